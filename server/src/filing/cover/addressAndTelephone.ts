/** The address, the telephone number and the former name on the cover page, each by its legend. */

import { findLastPattern, findPattern } from '../../text/findPattern';
import { type Cell, cellsOf } from '../../text/lines';
import type { Piece, VisibleSpan } from '../../text/span';
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
		.find((cell) => /^\(?\d{5}(?:-\d{4})?\b/.test(cell.text) || shapes.zip.exec(cell.text)?.[0] === cell.text);
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

/** Such words, or the telephone number where one legend asks for both: `Bend, Oregon 97701 (541) 555-0142`. */
const noCode =
	/[\s,|]{1,40}(?:n\/a|not\s{1,9}applicable|none)$|(?<=\d{5}(?:-\d{4})?)[\s,|]{1,40}(?:\(\d{3}\)\s?|\d{3}[-.])\d{3}[-.]\d{4}$/i;

/** The address after its legend and that of its ZIP code. */
function addressAfter(page: CoverText, legends: readonly FoundLegend[]): Value | undefined {
	const own = legends.find(({ id }) => id === 'address');
	const code = legends.find(({ id }) => id === 'zip-code');
	return own && valueAfter(page, code && code.start >= own.end && code.start < own.end + 20 ? code.end : own.end);
}

/** The telephone number by its legend: above a legend in parentheses, as the form has it, else after it. */
export function readTelephone(page: CoverText): Piece | undefined {
	const { visible, start, end } = page;
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
	const whole = foreignNumber(page, legend, found);
	return whole ? visible.piece(whole.start, whole.end) : found && visible.piece(found.start, found.end);
}

/**
 * A number in groups as other countries have them, right over the legend or after it: `011 972 4 5550100`; also where
 * `found` is a part of it. `undefined` where there is none.
 */
function foreignNumber(
	{ visible, lines }: CoverText,
	legend: VisibleSpan,
	found: VisibleSpan | undefined,
): Cell | undefined {
	const first = lines.findIndex((line) => line.start <= legend.start && legend.start < line.end);
	const index = lines.findIndex((line) => line.start < legend.end && legend.end <= line.end);
	const own = lines[index];
	const rest = own?.text.slice(legend.end - own.start) ?? '';
	const lead = legendsEnd.exec(rest)?.[0].length ?? 0;
	const after = own && { start: legend.end + lead, end: own.end, text: rest.slice(lead) };
	const below = after?.text === '' && visible.text[legend.start] !== '(' ? lines[index + 1] : undefined;
	const above = lines.slice(Math.max(0, first - 2), Math.max(0, first)).flatMap(cellsOf);
	const next = lines[index + 1];
	// A number that breaks off at the end of its line.
	const whole =
		after && next && /^\d{2,6}(?: \d{2,6}){0,2}$/.test(next.text) && /\d$/.test(after.text)
			? { start: after.start, end: next.end, text: `${after.text} ${next.text}` }
			: after;
	const cells = [...(whole ? [whole] : []), ...(below ? cellsOf(below) : []), ...above.reverse()];
	return cells
		.map(withoutNone)
		.find(
			(cell) =>
				groups.test(cell.text) &&
				/^(?:\D*\d){9,15}\D*$/.test(cell.text) &&
				!northAmerican.test(cell.text) &&
				![shapes.employerNumber, shapes.fileNumber, shapes.zip].some((shape) => shape.test(cell.text)) &&
				(!found || (cell.start <= found.start && found.end <= cell.end)),
		);
}

/** A cell without what may stand after a number: words for no former name, `N/A`, or the country of the number. */
function withoutNone(cell: Cell): Cell {
	const text = cell.text.replace(noCode, '').replace(/\s{0,9}\(\p{Lu}[\p{L}. ]{1,30}\)$/u, '');
	return { ...cell, end: cell.end - (cell.text.length - text.length), text };
}

/** What stands between the first words of the legend and the number. */
const legendsEnd = /^[,\s]{0,9}(?:including\s{1,9}area\s{1,9}code)?[\s:)–—]{0,9}/i;
/** A number of North America with a digit too few or too many. */
const northAmerican = /^\(?[2-9]\d{0,2}\)?[ .-]{1,3}[2-9]\d{2}[ .-]\d{3,5}$/;
const groups = /^\(?\+?\s?\(?\d{1,5}\)?(?:[ ./+-]{1,3}\(?\d{1,8}\)?){1,6}$/;

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
