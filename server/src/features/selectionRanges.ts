/** What a selection grows to: word, sentence, paragraph, part, item, document. */

import type { Position, SelectionRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import { coverBelowHeader, headerOf } from '../reading/submission/header';
import { between, sentenceAround } from '../text/sentences';
import type { Source } from '../text/source';
import { covers, type Span } from '../text/span';
import { rangeOf } from './ranges';

/** For each of `positions`, in their order, the ranges around it, the smallest first. */
export function selectionRanges(
	document: TextDocument,
	filing: Filing,
	positions: readonly Position[],
): SelectionRange[] {
	const parts = partsOf(filing);
	return positions.map((position) => {
		const at = document.offsetAt(position);
		const spans = growing([...wordsAround(filing, at), ...parts], at);
		const whole = { start: document.positionAt(0), end: document.positionAt(filing.source.length) };
		return spans.reduceRight<SelectionRange>((parent, span) => ({ range: rangeOf(document, span), parent }), {
			range: whole,
		});
	});
}

/** The spans around `at`, each inside the next one; of two that cross, the smaller one stays. */
function growing(spans: readonly Span[], at: number): readonly Span[] {
	const around = spans
		.filter(({ start, end }) => start <= at && at <= end && start < end)
		.sort((a, b) => a.end - a.start - (b.end - b.start));
	const chain: Span[] = [];
	for (const span of around) {
		const last = chain.at(-1);
		if (last === undefined || (covers(span, last) && !covers(last, span))) {
			chain.push(span);
		}
	}
	return chain;
}

/** Every part of the filing that one may want to select. */
function partsOf(filing: Filing): readonly Span[] {
	const { submission, items, exhibitLists, signatures, attachments } = filing;
	const rows = exhibitLists.flatMap((list) => list.rows);
	const parts = items.flatMap((item) => item.parts);
	const blocks = signatures?.blocks ?? [];
	const spans = [rows, exhibitLists, parts, items, blocks, attachments, submission?.documents ?? []].flatMap((all) =>
		all.map(({ span }) => span),
	);
	const single = [
		coverBelowHeader(filing),
		signatures?.span,
		headerOf(filing)?.span,
		submission?.main.text,
		filing.span,
	];
	const all = [...spans, ...items.map(({ content }) => content), ...single.filter((span) => span !== undefined)];
	return all.map((span) => trimmed(filing.source, span));
}

/** The span without the white space at its ends. */
function trimmed(source: Source, { start, end }: Span): Span {
	const words = source.slice(start, end);
	const from = start + (words.length - words.trimStart().length);
	return { start: from, end: from + words.trim().length };
}

/** How far a paragraph is read on either side, in characters. */
const reach = 20_000;

/** The word, sentence and paragraph, or cell and row, at `at`; nothing outside of what the 8-K document shows. */
function wordsAround({ visible }: Filing, at: number): readonly Span[] {
	const { text } = visible;
	const offset = visible.offset(at);
	const shown = visible.span(0, text.length);
	if (at < shown.start || at > shown.end) {
		return [];
	}
	const base = Math.max(0, offset - reach);
	const near = text.slice(base, offset + reach);
	const within = offset - base;
	const isHtml = visible.format === 'html';
	const paragraph = between(near, within, isHtml ? /[\n\t]+/g : /(?:\r\n|\n|\r)[ \t]*(?=[\r\n])|\t/g);
	const words = near.slice(paragraph.start, paragraph.end);
	const sentence = sentenceAround(words, within - paragraph.start);
	const found = [
		word(near, within),
		{ start: paragraph.start + sentence.start, end: paragraph.start + sentence.end },
		paragraph,
		// Around the cell of a table its row, which is one line of the visible text.
		...(isHtml ? [between(near, within, /\n+/g)] : []),
	];
	return found.flatMap(({ start, end }) => {
		const written = near.slice(start, end);
		const from = base + start + (written.length - written.trimStart().length);
		return written.trim() === '' ? [] : [visible.span(from, from + written.trim().length)];
	});
}

const wordCharacter = /[\p{L}\p{M}\p{N}'’_.,-]/u;
const outerMark = /['’_.,-]/;

/** The word at `at`, with the points and hyphens inside it: `99.1`, `pre-tax`, `$1,000` without its sign. */
function word(text: string, at: number): Span {
	let start = at;
	let end = at;
	while (start > 0 && wordCharacter.test(text[start - 1] ?? '')) {
		start--;
	}
	while (end < text.length && wordCharacter.test(text[end] ?? '')) {
		end++;
	}
	while (start < end && outerMark.test(text[start] ?? '')) {
		start++;
	}
	while (end > start && outerMark.test(text[end - 1] ?? '')) {
		end--;
	}
	return { start, end };
}
