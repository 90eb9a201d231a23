/** What reports look like in HTML: four ways to make the same page, with the markup that programs for it write. */
import { boxSign, type HtmlLayout, type Signer } from './html';
import type { Row } from './report';

/** Capital tags, every paragraph with its font, an empty paragraph between two, a table with the number on each page end. */
export const paragraphsWithFonts: HtmlLayout = {
	paragraph: (text) =>
		`<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-indent: 0.5in">${text}</P>\n\n<P STYLE="margin: 0pt 0">&nbsp;</P>\n\n`,
	centered: (text) =>
		`<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center">${text}</P>\n`,
	bold: (text) => `<B>${text}</B>`,
	table: (rows) =>
		`<TABLE CELLPADDING="0" CELLSPACING="0" STYLE="width: 100%">\n${printed(
			rows,
			(cells) => `<TR STYLE="vertical-align: top">\n${cells}</TR>\n`,
			(text, { length }) => `    <TD STYLE="width: ${Math.floor(100 / length)}%">${text || '&nbsp;'}</TD>\n`,
		)}</TABLE>\n`,
	item: (number, caption) =>
		`<P STYLE="margin: 0pt 0"><B>Item ${number}. ${caption}.</B></P>\n\n<P STYLE="margin: 0pt 0">&nbsp;</P>\n\n`,
	box: (checked, text) =>
		`<TABLE STYLE="width: 100%"><TR STYLE="vertical-align: top"><TD STYLE="width: 0.25in"><FONT STYLE="font-family: Wingdings">${checked ? 'x' : 'o'}</FONT></TD><TD>${text}</TD></TR></TABLE>\n`,
	pageBreak: (page) =>
		`<!-- Field: Page; Sequence: ${page} -->\n<DIV STYLE="border-bottom: Black 1pt solid"><TABLE STYLE="width: 100%"><TR><TD STYLE="text-align: center">${page}</TD></TR></TABLE></DIV>\n<!-- Field: /Page -->\n`,
	signature: (head, signer) => paragraphsWithFonts.table([...head, ...signedAndLabelled(signer)]),
};

/** Tables with empty columns between those of the text, headings of items in tables, a line between two pages. */
export const tablesWithSpacers: HtmlLayout = {
	paragraph: (text) => `<p style="margin-top:12pt; margin-bottom:0pt; text-indent:4%; font-size:10pt">${text} </p> `,
	centered: (text) => `<p style="margin-top:0pt; margin-bottom:0pt; font-size:10pt" align="center">${text} </p>\n`,
	bold: (text) => `<span style="font-weight:bold">${text}</span>`,
	table: (rows) =>
		`<table cellspacing="0" cellpadding="0" width="100%" border="0" style="border-collapse:collapse">\n${widths(
			rows,
			'<td width="30%"></td><td style="vertical-align:bottom">&#8194;</td>',
		)}${printed(
			rows,
			(cells) => `<tr style="font-size:10pt">${cells}</tr>\n`,
			(text) => `\n<td style="vertical-align:top">${text}</td>\n<td style="vertical-align:bottom">&#8201;&#8201;</td>`,
		)}</table>\n`,
	item: (number, caption) =>
		`<table cellspacing="0" cellpadding="0" border="0" width="100%"><tr><td style="width:9%" align="left"><span style="font-weight:bold">Item&#160;${number}.</span></td><td align="left"><p style="margin-top:0pt; font-weight:bold">${caption}. </p></td></tr></table> `,
	box: (checked, text) => tablesWithSpacers.table([[boxSign(checked), text]]),
	pageBreak: () =>
		'<p style="margin-bottom:0em; page-break-before:always"> </p> <hr style="height:3px;width:100%" />\n',
	signature: (head, { name, title, date }) =>
		tablesWithSpacers.table(head) +
		tablesWithSpacers.table([
			[`Date: ${date}`, 'By:', `<u>/s/ ${name}</u>`],
			['', 'Name:', name],
			['', 'Title:', title],
		]),
};

