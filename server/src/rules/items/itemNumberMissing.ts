import type { Filing } from '../../filing/filing';
import { shortened } from '../../reading/items/captions';
import { type UnnumberedHeading, unnumberedHeadings } from '../../reading/items/unnumberedHeadings';
import type { Edit } from '../../writing/edit';
import { escapeText, insert } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags a caption of the form that stands as a heading without the number of its item. */
export const itemNumberMissing: Rule = {
	id: 'item-number-missing',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'Every item heading has a number.',
	why: 'A report gives the number and the caption of each item under which it is made. Without the number a heading reads as part of the item above it.',
	source: { title: 'Form 8-K, General Instruction D', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: `Item 2.02 Results of Operations and Financial Condition

The company announced its results for the fourth quarter.

Other Events

The company opened a second plant.
`,
		good: `Item 2.02 Results of Operations and Financial Condition

The company announced its results for the fourth quarter.

Item 8.01 Other Events

The company opened a second plant.
`,
	},
	*check(filing) {
		for (const heading of unnumberedHeadings(filing)) {
			const { caption, fact } = heading;
			yield {
				span: caption,
				message: `Item ${fact.number} lacks its number: “${shortened(fact.caption, 60)}”.`,
				fixes: [{ title: `Insert Item ${fact.number}`, edits: [writeNumber(filing, heading)], all: true }],
			};
		}
	},
};

/** The number before the caption, set off as the other headings set theirs off. */
function writeNumber(filing: Filing, { fact, caption, word }: UnnumberedHeading): Edit {
	const { source, items, visible } = filing;
	const model = items.find((item) => item.caption && !item.combined);
	const shown = model?.caption && visible.textOf({ start: model.numberSpan.end, end: model.caption.span.start });
	// Paragraph letters and breaks of a table or a line are the other heading's own.
	const behind = shown && /^[ .:\u00a0\u2013\u2014-]{1,6}$/.test(shown) ? escapeText(filing, shown) : ' ';
	if (word) {
		return insert(caption.start, fact.number + behind);
	}
	const before = model && source.slice(model.heading.start, model.numberSpan.start);
	const capitals = !/\p{Ll}/u.test(visible.piece(visible.offset(caption.start), visible.offset(caption.end)).text);
	const written =
		before && /^item(?:[ \u00a0]|&nbsp;|&#160;){1,4}$/i.test(before) ? before : capitals ? 'ITEM ' : 'Item ';
	return insert(caption.start, written + fact.number + behind);
}
