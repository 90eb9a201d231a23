/** The files that the rows of the exhibit lists link to, beside one another. */
import { exhibitKey } from '../../../filing/exhibits/exhibitNumber';
import { exhibitFiles } from '../../../filing/exhibits/fileNames';
import type { Filing } from '../../../filing/filing';
import { leadsOutward } from '../../../knowledge';
import type { Link } from '../../../text/visibleText';
import { perFiling } from '../../perFiling';
import { linksOf } from './links';
import { isInteractiveData, isPartOfAnother, type NumberedRow, numberedRows } from './lists';

/** A row and the file beside the report that it links to. */
interface LinkedRow {
	readonly row: NumberedRow;
	/** The name of the file, without a folder before it. */
	readonly file: string;
	/** The address as written, in lower case. */
	readonly address: string;
}

/** The rows that link to files beside the report, by their first links, in text order; each number once. */
const linkedRows = perFiling((filing): readonly LinkedRow[] => {
	const found = new Map<string, LinkedRow>();
	for (const row of numberedRows(filing.exhibitLists)) {
		const [link] = linksOf(filing, row);
		const address = link && addressOf(link);
		const key = exhibitKey(row.number.text);
		if (address !== undefined && !found.has(key)) {
			found.set(key, { row, file: address.slice(address.lastIndexOf('/') + 1), address });
		}
	}
	return [...found.values()];
});

/** The address of a file beside the report, in lower case; undefined for a place within the report and beyond the submission. */
function addressOf({ href }: Link): string | undefined {
	const address = href.trim().toLowerCase().replace(/^\.\//, '');
	return address === '' || address.startsWith('#') || address.startsWith('/') || leadsOutward(address)
		? undefined
		: address;
}

/** The name of the file that an address leads to. */
const nameOf = (address: string | undefined): string | undefined =>
	address?.slice(address.lastIndexOf('/') + 1).replace(/[?#].*$/, '');

/** Whether the name of a file has the digits of the number after the letters that names of exhibits have: `d1dex991.htm`. */
const bearsOwnNumber = ({ row, file }: LinkedRow): boolean =>
	file.replace(/[^a-z\d]/g, '').includes(`ex${row.number.text.replace(/\D/g, '')}`);

/** The files by the numbers that their names have, where that is sure. */
const filesByNumber = perFiling((filing): ReadonlyMap<string, string> => {
	const linked = linkedRows(filing);
	if (linked.length < 2 || linked.every(bearsOwnNumber)) {
		return new Map();
	}
	return exhibitFiles(
		linked.map(({ row }) => row.number.text),
		[...new Set(linked.map(({ file }) => file.replace(/[?#].*$/, '')))],
	);
});

/** The other row for which the file is named that a row links to; undefined where it is named for none. */
export function fileOfOther(
	filing: Filing,
	row: NumberedRow,
	link: Link,
): { readonly file: string; readonly other: NumberedRow } | undefined {
	const address = addressOf(link);
	const file = nameOf(address);
	const named = [...filesByNumber(filing)].find(([, name]) => name === file)?.[0];
	const other = linkedRows(filing).find((each) => exhibitKey(each.row.number.text) === named)?.row;
	return file !== undefined && other && named !== exhibitKey(row.number.text) && !isFormOf(row)
		? { file, other }
		: undefined;
}

/** The first row of another number that links to the same place; undefined where there is none, or one is part of the other. */
export function rowWithSameFile(filing: Filing, row: NumberedRow, link: Link): NumberedRow | undefined {
	const address = addressOf(link);
	const key = exhibitKey(row.number.text);
	if (filesByNumber(filing).get(key) === nameOf(address)) {
		return undefined;
	}
	const first = linkedRows(filing).find((each) => each.address === address)?.row;
	return first &&
		exhibitKey(first.number.text) !== key &&
		![first, row].some((each) => isPartOfAnother(each) || isFormOf(each) || isInteractiveData(each.number.text))
		? first
		: undefined;
}

/** Whether a row is the form of a document, which often is part of another, or says that it is part of one. */
const isFormOf = (row: NumberedRow): boolean =>
	/\bforms? of\b|\bpart of\b|\bincluded\b|\bcontained\b|\battached (?:as|to)\b|\b(?:annex|schedule|appendix)\b|\bsee exhibit\b/i.test(
		row.description?.text ?? '',
	);
