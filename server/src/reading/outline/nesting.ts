/** The parts of a filing put inside each other. */
import type { Span } from '../../text/span';

/**
 * What a part of the outline is. `file` is a document of a submission, `attachment` an exhibit that follows the 8-K in
 * the same text, `part` a lettered part of an item, `field` a field of the cover page or of the submission header.
 */
export type PartKind =
	| 'file'
	| 'header'
	| 'cover'
	| 'item'
	| 'signatures'
	| 'attachment'
	| 'part'
	| 'index'
	| 'field'
	| 'exhibit'
	| 'signer';

/** What may hold what: a part holds only parts of a higher rank. */
const ranks: Readonly<Record<PartKind, number>> = {
	file: 0,
	header: 1,
	cover: 1,
	item: 1,
	signatures: 1,
	attachment: 1,
	part: 2,
	index: 3,
	field: 4,
	exhibit: 4,
	signer: 4,
};

/** A part of the filing that the outline shows. */
export interface Part {
	readonly name: string;
	/** Empty where there is nothing to add to the name. */
	readonly detail: string;
	readonly kind: PartKind;
	/** The whole part. */
	readonly span: Span;
	/** What is selected when the part is chosen: a heading, the number of a row, the value of a field. */
	readonly selectionSpan: Span;
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
export function nested(parts: Iterable<Part>): OutlineNode[] {
	const roots: OpenNode[] = [];
	const open: OpenNode[] = [];
	const named = [...parts].filter(({ name }) => /\S/.test(name));
	for (const part of named.sort(byPlace)) {
		let parent = open.at(-1);
		while (parent !== undefined && (parent.span.end <= part.span.start || rankOf(parent) >= rankOf(part))) {
			open.pop();
			parent = open.at(-1);
		}
		const { name, detail, kind } = part;
		const span = parent === undefined ? part.span : within(part.span, parent.span);
		const selectionSpan = part.selectionSpan === part.span ? span : within(part.selectionSpan, span);
		const node: OpenNode = { name, detail, kind, span, selectionSpan, children: [] };
		(parent?.children ?? roots).push(node);
		open.push(node);
	}
	return roots;
}

function byPlace(a: Part, b: Part): number {
	return a.span.start - b.span.start || rankOf(a) - rankOf(b) || b.span.end - a.span.end;
}

function rankOf({ kind }: Part): number {
	return ranks[kind];
}

function within(span: Span, { start, end }: Span): Span {
	if (start <= span.start && span.start <= span.end && span.end <= end) {
		return span;
	}
	const from = Math.min(Math.max(span.start, start), end);
	return { start: from, end: Math.min(Math.max(span.end, from), end) };
}
