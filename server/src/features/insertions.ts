/** Parts that a command puts into a filing, where they belong and in the style of the document. */
import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Insertion, InsertionResult } from '../../../protocol/drafting';
import type { Filing } from '../filing/filing';
import { fileOfExhibit } from '../reading/exhibits/attached/documents';
import type { Attempt, Edit } from '../writing/edit';
import { firstPlaceholder } from '../writing/insertions/firstPlaceholder';
import { insertExhibit } from '../writing/insertions/insertExhibit';
import { insertItem } from '../writing/insertions/insertItem';
import { insertSignatures } from '../writing/insertions/insertSignatures';
import { toggleBox } from '../writing/insertions/toggleBox';
import { rangeOf } from './ranges';

/**
 * What `insertion` does to `filing`, which is what `document` holds. `today` is an ISO date; `whole` is the report with the
 * files of its folder, where they are known: a new row links the one of its exhibit.
 */
export function insertionEdit(
	document: TextDocument,
	filing: Filing,
	insertion: Insertion,
	today: string,
	whole = filing,
): InsertionResult {
	const inserted = insertionOf(filing, insertion, today, whole);
	if ('refused' in inserted) {
		return inserted;
	}
	const { uri } = document;
	const edits = inserted.edits.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }));
	return { edit: { changes: { [uri]: edits } }, select: selectionAfter(document, inserted.edits) };
}

function insertionOf(filing: Filing, insertion: Insertion, today: string, whole: Filing): Attempt {
	switch (insertion.kind) {
		case 'item':
			return insertItem(filing, insertion.number);
		case 'exhibit':
			return insertExhibit(filing, insertion.number, insertion.description, fileOfExhibit(whole, insertion.number));
		case 'signatures':
			return insertSignatures(filing, today);
		case 'checkBox':
			return toggleBox(filing, insertion.id);
	}
}

/** The first placeholder of what was written, else all of it, as a range of the text after the edits. */
export function selectionAfter(document: TextDocument, edits: readonly Edit[]): Range {
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
	const placeholder = firstPlaceholder(written);
	const lead = written.length - written.trimStart().length;
	const span = placeholder
		? { start: start + placeholder.start, end: start + placeholder.end }
		: { start: start + lead, end: start + written.trimEnd().length };
	return rangeOf(TextDocument.create(uri, languageId, version, text + source.slice(at)), span);
}
