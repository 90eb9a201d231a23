import { impossibleDates } from '../../reading/impossibleDates';
import { replaceVisible } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags a day that its month does not have, and a day of the week that is not that of the date. */
export const dateImpossible: Rule = {
	id: 'date-impossible',
	severity: { draft: 'warning', final: 'error' },
	summary:
		'Every date is a day of the calendar, a day of the week is that of its date, and no year has a fifth quarter.',
	why: 'A date that the calendar does not have, or a Monday that was a Tuesday, shows that the day or the month was mistyped.',
	example: {
		bad: `Item 8.01 Other Events

The plant was begun on September 31, 2025, and opened on Monday, March 12, 2026.
`,
		good: `Item 8.01 Other Events

The plant was begun on September 30, 2025, and opened on Thursday, March 12, 2026.
`,
	},
	*check(filing) {
		for (const { span, text, weekday, right, isQuarter } of impossibleDates(filing)) {
			yield right === undefined || weekday === undefined
				? { span, message: isQuarter ? `“${text}”: a year has four.` : `“${text}” is no day of the calendar.` }
				: {
						span: weekday,
						message: `“${text}” was a ${right}.`,
						fixes: [{ title: `Write ${right}`, edits: replaceVisible(filing, weekday, right) }],
					};
		}
	},
};
