/** Reports in plain text. */
import { type PrintedPart, pageOf, type SignaturePart } from './page';
import type { Exhibit, Report, Row } from './report';

/** What differs between plain texts. */
export interface PlainTextLayout {
	/** In characters, how long a line is at most; absent where a paragraph is a line and cells stand after tabs. */
	readonly width?: number;
	/** Boxes as they are printed: empty, and checked. */
	readonly boxes: readonly [string, string];
	/** Whether a full stop follows the number of an item, and its caption. */
	readonly fullStops: boolean;
	/** Whether pages end with their number. */
	readonly pageNumbers: boolean;
	/** Whether the date stands on the line of the signature, before it, or below the signer's title. */
	readonly dateBesideSignature: boolean;
}

/** The column at which signatures stand where lines are wrapped. */
const signatureColumn = 36;
/** The column at which the descriptions of exhibits stand. */
const descriptionColumn = 15;

/** The text of `report`, each line with its line end. */
export function plainText(report: Report, layout: PlainTextLayout): string {
	let page = 0;
	const lines = pageOf(report).flatMap((part) => {
		if (part.kind === 'pageBreak') {
			page += 1;
			return layout.pageNumbers ? ['', center(String(page), layout), ''] : [''];
		}
		return linesOf(part, layout);
	});
	return `${lines.join('\n')}\n`;
}

function linesOf(part: PrintedPart, layout: PlainTextLayout): readonly string[] {
	const { boxes, fullStops } = layout;
	const wrapped = (text: string, indent = 0) => [...wrap(text, layout.width, indent), ''];
	switch (part.kind) {
		case 'gap':
			return [''];
		case 'centered':
		case 'title':
			return wrap(part.text, layout.width).map((line) => center(line, layout));
		case 'paragraph':
			return wrapped(part.text);
		case 'heading':
			return [part.text, ''];
		case 'point':
			return wrapped(`• ${part.text}`, 2);
		case 'box': {
			const sign = boxes[part.checked ? 1 : 0];
			return part.at === 'start' ? wrapped(`${sign} ${part.text}`, 4) : wrapped(`${part.text} ${sign}`);
		}
		case 'item':
			return wrapped(fullStops ? `Item ${part.number}. ${part.caption}.` : `Item ${part.number} ${part.caption}`);
		case 'table':
			return [...columns(part.rows, layout), ''];
		case 'exhibits':
			return [...exhibitLines(part.rows, layout), ''];
		case 'signature':
			return signatureLines(part, layout);
	}
}

/** The lines of a table: cells after tabs, or in columns. */
function columns(rows: readonly Row[], { width }: PlainTextLayout): readonly string[] {
	if (width === undefined) {
		return rows.map((row) => row.join('\t'));
	}
	const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)) + 3);
	const inColumns = (row: Row) =>
		row
			.map((cell, index) => cell.padEnd(widths[index] ?? 0))
			.join('')
			.trimEnd();
	return rows.map(inColumns);
}

function exhibitLines(rows: readonly Exhibit[], { width }: PlainTextLayout): readonly string[] {
	if (width === undefined) {
		return [['Exhibit No.', 'Description'], ...rows].map((row) => row.join('\t'));
	}
	const heads = ['Exhibit No.', 'Description'].map((head) => head.padEnd(descriptionColumn));
	const rules = ['-----------', '-----------'].map((rule) => rule.padEnd(descriptionColumn));
	return [
		heads.join('').trimEnd(),
		rules.join('').trimEnd(),
		...rows.flatMap(([number, description]) =>
			wrap(description, width - descriptionColumn).map(
				(line, index) => (index === 0 ? number : '').padEnd(descriptionColumn) + line,
			),
		),
	];
}

function signatureLines(
	{ registrant, signature }: SignaturePart,
	{ width, dateBesideSignature }: PlainTextLayout,
): readonly string[] {
	const { capacity, by, name, title, date } = signature;
	const column = width === undefined ? '' : ' '.repeat(signatureColumn);
	const signer = dateBesideSignature
		? [`${`Date: ${date}`.padEnd(signatureColumn)}By: /s/ ${name}`, `${column}    ${name}`, `${column}    ${title}`]
		: [`${column}By: /s/ ${name}`, `${column}Name: ${name}`, `${column}Title: ${title}`, '', `Date: ${date}`];
	return [
		column + registrant,
		...(capacity === undefined ? [] : [`${column}(${capacity})`]),
		...(by === undefined ? [] : [`${column}By: ${by}`]),
		'',
		...signer,
		'',
	];
}

const center = (line: string, { width }: PlainTextLayout): string =>
	width === undefined ? line : ' '.repeat(Math.max(0, Math.floor((width - line.length) / 2))) + line;

/** `text` in lines of at most `width` characters, those after the first indented. */
function wrap(text: string, width = Number.POSITIVE_INFINITY, indent = 0): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line !== '' && line.length + 1 + word.length > width) {
			lines.push(line);
			line = ' '.repeat(indent) + word;
		} else {
			line = line === '' ? word : `${line} ${word}`;
		}
	}
	return [...lines, line];
}
