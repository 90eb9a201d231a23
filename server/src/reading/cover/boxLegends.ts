/** The legends of the four boxes of General Instruction A.2 as a cover quotes them, also where it misquotes them. */
import type { CheckBox, CoverPage, Filing } from '../../filing/filing';
import { legendById } from '../../knowledge';
import { lazy } from '../../text/lazy';
import { withDigits } from '../../text/lookAlikes';
import { withSlips } from '../../text/phrases';
import type { Span } from '../../text/span';
import { perFiling } from '../perFiling';
import { coverSpan } from './coverWords';

/** The ids of the four legends in `knowledge/cover.ts`, in the order of the form. */
export const boxIds = ['rule-425', 'rule-14a-12', 'rule-14d-2', 'rule-13e-4'] as const;

/** The id of one of the four legends. */
export type BoxId = (typeof boxIds)[number];

/** What each of the four legends names. */
interface BoxRule {
	readonly rule: string;
	/** The lettered paragraph that the legend names; absent where it names none. */
	readonly paragraph?: string;
	readonly act: 'Securities Act' | 'Exchange Act';
	/** The part of Title 17 of the Code of Federal Regulations. */
	readonly part: string;
}

const boxRules: Readonly<Record<BoxId, BoxRule>> = {
	'rule-425': { rule: '425', act: 'Securities Act', part: '230' },
	'rule-14a-12': { rule: '14a-12', act: 'Exchange Act', part: '240' },
	'rule-14d-2': { rule: '14d-2', paragraph: '(b)', act: 'Exchange Act', part: '240' },
	'rule-13e-4': { rule: '13e-4', paragraph: '(c)', act: 'Exchange Act', part: '240' },
};

/** A legend on the cover. */
export interface BoxLegend {
	/** Which of the four it is, or is meant to be; absent where it repeats one that the cover has. */
	readonly id?: BoxId;
	/** From the first word to the end of the citation. */
	readonly span: Span;
	/** As the recogniser read it; absent where it did not take the words for one of the four. */
	readonly checkBox?: CheckBox;
	/** The words that are not the form's, and what is wrong with them; absent where the legend is right. */
	readonly fault?: { readonly span: Span; readonly message: string };
}

/** `Rule 14d-2(b)`: how the form names the rule of a box. */
export function ruleName(id: BoxId): string {
	return `Rule ${boxRules[id].rule}${boxRules[id].paragraph ?? ''}`;
}

/** The words of the form for a box. */
export function boxText(id: BoxId): string {
	return legendById(id)?.text ?? '';
}

/** The legends of the cover in text order, each of the four named once; none where the filing has no cover. */
export const boxLegends = perFiling((filing: Filing): readonly BoxLegend[] => {
	const { cover } = filing;
	const quotes = cover ? readQuotes(filing, cover) : [];
	const claimed = new Set<BoxId>();
	const ids = quotes.map(({ guess }) => {
		const id = guess !== undefined && !claimed.has(guess) ? guess : undefined;
		if (id) {
			claimed.add(id);
		}
		return id;
	});
	// A legend that stands twice is one of those that the cover lacks, with the wrong words.
	const free = boxIds.filter((id) => !claimed.has(id));
	return quotes.map((quote, index) => {
		const id = ids[index] ?? free.shift();
		const fault = id === undefined ? undefined : (faultOf(filing, quote, id) ?? cutOff(filing, quote));
		const span = filing.visible.piece(quote.start, quote.start + quote.length).span;
		const checkBox = cover?.checkBoxes.find(({ legend }) => legend.span.start === span.start);
		return { span, ...(id ? { id } : {}), ...(checkBox ? { checkBox } : {}), ...(fault ? { fault } : {}) };
	});
});

/** Words with their place in a legend and in short form: no white space, small letters, one kind of dash. */
interface Words {
	readonly start: number;
	readonly end: number;
	readonly key: string;
}

