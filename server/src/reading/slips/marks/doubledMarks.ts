/** What stands twice in a row beside running text: on the cover, in headings, lists of exhibits and signatures. */
import { isNamed, namedParts } from '../../../filing/cover/stateOfIncorporation';
import type { Filing } from '../../../filing/filing';
import { isExhibitsItem } from '../../../knowledge';
import { datesIn, monthNames } from '../../../text/dates';
import type { Span, VisibleSpan } from '../../../text/span';
import { perFiling } from '../../perFiling';
import { areHeads } from '../words/doubledWords';

/** What stands twice. */
export interface DoubledMark {
	/** As it is written the second time: `(d)`, `99.1`, `/s/`, `undersigned`. */
	readonly mark: string;
	/** The other day, where the two are of different days. */
	readonly other?: string;
	/** From the end of the first to the end of the second, or the second alone where they stand on lines of their own. */
	readonly again: Span;
	/** The first, where they stand on lines of their own. */
	readonly first?: Span;
}

/** A mark, a number or a date and the same again, with a space at the most between marks and one between the others. */
const doubled: readonly RegExp[] = [
	/(\([a-z]\)|\/s\/)\s?\1/gi,
	/\b((?:items?|exhibit|no\.):?)\s\1(?![\w’'-])/gi,
	/(\d(?=[\d.-]{0,12}[.-]\d)[\d.-]{1,12}\d)\s\1(?![\w%-]|[.,]\d)/g,
	/\b((?:19|20)\d\d)\s\1(?![\w-])/g,
	/\b([A-Za-z]{2,}(?: [A-Za-z]{2,})?)\s\1\b(?![’'-])/g,
	/\b([A-Z][a-z]+(?: [a-z]{2,}){2})\s\1\b(?![’'-])/g,
	/(:)\1(?<=\)::)(?=\s)/g,
	/\b([A-Z][a-z]+(?: [A-Z][a-z]+){2,3})\s\1\b(?![’'-])/g,
];
/** The year of a date with the month of another one right after it. */
const dateAgain = new RegExp(`\\d{4}\\s?(?:[/|]\\s?)?(?:${monthNames.map((name) => name.slice(0, 3)).join('|')})`, 'i');
/** Names of two words that are the same, and what columns have beside each other. */
const rightlyDoubled: ReadonlySet<string> = new Set([
	...'walla pago baden sing duran bora nyse nasdaq none true false'.split(' '),
	'not applicable',
]);

/** A word that may end one line and begin the next, where lines were lost. */
const endsAndBegins = /^(?!Items?$|Exhibit$)[A-Z][a-z]+$/;

/** A day as hidden facts have it, beginning and end of a period beside each other. */
const isoDay = /^\d{4}-\d\d-\d\d$/;

/** What stands twice, in text order. */
export const doubledMarks = perFiling((filing): readonly DoubledMark[] =>
	[...parts(filing).flatMap((span) => inPart(filing, span)), ...daysOfSigning(filing)]
		.sort((a, b) => a.again.start - b.again.start)
		.filter(({ again }, i, all) => again.start !== all[i - 1]?.again.start),
);

/** `Date: May 4, 2026` over `Date: May 5, 2026`, where one person signs. */
function daysOfSigning({ visible, signatures }: Filing): readonly DoubledMark[] {
	const [block, another] = signatures?.blocks ?? [];
	if (!signatures || !block?.signature || another) {
		return [];
	}
	const text = visible.textOf(signatures.span);
	const base = visible.offset(signatures.span.start);
	const lines = [...text.matchAll(dateLine)].flatMap(({ index, 0: line, 1: words = '' }) => {
		const [date] = datesIn(words);
		const isWhole = date !== undefined && date.start === 0 && date.end === words.length;
		const start = base + index + line.search(/\S/);
		return isWhole ? [{ start, end: base + index + line.length, words, iso: date.iso }] : [];
	});
	const [first, again] = lines;
	return first && again && first.iso !== again.iso
		? [
				{
					mark: again.words,
					other: first.words,
					again: visible.span(again.start, again.end),
					first: visible.span(first.start, first.end),
				},
			]
		: [];
}

/** A line of a signature block with nothing but the date, after the line end before it. */
const dateLine = /[\n\v][ \t]*dated?[ \t]?:?[ \t]+([A-Za-z\d][^\n\v\t:]{5,30}\d)(?=[ \t]*(?:$|[\n\r\v]))/gi;

function parts({ cover, items, exhibitLists, signatures, span, visible }: Filing): readonly VisibleSpan[] {
	// Above the form's name stand page heads and what is left of hidden facts.
	const start = cover?.formType?.span.start;
	const spans = [
		...(cover && start !== undefined ? [{ start, end: cover.span.end }] : []),
		...items.map(({ heading, content, number }) =>
			isExhibitsItem(number) ? { start: heading.start, end: content.end } : heading,
		),
		...exhibitLists.map((list) => list.span),
		...(signatures ? [{ start: signatures.span.start, end: span.end }] : []),
	];
	const shown = spans.map((part) => ({ start: visible.offset(part.start), end: visible.offset(part.end) }));
	const lines = withoutOverlaps(shown).map((part) => {
		const end = visible.text.indexOf('\n', part.end);
		return {
			start: visible.text.lastIndexOf('\n', part.start) + 1,
			end: end < 0 ? visible.text.length : end,
		};
	});
	return withoutOverlaps(lines);
}

/** The parts in text order, those that overlap as one: a combined heading is that of several items. */
function withoutOverlaps(parts: readonly VisibleSpan[]): readonly VisibleSpan[] {
	const apart: { start: number; end: number }[] = [];
	for (const { start, end } of [...parts].sort((one, other) => one.start - other.start)) {
		const last = apart.at(-1);
		if (last && start < last.end) {
			last.end = Math.max(last.end, end);
		} else {
			apart.push({ start, end });
		}
	}
	return apart;
}

/** Whether the digit at an offset goes on with a number that begins before it. */
const isPartOfNumber = (text: string, at: number): boolean =>
	/^\d/.test(text.charAt(at)) && /[\w.,$/-]$/.test(text.charAt(at - 1));

/** Whether a name at an offset stands after `/s/`: it is printed again below its signature. */
const isAfterSign = (text: string, at: number): boolean => /\/s\/?\s{0,3}$/i.test(text.slice(Math.max(0, at - 6), at));

function inPart(
	{ visible, source, signatures, cover, lostLines }: Filing,
	{ start, end }: VisibleSpan,
): readonly DoubledMark[] {
	const text = visible.text.slice(start, end);
	const marks = doubled.flatMap((pattern) =>
		[...text.matchAll(pattern)]
			.filter(
				({ 1: mark = '', index }) =>
					!rightlyDoubled.has(mark.toLowerCase()) &&
					!isoDay.test(mark) &&
					!isPartOfNumber(text, index) &&
					!isAfterSign(text, index) &&
					!(lostLines && endsAndBegins.test(mark)) &&
					// Of several registrants each has its state; in a text that lost its lines their names may be lost, too.
					!(((cover?.registrants.length ?? 0) > 1 || lostLines) && namedParts(mark).every(isNamed)),
			)
			.filter(
				({ 0: whole, 1: mark = '', index }) =>
					!areHeads(mark, text.slice(index + whole.length, index + whole.length + 16)),
			)
			.map(({ 0: whole, 1: mark = '', index }) => ({
				start: index + mark.length,
				again: index + whole.length - mark.length,
				end: index + whole.length,
				other: undefined,
			})),
	);
	const dates = dateAgain.test(text) ? datesIn(text) : [];
	const days = dates.slice(1).flatMap((date, i) => {
		const before = dates[i] ?? date;
		const other = before.iso === date.iso ? undefined : text.slice(before.start, before.end);
		// Two columns that ran together have a day each: that of the report and that of the event.
		const areOfColumns = other !== undefined && lostLines;
		return areOfColumns ? [] : [{ start: before.end, again: date.start, end: date.end, other }];
	});
	return [...marks, ...days].flatMap(({ start: from, again, end: to, other }) => {
		const between = text.slice(from, again);
		// A line end may stand for a space of a text that lost its line ends.
		const isApart = between === '\n' && source.slice(visible.span(start + from, start + again).start).startsWith(' ');
		const isOfSigning = signatures !== undefined && visible.offset(signatures.span.start) <= start + from;
		return /^ ?$/.test(between) || (isOfSigning && /^\s?[/|] ?$/.test(between)) || isApart
			? [
					{
						mark: text.slice(again, to),
						again: visible.span(start + from, start + to),
						...(other !== undefined && { other }),
					},
				]
			: [];
	});
}
