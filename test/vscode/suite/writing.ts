/** What a person begins and inserts by the commands. */
import * as vscode from 'vscode';
import {
	activeEditor,
	close,
	equal,
	eventually,
	open,
	opened,
	positionOf,
	problem,
	problems,
	ruleOf,
	run,
	symbol,
	type Tests,
} from './editor';

/** Waits until the rules have read the document: a placeholder, or the one fault that it has. */
async function loud(document: vscode.TextDocument): Promise<readonly string[]> {
	await eventually(() => (problems(document).length > 0 ? true : undefined), 'the problems');
	return problems(document)
		.filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning)
		.map(ruleOf);
}

/** The text that is selected in the active editor. */
function selected(): string {
	const { document, selection } = activeEditor();
	return document.getText(selection);
}

export const writing: Tests = {
	'New Filing writes a clean draft in plain text, with placeholders to fill in': async () => {
		const report = await open('current-report.txt');
		await symbol('Item 2.02', report);
		const draft = await opened('newFiling', { items: ['2.02', '5.02'], format: 'text', registrantOf: null });
		equal(draft.languageId, 'form8k', 'the language');
		equal(/\/8k-\d{4}-\d\d-\d\d\.txt$/.test(draft.uri.path), true, `its name: ${draft.uri.path}`);
		equal(selected(), '[Company Name]', 'what is to be filled in first');
		for (const item of ['Item 2.02', 'Item 5.02', 'Item 9.01', 'Signatures']) {
			await symbol(item, draft);
		}
		await problem('placeholder', draft);
		equal([...new Set(await loud(draft))], ['placeholder'], 'what is reported');
		await close(draft);
	},

	'New Filing takes the registrant from another filing, and writes HTML': async () => {
		const other = await open('harborline-8k.txt');
		const cover = await symbol('Cover Page', other);
		const draft = await opened('newFiling', { items: ['8.01'], format: 'html', registrantOf: other.uri.toString() });
		equal(draft.languageId, 'html', 'the language');
		equal(/\/harborline-8k-[\d-]+\.htm$/.test(draft.uri.path), true, `its name: ${draft.uri.path}`);
		const taken = await symbol('Cover Page', draft);
		equal(taken.detail, cover.detail, 'the registrant');
		await problem('placeholder', draft);
		equal([...new Set(await loud(draft))], ['placeholder'], 'what is reported');
		await close(draft);
	},

	'Insert Item puts it where it belongs and selects what is to be written': async () => {
		const report = await open('current-report.txt');
		await symbol('Item 2.02', report);
		await run('insertItem', '7.01');
		await symbol('Item 7.01', report);
		const [second, seventh, ninth] = ['ITEM 2.02', 'ITEM 7.01', 'ITEM 9.01'].map(
			(words) => positionOf(words, report).line,
		);
		equal(
			[second, seventh, ninth].toSorted((a = 0, b = 0) => a - b),
			[second, seventh, ninth],
			'the order',
		);
		equal(/^\[.*\]$/.test(selected()), true, `what is selected: ${selected()}`);
		await close(report);
	},

	'Insert Exhibit adds a row to the list': async () => {
		const report = await open('current-report.txt');
		await symbol('Item 9.01', report);
		await run('insertExhibit', { number: '99.2', description: 'Investor presentation' });
		const item = await eventually(async () => {
			const found = await symbol('Item 9.01', report);
			const exhibits = found.children.find(({ name }) => name === '(d) Exhibits')?.children;
			return exhibits?.length === 2 ? exhibits : undefined;
		}, 'the second exhibit in the outline');
		equal(item[1]?.name, 'Exhibit 99.2', 'the name');
		await close(report);
	},

	'Insert Signature Block writes one where there is none, and says so where there is': async () => {
		const text = (await open('current-report.txt')).getText();
		const report = await vscode.workspace.openTextDocument({
			language: 'form8k',
			content: text.slice(0, text.search(/^ *SIGNATURES?/m)),
		});
		await vscode.window.showTextDocument(report);
		await problem('signature-missing', report);
		await run('insertSignatures');
		await symbol('Signatures', report);
		const after = report.getText();
		await run('insertSignatures');
		equal(report.getText(), after, 'the text after the second time');
		await close(report);
	},

	'Toggle Check Box ticks the box at the cursor, and clears it': async () => {
		const report = await open('harborline-8k.txt');
		await symbol('Cover Page', report);
		const before = report.getText();
		const at = positionOf('Soliciting material', report);
		activeEditor().selection = new vscode.Selection(at, at);
		await run('toggleCheckBox');
		equal(report.getText() === before, false, 'the text is as before');
		equal(report.getText().length, before.length, 'the length of the text');
		activeEditor().selection = new vscode.Selection(at, at);
		await run('toggleCheckBox');
		equal(report.getText(), before, 'the text after the second time');
		await close(report);
	},
};
