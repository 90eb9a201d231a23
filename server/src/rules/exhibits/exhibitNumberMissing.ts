import type { ExhibitList, ExhibitRow, Filing } from '../../filing/filing';
import { coverDataRow } from '../../knowledge';
import { type NumberedRow, numberedRows } from '../../reading/exhibits/list/lists';
import { coverDataWithoutNumber, suggestedNumbers, unnumberedRows } from '../../reading/exhibits/list/missingNumber';
import { hasExhibitRows } from '../../reading/has';
import { lineStart } from '../../text/source';
import type { Piece, Span } from '../../text/span';
import type { Block } from '../../text/visibleText';
import type { Edit, Fix } from '../../writing/edit';
import { insert, replace, rewrite } from '../../writing/words';
import type { Rule } from '../rule';

/** A row of an exhibit list that describes an exhibit and does not number it. */
export const exhibitNumberMissing: Rule = {
	id: 'exhibit-number-missing',
	severity: { draft: 'warning', final: 'warning' },
	isOfAbsence: true,
	summary: 'Every exhibit in the list has its number.',
	why: 'The number says what kind of exhibit it is and ties the list to the text and to the attached document. Rows lose it when a table is copied.',
	source: { title: 'Regulation S-K, Item 601(a)(2)', href: 'https://www.ecfr.gov/current/title-17/section-229.601' },
	example: {
		bad: `Item 8.01 Other Events

A copy of the press release is attached hereto as Exhibit 99.1.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

Exhibit No.  Description

Press release dated March 12, 2026`,
		good: `Item 8.01 Other Events

A copy of the press release is attached hereto as Exhibit 99.1.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

Exhibit No.  Description

99.1         Press release dated March 12, 2026`,
	},
	appliesTo: hasExhibitRows,
	*check(filing) {
		const lone = coverDataWithoutNumber(filing);
		if (lone) {
			yield { span: lone.span, message: missing(coverDataRow.number) };
		}
		for (const list of filing.exhibitLists) {
			for (const row of unnumberedRows(filing, list)) {
				const numbers = suggestedNumbers(filing, list, row);
				const [likely] = numbers;
				if (likely === undefined) {
					continue;
				}
				const own = otherNumber(filing, row);
				if (own) {
					yield {
						span: own.span,
						message: `Exhibit ${own.text}: this row is likely ${likely}, which the list does not have.`,
						related: whereNamed(filing, list, likely),
						fixes: numbers.map((number) => ({
							title: `Change ${own.text} to ${number}`,
							edits: rewrite(filing, own.span, number),
						})),
					};
					continue;
				}
				yield {
					span: row.description?.span ?? row.span,
					message: missing(likely),
					related: whereNamed(filing, list, likely),
					fixes: isNumberedAbove(filing, row) ? [] : numbers.map((number) => insertNumber(filing, list, row, number)),
				};
			}
		}
	},
};

const missing = (number: string): string =>
	`Exhibit number missing: this row is likely ${number}, which the list does not have.`;

/** The number after the word with which a row begins, where no exhibit has it: `Exhibit 49  Release`. */
function otherNumber({ visible }: Filing, { description }: ExhibitRow): Piece | undefined {
	const from = description ? visible.offset(description.span.start) : 0;
	const [whole, number = ''] =
		/^exhibit\s{1,3}(?:no\.\s{1,3})?(\d{1,3}(?:\.\d{1,2})?)(?=[\s.:–]|$)/i.exec(
			description ? visible.textOf(description.span) : '',
		) ?? [];
	const end = from + (whole?.length ?? 0);
	return whole === undefined ? undefined : visible.piece(end - number.length, end);
}

/** Whether right before a row stands what may be its number, mistyped: `99 .1`. */
const isNumberedAbove = ({ visible }: Filing, { span }: ExhibitRow): boolean => {
	const at = visible.offset(span.start);
	return /(?:^|[\n\t])\s{0,9}\d{1,3}\s?[.,:-]\s?\d{1,2}\s*$/.test(visible.text.slice(Math.max(0, at - 30), at));
};

/** Where the filing names the number that the row lacks. */
function whereNamed(filing: Filing, list: ExhibitList, number: string) {
	const mention = filing.mentions.find((candidate) => candidate.number.text === number);
	const row = numberedRows(filing.exhibitLists.filter((other) => other !== list)).find(
		(candidate) => candidate.number.text === number,
	);
	return [
		...(mention ? [{ span: mention.span, message: `Exhibit ${number} is named here.` }] : []),
		...(row ? [{ span: row.span, message: `Exhibit ${number} is listed here.` }] : []),
	];
}

