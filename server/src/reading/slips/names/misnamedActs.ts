/** Acts, sections and rules that do not belong together: `Securities Exchange Act of 1933`, `Section 27A of the Exchange Act`. */
import type { Filing } from '../../../filing/filing';
import {
	acts,
	bankruptcyChapters,
	bankruptcyTitle,
	citedItemsOfRegulation,
	exhibitsItemOfRegulation,
	isCurrentNumber,
	liabilityForFilings,
	reportingSections,
	rulesOfActs,
	type SecAct,
	sectionsOfActs,
} from '../../../knowledge';
import { patternOf } from '../../../text/phrases';
import { rememberedByParagraph } from '../../../text/remembered';
import { covers, type Piece, type Span, type VisibleSpan } from '../../../text/span';
import { foundIn, paragraphs } from '../../paragraphs';
import { perFiling } from '../../perFiling';

/** Words that name an Act, a section or a rule wrongly. */
export interface MisnamedAct extends Piece {
	/** What may be written instead: each a place in the words and what it should be. */
	readonly ways: readonly { readonly span: Span; readonly right: string }[];
}

/** The Acts, sections and rules of the 8-K that do not belong together, in text order. */
export const misnamedActs = perFiling((filing): readonly MisnamedAct[] => {
	const { visible } = filing;
	return foundIn(paragraphs(filing), misnamedIn)
		.map(({ start, end, ways }) => ({
			...visible.piece(start, end),
			// Of the cover, the form says which Act is meant.
			ways: (isOnCover(filing, visible.span(start, end)) ? ways.slice(0, 1) : ways).map(({ from, to, right }) => ({
				span: visible.span(start + from, start + to),
				right,
			})),
		}))
		.filter(({ span }) => !isAskedElsewhere(filing, span));
});

const isOnCover = ({ cover }: Filing, span: Span): boolean => cover !== undefined && covers(cover.span, span);

/** The legends of the boxes and of the signatures, of which other rules speak. */
const isAskedElsewhere = ({ cover, signatures }: Filing, { start, end }: Span): boolean =>
	[signatures?.legend?.span, ...(cover?.checkBoxes ?? []).map(({ legend }) => legend.span)].some(
		(span) => span !== undefined && span.start <= start && end <= span.end,
	);

/** With offsets in its paragraph; those of the ways are in the words. */
interface FoundAct extends VisibleSpan {
	readonly ways: readonly Way[];
}

interface Way {
	readonly from: number;
	readonly to: number;
	readonly right: string;
}

const misnamedIn = rememberedByParagraph((text): readonly FoundAct[] => {
	if (!/\b(?:Act|Code|Regulation|Form 8-K)\b/i.test(text)) {
		return [];
	}
	const all = [
		yearsIn,
		liabilityIn,
		sectionsIn,
		citesIn,
		standardsIn,
		coverIn,
		regulationsIn,
		itemsAsRulesIn,
		safeHarborsIn,
		chaptersIn,
	].flatMap((find) => find(text));
	const inOrder = all.sort((a, b) => a.start - b.start);
	return inOrder.filter(({ start }, index) => index === 0 || start >= (inOrder[index - 1]?.end ?? 0));
});

const secAct = '(?<act>(?:securities\\s{1,5})?exchange\\s{1,5}act|securities\\s{1,5}act)(?![a-z]|\\s{1,5}exchange)';
const ofTheAct = `\\s{1,5}(?:of|under)\\s{1,5}(?:the\\s{1,5})?(?:u\\.?s\\.?\\s{1,5})?${secAct}`;

/** Where a group of a match stands in it, and what it should be; nothing where it is not there. */
function way(found: RegExpMatchArray, group: string, right: string): readonly Way[] {
	const at = found.indices?.groups?.[group];
	const from = found.index ?? 0;
	return at === undefined ? [] : [{ from: at[0] - from, to: at[1] - from, right }];
}

