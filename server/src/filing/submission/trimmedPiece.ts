/** What a line of a submission holds after its key or tag. */
import type { Source } from '../../text/source';
import type { Piece } from '../../text/span';

/** The words `written` at the offset `start` of the source, without white space around them; empty where they are all that. */
export function trimmedPiece(source: Source, start: number, written: string): Piece {
	const text = written.trim();
	const from = text === '' ? start : start + written.length - written.trimStart().length;
	return {
		span: { start: from, end: from + text.length },
		text: source.slice(from, from + text.length).replace(/\s+/g, ' '),
	};
}
