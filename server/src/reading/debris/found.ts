/** What the making of a document has left in its text, while it is looked for. */

/** What kind of thing is still open: a value to come, a field of a program, a note, a choice, a choice of pronouns, words that only fill the place, markup that shows as text. */
export type DebrisKind = 'blank' | 'field' | 'note' | 'choice' | 'pronoun' | 'filler' | 'markup';

/** Something that is still open, with offsets into the text that was searched. */
export interface FoundDebris {
	readonly start: number;
	readonly end: number;
	readonly kind: DebrisKind;
	/** Whether it means something else outside the items, such as a line of the cover to write on. */
	readonly inTextOnly?: boolean;
}
