/** The heading of an item that is inserted, like those that the filing has. */
import type { Filing, Item } from '../filing/filing';
import { captionAt, itemByNumber } from '../knowledge';
import type { Piece, Span } from '../text/span';
import { copyHtml } from './copyHtml';
import { inLetterCaseOf } from './words';

/** A heading that looks like the last one of the filing; `html` where it is a copy of its markup. */
export function headingLike(
	filing: Filing,
	number: string,
	caption = captionOn(number, filing.date),
): { readonly text: string; readonly html?: string } {
	const model = filing.items.findLast((item) => item.caption !== undefined && !item.combined);
	if (!model?.caption) {
		return { text: `Item ${number} ${caption}` };
	}
	const pieces = [
		{ span: model.numberSpan, text: number },
		{ span: model.caption.span, text: inLetterCaseOf(model.caption.text, caption) },
	];
	if (filing.visible.format === 'html') {
		const block = headingBlock(filing, model);
		const stop = filing.source.charAt(model.caption.span.end) === '.' ? '.' : '';
		const whole = pieces.map((piece, i) => (i === 0 ? piece : { ...piece, text: piece.text + stop }));
		const html = block && copyHtml(filing, block, whole, []);
		const text = pieces.map((piece) => piece.text).join(' ');
		return html === undefined ? { text: `${wordBefore(filing, model)}${text}` } : { text, html };
	}
	return { text: plainHeading(filing, model, pieces) };
}

/** The caption of the item `number` on a day; empty where the form has no such item. */
function captionOn(number: string, date: string | undefined): string {
	const fact = itemByNumber(number, date);
	return fact ? captionAt(fact, date) : '';
}

/** The paragraph or table that holds the heading and nothing else. */
function headingBlock({ visible }: Filing, { heading }: Item): Span | undefined {
	const wordsOf = (span: Span) =>
		visible.piece(visible.offset(span.start), visible.offset(span.end)).text.replace(/\W/g, '');
	const words = wordsOf(heading);
	const holders = visible.blocks.filter(
		({ name, span }) => name !== 'tr' && name !== 'td' && span.start <= heading.start && heading.end <= span.end,
	);
	// From the innermost on: what holds more than the heading is in nothing that holds it alone.
	const more = holders.findLastIndex(({ span }) => wordsOf(span) !== words);
	return holders[more + 1]?.span;
}

/** The heading with its separators, and the marks of Markdown around it. */
function plainHeading(filing: Filing, model: Item, pieces: readonly Piece[]): string {
	const { source } = filing;
	const before =
		/[*_#]*[ \t]*$/.exec(source.slice(Math.max(0, model.heading.start - 12), model.heading.start))?.[0] ?? '';
	const after = /^\.?[*_]*/.exec(source.slice(model.heading.end, model.heading.end + 8))?.[0] ?? '';
	let text = before.trimStart();
	let at = model.heading.start;
	for (const piece of pieces) {
		text += source.slice(at, piece.span.start) + piece.text;
		at = piece.span.end;
	}
	return (text + source.slice(at, model.heading.end) + after).replace(/\r\n?/g, '\n');
}

/** The word `Item` as the heading writes it. */
function wordBefore({ source }: Filing, { heading, numberSpan }: Item): string {
	const word = source.slice(heading.start, numberSpan.start);
	return /^item\s*$/i.test(word) ? word : 'Item ';
}
