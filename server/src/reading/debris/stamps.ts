/** Stamps and legends of a draft in the text of a report. */
import { isPageStamp, isPrintOfBrowser } from '../../filing/pageStamps';
import {
	assistantLines,
	changeMarks,
	type Debris,
	messageClosings,
	messageGreetings,
	messageLines,
	stampsAlone,
	valuesOfPrograms,
	versionsOfForms,
	webLines,
} from '../../knowledge';
import { groups } from '../../text/groups';
import { lazy } from '../../text/lazy';
import type { Paragraph } from '../../text/paragraphs';
import { literally, patternOf } from '../../text/phrases';
import { rememberedByParagraph } from '../../text/remembered';
import type { Piece, VisibleSpan } from '../../text/span';
import { withoutOverlaps } from '../../text/takeFree';
import { foundIn, paragraphsBetween } from '../paragraphs';
import { perFiling } from '../perFiling';

/** In characters: what is longer is no stamp. */
const longestStamp = 110;

/** What wrote a line: somebody on a draft, a page of the Web, an assistant, a browser that prints, a program without a value. */
export type Writer = 'draft' | 'web' | 'assistant' | 'browser' | 'program';

/** A line or some words that are no part of a report. */
export interface Stamp extends Piece {
	readonly writer: Writer;
}

/** A stamp while a paragraph is read. */
interface StampPlace extends VisibleSpan {
	readonly writer: Writer;
}

/** The stamps, legends and changes marked in the text, in text order; nothing of the exhibits pasted after the 8-K. */
export const draftStamps = perFiling((filing): readonly Stamp[] => {
	const { visible, attachments } = filing;
	const end = attachments[0] ? visible.offset(attachments[0].span.start) : visible.text.length;
	const text = visible.text.slice(0, end);
	const stamps = apart(text, foundIn(paragraphsBetween(filing, 0, end), stampsOfReport));
	const found = [...stamps, ...changesIn(text)].sort((a, b) => a.start - b.start);
	return found.map(({ start, end, writer }) => ({ ...visible.piece(start, end), writer }));
});

/** The stamps and legends in the paragraphs of an exhibit, in text order; greetings and headings are of its own words. */
export const stampsOnExhibit = (text: string, all: readonly Paragraph[]): readonly StampPlace[] =>
	apart(text, foundIn(all, stampsOfExhibit));

/** Those that do not go on with a sentence. */
const apart = (text: string, stamps: readonly StampPlace[]): readonly StampPlace[] =>
	stamps.filter(({ start, end }) => !isWithinSentence(lineBefore(text, start), text.slice(start, end)));

/** A clause of its own after the first words: `Cleared by the agency in 2024, the device is sold in 31 states`. */
const clause =
	/(?:,|\buse)\s(?:the|its|our|their|these|we|it|an?|each|no|net|\p{Lu}\p{Ll}+)\s[^,;:]{0,80}?\b(?:is|are|was|were|has|have|had|will|would|may|must|expects?|rose|fell|grew|increased|decreased|declined)\b/u;
/** What only those say who write a report. */
const ofWriters = /\b(?:drafts?|comments?|counsel|confirm\w*|numbers?|figures?|TBD)\b|[[\]]/i;

/** Whether a line tells something, and only begins as a note or a stamp does; or says where what it is about is not to be read. */
const isOfReport = (line: string): boolean =>
	/^\p{Lu}\p{Ll}/u.test(line) &&
	!ofWriters.test(line) &&
	(clause.test(line) ||
		/^Not for (?:release|distribution|publication)(?:,| (?:or|in|into|to|within|directly)\b)/.test(line));

/** Finds the lines and cells of a paragraph that somebody else than the author of the report has written. */
const linesOf = (writerOf: (line: string, text: string) => Writer | undefined) =>
	rememberedByParagraph((text): readonly StampPlace[] => {
		const found: StampPlace[] = [];
		for (let start = 0; start < text.length; ) {
			const next = nextEnd(text, start);
			const line = next - start <= 400 ? text.slice(start, next).trim() : '';
			if (line.length >= 2 && line.length <= longestStamp && !isOfReport(line)) {
				const at = start + text.slice(start, next).indexOf(line);
				const writer = writerOf(line, text);
				if (writer) {
					found.push({ start: at, end: at + line.length, writer });
				}
			}
			start = next + 1;
		}
		return found;
	});

