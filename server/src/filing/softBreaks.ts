/**
 * Soft line breaks: the lines of a text that lost its line ends, as a scraper, a PDF or the clipboard leaves it.
 * Lines that are too long to be lines are broken at the landmarks of the form. Each break takes the place of a space, so
 * that every offset stays what it was.
 */
import { isExhibitsItem } from '../knowledge';
import { datesIn } from '../text/dates';
import { type Line, lineIndexAt, linesOf } from '../text/lines';
import { matches } from '../text/matches';
import type { VisibleSpan } from '../text/span';
import { type VisibleText, withLineBreaks } from '../text/visibleText';
import { isCompanyName, type Word, wordsIn } from '../text/words';
import { afterHeader, longestCover } from './cover/afterHeader';
import { findCheckBoxes, findEmergingGrowth, findExtendedTransition } from './cover/checkBoxes';
import { legendPlaces } from './cover/coverLegends';
import { hasCoverInOneLine, hasHeadWithDate, legendsIn } from './cover/legendsInLine';
import { listLandmarks, listsLandmarks } from './exhibits/listLandmarks';
import { captionedHeadings } from './items/headingForms';
import { sectionBefore } from './items/sectionHeadings';
import { withoutRefilledLines } from './refilledLines';

/** In characters: a longer line may be several that ran together. */
const longestLine = 100;

/** In characters: a longer line has lost its empty lines, too, which are wide spaces now and no columns. */
const widestTable = 1000;

/** A line of a text that has its line ends may hold a legend with its value, and be broken twice. */
const mostBreaks = 4;

/** A text with the lines that it lost, and whether it lost so many that what seems to be missing may be there. */
export interface Broken {
	readonly visible: VisibleText;
	readonly lostLines: boolean;
}

/** `visible` with the lines that it lost; itself where its lines are lines. */
export function withSoftBreaks(given: VisibleText): Broken {
	if (given.format === 'html' && !hasCoverInOneLine(given.text) && !hasItemsInOneLine(given.text)) {
		return { visible: withRulesApart(given), lostLines: false };
	}
	const givenLines = linesOf(given.text);
	const visible = given.format === 'html' ? given : withoutRefilledLines(given, givenLines);
	const lines = visible === given ? givenLines : linesOf(visible.text);
	const lostTables =
		(visible.text.includes('[TABLE_') && tableInWords.test(visible.text)) ||
		(visible === given && given.format === 'text' && isInTwoColumns(lines));
	const whole = { visible: withRulesApart(visible), lostLines: lostTables };
	if (lines.every(isShort)) {
		return whole;
	}
	const breaks = [...new Set([...breaksIn(visible, lines), ...besideRules(visible.text)])];
	if (breaks.length === 0) {
		return whole;
	}
	const counts = new Map<number, number>();
	for (const index of breaks.map((at) => lineIndexAt(lines, at))) {
		counts.set(index, (counts.get(index) ?? 0) + 1);
	}
	const lostLines = [...counts.values()].some((count) => count > mostBreaks);
	return { visible: withLineBreaks(visible, breaks), lostLines: lostLines || lostTables };
}

/** `visible` with the lines that are drawn under words on lines of their own: `ACME CORP. --------`. */
function withRulesApart(visible: VisibleText): VisibleText {
	const breaks = besideRules(visible.text);
	return breaks.length > 0 ? withLineBreaks(visible, breaks) : visible;
}

/** The spaces before and after lines drawn within a line of words; wider spaces part the columns of a table. */
const besideRules = (text: string): readonly number[] =>
	/[=-]{8}/.test(text)
		? matches(text, rulesWithin, 0, text.length).flatMap(({ start, end }) => [
				start,
				...(/^ (?![\d ]{1,6}(?:\n|$))\S/.test(text.slice(end, end + 8)) ? [end] : []),
			])
		: [];

const rulesWithin = /(?<=[^\s:_=-]) (?:- )?(?:-{8,}|={8,})(?=\s|$)/g;

/** Whether a body without its cover is one paragraph, which begins with an item and has others, or the signatures, within. */
function hasItemsInOneLine(text: string): boolean {
	const [line, ...others] = linesOf(text);
	if (line === undefined || others.length > 3 || isShort(line)) {
		return false;
	}
	const [first, ...more] = captionedHeadings(text, line);
	return (
		first !== undefined &&
		first.start === line.start &&
		(more.length > 0 || signaturesFrom(text, first.end) !== undefined)
	);
}

