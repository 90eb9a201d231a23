/** The check boxes of the cover page, whatever glyph a filer took for a box. */

import { withSlips } from '../../text/phrases';
import type { VisibleText } from '../../text/visibleText';
import type { CheckBox } from '../filing';

/** Brackets or parentheses with nothing or a tick between; a rule with or without a tick. */
const drawn = '\\[[\\s_]{0,4}[xX✓✔√✗✘]?[\\s_]{0,4}\\]|\\([\\s_]{0,4}[xX✓✔√✗✘]?[\\s_]{0,4}\\)|_{1,6}[xX]?_{0,6}';
/** Characters that are boxes, or are so in Wingdings; the last is what a lost character leaves. */
const sign = '[☐☑☒□■▢▣⊠❏❑❒⬜⬛¨þý✓✔✗✘ⓧ£�]';
/** A letter or nought that stands alone: typed for a box, or what is left of Wingdings. */
const letter = '(?<![\\p{L}\\p{N}])[oOxX0pqG](?![\\p{L}\\p{N}])';
const glyph = `(${drawn}|${sign}|${letter})`;
const before = new RegExp(`${glyph}[\\s\\-–—•·*|]{0,12}$`, 'u');
/** After its legend, a box may stand at the other edge of the page. */
const after = new RegExp(`^[\\s:.,;)]{0,8}(?:[ \\t]{0,160}[\\v\\n]?[ \\t]{0,8})(?:yes\\s{0,4})?${glyph}`, 'iu');
const anySign = new RegExp(sign, 'u');
const tick = /[xX☑☒■▣⊠þý✓✔√✗✘⬛ⓧ]/;

/** The words that the legends are made of, also where they are misspelled. Spaces between them may be lost. */
const communications = `${withSlips('communication')}s?`;
const materials = `${withSlips('material')}s?`;
const preCommencement = `pre-?\\s?${withSlips('commencement')}`;
const pursuant = withSlips('pursuant');
const tenderOffer = `${preCommencement}\\s*${communications}\\s*${pursuant}\\s*to\\s*${withSlips('rule')}\\s*`;
const restOfLegend = `\\s*(?:${pursuant}|under)[^\\n\\v\\t]{0,40}`;
const legends = [
	{ id: 'rule-425', pattern: `${withSlips('written')}\\s*${communications}${restOfLegend}` },
	{ id: 'rule-14a-12', pattern: `${withSlips('soliciting')}\\s*${materials}${restOfLegend}` },
	{ id: 'rule-14d-2', pattern: `${tenderOffer}14d` },
	{ id: 'rule-13e-4', pattern: `${tenderOffer}13e` },
].map(({ id, pattern }) => ({ id, pattern: new RegExp(pattern, 'gi') }));
/** The citation that ends a legend: `(17 CFR 240.14d-2(b))`, also with a line broken inside it. */
const citation = /\(\s{0,3}17\s{0,9}C\.?F\.?R\.?\s{0,9}[\d.]{1,8}[\w.-]{0,12}(?:\s?\([a-z]\)){0,2}\s{0,2}\){0,2}/i;

/** The four boxes of General Instruction A.2 between two offsets of the visible text, in text order. */
export function findCheckBoxes(visible: VisibleText, from: number, to: number): readonly CheckBox[] {
	const cover = visible.text.slice(from, to);
	const matches = legends
		.flatMap(({ id, pattern }) => [...cover.matchAll(pattern)].map((match) => ({ id, match })))
		.sort((a, b) => a.match.index - b.match.index);
	return matches.map(({ id, match }, index) => {
		const start = from + match.index;
		const next = matches[index + 1]?.match.index;
		const tail = visible.text.slice(start, Math.min(start + 260, next === undefined ? to : from + next));
		const cited = citation.exec(tail);
		const end = start + (cited ? cited.index + cited[0].length : Math.max(match[0].length, lineLength(tail)));
		return checkBox(visible, id, start, end, boxBefore(visible.text, from, start));
	});
}

/** The line `Emerging growth company`: after a line end, a sentence or a box, and not within a sentence. */
const emergingGrowthLine =
	/emerging\s{1,4}growth\s{1,4}company(?!,?\s{1,4}(?:as\s|indicate|[a-z]{2}))(?<=(?:^|[\n\r\v\t.☐☒☑¨�]|\s{2})[\s*•-]{0,8}emerging\s{1,4}growth\s{1,4}company)/i;
