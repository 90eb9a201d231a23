/** The sign of a check box, empty or checked, as the cover writes it, and the fact that tags it. */

import type { Filing } from '../filing/filing';
import { boxesOf } from '../reading/cover/boxesOf';
import { factShowing } from '../reading/cover/coverFacts';
import type { Piece } from '../text/span';
import type { Fact } from '../text/visibleText';
import { styleOf } from './documentStyle';
import type { Edit } from './edit';
import { escapeText, replace } from './words';

/** The box that the cover uses elsewhere, else one that its characters allow. */
export function emptyBox(filing: Filing): string {
	const used = boxesOf(filing).find(({ box }) => box)?.box?.text;
	if (used !== undefined) {
		return plainGlyph(filing, emptyGlyph(used));
	}
	return filing.visible.format === 'html' || !styleOf(filing).ascii ? '☐' : '[ ]';
}

/** The glyph of an empty box like one that may be checked. */
export function emptyGlyph(box: string): string {
	return box
		.replace(/[☑☒]/u, '☐')
		.replace(/[■⊠]/u, '□')
		.replace(/[þýxX✓✔√✗✘]/u, box.length === 1 ? 'o' : ' ');
}

/** A letter is a box in the font of boxes only. */
export function plainGlyph({ visible }: Filing, box: string): string {
	return visible.format === 'html' && /^[o¨]$/u.test(box) ? '☐' : box;
}

/** Gives a box the glyph of the other, and the fact that tags it the other's value. */
export function setBox(filing: Filing, box: Piece, other: Pick<Piece, 'text'>, checked: boolean): readonly Edit[] {
	const fact = factShowing(filing, box.span);
	const tagged = fact && setBoolean(filing, fact, checked);
	return [...(tagged ? [tagged] : []), replace(box.span, escapeText(filing, other.text))];
}

/** The edit that gives a fact the value yes or no; undefined where its tag does not say the value. */
export function setBoolean({ source }: Filing, fact: Fact, value: boolean): Edit | undefined {
	const element = source.slice(fact.span.start, fact.span.end);
	const tag = /^<[^>]*>/.exec(element)?.[0] ?? '';
	const found =
		/(\sformat\s*=\s*["'](?:[\w-]+:)?(?:fixed-|boolean))(true|false)/i.exec(tag) ??
		(/\sformat\s*=/i.test(tag) ? null : /^(<[^>]*>\s*)(true|false)/i.exec(element));
	if (!found) {
		return undefined;
	}
	const start = fact.span.start + found.index + (found[1] ?? '').length;
	return replace({ start, end: start + (found[2] ?? '').length }, String(value));
}

/** Signs that are pairs: clear, then checked. */
const pairs: readonly (readonly [string, string])[] = [
	['☐', '☒'],
	['☐', '☑'],
	['□', '■'],
	['¨', 'þ'],
	['o', 'x'],
	['O', 'X'],
	['⬜', '⬛'],
	['▢', '▣'],
];

/** The sign for the other state, in the kind of `sign`. */
export function oppositeSign(sign: string, checked: boolean): string {
	const pair = pairs.find(([clear, full]) => (checked ? clear : full) === sign);
	if (pair !== undefined) {
		return checked ? pair[1] : pair[0];
	}
	if (/^[[(]/.test(sign)) {
		return checked ? `${sign.charAt(0)}X${sign.at(-1)}` : sign.replace(/[xX✓✔]/, ' ');
	}
	if (sign.includes('_')) {
		return checked ? sign.replace('_', 'X') : sign.replace(/[xX]/, '_');
	}
	return checked ? '☒' : '☐';
}
