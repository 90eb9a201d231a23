/** Folders of invented companies, for the tests. */
import type { FolderFile } from '../../server/src/folder/file';
import { coverOf } from '../../server/src/rules/examples/coverPage';

/** What a test says of a report in a folder; the rest is as in any report. */
export interface Report {
	/** The rows of the list: the number, the description, and the file that it links. */
	readonly rows?: readonly (readonly [number: string, description: string, href?: string])[];
	readonly items?: string;
	readonly form?: string;
	readonly registrant?: string;
	readonly date?: string;
	/** More HTML at the end of the last item. */
	readonly more?: string;
}

/** A report in HTML without a mistake but for those that `rows` brings. */
export function reportOf({ rows = [], items, form = '8-K', registrant, date, more = '' }: Report = {}): string {
	const list = rows
		.map(([number, description, href]) => {
			const words = href === undefined ? description : `<a href="${href}">${description}</a>`;
			return `<tr><td>${number}</td><td>${words}</td></tr>`;
		})
		.join('\n');
	const named = rows.map(([number]) => `Exhibit ${number}`).join(' and ');
	const body =
		items ??
		`<p>Item 8.01 Other Events</p>
<p>On March 12, 2026 the Company opened a second plant.${named && ` The documents are attached as ${named}.`}</p>`;
	return `${fixtureCover(form, registrant, date)}
${body}
${rows.length === 0 ? '' : `<p>Item 9.01 Financial Statements and Exhibits</p>\n<p>(d) Exhibits</p>\n<table>\n${list}\n</table>`}
${more}
<p>SIGNATURES</p>
<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be
signed on its behalf by the undersigned hereunto duly authorized.</p>
<p>${registrant ?? 'Harbor Lights, Inc.'}</p>
<p>Date: ${date ?? 'March 12, 2026'}</p>
<p>By: /s/ Jane Doe</p>
<p>Name: Jane Doe</p>
<p>Title: Chief Financial Officer</p>
</body></html>
`;
}

/** The cover of the examples, in HTML and without its item. */
function fixtureCover(form: string, registrant = 'Harbor Lights, Inc.', date = 'March 12, 2026'): string {
	const text = coverOf({ heading: `FORM ${form}`, registrant: `${registrant}\n`, items: ' ' })
		.replace('March 12, 2026', date)
		.replaceAll('§', '&#167;')
		.trim();
	const paragraphs = text.split('\n\n').map((paragraph) => {
		const lines = paragraph.split('\n');
		return paragraph.includes('\t')
			? `<table>\n${lines.map((line) => `<tr><td>${line.split('\t').join('</td><td>')}</td></tr>`).join('\n')}\n</table>`
			: `<p>${lines.join('<br>\n')}</p>`;
	});
	return `<html><head><title>${form}</title></head><body>\n${paragraphs.join('\n')}`;
}

/** An exhibit in HTML; `heading` is its number, empty for one without a heading. */
export function exhibitOf(
	heading: string,
	text = 'Harbor Lights, Inc. opens a second plant. Salem, Oregon, March 12, 2026.',
	more = '',
): string {
	const first = heading === '' ? '' : `<p align="right">Exhibit ${heading}</p>\n`;
	return `<html><head><title>Exhibit</title></head><body>\n${first}<p>Harbor Lights Opens a Second Plant</p>\n<p>${text}</p>\n${more}</body></html>\n`;
}

/** The files by their names; a picture has no text. */
export const filesOf = (files: Readonly<Record<string, string | Uint8Array>>): readonly FolderFile[] =>
	Object.entries(files).map(([name, held]) =>
		typeof held === 'string' ? { name, text: held } : { name, bytes: held },
	);

/** A picture, or as good as one. */
export const picture = Uint8Array.from({ length: 100 }, (_, i) => (i * 37) & 255);
