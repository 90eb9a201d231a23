import type { Filing } from '../../filing/filing';
import { hasSignatures } from '../../reading/has';
import { isMisread } from '../../reading/signatures/marks';
import { isBare, placeOf, signers } from '../../reading/signatures/signers';
import { titleMeant, wholeTitle } from '../../reading/signatures/titles';
import { isToFill } from '../../reading/signatures/toFill';
import { shortened } from '../../text/shortened';
import type { Piece } from '../../text/span';
import { fillLabel } from '../../writing/emptyLabel';
import { insertLineBelow, rewrite } from '../../writing/words';
import { signedReport } from '../examples/report';
import type { Problem, Rule } from '../rule';

/** Flags a signature without the title of the signer. */
export const signerTitleMissing: Rule = {
	id: 'signer-title-missing',
	severity: { draft: 'warning', final: 'error' },
	isOfAbsence: true,
	summary: 'The signer’s title is printed under the signature.',
	why: 'The form asks for the name and title of the signing officer under the signature: the title shows that the signer may sign for the registrant.',
	source: { title: 'Form 8-K, Signatures', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: signedReport(`By: /s/ Jane Doe
Name: Jane Doe

Date: March 12, 2026
`),
		good: signedReport(),
	},
	appliesTo: hasSignatures,
	*check(filing) {
		const { signatures } = filing;
		if (!signatures) {
			return;
		}
		for (const block of signers(signatures)) {
			// A mark or a label that is mistyped, or a place to fill in, is a mistake of its own, and keeps the rest from being read.
			if (isMisread(filing, block, '/s/', 'Title:') || isToFill(filing, block)) {
				continue;
			}
			if (block.title) {
				yield* brokenOff(filing, block.title);
				yield* withSlip(filing, block.title);
				if (/^(?:title|position|registrant|\d{1,9})$/i.test(block.title.text)) {
					yield { span: block.title.span, message: `“${block.title.text}” is no title.` };
				}
			}
			// `By::` is a label with a slip, of which another rule speaks.
			if (block.title || isBare(block) || /^by\W+$/i.test(block.name?.text ?? block.signature?.name ?? '')) {
				continue;
			}
			const above = block.name ?? block.signature;
			const whose = block.name?.text ?? block.signature?.name ?? 'the signer';
			yield {
				span: block.name?.span ?? placeOf(filing, block),
				message: `No title for ${whose}.`,
				fixes: above
					? [
							{
								title: 'Insert a line for the title',
								edits: [
									fillLabel(filing, above.span.start, 'title', '[Title]') ??
										insertLineBelow(filing, above.span.start, 'Title: [Title]'),
								],
							},
						]
					: [],
			};
		}
	},
};

/** A title with a slip in an office: in the plural where one person signs, or with an office twice. */
function* withSlip(filing: Filing, { span, text }: Piece): Iterable<Problem> {
	const right = titleMeant(text);
	if (right !== undefined) {
		yield {
			span,
			message: `“${shortened(text, 60)}”: “${shortened(right, 60)}” is meant.`,
			fixes: [{ title: `Write “${shortened(right, 40)}”`, edits: rewrite(filing, span, right) }],
			atMost: 'hint',
		};
	}
}

/** A title that lacks its last word, or goes on with nothing. */
function* brokenOff(filing: Filing, { span, text }: Piece): Iterable<Problem> {
	const whole = wholeTitle(text, filing);
	if (whole !== undefined) {
		yield {
			span,
			message: `The title “${shortened(text, 40)}” breaks off.`,
			fixes: whole === '' ? [] : [{ title: `Write “${shortened(whole, 40)}”`, edits: rewrite(filing, span, whole) }],
			atMost: 'hint',
		};
	}
}
