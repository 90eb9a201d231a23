/** Captions of items, recognized as filers write them. */
import { captionsOf, items } from '../../knowledge';
import { lazy } from '../../text/lazy';
import { align, keysOf, type Word } from '../../text/words';

/** A caption of the form at the beginning of a text. */
export interface CaptionMatch {
	/** The item whose caption it is. */
	readonly number: string;
	/** How many words it takes. */
	readonly count: number;
	/** 0 for the exact words; more the more they differ. */
	readonly cost: number;
}

/** A caption of the form, as the keys of its words. */
interface Wording {
	readonly number: string;
	readonly keys: readonly string[];
}

const allWordings = lazy((): readonly Wording[] =>
	items.flatMap((item) => captionsOf(item).map((caption) => ({ number: item.number, keys: keysOf(caption) }))),
);

/** The caption of the item `number` that `words` begin with; `undefined` where it is another or none. */
export const captionOf = (number: string, words: readonly Word[]): CaptionMatch | undefined =>
	best(words, (wording) => wording.number === number);

/** The caption of any item that `words` begin with. */
export const anyCaption = (words: readonly Word[]): CaptionMatch | undefined => best(words, () => true);

/** How many of `words` are the end of a caption of `number`, from one of its semicolons; `undefined` where they are none. */
export const captionEnd = (number: string, words: readonly Word[]): number | undefined =>
	captionEnds().find((end) => end.number === number && end.keys.every((key, i) => words[i]?.key === key))?.keys.length;

const captionEnds = lazy((): readonly Wording[] =>
	items.flatMap((item) =>
		captionsOf(item).flatMap((caption) =>
			caption
				.split(';')
				.slice(1)
				.map((end) => ({ number: item.number, keys: keysOf(end) })),
		),
	),
);

/** Whether `words` begin as the caption of `number` does: cut short, or continued in the filer's own words. */
export function beginsLikeCaption(number: string, words: readonly Word[]): boolean {
	return allWordings().some(
		(wording) =>
			wording.number === number &&
			wording.keys.length >= 3 &&
			words.length >= 3 &&
			wording.keys.slice(0, 3).every((key, i) => words[i]?.key === key),
	);
}

/** How many of `words` are, word for word, the beginning of the caption of `number`. */
export const captionStart = (number: string, words: readonly Word[]): number =>
	Math.max(
		0,
		...allWordings().flatMap((wording) => {
			const other = wording.keys.findIndex((key, i) => words[i]?.key !== key);
			return wording.number === number ? [other < 0 ? wording.keys.length : other] : [];
		}),
	);

function best(words: readonly Word[], wanted: (wording: { number: string }) => boolean): CaptionMatch | undefined {
	const keys = new Set(words.slice(0, 4).map(({ key }) => key));
	let found: CaptionMatch | undefined;
	for (const wording of allWordings()) {
		if (!wanted(wording) || !wording.keys.slice(0, 4).some((key) => keys.has(key))) {
			continue;
		}
		const match = align(words, wording.keys, tolerance(wording.keys.length));
		if (!match) {
			continue;
		}
		const { cost, count } = match;
		if (!found || cost < found.cost || (cost === found.cost && count > found.count)) {
			found = { number: wording.number, count, cost };
		}
	}
	return found;
}

/** How much may differ: a slip in a short caption, a third of the words of a long one. */
const tolerance = (length: number): number => (length <= 3 ? 0.7 : length * 0.34);
