/** What VS Code proposes while a filing is written, and when it keeps silent. */
import * as vscode from 'vscode';
import { becomes, close, equal, eventually, open, positionOf, provided, symbol, type Tests } from './editor';

/** The report with an empty paragraph above its last item, and the cursor in it. */
async function report(): Promise<vscode.TextEditor> {
	const document = await open('harborline-8k.txt');
	await symbol('Item 2.02', document);
	const editor = await vscode.window.showTextDocument(document);
	const place = positionOf('ITEM 9.01', document);
	await editor.edit((edit) => edit.insert(place, '\n\n'));
	editor.selection = new vscode.Selection(place, place);
	return editor;
}

/** Types the words as a person does, key by key. */
async function type(words: string): Promise<void> {
	for (const text of words) {
		await vscode.commands.executeCommand('type', { text });
	}
}

/** Takes the proposal that is selected, as soon as one is shown, until the document has the words. */
async function takeUntil({ document }: vscode.TextEditor, words: string): Promise<void> {
	await eventually(async () => {
		await vscode.commands.executeCommand('acceptSelectedSuggestion');
		return document.getText().includes(words) ? true : undefined;
	}, `"${words}" to be taken from the proposals`);
}

/** The labels that are proposed at the cursor, without the words that the command finds in the open documents. */
async function labels({ document, selection }: vscode.TextEditor, trigger?: string): Promise<readonly string[]> {
	const { items } = await provided<vscode.CompletionList>(
		'vscode.executeCompletionItemProvider',
		document.uri,
		selection.active,
		trigger,
	);
	const proposed = items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
	return proposed.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

export const completing: Tests = {
	'typing the number of an item proposes it, and taking it writes heading and text': async () => {
		const editor = await report();
		await type('7.01');
		await takeUntil(editor, 'ITEM 7.01. REGULATION FD DISCLOSURE');
		const { document, selection } = editor;
		equal(document.getText(selection), '[date]', 'the first place to fill in');
		equal(document.getText().includes('issued a press release about [describe'), true, 'the text of the item');
		await close(document);
	},

	'typing a part of a caption proposes the item': async () => {
		const editor = await report();
		await type('Regul');
		await takeUntil(editor, 'ITEM 7.01. REGULATION FD DISCLOSURE');
		await close(editor.document);
	},

	'the exhibits are proposed behind the word Exhibit, and nothing in running text': async () => {
		const editor = await report();
		await type('The results of the company, in Exhibit ');
		await eventually(
			async () => ((await labels(editor, ' ')).includes('99.1') ? true : undefined),
			'Exhibit 99.1 among the proposals',
		);
		await type('and the Item 2.02 results ');
		equal((await labels(editor)).join(', '), '', 'the proposals in running text');
		await close(editor.document);
	},

	'an empty document of the language gets the cover': async () => {
		const document = await vscode.workspace.openTextDocument({ language: 'form8k', content: '' });
		const editor = await vscode.window.showTextDocument(document);
		await becomes('form8k', document);
		await type('Form');
		await takeUntil(editor, 'Date of Report (Date of earliest event reported): [date]');
		await close(document);
	},
};
