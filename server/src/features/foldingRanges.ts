/** The parts of a filing that can be folded away. */

import type { FoldingRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import { asciiTables, xbrlHeaders } from '../reading/elements';
import { coverBelowHeader, headerOf } from '../reading/submission/header';
import type { Span } from '../text/span';

/** The folds of `filing`, by whole lines, in text order; each lies inside or outside of any other. */
export function foldingRanges(document: TextDocument, filing: Filing): FoldingRange[] {
	const lines = [...foldedSpans(filing)]
		.map(({ start, end }) => ({ startLine: document.positionAt(start).line, endLine: lastLine(document, end) }))
		.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
	return apart(lines);
}

function* foldedSpans(filing: Filing): Generator<Span> {
	const { submission, items, exhibitLists, signatures, attachments } = filing;
	const header = headerOf(filing);
	if (header !== undefined) {
		yield header.span;
	}
	for (const parts of [submission?.documents ?? [], items, items.flatMap((item) => item.parts), attachments]) {
		yield* parts.map(({ span }) => span);
	}
	const cover = coverBelowHeader(filing);
	if (cover !== undefined) {
		yield cover;
	}
	yield* exhibitLists.map(({ span }) => span);
	if (signatures !== undefined) {
		yield signatures.span;
	}
	yield* filing.visible.format === 'html' ? xbrlHeaders(filing) : asciiTables(filing);
}

/** The line of the last character before `end`, which may be the end of a line. */
function lastLine(document: TextDocument, end: number): number {
	const { line, character } = document.positionAt(end);
	return character === 0 ? Math.max(0, line - 1) : line;
}

/**
 * Without folds of a line and second folds on a line. Where a part begins on the line on which another ends, as in
 * HTML, the other ends on the line before; what would stick out of the part that it lies in ends with it.
 */
function apart(sorted: readonly FoldingRange[]): FoldingRange[] {
	const folds: FoldingRange[] = [];
	const open: FoldingRange[] = [];
	for (const { startLine, endLine } of sorted) {
		let around = open.at(-1);
		while (around !== undefined && around.endLine <= startLine && around.endLine < endLine) {
			around.endLine = Math.min(around.endLine, startLine - 1);
			open.pop();
			around = open.at(-1);
		}
		const end = Math.min(endLine, around?.endLine ?? endLine);
		if (end > startLine && folds.at(-1)?.startLine !== startLine) {
			const fold = { startLine, endLine: end };
			folds.push(fold);
			open.push(fold);
		}
	}
	return folds.filter((fold) => fold.endLine > fold.startLine);
}
