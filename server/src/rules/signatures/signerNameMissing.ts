import { hasSignatures } from '../../reading/has';
import { isMisread } from '../../reading/signatures/marks';
import { isBare, placeOf, signers } from '../../reading/signatures/signers';
import { isToFill } from '../../reading/signatures/toFill';
import { fillLabel } from '../../writing/emptyLabel';
import { insertLineBelow, rewrite } from '../../writing/words';
import { signedReport } from '../examples/report';
import type { Rule } from '../rule';

/** Flags a signature without the printed name of the signer. */
export const signerNameMissing: Rule = {
	id: 'signer-name-missing',
	severity: { draft: 'warning', final: 'error' },
	isOfAbsence: true,
	summary: 'The signer’s name is printed under the signature.',
	why: 'The form asks for the name and title of the signing officer under the signature.',
	source: { title: 'Form 8-K, Signatures', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: signedReport(`By: /s/ Jane Doe
Title: Chief Financial Officer

Date: March 12, 2026
`),
		good: signedReport(),
	},
	appliesTo: hasSignatures,
	*check(filing) {
		const { signatures, source } = filing;
		if (!signatures) {
			return;
		}
		for (const block of signers(signatures)) {
			// A mark or a label that is mistyped, or a place to fill in, is a mistake of its own, and keeps the rest from being read.
			if (isMisread(filing, block, '/s/', 'Name:') || isToFill(filing, block)) {
				continue;
			}
			const { name, signature, title } = block;
			if (name && /^(?:printed\s)?name$/i.test(name.text)) {
				yield {
					span: name.span,
					message: `“${name.text}” stands where the name of the signer is printed.`,
					fixes: signature
						? [{ title: `Write “${signature.name}”`, edits: rewrite(filing, name.span, signature.name) }]
						: [],
				};
			}
			// A name typed on the line, without a conformed signature, is both.
			if (name || isBare(block) || (signature && !/^\W*s\s*\//i.test(signature.text))) {
				continue;
			}
			const label =
				title && /title\s*:\s*$/i.test(source.slice(title.span.start - 12, title.span.start)) ? 'Name: ' : '';
			yield {
				span: placeOf(filing, block),
				message: `No printed name${signature ? ` under “${signature.text}”` : ' of the signer'}.`,
				fixes: signature
					? [
							{
								title: `Insert “${signature.name}”`,
								edits: [
									fillLabel(filing, signature.span.start, 'name', signature.name) ??
										insertLineBelow(filing, signature.span.start, label + signature.name),
								],
							},
						]
					: [],
			};
		}
	},
};
