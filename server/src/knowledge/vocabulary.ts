/** The words of Form 8-K and of the reports on it, by which a slip is known. Any other word may be a name, and is nobody's mistake. */
import { wordsOf } from './wordList';

/** Words of the form, of its items and of the sentences that reports are made of, of six letters and more, in lower case. */
export const formWords: readonly string[] = wordsOf(`
	abstain abstained abstentions according accordance accountant accountants accounting accelerated acquisition acquisitions acquire acquired action
	activities actually additional addition address adopted adoption advised affiliate affiliates affiliated agreed
	agreement agreements aggregate amended amendment amendments amount amounts announce announced announcement
	announcing annual annually another applicable appointed appointment appointments appropriate approval approved
	approximately arrangement arrangements articles assets associated attached audit auditor auditors authorized
	authority available average bankruptcy because become before beginning behalf beneficial between billion board
	borrower borrowing borrowings business businesses bylaws candidate capital central certain certificate certified
	certifying chairman change changed changes charter check chief circumstances closing commission commitment committee
	committees common communications company companies compensation compensatory complete completed completion
	condition conditions conference conjunction connection consent consideration consolidated constitute contained
	contains continue continued continuing contract control convertible copies corporate corporation covenants
	cover created creation credit current currently customary cybersecurity dated debt decision declared deemed default
	definitive delivered delisting department departure described describes description determined development
	different direct director directors disagreement disagreements disclose disclosed disclosure disclosures discussed
	disposal disposition distribution dividend dividends document documents during earlier earliest earnings effective
	elected election eligible embedded emerging employee employees employer employment entered entire entirety entities
	entitled entity entry equity escrow estimated estimates ethics event events except exchange exchanges executed
	execution executive executives exemption exhibit exhibits existing expected expects expenses expiration expressly
	extended extension external facility failure family federal filed filing filings final finance financial financing
	fiscal following forecast foregoing former formerly forward framework fourth fulfill furnish furnished future
	general generally governance government granted group growth guarantee hereby herein hereinafter hereof hereto
	hereunto herewith holder holders immediately impairment impairments include included includes including income
	incorporated incorporation increase increased indebtedness indenture independent indicate indicated individual
	information initial inline instruction interactive interest interim issuance issued issuer jurisdiction language
	lender lenders liabilities liability limitation limited liquidity listed listing listings litigation majority
	management manager market markets material materially matter matters maturity meeting meetings member members
	merger million modification national necessary negotiated nominated nominee nominees notice number obligation
	obligations obtained occurred office officer officers operating operations option options ordinary original
	otherwise outlook outstanding outside paragraph parent participants parties payable payment payments pending
	percent percentage performance period periods permitted person personal persons plan planned pleased policy
	position possible preferred preliminary presentation presented president previously price principal prior private
	procedures proceeds process product production products program prohibited projected promptly property proposal
	proposals proposed prospective prospectus provide provided provides providing provision provisions proxy public
	publicly published purchase purchased purchaser purpose purposes pursuant qualified quarter quarterly quarters
	receive received receivership recent recently record redemption reference referenced references referred reflect
	regarding register registered registrant registrants registration regular regulation regulations related relating
	relationship relationships release released releases reliance remain remaining remuneration repayment report reported
	reporting reports representations representative request required requirement requirements requires requisite
	resignation resigned resolution respect respective respectively response restated result results retire retired
	retirement review revised revolving salary satisfaction satisfied satisfy schedule section sections secured
	securities security secretary selected senior separate separately separation serve served service services
	settlement several severance shareholder shareholders shares signature signatures signed significant simultaneously
	soliciting specified stated statement statements status stockholder stockholders strategic structure subject
	submission submitted subsequent subsequently subsidiaries subsidiary substantially successor sufficient suitable
	summary supplement supplemental surviving suspension telephone terminate terminated termination thereafter
	therefore thereof thereto together trading transaction transactions transfer transition treasurer treasury trigger
	triggering trustee trustees undersigned underwriter underwriters underwriting unregistered unaudited various
	violation violations voting warrant warrants website whether whole written
	january february august september october november december monday tuesday wednesday thursday friday saturday sunday
	delaware maryland massachusetts pennsylvania california connecticut washington minnesota wisconsin michigan
	tennessee virginia illinois louisiana missouri oklahoma
	nasdaq emerging identification indicate
`);

/**
 * Words of running text that reports have in common, of six letters and more. A slip of one is seen in lower case alone:
 * with a capital it may be a name.
 */
