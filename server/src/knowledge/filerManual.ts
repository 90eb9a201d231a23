/**
 * What EDGAR takes and refuses in the documents of a submission: elements, attributes, characters, references, links,
 * pictures, file names and document types. HTML with inline XBRL is checked in another way than the rest.
 */
import type { IsoDate, Source } from './source';
import { cfr, source } from './sources';

const ofTagged = source('V2', 'EDGAR Filer Manual, Volume II, 5.2.5 and 6.5.16');
const ofUntagged = source('V2', 'EDGAR Filer Manual, Volume II, 5.2.2');

/** A kind of HTML: `tagged` has inline XBRL. */
export type HtmlKind = 'tagged' | 'untagged';

/** An element of HTML. */
export interface ElementFact {
	/** In lower case. */
	readonly element: string;
	/** The kinds of HTML in which EDGAR takes it; empty where it takes it in none. */
	readonly takenIn: readonly HtmlKind[];
	/** Whether it runs a program, embeds one, or takes input: a submission with it is suspended. */
	readonly isActive: boolean;
	/** Whether it plays, draws or dresses what a document of EDGAR cannot show, so that nothing can stand in its place. */
	readonly isLost?: boolean;
	/** The element that is taken and shows the same; empty where its tags can go and nothing changes. */
	readonly instead?: string;
	readonly source: Source;
}

function elements(names: string, ...takenIn: readonly HtmlKind[]): readonly ElementFact[] {
	const cited = takenIn.includes('tagged') ? ofTagged : ofUntagged;
	return names.split(' ').map((element) => ({ element, takenIn, isActive: false, source: cited }));
}

const active = (names: string): readonly ElementFact[] =>
	names.split(' ').map((element) => ({ element, takenIn: [], isActive: true, source: cfr('232.106') }));

const lost = (names: string): readonly ElementFact[] => elements(names).map((fact) => ({ ...fact, isLost: true }));

const withInstead = (instead: string, facts: readonly ElementFact[]): readonly ElementFact[] =>
	facts.map((fact) => ({ ...fact, instead }));

/** The elements that EDGAR takes, and those that it is known to refuse. It takes no others. */
export const htmlElements: readonly ElementFact[] = [
	...elements('html head title meta link body', 'tagged', 'untagged'),
	...elements('h1 h2 h3 h4 h5 h6 p br hr div center blockquote address pre', 'tagged', 'untagged'),
	...elements('b i u em strong big small sub sup tt strike font code dfn kbd samp var', 'tagged', 'untagged'),
	...elements('a img table caption tr th td ul ol li dl dt dir menu', 'tagged', 'untagged'),
	...elements('listing plaintext xmp', 'tagged', 'untagged'),
	// Tags of EDGAR itself, which stand in the text of a document.
	...elements('xbrl pdf page', 'tagged', 'untagged'),
	...elements('cite dd isindex', 'untagged'),
	...elements('span abbr', 'tagged'),
	...withInstead('strike', elements('s', 'tagged')),
	...withInstead('', elements('tbody thead tfoot', 'tagged')),
	...active('script object embed applet form input button select textarea frame frameset iframe'),
	...elements('acronym area base bdo col colgroup del fieldset ins label legend map noframes noscript option param q'),
	...elements('abbrev au banner basefont bgsound blink credit fig fn lang lh marquee nextid nobr noembed note'),
	...elements('overlay person range spot tab wbr'),
	...lost('style video audio source track canvas svg picture math'),
];

const elementRows: ReadonlyMap<string, ElementFact> = new Map(htmlElements.map((fact) => [fact.element, fact]));

/** The fact of an element in any case; undefined where EDGAR has none such. */
export const htmlElementByName = (name: string): ElementFact | undefined => elementRows.get(name.toLowerCase());

/** Whether EDGAR takes an element in HTML of a kind. Elements with a prefix, `ix:header`, are those of XBRL. */
export function isElementTaken(name: string, kind: HtmlKind): boolean {
	return (kind === 'tagged' && name.includes(':')) || htmlElementByName(name)?.takenIn.includes(kind) === true;
}

