/** A word that stands beside the place where it is missed: `to pursuant Rule`, `Board Directors of`. */
import type { VisibleSpan } from '../../../text/span';

/** Words, and what is right in their place. */
interface Mended extends VisibleSpan {
	readonly right: string;
}

const sameWord = (one: string | undefined, other: string | undefined): boolean =>
	one?.toLowerCase() === other?.toLowerCase();

/** Small words that are no article: one word further on they are still those that are missed. */
const leading = /^(?:as|by|for|from|in|of|on|to|under|with)$/i;

/** Words that lack one of `right`, with that word where it stands right before or after them, so that it does not stand twice. */
export function withMovedWord(text: string, { start, end, right }: Mended): Mended {
	const written = text.slice(start, end).split(/\s+/);
	const words = right.split(/\s+/);
	const at = words.findIndex((word, place) => !sameWord(word, written[place]));
	const lost = words[at];
	if (
		lost === undefined ||
		words.length !== written.length + 1 ||
		!words.slice(at + 1).every((word, place) => sameWord(word, written[at + place]))
	) {
		return { start, end, right };
	}
	const lead = text.slice(Math.max(0, start - 44), start);
	const [before = ''] = /(?<![A-Za-z])[A-Za-z]{1,20}\s$/.exec(lead) ?? [];
	if (sameWord(before.trimEnd(), lost)) {
		return { start: start - before.length, end, right };
	}
	const rest = text.slice(end, end + 44);
	const [next = ''] = /^\s[A-Za-z]{1,20}(?![A-Za-z])/.exec(rest) ?? [];
	if (sameWord(next.trimStart(), lost)) {
		return { start, end: end + next.length, right };
	}
	if (!leading.test(lost)) {
		return { start, end, right };
	}
	const [earlier = ''] =
		before === '' ? [] : (/(?<![A-Za-z])[A-Za-z]{1,20}\s$/.exec(lead.slice(0, -before.length)) ?? []);
	if (sameWord(earlier.trimEnd(), lost)) {
		return { start: start - before.length - earlier.length, end, right: before + right };
	}
	const [further = ''] = next === '' ? [] : (/^\s[A-Za-z]{1,20}(?![A-Za-z])/.exec(rest.slice(next.length)) ?? []);
	return sameWord(further.trimStart(), lost)
		? { start, end: end + next.length + further.length, right: right + next }
		: { start, end, right };
}
