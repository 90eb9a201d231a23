/** The spelling of the words that every Form 8-K is made of. Any other word may be a name, and is nobody's mistake. */

const wordsOf = (lines: string): readonly string[] =>
	lines
		.trim()
		.split('\n')
		.flatMap((line) => line.trim().split(' '));

/** Words of the form, of its items and of the sentences that reports are made of, of six letters and more, in lower case. */
export const formWords: readonly string[] = wordsOf(`
	according accordance accountant accountants accounting accelerated acquisition acquisitions acquire acquired action
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
	ability absence abstentions accelerate acceleration accept acceptable acceptance accepted access accompanying account
	accounts accrue accrued accuracy achieve achieved achievement acquiring across acting actions actively actual
	additions addressed adjournment adjust adjusted adjustment adjustments administrative admission advance advances
	adverse adversely advisor advisors advisory affairs affect affected affecting affirmative against agents agrees
	alignment allocating allocation allows already alternative although amortization analyst analysts anniversary
	annualized anticipate anticipated anticipates appeal appear application applied appraisal approvals approve approving
	arrears aspects assess assessing assessment assist assume assumed assumes assuming assumptions assurance attract
	attributable authorities authorization automatic automatically availability awarded awards balance balances banking
	became becomes becoming beliefs believe believes beneficially benefit benefits beyond bonuses breach breaches brings
	building calculate calculated calculation calendar called canceled cancellation cancelled candidates cannot capacity
	capitalization caption career carefully caused causes cautioned certificates certification challenges changing chapter
	characterizations charge charges checkmark claims clarify clarifying clawback client clients climate clinical closed
	collaboration collateral collectively combination combined commence commenced commencement commencing commercial
	commercialization commercially commissions commitments committed commodity communication comparability comparable
	compared compete competitive compliance comply complying components comprehensive comprised computation concerning
	concerns concurrent concurrently condensed conditioned conduct conducted confidential confidentiality conflicts
	conforming consecutive consents consider considered consist consistent consisting consists consolidation
	consolidations constitutes constituting construction consultant consulting consummate consummated consummation contain
	containing contemplated contingent continues contracts contractual controls conversion convert converted coronavirus
	correct corresponding countries course covenant coverage criteria cumulative currency customer customers decisions
	declare decrease deducting defaults deferred defined defines degree delays deliver delivery demand depending deposit
	descriptions design designated designed detail detailed details determination determine determines determining develop
	developed developing developments differ difficult difficulties digital diligence diluted directly disability
	disclaims disclosing discounts discrete discretion discussing discussion discussions dispositions disruption
	disruptions distributions diversity divestitures divided dividing division documentation dollars duties earned
	economic economies economy effect effected effectively effectiveness effects efficiencies efforts either electing
	elects eliminate employed enable encourages ending engage engaged engagement enhance enhanced entering enterprise
	environment environmental equally equipment equivalent equivalents establish established establishing estate estimate
	evaluate evaluated evaluating evaluation example exceed exceptions excess exchanged exclude excluded excludes
	excluding exclusive execute exempt exercisable exercise exercised expanded expect expectations expenditures expense
	experience expertise expire expired expiring exposure expressed expressions extend extent facilitate facilities factor
	factors factual fluctuations follow follows foreign forfeited formatted formed formula fourteen fundamental furnishing
	further generate generated geographic giving governing governmental grants greater greenhouse guaranteed guarantees
	guidance having headcount heading health healthcare higher highly historical holding hundredth 	identified identify immediate impact impacted impacts implement implementation implied important impose improve
	improvements improving incentive inclusion inconsistent incorporating increases increasing incurred indemnification
	indemnify indicative indirect indirectly individually individuals industrial industries industry inflation informed
	infrastructure inherent inherently initially initiatives innovation insolvency installments instance instead
	institutional institutions instruments insurance intangible intangibles integrate intellectual intend intended intends
	intent interests internal internally internationally inventory invest invested investment investments investor
	investors involve involving issuable issues joined joining judicial junior leadership leading legality letter letters
	levels leverage license likely limitations limits lobbying located longer looking losses maintain making manage
	managed managers managing manner manufacture manufacturing margin marketing materiality materials mature maximum
	meaning meaningful measure measured measurement measures medical merged mergers method metric metrics minimum models
	modified modify monetary monthly months mortgage multiple multiplied mutual mutually nature negative negatively
	negotiations neither nominating nomination nominations notification notified objectives obligated obtain obtaining
	occurrence occurring occurs offered offering offerings offers offices offset omitted ongoing operate operational
	opinion opinions opportunities opportunity orders organization organizational others outcome outlined overall
	oversight ownership pandemic participant participate participation particular particularly partner partnership
	partnerships patterns paying payout people perform performed periodic periodically permit personnel pertaining phrases
	placement planning points policies political portfolio portion portions positions possibility posted potential
	practicable practice practices preceding predecessor predict preferences premium prepare prepared present preserve
	previous prices pricing primarily primary principles privacy procedural proceedings processes productivity
	professional profitability profits programs progress project projections promissory promulgated properly properties
	proprietary prorated prospects protect protection provider providers proxies purchases purport pursue qualification
	qualifications qualify quality quorum ranking rather ratified ratify ratifying rating readers realize realized reason
	reasonable reasonably receipt receivable recognize recognized recommendation reconciliation reconciliations recorded
	redeem redeemed reduce reduced reduction reductions reflected reflecting reflects regardless regional regulatory
	reimbursement relate relative relevant relocation remainder remained remains removal remove reorganization reportable
	represent representation representatives represented representing represents repurchase repurchased repurchases
	requesting require requiring resale research reserve reserved resign resigns resolved resources responsibilities
	responsibility responsible restatement restricted restrictions restrictive restructuring resulting retain retained
	retainer retaining retention return returns revenue reverse revise revisions rights safety salaries savings scheduled
	schedules second secure seeking segment segments selection selling semiconductor series serves serving setting
	shortages should significantly signing similar similarly single social solely solicitation sources special specific
	specifically spending spread standard standards stating statutory strategies strategy subscription substantial
	substitute succeed success successful successfully successors superior supplementally supplemented supplier suppliers
	supply support suspend sustainability sustainable synergies system systems tangible target targeted targets tariffs
	technical technological technologies technology tender tendered terminates terrorist thereby therefrom therein
	thereunder thereunto therewith things threshold through timely timing titled traded transcript transferred
	transformation transparency treated treatment trends trials twelve ultimately unable uncertain uncertainties
	uncertainty unchanged underlying understanding understandings undertake undertakes unexpected unknown unlawful unless
	unpaid unsecured unsolicited unvested update updated updates upfront useful utility validly valuation values variable
	variety venture ventures vested vesting volatility voluntary waiting waived waiver warranties weather webcast whereby
	wholly wishes withdraw withdrawn withholding within without worked working worldwide
`);

