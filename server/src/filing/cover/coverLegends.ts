/** Where the legends of the form stand on a cover page, but for those of the boxes. */
import { legends } from '../../knowledge';
import { groups } from '../../text/groups';
import { lazy } from '../../text/lazy';
import type { VisibleSpan } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { align, difference, keysOf, type Word, wordsIn } from '../../text/words';
import type { CoverLegendMatch } from '../filing';
import { isBoxId } from './boxLegends';

/** Where a legend stands in the visible text. */
export interface LegendPlace extends VisibleSpan {
	readonly id: string;
}

/** A legend found, with its offsets in the visible text. */
export type FoundLegend = CoverLegendMatch & LegendPlace;

/** A wording of a legend, as the keys of its words. */
interface Wording {
	readonly id: string;
	readonly keys: readonly string[];
}

/** Those of the boxes are found by `boxLegends.ts`. */
const wordings = lazy((): readonly Wording[] =>
	legends
		.filter(({ id }) => !isBoxId(id))
		.flatMap((legend) =>
			[legend.text, ...legend.variants].map((wording) => ({ id: legend.id, keys: keysOf(wording) })),
		),
);

/** The legends between two offsets of the visible text, each at its best place, in text order. */
export function findLegends(visible: VisibleText, from: number, to: number): readonly FoundLegend[] {
	return legendPlaces(visible.text, from, to).map((place) => ({ ...place, ...visible.piece(place.start, place.end) }));
}

/** The same, for their places in `text` alone. */
export function legendPlaces(text: string, from: number, to: number): readonly LegendPlace[] {
	const words = wordsIn(text, from, to, 1500);
	const places = groups(words.map(({ key }, index) => [key, index]));
	const best = new Map<string, { readonly first: Word; readonly last: Word; readonly share: number }>();
	const take = ({ id, keys }: Wording, starts: readonly number[]): void => {
		for (const index of starts) {
			const least = best.get(id)?.share ?? 1;
			if (least === 0) {
				break;
			}
			const found = align(words, keys, Math.min(tolerance(keys.length), least * keys.length), index);
			const first = words[index];
			const last = words[index + (found?.count ?? 0) - 1];
			if (found && first && last && found.cost / keys.length < least) {
				best.set(id, { first, last, share: found.cost / keys.length });
			}
		}
	};
	for (const wording of wordings()) {
		take(wording, places.get(wording.keys[0] ?? '') ?? []);
	}
	const known = new Set(best.keys());
	for (const wording of wordings().filter(({ id }) => !known.has(id))) {
		const seconds = places.get(wording.keys[1] ?? '') ?? [];
		take(wording, misspelledStarts(words, wording.keys, seconds));
	}
	return [...best]
		.map(([id, { first, last }]) => {
			const start = opened(text, first.start);
			return { id, start, end: closed(text, last.end, start < first.start) };
		})
		.sort((a, b) => a.start - b.start);
}

/**
 * Where the first word of a wording may stand with a slip in it: before one of the places of its second one. A short word
 * of two is like too many others.
 */
function misspelledStarts(
	words: readonly Word[],
	[first = '', , third]: readonly string[],
	seconds: readonly number[],
): readonly number[] {
	// A word in two parts is no slip of its second part.
	const isLike = (at: number): boolean => {
		const key = words[at]?.key ?? '';
		return key !== first && words[at - 1]?.key !== first.slice(0, -key.length) && difference(key, first) < 1;
	};
	return third === undefined && first.length < 6 ? [] : seconds.map((at) => at - 1).filter(isLike);
}

const tolerance = (length: number): number => (length <= 3 ? 0.5 : length * 0.35);

/**
 * The end of a legend with the parenthesis after it. Where one stands before it, the last words up to the other belong to
 * it, too: `in itscharter)`, `Number of the issuing entity)`.
 */
const closed = (text: string, end: number, isOpened: boolean): number =>
	end + ((isOpened ? openedEnd : plainEnd).exec(text.slice(end, end + 32))?.[0].length ?? 0);
const openedEnd = /^[^()\n\v\t]{0,24}\){1,2}|^\./;
const plainEnd = /^\.?\){1,2}|^\./;
/** The start of a legend with the parenthesis before it. */
const opened = (text: string, start: number): number => (text[start - 1] === '(' ? start - 1 : start);
