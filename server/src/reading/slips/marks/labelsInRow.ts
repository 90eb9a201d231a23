/** The labels of parts within a sentence that are not in a row: `(i) …, (ii) … and (iv) …`. */
import type { Filing } from '../../../filing/filing';
import { isAbout, isExhibitsItem } from '../../../knowledge';
import { rememberedByParagraph } from '../../../text/remembered';
import type { Piece, VisibleSpan } from '../../../text/span';
import { foundIn } from '../../paragraphs';
import { perFiling } from '../../perFiling';
import { proseParagraphs } from '../../prose';

/** A label that does not follow the one before it. */
export interface LabelOutOfRow extends Piece {
	/** The label that would: `(iii)`. */
	readonly expected: string;
}

/** The labels of the items' sentences, and the proposals of a vote, that leave one out or stand twice, in text order. */
export const labelsOutOfRow = perFiling((filing): readonly LabelOutOfRow[] =>
	[
		...foundIn(
			proseParagraphs(filing).filter(({ item }) => !isExhibitsItem(item.number)),
			outOfRowIn,
		),
		...proposalsOutOfRow(filing),
	]
		.sort((a, b) => a.start - b.start)
		.map(({ start, end, expected }) => ({ ...filing.visible.piece(start, end), expected })),
);

/** `Proposal No. 2` at the beginning of a line. */
const proposal =
	/(?<=^|[\n\t\v])(Proposal(?: No\.| Number)?\s{0,3}#?)(\d{1,2})(?![\d.]|\s+(?:is|was|were|and|or|to|above|below|received|passed)\b)/gi;

/** The headings of the proposals of a vote that leave one out, or have the number of the one before. */
const proposalsOutOfRow = (filing: Filing): readonly FoundLabel[] =>
	filing.items
		.filter(({ number }) => isAbout(number, 'vote'))
		.flatMap(({ content }) => {
			const base = filing.visible.offset(content.start);
			const all = [...filing.visible.textOf(content).matchAll(proposal)];
			const numbers = all.map(({ 2: number = '' }) => Number(number));
			// A list of the proposals stands before their results, and a table goes on.
			return numbers[0] !== 1 || numbers.filter((number) => number === 1).length > 1 + Number(numbers[1] === 1)
				? []
				: all.flatMap(({ index, 0: whole, 1: word = '' }, at) => {
						const [last, own] = [numbers[at - 1] ?? 0, numbers[at] ?? 0];
						const isLeftOut = own === last + 2 && !numbers.includes(last + 1);
						const isTwice = own === last && numbers[at + 1] === last + 2;
						if (isTwice) {
							numbers[at] = last + 1;
						}
						const start = base + index;
						return isLeftOut || isTwice ? [{ start, end: start + whole.length, expected: `${word}${last + 1}` }] : [];
					});
		});

interface FoundLabel extends VisibleSpan {
	readonly expected: string;
}

const roman = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ');
const letters = 'a b c d e f g h i j k l m n o p'.split(' ');
const numbers = Array.from({ length: 15 }, (_, at) => String(at + 1));
/** The rows of labels; a row is known by its first one, which stands before it. */
const rows: readonly (readonly string[])[] = [roman, letters, numbers, letters.map((each) => each.toUpperCase())];

const label = /\(([ivx]{1,4}|[a-p]|[A-P]|\d{1,2})\)(?=\s)/g;
/** Words that speak of a part elsewhere: `clause (ii)`, `Sections 5 and (c)`. */
const speaksOf =
	/\b(?:clauses?|sub-?clauses?|paragraphs?|sub-?paragraphs?|sections?|sub-?sections?|items?|rules?|parts?|prongs?|conditions?|footnotes?|notes?|exhibits?|proposals?|articles?|foregoing|preceding|\d)$/i;
/** The parts of a provision that have spaces between: `Item 304 (a) (1)` before `(v)`. */
const cited = /\b(?:items?|sections?|rules?|paragraphs?|articles?)\s[\d.]{1,9}(?:\s?\([a-z\d]{1,4}\)){1,4}$/i;
/** The same before a label that is not the first of a row: `other than (ii) above`. */
const mayGoBack = /\b(?:in|under|of|through|to|than|both|either|each|such|first)$/i;

const outOfRowIn = rememberedByParagraph((text): readonly FoundLabel[] => {
	if (!/\((?:i|a|1|A)\)/.test(text)) {
		return [];
	}
	const found: FoundLabel[] = [];
	const labels = [...text.matchAll(label)];
	const all = new Set(labels.map(({ 1: own }) => own));
	for (const row of rows) {
		let last = -1;
		let isReferred = false;
		for (const { index, 1: own = '' } of labels) {
			const at = row.indexOf(own);
			const before = text.slice(Math.max(0, index - 60), index).trimEnd();
			// `Item 304(a)(1)` has its parts without a space, and others after them: `(2)(i) and (ii)`.
			const isAttached = /\S/.test(text.charAt(index - 1));
			isReferred =
				isAttached ||
				speaksOf.test(before) ||
				cited.test(before) ||
				(at > 0 && mayGoBack.test(before)) ||
				(isReferred && /\b(?:and|or)$/.test(before));
			if (at < 0 || isReferred) {
				continue;
			}
			// A number twice is the mark of a note.
			const isBetween = last >= 0 && (at === last + 2 || (at === last && row !== numbers));
			// The next one may have words of a reference before it, or stand further on.
			const isLater = all.has(row[last + 1]);
			if (at === 0) {
				last = 0;
			} else if (at === last + 1) {
				last = at;
			} else {
				if (isBetween && (at === last || !isLater)) {
					found.push({ start: index, end: index + own.length + 2, expected: `(${row[last + 1]})` });
				}
				last = last >= 0 && at === last + 2 ? at : -1;
			}
		}
	}
	return found.sort((a, b) => a.start - b.start);
});
