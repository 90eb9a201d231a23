/** What a person does about findings: judge them by stage, waive them, read about them, have them mended on save. */
import * as vscode from 'vscode';
import {
	close,
	comesTo,
	equal,
	eventually,
	gone,
	open,
	problem,
	problems,
	quickFix,
	ruleOf,
	type Tests,
	write,
} from './editor';

const rule = 'item-caption-mismatch';
const heading = 'ITEM 2.02. RESULTS OF OPERATION AND FINANCIAL CONDITION.';

function settingsOf(uri: vscode.Uri): vscode.WorkspaceConfiguration {
	return vscode.workspace.getConfiguration('form8k', uri);
}

/** Takes a setting of the folder back. */
async function reset(name: string, uri: vscode.Uri): Promise<void> {
	await settingsOf(uri).update(name, undefined, vscode.ConfigurationTarget.WorkspaceFolder);
}

/** Runs the command of a quick fix; `more` are arguments that a person would be asked for. */
async function run({ command }: vscode.CodeAction, more: object = {}): Promise<void> {
	const [argument] = command?.arguments ?? [];
	const given = typeof argument === 'object' ? { ...argument, ...more } : argument;
	await vscode.commands.executeCommand(command?.command ?? '', given);
}

async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
	const start = document.getText().indexOf(words);
	const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, range, by);
	equal(await vscode.workspace.applyEdit(edit), true, `${words} is replaced`);
}

/** Waits until the problems are those of the text as it is now. */
async function settled(document: vscode.TextDocument): Promise<void> {
	await replace(document, '(d) Exhibits', '(c) Exhibits');
	await problem('exhibit-paragraph-letter', document);
}

const isAboutTheWaiver = (id: string): boolean => id === rule || id === 'rule-waived-in-vain';

