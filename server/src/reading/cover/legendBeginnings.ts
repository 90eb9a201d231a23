/** Legends of the cover that lack their first words: `the appropriate box below`, `or other jurisdiction of incorporation`. */
import type { Filing } from '../../filing/filing';
import { legends } from '../../knowledge';
import { lazy } from '../../text/lazy';
import type { Piece } from '../../text/span';
import { type Word, wordsIn } from '../../text/words';

/** The first word that a legend still has. */
export interface LegendBeginning extends Piece {
	/** That word with all that the form has before it: `Check the`. */
	readonly right: string;
}

/** How many words may be lacking, how many of the rest are compared, and how near the lacking ones may stand to be the line before, or one below. */
const most = { lacking: 4, inColumns: 2, compared: 5, near: 12, belowIt: 24 };
/** Where a legend may begin: at the beginning of a line or a cell, after a box. */
const beginning = /(?:^|[\n\t\v]|(?:[☐☒☑□¨]|\[[ xX]?\])[ \u00a0]*)[ \u00a0]*\(?(?=[A-Za-z])/g;
/** Legends in columns of plain text go on in the next line. */
const isOfColumn = (id: string): boolean =>
	/^(?:state|file-number|employer-number|address|zip-code|securities-(?!12b))/.test(id);

interface Lacking {
	readonly id: string;
	readonly lead: readonly string[];
	/** The form's words before the rest, as written. */
	readonly words: string;
}

/** What is lacking before words of a legend, by those words; nothing by words with which a legend may begin. */
const lackingBefore = lazy((): ReadonlyMap<string, Lacking> => {
	const found = new Map<string, Lacking>();
	const wordings = legends.flatMap(({ id, text, variants }) => [text, ...variants].map((words) => ({ id, words })));
	const all = wordings.map(({ id, words }) => ({ id, text: words, words: wordsIn(words) }));
	for (const { id, text, words } of all) {
		const isForm = legends.some((legend) => legend.text === text);
		const lacking = isOfColumn(id) ? (isForm ? most.inColumns : 0) : most.lacking;
		for (let count = 1; count <= lacking && words.length - count >= 3; count++) {
			const key = keyOf(words.slice(count));
			found.set(
				key,
				found.get(key) ?? {
					id,
					lead: words.slice(0, count).map((word) => word.key),
					words: text.slice(words[0]?.start, words[count]?.start),
				},
			);
		}
	}
	for (const { words } of all) {
		found.delete(keyOf(words));
	}
	return found;
});

const keyOf = (words: readonly Word[], count = most.compared): string =>
	words
		.slice(0, count)
		.map(({ key }) => key)
		.join(' ');

/** Whether words go on with another wording of a legend, of which the words before them are: `former fiscal year,` over `if changed since`. */
const isOfOtherWording = (id: string, before: readonly string[], words: readonly Word[]): boolean =>
	legends
		.filter((legend) => legend.id === id)
		.flatMap(({ text, variants }) => [text, ...variants])
		.some((wording) =>
			` ${keyOf(wordsIn(wording), 30)} `.includes(` ${before.slice(-2).join(' ')} ${keyOf(words, 3)} `),
		);

/** The legends without their first words, in text order; none of a text that lost its lines. */
export function legendBeginnings({ cover, visible, lostLines }: Filing): readonly LegendBeginning[] {
	if (cover === undefined || lostLines) {
		return [];
	}
	const from = visible.offset(cover.span.start);
	const text = visible.textOf(cover.span);
	return [...text.matchAll(beginning)].flatMap(({ index, 0: { length } }) => {
		const words = wordsIn(text, index + length, Math.min(text.length, index + length + 200), most.compared);
		const [first] = words;
		const found = [0, 1, 2]
			.map((fewer) => lackingBefore().get(keyOf(words.slice(0, words.length - fewer))))
			.find((lacking) => lacking !== undefined);
		if (first === undefined || found === undefined || (visible.format === 'text' && isOfColumn(found.id))) {
			return [];
		}
		const before = wordsIn(text, Math.max(0, index - 160), index + length).slice(-most.near);
		const keys = before.map(({ key }) => key);
		// Another wording of the form may have stood there: `Former name or former address,`.
		const isAbove =
			` ${keys.join(' ')} `.includes(` ${found.lead.slice(-2).join(' ')} `) ||
			isOfOtherWording(found.id, keys, words) ||
			(found.lead.length > 1 && keys.at(-1) === found.lead.at(-1) && found.lead.every((key) => keys.includes(key)));
		// A line of its own below may have them: `Date of earliest event reported: …` over `Date of Report: …`.
		const below = wordsIn(text, first.start, text.length, most.belowIt);
		const isBelow = found.lead.length > 2 && ` ${keyOf(below, most.belowIt)} `.includes(` ${found.lead.join(' ')} `);
		return isAbove || isBelow
			? []
			: [
					{
						...visible.piece(from + first.start, from + first.end),
						right: `${found.words}${text.slice(first.start, first.end)}`,
					},
				];
	});
}
