/** Characters that nobody sees: soft hyphens, spaces without width, marks of joining and of direction. */
import { firstAfter } from './sortedSearch';

/** What stands, until it is left out, for a character that shows nothing where it is. */
const nothing = '\u00ad';

/** The characters that may show nothing. */
export const unseenCharacters = '\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff';

/**
 * How a reader takes the character that nobody sees at `at`, in one character: as nothing, which is a soft hyphen; as a
 * hyphen, for which encodings and converters write a soft one within numbers, names of forms and at line ends; or as
 * the space that a space without width or a mark stands for between words.
 */
export function seenAs(text: string, at: number): string {
	const before = text.charAt(at - 1);
	const after = text.charAt(at + 1);
	const isAtEdge = isEdge.test(before);
	if (isSpace.test(after)) {
		return text[at] === nothing && (isAtEdge || before === ' ' || isEdge.test(after))
			? '-'
			: isSpace.test(before)
				? ' '
				: nothing;
	}
	if (isAtEdge) {
		return text[at] === nothing ? '-' : ' ';
	}
	return text[at] === nothing ? softHyphenAs(text, at) : withoutWidthAs(before, after, text.charAt(at - 2));
}

const isEdge = /^[\n\r]?$/;
const isSpace = /^\s?$/;

/** A soft hyphen between two characters of which the second is no space. */
function softHyphenAs(text: string, at: number): string {
	const around = text.slice(Math.max(0, at - 4), at + 4);
	return /\u00ad\u00ad|[A-Za-z]\u00ad\d|\d\u00ad[A-Za-z]|\d\d\u00ad\d{3}|\b[A-Z]\u00ad[A-Z]\b/.test(around)
		? '-'
		: nothing;
}

/** A space without width, or a mark, between two characters of which the second is no space. */
function withoutWidthAs(before: string, after: string, first: string): string {
	const isOneWord =
		/^\s$/.test(before) ||
		/^(?:\p{L}\p{L}|\d\d)$/u.test(before + after) ||
		/^[.,:;)\]%’”'"/-]$/.test(after) ||
		/^[([“‘$€£/-]$/.test(before) ||
		/^\d\.\d$/.test(first + before + after);
	return isOneWord ? nothing : ' ';
}

const anyUnseen = new RegExp(`[${unseenCharacters}]`);
const eachUnseen = new RegExp(anyUnseen, 'g');

/** A text as a reader takes it where characters that nobody sees stand in it. */
export const withoutUnseen = (text: string): string =>
	anyUnseen.test(text) ? text.replace(eachUnseen, (_, at: number) => seenAs(text, at)).replaceAll(nothing, '') : text;

/** Where characters were left out of a text; offsets in the whole of it and in what is seen of it. */
export interface LeftOut {
	/** The offset in the whole text of the character that is seen at `at`; of the end where that is the end. */
	whole(at: number): number;
	/** The offset in what is seen of the character at `at` in the whole text, or of the next one that is seen. */
	seen(at: number): number;
}

const nothingLeftOut: LeftOut = { whole: (at) => at, seen: (at) => at };

/** What is seen of a text in which `seenAs` has marked what shows nothing. */
export function seenOf(text: string): { readonly text: string; readonly leftOut: LeftOut } {
	if (!text.includes(nothing)) {
		return { text, leftOut: nothingLeftOut };
	}
	const places: number[] = [];
	for (let at = text.indexOf(nothing); at >= 0; at = text.indexOf(nothing, at + 1)) {
		places.push(at);
	}
	/** What stands after each, in what is seen. */
	const next = places.map((place, index) => place - index);
	return {
		text: text.replaceAll(nothing, ''),
		leftOut: {
			whole: (at) => at + firstAfter(next, (each) => each, at),
			seen: (at) => at - firstAfter(places, (each) => each, at - 1),
		},
	};
}
