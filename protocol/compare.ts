/** Texts that are compared with each other, open or not. */

/** The text of a filing, and the name of its file. */
export interface NamedText {
	readonly name: string;
	readonly text: string;
}
