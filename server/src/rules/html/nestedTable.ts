import { hasHtml } from '../../reading/has';
import { type HtmlDocument, htmlDocuments } from '../../reading/html/documents';
import { unbalancedTags } from '../../reading/html/unbalanced';
import type { Tag } from '../../text/htmlTags';
import { htmlExhibit } from '../examples/htmlExhibit';
import type { Rule } from '../rule';

const inner = '<table><tr><td>March 12, 2026</td></tr></table>';

/** Flags a table within a table. */
export const nestedTable: Rule = {
	id: 'nested-table',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'No table of a document in HTML stands within another one.',
	why: 'EDGAR takes no table within a table. Word processors and mail programs write them for the layout of a page.',
	source: {
		title: 'EDGAR Filer Manual, Volume II, 5.2.2 and 5.2.5',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: {
		bad: htmlExhibit(`<table><tr><td>${inner}</td></tr></table>`),
		good: htmlExhibit(inner),
	},
	appliesTo: hasHtml,
	*check(filing) {
		// Where a table is not closed, those after it stand within it for that reason alone.
		if (unbalancedTags(filing).some(({ name }) => name === 'table')) {
			return;
		}
		for (const document of htmlDocuments(filing)) {
			for (const { outer, inner, more } of nestedTables(document)) {
				yield {
					span: inner.span,
					message: `Table within a table${more > 0 ? ` (and ${more} more)` : ''}; EDGAR takes none.`,
					related: [{ span: outer.span, message: 'The outer table.' }],
				};
			}
		}
	},
};

interface NestedTable {
	readonly outer: Tag;
	/** The first table within it. */
	readonly inner: Tag;
	/** How many more there are. */
	readonly more: number;
}

function nestedTables({ tags }: HtmlDocument): readonly NestedTable[] {
	const found: NestedTable[] = [];
	const open: Tag[] = [];
	for (const tag of tags) {
		if (tag.name !== 'table') {
			continue;
		}
		if (tag.isClosing) {
			open.pop();
			continue;
		}
		const [outer] = open;
		const last = found.at(-1);
		if (outer && last?.outer === outer) {
			found[found.length - 1] = { ...last, more: last.more + 1 };
		} else if (outer) {
			found.push({ outer, inner: tag, more: 0 });
		}
		open.push(tag);
	}
	return found;
}
