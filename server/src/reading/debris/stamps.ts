/** Stamps and legends of a draft in the text of a report. */
import {
	changeMarks,
	type Debris,
	draftLegends,
	draftQualifiers,
	messageClosings,
	messageGreetings,
	messageLines,
	stampsAlone,
	versionsOfForms,
} from '../../knowledge';
import type { Paragraph } from '../../text/paragraphs';
import { literally, patternOf, phraseFinder } from '../../text/phrases';
import { rememberedByParagraph } from '../../text/remembered';
import type { Piece, VisibleSpan } from '../../text/span';
import { foundIn, paragraphsBetween } from '../paragraphs';
import { perFiling } from '../perFiling';

/** In characters: what is longer is no stamp. */
const longestStamp = 110;

/** The stamps, legends and changes marked in the text, in text order; nothing of the exhibits pasted after the 8-K. */
export const draftStamps = perFiling((filing): readonly Piece[] => {
	const { visible, attachments } = filing;
	const end = attachments[0] ? visible.offset(attachments[0].span.start) : visible.text.length;
	const text = visible.text.slice(0, end);
	const stamps = apart(text, foundIn(paragraphsBetween(filing, 0, end), stampsOfReport));
	const found = [...stamps, ...changesIn(text)].sort((a, b) => a.start - b.start);
	return found.map((place) => visible.piece(place.start, place.end));
});

/** The stamps and legends in the paragraphs of an exhibit, in text order; greetings and headings are of its own words. */
export const stampsOnExhibit = (text: string, all: readonly Paragraph[]): readonly VisibleSpan[] =>
	apart(text, foundIn(all, stampsOfExhibit));

/** Those that do not go on with a sentence. */
const apart = (text: string, stamps: readonly VisibleSpan[]): readonly VisibleSpan[] =>
	stamps.filter(({ start, end }) => !isWithinSentence(lineBefore(text, start), text.slice(start, end)));

/** Finds the lines and cells of a paragraph of which one of the tests says that they are stamps. */
const linesThat = (isStamp: (line: string, text: string, at: number) => boolean) =>
	rememberedByParagraph((text): readonly VisibleSpan[] => {
		const found: VisibleSpan[] = [];
		for (let start = 0; start < text.length; ) {
			const next = nextEnd(text, start);
			const line = next - start <= 400 ? text.slice(start, next).trim() : '';
			if (line.length >= 2 && line.length <= longestStamp) {
				const at = start + text.slice(start, next).indexOf(line);
				if (isStamp(line, text, at)) {
					found.push({ start: at, end: at + line.length });
				}
			}
			start = next + 1;
		}
		return found;
	});

const isOnAnyPage = (line: string, text: string, at: number): boolean =>
	isLegend(text, at, line) || isDraftStamp(line) || isOfFile(line);

const stampsOfExhibit = linesThat(isOnAnyPage);

const stampsOfReport = linesThat(
	(line, text, at) =>
		isOnAnyPage(line, text, at) ||
		standsAlone(line, line === text) ||
		isOfMessage(line) ||
		(line === text && isOfColleague(line)),
);

/** The end of the line or cell before the one that begins at `at`; empty where that one has no words. */
function lineBefore(text: string, at: number): string {
	const before = text.slice(Math.max(0, at - 400), at).trimStart();
	return (
		before
			.replace(/[ ]+$/, '')
			.split(/[\t\n\v\f\r]/)
			.at(-2)
			?.trim() ?? ''
	);
}

/** The end of the line or cell that begins at an offset. */
function nextEnd(text: string, from: number): number {
	for (let at = from; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code >= 9 && code <= 13) {
			return at;
		}
	}
	return text.length;
}

/** Whether a line goes on with the sentence of the line before. */
const isWithinSentence = (before: string, line: string): boolean =>
	(before !== '' && /^(?!v\d)\p{Ll}/u.test(line)) || (before.length > 50 && /[\p{Ll},;]$/u.test(before));

/** The longer legends first, of which a shorter one may be the beginning. */
const findLegend = phraseFinder(draftLegends.map(({ words }) => words).sort((a, b) => b.length - a.length));

