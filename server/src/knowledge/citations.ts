/** The rules and statutes that a Form 8-K cites, the ways they are written, and what they say. */
import type { Source, Status } from './source';
import { cfr, form, source, statute } from './sources';

/** A rule, a section of an Act, or an instruction. */
export interface CitationFact {
	/** Kebab-case: `rule-425`, `item-601`, `section-18`, `instruction-b-2`. */
	readonly id: string;
	/** The ways it is written in filings, the usual one first. A paragraph, `(b)`, may follow. */
	readonly names: readonly string[];
	readonly title: string;
	readonly meaning: string;
	/** The public text. */
	readonly href: string;
	/** The source of `meaning`. */
	readonly source: Source;
}

type Words = readonly [title: string, meaning: string, status: Status];

/** A section of Title 17 under the names of its rule or item and of the section itself. */
function ofTitle17(
	id: string,
	section: string,
	names: readonly string[],
	[title, meaning, status]: Words,
): CitationFact {
	const paragraphStart = section.indexOf('(');
	const bare = paragraphStart < 0 ? section : section.slice(0, paragraphStart);
	const cited = cfr(bare, section.slice(bare.length), status);
	const written = [`17 CFR ${section}`, `17 CFR §${section}`, `§${section}`];
	return { id, names: [...names, ...written], title, meaning, href: cited.href ?? '', source: cited };
}

function rule(number: string, section: string, ...words: Words): CitationFact {
	const id = `rule-${number.toLowerCase().replaceAll('(', '-').replaceAll(')', '')}`;
	return ofTitle17(id, section, [`Rule ${number}`], words);
}

function regulationSK(item: string, ...words: Words): CitationFact {
	const names = [
		`Item ${item} of Regulation S-K`,
		`Regulation S-K Item ${item}`,
		`Regulation S-K, Item ${item}`,
		`S-K Item ${item}`,
	];
	const id = `item-${item.replaceAll('(', '-').replaceAll(')', '')}`;
	return ofTitle17(id, `229.${item}`, names, words);
}

function regulationST(number: string, ...words: Words): CitationFact {
	const names = [
		`Rule ${number} of Regulation S-T`,
		`Item ${number} of Regulation S-T`,
		`Regulation S-T Rule ${number}`,
		`Regulation S-T, Rule ${number}`,
	];
	return ofTitle17(`regulation-s-t-${number}`, `232.${number}`, names, words);
}

/** Sections of the Exchange Act; `Section 18` alone may be of any contract and is no name here. */
function exchangeActSection(number: string, code: string, ...[title, meaning, status]: Words): CitationFact {
	const cited = statute(code, `Securities Exchange Act of 1934, Section ${number}`, status);
	return {
		id: `section-${number.replaceAll('(', '-').replaceAll(')', '')}`,
		names: [
			`Section ${number} of the Securities Exchange Act of 1934`,
			`Section ${number} of the Exchange Act`,
			`Section ${number} of the Securities Exchange Act`,
			`Section ${number} of the 1934 Act`,
			`Exchange Act Section ${number}`,
		],
		title,
		meaning,
		href: cited.href ?? '',
		source: cited,
	};
}

function regulation(
	id: string,
	part: string,
	names: readonly string[],
	...[title, meaning, status]: Words
): CitationFact {
	const href = `https://www.ecfr.gov/current/title-17/part-${part}`;
	return {
		id,
		names: [...names, `17 CFR Part ${part}`],
		title,
		meaning,
		href,
		source: source(status, `17 CFR Part ${part}`, href),
	};
}

function instruction(number: string, title: string, meaning: string): CitationFact {
	const cited = form(`General Instruction ${number}`);
	return {
		id: `instruction-${number.toLowerCase().replaceAll('.', '-')}`,
		names: [`General Instruction ${number}`, `General Instruction ${number}.`],
		title,
		meaning,
		href: cited.href ?? '',
		source: cited,
	};
}

