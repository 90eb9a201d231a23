/** Paragraphs of plain text whose lines may be broken anew. */
import type { Filing } from '../filing/filing';
import { indentOf } from '../text/lines';
import { lineStart, type Source } from '../text/source';
import { overlap, type Span } from '../text/span';
import { asciiTables } from './elements';
import { perFiling } from './perFiling';

/** A paragraph of plain text. */
export interface RewrappableParagraph {
	/** From the first character of its first line to the last word. */
	readonly span: Span;
	readonly lines: readonly string[];
}

/**
 * The paragraphs in the items of a plain text that are certain to be running text, each once and in text order: no
 * headings, lists, tables, signatures and none of the cover. Empty in HTML.
 */
export const rewrappableParagraphs = perFiling((filing): readonly RewrappableParagraph[] => {
	if (filing.visible.format === 'html') {
		return [];
	}
	const kept = keptSpans(filing);
	const read = new Map(
		filing.items.flatMap(({ content }) =>
			paragraphsIn(filing.source, content).map((paragraph) => [paragraph.span.start, paragraph] as const),
		),
	);
	return [...read.values()].filter(
		({ span, lines }) => isRunningText(lines) && !kept.some((other) => overlap(other, span)),
	);
});

/** What no paragraph may reach into. */
function keptSpans(filing: Filing): readonly Span[] {
	const { items, exhibitLists, cover, signatures, attachments } = filing;
	const headings = items.flatMap(({ heading, parts }) => [heading, ...parts.map((part) => part.heading)]);
	const sections = [cover, signatures, ...exhibitLists, ...attachments].flatMap((part) => part?.span ?? []);
	return [...asciiTables(filing), ...headings, ...sections];
}

/** The runs of lines with something on them, whole lines also where `span` begins within one. */
function paragraphsIn(source: Source, span: Span): readonly RewrappableParagraph[] {
	const from = lineStart(source, span.start);
	const paragraphs: RewrappableParagraph[] = [];
	let lines: string[] = [];
	let start = from;
	let end = from;
	const close = (): void => {
		if (lines.length > 0) {
			paragraphs.push({ span: { start, end }, lines });
		}
		lines = [];
	};
	for (const found of source.slice(from, span.end).matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
		const line = (found[1] ?? '').trimEnd();
		if (line.trim() === '') {
			close();
			continue;
		}
		if (lines.length === 0) {
			start = from + found.index;
		}
		lines.push(line);
		end = from + found.index + line.length;
	}
	close();
	return paragraphs;
}

/** What stands at the beginning of an entry of a list, a footnote, a heading of Markdown or a quotation. */
const listMark = /^\s*(?:[-–—•·*+†‡#>|]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)](?:\s|$))/i;
/** Columns, leaders, rules to write on, tags, and breaks within a word: where white space or lines mean something. */
const layout = /\t|\S\s{3,}\S|\.{4,}|_{3,}|-{4,}|={3,}|<[/a-z]|\|/i;

/**
 * Whether lines are a paragraph and nothing else: words of a sentence from margin to margin. Narrow lines are an address
 * or a heading, lines that begin in different columns are centered or a list, and a hyphen at the end of a line may be
 * part of the word or not.
 */
function isRunningText(lines: readonly string[]): boolean {
	const text = lines.join(' ');
	const words = text.split(/\s+/).filter((word) => word !== '');
	const rest = lines.slice(1).map(indentOf);
	const body = lines.slice(0, -1);
	const narrow = body.filter((line) => line.length < 40).length;
	return (
		words.length >= 10 &&
		/\p{Ll}{2}/u.test(text) &&
		/[.:;,?!]["”’)]{0,2}(?:\s|$)/.test(text) &&
		rest.every((indent) => indent === rest[0]) &&
		indentOf(lines[0] ?? '') <= 12 &&
		(rest[0] ?? 0) <= 12 &&
		!lines.some((line) => listMark.test(line) || layout.test(line)) &&
		!body.some((line) => /[-–—‐]$/.test(line)) &&
		(lines.length === 1 || lines.some((line) => line.length >= 50)) &&
		narrow * 3 <= body.length
	);
}