/** `[TABLE_1: Delaware: (State of incorporation), …`: a table as some programs write it, with cells left out. */
const tableInWords = /^[ \t]?\[TABLE_\d+:/m;

/** In lines, and in lines for each such one: a table of words has fewer. */
const inColumns = { fewest: 6, share: 10 };

/** Whether a page of two columns was read line by line: many lines have prose on both sides of a wide space at one place. */
function isInTwoColumns(lines: readonly Line[]): boolean {
	const counts = new Map<number, number>();
	for (const { text } of lines) {
		const gap = /^(?:\S+ ){2,30}\S+( {2,80})(?=(?:\S+ ){2,30}\S+$)/.exec(text);
		if (gap !== null) {
			counts.set(gap[0].length, (counts.get(gap[0].length) ?? 0) + 1);
		}
	}
	const most = Math.max(0, ...counts.values());
	return most >= inColumns.fewest && most * inColumns.share > lines.length;
}

const isShort = (line: Line | undefined): boolean => !line || line.text.length <= longestLine;

/** The spaces that ended a line. In a signature block also those of short lines: a name and a title are short. */
function breaksIn(visible: VisibleText, lines: readonly Line[]): readonly number[] {
	const { text } = visible;
	const headings = lines.flatMap((line) => captionedHeadings(text, line));
	const signatures = signaturesFrom(text, headings.at(-1)?.end ?? 0);
	const lists = headings.filter(({ numbers }) => numbers.some(({ number }) => isExhibitsItem(number)));
	const longLines = lines.filter((line) => !isShort(line));
	const coverEnd = headings[0]?.start ?? text.length;
	const hasTogether = longLines.some(
		(line) => line.start < coverEnd && (legendsIn(line.text) > 1 || hasHeadWithDate(line.text)),
	);
	const landmarks = [
		...longLines.flatMap(({ start, end }) => matches(text, drawnLines, start, end).map((rule) => escaped(text, rule))),
		...(hasTogether ? coverLandmarks(visible, coverEnd) : []),
		...longLines
			.filter((line) => line.start < coverEnd && legendsIn(line.text) > 3)
			.flatMap(({ start, end }) =>
				[columnBorders, dottedLines].flatMap((pattern) => matches(text, pattern, start, Math.min(end, coverEnd))),
			),
		...headings,
		...headings.flatMap(({ start: end }) => sectionBefore(text, end) ?? []),
		...lists.flatMap(({ end }, at) =>
			listsLandmarks(text, end, lists[at + 1]?.start ?? signatures?.start ?? text.length),
		),
	];
	const long = (at: number): boolean => !isShort(lines[lineIndexAt(lines, at)]);
	// Where pages end within a line, the line is longer than each of them.
	const whole = text.includes('\f') ? linesOf(text.replaceAll('\f', ' ')) : lines;
	const mayBeColumn = (at: number): boolean => (whole[lineIndexAt(whole, at)]?.text.length ?? 0) <= widestTable;
	const spacesAround = (places: readonly VisibleSpan[]): readonly number[] =>
		places
			.flatMap(({ start, end }) => [
				spaceBefore(text, start, mayBeColumn(start)),
				spaceAfter(text, end, mayBeColumn(end)),
			])
			.filter((at) => at !== undefined);
	return [
		...spacesAround(landmarks).filter(long),
		// The border of a cell may stand right before a heading.
		...headings.flatMap(({ start }) => (text[start - 1] === '\t' ? [start - 1] : [])).filter(long),
		...(signatures ? spacesAround(signatureLandmarks(text, signatures)) : []),
	];
}

/** The legends, boxes and dates of a cover that ends at `end`. A value stands between two of them. */
function coverLandmarks(visible: VisibleText, end: number): readonly VisibleSpan[] {
	const { text } = visible;
	const found = legendPlaces(text, afterHeader(text), Math.min(end, longestCover)).filter(
		({ id, start }) => id !== 'form' || !withinSentence.test(text.slice(Math.max(0, start - 40), start)),
	);
	// Words of a legend within another, such as "Form 8-K" in that of the boxes, stand on no line of their own.
	const legends = found.filter(
		(legend) => !found.some((other) => other !== legend && other.start <= legend.start && legend.end <= other.end),
	);
	if (legends.length < fewestLegends) {
		return [];
	}
	const boxes = [
		...findCheckBoxes(visible, 0, end),
		...[findEmergingGrowth(visible, 0, end), findExtendedTransition(visible, 0, end)].filter(
			(box) => box !== undefined,
		),
	];
	return [
		...legends,
		...boxes.map(({ span }) => ({ start: visible.offset(span.start), end: visible.offset(span.end) })),
		...[...legends.filter(({ id }) => id === 'date-of-report'), ...matches(text, ofEarliestEvent, 0, end)].flatMap(
			(legend) => datesIn(text, legend.end, Math.min(end, legend.end + 80)),
		),
		// A date without its legend stands right below the heading of the report.
		...legends
			.filter(({ id }) => id === 'pursuant')
			.flatMap((legend) => datesIn(text, legend.end, legend.end + 40).filter(({ start }) => start < legend.end + 4)),
		...matches(text, numberLegends, 0, end),
		...matches(text, pictureNames, 0, end),
		...matches(text, enclosedLegends, 0, end).filter(
			(words) => !legends.some(({ start, end: last }) => start <= words.start && words.end <= last),
		),
		...[lastOfColumns, mixedLegends].flatMap((pattern) =>
			matches(text, pattern, 0, end).map((words) => ({ start: words.end, end: words.end })),
		),
	];
}

/** The words before the name of the form where a sentence, or the heading of another report, goes on with it. */
const withinSentence =
	/(?:(?<=[a-z]\s{1,4})[Cc]urrent\s{1,4}[Rr]eport\s{1,4}on|\b(?:[Rr]eport(?:s|ed|ing)\s{1,4}on|REPORTS\s{1,4}ON)|\b(?:an?|the|this|that|our|its|their|such|each|any|filed|to|in|of|under|by|with|and|or))\s{1,4}$/;

/** Fewer legends are words of another text. */
const fewestLegends = 4;

/** Lines drawn across the page; what follows a colon is a line to write on. */
const drawnLines = /[_=━─*—-](?<![_=━─*—-].)(?<!:\s{0,4}.)[_=━─*—-]{7,}/g;

/** Lines of points to write on, under the values of an old cover. */
const dottedLines = /\.(?<!\..)\.{9,}/g;

/** A rule with the hyphen and the space that the old envelope puts before a line of hyphens. */
const escaped = (text: string, { start, end }: VisibleSpan): VisibleSpan => ({
	start: / - $/.test(text.slice(Math.max(0, start - 3), start)) ? start - 2 : start,
	end,
});

/** What is left of the borders between the cells of a table, whose pipes are tabs in the visible text. */
const columnBorders = /\t(?: ?\t)*/g;

/** The legend of the date in the words of some utilities: `Date of Earliest Event Reported:`. */
const ofEarliestEvent = /(?<!\(\s{0,2})date\s+of\s+(?:the\s+)?earliest\s+event(?:\s+reported)?\s?:?/gi;

/** The end of the legends that stood in columns of two lines: `(IRS Employer of incorporation) Identification No.)`. */
const lastOfColumns =
	/identification\s+(?:[a-z]+\s+){0,4}?(?:nos?\.?|numbers?)(?:\s+of\s+(?:the\s+)?(?:registrant|depositor|issuing\s+entity))?\s?\)(?:\s{1,9}(?:of\s)?(?:incorporation|organization)(?:\sor\s(?:organization|incorporation))?\s?\))?|(?<![a-z\d])IRS\sEIN(?![a-z\d])/gi;

