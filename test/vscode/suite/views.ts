/** What stands beside a filing: the ledger of its exhibits, the checklist, the status. */
import * as vscode from 'vscode';
import {
	activeEditor,
	choose,
	close,
	comesTo,
	equal,
	eventually,
	extension,
	inFolder,
	looksAt,
	open,
	opened,
	positionOf,
	problem,
	quickFix,
	type Row,
	run,
	setting,
	shown,
	symbol,
	symbols,
	type Tests,
} from './editor';

const rule = 'item-caption-mismatch';

/** What a view says while it is empty, as the manifest has it. */
interface Welcome {
	readonly view: string;
	readonly when: string;
	readonly contents: string;
}

/** Waits for a row whose label begins with the words. */
function row(rows: () => readonly Row[], words: string): Promise<Row> {
	return eventually(() => rows().find(({ label }) => label.startsWith(words)), `${words} in the view`);
}

/** Waits for the rule in the checklist, in a state. */
function ruleIn(state: string, words: string): Promise<Row> {
	return eventually(
		() =>
			shown()
				.checklist()
				.flatMap(({ children }) => children)
				.find(({ spoken }) => spoken.includes(`: ${state}: ${words}`)),
		`"${words}" in the checklist as ${state}`,
	);
}

/** All rows, at whatever depth. */
const everyRow = (rows: readonly Row[]): readonly Row[] => rows.flatMap((each) => [each, ...everyRow(each.children)]);

const selectedText = (): string => {
	const { document, selection } = activeEditor();
	return document.getText(selection);
};

