/** Where a completion may write a line or a paragraph of its own. */
import type { Filing } from '../../filing/filing';
import { folded } from '../../text/folded';
import { paragraphElements } from '../../text/htmlElements';
import { lineStart, type Source } from '../../text/source';
import { overlap, type Span } from '../../text/span';
import type { Block } from '../../text/visibleText';
import type { RowPlace } from '../../writing/rowAt';
import type { Place } from '../hover/explanation';
import type { Target } from './proposal';

/** A line, in HTML a block, with nothing on it but what was just typed. */
export interface Line extends Target {
	/** The filing as it is without this line. */
	readonly filing: Filing;
	readonly at: number;
	/** An ISO date. */
	readonly today: string;
	/** `block`: paragraphs may stand here; `rows`: within a table, between its rows; `cell`: within a cell. */
	readonly kind: RowPlace['kind'];
	/** Whether it stands apart from what is above, so that no sentence is going on. */
	readonly apart: boolean;
}

/** In characters: a longer line is running text. */
const longest = { typed: 120, wrapped: 132 };

/** The line at the place; undefined where something else stands on it. */
export function lineAt({ filing, at, today }: Place): Line | undefined {
	const found = filing.visible.format === 'html' ? lineInHtml(filing, at) : lineInText(filing, at);
	return found && found.typed.length <= longest.typed
		? { ...found, at, today, filing: without(filing, found.span) }
		: undefined;
}

type Found = Target & Pick<Line, 'kind' | 'apart'>;

function lineInText({ source }: Filing, at: number): Found | undefined {
	const start = lineStart(source, at);
	const length = source.slice(at, at + 400).search(/[\r\n]|$/);
	const after = source.slice(at, at + length);
	if (!/^[ \t]*[*_|)]{0,3}[ \t]*$/.test(after)) {
		return undefined;
	}
	const before = source.slice(start, at);
	const lead = /^[ \t|>]*(?:#{1,6}[ \t]*)?[*_]{0,3}/.exec(before)?.[0] ?? '';
	return {
		span: { start, end: at + after.trimEnd().length },
		lead,
		typed: before.slice(lead.length).replace(/\s+/g, ' '),
		kind: 'block',
		apart: lead.includes('#') || isApart(source, start),
	};
}

/** Whether the line above is empty, a rule, a tag of EDGAR, or a whole paragraph on one line. */
function isApart(source: Source, start: number): boolean {
	const above = /(?:^|[\r\n])([^\r\n]*)(?:\r\n|\n|\r)$/.exec(source.slice(Math.max(0, start - 2000), start))?.[1];
	return above === undefined || above.length > longest.wrapped || /^(?:[^a-z\d]*|\s*<\/?[A-Z-]+>\s*)$/i.test(above);
}

const containerNames = new Set(['body', 'div', 'center', 'section', 'article', 'form']);
const inlineTag = /^<\/?(?:b|i|u|em|strong|font|span|small|sup|sub|a|ix:[a-z]+)\b/i;

function lineInHtml({ source, visible, span }: Filing, at: number): Found | undefined {
	const above = source.slice(0, at);
	const tagEnd = above.lastIndexOf('>') + 1;
	if (above.lastIndexOf('<') >= tagEnd || above.lastIndexOf('<!--') > above.lastIndexOf('-->')) {
		return undefined;
	}
	const written = above.slice(tagEnd).trimStart();
	const start = at - written.length;
	const after = source.slice(at, Math.max(at, span.end));
	if (/[\r\n]/.test(written) || !isEdgeBefore(above.slice(0, start)) || !isEdgeAfter(after)) {
		return undefined;
	}
	const typed = written.replace(/&nbsp;|\s+/g, ' ');
	const line = { span: { start, end: at }, lead: '', typed, apart: true } as const;
	const block = visible.blocks.findLast(({ content }) => content.start <= start && at <= content.end);
	if (block === undefined || block.name === 'body') {
		return { ...line, kind: 'block' };
	}
	const isAlone =
		wordsOf(visible.text, visible.offset(block.content.start), visible.offset(block.content.end)) === typed.trim();
	if (paragraphElements.has(block.name) && isAlone) {
		return isOnOneLine(source, block)
			? { ...line, kind: 'block', span: block.span, lead: source.slice(block.span.start, start) }
			: undefined;
	}
	if (block.name === 'td' || block.name === 'th') {
		return isAlone ? { ...line, kind: 'cell' } : undefined;
	}
	if (block.name === 'table' || block.name === 'tbody') {
		return { ...line, kind: 'rows' };
	}
	return containerNames.has(block.name) ? { ...line, kind: 'block' } : undefined;
}

function wordsOf(text: string, start: number, end: number): string {
	return folded(text.slice(start, end));
}

function isOnOneLine(source: Source, { span }: Block): boolean {
	return !/[\r\n]/.test(source.slice(span.start, span.end));
}

/** Whether nothing but inline markup stands between the edge of a block, or a line break, and the place `above` ends at. */
function isEdgeBefore(above: string): boolean {
	let end = above.length;
	for (;;) {
		const blank = above.slice(Math.max(0, end - 200), end);
		end -= blank.length - blank.trimEnd().length;
		if (end === 0) {
			return true;
		}
		const start = above[end - 1] === '>' ? above.lastIndexOf('<', end - 1) : -1;
		if (start < 0) {
			return false;
		}
		if (!inlineTag.test(above.slice(start, end))) {
			return true;
		}
		end = start;
	}
}

function isEdgeAfter(after: string): boolean {
	let start = 0;
	for (;;) {
		start += /^\s*/.exec(after.slice(start, start + 200))?.[0].length ?? 0;
		if (start >= after.length) {
			return true;
		}
		const end = after[start] === '<' ? after.indexOf('>', start) + 1 : 0;
		if (end === 0) {
			return false;
		}
		if (!inlineTag.test(after.slice(start, end))) {
			return true;
		}
		start = end;
	}
}

/** The filing without what it has read from the words that are being typed. */
function without(filing: Filing, line: Span): Filing {
	const { signatures, ...others } = filing;
	const isOn = (span: Span) => overlap(span, line);
	const isSigned = signatures !== undefined && !(signatures.heading && isOn(signatures.heading));
	return {
		...others,
		items: filing.items.filter(({ heading }) => !isOn(heading)),
		exhibitLists: filing.exhibitLists
			.filter(({ heading, rows }) => rows.length > 0 || !(heading && isOn(heading)))
			.map((list) => ({ ...list, rows: list.rows.filter((row) => !isOn(row.span)) })),
		...(isSigned && { signatures }),
	};
}