/** Nothing but divisions and spans: each text in a span that says its font, one after the other on one line. */
export const spansInDivs: HtmlLayout = {
	paragraph: (text) => `<div style="margin-bottom:9pt;text-align:justify">${span(text)}</div>`,
	centered: (text) => `<div style="text-align:center">${span(text)}</div>`,
	bold: (text) => `</span><span style="${font(700)}">${text}`,
	table: (rows) =>
		`<div><table style="border-collapse:collapse;display:inline-table;width:100.000%">${widths(
			rows,
			'<td style="width:1.0%"></td><td style="width:30%"></td><td style="width:0.1%"></td>',
		)}${printed(
			rows,
			(cells) => `<tr>${cells}</tr>`,
			(text) => `<td colspan="3" style="padding:2px 1pt;vertical-align:top">${span(text)}</td>`,
		)}</table></div>`,
	item: (number, caption) =>
		`<div style="margin-bottom:9pt">${span(`Item ${number}&#160;&#160;&#160;&#160;${caption}`, 700)}</div>`,
	box: (checked, text) => spansInDivs.table([[boxSign(checked), text]]),
	pageBreak: () =>
		'<div style="height:42.75pt;position:relative;width:100%"><div><span><br/></span></div></div><hr style="page-break-after:always"/><div style="min-height:42.75pt;width:100%"><div><span><br/></span></div></div>',
	signature: (head, signer) => spansInDivs.table([...head, ...signedAndLabelled(signer)]),
};

/** Paragraphs in divisions with an empty one between two, every tag on a line of its own, the page numbers in a footer. */
export const paragraphsInDivs: HtmlLayout = {
	paragraph: (text) => `<div style="text-align: justify; font-size: 10pt;">${text}</div>\n<div><br />\n</div>\n`,
	centered: (text) => `<div style="text-align: center; font-size: 10pt;">${text}</div>\n`,
	bold: (text) => `<font style="font-weight: bold;">${text}</font>`,
	table: (rows) =>
		`<table cellspacing="0" cellpadding="0" border="0" style="width: 100%;">\n\n${printed(
			rows,
			(cells) => `  <tr>\n${cells}  </tr>\n`,
			(text) => `    <td valign="top" style="width: 30%;">\n      <div>${text || '&#160;'}</div>\n    </td>\n`,
		)}\n</table>\n`,
	item: (number, caption) =>
		`<table cellspacing="0" cellpadding="0" border="0" style="width: 100%;">\n  <tr>\n    <td valign="top" style="width: 72pt; font-weight: bold;">Item ${number}</td>\n    <td valign="top" style="font-weight: bold;">${caption}.</td>\n  </tr>\n</table>\n<div><br />\n</div>\n`,
	box: (checked, text) => paragraphsInDivs.table([[boxSign(checked), text]]),
	pageBreak: (page) =>
		`<div style="clear: both; margin-top: 10pt;">\n<div style="text-align: center;"><font style="font-size: 8pt;">${page}</font></div>\n<div style="page-break-after: always;"><hr style="border-width: 0px;" /></div></div>\n`,
	signature: (head, { name, title, date }) =>
		paragraphsInDivs.table([...head, [`Dated: ${date}`, `By: <u>/s/ ${name}</u>`], ['', name], ['', title]]),
};

/** The rows of a table; `row` gets its cells as `cell` prints them. */
const printed = (
	rows: readonly Row[],
	row: (cells: string) => string,
	cell: (text: string, among: Row) => string,
): string => rows.map((cells) => row(cells.map((text) => cell(text, cells)).join(''))).join('');

/** A row without words before the others, with `cells` for each of their columns. */
const widths = ([first]: readonly Row[], cells: string): string => `<tr>${cells.repeat(first?.length ?? 0)}</tr>`;

const signedAndLabelled = ({ name, title, date }: Signer): readonly Row[] => [
	['', '&nbsp;'],
	[`Date: ${date}`, `By: /s/ ${name}`],
	['', `Name: ${name}`],
	['', `Title: ${title}`],
];

/** `text` in a span of its own; what is bold in it ends that span and begins another one. */
const span = (text: string, weight = 400): string => `<span style="${font(weight)}">${text}</span>`;

const font = (weight: number): string =>
	`color:#000000;font-family:'Times New Roman',sans-serif;font-size:10pt;font-weight:${weight};line-height:120%`;
