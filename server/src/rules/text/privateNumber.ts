import type { Filing } from '../../filing/filing';
import type { Span } from '../../text/span';
import type { Rule } from '../rule';

/** Flags what looks like a Social Security number or an access code of EDGAR. */
export const privateNumber: Rule = {
	id: 'private-number',
	severity: { draft: 'warning', final: 'error' },
	summary: 'The filing contains no Social Security number and no access code of EDGAR.',
	why: 'Filings are public at once and stay so. A Social Security number harms a person; with the access code anyone could file for the registrant.',
	example: {
		bad: `Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers

The board elected Jane Doe (Social Security number 219-09-9999) a director.
`,
		good: `Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers

The board elected Jane Doe a director.
`,
	},
	*check(filing) {
		const { visible, source, submission, span } = filing;
		// The lines above the first document are sent with it: the access code of a filer stands there.
		const head = source.slice(0, submission?.documents[0]?.span.start ?? 0);
		for (const found of head.matchAll(/^[ \t]*<[A-Z-]{0,20}(?:CCC|PASSWORD|PMAC)>[ \t]*([^\s<]{4,20})/gim)) {
			yield problem(spanOf(found), 'Access code of EDGAR in the header: it is not for the public.');
		}
		const from = visible.offset(span.start);
		const text = visible.text.slice(from, visible.offset(span.end));
		if (!called.test(text) && !hyphenated.test(text)) {
			return;
		}
		for (const found of text.matchAll(accessCode)) {
			const { start, end } = spanOf(found);
			if (/\d/.test(found[1] ?? '') && /[A-Za-z@#$*]/.test(found[1] ?? '')) {
				yield problem(
					visible.span(from + start, from + end),
					'Access code of EDGAR in the text: it is not for the public.',
				);
			}
		}
		for (const found of text.matchAll(socialSecurityNumber)) {
			const place = visible.span(from + found.index, from + found.index + found[0].length);
			if (isPersonal(text, found) && !isOfRegistrant(filing, place)) {
				yield problem(place, `“${masked(found[0])}” looks like a Social Security number; filings are public.`);
			}
		}
	},
};

/** Without these words only a number with hyphens can be a private one. */
const called = /social security|SSN|SS#|CCC|CIK confirmation code|PMAC/i;
const hyphenated = /-\d\d-(?<=(?<![\d-])\d{3}-\d\d-)\d{4}(?![\d-])/;
/** Numbers that were given out: no group of zeros, and none that begins with 000, 666 or 9. */
const socialSecurityNumber =
	/\d(?<![\d-]\d)(?<!9)(?!(?<=0)00|(?<=6)66)\d{2}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])|\d(?<=\b(?:social security (?:number|no\.?|#)|SSN)(?: is)?[:\s]{1,3}\d)\d{8}(?!\d)/gi;
/** An access code of EDGAR after its label: `CCC: ab1@cd2#`. */
const accessCode =
	/\b(?:CCC|CIK confirmation code|PMAC)(?: code| is)?[ \t]?[:=]?[ \t]{0,3}([A-Za-z0-9@#$*]{8})(?![A-Za-z\d@#$*])/gi;

function problem(span: Span, message: string): { readonly span: Span; readonly message: string } {
	return { span, message };
}

/** Where the group after the label stands in the text that was searched. */
function spanOf(found: RegExpExecArray | RegExpMatchArray): Span {
	const end = (found.index ?? 0) + found[0].length;
	return { start: end - (found[1]?.length ?? 0), end };
}

/** A number with hyphens that no word near it calls something else; with spaces or none, one that is called so. */
function isPersonal(text: string, { index, 0: number, 1: separator }: RegExpExecArray): boolean {
	const before = text.slice(Math.max(0, index - 80), index);
	const called = /social security|\bSSN\b|\bSS#/i.test(before);
	const other =
		/\b(?:employer|I\.?R\.?S\.?|EIN|taxpayer|tax i\.?d|CUSIP|ISIN|CIK|file|policy|account|phone|telephone|fax|call|dial|case|docket|loan|contract|invoice|passcode|conference|permit|patent|serial)\b/i.test(
			before + text.slice(index + number.length, index + number.length + 60),
		);
	return called || (separator === '-' && !other && !ofThing.test(before));
}

/** `Registration number`, `Part No.`, `Tel:` right before a number: that of a thing or a company, not of a person. */
const ofThing =
	/\b(?!(?:the|a|his|her|their|its|security|sec|personal|identity|identification|insurance|whose|social)\b)[a-z]{2,20}\s(?:no\.?|number|#|code)\s?[:.]?\s?$|\b(?:tel|fax|model|part|item|isbn|issn|nsn|sku|ref|reference|order|lot|batch|catalog|job|ticket)\b\.?\s?[:#]?\s?$/i;

function isOfRegistrant({ cover }: Filing, { start, end }: Span): boolean {
	return [cover?.employerIdentificationNumber, cover?.commissionFileNumber, cover?.telephone].some(
		(piece) => piece !== undefined && piece.span.start < end && start < piece.span.end,
	);
}

/** The number without the digits that matter: a list of problems may be copied into an e-mail. */
const masked = (number: string): string => number.replace(/\d(?=.{4})/g, 'x');
