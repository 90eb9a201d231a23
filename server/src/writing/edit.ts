/** What is to be written into a text. Types only. */
import type { Span } from '../text/span';

/** Replaces the text of a span; an empty span inserts. */
export interface Edit {
	readonly span: Span;
	readonly text: string;
}

/** A way to put right what a rule has found. */
export interface Fix {
	/** What the edit does, in the imperative: `Insert exhibit number 99.1`. */
	readonly title: string;
	/** In text order, not overlapping. */
	readonly edits: readonly Edit[];
	/** Whether the result is certain, so that `source.fixAll.form8k` may apply it unasked. */
	readonly all?: boolean;
}

/** The edits in text order, or why there are none, in a sentence for the user. */
export type Attempt = { readonly edits: readonly Edit[] } | { readonly refused: string };
