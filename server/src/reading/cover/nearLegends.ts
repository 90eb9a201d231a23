/** Legends in parentheses that are known by most of their words only: `(Commission File Date)`, `(Name of principal executive officers)`. */
import type { Filing } from '../../filing/filing';
import { legends } from '../../knowledge';
import { lazy } from '../../text/lazy';
import { overlap, type Piece } from '../../text/span';
import { hunks, type Word, wordsOf } from '../../text/wordDiff';

/** What nearly is a legend of the form. */
export interface NearLegend extends Piece {
	/** The legend, as the form or practice words it. */
	readonly right: string;
}

/** The legends under the values of the registrant. */
const ofValues = /^(?:registrant|state|file-number|employer-number|address|telephone|former-name)$/;
/** Words of the legend of the state, which in columns may stand among those of another. */
const ofState = /\b(?:incorporation|organization|jurisdiction)/i;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

/** How many words may be others, at how many places, by the words that the legend has. */
const mostOther = (length: number): number => (length > 3 ? 2 : 1);

const wordings = lazy(() =>
	legends
		.filter(({ id }) => ofValues.test(id))
		.flatMap(({ id, text, variants }) =>
			[text, ...variants]
				.map((wording) => wording.replace(/^\(|\)$/g, ''))
				.map((right) => ({ id, right, words: wordsOf(right.toLowerCase()) })),
		)
		.filter(({ right, words }) => words.length > 2 && !/[()]/.test(right)),
);

/** Whether some words are others in any order: `(File Commission Number)`. */
const areSame = (words: readonly Word[], others: readonly Word[]): boolean => inOrder(words) === inOrder(others);
const inOrder = (words: readonly Word[]): string =>
	words
		.map(({ text }) => text)
		.sort()
		.join(' ');

/** Those of the cover that is not read as the legend itself, in text order; none in a text that lost its lines. */
export function nearLegends({ cover, visible, lostLines }: Filing): readonly NearLegend[] {
	if (cover === undefined || lostLines) {
		return [];
	}
	const from = visible.offset(cover.span.start);
	const lacking = wordings().filter(({ id }) => !cover.legends.some((legend) => legend.id === id));
	return lacking.length === 0
		? []
		: [...visible.textOf(cover.span).matchAll(/\(([A-Za-z][^()\n\t\v]{7,70})\)/g)].flatMap(
				({ index, 1: text = '' }) => {
					const piece = visible.piece(from + index + 1, from + index + 1 + text.length);
					if (ofState.test(text) || cover.legends.some(({ span }) => overlap(span, piece.span))) {
						return [];
					}
					// A space more or less is no other word.
					if (lacking.some(({ right }) => lettersOf(right) === lettersOf(text))) {
						return [];
					}
					const words = wordsOf(text.toLowerCase());
					const [nearest] = lacking
						.map(({ right, words: form }) => ({
							right,
							count: areSame(words, form)
								? 1
								: hunks(words, form).reduce(
										(sum, { oldStart, oldEnd, nextStart, nextEnd }) =>
											sum + Math.max(oldEnd - oldStart, nextEnd - nextStart),
										0,
									),
							most: mostOther(form.length),
						}))
						.filter(({ count, most }) => count <= most)
						.sort((a, b) => a.count - b.count);
					return nearest ? [{ ...piece, right: nearest.right }] : [];
				},
			);
}

/** Whether a legend is there with other words, of which another rule speaks. */
export const isNearlyThere = (filing: Filing, legend: string): boolean =>
	nearLegends(filing).some(({ right }) => legend.includes(right));