function insertNumber(filing: Filing, list: ExhibitList, row: ExhibitRow, number: string): Fix {
	const model = numberedRows([list]).find((candidate) => candidate.description !== undefined);
	const edit =
		filing.visible.format === 'html' ? inCell(filing, row, model, number) : inLine(filing, list, row, model, number);
	return { title: `Insert exhibit number ${number}`, edits: [edit] };
}

/** Writes the number into a line of plain text, in the column of the other numbers. */
function inLine(
	{ source }: Filing,
	list: ExhibitList,
	row: ExhibitRow,
	model: NumberedRow | undefined,
	number: string,
): Edit {
	const start = row.description?.span.start ?? row.span.start;
	const line = lineStart(source, start);
	const indentation = { start: line, end: start };
	if (model?.description) {
		const modelLine = lineStart(source, model.number.span.start);
		const lead = source.slice(modelLine, model.number.span.start);
		const between = source.slice(model.number.span.end, model.description.span.start);
		const column = model.description.span.start - modelLine;
		if (isSpace(source.slice(line, start)) && isSpace(lead)) {
			return replace(indentation, /^ +$/.test(between) ? padded(lead + number, column) : lead + number + between);
		}
		return insert(start, number + between);
	}
	const heads = list.columnHeads && source.slice(list.columnHeads.start, list.columnHeads.end);
	if (heads?.includes('\t')) {
		return insert(start, `${number}\t`);
	}
	// The number stands under the first column head, the description under the second.
	const column = heads === undefined ? 0 : (/^\S.*? {2,}(?=\S)/.exec(heads)?.[0].length ?? 0);
	if (list.columnHeads && column > 0 && isSpace(source.slice(line, start))) {
		const lead = source.slice(lineStart(source, list.columnHeads.start), list.columnHeads.start);
		return isSpace(lead)
			? replace(indentation, padded(lead + number, lead.length + column))
			: insert(start, `${number} `);
	}
	return insert(start, `${number} `);
}

function isSpace(text: string): boolean {
	return text.trim() === '';
}

function padded(text: string, column: number): string {
	return text.padEnd(Math.max(column, text.length + 1));
}

/** Writes the number into the empty cell where the other rows have theirs, else before the description. */
function inCell(filing: Filing, row: ExhibitRow, model: NumberedRow | undefined, number: string): Edit {
	const start = row.description?.span.start ?? row.span.start;
	const own = cells(filing, row.source);
	const column = model
		? cells(filing, model.source).findIndex(({ span }) => contains(span, model.number.span.start))
		: 0;
	const cell = own[column];
	if (cell && !contains(cell.span, start) && isEmpty(filing, cell.content)) {
		return inEmptyCell(filing, cell.content, number);
	}
	const between = model?.description ? filing.source.slice(model.number.span.end, model.description.span.start) : ' ';
	return insert(start, number + (between.includes('<') ? ' ' : between));
}

function cells({ visible }: Filing, row: Span): readonly Block[] {
	return visible.blocks.filter(
		({ name, span }) => (name === 'td' || name === 'th') && row.start <= span.start && span.end <= row.end,
	);
}

function contains(span: Span, offset: number): boolean {
	return span.start <= offset && offset < span.end;
}

function isEmpty({ visible }: Filing, span: Span): boolean {
	return visible.textOf(span).trim() === '';
}

/** Puts the number where the cell has its blank, within the markup around it. */
function inEmptyCell({ source }: Filing, content: Span, number: string): Edit {
	const text = source.slice(content.start, content.end);
	const blank = />?((?:\s|&nbsp;|&#160;|&#xa0;|\u00a0)+)(?=<|$)/i.exec(text);
	const words = blank?.[1];
	if (blank && words && words.trim() !== '') {
		const start = content.start + blank.index + blank[0].length - words.length;
		return replace({ start, end: start + words.length }, number);
	}
	const opening = /^(?:\s*<[a-z][^>]*[^/>]>|\s*<[a-z]>)*/i.exec(text)?.[0] ?? '';
	return insert(content.start + opening.replace(/<br>/gi, '').length, number);
}
