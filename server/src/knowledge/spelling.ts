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
	nasdaq
`);

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
		cheif: 'Chief',
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
		suction suctions underwrites whither
	`),
);
