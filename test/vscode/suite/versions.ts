/** What Git knows of a filing: versions to compare with, and who has committed a waiver. */
import * as vscode from 'vscode';
import { committedLines, gitVersions } from '../../../client/src/files/gitVersions';
import {
	activeEditor,
	equal,
	eventually,
	gone,
	inFolder,
	open,
	problem,
	quickFix,
	run,
	type Tests,
	textOf,
} from './editor';

/** The Git extension, as far as these tests use it: it makes the repository. */
interface Git {
	readonly enabled: boolean;
	getAPI(version: 1): {
		readonly state: 'uninitialized' | 'initialized';
		init(root: vscode.Uri): Promise<Repository | null>;
	};
}

interface Repository {
	setConfig(key: string, value: string): Promise<string>;
	add(paths: readonly string[]): Promise<void>;
	commit(message: string): Promise<void>;
}

const git = () => vscode.extensions.getExtension<Git>('vscode.git');

/** Turns Git on, whose extension may be off or lack its program; why there is no Git where there is none. */
async function turnOn(on: boolean): Promise<string | undefined> {
	await vscode.workspace.getConfiguration('git').update('enabled', on || undefined, vscode.ConfigurationTarget.Global);
	const extension = git();
	if (!extension?.isActive) {
		return 'the Git extension does not run in this VS Code';
	}
	const api = await eventually(
		() => (extension.exports.enabled ? extension.exports.getAPI(1) : undefined),
		'Git to be on',
	).catch(() => undefined);
	return api === undefined ? 'Git is not installed' : undefined;
}

/** A repository in the folder that is open; it is taken away after `work`, with Git turned off again. */
async function withRepository(work: (repository: Repository, commit: Commit) => Promise<void>): Promise<void> {
	const why = await turnOn(true);
	if (why !== undefined) {
		console.log(`suite: skipped, because ${why}: versions of Git`);
		equal(await gitVersions(inFolder(name)), [], 'versions without Git');
		equal(await committedLines(inFolder(name)), [], 'committed lines without Git');
		return;
	}
	try {
		const repository = await git()?.exports.getAPI(1).init(inFolder(''));
		if (!repository) {
			throw new Error('no repository was made');
		}
		await repository.setConfig('user.name', 'Nora Field');
		await repository.setConfig('user.email', 'nora@alder-creek.example');
		await work(repository, async (message, text, name) => {
			await vscode.workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(text));
			await repository.add([inFolder(name).fsPath]);
			await repository.commit(message);
		});
	} finally {
		await vscode.workspace.fs.delete(inFolder('.git'), { recursive: true });
		await turnOn(false);
	}
}

type Commit = (message: string, text: string, name: string) => Promise<void>;

/** The texts of the two sides of the diff editor. */
async function sides(): Promise<readonly string[]> {
	return eventually(() => {
		const shown = vscode.window.visibleTextEditors.filter(({ document }) => document.uri.scheme === 'form8k-compare');
		const texts = shown.map(({ document }) => document.getText());
		return texts.length === 2 && texts.every((text) => text !== '') ? texts : undefined;
	}, 'both sides of the diff editor');
}

const name = 'versioned-8k.txt';

/** Tests by name. */
export const versions: Tests = {
	'Compare and Export Redline take an earlier version from Git': () =>
		withRepository(async (_repository, commit) => {
			const text = await textOf('current-report.txt');
			const [first, second, third] = ['Eastport', 'Westport', 'Southport'].map(
				(city) => `${text}\nThe plant stands in ${city}.\n`,
			);
			await commit('First draft\n\nWith more to say of it.', first ?? '', name);
			await commit('Counsel’s changes', second ?? '', name);
			await vscode.workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(third));
			const report = await open(name);
			const known = await eventually(async () => {
				const found = await gitVersions(report.uri);
				return found.length === 2 ? found : undefined;
			}, 'both commits');
			equal(
				known.map(({ commit: id, subject }) => [id === 'HEAD', subject]),
				[
					[true, 'Counsel’s changes'],
					[false, 'First draft'],
				],
				'the commits',
			);
			equal(/^[0-9a-f]{7} · Nora Field · \w+ \d+, \d{4}$/.test(known[1]?.origin ?? ''), true, 'where one is from');

			// The last commit is the first choice.
			const compared = run('compareFilings').then(() => true);
			await eventually(async () => {
				await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
				const patience = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 300));
				return Promise.race([compared, patience]);
			}, 'the choice of the last commit');
			const [before, after] = await sides();
			equal([before?.includes('Westport'), after?.includes('Southport')], [true, true], 'both sides');
			// Of which VS Code wraps the lines: a paragraph is one.
			equal(activeEditor().document.languageId, 'form8k', 'the language of what is compared');
			await vscode.commands.executeCommand('workbench.action.closeActiveEditor');

			await open(name);
			const file = inFolder('redline.html');
			await run('exportRedline', { commit: known[1]?.commit }, file);
			const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
			equal(/<del>[^<]*Eastport/.test(page) && /<ins>[^<]*Southport/.test(page), true, 'the words in the redline');
			equal(page.includes(`${name} (commit ${known[1]?.commit.slice(0, 7)})`), true, 'the title');
			await vscode.workspace.fs.delete(file);
			await vscode.commands.executeCommand('workbench.action.closeAllEditors');
			await vscode.workspace.fs.delete(inFolder(name));
		}),

	'the sign-off report names who has committed a waiver, and leaves room where nobody is known': () =>
		withRepository(async (repository) => {
			const report = await open('current-report.txt');
			const fix = await quickFix(/^Waive: /, report, await problem('item-caption-mismatch', report));
			const [argument] = fix.command?.arguments ?? [];
			await run('waive', { ...argument, reason: 'The registrant writes it so.' });
			await gone('item-caption-mismatch', report);
			const page = async (): Promise<string> => {
				const file = inFolder('sign-off.html');
				await run('signOffReport', file);
				const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
				await vscode.workspace.fs.delete(file);
				return text.slice(text.indexOf('<h2>Waived</h2>'), text.indexOf('<h2>Files</h2>'));
			};
			const own = (await page()).split('The registrant writes it so.</td>')[1];
			equal(own?.startsWith('<td><span class="blank">'), true, 'room for a name');
			await repository.add([inFolder('.vscode/settings.json').fsPath]);
			await repository.commit('Waive a caption');
			equal(/The registrant writes it so\.<\/td><td>committed by Nora Field on /.test(await page()), true, 'the name');
			await vscode.workspace
				.getConfiguration('form8k', report.uri)
				.update('waivers', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
			await problem('item-caption-mismatch', report);
		}),
};
