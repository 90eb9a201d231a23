import { compareExhibits, exhibitKey, exhibitText } from '../../filing/exhibits/exhibitNumber';
import type { Filing, Item } from '../../filing/filing';
import { captionAt, eraOfNumber, exhibitsItemOf, exhibitsParagraph, itemByNumber } from '../../knowledge';
import { endingOf } from '../../reading/ending';
import { descriptionOf, nameInItem601 } from '../../reading/exhibits/description';
import { attachedNumbers, exhibitsItem, isListed, numberedRows } from '../../reading/exhibits/lists';
import { mentionsOfThisReport } from '../../reading/exhibits/mentions';
import type { Piece, Span } from '../../text/span';
import { copyHtml } from '../../writing/copyHtml';
import type { Edit } from '../../writing/edit';
import { insertParagraphsAfter, insertParagraphsBefore } from '../../writing/paragraphs';
import { inLetterCaseOf } from '../../writing/words';
import type { Rule } from '../rule';

const SIGNED = `Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

Date: March 13, 2026

Harbor Lights, Inc.

By: /s/ Jane Doe
Jane Doe
Chief Financial Officer`;

/** Exhibits come with the report, and the item that lists them is not there. */
export const exhibitsItemMissing: Rule = {
	id: 'exhibits-item-missing',
	severity: { draft: 'error', final: 'error' },
	summary: 'A report with exhibits has Item 9.01, before 23 August 2004 Item 7, and lists them there.',
	why: 'The form asks for the exhibits under an item of their own, and EDGAR for that item in the header of the submission.',
	source: { title: 'Form 8-K, Item 9.01(d)', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: `Item 8.01 Other Events

On March 12, 2026 the Company issued a press release, which is attached hereto as Exhibit 99.1.

SIGNATURES

${SIGNED}`,
		good: `Item 8.01 Other Events

On March 12, 2026 the Company issued a press release, which is attached hereto as Exhibit 99.1.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1    Press release

SIGNATURES

${SIGNED}`,
	},
	*check(filing) {
		// An excerpt without cover and signatures may have the item where it goes on.
		const isWhole = filing.cover !== undefined || filing.signatures !== undefined;
		if (!isWhole || filing.items.length === 0) {
			return;
		}
		const [first] = exhibitsOf(filing);
		if (first && !hasExhibitsItem(filing)) {
			const number = exhibitsItemNumber(filing);
			yield {
				span: placeOf(filing),
				message: `Item ${number} is missing: Exhibit ${first.text} comes with this report.`,
				related: [{ span: first.span, message: `Exhibit ${first.text} is here.` }],
				fixes: [
					{
						title: `Insert Item ${number} with ${rowsFor(filing).length === 1 ? 'the exhibit' : 'the exhibits'}`,
						edits: [insertItem(filing, number)],
					},
				],
			};
		}
	},
};

/** Where the item belongs: before the signatures, else behind the last item. */
function placeOf(filing: Filing): Span {
	const { signatures, items, span } = filing;
	return signatures?.heading ?? signatures?.legend?.span ?? endingOf(filing, items.at(-1)?.span ?? span);
}

/** The caption, but for that of Section 9 of the form, which filings print above the item. */
const CAPTION = /financial statements\b(?<=^(?!\W{0,9}section\b).*financial statements)[^\n.;]{0,60}\band exhibits/im;

/** Whether the filing has the item, under whatever number, or no number at all. */
function hasExhibitsItem(filing: Filing): boolean {
	const { visible, span } = filing;
	return (
		exhibitsItem(filing) !== undefined ||
		filing.exhibitLists.some(({ kind }) => kind === 'item') ||
		CAPTION.test(visible.text.slice(visible.offset(span.start), visible.offset(span.end)))
	);
}

/** The numbers of the exhibits that are attached, or that the text says are; one place each, the first in the text. */
function exhibitsOf(filing: Filing): readonly Piece[] {
	const named = mentionsOfThisReport(filing)
		.filter(({ claim }) => claim !== undefined && claim !== 'incorporated')
		.map(({ span, number }) => ({ span, text: exhibitText(number.text) }));
	const pieces = new Map<string, Piece>();
	for (const piece of [...named, ...attachedNumbers(filing)]) {
		if (!pieces.has(exhibitKey(piece.text))) {
			pieces.set(exhibitKey(piece.text), piece);
		}
	}
	return [...pieces.values()];
}

/** The number of the item, in the numbering of the filing. */
function exhibitsItemNumber(filing: Filing): string {
	return exhibitsItemOf(filing.items.every(({ number }) => eraOfNumber(number) === 'legacy') ? 'legacy' : 'current');
}

