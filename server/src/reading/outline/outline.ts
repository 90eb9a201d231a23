/** The outline of a filing: its parts as a tree, with the names and details that a reader is shown. */
import type {
	Attachment,
	CheckBox,
	CoverPage,
	ExhibitList,
	ExhibitRow,
	Filing,
	Item,
	LetteredPart,
	SignatureBlock,
	SignatureSection,
	SubmissionDocument,
	SubmissionHeader,
} from '../../filing/filing';
import { captionAt, isInForce, itemByNumber } from '../../knowledge';
import type { Piece, Span } from '../../text/span';
import { coverBelowHeader, headerOf } from '../submission/header';
import { nested, type OutlineNode, type Part, type PartKind } from './nesting';

/** The parts of `filing`, in text order, each in the part that holds it. */
export function outlineOf(filing: Filing): OutlineNode[] {
	return nested(parts(filing));
}

function* parts(filing: Filing): Generator<Part> {
	const { submission, cover, signatures } = filing;
	const header = headerOf(filing);
	if (header !== undefined) {
		yield* headerParts(header);
	}
	for (const file of submission?.documents ?? []) {
		yield filePart(file, file === submission?.main ? filing.form : 'Document');
	}
	if (cover !== undefined) {
		yield* coverParts(cover, coverBelowHeader(filing) ?? cover.span);
	}
	yield* itemParts(filing);
	for (const list of filing.exhibitLists) {
		yield* listParts(list);
	}
	if (signatures !== undefined) {
		yield* signatureParts(signatures, cover);
	}
	for (const attachment of filing.attachments) {
		yield attachmentPart(attachment);
	}
}

function* headerParts({ span, fields }: SubmissionHeader): Generator<Part> {
	const accession = fields.find(({ key }) => key.toUpperCase() === 'ACCESSION NUMBER')?.value;
	yield {
		name: 'Submission Header',
		detail: accession?.text ?? '',
		kind: 'header',
		span,
		selectionSpan: { start: span.start, end: span.start },
	};
	for (const { key, keySpan, value } of fields) {
		const name = headerFieldNames.get(key.toUpperCase());
		if (name !== undefined && value.text !== '') {
			yield leaf(name, value.text, 'field', { start: keySpan.start, end: value.span.end }, value.span);
		}
	}
}

const headerFieldNames: ReadonlyMap<string, string> = new Map([
	['CONFORMED SUBMISSION TYPE', 'Form Type'],
	['CONFORMED PERIOD OF REPORT', 'Period of Report'],
	['ITEM INFORMATION', 'Item'],
	['COMPANY CONFORMED NAME', 'Filer'],
]);

function filePart(file: SubmissionDocument, otherwise: string): Part {
	const name = file.type?.text || file.fileName?.text || otherwise;
	// Many a description only repeats the type.
	const details = [file.description?.text, file.fileName?.text];
	return {
		name,
		detail: details.find((detail) => detail !== undefined && detail !== '' && detail !== name) ?? '',
		kind: 'file',
		span: file.span,
		selectionSpan: file.type?.span ?? { start: file.span.start, end: file.span.start },
	};
}

/** Stands at the top, in a submission within the document that it was pasted into. */
function attachmentPart({ span, number, title }: Attachment): Part {
	return {
		name: number === undefined ? title.text : `EX-${number}`,
		detail: number === undefined ? '' : title.text,
		kind: 'attachment',
		span,
		selectionSpan: title.span,
	};
}