/** Who has written a line on a page of a report or an exhibit; `undefined` where that is its author. */
const writerOnPage = (line: string): Writer | undefined =>
	isPageStamp(line) ? 'draft' : isPrintOfBrowser(line) ? 'browser' : undefined;

const stampsOfExhibit = linesOf(writerOnPage);

const stampsOfReport = linesOf(
	(line, text) =>
		writerOnPage(line) ??
		writerAlone(line, line === text) ??
		writerOfBeginning(line) ??
		(line === text && isOfColleague(line) ? 'draft' : undefined),
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

const alone: ReadonlySet<string> = new Set(stampsAlone.map(({ words }) => words));
const values: ReadonlySet<string> = new Set(valuesOfPrograms.map(({ words }) => words));

/**
 * Who has written a line that is nothing but a stamp; a number or a date may stand beside it, but no other words. A single word in small
 * letters is one where it is a paragraph: in a table it may be a heading.
 */
function writerAlone(line: string, isParagraph: boolean): Writer | undefined {
	// In brackets the word says that something was left out here.
	if (line.length > 40 || /^\[redacted\.?\]\.?$/i.test(line)) {
		return undefined;
	}
	const words = line.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replace(/\s+/g, ' ');
	if (!words.includes(' ') && words !== words.toUpperCase() && !isParagraph) {
		return undefined;
	}
	const lower = words.toLowerCase();
	return values.has(lower)
		? 'program'
		: alone.has(lower) || /^(?:\p{L}+\s){0,3}proof$/u.test(lower)
			? 'draft'
			: undefined;
}

const oneOf = (rows: readonly Debris[]): string => rows.map(({ words }) => patternOf(words.trim())).join('|');
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
	// `On Mon, May 4, 2026 at 4:05 PM Jane Doe wrote:`
	/^On \p{L}{3,9},? [^:]{6,60}:\d\d\s?(?:[AP]M)?,? [^:]{3,60} wrote:$/u,
	/^```\p{Ll}{0,10}$/u,
	// `File after 4:05 p.m.`, `RELEASE AT CLOSE`, `Awaiting CFO sign-off.`
	/^(?:file|release|hold)\s(?:after|before|until|by|at)\s(?:\d{1,2}(?::\d\d)?\s?[ap]?\.?m?|(?:market\s)?(?:close|open))/iu,
	/^Awaiting\s\S{1,20}\s(?:sign|approv|confirm|comment|clear)/u,
	/^Q(?:uestion)?[:.] ?\p{Ll}/u,
	// `Legal to confirm.`, `KPMG to supply figures`.
	new RegExp(`^${name}(?: ${name}){0,2} to (?:confirm|advise|check|verify|insert|draft|supply)\\b[^.]{0,40}\\.?$`, 'u'),
];
const isOfColleague = (paragraph: string): boolean => ofColleagues.some((pattern) => pattern.test(paragraph));

const initialsOf = (line: string): string => line.slice(0, 3).toLowerCase().replace('’', "'");

/** What a line of another writer begins with, by its first three signs: most lines have others. */
const beginnings = lazy(() =>
	groups(
		[...ofWriter(messageLines, 'draft'), ...ofWriter(assistantLines, 'assistant'), ...ofWriter(webLines, 'web')].map(
			({ words, writer }) => [initialsOf(words), { writer, pattern: new RegExp(`^${patternOf(words.trim())}`, 'i') }],
		),
	),
);

const ofWriter = (rows: readonly Debris[], writer: Writer) => rows.map(({ words }) => ({ words, writer }));

/** Who has written a line that begins as a message, a note of a form, a page of the Web or words of an assistant do. */
const writerOfBeginning = (line: string): Writer | undefined =>
	beginnings()
		.get(initialsOf(line))
		?.find(({ pattern }) => pattern.test(line))?.writer;

const changes = changeMarks.map(({ open, close }) => {
	return { open, pattern: new RegExp(`${literally(open)}(?=\\S)[^\\n]{1,300}?${literally(close)}`, 'g') };
});

/** Changes that are marked in plain text: `{++ … ++}`, `~~ … ~~`. */
const changesIn = (text: string): readonly StampPlace[] => {
	const all = changes
		.filter(({ open }) => text.includes(open))
		.flatMap(({ pattern }) =>
			[...text.matchAll(pattern)].map(({ index, 0: words }) => ({
				start: index,
				end: index + words.length,
				writer: 'draft' as const,
			})),
		);
	// One kind of marks may stand within another: `{+` within `{++`.
	return withoutOverlaps(all);
};
