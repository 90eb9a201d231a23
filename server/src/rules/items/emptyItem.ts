import type { Filing, Item } from '../../filing/filing';
import { isExhibitsItem } from '../../knowledge';
import { hasItems } from '../../reading/has';
import { isEmpty, namedItems, textUnder } from '../../reading/items/itemText';
import type { Rule } from '../rule';

/** Flags an item with nothing under its heading. */
export const emptyItem: Rule = {
	id: 'empty-item',
	severity: { draft: 'warning', final: 'warning' },
	isOfAbsence: true,
	summary: 'Every item has text under its heading.',
	why: 'An item stands for an event that is reported. A heading without text is mostly left over from a template.',
	source: { title: 'Form 8-K, General Instruction D', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: `Item 7.01 Regulation FD Disclosure

Item 8.01 Other Events

The company opened a second plant.
`,
		good: `Item 8.01 Other Events

The company opened a second plant.
`,
	},
	appliesTo: hasItems,
	*check(filing) {
		for (const [i, item] of filing.items.entries()) {
			if (
				item.combined ||
				isDeclined(filing, item) ||
				!isEmpty(filing, item) ||
				sharesText(filing, item, filing.items[i + 1])
			) {
				continue;
			}
			// A text that breaks off at a heading is being written.
			const isLast = i === filing.items.length - 1;
			if (isLast && !filing.signatures) {
				continue;
			}
			// The list of exhibits may stand in the index alone.
			if (isExhibitsItem(item.number) && filing.exhibitLists.length > 0) {
				continue;
			}
			const next = filing.items[i + 1];
			yield {
				span: item.heading,
				message: `Item ${item.number} has no text.`,
				...(next && standsRightOver(filing, item, next) ? { atMost: 'hint' as const } : {}),
			};
		}
	},
};

/** Whether the heading itself says that there is nothing: `Item 6. Not applicable.` */
const isDeclined = ({ visible }: Filing, { heading }: Item): boolean =>
	/\b(?:not\s+applicable|inapplicable|none|omitted)\W*$/i.test(visible.textOf(heading));

/** Whether the next heading is the next paragraph that is not blank, so that both may share what is below. */
const standsRightOver = ({ visible }: Filing, item: Item, next: Item): boolean =>
	/^[^\n]*\n(?:\s*\n)?[^\n]*$/.test(visible.textOf({ start: item.heading.end, end: next.heading.start }));

/** Whether a heading and the next one stand together, or the text under the next one speaks of both. */
function sharesText(filing: Filing, item: Item, next: Item | undefined): boolean {
	if (!next) {
		return false;
	}
	const { visible } = filing;
	const between = visible.textOf({ start: item.heading.end, end: next.heading.start });
	const together = visible.format === 'html' ? !between.includes('\n') : !/\n[ \t]*\r?\n/.test(between);
	const goesOn = /^\s*[;,&]|\band\s*$/.test(between);
	return together || goesOn || namesBoth(textUnder(filing, next), item, next);
}

/** Whether a text says `this Item 1.01`, or names both items in one breath: `Items 1.01 and 2.03`. */
function namesBoth(text: string, item: Item, next: Item): boolean {
	const named = namedItems(text);
	const besideNext = new Set(named.filter(({ number }) => number === next.number).map(({ before }) => before));
	return named.some(
		({ number, before }) => number === item.number && (/\bthis $/i.test(before) || besideNext.has(before)),
	);
}
