/** The day with which the text of an item begins: `On March 10, 2026, …`. */
import type { Filing, Item } from '../../filing/filing';
import { isAbout } from '../../knowledge';
import { datesIn } from '../../text/dates';
import type { Span } from '../../text/span';

/** A day of the calendar in the first words of an item. */
export interface OpeningDay {
	/** `2026-03-10`. */
	readonly iso: string;
	/** Its place in the source. */
	readonly span: Span;
}

/** In characters: more than a date and the one after it take. */
const longestDate = 60;

/** `On`, `(a) On Tuesday,`, `Effective as of`. */
const beforeDay =
	/^[\s.:–—-]{0,40}(?:\([a-z]\)\s{0,9})?(?:on|effective(?:\s{1,9}(?:as\s{1,9}of|on))?)\s{1,9}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s{1,9})?(?=[a-z])/i;

/** The day that an item begins with; none where it is that of an earlier filing, or of a disclosure under Regulation FD. */
export function openingDay({ visible }: Filing, { content, number }: Item): OpeningDay | undefined {
	const start = visible.offset(content.start);
	const text = visible.text.slice(start, Math.min(visible.offset(content.end), start + 300));
	const lead = beforeDay.exec(text)?.[0].length;
	// What is disclosed under Regulation FD is reported when it is disclosed.
	if (lead === undefined || isAbout(number, 'regulation-fd')) {
		return undefined;
	}
	const [date] = datesIn(text.slice(0, lead + longestDate));
	if (
		!date ||
		date.start > lead ||
		date.end <= lead ||
		date.iso === undefined ||
		/previous|originally|amend|filed/i.test(text)
	) {
		return undefined;
	}
	return { iso: date.iso, span: visible.span(start + date.start, start + date.end) };
}
