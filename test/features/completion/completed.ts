/** What is proposed at the cursor of a fixture, and what becomes of the text when it is taken. */
import assert from 'node:assert/strict';
import {
	type CompletionContext,
	type CompletionItem,
	CompletionTriggerKind,
	MarkupKind,
	TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completion } from '../../../server/src/features/completion';
import { cursor, filingOf, today } from '../../fixture';

const plain = { snippets: false, completionFormat: MarkupKind.PlainText } as const;

/** The proposals at the cursor, in their order; empty where there are none. `trigger` is the character just typed. */
export function completed(fixture: string, trigger?: string, snippets = false): readonly CompletionItem[] {
	const { text, offset } = cursor(fixture);
	const document = TextDocument.create('file:///report.txt', 'form8k', 1, text);
	const context: CompletionContext | undefined =
		trigger === undefined
			? undefined
			: { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: trigger };
	const position = document.positionAt(offset);
	const list = completion(document, filingOf(text), position, today, { ...plain, snippets }, context);
	for (const { textEdit, filterText } of list?.items ?? []) {
		assert.ok(TextEdit.is(textEdit), 'the proposal has no edit');
		const { start, end } = textEdit.range;
		assert.ok(start.line === position.line && end.line === position.line, 'the edit is not on the line of the cursor');
		assert.ok(start.character <= position.character && position.character <= end.character);
		const typed = document.getText({ start, end: position }).trimStart().toLowerCase();
		assert.ok(filterText?.toLowerCase().startsWith(typed), `"${filterText}" is not found by "${typed}"`);
	}
	return [...(list?.items ?? [])].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

/** The labels of the proposals at the cursor. */
export function labels(fixture: string, trigger?: string): readonly string[] {
	return completed(fixture, trigger).map(({ label }) => label);
}

/** The text of the fixture with the proposal of that label, or one that begins so, taken. */
export function taken(fixture: string, label: string): string {
	const { text } = cursor(fixture);
	const items = completed(fixture);
	const chosen = items.find((item) => item.label.startsWith(label));
	assert.ok(chosen, `no "${label}" among: ${items.map((item) => item.label).join(' | ') || 'none'}`);
	assert.ok(TextEdit.is(chosen.textEdit));
	return TextDocument.applyEdits(TextDocument.create('file:///report.txt', 'form8k', 1, text), [chosen.textEdit]);
}
