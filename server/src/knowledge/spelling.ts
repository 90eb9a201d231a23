/** How the small words of reports are typed wrong: what no list of words shows. */
import { wordsOf } from './wordList';

/** The small words in which a digit may stand for a letter: `0f`, `1n`. */
export const smallWords: readonly string[] = wordsOf(`
	of on or to do no so our out for not in is it if its all will by
`);

/** Short words that the cover, the lists and the signatures write with a capital: two of their letters changed about make no name. */
export const wordsWithCapital: readonly string[] = wordsOf(
	`stock press title name date code vice board class state states chief cover page data audit trust street suite
	march april june july votes vote against broker withheld nominee avenue road drive boulevard parkway north south floor building`,
);

/** Small words that stand before and after any other. */
export const functionWords: ReadonlySet<string> = new Set(
	wordsOf(`
		a an as at be by do if in is it me my no of on or so to up us we all any and are but can did for had has her him his
		how its may nor not now off one our out own per the too two via was way who why yes that this with from into than
	`),
);

/** Names, in lower case, that are one slip away from words of reports: with a capital they are right. */
export const namesLikeWords: ReadonlySet<string> = new Set(
	wordsOf(`
		assomption centraal chane chang chanel collet corret delcine halder herby hering hodler ledner mailin maling margis
		nacional nance patten persson prent principe privat produkt provence rankin roda romain sucha stok strategi sunay theron
		verginia virginie virginio witten
	`),
);

/** The letters of the keys around that of each letter. */
export const keysBeside: Readonly<Record<string, string>> = {
	...{ q: 'wa', w: 'qesa', e: 'wrds', r: 'etfd', t: 'ryfg', y: 'tuhg', u: 'yijh', i: 'uokj', o: 'iplk', p: 'ol' },
	...{ a: 'qwsz', s: 'adwezx', d: 'sferxc', f: 'dgrtcv', g: 'fhtyvb', h: 'gjyubn', j: 'hkuinm', k: 'jliom', l: 'kop' },
	...{ z: 'asx', x: 'zcsd', c: 'xvdf', v: 'cbfg', b: 'vngh', n: 'bmhj', m: 'njk' },
};

/** What small words become with one of their letters doubled, and are words all the same. */
export const wordsOfDoubling: ReadonlySet<string> = new Set(
	wordsOf('aadvantage ass bee butt foor haas inn moor peer thee too wee'),
);

/** What words of reports become without their last letter, and are words all the same: `regulator`, `per capita`. */
export const wordsWithoutLast: ReadonlySet<string> = new Set(
	wordsOf(`
		attache belie bloc born broke browse budge capita carbo carr centra compensator complain consul consume cours cove creatin
		depositor discover divers draw earl employe even ever forma forme fort fulfil genera give grad gran grow hove huma
		improv join know laps late lear loca longe matte mean minima mino natura norma passe paten patter pensione persona pleas pointe
		prim rang regulator revers show sough stag star suit take tent thin trad trave treasure underwrite vide virtu weigh
		whit wort writ
	`),
);

/** What words of reports become without their first letter, and are words all the same: `merging`, `older`. */
export const wordsWithoutFirst: ReadonlySet<string> = new Set(
	wordsOf(`
		actor actors acts ages ailed ailing ails ales alls apse arbor arks armless arrant arties arts arty aster ates awful
		awfully axes axing bout cope cross eans earn ears ease eased eases easing east eath eave edge edged edges edging educe
		educed educing egality eject elate elated elates elating elation elative ells ember embers emote even ever evocation
		evoke evoked ewer gain gainst gent gents greed hain hair hall hanged hanging hank hanks hare hared hares heck heir hell
		here herefrom heretofore hereupon hipped hipping hole holly hone hose hough hows imitation imitations imply ired lace
		laced laces lack lank lass lear lections ledge lightly lock lone lose loser losing loud lows mail mall mend mended
		mending mends merging missions mount mounts nits older olds oles omentum onus onuses ought ours overage peak pend pent
		pinion pinions race rack rafts ranch ranches rand rands rant rants ravel reaches receding rends reparation repayments
		resented resents resident rial rials rice riced rices rigger rime ring rings rises rite rive riven road roof round rove
		roven rowing rust rusts side sing specially tart tarted tate tore tores trike umber umbers unction unctions valuate
		valuated valuating vent vents very void volution ward warded wards ware
	`),
);

/** Words of their own that make another one with a small word before them: `a mount`, `in formation`. */
export const wordsAfterFunctionWords: ReadonlySet<string> = new Set(
	wordsOf(`
		break credible cross dependence dependently formation forming fringe fringed gents grades greed junction lined matted
		mended mending mends mount mounts rises round solvency stability stalled stance stances stead tangibles tempt tended
		tense tract vestments warded wards
	`),
);

/** First parts of words that are also written in two, `web site`, `work force`, or stand before a word of their own, `non performing`. */
export const looseParts: ReadonlySet<string> = new Set(
	wordsOf(`
		anti back break claw corona counter cross cyber data down else foot frame good green guide hard head health here high home
		law low macro market micro mid multi net news non over pay pipe pro semi share soft some sub there time under ware web
		what when which whole wide work world
	`),
);

/** Small words that run together where the space between them is lost: one of the first and one of the second, \`ofthe\`. */
export const joinedWords = {
	first: wordsOf(`
		of in to on by for with from and at that as is was under into if or than not are be has have had been were which upon
		between among during after before until about through within without including against via when
	`),
	second: wordsOf('the this its our their such these'),
} as const;

