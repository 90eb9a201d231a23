/** The glyphs that filers take for a box, and where one stands beside words. */
import type { VisibleSpan } from '../../text/span';

/** Brackets or parentheses with nothing or a tick between; a rule with or without a tick. */
const drawn = '\\[[\\s_]{0,4}[xX✓✔√✗✘]?[\\s_]{0,4}\\]|\\([\\s_]{0,4}[xX✓✔√✗✘]?[\\s_]{0,4}\\)|_{1,6}[xX]?_{0,6}';
/** Characters that are boxes, or are so in Wingdings; the last is what a lost character leaves. */
const sign = '[☐☑☒□■▢▣⊠❏❑❒⬜⬛¨þý✓✔✗✘ⓧ£�]';
/** A letter or nought that stands alone: typed for a box, or what is left of Wingdings. */
const letter = '(?<![\\p{L}\\p{N}])[oOxX0pqG](?![\\p{L}\\p{N}])';
/** The pattern of a box, whatever it is drawn with; for patterns that know `\p{L}`. */
export const glyph = `(?:${drawn}|${sign}|${letter})`;
/** Between a box and its legend a reference may stand that shows as text: `☐&nbsp;`. */
const before = new RegExp(`(${glyph})(?:[\\s\\-–—•·*|]|&#?\\w{2,8};{1,2}){0,12}$`, 'u');
/** After its legend, a box may stand at the other edge of the page. */
const after = new RegExp(`^[\\s:.,;)]{0,8}(?:[ \\t]{0,160}[\\v\\n]?[ \\t]{0,8})(?:yes\\s{0,4})?(${glyph})`, 'iu');
const anySign = new RegExp(sign, 'u');
const tick = /[xX☑☒■▣⊠þý✓✔√✗✘⬛ⓧ]/;

/** Whether a box is checked, by the words that it is drawn with. */
export const isChecked = (box: string): boolean => tick.test(box);

/** The box right before an offset; undefined where none stands there. */
export function boxBefore(text: string, from: number, at: number): VisibleSpan | undefined {
	const found = before.exec(text.slice(Math.max(from, at - 24), at));
	const mark = found?.[1];
	if (!found || mark === undefined) {
		return undefined;
	}
	const start = Math.max(from, at - 24) + found.index;
	return { start, end: start + mark.length };
}

/** The box after an offset; undefined where none stands there. */
export function boxAfter(text: string, at: number, to: number): VisibleSpan | undefined {
	const found = after.exec(text.slice(at, Math.min(to, at + 200)));
	const mark = found?.[1];
	if (!found || mark === undefined) {
		return undefined;
	}
	const end = at + found[0].length;
	return { start: end - mark.length, end };
}

/** A box in a column beside a sentence, which flattening set into the sentence; undefined where it has none. */
export function boxWithin(text: string, from: number, to: number): VisibleSpan | undefined {
	const found = anySign.exec(text.slice(from, to));
	return found ? { start: from + found.index, end: from + found.index + found[0].length } : undefined;
}
