/** Words beside the text: by when the report is due, what is only furnished, and what is incorporated by reference. */

import type { InlayHint, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing, Item } from '../filing/filing';
import { speaksOfFurnishing } from '../filing/items/customarySentences';
import { addCalendarDays, captionAt, filingHour, type ItemFact, itemByNumber } from '../knowledge';
import { isAmendment } from '../reading/amendment';
import { dueItems } from '../reading/due';
import { incorporated } from '../reading/incorporated';
import { textUnder } from '../reading/items/itemText';
import { isAccepted } from '../reading/submission/header';
import { countInWords } from '../text/numberWords';
import { shortened } from '../text/shortened';
import type { Span } from '../text/span';
import { filedPoint } from './hover/explainItem';
import { duePoint } from './hover/whenDue';
import { rangeOf, touches } from './ranges';

/**
 * The hints within `range`, in text order: all of them, or only when the report is due, and that only at the end of a
 * line. `today` is an ISO date.
 */
export function inlayHints(
	document: TextDocument,
	filing: Filing,
	range: Range,
	today: string,
	extent: 'open' | 'all',
): InlayHint[] {
	const wanted = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
	const due = dueHint(filing, today);
	const open = isComing(filing, today) ? due.filter(({ at }) => endsLine(filing, at)) : [];
	return (extent === 'open' ? open : [...due, ...furnishedHints(filing), ...incorporatedHints(filing)])
		.filter(({ at }) => touches({ start: at, end: at }, wanted))
		.sort((a, b) => a.at - b.at)
		.map(({ at, label, tooltip, target }) => ({
			position: document.positionAt(at),
			label:
				target === undefined
					? label
					: [{ value: label, location: { uri: document.uri, range: rangeOf(document, target) } }],
			paddingLeft: true,
			...(tooltip !== undefined && { tooltip }),
		}));
}

interface Hint {
	/** The offset in the source before which it stands. */
	readonly at: number;
	readonly label: string;
	readonly tooltip?: string;
	/** What the label leads to. */
	readonly target?: Span;
}

/** A report that was due longer ago is one of the past, in days. */
const daysOfMemory = 30;

/** Whether the report is still to be filed, as far as can be seen. */
function isComing(filing: Filing, today: string): boolean {
	const [first] = dueItems(filing);
	return (
		first !== undefined &&
		!isAmendment(filing) &&
		!isAccepted(filing) &&
		today <= addCalendarDays(first.day, daysOfMemory)
	);
}

/** Whether no more words follow on the line. */
function endsLine({ visible }: Filing, at: number): boolean {
	const from = visible.offset(at);
	const end = visible.text.indexOf('\n', from);
	return visible.text.slice(from, end < 0 ? undefined : end).trim() === '';
}

/** After the date of report: the day of the item that is due first. */
function dueHint(filing: Filing, today: string): readonly Hint[] {
	const date = filing.cover?.dateOfReport;
	const [first] = dueItems(filing);
	if (date?.iso === undefined || first === undefined) {
		return [];
	}
	const { fact, day } = first;
	const point = duePoint(filing, fact, today);
	const due = fact.due?.source.status === 'M' ? 'commonly due' : 'due';
	return [
		{
			at: date.span.end,
			label: `${isAmendment(filing) ? `first report ${due}` : due} ${dayInShort(day, today)}${counting(fact)}`,
			...(point && { tooltip: `Item ${fact.number}: ${point.text}` }),
		},
	];
}

/** `, 5:30 p.m. ET, four business days`. */
function counting({ due }: ItemFact): string {
	switch (due?.kind) {
		case 'business-days':
			return `, ${filingHour.hour}, ${countInWords(due.days)} business days`;
		case 'calendar-days':
			return `, ${countInWords(due.days)} calendar days`;
		default:
			return '';
	}
}

/** `Thu Mar 18`, with the year where it is not that of today. */
function dayInShort(iso: string, today: string): string {
	const [weekday = '', day = '', month = '', year = ''] = new Date(`${iso}T00:00:00Z`).toUTCString().split(/,? /);
	const short = `${weekday} ${month} ${Number(day)}`;
	return iso.slice(0, 4) === today.slice(0, 4) ? short : `${short}, ${year}`;
}

/** After the headings of the items that are furnished unless the registrant says otherwise. */
function furnishedHints(filing: Filing): readonly Hint[] {
	return filing.items.flatMap((item) => {
		const fact = itemByNumber(item.number, filing.date);
		if (fact?.filing !== 'furnished') {
			return [];
		}
		const said = speaksOfFurnishing(textUnder(filing, item));
		const label = said ? 'furnished' : 'furnished, unless the report says otherwise';
		return [{ at: afterFullStop(filing, item.heading.end), label, tooltip: filedPoint(fact).text }];
	});
}

function afterFullStop({ source }: Filing, at: number): number {
	return source.charAt(at) === '.' ? at + 1 : at;
}

/** In characters: how long a hint may be. */
const longest = 48;

/** After each exhibit and item of the report that a sentence incorporates by reference: what it is. */
function incorporatedHints(filing: Filing): readonly Hint[] {
	return incorporated(filing).flatMap((found) => {
		const words = 'row' in found ? found.row.description?.text : captionOf(filing, found.item);
		const target = 'row' in found ? found.row.span : found.item.heading;
		return words === undefined ? [] : [{ at: found.after, label: shortened(words, longest), tooltip: words, target }];
	});
}

/** The caption of the form; undefined where the form has no such item. */
function captionOf({ date }: Filing, { number }: Item): string | undefined {
	const fact = itemByNumber(number, date);
	return fact && captionAt(fact, date);
}
