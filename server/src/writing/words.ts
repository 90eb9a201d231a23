/**
 * Words and lines in the document's own style: what a fix writes looks as if the author of the filing had typed it, and
 * what it is not about stays as it is.
 */

import type { Filing } from '../filing/filing';
import { smallWordsOfCaptions } from '../knowledge';
import { capitalized } from '../text/capitalized';
import { monthNames } from '../text/dates';
import { lineEnd, lineStart } from '../text/source';
import type { Span } from '../text/span';
import { hunks, wordsOf } from '../text/wordDiff';
import { editBetween } from './applying';
import { styleOf } from './documentStyle';
import type { Edit } from './edit';

/** Inserts `text` as it is, markup and all, at an offset of the source. */
export function insert(at: number, text: string): Edit {
	return { span: { start: at, end: at }, text };
}

/** Replaces a span of the source by `text` as it is. */
export function replace(span: Span, text: string): Edit {
	return { span, text };
}

/** Inserts a line of its own above the words at `at`, in their column; in HTML within the same paragraph or cell. */
export function insertLineAbove(filing: Filing, at: number, text: string): Edit {
	const { source, visible, eol } = filing;
	const start = visible.span(wordsStart(filing, at), visible.text.length).start;
	if (visible.format === 'html') {
		return insert(besideFact(filing, start, 'start'), escapeText(filing, text) + styleOf(filing).lineBreak);
	}
	const line = lineStart(source, start);
	return insert(line, blanks(source.slice(line, start)) + escapeText(filing, text) + eol);
}

/** Inserts a line of its own below the words at `at`, in their column; in HTML within the same paragraph or cell. */
export function insertLineBelow(filing: Filing, at: number, text: string): Edit {
	const { source, visible, eol } = filing;
	const from = wordsStart(filing, at);
	if (visible.format === 'html') {
		const length = visible.text.slice(from).search(/[\n\t\v]|$/);
		const end = besideFact(filing, visible.span(from, from + length).end, 'end');
		return insert(end, styleOf(filing).lineBreak + escapeText(filing, text));
	}
	const start = visible.span(from, from).start;
	return insert(
		lineEnd(source, start),
		eol + blanks(source.slice(lineStart(source, start), start)) + escapeText(filing, text),
	);
}

/**
 * Makes the visible words of `span` read `text`. Words that are right already stay untouched, however they are cased,
 * and so does markup between them.
 */
export function rewrite(filing: Filing, span: Span, text: string): readonly Edit[] {
	const { visible } = filing;
	const from = visible.offset(span.start);
	const old = wordsOf(visible.textOf(span));
	const next = wordsOf(inCharactersOf(filing, text));
	const at = (start: number, end: number): Span => visible.span(from + start, from + end);
	const edits: Edit[] = [];
	for (const { oldStart, oldEnd, nextStart, nextEnd } of hunks(old, next)) {
		const written = next.slice(nextStart, nextEnd).map((word) => word.text);
		const words = escapeText(filing, written.join(' '));
		const [first, last] = [old[oldStart], old[oldEnd - 1]];
		const [before, after] = [old[oldStart - 1], old[oldEnd]];
		if (oldStart === oldEnd && before) {
			edits.push(insert(at(before.start, before.end).end, ` ${words}`));
		} else if (oldStart === oldEnd) {
			edits.push(insert(after ? at(after.start, after.end).start : span.start, after ? `${words} ` : words));
			// A word that no longer begins the sentence loses its capital.
			const begun = next[nextEnd]?.text ?? '';
			if (after && after.text.toLowerCase() === begun && after.text.slice(1) === begun.slice(1)) {
				edits.push(...replaceVisible(filing, at(after.start, after.start + 1), begun.charAt(0)));
			}
		} else if (first && last) {
			// With nothing in their place, the words go together with the white space before or after them.
			const start = words === '' && before ? before.end : first.start;
			const end = words === '' && !before && after ? after.start : last.end;
			edits.push(...replaceVisible(filing, at(start, end), words));
		}
	}
	return edits;
}

