/**
 * The cover page: each field read by the legend that names it, or by the shape of its value. Where inline XBRL tags the
 * value, the tag says where it stands.
 */

import { datesIn, type FoundDate } from '../../text/dates';
import { cellsOf } from '../../text/lines';
import type { Piece, Span } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { keysOf } from '../../text/words';
import type { CoverPage, DatePiece } from '../filing';
import type { FormHeading } from '../formHeading';
import { findCheckBoxes, findEmergingGrowth, findExtendedTransition } from './checkBoxes';
import { type FoundLegend, findLegends } from './coverLegends';
import {
	anchors,
	findIn,
	findLegend,
	isOfLegend,
	type Page,
	pageOf,
	shapes,
	telephoneOpening,
	type Value,
	valueAbove,
	valueAfter,
} from './legendValues';
import { readRegistrants } from './registrants';
import { readCoverFacts } from './taggedCover';

const amendmentNumber = /\(?\s?amendment\s{1,4}(?:no\.?|number|#)\s{0,4}\d{1,3}\s?\)?/i;

/** In characters: what is longer is no name of a registrant. EDGAR takes 150. */
const longestName = 300;

/** How far behind the heading the number of the amendment stands, in characters. */
const amendmentReach = 600;

/** The offset in the visible text up to which the reading of a cover that ends at `end` may depend on it. */
export const coverReach = (heading: FormHeading, end: number): number =>
	Math.max(end + 200, heading.end + amendmentReach);

/** Reads the cover page between two offsets of the visible text; `heading` is its line `FORM 8-K`. */
export function readCover(visible: VisibleText, heading: FormHeading, start: number, end: number): CoverPage {
	const page = pageOf(visible, start, end);
	const legends = findLegends(visible, start, end);
	const facts = readCoverFacts(visible, start, end);
	const formerNameOrAddress = readFormerName(page);
	const registrants = registrantsOf(readRegistrants(page), facts.registrants, formerNameOrAddress);
	const date = readDate(page, heading, legends);
	// Of several tagged dates, a line above the form may have the first.
	const tagged = facts.datesOfReport.find((each) => date.value && hasWords(date.value, each)) ?? facts.datesOfReport[0];
	// Numbers above the name count where none stands below it.
	const numberAt =
		findIn(visible.text, shapes.fileNumber, registrantsEnd(page), page.boxesFrom) ??
		findIn(visible.text, shapes.fileNumber, start, end);
	const fileNumber = numberAt && visible.piece(numberAt.start, numberAt.end);
	const employerNumber = pieceIn(visible, shapes.employerNumber, start, end);
	return {
		span: visible.span(start, end),
		formType: visible.piece(heading.start, heading.end),
		registrants,
		checkBoxes: findCheckBoxes(visible, start, end),
		legends: legends.map(({ id, span, text }) => ({ id, span, text })),
		...present({
			// Words may give two dates, "March 10, 2008 (March 7, 2008)", of which one is tagged.
			dateOfReport: tagged && !(date.value && hasWords(date.value, tagged)) ? tagged : date.value,
			dateOfReportLegend: date.legend,
			stateOfIncorporation: facts.stateOfIncorporation ?? readState(page, numberAt?.start, registrants, legends),
			commissionFileNumber: agreed(fileNumber, facts.commissionFileNumber),
			employerIdentificationNumber: agreed(employerNumber, facts.employerIdentificationNumber),
			address: agreed(readAddress(page, legends), facts.address),
			telephone: agreed(readTelephone(page), facts.telephone),
			formerNameOrAddress,
			securitiesRegistered: readSecurities(page),
			amendmentNumber: pieceIn(visible, amendmentNumber, heading.end, heading.end + amendmentReach),
			emergingGrowthCompany: findEmergingGrowth(visible, start, end),
			extendedTransition: findExtendedTransition(visible, start, end),
		}),
	};
}

/** What was read, which may have more than its tag covers; the tagged value where the two disagree. */
const agreed = (read: Piece | undefined, tagged: Piece | undefined): Piece | undefined =>
	read && tagged && !(hasWords(read, tagged) && read.text.length < tagged.text.length + 60) ? tagged : (read ?? tagged);

/** Whether all words of `part` are among those of `whole`. */
function hasWords(whole: Piece, part: Piece): boolean {
	const keys = new Set(keysOf(whole.text));
	return keysOf(part.text).every((key) => keys.has(key));
}

/** The names that were read where they have the tagged ones; a name that is tagged twice counts once. */
function registrantsOf(found: readonly Piece[], tagged: readonly Piece[], former: Piece | undefined): readonly Piece[] {
	const read = found.filter(({ text }) => text.length <= longestName);
	const names = tagged.filter(
		(name, index) =>
			name.text.length <= longestName &&
			!(former && name.span.start >= former.span.start && name.span.end <= former.span.end) &&
			!tagged.slice(0, index).some((each) => hasWords(each, name)),
	);
	return names.every((name) => read.some((each) => hasWords(each, name))) ? read : names;
}

/** The entries that have a value. */
function present<T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
	return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]?: Exclude<T[K], undefined>;
	};
}

