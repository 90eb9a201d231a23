/** Characters within words that no hand puts there: invisible ones, letters of another script, letters of print that are two. */
import type { Filing } from '../../../filing/filing';
import { entityAt } from '../../../text/entities';
import { movedBy, type Span } from '../../../text/span';
import { seenAs } from '../../../text/unseen';
import { perFiling } from '../../perFiling';

/** A character within words, and where it stands in the source: itself, or a reference to it. */
export interface ForeignCharacter {
	readonly character: string;
	/** What belongs there; empty for what shows nothing. */
	readonly right: string;
	/** In text order; at least one. */
	readonly places: readonly Span[];
}

/** Letters of Cyrillic and Greek that look like Latin ones, and the letters that printers join. */
const letters: ReadonlyMap<string, string> = new Map([
	...pairs('АВЕКМНОРСТХІЈЅаеорсухіјѕ', 'ABEKMHOPCTXIJSaeopcyxijs'),
	...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'),
	...([
		['ﬀ', 'ff'],
		['ﬁ', 'fi'],
		['ﬂ', 'fl'],
		['ﬃ', 'ffi'],
		['ﬄ', 'ffl'],
	] as const),
]);

function pairs(foreign: string, latin: string): readonly (readonly [string, string])[] {
	return [...foreign].map((letter, index) => [letter, latin.charAt(index)]);
}

/** Whether a character is no letter of English and looks like one, or like two. */
export const isForeignLetter = (character: string): boolean => letters.has(character);

const invisible = /[\u0001-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff\ufffc]/;
/** Characters that stand in no text, and the mark that a file begins with. */
const unprintable = /[\u0001-\u0008\u000e-\u001f\u007f\ufeff]/;
/** Characters that nobody sees, Greek and Cyrillic letters that look Latin, and ligatures; also as references. */
const foreign =
	/[\u0001-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff\ufffc\u0391-\u03bf\u0405-\u0458\ufb00-\ufb04]|&(?:shy|zwn?j|[lr]rm|#(?:173|820[3-7]|8288|9\d\d|1[01]\d\d|65279|65532|6425[6-9]|64260|x(?:0?ad|200[b-f]|2060|fb0[0-4]|fef{2}|0?4[0-5][\da-f]));)/gi;

/** The characters of the 8-K in the order of their first places: invisible ones between two letters or two digits, letters beside a Latin one. */
export const foreignCharacters = perFiling(({ source, span }: Filing): readonly ForeignCharacter[] => {
	const text = source.slice(span.start, span.end);
	const found = new Map<string, { character: string; right: string; places: Span[] }>();
	for (const { index, 0: written } of text.matchAll(foreign)) {
		const character = written.startsWith('&') ? (entityAt(written, 0)?.text ?? '') : written;
		const end = index + written.length;
		const before = text.slice(Math.max(0, index - 3), index);
		const right = letters.get(character) ?? seenWithin(character, before, text.slice(end, end + 3));
		if (right === '-' || isWithinWord(character, before.slice(-1), text.charAt(end))) {
			const known = found.get(character + right) ?? { character, right, places: [] };
			known.places.push(movedBy(span.start, { start: index, end }));
			found.set(character + right, known);
		}
	}
	return [...found.values()];
});

/** What is seen of an invisible character: a hyphen where a soft one stands for it in a number or a name, `001-12345`. */
const seenWithin = (character: string, before: string, after: string): string =>
	character === '\u00ad' &&
	/[A-Za-z\d]$/.test(before) &&
	/^[A-Za-z\d]/.test(after) &&
	seenAs(before + character + after, before.length) === '-'
		? '-'
		: '';

const isWithinWord = (character: string, before: string, after: string): boolean =>
	unprintable.test(character)
		? /\p{L}/u.test(before + after)
		: invisible.test(character)
			? /^(?:\p{L}\p{L}|\d\d)$/u.test(before + after)
			: letters.has(character) && /[A-Za-z]/.test(before + after);
