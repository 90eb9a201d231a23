/**
 * Where the legends of the four boxes of General Instruction A.2 stand: by their first words, and by the rules that they
 * name and cite, so that a slip in one of these hides no legend.
 */
import { withSlips } from '../../text/phrases';
import type { VisibleSpan } from '../../text/span';
import { boxBefore, glyph } from './boxGlyphs';

/** The ids of the four legends in `knowledge/cover.ts`, in the order of the form. */
export const boxIds = ['rule-425', 'rule-14a-12', 'rule-14d-2', 'rule-13e-4'] as const;

/** The id of one of the four legends. */
export type BoxId = (typeof boxIds)[number];

/** Whether the id of a legend is one of them. */
export const isBoxId = (id: string): id is BoxId => boxIds.some((each) => each === id);

/** A legend of a box, from its first word to the end of its citation. */
export interface BoxLegendPlace extends VisibleSpan {
	/** The box that its first words name, else that of the rule that it names or cites; a box may stand twice. */
	readonly id: BoxId;
}

/** Words that only such a legend has: how it begins, `Rule 425` or `14d-2`, and `230.425`. */
interface Mark extends VisibleSpan {
	readonly part: 'opening' | 'rule' | 'citation';
	/** Undefined for the opening that two legends share. */
	readonly id: BoxId | undefined;
}

/** In characters: a legend with its citation is no longer, also where its lines are indented. */
const longestLegend = 260;

/** Misspelled or not, and with spaces between the words lost. */
const opening = new RegExp(
	[
		`${withSlips('written')}\\s*${withSlips('communication')}s?`,
		`${withSlips('soliciting')}\\s*${withSlips('material')}s?`,
		`pre-?\\s?${withSlips('commencement')}\\s*${withSlips('communication')}s?`,
	].join('|'),
	'gi',
);
const opened: ReadonlyMap<string, BoxId> = new Map([
	['w', 'rule-425'],
	['s', 'rule-14a-12'],
]);

/** The numbers, with letters that look like digits; before 425, which may be another number, the word or the part of the Code. */
const reference = new RegExp(
	`(?:(?<rule>${withSlips('rule')}\\s{0,9})|(?<part>2[34][0oO]\\s?\\.?\\s?)|(?<![a-z\\d.\\]_-])(?!4))(?:[1lI]4\\s?a|[1lI][34]\\s?[de]|4[2zZ][5sS])(?:\\s?[-‐‑–—]\\s?[\\dlI]{1,2})?`,
	'gi',
);
/** The letter within a number. */
const numbered: ReadonlyMap<string | undefined, BoxId> = new Map<string | undefined, BoxId>([
	[undefined, 'rule-425'],
	['a', 'rule-14a-12'],
	['d', 'rule-14d-2'],
	['e', 'rule-13e-4'],
]);

/** The legends between two offsets of the visible text, in text order. */
export function findBoxLegends(text: string, from: number, to: number): readonly BoxLegendPlace[] {
	const groups: Mark[][] = [];
	for (const mark of marksIn(text, from, to)) {
		const group = groups.at(-1);
		if (group && isOfOneLegend(text, group, mark)) {
			group.push(mark);
		} else {
			groups.push([mark]);
		}
	}
	const legends = groups.filter((group) => isLegend(text, from, group));
	const starts = legends.map((group) => startOf(text, from, group));
	const ids = legends.map(idOf);
	const free = boxIds.filter((id) => !ids.includes(id));
	return legends.flatMap((group, at) => {
		const start = starts[at] ?? to;
		const id = ids[at] ?? free.shift();
		return id === undefined ? [] : [{ id, start, end: endOf(text, start, group, starts[at + 1] ?? to) }];
	});
}