interface ReadDate {
	readonly value?: DatePiece;
	readonly legend?: Span;
}

/** The date by its legend; without the legend the first date that has a line of its own. */
function readDate(page: Page, heading: FormHeading, legends: readonly FoundLegend[]): ReadDate {
	const { visible, start, end, lines, boxesFrom } = page;
	const anchor = findIn(visible.text, anchors.dateOfReport, start, end);
	// Before the heading stand page heads and what is left of hidden tags, unless the legend itself stands there.
	const dates = datesIn(visible.text, anchor && anchor.start < heading.start ? start : heading.start, boxesFrom);
	if (!anchor) {
		const alone = dates.find((date) => lines.some((line) => line.start === date.start && line.end === date.end));
		return alone ? { value: dated(visible, [alone]) } : {};
	}
	const from = anchor.start;
	const to = Math.max(legends.find(({ id }) => id === 'date-of-report')?.end ?? 0, anchor.end);
	const legend = visible.span(from, to);
	// The form has the date behind its legend; above it, the date is as near but comes second.
	const distance = (at: FoundDate): number => (at.start >= from ? at.start - to : (from - at.end) * 1.5);
	const [near] = dates.filter((each) => distance(each) < 400).sort((a, b) => distance(a) - distance(b));
	if (near) {
		const beside = (each: FoundDate): boolean =>
			Math.abs(each.start - near.end) < 60 || Math.abs(near.start - each.end) < 60;
		return {
			value: dated(
				visible,
				dates.filter((each) => each === near || beside(each)),
			),
			legend,
		};
	}
	const line = lines.find((each) => each.start <= from && from < each.end);
	const rest = line ? visible.text.slice(to, line.end).replace(/^[\s:.)_]+/, '') : '';
	const shown = rest.replace(/(?<![\s_])[\s_]+$/, '');
	// Words right behind the legend, without a colon or a column between, are the legend being typed.
	const apart = line && /[:)\t_]|\s{2}/.test(visible.text.slice(to, line.end - rest.length));
	const begun = apart && /^[\p{L}\d]/u.test(shown) && shown.length < 40 && !isOfLegend(shown);
	return line && begun
		? { value: visible.piece(line.end - rest.length, line.end - rest.length + shown.length), legend }
		: { legend };
}

/** Dates beside each other as one piece, with the earliest day. */
function dated(visible: VisibleText, dates: readonly FoundDate[]): DatePiece {
	const first = Math.min(...dates.map((each) => each.start));
	const behind = Math.max(...dates.map((each) => each.end));
	const last = visible.text.slice(first, behind).includes('(') && visible.text[behind] === ')' ? behind + 1 : behind;
	const [earliest] = dates.flatMap(({ iso }) => iso ?? []).sort();
	return { ...visible.piece(first, last), ...(earliest === undefined ? {} : { iso: earliest }) };
}

/** Where the registrant's legend begins; the start of the page where it has none. */
const registrantsEnd = ({ visible, start, end }: Page): number =>
	findLegend(visible.text, anchors.registrant, start, end)?.start ?? start;

/** The words beside, or above, the file number; or those over the state's legend. */
function readState(
	page: Page,
	numberAt: number | undefined,
	registrants: readonly Piece[],
	legends: readonly FoundLegend[],
): Piece | undefined {
	const { visible, start, lines, end } = page;
	const isState = (words: string): boolean =>
		isPlace(words) && !registrants.some((name) => keysOf(name.text).join() === keysOf(words).join());
	const index = lines.findIndex((line) => numberAt !== undefined && line.start <= numberAt && numberAt < line.end);
	const line = lines[index];
	if (line && numberAt !== undefined) {
		const cell = cellsOf(line).find((each) => each.end <= numberAt && isState(each.text));
		const shown = cell ?? { start: line.start, end: numberAt };
		const before = visible.piece(shown.start, shown.start + withoutComma(visible.text.slice(shown.start, shown.end)));
		if (isState(before.text)) {
			return before;
		}
	}
	const legend = findLegend(visible.text, anchors.state, start, end)?.start;
	const legendLine = lines.findIndex((each) => legend !== undefined && each.start <= legend && legend < each.end);
	for (const at of [legendLine, legendLine - 1, legendLine - 2, legendLine - 3, index - 1, index - 2]) {
		const place = lines[at];
		const cell = place && cellsOf(place)[0];
		const shown = place && at === legendLine && legend !== undefined ? { start: place.start, end: legend } : cell;
		const piece = shown && visible.piece(shown.start, shown.end);
		if (piece && isState(piece.text)) {
			return piece;
		}
	}
	const after = valueAfter(page, legends.find(({ id }) => id === 'state')?.end ?? end);
	if (after && isState(after.text)) {
		return pieceOf(visible, after);
	}
	const named = stateOfCompany.exec(visible.text.slice(start, page.boxesFrom));
	const at = named && start + named.index + named[0].indexOf(named[1] ?? '');
	return named?.[1] && at !== null ? visible.piece(at, at + named[1].length) : undefined;
}

