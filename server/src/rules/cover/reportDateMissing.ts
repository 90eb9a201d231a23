import type { CoverPage, Filing } from '../../filing/filing';
import { dateOfSigning } from '../../filing/signatures/signatureDate';
import { isAmendment } from '../../reading/amendment';
import { hasCover } from '../../reading/has';
import { openingDay } from '../../reading/items/openingDay';
import { isMisspelledDay } from '../../reading/slips/words/misspelledWords';
import { daysBetween, statedDates } from '../../reading/stated/dates';
import { headerFields } from '../../reading/submission/header';
import { datesIn, isoOfDigits } from '../../text/dates';
import type { Piece, Span } from '../../text/span';
import type { Edit, Fix } from '../../writing/edit';
import { insertIntoFact } from '../../writing/emptyPlaces';
import { insertParagraphsAfter, insertParagraphsBefore } from '../../writing/paragraphs';
import { dateInWords, insert, replace, rewrite } from '../../writing/words';
import { exampleItem, exampleReport } from '../examples/report';
import type { Problem, Rule } from '../rule';
import { slipRules } from '../slipRules';
import { unreadDate, withWholeYear } from '../unreadDate';

const legend = 'Date of Report (Date of earliest event reported)';

/** Flags a cover page without a date of report that can be read. */
export const reportDateMissing: Rule = {
	id: 'report-date-missing',
	severity: { draft: 'error', final: 'error' },
	isOfAbsence: true,
	yieldsTo: slipRules,
	summary: 'The cover page bears the date of the earliest event reported.',
	why: 'The four business days for the report count from this date, and EDGAR asks for it as the period of the report.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: exampleReport(exampleItem, ''),
		good: exampleReport(exampleItem),
	},
	appliesTo: hasCover,
	*check(filing, today) {
		const { cover } = filing;
		if (!cover || cover.dateOfReport?.iso !== undefined) {
			yield* withoutLegend(filing);
			return;
		}
		const { dateOfReport, dateOfReportLegend, formType } = cover;
		// A misspelled month is reported by the rule about words.
		const at = dateOfReport?.span.start ?? dateOfReportLegend?.end;
		if (at !== undefined && isMisspelledDay(filing, at, dateOfReport?.text)) {
			return;
		}
		if (dateOfReport) {
			yield {
				span: dateOfReport.span,
				message: unreadDate(dateOfReport.text),
				fixes:
					readable(filing, dateOfReport, today) ??
					dateFixes(filing, today, (words) =>
						words === openDay || speaksAgainst(dateOfReport.text, words)
							? []
							: rewrite(filing, dateOfReport.span, words),
					),
			};
			return;
		}
		if (!dateOfReportLegend && bearsDate(filing, cover)) {
			return;
		}
		yield {
			span: dateOfReportLegend ?? formType?.span ?? cover.registrants[0]?.span ?? cover.span,
			message: dateOfReportLegend ? 'No date of report beside its legend.' : `No line “${legend}”.`,
			fixes: dateFixes(filing, today, (words) => [
				insertIntoFact(filing, 'dei:DocumentPeriodEndDate', words) ??
					(dateOfReportLegend ? besideLegend(filing, dateOfReportLegend.end, words) : wholeLine(filing, cover, words)),
			]),
		};
	},
};

/** How many of the form's legends a cover has that is no sketch of one. */
const fewestLegends = 8;

/** A day on a whole cover that no words call that of the report. */
function* withoutLegend({ cover, visible, lostLines }: Filing): Iterable<Problem> {
	const day = cover?.dateOfReport;
	if (
		cover &&
		day &&
		cover.legends.length >= fewestLegends &&
		!lostLines &&
		!/\bdate\b|\bevent\b|report(?:ed|ing)\b/i.test(visible.textOf(cover.span))
	) {
		yield { span: day.span, message: `No legend “${legend}” beside the day.`, atMost: 'hint' };
	}
}

/** In days: an event that was longer ago led to what is reported. */
const longestAgo = 60;

/** Whether a day stands above the registrant, without the legend. */
function bearsDate({ visible }: Filing, { span, registrants }: CoverPage): boolean {
	const end = registrants[0]?.span.start ?? span.start;
	return datesIn(visible.text, visible.offset(span.start), visible.offset(end)).length > 0;
}

/** The day that stands there with its year, unless it would be after that of signing, or still to come. */
function readable(filing: Filing, { span, text }: Piece, today: string): readonly Fix[] | undefined {
	const last = dateOfSigning(filing.signatures)?.iso ?? today;
	const named = statedDates(filing, 'header', 'context', 'item', 'exhibit').map(({ iso }) => iso);
	const latest =
		named
			.filter((iso) => iso <= last)
			.sort()
			.at(-1) ?? last;
	const day = withWholeYear(text, Number(latest.slice(0, 4))).find((each) => each <= last);
	return day === undefined
		? undefined
		: [{ title: `Write ${dateInWords(day)}`, edits: rewrite(filing, withBlank(filing, span), dateInWords(day)) }];
}

