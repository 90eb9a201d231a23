/** The signature section: heading, legend and the block of a registrant. */
import { signatureHeading, signatureLegend } from '../../knowledge';
import { paragraphsAt } from '../../writing/paragraphsAt';
import { registrantsOf, signatureBlock } from '../../writing/signatureSection';
import { factPoints } from '../hover/explainSignature';
import { CompletionItemKind } from '../lsp';
import type { Line } from './line';
import type { About, Proposal } from './proposal';

/** The whole section, for a report that has none. */
export function sectionProposals(line: Line): readonly Proposal[] {
	const { filing, today } = line;
	const blocks = registrantsOf(filing).flatMap((registrant) => signatureBlock(filing, registrant, today));
	return [
		{
			label: 'Signatures',
			detail: 'heading, legend and block',
			found: [signatureLegend.text],
			kind: CompletionItemKind.Module,
			write: () => paragraphsAt(line, [headingFor(line), signatureLegend.text, ...blocks]),
			about: {
				title: 'Signatures',
				points: [{ text: signatureHeading.meaning }, ...factPoints('one-signature', 'signer')],
				sources: [signatureHeading.source],
			},
		},
	];
}

/** The legend where the section has none, and a further block under it. */
export function blockProposals(line: Line): readonly Proposal[] {
	const { filing, span, today } = line;
	const { signatures } = filing;
	if (signatures === undefined || span.start < (signatures.heading ?? signatures.span).start) {
		return [];
	}
	if (signatures.legend === undefined) {
		return [
			{
				label: 'Signature legend',
				found: [signatureLegend.text],
				kind: CompletionItemKind.Text,
				write: () => paragraphsAt(line, [signatureLegend.text]),
				about: aboutLegend(),
			},
		];
	}
	if (span.start < signatures.legend.span.end) {
		return [];
	}
	return registrantsOf(filing).map(
		(registrant): Proposal => ({
			label: 'Signature block',
			detail: registrant,
			found: [registrant, 'By:'],
			kind: CompletionItemKind.Struct,
			write: () => paragraphsAt(line, signatureBlock(filing, registrant, today)),
			about: {
				title: 'Signature block',
				points: factPoints('typed', 'authentication', 'several-registrants'),
				sources: [signatureHeading.source],
			},
		}),
	);
}

function aboutLegend(): About {
	const { text, meaning, source } = signatureLegend;
	return { title: 'Signature legend', points: [{ text: meaning }, { label: 'Text', text }], sources: [source] };
}

/** The heading as the form prints it, in Markdown after the marks of the items' headings. */
function headingFor({ filing, lead }: Line): string {
	const { source, items } = filing;
	const start = items.at(-1)?.heading.start ?? 0;
	const marks = /(?:^|[\r\n])(#{1,6}[ \t])[*_]{0,3}$/.exec(source.slice(Math.max(0, start - 12), start))?.[1] ?? '';
	return (marks || (/#+[ \t]*/.exec(lead)?.[0] ?? '')) + signatureHeading.text;
}