/**
 * The words of legends that stood in columns of several lines, in any order, up to the last of them: `(State or other
 * jurisdiction (Commission File No.) (IRS Employer ID No.) of incorporation)`.
 */
const mixedLegends =
	/\((?:states?|commission|i\.?r\.?s\.?|employer)(?:[\s().,]{1,4}(?:or|other|of|the|states?|jurisdiction|incorporation|organization|formation|commission|files?|i\.?r\.?s|employer|i?dentification|id|i\.d|ein|code|numbers?|nos?)(?![a-z\d]))+(?:\.?\s?\)|(?<=incorporation|organization|jurisdiction))/gi;

/** Legends before their numbers. */
const numberLegends =
	/central\s+index\s+key(?:\s+number)?(?:\s+of\s+(?:the\s+)?(?:registrant|depositor|sponsor|issuing\s+entity))?\s?:?\s+\d{10}|commission\s+file\s+(?:number|no\.?)\s?:?\s+\d{1,3}-\d{1,8}|telephone\s+number,?\s+including\s+area\s+code:?\s+\(?\d{3}\)?[\s.-]{1,3}\d{3}[\s.-]\d{4}/gi;

/** The name of a picture, such as the logo over the registrant's name. */
const pictureNames = /(?<!\S)\[?[\w-]{1,60}\.(?:jpe?g|gif|png)\]?(?!\S)/gi;

