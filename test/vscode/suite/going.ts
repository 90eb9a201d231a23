/** How a person gets about: from finding to finding, from part to part, and through the walkthrough. */
import * as vscode from 'vscode';
import {
	activeEditor,
	becomes,
	close,
	comesTo,
	equal,
	eventually,
	extension,
	looksAt,
	open,
	opened,
	positionOf,
	problem,
	problems,
	run,
	shown,
	symbol,
	type Tests,
} from './editor';

const lineNow = (): number => activeEditor().selection.active.line;

export const going: Tests = {
	'the next and the previous finding are gone to in the order of the text, around its ends': async () => {
		const report = await open('current-report.txt');
		await problem('item-caption-mismatch', report);
		const lines = [...new Set(problems(report).map(({ range }) => range.start.line))].sort((a, b) => a - b);
		const start = new vscode.Position(0, 0);
		activeEditor().selection = new vscode.Selection(start, start);
		await run('nextFinding');
		await comesTo(lineNow, lines[0], 'the first line');
		await run('previousFinding');
		await comesTo(lineNow, lines.at(-1), 'the last line');
		await run('nextFinding');
		await comesTo(lineNow, lines[0], 'the first line again');
	},

	'the next and the previous part are those of the outline': async () => {
		const report = await open('current-report.txt');
		await symbol('Item 2.02', report);
		const at = positionOf('ITEM 2.02', report);
		activeEditor().selection = new vscode.Selection(at, at);
		await run('nextPart');
		await comesTo(lineNow, positionOf('ITEM 9.01', report).line, 'the line of the next part');
		await run('nextPart');
		await comesTo(lineNow, positionOf('(d) Exhibits', report).line, 'the line of the lettered part');
		await run('previousPart');
		await run('previousPart');
		await comesTo(lineNow, at.line, 'the line of the part before');
	},

	'the keys are taken by no command of VS Code': async () => {
		await vscode.commands.executeCommand('workbench.action.openDefaultKeybindingsFile');
		const text = await eventually(() => {
			const found = vscode.window.activeTextEditor?.document.getText() ?? '';
			return found.includes('form8k.nextPart') ? found : undefined;
		}, 'the default key bindings');
		const bindings = [...text.matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)];
		// The preview has the keys that previews of other languages have.
		const own = bindings
			.filter(([, , command]) => command?.startsWith('form8k.') && !command.startsWith('form8k.showPreview'))
			.map(([, key]) => key);
		equal(own.length, 4, 'the number of keys of ours');
		const others = bindings.filter(([, key, command]) => own.includes(key) && !command?.startsWith('form8k.'));
		equal(
			others.map(([, key, command]) => `${key} ${command}`),
			[],
			'who else has them',
		);
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
	},

	'the walkthrough has seven steps, whose pictures and commands exist': async () => {
		const { packageJSON, extensionUri } = extension();
		const [walkthrough, ...more]: readonly Walkthrough[] = packageJSON.contributes.walkthroughs;
		equal([walkthrough?.steps.length, more.length], [7, 0], 'the number of steps and of further walkthroughs');
		const commands = await vscode.commands.getCommands(true);
		for (const { id, description, media, completionEvents } of walkthrough?.steps ?? []) {
			const named = [...description.matchAll(/\(command:([^)]+)\)/g)].map(([, name = '']) => name);
			equal(named.length > 0, true, `the step ${id} leads on`);
			equal(
				named.filter((name) => !commands.includes(name)),
				[],
				`commands of the step ${id} that do not exist`,
			);
			equal(
				completionEvents,
				named.map((name) => `onCommand:${name}`),
				`what completes the step ${id}`,
			);
			const picture = vscode.Uri.joinPath(extensionUri, media.svg);
			const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(picture));
			equal(text.startsWith('<svg ') && media.altText !== '', true, `the picture of the step ${id}`);
		}
	},

	'each step of the walkthrough does what it says, on the sample': async () => {
		await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'form8k.form8k#start', false);
		const sample = await opened('openSample');
		await becomes('form8k', sample);
		await problem('exhibit-not-listed', sample);
		await looksAt(['1.01', '7.01', '9.01']);
		const walkthrough = async (): Promise<void> => {
			await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'form8k.form8k#start', false);
			await eventually(() => (vscode.window.activeTextEditor ? undefined : true), 'the walkthrough in front');
		};
		const isInFront = (): Promise<true> =>
			eventually(
				() => (vscode.window.activeTextEditor?.document === sample ? true : undefined),
				'the sample to come to the front',
			);
		await walkthrough();
		await run('showOutline');
		await isInFront();
		await walkthrough();
		await run('showItemHover');
		await isInFront();
		await comesTo(lineNow, positionOf('Item 1.01', sample).line, 'the line of the item');
		const lines = problems(sample).map(({ range }) => range.start.line);
		await walkthrough();
		await run('nextFinding');
		await isInFront();
		await comesTo(() => lines.includes(lineNow()), true, 'the cursor is at a finding');
		await walkthrough();
		await run('showChecklist');
		await isInFront();
		await eventually(
			() =>
				shown()
					.checklist()
					.find(({ label, description }) => label === 'Exhibits' && /^· \d open/.test(description)),
			'the open rules of the exhibits in the checklist',
		);
		await vscode.commands.executeCommand('workbench.view.explorer');
		await close(sample);
	},

	'the choices of the status bar lead to what is chosen': async () => {
		const report = await open('current-report.txt');
		await looksAt(['2.02', '9.01']);
		const chosen = run('showChoices').then(() => true);
		// The preview is the first choice.
		await eventually(async () => {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			const patience = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 300));
			return Promise.race([chosen, patience]);
		}, 'the first choice');
		await eventually(
			() => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => /^Preview current/.test(label)),
			'the preview beside the report',
		);
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		await close(report);
	},

	'a step without a filing opens the sample, and goes to its first finding': async () => {
		const looked = await opened('openSample');
		await looksAt(['1.01', '7.01', '9.01']);
		await close(looked);
		await eventually(() => (looked.isClosed ? true : undefined), 'the filing that was looked at to be closed');
		await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'form8k.form8k#start', false);
		await eventually(() => (vscode.window.activeTextEditor ? undefined : true), 'the walkthrough in front');
		const sample = await opened('nextFinding');
		await problem('exhibit-not-listed', sample);
		await eventually(
			() => (problems(sample).some(({ range }) => range.start.line === lineNow()) ? true : undefined),
			'the cursor at a finding',
		);
		await close(sample);
	},
};

/** A walkthrough in the manifest. */
interface Walkthrough {
	readonly steps: readonly {
		readonly id: string;
		readonly description: string;
		readonly media: { readonly svg: string; readonly altText: string };
		readonly completionEvents: readonly string[];
	}[];
}
