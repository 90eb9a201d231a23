/** What a person begins, inserts, leafs through and looks over: the commands and views around a filing. */
import * as vscode from 'vscode';
import {
	becomes,
	close,
	equal,
	eventually,
	open,
	positionOf,
	problem,
	problems,
	setting,
	symbol,
	type Tests,
} from './editor';

/** What the extension shows beside the text. */
interface Shown {
	ledger(): readonly string[];
	checklist(): readonly string[];
	status(): { readonly items: readonly string[]; readonly due?: string; readonly stage: string } | undefined;
}

function shown(): Shown {
	const extension = vscode.extensions.getExtension<Shown>('form8k.form8k');
	if (!extension?.isActive) {
		throw new Error('the extension is not active');
	}
	return extension.exports;
}

/** Runs a command of ours. */
async function run(name: string, ...given: unknown[]): Promise<void> {
	await vscode.commands.executeCommand(`form8k.${name}`, ...given);
}

function activeEditor(): vscode.TextEditor {
	const editor = vscode.window.activeTextEditor;
	if (!editor) {
		throw new Error('no editor is active');
	}
	return editor;
}

/** Runs a command that opens an untitled document, and waits for it. */
async function opened(name: string, ...given: unknown[]): Promise<vscode.TextDocument> {
	const before = vscode.window.activeTextEditor?.document.uri.toString();
	await run(name, ...given);
	return eventually(() => {
		const document = vscode.window.activeTextEditor?.document;
		return document?.isUntitled && document.uri.toString() !== before ? document : undefined;
	}, `the document of ${name}`);
}

/** Waits until the views are about a filing with these items. */
async function looksAt(items: readonly string[]): Promise<void> {
	await eventually(
		() => (JSON.stringify(shown().status()?.items) === JSON.stringify(items) ? true : undefined),
		`the items ${items.join(', ')} in the status`,
	);
}

/** Waits until the rules have read the document: a placeholder, or the one fault that it has. */
async function loud(document: vscode.TextDocument): Promise<readonly string[]> {
	await eventually(() => (problems(document).length > 0 ? true : undefined), 'the problems');
	return problems(document)
		.filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning)
		.map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

/** The text that is selected in the active editor. */
function selected(): string {
	const { document, selection } = activeEditor();
	return document.getText(selection);
}

const lineNow = (): number => activeEditor().selection.active.line;

export const views: Tests = {
	'New Filing writes a clean draft in plain text, with placeholders to fill in': async () => {
		const report = await open('current-report.txt');
		await symbol('Item 2.02', report);
		const draft = await opened('newFiling', { items: ['2.02', '5.02'], format: 'text', registrantOf: null });
		equal(draft.languageId, 'form8k', 'the language');
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

	'the exhibit ledger shows the active filing, and is empty without one': async () => {
		await open('current-report.txt');
		await looksAt(['2.02', '9.01']);
		await eventually(
			() => (shown().ledger()[0] === 'Exhibit 99.1 — ✓ listed ✓ mentioned' ? true : undefined),
			`Exhibit 99.1 in the ledger`,
		);
		await open('minutes.txt');
		await eventually(() => (shown().ledger().length === 0 ? true : undefined), 'the empty ledger');
	},

	'the checklist shows every family of rules, and follows the text': async () => {
		const report = await open('current-report.txt');
		await looksAt(['2.02', '9.01']);
		const items = () =>
			shown()
				.checklist()
				.find((row) => row.startsWith('Items — '));
		await eventually(() => (items()?.startsWith('Items — 1 open') ? true : undefined), 'the open rule of the items');
		await run('insertItem', '8.01');
		await looksAt(['2.02', '8.01', '9.01']);
		await eventually(
			() =>
				shown()
					.checklist()
					.some((row) => /^Text — \d open/.test(row))
					? true
					: undefined,
			'the placeholder in the checklist',
		);
		await close(report);
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
		await problem('item-caption-mismatch', report);
		const page = await opened('exportChecklist');
		equal(page.languageId, 'markdown', 'the language');
		equal(page.lineAt(0).text, '# Checklist of current-report.txt', 'the heading');
		equal(/\| `item-caption-mismatch` \|/.test(page.getText()), true, 'the finding is in the page');
		equal(/^\| Rules as of \| \w+ \d+, \d{4} \|$/m.test(page.getText()), true, 'the date of the rules is in the page');
		await close(page);
	},

	'the status knows the items, the stage and the due date': async () => {
		await open('current-report.txt');
		await looksAt(['2.02', '9.01']);
		equal(shown().status()?.stage, 'draft', 'the stage');
		equal(shown().status()?.due, 'February 20, 2024', 'the due date');
		await setting('enable', false);
		try {
			await eventually(() => (shown().status() === undefined ? true : undefined), 'no status with form8k.enable off');
		} finally {
			await setting('enable', undefined);
		}
		await looksAt(['2.02', '9.01']);
	},

	'the next and the previous finding are gone to in the order of the text, around its ends': async () => {
		const report = await open('current-report.txt');
		await problem('item-caption-mismatch', report);
		const lines = [...new Set(problems(report).map(({ range }) => range.start.line))].sort((a, b) => a - b);
		const start = new vscode.Position(0, 0);
		activeEditor().selection = new vscode.Selection(start, start);
		await run('nextFinding');
		equal(lineNow(), lines[0], 'the first line');
		await run('previousFinding');
		equal(lineNow(), lines.at(-1), 'the last line');
		await run('nextFinding');
		equal(lineNow(), lines[0], 'the first line again');
	},

	'the next and the previous part are those of the outline': async () => {
		const report = await open('current-report.txt');
		await symbol('Item 2.02', report);
		const at = positionOf('ITEM 2.02', report);
		activeEditor().selection = new vscode.Selection(at, at);
		await run('nextPart');
		equal(lineNow(), positionOf('ITEM 9.01', report).line, 'the line of the next part');
		await run('nextPart');
		equal(lineNow(), positionOf('(d) Exhibits', report).line, 'the line of the lettered part');
		await run('previousPart');
		await run('previousPart');
		equal(lineNow(), at.line, 'the line of the part before');
	},

	'the keys are taken by no command of VS Code': async () => {
		await vscode.commands.executeCommand('workbench.action.openDefaultKeybindingsFile');
		const text = await eventually(() => {
			const found = vscode.window.activeTextEditor?.document.getText() ?? '';
			return found.includes('form8k.nextPart') ? found : undefined;
		}, 'the default key bindings');
		const bindings = [...text.matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)];
		const own = bindings.filter(([, , command]) => command?.startsWith('form8k.')).map(([, key]) => key);
		equal(own.length, 4, 'the number of keys of ours');
		const others = bindings.filter(([, key, command]) => own.includes(key) && !command?.startsWith('form8k.'));
		equal(
			others.map(([, key, command]) => `${key} ${command}`),
			[],
			'who else has them',
		);
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
	},

	'the walkthrough opens, and its sample is a report with faults': async () => {
		await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'form8k.form8k#start', false);
		const sample = await opened('openSample');
		await becomes('form8k', sample);
		await problem('exhibit-not-listed', sample);
		await run('showItemHover');
		equal(lineNow(), positionOf('Item 1.01', sample).line, 'the line of the item');
		await close(sample);
	},
};