/** Whether a line begins with a legend; one of a single word is the whole line. */
function isLegend(text: string, at: number, line: string): boolean {
	const first = /[A-Za-z]/.exec(line)?.index ?? 0;
	if (first > 12) {
		return false;
	}
	const [found] = findLegend(text, at + first, at + first + 3);
	return (
		found !== undefined &&
		(/[\s:]/.test(found.phrase) ||
			!/\p{L}/u.test(text.slice(found.end, at + line.length).replace(/\b(?:draft|copy|version)\b/gi, '')))
	);
}

const qualifierWords: ReadonlySet<string> = new Set(draftQualifiers.flatMap(({ words }) => words.split(' ')));
const qualifiers = draftQualifiers.map(({ words }) => patternOf(words)).join('|');
const day =
	'\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d|\\p{Lu}\\p{Ll}{2,8}\\.?\\s\\d{1,2}(?:,\\s\\d{4})?|\\d{1,2}\\s\\p{Lu}\\p{Ll}{2,8}';
/** `DRAFT`, `W&C Draft 5/4/26`, `Preliminary draft of May 4, 2026`, `Draft No. 3 – for discussion`. */
const draftStamp = new RegExp(
	`^[^\\p{L}]{0,12}(?:(?:${qualifiers})[\\s,/&–-]{0,3}|[\\p{Lu}\\d&][\\p{L}\\d&.'’]{0,14}\\s){0,4}draft(?![\\p{L}\\p{N}])(?:[^\\p{L}\\d]*$|[\\s,:;–—_#(/|-]{1,4}(?:of|dated?|as of|v\\.?\\s?\\d|ver|version|rev|no|number|for|not|only|subject|confidential|privileged|do not|in progress|${day}|#?\\d))`,
	'iu',
);
/** `Draft` in capitals, whatever else stands on its line but a title. */
const inCapitals =
	/(?<![\p{L}\p{N}])DRAFT(?![\p{L}\p{N}]|\s+(?:REGISTRATION|PROSPECTUS|RULES?|LEGISLATION|AGREEMENT|LETTER|FORM))/u;
