/** The parts of a filing put inside each other: the outline as a tree, still in offsets. */
import type { SymbolKind } from 'vscode-languageserver';
import type { Span } from '../text/span';

/**
 * What may hold what: a part holds only parts of a rank further back. A `file` is a document of a submission, a
 * `section` a part of the form or an exhibit pasted behind it, a `letter` a lettered part of an item, a `list` an
 * exhibit index, a `leaf` a field, row or signer.
 */
export type Rank = 'file' | 'section' | 'letter' | 'list' | 'leaf';

const ranks: Readonly<Record<Rank, number>> = { file: 0, section: 1, letter: 2, list: 3, leaf: 4 };

/** A part of the filing that the outline shows. */
export interface Part {
	readonly name: string;
	/** Empty where there is nothing to add to the name. */
	readonly detail: string;
	readonly kind: SymbolKind;
	readonly rank: Rank;
	readonly span: Span;
	/** What is selected when the part is chosen. */
	readonly selection: Span;
}

/** A part in its place. Children lie inside their parent in text order, and every selection in its span. */
export interface OutlineNode extends Part {
	readonly children: readonly OutlineNode[];
}

interface OpenNode extends Part {
	readonly children: OpenNode[];
}

/**
 * Puts every part into the nearest one that has begun, has not ended and may hold it; what no part holds stands at the
 * top. What would stick out of its parent is cut off. A part without a name is left out, because editors refuse it.
 */
export function outline(parts: Iterable<Part>): OutlineNode[] {
	const roots: OpenNode[] = [];
	const open: OpenNode[] = [];
	const named = [...parts].filter(({ name }) => /\S/.test(name));
	for (const part of named.sort(byPlace)) {
		let parent = open.at(-1);
		while (parent !== undefined && (parent.span.end <= part.span.start || rankOf(parent) >= rankOf(part))) {
			open.pop();
			parent = open.at(-1);
		}
		const { name, detail, kind, rank } = part;
		const span = parent === undefined ? part.span : within(part.span, parent.span);
		const selection = part.selection === part.span ? span : within(part.selection, span);
		const node: OpenNode = { name, detail, kind, rank, span, selection, children: [] };
		(parent?.children ?? roots).push(node);
		open.push(node);
	}
	return roots;
}

function byPlace(a: Part, b: Part): number {
	return a.span.start - b.span.start || rankOf(a) - rankOf(b) || b.span.end - a.span.end;
}

function rankOf({ rank }: Part): number {
	return ranks[rank];
}

function within(span: Span, { start, end }: Span): Span {
	if (start <= span.start && span.start <= span.end && span.end <= end) {
		return span;
	}
	const from = Math.min(Math.max(span.start, start), end);
	return { start: from, end: Math.min(Math.max(span.end, from), end) };
}
