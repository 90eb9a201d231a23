/** What a person sees in an open Form 8-K. */
import * as vscode from 'vscode';
import {
	close,
	equal,
	eventually,
	gone,
	hover,
	open,
	positionOf,
	problem,
	problems,
	provided,
	ruleOf,
	setting,
	symbol,
	symbols,
	type Tests,
} from './editor';

const rule = 'item-caption-mismatch';

export const features: Tests = {
	'the outline shows the parts of the report': async () => {
		const report = await open('current-report.txt');
		await symbol('Cover Page', report);
		const outline = await symbols(report);
		equal(
			outline.map(({ name }) => name),
			['Cover Page', 'Item 2.02', 'Item 9.01', 'Signatures'],
			'the top level',
		);
		const date = outline[0]?.children.find(({ name }) => name === 'Date of Report');
		equal(date?.detail, 'February 13, 2024', 'the date of the report');
		const exhibits = outline[2]?.children.find(({ name }) => name === '(d) Exhibits');
		equal(
			exhibits?.children.map(({ name }) => name),
			['Exhibit 99.1'],
			'the exhibits',
		);
		equal(
			outline[3]?.children.map(({ name }) => name),
			['Marian Oakes'],
			'the signers',
		);
	},

	'a hover over an item heading tells its caption': async () => {
		const report = await open('current-report.txt');
		await symbol('Item 2.02', report);
		const text = await hover(report, positionOf('ITEM 2.02', report, 6));
		equal(text.includes('Results of Operations and Financial Condition'), true, `the caption is in the hover: ${text}`);
	},

	'a hover in other text says nothing of ours': async () => {
		const minutes = await open('minutes.txt');
		equal(await hover(minutes, positionOf('Item 1', minutes, 2)), '', 'the hover');
	},

	'a clean report has no error and no warning': async () => {
		const faulty = await open('current-report.txt');
		const clean = await open('harborline-8k.txt');
		await symbol('Item 2.02', clean);
		await problem(rule, faulty);
		const loud = problems(clean).filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
		equal(loud.map(ruleOf), [], 'the problems of harborline-8k.txt');
	},

	'a problem has a fix, and is gone when it is applied': async () => {
		const report = await open('current-report.txt');
		const found = await problem(rule, report);
		equal(found.range.start.line, positionOf('ITEM 2.02', report).line, 'the line of the problem');
		// While the language of the text is switched, the server has it closed for a moment and knows no fix.
		const edit = await eventually(async () => {
			const actions = await provided<vscode.CodeAction[]>(
				'vscode.executeCodeActionProvider',
				report.uri,
				found.range,
				vscode.CodeActionKind.QuickFix.value,
			);
			const fixes = actions.filter((action) => action.edit);
			return (fixes.find(({ isPreferred }) => isPreferred) ?? fixes[0])?.edit;
		}, 'a fix with an edit');
		equal(await vscode.workspace.applyEdit(edit), true, 'the edit is applied');
		equal(
			report.lineAt(found.range.start.line).text,
			'ITEM 2.02. RESULTS OF OPERATIONS AND FINANCIAL CONDITION.',
			'the heading after the fix',
		);
		await gone(rule, report);
		await close(report);
	},

	'a rule that the settings switch off is silent': async () => {
		const report = await open('current-report.txt');
		await problem(rule, report);
		try {
			await setting('rules', { [rule]: 'off' });
			await gone(rule, report);
			await setting('rules', { [rule]: 'hint' });
			await eventually(
				() => (problems(report, rule)[0]?.severity === vscode.DiagnosticSeverity.Hint ? true : undefined),
				`${rule} as a hint`,
			);
		} finally {
			await setting('rules', undefined);
		}
	},

	'with form8k.enable off, a report gets nothing': async () => {
		const report = await open('current-report.txt');
		await problem(rule, report);
		try {
			await setting('enable', false);
			await gone(rule, report);
			// VS Code keeps the outline of a text that has not changed: a new one is asked for.
			const copy = await vscode.workspace.openTextDocument({ language: 'plaintext', content: report.getText() });
			equal((await symbols(copy)).length, 0, 'the number of symbols');
			equal(copy.languageId, 'plaintext', 'the language');
		} finally {
			await setting('enable', undefined);
		}
		await problem(rule, report);
	},

	'Show Output and Restart Server do what they say': async () => {
		const report = await open('current-report.txt');
		await problem(rule, report);
		await vscode.commands.executeCommand('form8k.showOutput');
		await vscode.commands.executeCommand('form8k.restartServer');
		await symbol('Item 2.02', report);
		await problem(rule, report);
	},
};
