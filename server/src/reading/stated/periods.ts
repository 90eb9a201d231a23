/** The quarters and years that items and descriptions of exhibits name, and whether they are the same. */
import type { ExhibitRow, Filing } from '../../filing/filing';
import { type FoundPeriod, ordinals, periodsIn } from '../../filing/periods';
import type { Piece } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { type ExhibitBeginning, exhibitBeginnings } from '../exhibits/attached/beginnings';
import { documentOf } from '../exhibits/attached/documents';
import { isInList, type NumberedRow } from '../exhibits/list/lists';
import { mentionsOf } from '../exhibits/mentions/mentions';
import { itemsWithOwnText } from '../items/itemText';
import { keptWith } from '../perFiling';

/** A quarter or a year. */
type Period = Omit<FoundPeriod, 'start' | 'end'>;

/** A quarter or a year, and where it is named. */
export interface StatedPeriod extends Piece, Omit<FoundPeriod, 'start' | 'end'> {
	/** The number of the item that names it, or the row of the exhibit whose description does. */
	readonly by: { readonly item: string } | { readonly row: ExhibitRow };
	/** Where its words begin in the visible text. */
	readonly at: number;
}

/** What the items say around the places where they name an exhibit, in text order; the lists of exhibits in them aside. */
function periodsAround(filing: Filing, number: string): readonly StatedPeriod[] {
	const { visible } = filing;
	const found = new Map<number, StatedPeriod>();
	for (const { span } of mentionsOf(filing, number)) {
		const item = itemsWithOwnText(filing).findLast(({ content }) => content.start <= span.start);
		const place = visible.offset(span.start);
		const from = item && Math.max(visible.offset(item.content.start), place - before);
		const to = item && Math.min(visible.offset(item.content.end), place + after);
		for (const period of from === undefined || to === undefined
			? []
			: periodsUnder(filing, from, to, { item: item?.number ?? '' })) {
			if (!isInList(filing, period.span.start)) {
				found.set(period.at, period);
			}
		}
	}
	return [...found.values()].sort((a, b) => a.at - b.at);
}

/** In characters: how far from the place that names an exhibit an item says what it is on. */
const before = 700;
const after = 250;

/** What the description of a row says; nothing where the exhibit is incorporated. */
function periodsInRow(filing: Filing, row: ExhibitRow): readonly StatedPeriod[] {
	const span = row.status === 'incorporated' ? undefined : row.description?.span;
	const { visible } = filing;
	return span ? periodsUnder(filing, visible.offset(span.start), visible.offset(span.end), { row }) : [];
}

function periodsUnder({ visible }: Filing, from: number, to: number, by: StatedPeriod['by']): readonly StatedPeriod[] {
	const text = visible.text.slice(from, to);
	return periodsIn(text)
		.filter(({ start }) => !asTime.test(text.slice(Math.max(0, start - 40), start)))
		.map(({ start, end, ...period }) => ({
			...period,
			...visible.piece(from + start, from + end),
			by,
			at: from + start,
			...(period.yearAt !== undefined && { yearAt: from + period.yearAt }),
			...(period.quarterAt && {
				quarterAt: { start: from + period.quarterAt.start, end: from + period.quarterAt.end },
			}),
		}));
}

/** Words before a period when something happens: `during the fourth quarter of 2026`, `by the end of`. */
const asTime =
	/\b(?:during|throughout|until|by|before|after|beginning|starting|later|early|late)\s+(?:in\s+)?(?:the\s+)?(?:(?:end|course|beginning|remainder|rest)\s+of\s+)?(?:the\s+)?$/i;

/** The period of a row's description, and another one where an item speaks of the exhibit; undefined where they agree. */
export function otherPeriod(
	filing: Filing,
	row: NumberedRow,
): { readonly own: StatedPeriod; readonly inItem: StatedPeriod; readonly item: string } | undefined {
	const described = periodsInRow(filing, row);
	if (described.length === 0) {
		return undefined;
	}
	const around = periodsAround(filing, row.number.text);
	for (const own of described) {
		const alike = around.filter(({ kind }) => kind === own.kind);
		const [inItem] = alike;
		// A description, or an item, may compare with the period before.
		const isSaid = described.some((each) => alike.some((other) => each.kind === other.kind && !differ(each, other)));
		if (inItem && 'item' in inItem.by && !isSaid) {
			return { own, inItem, item: inItem.by.item };
		}
	}
	return undefined;
}

