import type { Filing } from '../../filing/filing';
import { hasSignatures } from '../../reading/has';
import { slippedMarks } from '../../reading/signatures/marks';
import { longestToSign, signingDates } from '../../reading/signatures/signers';
import { impossibleDates } from '../../reading/slips/figures/impossibleDates';
import { isMisspelledDay } from '../../reading/slips/words/misspelledWords';
import { daysBetween } from '../../reading/stated/dates';
import { datesIn } from '../../text/dates';
import type { Piece, Span } from '../../text/span';
import type { Edit, Fix } from '../../writing/edit';
import { insertParagraphsAfter } from '../../writing/paragraphs';
import { roomForDate } from '../../writing/roomForDate';
import { dateInWords, insert, replace, rewrite } from '../../writing/words';
import { signedReport } from '../examples/report';
import type { Rule } from '../rule';
import { unreadDate, withEachMonth, withWholeYear } from '../unreadDate';

/** Flags a signature section without a date that can be read. */
export const signatureDateMissing: Rule = {
	id: 'signature-date-missing',
	severity: { draft: 'warning', final: 'error' },
	isOfAbsence: true,
	summary: 'The signatures bear a date that can be read.',
	why: 'The form has a line for the date of signing, which shows that the report was signed by the time it was filed.',
	source: { title: 'Form 8-K, Signatures', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: signedReport(`By: /s/ Jane Doe
Name: Jane Doe
Title: Chief Financial Officer

Date:
`),
		good: signedReport(),
	},
	appliesTo: hasSignatures,
	*check(filing, today) {
		const { signatures } = filing;
		// One date serves all who sign.
		if (!signatures || signatures.blocks.some(({ date }) => date?.iso !== undefined)) {
			return;
		}
		const unread = signatures.blocks.find(({ date }) => date)?.date;
		// A misspelled month is reported by the rule about words.
		if (unread && isMisspelledDay(filing, unread.span.start, unread.text)) {
			return;
		}
		if (unread) {
			yield {
				span: unread.span,
				message: unreadDate(unread.text),
				fixes: wholeDate(filing, unread) ?? dateFixes(filing, today, (words) => rewrite(filing, unread.span, words)),
			};
			return;
		}
		// A date that the calendar does not have is reported as one.
		if (
			impossibleDates(filing).some(
				({ span, fault }) => /^(?:day|year)$/.test(fault) && span.start >= signatures.span.start,
			)
		) {
			return;
		}
		// So is a label that is mistyped.
		if (slippedMarks(filing).some(({ right }) => /^dated?:/i.test(right))) {
			return;
		}
		const label = dateLabel(filing, signatures.span);
		yield {
			span: label?.span ?? roomForDate(filing, signatures),
			message: 'No date of signing.',
			fixes: dateFixes(filing, today, (words) => [
				label ? label.write(words) : insertParagraphsAfter(filing, signatures.span.end, [`Date: ${words}`]),
			]),
		};
	},
};

/** The day with a year of four digits, or with its month, where that is a day on which the report may have been signed. */
function wholeDate(filing: Filing, { span, text }: Piece): readonly Fix[] | undefined {
	const report = filing.cover?.dateOfReport?.iso;
	if (report === undefined) {
		return undefined;
	}
	// `May, 4, 2026`, `May 4,. 2026`
	const plain = text.replace(/[^\p{L}\d]+/gu, ' ').replace(/ (?=\d{4}$)/, ', ');
	const days = [
		...withWholeYear(text, Number(report.slice(0, 4))),
		...withEachMonth(text),
		...datesIn(plain).flatMap(({ iso }) => iso ?? []),
	];
	const day = days.find((each) => {
		const later = daysBetween(report, each);
		return later >= 0 && later <= longestToSign;
	});
	return day === undefined
		? undefined
		: [{ title: `Write ${dateInWords(day)}`, edits: rewrite(filing, span, dateInWords(day)) }];
}

function dateFixes(filing: Filing, today: string, edits: (words: string) => readonly Edit[]): readonly Fix[] {
	return signingDates(filing, today).map((iso) => {
		const words = dateInWords(iso);
		return { title: `Insert ${iso === today ? 'today’s date' : 'the report date'}, ${words}`, edits: edits(words) };
	});
}

/** A `Date:` that nothing, or only a rule to write on, follows. */
function dateLabel({ visible, source }: Filing, section: Span) {
	const from = visible.offset(section.start);
	// The line may go on after the section where the label is the last of it.
	const rest = visible.text.slice(from);
	const length = visible.offset(section.end) - from;
	const to = length + rest.slice(length).search(/[\r\n]|$/);
	const found = /(?:^|[\s(])(dated?(?: of signing)?:?)[ \t]*(_+)?(?=[ \t]*(?:$|[\r\n\t\v]|\/s\/|by:))/i.exec(
		rest.slice(0, to),
	);
	if (!found) {
		return undefined;
	}
	const start = from + found.index + found[0].indexOf(found[1] ?? '');
	const span = visible.span(start, start + (found[1]?.length ?? 0));
	const rule = found[2] === undefined ? undefined : from + found.index + found[0].length - found[2].length;
	const write = (words: string): Edit => {
		if (rule !== undefined) {
			return replace(visible.span(rule, rule + (found[2]?.length ?? 0)), words);
		}
		const spaced = source.charAt(span.end) === ' ' && source.charAt(span.end + 1) === ' ';
		return spaced ? insert(span.end + 1, words) : insert(span.end, ` ${words}`);
	};
	return { span, write };
}