export const views: Tests = {
	'the exhibit ledger shows the active filing, and is empty without one': async () => {
		await open('current-report.txt');
		await looksAt(['2.02', '9.01']);
		const exhibit = await row(shown().ledger, 'Exhibit 99.1');
		equal(exhibit.description.startsWith('✓ listed ✓ mentioned'), true, `what it tells: ${exhibit.description}`);
		await open('minutes.txt');
		await eventually(() => (shown().ledger().length === 0 ? true : undefined), 'the empty ledger');
	},

	'each cell of the ledger leads to its place': async () => {
		await open('submission-8k.txt');
		await looksAt(['7.01', '9.01']);
		const { children } = await row(shown().ledger, 'Exhibit 99.1');
		equal(
			children.map(({ label }) => label),
			['Listed', 'Mentioned', 'Attached', 'Linked'],
			'the cells',
		);
		const [listed, mentioned, attached, linked] = children;
		for (const [cell, words] of [
			[listed, '99.1           Press release dated March 12, 2026'],
			[mentioned, 'Exhibit 99.1'],
		] as const) {
			await open('minutes.txt');
			await choose(cell ?? fail());
			await eventually(() => (selectedText() === words ? true : undefined), `${words} to be selected`);
		}
		await choose(attached ?? fail());
		const type = positionOf('<TYPE>EX-99.1', activeEditor().document);
		await comesTo(() => activeEditor().selection.active.line, type.line - 1, 'the line');
		equal([linked?.description, linked?.command], ['· not needed', undefined], 'the cell of the links');
	},

	'an exhibit that is not listed is marked, and the ledger of an HTML filing leads to the link': async () => {
		const text = (await open('merger-8k.txt')).getText();
		const draft = await vscode.workspace.openTextDocument({
			language: 'form8k',
			content: text.replaceAll(/^2\.1 .*\n/gm, ''),
		});
		await vscode.window.showTextDocument(draft, { preview: false });
		const missing = await eventually(
			() =>
				shown()
					.ledger()
					.find(({ description }) => description.startsWith('✗ listed ✓ mentioned')),
			'the exhibit that is not listed',
		);
		equal(missing.label, 'Exhibit 2.1', 'its name');
		equal(missing.spoken, 'Exhibit 2.1: listed (no), mentioned, not in the list', 'what a screen reader says');
		await close(draft);
		await open('saltmarsh-8k.htm');
		await looksAt(['2.02', '9.01']);
		const { children } = await eventually(
			() =>
				shown()
					.ledger()
					.find(({ description }) => description.includes('✓ linked')),
			'the exhibit with a link',
		);
		await choose(children.find(({ label }) => label === 'Linked') ?? fail());
		await eventually(
			() => (selectedText().includes('Press release dated March') ? true : undefined),
			'the words of the link to be selected',
		);
	},

	'without a filing both views say what they are for, and lead on': async () => {
		const viewsWelcome: readonly Welcome[] = extension().packageJSON.contributes.viewsWelcome;
		equal(
			viewsWelcome.map(({ view, when }) => `${view} ${when}`),
			['form8k.exhibitLedger !form8k.active', 'form8k.checklist !form8k.active'],
			'the views with a welcome',
		);
		const commands = await vscode.commands.getCommands(true);
		for (const { view, contents } of viewsWelcome) {
			const named = [...contents.matchAll(/\(command:([^)?]+)/g)].map(([, name = '']) => name);
			equal(named.length > 0, true, `a way on from ${view}`);
			equal(
				named.filter((name) => !commands.includes(name)),
				[],
				`commands of ${view} that do not exist`,
			);
		}
		await open('current-report.txt');
		await looksAt(['2.02', '9.01']);
		await open('minutes.txt');
		await eventually(
			() => (shown().ledger().length + shown().checklist().length === 0 ? true : undefined),
			'both views to be empty',
		);
	},

	'the checklist shows every family of rules, and follows the text': async () => {
		const report = await open('current-report.txt');
		await looksAt(['2.02', '9.01']);
		const family = (words: string, description: RegExp) =>
			eventually(
				() =>
					shown()
						.checklist()
						.find((each) => each.label === words && description.test(each.description)),
				`${words} with ${description} in the checklist`,
			);
		await family('Items', /^· 1 open/);
		await run('insertItem', '8.01');
		await looksAt(['2.02', '8.01', '9.01']);
		await family('Text', /^· \d open/);
		await close(report);
	},

	'the checklist tells what is passed, open, waived and not applicable, and leads to the finding': async () => {
		const report = await open('current-report.txt');
		const found = await problem(rule, report);
		await looksAt(['2.02', '9.01']);
		const open_ = await ruleIn('1 open', 'Every item bears the caption');
		await ruleIn('passed', 'Every item is an item of Form 8-K');
		await ruleIn('not applicable', 'The header of the submission names the items');
		const [finding] = open_.children;
		await open('minutes.txt');
		await choose(finding ?? fail());
		await comesTo(() => activeEditor().document.uri.toString(), report.uri.toString(), 'the document');
		const place = new vscode.Selection(found.range.start, found.range.end);
		await comesTo(() => activeEditor().selection.isEqual(place), true, 'the place');
		const waive = await quickFix(/^Waive: /, report, found);
		const [argument] = waive.command?.arguments ?? [];
		try {
			await vscode.commands.executeCommand(waive.command?.command ?? '', {
				...argument,
				reason: 'As the client writes.',
				by: 'Nora Field',
			});
			const waived = await ruleIn('1 waived', 'Every item bears the caption');
			const decision = /^· waived: As the client writes\. · Nora Field · \d{4}-\d\d-\d\d$/;
			equal(decision.test(waived.children[0]?.description ?? ''), true, 'the reason, who and when');
			const page = await opened('exportChecklist');
			equal(page.getText().includes('As the client writes.'), true, 'the reason is exported');
			await close(page);
		} finally {
			const settings = vscode.workspace.getConfiguration('form8k', report.uri);
			await settings.update('waivers', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
		}
		await problem(rule, report);
	},

	'the open rules come first in their family, and can be shown alone': async () => {
		await open('current-report.txt');
		await looksAt(['2.02', '9.01']);
		await ruleIn('1 open', 'Every item bears the caption');
		const all = shown().checklist();
		const items = all.find(({ label }) => label === 'Items') ?? fail();
		equal(items.children[0]?.description.startsWith('· 1 open · '), true, 'the first rule of the items');
		equal(items.children[0]?.label, 'Item caption mismatch', 'its name');
		await run('showOnlyOpen');
		try {
			const open_ = shown().checklist();
			equal(open_.length > 0 && open_.length < all.length, true, `families with open rules: ${open_.length}`);
			equal(
				open_.flatMap(({ children }) => children).filter(({ description }) => !/^· \d+ open/.test(description)),
				[],
				'rules that are not open',
			);
		} finally {
			await run('showAllRules');
		}
		await comesTo(() => shown().checklist().length, all.length, 'the families, shown again');
	},

	'every row of the views is spoken, and every rule leads to its findings or its documentation': async () => {
		await open('current-report.txt');
		await looksAt(['2.02', '9.01']);
		await ruleIn('1 open', 'Every item bears the caption');
		const rows = everyRow([...shown().ledger(), ...shown().checklist()]);
		equal(rows.length > 50, true, `the number of rows: ${rows.length}`);
		equal(
			rows.filter(({ spoken }) => spoken === '').map(({ label }) => label),
			[],
			'rows without words for a screen reader',
		);
		const rules = shown()
			.checklist()
			.flatMap(({ children }) => children);
		equal(
			rules.filter(({ children, command }) => children.length === 0 && !command).map(({ label }) => label),
			[],
			'rules that lead nowhere',
		);
	},

	'Show Filing Checklist and the ledger come into sight by their commands': async () => {
		await open('current-report.txt');
		await run('showChecklist');
		await vscode.commands.executeCommand('form8k.exhibitLedger.focus');
		await vscode.commands.executeCommand('workbench.view.explorer');
		await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
	},

	'Export Checklist as Markdown writes what is open, under the name of the filing': async () => {
		const report = await open('current-report.txt');
		await problem(rule, report);
		const page = await opened('exportChecklist');
		equal(page.languageId, 'markdown', 'the language');
		equal(page.lineAt(0).text, '# Checklist of current-report.txt', 'the heading');
		equal(page.getText().includes(`| \`${rule}\` |`), true, 'the finding is in the page');
		equal(/^\| Rules as of \| \w+ \d+, \d{4} \|$/m.test(page.getText()), true, 'the date of the rules is in the page');
		await close(page);
	},

	'Write Sign-Off Report writes one page with the hash of the filing': async () => {
		const report = await open('current-report.txt');
		await problem(rule, report);
		const file = inFolder('sign-off.html');
		await run('signOffReport', file);
		const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
		equal(page.includes('<td>Prepared by</td>') && page.includes(`<code>${rule}</code>`), true, 'what is in the page');
		equal(/<td>current-report\.txt<\/td><td><code>[0-9a-f]{64}<\/code>/.test(page), true, 'the hash');
		await vscode.workspace.fs.delete(file);
	},

	'Compare with Another Filing shows what both say, and Export Redline writes it': async () => {
		await open('current-report.txt');
		await run('compareFilings', inFolder('current-report.htm'));
		const editors = await eventually(() => {
			const shown = vscode.window.visibleTextEditors.filter(({ document }) => document.uri.scheme === 'form8k-compare');
			return shown.length === 2 ? shown : undefined;
		}, 'both sides of the diff editor');
		for (const { document } of editors) {
			equal(/^──── Signatures ────$/m.test(document.getText()), true, 'the parts');
			equal(document.getText().includes('<p'), false, 'markup');
		}
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
		await open('current-report.txt');
		const file = inFolder('redline.html');
		await run('exportRedline', inFolder('current-report.htm'), file);
		const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
		equal(page.includes('current-report.txt compared with current-report.htm'), true, 'the title');
		await vscode.workspace.fs.delete(file);
	},

	'the status tells counts, form, items, due date and the server': async () => {
		const report = await open('current-report.txt');
		await problem(rule, report);
		await looksAt(['2.02', '9.01']);
		equal(shown().status()?.stage, 'draft', 'the stage');
		equal(shown().status()?.due, 'February 20, 2024', 'the due date');
		// The caption, and what it has in common with harborline-8k.txt of the same day.
		await comesTo(() => shown().statusWords()[0], 'Draft · 5 notes', 'the counts');
		const [, about, server] = shown().statusWords();
		equal(about, 'Form 8-K · Items 2.02, 9.01 · due February 20, 2024', 'what the report is');
		equal(server, 'Server running', 'the server');
		// It was due long ago, and nothing is counted down.
		equal(shown().barWords(), '8-K Draft · 5 notes', 'the item of the status bar');
	},

	'the status says why a text is not checked, and is silent for other text': async () => {
		await open('current-report.txt');
		await looksAt(['2.02', '9.01']);
		await setting('enable', false);
		try {
			await eventually(
				() =>
					shown()
						.statusWords()
						.find((words) => words.startsWith('Form 8-K is off — The setting form8k.enable')),
				'the reason with form8k.enable off',
			);
			await comesTo(() => shown().status(), undefined, 'the status of a text that is not checked');
		} finally {
			await setting('enable', undefined);
		}
		await looksAt(['2.02', '9.01']);
		const { document } = await vscode.window.showTextDocument(
			await vscode.workspace.openTextDocument({ language: 'form8k', content: 'Minutes of the meeting\n' }),
			{ preview: false },
		);
		await eventually(
			() =>
				shown()
					.statusWords()
					.find((words) => words.startsWith('No Form 8-K — ')),
			'the reason for a text of the language that is no filing',
		);
		await close(document);
		await open('minutes.txt');
		await eventually(() => (shown().statusWords().length === 0 ? true : undefined), 'no status for other text');
		await comesTo(() => shown().barWords(), undefined, 'the item of the status bar');
	},

	'the outline of a submission has its header and its documents': async () => {
		const submission = await open('submission-8k.txt');
		await symbol('EX-99.1', submission);
		equal(
			(await symbols(submission)).map(({ name }) => name),
			['Submission Header', '8-K', 'EX-99.1'],
			'the top level',
		);
	},
};

function fail(): never {
	throw new Error('the row is not there');
}
