/** Legends of a cover with one parenthesis of two. */
import type { Filing } from '../../filing/filing';
import type { Piece } from '../../text/span';
import { perFiling } from '../perFiling';

/** A legend of which one parenthesis was lost. */
export interface HalfParentheses extends Piece {
	/** The legend with both. */
	readonly right: string;
}

/** Legends with parentheses of their own; others may share theirs with what stands beside them. */
const withParentheses: ReadonlySet<string> = new Set(
	'registrant former-name date-of-report pursuant rule-425 rule-14a-12'.split(' '),
);

/** A legend with the parenthesis that it lacks at its end; of `Section 13 or 15(d of the …`, after the letter. */
const closed = (id: string, legend: string): string =>
	id === 'pursuant' ? legend.replace(/15\s?\(d(?!\))/i, (section) => `${section})`) : `${legend})`;

/** The legends of the cover with one parenthesis of two, in text order. */
export const halfParentheses = perFiling(({ cover, visible }: Filing): readonly HalfParentheses[] =>
	(cover?.legends ?? []).flatMap(({ id, span }): readonly HalfParentheses[] => {
		if (!withParentheses.has(id)) {
			return [];
		}
		const start = visible.offset(span.start);
		const end = visible.offset(span.end);
		const line = visible.text.slice(start, end + 80).split(/[\n\t\v]/)[0] ?? '';
		const before = visible.text.slice(Math.max(0, start - 3), start);
		// A legend over several lines is read whole, and with the parenthesis after it.
		const words = end - start > line.length ? visible.text.slice(start, end + 1) : line;
		const [opening, closing] = [words.split('(').length - 1, words.split(')').length - 1];
		if (Math.abs(opening - closing) !== 1 || /\(\s*$/.test(before)) {
			return [];
		}
		const legend = visible.text.slice(start, end);
		const right = opening < closing ? `(${legend}` : closed(id, legend);
		return right === legend ? [] : [{ ...visible.piece(start, end), right }];
	}),
);
