import { exhibitOfType } from '../../filing/exhibits/exhibitNumber';
import type { Filing, SubmissionDocument } from '../../filing/filing';
import { fileOf, linkedDocument } from '../../reading/exhibits/attached/documents';
import { numberedRows } from '../../reading/exhibits/list/lists';
import { hasSubmission } from '../../reading/has';
import { shortened } from '../../text/shortened';
import { replace } from '../../writing/words';
import { exampleSubmission } from '../examples/submission';
import type { Rule } from '../rule';

const example = (second: string) =>
	exampleSubmission({
		documents: ['harbor-ex991.txt', second]
			.map(
				(name, i) => `<DOCUMENT>
<TYPE>EX-99.${i + 1}
<SEQUENCE>${i + 2}
<FILENAME>${name}
<TEXT>
Harbor Lights opens a second plant.
</TEXT>
</DOCUMENT>
`,
			)
			.join(''),
	});

/** Flags a document that has the file name of one before it. */
export const duplicateFileName: Rule = {
	id: 'duplicate-file-name',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'Every document of a submission has a file name of its own.',
	why: 'Links and pictures go by file names. Of two documents with one name, only one can be meant.',
	source: {
		title: 'EDGAR Filer Manual, Volume II, 5.1.1',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: { bad: example('harbor-ex991.txt'), good: example('harbor-ex992.txt') },
	appliesTo: hasSubmission,
	*check(filing) {
		const { source, submission } = filing;
		const seen = new Map<
			string,
			SubmissionDocument & { readonly fileName: NonNullable<SubmissionDocument['fileName']> }
		>();
		let previousEnd = 0;
		for (const document of submission?.documents ?? []) {
			const { fileName, span } = document;
			// A header between two documents begins another submission.
			if (/<(?:SEC|IMS)-(?:DOCUMENT|HEADER)>/i.test(source.slice(previousEnd, span.start))) {
				seen.clear();
			}
			previousEnd = span.end;
			if (!fileName || fileName.text === '') {
				continue;
			}
			const name = fileName.text.toLowerCase();
			const first = seen.get(name);
			if (first) {
				yield {
					span: fileName.span,
					message: `File name “${shortened(fileName.text, 40)}” is also that of ${first.type?.text ?? 'another document'}.`,
					related: [{ span: first.fileName.span, message: 'The other one.' }],
					fixes: linkedName(filing, document).map((file) => ({
						title: `Rename to ${file}`,
						edits: [replace(fileName.span, file)],
					})),
				};
			} else {
				seen.set(name, { ...document, fileName });
			}
		}
	},
};

/** The file to which the row of a document's exhibit links, where no document has its name; as a list of one, or none. */
function linkedName(filing: Filing, { type }: SubmissionDocument): readonly string[] {
	const number = exhibitOfType(type?.text);
	const rows = numberedRows(filing.exhibitLists).filter((row) => number !== undefined && row.number.text === number);
	const files = new Set(
		rows.flatMap(({ link }) => (link && !linkedDocument(filing, link.href) ? fileOf(link.href) : [])),
	);
	return files.size === 1 ? [...files].filter((file) => /^[\w.-]+$/.test(file)) : [];
}
