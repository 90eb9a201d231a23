/** A report and its exhibits in a folder of their own. */
import * as vscode from 'vscode';
import {
	activeEditor,
	choose,
	close,
	comesTo,
	equal,
	eventually,
	gone,
	inFolder,
	looksAt,
	open,
	positionOf,
	problem,
	provided,
	quickFix,
	run,
	shown,
	type Tests,
	write,
} from './editor';

const row = (number: string, words: string, file: string): string =>
	`<tr><td>${number}</td><td><a href="${file}">${words}</a></td></tr>`;

/** A report in HTML of an invented company. */
const report = (...rows: readonly string[]): string => `<html><body>
<p>SECURITIES AND EXCHANGE COMMISSION</p>
<p>FORM 8-K</p>
<p>CURRENT REPORT</p>
<p>Date of Report (Date of earliest event reported): March 2, 2026</p>
<p>Fernhollow Mills, Inc.</p>
<p>(Exact name of registrant as specified in its charter)</p>
<p>Item 8.01 Other Events</p>
<p>The release is attached as Exhibit 99.1.</p>
<p>Item 9.01 Financial Statements and Exhibits</p>
<p>(d) Exhibits</p>
<table>
${rows.join('\n')}
</table>
</body></html>
`;
const exhibit = (number: string): string =>
	`<html><body>\n<p>Exhibit ${number}</p>\n<p>Fernhollow Mills opens a mill.</p>\n</body></html>\n`;
const release = row('99.1', 'Press release dated March 2, 2026', 'ex99-1.htm');

const save = (name: string, text: string): Thenable<void> =>
	vscode.workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(text));
const remove = (name: string): Thenable<void> =>
	vscode.workspace.fs.delete(inFolder(name), { recursive: true, useTrash: false });

/** Waits until the view of the active report has the file as an exhibit. */
async function attached(file: string): Promise<void> {
	await looksAt(['8.01', '9.01']);
	await eventually(
		() =>
			shown()
				.ledger()
				.flatMap(({ children }) => children)
				.find(({ label, description }) => label === 'Attached' && description === `· ${file}`),
		`the exhibit ${file} in the view`,
	);
}

/** Drops files of the workspace on the view, as the explorer does. */
async function drop(...names: readonly string[]): Promise<void> {
	const dropped = new vscode.DataTransfer();
	const uris = names.map((name) => inFolder(name).toString());
	dropped.set('text/uri-list', new vscode.DataTransferItem(uris.join('\r\n')));
	const { token } = new vscode.CancellationTokenSource();
	await shown().ledgerDrop.handleDrop?.(undefined, dropped, token);
}

const rowsOf = (document: vscode.TextDocument): readonly string[] => document.getText().match(/<tr>.*<\/tr>/g) ?? [];

