/** Questions about the exhibits that the text of a filing names. */

import { findMentions } from '../../../filing/exhibits/exhibitMentions';
import {
	byExhibit,
	coversExhibit,
	exhibitSeries,
	exhibitText,
	sameExhibit,
} from '../../../filing/exhibits/exhibitNumber';
import type { ExhibitMention, Filing } from '../../../filing/filing';
import { perFiling } from '../../perFiling';
import { isPartOfAnother, type NumberedRow, numberedRows } from '../list/lists';

/** The mentions that say that an exhibit comes with this very report, in text order. */
export function mentionsOfThisReport(filing: Filing): readonly ExhibitMention[] {
	return filing.mentions.filter(
		(mention) => mention.ofThisReport && !mention.ofAnotherFiling && exhibitSeries(mention.number.text) !== undefined,
	);
}

/** An exhibit of this report that its only row writes otherwise: `99.1` in the text, `99` or `99.01` in the list. */
export interface ListedOtherwise {
	readonly mention: ExhibitMention;
	readonly row: NumberedRow;
}

/** The first mention of each exhibit that is listed otherwise, in text order. */
export function listedOtherwise(filing: Filing): readonly ListedOtherwise[] {
	const rowsOf = byExhibit<readonly NumberedRow[]>(
		numberedRows(filing.exhibitLists).map((row) => [row.number.text, [row]]),
		(one, other) => [...one, ...other].slice(0, 2),
	);
	const seen = new Set<string>();
	return mentionsOfThisReport(filing).flatMap((mention): readonly ListedOtherwise[] => {
		const { text } = mention.number;
		// In the text a bare `99` is as good as `99.1`.
		if (seen.has(text) || !text.includes('.')) {
			return [];
		}
		seen.add(text);
		const [row, another] = rowsOf(text) ?? [];
		return row && !another && exhibitText(row.number.text) !== exhibitText(text) ? [{ mention, row }] : [];
	});
}

/** Where the items name the exhibit of this report that a list has as `listed`, in text order. */
export function mentionsOf({ mentions }: Filing, listed: string): readonly ExhibitMention[] {
	return mentions.filter(
		({ ofAnotherFiling, number: { text } }) =>
			!ofAnotherFiling && (coversExhibit(listed, text) || sameExhibit(listed, text)),
	);
}

/** What names exhibits anywhere in the 8-K, also on its cover and in the rows of its lists, in text order. */
export const mentionsAnywhere = perFiling(({ visible, span }): readonly ExhibitMention[] =>
	findMentions(visible, visible.offset(span.start), visible.offset(span.end)),
);

/** Whether the word `Exhibit` of a mention is the head of a column above the number, and so no part of it. */
export function isUnderColumnHead({ visible }: Filing, { span, number }: ExhibitMention): boolean {
	return /\t|\v|\n\s*\n/.test(visible.textOf({ start: span.start, end: number.span.start }));
}

/** Whether the text names the exhibit anywhere. */
export function isMentioned(filing: Filing, number: string): boolean {
	return mentioned(filing)(number) === true;
}

const mentioned = perFiling(({ mentions }) =>
	byExhibit<true>(
		mentions.map((mention) => [mention.number.text, true]),
		() => true,
	),
);

/** Opinions of counsel, consents, powers of attorney, certifications, financial data schedules and interactive data: exhibits in the list alone. */
const neverMentioned = new Set([5, 8, 23, 24, 27, 31, 32, 101, 104]);

/** Whether the list is the only place for an exhibit: by its kind, as part of another, or incorporated by reference. */
export function isNeverMentioned(row: NumberedRow): boolean {
	return (
		neverMentioned.has(exhibitSeries(row.number.text) ?? 0) || row.status === 'incorporated' || isPartOfAnother(row)
	);
}
