/** Plain text, Markdown and ASCII SGML as a reader sees them: markup blanked, every character at its place. */
import { withoutLineNumbers } from './lineNumbers';
import { seenAs, unseenCharacters } from './unseen';

/** Tags that occur in plain-text filings; other words between `<` and `>` are text. */
const tags =
	/<\/?(?:page|table|caption|s|c|fn|f\d{1,2}|b|i|u|em|strong|br|p|center|font|div|span|sub|sup|small|text|a|hr|html|head|body|pre|meta|thead|tbody|tr|ul|ol|li|h[1-6])\b[^<>\n]*>/gi;
/** Tags that end a row or a cell of a table, as converters leave them in Markdown. */
const rowEnds = /<\/tr>/gi;
const cellEnds = /<\/t[dh]>|<t[dh]\b[^<>\n]*>/gi;
/** Tags between two lines of a cell. */
const lineEnds = /<br\b[^<>\n]*>(?=\s{0,9}[^\s<])|<\/(?:p|div)>(?=\s{0,9}<(?:p|div)\b)/gi;
/** `*word*`, `**two words**`: the opening mark touches a word on its right, the closing one on its left; `\*\*` is none. */
const emphasis = /(?<![*[\w\\])(\*{1,3})(?=[^\s*\]])([^*\n]*[^\s*[\\])(\*{1,3})(?![*\w])([:;,.]?)/g;
/** Where one stretch in bold ends and the next begins: `**FORM****8-K**`. */
const boldJoint = /(?<=\*\*[^\s*][^*\n]{0,200})(?<=[\p{L}\p{N}.,:;)’”])\*{4}(?=[\p{L}\p{N}(“][^*\n]{0,200}\*\*)/gu;
/** A stretch in bold within another, as converters leave it: `**(503) **555-0142****`. */
const boldWithin = /\*\*(?=[^\s*])([^*\n]{1,200})\*\*([^*\n]{1,200})\*{4}(?!\*)/g;
/** A line in bold, with the closing mark at the beginning of the next one. */
const boldOverLines = /^\*\*(?=[^\s*])([^*\n]{1,200}\n)\*\*/gm;
/** `__two words__`, and no rule to write on. */
const strong = /(?<![\w_])(__)(?=[^\s_])(?=[^_\n]*\p{L})([^_\n]+(?<!\s))(__)(?![\w_])([:;,.]?)/gu;
/** `[words](target)`, the target a URL, an anchor or a file; the mark of a footnote may stand after it. */
const link = /\[([^\]\n]{1,400})\](\((?:https?:\/\/|#|\/|[\w.-]+\.html?)[^)\s]*\))((?:\\?[*†‡+^#]){0,3})/g;
/** `[words]{.underline}`, or attributes after a link: what one converter writes where Markdown has no mark. */
const attributed = /\[([^[\]\n]{1,400})\](\{[.#][^{}\n]{1,60}\})|(?<=[)\s])\{[.#][a-z][^{}\n]{0,60}\}/g;
/** What stands before the first word of a Markdown line: quotation marks, heading marks. */
const lineStart = /^[ \t]*(?:>[ \t]?|#{1,6}[ \t]+)+/gm;
/** Entities of no-break spaces, which converters leave in Markdown. */
const blankEntity = /&(?:nbsp|#160|#xa0);/gi;
/** Entities of signs that are markup, where a whole page of HTML is text that is set as it is. */
const entityOfSign = /&(amp|lt|gt|quot);/gi;
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
/** Words joined by underscores, as some converters write no-break spaces; not the name of a file, an address or a path. */
const joinedWords = /(?<![^\s(“"])[\p{L}\p{N}(“"][^\s_@/\\]*_(?![^\s]*(?:[@/\\]|\.[a-z]{3,4}(?![\p{L}\p{N}])))[^\s]*/gu;
/** The row below the heads of a table in Markdown: `|---|:--|`. */
const headRule = /^[ \t]*\|(?:[ \t]{0,9}:?-{2,200}:?[ \t]{0,9}\|)+[ \t]*$/gm;
/** Before a sign that would be markup, and at the end of a line that is to stay one. */
const backslash = /\\(?=[\\`*_{}[\]()#+.!$|-]|$)/gm;

/**
 * The text with markup blanked: the same length, so that offsets hold. Table pipes become cell separators, spaces of
 * every kind a plain space and hyphens of every kind a plain hyphen. What nobody sees is still there, as a soft hyphen.
 */
export function maskPlainText(text: string): string {
	let masked = foldCharacters(
		/[\u0085\u200b\u2028\u2029]/.test(text) ? text.replace(otherLineEnds, (signs) => `\n${signs.slice(1)}`) : text,
	);
	if (hasEscapedLines(text)) {
		masked = masked.replace(escapes, (sign) => (sign.endsWith('t') ? '\t' : '\n').padStart(sign.length));
	}
	masked = withoutLineNumbers(masked);
	if (isLossy(text)) {
		masked = masked.replace(lostCharacters, blank);
	}
	if (isDoubleSpaced(masked)) {
		masked = masked.replace(emptyBelow, (_, end: string, empty: string) => ' '.repeat(end.length) + empty);
	}
	if (masked.includes('``')) {
		masked = masked.replace(quotedByApostrophes, (_, words: string) => `“\u00ad${words}”\u00ad`);
	}
	if (masked.includes('</t')) {
		masked = masked
			.replace(lineEnds, (tag) => '\v'.padEnd(tag.length))
			.replace(rowEnds, (tag) => '\n'.padEnd(tag.length))
			.replace(cellEnds, (tag) => (tag.startsWith('</') ? '\t' : ' ').padEnd(tag.length));
	}
	if (masked.includes('<')) {
		masked = masked.replace(pageWithinLine, withPageEnds).replace(tags, blank);
	}
	if (masked.includes('&')) {
		masked = masked.replace(blankEntity, blank);
		if (/<pre\b/i.test(text)) {
			masked = masked.replace(entityOfSign, (entity, name: string) =>
				(signs[name.toLowerCase()] ?? '').padEnd(entity.length, '\u00ad'),
			);
		}
	}
	if (masked.includes('*')) {
		masked = masked
			.replace(boldWithin, (_, words: string, last: string) => `  ${words}\u00ad\u00ad${last}    `)
			.replace(boldOverLines, (_, words: string) => `  ${words}  `);
		masked = (masked.includes('****') ? masked.replace(boldJoint, blank) : masked).replace(emphasis, withoutMarks);
	}
	if (masked.includes('](')) {
		masked = masked.replace(
			link,
			(_, words: string, target: string, marks: string) => ` ${words}${marks} ${blank(target)}`,
		);
	}
	if (masked.includes('{.') || masked.includes('{#')) {
		masked = masked.replace(attributed, (whole, words?: string, attributes?: string) =>
			words === undefined ? blank(whole) : ` ${words} ${blank(attributes ?? '')}`,
		);
	}
	if (masked.includes('#') || masked.includes('>')) {
		masked = masked.replace(lineStart, blank);
	}
	if (masked.includes('_')) {
		masked = withoutJoints(masked.replace(strong, withoutMarks));
	}
	if (masked.includes('\\')) {
		masked = masked.replace(backslash, ' ');
	}
	return masked.includes('|') ? masked.replace(headRule, blank).replaceAll('|', '\t') : masked;
}

/**
 * The same characters with spaces and hyphens in their plain form, what was lost as spaces, what nobody sees as a soft
 * hyphen, letters and digits of full width as those of ASCII, and what UTF-8 read as Windows-1252 has made of quotation
 * marks, dashes and spaces as such; never a change of length.
 */
export function foldCharacters(text: string): string {
	let folded = text.replace(
		/[\0\u0085\u0095\u00a0\u00ad\u2000-\u2011\u2028-\u202f\u205f-\u2064\u3000\ufeff\ufffd]/g,
		(character, at: number) =>
			isUnseen.test(character)
				? seenAs(text, at)
				: /[\u2010\u2011]/.test(character)
					? '-'
					: character === '\ufffd' && !/[^\s\ufffd]/.test(text.charAt(at - 1))
						? character
						: ' ',
	);
	if (/[\u2012-\u2015\u2212]/.test(folded)) {
		folded = folded.replace(dashInName, '-').replace(minusInWord, '-');
	}
	if (/[\uff01-\uff5e]/.test(folded)) {
		folded = folded.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
	}
	return folded.includes('â') || folded.includes('Â')
		? folded.replace(misread, (debris) => plainOf(debris).padEnd(debris.length, plainOf(debris)))
		: folded;
}

/** A line end or a tab as a program writes it in a string. */
const escapes = /\\r\\n|\\[nt]/g;

/** Whether a text has its line ends as such escapes, and is no path or formula in which some letters follow the sign. */
export const hasEscapedLines = (text: string): boolean =>
	text.includes('\\n') &&
	(text.match(/\\n/g)?.length ?? 0) >= fewestEscapes &&
	(text.match(/\n/g)?.length ?? 0) * 10 <= (text.match(/\\n/g)?.length ?? 0);
const fewestEscapes = 12;

/** ``Words'' in quotation marks of a typewriter. */
const quotedByApostrophes = /``(?=[^\s`'])([^`\n]{1,200}?)''(?!')/g;

/** A line end, and the empty line below it. */
const emptyBelow = /(\r?\n)([ \t]*\r?\n)/g;

/** In lines: fewer of them may begin a new page within a sentence. */
const fewestApart = 8;

/** Whether there is an empty line below each line, also where a sentence goes on, and several between paragraphs. */
function isDoubleSpaced(text: string): boolean {
	const goesOn = text.match(/\n[ \t]*\r?\n[ \t]*\p{Ll}/gu)?.length ?? 0;
	return (
		goesOn >= fewestApart &&
		(text.match(/\n[ \t]*\r?\n[ \t]*\r?\n/g)?.length ?? 0) >= fewestApart &&
		(text.match(/\S[ \t]*\r?\n[ \t]*\S/g)?.length ?? 0) * 10 <= goesOn
	);
}

const isUnseen = new RegExp(`[${unseenCharacters}]`);

/** A dash where the name of a form or a regulation has a hyphen: `8–K`, `S–K`. */
const dashInName = /(?<=\b(?:\d{1,2}|[SX]))[\u2012-\u2015\u2212](?=[KQTX]\b)/gi;

/** A minus sign or a figure dash in the place of a hyphen, with no space on either side: `14a−12`, `Pre−commencement`. */
const minusInWord = /(?<=[a-z\d])[\u2012\u2212](?=[a-z\d])/gi;

/** Characters of several bytes in UTF-8, each byte read as one of Windows-1252 or ISO 8859-1. */
const misread =
	/â(?:€|\u0080)[\u0080-\u009f\u2010-\u203a\u02dc\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2122¢£¦]|Â[ \u00a0§]/g;

/** The plain character that debris stands for: an apostrophe, a quotation mark, a dash, a space. */
function plainOf(debris: string): string {
	if (debris.startsWith('Â')) {
		return ' ';
	}
	const last = debris.at(-1) ?? '';
	return /[\u0098\u0099\u02dc\u2122]/.test(last)
		? "'"
		: /[\u0093\u0094\u201c\u201d]/.test(last)
			? '-'
			: /[\u009c\u009d\u0153]/.test(last)
				? '"'
				: ' ';
}

/** Question marks in the place of characters that a character set did not have; one that begins a line may be a box. */
const lostCharacters = /\?{2,}|(?<=[^\s?])\?(?=[^\s?])|(?<=\S[ \t]{1,60}|\$)\?(?=\s)/g;

/** Whether a text was saved in ASCII and lost all other characters: there are question marks within its words. */
function isLossy(text: string): boolean {
	const within = text.match(/[A-Za-z\d.,]\?[A-Za-z\d]/g) ?? [];
	return within.length >= 3 && /^[\0-\x7f]*$/.test(text);
}

/** The words alone; what is punctuated stays beside its sign: `**By**:` is `By:`, of which no column parts the colon. */
const withoutMarks = (_: string, open: string, words: string, close: string, sign: string): string =>
	blank(open) + words + sign + blank(close);

/** The text with the words apart that underscores join. Only what stands between two spaces around one is looked at. */
function withoutJoints(text: string): string {
	let parted = '';
	let from = 0;
	for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', from)) {
		let start = at;
		while (start > from && !/\s/.test(text.charAt(start - 1))) {
			start--;
		}
		space.lastIndex = at;
		const end = space.exec(text)?.index ?? text.length;
		const words = text
			.slice(start, end)
			.replace(joinedWords, (joined) => joined.replace(/(?<=[\p{L}\p{N},.;)])_(?=[\p{L}\p{N}(])/gu, ' '));
		parted += text.slice(from, start) + words;
		from = end;
	}
	return parted + text.slice(from);
}

/**
 * The mark of a new page within a line, as a text has it that lost its line ends: with the number of the page that ends
 * there, `2 <PAGE>`, or of that which begins, `<PAGE> 3`.
 */
const pageWithinLine =
	/(?<=\S)[ \t](?:[ \t]{0,9}(?:- ?)?\d{1,3}\.?(?: ?-)?[ \t]{1,9})?[ \t]{0,9}<page>(?:[ \t]{1,6}\d{1,3}\.?(?=[ \t]))?[ \t](?=[ \t]{0,99}\S)/gi;

/** Such a mark with ends of pages around it and in the place of its tag. */
const withPageEnds = (mark: string): string => `\f${mark.slice(1, -1).replace(/<page>/i, '\f     ')}\f`;

const space = /\s/g;

/** The signs that part lines in other systems, and a run of zero-width spaces where they are all that is left of it. */
const otherLineEnds = /[\u2028\u2029]|\u0085(?!\s?\p{Ll})|(?<=\S)\u200b{2,}(?=\S)/gu;

const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');
