import type { Filing } from '../../filing/filing';
import { hasSignatures } from '../../reading/has';
import { otherSigner, signedInPart } from '../../reading/signatures/signers';
import { shortened } from '../../text/shortened';
import { replaceVisible, rewrite } from '../../writing/words';
import { signedReport } from '../examples/report';
import type { Rule } from '../rule';
import { slipRules } from '../slipRules';

const block = (name: string): string => `By: /s/ Jane Doe
Name: ${name}
Title: Chief Financial Officer

Date: March 12, 2026
`;

/** Flags a signature whose printed name is another person's, or more than what is signed. */
export const signerNameMismatch: Rule = {
	id: 'signer-name-mismatch',
	severity: { draft: 'warning', final: 'error' },
	yieldsTo: slipRules,
	summary: 'The name printed under a signature is that of the person who signs.',
	why: 'The form asks for the name of the signing officer under the signature. Another name is mostly left over from the report of another day, and then nobody knows who has signed.',
	source: { title: 'Form 8-K, Signatures', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: signedReport(block('Richard Roe')), good: signedReport(block('Jane Doe')) },
	appliesTo: hasSignatures,
	*check(filing) {
		for (const { signature, name } of (filing.signatures?.blocks ?? []).flatMap((each) => signedInPart(each) ?? [])) {
			const at =
				signature.span.start +
				filing.source.slice(signature.span.start, signature.span.end).lastIndexOf(signature.name);
			yield {
				span: signature.span,
				message: `“${shortened(signature.name, 36)}” is a part of the name “${shortened(name.text, 36)}” that is printed below.`,
				fixes:
					at < signature.span.start
						? []
						: [
								{
									title: `Sign “${name.text}”`,
									edits: replaceVisible(filing, { start: at, end: at + signature.name.length }, name.text),
								},
							],
				atMost: 'hint',
			};
		}
		for (const { signature, name, slip } of (filing.signatures?.blocks ?? []).flatMap(
			(each) => otherSigner(each) ?? [],
		)) {
			const at =
				signature.span.start + filing.source.slice(signature.span.start, signature.span.end).indexOf(signature.name);
			const typed = at < signature.span.start ? undefined : { start: at, end: at + signature.name.length };
			const fixes = [
				{ title: `Print “${signature.name}”`, edits: rewrite(filing, name.span, signature.name) },
				...(typed ? [{ title: `Sign “${name.text}”`, edits: rewrite(filing, typed, name.text) }] : []),
			];
			yield {
				span: name.span,
				message: `“${shortened(name.text, 36)}” is printed under the signature of “${shortened(signature.name, 36)}”.`,
				related: [{ span: signature.span, message: 'The signature.' }],
				fixes:
					isNamedElsewhere(filing, name.text) && !isNamedElsewhere(filing, signature.name) ? fixes.reverse() : fixes,
				...(slip ? { atMost: slip === 'initial' ? ('hint' as const) : ('warning' as const) } : {}),
			};
		}
	},
};

/** Whether a name stands in the report a second time, beside its place in the signature. */
function isNamedElsewhere({ visible }: Filing, name: string): boolean {
	const first = visible.text.indexOf(name);
	return first >= 0 && visible.text.includes(name, first + name.length);
}
