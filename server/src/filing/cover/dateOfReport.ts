/** The date of report on the cover page. */

import { type FoundDate, firstDaysIn, isDateToCome, isLikeDate, monthToCome } from '../../text/dates';
import { findPattern } from '../../text/findPattern';
import type { Span, VisibleSpan } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import type { DatePiece } from '../filing';
import type { FormHeading } from '../formHeading';
import type { FoundLegend } from './coverLegends';
import type { CoverText } from './coverText';
import { anchors } from './legendAnchors';
import { isOfLegend } from './legendValues';

/** The date of report as the cover has it. */
interface DateOfReport {
	/** Absent where nothing is written beside the legend; without an ISO date where no date is. */
	readonly value?: DatePiece;
	/** `Date of Report (Date of earliest event reported)`; absent in a cover without it. */
	readonly legend?: Span;
}

/** How far from its legend a date may stand, and from each other two dates of one report, in characters. */
const reach = { legend: 400, date: 60 };

/** The second half of the legend, whatever its words: `(Date of earlier event reported)`. */
const beginsAside = /^\s{0,9}\((?:date|earliest|of)\s[^()\d]{0,60}\)/i;

/** The date by its legend; without the legend the first date that has a line of its own. */
export function readDateOfReport(page: CoverText, heading: FormHeading, legends: readonly FoundLegend[]): DateOfReport {
	const { visible, start, end, lines, boxesFrom } = page;
	const anchor = findPattern(visible.text, anchors.dateOfReport, start, end);
	// Before the heading stand page heads and what is left of hidden tags, unless the legend itself stands there.
	const dates = firstDaysIn(visible.text, anchor && anchor.start < heading.start ? start : heading.start, boxesFrom);
	if (!anchor) {
		const alone = dates.find((date) => lines.some((line) => line.start === date.start && line.end === date.end));
		return alone ? { value: asPiece(visible, [alone]) } : {};
	}
	const legend = {
		start: anchor.start,
		end: Math.max(
			legends.find(({ id }) => id === 'date-of-report')?.end ?? 0,
			anchor.end + (beginsAside.exec(visible.text.slice(anchor.end, end))?.[0].length ?? 0),
		),
	};
	const nearest = datesNear(dates, legend);
	const value = nearest.length > 0 ? asPiece(visible, nearest) : begunDate(page, legend);
	return { legend: visible.span(legend.start, legend.end), ...(value ? { value } : {}) };
}

/** The date nearest to the legend, and those beside it: "March 10, 2008 (March 7, 2008)". In text order; empty for none. */
function datesNear(dates: readonly FoundDate[], legend: VisibleSpan): readonly FoundDate[] {
	// The form has the date after its legend; above it, the date is as near but comes second.
	const distance = ({ start, end }: FoundDate): number =>
		start >= legend.start ? start - legend.end : (legend.start - end) * 1.5;
	const [near] = dates.filter((date) => distance(date) < reach.legend).sort((a, b) => distance(a) - distance(b));
	return dates.filter(
		(date) =>
			near &&
			(date === near || Math.abs(date.start - near.end) < reach.date || Math.abs(near.start - date.end) < reach.date),
	);
}

/** The words after the legend on its line, or alone below or above it like a date, which may be a date that is being typed. */
function begunDate({ visible, lines }: CoverText, legend: VisibleSpan): DatePiece | undefined {
	const index = lines.findIndex(({ start, end }) => start <= legend.start && legend.start < end);
	const line = lines[index];
	if (!line) {
		return undefined;
	}
	const after = visible.text.slice(legend.end, line.end).replace(/^[\s:.)]+/, '');
	const rest = monthToCome.test(after) ? after : after.replace(/^[\s:.)_]+/, '');
	const start = line.end - rest.length;
	// The rest of the legend may stand after them: `Date of Report: March 12 (Date of earliest event reported)`.
	const words = rest.replace(/\s{0,3}\(date\s.*$/i, '').replace(/(?<![\s_])[\s_]+$/, '');
	// Words right after the legend, without a colon or a column between, are the legend being typed.
	const isApart = /[:)\t_]|\s{2}/.test(visible.text.slice(legend.end, start));
	const isWritten = /^[\p{L}\d]/u.test(words) && words.length < 40 && !isOfLegend(words);
	if (isDateToCome(words) || (isWritten && (isApart || isLikeDate(words)))) {
		return visible.piece(start, start + words.length);
	}
	const beside = [lines[index + 1], lines[index - 1]].find(
		(each) => each !== undefined && (isLikeDate(each.text) || isDateToCome(each.text)) && !isPicture(each.text),
	);
	return beside && visible.piece(beside.start, beside.end);
}

/** Whether words in brackets stand for a picture, as converted pages have it: `[Alder Logo]`, `[alder.jpg]`. */
const isPicture = (words: string): boolean => /logo\b|\bimage\b|\.(?:jpe?g|gif|png)\b/i.test(words);

/** Dates beside each other as one piece, with the earliest day; that day alone where each has a legend of its own. */
function asPiece(visible: VisibleText, all: readonly FoundDate[]): DatePiece {
	const between = visible.text.slice(all[0]?.end, all.at(-1)?.start);
	const first = all.flatMap(({ iso }) => iso ?? []).sort()[0];
	const dates = all.length > 1 && /\bdate\s+of\b/i.test(between) ? all.filter(({ iso }) => iso === first) : all;
	const start = Math.min(...dates.map((date) => date.start));
	const last = Math.max(...dates.map((date) => date.end));
	const end = visible.text.slice(start, last).includes('(') && visible.text[last] === ')' ? last + 1 : last;
	const [earliest] = dates.flatMap(({ iso }) => iso ?? []).sort();
	return { ...visible.piece(start, end), ...(earliest === undefined ? {} : { iso: earliest }) };
}
