/** The two kinds of markup in which a new filing is written: plain text of 80 columns, and HTML. */

/** A class of securities: its title, its symbol, its exchange; or an exhibit with its description. */
export type Row = readonly string[];

/** Writes the parts of a filing. Texts are words as a reader sees them, in ASCII but for placeholders. */
export interface Markup {
	readonly format: 'text' | 'html';
	/** Centered lines of one paragraph. */
	center(lines: readonly string[], strong?: boolean): string;
	/** A value over its legend. */
	field(value: string, legend: string): string;
	paragraph(text: string): string;
	/** A box before its sentence. */
	box(checked: boolean, text: string): string;
	/** A box after its sentence. */
	boxAfter(text: string, checked: boolean): string;
	heading(number: string, caption: string): string;
	/** The last column takes the room that is left. */
	table(heads: Row, rows: readonly Row[]): string;
	/** The lines of a signature block. */
	signature(lines: readonly string[]): string;
	/** The whole document. */
	document(blocks: readonly string[]): string;
}

const width = 80;

/** Plain text as EDGAR takes it. */
export const textMarkup: Markup = {
	format: 'text',
	center: (lines) => lines.flatMap((line) => wrapped(line)).join('\n'),
	field: (value, legend) => [...wrapped(value), legend].join('\n'),
	paragraph: (text) => wrapped(text).join('\n'),
	box: (checked, text) => wrapped(`${textBox(checked)} ${text}`, '    ').join('\n'),
	boxAfter: (text, checked) =>
		wrapped(`${text} ${textBox(checked).replace(' ', '\0')}`)
			.join('\n')
			.replace('\0', ' '),
	heading: (number, caption) => wrapped(`Item ${number} ${caption}.`).join('\n'),
	table(heads, rows) {
		const widths = heads.map((_, column) => Math.max(...[heads, ...rows].map((row) => row[column]?.length ?? 0)) + 2);
		return [heads, ...rows]
			.flatMap((row) => {
				const start = row
					.slice(0, -1)
					.map((cell, column) => cell.padEnd(widths[column] ?? 0))
					.join('');
				const [first, ...others] = wrapped(row.at(-1) ?? '', '', Math.max(30, width - start.length));
				return [start + first, ...others.map((line) => ' '.repeat(start.length) + line)];
			})
			.join('\n');
	},
	signature: (lines) => lines.join('\n'),
	document: (blocks) => `${blocks.join('\n\n')}\n`,
};

/** HTML that EDGAR takes, without a style sheet that it would drop. */
export const htmlMarkup: Markup = {
	format: 'html',
	center: (lines, strong = false) => {
		const words = lines.map(escaped).join('<br>\n');
		return `<p style="text-align:center">${strong ? `<b>${words}</b>` : words}</p>`;
	},
	field: (value, legend) => `<p style="text-align:center"><b>${escaped(value)}</b><br>\n${escaped(legend)}</p>`,
	paragraph: (text) => `<p>${escaped(text)}</p>`,
	box: (checked, text) => `<p>${htmlBox(checked)}&#160;&#160;${escaped(text)}</p>`,
	boxAfter: (text, checked) => `<p>${escaped(text)}&#160;${htmlBox(checked)}</p>`,
	heading: (number, caption) => `<p><b>Item&#160;${number}&#160;&#160;${escaped(caption)}.</b></p>`,
	table(heads, rows) {
		const line = (cells: Row, open: string, close: string) =>
			`<tr>${cells.map((cell) => `<td>${open}${escaped(cell)}${close}</td>`).join('')}</tr>`;
		return [
			'<table style="width:100%;font-size:10pt">',
			line(heads, '<b>', '</b>'),
			...rows.map((row) => line(row, '', '')),
			'</table>',
		].join('\n');
	},
	signature: (lines) => lines.map((line) => `<p>${escaped(line)}</p>`).join('\n'),
	document: (blocks) => {
		const head = '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Form 8-K</title>\n</head>';
		return `${head}\n<body style="font-family:'Times New Roman',serif;font-size:10pt">\n${blocks.join('\n')}\n</body>\n</html>\n`;
	},
};

function textBox(checked: boolean): string {
	return checked ? '[X]' : '[ ]';
}

function htmlBox(checked: boolean): string {
	return checked ? '&#9746;' : '&#9744;';
}

/** Lines of at most `columns` characters, where the words allow it; all but the first begin with `indent`. */
function wrapped(text: string, indent = '', columns = width): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= columns) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else {
			lines.push(lines.length === 0 ? word : indent + word);
		}
	}
	return lines;
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);
}
