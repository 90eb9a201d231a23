/** The legends of the four boxes of General Instruction A.2 as a cover quotes them, also where it misquotes them. */
import { type BoxId, boxIds } from '../../filing/cover/boxLegends';
import type { CheckBox, Filing } from '../../filing/filing';
import { legendById } from '../../knowledge';
import { lazy } from '../../text/lazy';
import { withDigits } from '../../text/lookAlikes';
import { withSlips } from '../../text/phrases';
import type { Span } from '../../text/span';
import { perFiling } from '../perFiling';

export { type BoxId, boxIds };

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
	readonly checkBox: CheckBox;
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

/** Whether a legend cites the section of the rule that it names. */
const citesOwnRule = ({ visible }: Filing, { id, legend }: CheckBox): boolean => {
	const own = boxIds.find((each) => each === id);
	return own !== undefined && visible.textOf(legend.span).includes(`${boxRules[own].part}.${boxRules[own].rule}`);
};

/** The legends of the cover in text order, each of the four named once; none where the filing has no cover. */
export const boxLegends = perFiling((filing: Filing): readonly BoxLegend[] => {
	const checkBoxes = filing.cover?.checkBoxes ?? [];
	const claimed = new Set(checkBoxes.map(({ id }) => id));
	// A legend that stands twice is one of those that the cover lacks, with the wrong words.
	const free = boxIds.filter((id) => !claimed.has(id));
	return checkBoxes.map((checkBox) => {
		const alike = checkBoxes.filter(({ id }) => id === checkBox.id);
		const isSecond = checkBox !== (alike.find((each) => citesOwnRule(filing, each)) ?? alike[0]);
		const id = isSecond ? free.shift() : boxIds.find((each) => each === checkBox.id);
		const quote = quoteOf(filing, checkBox);
		const fault =
			id === undefined || isOpen(filing, quote) ? undefined : (faultOf(filing, quote, id) ?? cutOff(filing, quote));
		const span = filing.visible.piece(quote.start, quote.start + quote.length).span;
		return { span, checkBox, ...(id ? { id } : {}), ...(fault ? { fault } : {}) };
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
	/** `Rule 14d-2(b)` as its number and its paragraph. */
	readonly rule?: Words & { readonly paragraph: string };
	readonly act?: Words;
	/** `17 CFR 240.14d-2(b)`, likewise, the part of the Code apart. */
	readonly cite?: Words & { readonly part: string; readonly paragraph: string };
}

/** Also with a letter that looks like a one, `l4a-12`, or a dash too many, `14-a-12`. */
const number = String.raw`([\dlI]{1,3}(?:\s{0,3}[-‐‑–—]\s{0,3}(?=[a-h]\s{0,3}[-‐‑–—]))?[a-h]?(?:\s{0,9}[-‐‑–—]\s{0,9}[\dlI]{1,3})?)`;
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
		return { words, quote: readQuote(words, 0, words.length) };
	}),
);

function quoteOf({ visible }: Filing, { legend }: CheckBox): Quote {
	const start = visible.offset(legend.span.start);
	const form = ofForm().find(({ words }) => visible.text.startsWith(words, start));
	return form ? { ...form.quote, start } : readQuote(visible.text, start, visible.offset(legend.span.end));
}

function readQuote(text: string, start: number, limit: number): Quote {
	const part = withoutReferences(text.slice(start, limit));
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
		? (/^-?(?:\s{0,2}\([a-z]\))?(?:\s{0,3}\)){0,2}/i.exec(text.slice(start + last, start + last + 12))?.[0].length ?? 0)
		: 0;
	return {
		start,
		length: last > 0 ? last + closed : part.length,
		...(rule ? { rule: { ...rule, paragraph: paragraphOf(ruleFound?.[2]) } } : {}),
		...(act ? { act } : {}),
		...(cite ? { cite: { ...cite, part: citeFound?.[1] ?? '', paragraph: paragraphOf(citeFound?.[3]) } } : {}),
	};
}

/**
 * Words with spaces for references that show as text, `&nbsp;`, and for what is no character, which are mistakes of their
 * own, and for the number of a page that ends among them.
 */
export const withoutReferences = (words: string): string =>
	words.replace(
		/&(?:nbsp|#160);{1,2}|[\0-\x08\x0e-\x1f]|\n[ \t\f]*(?:-\s?\d{1,3}\s?-|page\s\d{1,3}(?:\sof\s\d{1,3})?)[ \t\f]*(?=\n)/gi,
		(shown) => ' '.repeat(shown.length),
	);

/** Whether a legend has a place to fill in, `Rule [TBD]`, which is a mistake of its own. */
const isOpen = ({ visible }: Filing, { start, length }: Quote): boolean =>
	/\[(?!x\])[^\s\]][^\]]{0,20}\]|_{2}|[●•](?=\S)/i.test(
		/^[^\n\v\t]*/.exec(visible.text.slice(start, start + length + 24))?.[0] ?? '',
	);

/** The first difference in substance between a legend and the form's. */
function faultOf({ visible }: Filing, { start, rule, act, cite }: Quote, id: BoxId): BoxLegend['fault'] {
	const form = boxRules[id];
	const other = (words: Words, is: string) => {
		const end = start + words.end;
		// What goes on without a space is of the same number: `13e4(c)`.
		const more = /^-?\d[a-z\d]*(?:\([a-z]\))?(?![\w(])/i.exec(visible.text.slice(end, end + 12))?.[0].length ?? 0;
		const { span, text } = visible.piece(start + words.start, end + more);
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
	const rest = visible.text.slice(start + (rule?.end ?? length));
	// A text that ends here is being written; other words may be misspelled, and a legend may go on in the line below.
	const goesOn = rest.trim() === '' || /^(?:[^\S\n\v\t]*\S|[\s)]*(?:under|of|as)\b)/i.test(rest);
	if (lostLines || !rule || act || cite || goesOn) {
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
