/** The cover page: each field read by the legend that names it, or by the shape of its value. */
import { findCheckBoxes, findEmergingGrowth, findExtendedTransition } from './checkBoxes';
import { findLegends, type FoundLegend } from './coverLegends';
import { datesIn } from './dates';
import type { CoverPage, DatePiece, Piece } from './filing';
import { cellsOf, isRule, type Line, linesOf } from './lines';
import type { FormHeading } from './recognise';
import type { VisibleText } from './visibleText';

/** The legends as their first words find them, also where the rest was broken over columns. */
const anchors = {
	dateOfReport: /date\s{1,9}of\s{1,9}(?:the\s{1,9})?(?:report|earliest\s{1,9}event)/gi,
	registrant: /\(?\s{0,4}exact\s{1,9}name\s{1,9}of\s{1,9}(?:the\s{1,9}|each\s{1,9}|small\s{1,9}business\s{1,9})?(?:registrant|issuer|company)[^\n\v)]{0,60}\)?/gi,
	state: /\(?\s{0,4}state\s{1,9}(?:or\s{1,9}other|of\s{1,9}incorp|of\s{1,9}other|or\s{1,9}jurisdiction)/i,
	fileNumber: /\(?\s{0,4}commission(?:\s{1,9}file|\s{0,20}\n|\s{2,}|\t|\v)/i,
	employerNumber: /\(?\s{0,4}i\.?\s?r\.?\s?s\.?\s{1,9}employer/i,
	address: /\(?\s{0,4}address(?:es)?,?\s{1,9}(?:including\s{1,9}zip\s{1,9}code,?\s{1,9}|and\s{1,9}(?:zip\s{1,9}code|telephone\s{1,9}number)[^\n]{0,30}\s)?of\s{1,9}(?:the\s{1,9})?(?:registrant.?s?\s{1,9}|issuer.?s?\s{1,9})?principal/i,
	telephone: /\(?\s{0,4}(?:registrant.{0,3}s?\s{1,9}|issuer.{0,3}s?\s{1,9}|company.{0,3}s?\s{1,9})?telephone\s{1,9}number/i,
	formerName: /\(?\s{0,4}former\s{1,9}name,?\s{1,9}(?:or\s{1,9})?(?:former\s{1,9})?(?:name|address)/i,
	boxes: /check\s{1,9}the\s{1,9}appropriate\s{1,9}box/i,
	securities: /securities\s{1,9}registered\s{1,9}(?:or\s{1,9}to\s{1,9}be\s{1,9}registered\s{1,9})?(?:pursuant|under)\s{1,9}(?:to\s{1,9})?section\s{1,9}12\s?\(b\)/i,
	emergingGrowth: /indicate\s{1,9}by\s{1,9}check\s{1,9}mark\s{1,9}whether/i,
} as const;

const fileNumber = /(?<![\p{L}\d-])(?:0{0,2}[0-2]|0?33|333|811|814|812|0?2[0-8]|132|0?24)\s?[-–—]\s?\d{2,6}(?:-\d{2,3})?(?![\d-])/u;
const employerNumber = /(?<![\d-])\d{2}\s?[-–—]\s?\d{7}(?![\d-])/;
const telephone = /(?:\+?\d{1,3}[\s.-]{1,3})?\(?\d{3}\s?\)?[\s.\-–/]{0,4}\d{3}[\s.\-–]{0,3}\d{4}|\+?\(?\d[\d() .-]{7,20}\d/;
const zip = /(?<!\d)\d{5}(?:-\d{4})?(?!\d)|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}/;

/** Reads the cover page between `heading` and the offset `end` of the visible text. */
export function readCover(visible: VisibleText, heading: FormHeading, start: number, end: number): CoverPage {
	const { text } = visible;
	const page = { visible, start, end, lines: linesOf(text, start, end), legends: findLegends(visible, start, end) };
	const date = readDate(page);
	const boxesFrom = offsetOf(text, anchors.boxes, start, end) ?? end;
	const numberAt = findPiece(visible, fileNumber, nameEnd(page), boxesFrom);
	const employerAt = findPiece(visible, employerNumber, start, boxesFrom);
	const emergingGrowthCompany = findEmergingGrowth(visible, start, end);
	const extendedTransition = findExtendedTransition(visible, start, end);
	return {
		span: visible.span(start, end),
		formType: visible.piece(heading.start, heading.end),
		registrants: readRegistrants(page),
		checkBoxes: findCheckBoxes(visible, start, end),
		legends: page.legends.map(({ id, span, text }) => ({ id, span, text })),
		...present({
			dateOfReport: date?.value,
			dateOfReportLegend: date?.legend,
			stateOfIncorporation: readState(page, numberAt?.start),
			commissionFileNumber: numberAt?.piece,
			employerIdentificationNumber: employerAt?.piece,
			address: readAddress(page),
			telephone: readTelephone(page),
			formerNameOrAddress: readFormerName(page),
			securitiesRegistered: readSecurities(page),
			amendmentNumber: findPiece(visible, /\(?\s?amendment\s{1,4}(?:no\.?|number|#)\s{0,4}\d{1,3}\s?\)?/i, heading.end, heading.end + 600)?.piece,
			emergingGrowthCompany,
			extendedTransition,
		}),
	};
}

/** The cover while it is read: offsets are of the visible text. */
interface Page {
	readonly visible: VisibleText;
	readonly start: number;
	readonly end: number;
	readonly lines: readonly Line[];
	readonly legends: readonly FoundLegend[];
}

/** The entries that have a value. */
function present<T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
	return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]?: Exclude<T[K], undefined>;
	};
}

/** The date nearest to its legend, with a second one beside it: "March 10, 2008 (March 7, 2008)". */
function readDate({ visible, start, end, lines, legends }: Page): { value?: DatePiece; legend?: ReturnType<VisibleText['span']> } | undefined {
	const boxes = offsetOf(visible.text, anchors.boxes, start, end) ?? end;
	const dates = datesIn(visible.text, start, Math.min(boxes, end));
	const anchor = [...visible.text.slice(start, end).matchAll(anchors.dateOfReport)][0];
	if (!anchor) {
		return undefined;
	}
	const known = legends.find(({ id }) => id === 'date-of-report');
	const from = start + anchor.index;
	const to = Math.max(known?.end ?? 0, from + anchor[0].length);
	const legend = visible.span(from, to);
	const distance = (at: { start: number; end: number }): number => (at.start >= from ? at.start - to : (from - at.end) * 1.5);
	const near = dates.filter((each) => distance(each) < 400).sort((a, b) => distance(a) - distance(b))[0];
	if (!near) {
		const line = lines.find((each) => each.start <= from && from < each.end);
		const rest = line ? visible.text.slice(to, line.end).replace(/^[\s:.)_]+/, '').replace(/[\s_]+$/, '') : '';
		const value = line && /^\p{L}|^\d/u.test(rest) && rest.length < 40 ? visible.piece(line.end - rest.length, line.end) : undefined;
		return value ? { value, legend } : { legend };
	}
	const group = dates.filter((each) => each === near || Math.abs(each.start - near.end) < 60 || Math.abs(near.start - each.end) < 60);
	const first = Math.min(...group.map((each) => each.start));
	const behind = Math.max(...group.map((each) => each.end));
	const last = visible.text.slice(first, behind).includes('(') && visible.text[behind] === ')' ? behind + 1 : behind;
	const earliest = group.map((each) => each.iso).filter((iso) => iso !== undefined).sort()[0];
	return { value: { ...visible.piece(first, last), ...(earliest === undefined ? {} : { iso: earliest }) }, legend };
}

/** The names over `(Exact name of registrant …)`. */
function readRegistrants({ visible, start, end, lines }: Page): readonly Piece[] {
	const names: Piece[] = [];
	for (const anchor of visible.text.slice(start, end).matchAll(anchors.registrant)) {
		const at = start + anchor.index;
		const index = lines.findIndex((line) => line.start <= at && at < line.end);
		const line = lines[index];
		if (!line) {
			continue;
		}
		const before = visible.piece(line.start, at);
		if (/\p{L}{2}/u.test(before.text)) {
			names.push(before);
			continue;
		}
		const above = lines.slice(Math.max(0, index - 4), index).reverse().find((each) => !isRule(each) && /\p{L}{2}/u.test(each.text));
		if (above && !/date\s+of|\(.*reported\)/i.test(above.text)) {
			names.push(visible.piece(above.start, above.end));
		}
	}
	return names;
}

/** Where the registrant's legend ends; the start of the page where it has none. */
function nameEnd({ visible, start, end }: Page): number {
	const anchor = [...visible.text.slice(start, end).matchAll(anchors.registrant)][0];
	return anchor ? start + anchor.index : start;
}

/** The words beside, or above, the file number; or those over the state's legend. */
function readState({ visible, start, lines, end }: Page, numberAt: number | undefined): Piece | undefined {
	const index = lines.findIndex((line) => numberAt !== undefined && line.start <= numberAt && numberAt < line.end);
	const line = lines[index];
	if (line && numberAt !== undefined) {
		const cell = cellsOf(line).filter((each) => each.end <= numberAt).find((each) => isPlace(each.text));
		const before = cell ? visible.piece(cell.start, cell.end) : visible.piece(line.start, numberAt);
		if (isPlace(before.text)) {
			return before;
		}
	}
	const legend = offsetOf(visible.text, anchors.state, start, end);
	const legendLine = lines.findIndex((each) => legend !== undefined && each.start <= legend && legend < each.end);
	for (const above of [legendLine, legendLine - 1, legendLine - 2, legendLine - 3, index - 1, index - 2]) {
		const place = lines[above];
		const shown = place && above === legendLine && legend !== undefined ? visible.piece(place.start, legend) : undefined;
		const piece = shown ?? (place && cellsOf(place)[0] ? visible.piece(cellsOf(place)[0]?.start ?? 0, cellsOf(place)[0]?.end ?? 0) : undefined);
		if (piece && isPlace(piece.text)) {
			return piece;
		}
	}
	return undefined;
}

/** Whether words may name a state or a country: letters only, and none of a legend. */
const isPlace = (words: string): boolean =>
	/^[\p{L}][\p{L}\s.,'’-]{1,40}$/u.test(words) && !/commission|incorporat|jurisdiction|employer|file|registrant|report|exact/i.test(words);

/** The lines over the address's legend, up to the legend before, with the ZIP code of another line. */
function readAddress({ visible, start, end, lines }: Page): Piece | undefined {
	const legend = offsetOf(visible.text, anchors.address, start, end);
	const index = lines.findIndex((line) => legend !== undefined && line.start <= legend && legend < line.end);
	const line = lines[index];
	if (legend === undefined || !line) {
		return undefined;
	}
	let from = /[\p{L}\d]/u.test(visible.text.slice(line.start, legend)) ? line.start : undefined;
	const kept: Line[] = [];
	for (let above = index - 1; above >= Math.max(0, index - 7); above--) {
		const candidate = lines[above];
		if (!candidate || (!isRule(candidate) && endsField(candidate.text))) {
			break;
		}
		if (from !== undefined && line.start === from && !/^\S*\d/.test(candidate.text)) {
			break;
		}
		if (!isRule(candidate)) {
			kept.unshift(candidate);
			from = candidate.start;
		}
	}
	if (from === undefined) {
		return undefined;
	}
	const shown = [...kept.map((each) => each.text), visible.text.slice(line.start, legend)].join(' ').replace(/\s+/g, ' ').trim();
	const lastEnd = visible.text.slice(line.start, legend).trim() === '' ? (kept.at(-1)?.end ?? legend) : legend;
	if (zip.test(shown)) {
		return { span: visible.piece(from, lastEnd).span, text: shown };
	}
	const below = lines.slice(index, index + 3).find((each) => /zip\s+code/i.test(each.text) || zip.test(each.text));
	const code = below && zip.exec(visible.text.slice(below.start, below.end));
	if (!below || !code) {
		return { span: visible.piece(from, lastEnd).span, text: shown };
	}
	const codeEnd = below.start + code.index + code[0].length;
	return { span: visible.span(from, Math.max(codeEnd, lastEnd)), text: `${shown} ${code[0]}` };
}

/** Whether a line belongs to the field above the address. */
const endsField = (line: string): boolean =>
	/\)$|identification|incorporation|commission\s+file|employer|exact\s+name|date\s+of\s+report/i.test(line) || employerNumber.test(line) || fileNumber.test(line);

/** The telephone number nearest to its legend. */
function readTelephone({ visible, start, end }: Page): Piece | undefined {
	const legend = offsetOf(visible.text, anchors.telephone, start, end);
	if (legend === undefined) {
		return undefined;
	}
	const behind = visible.text.slice(legend, Math.min(end, legend + 220));
	const stop = /former\s+name|check\s+the|not\s+applicable/i.exec(behind);
	const after = findPiece(visible, telephone, legend, legend + (stop?.index ?? behind.length));
	const before = lastPiece(visible, telephone, Math.max(start, legend - 160), legend);
	const sameLine = after && !/[\n\v]/.test(visible.text.slice(legend, after.start).replace(/including\s+area\s+code/i, ''));
	const chosen = sameLine || !before ? after : before;
	return chosen && !zipOnly(chosen.piece.text) ? chosen.piece : undefined;
}

const zipOnly = (words: string): boolean => /^\d{5}(?:-\d{4})?$/.test(words);

/** The line over `(Former name or former address …)`, unless it is the telephone's. */
function readFormerName({ visible, start, end, lines }: Page): Piece | undefined {
	const legend = offsetOf(visible.text, anchors.formerName, start, end);
	const index = lines.findIndex((line) => legend !== undefined && line.start <= legend && legend < line.end);
	const above = lines.slice(Math.max(0, index - 3), Math.max(0, index)).reverse().find((line) => !isRule(line));
	const line = lines[index];
	if (legend === undefined || !line) {
		return undefined;
	}
	const before = visible.piece(line.start, legend);
	if (/\p{L}/u.test(before.text)) {
		return before;
	}
	return above && !/telephone|area\s+code|\d{3}[\s.-]\d{4}|zip\s+code|\)$/i.test(above.text) ? visible.piece(above.start, above.end) : undefined;
}

/** The Section 12(b) legend with the table below it. */
function readSecurities({ visible, start, end }: Page): Piece | undefined {
	const from = offsetOf(visible.text, anchors.securities, start, end);
	if (from === undefined) {
		return undefined;
	}
	const to = [anchors.emergingGrowth, anchors.boxes]
		.map((anchor) => offsetOf(visible.text, anchor, from, end))
		.filter((offset) => offset !== undefined);
	return visible.piece(from, Math.min(end, ...to));
}

function offsetOf(text: string, pattern: RegExp, from: number, to: number): number | undefined {
	const found = pattern.exec(text.slice(from, to));
	return found ? from + found.index + (found[0].length - found[0].trimStart().length) : undefined;
}

interface PlacedPiece {
	readonly piece: Piece;
	readonly start: number;
}

function findPiece(visible: VisibleText, pattern: RegExp, from: number, to: number): PlacedPiece | undefined {
	const found = pattern.exec(visible.text.slice(from, to));
	return found ? { piece: visible.piece(from + found.index, from + found.index + found[0].length), start: from + found.index } : undefined;
}

function lastPiece(visible: VisibleText, pattern: RegExp, from: number, to: number): PlacedPiece | undefined {
	const found = [...visible.text.slice(from, to).matchAll(new RegExp(pattern, 'g'))].at(-1);
	return found ? { piece: visible.piece(from + found.index, from + found.index + found[0].length), start: from + found.index } : undefined;
}
