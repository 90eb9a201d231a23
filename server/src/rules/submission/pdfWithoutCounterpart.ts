import { endingOf } from '../../knowledge';
import { hasSubmission } from '../../reading/has';
import { shortened } from '../../text/shortened';
import { exampleSubmission } from '../examples/submission';
import type { Rule } from '../rule';

const document = (sequence: number, name: string, text: string) => `<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>${sequence}
<FILENAME>${name}
<TEXT>
${text}
</TEXT>
</DOCUMENT>
`;
const pdf = document(3, 'harbor-ex991.pdf', '<PDF>\n</PDF>');
const example = (documents: string) => exampleSubmission({ documents });

/** Flags a document in PDF that is not the copy of another one. */
export const pdfWithoutCounterpart: Rule = {
	id: 'pdf-without-counterpart',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'A document in PDF is the copy of a document in HTML or plain text of the same type.',
	why: 'A PDF is an unofficial copy and no part of the filing. What stands in a PDF alone is not filed.',
	source: { title: 'Regulation S-T, Rule 104', href: 'https://www.ecfr.gov/current/title-17/section-232.104' },
	example: {
		bad: example(pdf.replace('>3', '>2')),
		good: example(document(2, 'harbor-ex991.txt', 'Harbor Lights opens a second plant.') + pdf),
	},
	appliesTo: hasSubmission,
	*check({ submission }) {
		const documents = (submission?.documents ?? []).map(({ type, fileName }) => ({
			type: type?.text.toUpperCase() ?? '',
			fileName,
			isPdf: endingOf(fileName?.text ?? '') === '.pdf',
		}));
		for (const { type, fileName, isPdf } of documents) {
			const isExhibit = type.startsWith('EX-') || type.startsWith('8-K');
			const hasOther = documents.some((other) => other.type === type && !other.isPdf);
			if (isPdf && fileName && isExhibit && !hasOther) {
				yield {
					span: fileName.span,
					message: `${shortened(type, 20)} is a PDF, and no other document has its text.`,
				};
			}
		}
	},
};
