/** Adding an exhibit to the lists of a report as Item 601 names it. */
import type { Filing } from '../filing/filing';
import { descriptionToCome } from '../reading/exhibits/list/description';
import type { Fix } from './edit';
import { newRow } from './exhibitRow';

/** The fix that adds an exhibit to every list; none where a list cannot take a row, and in a submission, which has no document for it. */
export function listExhibit(filing: Filing, number: string): readonly Fix[] {
	if (filing.submission) {
		return [];
	}
	const rows = filing.exhibitLists.map((list) => newRow(filing, list, number, descriptionToCome(number)));
	const edits = rows.filter((row) => row !== undefined);
	return edits.length > 0 && edits.length === rows.length
		? [{ title: `Add Exhibit ${number} to the list`, edits }]
		: [];
}
