/** The check boxes of the cover page, whatever glyph a filer took for a box. */
import type { CheckBox } from './filing';
import type { VisibleText } from './visibleText';

/** Glyphs of an empty box, and of a ticked one; letters are what is left of Wingdings. */
const glyph =
	'(\\[[\\s_]{0,4}[xX✓✔]?[\\s_]{0,4}\\]|\\([\\s_]{0,4}[xX✓✔]?[\\s_]{0,4}\\)|[☐☑☒□■▢▣❏❑❒⬜⬛¨þý✓✔ⓧ]|_{1,6}[xX]?_{0,6}|(?<![\\p{L}\\p{N}])[oOxX0](?![\\p{L}\\p{N}]))';
const before = new RegExp(`${glyph}[\\s\\-–—•·*|]{0,12}$`, 'u');
const after = new RegExp(`^[\\s:.,;)]{0,8}(?:yes\\s{0,4})?${glyph}`, 'iu');
const tick = /[xX☑☒■▣þý✓✔⬛ⓧ]/;

const legends: readonly { readonly id: string; readonly pattern: RegExp }[] = [
	{ id: 'rule-425', pattern: /written\s+communications?\s+(?:pursuant|under)[^\n\v\t]{0,40}/gi },
	{ id: 'rule-14a-12', pattern: /soliciting\s+materials?\s+(?:pursuant|under)[^\n\v\t]{0,40}/gi },
	{ id: 'rule-14d-2', pattern: /pre-?\s?commencement\s+communications?\s+pursuant\s+to\s+rule\s+14d/gi },
	{ id: 'rule-13e-4', pattern: /pre-?\s?commencement\s+communications?\s+pursuant\s+to\s+rule\s+13e/gi },
];
const closing = /\(\s{0,3}17\s{1,3}CFR[^)\n]{0,30}(?:\([a-z]\)){0,2}\s{0,2}\){0,2}|\(\s{0,3}17\s{1,3}C\.F\.R\.[^)\n]{0,30}\){1,2}/i;

/** The four boxes of General Instruction A.2 between two offsets of the visible text, in text order. */
export function findCheckBoxes(visible: VisibleText, from: number, to: number): readonly CheckBox[] {
	const found: { start: number; box: CheckBox }[] = [];
	const cover = visible.text.slice(from, to);
	for (const { id, pattern } of legends) {
		for (const match of cover.matchAll(pattern)) {
			const start = from + match.index;
			const tail = visible.text.slice(start, Math.min(to, start + 260));
			const cfr = closing.exec(tail);
			const end = start + (cfr ? cfr.index + cfr[0].length : Math.max(match[0].length, lineLength(tail)));
			found.push({ start, box: checkBox(visible, id, start, end, boxBefore(visible.text, from, start)) });
		}
	}
	return found.sort((a, b) => a.start - b.start).map(({ box }) => box);
}

/** The box behind `Emerging growth company`; `undefined` where the cover has no such line. */
export function findEmergingGrowth(visible: VisibleText, from: number, to: number): CheckBox | undefined {
	const pattern = /(?:^|[\n\r\v\t.☐☒☑]|\s{2})[\s*•-]{0,8}(emerging\s{1,4}growth\s{1,4}company)(?!\s{1,4}as\s|,\s{0,4}indicate|\s+[a-z])/gi;
	for (const match of visible.text.slice(from, to).matchAll(pattern)) {
		const end = from + match.index + match[0].length;
		const start = end - (match[1] ?? '').length;
		return checkBox(visible, 'emerging-growth-box', start, end, boxAfter(visible.text, end, to) ?? boxBefore(visible.text, from, start));
	}
	return undefined;
}

/** The box of the extended transition period; `undefined` where the cover has no such sentence. */
export function findExtendedTransition(visible: VisibleText, from: number, to: number): CheckBox | undefined {
	const pattern = /if\s{1,4}an\s{1,4}emerging\s{1,4}growth\s{1,4}company,?\s{1,4}indicate\s{1,4}by\s{1,4}check\s{1,4}mark/i;
	const match = pattern.exec(visible.text.slice(from, to));
	if (!match) {
		return undefined;
	}
	const start = from + match.index;
	const tail = visible.text.slice(start, Math.min(to, start + 500));
	const act = /exchange\s{1,4}act\.?/gi;
	act.exec(tail);
	const end = start + (act.lastIndex || match[0].length);
	return checkBox(visible, 'extended-transition', start, end, boxAfter(visible.text, end, to) ?? boxBefore(visible.text, from, start));
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
	const found = after.exec(text.slice(at, Math.min(to, at + 40)));
	const mark = found?.[1];
	if (!found || mark === undefined) {
		return undefined;
	}
	const end = at + found[0].length;
	return { start: end - mark.length, end };
}

function checkBox(visible: VisibleText, id: string, start: number, end: number, box: Glyph | undefined): CheckBox {
	return {
		id,
		ticked: box !== undefined && tick.test(visible.text.slice(box.start, box.end)),
		legend: visible.piece(start, end),
		span: visible.span(Math.min(start, box?.start ?? start), Math.max(end, box?.end ?? end)),
		...(box ? { box: visible.piece(box.start, box.end) } : {}),
	};
}

const lineLength = (tail: string): number => {
	const end = tail.search(/[\n\r\v\t]/);
	return end < 0 ? tail.length : end;
};