/** An attribute that EDGAR refuses. */
export interface AttributeFact {
	/** In lower case; of `on` any attribute that begins with it. */
	readonly attribute: string;
	/** The element on which it is refused; absent where it is on every one. */
	readonly element?: string;
	/** The kinds of HTML in which it is refused. */
	readonly refusedIn: readonly HtmlKind[];
	/** Whether it runs a program. */
	readonly isActive: boolean;
	readonly source: Source;
}

const attribute = (name: string, kind: HtmlKind, element?: string): AttributeFact => ({
	attribute: name,
	refusedIn: [kind],
	isActive: false,
	source: kind === 'tagged' ? ofTagged : ofUntagged,
	...(element === undefined ? {} : { element }),
});

/** The attributes that EDGAR refuses. */
export const refusedAttributes: readonly AttributeFact[] = [
	{ attribute: 'on', refusedIn: ['tagged', 'untagged'], isActive: true, source: cfr('232.106') },
	attribute('name', 'tagged', 'a'),
	attribute('link', 'tagged', 'body'),
	attribute('lang', 'tagged', 'html'),
	attribute('rel', 'tagged', 'link'),
	attribute('rev', 'tagged', 'link'),
	attribute('xml:base', 'tagged'),
	attribute('background', 'untagged', 'body'),
	attribute('http-equiv', 'untagged', 'meta'),
	attribute('xmlns', 'untagged'),
];

/** The fact of an attribute, in lower case, that EDGAR refuses in HTML of a kind; undefined for one that it takes. */
export const refusedAttribute = (name: string, element: string, kind: HtmlKind): AttributeFact | undefined =>
	refusedAttributes.find(
		(fact) =>
			(fact.isActive ? name.startsWith(fact.attribute) : name === fact.attribute) &&
			(fact.element ?? element) === element &&
			fact.refusedIn.includes(kind),
	);

/** The scheme of an address that is a program, as active as a script. */
export const activeScheme = 'javascript:';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Every character that the text of a document may have. In HTML any other stands as a reference, `&#8217;`. */
export const takenCharacters: { readonly characters: string; readonly source: Source } = {
	characters: `${letters}${letters.toLowerCase()}0123456789\`~!@#$%&*().-+ {}[]|\\:;"'<>,_?/=\t\n\r\f`,
	source: source('V2', 'EDGAR Filer Manual, Volume II, table 5-1'),
};

/** The named references of XHTML 1.0, without `&` and `;`, which are all that EDGAR takes. */
export const takenReferences: { readonly names: ReadonlySet<string>; readonly source: Source } = {
	names: new Set(
		[
			'quot amp lt gt apos',
			'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute',
			'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest',
			'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml',
			'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig',
			'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml',
			'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml',
			'OElig oelig Scaron scaron Yuml circ tilde ensp emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo',
			'ldquo rdquo bdquo dagger Dagger permil lsaquo rsaquo euro fnof',
			'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi',
			'Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf',
			'sigma tau upsilon phi chi psi omega thetasym upsih piv',
			'bull hellip prime Prime oline frasl weierp image real trade alefsym',
			'larr uarr rarr darr harr crarr lArr uArr rArr dArr hArr',
			'forall part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap cup int',
			'there4 sim cong asymp ne equiv le ge sub sup nsub sube supe oplus otimes perp sdot',
			'lceil rceil lfloor rfloor lang rang loz spades clubs hearts diams',
		].flatMap((line) => line.split(' ')),
	),
	source: source('V2', 'EDGAR Filer Manual, Volume II, 5.2.2.6'),
};

const archive = '/Archives/edgar/data/';
const viewer = '/ix?doc=';