/** `(A Delaware Corporation)`, under the name of a registrant. */
const stateOfCompany =
	/\(\s?an?\s{1,3}(\p{Lu}[\p{L}. ]{2,30}?)\s{1,3}(?:corporation|limited|company|partnership|trust)\b/iu;

/** The length of words without the punctuation behind them. */
const withoutComma = (words: string): number => words.replace(/[\s,;]+$/, '').length;

/** Whether words may name a state or a country: letters only, and none of a legend. */
const isPlace = (words: string): boolean =>
	/^[\p{L}][\p{L}\s.,'’-]{1,40}$/u.test(words) && !isOfLegend(words) && !/\b(?:file|registrant|report)\b/i.test(words);

/** The lines over the address's legend, with the ZIP code that may stand beside or below it. */
function readAddress(page: Page, legends: readonly FoundLegend[]): Piece | undefined {
	const { visible, start, lines, boxesFrom } = page;
	const matched = legends.find(({ id }) => id === 'address');
	const legend = findLegend(visible.text, anchors.address, start, boxesFrom)?.start ?? matched?.start;
	const above = legend === undefined ? undefined : valueAbove(page, legend, 5, 4);
	const value = above && keysOf(above.text).length > 1 ? above : addressAfter(page, legends);
	if (legend === undefined || !value || keysOf(value.text).length < 2) {
		return undefined;
	}
	if (shapes.zip.test(value.text)) {
		return pieceOf(visible, value);
	}
	const index = lines.findIndex((line) => line.end > legend);
	const code = lines
		.slice(index, index + 3)
		.flatMap(cellsOf)
		.find((cell) => /^\(?\d{5}(?:-\d{4})?\b/.test(cell.text));
	const digits = code && shapes.zip.exec(code.text)?.[0];
	return pieceOf(
		visible,
		code && digits
			? { start: value.start, end: Math.max(value.end, code.start + digits.length), text: `${value.text} ${digits}` }
			: value,
	);
}

/** The address after its legend and that of its ZIP code. */
function addressAfter(page: Page, legends: readonly FoundLegend[]): Value | undefined {
	const own = legends.find(({ id }) => id === 'address');
	const code = legends.find(({ id }) => id === 'zip-code');
	return own && valueAfter(page, code && code.start >= own.end && code.start < own.end + 20 ? code.end : own.end);
}

/** The telephone number by its legend: above a legend in parentheses, as the form has it, else behind it. */
function readTelephone({ visible, start, end }: Page): Piece | undefined {
	const legend = findLegend(visible.text, anchors.telephone, start, end, telephoneOpening);
	if (!legend) {
		return undefined;
	}
	const limit = findIn(
		visible.text,
		/former\s+name|check\s+the|not\s+applicable/i,
		legend.start,
		Math.min(end, legend.start + 260),
	);
	const after = findIn(visible.text, shapes.telephone, legend.end, limit?.start ?? Math.min(end, legend.start + 260));
	const above = lastIn(visible.text, shapes.telephone, Math.max(start, legend.start - 160), legend.start);
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
function readFormerName(page: Page): Piece | undefined {
	const legend = findLegend(page.visible.text, anchors.formerName, page.start, page.end)?.start;
	const value = legend === undefined ? undefined : valueAbove(page, legend, 4, 1);
	return value && /\p{L}/u.test(value.text) ? pieceOf(page.visible, value) : undefined;
}

/** The Section 12(b) legend with the table below it. */
function readSecurities({ visible, start, end }: Page): Piece | undefined {
	const from = findIn(visible.text, anchors.securities, start, end)?.start;
	if (from === undefined) {
		return undefined;
	}
	const behind = [anchors.emergingGrowth, anchors.boxes, anchors.formerName].map(
		(anchor) => findLegend(visible.text, anchor, from, end)?.start ?? end,
	);
	const to = Math.min(...behind);
	return visible.piece(from, to);
}

function pieceIn(visible: VisibleText, pattern: RegExp, from: number, to: number): Piece | undefined {
	const found = findIn(visible.text, pattern, from, to);
	return found && visible.piece(found.start, found.end);
}

const pieceOf = (visible: VisibleText, { start, end, text }: Value): Piece => ({
	span: visible.piece(start, end).span,
	text,
});

function lastIn(text: string, pattern: RegExp, from: number, to: number): { start: number; end: number } | undefined {
	const found = [...text.slice(from, to).matchAll(new RegExp(pattern, 'g'))].at(-1);
	return found && { start: from + found.index, end: from + found.index + found[0].length };
}