/** A legend as written. */
interface Quote {
	/** Where it begins in the visible text. */
	readonly start: number;
	readonly length: number;
	readonly guess?: BoxId;
	/** `Rule 14d-2(b)` as its number and its paragraph. */
	readonly rule?: Words & { readonly paragraph: string };
	readonly act?: Words;
	/** `17 CFR 240.14d-2(b)`, likewise, the part of the Code apart. */
	readonly cite?: Words & { readonly part: string; readonly paragraph: string };
}

/** What every legend has in its middle; where it has lost its rule, the Act before the citation. */
const naming = new RegExp(
	`(?:${withSlips('pursuant')}(?:\\s{0,9}to)?|under(?:\\s{1,9}to)?|to(?<=(?:communications?|materials?)\\s{1,9}to)|(?<=(?:communications?|materials?)\\s))\\s{0,9}${withSlips('rule')}\\s{0,9}[\\dlI]|under(?<=(?:communications?|materials?)\\s{1,9}under)\\s{1,9}the\\s{1,9}(?:securities|exchange)\\s{1,9}act\\s{0,9}\\(`,
	'gi',
);
/** How a legend may begin, up to there. */
const opening =
	/(?:written\s{0,9}communications?|soliciting\s{0,9}materials?|pre\s?-?\s{0,9}commencement\s{0,9}communications?|\p{L}[\p{L}-]{2,20}(?:[^\S\n]{1,9}\p{L}[\p{L}-]{2,20}){1,2})\s{0,9}$/iu;
/** More characters than `opening` can take. */
const openingLength = 120;
/** Also with a letter that looks like a one: `l4a-12`. */
const number = String.raw`([\dlI]{1,3}[a-h]?(?:\s{0,9}[-‐‑–—]\s{0,9}[\dlI]{1,3})?)`;
const paragraph = String.raw`((?:[a-h](?![\p{L}]))?(?:\s{0,3}\(\s{0,3}[a-h]\s{0,3}\)|\s{0,3}©)?)`;
const rulePattern = new RegExp(String.raw`${withSlips('rule')}\s{0,9}${number}${paragraph}`, 'iu');
const actPattern = /(?:securities\s{1,9}(?:and\s{1,9})?)?exchange\s{1,9}act|securities\s{1,9}act/i;
const citePattern = new RegExp(
	String.raw`17\s{0,9}C\.?\s?F\.?\s?R\.?,?\s{0,9}(?:§{1,2}|parts?|sections?)?\s{0,9}(\d{3})\s{0,3}[.\s-]\s{0,9}${number}${paragraph}`,
	'iu',
);

/** The legends of the form, which most covers have word for word, read once. */
const ofForm = lazy(() =>
	boxIds.map((id) => {
		const words = boxText(id);
		return { words, first: words.slice(0, words.search(naming)), quote: readQuote(words, 0, words.length) };
	}),
);

function readQuotes(filing: Filing, page: CoverPage): readonly Quote[] {
	const { text } = filing.visible;
	const { start: from, end: to } = coverSpan(filing, page);
	const cover = text.slice(from, to);
	const starts = [...cover.matchAll(naming)].flatMap(({ index }) => {
		const legend = ofForm().find(({ first }) => cover.startsWith(first, index - first.length));
		if (legend) {
			return [from + index - legend.first.length];
		}
		const before = Math.max(0, index - openingLength);
		const found = opening.exec(cover.slice(before, index));
		return found ? [from + before + found.index] : [];
	});
	return starts.flatMap((start, index) => {
		const legend = ofForm().find(({ words }) => text.startsWith(words, start));
		if (legend) {
			return [{ ...legend.quote, start }];
		}
		const quote = readQuote(text, start, Math.min(starts[index + 1] ?? to, to, start + 300));
		return quote.guess === undefined && !/commencement|written|solicit/i.test(text.slice(start, start + quote.length))
			? []
			: [quote];
	});
}

