/** New paragraphs in the document's own style: spacing, indentation, line length and markup of those around them. */
import type { Filing } from '../filing/filing';
import { paragraphElements } from '../text/htmlElements';
import { lineEnd, lineStart, type Source } from '../text/source';
import type { Block } from '../text/visibleText';
import { styleOf } from './documentStyle';
import type { Edit } from './edit';
import { escapeText, insert } from './words';

/**
 * Inserts paragraphs after the line (HTML: after the paragraph or table) in which the text before `at` ends. A line
 * break within a paragraph is `\n`. Spacing, indentation, line length, line ends and markup are those of the
 * neighbors.
 *
 * @param at Offset into the source; white space before it does not count.
 * @param paragraphs Words as a reader sees them: they are escaped here.
 */
export function insertParagraphsAfter(filing: Filing, at: number, paragraphs: readonly string[]): Edit {
	if (filing.visible.format === 'html') {
		return insertBlocks(filing, at, 'after', paragraphs);
	}
	const { source, eol } = filing;
	const end = lineEnd(source, contentEnd(source, at));
	const lines = paragraphLines(filing, end, paragraphs);
	return insert(end, lines.map((text) => styleOf(filing).gap + text).join('') + (end === source.length ? eol : ''));
}

/** Inserts paragraphs before the line (HTML: before the paragraph or table) that holds `at`; else as `insertParagraphsAfter`. */
export function insertParagraphsBefore(filing: Filing, at: number, paragraphs: readonly string[]): Edit {
	if (filing.visible.format === 'html') {
		return insertBlocks(filing, at, 'before', paragraphs);
	}
	const start = lineStart(filing.source, at);
	return insert(
		start,
		paragraphLines(filing, start, paragraphs)
			.map((text) => text + styleOf(filing).gap)
			.join(''),
	);
}

/** Elements that a paragraph must not be put into without a cell or an entry around it. */
const tableElements = new Set([
	'table',
	'thead',
	'tbody',
	'tfoot',
	'tr',
	'td',
	'th',
	'ul',
	'ol',
	'li',
	'dl',
	'dt',
	'dd',
	'pre',
]);
/** Inline markup that belongs to words, not to a paragraph. */
const emphasis = new Set(['b', 'strong', 'i', 'em', 'u', 'a', 's', 'sup', 'sub']);

function insertBlocks(filing: Filing, at: number, side: 'before' | 'after', paragraphs: readonly string[]): Edit {
	const { source, visible, eol } = filing;
	const leaves = leafBlocks(filing);
	const here = side === 'after' ? lastVisible(filing, at) : at;
	const around = visible.blocks.filter((block) => block.span.start <= here && here < block.span.end);
	const isBlank = (start: number, end: number) => visible.textOf({ start, end }).trim() === '';
	const onlyWraps = (block: Block, held: Block) =>
		isBlank(block.span.start, held.span.start) && isBlank(held.span.end, block.span.end);
	// Out of tables and lists altogether, else out of the paragraph that holds the place; and out of what only wraps it,
	// such as the foot of a page around its number.
	const inner = around.find((block) => tableElements.has(block.name)) ?? leaves.find((block) => around.includes(block));
	const outer = inner && (around.find((block) => block.name !== 'body' && onlyWraps(block, inner)) ?? inner);
	const place = outer ? (side === 'after' ? outer.span.end : outer.span.start) : at;
	const model = modelOf(filing, leaves, place);
	const broken =
		model !== undefined && /[\r\n][ \t]*$/.test(source.slice(Math.max(0, model.span.start - 200), model.span.start));
	const between = (broken || !model ? eol : '') + (model ? blankParagraph(filing, model) : '');
	const [open, close] = model ? shellOf(filing, model) : ['<p>', '</p>'];
	const elements = paragraphs.map(
		(text) =>
			open +
			text
				.split('\n')
				.map((line) => escapeText(filing, line))
				.join(styleOf(filing).lineBreak) +
			close,
	);
	const closing = side === 'after' ? closingAt(filing, outer?.span.start, place) : '';
	return insert(
		place,
		closing + elements.map((element) => (side === 'after' ? between + element : element + between)).join(''),
	);
}

/** The tags that close what is still open at `place` where a text breaks off within its emphasis; else nothing. */
function closingAt({ source, visible }: Filing, start: number | undefined, place: number): string {
	const from = start ?? visible.blocks.findLast(({ span }) => span.end <= place)?.span.end ?? 0;
	const open: string[] = [];
	for (const [, slash, tag = ''] of source.slice(from, place).matchAll(/<(\/?)([a-z]+)\b[^<>]*>/gi)) {
		const name = tag.toLowerCase();
		if (slash === '' && emphasis.has(name)) {
			open.unshift(name);
		} else if (open.includes(name)) {
			open.splice(open.indexOf(name), 1);
		}
	}
	const rest = open.length > 0 ? source.slice(place) : '';
	const isClosedLater = (name: string) => new RegExp(`<(/?)${name}\\b`, 'i').exec(rest)?.[1] === '/';
	return open.some(isClosedLater) ? '' : open.map((name) => `</${name}>`).join('');
}

