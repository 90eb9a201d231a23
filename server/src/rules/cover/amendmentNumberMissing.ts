import { amendmentLine } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { hasAmendmentCover } from '../../reading/has';
import { insertLineBelow } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import type { Rule } from '../rule';

/** Words in which something else than a report is amended: an act, an agreement, the charter. */
const customary =
	/\bas\s{1,9}(?:further\s{1,9})?amended\b|\bamended\s{1,9}(?:and|&)\s{1,9}restated\b|\bamend(?:ed|s|ing|ments?)?\s{1,9}(?:to\s{1,9}|of\s{1,9})?(?:(?:the|its|our|their|such)\s{1,9}){0,2}(?:\S{1,30}\s{1,9}){0,3}?(?:by-?laws|articles|certificate|charter|plan|agreement|indenture|code|policy|lease|note)s?\b|\bAmendments to (?:the |Registrant|Articles)/gi;

/** A note that says what is amended: `Amendment No. 1`, `this Form 8-K/A`, `supplements the original report`. */
const saysWhatChanged =
	/\b(?:first|second|third)\s{1,9}amendment\b|\bamendment\s{1,9}(?:no\b|number|#|\d|one|two)|explanatory\s{1,9}note|this\s{1,9}amend|\bamend(?:s|ed|ing)?\b|amendment\s{1,9}to\b|\bthis\s{1,9}(?:current\s{1,9})?(?:report\s{1,9})?(?:on\s{1,9})?form\s{1,9}8-K\s?\/\s?A\b|\b(?:supplement|correct|revis|updat|complet|restat)\w{0,4}\s{1,9}(?:its|the|our|that|such)\s{1,9}(?:(?:current|previous|previously|original|originally|earlier|initial|prior|first|filed)\s{1,9}){0,3}(?:report|form)\b/i;

/** `8-K/A-1`, `8-K/A No. 1`, `8-K/A (No. 2)`. */
const numberInName = /\/\s?A(?:[\s(-]{1,3}(?:no\.?\s?)?|\s?#\s?)\d{1,2}(?!\d)/i;

/** Flags an amendment that says nowhere which amendment it is, or what it amends. */
export const amendmentNumberMissing: Rule = {
	id: 'amendment-number-missing',
	// Rule 12b-15 asks for the form with /A and the amended items; the number is practice.
	severity: { draft: 'hint', final: 'hint' },
	yieldsTo: ['fact-text-mismatch'],
	summary: 'An amendment commonly bears its number, or has a note that says what it amends.',
	why: 'A reader who finds several amendments tells them apart by their numbers, and learns from the note what has changed.',
	source: { title: '17 CFR 240.12b-15', href: 'https://www.ecfr.gov/current/title-17/section-240.12b-15' },
	example: {
		bad: coverOf({ heading: 'FORM 8-K/A' }),
		good: coverOf({ heading: 'FORM 8-K/A', amendment: '(Amendment No. 1)' }),
	},
	appliesTo: hasAmendmentCover,
	*check(filing) {
		const { cover, visible, span } = filing;
		const heading = cover?.formType;
		if (!cover || !heading || !isAmendment(filing) || cover.amendmentNumber) {
			return;
		}
		// What is only "as amended" or "amended and restated" amends no report.
		const text = visible.textOf(span).replace(customary, ' ');
		const name = visible.textOf({ start: heading.span.start, end: span.end }).slice(0, heading.text.length + 20);
		if (saysWhatChanged.test(text) || numberInName.test(name)) {
			return;
		}
		yield {
			span: heading.span,
			message: 'No number of the amendment, and no note that says what it amends.',
			fixes: [
				{
					title: `Insert “${amendmentLine.text}”`,
					edits: [insertLineBelow(filing, heading.span.end - 1, amendmentLine.text)],
				},
			],
		};
	},
};
