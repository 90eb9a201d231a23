/** Terms that were left out of an exhibit, and what the exhibit says of that. */
import { redactionMarks } from '../../knowledge';
import { lazy } from '../../text/lazy';

/** `[***]`, `[* * *]`, `[REDACTED]`. */
const mark = lazy(() => {
	const within = redactionMarks.map(({ within }) =>
		within === '*' ? '\\*(?:[ \\t\\u00a0]?\\*){1,19}' : within.replaceAll(' ', '\\s{1,3}'),
	);
	return new RegExp(`[[{]\\s?(?:${within.join('|')})\\s?[\\]}]`, 'gi');
});

/** Whether the source of a document may have such marks, tags between the characters or not. */
export function mayBeRedacted(source: string): boolean {
	return /\*(?:<[^>]{0,80}>|\s|&[\w#]{1,8};){0,3}\*|redacted|omitted\s?[\]}]|&#42;/i.test(source);
}

/** Where the marks stand in a visible text, in order. */
export function redactionsIn(text: string): readonly { readonly start: number; readonly end: number }[] {
	return Array.from(text.matchAll(mark()), ({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Whether the words of a first page, marks aside, say that something was left out because it is not material, or under an order of the SEC. */
export function statesRedaction(page: string): boolean {
	const words = page.replace(mark(), '');
	const leftOut = /\b(?:exclu\w+|omit\w*|redact\w*|delet\w+|withheld)\b/i;
	return (
		/\bconfidential\s+treatment\b|\b601\s?\(b\)|\b601\s?\(a\)/i.test(words) ||
		(leftOut.test(words) && /\bmaterial\b|\bcompetitive(?:ly)?\b|\bprivate\b|\bconfidential(?:ity)?\b/i.test(words))
	);
}

/** Whether words say that it is personal data that was left out, which any exhibit may do without. */
export function isOfPersonalData(words: string): boolean {
	return /\b601\s?\(a\)\s?\(6\)|\bpersonal(?:ly)?\s+(?:data|identif\w+|information)\b|\bconfidential\s+treatment\b/i.test(
		words,
	);
}

/** What is added to an agreement, and left out of its exhibit. */
const schedules = /\b(?:schedules?|exhibits?|annexes|appendices|attachments?)\b/i;

/** Whether words say that schedules of an exhibit were left out. */
export function omitsSchedules(words: string): boolean {
	return (
		schedules.test(words) &&
		/\b(?:schedules?|annexes|attachments?|exhibits and)\b.{0,120}\b(?:have been |has been |were |are |is |being )?omitted\b|\bomit(?:s|ting|ted)?\b.{0,80}\b(?:schedules?|annexes|attachments?)\b/i.test(
			words,
		)
	);
}

/** Whether words promise the SEC what was left out. */
export function undertakesToFurnish(words: string): boolean {
	return /\bsupplemental(?:ly)?\b|\bup\s?on\s+(?:\w+\s+){0,3}request\b/i.test(words);
}

/** Whether a row that is incorporated by reference says from where: a form, a date, a file number. */
export function namesSource(description: string): boolean {
	const [, from = ''] =
		/\b(?:incorporated|previously|filed|furnished|included|contained)\b([\s\S]*)$/i.exec(description) ?? [];
	return /\bForms?\b|\b(?:10|8|20|S|F)-[KQAF\d]|\breports?\b|\bregistration\b|\bstatement\b|\bschedule\b|\b(?:19|20)\d\d\b|\b\d{1,3}-\d{4,6}\b|\bExhibits?\s+\d|\bAppendix\b|\bAnnex\b|\babove\b|\bherewith\b|\bamendment\b/i.test(
		from,
	);
}