/** Legends that a cover of several registrants has more than once, or that stand beside the one that is found. */
const enclosedLegends =
	/\((?:exact\s+names?\s+of|date\s+of\s+earliest|states?\s+o[rf]|commission\s+file)\s[^()\n\t]{0,80}\)|\(?former\s+name\s+or\s+(?:former\s+)?address,?\s+if\s+changed\s+since\s+(?:the\s+)?last\s+report\.?\)?/gi;

/** The heading and legend of the signatures; `undefined` where neither stands after `from`. */
function signaturesFrom(text: string, from: number): VisibleSpan | undefined {
	const [found] = matches(text, signatureLegend, from, text.length);
	return found;
}

/** The legend over the signatures, with their heading. */
const signatureLegend =
	/(?:(?:(?<![a-z\d])signatures?\s+(?:[_=-]{3,}\s+)?)?pursuant\s+to\s+the\s+requirements?\s+of\s+(?:the\s+)?(?:securities|section)|(?<![a-z\d])signatures?\s+in\s+accordance\s+with\s+(?:the\s+requirements?\s+of\s+)?(?:section|the\s+(?:securities\s+)?exchange))[\s\S]{0,400}?(?:(?:authorized|authorised|authority)\s?\.?|(?:undersigned|indicated|behalf)\s?\.)/gi;

/** The labels, names and dates of the signature blocks after their legend, and the index after them. */
function signatureLandmarks(text: string, legend: VisibleSpan): readonly VisibleSpan[] {
	// A name may begin so: `Exhibit Index Fund LP`.
	const index = matches(text, indexHeading, legend.end, text.length).find(
		(found) =>
			!isCompanyName(text.slice(found.start, found.start + 80).split('\n', 1)[0] ?? '') &&
			!isOfName(text, found, legend),
	);
	const end = Math.min(index?.start ?? text.length, legend.end + 3000);
	const heading = /^signatures?/i.exec(text.slice(legend.start, legend.end))?.[0].length ?? 0;
	return [
		legend,
		{ start: legend.start, end: legend.start + heading },
		...matches(text, dateLegend, legend.end, end),
		...matches(text, signatureLabels, legend.end, end).map(({ start }) => ({ start, end: start })),
		...datesIn(text, legend.end, end)
			// A time follows where a page was printed: nobody signs so.
			.filter((date) => !/^,?\s\d{1,2}:\d\d/.test(text.slice(date.end, date.end + 8)))
			.map((date) => ({ start: date.end, end: date.end })),
		...matches(text, conformed, legend.end, end).flatMap(({ start, end: at }) => [
			...(text[start] === 's' ? [{ start, end: start }] : []),
			...printedAfter(text, at, end),
			...matches(text, wideSpaces, at, Math.min(end, at + longestSigner)).map((gap) => ({
				start: gap.end,
				end: gap.end,
			})),
		]),
		...matches(text, byLabels, legend.end, end).flatMap((label) => nameBefore(text, label, legend)),
		...matches(text, exhibitHeading, legend.end, end).map(({ start }) => ({ start, end: start })),
		...(index ? [index, ...listLandmarks(text, index.end, text.length)] : []),
	];
}

const byLabels = /(?<![A-Za-z\d])by\s?:/gi;
/** In words: what a name of a company takes at the most. */
const longestCompany = 9;

/** Where the name of the company begins that signs by the person after a label, and that the report names above: the title of the one before it ends there. */
function nameBefore(text: string, { start }: VisibleSpan, legend: VisibleSpan): readonly VisibleSpan[] {
	const line = /[^\n\r\t]*$/.exec(text.slice(Math.max(legend.end, start - 150), start))?.[0] ?? '';
	const words = [...line.matchAll(/\S+/g)].slice(-longestCompany);
	// Without a signature before it, the name may be one of several over the lines to sign on.
	if (!/\/s\/|\bby\s?:/i.test(line)) {
		return [];
	}
	const above = text.slice(0, legend.start).toLowerCase();
	const first = words.find(({ index }) => {
		const name = line.slice(index).trim();
		return name.includes(' ') && isCompanyName(name) && above.includes(name.toLowerCase());
	});
	const at = start - line.length + (first?.index ?? 0);
	return first ? [{ start: at, end: at }] : [];
}

