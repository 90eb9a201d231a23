/** Sentences on what an accountant said or wrote, by their words; white space is folded. */

const accountant =
	'(?:(?:independent|registered|certifying|public|former|prior|predecessor)\\b.{0,60}?\\b(?:accountants?|auditors?|accounting firm)|auditors?|accountants?|\\b\\p{Lu}[^ ]{0,40}(?: \\S{1,40}){0,5} (?:LLP|L\\.L\\.P\\.|P\\.?C\\.?|LLC|CPAs?))';
const said = '(?:advised|notified|informed|told)';
/** `was advised by its independent accountants`, `Doe LLP informed the Company`, `received notice from its auditor`. */
const byAccountant = new RegExp(
	`\\b${said}\\b.{0,40}?\\bby\\b.{0,60}?${accountant}|${accountant}.{0,60}?\\b${said}\\b.{0,60}?\\b(?:the|us|our|its|company|registrant|board|audit)\\b|\\breceived\\b.{0,40}\\b(?:advice|notice|notification)\\b.{0,40}\\bfrom\\b.{0,60}?${accountant}`,
	'iu',
);
/** `should no longer be relied upon`, `to prevent future reliance`. */
const reliance =
	/\b(?:not|no longer)\b.{0,40}\brel(?:y|ied|iance|iable)\b|\b(?:prevent|avoid)\w*\b.{0,30}\breliance\b|\bdisclosure should be made\b|\bnon-reliance\b/i;

/** Whether a sentence says that the accountant advised the registrant that a report of its should not be relied on. */
export function isAdviceOfAccountant(sentence: string): boolean {
	return (
		/advised|notified|informed|told|advice|notice|notification/i.test(sentence) &&
		reliance.test(sentence) &&
		byAccountant.test(sentence) &&
		// What the registrant said to its accountant is no advice of the accountant.
		!/\b(?:company|committee|board|management|registrant|we) (?:\w+ ){0,3}(?:advised|notified|informed|told)\b(?! by\b)/i.test(
			sentence,
		)
	);
}

/** Whether words speak of the letter of the accountant, or of giving it the text of the report. */
export function speaksOfLetter(words: string): boolean {
	return /\bletter\b|\b(?:provid|furnish|deliver|giv|gave|suppl|sent|present)\w*\b.{0,100}\b(?:copy|text|disclosures?|statements)\b/i.test(
		words,
	);
}

/** `declined to furnish a letter`, `the letter has not been received`. */
const refused =
	/\b(?:refus\w+|declin\w+|unwilling|has not|have not|had not|not yet|did not|does not|unable|fail\w+|never)\b.{0,100}\bletter\b|\bletter\b.{0,100}\b(?:refus\w+|declin\w+|(?:has|have|had|was|is) not\b|not (?:yet )?(?:been )?(?:received|provided|furnished|available|filed|delivered)|unavailable)\b/i;

/** Whether a sentence says that the letter of the former accountant was refused, or is not there. */
export function isLetterRefused(sentence: string): boolean {
	return /letter/i.test(sentence) && refused.test(sentence) && !/\bengagement letter\b/i.test(sentence);
}

/** Whether words give a reason, or say that something follows. */
export function saysWhyOrWhen(words: string): boolean {
	return /\bbecause\b|\bdue to\b|\breasons?\b|\bsince\b|\bas a result\b|\bstat(?:ed|ing) that\b|\bwill\b|\bamend|\bonce\b|\bupon receipt\b|\bpromptly\b|\b8-K\/A\b/i.test(
		words,
	);
}
