/** What was read from a text before it was edited, and where the edit is. */
export interface Edited<T> {
	readonly before: T;
	/** From here to `end`, offsets of the text before the edit, characters were put in the place of others. */
	readonly start: number;
	readonly end: number;
	/** By how many characters the rest has moved; less than zero where the text is shorter now. */
	readonly shift: number;
}
