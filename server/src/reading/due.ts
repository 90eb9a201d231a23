/** By when a report is due. */

import type { Filing } from '../filing/filing';
import {
	addCalendarDays,
	dueDate,
	eraOn,
	financialStatementsDueDate,
	type ItemFact,
	isAbout,
	isInForce,
	isStatementsParagraph,
	itemByNumber,
	nextBusinessDay,
} from '../knowledge';
import { isoOfDigits } from '../text/dates';
import { isAmendment } from './amendment';
import { perFiling } from './perFiling';
import { headerFields } from './submission/header';

/** An item of a report and the day on which it is due, as an ISO date. */
export interface DueItem {
	readonly fact: ItemFact;
	readonly day: string;
}

/** The day of the event: the date of report on the cover, else the period in the header; undefined without either. */
export function eventDate(filing: Filing): string | undefined {
	const [period] = headerFields(filing, 'CONFORMED PERIOD OF REPORT');
	return filing.cover?.dateOfReport?.iso ?? (period && isoOfDigits(period.value.text));
}

/** The day on which a report of the filing's event under the item is due; undefined where no day can be said. */
export function dueDay(filing: Filing, fact: ItemFact): string | undefined {
	const event = eventDate(filing);
	const { due } = fact;
	if (event === undefined || due === undefined || !isInForce(fact, event)) {
		return undefined;
	}
	switch (due.kind) {
		case 'business-days':
			return dueDate(event, due.days);
		case 'calendar-days':
			return nextBusinessDay(addCalendarDays(event, due.days));
		default:
			return undefined;
	}
}

/** The items for which a day can be said, the one due first at the head; those of one day in text order. */
export const dueItems = perFiling((filing): readonly DueItem[] =>
	filing.items
		.flatMap(({ number }) => {
			const fact = itemByNumber(number, filing.date);
			const day = fact && dueDay(filing, fact);
			return fact === undefined || day === undefined ? [] : [{ fact, day }];
		})
		.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))),
);

/**
 * The last day for the financial statements of an acquired business; undefined where the filing reports no acquisition
 * and supplies no statements of one, and before the reform.
 */
export function statementsDueDay(filing: Filing): string | undefined {
	const event = eventDate(filing);
	const acquisition = filing.items.some(
		({ number, parts }) =>
			isAbout(number, 'acquisition') ||
			(isAmendment(filing) && parts.some(({ letter }) => isStatementsParagraph(number, letter))),
	);
	return event !== undefined && eraOn(event) === 'current' && acquisition
		? financialStatementsDueDate(event)
		: undefined;
}
