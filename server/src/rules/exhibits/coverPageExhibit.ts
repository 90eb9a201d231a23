import { exhibitSeries } from '../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../filing/filing';
import { coverDataRow, exhibitIs } from '../../knowledge';
import { isInteractiveData, type NumberedRow, numberedRows, standsInItem } from '../../reading/exhibits/list/lists';
import { describesCoverData, misprintedNumbers } from '../../reading/exhibits/list/misprinted';
import { coverDataWithoutNumber, isExplainedByMissingNumber } from '../../reading/exhibits/list/missingNumber';
import { mayBear } from '../../reading/exhibits/list/rowsAtOdds';
import { hasExhibitRows, hasFacts } from '../../reading/has';
import { withSlips } from '../../text/phrases';
import type { Fix } from '../../writing/edit';
import { newRow } from '../../writing/exhibitRow';
import { rewrite } from '../../writing/words';
import type { Rule } from '../rule';
import { slipRules } from '../slipRules';

/** The list of exhibits of a filing with an inline XBRL cover page, and what it says of Exhibit 104. */
export const coverPageExhibit: Rule = {
	id: 'cover-page-exhibit',
	severity: { draft: 'hint', final: 'warning' },
	yieldsTo: slipRules,
	summary: 'A filing with a cover page in Inline XBRL lists it as Exhibit 104, with the word Inline.',
	why: 'The tagged cover page is an exhibit of its own. The staff of the SEC asks that the list describes it as Inline XBRL.',
	source: {
		title: 'Regulation S-T, Rule 406',
		href: 'https://www.ecfr.gov/current/title-17/section-232.406',
	},
	example: {
		bad: `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
104   Cover Page Interactive Data File (embedded within the XBRL document)`,
		good: `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
104   Cover Page Interactive Data File (embedded within the Inline XBRL document)`,
	},
	// An exhibit of this number may be listed wrongly where nothing is tagged.
	appliesTo: (filing) =>
		hasExhibitRows(filing) &&
		(hasFacts(filing) ||
			numberedRows(filing.exhibitLists).some(({ number }) => exhibitIs(exhibitSeries(number.text), 'cover-data'))),
	*check(filing) {
		const rows = numberedRows(filing.exhibitLists);
		const listed = rows.filter(({ number }) => exhibitIs(exhibitSeries(number.text), 'cover-data'));
		for (const row of listed) {
			const words = row.description;
			// A row that has the number of another document is told of as such.
			if (words && !inlineXbrl.test(words.text) && mayBear(row.number.text, row)) {
				const fix = insertInline(filing, row);
				yield {
					span: words.span,
					message: 'Exhibit 104 is not described as Inline XBRL.',
					fixes: fix ? [fix] : [],
				};
			}
		}
		// A filing whose only exhibit would be 104 needs no list.
		const last = rows.findLast(({ number }) => !isInteractiveData(number.text));
		const isTagged = filing.visible.facts.some(({ name }) => name.startsWith('dei:'));
		const isMisprinted = misprintedNumbers(filing).some(({ meant }) => meant === coverDataRow.number);
		// Of a row that lacks its number another rule speaks.
		const isUnnumbered =
			coverDataWithoutNumber(filing) !== undefined || isExplainedByMissingNumber(filing, coverDataRow.number);
		if (
			last &&
			isTagged &&
			listed.length === 0 &&
			!isMisprinted &&
			!isUnnumbered &&
			!standsInItem(filing, coverDataRow.number)
		) {
			yield {
				span: last.number.span,
				message: 'Exhibit 104, the cover page in Inline XBRL, is not listed.',
				// Its row may stand there under another number.
				fixes: rows.some(({ description }) => describesCoverData(description?.text ?? '')) ? [] : addRow(filing),
			};
		}
	},
};

/** `Inline XBRL`, also misspelled. */
const inlineXbrl = new RegExp(`\\b(?:${withSlips('inline')}|in[- ]line)\\b|\\bixbrl\\b`, 'i');

function insertInline(filing: Filing, row: NumberedRow): Fix | undefined {
	const { description } = row;
	if (!description) {
		return undefined;
	}
	const words = description.text;
	if (/\bXBRL\b/i.test(words)) {
		const inline = words.replace(/\b(?=XBRL\b)/i, 'Inline ');
		return { title: 'Insert “Inline”', edits: rewrite(filing, description.span, inline) };
	}
	// Where it is said already, in words that are mistyped, it is not said a second time.
	const isSaid = /\b(?:embedded|formatted|contained|included)\b|\bi?X[BRL]{2,4}\b/i.test(words);
	const added = '(embedded within the Inline XBRL document)';
	const whole = words.replace(/[\s.]*$/, (end) => ` ${added}${end}`);
	return isSaid ? undefined : { title: `Insert “${added}”`, edits: rewrite(filing, description.span, whole) };
}

function addRow(filing: Filing): readonly Fix[] {
	const lists = filing.exhibitLists.filter((list) => numberedRows([list]).length > 0);
	const edits = lists
		.map((list) => newRow(filing, list, coverDataRow.number, coverDataRow.description))
		.filter((edit) => edit !== undefined);
	return edits.length === lists.length ? [{ title: 'Add Exhibit 104 to the list', edits }] : [];
}
