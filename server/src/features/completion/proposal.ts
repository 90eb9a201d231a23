/** What a completion offers, and how it is found by what was typed. */
import type { CompletionItemKind } from 'vscode-languageserver';
import type { Span } from '../../text/span';
import type { Explanation } from '../hover/explanation';

/** What is said beside a proposal. */
export type About = Omit<Explanation, 'span'>;

/** Something that may be written at the place; the order of the proposals is the order in which they are shown. */
export interface Proposal {
	readonly label: string;
	/** A few words beside the label. */
	readonly detail?: string;
	readonly kind: CompletionItemKind;
	/** The words by which it is found, beside the label. */
	readonly found?: readonly string[];
	/** What is written, for the source as it is; words in brackets are still to be filled in. */
	readonly write: () => string;
	/** Absent where it is said only when the proposal is looked at: then `item` is there. */
	readonly about?: About;
	/** The number of the item that it writes. */
	readonly item?: string;
}

/** Where proposals go. */
export interface Target {
	/** What is replaced: on one line, around the cursor. */
	readonly span: Span;
	/** What of it stands before the words that were typed: marks of a heading, the tags of an empty paragraph. */
	readonly lead: string;
	/** The words that were typed, white space folded. */
	readonly typed: string;
}

/** In characters: fewer letters than these find nothing, because a sentence may begin with them. */
const fewestLetters = 3;

/**
 * The words by which `typed` finds the proposal, beginning with what was typed; undefined where it does not find it. A
 * number is found by its first digit, words by their first three letters.
 */
export function foundBy({ label, found = [] }: Proposal, typed: string): string | undefined {
	if (typed === '') {
		return [label, ...found].join(' ');
	}
	const words = folded(typed);
	const letters = words.replace(/^the\b ?/, '');
	if (letters.length < fewestLetters && /^\p{L}/u.test(words)) {
		return undefined;
	}
	for (const phrase of [label, ...found]) {
		for (const { index } of phrase.matchAll(/[^\s]+/g)) {
			const rest = phrase.slice(index);
			if ((index === 0 || /^(?:\d|\p{L}{4})/u.test(rest)) && folded(rest).startsWith(words)) {
				return `${rest} ${label}`;
			}
		}
	}
	return undefined;
}

/** The text as a snippet: what is in brackets becomes a place to fill in, one after the other. */
export function asSnippet(text: string): string {
	let count = 0;
	return text.replace(/[\\$}]/g, '\\$&').replace(/\[[\p{L}][^[\]]{0,400}\]/gu, (words) => {
		count += 1;
		return `\${${count}:${words}}`;
	});
}

function folded(text: string): string {
	return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}
