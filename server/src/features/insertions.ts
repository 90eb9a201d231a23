/** Parts that a command puts into a filing, where they belong and in the style of the document. */
import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing, Item } from '../filing/filing';
import {
	captionAt,
	eraOfNumber,
	exhibitsItemOf,
	exhibitsParagraph,
	isExhibitsItem,
	itemByNumber,
	placeholderFor,
} from '../knowledge';
import { exhibitsItem, isListed } from '../reading/exhibits/lists';
import type { Edit } from '../writing/edit';
import { newRow } from '../writing/exhibitRow';
import { headingLike } from '../writing/itemHeading';
import { insertParagraphsAfter, insertParagraphsBefore } from '../writing/paragraphs';
import { newProseRow } from '../writing/proseRow';
import { insertSignatureSection } from '../writing/signatureSection';
import { toggleBox } from './insertionsBoxes';
import { rangeOf } from './ranges';

/** What a command is asked to do. */
export type Insertion =
	| { readonly kind: 'item'; readonly number: string }
	| { readonly kind: 'exhibit'; readonly number: string; readonly description: string }
	| { readonly kind: 'signatures' }
	| { readonly kind: 'checkBox'; readonly id: string };

/** The edit, and what to select when it is done; or why there is none. */
export type InsertionResult = { readonly edit: WorkspaceEdit; readonly select: Range } | { readonly refused: string };

/** The edits in text order, or why there are none. */
export type Inserted = { readonly edits: readonly Edit[] } | { readonly refused: string };

/** What `insertion` does to `filing`, which is what `document` holds. `today` is an ISO date. */
export function insertionEdit(
	document: TextDocument,
	filing: Filing,
	insertion: Insertion,
	today: string,
): InsertionResult {
	const inserted = insertionOf(filing, insertion, today);
	if ('refused' in inserted) {
		return inserted;
	}
	const { uri } = document;
	const edits = inserted.edits.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }));
	return { edit: { changes: { [uri]: edits } }, select: selectionAfter(document, inserted.edits) };
}

function insertionOf(filing: Filing, insertion: Insertion, today: string): Inserted {
	switch (insertion.kind) {
		case 'item':
			return insertItem(filing, insertion.number);
		case 'exhibit':
			return insertExhibit(filing, insertion.number, insertion.description);
		case 'signatures':
			return insertSignatures(filing, today);
		case 'checkBox':
			return toggleBox(filing, insertion.id);
	}
}

/** An item with its caption and a placeholder, where its number belongs. */
function insertItem(filing: Filing, number: string): Inserted {
	if (filing.items.some((item) => item.number === number)) {
		return { refused: `Item ${number} is in this report already.` };
	}
	const fact = itemByNumber(number, filing.date);
	if (fact === undefined) {
		return { refused: `Form 8-K has no Item ${number}.` };
	}
	const caption = captionAt(fact, filing.date);
	const paragraphs = isExhibitsItem(number)
		? [`(${exhibitsParagraph(filing.date)}) Exhibits`]
		: [placeholderFor(number)];
	return { edits: [itemAt(filing, number, caption, paragraphs)] };
}

/** The edit that puts an item in. Items of one era only are put in order: those of the other come first or last. */
function itemAt(filing: Filing, number: string, caption: string, paragraphs: readonly string[]): Edit {
	const heading = headingLike(filing, number, caption);
	const parts = heading.html === undefined ? [heading.text, ...paragraphs] : paragraphs;
	const next = filing.items.find((item) => Number(item.number) > Number(number));
	const previous = filing.items.findLast((item) => Number(item.number) < Number(number) && isBefore(item, next));
	const { eol, signatures, cover } = filing;
	if (previous !== undefined) {
		const edit = insertParagraphsAfter(filing, endOf(filing, previous), parts);
		// Markup that holds both items would put it behind both.
		if (next === undefined || edit.span.start <= next.heading.start) {
			return heading.html === undefined ? edit : { span: edit.span, text: eol + heading.html + edit.text };
		}
	}
	const place = next?.heading.start ?? signatures?.span.start;
	const edit =
		place === undefined
			? insertParagraphsAfter(filing, cover?.span.end ?? filing.span.end, parts)
			: insertParagraphsBefore(filing, place, parts);
	return heading.html === undefined ? edit : { span: edit.span, text: heading.html + eol + edit.text };
}

