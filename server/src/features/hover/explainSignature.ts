/** The signature section: heading, legend, and the parts of a block. */
import type { Filing, SignatureBlock, SignatureSection } from '../../filing/filing';
import { isAttorney } from '../../filing/signatures/signatureCells';
import type { SignaturePart } from '../../filing/signatures/signatureLabels';
import {
	conformedSignature,
	type Source,
	signatureFacts,
	signatureFootnote,
	signatureHeading,
	signatureLegend,
	signatureLines,
} from '../../knowledge';
import { signatureLabelAt } from '../../reading/signatures/labels';
import type { Piece, Span } from '../../text/span';
import { keysOf } from '../../text/words';
import { dateInWords } from '../../writing/words';
import { type Explanation, hedged, holds, type Place, type Point, present, quoted } from './explanation';
import { dayInWords } from './whenDue';

/** The part of the signature section that is pointed at; undefined elsewhere. */
export function explainSignature(place: Place): Explanation | undefined {
	const { filing, at } = place;
	const { signatures } = filing;
	if (signatures === undefined || !holds(signatures.span, at)) {
		return undefined;
	}
	if (holds(signatures.heading, at)) {
		return heading(filing, signatures, signatures.heading);
	}
	if (holds(signatures.legend?.span, at)) {
		return legend(signatures.legend);
	}
	for (const block of signatures.blocks) {
		const found = partOf(block, at) ?? labelled(place, block) ?? lineOf(block, at);
		if (found !== undefined) {
			return explainPart(filing, block, found);
		}
	}
	return undefined;
}

interface Part {
	readonly name: SignaturePart;
	readonly span: Span;
}

function heading(filing: Filing, { blocks }: SignatureSection, span: Span): Explanation {
	const assetBacked = filing.items.some(({ number }) => number.startsWith('6.'));
	const ids = present(
		'one-signature',
		'signer',
		blocks.length > 1 ? 'several-registrants' : undefined,
		assetBacked ? 'asset-backed' : undefined,
	);
	return {
		span,
		title: 'Signatures',
		points: [
			{ text: signatureHeading.meaning },
			...factPoints(...ids),
			{
				label: 'Under it',
				text: 'the legend, the registrant, the date, the signature, and the name and title of the signer.',
			},
		],
		sources: [signatureHeading.source, ...factSources(...ids)],
	};
}

function legend({ span, text }: Piece): Explanation {
	const same = keysOf(text).join(' ') === keysOf(signatureLegend.text).join(' ');
	return {
		span,
		title: 'Signature legend',
		points: [
			{ text: signatureLegend.meaning },
			same
				? { label: 'Here', text: 'in the words of the form.' }
				: { label: 'The form has', text: quoted(signatureLegend.text, 400) },
		],
		sources: [signatureLegend.source],
	};
}

function partOf(block: SignatureBlock, at: number): Part | undefined {
	const parts: readonly (readonly [SignaturePart, Span | undefined])[] = [
		['signature', block.signature?.span],
		['name', block.name?.span],
		['title', block.title?.span],
		['date', block.date?.span],
		['registrant', block.registrant?.span],
	];
	const [name, span] = parts.find(([, each]) => holds(each, at)) ?? [];
	return name && span && { name, span };
}

/** The signature line outside of what stands on it. */
function lineOf({ line }: SignatureBlock, at: number): Part | undefined {
	return holds(line, at) ? { name: 'signature', span: line } : undefined;
}

/** The part that a label such as `Title:` or `(Registrant)` asks for. */
function labelled({ filing, at }: Place, block: SignatureBlock): Part | undefined {
	const found = holds(block.span, at) ? signatureLabelAt(filing, at) : undefined;
	return found && { name: found.part, span: { start: found.start, end: found.end } };
}

function explainPart(filing: Filing, block: SignatureBlock, { name, span }: Part): Explanation {
	switch (name) {
		case 'signature':
			return signature(block, span);
		case 'name':
			return {
				span,
				title: 'Name of the signer',
				points: [{ text: signatureFootnote.meaning }],
				sources: [signatureFootnote.source],
			};
		case 'title':
			return title(block, span);
		case 'date':
			return date(filing, block, span);
		case 'registrant':
			return registrant(filing, block, span);
	}
}

function signature({ signature: typed, title }: SignatureBlock, span: Span): Explanation {
	const attorney = title !== undefined && isAttorney(title.text);
	const ids = present('authentication', attorney ? 'attorney' : undefined);
	const conformed = typed !== undefined && typed.text !== typed.name;
	return {
		span,
		title: typed === undefined ? 'Signature line' : `Signature of ${typed.name}`,
		points: present<Point>(
			typed === undefined ? { text: 'Not signed yet.' } : undefined,
			conformed ? { text: conformedSignature.meaning } : undefined,
			...(conformed ? [] : factPoints('typed')),
			...factPoints(...ids),
		),
		sources: [conformedSignature.source, ...factSources(...ids)],
	};
}

function title({ title: written }: SignatureBlock, span: Span): Explanation {
	const attorney = written !== undefined && isAttorney(written.text);
	const ids = present('signer', attorney ? 'attorney' : undefined);
	return {
		span,
		title: 'Title of the signer',
		points: [{ text: signatureFootnote.meaning }, ...factPoints(...ids)],
		sources: [signatureFootnote.source, ...factSources(...ids)],
	};
}

function date({ cover }: Filing, { date: signed }: SignatureBlock, span: Span): Explanation {
	const event = cover?.dateOfReport?.iso;
	const compared =
		event === undefined || signed?.iso === undefined
			? ''
			: signed.iso === event
				? ', the date of report'
				: signed.iso < event
					? `, before the date of report, ${dateInWords(event)}`
					: `, after the date of report, ${dateInWords(event)}`;
	return {
		span,
		title: 'Date of signing',
		points: [
			{ text: lineMeaning('Date') },
			signed === undefined
				? { label: 'Here', text: 'no date.' }
				: {
						label: 'Here',
						text: `${signed.iso === undefined ? quoted(signed.text) : dayInWords(signed.iso)}${compared}.`,
					},
			...factPoints('date'),
		],
		sources: [signatureHeading.source, ...factSources('date')],
	};
}

function registrant({ cover }: Filing, { registrant: written }: SignatureBlock, span: Span): Explanation {
	const names = (cover?.registrants ?? []).map(({ text }) => text);
	const same = written !== undefined && names.some((name) => keysOf(name).join(' ') === keysOf(written.text).join(' '));
	return {
		span,
		title: 'Registrant',
		points: present<Point>(
			{ text: lineMeaning('(Registrant)') },
			names.length === 0 || written === undefined
				? undefined
				: { label: 'Here', text: same ? 'as on the cover.' : `on the cover it reads ${quoted(names.join(', '))}.` },
		),
		sources: [signatureHeading.source],
	};
}

function lineMeaning(line: string): string {
	return signatureLines.find(({ text }) => text === line)?.meaning ?? '';
}

/** What the form says of a part of the signatures, by the ids of its facts. */
export function factPoints(...ids: readonly string[]): readonly Point[] {
	return signatureFacts
		.filter(({ id }) => ids.includes(id))
		.map(({ meaning, source }) => ({ text: hedged(meaning, source) }));
}

function factSources(...ids: readonly string[]): readonly Source[] {
	return signatureFacts.filter(({ id }) => ids.includes(id)).map(({ source }) => source);
}