export const everydayWords: readonly string[] = wordsOf(`
	abbreviated ability absence absent absolute abstentions accelerate accelerating acceleration accept acceptable
	acceptance accepted access accessed accessible accessories accompanied accompanying accordingly account accounted
	accounts accredited accrual accruals accrue accrued accumulated accuracy accurate accurately achieve achieved
	achievement achievements achieving acknowledge acknowledged acknowledges acquires acquiring across acting actions
	active actively activity actual adding additions addressed addresses adequacy adequate adequately adjourn adjourned
	adjournment adjust adjusted adjustment adjustments administer administered administration administrative
	administrator administrators admission adopting advance advanced advancement advances advantage advantages adverse
	adversely advertising advice advisable advise advising advisor advisors advisory affairs affect affected affecting
	affirmative aforementioned aforesaid against agencies agency agents aggressive aggressively agrees alignment
	allegations allege alleged alleging allocate allocated allocating allocation allowance allowances allowed allowing
	allows almost already alternative alternatives although always amending amends amortization amortize amortized
	analyses analysis analyst analysts analyze anniversary announces annualized answer anticipate anticipated
	anticipates anticipation antitrust anyone anything appeal appear appearing appears applicability application
	applications applied applies applying appoint appraisal appreciation approach approaches appropriately
	appropriateness approvals approve approving approximate arbitration architecture arises arising around arrears
	artificial aspect aspects assemble assert asserted assess assessed assessing assessment assessments assign assigned
	assignment assigns assist assistance assists association assume assumed assumes assuming assumption assumptions
	assurance assure attainment attempt attendance attention attorney attorneys attract attracting attractive
	attributable attributed audited auditing audits authorities authorization authorizations authorize authorizes
	authorizing automatic automatically automotive availability awarded awards background balance balances banking
	bargaining bearing became becomes becoming begins belief beliefs believe believed believes beneficially
	beneficiaries beneficiary benefit benefited benefits better beyond billions binding boards bodies bonuses border
	borrow borrowed borrowers branch branches brands breach breaches breakthrough bringing brings broader broker
	brokerage brokers brought browser budget builders building buildings burden buyers buying calculate calculated
	calculating calculation calculations calendar called calling cancel canceled cancellation cancelled candidates
	cannot capabilities capability capable capacities capacity capitalization capitalize capitalized caption captioned
	captions capture carbon career carefully carried carriers carries carrying categories category caused causes causing
	caution cautionary cautioned ceases cellular center centers certificates certification certify challenge challenges
	challenging changing channel channels chapter character characterizations characterized characters charge charged
	charges charitable checking checkmark children choice choose chosen circumstance claimed claims clarify clarifying
	classes classified clause clauses clawback clearances client clients climate clinical closed closely closer
	collaboration collateral colleagues collect collected collection collections collective collectively combination
	combinations combine combined comfort coming commence commenced commencement commencing commensurate comment
	comments commercial commercialization commercially commissions commit commitments committed commodity commonly
	communicate communicated communication communities community comparability comparable comparative compare compared
	comparing comparison comparisons compelling compensated compete competent competing competition competitive
	competitiveness competitors complaint complaints complementary completely completeness completing complex complexity
	compliance complied complies comply complying component components composed composition comprehensive comprise
	comprised comprising compromise computation computed computer computers computing concentration concepts concerning
	concerns concluded concludes conclusion conclusions conclusive concurrent concurrently condensed conditioned conduct
	conducted conducting conducts confer confidence confident confidential confidentiality confirm confirmed conflict
	conflicts conform conforming conformity connected consecutive consented consents consequences consider
	considerations considered considering considers consist consisted consistency consistent consistently consisting
	consists consolidate consolidating consolidation consolidations constant constituted constitutes constituting
	constraints construction construed consult consultant consultants consultation consulted consulting consumed
	consumer consumers consummate consummated consummation contact contain containing contemplated content contents
	contest context contingencies contingency contingent continually continuance continuation continues continuous
	continuously contractor contracts contractual contrary contribute contributed contributing contribution
	contributions controlled controlling controls convenience conversion convert converted converting conveyed cooperate
	copyright coronavirus corporations correct corresponding counsel counted counterparts counties countless countries
	country coupled course covenant coverage covered covering create creates creating credited creditors credits
	criminal criteria critical culture cumulative currencies currency custom customarily customer customers cycles
	damage damages database dealer dealers dealing debentures decade decide decided decimals decisions declaration
	declare declaring decline declined declines declining decrease decreased decreases decree dedicated deductible
	deducting deduction deductions defaults defect defects defend defendants defending defense deferral deferred
	deficiencies deficiency deficit define defined defines defining definition definitions degree degrees delayed delays
	delegate delinquencies delinquency delinquent deliver delivering delivery demand demands demonstrate denial denied
	denominated dental depend dependency dependent depending depends deploy deployed deposit deposited depository
	deposits depreciation derivative derivatives derived describe descriptions design designate designated designation
	designations designed designs desirable desire desired despite destroyed destruction detail detailed details
	detection determinable determination determinations determine determines determining develop developed developer
	developers developing developments device devices dialing differ difference differences differently differing
	difficult difficulties difficulty digital digits diligence diluted dilution directed direction directly disability
	disasters disbursements discharge discharged discipline disciplined disclaim disclaims discloses disclosing
	discontinue discontinued discount discounted discounts discovery discrete discretion discretionary discuss
	discussing discussion discussions display dispose disposed disposing dispositions dispute disputes disrupt
	disruption disruptions dissolution distinct distribute distributed distributions distributors diverse
	diversification diversified diversify diversity divestitures divided dividing division divisions documentation
	dollar dollars domain domestic doubtful downward drafts driven driving duration duties dynamic earned earning easily
	economic economies economy education effect effected effecting effectively effectiveness effects efficiencies
	efficiency efficient effort efforts either electing elections electronic electronically elects element elements
	elevated eleven eligibility eliminate eliminated eliminating elimination elsewhere emergency emission emissions
	employ employed empower enable enabled enables enabling enacted encourage encouraged encourages encumbrance
	encumbrances ending endorse energy enforce enforceable enforced enforcement engage engaged engagement engaging
	engineering enhance enhanced enhancements enhances enough ensure entering enterprise enters entirely entitle
	environment environmental environments equally equipment equitable equities equivalent equivalents escalation
	especially essence essential establish established establishes establishing establishment estate estimate evaluate
	evaluated evaluating evaluation everyone evidence evidenced evidencing evolution evolving exactly examination
	examinations examined examining example exceed exceeded exceeding exceeds excellent exception exceptional exceptions
	excess excessive exchangeable exchanged excise excited exclude excluded excludes excluding exclusive exclusively
	execute executing executors exempt exercisable exercise exercised exercises exercising existed existence exists
	expand expanded expanding expansion expect expectation expectations expenditures expense expensive experience
	experienced experiences expert expertise experts expire expired expires expiring explanation export exposed exposure
	exposures express expressed expressions extend extending extends extensions extensive extent extraordinary extremely
	facilitate facilitates facilities facsimile factor factors factual failed failures fairly families faster favorable
	favorably feature features fiduciary fields fifteen figures filers filling financed financially finding flexibility
	flexible floating fluctuate fluctuations focused follow followed follows footnote forecasting forecasts foreign
	foreseeable forfeited forfeiture formal format formatted formed formula founded founder fourteen fraction fractional
	franchise fraudulent frequency frequent frequently fulfillment fullest function functional functions fundamental
	funded funding furnishing furniture further gather gender generate generated generates generating generation
	geographic geographies geopolitical giving global globally goodwill govern governed governing governmental
	governments granting grants greater greenhouse groups growing guaranteed guarantees guidance guidelines handle
	handling happening harbor hardware harmless having headcount heading headings headquartered headquarters health
	healthcare hearing hedged hedges hedging height helped helping hereafter hereunder hidden higher highest highly
	hiring historical historically history holding holdings holiday hostilities hourly housing however hundred hundredth
	identical identifiable identified identifies identify identifying identity illegal immaterial immediate impact
	impacted impacting impacts impair impaired implement implementation implemented implementing implications implied
	import importance important impose imposed imposes imposing imposition impossible improve improved improvement
	improvements improves improving inability inaccurate incentive incentives inception incident inclusion inclusive
	inconsistent incorporate incorporating incorrect increases increasing increasingly incredible incremental incurred
	indemnification indemnified indemnify indemnifying indemnities indemnity independence independently indicates
	indicating indication indicative indicators indirect indirectly individually individuals industrial industries
	industry ineffective ineligible inflation influence influenced informational informed informing infrastructure
	infringe infringed infringement inherent inherently initially initiate initiated initiation initiative initiatives
	injunction innovation innovations innovative inquiries insofar insolvency inspection instability installed
	installment installments instance instances instead instituted institution institutional institutions instructions
	instrument instruments insufficient insurance insured intangible intangibles integral integrate integrated
	integrating integration integrity intellectual intelligence intend intended intends intense intent intention
	interested interests interfere interference intermediaries internal internally international internationally
	internet interpret interpretation interpretations interpreted interruption interruptions introduce introduced
	introduction introductions invalid invalidity inventories inventory invest invested investigating investigation
	investigations investing investment investments investor investors involuntary involve involved involves involving
	irrespective irrevocable irrevocably issuable issuers issues issuing itself joined joining jointly judgment
	judgments judicial junior jurisdictions keeping knowledge labeling labels largely larger largest latest launch
	launched launching lawful lawfully lawsuit lawsuits leader leaders leadership leading leased leasehold leases
	leasing leaving legality legally legislation legislative lending length lesser letter letters levels leverage liable
	license licensed licenses licensing likely limitations limiting limits liquid liquidated liquidation little living
	lobbying located location locations logistics longer looking losses lowest loyalty macroeconomic mailed mailing
	maintain maintained maintaining maintains maintenance making manage managed managerial managers manages managing
	mandated mandatory manner manufacture manufactured manufacturer manufacturers manufactures manufacturing margin
	margins marked marker marketable marketing marketplace master matching materiality materials mature matured
	maturities maximize maximum meaning meaningful meanings measure measured measurement measures measuring medical
	membership mentioned merged mergers merits method methodology methods metric metrics military millions minimal
	minimize minimum minority minutes misconduct misleading mission misstatement misstatements mitigate mobile models
	modifications modified modify momentum monetary monitor monitors monthly months moratorium mortgage mortgages motion
	motivate movements moving multimedia multiple multiplied multiplying mutual mutually nation nationally natural
	nature nearest nearly necessarily needed negative negatively negotiation negotiations neither network networks
	nominate nominating nomination nominations nonperforming normal normally nothing notices notification notified
	notifies notify notional notwithstanding numbers numeric numerous objection objective objectives obligated obtain
	obtaining occupancy occurrence occurring occurs offered offering offerings offers offices official officials offset
	offsetting omission omissions omitted ongoing online opened opening operate operated operates operation operational
	opinion opinions opportunities opportunity opposed optional ordered orders organic organization organizational
	organizations organized originally others outbreak outcome outcomes outlined overall overhead oversight owners
	ownership owning package packaging pandemic papers parachute paragraphs partial partially participant participate
	participated participates participating participation particular particularly partner partners partnership
	partnerships passage passed patent patents pattern patterns paying payout payroll penalties penalty pension people
	percentages perfect perform performed performing periodic periodically permanent permissible permit permits
	perpetual personally personnel perspective pertain pertaining philosophy phrases physical pipeline placed placement
	places plaintiffs planning platform platforms please pledge pledged pointer points policies political popular
	population portfolio portfolios portion portions positioned positions positive possession possibility possibly
	postage postal posted potential potentially powerful powers practicable practical practice practices precedent
	preceding preclude predecessor predict prefer preference preferences prefix prejudice premises premium premiums
	prepaid preparation prepare prepared preparing prepayments prescribe prescribed presence present presentations
	presently presents preserve pressure pressures prevailing prevent preventing prevention previous priced prices
	pricing primarily primary principally principle principles printing priorities priority privacy privileges probable
	problems procedural procedure proceed proceeding proceedings processes processing procure produce produced producing
	productivity professional profile profit profitability profitable profits programs progress prohibit prohibiting
	prohibition prohibits project projections projects promissory promote prompt promulgated proper properly properties
	proportion proportionately propose proposes proposing proprietary prorated prospects protect protecting protection
	protections proven provider providers province proviso proxies publication purchasers purchases purchasing purely
	purport purported pursue pursuing qualification qualifications qualifies qualify qualifying quality quantitative
	quantities quantity question questions quickly quorum quotation quoted raised raising ranges ranging ranking rapidly
	rather ratification ratified ratify ratifying rating ratings ratios reached reaching reaction readers readily
	realignment realizable realize realized reason reasonable reasonableness reasonably reasons recalls recapitalization
	receipt receipts receivable receivables receiver receives receiving recession recipient reclassification
	reclassified recognition recognize recognized recognizes recognizing recommend recommendation recommendations
	recommended reconcile reconciliation reconciliations recorded recording records recover recoverable recoveries
	recovery recurring redeem redeemable redeemed reduce reduced reducing reduction reductions refers reflected
	reflecting reflective reflects regard regarded regardless region regional regions registering registrations
	regularly regulated regulators regulatory reimburse reimbursed reimbursement reinvented reject rejected relate
	relates relation relations relative relatively relevant reliability reliable relied relief relieve relocation
	relying remainder remained remains remedial remediation remedies remedy remote removal remove removed render
	rendered renewal renewed reorganization reorganizations repaid repair repairs repeal replace replaced replacement
	replay reportable represent representation representatives represented representing represents repurchase
	repurchased repurchases reputation requested requesting requests require requiring resale research resellers reserve
	reserved reserves residential residual resign resigning resigns resolutions resolve resolved resolving resource
	resources respects respond responses responsibilities responsibility responsible restatement restrict restricted
	restriction restrictions restrictive restructuring restructurings resulted resulting retail retain retained retainer
	retaining retains retention retroactively return returned returning returns revenue revenues reversal reverse
	reviewed reviewing reviews revise revisions revocation revoke revoked revolution revolutionized reward rights rising
	robust rounded royalty ruling rulings running safety salaries sanctions satisfactory savings scheduled schedules
	scientific seamless search season seasoned second secondary sector secure securing seeing seeking segment segments
	select selection seller selling semiconductor sensitive sentence separated sequence series server serves servicing
	serving setting settle settled settlements seventh severally shared sharing sheets shifts shipments shipped shipping
	shortages shorter shortly should showed showing significantly signing similar similarly simple simply single
	situated situations sixteen slightly slower smaller social software solely solicit solicitation solicited solution
	solutions sometimes sooner sophisticated sought source sources sourcing special specializes specific specifically
	specify specifying spending splits spread square stable standard standards standing started states stating
	statistical statute statutes statutory stimulate storage stores strategies strategy streaming streamline strength
	strengthen strengthening strengths strict strike stringent strive strong stronger structural structured structures
	studies styles subdivision subjective submit submitting subordinated subscription subscriptions subsection
	subsections substance substantial substantive substitute substituted substitutes substitution succeed succeeded
	succeeding success successful successfully succession successors sufficiently suffix summaries summarized summarizes
	superior supersede supersedes supervision supplementally supplemented supplements supplied supplier suppliers
	supplies supply support supported supporting supports surplus surrender surrendered surrounding surveillance survive
	suspend suspended suspending sustain sustainability sustainable sustained symbol synergies system systems tables
	taking talent talented tangible target targeted targeting targets tariffs taxable taxation taxing technical
	techniques technological technologies technology telecommunications temporary tender tendered terminates terminating
	terminations terrorism terrorist tested testing thanks themselves therapies thereby therefor therefrom therein
	thereon theretofore thereunder thereunto thereupon therewith things thirty though thousands threatened threats
	threshold thrilled thrive through throughout timely timing titled topics totaled totaling toward towards traded
	trademark trademarks trades traffic training transact transcript transferred transfers transformation transitions
	translation transmission transparency transparent transportation travel treated treatment tremendous trends trials
	trillion trusts twelve twenty typically ultimate ultimately unable unanticipated unauthorized unavailable uncertain
	uncertainties uncertainty unchanged unconditional unconditionally unconsolidated uncontested underlying understand
	understanding understandings understood undertake undertaken undertakes undertaking underwritten unearned
	unemployment unenforceable unexpected unfavorable unfunded unilaterally unintended unions unique universal unknown
	unlawful unless unpaid unpredictable unrealized unrelated unsecured unsolicited unsuccessful untrue unused unusual
	unvested upcoming update updated updates upfront upgrade upgrades useful usually utilities utility utilization
	utilize utilized utilizing vacancies vacancy validity validly valuable valuation valued values variability variable
	variations variety varying vehicle vehicles vendor vendors venture ventures version versions versus vested vesting
	viewed violate violated virtually virtue vision visited volatile volatility volume volumes voluntarily voluntary
	waiting waived waiver waivers waives warehouse warranties warranty weakness wealth weather webcast websites weight
	weighted welcome welfare whatever whatsoever whenever whereby whichever wholesale wholly widely willful willing
	window wishes withdraw withdrawal withdrawn withheld withhold withholding within without worked workers workforce
	working worldwide writing yields
	additionally addressing aerospace aircraft alliance alliances alternate alternatively anniversaries
	appropriations arbitrator assistant assistants associate associates associating assurances attended attending
	attends automation averages averaging biographical biologics budgeted budgets callable cashless codification
	compensate compensates confirmation confirmations consequently controller controllers conversions counterparties
	counterparty debenture delist delisted dependents deputy deregistration designee designees directorship
	directorships disclaimer disclaimers discrimination disinterested dismissal dismissed district districts
	documented enjoined enjoining ensures ensuring enterprises entitlement entitlements enumerated exemptions
	exhaustive explanatory financials financings forbearance foresee forfeitures furthermore graduate graduated
	guarantor guarantors guaranty hospitality imminent inaccuracies inaccuracy incurrence introductory laboratories
	laboratory materialize materialized materializes memorandum midpoint ministerial moreover negligence negotiate
	negotiates negotiating nonqualified noteholder noteholders omnibus operative overseeing oversees payouts
	perfected pharmaceutical pharmaceuticals plaintiff plurality predecessors predicted predicting predicts
	preemptive prepayment privately proportional proportionate qualitative recapitalizations reclassifications
	recoupment redemptions reelection refinancing refinancings reimbursements reinvestment replaces replacing
	resignations restate restates restating retiring revocable sabbatical sciences simplified simplify solicitations
	spokesperson standstill stipulation structurally submissions subordinate subordination subscribe subscribed
	subscriber subscribers subscribes successive supermajority syndicated syndication terminology therapeutics
	thirteen trajectory triggered triggers unanimously universities university
`);