/** `Skadden comments 5/4/26`, `Circulated May 4, 2026`. */
const round = new RegExp(
	`^[^\\p{L}]{0,6}(?:[\\p{Lu}&][\\p{L}&.'’]{0,14}\\s){0,3}(?:comments|mark-?up|markup|turn|circulated|distributed|reviewed|revised|rev\\.?|updated)(?:\\s(?:of|on|as of|at|to|through))?[\\s:–—-]{1,4}(?:${day})`,
	'iu',
);
/** `v3`, `Version 2 – 5/4/26`, `Rev. 4`. */
const version = new RegExp(
	`^[^\\p{L}\\d]{0,6}(?:(?:${day})\\s)?(?:v\\.?|ver\\.?\\s|version\\s|rev\\.?\\s|revision\\s)\\d{1,2}(?:\\.\\d{1,2})?(?:[\\s,(–—-].{0,30})?$`,
	'iu',
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
	/(?:^|[\s#:/\\-])\d{6,10}[v.]\d{1,3}(?:\s|$|,)|(?:^|\s)\d{4}-\d{4}-\d{4}(?:[\s,]{0,2}v\.?\s?\d+|\.\d+|\s*$)|(?:^|[\s(])[A-Za-z]:\\\S|file:\/\/|^\S[^.\n]{0,50}\.(?:docx?|rtf|xlsx?|pptx?|msg|tmp|wpd|odt)(?:\s[^.]{0,20})?$|^Document\d{1,2}(?:\s[-–]|$)|^(?:[Pp]rinted|[Cc]reated|[Ss]aved|[Mm]odified|[Gg]enerated|[Ee]xported|[Cc]onverted)\s(?:on|at|by)?\s?:?\s?\d{1,4}[/.-]\d|(?:^|\s)\\\\[\w-]+\\/.test(
		line,
	) ||
	(line.length <= 60 &&
		/\d/.test(line) &&
		/^[^\p{L}]{0,6}\p{Lu}|^\W{0,6}v/u.test(line) &&
		(round.test(line) || version.test(line)));

const alone: ReadonlySet<string> = new Set(stampsAlone.map(({ words }) => words));

/**
 * Whether a line is nothing but a stamp; a number or a date may stand beside it, but no other words. A single word in small
 * letters is one where it is a paragraph: in a table it may be a heading.
 */
function standsAlone(line: string, isParagraph: boolean): boolean {
	if (line.length > 40) {
		return false;
	}
	const words = line.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replace(/\s+/g, ' ');
	if (!words.includes(' ') && words !== words.toUpperCase() && !isParagraph) {
		return false;
	}
	const lower = words.toLowerCase();
	return alone.has(lower) || /^(?:\p{L}+\s){0,3}proof$/u.test(lower);
}

const oneOf = (rows: readonly Debris[]): string => rows.map(({ words }) => patternOf(words.trim())).join('|');
const beginning = new RegExp(`^(?:${oneOf(messageLines)})`, 'i');
const name = "\\p{Lu}[\\p{L}.'’-]*";

/** What is a paragraph by itself only where colleagues write to each other. */
const ofColleagues: readonly RegExp[] = [
	new RegExp(`^(?:${oneOf(messageGreetings)})[ ,]{1,2}${name}(?: ${name})?(?:$|[,.!:–—-])`, 'iu'),
	new RegExp(`^(?:${oneOf(messageClosings)})[,.!–—-]{0,2}(?: ${name}){0,2}[.!]?$`, 'iu'),
	// The head of a message or memorandum: `From: Jane Doe`, `To: j.doe@example.com`.
	new RegExp(`^(?:From|To|Cc):\\s(?:${name}(?:\\s${name}){1,3}(?:\\s?[<[(]\\S{1,60}[>\\])])?|\\S+@\\S+)[;,]?$`, 'u'),
	new RegExp(
		`^(?:${oneOf(versionsOfForms)})\\s(?:[A-D]|\\d{1,2}(?:\\.\\d)?|[Oo]ne|[Tt]wo|[Tt]hree|[IV]{1,3})[.:)]?$`,
		'iu',
	),
	/^PROJECT \p{Lu}{3,20}$/u,
	// `File after 4:05 p.m.`, `RELEASE AT CLOSE`, `Awaiting CFO sign-off.`
	/^(?:file|release|hold)\s(?:after|before|until|by|at)\s(?:\d{1,2}(?::\d\d)?\s?[ap]?\.?m?|(?:market\s)?(?:close|open))/iu,
	/^Awaiting\s\S{1,20}\s(?:sign|approv|confirm|comment|clear)/u,
	/^Q(?:uestion)?[:.] ?\p{Ll}/u,
	// `Legal to confirm.`, `KPMG to supply figures`.
	new RegExp(`^${name}(?: ${name}){0,2} to (?:confirm|advise|check|verify|insert|draft|supply)\\b[^.]{0,40}\\.?$`, 'u'),
];
const isOfColleague = (paragraph: string): boolean => ofColleagues.some((pattern) => pattern.test(paragraph));

/** Letters that a line of a message begins with: most lines have others, and need not be tried with every row. */
const initials: ReadonlySet<string> = new Set(messageLines.map(({ words }) => words.slice(0, 3)));

/** Whether a line begins as a message or a note of a form does. */
const isOfMessage = (line: string): boolean => initials.has(line.slice(0, 3).toLowerCase()) && beginning.test(line);

const changes = changeMarks.map(({ open, close }) => {
	return { open, pattern: new RegExp(`${literally(open)}(?=\\S)[^\\n]{1,300}?${literally(close)}`, 'g') };
});

/** Changes that are marked in plain text: `{++ … ++}`, `~~ … ~~`. */
const changesIn = (text: string): readonly VisibleSpan[] =>
	changes
		.filter(({ open }) => text.includes(open))
		.flatMap(({ pattern }) =>
			[...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
		);
