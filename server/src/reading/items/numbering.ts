/** Whether the number of an item is one of Form 8-K, and of the form of its day. */
import type { Filing } from '../../filing/filing';
import { itemByNumber, itemsByNumber, reformDate } from '../../knowledge';

/** Whether a number is one of the form's, today or before 2004. */
export function isOfTheForm(number: string): boolean {
	return itemsByNumber(number).some((fact) => fact.inForm);
}

/**
 * Whether an item number belongs to the form on the other side of 23 August 2004. An old event may have been reported
 * on the new form, so the newest date that the filing bears decides there.
 */
export function isOfAnotherEra(filing: Filing, number: string): boolean {
	if (/^\d{1,2}$/.test(number)) {
		const known = itemByNumber(number);
		return known?.era === 'legacy' && known.inForm && (filing.date === undefined || filing.date >= reformDate);
	}
	const signed = (filing.signatures?.blocks ?? []).map(({ date }) => date?.iso ?? '');
	return filing.date !== undefined && [filing.date, ...signed].every((date) => date < reformDate);
}