/** An item on one quarter, and its release on others. */
export interface PeriodOfRelease {
	readonly inItem: StatedPeriod;
	readonly item: string;
	/** What the release is on: the words of its headline, else the first quarter that it names. */
	readonly quarter: string;
	readonly release: ExhibitBeginning;
}

/** Of fewer quarters that a release names, none need be its own. */
const fewest = 3;

/**
 * The quarter of which an item speaks beside an exhibit that is on another one; undefined where the exhibit names it too,
 * or does not say what it is on.
 */
export function periodOfRelease(filing: Filing, row: NumberedRow): PeriodOfRelease | undefined {
	const document = documentOf(filing, row)?.document;
	const release = exhibitBeginnings(filing).find((each) => each.document === document);
	if (!release) {
		return undefined;
	}
	const around = periodsAround(filing, row.number.text);
	const other = otherThanHeadline(around, release.shown) ?? otherThanQuarters(around, release.shown);
	return other && 'item' in other.inItem.by ? { ...other, item: other.inItem.by.item, release } : undefined;
}

type OtherQuarter = Pick<PeriodOfRelease, 'inItem' | 'quarter'>;

/** The first quarter in an item, where the headline of the release is on none that the item names. */
function otherThanHeadline(around: readonly StatedPeriod[], release: VisibleText): OtherQuarter | undefined {
	const headline = headlineOf(release);
	const quarters = around.filter(({ kind }) => kind === 'quarter');
	const [inItem] = quarters;
	return inItem && headline && quarters.every((each) => differ(each, headline))
		? { inItem, quarter: headline.words }
		: undefined;
}

/** What an item names first, where that is a quarter and the release names only others. */
function otherThanQuarters(around: readonly StatedPeriod[], release: VisibleText): OtherQuarter | undefined {
	const [inItem] = around;
	const quarters = quartersIn(release);
	const [quarter] = quarters;
	const isOther = inItem?.quarter !== undefined && quarters.length >= fewest && !quarters.includes(inItem.quarter);
	return isOther && quarter !== undefined ? { inItem, quarter: `${ordinals[quarter - 1]} quarter` } : undefined;
}

const quartersIn = keptWith(({ text }: VisibleText) => periodsIn(text).flatMap(({ quarter }) => quarter ?? []));

/** In characters: how far from its beginning a release says what it is on. */
const longestHeadline = 700;

/** The first quarter in the headline of a release about results, with its words; undefined where it names none. */
const headlineOf = keptWith(({ text }: VisibleText): (Period & { readonly words: string }) | undefined => {
	const headline = text.slice(0, longestHeadline);
	const found = periodsIn(headline).find(
		({ kind, start, end }) =>
			kind === 'quarter' &&
			isInTitle(headline, start) &&
			/\b(?:results|earnings|revenues?|sales|income|profit)\b/i.test(
				headline.slice(Math.max(0, start - 60), end + 60),
			) &&
			!/\b(?:guidance|outlook|dividend|call|webcast|conference)\b/i.test(
				headline.slice(Math.max(0, start - 60), end + 40),
			),
	);
	return found && { ...found, words: headline.slice(found.start, found.end).replace(/\s+/g, ' ') };
});

/** Whether the line at an offset is a title: short, and no sentence. */
function isInTitle(text: string, at: number): boolean {
	const start = text.lastIndexOf('\n', at) + 1;
	const end = text.indexOf('\n', at);
	const line = text.slice(start, end < 0 ? text.length : end).trimEnd();
	return line.length < 250 && !line.endsWith('.');
}

/** Whether two periods of one kind differ for sure: a fiscal year may be another one than that of its last day. */
function differ(a: Period, b: Period): boolean {
	if (a.kind !== b.kind) {
		return false;
	}
	if (a.ends !== undefined && b.ends !== undefined) {
		return a.ends !== b.ends;
	}
	if (a.year === undefined || b.year === undefined) {
		return a.quarter !== undefined && b.quarter !== undefined && a.quarter !== b.quarter;
	}
	if (a.ends === undefined && b.ends === undefined) {
		return a.year !== b.year || a.quarter !== b.quarter;
	}
	const [dated, counted] = a.ends === undefined ? [b, a] : [a, b];
	const calendarQuarter = Math.ceil(Number(dated.ends?.slice(5, 7)) / 3);
	const isCalendar = dated.kind === 'year' || (counted.quarter ?? dated.quarter) === calendarQuarter;
	const years = Math.abs((dated.year ?? 0) - (counted.year ?? 0));
	// The year of a quarter that is also one of the calendar; else a fiscal year begins up to a year earlier.
	return isCalendar ? years > (dated.kind === 'quarter' ? 0 : 1) : years > 1;
}
