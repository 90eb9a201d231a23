import { endingOf } from '../../reading/ending';
import { insertSignatureSection } from '../../writing/signatureSection';
import { exampleItem, exampleReport, signedReport } from '../examples/report';
import type { Rule } from '../rule';

/** Flags a Form 8-K, cover page and all, that ends without its signatures. */
export const signatureMissing: Rule = {
	id: 'signature-missing',
	severity: { draft: 'error', final: 'error' },
	isOfAbsence: true,
	summary: 'The report ends with a signature section.',
	why: 'The registrant signs every Form 8-K and every amendment by an authorized officer. A report without the signatures is not complete.',
	source: {
		title: 'Form 8-K, General Instruction E and Signatures',
		href: 'https://www.sec.gov/files/form8-k.pdf',
	},
	example: {
		bad: exampleReport(exampleItem),
		good: exampleReport(signedReport()),
	},
	*check(filing, today) {
		// A text that begins at its first item is an excerpt or a draft of an item, and need not be signed.
		if (!filing.cover || filing.signatures) {
			return;
		}
		// What is attached after the items, or after the cover page where there is none, is not the report.
		const part = filing.items.at(-1)?.span ?? filing.cover.span;
		yield {
			span: endingOf(filing, part),
			message: 'No signature section: the registrant signs Form 8-K by an authorized officer.',
			fixes: [{ title: 'Insert a signature section', edits: [insertSignatureSection(filing, part.end, today)] }],
		};
	},
};
