/** The days with which the texts of items begin: `On March 10, 2026, …`. */
import type { Filing, Item } from '../../filing/filing';
import { isAbout } from '../../knowledge';
import { perFiling } from '../perFiling';
import { datesOfItem, type StatedDate } from '../stated/dates';
import { itemsWithOwnText } from './itemText';

/** In characters: what stands before the day with which an item begins, and the day itself. */
const longestOpening = 120;

/** `On`, `(a) On Tuesday,`, `Effective as of`, `As of`, `The Company held its annual meeting on`. */
const beforeDay =
	/^[\s.:–—-]{0,40}(?:\([a-z\d]\)\s{0,9}){0,4}(?:(?:(?:the\s|[A-Z])[^.;]{1,40}\s(?:held|convened)\s[^.;\d]{1,60}\s)?(?:effective\s{1,9})?(?:on|as\s{1,9}of)|effective)\s{1,9}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s{1,9})?$/i;

/** What may be the beginning of such a text: the words that cost nothing to look for. */
const mayOpen = /^[^a-z]*(?:[a-z]\)\s*)?(?:effective|on|as\s+of)\s|\b(?:held|convened)\s/i;

/** The days of the calendar with which items begin, in text order. */
export const openingDates = perFiling((filing): readonly StatedDate[] => {
	const { visible } = filing;
	return itemsWithOwnText(filing)
		.filter(({ content }) => mayOpen.test(visible.textOf(content).slice(0, longestOpening)))
		.flatMap((item) => {
			const start = visible.offset(item.content.start);
			const [first] = datesOfItem(filing, item, longestOpening);
			return first && beforeDay.test(visible.text.slice(start, visible.offset(first.span.start))) ? [first] : [];
		});
});

/**
 * The day of the event with which an item begins; undefined where the day is that of an earlier filing, of a state (`As
 * of`), or of a disclosure under Regulation FD, which is reported when it is disclosed.
 */
export function openingDay(filing: Filing, { content, number }: Item): StatedDate | undefined {
	const { visible } = filing;
	const text = visible.textOf(content).slice(0, 300);
	return isAbout(number, 'regulation-fd') || /^\W*(?:\w\)\W*)*as\s|previous|originally|amend|filed/i.test(text)
		? undefined
		: openingDates(filing).find(({ item }) => item?.content.start === content.start);
}
