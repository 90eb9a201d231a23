/** Whole submissions around the exhibits that a test is about. Invented names. */
import { htmlReport, plainReport } from './reports';

/** A document of a submission: its type, its text, and what the header says of it. */
export interface DocumentOf {
	readonly type: string;
	readonly text?: string;
	readonly fileName?: string;
	readonly description?: string;
}

/** A submission of a report with `items` and the exhibits. */
export function submission(
	items: string,
	exhibits: readonly DocumentOf[],
	options: { readonly date?: string } = {},
): string {
	return submissionOf(plainReport(items, options), exhibits);
}

/** A submission of a report, cover, signatures and all, and the exhibits. */
export function submissionOf(report: string, exhibits: readonly DocumentOf[]): string {
	const main = { type: '8-K', text: report, fileName: report.includes('<html') ? 'harbor8k.htm' : 'harbor8k.txt' };
	return `<SUBMISSION>\n${[main, ...exhibits].map(documentOf).join('')}</SUBMISSION>\n`;
}

function documentOf({ type, text = 'The document.', fileName, description }: DocumentOf, i: number): string {
	const lines = [
		'<DOCUMENT>',
		`<TYPE>${type}`,
		`<SEQUENCE>${i + 1}`,
		...(fileName === undefined ? [] : [`<FILENAME>${fileName}`]),
		...(description === undefined ? [] : [`<DESCRIPTION>${description}`]),
		'<TEXT>',
		text,
		'</TEXT>',
		'</DOCUMENT>',
	];
	return `${lines.join('\n')}\n`;
}

/** Item 9.01 with rows. */
export function exhibitsOf(rows: string): string {
	return `Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n${rows}\n`;
}

/** The report of `htmlSubmission`. */
export const eventReport: string = htmlReport('<p>Item 8.01 Other Events</p>\n<p>The Company opened a plant.</p>');

/** A submission in HTML whose press release has these paragraphs, and `more` documents. */
export function htmlSubmission(paragraphs: string, more: readonly DocumentOf[] = []): string {
	const text = `<html><body>\n${paragraphs}\n</body></html>`;
	return submissionOf(eventReport, [{ type: 'EX-99.1', fileName: 'harbor-ex991.htm', text }, ...more]);
}
