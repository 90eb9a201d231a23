/** Words of the form that are misspelled. */
import { formWords, otherWords, slips } from '../knowledge';
import { lazy } from '../text/lazy';
import { rememberedByParagraph } from '../text/remembered';
import type { Piece, VisibleSpan } from '../text/span';
import { foundIn, paragraphs } from './paragraphs';
import { perFiling } from './perFiling';

/** A word that is misspelled. */
export interface MisspelledWord extends Piece {
	/** How it is spelled, with capitals where the word has them. */
	readonly right: string;
}

/** The words of the 8-K that are nearly words of the form and nothing else, in text order. */
export const misspelledWords = perFiling((filing): readonly MisspelledWord[] =>
	foundIn(paragraphs(filing), misspelledIn)
		.map(({ start, end, right }) => ({ ...filing.visible.piece(start, end), right }))
		// Of captions the rules about headings speak.
		.filter(({ span }) => !filing.items.some(({ heading }) => heading.start <= span.start && span.end <= heading.end)),
);

interface FoundWord extends VisibleSpan {
	readonly right: string;
}

/** Words of ASCII; not within an address on the web, a name of a file or of a bookmark. */
const word = /(?<![\w@/\\.&'’#-])[A-Za-z]{3,20}(?![\w@/\\#]|\.\w|-\w|['’]\w{3})/g;

const misspelledIn = rememberedByParagraph((text): readonly FoundWord[] => {
	const known = slipsOfHand();
	const found: FoundWord[] = [];
	for (const { index, 0: written } of text.matchAll(word)) {
		const right = known.get(written.toLowerCase());
		// In capitals a short one may be a ticker.
		const isTicker = written.length < 6 && written === written.toUpperCase();
		if (
			right !== undefined &&
			!isTicker &&
			!/^\s*[[(]sic\b/.test(text.slice(index + written.length, index + written.length + 8))
		) {
			found.push({ start: index, end: index + written.length, right: inCaseOf(written, right) });
		}
	}
	return found;
});

/** `right` with the capitals of `written`. */
function inCaseOf(written: string, right: string): string {
	return written.length > 1 && written === written.toUpperCase()
		? right.toUpperCase()
		: /^[A-Z]/.test(written)
			? (right[0] ?? '').toUpperCase() + right.slice(1)
			: right;
}

/** What a hand makes of the words of the form, each with the word that it was to be; nothing that is a word itself. */
const slipsOfHand = lazy((): ReadonlyMap<string, string> => {
	const words = new Set(formWords);
	const all = new Map<string, string>(slips);
	for (const right of formWords) {
		for (const wrong of slipsOf(right)) {
			if (!words.has(wrong) && !otherWords.has(wrong)) {
				all.set(wrong, right);
			}
		}
	}
	return all;
});

const vowels = ['a', 'e', 'i', 'o', 'u'];

/** A word with two letters changed about, one lost, one doubled, or a vowel taken for another; the first letter stays. */
function* slipsOf(right: string): Generator<string> {
	if (right.length < 6) {
		return;
	}
	for (let at = 1; at < right.length; at++) {
		const before = right.slice(0, at);
		const letter = right[at] ?? '';
		const after = right.slice(at + 1);
		if (at < right.length - 1) {
			yield before + after;
			yield before + (after[0] ?? '') + letter + after.slice(1);
		}
		yield before + letter + letter + after;
		if (vowels.includes(letter)) {
			for (const vowel of vowels) {
				yield before + vowel + after;
			}
		}
	}
}
