/** Exhibits that the text names and no list has, and the row that may have each of them under a mistyped number. */

import { compareExhibits, exhibitKey, exhibitSeries, sameExhibit } from '../../../filing/exhibits/exhibitNumber';
import type { ExhibitMention, Filing } from '../../../filing/filing';
import { comesWithForm8K } from '../../../knowledge';
import { isOneEdit } from '../../../text/oneEdit';
import { perFiling } from '../../perFiling';
import { isListEmpty } from '../list/emptyList';
import { isExplainedByDuplicate } from '../list/listedTwice';
import { attachedNumbers, exhibitsItem, isListed, type NumberedRow, numberedRows, standsInItem } from '../list/lists';
import { misprintedNumbers } from '../list/misprinted';
import { isExplainedByMissingNumber } from '../list/missingNumber';
import { mayBear } from '../list/rowsAtOdds';
import { isMentioned, isNeverMentioned, mentionsOfThisReport } from './mentions';

/** The mentions of exhibits that come with this report and are in no list; the first one of each number. */
export function unlistedMentions(filing: Filing): readonly ExhibitMention[] {
	const lists = filing.exhibitLists;
	const hasItem = exhibitsItem(filing) !== undefined || lists.some(({ kind }) => kind === 'item');
	if (!hasItem || (numberedRows(lists).length === 0 && !isListEmpty(filing))) {
		return [];
	}
	const found = new Map<string, ExhibitMention>();
	for (const mention of mentionsOfThisReport(filing)) {
		const number = mention.number.text;
		if (
			!found.has(exhibitKey(number)) &&
			// A number that is still to come.
			!/\.x/i.test(number) &&
			!isListed(lists, number) &&
			!isExplainedByMissingNumber(filing, number) &&
			!isExplainedByDuplicate(filing, number) &&
			!misprintedNumbers(filing).some(
				({ span, meant }) => meant === number || span.start === mention.number.span.start,
			) &&
			!standsInItem(filing, number)
		) {
			found.set(exhibitKey(number), mention);
		}
	}
	return [...found.values()];
}

/** One exhibit that the text and the list number differently. */
export interface MistypedNumber {
	/** The rows of the other number, one in each list that has it. */
	readonly rows: readonly [NumberedRow, ...NumberedRow[]];
	/** Whether the number in the text is likely right. */
	readonly isTextRight: boolean;
	/** Whether the other number cannot be right: it is not that of the attached document, or no exhibit of a Form 8-K has it. */
	readonly isSure: boolean;
}

/**
 * The rows that a number of the text is likely meant for, where the text does not name one other number of the lists: of
 * the same kind, or the only one at all. The number of the attached document is right, else within a kind the one that
 * comes first, because list and text count up from .1, else the one in the list.
 */
export function mistypedNumber(filing: Filing, number: string): MistypedNumber | undefined {
	const all = numberedRows(filing.exhibitLists).filter((row) => !isNeverMentioned(row));
	const unnamed = all.filter((row) => !isMentioned(filing, row.number.text));
	// A row that has nearly the number, and one that its document cannot have, goes before those of the same kind.
	const odd = unnamed.filter(
		(row) => isOneEdit(number, row.number.text) && !comesWithForm8K(row.number.text) && mayBear(number, row),
	);
	const alike = odd.length > 0 ? [] : unnamed.filter((row) => exhibitSeries(row.number.text) === exhibitSeries(number));
	const [row, ...rows] = odd.length > 0 ? odd : alike.length > 0 ? alike : unnamed;
	if (!row || rows.some((other) => exhibitKey(other.number.text) !== exhibitKey(row.number.text))) {
		return undefined;
	}
	const listed = row.number.text;
	const attached = attachedNumbers(filing).map(({ text }) => text);
	const isAttached = attached.some((text) => sameExhibit(text, listed));
	// Nobody mistypes a number alike again and again.
	const times = mentionsOfThisReport(filing).filter((each) => sameExhibit(each.number.text, number)).length;
	const isTextRight =
		attached.some((text) => sameExhibit(text, number)) ||
		(alike.length > 0 && (compareExhibits(number, listed) < 0 || (times > 2 && times > rows.length + 1)));
	// Of 99.1 and 91.1 only one is the number of an exhibit that a Form 8-K may have.
	const [textFits, listFits] = [comesWithForm8K(number), comesWithForm8K(listed)];
	if (textFits !== listFits) {
		return { rows: [row, ...rows], isTextRight: textFits, isSure: true };
	}
	const [textIsLikely, listIsLikely] = [isLikely(number, row), isLikely(listed, row)];
	// Of another kind, only the description or the look of the number says that one exhibit is meant by both, or that the
	// list has no other.
	const isOnlyOne = all.every((other) => exhibitKey(other.number.text) === exhibitKey(listed));
	const looksAlike = Math.min(number.length, listed.length) > 2 && isOneEdit(number, listed);
	const mayBeOne = mayBear(number, row) && (isOnlyOne || looksAlike || (textIsLikely && !listIsLikely));
	if (alike.length === 0 && !mayBeOne) {
		return undefined;
	}
	return isAttached || textIsLikely === listIsLikely
		? { rows: [row, ...rows], isTextRight: isTextRight && !isAttached, isSure: isAttached }
		: { rows: [row, ...rows], isTextRight: textIsLikely, isSure: false };
}

/** The rows that may have the number of an exhibit that the text names and no list has. */
export const mistypedRows = perFiling((filing): readonly NumberedRow[] =>
	unlistedMentions(filing).flatMap(({ number }) => mistypedNumber(filing, number.text)?.rows ?? []),
);

/** Whether the document of a row has such a number: that of its kind, and counted from .1. */
const isLikely = (number: string, row: NumberedRow): boolean => mayBear(number, row) && !/\.0\d*$/.test(number);
