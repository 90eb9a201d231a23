import type { Filing, Item } from '../../filing/filing';
import { isAbout } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { hasCover } from '../../reading/has';
import { openingDay } from '../../reading/items/openingDay';
import { strayPunctuation } from '../../reading/slips/marks/strayPunctuation';
import { daysBetween, type StatedDate } from '../../reading/stated/dates';
import { datesIn } from '../../text/dates';
import { overlap } from '../../text/span';
import { dateInWords, rewrite } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import type { Rule } from '../rule';

/** Flags a report date later than the day with which the text of an item begins. */
export const reportDateNotEarliest: Rule = {
	id: 'report-date-not-earliest',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'The date of the report is that of the earliest event in its items.',
	why: 'The cover asks for the date of the earliest event reported, and the four business days count from it.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: coverOf({ items: 'Item 8.01 Other Events\n\nOn March 10, 2026, the company opened a second plant.' }),
		good: coverOf({ items: 'Item 8.01 Other Events\n\nOn March 12, 2026, the company opened a second plant.' }),
	},
	appliesTo: hasCover,
	*check(filing) {
		const date = filing.cover?.dateOfReport;
		const iso = date?.iso;
		// An amendment begins with the history of the report that it amends.
		if (!date || iso === undefined || isAmendment(filing)) {
			return;
		}
		const opening = filing.items
			// The event of a cybersecurity incident is that it was found material.
			.filter(({ number }) => !isAbout(number, 'cybersecurity'))
			.map((item) => {
				const opening = openingDay(filing, item);
				return opening && !leadsTo(filing, item, opening, iso) ? { ...opening, number: item.number } : undefined;
			})
			.filter((each) => each !== undefined)
			.filter((each) => each.iso < iso && daysBetween(each.iso, iso) <= 60)
			.sort((a, b) => (a.iso < b.iso ? -1 : 1))[0];
		// A day whose ending is that of another, `3th`, may lack a digit.
		if (!opening || strayPunctuation(filing).some(({ span }) => overlap(span, opening.span))) {
			return;
		}
		const words = dateInWords(opening.iso);
		yield {
			span: date.span,
			message: `Item ${opening.number} begins with an event on ${words}, before the report date.`,
			related: [{ span: opening.span, message: 'The earlier date.' }],
			fixes: [{ title: `Change the report date to ${words}`, edits: rewrite(filing, date.span, words) }],
		};
	},
};

/** How much of an item is read for the event that it reports, in characters. */
const longestStory = 3000;

/**
 * Whether what an item begins with led to what it reports: it says what happened on the day `iso` of the report or right
 * beside it, or that the registrant then came to a conclusion.
 */
function leadsTo({ visible }: Filing, { content }: Item, opening: StatedDate, iso: string): boolean {
	const start = visible.offset(opening.span.end);
	const text = visible.text.slice(start, Math.min(visible.offset(content.end), start + longestStory));
	return datesIn(text).some(
		(date) => date.iso !== undefined && date.iso > opening.iso && Math.abs(daysBetween(date.iso, iso)) <= 1,
	);
}
