/** Reports in HTML. */
import { type PrintedPart, pageOf, type SignaturePart } from './page';
import { type Exhibit, isAttached, type Report, type Row, type Signature, unmarked } from './report';

/** How a report looks in HTML. All words that it is given are HTML already. */
export interface HtmlLayout {
	paragraph(text: string): string;
	centered(text: string): string;
	bold(text: string): string;
	table(rows: readonly Row[]): string;
	item(number: string, caption: string): string;
	/** A box before the sentence that is so if it is checked. */
	box(checked: boolean, text: string): string;
	/** What ends a page; pages are counted from 1. */
	pageBreak(page: number): string;
	/** `head` has the registrant and what stands below it, each in the second of two cells. */
	signature(head: readonly Row[], signer: Signer): string;
}

export type Signer = Pick<Signature, 'name' | 'title' | 'date'>;

/** `☐` or `☒`. */
export const boxSign = (checked: boolean): string => (checked ? '&#9746;' : '&#9744;');

/** The whole HTML document of `report`. */
export function html(report: Report, layout: HtmlLayout): string {
	let page = 0;
	const body = pageOf(report).map((part) => {
		if (part.kind === 'pageBreak') {
			page += 1;
			return layout.pageBreak(page);
		}
		return markup(part, layout);
	});
	return `<html>\n<head>\n<title>8-K</title>\n</head>\n<body>\n${body.join('')}</body>\n</html>\n`;
}

function markup(part: PrintedPart, layout: HtmlLayout): string {
	switch (part.kind) {
		case 'gap':
			return '';
		case 'centered':
			return layout.centered(escaped(part.text));
		case 'title':
			return layout.centered(layout.bold(escaped(part.text)));
		case 'paragraph':
			return layout.paragraph(escaped(part.text));
		case 'heading':
			return layout.paragraph(`<i>${escaped(part.text)}</i>`);
		case 'point':
			return layout.table([['&#8226;', escaped(part.text)]]);
		case 'box':
			return part.at === 'start'
				? layout.box(part.checked, escaped(part.text))
				: layout.paragraph(`${escaped(part.text)}&#160;${boxSign(part.checked)}`);
		case 'item':
			return layout.item(part.number, escaped(part.caption));
		case 'table':
			return layout.table(part.rows.map((row) => row.map(escaped)));
		case 'exhibits':
			return layout.table([['<b>Exhibit No.</b>', '<b>Description</b>'], ...part.rows.map(exhibitRow)]);
		case 'signature':
			return signature(part, layout);
	}
}

/** The name of the file of an exhibit that comes with the report. */
export const exhibitFile = (number: string): string => `ex${unmarked(number).replace('.', '-')}.htm`;

/** An exhibit with its hyperlink: to the file beside the report, or to that of an earlier report. */
function exhibitRow(exhibit: Exhibit): Row {
	const [number, description] = exhibit;
	const words = escaped(description);
	if (number === '104') {
		return [number, words];
	}
	const file = exhibitFile(number);
	const href = isAttached(exhibit)
		? file
		: `https://www.sec.gov/Archives/edgar/data/1800000/000180000025000012/${file}`;
	return [escaped(number), `<a href="${href}">${words}</a>`];
}

function signature({ registrant, signature: signed }: SignaturePart, layout: HtmlLayout): string {
	const { capacity, by, name, title, date } = signed;
	const head = [
		['', layout.bold(escaped(registrant))],
		...(capacity === undefined ? [] : [['', `(${escaped(capacity)})`]]),
		...(by === undefined ? [] : [['', `By: ${escaped(by)}`]]),
	];
	return layout.signature(head, { name: escaped(name), title: escaped(title), date: escaped(date) });
}

/** `text` in ASCII: EDGAR takes other characters as references only. */
const escaped = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replace(/[^\n -~]/gu, (character) => `&#${character.codePointAt(0)};`);