/** Words of four and five letters that most reports have: a slip of one is seen in small letters, where two of its letters are changed about. */
export const shortWords: readonly string[] = wordsOf(`
	this under other duly below with name code area event which check mark each since filed last that class value dated
	share from will copy such press year stock date into shall ended time also were terms have page being held cash cover
	than among until their based upon been does named after full first made basis serve prior these proxy more price sale
	third text term those they risks firm above part vote would paid over years plan cause used about only votes debt equal
	base could total board rate same make there less well next owned offer plans days grant voted award hold most units
	final four sold long risk plus sales both later role costs fund rules vest when cost whole free notes least order right
	file ratio close then five laws sell rank fully call month fees items taxes flows legal uses goals place roles rates
	issue trade amend fixed asset unit occur state must level fair dates many loan agent loans flow incur best joint using
	table start power them along nine where limit gains able news
`);

/** Short words that the cover, the lists and the signatures write with a capital: two of their letters changed about make no name. */
export const wordsWithCapital: readonly string[] = wordsOf(
	'stock press title name date code vice board class state states',
);

/** Small words that run together where the space between them is lost: one of the first and one of the second, \`ofthe\`. */
export const joinedWords = {
	first: wordsOf('of in to on by for with from and at that as is was under into'),
	second: wordsOf('the this its our their such these'),
} as const;

/** Short words that the hand types wrong and that are no words then, with what they were to be. */
export const slips: ReadonlyMap<string, string> = new Map(
	Object.entries({
		teh: 'the',
		hte: 'the',
		tthe: 'the',
		thte: 'the',
		adn: 'and',
		annd: 'and',
		taht: 'that',
		thta: 'that',
		tihs: 'this',
		thsi: 'this',
		wiht: 'with',
		witht: 'with',
		itme: 'Item',
		xrbl: 'XBRL',
		xblr: 'XBRL',
		ixrbl: 'iXBRL',
		companys: 'Company’s',
		cheif: 'Chief',
		commom: 'common',
		herewidth: 'herewith',
		realease: 'release',
		pershare: 'per share',
		stok: 'stock',
		stck: 'stock',
		stoock: 'stock',
		yaer: 'year',
		eyar: 'year',
		fiel: 'file',
		becuase: 'because',
		recieve: 'receive',
		recieved: 'received',
		wich: 'which',
		whcih: 'which',
		thier: 'their',
		untill: 'until',
		beleive: 'believe',
		beleives: 'believes',
		occured: 'occurred',
		occurance: 'occurrence',
		occurence: 'occurrence',
		seperate: 'separate',
		seperately: 'separately',
		seperation: 'separation',
		refered: 'referred',
		refering: 'referring',
		transfered: 'transferred',
		commited: 'committed',
		commitee: 'committee',
		committment: 'commitment',
		accomodate: 'accommodate',
		priviledge: 'privilege',
		sucessor: 'successor',
		sucessful: 'successful',
		succesful: 'successful',
		existance: 'existence',
		independant: 'independent',
		maintainance: 'maintenance',
		neccessary: 'necessary',
		necesary: 'necessary',
		pertinant: 'pertinent',
		persuant: 'pursuant',
		recomend: 'recommend',
		recomended: 'recommended',
		reccomend: 'recommend',
		relevent: 'relevant',
		similiar: 'similar',
		supercede: 'supersede',
		supercedes: 'supersedes',
		superceded: 'superseded',
		truely: 'truly',
		wether: 'whether',
		hearby: 'hereby',
		hearto: 'hereto',
		buisness: 'business',
		calender: 'calendar',
		definately: 'definitely',
		guarentee: 'guarantee',
		goverment: 'government',
		liason: 'liaison',
		millon: 'million',
		milion: 'million',
		billon: 'billion',
		secratary: 'Secretary',
		employement: 'employment',
		developement: 'development',
		arguement: 'argument',
		managment: 'management',
		harrassment: 'harassment',
		comission: 'Commission',
		foward: 'forward',
		abstensions: 'abstentions',
		abstension: 'abstention',
		bonous: 'bonus',
		fisical: 'fiscal',
		chang: 'change',
		expressely: 'expressly',
		irregardless: 'regardless',
		amoung: 'among',
		habor: 'harbor',
		concent: 'consent',
		concents: 'consents',
		exhbit: 'exhibit',
		exhibt: 'exhibit',
		exibit: 'exhibit',
		stret: 'Street',
		streeet: 'Street',
		steet: 'Street',
		avenune: 'Avenue',
		avneue: 'Avenue',
		aveneu: 'Avenue',
		boulevrad: 'Boulevard',
		siute: 'Suite',
		nasqad: 'Nasdaq',
		nadsaq: 'Nasdaq',
		nasdq: 'Nasdaq',
	}),
);

