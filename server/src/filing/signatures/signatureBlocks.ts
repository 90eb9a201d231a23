/** Signature blocks: each signature with what is printed around it. */
import { datesIn } from '../../text/dates';
import { isRule, type Line } from '../../text/lines';
import type { Piece } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { keysOf } from '../../text/words';
import type { SignatureBlock } from '../filing';
import { endOfTitle, nameBesideSignature, nameOverSignature, printedName, printedTitle } from './printedSigner';
import {
	byLabel,
	conformed,
	footnote,
	isPlaceOfSignature,
	isTitle,
	looksLikeName,
	type SignatureCell,
	type SignatureCellLabel,
	signatureCells,
} from './signatureCells';
import { inReadingOrder } from './signatureColumns';
import { readSignatureDate } from './signatureDate';
import { isRegistrant, signingRegistrant } from './signingRegistrant';
import { isMarkAfterName, readTypedSignature } from './typedSignature';

/** The blocks on `lines`, from the offset `after`; one without a signature where nothing is signed yet. */
export function readBlocks(
	visible: VisibleText,
	lines: readonly Line[],
	after: number,
	registrants: readonly string[],
): readonly SignatureBlock[] {
	const cells = inReadingOrder(visible.text, signatureCells(visible.text, withoutCopies(lines), after));
	const groups: SignatureCell[][] = [[]];
	for (const [index, cell] of cells.entries()) {
		const group = groups.at(-1);
		const opens =
			isPlaceOfSignature(cell) &&
			group?.some(isPlaceOfSignature) &&
			!continuesSignature(group, cell) &&
			!repeatsSigner(group, cell, cells[index + 1]);
		if (opens && group) {
			// The name of the next registrant and its date stand before its signature.
			const lead = leadOf(group, registrants);
			groups.push([...group.splice(group.length - lead, lead), cell]);
		} else {
			group?.push(cell);
		}
	}
	return groups.map((group) => readBlock(visible, group, after, registrants));
}

/** Whether `By:` and the signature in the cell or line after it, or before it, are one place to sign. */
function continuesSignature(group: readonly SignatureCell[], cell: SignatureCell): boolean {
	const last = group.at(-1);
	const first = group.findIndex(isPlaceOfSignature);
	const onlyMark = conformed.test(group[first]?.text ?? '') && group[first]?.label !== 'by';
	// The name may be repeated after `By:` below the signature.
	const repeated =
		cell.label === 'by' &&
		onlyMark &&
		group.slice(first + 1).every((each) => each.label === 'date' || each.label === 'entity');
	return (
		repeated ||
		isPrintedBefore(group, cell) ||
		(last?.label === 'by' && isBlank(last.text.replace(byLabel, '')) && cell.label !== 'by') ||
		(last !== undefined && isMarkAfterName(last, cell))
	);
}

/** Whether the signer's name is printed between the line to sign on and the signature: `By: ____`, `Jo Doe`, `/s/ Jo Doe`. */
function isPrintedBefore(group: readonly SignatureCell[], cell: SignatureCell): boolean {
	const signer = signerOf(cell.text);
	return (
		signer !== '' &&
		conformed.test(cell.text) &&
		!group.some(({ text }) => conformed.test(text)) &&
		group.slice(group.findIndex(isPlaceOfSignature)).some(({ text }) => signerOf(text).startsWith(signer))
	);
}

/** Whether `By: Jo Doe, President` only prints who signed right above it. The name stands in the cell itself or in the `next` one. */
function repeatsSigner(group: readonly SignatureCell[], cell: SignatureCell, next: SignatureCell | undefined): boolean {
	const signed = group.at(-1)?.text ?? '';
	const printed = cell.text.replace(byLabel, '') || (next?.text ?? '');
	return (
		cell.label === 'by' &&
		conformed.test(signed) &&
		!conformed.test(printed) &&
		printed !== '' &&
		signerOf(printed) === signerOf(signed)
	);
}

/** The words of the name after `By:` and the mark of a signature, up to a comma. */
const signerOf = (words: string): string =>
	keysOf(
		words
			.replace(byLabel, '')
			.replace(conformed, '')
			.replace(/^[_\s]+/, '')
			.split(',')[0] ?? '',
	).join(' ');