/** Words of four and five letters that most reports have; a slip of one is seen in lower case alone. */
export const shortWords: readonly string[] = wordsOf(`
	able about above acted added adopt after again agent agree ahead align allow alone along also alter amend among
	apply area areas arise aside asked asset avoid award aware banks base based bases basic basis been began begin being
	below best black blank block board bonds bonus books borne both bound brand brief bring broad build built bylaw
	cable call calls cards carry cases cash cause cease cents chain chair check civil claim class clean clear close
	cloud code codes color comes copy cost costs could count court cover cured cycle daily date dated dates days death
	debt deems delay does doing doubt drawn drive drove duly each early earth eight elect email ended enter equal event
	every exact exist facts fails fair faith false favor fees fewer field fifth fifty file filed filer files final fines
	firm firms first five fixed floor flow flows focus force forms forth found four fraud free from front full fully
	fund funds gains given gives goals going goods grace grade grant great gross grown happy have heard hedge heirs held
	helps hired hold holds homes hours hover human incur input into inure issue items joint known label labor lapse
	large last later laws leads learn lease least leave legal less level liens light limit lines lists lives loan loans
	local long lower made major make maker makes many mark marks match means meant media meets merge might minor minus
	model money month more most moved music must name named names needs never newly news next nine noted notes occur
	offer often omits only order other over owned owner page pages paid paper part parts party phase phone place plan
	plans plant plus point pound power press price prime prior proof proud prove proxy raise raises range rank rapid rate rated
	rates ratio reach refer renew repay right risk risks role roles rules sale sales same scale scope seeks sell sells
	serve seven shall share sheet shelf shell shift short shown shows signs since sites sixty small sold solid space
	speak speed spend spent split staff stage stand start state steps still stock store such suite suits swaps table
	taken takes taxes teams tenth term terms text than thank that their them then there these they thing third this
	those three time times title today tools total track trade treat trend trial truly trust types under undue unit
	units until upon usage used users uses using usual valid value vest video views visit vote voted votes waive waste
	water weeks well were when where which while white whole whose width will with words works world worth would write
	year years yield yours
`);

