/** What a hover at the cursor of a fixture shows, as a reader would see it. */
import assert from 'node:assert/strict';
import { MarkupContent, MarkupKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { hover } from '../../../server/src/features/hover';
import { cursor, filingOf, today } from '../../fixture';

/** A hover: the words that it covers, with white space folded, and its lines without empty ones. */
export interface Hovered {
	readonly words: string;
	readonly lines: readonly string[];
}

/** The hover at the cursor, in plain text; undefined where there is none. */
export function hovered(fixture: string, kind: MarkupKind = MarkupKind.PlainText, on = today): Hovered | undefined {
	const { text, offset } = cursor(fixture);
	const document = TextDocument.create('file:///report.txt', 'form8k', 1, text);
	const found = hover(document, filingOf(text), document.positionAt(offset), on, kind);
	if (found === undefined) {
		return undefined;
	}
	assert.ok(MarkupContent.is(found.contents) && found.range !== undefined, 'the hover has no text or range');
	assert.equal(found.contents.kind, kind);
	const words = document.getText(found.range).replace(/\s+/g, ' ');
	return { words, lines: found.contents.value.split('\n').filter((line) => line !== '') };
}

/** Asserts that the hover covers `words`, begins with the first of `lines` and holds the others. */
export function says(fixture: string, words: string, title: string, ...lines: readonly string[]): void {
	const found = hovered(fixture);
	assert.ok(found, 'there is no hover');
	assert.equal(found.words, words);
	assert.equal(found.lines[0], title);
	for (const line of lines) {
		assert.ok(found.lines.includes(line), `no line "${line}" in\n${found.lines.join('\n')}`);
	}
}

/** Asserts that there is no hover at the cursor. */
export function silent(fixture: string): void {
	assert.deepEqual(hovered(fixture), undefined);
}
