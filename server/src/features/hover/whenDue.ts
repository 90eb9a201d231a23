/** By when a report is due, in words and as a day of the calendar. */
import type { Filing } from '../../filing/filing';
import { addCalendarDays, filingHour, type ItemFact, isBusinessDay, specialClosures } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { accountantLetterDay, dueDay, eventDate, promptDay, statementsDueDay } from '../../reading/due';
import { capitalized } from '../../text/capitalized';
import { countInWords } from '../../text/numberWords';
import { dateInWords } from '../../writing/words';
import { enumerated, hedged, type Point, present } from './explanation';

/** `2008-03-18` as `Tuesday, March 18, 2008`. */
export function dayInWords(iso: string): string {
	const weekday = weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()];
	return `${weekday}, ${dateInWords(iso)}`;
}

/** When a report under the item is due, computed for the filing where a day can be said; undefined where we know none. */
export function duePoint(filing: Filing | undefined, fact: ItemFact, today: string): Point | undefined {
	const { due } = fact;
	if (due === undefined) {
		return undefined;
	}
	const hasStatements = fact.topics.some((topic) => topic === 'acquisition' || topic === 'exhibits');
	const ofFiling = filing && {
		day: computed(filing, fact, today),
		promptly: promptly(filing, fact),
		statements: hasStatements ? statementsDue(filing) : undefined,
		letter: letterDue(filing, fact),
	};
	const sentences = present(
		ofFiling?.day ?? rule(fact),
		due.note,
		ofFiling?.promptly,
		ofFiling?.statements,
		ofFiling?.letter,
	);
	return { label: 'Due', text: hedged(sentences.join(' '), due.source) };
}

/** The rule without a day. */
function rule({ due }: ItemFact): string | undefined {
	switch (due?.kind) {
		case 'business-days':
			return `${capitalized(countInWords(due.days))} business days after the event, by ${filingHour.hour}.`;
		case 'calendar-days':
			return `${capitalized(countInWords(due.days))} calendar days after the event.`;
		case 'none':
			return due.note === undefined ? 'No date is set.' : undefined;
		case 'regulation-fd':
			return 'As Regulation FD asks.';
		default:
			return undefined;
	}
}

function computed(filing: Filing, fact: ItemFact, today: string): string | undefined {
	const { due } = fact;
	const event = eventDate(filing);
	const day = dueDay(filing, fact);
	if (event === undefined || day === undefined || (due?.kind !== 'business-days' && due?.kind !== 'calendar-days')) {
		return undefined;
	}
	const unit = due.kind === 'business-days' ? 'business' : 'calendar';
	const hour = due.kind === 'business-days' ? `, ${filingHour.hour}` : '';
	const commonly = due.source.status === 'M' ? 'commonly ' : '';
	const counting = `${commonly}${countInWords(due.days)} ${unit} days after the date of report, ${dateInWords(event)}`;
	return isAmendment(filing)
		? `The report that this one amends was due ${dayInWords(day)}${hour}: ${counting}.`
		: `${dayInWords(day)}${hour}: ${counting}.${remaining(day, today)}${closures(filing, fact, event, day)}`;
}

/** How far off the day is, where it is near. */
function remaining(day: string, today: string): string {
	if (day === today) {
		return ' That is today.';
	}
	for (let days = 1; days <= 14; days++) {
		if (addCalendarDays(today, days) === day) {
			return days === 1 ? ' That is tomorrow.' : ` That is in ${days} days.`;
		}
	}
	return '';
}

/** What closures of the SEC do to the day that are only remembered. */
function closures(filing: Filing, fact: ItemFact, event: string, day: string): string {
	const later = dueDay(filing, fact, 'all');
	if (later === undefined || later === day) {
		return '';
	}
	const closed = specialClosures.filter(
		({ date, source }) => source.status === 'M' && event < date && date < later && isBusinessDay(date),
	);
	return ` The SEC commonly is said to have been closed on ${enumerated(closed.map(({ date }) => dateInWords(date)))}: then ${dayInWords(later)}.`;
}

/** Until when a disclosure is prompt, where the item is for Regulation FD. */
function promptly(filing: Filing, fact: ItemFact): string | undefined {
	const day = promptDay(filing, fact);
	const closed = day === undefined || isBusinessDay(day) ? '' : ' EDGAR is closed on that day.';
	return day && `Counted from the date of report, promptly is until ${dayInWords(day)} at the latest.${closed}`;
}

/** Until when the letter of a former accountant may follow; undefined for other items. */
function letterDue(filing: Filing, { topics }: ItemFact): string | undefined {
	const day = topics.includes('accountant') ? accountantLetterDay(filing) : undefined;
	return day && `The letter of the former accountant commonly may follow until ${dayInWords(day)}.`;
}

/** Until when statements of an acquired business may follow; undefined where the filing calls for none. */
export function statementsDue(filing: Filing): string | undefined {
	const day = statementsDueDay(filing);
	return day && `Counted from the date of report, statements that are required may follow until ${dayInWords(day)}.`;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