/** Where a hyperlink may lead: to a file or an anchor of the submission, and beyond it to filings on EDGAR only. */
export const takenLinks: {
	/** The schemes of addresses beyond the submission; an address that begins with `//` is one too. */
	readonly outward: readonly string[];
	/** What such an address begins with on EDGAR, after `http:` or `https:`. */
	readonly beginnings: readonly string[];
	/** What the inline XBRL viewer adds to the address of a document. */
	readonly viewer: string;
	readonly source: Source;
} = {
	outward: ['http:', 'https:', 'ftp:', 'mailto:', 'tel:', 'sms:', 'callto:'],
	beginnings: [`//www.sec.gov${archive}`, `//www.sec.gov${viewer}${archive}`],
	viewer,
	source: cfr('232.105'),
};

/** What addresses begin with that lead to a place which only one computer, or one office, can open; in lower case. */
export const localPlaces: readonly {
	readonly beginnings: readonly string[];
	readonly name: string;
	readonly reason: string;
}[] = [
	{
		beginnings: ['file:'],
		name: 'a file on one computer',
		reason: 'Word processors and browsers write it for a local file.',
	},
	{
		beginnings: ['/users/', '/home/', '/volumes/', '/mnt/', '/tmp/', '/private/var/', '/var/folders/'],
		name: 'a file on one computer',
		reason: 'The folders of users on macOS and Linux.',
	},
	{ beginnings: ['\\\\', '%5c%5c'], name: 'a network share', reason: 'How Windows names the shares of a network.' },
	{
		beginnings: ['cid:', 'mid:', 'mhtml:', 'outlook:', 'message:'],
		name: 'a part of an e-mail',
		reason: 'Programs for e-mail name attachments and messages so.',
	},
	{
		beginnings: ['about:', 'blob:', 'res:', 'ms-word:', 'ms-excel:', 'onenote:', 'vscode:', 'chrome:', 'ms-'],
		name: 'a page of a program',
		reason: 'Browsers and word processors name their own pages and documents so.',
	},
	{
		beginnings: [
			'localhost',
			'127.0.0.1',
			'http://localhost',
			'https://localhost',
			'http://127.0.0.1',
			'https://127.0.0.1',
			'//localhost',
		],
		name: 'one computer',
		reason: 'The names by which a computer calls itself.',
	},
];

/** Whether an address leads beyond the submission, by its scheme. */
export function leadsOutward(address: string): boolean {
	const written = address.trim().toLowerCase();
	return written.startsWith('//') || takenLinks.outward.some((scheme) => written.startsWith(scheme));
}

/** Whether EDGAR takes a hyperlink to an address. */
export function isLinkTaken(address: string): boolean {
	const written = address.trim().toLowerCase();
	const rest = ['https:', 'http:'].find((scheme) => written.startsWith(scheme));
	const place = rest === undefined ? '' : written.slice(rest.length);
	return !leadsOutward(address) || takenLinks.beginnings.some((start) => place.startsWith(start.toLowerCase()));
}

/** The names that EDGAR takes for files. */
export const fileNames: {
	/** The most characters. */
	readonly longest: number;
	/** What a name may have besides letters and digits; it begins with one of these two. */
	readonly signs: string;
	/** The ways in which a name may end, in lower case. */
	readonly endings: readonly string[];
	/** Endings that mean the same as one that EDGAR takes. */
	readonly sameEndings: Readonly<Record<string, string>>;
	/** The endings of pictures. */
	readonly pictures: readonly string[];
	readonly source: Source;
} = {
	longest: 32,
	signs: '._-',
	endings: ['.htm', '.txt', '.pdf', '.jpg', '.gif', '.xsd', '.xml', '.fil'],
	sameEndings: { '.html': '.htm', '.jpeg': '.jpg', '.text': '.txt' },
	pictures: ['.jpg', '.gif'],
	source: source('V', 'EDGAR Filer Manual, Volume II, 5.1.1'),
};

/** The ending of a file name, in lower case with its point; empty where it has none. */
export function endingOf(name: string): string {
	const point = name.lastIndexOf('.');
	return point > 0 ? name.slice(point).toLowerCase() : '';
}

