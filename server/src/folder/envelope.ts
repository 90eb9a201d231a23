/** The tags that stand around a document of a submission. */
import type { FolderFile } from './file';
import { uuencoded } from './uuencode';

/** A document of a submission that a file becomes. */
export interface FolderDocument {
	readonly file: FolderFile;
	/** `8-K`, `EX-99.1`, `GRAPHIC`. */
	readonly type: string;
	/** Absent for a document whose list or heading says nothing of it. */
	readonly description?: string;
}

/** What stands before the text of the document, each tag on a line of its own. `sequence` counts from 1. */
export function documentHead({ file, type, description }: FolderDocument, sequence: number): string {
	return [
		'<DOCUMENT>',
		`<TYPE>${type}`,
		`<SEQUENCE>${sequence}`,
		`<FILENAME>${file.name}`,
		...(description ? [`<DESCRIPTION>${description}`] : []),
		'<TEXT>',
		'',
	].join('\n');
}

/** What stands after the text: its first line end is none of the text. */
export const documentTail = '\n</TEXT>\n</DOCUMENT>\n';

/** The tags that EDGAR has around a text of some kind, inside of `<TEXT>`. */
const wrapper = /^<(XBRL|PDF|XML)>(\r?\n)/i;

/** Inline XBRL, or a file that goes with it. */
const isInteractive = ({ name, text = '' }: FolderFile): boolean =>
	/\.xsd$|_(?:cal|def|lab|pre|ins|htm)\.xml$/i.test(name) || /<ix:header\b/i.test(text);

/** The text of a document as a submission has it: with inline XBRL in `<XBRL>`, and what is no text encoded. */
export function documentBody(file: FolderFile): string {
	const { name, text, bytes } = file;
	if (text !== undefined) {
		return isInteractive(file) || wrapper.test(text) ? wrapped('XBRL', text) : text;
	}
	const encoded = bytes === undefined ? '' : uuencoded(name, bytes).trimEnd();
	return /\.pdf$/i.test(name) ? wrapped('PDF', encoded) : encoded;
}

const wrapped = (tag: string, text: string): string => `<${tag}>\n${text}\n</${tag}>`;

/**
 * The text of a file in what stands between `<TEXT>` with its line end and `</TEXT>`: the reverse of `documentBody`.
 * `eol` is the line end of the tags.
 */
export function unwrapped(body: string, eol: string): string {
	const text = withoutLineEnd(body, eol);
	const [opening = '', tag, lineEnd = eol] = wrapper.exec(text) ?? [];
	const closing = `</${tag}>`;
	return tag !== undefined && text.toUpperCase().endsWith(closing.toUpperCase())
		? withoutLineEnd(text.slice(opening.length, text.length - closing.length), lineEnd)
		: text;
}

/** The text without the line end before a closing tag. */
const withoutLineEnd = (text: string, eol: string): string =>
	text.endsWith(eol) ? text.slice(0, text.length - eol.length) : text;
