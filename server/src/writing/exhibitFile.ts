/** The file of an exhibit that is listed and not there yet. */
import { exhibitText } from '../filing/exhibits/exhibitNumber';
import type { Filing } from '../filing/filing';
import { fileOf, lostLink } from '../reading/exhibits/attached/documents';
import type { NumberedRow } from '../reading/exhibits/list/lists';
import { escapeText } from './words';

/** The name that the row links, else one for its number, `ex99-1.htm`; and a text with the heading, in the report's markup. */
export function exhibitFile(filing: Filing, row: NumberedRow): { readonly name: string; readonly text: string } {
	const link = lostLink(filing, row);
	const name = link ? fileOf(link.href) : exhibitFileName(filing, row.number.text);
	return { name, text: exhibitPage(filing, row.number.text, name) };
}

/** A name for the file of an exhibit, `ex99-1.htm`, with the ending of the report's kind of text. */
export function exhibitFileName({ visible }: Filing, number: string): string {
	const stem = exhibitText(number)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/-$/, '');
	return `ex${stem}.${visible.format === 'html' ? 'htm' : 'txt'}`;
}

/** The heading of an exhibit and a placeholder, in the kind of text that the name says. */
export function exhibitPage(filing: Filing, written: string, name: string): string {
	const number = exhibitText(written);
	const isHtml = filing.visible.format === 'html';
	const { eol } = filing;
	const words = `[Text of Exhibit ${number}]`;
	const lines = /\.html?$/i.test(name)
		? [
				'<!DOCTYPE html>',
				'<html>',
				'<head>',
				`<title>EX-${number}</title>`,
				'</head>',
				'<body>',
				`<p style="text-align:right"><b>Exhibit&nbsp;${number}</b></p>`,
				`<p>${isHtml ? escapeText(filing, words) : words}</p>`,
				'</body>',
				'</html>',
			]
		: [`Exhibit ${number}`, '', words];
	return lines.join(eol) + eol;
}