function* coverParts(cover: CoverPage, span: Span): Generator<Part> {
	const start = { start: span.start, end: span.start };
	yield {
		name: 'Cover Page',
		detail: cover.registrants[0]?.text ?? '',
		kind: 'cover',
		span,
		selectionSpan: cover.formType?.span ?? start,
	};
	const fields: readonly (readonly [string, Piece | undefined])[] = [
		['Form Type', cover.formType],
		['Date of Report', cover.dateOfReport],
		...cover.registrants.map((registrant) => ['Registrant', registrant] as const),
		['State of Incorporation', cover.stateOfIncorporation],
		['Commission File Number', cover.commissionFileNumber],
		['IRS Employer Identification No.', cover.employerIdentificationNumber],
		['Address', cover.address],
		['Telephone', cover.telephone],
		['Former Name or Address', cover.formerNameOrAddress],
		['Securities Registered', cover.securitiesRegistered],
	];
	for (const [name, value] of fields) {
		if (value !== undefined) {
			yield leaf(name, value.text, 'field', value.span);
		}
	}
	const [first] = cover.checkBoxes;
	if (first !== undefined) {
		const end = cover.checkBoxes.reduce((most, { span }) => Math.max(most, span.end), first.span.end);
		yield leaf('Check Boxes', checkedOf(cover.checkBoxes), 'field', { start: first.span.start, end });
	}
	if (cover.emergingGrowthCompany !== undefined) {
		const { checked, span } = cover.emergingGrowthCompany;
		yield leaf('Emerging Growth Company', checked ? 'checked' : 'not checked', 'field', span);
	}
}

function checkedOf(boxes: readonly CheckBox[]): string {
	const checked = boxes.filter((box) => box.checked).length;
	return checked === 0 ? `${boxes.length}, none checked` : `${boxes.length}, ${checked} checked`;
}

function* itemParts(filing: Filing): Generator<Part> {
	// Items under a combined heading may share their lettered parts.
	const seen = new Set<number>();
	for (const item of filing.items) {
		yield {
			name: `Item ${item.number}`,
			detail: captionOf(item, filing.date),
			kind: 'item',
			span: item.span,
			selectionSpan: item.heading,
		};
		for (const part of item.parts) {
			if (!seen.has(part.span.start)) {
				seen.add(part.span.start);
				yield letterPart(part, partCaption(item, part, filing.date));
			}
		}
	}
}

/** The official caption, as written where the form has no such item. */
function captionOf({ number, caption }: Item, date: string | undefined): string {
	const fact = itemByNumber(number, date);
	return fact === undefined ? (caption?.text ?? '') : captionAt(fact, date);
}

/** The official caption of a lettered part, as written where it is another; empty where neither is. */
function partCaption({ number }: Item, { letter, caption }: LetteredPart, date: string | undefined): string {
	const known = itemByNumber(number, date)?.paragraphs ?? [];
	if (caption !== undefined) {
		const same = known.find((each) => each.caption?.toLowerCase() === caption.text.toLowerCase());
		return same?.caption ?? caption.text;
	}
	return known.find((each) => each.letter === letter && isInForce(each, date))?.caption ?? '';
}

function letterPart({ letter, span, heading }: LetteredPart, caption: string): Part {
	const name = caption === '' ? `(${letter})` : `(${letter}) ${caption}`;
	return { name, detail: '', kind: 'part', span, selectionSpan: heading };
}

function* listParts({ kind, span, heading, columnHeads, rows }: ExhibitList): Generator<Part> {
	if (kind === 'index') {
		const selectionSpan = heading ?? columnHeads ?? { start: span.start, end: span.start };
		yield { name: 'Exhibit Index', detail: '', kind: 'index', span, selectionSpan };
	}
	yield* rows.map(rowPart);
}

function rowPart({ number, description, span }: ExhibitRow): Part {
	return number === undefined
		? leaf(description?.text ?? '', '', 'exhibit', span, description?.span)
		: leaf(`Exhibit ${number.text}`, description?.text ?? '', 'exhibit', span, number.span);
}

function* signatureParts(section: SignatureSection, cover: CoverPage | undefined): Generator<Part> {
	const { span, heading, blocks } = section;
	const registrant = blocks.find((block) => block.registrant !== undefined)?.registrant ?? cover?.registrants[0];
	yield {
		name: 'Signatures',
		detail: registrant?.text ?? '',
		kind: 'signatures',
		span,
		selectionSpan: heading ?? { start: span.start, end: span.start },
	};
	yield* blocks.map(signerPart);
}

function signerPart({ name, signature, title, line, span }: SignatureBlock): Part {
	const signer = name?.text || signature?.name || 'Signature';
	return leaf(signer, title?.text ?? '', 'signer', span, name?.span ?? signature?.span ?? line);
}

function leaf(name: string, detail: string, kind: PartKind, span: Span, selectionSpan: Span = span): Part {
	return { name, detail, kind, span, selectionSpan };
}