/** The empty paragraph with which the document sets off its paragraphs, where one stands after `model`; else nothing. */
function blankParagraph({ source, visible }: Filing, model: Block): string {
	const next = visible.blocks.find((block) => block.span.start >= model.span.end);
	const html = next && paragraphElements.has(next.name) ? source.slice(next.span.start, next.span.end) : '';
	const shown = html.replace(/<[^<>]*>|&nbsp;|&#160;|&#xa0;|\s/gi, '');
	return shown === '' && !/<(?:hr|img|table|a)\b|<ix:|\bid=|page-break/i.test(html) ? html : '';
}

/** The last offset before `at` that shows a character. */
function lastVisible(filing: Filing, at: number): number {
	const text = filing.visible.text;
	let end = filing.visible.offset(at);
	while (end > 0 && /\s/.test(text[end - 1] ?? '')) {
		end--;
	}
	return end > 0 ? filing.visible.span(end - 1, end).start : at;
}

/** Paragraph elements with words and without another block in them. */
function leafBlocks({ visible }: Filing): readonly Block[] {
	return visible.blocks.filter(
		(block, i) =>
			paragraphElements.has(block.name) &&
			!((visible.blocks[i + 1]?.span.start ?? Number.POSITIVE_INFINITY) < block.span.end) &&
			/\S/.test(visible.textOf(block.content)),
	);
}

/** The paragraph whose markup a new one takes: the nearest before `place` that is running text, else any near it. */
function modelOf({ visible }: Filing, leaves: readonly Block[], place: number): Block | undefined {
	const inTable = new Set<Block>();
	let tableEnd = 0;
	for (const block of visible.blocks) {
		if (tableElements.has(block.name)) {
			tableEnd = Math.max(tableEnd, block.span.end);
		} else if (block.span.start < tableEnd) {
			inTable.add(block);
		}
	}
	const free = leaves.filter((leaf) => !inTable.has(leaf));
	const length = (block: Block) => visible.offset(block.content.end) - visible.offset(block.content.start);
	const before = free.filter((block) => block.span.start < place);
	return before.findLast((block) => length(block) >= 80) ?? before.at(-1) ?? free[0];
}

/** The opening and closing markup of a paragraph: its own tags and those that wrap all its words. */
function shellOf({ source, visible }: Filing, block: Block): readonly [string, string] {
	const words = visible.piece(visible.offset(block.content.start), visible.offset(block.content.end)).span;
	const content = source.slice(block.content.start, block.content.end);
	const open: { readonly name: string; readonly tag: string; readonly at: number }[] = [];
	const wraps: { readonly name: string; readonly tag: string }[] = [];
	for (const found of content.matchAll(/<(\/?)([a-z][\w:-]*)\b[^<>]*>/gi)) {
		const at = block.content.start + found.index;
		const name = (found[2] ?? '').toLowerCase();
		if (found[1] === '') {
			if (!found[0].endsWith('/>') && name !== 'br' && name !== 'hr' && name !== 'img') {
				open.push({ name, tag: found[0], at });
			}
			continue;
		}
		const opened = open.pop();
		if (opened && opened.at < words.start && at >= words.end && !emphasis.has(name) && !name.includes(':')) {
			wraps.unshift(opened);
		}
	}
	const start = [source.slice(block.span.start, block.content.start), ...wraps.map(({ tag }) => tag)];
	const end = [...wraps.map(({ name }) => `</${name}>`).reverse(), source.slice(block.content.end, block.span.end)];
	return [start.join('').replace(/\s(?:id|name)=(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, ''), end.join('')];
}

function paragraphLines(filing: Filing, at: number, paragraphs: readonly string[]): readonly string[] {
	const { source, span, eol } = filing;
	const lengths = source
		.slice(span.start, span.end)
		.split(/\r\n|\n|\r/)
		.map((line) => line.trimEnd().length);
	const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
	// A document whose lines are long has its paragraphs on one line each; one with short lines only is too small to tell.
	const width = longest > 132 || lengths.length < 20 ? Number.POSITIVE_INFINITY : Math.min(80, Math.max(60, longest));
	const indent = indentation(source, at);
	return paragraphs.map((text) =>
		text
			.split('\n')
			.flatMap((line) => wrap(escapeText(filing, line), width - indent.length))
			.map((line) => (line === '' ? '' : indent + line))
			.join(eol),
	);
}

/** Lines of at most `width` characters, where the words allow it; leading white space stays on the first. */
function wrap(line: string, width: number): readonly string[] {
	if (line.length <= width) {
		return [line];
	}
	const lines: string[] = [];
	for (const word of line.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else {
			lines.push(word);
		}
	}
	return lines;
}

/** The margin of the running text before `at`: the least white space that one of its long lines begins with. */
function indentation(source: Source, at: number): string {
	const lines = source
		.slice(Math.max(0, at - 4000), at)
		.split(/\r\n|\n|\r/)
		.slice(1);
	const margins = lines.filter((line) => line.trim().length >= 50).map((line) => /^[ \t]*/.exec(line)?.[0] ?? '');
	return margins.reduce((a, b) => (b.length < a.length ? b : a), margins[0] ?? '');
}

function contentEnd(source: Source, at: number): number {
	let end = at;
	while (end > 0 && /\s/.test(source.charAt(end - 1))) {
		end--;
	}
	return end;
}
