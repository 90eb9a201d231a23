/** Plain text, Markdown and ASCII SGML as a reader sees them: markup blanked, every character at its place. */

/** Tags that occur in plain-text filings; other words between `<` and `>` are text. */
const tags =
	/<\/?(?:page|table|caption|s|c|fn|f\d{1,2}|b|i|u|em|strong|br|p|center|font|div|span|sub|sup|small|text|a|hr)\b[^<>\n]*>/gi;
/** `*word*`, `**two words**`: the opening mark touches a word on its right, the closing one on its left. */
const emphasis = /(?<![*[\w])(\*{1,3})(?=[^\s*\]])([^*\n]*[^\s*[])(\*{1,3})(?![*\w])/g;
/** `[words](target)`, the target a URL, an anchor or a file. */
const link = /\[([^\]\n]{1,400})\](\((?:https?:\/\/|#|\/|[\w.-]+\.html?)[^)\s]*\))/g;
/** What stands before the first word of a Markdown line: quotation marks, heading marks. */
const lineStart = /^[ \t]*(?:>[ \t]?|#{1,6}[ \t]+)+/gm;
/** Entities of no-break spaces, which converters leave in Markdown. */
const blankEntity = /&(?:nbsp|#160|#xa0);/gi;
/** Words joined by underscores, as some converters write no-break spaces; not the name of a file, an address or a path. */
const joinedWords = /(?<![^\s(“"])[\p{L}\p{N}(“"][^\s_@/\\]*_(?![^\s]*(?:[@/\\]|\.[a-z]{3,4}(?![\p{L}\p{N}])))[^\s]*/gu;
const backslash = /\\(?=[\\`*_{}[\]()#+.!$|-])/g;

/**
 * The text with markup blanked: the same length, so that offsets hold. Table pipes become cell separators, spaces of
 * every kind a plain space and hyphens of every kind a plain hyphen.
 */
export function maskPlainText(text: string): string {
	let masked = foldCharacters(text);
	if (masked.includes('<')) {
		masked = masked.replace(tags, blank);
	}
	if (masked.includes('&')) {
		masked = masked.replace(blankEntity, blank);
	}
	if (masked.includes('*')) {
		masked = masked.replace(
			emphasis,
			(_, open: string, words: string, close: string) => blank(open) + words + blank(close),
		);
	}
	if (masked.includes('](')) {
		masked = masked.replace(link, (_, words: string, target: string) => ` ${words} ${blank(target)}`);
	}
	if (masked.includes('#') || masked.includes('>')) {
		masked = masked.replace(lineStart, blank);
	}
	if (masked.includes('_')) {
		masked = masked.replace(joinedWords, (words) => words.replace(/(?<=[^_])_(?=[^_])/g, ' '));
	}
	if (masked.includes('\\')) {
		masked = masked.replace(backslash, ' ');
	}
	return masked.includes('|') ? masked.replaceAll('|', '\t') : masked;
}

/** The same characters with spaces and hyphens in their plain form; never a change of length. */
export function foldCharacters(text: string): string {
	return text.replace(/[\0\u0085\u0095\u00a0\u00ad\u2000-\u200b\u2010\u2011\u202f\u205f\u3000\ufeff]/g, (character) =>
		/[\u00ad\u2010\u2011]/.test(character) ? '-' : ' ',
	);
}

const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');
