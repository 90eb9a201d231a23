/** Exhibits that the text names in passing, and that no list has. */
import { exhibitKey, exhibitSeries } from '../../../filing/exhibits/exhibitNumber';
import type { ExhibitMention, Filing } from '../../../filing/filing';
import { isExhibitsItem } from '../../../knowledge';
import { isInFurnishedLegend } from '../../items/furnishedLegends';
import { isExplainedByDuplicate } from '../list/listedTwice';
import { attachedNumbers, isListed, type NumberedRow, numberedRows, standsInItem } from '../list/lists';
import { misprintedNumbers } from '../list/misprinted';
import { isExplainedByMissingNumber } from '../list/missingNumber';
import { isMentioned, mentionsOfThisReport } from './mentions';

/**
 * The mentions, outside the exhibits item, of an exhibit that no list has and no sentence says to come with this report
 * or another one. Empty where no list has a number. Those within the words "furnished, not filed" are not among them.
 */
export function passingMentions(filing: Filing): readonly ExhibitMention[] {
	if (numberedRows(filing.exhibitLists).length === 0) {
		return [];
	}
	const known = new Set(
		[
			...mentionsOfThisReport(filing).map(({ number }) => number.text),
			...attachedNumbers(filing).map(({ text }) => text),
		].map(exhibitKey),
	);
	return filing.mentions.filter((mention) => {
		const { text } = mention.number;
		return (
			mention.item !== undefined &&
			// A number that is still to come.
			!/\.x/i.test(text) &&
			!isExhibitsItem(mention.item) &&
			!mention.ofAnotherFiling &&
			mention.claim !== 'incorporated' &&
			!isListed(filing.exhibitLists, text) &&
			!known.has(exhibitKey(text)) &&
			!standsInItem(filing, text) &&
			!isExplainedByMissingNumber(filing, text) &&
			!isExplainedByDuplicate(filing, text) &&
			!misprintedNumbers(filing).some(({ meant }) => meant === text) &&
			!isInFurnishedLegend(filing, filing.visible.offset(mention.span.start))
		);
	});
}

/** The rows that such mentions are likely meant for: the only one of a kind that no item names, for the only such mention. */
export function rowsMeantInPassing(filing: Filing): readonly NumberedRow[] {
	const mentions = passingMentions(filing).map(({ number }) => exhibitSeries(number.text));
	return mentions.flatMap((series) => {
		const rows = numberedRows(filing.exhibitLists).filter(
			(row) => exhibitSeries(row.number.text) === series && !isMentioned(filing, row.number.text),
		);
		const isOne = new Set(rows.map(({ number }) => exhibitKey(number.text))).size === 1;
		return isOne && mentions.filter((other) => other === series).length === 1 ? rows : [];
	});
}