/** A type of document in a submission. */
export interface DocumentTypeFact {
	/** `EX-99`, `GRAPHIC`; of an exhibit a number, a letter or a word may follow: `EX-99.1`. */
	readonly type: string;
	readonly meaning: string;
	readonly source: Source;
}

const types = source('V2', 'EDGARLink Online document types');

/** Types besides the form types; the exhibits by their numbers are in `exhibitTypes`. */
export const documentTypes: readonly DocumentTypeFact[] = [
	{
		type: 'EX-',
		meaning: 'An exhibit; what follows is its number in the exhibit index, such as EX-99.1.',
		source: types,
	},
	{
		type: 'EX-3.(I)',
		meaning: 'Commonly: the articles of incorporation, as older submissions write Exhibit 3(i).',
		source: source('M', 'EDGAR document types'),
	},
	{
		type: 'EX-3.(II)',
		meaning: 'Commonly: the bylaws, as older submissions write Exhibit 3(ii).',
		source: source('M', 'EDGAR document types'),
	},
	{ type: 'EX-101.INS', meaning: 'The XBRL instance, the tagged facts.', source: types },
	{ type: 'EX-101.SCH', meaning: 'The XBRL schema of the registrant.', source: types },
	{ type: 'EX-101.CAL', meaning: 'The XBRL calculation links.', source: types },
	{ type: 'EX-101.DEF', meaning: 'The XBRL definition links.', source: types },
	{ type: 'EX-101.LAB', meaning: 'The XBRL labels.', source: types },
	{ type: 'EX-101.PRE', meaning: 'The XBRL presentation links.', source: types },
	{ type: 'EX-101.REF', meaning: 'The XBRL references.', source: types },
	{
		type: 'EX-104',
		meaning: 'Commonly rare as a document: the tags of the cover page live in the report itself.',
		source: source('M', 'EDGAR document types'),
	},
	{ type: 'GRAPHIC', meaning: 'A picture that a document shows.', source: types },
	{ type: 'COVER', meaning: 'A letter to the staff that goes with the submission.', source: types },
	{ type: 'CORRESP', meaning: 'Correspondence with the staff.', source: types },
	{ type: 'ORGCHART', meaning: 'A chart of an organization.', source: types },
	{ type: 'XML', meaning: 'A file that EDGAR or a program of the filer adds.', source: types },
	{ type: 'ZIP', meaning: 'The tagged facts in one file, which EDGAR adds.', source: types },
	{ type: 'EXCEL', meaning: 'The tagged facts as a workbook, which EDGAR adds.', source: types },
	{ type: 'JSON', meaning: 'The tagged facts for a program, which EDGAR adds.', source: types },
];

/** From the first to the last of these numbers there is a type of exhibit for each; until a day where one is given. */
export const exhibitTypes: readonly {
	readonly first: number;
	readonly last: number;
	readonly until?: IsoDate;
	readonly source: Source;
}[] = [
	{ first: 1, last: 5, source: types },
	{ first: 6, last: 6, until: '2001-01-01', source: source('M', 'EDGAR document types') },
	{ first: 7, last: 26, source: types },
	{ first: 27, last: 30, until: '2002-01-01', source: source('M', 'EDGAR document types') },
	{ first: 31, last: 36, source: types },
	{ first: 95, last: 104, source: types },
	{ first: 106, last: 107, source: types },
];

/** The document type, `GRAPHIC` or `EX-101.SCH`; any other exhibit gives the row `EX-`. Undefined for an unknown type. */
export function documentTypeByName(type: string): DocumentTypeFact | undefined {
	const wanted = type.trim().toUpperCase();
	return (
		documentTypes.find((fact) => fact.type === wanted) ??
		documentTypes.find((fact) => fact.type === 'EX-' && wanted.startsWith(fact.type))
	);
}

/** Whether EDGAR has a type of exhibit of a number of Item 601 on a day, today where there is none. */
export const isExhibitType = (number: number, date: IsoDate | undefined): boolean =>
	exhibitTypes.some(
		({ first, last, until }) =>
			first <= number && number <= last && (until === undefined || (date !== undefined && date < until)),
	);
