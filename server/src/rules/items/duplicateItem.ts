import type { Filing, Item } from '../../filing/filing';
import { hasItems } from '../../reading/has';
import { numberOfCaption, paragraphAfter } from '../../reading/items/captions';
import { repeatedHeading } from '../../reading/items/repeatedHeading';
import type { Span } from '../../text/span';
import type { Fix } from '../../writing/edit';
import { replace } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags an item that a report has twice. */
export const duplicateItem: Rule = {
	id: 'duplicate-item',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'No item occurs twice.',
	why: 'A reader who has found an item does not look for a second one. A number that occurs twice is mostly a heading that was copied and not changed.',
	example: {
		bad: `Item 8.01 Other Events

The company opened a second plant in the town of Dover.

Item 8.01 Other Events

The company closed its first plant.
`,
		good: `Item 8.01 Other Events

The company opened a second plant in the town of Dover. The company closed its first plant.
`,
	},
	appliesTo: hasItems,
	*check(filing) {
		const first = new Map<string, Item>();
		for (const item of filing.items) {
			const repeated = repeatedHeading(filing, item);
			if (repeated && !isContinued(filing, item)) {
				yield {
					span: item.heading,
					message: `The heading of Item ${item.number} stands twice.`,
					related: [{ span: repeated, message: 'It stands here first.' }],
					fixes: withoutRepeated(filing, repeated, item.heading),
				};
			}
			const key = item.number + paragraphAfter(filing, item.numberSpan);
			const earlier = first.get(key);
			if (item.combined || !earlier) {
				first.set(key, earlier ?? item);
				continue;
			}
			// Where one has the caption of another item, its number is the slip, and `item-caption-mismatch` says so.
			const isSlip = [earlier, item].some((each) => numberOfCaption(filing, each) !== undefined);
			if (!earlier.combined && !isContinued(filing, item) && !isSlip) {
				yield {
					span: item.heading,
					message: `Item ${item.number} occurs twice.`,
					related: [{ span: earlier.heading, message: `The first Item ${item.number}.` }],
				};
			}
		}
	},
};

/** Deletes the first of two equal headings and what stands between them; none where that would leave a tag without its other half. */
function withoutRepeated({ source }: Filing, first: Span, second: Span): readonly Fix[] {
	const gone = { start: first.start, end: second.start };
	const open = new Map<string, number>();
	for (const [, close, name = ''] of source.slice(gone.start, gone.end).matchAll(/<(\/?)([a-z]\w*)\b[^>]*(?<!\/)>/gi)) {
		open.set(name.toLowerCase(), (open.get(name.toLowerCase()) ?? 0) + (close ? -1 : 1));
	}
	open.delete('br');
	return [...open.values()].every((count) => count === 0)
		? [{ title: 'Delete the first of the two headings', edits: [replace(gone, '')] }]
		: [];
}

/** Whether a heading only takes up an item again: it says so, or stands at the top of a page. */
function isContinued({ visible }: Filing, { heading }: Item): boolean {
	const start = visible.offset(heading.start);
	const line = visible.text.slice(start, visible.offset(heading.end) + 24);
	if (/\bcont(?:inued|['’.]?d)?\b/i.test(line)) {
		return true;
	}
	const above = visible.text.slice(Math.max(0, start - 200), start).trimEnd();
	return above.endsWith('\f') || /(?:^|[\r\n])[ \t]*(?:-\s?)?(?:page\s)?\d{1,3}(?:\s?-)?$/i.test(above);
}
