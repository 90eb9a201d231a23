/** Which documents are taken for a Form 8-K, and what becomes of their language. */
import * as vscode from 'vscode';
import { becomes, close, equal, open, setting, symbol, symbols, type Tests } from './editor';

/** Once this has settled, the server has answered all that was asked before. */
async function anotherReportIsRecognized(): Promise<void> {
	const other = await vscode.workspace.openTextDocument({
		language: 'plaintext',
		content: (await open('current-report.txt')).getText(),
	});
	await becomes('form8k', other);
}

export const recognition: Tests = {
	'a plain-text Form 8-K gets the language form8k': async () => {
		const report = await open('current-report.txt');
		await becomes('form8k', report);
		const extension = vscode.extensions.getExtension('form8k.form8k');
		equal(extension?.isActive, true, 'the extension is active');
	},

	'other plain text stays plain text and has no outline': async () => {
		const minutes = await open('minutes.txt');
		await anotherReportIsRecognized();
		equal(minutes.languageId, 'plaintext', 'the language of minutes.txt');
		equal((await symbols(minutes)).length, 0, 'the number of its symbols');
	},

	'a file named like a Form 8-K has the language from the start': async () => {
		const report = await open('harborline-8k.txt');
		equal(report.languageId, 'form8k', 'the language of harborline-8k.txt');
		await symbol('Item 2.02', report);
	},

	'a report that was made plain text by hand stays so': async () => {
		const report = await open('harborline-8k.txt');
		const plain = await vscode.languages.setTextDocumentLanguage(report, 'plaintext');
		const edit = new vscode.WorkspaceEdit();
		edit.insert(plain.uri, new vscode.Position(0, 0), '\n');
		await vscode.workspace.applyEdit(edit);
		await anotherReportIsRecognized();
		equal(plain.languageId, 'plaintext', 'the language of harborline-8k.txt');
		// It is served all the same.
		await symbol('Item 2.02', plain);
		await close(plain);
	},

	'with form8k.autoDetect off, plain text is served but keeps its language': async () => {
		await setting('autoDetect', false);
		try {
			const content = (await open('current-report.txt')).getText();
			const report = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
			await symbol('Item 2.02', report);
			equal(report.languageId, 'plaintext', 'the language');
			await setting('autoDetect', undefined);
			await becomes('form8k', report);
		} finally {
			await setting('autoDetect', undefined);
		}
	},

	'an untitled document is recognized while it is written': async () => {
		const report = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
		await vscode.window.showTextDocument(report);
		equal(report.uri.scheme, 'untitled', 'the scheme');
		const text = (await open('current-report.txt')).getText();
		for (const part of [text.slice(0, 40), text.slice(40)]) {
			const edit = new vscode.WorkspaceEdit();
			edit.insert(report.uri, report.positionAt(report.getText().length), part);
			await vscode.workspace.applyEdit(edit);
		}
		await becomes('form8k', report);
		await symbol('Signatures', report);
		await close(report);
	},

	'an HTML filing keeps its language and has an outline': async () => {
		const report = await open('current-report.htm');
		const item = await symbol('Item 5.07', report);
		equal(item.detail, 'Submission of Matters to a Vote of Security Holders', 'the detail of the item');
		equal(report.languageId, 'html', 'the language of current-report.htm');
	},

	'a Markdown filing keeps its language and has an outline': async () => {
		const report = await open('current-report.md');
		await symbol('Item 8.01', report);
		equal(report.languageId, 'markdown', 'the language of current-report.md');
	},
};