/** The citations, those of the cover first. */
export const citations: readonly CitationFact[] = [
	rule(
		'425',
		'230.425',
		'Rule 425 under the Securities Act',
		'Written communications about a business combination are filed under it. A Form 8-K may serve for them: then its box on the cover is checked.',
		'V',
	),
	rule(
		'14a-12',
		'240.14a-12',
		'Rule 14a-12 under the Exchange Act',
		'Soliciting material that goes out before the proxy statement is filed under its paragraph (b). A Form 8-K may serve for it: then its box on the cover is checked.',
		'V',
	),
	rule(
		'14d-2(b)',
		'240.14d-2(b)',
		'Rule 14d-2(b) under the Exchange Act',
		'Communications before the start of a tender offer are filed under it. A Form 8-K may serve for them: then its box on the cover is checked.',
		'V',
	),
	rule(
		'13e-4(c)',
		'240.13e-4(c)',
		'Rule 13e-4(c) under the Exchange Act',
		"Communications before the start of an issuer's tender offer for its own securities have a box on the cover.",
		'V',
	),
	rule(
		'405',
		'230.405',
		'Rule 405 under the Securities Act',
		'One of the two rules in which the cover finds the definition of an emerging growth company.',
		'V',
	),
	rule(
		'12b-2',
		'240.12b-2',
		'Rule 12b-2 under the Exchange Act',
		'One of the two rules in which the cover finds the definition of an emerging growth company.',
		'V',
	),
	rule(
		'13a-11',
		'240.13a-11',
		'Rule 13a-11: current reports',
		'A registrant under Section 13 files a Form 8-K within the period that the form sets, unless substantially the same information has been reported before. Under (c) a failure to file under certain items is not by itself fraud.',
		'V',
	),
	rule(
		'15d-11',
		'240.15d-11',
		'Rule 15d-11: current reports',
		'Commonly: the twin of Rule 13a-11 for registrants under Section 15(d).',
		'M',
	),
	rule(
		'12b-11',
		'240.12b-11',
		'Rule 12b-11: signatures',
		'Signatures may be manual, typed, duplicated or by facsimile, or electronic; the signer signs an authentication document before or at the time of filing, which is kept for five years.',
		'V',
	),
	rule(
		'12b-15',
		'240.12b-15',
		'Rule 12b-15: amendments',
		'Commonly: an amendment is filed under cover of the form marked /A, gives the complete text of each item that it amends, and is signed by an authorized representative.',
		'M',
	),
	rule(
		'12b-20',
		'240.12b-20',
		'Rule 12b-20: additional information',
		'Commonly: a report adds whatever further material information is needed so that its statements are not misleading.',
		'M',
	),
	rule(
		'12b-23',
		'240.12b-23',
		'Rule 12b-23: incorporation by reference',
		'Information may be incorporated by reference with a statement that says exactly where it stands. What is itself incorporated elsewhere may not be reached through a chain of references.',
		'V2',
	),
	rule(
		'12b-25',
		'240.12b-25',
		'Rule 12b-25: late filing',
		'It gives more time for periodic reports, but none for Form 8-K.',
		'V2',
	),
	rule(
		'12b-32',
		'240.12b-32',
		'Rule 12b-32: exhibits incorporated by reference',
		'Commonly: its content was moved to Rule 12b-23 in 2019.',
		'M',
	),
	rule(
		'12g-3',
		'240.12g-3',
		'Rule 12g-3: successor issuers',
		'Commonly: the securities of a successor issuer are registered under Section 12 without a new application; notice is given on Form 8-K12B or 8-K12G3.',
		'M',
	),
	rule(
		'15d-5',
		'240.15d-5',
		'Rule 15d-5: successor issuers',
		'Commonly: a successor takes over the duty to report under Section 15(d); notice is given on Form 8-K15D5.',
		'M',
	),
	rule(
		'0-3',
		'240.0-3',
		'Rule 0-3: the day of filing',
		'Where the last day for a filing is a Saturday, Sunday or holiday, the next business day is in time.',
		'V2',
	),
	rule(
		'14a-8',
		'240.14a-8',
		'Rule 14a-8: proposals of holders',
		'Its deadline for proposals limits the time for Item 5.07(d).',
		'V',
	),
	rule(
		'14a-18',
		'240.14a-18',
		'Rule 14a-18: nominations',
		'It remains for nominations after Rule 14a-11 was vacated.',
		'V',
	),
	rule(
		'424',
		'230.424',
		'Rule 424 under the Securities Act',
		'Prospectuses are filed under it. A timely one may take the place of a report under Item 2.03.',
		'V',
	),
	exchangeActSection(
		'12',
		'78l',
		'Registration of securities',
		'Commonly: securities are registered under it, listed ones under (b), others under (g).',
		'M',
	),
	exchangeActSection(
		'12(b)',
		'78l',
		'Registration on an exchange',
		'The cover lists the classes that are registered under it, with symbol and exchange.',
		'V2',
	),
	exchangeActSection(
		'12(g)',
		'78l',
		'Registration of other securities',
		'Commonly: classes that are not listed are registered under it.',
		'M',
	),
	exchangeActSection(
		'13(a)',
		'78m',
		'Periodic and other reports',
		'Commonly: registrants under Section 12 report under it. The cover names it for the accounting standards of emerging growth companies.',
		'M',
	),
	exchangeActSection(
		'15(d)',
		'78o',
		'Reports after a registered offering',
		'Commonly: issuers without securities under Section 12 report under it after an offering under the Securities Act.',
		'M',
	),
	exchangeActSection(
		'18',
		'78r',
		'Liability for misleading statements',
		'What is furnished, and not filed, is not subject to the liabilities of this section.',
		'V',
	),
	{
		id: 'section-13-or-15-d',
		names: [
			'Section 13 OR 15(d) of The Securities Exchange Act of 1934',
			'Section 13 or 15(d) of the Exchange Act',
			'Sections 13 or 15(d) of the Securities Exchange Act of 1934',
			'Section 13 or 15(d)',
		],
		title: 'The duty to report',
		meaning: 'The two sections of the Exchange Act under which current reports are made.',
		href: 'https://www.law.cornell.edu/uscode/text/15/78m',
		source: form('cover page and General Instruction A.1'),
	},
	{
		id: 'securities-act',
		names: ['Securities Act of 1933', 'Securities Act'],
		title: 'Securities Act of 1933',
		meaning: 'Commonly: the Act on offerings of securities and their registration.',
		href: 'https://www.law.cornell.edu/uscode/text/15/77a',
		source: statute('77a', '15 U.S.C. 77a and following', 'M'),
	},
	{
		id: 'exchange-act',
		names: ['Securities Exchange Act of 1934', 'Exchange Act', 'Securities Exchange Act'],
		title: 'Securities Exchange Act of 1934',
		meaning: 'The Act under which Form 8-K is filed and signed.',
		href: 'https://www.law.cornell.edu/uscode/text/15/78a',
		source: form('cover page and Signatures'),
	},
	regulation(
		'regulation-fd',
		'243',
		['Regulation FD', 'Reg FD'],
		'Regulation FD: fair disclosure',
		'Material information that is not public and is told to some is made public: at the same time where that was intended, promptly where it was not. Item 7.01, or 8.01, of Form 8-K is one way.',
		'V',
	),
	regulation(
		'regulation-s-k',
		'229',
		['Regulation S-K'],
		'Regulation S-K',
		'The items of information that the forms of the Commission ask for, exhibits among them.',
		'V',
	),
	regulation(
		'regulation-s-x',
		'210',
		['Regulation S-X'],
		'Regulation S-X',
		'The financial statements of Item 9.01 and the significance of a business under Item 2.01 are judged by it.',
		'V',
	),
	regulation('regulation-s-t', '232', ['Regulation S-T'], 'Regulation S-T', 'The rules of electronic filing.', 'V'),
	regulation(
		'regulation-btr',
		'245',
		['Regulation BTR'],
		'Regulation BTR: blackout trading restriction',
		'Rule 104(b) of it says what a notice under Item 5.04 contains.',
		'V',
	),
	regulationSK(
		'10(e)',
		'Measures that are not GAAP',
		'Paragraph (1)(i) applies to what is disclosed under Item 2.02.',
		'V',
	),
	regulationSK(
		'304',
		'Changes in and disagreements with accountants',
		'Item 4.01 asks for (a)(1) and (a)(3) when an accountant leaves, and for (a)(2) when one is engaged.',
		'V',
	),
	regulationSK(
		'401',
		'Directors and executive officers',
		'Item 5.02(c) asks for (b), (d) and (e) when an officer is appointed.',
		'V',
	),
	regulationSK(
		'403',
		'Ownership of securities',
		'Item 5.01 asks for (c) where an arrangement may lead to a change of control.',
		'V',
	),
	regulationSK(
		'404',
		'Transactions with related persons',
		'Items 5.02(c) and (d) ask for (a) when an officer is appointed or a director elected.',
		'V',
	),
	regulationSK(
		'406',
		'Code of ethics',
		'Its paragraph (b) names the elements of a code of ethics that Item 5.05 is about.',
		'V',
	),
	regulationSK(
		'601',
		'Exhibits',
		'It numbers the exhibits and says what they are, and where the exhibit index stands. An exhibit is required with Form 8-K only where the report is about its subject.',
		'V2',
	),
	regulationSK('701', 'Recent sales of unregistered securities', 'Item 3.02 asks for (a) and (c) to (e).', 'V'),
	regulationSK('1108', 'Servicers', 'Item 6.02 asks for it when a servicer changes.', 'V'),
	regulationSK('1109', 'Trustees', 'Item 6.02 asks for it when a trustee changes.', 'V'),
	regulationST(
		'13',
		'The day of filing',
		'A submission begun by 5:30 p.m. Eastern time counts for that business day, a later one for the next.',
		'V',
	),
	regulationST('102', 'Exhibits', 'The exhibit index of an electronic filing stands before the signatures.', 'V2'),
	regulationST(
		'104',
		'Unofficial PDF copies',
		'A document may come with a copy in PDF, which is not part of the official filing: the document itself is there too.',
		'V',
	),
	regulationST('105', 'Hyperlinks', 'Links of a filing go to EDGAR only.', 'V2'),
	regulationST(
		'106',
		'Programs in a document',
		'A submission with a program, a form to fill in or another active element in its HTML is suspended.',
		'V',
	),
	regulationST(
		'302',
		'Signatures',
		'A required signature in an electronic filing is typed; the signer signs an authentication document before or at the time of filing, which is kept for five years.',
		'V',
	),
	regulationST(
		'303',
		'Paper documents',
		'A document filed on paper without an electronic copy, in violation or under hardship, cannot be incorporated by reference.',
		'V',
	),
	regulationST(
		'304',
		'Pictures, sound and film',
		'What has to be read stands in the text of the filing; a picture may show it again, and cannot take its place.',
		'V',
	),
	regulationST(
		'305',
		'Plain-text documents',
		'A line of plain text has at most 80 characters, a line of a tagged table 132. HTML is exempt.',
		'V',
	),
	regulationST(
		'406',
		'Cover page tagging',
		'The cover page of a Form 8-K is tagged in Inline XBRL; the tags are Exhibit 104.',
		'V2',
	),
	instruction(
		'A.2',
		'Boxes on the cover',
		'A report may serve as a communication under Rule 425, 14a-12(b) or 14d-2(b) as well. It counts as filed under each rule that is checked.',
	),
	instruction(
		'B.1',
		'Events and time',
		'A report is due four business days after the event. For an event on a Saturday, Sunday or holiday the period begins with the next business day.',
	),
	instruction(
		'B.2',
		'Furnished, not filed',
		'What stands under Items 2.02 and 7.01 is furnished, unless the registrant says that it is filed or incorporates it by reference. No other item is furnished.',
	),
	instruction('B.3', 'Previously reported', 'What has been reported before need not be reported again.'),
	instruction(
		'B.4',
		'Agreements as exhibits',
		'An agreement need not be an exhibit of the report unless the item says so.',
	),
	instruction(
		'B.5',
		'Open registration statements',
		'A registrant considers whether an effective registration statement must be brought up to date.',
	),
	instruction(
		'B.6',
		'No admission',
		'A report under Item 7.01 or 8.01 is not by itself an admission that the information is material.',
	),
	instruction(
		'D',
		'Preparation of the report',
		'The report has the number and caption of each item that applies; items that do not apply are left out.',
	),
	instruction('E', 'Signature', 'How copies on paper are signed.'),
	instruction(
		'F',
		'Incorporation by reference',
		'A press release or other published document may answer an item where it is filed as an exhibit.',
	),
	instruction('G', 'Asset-backed issuers', 'What they may leave out, what they add to the cover, and who signs.'),
];