/** Whether words are of a name that the report has above its signatures, too: `Exhibit Index Fund LP`. */
function isOfName(text: string, { start, end }: VisibleSpan, legend: VisibleSpan): boolean {
	const next = /^\s\p{Lu}[\p{L}’'-]+/u.exec(text.slice(end, end + 40))?.[0];
	return next !== undefined && text.slice(0, legend.start).includes(text.slice(start, end) + next);
}

/** The heading of an exhibit that is pasted after the signatures, where empty lines were before it or its page's title. */
const exhibitHeading =
	/E(?<=(?: {2}|\/s\/.{4,200}? (?:Document|Exhibit) )E)(?:XHIBIT|xhibit) \d{1,3}(?:\.\d{1,2})?(?![\p{L}\p{N}.])/gu;

/** The heading of an exhibit index. */
const indexHeading = /(?<![a-z\d])(?:exhibit\s+index|index\s+to\s+exhibits|index\s+of\s+exhibits)(?![a-z\d])/gi;
/** Labels of a block, and `/s/`. */
const signatureLabels =
	/(?<![a-z\d/]|\band\s|&\s|signed\s)(?:by|name|title|its|dated?)\s?:|(?<![a-z\d]|(?:by\s{0,2}:|sign(?:ed|ature)\b)[^a-z\d]{0,4})\/s\/|(?<![a-z\d])date(?=\s\p{Lu})|\((?:registrant|signature|name|title)\)/giu;
/** The legend of a date under it. */
const dateLegend = /\(date\)/gi;
/** In characters: how far the name and the title go on after a typed signature. */
const longestSigner = 300;
const wideSpaces = / {3,}(?=\S)/g;
const conformed = /(?:\/s?\/|\\s\\|(?<=[\s:])s\/(?=[a-z]))(?<!:\/\/)\s{0,3}/gi;

/** Where the printed name and the title begin after a typed signature: the name is there twice, in words of its own. */
function printedAfter(text: string, from: number, to: number): readonly VisibleSpan[] {
	const line = /[^\n\r]*/y;
	line.lastIndex = from;
	const words = wordsIn(text, from, Math.min(to, from + (line.exec(text)?.[0].length ?? 0)), 16);
	const spaced = spacedOut(words);
	if (spaced) {
		return spaced.map(({ end }) => ({ start: end, end }));
	}
	for (let first = 1; first < 5; first++) {
		const name = words[first];
		const again = words.findIndex(
			({ key }, at) => at > first && at <= first + 6 && key === name?.key && key.length > 2,
		);
		if (name && again > 0) {
			const more = words.slice(first + 1, again).findIndex(({ key }, at) => key !== words[again + 1 + at]?.key);
			const rest = Math.max(0, more);
			return [first + rest, again + rest].flatMap((at) => {
				const suffixed = nameSuffixes.has(words[at + 1]?.key ?? '') ? words[at + 1] : words[at];
				// A title after a comma stays in the line of the name.
				const ends = suffixed && text[suffixed.end] !== ',';
				return ends ? [{ start: suffixed.end, end: suffixed.end }] : [];
			});
		}
	}
	return [];
}

/**
 * The last words of a name with its letters apart, as small capitals leave it, and of the same name after it:
 * `J O D OE Jo Doe`; `undefined` for other words.
 */
function spacedOut(words: readonly Word[]): readonly [Word, Word] | undefined {
	for (let count = 2; count < words.length - 1; count++) {
		const typed = lettersOf(words.slice(0, count));
		const rest = words.findIndex((_, at) => at > count && lettersOf(words.slice(count, at)).length >= typed.length);
		const printed = words.slice(count, rest < 0 ? words.length : rest);
		const [last, again] = [words[count - 1], printed.at(-1)];
		if (last && again && printed.length > 1 && printed.length < count && lettersOf(printed) === typed) {
			return [last, again];
		}
	}
	return undefined;
}

const lettersOf = (words: readonly Word[]): string => words.map(({ key }) => key).join('');

const nameSuffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'md', 'phd', 'esq']);

/**
 * The offset of the space before `at`, which may end a line; `undefined` where a line ends there already. Of several spaces
 * the last one, unless `mayBeColumn` says that they may part columns.
 */
function spaceBefore(text: string, at: number, mayBeColumn: boolean): number | undefined {
	return text[at - 1] === ' ' && (!mayBeColumn || /\S/.test(text[at - 2] ?? '')) ? at - 1 : undefined;
}

/** The same of the spaces after `at`, or after the punctuation there: the first one. */
function spaceAfter(text: string, at: number, mayBeColumn: boolean): number | undefined {
	const space = (mayBeColumn ? /^[.,:;)]{0,2}(?= \S)/ : /^[.,:;)]{0,2}(?= )/).exec(text.slice(at, at + 5));
	return space && at + space[0].length < text.length ? at + space[0].length : undefined;
}
