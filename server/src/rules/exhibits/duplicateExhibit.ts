import { exhibitKey, exhibitSeries } from '../../filing/exhibits/exhibitNumber';
import type { ExhibitList, Filing } from '../../filing/filing';
import { type ExhibitDocument, exhibitDocuments, unattachedRows } from '../../reading/exhibits/attached/documents';
import { formsDescribedTwice, repeatedRows, rowsListedTwice } from '../../reading/exhibits/list/listedTwice';
import { isListedTwice, type NumberedRow, numberedRows, sameDescription } from '../../reading/exhibits/list/lists';
import { hasExhibitRows } from '../../reading/has';
import { shortened } from '../../text/shortened';
import type { Edit } from '../../writing/edit';
import { newRow, rowExtent } from '../../writing/exhibitRow';
import { replace, rewrite } from '../../writing/words';
import type { Problem, Rule } from '../rule';

/** A number that one list gives to two exhibits. */
export const duplicateExhibit: Rule = {
	id: 'duplicate-exhibit',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'Every exhibit in a list has a number of its own.',
	why: 'Two exhibits under one number cannot be told apart in the text, and EDGAR names the attached documents by it.',
	source: { title: 'Regulation S-K, Item 601(a)(2)', href: 'https://www.ecfr.gov/current/title-17/section-229.601' },
	example: {
		bad: `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
99.1  Investor presentation`,
		good: `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
99.2  Investor presentation`,
	},
	appliesTo: hasExhibitRows,
	*check(filing) {
		yield* twins(filing);
		const problems = [...repeats(filing), ...sharedNumbers(filing), ...sharedDescriptions(filing)];
		yield* problems.sort((a, b) => a.span.start - b.span.start);
	},
};

/** Rows that list an exhibit once more. */
const repeats = (filing: Filing): readonly Problem[] =>
	repeatedRows(filing).map(({ row, other, isSecond }) => {
		const extent = rowExtent(filing, row);
		return {
			span: row.span,
			message: `Exhibit ${row.number.text} is listed twice.`,
			related: [{ span: other.span, message: 'The other row for it.' }],
			fixes: extent ? [{ title: `Delete ${isSecond ? 'the second' : 'this'} row`, edits: [replace(extent, '')] }] : [],
		};
	});

/** Forms of two exhibits in the same words. */
const sharedDescriptions = (filing: Filing): readonly Problem[] =>
	formsDescribedTwice(filing).map(({ row, other }) => ({
		span: (row.description ?? row).span,
		message: `Exhibit ${row.number.text} is described as Exhibit ${other.number.text} is.`,
		related: [{ span: (other.description ?? other).span, message: 'The other exhibit.' }],
		atMost: 'hint',
	}));

/** Rows of two exhibits under one number. */
const sharedNumbers = (filing: Filing): readonly Problem[] =>
	rowsListedTwice(filing).map(({ list, row, other, next }) => ({
		span: row.number.span,
		message: `Two exhibits have the number ${row.number.text}.`,
		related: [{ span: other.span, message: `The other exhibit with the number ${other.number.text}.` }],
		fixes: [{ title: `Renumber to ${next}`, edits: renumber(filing, list, row, next) }],
	}));

/** Documents of the submission whose type is that of an earlier one; a bare `EX-99` may stand for many, a PDF is a copy. */
function* twins(filing: Filing): Iterable<Problem> {
	const first = new Map<string, ExhibitDocument['document']>();
	for (const { document, number } of exhibitDocuments(filing)) {
		const { type, fileName } = document;
		// The numbers of the files of a folder are those of the rows, of which two have this one.
		const isOfRow = filing.submission?.folder !== undefined && isListedTwice(filing.exhibitLists, number);
		if (isOfRow || /\.pdf$/i.test(fileName?.text ?? '')) {
			continue;
		}
		const earlier = first.get(exhibitKey(number));
		if (earlier && /[.(]/.test(number)) {
			// The only exhibit of its series that is listed and not attached must be it.
			const rows = unattachedRows(filing).filter((row) => exhibitSeries(row.number.text) === exhibitSeries(number));
			const [row] = rows.length === 1 ? rows : [];
			yield {
				span: type.span,
				message: filing.submission?.folder
					? `Exhibit ${number} is also the file ${shortened(earlier.fileName?.text ?? '', 40)}.`
					: `${type.text} is attached twice.`,
				related: [{ span: earlier.type.span, message: `The first ${type.text}.` }],
				// The types of a folder stand in none of its files.
				fixes:
					row && !filing.submission?.folder
						? [
								{
									title: `Change to EX-${row.number.text}`,
									edits: [replace({ start: type.span.end - number.length, end: type.span.end }, row.number.text)],
								},
							]
						: [],
			};
		}
		first.set(exhibitKey(number), earlier ?? document);
	}
}

/** Renumbers a row, there and in the other lists; one that does not have the exhibit yet gets a row for it. */
function renumber(filing: Filing, list: ExhibitList, row: NumberedRow, number: string): readonly Edit[] {
	const others = filing.exhibitLists.filter((other) => other.kind !== list.kind && numberedRows([other]).length > 0);
	const elsewhere = others.flatMap((other): readonly Edit[] => {
		const twin = numberedRows([other]).find((candidate) => sameDescription(row, candidate));
		if (twin) {
			return exhibitKey(twin.number.text) === exhibitKey(row.number.text)
				? rewrite(filing, twin.number.span, number)
				: [];
		}
		const added = row.description && newRow(filing, other, number, row.description.text);
		return added ? [added] : [];
	});
	return [...rewrite(filing, row.number.span, number), ...elsewhere].sort((a, b) => a.span.start - b.span.start);
}
