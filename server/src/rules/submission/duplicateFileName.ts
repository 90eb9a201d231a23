import type { SubmissionDocument } from '../../filing/filing';
import { hasSubmission } from '../../reading/has';
import { shortened } from '../../text/shortened';
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
	*check({ source, submission }) {
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
				};
			} else {
				seen.set(name, { ...document, fileName });
			}
		}
	},
};
