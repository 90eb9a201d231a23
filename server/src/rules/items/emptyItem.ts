import type { Filing, Item } from '../../filing/filing';
import { eraOfNumber, isExhibitsItem } from '../../knowledge';
import { hasItems } from '../../reading/has';
import { isEmpty, namedItems, textUnder } from '../../reading/items/itemText';
import type { Piece } from '../../text/span';
import type { Rule } from '../rule';

/** Flags an item with nothing under its heading, or words for nothing. */
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
			const nothing = item.combined ? undefined : nothingSaid(filing, item);
			if (nothing) {
				yield {
					span: nothing.span,
					message: `Item ${item.number} says “${nothing.text}” alone; an item that does not apply is left out.`,
					atMost: 'hint',
				};
			}
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

/** What stands under the heading of an item of today's numbers, where that is nothing but words for nothing; undefined elsewhere, and for the list of exhibits. */
function nothingSaid(filing: Filing, { number, content }: Item): Piece | undefined {
	if (isExhibitsItem(number) || eraOfNumber(number) === 'legacy' || content.end - content.start > mostOfNothing) {
		return undefined;
	}
	const text = filing.visible.textOf(content);
	const words = text.trim();
	if (
		!/^\W{0,3}(?:not applicable|n\/?a|none|reserved|(?:intentionally )?(?:omitted|left blank)|nothing to report)\W{0,3}$/i.test(
			words,
		)
	) {
		return undefined;
	}
	const start = filing.visible.offset(content.start) + text.indexOf(words);
	return filing.visible.piece(start, start + words.length);
}

/** In characters of the source: no more than this is markup around such words. */
const mostOfNothing = 4000;

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
