import { exhibitKey } from '../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../filing/filing';
import { bringsExhibits } from '../../reading/exhibits/attached/attached';
import {
	documentOf,
	type ExhibitDocument,
	exhibitDocuments,
	linkedDocument,
} from '../../reading/exhibits/attached/documents';
import { linksOf } from '../../reading/exhibits/list/links';
import { isInteractiveData, isPartOfAnother, type NumberedRow, numberedRows } from '../../reading/exhibits/list/lists';
import type { Problem, Rule } from '../rule';

const example = (second: string) => `<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>report.htm
<TEXT>
<html><body>
<p>FORM 8-K</p>
<p>Item 9.01 Financial Statements and Exhibits</p>
<p>(d) Exhibits</p>
<table>
<tr><td>99.1</td><td><a href="harbor-ex991.htm">Press release dated March 12, 2026</a></td></tr>
<tr><td>99.2</td><td><a href="${second}">Investor presentation</a></td></tr>
</table>
</body></html>
</TEXT>
</DOCUMENT>
${[1, 2]
	.map(
		(number) => `<DOCUMENT>
<TYPE>EX-99.${number}
<SEQUENCE>${number + 1}
<FILENAME>harbor-ex99${number}.htm
<TEXT>
<html><body><p>Harbor Lights opens a second plant.</p></body></html>
</TEXT>
</DOCUMENT>
`,
	)
	.slice(0, second === 'harbor-ex991.htm' ? 1 : 2)
	.join('')}`;

/** Flags a row of the exhibit list whose hyperlink leads to the document of a row before it, and that has none of its own, and two documents of one text. */
export const exhibitFileShared: Rule = {
	id: 'exhibit-file-shared',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'Every exhibit of the list has a document of its own.',
	why: 'EDGAR keeps each exhibit as a document under its own number. One document cannot be sent under two.',
	source: { title: 'Regulation S-K, Item 601(a)', href: 'https://www.ecfr.gov/current/title-17/section-229.601' },
	example: { bad: example('harbor-ex991.htm'), good: example('harbor-ex992.htm') },
	appliesTo: bringsExhibits,
	*check(filing) {
		yield* sameTexts(filing);
		const owners = new Map<number, NumberedRow>();
		for (const row of numberedRows(filing.exhibitLists)) {
			for (const link of linksOf(filing, row)) {
				const document = linkedDocument(filing, link.href);
				if (document === undefined || document === filing.submission?.main) {
					continue;
				}
				const owner = owners.get(document.span.start);
				if (owner === undefined) {
					owners.set(document.span.start, row);
				} else if (
					exhibitKey(owner.number.text) !== exhibitKey(row.number.text) &&
					documentOf(filing, row) === undefined &&
					![owner, row].some((each) => isPartOfAnother(each) || isInteractiveData(each.number.text))
				) {
					yield {
						span: link.span,
						message: `Exhibit ${row.number.text} links to the document of Exhibit ${owner.number.text}.`,
						related: [{ span: owner.span, message: `Exhibit ${owner.number.text} is listed here.` }],
					};
				}
			}
		}
	},
};

/** An exhibit with all the words of one before it: the wrong file was put in, or the right one twice. */
function* sameTexts(filing: Filing): Iterable<Problem> {
	const seen = new Map<number, ExhibitDocument>();
	for (const exhibit of exhibitDocuments(filing)) {
		const { start, end } = exhibit.document.text;
		const other = seen.get(end - start);
		seen.set(end - start, other ?? exhibit);
		if (
			other &&
			end - start >= shortest &&
			exhibitKey(other.number) !== exhibitKey(exhibit.number) &&
			filing.source.slice(other.document.text.start, other.document.text.end) === filing.source.slice(start, end)
		) {
			yield {
				span: exhibit.document.type.span,
				message: `Exhibit ${exhibit.number} is the same text as Exhibit ${other.number}.`,
				related: [{ span: other.document.type.span, message: `Exhibit ${other.number} is here.` }],
			};
		}
	}
}

/** In characters: shorter texts say that there is nothing, or stand for a picture. */
const shortest = 200;
