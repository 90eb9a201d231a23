/** Places in a text and edits of it, as the Language Server Protocol has them: lines and UTF-16 units, from zero. */

export interface Position {
	readonly line: number;
	readonly character: number;
}

/** The end is not part of it. */
export interface Range {
	readonly start: Position;
	readonly end: Position;
}

export interface Location {
	readonly uri: string;
	readonly range: Range;
}

/** What stands in the range gives way to the new text. */
export interface TextEdit {
	readonly range: Range;
	readonly newText: string;
}