/** Abbreviations in capitals that the hand types wrong, with what they were to be; none of them is a ticker. */
export const slipsInCapitals: ReadonlyMap<string, string> = new Map(
	Object.entries({
		GAPP: 'GAAP',
		GAAAP: 'GAAP',
		EBIDTA: 'EBITDA',
		EBTIDA: 'EBITDA',
		EBITAD: 'EBITDA',
		EBITDAA: 'EBITDA',
		NYES: 'NYSE',
		NSYE: 'NYSE',
		NASDQ: 'NASDAQ',
	}),
);

/** Words that look like a slip in one of these and are words themselves, in lower case. */
export const otherWords: ReadonlySet<string> = new Set(
	wordsOf(`
		acquiree acquirees acton adapted anneal annul anther asses ation became bullion burrowing burrowings capitol
		carter chairmen compete competed contact contacts continua copes crated currant curtain daring deportment descried
		descries divided employe employes eternal evens exiting expanses expiation fallowing farmer filling fillings financi
		firmer fling flings forgoing forth fulfil grated grunted hereon heroin indicted lander lasted lasting lusted
		lusting manger markit meting mullion mutter mutters mattes notional offices panned parson parsons partes peron planed
		prospects recant reigned releasee releasees retiree retirees retried sated shires shores states stats stricture
		suction suctions underwrites whither concerted derailed furbished furbishing inventive precious preciously relaying
		requited requiting statin
		acing actin actins adaption adust adviser advisers allocution alterative annalized appal appel averse aversely baking
		baning beach beaches belies belive bings bonking brach breech breeches brigs brins broach broaches bunking calender
		callid cancelation carer cased cases celled clams clint clints coarse compote compute conduced confirming constriction
		continent contrats corse cosed counties covert culled curse decease deducing defied defies deign deigned delver
		dilated discreet divied doffer duffer eaned eared economise ether excludees exorcise exorcised expanse expended extant
		fallow fallows farmed farther fellow fellows fiance fictors firmed formated grater greeter grunts guarantied
		guaranties hading heath heeding hereinto hilding hiving holing hoving infirmed instalments instillments lading landers
		langer lasses latter lettre lettres licensee linger lisses litter litters loading lobbing loner looing loses lotter
		lotters lunger manages maneging mange manged mangers manging mater materiel materiels matric matrics medial menage
		merges miking minium moaning modals modes mortgagee moths mutuel nether nither paints panning parter pasted pattens
		patters persue pervious phases pints planing polices ponding ponts posed poted potion potions preform preformed preset
		prevision prexies pries purse raking rater ratting recoded recognizee redaction redactions reflets reign reigns relata
		reman remans reminder resile resin resins resole resoled retie retied retorn revere reveres rinking rother roting
		sating savins securitise seeing sending serries servos simular singe singed singing sitting sotting spacial strategise
		succuss supplies synergise tamely taming targes teated technologise tendre tends thereinto thereon thigs thins thongs
		thorough though tiled tilted tinder tings tittled trails triols troated trough uncurtain underling unhanged vales
		ventre ventres venturi venturis warking warrantees warrantise washes waved waver wavier wether whilly withdrew witing
		wiver wolly
		coed flied field lats froth bene odes dose sued three cats alter vets cots sues gaols bets suing bale forth form
	`),
);
