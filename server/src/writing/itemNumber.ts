/** The word and the number of an item heading, written as the form has them and as the other headings write theirs. */
import type { Filing, Item } from '../filing/filing';
import type { UnnumberedHeading } from '../reading/items/unnumberedHeadings';
import type { Span } from '../text/span';
import type { Edit } from './edit';
import { escapeText, insert, replaceVisible } from './words';

/** What stands between the word and the number, and is no part of either. */
const gap = /[\s.:#–—-]*(?:\bno\.?\s*|\bnumber\s*)?$/i;

/** The edits that make `Item 5.02` of the heading of `item`, whatever is mistyped there or gone; in text order. */
export function writeItemNumber(filing: Filing, item: Item): readonly Edit[] {
	const { visible } = filing;
	const { heading, numberSpan, number, caption } = item;
	if (caption && item.slip === 'number-missing') {
		const start = visible.offset(heading.start);
		const lead = visible.text.slice(start, visible.offset(caption.span.start));
		// What stood after the number is still there: `Item  – Other Events`.
		const word = /^items?\s?(?=\s*[.:–—-])/i.exec(lead)?.[0];
		return word === undefined
			? [insert(caption.span.start, number + afterNumber(filing))]
			: [
					insert(
						visible.span(start, start + word.length).end,
						`${/\s$/.test(word) ? '' : ' '}${number}${/[–—-]/.test(lead.charAt(word.length)) ? ' ' : ''}`,
					),
				];
	}
	if (caption && item.slip === 'word-missing') {
		return [insert(numberSpan.start, itemWord(filing, caption.span))];
	}
	const from = visible.offset(heading.start);
	const word = visible.text.slice(from, visible.offset(numberSpan.start)).replace(gap, '');
	const edits: Edit[] = [];
	if (!/^items?$/i.test(word)) {
		edits.push(
			...replaceVisible(
				filing,
				visible.span(from, from + word.length),
				/\p{Ll}/u.test(word.slice(1)) ? 'Item' : 'ITEM',
			),
		);
	}
	if (visible.piece(visible.offset(numberSpan.start), visible.offset(numberSpan.end)).text !== number) {
		// A caption that is glued to its number is parted from it.
		edits.push(...replaceVisible(filing, numberSpan, caption?.span.start === numberSpan.end ? `${number} ` : number));
	}
	return edits;
}

/** The number before a caption that stands as a heading without it, with the word where that is missing, too. */
export function insertItemNumber(filing: Filing, { fact, caption, word }: UnnumberedHeading): Edit {
	const before = word ? '' : itemWord(filing, caption);
	return insert(caption.start, before + fact.number + afterNumber(filing));
}

/** A heading of the report that others may be written like; `undefined` where it has none. */
const modelOf = (filing: Filing): Item | undefined =>
	filing.items.find((item) => item.caption && !item.combined && item.slip === undefined);

/** What the other headings of the report have between number and caption; a space where they tell nothing. */
function afterNumber(filing: Filing): string {
	const { visible } = filing;
	const model = modelOf(filing);
	const shown = model?.caption && visible.textOf({ start: model.numberSpan.end, end: model.caption.span.start });
	// Paragraph letters and breaks of a table or a line are the other heading's own.
	return shown && /^[ .:\u00a0\u2013\u2014-]{1,6}$/.test(shown) ? escapeText(filing, shown) : ' ';
}

/** `Item `, as the other headings of the report have it, else in capitals where the caption is. */
function itemWord(filing: Filing, caption: Span): string {
	const model = modelOf(filing);
	const before = model && filing.source.slice(model.heading.start, model.numberSpan.start);
	const { visible } = filing;
	const capitals = !/\p{Ll}/u.test(visible.piece(visible.offset(caption.start), visible.offset(caption.end)).text);
	return before && /^item(?:[ \u00a0]|&nbsp;|&#160;){1,4}$/i.test(before) ? before : capitals ? 'ITEM ' : 'Item ';
}