function marksIn(text: string, from: number, to: number): readonly Mark[] {
	const cover = text.slice(from, to);
	const placed = (index: number, words: string) => ({ start: from + index, end: from + index + words.length });
	const openings = Array.from(cover.matchAll(opening), ({ index, 0: words }): Mark => {
		return { ...placed(index, words), part: 'opening', id: opened.get(words.charAt(0).toLowerCase()) };
	});
	const references = Array.from(cover.matchAll(reference), ({ index, 0: words, groups }): Mark => {
		const letter = /[ade](?=\W|$)/i.exec(words.slice(groups?.['rule']?.length ?? 0))?.[0].toLowerCase();
		return { ...placed(index, words), part: groups?.['part'] ? 'citation' : 'rule', id: numbered.get(letter) };
	});
	return [...openings, ...references].sort((a, b) => a.start - b.start);
}

const parting = new RegExp(`[\\n\\v\\t]|${glyph}`, 'u');

/** Whether `mark` goes on with the legend that `group` is of: on its line, or as what the legend lacks so far. */
function isOfOneLegend(text: string, group: readonly Mark[], mark: Mark): boolean {
	const [first] = group;
	const last = group.at(-1);
	return (
		mark.part !== 'opening' &&
		first !== undefined &&
		last !== undefined &&
		mark.start - first.start < longestLegend &&
		!(group.some(({ part }) => part === mark.part) && parting.test(text.slice(last.end, mark.start)))
	);
}

/** What parts a box and the marks of a list from its legend. */
const beforeLegend = new RegExp(`^.*(?:${glyph}|\\))[\\s\\-–—•·*|:.;]*`, 'su');

/** The first word of the legend; where how it begins is damaged, the first one on its line after the box or another legend. */
function startOf(text: string, from: number, [first]: readonly Mark[]): number {
	const end = first?.start ?? from;
	if (first?.part === 'opening') {
		return end;
	}
	const line = /[^\n\v\t]*$/.exec(text.slice(Math.max(from, end - 120), end))?.[0] ?? '';
	return end - line.replace(beforeLegend, '').trimStart().length;
}

const naming = new RegExp(`^\\s*(?:${withSlips('pursuant')}|under)`, 'i');

/** Whether these are marks of a legend, and of no sentence that names a rule. */
function isLegend(text: string, from: number, group: readonly Mark[]): boolean {
	const parts = new Set(group.map(({ part }) => part));
	const [first] = group;
	return (
		parts.size > 1 ||
		(first?.part === 'opening' && naming.test(text.slice(first.end, first.end + 20))) ||
		boxBefore(text, from, startOf(text, from, group)) !== undefined
	);
}

function idOf(group: readonly Mark[]): BoxId | undefined {
	const idFrom = (part: Mark['part']) => group.find((mark) => mark.part === part)?.id;
	return idFrom('opening') ?? idFrom('rule') ?? idFrom('citation');
}

/** `(17 CFR 240.14d-2(b))`, also with lines broken inside it, and with the sign that an editor makes of `(c)`. */
const citation =
	/\(\s{0,3}17\s{0,9}C\.?F\.?R\.?\s{0,9}[\d.]{1,8}[\w.‐-—-]{0,12}(?:(?:(?<=[‐-—-])\s{1,9}|\s{1,2}[‐-—-]\s?)\d{1,2})?(?:\s{0,20}\([a-z]\)|\s?©){0,2}\s{0,2}\){0,2}/i;

/** The Act after the rule, also on the next line. */
const act = /^(?:\s?\([a-z]\))?\s{1,20}under\s{1,20}the\s{1,20}(?:securities\s{1,9})?(?:exchange\s{1,9})?act\b/i;

/** The end of the citation after `start`, else of the line on which the last mark stands. */
function endOf(text: string, start: number, group: readonly Mark[], limit: number): number {
	const tail = text.slice(start, Math.min(start + longestLegend, limit));
	const cited = citation.exec(tail);
	if (cited) {
		return start + cited.index + cited[0].length;
	}
	const last = (group.at(-1)?.end ?? start) - start;
	const rest = tail.slice(last).search(/[\n\r\v\t]/);
	const named = act.exec(tail.slice(last))?.[0].length ?? 0;
	return start + (rest < 0 ? Math.max(last, tail.length) : last + Math.max(rest, named));
}