export const folders: Tests = {
	'a report is checked with the files of its folder, as they come and go': async () => {
		const main = await write('q1/form8-k.htm', report(release));
		await problem('exhibit-not-attached', main);
		await save('q1/ex99-1.htm', exhibit('99.1'));
		await gone('exhibit-not-attached', main);
		await remove('q1/ex99-1.htm');
		await problem('exhibit-not-attached', main);
		await close(main);
		await remove('q1');
	},

	'problems of an exhibit stand in its file, and the views stay filled there': async () => {
		await save('q2/form8-k.htm', report(release));
		const file = await write('q2/ex99-1.htm', exhibit('99.2'));
		await problem('exhibit-heading-mismatch', file);
		await looksAt(['8.01', '9.01']);
		await attached('ex99-1.htm');
		const checklist = await eventually(
			() => (shown().checklist().length > 0 ? shown().checklist() : undefined),
			'the checklist of the report',
		);
		equal(checklist[0]?.label, 'Cover Page', 'the first family');
		await close(file);
		await remove('q2');
	},

	'definition and rename lead from the report to the exhibit': async () => {
		const main = await write('q3/form8-k.htm', report(release));
		await save('q3/ex99-1.htm', exhibit('99.1'));
		await attached('ex99-1.htm');
		const at = positionOf('Exhibit 99.1', main, 9);
		const places = await eventually(async () => {
			const found = await provided<(vscode.Location | vscode.LocationLink)[]>(
				'vscode.executeDefinitionProvider',
				main.uri,
				at,
			);
			const names = found.map((each) => ('targetUri' in each ? each.targetUri : each.uri).path.split('/').at(-1));
			return names.includes('ex99-1.htm') ? names : undefined;
		}, 'the exhibit among the definitions');
		equal([...places].sort(), ['ex99-1.htm', 'form8-k.htm'], 'the definitions');
		const edit = await provided<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', main.uri, at, '99.3');
		equal(
			edit
				.entries()
				.map(([uri]) => uri.path.split('/').at(-1))
				.sort(),
			['ex99-1.htm', 'form8-k.htm'],
			'the files that a rename changes',
		);
		await close(main);
		await remove('q3');
	},

	'a quick fix makes the file of an exhibit': async () => {
		const main = await write('q4/form8-k.htm', report(release));
		const action = await quickFix('Create Exhibit File ex99-1.htm', main, await problem('exhibit-not-attached', main));
		if (action.edit === undefined) {
			throw new Error('the action has no edit');
		}
		await vscode.workspace.applyEdit(action.edit);
		const made = await open('q4/ex99-1.htm');
		await made.save();
		equal(made.getText().includes('Exhibit&nbsp;99.1'), true, 'the heading in the new file');
		await gone('exhibit-not-attached', main);
		await close(made);
		await close(main);
		await remove('q4');
	},

	'a file that is dropped on the view of the exhibits is listed, in one step to be undone': async () => {
		await save('q7/ex99-1.htm', exhibit('99.1'));
		await save('q7/ex99-2.htm', exhibit('99.2').replace('Fernhollow Mills opens a mill.', 'Investor Presentation'));
		await save('q7/ex10-1.htm', exhibit('10.1'));
		const main = await write('q7/form8-k.htm', report(release));
		await attached('ex99-1.htm');
		const before = main.getText();
		await drop('q7/ex99-2.htm');
		const listed = [release, row('99.2', 'Investor Presentation', 'ex99-2.htm')];
		await comesTo(() => rowsOf(main), listed, 'the rows after the first drop');
		await comesTo(() => main.getText(activeEditor().selection).includes('99.2'), true, 'the row is selected');
		await vscode.commands.executeCommand('undo');
		await comesTo(() => main.getText(), before, 'the text after one undo');
		// Two at once, one of which is listed already.
		await looksAt(['8.01', '9.01']);
		await drop('q7/ex99-1.htm', 'q7/ex10-1.htm', 'harborline-8k.txt');
		const first = [row('10.1', '[Description of Exhibit 10.1]', 'ex10-1.htm'), release];
		await comesTo(() => rowsOf(main), first, 'the rows after the second drop');
		await comesTo(() => main.getText(activeEditor().selection), '[Description of Exhibit 10.1]', 'what is selected');
		await vscode.commands.executeCommand('notifications.clearAll');
		await vscode.commands.executeCommand('undo');
		await comesTo(() => main.getText(), before, 'the text after another undo');
		// The command of the explorer does the same with the files that are selected there.
		await looksAt(['8.01', '9.01']);
		await run('listExhibit', inFolder('q7/ex99-2.htm'), [inFolder('q7/ex99-2.htm')]);
		await comesTo(() => rowsOf(main), listed, 'the rows after the command');
		await close(main);
		await remove('q7');
	},

	'the checklist of an amendment tells what it has changed, and leads to the item': async () => {
		await save('q8/form8-k.htm', report(release));
		const amended = report(release)
			.replace('FORM 8-K', 'FORM 8-K/A')
			.replace('The release is attached', 'The corrected release is attached');
		const main = await write('q8/form8-ka.htm', amended);
		const changes = await eventually(
			() =>
				shown()
					.checklist()
					.find(({ label }) => label === 'Changes to form8-k.htm'),
			'the changes to the original in the checklist',
		);
		equal(
			[changes.description, ...changes.children.map(({ label, description }) => `${label} ${description}`)],
			['1 item', 'Item 8.01 changed · new: “corrected”.', 'Item 9.01 unchanged · The same words.'],
			'the items',
		);
		await choose(changes.children[0] ?? changes);
		await comesTo(() => main.getText(activeEditor().selection), 'Item 8.01 Other Events', 'where the row leads');
		await close(main);
		await remove('q8');
	},

	'all reports of the workspace are checked, and the problems of closed files shown': async () => {
		await save('q6/form8-k.htm', report(release));
		await save('q6/ex99-1.htm', exhibit('99.2'));
		const found = await vscode.commands.executeCommand<{ readonly reports: number }>('form8k.checkWorkspace');
		equal(found.reports > 1, true, 'several reports');
		await eventually(
			() => (vscode.languages.getDiagnostics(inFolder('q6/ex99-1.htm')).length > 0 ? true : undefined),
			'a problem in the closed exhibit',
		);
		await remove('q6');
	},

	'a folder becomes a submission, and that becomes files again': async () => {
		await save('q5/ex99-1.htm', exhibit('99.1'));
		const main = await write('q5/form8-k.htm', report(release));
		await attached('ex99-1.htm');
		const [uri, target] = [main.uri.toString(), inFolder('q5/submission.txt').toString()];
		await run('assembleSubmission', { uri, target, anyway: true });
		const submission = await open('q5/submission.txt');
		equal(submission.getText().match(/^<TYPE>.*$/gm), ['<TYPE>8-K', '<TYPE>EX-99.1'], 'the documents');
		const out = inFolder('q5/out').toString();
		await run('extractDocuments', { uri: target, target: out });
		const extracted = await open('q5/out/ex99-1.htm');
		equal(extracted.getText(), exhibit('99.1'), 'the exhibit after all');
		for (const document of [extracted, submission, main]) {
			await close(document);
		}
		await remove('q5');
	},

	'Roll Forward writes a draft and its exhibits into a folder, which is compared with the earlier report': async () => {
		const model = await write('q7/form8-k.htm', report(release));
		const target = inFolder('q8');
		await run('rollForward', { items: ['8.01', '9.01'], exhibits: ['99.1'], target: target.toString() });
		const draft = await eventually(() => {
			const document = vscode.window.activeTextEditor?.document;
			return document?.uri.path.endsWith('/q8/form8-k.htm') ? document : undefined;
		}, 'the draft in the editor');
		equal(draft.getText(), report(release).replaceAll('March 2, 2026', '[date]'), 'the draft');
		equal(draft.getText(vscode.window.activeTextEditor?.selection), '[date]', 'what is to be filled in first');
		const names = (await vscode.workspace.fs.readDirectory(target)).map(([name]) => name).sort();
		equal(names, ['ex99-1.htm', 'form8-k.htm'], 'the files');
		const edit = new vscode.WorkspaceEdit();
		const start = draft.getText().lastIndexOf('[date]');
		edit.replace(
			draft.uri,
			new vscode.Range(draft.positionAt(start), draft.positionAt(start + '[date]'.length)),
			'March 2, 2026',
		);
		await vscode.workspace.applyEdit(edit);
		await problem('stale-value', draft);
		await run('rollForward', { uri: model.uri.toString(), items: [], exhibits: [], target: target.toString() });
		equal(draft.getText().includes('Item 8.01'), true, 'what is there is not written over');
		await draft.save();
		await close(draft);
		await close(model);
		await remove('q7');
		await remove('q8');
	},
};
