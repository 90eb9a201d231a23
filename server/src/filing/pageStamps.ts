/** What an office or a program stamps on the pages of a draft, line by line. */
import { draftLegends, draftQualifiers } from '../knowledge';
import { patternOf, phraseFinder } from '../text/phrases';

/** Whether a line is a stamp: a legend of a law firm, `DRAFT` with its date or version, the number or path of a file. */
export const isPageStamp = (line: string): boolean => isLegend(line) || isDraftStamp(line) || isOfFile(line);

/** Whether a line is what a browser prints at the head of a page: `5/4/26, 4:12 PM`. */
export const isPrintOfBrowser = (line: string): boolean =>
	/^(?:https?:\/\/\S+\s+)?\d{1,2}\/\d{1,2}\/\d{2,4},?\s\d{1,2}:\d\d\s?[AP]M(?![\w.])/.test(line);

/** The longer legends first, of which a shorter one may be the beginning. */
const findLegend = phraseFinder(draftLegends.toSorted((a, b) => b.words.length - a.words.length));

/** Whether a line begins with a legend; one of a single word is the whole line. */
function isLegend(line: string): boolean {
	const first = /[A-Za-z]/.exec(line)?.index ?? 0;
	if (first > 12) {
		return false;
	}
	const [found] = findLegend(line, first, first + 3);
	return (
		found !== undefined &&
		(/[\s:]/.test(found.row.words) || !/\p{L}/u.test(line.slice(found.end).replace(/\b(?:draft|copy|version)\b/gi, '')))
	);
}

const qualifierWords: ReadonlySet<string> = new Set(draftQualifiers.flatMap(({ words }) => words.split(' ')));
const qualifiers = draftQualifiers.map(({ words }) => patternOf(words)).join('|');
const day =
	'\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d|[a-z]{3,9}\\.?\\s\\d{1,2}(?:,\\s\\d{4})?|\\d{1,2}\\s[a-z]{3,9}';
/** `DRAFT`, `W&C Draft 5/4/26`, `Preliminary draft of May 4, 2026`, `Draft No. 3 – for discussion`. */
const draftStamp = new RegExp(
	`^[^a-z]{0,12}(?:(?:${qualifiers})[\\s,/&–-]{0,3}|[a-z\\d&][a-z\\d&.'’]{0,14}\\s){0,4}draft(?![a-z\\d])(?:[^a-z\\d]*$|[\\s,:;–—_#(/|-]{1,4}(?:of|dated?|as of|v\\.?\\s?\\d|ver|version|rev|no|number|for|not|only|subject|confidential|privileged|do not|in progress|${day}|#?\\d))`,
	'i',
);
/** `Draft` in capitals, whatever else stands on its line but a title. */
const inCapitals =
	/(?<![\p{L}\p{N}])DRAFT(?![\p{L}\p{N}]|\s+(?:REGISTRATION|PROSPECTUS|RULES?|LEGISLATION|AGREEMENT|LETTER|FORM))/u;
/** `Skadden comments 5/4/26`, `Circulated May 4, 2026`. */
const round = new RegExp(
	`^[^a-z]{0,6}(?:[a-z&][a-z&.'’]{0,14}\\s){0,3}(?:comments|mark-?up|markup|turn|circulated|distributed|reviewed|revised|rev\\.?|updated)(?:\\s(?:of|on|as of|at|to|through))?[\\s:–—-]{1,4}(?:${day})`,
	'i',
);
/** `v3`, `Version 2 – 5/4/26`, `Rev. 4`. */
const version = new RegExp(
	`^[^a-z\\d]{0,6}(?:(?:${day})\\s)?(?:v\\.?|ver\\.?\\s|version\\s|rev\\.?\\s|revision\\s)\\d{1,2}(?:\\.\\d{1,2})?(?:[\\s,(–—-].{0,30})?$`,
	'i',
);

/** `D R A F T`, with a space between the letters. */
const spacedOut = /(?<![\p{L}\p{N}])D[ \u00a0]{1,3}R[ \u00a0]{1,3}A[ \u00a0]{1,3}F[ \u00a0]{1,3}T(?![\p{L}\p{N}])/u;
/** `Page 1 of 3 DRAFT`, `Project Falcon – Draft`: the word at the end of a footer. */
const atEnd = /(?:^|[\s–—|:-])draft(?:[\s#v.]{0,3}\d{1,2})?\W{0,4}$/i;

const mayBeDraft = /draft|d[ \u00a0]{1,3}r[ \u00a0]{1,3}a[ \u00a0]{1,3}f/i;

/** Whether a line is a stamp and no sentence: what stands before its word begins with capitals or says which draft it is. */
function isDraftStamp(line: string): boolean {
	if (!mayBeDraft.test(line)) {
		return false;
	}
	if (spacedOut.test(line)) {
		return true;
	}
	const before = line.slice(0, line.search(/draft/i)).split(/[\s,/]+/);
	if (line.length <= 60 && atEnd.test(line) && before.every((word) => !/^\p{Ll}/u.test(word) || word === 'of')) {
		return true;
	}
	return (
		line.length <= 90 &&
		(draftStamp.test(line) || inCapitals.test(line)) &&
		before.every((word) => !/^\p{Ll}/u.test(word) || qualifierWords.has(word)) &&
		!(/[.;]$/.test(line) && line.split(/\s+/).length > 8)
	);
}

/** Numbers of a document store, paths, rounds of comments, versions: what stands in the footer of a draft. */
const isOfFile = (line: string): boolean =>
	/(?:^|[\s#:/\\-])\d{6,10}[v.]\d{1,3}(?:\s|$|,)|(?:^|[\s#])\d{4}-\d{4}-\d{4}(?:[\s,]{0,2}v\.?\s?\d+|\.\d+|\s*$)|(?:^|[\s(])[A-Za-z]:\\\S|file:\/\/|^\S[^.\n]{0,50}\.(?:docx?|rtf|xlsx?|pptx?|msg|tmp|wpd|odt)(?:\s[^.]{0,20})?$|^Document\d{1,2}(?:\s[-–]|$)|^(?:[Pp]rinted|[Cc]reated|[Ss]aved|[Mm]odified|[Gg]enerated|[Ee]xported|[Cc]onverted)\s(?:on|at|by)?\s?:?\s?\d{1,4}[/.-]\d|(?:^|\s)\\\\[\w-]+\\/.test(
		line,
	) ||
	(line.length <= 60 &&
		/\d/.test(line) &&
		/^[^\p{L}]{0,6}\p{Lu}|^\W{0,6}v/u.test(line) &&
		(round.test(line) || version.test(line)));