function isBefore(item: Item, next: Item | undefined): boolean {
	return next === undefined || item.heading.start < next.heading.start;
}

/** The end of an item, without the heading of the next section of the form that may stand between two items. */
function endOf({ visible }: Filing, { content, heading, span }: Item): number {
	const from = visible.offset(Math.max(content.start, heading.end));
	const text = visible.text.slice(from, visible.offset(span.end));
	const section = /\n[ \t*_#]*section[ \t]+[1-9]\b[^\n]{0,120}\s*$/i.exec(text);
	return section ? visible.span(from, from + section.index).end : span.end;
}

/** A row in every list of the filing; where it has none, under the item for exhibits, which is added where it is missing. */
function insertExhibit(filing: Filing, number: string, description: string): Inserted {
	if (isListed(filing.exhibitLists, number)) {
		return { refused: `Exhibit ${number} is in the list already.` };
	}
	const lists = filing.exhibitLists.filter(({ rows }) => rows.length > 0);
	if (lists.length > 0) {
		const edits = lists.flatMap(
			(list) => newRow(filing, list, number, description) ?? newProseRow(filing, list, number, description) ?? [],
		);
		return edits.length > 0
			? { edits }
			: { refused: 'The exhibits are listed in a way that shows no place for another row: please write it by hand.' };
	}
	const gap = filing.visible.format === 'html' ? '\u00a0\u00a0\u00a0\u00a0' : '    ';
	const row = `${number}${gap}${description}`;
	const item = exhibitsItem(filing);
	const letter = exhibitsParagraph(filing.date);
	if (item === undefined) {
		const isLegacy = filing.items.length > 0 && filing.items.every(({ number }) => eraOfNumber(number) === 'legacy');
		const fact = itemByNumber(exhibitsItemOf(isLegacy ? 'legacy' : 'current'), filing.date);
		return fact === undefined
			? { refused: 'The filing has no item that lists exhibits.' }
			: {
					edits: [
						itemAt(filing, fact.number, captionAt(fact, filing.date), [
							`(${exhibitsParagraph(filing.date, fact.number)}) Exhibits`,
							row,
						]),
					],
				};
	}
	const part = item.parts.find(({ caption, letter: own }) => own === letter || /exhibit/i.test(caption?.text ?? ''));
	const at = part?.heading.end ?? item.span.end;
	return { edits: [insertParagraphsAfter(filing, at, part ? [row] : [`(${letter}) Exhibits`, row])] };
}

/** The signature section behind the last item, or behind the cover where there is none. */
function insertSignatures(filing: Filing, today: string): Inserted {
	if (filing.signatures) {
		return { refused: 'The report has its signatures already.' };
	}
	const end = filing.items.at(-1)?.span.end ?? filing.cover?.span.end ?? filing.span.end;
	return { edits: [insertSignatureSection(filing, end, today)] };
}

/** The first placeholder of what was written, else all of it. */
function selectionAfter(document: TextDocument, edits: readonly Edit[]): Range {
	const { uri, languageId, version } = document;
	const source = document.getText();
	const [first] = edits;
	const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
	let text = '';
	let at = 0;
	for (const { span, text: written } of ordered) {
		text += source.slice(at, span.start) + written;
		at = span.end;
	}
	const start = first?.span.start ?? 0;
	const written = first?.text ?? '';
	const placeholder = /\[[\p{L}●][^[\]]*\]|_{4,}/u.exec(written);
	const lead = written.length - written.trimStart().length;
	const span = placeholder
		? { start: start + placeholder.index, end: start + placeholder.index + placeholder[0].length }
		: { start: start + lead, end: start + written.trimEnd().length };
	return rangeOf(TextDocument.create(uri, languageId, version, text + source.slice(at)), span);
}