export const findings: Tests = {
	'Toggle Draft/Final writes the setting of the folder, and findings follow at once': async () => {
		const text = (await open('current-report.txt')).getText();
		const report = await write('unsigned.txt', text.replace('/s/ Marian Oakes', '_________________'));
		const is = async (severity: vscode.DiagnosticSeverity): Promise<void> => {
			await eventually(
				async () => (await problem('signature-unsigned', report)).severity === severity || undefined,
				`signature-unsigned as ${vscode.DiagnosticSeverity[severity]}`,
			);
		};
		await is(vscode.DiagnosticSeverity.Hint);
		try {
			await vscode.commands.executeCommand('form8k.toggleStage');
			const inFolder = () => settingsOf(report.uri).inspect('stage')?.workspaceFolderValue;
			await comesTo(inFolder, 'final', 'the setting of the folder');
			await is(vscode.DiagnosticSeverity.Error);
			await vscode.commands.executeCommand('form8k.toggleStage');
			await comesTo(() => settingsOf(report.uri).get('stage'), 'draft', 'the setting');
			await is(vscode.DiagnosticSeverity.Hint);
		} finally {
			await reset('stage', report.uri);
			await close(report);
		}
	},

	'a finding is waived with a reason, and the filing stays as it is': async () => {
		const report = await open('current-report.txt');
		const found = await problem(rule, report);
		try {
			await run(await quickFix(/^Waive: /, report, found), {
				reason: 'The client wants it so.',
			});
			await gone(rule, report);
			equal(report.isDirty, false, 'the filing is changed');
			const [waiver, ...rest] = settingsOf(report.uri).get<Record<string, unknown>[]>('waivers', []);
			equal(rest, [], 'more waivers');
			equal(Object.keys(waiver ?? {}), ['file', 'rule', 'words', 'finding', 'reason', 'date'], 'what is kept');
			equal(
				[waiver?.['file'], waiver?.['rule'], waiver?.['words'], waiver?.['reason']],
				['current-report.txt', rule, report.getText(found.range), 'The client wants it so.'],
				'the waiver',
			);
			// The words move, and the waiver with them.
			await replace(report, heading, `\n\n${heading}`);
			await settled(report);
			equal(problems(report).map(ruleOf).filter(isAboutTheWaiver), [], 'what is reported');
		} finally {
			await reset('waivers', report.uri);
			await close(report);
		}
		await problem(rule, await open('current-report.txt'));
	},

	'a waiver in vain is reported, and removed by its quick fix': async () => {
		const report = await open('current-report.txt');
		const found = await problem(rule, report);
		try {
			await run(await quickFix(/^Waive: /, report, found), {
				reason: 'The client wants it so.',
			});
			await gone(rule, report);
			await replace(report, 'RESULTS OF OPERATION AND', 'RESULTS OF OPERATIONS AND');
			const vain = await problem('rule-waived-in-vain', report);
			equal(vain.severity, vscode.DiagnosticSeverity.Information, 'its severity');
			equal(report.getText(vain.range), 'FORM 8-K', 'its place');
			const target = typeof vain.code === 'object' ? vain.code.target : undefined;
			equal(target?.toString(true), 'form8k-rules:/rule-waived-in-vain.md', 'its code leads there');
			const section = await vscode.workspace.openTextDocument(vscode.Uri.parse(`${target}`));
			equal(section.lineAt(0).text, '## rule-waived-in-vain', 'the section of the rule');
			await run(await quickFix(/^Remove the waiver: /, report, vain));
			await gone('rule-waived-in-vain', report);
			await comesTo(() => settingsOf(report.uri).get('waivers'), [], 'the waivers that are left');
		} finally {
			await reset('waivers', report.uri);
			await close(report);
		}
	},

	'without a file in the folder, nothing is waived': async () => {
		const content = (await open('current-report.txt')).getText();
		const report = await vscode.workspace.openTextDocument({ language: 'form8k', content });
		const found = await problem(rule, report);
		await run(await quickFix(/^Waive: /, report, found), { reason: 'It is a draft.' });
		equal(settingsOf(report.uri).get('waivers'), [], 'the waivers');
		await vscode.commands.executeCommand('notifications.clearAll');
		await close(report);
	},

	'Show documentation opens the page that came with the extension': async () => {
		const report = await open('current-report.txt');
		const found = await problem(rule, report);
		await run(await quickFix(/^Show documentation: Every item bears the caption/, report, found));
		const tab = await eventually(() => {
			const active = vscode.window.tabGroups.activeTabGroup.activeTab;
			return active?.label.includes('rules.md') ? active : undefined;
		}, 'the page');
		equal(tab.input instanceof vscode.TabInputWebview, true, `the page is a preview: ${tab.label}`);
		await vscode.window.tabGroups.close(tab);
	},

	'the page with the documentation is no Form 8-K itself': async () => {
		const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('form8k-rules:/rules.md'));
		equal(page.getText().includes(`\n## ${rule}\n`), true, 'the page has a section for the rule');
		await problem(rule, await open('current-report.txt'));
		equal(vscode.languages.getDiagnostics(page.uri).filter(({ source }) => source === 'form8k').length, 0, 'findings');
	},

	'the certain fixes are applied on save where the user wants them': async () => {
		const text = (await open('current-report.txt')).getText();
		const report = await write('saved.txt', text);
		await problem(rule, report);
		const editor = vscode.workspace.getConfiguration('editor');
		const wish = { 'source.fixAll.form8k': 'explicit' };
		await editor.update('codeActionsOnSave', wish, vscode.ConfigurationTarget.Global);
		try {
			await settled(report);
			equal(await report.save(), true, 'the file is saved');
			const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(report.uri));
			equal(saved.includes(heading.replace('OPERATION ', 'OPERATIONS ')), true, 'the caption is mended in the file');
			await gone(rule, report);
		} finally {
			await editor.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
			await close(report);
		}
	},

	'an id of a rule that does not exist is flagged in settings.json': async () => {
		await problem(rule, await open('current-report.txt'));
		const written = { 'form8k.rules': { 'exhibit-oder': 'off', 'no-items': 'deadly', [rule]: 'hint' } };
		const settings = await write('.vscode/settings.json', JSON.stringify(written, undefined, '\t'));
		try {
			const flagged = await eventually(() => {
				const found = vscode.languages.getDiagnostics(settings.uri);
				return found.length > 0 ? found : undefined;
			}, 'the warnings');
			equal(
				flagged.map(({ range, severity }) => `${settings.getText(range)} ${severity}`).sort(),
				['"deadly" 1', '"exhibit-oder" 1'],
				'what is flagged',
			);
		} finally {
			// The file stays, for VS Code would take one that was deleted for changed and not saved.
			await vscode.workspace.fs.writeFile(settings.uri, new TextEncoder().encode('{}\n'));
			await close(settings);
		}
	},
};
