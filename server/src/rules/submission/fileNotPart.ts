import type { Filing } from '../../filing/filing';
import { exhibitsItem } from '../../reading/exhibits/list/lists';
import { firstLine } from '../../reading/firstLine';
import { htmlDocuments } from '../../reading/html/documents';
import { decoded } from '../../text/entities';
import { attributeOf } from '../../text/htmlTags';
import { shortened } from '../../text/shortened';
import type { Span } from '../../text/span';
import { htmlExhibit } from '../examples/htmlExhibit';
import type { Rule } from '../rule';

const example = (picture: string) =>
	htmlExhibit(
		`<p>Harbor Lights opens a second plant.</p>\n${picture}`,
		`<DOCUMENT>
<TYPE>GRAPHIC
<SEQUENCE>3
<FILENAME>harbor-logo.jpg
<TEXT>
</TEXT>
</DOCUMENT>
`,
	);

/** Hints at files that no row of the exhibit list and no page needs. */
export const fileNotPart: Rule = {
	id: 'file-not-part',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'Every file beside the report is an exhibit of its list, or is shown by a page.',
	why: 'A file that nothing names was forgotten in the list, or is left of an earlier draft and would be sent by mistake.',
	example: { bad: example(''), good: example('<p><img src="harbor-logo.jpg" alt="Harbor Lights"></p>') },
	appliesTo: ({ submission }) => submission !== undefined,
	*check(filing) {
		for (const { name, span } of unshownPictures(filing)) {
			yield { span, message: `Picture “${shortened(name, 40)}” is shown by no page.` };
		}
		for (const name of filing.submission?.folder?.left ?? []) {
			yield {
				span: placeOf(filing),
				message: `No row and no page of the report needs the file “${shortened(name, 40)}”.`,
			};
		}
	},
};

/** The pictures of a submission that no page shows; those of a folder are among its files. */
function unshownPictures(filing: Filing): readonly { readonly name: string; readonly span: Span }[] {
	const pictures = (filing.submission?.documents ?? []).flatMap(({ type, fileName }) =>
		fileName && /^graphic$/i.test(type?.text ?? '') ? [{ name: fileName.text, span: fileName.span }] : [],
	);
	if (pictures.length === 0) {
		return [];
	}
	const shown = new Set(
		htmlDocuments(filing).flatMap(({ tags }) =>
			tags.flatMap((tag) =>
				decoded(attributeOf(tag, tag.name === 'a' ? 'href' : 'src')?.value ?? '')
					.trim()
					.toLowerCase(),
			),
		),
	);
	return pictures.filter(({ name }) => !shown.has(name.toLowerCase()));
}

/** The list of exhibits, else the item that lists them, else the beginning of the report. */
function placeOf(filing: Filing): Span {
	const [list] = filing.exhibitLists;
	return (
		list?.heading ?? exhibitsItem(filing)?.heading ?? filing.cover?.formType?.span ?? firstLine(filing, filing.span)
	);
}