/** Small words that are the beginning or the end of no other word, so that a longer one with them lost its space: `isattached`, `Opinionof`. */
export const looseWords = {
	first: wordsOf(
		'the of and that this its their our is are was were be been has have such which from shall two three four five six seven eight nine',
	),
	second: wordsOf(
		'the of and that this its their our are was were been has have had with from which shall will not to by in for',
	),
} as const;

/** Words that end in such a small one all the same: `wherein`, `forthwith`. */
export const wordsBeforeLooseWords: ReadonlySet<string> = new Set(
	wordsOf('where there here stand forth free confirm code digital formal over build walk fall'),
);

/** Words that two others make, and that are one all the same. */
export const wordsOfTwo: ReadonlySet<string> = new Set(
	wordsOf(`
		actor behave behaving beheld behold beholder beholders belabor belittle belong berate berated berates beset
		besetting besought bespeak callable carryback carrybacks carryforward carryforwards forthcoming foursquare
		holdover holdovers inshell makewhole moreover overadvance overadvances overpayment overpayments salesforce
		standstill standstills therewithin tradename tradenames underinvestment underperformance whereupon
	`),
);

/** Words that others end in: `securityholders`, `ratemaking`. */
export const wordsAfterOthers: ReadonlySet<string> = new Set(
	wordsOf(
		'ability board book books chain holder holders holding keeping line lines list making owner owners owned place places point power raising sheet time water wide work works',
	),
);

/** What is typed for a word by more than one slip of a letter, or may stand with a capital; none is a word, and each is followed by what it was to be. */
export const slips: ReadonlyMap<string, string> = new Map(
	Object.entries({
		companyrate: 'corporate',
		companyration: 'corporation',
		companyrations: 'corporations',
		incompanyrated: 'incorporated',
		classa: 'Class A',
		classb: 'Class B',
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
		ltem: 'Item',
		ietm: 'Item',
		xrbl: 'XBRL',
		xblr: 'XBRL',
		xlrb: 'XBRL',
		xrlb: 'XBRL',
		xbrll: 'XBRL',
		ixblr: 'iXBRL',
		ixrbl: 'iXBRL',
		icn: 'Inc',
		ldt: 'Ltd',
		copr: 'Corp',
		companys: 'company’s',
		cheif: 'Chief',
		commom: 'common',
		realease: 'release',
		pershare: 'per share',
		stok: 'stock',
		stck: 'stock',
		stoock: 'stock',
		yaer: 'year',
		eyar: 'year',
		fiel: 'file',
		wich: 'which',
		whcih: 'which',
		thier: 'their',
		untill: 'until',
		beleive: 'believe',
		beleives: 'believes',
		occurance: 'occurrence',
		occurence: 'occurrence',
		refering: 'referring',
		transfered: 'transferred',
		commited: 'committed',
		accomodate: 'accommodate',
		priviledge: 'privilege',
		sucessful: 'successful',
		succesful: 'successful',
		existance: 'existence',
		maintainance: 'maintenance',
		pertinant: 'pertinent',
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
		calender: 'calendar',
		definately: 'definitely',
		liason: 'liaison',
		secratary: 'Secretary',
		officier: 'officer',
		opnion: 'opinion',
		assitant: 'assistant',
		asistant: 'assistant',
		controler: 'controller',
		explanitory: 'explanatory',
		officiers: 'officers',
		arguement: 'argument',
		harrassment: 'harassment',
		comission: 'Commission',
		abstensions: 'abstentions',
		abstension: 'abstention',
		bonous: 'bonus',
		fisical: 'fiscal',
		chang: 'change',
		irregardless: 'regardless',
		amoung: 'among',
		habor: 'harbor',
		concent: 'consent',
		formated: 'formatted',
		formating: 'formatting',
		ommited: 'omitted',
		ommitted: 'omitted',
		fild: 'filed',
		iten: 'Item',
		flie: 'file',
		sush: 'such',
		suhc: 'such',
		sutch: 'such',
		exhibi: 'exhibit',
		exhitbit: 'exhibit',
		ussued: 'issued',
		eneterd: 'entered',
		comptroler: 'comptroller',
		comptoller: 'comptroller',
		whitin: 'within',
		wihtin: 'within',
		realse: 'release',
		concents: 'consents',
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
		nasdac: 'Nasdaq',
		nazdaq: 'Nasdaq',
		sreet: 'Street',
		aveue: 'Avenue',
		boulvard: 'Boulevard',
		parway: 'Parkway',
		wensday: 'Wednesday',
		flordia: 'Florida',
		gerogia: 'Georgia',
		technolgies: 'Technologies',
		technologes: 'Technologies',
		holdngs: 'Holdings',
		hodlings: 'Holdings',
		holidngs: 'Holdings',
		selct: 'Select',
		emplyer: 'Employer',
	}),
);

/** Abbreviations in capitals that the hand types wrong, with what they were to be; none of them is a ticker. */
export const slipsInCapitals: ReadonlyMap<string, string> = new Map(
	Object.entries({
		GAPP: 'GAAP',
		GAAAP: 'GAAP',
		EBIDTA: 'EBITDA',
		SFOR: 'SOFR',
		LIBRO: 'LIBOR',
		EBTIDA: 'EBITDA',
		EBITAD: 'EBITDA',
		EBITDAA: 'EBITDA',
		NYES: 'NYSE',
		NSYE: 'NYSE',
		NASDQ: 'NASDAQ',
	}),
);