/** The lines without a signature that is typed again right below itself. Where two persons sign, the lines after it are alike, too: then it stays. */
function withoutCopies(lines: readonly Line[]): readonly Line[] {
	const isAlike = (line: Line | undefined, other: Line | undefined): boolean =>
		line !== undefined &&
		(line.text === other?.text || (labelOf(line) !== undefined && labelOf(line) === labelOf(other)));
	return lines.filter((line, index) => {
		const before = lines[index - 1];
		const isCopy = before?.text.endsWith(line.text) === true && /\/s\/\s*\p{L}/iu.test(line.text);
		return !isCopy || isAlike(lines[index + 1], lines[index + 2]);
	});
}

const nameOrTitle = /^(?:name|title)\s?:/i;
const labelOf = (line: Line | undefined): string | undefined => nameOrTitle.exec(line?.text ?? '')?.[0];

/** How many cells at the end of `group` belong to the next signature: after the last title or name. */
function leadOf(group: readonly SignatureCell[], registrants: readonly string[]): number {
	const last = group.findLastIndex(
		(cell, index) =>
			cell.label === 'title' ||
			cell.label === 'name' ||
			isPlaceOfSignature(cell) ||
			(cell.label !== 'entity' && isTitle(cell.text)) ||
			(cell.label === undefined &&
				looksLikeName(cell.text) &&
				/^\p{Lu}\p{Ll}/u.test(cell.text) &&
				!isRegistrant(cell.text, registrants) &&
				!isRegistrant(`${cell.text} ${group[index + 1]?.text ?? ''}`, registrants)),
	);
	const isDated = (cell: SignatureCell | undefined): boolean =>
		cell !== undefined && (cell.label === 'date' || datesIn(cell.text).length > 0);
	// A date right below the title is of the block that has no other.
	const own = isDated(group[last + 1]) && last + 2 < group.length && !group.slice(0, last + 1).some(isDated);
	return group.length - 1 - last - (own ? 1 : 0);
}

/** Reads the block of `cells`; an empty block without cells stands right before the offset `after`. */
function readBlock(
	visible: VisibleText,
	cells: readonly SignatureCell[],
	after: number,
	registrants: readonly string[],
): SignatureBlock {
	const place = cells.findIndex(isPlaceOfSignature);
	const signature = readTypedSignature(visible, cells, place);
	const date = readSignatureDate(visible, cells);
	const title = labeledValue(visible, cells, 'title');
	const name = labeledValue(visible, cells, 'name');
	const isFree = (cell: SignatureCell): boolean => cell !== title?.cell && cell !== name?.cell && isPrinted(cell);
	const above = cells.slice(0, Math.max(0, place)).filter(isFree);
	const below = cells.slice(place + 1).filter(isFree);
	const registrant =
		labeledValue(visible, cells, 'registrant')?.piece ??
		signingRegistrant(visible, above, registrants) ??
		signingRegistrant(
			visible,
			below.filter(({ text }) => isRegistrant(text, registrants)),
			registrants,
		);
	// Words alone, with neither a line to sign on nor a title, may be a registrant that is being typed.
	const isUnplaced = place < 0 && !title?.piece && !below.some(({ text }) => isTitle(text));
	const signer =
		(name?.piece && withRest(visible, cells, name.piece, signature)) ??
		(isUnplaced ? undefined : printedName(visible, below, signature?.name)) ??
		(signature && (nameBesideSignature(visible, cells, signature) ?? nameOverSignature(visible, above, signature)));
	const printed = printedFrom(cells, place, signer);
	const office =
		title?.piece ??
		printedTitle(visible, below, signer, signature) ??
		printedTitle(visible, printed, signer, undefined);
	const line = cells[place];
	return {
		span: spanOf(visible, cells, after),
		...(registrant ? { registrant } : {}),
		...(date ? { date } : {}),
		...(line ? { line: visible.span(line.start, line.end) } : {}),
		...(signature ? { signature } : {}),
		...(signer ? { name: signer } : {}),
		...(office ? { title: office } : {}),
	};
}