/** Words, in lower case, that are one slip away from one of these and are words themselves: of English, of the law, of the trades. */
export const otherWords: ReadonlySet<string> = new Set(
	wordsOf(`
		abound abut accent accented accessorise accessorises accessorizes aced aching acing acquiree acquirees acquirers
		actin actins acton adapted adapting adaption addend addiction addictions addled addling addressees adit adits
		adust advisee adviser advisers adware agility aground aide aiding allays allele allocution allots alloyed
		alloying alloys aloe alterative amble amortisation amortise amortised analyse analysers analyte analytes
		analyzes annalized anneal announcers annualised annul anther appal appealing appeals appeasing appel apples
		appliers arena arenas ares argent arse arses arsing
		articular assent assented assents asserts asses assort assorted
		assured assures assuring ation ations attacked auction auctions audios audition auditions authorisation
		authorisations authorise authorised authorises authorising averse aversely avid back backing baking balancers
		bale balking band banding bands banging baning bank banning bans bard bards baring barking barrow bashed bashes
		basics basins basked basking bass basses baste basted bastes batter baying beach beaches beading beaming bean
		beaning bearding beards beast beater beating beings belies believers belive bellow bending bene benefitted beset
		besot bets bettor bewaring biased biases bidding biding bings binning birder birding bitter blanch blanches
		blanking blanks blaring bleach bleaches blinding blonds blow boarder boars bock bodes bodges bodices bods bogies
		bolder boluses bond bonding bone bonking boos booth bore borer boring botch bought bounds brach brad brads
		braids breath breathes breech breeches bridging brig brigs brinks brins broach broaches brooder brooks broth
		browner brunch brunches bullion bunking buoying burrow burrowed burrower burrowers burrowing burrowings burying
		bushiness busing busying busyness butter byroad cabled cabling cads calender calked calking callas callid callus
		calmed calming calved calving cancelation canter canters capitalisation capitalise capitalised capitol captious
		carder cardies carer caries carnies carper cars carter carton carver case cased cashes casing castes categorise
		categorises categorizes cation cations cats causers cautions cayuse cayuses celled censer censers centre centres
		chairmen challengers chance chanced chancel chancels chances chancing changers chanted chanter chanting char
		characterisations characterised charger chargers charging charier charmed charmer charred charted chases chaster
		chatter cheated cheating cheeking chef chin chocking chose chucking clam clammed clams clan clanged clanging
		clarity clash clashes clasps clint clints clod cloned cloning clover cloyed cloying coarse coast coasts coders
		coding cods coed coffer cohered cohering coking cold colour combing comely comers comets comfit commended
		commending commends commented commenting commerce commercialisation committers commutation commuted commuter
		commuters commuting competed compiled compiles comping complains complected complexion compliant complimentary
		comport composted compote compute computes conceits concert concerted concerting concerts conduced conduces
		conducing conduit conduits confection confidant confider confiders confirming conformed conger congest conifer
		coning conker constrains constriction consumes contactor
		contacts contends contented contests contexts contiguous
		contiguously continent contrast contrasts contrats convection convened convent convents converged converging
		conversed conversing convoyed cooing cooperage copay copes copiers coping copses coring corries corse cosed
		cosies cotenant cotenants cots countess county courted covert coveted coveting cowered cowering cowing coxing
		cozies crash crate crated crates crating creaked creaking creamed creaming crease creased creases creasing cred
		cremate cremated cremates cremating cremation crested cresting cruses cued culled culling cunt curbed curd
		curled currant curried curries currying curse cursed curt curtain curved daring darted daters dawn deader deafer
		dearer dearth debit debut decayed decays decease
		deceased deceases decile declamation declawed declawing decliners
		decode decoded decrees deducible deducing deeded defease defeat defeats defection defence defencing defends
		defensing deffer defied defies defile defiled defiles defiling definers deflect deflects deice deices deign
		deigned deigns deject dejection dejects delegatee delver demisting dented dependant dependants deplored
		deportment depositary deprecation deprived derail derailed derails deride derided derision derive deriving
		describers descried descries desisting despise detained detains detect detects detention determiners deterred
		devise devises dialer dialling difficultly dilated dilation ding directer direst discreet discuses dismount
		dismounted dismounts disputers distributee dive diverge divied divined diving divining doers doffer doges doles
		doling domes doming dong dopes doping dose doses dosing dotes doting dove doves dozes dozing drays drifts duding
		duffer dully duping eaned eared earring earrings eaters economics economise economises economizes ejected
		ejecting ejection ejections ejects electron electrons embower emceed empire empires employers employes empress
		enablers endorsee endued enduing endure enhancers enmities enmity enrage enraged enraging ensue entice entitles
		entourage entourages equably equatable erected erecting erection erections erects esters eternal ether ethnics
		evacuate evacuated evacuating evacuation evens exacted excels excerpt exchangers excised excite excludees excuse
		exercisers exert exerts exhort exigible exit exited exiting exits exorcise exorcised exorcises exorcising
		expanse expanses expansive expedience expediences expend expended expending expends expiation exports extant
		extents extort fabled facets faction factional failing failings fairy fakir falling fallow fallowed fallowing
		fallows falsie falter farmed farmer farther fats fatter favour favourable favourably feaster feces feeds feels
		fellest felling fellow fellows fended fending fester fiance fibers fictors fiends fifers filled filler fillers
		fillings filmed filming filter filters finial fining finking fins firers firing firings firmed firmer firs fist
		fivers fixers fixing fixings flailed flails flair flavor fled flees flied flier fliers flies fling flings
		flounder flour flouting foamed foiled foiling fond fonder font forced forded fore foremast foremasts foretasting
		forged forger forgoing forked form formated forums foster foully founding founds franchisee frees friction
		frictional froth froward fulfilment fulling fundus funked
		funking furbish furbished furbishing gals gamins gander gaols
		giants gibing gins givens givers glowing gods gong goring gown grafted grafting grafts grains grands grans
		grated grater grating greaser greeter groping grouts growling grunted grunting grunts guarantied guaranties
		gyving hading haired haling halve halving handing harbour hard haring hating hawing haying hazing head healing
		heaped heaping hearings hearth heath heating heave heaving hedgers heeding herd herding hereinto hereon heresy
		heroin herring hers hiding hied hieing hiking hilding hither hiving hods hoer hoes holed holier holing holler
		hollers hols homers homeys hooding hoover hording horsing hosing houris hoving identifiers identities impalement
		impart imparted imparting imparts impassible imposers impost imposts incense inceptive incest incline
		indemnifies indemnitees indent indention indicted indicting infernal infernally infest infested infesting
		infirmed ingest ingested ingesting initialed injure injured inquires instalment instalments instilled
		instillments insure intents interval inured invent invented inventing invention inventive inventor inventors
		invert inverted inverting jointed jointing judgement judgements keeling keening labelling labour lading lads
		lager lamest lander landers landing langer lapels larder
		lasing lasses lasted lasting latent lather lats latter lave
		laving lawns laxest leaded leafed leafing leaked leaking lean leaned leaner leaning leaped leaper leapers
		leaping leas leaser leasers leashed leashes leashing leaved
		leaver leavers leaves lefter lens lenses lensing lessor lest
		lettre lettres levees levers lewder libeling libels licence licences licensee licensees lies lifted lifting
		liftings likability likable likens liking lilted lilting liming linens liners linger lining lisped lisping
		lisses litter litters livability livable lively livens livers loader loaders loading lobbing locking locution
		locutions lodger loess logger loner looing looming looping
		looses loosing looting loses lotter lotters lounger louses
		loving loyally lunch lunched lunching lunger lusted lusting macing maimed maiming makers maneging mange manged
		manger mangers manging mangy manky manly mans manure manured marching markers marking markit marlin marlins
		marred mars martin martins maser masher masked masker masking masters mater materiel materiels maternal
		maternally maters math mating matric matrics mattes mauled mauling maximise maxing meager meany meat medial
		melting menage menages mercer mercers mere merges meting microeconomic miking minimise minium minuets minuses
		misreading mister moaning modals modems modes moiled moiling moire moist monkey mooing moping morels mortgagee
		mortgagees motels moth moths motile mouths mowing mullion mullions muster mutter mutters mutuel nearby neatest
		neatly needled nether newts nither noes normalcy noshing notching notifiers noting notion notionally novice
		novices odes opined opining organisation organisational organisations organised otters outlived outsize overate
		overheard overnight owed owing pace paced pacers paces pacing pagers paging painter painting paints palace
		palaces paling pamper pampers panned panning pans pant
		panties papular parable pardner pardners parents parers paring
		parities parity parries pars parsed parson parsons parter partes partly pasted pastern pasterns pasties patient
		patients pats pattens patters patties pauper paupers paused paving pawing payers peaces penning peron personalty
		personas persue pervious phage phages phases phrase pint pints
		pipers pissed placers placid plaice plaid plain plains plaint
		planed planes planet planing planked planking planks planted planting plants plated plates playable played
		playing pleaded pleated pledgee pliant plugs plums plying pointier pointing pokers polices polities polity pond
		ponding pone ponts poof poplar portage portal ported posed posers posited positron positrons poted potent potion
		potions pottage potted pouted powder powders practise practises prats praying precious preciously precises
		prefect preform preformed preforming prelude premix premixes prepaying presenting preset presets pretence
		prevented prevents prevision previsions prexies pricked pricking pricks prided prides priding pried pries
		primacy primate primed primes priming prince princes printer prints prioritise prioritises prioritizes prised
		prises prising prized prizes prizing probated processional prod produces prof profess professes professing
		projecting projection promises proposers proscribe proscribed prosper protected protects protest protesting
		provable prowess prying pubic purse pursing qualifiers qualities quantifies quantify quartets quoited rabidly
		racing racking radios rafted rafting rage rages ragging
		raging raid raided raiding railed railing rained raining raisers
		raisin raking ramification ramified ramify ramifying ranees rangers rankling ranted ranting rantings raping
		raring rasher rater raters rations rats ratted ratter ratting raving ravings razing reacted reacting reader
		realisable realise realised reamers reapers rebate
		rebated rebates rebating recant recapitalisation receivers recension
		recoded recoding recognise recognised recognises recognising recognizee recommenced redaction redactions redder
		reedy reefer reefers reelect reelected reelecting reelects refereed reflate reflated reflates reflating
		reflation reflations reflets refutation regain regained regaining regains regale regent regraded regrading
		rehire rehired reign reigned reigning reigns reinvested relaid relaters relaxed relaxes relaxing relay relayed
		relaying releasee releasees relent relined relivable relive relived reman remans reminder remover renders
		reneged renter reorganisation reorganisations repel repent replayed replied reply replying requite requited
		requites requiting rescale reseal reseated resent resewed residua
		resile resin resins resister resole resoled resoling resort
		resorted resorting resorts restarted retailed retailer retailing retails retard retarded retarding retched
		retching retie retied retiree retorn retort retorted retorting retorts retrain retrained retraining retrains
		retried retuning retying reveal revellers revenge
		revenges revenuers revere reverence reverenced reverences reveres
		reverie revers revile reviled revive revived revolting revolutionised revolutions revolve revolved rewarded
		rewarding rewire rewired reword reworded rewording rewords rewove ricing riding riling riming ringing rinking
		rinsing rise rises risking riving roes roper rother roting
		roust royally rubles rues ruing ruining rulers sable sables
		safely sage salve salves sample sand sanding saps sarong sate sated sates sating savins sayings scales scared
		scares scaring schedulers scold scores screaming sealer sealing seared searing seated seating secretory
		securitise seed seeding seeming seen seeping sees self selves send sending senor sensitise sensitize sensor sent
		sentience sere serer serifs serries servers servicers servile servos settee settling sever severably severalty
		sewing sexing sexting shaded shades shading shafts shakes shaking shale shame shamed shames shaming shaped
		shapes shaping shard shards sharers sharked sharking sharks sharped sharping sharps shaved shaves shaving
		shavings sheared shearing sheers sheller shelling shells shewed shewing shingle shires shirts shoeing shooed
		shooing shooter shopped shopping shored shores shoring shorty shot shouter shoved shoving shower shred shrift
		shrike shrive sift sifts sighed sighing sightly sill
		simile simular simulate sine singe singed singing sings sinned
		sinning sins sipped sipping site sits sitting skated skates skating skipped skipping slated slates slating
		sleeking sleeks sleets slid slipped slipping slit slits slowed slowing smarted smell smelling smells smites
		snared snares snaring snipped snipping snores snorter snowed snowing soared soaring sock soled sore sorely sores
		sort sorter sotting souring sowed sower sowing sown sows spacial spared spares sparing spates specialises sped
		speeding spell speller spelling spells spewed spit spites spits splats splint splints spores spreed squire
		staged stages staging staked stakes staking stale staled stales staling staple starch stared stares staring
		starred starting startled starved statin stats statue statues stature statures statuses staved staves staving
		stayed staying steaming steeps stetting sties stiles stipulate stokes stoles stolid stoner stones stopes storeys
		stories storks storms stoves stowage stowed stowing strand stranding stranger strategics strategise stratus
		streaking striae stricture strictures stride strife strine
		string stringer stringing stripe stroke strove strung studios
		stylus suable subjection succuss suction suctions sued
		sues suing suites summarise summarised summarises summarizers
		summery summit sundry suppler swale swamps sweets swell
		sweller swelling swells swerve swerved swerves swerving swifts
		synergise tablas tablets tack tacking takers tale tales talking tamable tamely taming tams tank tanking tanks
		taping targes taring tasking tasted tasting taxers taxiing teas teat teated technologise tend tendre tends
		tenner tenser tented tenting testbed texted texting thanes thee thees thereinto theremin therms thigs thinks
		thins thirsty thongs thorough thralled threads threat thrice throats throughput thrust thrusts tiding ties tile
		tiled tiling till tilled tilted timers tinder ting
		tings tirade tirades tiring tithed tittle tittled toking tonics
		topically totalled totalling tough toxics traced traces
		tracing traders trail trailing trails trails transect treading treads
		treats tree triads tribal trilled trills triols troated tropics trough truest truss trusties trysts unauthorised
		uncertainly uncharged uncurtain undated underling undertakers underwrites unfavourable unfit unfits unfounded
		unhanged unis unites unlearned unlit unrealised unsaid
		untested uprate uprated usable ushers utilisation utilise utilised
		utilising vale vales valuers valved valves vapidity vapidly vented venting ventre ventres venturers venturis
		verses versos vesicle vesicles vesture vets vetted vetting
		vies virion volute volutes voters vowing wafting wailed
		wailer wailers wailing waited waiter waiters waiving walling wanting warking warrantees warrantise washes waster
		wasting wave waved waver wavers waves wavier wees weighed welling wether whee wherever whilly whither whiting
		widow wifely wight wile wilful wiling wilting windrow winnow wisely wises wishers witch withdrew withes witing
		wive wived wiver wives woks wold wolly woolly word worded wording worlds wormed worming wright writhe writhing
		wroth yearns yeas yous
		adpressing aerospaces altercate alternat alternated alternates alternats appropriation arbitrators ashless
		attend attendee attender attendings attents automations automaton averaged averagings bashless biologic
		biologies budgers budges budgeter censures censuring codifications conformation conformations counterpart
		dalliance dalliances debentured declassifications deist delict delis delish delists demist demisted depute
		deregistrations designer designers desist desisted disclaimed discriminations dismissals dismisses distract
		distracts documenter duelist elaboratories elaboratory endures enduring enjoiner ensues ensuing ensured ensurer
		ensurers enterprised enterpriser enterprisers enumerate enumerates enures enuring estates estating evocable
		farthermore forbearances foreseen foreseer foresees gestate gestates gestating gradate gradated graduates
		immanent incurrences insures insuring layouts materialise materialised materialises materializer materializers
		memorandums midpoints ministeria mispoint negligences numerated operatise operatives operatize overages overseas
		oversee overseed overseeding overseeds overseen overseer overseers oversets oversewing oversews perfecter
		predicated predicating predicter preelection prefinancing preplaces preplacing proportionals proportionated
		proportionates recoupments reelections refiring reflection rehiring reinvestments relaces relacing relist
		relisted replacer replacers replates replating replaying reregistration reseating reselection reslate reslates
		reslating restage restages restaging restarting retieing retiling retiming revocably revokable rewiring riggers
		sabbaticals sashless science scienced simplifier simplifies spokespersons standstills stimulation stipulations
		subordinates subordinations succussive syndicate syndicates syndications tendency testate testates therapeutic
		thirteens twiggers unjoined
`),
);
