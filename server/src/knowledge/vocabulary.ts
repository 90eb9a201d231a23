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
		abound abut aby accent accented accessorise accessorises accessorizes aced aching acing acquiree acquirees acquirers
		acred actin actins acton adapted adapting adaption addend addiction addictions addled addling addressees addrest
		adit adits adpressing adred adust advisee adviser advisers adware aerospaces agee agility agin aground ahed ahent
		aide aiding aked aline allays allele allocution allots alloyed alloying alloys aloe alow alp alterative altercate
		alternat alternated alternates alternats amble amortisation amortise amortised analyse analysers analyte analytes
		analyzes ane annalized anneal announcers annualised annul ant anther appal appealing appeals appeasing appel apples
		appliers appropriation apso arbitrators ard arena arenas ares argent arose arras ars arse arses arsing articular
		ashless assent assented assents asserts asses assort assorted assured assures assuring ate ation ations attacked
		attend attendee attender attendings attents auction auctions audios audition auditions authorisation authorisations
		authorise authorised authorises authorising automations automaton averaged averagings averse aversely avid azide
		baaed back backing bade baking balancers bale balking band banding bands banging baning bank banning bans bard bards
		baring barking barrow bashed bashes bashless basics basins basked basking basks bass basses baste basted bastes
		batter baying beach beaches beading beaming bean beaning bearding beards beast beat beater beating beet begun bein
		beings belied belier belies believers belive bellow bending bene benefic benefitted beset besot bets bettor bewaring
		biased biases bidding biding binds bing bings binning biologic biologies birder birding bit bitter blanch blanches
		blanking blanks blaring blaw bleach bleaches blinding blonds blow boarder boars bock bodes bodges bodices bods
		bogies boks bolder boluses bond bonding bone bones bonking bools booms boos booth bord bordel bore borer boring
		botch bought bounds brach brad brads braids breath breathes breech breeches bren bridging brig brigs brinks brins
		broach broaches brod brooder brooks broth broughs browner brunch brunches brung budged budger budgers budges
		budgeter bug bullion bund bunking buoying bur burrow burrowed burrower burrowers burrowing burrowings burying
		bushiness busing busying busyness butter buy byroad cab cabled cabling cades cads cain calendal calender calk calked
		calking calks callas callet callid callus calmed calming calo calos calp calps calved calving cam cancelation cancer
		cannon canter canters capitalisation capitalise capitalised capitan capitol captious carder cardies cardy carer
		cares caries carnies carper carrs cars carter carton carver case cased cashes casing castes categorise categorises
		categorizes cation cations cats causers cautions cayuse cayuses ceaze celled cens censer censers censures censuring
		centre centres cesse chairmen challengers chance chanced chancel chancels chances chancing changa changers channer
		chanted chanter chanting char characterisations characterised charger chargers charging charier charmed charmer
		charred charted chases chaster chatter cheated cheating cheeking chef chin chocking chose chucking cide cides cist
		cists clads claes clam clammed clams clan clanged clanging clarity clash clashes clasps classifieds claws clint
		clints clod cloned cloning closet clover cloyed cloying cloze coarse coast coasts coat coats coders codifications
		coding cods coed coffer cohered cohering cokes coking cold colour coly combing comely comers comets comfit commend
		commended commending commends commented commenting commerce commercialisation commie commis committers commix
		commutation commuted commuter commuters commuting compart competed compiled compiles comping complains complected
		complexion compliant complimentary comport composted compote compute computes coms conceits concepti concert
		concerted concerting concerts conduce conduced conduces conducing conducti conduit conduits cones confection
		confidant confider confiders confirming conformation conformations conformed conger congest conifer coning conker
		constrains constriction consuls consumes contactor contacts contend contends contented contests contexts contiguous
		contiguously continent continua continuo contrast contrasts contrats convection convened convent convents converged
		converging conversed conversing convoyed cooing cooperage copay copes copiers coping copses core cores coring
		corries corse cose cosed coses cosies coss cosy cotenant cotenants cots counterpart countess county couplet courted
		covert coveted coveting cowered cowering cowing coxes coxing cozies crash crate crated crates crating creaked
		creaking creamed creaming crease creased creases creasing creatine creatins cred cremate cremated cremates cremating
		cremation crested cresting cruses cued culled culling cunt curbed curd curled currant curried curries currying curse
		cursed curt curtain curved custos daes dags dahs dalliance dalliances dare dared dares daring darted daters dawn
		deader deafer dearer dearth debentured debit debut decayed decays decease deceased deceases decile declamation
		declassifications declawed declawing decliners decode decoded decrees decrew deducible deducing deeded deens dees
		defease defeat defeats defection defence defencing defends defensing deffer defied defies defile defiled defiles
		defiling definers deflect deflects deice deices deign deigned deigns deist deject dejection dejects delegatee delict
		delis delish delists delver demist demisted demisting dent dented dependant dependants deplored deportment
		depositary deprecation deprived depute derail derailed derails deregistrations deride derided derision derive
		deriving derms describers descried descries designer designers desist desisted desisting despise detain detained
		detains detect detects detention determiners deterred devise devises dialer dialling die dies dif difficultly
		dilated dilation ding directer direst dis discipling disclaimed disclost discovert discreet discriminations discuses
		dismissals dismisses dismount dismounted dismounts dispost disputers distract distracts distributee dive diverge
		divied divined diving divining documenter dod dods doers doffer doges doles doling domes doming dong dopes doping
		dors dose doses dosing doss dotes doting dout dove doves dows dozes dozing drays drice drifts drivel dud duding
		duelist duffer dully duping eaned eared earring earrings eaters eath economics economise economises economizes eery
		ejected ejecting ejection ejections ejects elaboratories elaboratory electron electrons embower emceed empire
		empires employers employes empress enablers endorsee endued enduing endure endures enduring enhancers enjoiner
		enmities enmity enrage enraged enraging ensue ensues ensuing ensured ensurer ensurers entera enterprised enterpriser
		enterprisers entice entitles entourage entourages enumerate enumerates enure enured enures enuring equably equatable
		erected erecting erection erections erects escroc escrol estates estating esters eternal ether ethnics evacuate
		evacuated evacuating evacuation evens evet evocable exacted excels excerpt exchangers excised excite excludees excuse
		exercisers exert exerts exhort exigible exit exited exiting exits exorcise exorcised exorcises exorcising expanse
		expanses expansive expedience expediences expend expended expending expends expertism expiation exports extant
		extents externat extort fabled facets faction factional facto faiks failing failings fairy fakir falling fallow
		fallowed fallowing fallows falsie falter farmed farmer farther farthermore fats fatter faur favour favourable favourably
		feaster feces feds feed feeds feels feer fellest felling fellow fellows fended fending fess fester fews fiance
		fibers fice fictors ficus fiends fier fiest fife fifers fike fiked fikes fill filled filler fillers fillings filly
		filmed filming fils filter filters find finds finial fining finking fins fir firers firing firings firk firks firmed
		firmer firn firns firth fist fivers fixers fixing fixings fjeld flailed flails flair flavor fled flees flied flier
		fliers flies fling flings floe floes flor floss flounder flour flouting foamed foe foiled foiling fond fonder font
		forbearances forced forded fore foremast foremasts foreseen foreseer foresees foretasting forged forger forgoing
		forked forks form formae formated forums foster foud foully founding founds fous foxed franchisee frees friction
		frictional froth froward fuds fulfilment fulfils fulling fundus funked funking funs furbish furbished furbishing
		gade gals gamins gander gans gant gaols geat gestate gestates gestating giants gibes gibing gien gies ging gins
		givens givers glowing goas gods golds gong goofs goors goos goring goss gowls gown gradate gradated graduates
		grafted grafting grafts grains grands grans grat grated grater grating grave greaser greeter groan groping grouts
		growling grows grunted grunting grunts guarantied guaranties gyving hading hae haired haling halve halving handing
		haply harbour hard haring hating haw hawing haying hazing head healing heaped heaping hearings hearth heath heating
		heave heaving hedgers heeding heids hele hells helos heps herd herding hereafters hereinto hereon heresy heroin
		herring hers het hid hided hiding hie hied hieing hiking hild hilding hin hither hiver hiving hoa hods hoe hoer hoes
		hokes hole holed holes holier holing holler hollers hols hom homers homeys homs hones hood hooding hoods hoover
		hording hors horsing hos hosing houfs houris houts hoving hum identifiers identities ifs immanent impalement impart
		imparted imparting imparts impassible imposers imposex impost imposts incense inceptive incest incline incurrences
		indemnifies indemnitees indent indention indicted indicting infernal infernally infest infested infesting infirmed
		info ingest ingested ingesting ingo initialed injure injured inquires inro instalment instalments instilled
		instillments insure insureds insures insuring intents interned internee internes interval inti inured invent
		integrase invented inventing invention inventive inventor inventors invert inverted inverting ita jointed jointing judgement
		judgements keeling keening labelling labour lading lads laer lager lamest lander landers landing langer lapels
		larder lare largess larn lase lasing lass lasses lasted lasting latent lather lats latter launce lave laving lawns
		laxest layer layouts leaded leafed leafing leafs leaked leaking leal lean leaned leaner leaning leaped leaper
		leapers leaping lears leas leaser leasers leashed leashes leashing leat leaved leaver leavers leaves leaze lees
		lefter lens lenses lensing lessor lest lettre lettres leve levees levers lewder libeling libels licence licences
		licensee licensees lies lifes lifted lifting liftings likability likable likens liking lilted lilting limes liming
		linds linens liners ling linger lining lins lisped lisping lisses listel lits litter litters livability livable
		lively livens livers loader loaders loading loam loams lobbing locking locution locutions lodger loess logger loner
		looing looming looping looses loosing looting loser loses lotter lotters lounger louses loves loving lown lowns
		loyally lunch lunched lunching lunes lunger lusted lusting lusts mace mach macing mads maes mag maimed maiming
		makers maks male males maneging mang mange manged manger mangers manging mangy manky manly manor mans manure manured
		march marching mare markers marking markit marl marlin marlins marls marm marms marred mars martin martins mase
		maser masher masked masker masking masters mat mater materia materialise materialised materialises materializer
		materializers materiel materiels maternal maternally maters math mating matric matrics mattes mauled mauling
		maximise maximus maxing meager meany meat medial meers mees melting memorandums menage menages mens ment mercer
		mercers mere merges meting mets microeconomic midpoints miking minimax minimise minimus minis ministeria minium minuets
		minuses mire mispoint misreading mist mister moaning moat mobey modals mode modems modes moiled moiling moire moist
		monkey mony mooing moping morel morels mors mortgagee mortgagees mote motels moth moths motile mouths mowing mullion
		mullions muster mutter mutters mutuel naked nams nane natura nearby neatest neatly neds needled negligences nerds
		ness nest nether newts nit nites nither nod noes nog none normalcy norman normas nos noshing notching notifiers
		noting notion notionally novice novices noy noyed noyes numerated obe odder odes oft oner ons operatise operatives
		operatize opined opining organisation organisational organisations organised otters oud outlived outsize overages
		overate overheap overheard overheat overnight overseas oversee overseed overseeding overseeds overseen overseer
		overseers oversets oversewing oversews owed owing pace paced pacers paces pacing pagers paging painter painting
		paints pair pais palace palaces paler paling pamper pampers pandemia panned panning pans pant panties papular
		parable pardner pardners parents parers paring parities parity parr parries parrs parry pars parsed parson parsons
		parter partes partly pase passel pasted pastern pasterns pasties pate pates patient patients pats pattens patters
		patties patty paty pauper paupers paused pave paves paving pawing payers peaces ped pee penning perfecter periodid
		permie peron persona personae personalty personam personas personned persue pervious pet phage phages phases phrase pice
		pint pints pipers pissed placers placet placid plaice plaid plain plains plaint planed planes planet planing planked
		planking planks planted planting plants plat plated plates playable played playing pleaded pleated pledgee pledget
		pliant plue plugs plums plying poind pointel pointier pointing pokers polices polities polity pond ponding pone pont
		ponts poof poplar portage portal ported posed poser posers posited positron positrons poted potent potion potions
		pottage potted pouted powder powders poxy practick practise practises prats praying precious preciously precises
		predicated predicating predicter preelection prees prefect prefinancing preform preformed preforming prelude premix
		premixes prepaying preplaces preplacing presenting preset presets pretence prevene prevented prevents prevision
		previsions prexies pricked pricking pricks pride prided prides priding pried pries primacy primate primed primes
		priming prince princes printer prints prioritise prioritises prioritizes prised prises prising prized prizes prizing
		probated probe processional prod produces prof profess professes professing projecting projection promises propel
		proportionals proportionated proportionates proposers proscribe proscribed prosper prosy protected protects protest
		protesting provable prowess prying psid pubic purse pursing qualifiers qualities quantifies quantify quartet
		quartets quoited rabidly rach racing racking radios rafted rafting rage raged rages ragging raging raid raided
		raiding railed railing rained raining raisers raisin raisins raisiny raking ramification ramified ramify ramifying
		ranees rangers rani rankling ranted ranting rantings raping rare rared rares raring rase rasher rater raters ratine
		rations rato ratoo rats ratted ratter ratting raving ravings rayed razing reacted reacting reader realisable realise
		realised reamers reapers rebate rebated rebates rebating recant recapitalisation receivers recension recoded
		recoding recognise recognised recognises recognising recognizee recommenced recork recoupments redaction redactions
		redder reedy reefer reefers reelect reelected reelecting reelections reelects refereed refiring reflate reflated
		reflates reflating reflation reflations reflection reflets refutation regain regained regaining regains regale
		regent regraded regrading rehire rehired rehiring reign reigned reigning reigns reinvested reinvestments relaces
		relacing relaid relata relaters relaxed relaxes relaxing relay relayed relaying releasee releasees relent relier
		relies relievo relined relist relisted relivable relive relived reman remans remediat reminder remise remised
		remises remover renders reneged renter reorganisation reorganisations repeat repel repent replacer replacers replates
		replating replayed replaying replied reply replying requite requited requites requiting reregistration rescale reseal
		reseated reseating reselection resent resewed residua resile resin resins resister reslate reslates reslating resole
		resoled resoling resort resorted resorting resorts responsa restage restages restaging restarted restarting retailed
		retailer retailing retails retard retarded retarding retched retching retie retied retieing retiling retiming
		retiree retorn retort retorted retorting retorts retrain retrained retraining retrains retried retuning returf
		retying reveal revellers revenge revenges revenuers revere reverence reverenced reverences reveres reverie revers
		reversi reverso revile reviled revive revived revocably revokable revolting revolutionised revolutions revolve
		revolved rewarded rewarding rewarm rewire rewired rewiring reword reworded rewording rewords rewove ricing riding
		riggers rile riles riling riming ringing rinking rinsing rise rises risking riving roes roke rokes rope roper ropes
		rother roting roundel roust royally rubles rues ruing ruining rulers rusk rusks sabbaticals sable sables safely sage
		sake sakes sall sals salve salves sample sams sand sanding sane saps sarong sashless sate sated sates sating savins
		sayings scales scape scared scares scaring schedulers science scienced scold scores screaming sealer sealing searce
		seared searing seated seating secretory securitise seed seeding seels seeming seems seen seeping sees self sels
		selves send sending senor sensitise sensitize sensor sent sentience separata seps sere serer serge serifs serks
		serries servers servicers servile servos settee settling seventy sever severably severalty sewing sexing sexting
		shade shaded shades shading shafts shakes shaking shale shame shamed shames shaming shaped shapes shaping shard
		shards sharers sharked sharking sharks sharped sharping sharps shaved shaves shaving shavings sheared shearing
		sheers sheller shelling shells sheol shet shewed shewing shingle shires shirt shirts shit shite shoeing shoes shooed
		shooing shooter shopped shopping shored shores shoring shorty shot shott shouter shoved shoving shower shred shrift
		shrike shrive sice sich sies sift sifts sighed sighing sighs sightly signet sild sill simile simplifier simplifies
		simular simulate sine singe singed singing sings sinned sinning sins sipped sipping sires site sits sitting skated
		skates skating skipped skipping slated slates slating sleeking sleeks sleets slid slipped slipping slit slits slowed
		slowing smarted smell smelling smells smites snare snared snares snaring snift snipped snipping snores snort snorter
		snowed snowing snows soared soaring sock sole soled sols sonce sore sorely sores sort sorter sotting soughs souring
		sowed sower sowing sown sows spacial spade spae spared spares sparing spates specialises sped speeding spek spell
		speller spelling spells spet spewed spit spites spits splats splint splints spokespersons spores spreed squark
		squire staged stages staging staked stakes staking stale staled stales staling standstills staple starch stare
		stared stares staring starred starting startled starved stat statin statins stats statua statue statues stature
		statures statuses stave staved staves staving stayed staying steaming steeps stetting stick sties stiles stimulation
		stipulate stipulations stire stokes stoles stolid stoner stones stopes storeys stories storks storms stoves stowage
		stowed stowing strand stranding stranger strategics strategise stratus streaking striae strich strick stricture
		strictures stride strife strine string stringer stringing stripe stroke strond strove strung studios stull stylet
		stylus suable subjection subordinates subordinations succuss succussive suction suctions sued sues suing suites
		summarise summarised summarises summarizers summery summit sundry supersedeas suppler swale swamps sweets swell sweller
		swelling swells swerve swerved swerves swerving swifts syndicate syndicates syndications synergise tablas tablet tablets
		taces tack tacking taes tajes takers takins taks tale tales talking tamable tamely tames taming tams tank tanking
		tanks tao taping targed targes taring tasking tasted tasting taxers taxiing teade teaks teas teat teated
		technologise teem teems teend tend tendency tendre tends tenner tenser tented tenting tern terns terrorise test
		testate testates testbed teth texted texting thanes thee thees therapeutic thereinto theremin therms thig thigs
		thingy thinks thins thirsty thirteens thong thongs thorough thralled threads threat thrice throats throughput thrust
		thrusts thus tiding ties tike tikes tile tiled tiling till tilled tilted timers tinder tine tines ting tings tirade
		tirades tiring tite tithed tittle tittled tody toils toking tolls tome tomes tonics top topically tose totalled
		totalling tough toxics trace traced traces tracing traders trail trailing trails trams transect trat treading treads
		treats tree trest tret triads tribal trilled trills triols trist troated tropics trough truest truss trusties tryst
		trysts tuan tuis twiggers twp tye tyes tying ultimata unauthorised uncertainly uncharged uncurtain undated unde
		underling undertakers underwrites unfavourable unfit unfits unfounded unhanged unis unites unjoined unlearned unlit
		unrealised unsaid untested uprate uprated usable user ushers utilisation utilise utilised utilising vale vales
		valuers valved valves vapid vapidity vapidly vented venting ventre ventres venturers venturi venturis verses versos
		vesicle vesicles vesture vets vetted vetting vext vies vireo virion vis vite voes volute volutes voters vowing wad
		wae wafer wafting wag wager wailed wailer wailers wailing waited waiter waiters waiving walling wanting warking
		warrand warrantees warrantise warranto wase washes waster wasting wate wave waved waver wavers waves wavier waw wax
		weels weems wees weighed weighs welk welling wether whee wherever whilly whither whiting widow wifely wight wile wilful
		wiling wilting windrow winnow wisely wises wishers witch wite withdrew withes witing wive wived wiver wives woks
		wold wolly woolly word worded wording worlds wormed worming worms wright writhe writhing wrote wroth wull yea yead
		yeads yearns yeas yeld yew yex yous
	`),
);
