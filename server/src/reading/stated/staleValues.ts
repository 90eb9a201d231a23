/** What a report still has of an earlier one of the same registrant, where the two would not both be right. */
import { exhibitKey } from '../../filing/exhibits/exhibitNumber';
import type { Filing, OtherReport } from '../../filing/filing';
import { isAmendmentType, leadsOutward } from '../../knowledge';
import type { Piece } from '../../text/span';
import { isAmendment } from '../amendment';
import { addressSpan, linksOf } from '../exhibits/list/links';
import { isInList, type NumberedRow, numberedRows } from '../exhibits/list/lists';
import { sentencesUnder } from '../items/itemText';
import { otherReports } from '../otherReports';
import { perFiling } from '../perFiling';
import { daysBetween, statedDates } from './dates';
import { type FoundValue, valuesIn } from './values';

/** A value that stands in both reports at the same place of the same words. */
export interface StaleValue extends Piece {
	readonly kind: 'report date' | 'signature' | 'link' | FoundValue['kind'];
	readonly earlier: OtherReport & { readonly filing: { readonly date: string } };
	/** Whether nothing but the words around it says that it is of that time. */
	readonly isAlone?: boolean;
}

type Earlier = StaleValue['earlier'];

/** The reports of the registrant that were there before, the last first; none for an amendment, which repeats its report. */
const earlierReports = perFiling((filing): readonly Earlier[] =>
	(isAmendment(filing) ? [] : otherReports(filing))
		.filter((other): other is Earlier => other.filing.date !== undefined && !isAmendmentType(other.filing.form))
		.filter((other) => filing.date === undefined || other.filing.date <= filing.date)
		.sort((a, b) => (a.filing.date < b.filing.date ? 1 : -1))
		.slice(0, mostReports),
);

/** With no more reports than these a report is compared. */
const mostReports = 12;

/** Whether there is a report to compare with. */
export const hasEarlierReport = (filing: Filing): boolean => earlierReports(filing).length > 0;

/** In text order, each place once. */
export const staleValues = perFiling((filing): readonly StaleValue[] => {
	const found = new Map<number, StaleValue>();
	for (const earlier of earlierReports(filing)) {
		const shared = [...inItems(filing, earlier), ...inRows(filing, earlier)];
		const isSameDay = filing.cover?.dateOfReport?.iso === earlier.filing.cover?.dateOfReport?.iso;
		// Two reports of one day are two reports, unless all that one says is what the other says.
		const stale =
			filing.date !== earlier.filing.date || isCopy(filing, earlier.filing)
				? [
						...(isSameDay ? onCover(filing, earlier) : []),
						...inSignatures(filing, earlier),
						...shared,
						...inLinks(filing, earlier),
					]
				: [];
		for (const value of stale) {
			found.set(value.span.start, found.get(value.span.start) ?? value);
		}
	}
	return [...found.values()].sort((a, b) => a.span.start - b.span.start);
});

function onCover({ cover }: Filing, earlier: Earlier): readonly StaleValue[] {
	const date = cover?.dateOfReport;
	return date?.iso === undefined ? [] : [{ span: date.span, text: date.text, kind: 'report date', earlier }];
}

/** The day of the earlier signature; where the report has a later day, another rule says that it was signed too soon. */
function inSignatures(filing: Filing, earlier: Earlier): readonly StaleValue[] {
	const days = new Set(statedDates(earlier.filing, 'signature').map(({ iso }) => iso));
	const report = filing.cover?.dateOfReport?.iso;
	return statedDates(filing, 'signature')
		.filter(({ iso }) => days.has(iso) && (report === undefined || report === earlier.filing.cover?.dateOfReport?.iso))
		.map(({ span, text }) => ({ span, text, kind: 'signature', earlier }));
}

/** Words with their values out of them, and where these stand. */
interface Skeleton {
	readonly words: string;
	readonly values: readonly (FoundValue & { readonly text: string })[];
}

function skeletonOf(text: string): Skeleton {
	const values = valuesIn(text).map((value) => ({
		...value,
		text: text.slice(value.start, value.end).replace(/\s+/g, ' '),
	}));
	let words = '';
	let at = 0;
	for (const { start, end, placeholder } of values) {
		words += text.slice(at, start) + placeholder;
		at = end;
	}
	return { words: fold(words + text.slice(at)), values };
}

const fold = (words: string): string =>
	words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}[\]]+/gu, ' ')
		.trim();

/** Words of which fewer are nobody's in particular, in characters. */
const fewest = 20;

const sentences = perFiling((filing): readonly (Skeleton & { readonly item: string; readonly start: number })[] =>
	filing.items.flatMap((item) => {
		return sentencesUnder(filing, item, (text) => /\d/.test(text)).flatMap(({ text, start }) => {
			const isListed = isInList(filing, filing.visible.span(start, start + 1).start);
			const skeleton = skeletonOf(text);
			return isListed || skeleton.values.length === 0 || skeleton.words.length < fewest
				? []
				: [{ ...skeleton, item: item.number, start }];
		});
	}),
);

function inItems(filing: Filing, earlier: Earlier): readonly StaleValue[] {
	const before = new Map(sentences(earlier.filing).map((sentence) => [`${sentence.item} ${sentence.words}`, sentence]));
	return sentences(filing).flatMap((sentence) => {
		const same = before.get(`${sentence.item} ${sentence.words}`);
		return same ? unchanged(filing, sentence, sentence.start, same, earlier) : [];
	});
}

