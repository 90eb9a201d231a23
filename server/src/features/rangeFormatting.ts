/** Rewrapping the running text of a plain-text filing to the width that EDGAR allows. */
import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import { plainTextLimits } from '../knowledge';
import { elements } from '../text/elements';
import type { Source } from '../text/source';
import type { Span } from '../text/span';
import { lineStart } from '../writing/words';
import { rangeOf, touches } from './ranges';

/**
 * The edits that rewrap the paragraphs of items which `range` touches. Only white space changes, and only where a
 * paragraph is certain to be running text: headings, lists, tables, signatures and the cover stay as they are, and so
 * does every HTML and Markdown document.
 */
export function rangeFormatting(document: TextDocument, filing: Filing, range: Range): TextEdit[] {
	const wanted = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
	return paragraphsOf(document, filing).flatMap((paragraph) => {
		if (!touches(paragraph.span, wanted)) {
			return [];
		}
		const written = filing.source.slice(paragraph.span.start, paragraph.span.end);
		const newText = rewrapped(paragraph.lines).join(filing.eol);
		return newText === written ? [] : [{ range: rangeOf(document, paragraph.span), newText }];
	});
}

/**
 * The edits after a line break was typed at `position`: the paragraph that it ends is rewrapped where it is too wide.
 * Nothing where text goes on below.
 */
export function onTypeFormatting(document: TextDocument, filing: Filing, position: Position): TextEdit[] {
	const line = (number: number): string =>
		document.getText({ start: { line: number, character: 0 }, end: { line: number + 1, character: 0 } });
	if (position.line === 0 || line(position.line).trim() !== '') {
		return [];
	}
	const above = { line: position.line - 1, character: 0 };
	return rangeFormatting(document, filing, { start: above, end: above }).filter(({ range: { start, end } }) => {
		const old = document.getText({ start, end }).split(/\r\n|\n|\r/);
		return end.line === above.line && old.some((each) => each.length > width);
	});
}

const width = plainTextLimits.line;

interface Paragraph {
	/** From the first character of its first line to the last word. */
	readonly span: Span;
	readonly lines: readonly string[];
}

/** The paragraphs of running text in the items, each once. */
function paragraphsOf(document: TextDocument, filing: Filing): readonly Paragraph[] {
	if (filing.visible.format === 'html' || document.languageId === 'markdown') {
		return [];
	}
	const kept = keptSpans(filing);
	const starts = new Set<number>();
	return filing.items.flatMap(({ content }) =>
		paragraphsIn(filing.source, content).filter(({ span, lines }) => {
			const isNew = !starts.has(span.start);
			starts.add(span.start);
			return isNew && isRunningText(lines) && !kept.some((other) => span.start < other.end && other.start < span.end);
		}),
	);
}

/** What no paragraph may reach into. */
function keptSpans({ source, span, items, exhibitLists, cover, signatures, attachments }: Filing): readonly Span[] {
	const tables = elements(source, /<(\/?)table>/gi, span);
	const headings = items.flatMap(({ heading, parts }) => [heading, ...parts.map((part) => part.heading)]);
	const sections = [cover, signatures, ...exhibitLists, ...attachments].flatMap((part) => part?.span ?? []);
	return [...tables, ...headings, ...sections];
}

/** The runs of lines with something on them, whole lines also where `span` begins within one. */
function paragraphsIn(source: Source, span: Span): readonly Paragraph[] {
	const from = lineStart(source, span.start);
	const paragraphs: Paragraph[] = [];
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

function indentOf(line: string): number {
	return line.length - line.trimStart().length;
}

/** A word that would read as a heading, or as the mark of a list, where it opened a line. */
const opensNoLine =
	/^(?:(?:items?|exhibits?|sections?|signatures?|by:|date:?)$|[^\p{L}\p{N}"“‘'($]|\d{1,3}\.\d{1,2}[),.;:]{0,3}$|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]$)/iu;

/** The words in lines of at most `width` characters, where they are not longer themselves; indents stay. */
function rewrapped(lines: readonly string[]): readonly string[] {
	const [first = '', second] = lines;
	const opening = ' '.repeat(indentOf(first));
	// A paragraph of one line has no margin of its own yet: an indented first line goes on at the left.
	const margin = second === undefined ? '' : ' '.repeat(indentOf(second));
	const filled: string[] = [];
	let line = '';
	for (const unit of unitsOf(lines.map((each) => each.trim()).join(' '))) {
		const indent = filled.length === 0 ? opening : margin;
		if (line !== '' && indent.length + line.length + unit.trimEnd().length > width) {
			filled.push(indent + line.trimEnd());
			line = '';
		}
		line += unit;
	}
	return [...filled, (filled.length === 0 ? opening : margin) + line.trimEnd()];
}

/** The words with the white space behind them, each together with those behind it that must not open a line. */
function unitsOf(text: string): readonly string[] {
	const units: string[] = [];
	for (const [unit, word = ''] of text.matchAll(/(\S+)\s*/g)) {
		const last = units.pop();
		units.push(...(last === undefined ? [unit] : opensNoLine.test(word) ? [last + unit] : [last, unit]));
	}
	return units;
}
