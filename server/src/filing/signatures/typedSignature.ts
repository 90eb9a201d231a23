/** What is typed on the line of a signature: `/s/ Jane Doe`. */
import type { VisibleText } from '../../text/visibleText';
import { isPlaceholder } from '../../text/words';
import type { SignatureBlock } from '../filing';
import {
	byLabel,
	conformed,
	isPlaceOfSignature,
	isTitle,
	looksLikeName,
	type SignatureCell,
	withoutTitle,
} from './signatureCells';

type TypedSignature = SignatureBlock['signature'];

/**
 * The signature in `cells`: after `/s/`, or typed on the line to sign on, which is the cell at the index `place` (below 0
 * where there is none). `undefined` where nothing is typed.
 */
export function readTypedSignature(
	visible: VisibleText,
	cells: readonly SignatureCell[],
	place: number,
): TypedSignature {
	const index = cells.findIndex((cell, at) => at >= place && conformed.test(cell.text));
	const cell = cells[index];
	const before = cells[index - 1];
	if (before && cell && isMarkAfterName(before, cell)) {
		const name = before.text.replace(byLabel, '');
		return { ...visible.piece(before.end - name.length, cell.end), name };
	}
	return cell
		? conformedSignature(visible, cell, cells[index + 1])
		: (nameOnLine(visible, cells[place]) ??
				(place < 0 ? nameOverRule(visible, cells) : nameBesideLabel(visible, cells[place], cells[place + 1])));
}

/** Whether a cell is the mark of the name right before it: `By: Jane Doe /s/`, also between two marks. */
export const isMarkAfterName = (before: SignatureCell, cell: SignatureCell): boolean =>
	isPlaceOfSignature(before) &&
	cell.start - before.end <= 1 &&
	looksLikeName(before.text.replace(byLabel, '').replace(conformed, '')) &&
	cell.text.replace(conformed, '') === '';

/** A name without `/s/` on the rule to sign on, with the same name printed below: `J. W. Holt` twice. */
function nameOverRule(visible: VisibleText, cells: readonly SignatureCell[]): TypedSignature {
	const words = cells.filter(({ text }) => /\p{L}/u.test(text));
	const name = words.find(
		({ label, text }, at) =>
			label === undefined && looksLikeName(text) && text.toLowerCase() === words[at + 1]?.text.toLowerCase(),
	);
	return name && { ...visible.piece(name.start, name.end), name: name.text };
}

/** A name without `/s/` in the cell after an empty label on the same line: `By:     JANE DOE`. */
function nameBesideLabel(
	visible: VisibleText,
	label: SignatureCell | undefined,
	next: SignatureCell | undefined,
): TypedSignature {
	return label && next?.line === label.line && next.label === undefined && looksLikeName(next.text)
		? { ...visible.piece(next.start, next.end), name: next.text }
		: undefined;
}

/** The signature with `/s/` in `cell`. The name may stand in the next cell, or be cut in two by a wide space or a line end. */
function conformedSignature(
	visible: VisibleText,
	cell: SignatureCell,
	next: SignatureCell | undefined,
): TypedSignature {
	const mark = conformed.exec(cell.text);
	if (!mark) {
		return undefined;
	}
	const rest = cell.text.slice(mark.index + mark[0].length);
	const after =
		next && next.label === undefined && !isTitle(next.text) && !conformed.test(next.text) ? next : undefined;
	const whole = after && /^[_\s]*$/.test(rest) && looksLikeName(after.text) ? after : undefined;
	const isCut = /^(?:\S+|.{1,30}\s\p{Lu}\.)$/u.test(rest);
	const second =
		after && isCut && (after.line === cell.line || /^(?:\p{Lu}\.\s){0,2}\p{Lu}[\p{L}'’-]+$/u.test(after.text))
			? after
			: undefined;
	const twice = writtenTwice(rest);
	const name = (twice ?? whole?.text ?? (second ? `${rest} ${second.text}` : rest))
		.replace(/[_\s]+/g, ' ')
		.replace(/,?\s{0,2}(?:date|its|title|name)\s?:.*$/i, '')
		.replace(/[\s/]+$/, '')
		.trim();
	return name === ''
		? undefined
		: { ...visible.piece(cell.start + mark.index, (whole ?? second ?? cell).end), name: withoutTitle(name) };
}

/** The name that is signed and printed where the cells of a table ran together: `Jane Doe` of `Jane DoeJane DoePresident`. */
const writtenTwice = (text: string): string | undefined => {
	const name = /^(\p{L}.{5,40}?)\1(?=\p{Lu}|$)/u.exec(text)?.[1];
	return name !== undefined && looksLikeName(name) ? name : undefined;
};

/** A name without `/s/` on the line to sign on: `By: Jane Doe`. */
function nameOnLine(visible: VisibleText, line: SignatureCell | undefined): TypedSignature {
	// The label may stand there twice.
	const written = line?.text.replace(byLabel, '').replace(byLabel, '') ?? '';
	const name = written
		.replace(/_+/g, ' ')
		.replace(/^\/{1,2}\s?/, '')
		.trim();
	return line && /\p{L}{2}/u.test(name) && !isPlaceholder(name)
		? { ...visible.piece(line.end - written.length, line.end), name }
		: undefined;
}
