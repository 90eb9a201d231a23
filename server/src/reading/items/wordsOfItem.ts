/** The words of an item alone, without what the page has around them. */
import type { Filing, Item } from '../../filing/filing';
import { isRunningHead } from '../../filing/runningHeads';
import { isNoise, isRule, type Line, linesOf } from '../../text/lines';
import type { Piece } from '../../text/span';
import { keysOf } from '../../text/words';

/** What an item says, from its first line to its last; empty, at the end of its content, where it says nothing. */
export function wordsOfItem(filing: Filing, { content }: Item): Piece {
	const { visible } = filing;
	const shown = visible.textOf(content);
	// The full stop after the caption belongs to neither.
	const from = visible.offset(content.start) + (/^[\s.:;]*/.exec(shown)?.[0].length ?? 0);
	const lines = ownLines(filing, linesOf(visible.text, from, visible.offset(content.start) + shown.trimEnd().length));
	const [first, last] = [lines[0], lines.at(-1)];
	return first && last
		? { text: visible.text.slice(first.start, last.end), span: visible.span(first.start, last.end) }
		: { text: '', span: { start: content.end, end: content.end } };
}

/** The lines of an item without the rule under its heading and without what its last page has at its foot. */
function ownLines(filing: Filing, lines: readonly Line[]): readonly Line[] {
	const first = lines.findIndex((line) => line.text.length < 3 || !isRule(line));
	const last = lines.findLastIndex(
		(line, index) => index === 0 || !isOfPage(filing, line, lines.slice(index + 1).some(isFormName)),
	);
	const foot = lines.slice(last + 1);
	// The name alone may be the end of the item.
	const isFoot = foot.some((line) => isNoise(line) || isFormName(line) || isRunningHead(line));
	return lines.slice(Math.max(0, first), isFoot ? last + 1 : lines.length);
}

/**
 * Whether a line at the end of an item is of the page: its number, the rules drawn around it, a running head or foot. In
 * plain text a table may end with a number on its own line, so that only what stands below a blank line, beside the tag of
 * a page or over the name of the form, as `isAboveForm` says, is of the page.
 */
function isOfPage({ cover, visible, source }: Filing, line: Line, isAboveForm: boolean): boolean {
	const isTagged = (): boolean => {
		const { start, end } = visible.span(line.start, line.end);
		return (
			/<PAGE>[ \t]*$/i.test(source.slice(Math.max(0, start - 40), start)) ||
			/^\s{0,40}<PAGE>/i.test(source.slice(end, end + 46))
		);
	};
	const isName = (): boolean =>
		cover?.registrants.some(({ text }) => keysOf(text).join(' ') === keysOf(line.text).join(' ')) ?? false;
	return (
		(isNoise(line) || isFormName(line) || isRunningHead(line) || isName()) &&
		(visible.format === 'html' || line.gap > 0 || isAboveForm || isFormName(line) || isTagged())
	);
}

const isFormName = ({ text }: Line): boolean => /^form\s8-K(?:\/A)?$/i.test(text);
