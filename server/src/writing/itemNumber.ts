/** The word and the number of an item heading, written as the form has them and as the other headings write theirs. */
import type { Filing, Item } from '../filing/filing';
import type { Edit } from './edit';
import { insert, replaceVisible } from './words';

/** What stands between the word and the number, and is no part of either. */
const gap = /[\s.:#–—-]*(?:\bno\.?\s*|\bnumber\s*)?$/i;

/** The edits that make `Item 5.02` of the heading of `item`, whatever is mistyped there or gone; in text order. */
export function writeItemNumber(filing: Filing, item: Item): readonly Edit[] {
	const { visible } = filing;
	const { heading, numberSpan, number, caption } = item;
	const from = visible.offset(heading.start);
	const before = visible.text.slice(from, visible.offset(numberSpan.start));
	const word = before.replace(gap, '');
	const edits: Edit[] = [];
	if (word === '') {
		edits.push(insert(numberSpan.start, itemWord(filing, item)));
	} else if (!/^items?$/i.test(word)) {
		const plural = /s$/i.test(word) ? 's' : '';
		const written = inCapitals(word) ? `ITEM${plural.toUpperCase()}` : `Item${plural}`;
		edits.push(...replaceVisible(filing, visible.span(from, from + word.length), written));
	}
	const old = visible.piece(visible.offset(numberSpan.start), visible.offset(numberSpan.end)).text;
	if (numberSpan.start === numberSpan.end) {
		edits.push(insert(numberSpan.start, `${number} `));
	} else if (old !== number) {
		// A caption that is glued to its number is parted from it.
		const glued = caption?.span.start === numberSpan.end ? ' ' : '';
		edits.push(...replaceVisible(filing, numberSpan, number + glued));
	}
	return edits;
}

/** `Item `, with what the other headings of the report have between the word and the number. */
function itemWord(filing: Filing, { caption }: Item): string {
	const model = filing.items.find((item) => item.slip === undefined && !item.combined);
	const before = model && filing.source.slice(model.heading.start, model.numberSpan.start);
	if (before && /^item(?:[ \u00a0]|&nbsp;|&#160;){1,4}$/i.test(before)) {
		return before;
	}
	return caption && inCapitals(caption.text) ? 'ITEM ' : 'Item ';
}

const inCapitals = (words: string): boolean => !/\p{Ll}/u.test(words.replace(/^l/, ''));