/**
 * The citation of a name as filings write it, in any case and with white space of any kind; paragraphs that no row
 * names are dropped (`Item 601(b)(10) of Regulation S-K`). Undefined where no row has the name.
 */
export function citationByName(name: string): CitationFact | undefined {
	let wanted = fold(name);
	for (;;) {
		const found = citationRows.get(wanted);
		const open = wanted.lastIndexOf('(');
		const close = wanted.indexOf(')', open);
		if (found !== undefined || open < 0 || close < 0) {
			return found;
		}
		wanted = wanted.slice(0, open) + wanted.slice(close + 1);
	}
}

function fold(name: string): string {
	const spaced = name.replaceAll('\u00a0', ' ').replaceAll('\n', ' ').replaceAll('\r', ' ').replaceAll('\t', ' ');
	const words = spaced.split(' ').filter((word) => word !== '');
	return words.join(' ').toLowerCase().replaceAll('c.f.r.', 'cfr').replaceAll('§ ', '§');
}

const citationRows: ReadonlyMap<string, CitationFact> = new Map(
	citations.flatMap((fact) => fact.names.map((name) => [fold(name), fact] as const)),
);

/** The parts of Title 17 in which the regulations of the Commission stand, by their letters. */
export const regulationParts: Readonly<Record<string, string>> = {
	FD: '243',
	G: '244',
	'S-K': '229',
	'S-X': '210',
	'S-T': '232',
	D: '230',
	S: '230',
	M: '242',
	NMS: '242',
	SHO: '242',
};

/** The numbers of forms that there are or were, by what stands before the hyphen; those of current reports apart. */
export const formNames: Readonly<Record<string, ReadonlySet<string>>> = {
	10: new Set('A C D K KA KSB KT KTSB Q QA QSB QT SB'.split(' ')),
	S: new Set('1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 18 20'.split(' ')),
	F: new Set('1 2 3 4 6 7 8 9 10 12 N SR X'.split(' ')),
	20: new Set('F'),
	40: new Set('F'),
	6: new Set('K'),
};

/** The letters after the word *Regulation*: those of the Commission and of the banking agencies that reports cite. */
export const regulationLetters: ReadonlySet<string> = new Set(
	'A AA AB AC ATS B BB BI BTR C CC CF D DD E EE F FD FF G GG H HH I II J JJ K KK L LL M M-A MA MM N NMS NN O OO P Q QQ R RR S S-A S-AM S-B S-E S-ID S-K S-P S-T S-X SBSR SCI SE SHO T TT U V VV W WW X XX Y YY Z EU EC UK NI'.split(
		' ',
	),
);
