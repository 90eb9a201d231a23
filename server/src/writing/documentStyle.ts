/** How the author of a filing writes, for what is inserted there to look alike. */
import { perFiling } from '../reading/perFiling';

/** What a document has of one kind or another. */
export interface DocumentStyle {
	readonly apostrophe: '’' | "'";
	/** Whether the document has no character beyond ASCII. */
	readonly ascii: boolean;
	/** The tag that breaks a line in HTML. */
	readonly lineBreak: '<br/>' | '<br>';
	/** What stands between two paragraphs of plain text: a blank line, unless the document has none. */
	readonly gap: string;
}

/** The style of a filing. */
export const styleOf = perFiling(({ source, visible, span, submission, eol }): DocumentStyle => {
	const whole = submission?.main.text ?? { start: 0, end: source.length };
	const own = source.slice(whole.start, whole.end);
	const curly = visible.text.split('’').length;
	const straight = visible.text.split("'").length;
	const spaced = /\n[ \t]*\r?\n|\r[ \t]*\r(?!\n)/.test(source.slice(span.start, span.end));
	return {
		apostrophe: curly > straight ? '’' : "'",
		ascii: !/[^\0-\x7f]/.test(own),
		// A document with inline XBRL is XML.
		lineBreak: /<br\s*\/>|<ix:header/i.test(own) ? '<br/>' : '<br>',
		gap: spaced ? eol + eol : eol,
	};
});