/** The cells from the one that prints the name of the signer up to the signature; empty where it is printed below. */
function printedFrom(
	cells: readonly SignatureCell[],
	place: number,
	signer: Piece | undefined,
): readonly SignatureCell[] {
	const first = cells.findIndex(({ text }) => signer !== undefined && text.includes(signer.text));
	return first < 0 || first > place ? [] : cells.slice(first, place + 1);
}

/** A name after its label, with the rest of it in the next line where the signature has both: `Name: Mary` over `Dalton`. */
function withRest(
	visible: VisibleText,
	cells: readonly SignatureCell[],
	name: Piece,
	signature: SignatureBlock['signature'],
): Piece {
	const end = visible.offset(name.span.end);
	const next = cells[cells.findIndex((cell) => cell.end === end) + 1];
	const isWhole =
		next?.label === undefined &&
		signature !== undefined &&
		keysOf(`${name.text} ${next?.text ?? ''}`).join() === keysOf(signature.name).join();
	return next && isWhole ? visible.piece(visible.offset(name.span.start), next.end) : name;
}

function spanOf(visible: VisibleText, cells: readonly SignatureCell[], after: number): SignatureBlock['span'] {
	const [first, last] = [cells[0], cells.at(-1)];
	if (first && last) {
		// Of columns, the cell that is read last may stand before the first.
		return visible.span(Math.min(first.start, last.start), Math.max(first.end, last.end));
	}
	const before = visible.span(Math.max(0, after - 1), after).end;
	return { start: before, end: before };
}

/** Whether a cell is words that have no label, and may be a name or a title. */
const isPrinted = (cell: SignatureCell): boolean =>
	cell.label === undefined &&
	!conformed.test(cell.text) &&
	!footnote.test(cell.text) &&
	!isRule({ ...cell.line, text: cell.text }) &&
	datesIn(cell.text).length === 0 &&
	// The end of a name may be alone on its line: `L.P.`
	/\p{L}{2}|^(?:\p{L}\.){2,3}$/u.test(cell.text);

/** What a label asks for: `President` of `Title: President`. */
interface LabeledValue {
	/** Absent where it is still to be written. */
	readonly piece?: Piece;
	/** The cell of the value, where that is not the one of the label. */
	readonly cell?: SignatureCell;
}

/** The value of a label, in its cell or in the one after it; `undefined` where no cell has the label. */
function labeledValue(
	visible: VisibleText,
	cells: readonly SignatureCell[],
	label: SignatureCellLabel,
): LabeledValue | undefined {
	const index = cells.findIndex((cell) => cell.label === label);
	const cell = cells[index];
	if (!cell) {
		return undefined;
	}
	/** The piece from an offset to the end of the value in the cell at an index. */
	const pieceFrom = (start: number, at: number): Piece =>
		visible.piece(start, label === 'title' ? endOfTitle(cells, at) : (cells[at]?.end ?? start));
	const value = /[:;]\s{0,9}(\S.*)$/s.exec(cell.text)?.[1];
	if (value !== undefined) {
		return isBlank(value) ? {} : { piece: pieceFrom(cell.end - value.length, index) };
	}
	// Of labels below each other, the values stand below each other after the last.
	const at = index + emptyLabelsAround(cells, index);
	const next = cells[at];
	return next && next.label === undefined && !conformed.test(next.text) && !isBlank(next.text)
		? { piece: pieceFrom(next.start, at), cell: next }
		: {};
}

/** How many labels without a value stand below each other at `index`, with as many values after them; else one. */
function emptyLabelsAround(cells: readonly SignatureCell[], index: number): number {
	const isEmpty = (cell: SignatureCell | undefined): boolean =>
		(cell?.label === 'name' || cell?.label === 'title') && /[:;]\s{0,9}$/.test(cell.text);
	let [first, last] = [index, index];
	while (isEmpty(cells[first - 1])) {
		first -= 1;
	}
	while (isEmpty(cells[last + 1])) {
		last += 1;
	}
	const count = last - first + 1;
	const values = cells.slice(last + 1, last + 1 + count);
	return values.length === count && values.every(({ label }) => label === undefined) ? count : 1;
}

/** Whether a value is still to be written. */
const isBlank = (words: string): boolean => /^[_\s]*$/.test(words);