function readQuote(text: string, start: number, limit: number): Quote {
	const part = text.slice(start, limit);
	const words = (found: RegExpExecArray | null, key = ''): Words | undefined =>
		found ? { start: found.index, end: found.index + found[0].length, key: keyOf(key) } : undefined;
	const ruleFound = rulePattern.exec(part);
	const citeFound = citePattern.exec(part);
	const rule = words(ruleFound, inDigits(ruleFound?.[1]));
	const cite = words(citeFound, inDigits(citeFound?.[2]));
	const actFound = actPattern.exec(part.slice(0, citeFound?.index ?? part.length));
	const act = words(actFound, actFound?.[0]);
	const last = Math.max(rule?.end ?? 0, act?.end ?? 0, cite?.end ?? 0);
	const closed = cite
		? (/^(?:\s{0,2}\([a-z]\))?(?:\s{0,3}\)){0,2}/i.exec(text.slice(start + last, start + last + 12))?.[0].length ?? 0)
		: 0;
	const guess = guessOf(part, rule?.key, cite?.key);
	return {
		start,
		length: last + closed,
		...(guess ? { guess } : {}),
		...(rule ? { rule: { ...rule, paragraph: paragraphOf(ruleFound?.[2]) } } : {}),
		...(act ? { act } : {}),
		...(cite ? { cite: { ...cite, part: citeFound?.[1] ?? '', paragraph: paragraphOf(citeFound?.[3]) } } : {}),
	};
}

/** Which of the four a legend is by its first words, else by its rule, else by its citation. */
function guessOf(words: string, rule: string | undefined, cite: string | undefined): BoxId | undefined {
	if (/^written/i.test(words)) {
		return 'rule-425';
	}
	if (/^soliciting/i.test(words)) {
		return 'rule-14a-12';
	}
	const numbered = (key: string | undefined) => boxIds.find((id) => boxRules[id].rule === key);
	return (
		numbered(rule) ??
		numbered(cite) ??
		boxIds.find((id) => rule !== undefined && id.startsWith(`rule-${rule.slice(0, 3)}`) && id !== 'rule-425')
	);
}

/** The first difference in substance between a legend and the form's. */
function faultOf({ visible }: Filing, { start, rule, act, cite }: Quote, id: BoxId): BoxLegend['fault'] {
	const form = boxRules[id];
	const other = (words: Words, is: string) => {
		const { span, text } = visible.piece(start + words.start, start + words.end);
		return { span, message: `“${text}” in the legend: the form says ${is}.` };
	};
	const differs = (written: string) => written !== '' && form.paragraph !== undefined && written !== form.paragraph;
	// Some name it in neither place.
	const lacks = rule?.paragraph === '' && form.paragraph !== undefined && cite?.paragraph === form.paragraph;
	if (!rule && act && cite) {
		const { span } = visible.piece(start, start + act.end);
		return { span, message: `No rule in the legend: the form says ${ruleName(id)}.` };
	}
	if (rule && (rule.key !== form.rule || lacks || differs(rule.paragraph))) {
		return other(rule, ruleName(id));
	}
	if (act && (act.key === 'securitiesact') !== (form.act === 'Securities Act')) {
		return other(act, form.act);
	}
	if (cite && (cite.part !== form.part || cite.key !== form.rule || differs(cite.paragraph))) {
		return other(cite, `17 CFR ${form.part}.${form.rule}${form.paragraph ?? ''}`);
	}
	return undefined;
}

/** The rule of a legend that breaks off after it, without the Act and the citation. */
function cutOff({ visible, lostLines }: Filing, { start, length, rule, act, cite }: Quote): BoxLegend['fault'] {
	// A text that ends here is being written.
	if (lostLines || !rule || act || cite || visible.text.slice(start + length).trim() === '') {
		return undefined;
	}
	const { span, text } = visible.piece(start + rule.start, start + rule.end);
	return { span, message: `The legend breaks off after “${text}”.` };
}

/** A number with ones for the letters that look like them. */
const inDigits = (number: string | undefined): string | undefined => number?.replace(/[lI]/g, withDigits);

function keyOf(words: string): string {
	return words
		.replace(/[‐‑–—]/g, '-')
		.replace(/\s/g, '')
		.toLowerCase();
}

/** `(b)` for all ways to write the paragraph, empty for none. */
function paragraphOf(words = ''): string {
	const letter = /[a-h]/i.exec(words.replace('©', 'c'))?.[0].toLowerCase();
	return letter === undefined ? '' : `(${letter})`;
}
