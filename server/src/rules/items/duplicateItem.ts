import type { Filing, Item } from '../../filing/filing';
import { paragraphAfter } from '../../reading/items/captions';
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
	*check(filing) {
		const first = new Map<string, Item>();
		for (const item of filing.items) {
			const key = item.number + paragraphAfter(filing, item.numberSpan);
			const earlier = first.get(key);
			if (item.combined || !earlier) {
				first.set(key, earlier ?? item);
				continue;
			}
			if (!earlier.combined && !isContinued(filing, item)) {
				yield {
					span: item.heading,
					message: `Item ${item.number} occurs twice.`,
					related: [{ span: earlier.heading, message: `The first Item ${item.number}.` }],
				};
			}
		}
	},
};

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
