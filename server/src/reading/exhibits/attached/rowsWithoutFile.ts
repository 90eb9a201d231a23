/** The exhibits that may lie in files beside a report. */
import { exhibitKey } from '../../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../../filing/filing';
import { linksOf } from '../list/links';
import { attachedNumbers, isInteractiveData, type NumberedRow, numberedRows } from '../list/lists';
/**
 * The rows whose exhibit may lie beside the report: without a hyperlink, not attached in the same text, and not
 * incorporated from another filing. In text order.
 */
export function rowsWithoutFile(filing: Filing): readonly NumberedRow[] {
	const attached = new Set(attachedNumbers(filing).map(({ text }) => exhibitKey(text)));
	return numberedRows(filing.exhibitLists).filter(
		(row) =>
			row.status !== 'incorporated' &&
			!isInteractiveData(row.number.text) &&
			!attached.has(exhibitKey(row.number.text)) &&
			linksOf(filing, row).length === 0,
	);
}
