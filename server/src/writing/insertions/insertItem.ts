/** Putting an item into a report, where its number belongs. */
import type { Filing, Item } from '../../filing/filing';
import { captionAt, exhibitsParagraph, isExhibitsItem, itemByNumber, placeholderFor } from '../../knowledge';
import { endWithoutSection } from '../../reading/items/sectionHeadings';
import type { Attempt, Edit } from '../edit';
import { headingLike } from '../itemHeading';
import { insertParagraphsAfter, insertParagraphsBefore } from '../paragraphs';

/** An item with its caption and a placeholder, where its number belongs. */
export function insertItem(filing: Filing, number: string): Attempt {
	if (filing.items.some((item) => item.number === number)) {
		return { refused: `Item ${number} is in this report already.` };
	}
	const fact = itemByNumber(number, filing.date);
	if (fact === undefined) {
		return { refused: `Form 8-K has no Item ${number}.` };
	}
	const caption = captionAt(fact, filing.date);
	const paragraphs = isExhibitsItem(number)
		? [`(${exhibitsParagraph(filing.date)}) Exhibits`]
		: [placeholderFor(number)];
	return { edits: [itemAt(filing, number, caption, paragraphs)] };
}

/** The edit that puts an item in. Items of one era only are put in order: those of the other come first or last. */
export function itemAt(filing: Filing, number: string, caption: string, paragraphs: readonly string[]): Edit {
	const heading = headingLike(filing, number, caption);
	const parts = heading.html === undefined ? [heading.text, ...paragraphs] : paragraphs;
	const next = filing.items.find((item) => Number(item.number) > Number(number));
	const previous = filing.items.findLast((item) => Number(item.number) < Number(number) && isBefore(item, next));
	const { eol, signatures, cover } = filing;
	if (previous !== undefined) {
		const edit = insertParagraphsAfter(filing, endWithoutSection(filing, previous), parts);
		// Markup that holds both items would put it after both.
		if (next === undefined || edit.span.start <= next.heading.start) {
			return heading.html === undefined ? edit : { span: edit.span, text: eol + heading.html + edit.text };
		}
	}
	const place = next?.heading.start ?? signatures?.span.start;
	const edit =
		place === undefined
			? insertParagraphsAfter(filing, cover?.span.end ?? filing.span.end, parts)
			: insertParagraphsBefore(filing, place, parts);
	return heading.html === undefined ? edit : { span: edit.span, text: heading.html + eol + edit.text };
}

function isBefore(item: Item, next: Item | undefined): boolean {
	return next === undefined || item.heading.start < next.heading.start;
}
