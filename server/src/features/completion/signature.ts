/** The signature section: heading, legend and the block of a registrant. */
import { signatureFacts, signatureHeading, signatureLegend } from '../../knowledge';
import { signingDates } from '../../reading/signers';
import { paragraphsAt } from '../../writing/paragraphsAt';
import { dateInWords } from '../../writing/words';
import { hedged } from '../hover/explanation';
import { CompletionItemKind } from '../lsp';
import type { Line } from './line';
import type { Proposal, Told } from './proposal';

/** The whole section, for a report that has none. */
export function sectionProposals(line: Line): readonly Proposal[] {
	const blocks = registrantsOf(line).flatMap((registrant) => blockOf(line, registrant));
	return [
		{
			label: 'Signatures',
			detail: 'heading, legend and block',
			found: [signatureLegend.text],
			kind: CompletionItemKind.Module,
			write: () => paragraphsAt(line, [headingFor(line), signatureLegend.text, ...blocks]),
			told: {
				title: 'Signatures',
				points: [{ text: signatureHeading.meaning }, ...points('one-signature', 'signer')],
				sources: [signatureHeading.source],
			},
		},
	];
}

/** The legend where the section has none, and a further block under it. */
export function blockProposals(line: Line): readonly Proposal[] {
	const { filing, span } = line;
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
				told: legendTold(),
			},
		];
	}
	if (span.start < signatures.legend.span.end) {
		return [];
	}
	return registrantsOf(line).map(
		(registrant): Proposal => ({
			label: 'Signature block',
			detail: registrant,
			found: [registrant, 'By:'],
			kind: CompletionItemKind.Struct,
			write: () => paragraphsAt(line, blockOf(line, registrant)),
			told: {
				title: 'Signature block',
				points: points('typed', 'authentication', 'several-registrants'),
				sources: [signatureHeading.source],
			},
		}),
	);
}

function legendTold(): Told {
	const { text, meaning, source } = signatureLegend;
	return { title: 'Signature legend', points: [{ text: meaning }, { label: 'Text', text }], sources: [source] };
}

/** The heading as the form prints it, in Markdown behind the marks of the items' headings. */
function headingFor({ filing, lead }: Line): string {
	const { source, items } = filing;
	const start = items.at(-1)?.heading.start ?? 0;
	const marks = /(?:^|[\r\n])(#{1,6}[ \t])[*_]{0,3}$/.exec(source.slice(Math.max(0, start - 12), start))?.[1] ?? '';
	return (marks || (/#+[ \t]*/.exec(lead)?.[0] ?? '')) + signatureHeading.text;
}

function registrantsOf({ filing }: Line): readonly string[] {
	const names = [...new Set(filing.cover?.registrants.map(({ text }) => text) ?? [])];
	return names.length > 0 ? names : ['[Registrant]'];
}

function blockOf({ filing, today }: Line, registrant: string): readonly string[] {
	const date = dateInWords(signingDates(filing, today)[0] ?? today);
	return [registrant, 'By: ____________________\nName: [Name]\nTitle: [Title]', `Date: ${date}`];
}

function points(...ids: readonly string[]): Told['points'] {
	return signatureFacts
		.filter(({ id }) => ids.includes(id))
		.map(({ meaning, source }) => ({ text: hedged(meaning, source) }));
}
