import { exhibitKey } from '../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../filing/filing';
import { documentOf } from '../../reading/exhibits/attached/documents';
import { exhibitRuleHolds } from '../../reading/exhibits/list/era';
import { legendsOf } from '../../reading/exhibits/list/legends';
import { linksOf } from '../../reading/exhibits/list/links';
import { isInteractiveData, isPartOfAnother, type NumberedRow, numberedRows } from '../../reading/exhibits/list/lists';
import { isColumnHeads } from '../../reading/exhibits/list/missingNumber';
import { hasExhibitRows, isHtml } from '../../reading/has';
import type { Span } from '../../text/span';
import type { Fix } from '../../writing/edit';
import { replace } from '../../writing/words';
import type { Rule } from '../rule';

/** A listed exhibit without a hyperlink, in a list of HTML. */
export const exhibitLinkMissing: Rule = {
	id: 'exhibit-link-missing',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'Every exhibit in the list has a hyperlink to its document on EDGAR.',
	why: 'Since 1 September 2017 each exhibit in the index is hyperlinked. Exhibits in XBRL and exhibits that were filed on paper are exempt.',
	source: { title: 'Regulation S-K, Item 601(a)(2)', href: 'https://www.ecfr.gov/current/title-17/section-229.601' },
	example: {
		bad: list('Press release dated March 12, 2026'),
		good: list('<a href="harbor-ex991.htm">Press release dated March 12, 2026</a>'),
	},
	appliesTo: (filing) => isHtml(filing) && hasExhibitRows(filing),
	*check(filing) {
		if (filing.visible.format !== 'html' || !exhibitRuleHolds('hyperlinks', filing)) {
			return;
		}
		const rows = numberedRows(filing.exhibitLists);
		const linked = new Set(
			rows.filter((row) => linksOf(filing, row).length > 0).map((row) => exhibitKey(row.number.text)),
		);
		for (const row of rows) {
			if (!linked.has(exhibitKey(row.number.text)) && needsLink(filing, row)) {
				const fix = link(filing, row);
				yield {
					span: row.number.span,
					message: `Exhibit ${row.number.text} has no hyperlink to its document.`,
					fixes: fix ? [fix] : [],
				};
			}
		}
	},
};

/** Exhibits of the years before EDGAR, and those that are part of another or not filed yet. */
const notOnEdgar =
	/^(?:in accordance with|pursuant to) item 601\b|\b19\d\d\b|\bpaper\b|\bform se\b|\bintentionally\b|\bto be filed\b|\bby amendment\b|\breserved\b|\bembedded (?:in|within)\b|\b(?:included|contained) (?:in|as|on|with|within)\b/i;

function needsLink(filing: Filing, row: NumberedRow): boolean {
	const words = [row.description?.text, ...legendsOf(filing, row).map(({ text }) => text)].join(' ');
	return (
		row.description !== undefined &&
		!isColumnHeads(row) &&
		row.status !== 'to-be-filed' &&
		!isInteractiveData(row.number.text) &&
		!isPartOfAnother(row) &&
		!notOnEdgar.test(words)
	);
}

/** Makes a hyperlink of the description, where the submission has the document. */
function link(filing: Filing, row: NumberedRow): Fix | undefined {
	const file = documentOf(filing, row)?.document.fileName?.text;
	const span = [row.description?.span, row.number.span].find((candidate) => candidate && isPlain(filing, candidate));
	return file && span
		? {
				title: `Link to ${file}`,
				edits: [replace(span, `<a href="${file}">${filing.source.slice(span.start, span.end)}</a>`)],
			}
		: undefined;
}

/** Whether a span is words alone, so that an element can be put around it. */
function isPlain({ source }: Filing, { start, end }: Span): boolean {
	return !source.slice(start, end).includes('<');
}

function list(description: string): string {
	return `<html><body>
<p>Item 9.01 Financial Statements and Exhibits</p>
<p>(d) Exhibits</p>
<table>
<tr><td>99.1</td><td>${description}</td></tr>
</table>
</body></html>`;
}