const emergingGrowthSentence =
	/indicate\s{1,4}by\s{1,4}check\s{0,4}mark\s{1,4}whether\s[^[☐☒]{0,160}emerging\s{1,4}growth\s{1,4}company/i;
const transitionSentence =
	/if\s{1,4}an\s{1,4}emerging\s{1,4}growth\s{1,4}company,?\s{1,4}indicate\s{1,4}by\s{1,4}check\s{0,4}mark/i;

/** The box of `Emerging growth company`, or of the sentence before it; `undefined` where the cover has neither. */
export function findEmergingGrowth(visible: VisibleText, from: number, to: number): CheckBox | undefined {
	const { text } = visible;
	const cover = text.slice(from, to);
	const line = emergingGrowthLine.exec(cover);
	if (line) {
		const start = from + line.index;
		const end = start + line[0].length;
		return checkBox(
			visible,
			'emerging-growth-box',
			start,
			end,
			boxAfter(text, end, to) ?? boxBefore(text, from, start) ?? boxAfter(text, end + nameAfter(text, end), to),
		);
	}
	const sentence = emergingGrowthSentence.exec(cover);
	if (!sentence) {
		return undefined;
	}
	// A sentence that checks a box itself ends with its second citation: "(17 CFR 240.12b-2) [X]".
	const start = from + sentence.index;
	const tail = text.slice(start, Math.min(to, start + 500));
	const cited = /12b-2[^)]{0,24}\)\.?/i.exec(tail);
	const end = start + (cited ? cited.index + cited[0].length : sentence[0].length);
	const box = cited ? boxAfter(text, end, to) : undefined;
	return box && checkBox(visible, 'emerging-growth', start, end, box);
}

/** How long the name of a registrant is that stands between the words and its own box: `Emerging growth company (Acme, L.P.) ☐`. */
const nameAfter = (text: string, at: number): number =>
	/^\s{0,2}\([^()\n\v\t]{3,100}\)/.exec(text.slice(at, at + 110))?.[0].length ?? 0;

/** The box of the extended transition period; `undefined` where the cover has no such sentence. */
export function findExtendedTransition(visible: VisibleText, from: number, to: number): CheckBox | undefined {
	const match = transitionSentence.exec(visible.text.slice(from, to));
	if (!match) {
		return undefined;
	}
	const start = from + match.index;
	const tail = visible.text.slice(start, Math.min(to, start + 700));
	const act = /exchange\s{1,200}act\.?/i.exec(tail);
	const end = start + (act ? act.index + act[0].length : match[0].length);
	const box =
		boxAfter(visible.text, end, to) ?? boxBefore(visible.text, from, start) ?? boxWithin(visible.text, start, end);
	return checkBox(visible, 'extended-transition', start, end, box);
}

type Glyph = { readonly start: number; readonly end: number };

function boxBefore(text: string, from: number, at: number): Glyph | undefined {
	const found = before.exec(text.slice(Math.max(from, at - 24), at));
	const mark = found?.[1];
	if (!found || mark === undefined) {
		return undefined;
	}
	const start = Math.max(from, at - 24) + found.index;
	return { start, end: start + mark.length };
}

function boxAfter(text: string, at: number, to: number): Glyph | undefined {
	const found = after.exec(text.slice(at, Math.min(to, at + 200)));
	const mark = found?.[1];
	if (!found || mark === undefined) {
		return undefined;
	}
	const end = at + found[0].length;
	return { start: end - mark.length, end };
}

/** A box in a column beside a sentence, which flattening set into the sentence. */
function boxWithin(text: string, from: number, to: number): Glyph | undefined {
	const found = anySign.exec(text.slice(from, to));
	return found ? { start: from + found.index, end: from + found.index + found[0].length } : undefined;
}

function checkBox(visible: VisibleText, id: string, start: number, end: number, box: Glyph | undefined): CheckBox {
	return {
		id,
		checked: box !== undefined && tick.test(visible.text.slice(box.start, box.end)),
		legend: visible.piece(start, end),
		span: visible.span(Math.min(start, box?.start ?? start), Math.max(end, box?.end ?? end)),
		...(box ? { box: visible.piece(box.start, box.end) } : {}),
	};
}

const lineLength = (tail: string): number => {
	const end = tail.search(/[\n\r\v\t]/);
	return end < 0 ? tail.length : end;
};
