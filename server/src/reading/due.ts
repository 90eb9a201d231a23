/** By when a report is due. */

import type { Filing } from '../filing/filing';
import {
	accountantLetterDays,
	addBusinessDays,
	addCalendarDays,
	type Closures,
	dueDate,
	eraOn,
	financialStatementsDueDate,
	type ItemFact,
	isAbout,
	isInForce,
	isStatementsParagraph,
	itemByNumber,
	nextBusinessDay,
	promptDisclosureDate,
} from '../knowledge';
import { isoOfDigits } from '../text/dates';
import type { Span } from '../text/span';
import { isAmendment } from './amendment';
import { statementsMayFollow } from './items/formerShell';
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

/**
 * The day on which a report of the filing's event under the item is due; undefined where no day can be said. `closures`
 * says which days on which the SEC was closed are left out of the count.
 */
export function dueDay(filing: Filing, fact: ItemFact, closures?: Closures): string | undefined {
	const event = eventDate(filing);
	const { due } = fact;
	if (event === undefined || due === undefined || !isInForce(fact, event)) {
		return undefined;
	}
	switch (due.kind) {
		case 'business-days':
			return dueDate(event, due.days, closures);
		case 'calendar-days':
			return nextBusinessDay(addCalendarDays(event, due.days), closures);
		default:
			return undefined;
	}
}

/**
 * The last day for what the filing discloses under Regulation FD, had it slipped out on the day of the event; undefined
 * where the item is another one, and without a day.
 */
export function promptDay(filing: Filing, { due }: ItemFact): string | undefined {
	const event = eventDate(filing);
	return event !== undefined && due?.kind === 'regulation-fd' ? promptDisclosureDate(event) : undefined;
}

/** The items for which a day can be said, the one due first at the head; those of one day in text order. */
export const dueItems = perFiling((filing) => itemsByDay(filing, 'checked'));

/**
 * The items of the form of today that are due a number of days after the event and nothing else, by the latest day that
 * closures of the SEC can have made of it: what is filed after that is late.
 */
export const latestDueItems = perFiling((filing) =>
	itemsByDay(filing, 'all').filter(
		// Days before the reform are remembered, not checked.
		({ fact: { era, due } }) => era === 'current' && due?.kind === 'business-days' && !due.startsLater,
	),
);

function itemsByDay(filing: Filing, closures: Closures): readonly DueItem[] {
	return filing.items
		.flatMap(({ number }) => {
			const fact = itemByNumber(number, filing.date);
			const day = fact && dueDay(filing, fact, closures);
			return fact === undefined || day === undefined ? [] : [{ fact, day }];
		})
		.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/** The day on which a filing was filed by its header, else the earliest day of signing; undefined without either. */
export const dayOfFiling = perFiling((filing): { readonly iso: string; readonly span: Span } | undefined => {
	const [field] = headerFields(filing, 'FILED AS OF DATE');
	const filed = field && isoOfDigits(field.value.text);
	if (field && filed !== undefined) {
		return { iso: filed, span: field.value.span };
	}
	const dates = filing.signatures?.blocks.flatMap(({ date }) =>
		date?.iso === undefined ? [] : [{ iso: date.iso, span: date.span }],
	);
	return dates?.sort((a, b) => (a.iso < b.iso ? -1 : 1))[0];
});

/**
 * The last day for the letter of a former accountant, counted from the day of filing, else from the day on which the
 * report is due; undefined where the filing reports no change of accountant, and in an amendment.
 */
export function accountantLetterDay(filing: Filing): string | undefined {
	const change = dueItems(filing).find(({ fact }) => fact.era === 'current' && fact.topics.includes('accountant'));
	const reported = dayOfFiling(filing)?.iso ?? change?.day;
	return change && reported !== undefined && !isAmendment(filing)
		? addBusinessDays(reported, accountantLetterDays)
		: undefined;
}

/**
 * The last day for the financial statements of an acquired business; undefined where the filing reports no acquisition
 * and supplies no statements of one, before the reform, and for a former shell company, which has no such time.
 */
export function statementsDueDay(filing: Filing): string | undefined {
	const event = eventDate(filing);
	const acquisition = filing.items.some(
		({ number, parts }) =>
			isAbout(number, 'acquisition') ||
			(isAmendment(filing) && parts.some(({ letter }) => isStatementsParagraph(number, letter))),
	);
	return event !== undefined && eraOn(event) === 'current' && acquisition && statementsMayFollow(filing)
		? financialStatementsDueDate(event)
		: undefined;
}
