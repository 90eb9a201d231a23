/** A word that stands beside the place where it is missed: `to pursuant Rule`, `Board Directors of`. */
import type { VisibleSpan } from '../../../text/span';
import { oddWordingIn } from './commonWording';
import { confusedIn } from './confusedWords';

/** Words, and what is right in their place. */
interface Mended extends VisibleSpan {
	readonly right: string;
}

const sameWord = (one: string | undefined, other: string | undefined): boolean =>
	one !== undefined && other !== undefined && keyOf(one) === keyOf(other);
const keyOf = (word: string): string => word.replace(/[,;]$/, '').toLowerCase();

/** How many words are wrong beside others. */
const oddIn = (text: string): number => confusedIn(text).length + oddWordingIn(text).length;

/** Small words that are no article: one word further on they are still those that are missed. */
const leading = /^(?:as|by|for|from|in|of|on|to|under|with)$/i;

/** Words that lack some of `right`, with the one of those that stands right before or after them, so that it does not stand twice. */
export function withMovedWord(text: string, { start, end, right }: Mended): Mended {
	const written = text.slice(start, end).split(/\s+/);
	const words = right.split(/\s+/);
	const at = words.findIndex((word, place) => !sameWord(word, written[place]));
	const more = words.length - written.length;
	const lost = words.slice(at, at + more);
	if (at < 0 || more < 1 || !words.slice(at + more).every((word, place) => sameWord(word, written[at + place]))) {
		return { start, end, right };
	}
	const isLost = (word: string): boolean => lost.some((each) => sameWord(each, word.trim()));
	const lead = text.slice(Math.max(0, start - 44), start);
	const rest = text.slice(end, end + 44);
	const [before = ''] = /(?<![A-Za-z])[A-Za-z]{1,20}\s$/.exec(lead) ?? [];
	// `the purpose of Section 18 the Act`: there it belongs to the words before.
	if (isLost(before) && oddIn(lead.slice(0, -before.length) + right + rest) <= oddIn(lead + right + rest)) {
		return { start: start - before.length, end, right };
	}
	const [next = ''] = /^\s[A-Za-z]{1,20}(?![A-Za-z])/.exec(rest) ?? [];
	if (isLost(next)) {
		return { start, end: end + next.length, right };
	}
	if (!leading.test(lost.join(' '))) {
		return { start, end, right };
	}
	const [earlier = ''] =
		before === '' ? [] : (/(?<![A-Za-z])[A-Za-z]{1,20}\s$/.exec(lead.slice(0, -before.length)) ?? []);
	if (isLost(earlier)) {
		return { start: start - before.length - earlier.length, end, right: before + right };
	}
	const [further = ''] = next === '' ? [] : (/^\s[A-Za-z]{1,20}(?![A-Za-z])/.exec(rest.slice(next.length)) ?? []);
	return isLost(further)
		? { start, end: end + next.length + further.length, right: right + next }
		: { start, end, right };
}