/** Inserts the heading, the lettered part and a row for each exhibit before the signatures. */
function insertItem(filing: Filing, number: string): Edit {
	const letter = exhibitsParagraph(filing.date, number);
	const isHtml = filing.visible.format === 'html';
	const separator = isHtml ? '\u00a0\u00a0\u00a0\u00a0' : '    ';
	const rows = rowsFor(filing)
		.sort((a, b) => compareExhibits(a.number, b.number))
		.map(({ number: exhibit, description }) => `${exhibit}${separator}${description}`);
	const heading = headingLike(filing, number);
	const paragraphs = [...(heading.html ? [] : [heading.text]), `(${letter}) Exhibits`, ...rows];
	const { signatures } = filing;
	const end = filing.items.at(-1)?.span.end ?? filing.span.end;
	const edit = signatures
		? insertParagraphsBefore(filing, signatures.span.start, paragraphs)
		: insertParagraphsAfter(filing, end, paragraphs);
	return heading.html ? { span: edit.span, text: heading.html + filing.eol + edit.text } : edit;
}

/** The exhibits of an exhibit index as it has them, and the others that come with the report. */
function rowsFor(filing: Filing): { readonly number: string; readonly description: string }[] {
	const indexed = numberedRows(filing.exhibitLists);
	const others = exhibitsOf(filing).filter(({ text }) => !isListed(filing.exhibitLists, text));
	return [
		...indexed.map(({ number, description }) => ({
			number: number.text,
			description: description?.text ?? nameInItem601(number.text),
		})),
		...others.map(({ text }) => ({ number: text, description: describe(filing, text) })),
	];
}

function describe(filing: Filing, number: string): string {
	const mention = mentionsOfThisReport(filing).find(
		(candidate) => exhibitKey(candidate.number.text) === exhibitKey(number),
	);
	return mention ? descriptionOf(filing, mention) : nameInItem601(number);
}

/** The caption of the item `number` on a day; empty where the form has no such item. */
function captionOn(number: string, date: string | undefined): string {
	const fact = itemByNumber(number, date);
	return fact ? captionAt(fact, date) : '';
}

/** A heading that looks like the last one of the filing; `html` where it is a copy of its markup. */
export function headingLike(
	filing: Filing,
	number: string,
	caption = captionOn(number, filing.date),
): { readonly text: string; readonly html?: string } {
	const model = filing.items.findLast((item) => item.caption !== undefined && !item.combined);
	if (!model?.caption) {
		return { text: `Item ${number} ${caption}` };
	}
	const pieces = [
		{ span: model.numberSpan, text: number },
		{ span: model.caption.span, text: inLetterCaseOf(model.caption.text, caption) },
	];
	if (filing.visible.format === 'html') {
		const block = headingBlock(filing, model);
		const stop = filing.source.charAt(model.caption.span.end) === '.' ? '.' : '';
		const whole = pieces.map((piece, i) => (i === 0 ? piece : { ...piece, text: piece.text + stop }));
		const html = block && copyHtml(filing, block, whole, []);
		const text = pieces.map((piece) => piece.text).join(' ');
		return html === undefined ? { text: `${wordBefore(filing, model)}${text}` } : { text, html };
	}
	return { text: plainHeading(filing, model, pieces) };
}

/** The paragraph or table that holds the heading and nothing else. */
function headingBlock({ visible }: Filing, { heading }: Item): Span | undefined {
	const wordsOf = (span: Span) =>
		visible.piece(visible.offset(span.start), visible.offset(span.end)).text.replace(/\W/g, '');
	const words = wordsOf(heading);
	const holders = visible.blocks.filter(
		({ name, span }) => name !== 'tr' && name !== 'td' && span.start <= heading.start && heading.end <= span.end,
	);
	// From the innermost on: what holds more than the heading is in nothing that holds it alone.
	const more = holders.findLastIndex(({ span }) => wordsOf(span) !== words);
	return holders[more + 1]?.span;
}

/** The heading with its separators, and the marks of Markdown around it. */
function plainHeading(filing: Filing, model: Item, pieces: readonly Piece[]): string {
	const { source } = filing;
	const before =
		/[*_#]*[ \t]*$/.exec(source.slice(Math.max(0, model.heading.start - 12), model.heading.start))?.[0] ?? '';
	const after = /^\.?[*_]*/.exec(source.slice(model.heading.end, model.heading.end + 8))?.[0] ?? '';
	let text = before.trimStart();
	let at = model.heading.start;
	for (const piece of pieces) {
		text += source.slice(at, piece.span.start) + piece.text;
		at = piece.span.end;
	}
	return (text + source.slice(at, model.heading.end) + after).replace(/\r\n?/g, '\n');
}

/** The word `Item` as the heading writes it. */
function wordBefore({ source }: Filing, { heading, numberSpan }: Item): string {
	const word = source.slice(heading.start, numberSpan.start);
	return /^item\s*$/i.test(word) ? word : 'Item ';
}
