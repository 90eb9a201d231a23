/** Whether the number of an item is one of Form 8-K, and of the form of its day. */
import type { Filing } from '../../filing/filing';
import { itemByNumber, itemsByNumber, reformDate } from '../../knowledge';
import { isAmendment } from '../amendment';
import { dayOfFiling } from '../due';
import { daysBetween } from '../stated/dates';

/** Whether a number is one of the form's, today or before 2004. */
export function isOfTheForm(number: string): boolean {
	return itemsByNumber(number).some((fact) => fact.inForm);
}

/** Whether an item number belongs to the form on the other side of 23 August 2004. */
export function isOfAnotherEra(filing: Filing, number: string): boolean {
	if (/^\d{1,2}$/.test(number)) {
		const known = itemByNumber(number);
		return known?.era === 'legacy' && known.inForm && (filing.date === undefined || filing.date >= reformDate);
	}
	return isFiledBefore(filing, reformDate);
}

/** In days: how long after an event a report that bears no other day may have been filed. */
const longestDelay = 45;

/**
 * Whether a report was surely filed before a day, so that a later form of its items cannot be meant. An old event may be
 * reported under a new item, so every day that the report bears counts; without a day of signing or filing, an amendment
 * and a report of an event shortly before may be later.
 */
export function isFiledBefore(filing: Filing, day: string): boolean {
	const { date } = filing;
	if (date === undefined || date >= day) {
		return false;
	}
	const signed = (filing.signatures?.blocks ?? []).flatMap((block) => block.date?.iso ?? []);
	const filed = dayOfFiling(filing)?.iso;
	const later = filed === undefined ? signed : [...signed, filed];
	return later.length > 0
		? later.every((each) => each < day)
		: !isAmendment(filing) && daysBetween(date, day) > longestDelay;
}
