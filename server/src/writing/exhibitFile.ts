/** The file of an exhibit that is listed and not there yet. */
import { exhibitText } from '../filing/exhibits/exhibitNumber';
import type { Filing } from '../filing/filing';
import { fileOf, lostLink } from '../reading/exhibits/documents';
import type { NumberedRow } from '../reading/exhibits/lists';
import { escapeText } from './words';

/** The name that the row links, else one for its number, `ex99-1.htm`; and a text with the heading, in the report's markup. */
export function exhibitFile(filing: Filing, row: NumberedRow): { readonly name: string; readonly text: string } {
	const number = exhibitText(row.number.text);
	const isHtml = filing.visible.format === 'html';
	const link = lostLink(filing, row);
	const stem = `ex${number
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/-$/, '')}`;
	const name = link ? fileOf(link.href) : `${stem}.${isHtml ? 'htm' : 'txt'}`;
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
	return { name, text: lines.join(eol) + eol };
}