/** The Act of a match as another one, with its year where that of the first stands after it. */
function wayToAct(found: RegExpMatchArray, name: SecAct): readonly Way[] {
	const end = (found.index ?? 0) + found[0].length;
	const written = /^,?\s{1,5}of\s{1,5}(\d{4})(?!\d)/.exec((found.input ?? '').slice(end, end + 24));
	const [year] = byName.get(keyOf(name))?.years ?? [];
	return way(found, 'act', name).map((each) =>
		written === null || year === undefined || written[1] === year
			? each
			: { ...each, to: each.to + written[0].length, right: `${name} of ${year}` },
	);
}

const wrongly = (found: RegExpMatchArray, ...ways: readonly (readonly Way[])[]): readonly FoundAct[] => [
	{ start: found.index ?? 0, end: (found.index ?? 0) + found[0].length, ways: ways.flat() },
];

const keyOf = (name: string): string => name.toLowerCase().replace(/[\s‐–—-]+/g, ' ');
const byName = new Map(acts.map((act) => [keyOf(act.name), act]));
/** The name of an Act and a year, right or wrong, also with letters for its digits. */
const actWithYear = new RegExp(
	`(?<![a-z\\d])(?<name>${acts.map(({ name }) => patternOf(name)).join('|')}),?\\s{1,5}of\\s{1,5}(?<year>(?:[1l][89]|2\\d)[\\dlo]{1,3})(?![\\da-z])`,
	'dgi',
);
/** The words before the Act of a state: `Texas Securities Act`, `Uniform Securities Act`. */
const ofState = /\b(?!(?:the|of|under|u\.s\.|us|federal|states|and|or|to|in|by|with)\s)[\p{L}.’']{2,20}\s{1,5}$/iu;

/** Sections of the Exchange Act before its name. */
const ofSections = /\b1[3-6]\s?(?:\([a-z]\))?\s{1,5}of\s{1,5}(?:the\s{1,5})?$/i;

/** An Act with the year of another. */
const yearsIn = (text: string): readonly FoundAct[] =>
	[...text.matchAll(actWithYear)].flatMap((found) => {
		const { name = '', year = '' } = found.groups ?? {};
		const act = byName.get(keyOf(name));
		const [right] = act?.years ?? [];
		const before = text.slice(Math.max(0, found.index - 30), found.index);
		if (act === undefined || right === undefined || act.years.includes(year) || ofState.test(before)) {
			return [];
		}
		const other = acts.find(({ name: named, years }) => /^Securities/.test(named) && years.includes(year));
		const byYear = way(found, 'year', right);
		const after = text.slice(found.index + found[0].length, found.index + found[0].length + 80);
		// A section of its own, or the other Act beside it, says that the Act is meant.
		const isAct =
			act.name === 'Securities Act'
				? ofOwnSections.test(before) || besideOther.test(after)
				: ofExchangeSections.test(before);
		const byAct = other !== undefined && /^Securities/.test(act.name) && !isAct ? way(found, 'name', other.name) : [];
		// The sections say which Act is meant: `Section 13 or 15(d) of the Securities Act of 1934`.
		const isOfOther = other?.name === 'Securities Exchange Act' && ofSections.test(before);
		return isOfOther ? wrongly(found, byAct, byYear) : wrongly(found, byYear, byAct);
	});

/** `deemed “filed” for purposes of Section 18 of the Securities Exchange Act`, with any section and Act. */
const liability = new RegExp(
	`purposes?(?<=deemed[^.]{0,208})\\s{1,5}of,?\\s{1,5}section\\s{1,5}(?<number>\\d{1,2})(?![\\w(])${ofTheAct}`,
	'dgi',
);

/** The legend of what is furnished with another section, or with the other Act. */
const liabilityIn = (text: string): readonly FoundAct[] =>
	[...text.matchAll(liability)].flatMap((found) => {
		const { number = '', act = '' } = found.groups ?? {};
		const isNumber = number === liabilityForFilings.section;
		const isAct = /exchange/i.test(act);
		return isNumber && isAct
			? []
			: wrongly(
					found,
					isNumber ? [] : way(found, 'number', liabilityForFilings.section),
					isAct ? [] : wayToAct(found, 'Securities Exchange Act'),
				);
	});

const numbersOf = (rows: typeof sectionsOfActs, act: SecAct): string =>
	rows.flatMap((row) => (row.act === act ? [row.number] : [])).join('|');
/** Sections of the Securities Act before its name. */
const ofOwnSections = new RegExp(
	`\\bsections?\\s{1,5}(?:4\\(2\\)|${numbersOf(sectionsOfActs, 'Securities Act')})\\s{1,5}of\\s{1,5}(?:the\\s{1,5})?$`,
	'i',
);
/** The same of the Exchange Act. */
const ofExchangeSections = new RegExp(
	`\\bsections?\\s{1,5}(?:${numbersOf(sectionsOfActs, 'Securities Exchange Act')}|${liabilityForFilings.section}|1[3-6]\\(?[a-g]?\\)?)\\s{1,5}of\\s{1,5}(?:the\\s{1,5})?$`,
	'i',
);
const besideOther =
	/^(?:,?\s{1,5}as\s{1,5}amended,?)?\s?(?:\([^()]{3,40}\),?)?\s{1,5}(?:and|or)\s{1,5}the\s{1,5}(?:securities\s{1,5})?exchange\s{1,5}act\b/i;
const underAct = `(?:,?\\s{1,5}(?:as\\s{1,5})?(?:promulgated|adopted))?${ofTheAct}`;
/** Of two Acts, the reader takes the one that fits: `Rules 405 and 12b-2 under the Securities Act and the Exchange Act`. */
const alone = '(?!,?\\s{1,5}(?:and|or)\\s{1,5}(?:the\\s{1,5})?(?:securities|exchange)\\s)';
const cited = (act: SecAct): RegExp =>
	new RegExp(
		`(?:\\bsections?\\s{1,5}(?:${numbersOf(sectionsOfActs, act)})|\\brules?\\s{1,5}(?:${numbersOf(rulesOfActs, act)})(?:\\([a-z0-9]{1,3}\\)){0,3}${act === 'Securities Act' ? '|\\bregulation\\s{1,5}[ds]|\\bform\\s{1,5}[sf]-\\d{1,2}' : ''})(?![a-z\\d(-])${underAct}${alone}`,
		'dgi',
	);
const ofSecuritiesAct = cited('Securities Act');
const ofExchangeAct = cited('Securities Exchange Act');

function isExchangeAct({ groups: { act = '' } = {} }: RegExpMatchArray): boolean {
	return /exchange/i.test(act);
}

/** One of the two sections about forward-looking statements near the other, either of them with any number. */
const safeHarbor =
	/\bSection\s{1,5}(?<section>27[B-Z]|27)\s{1,5}of\s{1,5}the\s{1,5}Securities\s{1,5}Act(?=[^.]{0,60}\bSection\s{1,5}21E)|\bSection\s{1,5}27A\s[^.]{0,60}\bSection\s{1,5}(?<other>21(?!E)[A-Z]?)\s{1,5}of\s{1,5}the\s{1,5}(?:Securities\s{1,5})?Exchange\s{1,5}Act/dg;

/** Forward-looking statements within the meaning of any one section. */
const ofSafeHarbor =
	/forward[-‐–—]looking\s{1,5}statements[”"]?,?\s{1,5}(?:as\s{1,5}that\s{1,5}term\s{1,5}is\s{1,5}defined|within\s{1,5}the\s{1,5}meaning|as\s{1,5}defined)\s{1,5}(?:of|in)\s{1,5}Section\s{1,5}(?:(?<section>(?!27A\b)\d{1,2}[A-Z]?)\s{1,5}of\s{1,5}the\s{1,5}Securities\s{1,5}Act|(?<other>(?!21E\b)\d{1,2}[A-Z]?)\s{1,5}of\s{1,5}the\s{1,5}(?:Securities\s{1,5})?Exchange\s{1,5}Act)/dgi;

/** The two sections about forward-looking statements, of which one is another. */
const safeHarborsIn = (text: string): readonly FoundAct[] =>
	[safeHarbor, ofSafeHarbor]
		.flatMap((pattern) => [...text.matchAll(pattern)])
		.flatMap((found) => wrongly(found, way(found, 'section', '27A'), way(found, 'other', '21E')));

/** A rule of Regulation D said to be of another regulation. */
const ruleOfRegulation =
	/\bRule\s{1,5}50[1-8](?:\([a-z]\)){0,2}\s{1,5}(?:of|under)\s{1,5}Regulation\s{1,5}(?<regulation>S-[KTX]|S|A|FD)(?![\w-])/dg;

/** A chapter of the Bankruptcy Code, and its title. */
const chapter =
	/\bchapter\s{1,5}(?<chapter>\d{1,3})\s{1,5}of\s{1,5}title\s{1,5}(?<title>\d{1,3})\s{1,5}of\s{1,5}the\s{1,5}(?:United\s{1,5}States|U\.S\.)\s{1,5}(?:Bankruptcy\s{1,5})?Code/dgi;

const chaptersIn = (text: string): readonly FoundAct[] => [
	...[...text.matchAll(ruleOfRegulation)].flatMap((found) => wrongly(found, way(found, 'regulation', 'D'))),
	...[...text.matchAll(chapter)].flatMap((found) => {
		const { chapter: number = '', title = '' } = found.groups ?? {};
		const isChapter = bankruptcyChapters.includes(number);
		return isChapter === (title === bankruptcyTitle)
			? []
			: wrongly(
					found,
					isChapter ? [] : way(found, 'chapter', bankruptcyTitle),
					title === bankruptcyTitle ? [] : way(found, 'title', bankruptcyTitle),
				);
	}),
];

/** A section or rule of one of the two Acts as one of the other. */
const sectionsIn = (text: string): readonly FoundAct[] => [
	...[...text.matchAll(ofSecuritiesAct)].flatMap((found) =>
		isExchangeAct(found) ? wrongly(found, wayToAct(found, 'Securities Act')) : [],
	),
	...[...text.matchAll(ofExchangeAct)].flatMap((found) =>
		isExchangeAct(found) ? [] : wrongly(found, wayToAct(found, 'Securities Exchange Act')),
	),
];

/** A rule and the section of the Code in parentheses after it: `Rule 405 (17 CFR 230.405)`. */
const cite =
	/\brule\s{1,5}(?<rule>\d{1,3}[a-z]?(?:-\d{1,2})?)\s[^().]{0,70}(?:\.\s?)?\((?:17\sCFR\s)?(?:§{1,2}|sections?|sec\.)?\s?2[34]0\.(?<section>\d{1,3}[a-z]?(?:-\d{1,2})?)(?![\w-]|\s{0,2}[-–—]\s?\d)/dgi;

/** A rule with the section of the Code of another. */
const citesIn = (text: string): readonly FoundAct[] =>
	[...text.matchAll(cite)].flatMap((found) => {
		const { rule = '', section = '' } = found.groups ?? {};
		const known = /^(?:405|12b-2)$/i;
		return rule.toLowerCase() === section.toLowerCase()
			? []
			: wrongly(found, known.test(section) ? way(found, 'rule', section) : way(found, 'section', rule));
	});

/** The sentence about new accounting standards on the cover, with any section and Act. */
const standards =
	/accounting\s{1,5}standards\s{1,5}provided\s{1,5}pursuant\s{1,5}to\s{1,5}section\s{1,5}(?<section>\d{1,2}\s?\([a-z]\))\s{1,5}of\s{1,5}the\s{1,5}(?<act>(?:securities\s{1,5})?exchange\s{1,5}act|securities\s{1,5}act)/dgi;

/** The legend about emerging growth companies with another section than that of the form, `13(a)`. */
const standardsIn = (text: string): readonly FoundAct[] =>
	[...text.matchAll(standards)].flatMap((found) => {
		const isSection = /^13\s?\(a\)$/i.test(found[1] ?? '');
		return isSection ? [] : wrongly(found, way(found, 'section', '13(a)'));
	});

/** `Item 601(b) of Regulation S-K`, with any such item and regulation. */
const itemOfRegulation =
	/\bItems?\s{1,5}(?<item>\d\.\d\d|\d{3})(?:\([a-z0-9]{1,3}\)){0,4}\s{1,5}of\s{1,5}Regulation\s{1,5}(?<regulation>S-[KXT])(?!\w)/dg;

/** An item of Regulation S-K said to be of another, one with a point, and one that the regulation does not have. */
const regulationsIn = (text: string): readonly FoundAct[] =>
	[...text.matchAll(itemOfRegulation)].flatMap((found) => {
		const { item = '', regulation } = found.groups ?? {};
		const isOther = regulation !== 'S-K' && /^[46]\.?\d\d$/.test(item);
		const right = regulation === 'S-K' || isOther ? itemMeant(item) : undefined;
		return right === undefined && !isOther
			? []
			: wrongly(
					found,
					right === undefined ? [] : way(found, 'item', right),
					isOther ? way(found, 'regulation', 'S-K') : [],
				);
	});

/** `Item 404(a) of Form 8-K`, `Rule 404(a) of Regulation S-K`, with any number. */
const itemAsRule =
	/\bItems?\s{1,5}(?<item>\d{3})(?:\([a-z0-9]{1,3}\)){0,4}\s{1,5}of\s{1,5}(?<form>Form\s{1,5}8-K)(?![\w/])|\b(?<rule>Rule)\s{1,5}(?<number>\d{3})(?:\([a-z0-9]{1,3}\)){0,4}\s{1,5}of\s{1,5}Regulation\s{1,5}S-K(?!\w)/dg;

/** Items of Regulation S-K that are said to be items of the form, or rules. */
const itemsAsRulesIn = (text: string): readonly FoundAct[] =>
	[...text.matchAll(itemAsRule)].flatMap((found) => {
		const { item, number = '' } = found.groups ?? {};
		return citedItemsOfRegulation.includes(item ?? number)
			? wrongly(found, item === undefined ? way(found, 'rule', 'Item') : way(found, 'form', 'Regulation S-K'))
			: [];
	});

/** The item of Regulation S-K that a number stands for which it does not have: `404` of `4.04` or `440`; undefined for one that it has, or may have. */
function itemMeant(item: string): string | undefined {
	if (/^6(?:10|11|0[02-9])$/.test(item)) {
		return exhibitsItemOfRegulation;
	}
	const digits = item.replace('.', '');
	if (citedItemsOfRegulation.includes(digits)) {
		// `Item 4.01` may be that of the form.
		return digits === item || isCurrentNumber(item) ? undefined : digits;
	}
	const exchanged = `${digits.charAt(0)}${digits.charAt(2)}${digits.charAt(1)}`;
	return /^[34][1-9]\d$/.test(digits) && citedItemsOfRegulation.includes(exchanged) ? exchanged : undefined;
}

/** `Pursuant to Section 13 or 15(d) of the Securities Exchange Act`, with any two sections, at the beginning of a line. */
const cover = new RegExp(
	`pursuant(?<=^\\W{0,40}(?:current\\s{1,5}report\\s{1,9})?pursuant)\\s{1,5}to\\s{1,5}sections?\\s{1,5}(?<first>\\d{1,2}(?:\\s?\\([a-z]\\))?)\\s{1,5}(?:or|and)\\s{1,5}(?:section\\s{1,5})?(?<second>\\d{1,2}(?:\\s?\\([a-z]\\))?)\\s{1,5}of\\s{1,5}(?:the\\s{1,5})?${secAct}`,
	'dgim',
);

/** The line of the cover about the sections under which the report is made. */
const coverIn = (text: string): readonly FoundAct[] =>
	[...text.matchAll(cover)].flatMap((found) => {
		const { first = '', second = '' } = found.groups ?? {};
		const ways = [
			...(first.replace(/\s?\(a\)/i, '') === reportingSections.first
				? []
				: way(found, 'first', reportingSections.first)),
			...(second.replace(/\s/g, '').toLowerCase() === reportingSections.second
				? []
				: way(found, 'second', reportingSections.second)),
		];
		return ways.length === 0 ? [] : wrongly(found, ways);
	});