/** A place with the blank after it, which is part of what is to come: `June 11, ____`. */
function withBlank({ visible }: Filing, { start, end }: Span): Span {
	const at = visible.offset(end);
	const blank = /^ ?(?:_{2,12}|\[[^[\]\n]{0,12}\])/.exec(visible.text.slice(at, at + 16))?.[0].length ?? 0;
	return blank === 0 ? { start, end } : { start, end: visible.span(at, at + blank).end };
}

/** Whether words that are no date name another day, month or year than a date does: it would change what they say. */
const speaksAgainst = (words: string, date: string): boolean =>
	(
		words.replace(/\b20(?:XX|__)/i, '').match(/\d+|\b(?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)/gi) ?? []
	).some((part) => !new RegExp(`\\b${part}${/\d/.test(part) ? '\\b' : ''}`, 'i').test(date));

/** What stands for a day that nothing says. */
const openDay = '[date]';

/** The day of `dayOfReport`; what is to be filled in where nothing tells it. */
function dateFixes(filing: Filing, today: string, edits: (words: string) => readonly Edit[]): readonly Fix[] {
	const day = dayOfReport(filing, today);
	const words = day ? dateInWords(day.iso) : openDay;
	const change = edits(words);
	return change.length === 0 ? [] : [{ title: `Insert ${day ? `${day.of}, ` : ''}${words}`, edits: change }];
}

/**
 * The day that the header or the facts have; else that with which an item begins, the earliest of several; else that of
 * signing, which no event is later than, or of today. `undefined` for an amendment of which nothing else tells it: its date
 * is that of the report that it amends.
 */
function dayOfReport(filing: Filing, today: string): { readonly iso: string; readonly of: string } | undefined {
	const signed = dateOfSigning(filing.signatures)?.iso;
	const last = signed ?? today;
	const amends = isAmendment(filing);
	const stated = [
		...headerFields(filing, 'CONFORMED PERIOD OF REPORT').flatMap(({ value }) => {
			const iso = isoOfDigits(value.text);
			return iso === undefined ? [] : [{ iso, of: 'the period of the header' }];
		}),
		...statedDates(filing, 'fact', 'context').map(({ iso }) => ({ iso, of: 'the day of the facts' })),
	];
	const isPossible = ({ iso }: { readonly iso: string }): boolean =>
		iso <= last && (amends || daysBetween(iso, last) <= longestAgo);
	const began = filing.items
		.flatMap((item) => {
			const iso = openingDay(filing, item)?.iso;
			return iso === undefined ? [] : [{ iso, of: `the day with which Item ${item.number} begins` }];
		})
		.sort((one, other) => (one.iso < other.iso ? -1 : 1));
	const other = signed === undefined ? { iso: today, of: 'today’s date' } : { iso: signed, of: 'the date of signing' };
	return [...stated, ...began].find(isPossible) ?? (amends ? undefined : other);
}

/** The date after the legend, in place of a rule to write on where there is one. */
function besideLegend({ source, visible }: Filing, end: number, words: string): Edit {
	const at = visible.offset(end);
	const rest = /^([ \t]*\)?[ \t]*:?)(?:[ \t\v]*(_+))?/.exec(visible.text.slice(at, at + 200));
	const colon = rest?.[1] ?? '';
	const rule = rest?.[2];
	if (rest && rule !== undefined) {
		const start = at + rest[0].length - rule.length;
		return replace(visible.span(start, start + rule.length), words);
	}
	if (colon.endsWith(':')) {
		const after = visible.span(at, at + colon.length).end;
		// A space that stands after the colon already is kept, also at the end of the line.
		const spaced = /^[ \t](?![^\s<])/.test(source.slice(after, after + 2));
		return insert(spaced ? after + 1 : after, spaced ? words : ` ${words}`);
	}
	return insert(end, /:\s*$/.test(source.slice(end - 3, end)) ? ` ${words}` : `: ${words}`);
}

function wholeLine(filing: Filing, { formType, registrants, span }: CoverPage, words: string): Edit {
	const line = [`${legend}: ${words}`];
	const registrant = registrants[0];
	if (registrant && (!formType || registrant.span.start > formType.span.end)) {
		return insertParagraphsBefore(filing, registrant.span.start, line);
	}
	return insertParagraphsAfter(filing, formType?.span.end ?? span.start, line);
}
