/** What the extension cannot do, whatever a filing or a folder says: reach out, run anything, show foreign markup. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../files';
import { imports, sources } from '../imports';
import { unsigned } from '../report';
import { type Answer, built, startRaw } from './rawServer';

const uri = 'file:///report.txt';
const textDocument = { uri };
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Nothing but the two files of the server may be read; what is not named is forbidden: files, processes, workers, eval. */
const closed = [
	process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission',
	...[built('server.js'), built('web', 'server.js')].map((file) => `--allow-fs-read=${file}`),
	'--disallow-code-generation-from-strings',
	'--no-warnings',
];

/** A filing whose every field wants to be more than words. */
const hostile = [
	'<img src=x onerror=alert(1)>',
	'[x](command:workbench.action.terminal.new)',
	'![x](https://example.com/x.png)',
	'`code` | cell | **bold** $(bug)',
	'<a href="command:form8k.restartServer">x</a> &lt;b&gt;',
	'</td><script>alert(1)</script>',
];
const [image, link = '', picture, code, anchor, script] = hostile;
const text = unsigned
	.replaceAll('Lindenau Optics, Inc.', `Lindenau ${image} ${link} Inc.`)
	.replace('Item 8.01 Other Events.', `Item 2.02 Results ${picture} ${code}`)
	.replace('12 Prism Way', `12 ${anchor} Way`)
	.replace('001-98765', `001-98765 ${script}`)
	.replace('Press release dated March 2, 2026', `${hostile.join(' ')}\n99.2           ${code}\n99.2   ${link}`)
	.concat(`\nSIGNATURES\n\nBy: /s/ ${image}\nName: ${link} ${code}\nTitle: ${anchor}\n`);

/** Everything that the server tells of the text. */
async function allAnswers(
	server: ReturnType<typeof startRaw>,
	initializationOptions: object,
): Promise<readonly unknown[]> {
	await server.initialize({ initializationOptions });
	server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'form8k', version: 1, text } });
	const answers: Answer[] = [];
	const ask = async (method: string, params: object) => answers.push(await server.ask(method, params));
	for (const method of ['documentSymbol', 'codeLens', 'documentLink', 'diagnostic', 'foldingRange']) {
		await ask(`textDocument/${method}`, { textDocument });
	}
	for (const method of ['status', 'exhibitLedger', 'exhibitChoices', 'checklist', 'boxChoices']) {
		await ask(`form8k/${method}`, { uri });
	}
	await ask('form8k/checklistMarkdown', { uri, name: `${image} ${link}.txt` });
	const lines = text.split('\n');
	const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
	await ask('textDocument/inlayHint', { textDocument, range });
	await ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
	for (const [line, { length }] of lines.entries()) {
		for (let character = 0; character < length; character += 4) {
			await ask('textDocument/hover', { textDocument, position: { line, character } });
		}
		await ask('textDocument/completion', { textDocument, position: { line, character: length } });
	}
	assert.deepEqual(
		answers.filter(({ error }) => error !== undefined),
		[],
	);
	return answers.map(({ result }) => result);
}

/** Every value within, with the name under which it stands. */
function* within(value: unknown, name = ''): Generator<readonly [string, unknown]> {
	yield [name, value];
	if (typeof value === 'object' && value !== null) {
		for (const [key, inner] of Object.entries(value)) {
			yield* within(inner, Array.isArray(value) ? name : key);
		}
	}
}

/** What of a page in Markdown is markup and no words. */
const markupOf = (page: string): string => page.replace(/\\./g, '').replace(/`[a-z0-9-]+`/g, '');