function inRows(filing: Filing, earlier: Earlier): readonly StaleValue[] {
	const before = ownRows(earlier.filing);
	return ownRows(filing).flatMap((row) => {
		const start = row.description ? filing.visible.offset(row.description.span.start) : 0;
		const own = skeletonOf(descriptionOf(filing, row));
		const same = before
			.filter(({ number }) => exhibitKey(number.text) === exhibitKey(row.number.text))
			.map((other) => skeletonOf(descriptionOf(earlier.filing, other)))
			.find(({ words }) => words === own.words);
		return same ? unchanged(filing, own, start, same, earlier) : [];
	});
}

const ownRows = (filing: Filing): readonly NumberedRow[] =>
	numberedRows(filing.exhibitLists).filter(({ status }) => status !== 'incorporated');

const descriptionOf = ({ visible }: Filing, { description }: NumberedRow): string =>
	description ? visible.textOf(description.span) : '';

/** The values of the same words that are the same, `start` being where the words begin in the visible text. */
function unchanged(
	{ visible, date }: Filing,
	own: Skeleton,
	start: number,
	same: Skeleton,
	earlier: Earlier,
): readonly StaleValue[] {
	const pairs = own.values.map((value, i) => ({ value, isSame: value.text === same.values[i]?.text }));
	const days = pairs.filter(({ value }) => value.kind === 'date');
	const periods = pairs.filter(({ value }) => value.kind === 'period');
	const between = date === undefined ? soonest : daysBetween(earlier.filing.date, date);
	// Soon after, two reports are about one period; a year after, one compares with the other.
	const hasOtherPeriod = between >= soonest && between <= latest;
	const staleDays = days.filter(
		({ value: { iso, isPeriodEnd }, isSame }) =>
			isSame &&
			iso !== undefined &&
			(isPeriodEnd === true
				? hasOtherPeriod && daysBetween(iso, earlier.filing.date) <= longestToReport
				: isDayOf(iso, earlier.filing.date, date)),
	);
	// A quarter comes again with another year, and a year with another quarter.
	const isPeriodStale =
		hasOtherPeriod &&
		periods.every(({ isSame }) => isSame) &&
		periods.some(({ value }) => value.placeholder === '[quarter]') &&
		(periods.some(({ value }) => value.placeholder === '[year]') || staleDays.length > 0) &&
		days.length > 0 &&
		days.every((day) => staleDays.includes(day) || !day.isSame || day.value.iso === undefined);
	const isStale = staleDays.length > 0 || isPeriodStale;
	const isAlone = days.length === 0 && periods.length === 0;
	const found = [
		...staleDays,
		...(isPeriodStale ? periods : []),
		...pairs.filter(
			({ value, isSame }) => value.kind === 'amount' && isSame && (isStale || isAlone) && isOwnAmount(value.text),
		),
	];
	return found.map(({ value }) => ({
		...visible.piece(start + value.start, start + value.end),
		kind: value.kind,
		earlier,
		...(value.kind === 'amount' && { isAlone }),
	}));
}

/** How many days after a report another one has another period, and how many it may be later; a quarter has about 90. */
const soonest = 45;
const latest = 300;
/** How many days after the end of a period its results are still news. */
const longestToReport = 100;

/**
 * Whether a day is that of an earlier report, its press release or its signature, and not of the report of `own`: others
 * are of the history that both tell.
 */
function isDayOf(iso: string, report: string, own: string | undefined): boolean {
	const days = daysBetween(report, iso);
	return (
		days >= -1 && days <= 6 && (own === undefined || own === report || Math.abs(daysBetween(own, iso)) > Math.abs(days))
	);
}

/** Whether an amount has three digits that count, so that it hardly comes twice: not `$250 million`. */
const isOwnAmount = (text: string): boolean => text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length >= 3;

/** Links to a document of the earlier report: to EDGAR itself, or to a file whose name is made for one report. */
function inLinks(filing: Filing, earlier: Earlier): readonly StaleValue[] {
	const before = new Set(
		ownRows(earlier.filing).flatMap((row) => linksOf(earlier.filing, row).map(({ href }) => href)),
	);
	return ownRows(filing).flatMap((row) =>
		linksOf(filing, row).flatMap((link): readonly StaleValue[] => {
			const name = link.href.slice(link.href.lastIndexOf('/') + 1);
			const isOfOneReport = leadsOutward(link.href) || /\d{5}/.test(name);
			const span = before.has(link.href) && isOfOneReport ? addressSpan(filing, link) : undefined;
			return span ? [{ span, text: name, kind: 'link', earlier }] : [];
		}),
	);
}

/**
 * Whether a report has the items of another one and says nothing that the other does not say. The same report as HTML and
 * as plain text is one report in two forms, not a draft made from an earlier one.
 */
function isCopy(filing: Filing, other: Filing): boolean {
	const numbers = ({ items }: Filing) => items.map(({ number }) => number).join();
	const said = new Set(sentences(other).map(({ words, values }) => words + values.map(({ text }) => text).join()));
	const own = sentences(filing);
	return (
		filing.visible.format === other.visible.format &&
		numbers(filing) === numbers(other) &&
		own.length > 0 &&
		own.every(({ words, values }) => said.has(words + values.map(({ text }) => text).join()))
	);
}
