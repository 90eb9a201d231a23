/** Whether a text only quotes a report: the source of a program, a table of values, a mail, a release of the Commission, an alert with a sample. */

import type { Source } from '../text/source';
import type { Span } from '../text/span';

/** A string over several lines that a program begins: `filing = """`, `` data: ` ``, `return f"""`. */
const beginsString = /(?:[=(:,+[]\s{0,9}|\breturn\s{1,9})[a-z]{0,2}("""|'''|`(?!`))/gi;

/** A string that has the whole line: `"FORM 8-K",`, `'FORM 8-K\n' +`. */
const isString = /^\s{0,40}(?:[\w.$]{1,40}\s?[(=+[]{1,2}\s?)?(["'`]).{1,200}\1\s{0,2}[.,;+)\]]{0,3}\s{0,9}$/;

/** The first line of a table of values: names, with a comma, a semicolon or a tab between them. */
const headsOfValues = /^\s*"?[\w .-]{1,40}"?(?:([,;\t])"?[\w .-]{1,40}"?){1,40}[ \t]*\r?\n/;

/** A key of YAML whose text begins below it. */
const beginsBlock = /^[\w-]{1,40}:[ \t]*[|>][+-]?[ \t]*$/gm;

/** What stands over the text of the form in a release of the Commission. */
const isRelease = /\[Release\s{1,3}Nos?\.|\bFederal\s{1,3}Register\s?[:/]?\s?(?:Vol|\w{3}\s?\d|\w+\s\d{1,2},\s\d{4})/;

/** What has a report in it from its beginning to its end: a comment, an element, an environment, a string. */
const enclosing: readonly (readonly [begins: RegExp, ends: RegExp])[] = [
	[/^[ \t]*\/\*/gm, /\*\//],
	[/<!\[CDATA\[/g, /\]\]>/],
	[/^[ \t]*\\begin\{\w{1,20}\*?\}/gm, /\\end\{/],
	[/\w\s{1,9}(?:=|<-)\s{1,9}[@$]{0,2}"[ \t]*\r?\n/g, /^[ \t]*"[ \t]*[;,)]{0,3}[ \t]*$/m],
];

/** What scripts, statements of SQL, changes to a file, subtitles and comments have before a report. */
const heralds =
	/<<[-~]?(["']?)\w{2,20}\1[ \t]*\r?\n|^[ \t]*INSERT\s{1,9}INTO\s{1,9}[\w."`]{1,80}\s{0,9}(?:\(|VALUES)|^@@ -\d[\d,]{0,9} \+\d|^\d\d:\d\d:\d\d[,.]\d{3} -->|^#[ \t]*\r?\n# /m;

/** What an alert of a law firm, or a page on the web, says over the sample that it quotes, and what it says of itself. */
const introducesSample = /\b(?:sample|specimen|annotated|illustrative)\b[^.\n]{0,60}\b(?:8-K|report)\b/i;
const ofPages =
	/\b(?:attorney\s{1,9}advertising|legal\s{1,9}advice|prior\s{1,9}results\s{1,9}do|leave\s{1,9}a\s{1,9}(?:reply|comment)|in\s{1,9}this\s{1,9}(?:post|article|alert)|contact\s{1,9}the\s{1,9}authors?)\b/i;

/** How much of a text before the heading is looked at, in characters. */
const reach = 30_000;

/**
 * Whether a text quotes the report whose heading stands at a span of it. Its own words are those of a program, of a
 * table or of a letter.
 */
export function isQuoted(source: Source, { start, end }: Span): boolean {
	const above = source.slice(Math.max(0, start - reach), start);
	const [rest = ''] = source.slice(end, end + 300).split('\n', 1);
	const line = above.slice(above.lastIndexOf('\n') + 1) + source.slice(start, end) + rest;
	return (
		isString.test(line) ||
		/^(?:""|''|``)$/.test(above.slice(-1) + rest.charAt(0)) ||
		isWithinString(above) ||
		isWithinValue(above) ||
		isWithinBlock(above) ||
		enclosing.some(([begins, ends]) => isWithin(above, begins, ends)) ||
		heralds.test(above) ||
		(/^\s{0,3}>/.test(line) && /^\s*[^>\s]/.test(above)) ||
		isRelease.test(above) ||
		(introducesSample.test(above) && ofPages.test(above + source.slice(Math.max(end, source.length - reach))))
	);
}

/** Whether a string that a program began goes on at the end of `above`. */
function isWithinString(above: string): boolean {
	const last = [...above.matchAll(beginsString)].at(-1);
	return last !== undefined && !above.includes(last[1] ?? '', last.index + last[0].length);
}

/** Whether a quoted value of a table goes on at the end of `above`. */
function isWithinValue(above: string): boolean {
	const between = headsOfValues.exec(above)?.[1];
	return between !== undefined && above.includes(`${between}"`) && above.split('"').length % 2 === 0;
}

/** Whether what began goes on at the end of `above`. */
function isWithin(above: string, begins: RegExp, ends: RegExp): boolean {
	const last = [...above.matchAll(begins)].at(-1);
	return last !== undefined && !ends.test(above.slice(last.index + last[0].length));
}

/** Whether the text of a key of YAML goes on at the end of `above`: all lines below the key are indented. */
function isWithinBlock(above: string): boolean {
	const last = [...above.matchAll(beginsBlock)].at(-1);
	return last !== undefined && !/\n\S/.test(above.slice(last.index + last[0].length));
}
