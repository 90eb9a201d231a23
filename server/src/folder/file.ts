/** A file of a folder, as whoever has read it hands it over: nothing here opens files. */

import type { Filing } from '../filing/filing';

export interface FolderFile {
	/** The name without its path: `ex99-1.htm`. */
	readonly name: string;
	/** The text; absent where the file is none, such as a picture, or too long to be read. */
	readonly text?: string;
	/** The Form 8-K in the text, or that it holds none, where it was read already. */
	readonly read?: { readonly filing: Filing | undefined };
	/** What is in a file that is no text; absent where only its name matters. */
	readonly bytes?: Uint8Array;
}

/** Whether a file of this name may hold a report or an exhibit as text. */
export const isTextName = (name: string): boolean => /\.(?:html?|txt|md|8-?k)$/i.test(name);

/** Whether a file of this name is a picture, of whatever kind. */
export const isPictureName = (name: string): boolean => /\.(?:jpe?g|gif|png|bmp|tiff?|svg|webp)$/i.test(name);
