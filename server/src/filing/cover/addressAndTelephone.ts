/** The address, the telephone number and the former name on the cover page, each by its legend. */

import { findLastPattern, findPattern } from '../../text/findPattern';
import { cellsOf } from '../../text/lines';
import type { Piece } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { keysOf } from '../../text/words';
import type { FoundLegend } from './coverLegends';
import type { CoverText } from './coverText';
import { anchors, findAnchor, telephoneOpening } from './legendAnchors';
import { type Value, valueAbove, valueAfter } from './legendValues';
import { shapes } from './valueShapes';

/** In lines, of which some have a word or two where the lines of a column were kept. */
const longestAddress = 9;

/** The lines over the address's legend, with the ZIP code that may stand beside or below it. */
export function readAddress(page: CoverText, legends: readonly FoundLegend[]): Piece | undefined {
	const { visible, start, lines, boxesFrom } = page;
	const legend =
		findAnchor(visible.text, anchors.address, start, boxesFrom)?.start ??
		legends.find(({ id }) => id === 'address')?.start;
	const above = legend === undefined ? undefined : valueAbove(page, legend, longestAddress, 4);
	const found = above && keysOf(above.text).length > 1 ? above : addressAfter(page, legends);
	const value = found && withoutNoCode(page, found);
	if (legend === undefined || !value || keysOf(value.text).length < 2) {
		return undefined;
	}
	// The number of a house may have five digits too.
	if (shapes.zip.test(value.text.replace(/^\W*\d+(?=\s)/, ''))) {
		return pieceOf(visible, value);
	}
	const index = lines.findIndex((line) => line.end > legend);
	const code = lines
		.slice(index, index + 3)
		.flatMap(cellsOf)
		.find((cell) => /^\(?\d{5}(?:-\d{4})?\b/.test(cell.text));
	const digits = code && shapes.zip.exec(code.text);
	return pieceOf(
		visible,
		code && digits
			? {
					start: value.start,
					end: Math.max(value.end, code.start + digits.index + digits[0].length),
					text: `${value.text} ${digits[0]}`,
				}
			: value,
	);
}

/** An address without the words that stand in the place of its ZIP code: `Singapore 018983 N/A`. */
function withoutNoCode({ visible }: CoverText, value: Value): Value {
	const isLast = noCode.exec(visible.text.slice(value.start, value.end));
	return noCode.test(value.text)
		? {
				start: value.start,
				end: value.start + (isLast?.index ?? value.end - value.start),
				text: value.text.replace(noCode, ''),
			}
		: value;
}

const noCode = /[\s,|]{1,40}(?:n\/a|not\s{1,9}applicable|none)$/i;

/** The address after its legend and that of its ZIP code. */
function addressAfter(page: CoverText, legends: readonly FoundLegend[]): Value | undefined {
	const own = legends.find(({ id }) => id === 'address');
	const code = legends.find(({ id }) => id === 'zip-code');
	return own && valueAfter(page, code && code.start >= own.end && code.start < own.end + 20 ? code.end : own.end);
}

/** The telephone number by its legend: above a legend in parentheses, as the form has it, else after it. */
export function readTelephone({ visible, start, end }: CoverText): Piece | undefined {
	const legend = findAnchor(visible.text, anchors.telephone, start, end, telephoneOpening);
	if (!legend) {
		return undefined;
	}
	const limit = findPattern(
		visible.text,
		/former\s+name|check\s+the|not\s+applicable/i,
		legend.start,
		Math.min(end, legend.start + 260),
	);
	const after = findPattern(
		visible.text,
		shapes.telephone,
		legend.end,
		limit?.start ?? Math.min(end, legend.start + 260),
	);
	const above = findLastPattern(visible.text, shapes.telephone, Math.max(start, legend.start - 160), legend.start);
	const beside =
		after && !/[\n\v]/.test(visible.text.slice(legend.end, after.start).replace(/^,?\s+including\s+area\s+code/i, ''));
	const found =
		beside || (after && visible.text[legend.start] !== '(' && !isWithinAddress(visible.text, legend.start))
			? after
			: (above ?? after);
	return found && visible.piece(found.start, found.end);
}

/** Whether the legend is part of "(Address, including zip code, and telephone number, …)". */
const isWithinAddress = (text: string, legend: number): boolean =>
	/address[^()]*$/i.test(text.slice(Math.max(0, legend - 80), legend));

/** The lines over `(Former name or former address …)`. */
export function readFormerName(page: CoverText): Piece | undefined {
	const legend = findAnchor(page.visible.text, anchors.formerName, page.start, page.end)?.start;
	const value = legend === undefined ? undefined : valueAbove(page, legend, 4, 1);
	return value && /\p{L}/u.test(value.text) ? pieceOf(page.visible, value) : undefined;
}

const pieceOf = (visible: VisibleText, { start, end, text }: Value): Piece => ({
	span: visible.piece(start, end).span,
	text,
});
