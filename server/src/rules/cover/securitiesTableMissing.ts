import type { Filing } from '../../filing/filing';
import { legendById, legendsInForce } from '../../knowledge';
import { isAssetBacked } from '../../reading/cover/assetBacked';
import { coverSpan, findLegend } from '../../reading/cover/coverWords';
import { eraOf } from '../../reading/cover/era';
import { bareTable } from '../../reading/cover/securities';
import { hasCover } from '../../reading/has';
import { lastLegend } from '../../writing/coverPlace';
import type { Edit } from '../../writing/edit';
import { insertParagraphsAfter, insertParagraphsBefore } from '../../writing/paragraphs';
import { dateInWords } from '../../writing/words';
import { coverOf, sampleSecurities } from '../examples/coverPage';
import type { Problem, Rule } from '../rule';

/** Flags a cover without the table of the securities registered under Section 12(b), without its legend or its heads. */
export const securitiesTableMissing: Rule = {
	id: 'securities-table-missing',
	severity: { draft: 'warning', final: 'warning' },
	isOfAbsence: true,
	summary: 'The cover page lists the securities registered under Section 12(b), or says that there are none.',
	why: 'Since 2 May 2019 the cover names each class on an exchange with its trading symbol. A registrant without any says None.',
	source: { title: 'Release 33-10618', href: 'https://www.federalregister.gov/citation/84-FR-12674' },
	example: {
		bad: coverOf({ securities: '' }),
		good: coverOf({ securities: sampleSecurities }),
	},
	appliesTo: hasCover,
	*check(filing) {
		const { cover } = filing;
		const inForce = legendsInForce(eraOf(filing)).find(({ id }) => id === 'securities-12b');
		if (!cover || inForce?.since === undefined || isAssetBacked(filing, cover)) {
			return;
		}
		if (cover.securitiesRegistered) {
			const fault = faultOfTable(filing);
			if (fault) {
				yield fault;
			}
			return;
		}
		const page = coverSpan(filing, cover);
		// Another wording of the legend is a legend.
		if (findLegend(filing, page, 'securities-12b') || cover.legends.some(({ id }) => id === 'securities-12b')) {
			return;
		}
		const legend = inForce.text;
		const heads = findLegend(filing, page, 'securities-title');
		if (heads) {
			const { span } = filing.visible.piece(heads.start, heads.end);
			yield {
				span,
				message: 'No legend “Securities registered pursuant to Section 12(b) of the Act:” over the table.',
				fixes: [{ title: 'Insert the legend', edits: [insertParagraphsBefore(filing, span.start, [legend])] }],
			};
			return;
		}
		const last = lastLegend(filing, cover, 'securities-12b');
		yield {
			span: last.span,
			message: `No table of the securities under Section 12(b), which covers have had since ${dateInWords(inForce.since)}.`,
			fixes: [
				{ title: 'Insert the legend and the heads of the table', edits: [emptyTable(filing, last.end, legend)] },
				{ title: 'Insert the legend with None', edits: [insertParagraphsAfter(filing, last.end, [`${legend} None`])] },
			],
		};
	},
};

/** A table that lacks heads; undefined where it has all of them, or the cover says that there are no securities. */
function faultOfTable(filing: Filing): Problem | undefined {
	const table = bareTable(filing);
	if (table === undefined || table.heads.length === 0) {
		return undefined;
	}
	const heads = table.heads.map((id) => legendById(id)?.text ?? '').join('”, “');
	return { span: table.span, message: `No ${table.heads.length === 1 ? 'head' : 'heads'} “${heads}” over the table.` };
}

const headsOfForm = (): readonly string[] =>
	['securities-title', 'securities-symbol', 'securities-exchange'].map((id) => legendById(id)?.text ?? '');

/** What a row is to be filled with. */
const openRow = ['[Title of the class]', '[Symbol]', '[Exchange]'];

/** The legend and the three heads with a row to be filled in, as a table where the document can have one. */
function emptyTable(filing: Filing, at: number, legend: string): Edit {
	const heads = headsOfForm();
	const { visible, eol } = filing;
	if (visible.format === 'text') {
		const gap = visible.text.includes('\t') ? '\t' : '  ';
		return insertParagraphsAfter(filing, at, [legend, `${heads.join(gap)}\n${openRow.join(gap)}`]);
	}
	const { span, text } = insertParagraphsAfter(filing, at, [legend]);
	const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
	const table = ['<table style="width:100%">', row(heads), row(openRow), '</table>'];
	return { span, text: text + eol + table.join(eol) };
}
