/** Legends of a cover with one parenthesis of two. */
import { isBoxId } from '../../filing/cover/boxLegends';
import type { Filing } from '../../filing/filing';
import type { Piece } from '../../text/span';
import { perFiling } from '../perFiling';

/** A legend of which one parenthesis was lost, or stands twice. */
export interface HalfParentheses extends Piece {
	/** The legend with both, each once. */
	readonly right: string;
}

/** Legends with parentheses of their own; others may share theirs with what stands beside them. */
const withParentheses: ReadonlySet<string> = new Set(
	'registrant former-name date-of-report pursuant rule-425 rule-14a-12'.split(' '),
);

/** The last words of a citation: `240.14d-2(b)`. */
const cited = /\d\.[\da-z-]{3,7}(?:\([a-z]\))?$/i;

/** The legend of a box with both parentheses of its citation; itself where nothing tells where one is to stand. */
function withCitation(legend: string, lacksOpening: boolean): string {
	if (lacksOpening) {
		const opened = legend.replace(/(?<!\()\b17\s?C\.?F/i, (part) => `(${part}`);
		return opened === legend ? legend.replace(/\)\)$/, ')') : opened;
	}
	return legend.includes('((') ? legend.replace('((', '(') : cited.test(legend) ? `${legend})` : legend;
}

/** A legend with the parenthesis that it lacks at its end, if it has its last word; of `Section 13 or 15(d of the …`, after the letter. */
function closed(id: string, legend: string): string {
	if (id === 'pursuant') {
		return legend.replace(/15\s?\(d(?!\))/i, (section) => `${section})`);
	}
	return /(?:charter|report|reported|specified|changed)\W*$/i.test(legend) ? `${legend})` : legend;
}

/** A line without what begins in a parenthesis after `length` characters of it and ends on the next: `(June 12,`. */
const withoutOpenEnd = (line: string, length: number): string =>
	line.slice(0, length) + line.slice(length).replace(/\([^()]*$/, '');

/** The legends of the cover with one parenthesis of two, in text order. */
export const halfParentheses = perFiling(({ cover, visible }: Filing): readonly HalfParentheses[] =>
	(cover?.legends ?? []).flatMap(({ id, span }): readonly HalfParentheses[] => {
		if (!withParentheses.has(id)) {
			return [];
		}
		const start = visible.offset(span.start);
		const end = visible.offset(span.end);
		const line = withoutOpenEnd(visible.text.slice(start, end + 80).split(/[\n\t\v]/)[0] ?? '', end - start);
		const before =
			visible.text
				.slice(Math.max(0, start - 40), start)
				.split(/[\n\t\v]\s*(?=\S)/)
				.at(-1) ?? '';
		// A legend over several lines is read whole, and with the parenthesis after it.
		const words = end - start > line.length ? visible.text.slice(start, end + 1) : line;
		const [opening, closing] = [words.split('(').length - 1, words.split(')').length - 1];
		// The first words may be none of the form's: `(Registrant's former name …)`.
		if (Math.abs(opening - closing) !== 1 || /\([^()]*$/.test(before)) {
			return [];
		}
		const legend = visible.text.slice(start, end);
		const lacksOpening = opening < closing;
		const whole = words.trimEnd();
		if (!isBoxId(id) && /\(\(|\)\)/.test(whole)) {
			return [{ ...visible.piece(start, start + whole.length), right: whole.replace('((', '(').replace('))', ')') }];
		}
		const right = isBoxId(id) ? withCitation(legend, lacksOpening) : lacksOpening ? `(${legend}` : closed(id, legend);
		return right === legend ? [] : [{ ...visible.piece(start, end), right }];
	}),
);
