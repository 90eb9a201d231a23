/** The preview: the page beside the text, and what is done on it. What is on the page itself is tested in `page.mjs`. */
import * as vscode from 'vscode';
import {
	activeEditor,
	close,
	comesTo,
	equal,
	eventually,
	extension,
	inFolder,
	open,
	problem,
	run,
	shown,
	type Tests,
} from './editor';

/** Waits for a page of the document as it is now, and for its findings where some are named. */
function page(document: vscode.TextDocument, findings = 0) {
	return eventually(() => {
		const now = shown().preview.shown();
		const isIt = now?.uri === document.uri.toString() && now.version === document.version;
		return isIt && now.findings >= findings ? now : undefined;
	}, `the page of ${document.uri.path}`);
}

const closePreviews = async (): Promise<void> => {
	const tabs = vscode.window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('form8k.preview'));
	await vscode.window.tabGroups.close(tabs);
};

const textEditorOf = (document: vscode.TextDocument): vscode.TextEditor => {
	const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
	if (!editor) {
		throw new Error('the text is not in sight');
	}
	return editor;
};

export const preview: Tests = {
	'Open Preview to the Side shows the page, follows the text and the active filing': async () => {
		const report = await open('current-report.txt');
		await problem('item-caption-mismatch', report);
		await run('showPreviewToSide');
		const first = await page(report);
		equal(first.runs > 20, true, `the runs of the page: ${first.runs}`);
		const editor = textEditorOf(report);
		await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'A new first line\n'));
		const after = await page(report);
		equal(after.text.startsWith('A new first line'), true, `the first words: ${after.text}`);
		const other = await vscode.workspace.openTextDocument(inFolder('saltmarsh-8k.htm'));
		await vscode.window.showTextDocument(other, vscode.ViewColumn.One);
		await page(other);
		await closePreviews();
		await close(report);
	},

	'what is typed on the page is written at its place, escaped, in one step to be undone': async () => {
		const report = await open('saltmarsh-8k.htm');
		await run('showPreviewToSide');
		await page(report);
		const before = report.getText();
		const start = before.indexOf('Results of Operations and');
		const end = before.indexOf('<', start);
		const typed = `${before.slice(start, end)} & more`;
		await shown().preview.act({ type: 'edit', version: report.version, start, end, text: typed });
		await eventually(
			() => (report.getText() === `${before.slice(0, end)} &amp; more${before.slice(end)}` ? true : undefined),
			'the words in the text',
		);
		await page(report);
		await vscode.window.showTextDocument(report, vscode.ViewColumn.One);
		await vscode.commands.executeCommand('undo');
		await comesTo(() => report.getText(), before, 'the text after one undo');
		await closePreviews();
	},

	'a check box of the page is checked in the text, and a click leads to its place': async () => {
		const report = await open('current-report.txt');
		await run('showPreviewToSide');
		await page(report);
		const before = report.getText();
		await shown().preview.act({ type: 'box', id: 'rule-425' });
		await eventually(() => (report.getText() !== before ? true : undefined), 'the box to be checked');
		equal(/\[X\]\s+Written communications/i.test(report.getText()), true, 'the box');
		const offset = report.getText().indexOf('Written communications');
		await shown().preview.act({ type: 'select', offset, focus: true });
		const cursor = () => activeEditor().document.offsetAt(activeEditor().selection.active);
		await comesTo(cursor, offset, 'the cursor');
		await vscode.commands.executeCommand('undo');
		await closePreviews();
		await close(report);
	},

	'in front of the page all stays as in front of the text, and the keys lead through the page': async () => {
		const report = await open('current-report.txt');
		await problem('item-caption-mismatch', report);
		await comesTo(() => shown().uri(), report.uri.toString(), 'the text that is looked at');
		const words = await eventually(() => shown().barWords(), 'the status bar');
		await run('showPreview');
		await page(report);
		await comesTo(() => vscode.window.activeTextEditor, undefined, 'an active text');
		await comesTo(() => shown().barWords(), words, 'the status bar beside the page');
		equal(shown().uri(), report.uri.toString(), 'the text that is looked at');
		equal(shown().checklist().length > 0, true, 'the checklist');
		// Neither leads away from the page, and both know where one is on it.
		await run('nextFinding');
		await run('nextPart');
		equal(vscode.window.activeTextEditor, undefined, 'the active text');
		const checklist = await (async () => {
			await run('exportChecklist');
			return activeEditor().document;
		})();
		equal(checklist.languageId, 'markdown', 'what was exported');
		await close(checklist);
		await closePreviews();
		await close(report);
	},

	'the documents of a submission are tabs, and links lead to what lies beside the filing': async () => {
		const submission = await open('submission-8k.txt');
		await run('showPreview');
		const main = await page(submission);
		await shown().preview.act({ type: 'document', index: 1 });
		await eventually(() => (shown().preview.shown()?.text !== main.text ? true : undefined), 'the other document');
		await closePreviews();
		// Beside the text, each of the two follows to the document that was gone to in the other.
		await vscode.window.showTextDocument(submission, { preview: false });
		const editor = textEditorOf(submission);
		editor.selection = new vscode.Selection(0, 0, 0, 0);
		await run('showPreviewToSide');
		await comesTo(() => shown().preview.shown()?.text, main.text, 'the page of the report');
		await shown().preview.act({ type: 'document', index: 1 });
		const exhibit = submission.positionAt(submission.getText().indexOf('<TYPE>EX-'));
		await eventually(
			() => (textEditorOf(submission).visibleRanges[0]?.end.isAfter(exhibit) ? true : undefined),
			'the exhibit in sight',
		);
		const cover = submission.positionAt(submission.getText().indexOf('SECURITIES AND EXCHANGE'));
		textEditorOf(submission).selection = new vscode.Selection(cover, cover);
		await comesTo(() => shown().preview.shown()?.text, main.text, 'the page of the report again');
		await closePreviews();
		await close(submission);
		const report = await open('saltmarsh-8k.htm');
		await run('showPreviewToSide');
		await page(report);
		await shown().preview.act({ type: 'link', href: 'current-report.htm' });
		await page(await vscode.workspace.openTextDocument(inFolder('current-report.htm')));
		await closePreviews();
	},

	'Reflow HTML for Editing puts blocks on lines of their own, in one step to be undone': async () => {
		const fixture = await open('saltmarsh-8k.htm');
		const joined = fixture.getText().replace(/>\s*\n\s*<(?=p|div|table|tr|td)/g, '><');
		const report = await vscode.workspace.openTextDocument({ language: 'html', content: joined });
		await vscode.window.showTextDocument(report, { preview: false });
		await run('showPreviewToSide');
		const { text } = await page(report);
		await vscode.window.showTextDocument(report, vscode.ViewColumn.One);
		await run('reflowHtml');
		equal(report.lineCount > joined.split('\n').length + 10, true, `the lines: ${report.lineCount}`);
		equal(report.getText().replace(/\s/g, ''), joined.replace(/\s/g, ''), 'what is written');
		// Between two blocks, white space is written and not shown.
		const words = (shownText: string) => shownText.replace(/\s/g, '').slice(0, 120);
		equal(words((await page(report)).text), words(text), 'what the page says');
		await vscode.commands.executeCommand('undo');
		await comesTo(() => report.getText(), joined, 'the text after one undo');
		await closePreviews();
		await close(report);
	},

	'the ways to the preview are there for filings alone': async () => {
		const { contributes } = extension().packageJSON;
		const title: readonly { readonly command: string; readonly when: string }[] = contributes.menus['editor/title'];
		equal(
			title.filter(({ when }) => !when.includes('form8k.active')),
			[],
			'buttons for other texts',
		);
		const keys: readonly { readonly key: string; readonly command: string; readonly when: string }[] =
			contributes.keybindings;
		equal(keys.find(({ key }) => key === 'ctrl+shift+v')?.command, 'form8k.showPreview', 'the key');
	},
};