/** `text` in capitals where `model` is in capitals, in the sentence case or the title case that `model` has, else unchanged. */
export function inLetterCaseOf(model: string, text: string): string {
	if (!/\p{L}/u.test(model)) {
		return text;
	}
	if (!/\p{Ll}/u.test(model)) {
		return text.toUpperCase();
	}
	const later = (model.match(/\p{L}[\p{L}'’]{3,}/gu) ?? []).slice(1).filter((word) => !isUpper(word));
	if (later.length > 1 && later.every((word) => word === word.toLowerCase())) {
		return text.replace(/\p{L}[\p{L}'’]*/gu, (word, at: number) =>
			at === 0 || isUpper(word) ? word : word.toLowerCase(),
		);
	}
	// In those of a title the small words stay small.
	const long = later.length > 0 || /^\p{Ll}/u.test(text) ? (model.match(/\p{L}[\p{L}'’]{3,}/gu) ?? []) : [];
	return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word))
		? text.replace(/\p{L}[\p{L}'’]*/gu, (word) => (smallWordsOfCaptions.has(word) ? word : capitalized(word)))
		: text;
}

/**
 * `text` for the source of the filing: the document's kind of apostrophe, plain ASCII in an ASCII document, and in HTML
 * with entities where the document needs them.
 */
export function escapeText(filing: Filing, text: string): string {
	return escapeMarkup(filing, inCharactersOf(filing, text));
}

function escapeMarkup(filing: Filing, text: string): string {
	if (filing.visible.format !== 'html') {
		return text;
	}
	const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	return styleOf(filing).ascii ? escaped.replace(/[^\0-\x7f]/gu, (c) => `&#${c.codePointAt(0)};`) : escaped;
}

/** `2008-03-12` as `March 12, 2008`. */
export function dateInWords(iso: string): string {
	const [year, month, day] = iso.split('-').map(Number);
	return `${monthNames[(month ?? 1) - 1]} ${day}, ${year}`;
}

/** Where the words around `at` begin in the visible text: after a line break, a cell's edge or a wide gap. */
function wordsStart({ visible }: Filing, at: number): number {
	const offset = visible.offset(at);
	let start = offset;
	while (
		start > 0 &&
		!/[\n\r\t\v]/.test(visible.text[start - 1] ?? '') &&
		visible.text.slice(start - 2, start) !== '  '
	) {
		start--;
	}
	return start + (/^\s*/.exec(visible.text.slice(start, start + 200))?.[0].length ?? 0);
}

/** `at`, or the start or end of the tagged value that it lies in, for what is inserted there is not part of the value. */
function besideFact({ visible }: Filing, at: number, side: 'start' | 'end'): number {
	return visible.facts.find(({ span }) => span.start < at && at < span.end)?.span[side] ?? at;
}

function blanks(text: string): string {
	return text.replace(/[^\t]/g, ' ');
}

/** Replaces what a span shows: tags within it stay, the first run of text becomes `text`, the others go. */
export function replaceVisible(filing: Filing, span: Span, text: string): readonly Edit[] {
	const within = filing.source.slice(span.start, span.end);
	if (filing.visible.format !== 'html' || !within.includes('<')) {
		return [replace(span, text)];
	}
	const edits: Edit[] = [];
	for (const run of within.matchAll(/<[^>]*>|[^<]+/g)) {
		if (!run[0].startsWith('<')) {
			const start = span.start + run.index;
			edits.push(replace({ start, end: start + run[0].length }, edits.length === 0 ? text : ''));
		}
	}
	return edits;
}

/** Makes what a span shows read `text`, and touches only what differs; a no-break space is as good as a space. */
export function retype(filing: Filing, span: Span, text: string): readonly Edit[] {
	const { visible } = filing;
	const from = visible.offset(span.start);
	const shown = visible.textOf(span).replace(/\s/g, ' ');
	const { span: part, text: written } = editBetween(shown, text);
	const words = escapeMarkup(filing, written);
	const start = part.start > 0 ? visible.span(from, from + part.start).end : span.start;
	const end = part.end < shown.length ? visible.span(from + part.end, from + shown.length).start : span.end;
	return part.start === part.end ? [insert(start, words)] : replaceVisible(filing, { start, end }, words);
}

function isUpper(word: string): boolean {
	return word.length > 1 && word === word.toUpperCase();
}

/** Apostrophes and dashes as the document writes them. */
function inCharactersOf(filing: Filing, text: string): string {
	const { apostrophe, ascii } = styleOf(filing);
	const apostrophes = text.replace(/['’]/g, apostrophe);
	return filing.visible.format === 'text' && ascii
		? apostrophes.replace(/[‐-—]/g, '-').replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
		: apostrophes;
}
