/** Putting an exhibit into the lists of a report. */

import type { Filing } from '../../filing/filing';
import { captionAt, eraOfNumber, exhibitsItemOf, exhibitsParagraph, itemByNumber } from '../../knowledge';
import { exhibitsItem, exhibitsPart, isListed } from '../../reading/exhibits/list/lists';
import type { Attempt } from '../edit';
import { newRow } from '../exhibitRow';
import { insertParagraphsAfter } from '../paragraphs';
import { newProseRow } from '../proseRow';
import { itemAt } from './insertItem';

/**
 * A row in every list of the filing; where it has none, under the item for exhibits, which is added where it is missing. A
 * row that is copied from others in HTML links the `file` of the exhibit, where one is given.
 */
export function insertExhibit(filing: Filing, number: string, description: string, file?: string): Attempt {
	if (isListed(filing.exhibitLists, number)) {
		return { refused: `Exhibit ${number} is in the list already.` };
	}
	const lists = filing.exhibitLists.filter(({ rows }) => rows.length > 0);
	if (lists.length > 0) {
		const edits = lists.flatMap(
			(list) => newRow(filing, list, number, description, file) ?? newProseRow(filing, list, number, description) ?? [],
		);
		return edits.length > 0
			? { edits }
			: { refused: 'The exhibits are listed in a way that shows no place for another row: please write it by hand.' };
	}
	const gap = filing.visible.format === 'html' ? '\u00a0\u00a0\u00a0\u00a0' : '    ';
	const row = `${number}${gap}${description}`;
	const item = exhibitsItem(filing);
	const letter = exhibitsParagraph(filing.date);
	if (item === undefined) {
		const isLegacy = filing.items.length > 0 && filing.items.every(({ number }) => eraOfNumber(number) === 'legacy');
		const fact = itemByNumber(exhibitsItemOf(isLegacy ? 'legacy' : 'current'), filing.date);
		return fact === undefined
			? { refused: 'The filing has no item that lists exhibits.' }
			: {
					edits: [
						itemAt(filing, fact.number, captionAt(fact, filing.date), [
							`(${exhibitsParagraph(filing.date, fact.number)}) Exhibits`,
							row,
						]),
					],
				};
	}
	const part = exhibitsPart(item, filing.date);
	const at = part?.heading.end ?? item.span.end;
	return { edits: [insertParagraphsAfter(filing, at, part ? [row] : [`(${letter}) Exhibits`, row])] };
}