test('the server works where it may read nothing but itself', async (t) => {
	const server = startRaw(t, closed);
	const commands = ['form8k.waive', 'form8k.removeWaiver', 'form8k.showRule', 'form8k.showPlaces'];
	const documentation = 'file:///extension/docs/rules.md';
	const found = await allAnswers(server, { documentation, commands });
	const all = [...within(found)];

	// Everything was answered: parts, problems, words, fixes.
	assert.ok(JSON.stringify(found).includes('"signature-'), 'no diagnostics');
	const pages = all.flatMap(([, value]) => {
		const { kind, value: page }: { kind?: unknown; value?: unknown } = Object(value);
		return kind === 'markdown' && typeof page === 'string' ? [page] : [];
	});
	assert.ok(pages.length > 50, `${pages.length} pages`);

	// No words of the filing become markup.
	const exported = all.flatMap(([, value]) => (typeof value === 'string' && value.startsWith('# ') ? [value] : []));
	assert.equal(exported.length, 1);
	assert.ok(
		pages.some((page) => page.includes('onerror')) && exported[0]?.includes('onerror'),
		'no words of the filing',
	);
	for (const page of [...pages, ...exported]) {
		const markup = markupOf(page);
		assert.doesNotMatch(markup, /[<`]|&\w|!\[/, page);
		for (const [, target] of markup.matchAll(/\]\(([^)]*)/g)) {
			assert.match(target ?? '', /^https:\/\/(?:www\.)?(?:sec|ecfr|law|uscode|edgar|govinfo|federalregister)\b/, page);
		}
	}

	// Commands are ours, and addresses lead to the web or to the documents of the user.
	const ofCommands = new Set(all.filter(([name]) => name === 'command').map(([, value]) => value));
	for (const command of ofCommands) {
		assert.ok(typeof command === 'object' || command === '' || commands.includes(String(command)), `${command}`);
	}
	for (const [name, value] of all) {
		if ((name === 'target' || name === 'href') && typeof value === 'string') {
			assert.match(value, /^(?:https:|file:\/\/\/extension\/docs\/rules\.md#)/);
		}
	}
	assert.equal(server.child.exitCode, null);
});

test('an address in a filing runs no command', async (t) => {
	const server = startRaw(t, closed);
	await server.initialize();
	const wrong = [
		'command:form8k.waive',
		'javascript:alert(1)',
		'data:text/html,x',
		'vscode://x/y',
		' COMMAND:x',
		'//a/b',
	];
	const links = [...wrong, 'https://www.sec.gov/x'].map((href) => `<a href="${href}">x y</a>`).join('\n');
	const html = `<html><body>${unsigned.replaceAll('\n', '<br>\n').replace('(d) Exhibits', links)}</body></html>`;
	server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'html', version: 1, text: html } });
	const { result } = await server.ask('textDocument/documentLink', { textDocument });
	assert.ok(Array.isArray(result));
	assert.ok(result.some(({ target }) => target === 'https://www.sec.gov/x'));
	assert.deepEqual(
		result.filter(({ target }) => !/^https:\/\//.test(target)),
		[],
	);
});

test('the bundles ask for nothing but VS Code, and on the desktop for one process and what starts it', () => {
	const needs = (...path: readonly string[]): readonly string[] => {
		const found = readFileSync(built(...path), 'utf8').matchAll(/\brequire\(["'`](?:node:)?([^"'`]+)["'`]\)/g);
		return [...new Set([...found].map(([, name]) => name ?? ''))].toSorted();
	};
	assert.deepEqual(needs('web', 'server.js'), []);
	assert.deepEqual(needs('web', 'client.js'), ['vscode']);
	assert.deepEqual(needs('server.js'), ['./web/server', 'crypto', 'path', 'url', 'util']);
	const starting = ['child_process', 'crypto', 'fs', 'path', 'readline', 'util'];
	assert.deepEqual(needs('client.js'), ['./web/client', ...starting, 'vscode']);
});

test('the bundles have no way to the network, and run no text', () => {
	const ways =
		/\b(?:eval|fetch|importScripts|sendBeacon|import)\(|\bnew (?:Function|XMLHttpRequest|WebSocket|EventSource)\b|[^.\w]Function\(/;
	for (const path of [['server.js'], ['client.js'], ['web', 'server.js'], ['web', 'client.js']]) {
		const found = ways.exec(readFileSync(built(...path), 'utf8'));
		assert.equal(found?.[0], undefined, path.join('/'));
	}
});

test('no markup of a filing is shown but in the frame of the preview, and no Markdown is trusted', () => {
	const folder = join(root, 'client', 'src');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(folder, file), 'utf8') }));
	const having = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
	assert.deepEqual(having(/MarkdownString|isTrusted|supportHtml|supportThemeIcons|createTerminal|new Task\b/), []);
	// A link that a person clicks, and a page that was written, are opened by VS Code, which asks first.
	assert.deepEqual(having(/openExternal/).sort(), ['compare.ts', 'preview/links.ts', 'signOff.ts']);
	assert.deepEqual(having(/[wW]ebview/).sort(), ['preview/commands.ts', 'preview/panel.ts']);
	assert.deepEqual(
		files.flatMap(({ text }) => text.match(/\.html = \w+/g) ?? []),
		['.html = shellHtml'],
	);
	assert.deepEqual(having(/\.(?:enableCommandUris|enableForms)|enableCommandUris: true/), []);
	const { views, customEditors, tasks, debuggers, terminal } = manifest.contributes;
	assert.deepEqual([customEditors, tasks, debuggers, terminal], [undefined, undefined, undefined, undefined]);
	for (const view of Object.values<readonly { readonly type?: string }[]>(views).flat()) {
		assert.notEqual(view.type, 'webview');
	}
});

test('a folder that nobody trusts may be read, for its settings are choices and make nothing run', () => {
	assert.deepEqual(manifest.capabilities.untrustedWorkspaces, { supported: true });
	assert.equal(manifest.capabilities.virtualWorkspaces, true);
	interface Setting {
		readonly type: string;
		readonly enum?: readonly string[];
	}
	for (const [name, setting] of Object.entries<Setting>(manifest.contributes.configuration.properties)) {
		const isChoice = setting.type !== 'string' || setting.enum !== undefined;
		assert.ok(isChoice, `${name} takes any text: a path or a command needs trust`);
	}
});

test('what ships is named in the README, with what it is for, and nothing else is installed with it', () => {
	const readme = readFileSync(join(root, 'README.md'), 'utf8');
	const imported = ['server/src', 'client/src', 'cli'].flatMap(sources).flatMap(imports);
	const packages = new Set(
		imported
			.filter((name) => !name.startsWith('node:') && !/\.tsx?$/.test(name) && !['vscode', 'sarif'].includes(name))
			.map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')),
	);
	assert.ok(packages.size > 8);
	for (const name of packages) {
		assert.ok(readme.includes(`\`${name}\``), `${name} is not in the README`);
		assert.ok(name in manifest.devDependencies, `${name} is not in package.json`);
	}
	// All of it is bundled.
	assert.equal(manifest.dependencies, undefined);
});
