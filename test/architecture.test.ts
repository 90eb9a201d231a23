/** The layers of the program import each other one way only. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './files';
import { codeOf, findCircle, imports, sources } from './imports';

/**
 * The layers of the server that know of a Form 8-K, the lowest first: each may import those before it. `knowledge` and
 * `text` know nothing of each other.
 */
const core = ['knowledge', 'text', 'filing', 'reading', 'writing', 'folder', 'rules'] as const;
const lsp = ['vscode-languageserver', 'vscode-languageserver-textdocument'];

/** What the command line is built with. */
const commandLine = ['commander', 'jsonc-parser', 'diff', 'workerpool', 'picocolors', 'chokidar', 'sarif'];

/** What the files of each layer may import besides those of the same layer. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	knowledge: ['@18f/us-federal-holidays'],
	text: ['htmlparser2', 'entities/decode'],
	filing: below('filing'),
	reading: below('reading'),
	folder: below('folder'),
	writing: below('writing'),
	rules: below('rules'),
	features: [...core, 'analysis', 'protocol', 'diff', ...lsp],
	analysis: [...core],
	settings: ['rules'],
	host: [
		...core,
		'features',
		'analysis',
		'settings',
		'protocol',
		...lsp,
		'vscode-languageserver/node',
		'vscode-languageserver/browser',
	],
	protocol: [],
	client: [
		'protocol',
		'vscode',
		'vscode-languageclient',
		'vscode-languageclient/node',
		'vscode-languageclient/browser',
	],
	cli: ['analysis', 'settings', 'features', 'protocol', ...commandLine],
};

function below(layer: (typeof core)[number]): readonly string[] {
	return core.slice(0, core.indexOf(layer));
}

const program = ['protocol', 'server/src', 'client/src', 'client/webview', 'cli'].flatMap(sources);

test('every layer imports only the layers below it', () => {
	const wrong = program.flatMap((file) => {
		const layer = layerOf(file);
		const permitted = allowed[layer];
		assert.ok(permitted, `${file} belongs to no layer`);
		return imports(file)
			.filter((target) => !permitted.includes(layerOf(target)) && layerOf(target) !== layer)
			.filter((target) => !(target.startsWith('node:') && ['client', 'cli'].includes(layer)))
			.map((target) => `${file} imports ${target}`);
	});
	assert.deepEqual(wrong, []);
});

test('the requests of our own are types and the names of their methods, which nobody else writes out', () => {
	const values = sources('protocol').flatMap(
		(file) => codeOf(file).match(/^(?:export )?(?:const|let|var|function|class|enum) \w+/gm) ?? [],
	);
	assert.deepEqual(values, ['export const form8k']);
	const written = program.filter((file) => !file.startsWith('protocol/') && /['"`]form8k\//.test(codeOf(file)));
	assert.deepEqual(written, []);
});

test('no files import each other in a circle, types included', () => {
	const importsOf = new Map(program.map((file) => [file, imports(file)]));
	assert.deepEqual(findCircle(importsOf), undefined);
	assert.deepEqual(
		findCircle(
			new Map([
				['a', ['b', 'c']],
				['b', ['d']],
				['c', ['d']],
				['d', []],
			]),
		),
		undefined,
	);
	assert.deepEqual(
		findCircle(
			new Map([
				['a', ['b']],
				['b', ['c', 'd']],
				['c', []],
				['d', ['b']],
			]),
		),
		['b', 'd', 'b'],
	);
});

const ruleFiles = sources('server/src/rules').filter(
	(file) => file.split('/').length > 4 && !file.startsWith('server/src/rules/examples/'),
);

test('the file of a rule exports the rule, called like the file, and nothing else', () => {
	for (const file of ruleFiles) {
		const name = file.split('/').at(-1)?.replace(/\.ts$/, '');
		const exported = codeOf(file).match(/^export .*$/gm) ?? [];
		assert.deepEqual(exported, [`export const ${name}: Rule = {`], file);
	}
});

test('no rule imports a rule, and what is not of the rules only their list, their type, their waivers and their checking', () => {
	const open = ['check', 'index', 'rule', 'waivers'].map((name) => `server/src/rules/${name}.ts`);
	const wrong = program.flatMap((file) => {
		const targets = imports(file).filter((target) => layerOf(target) === 'rules');
		const inside = layerOf(file) === 'rules' && !/\/rules\/(?:check|index)\.ts$/.test(file);
		const refused = inside
			? targets.filter((target) => ruleFiles.includes(target) || target === 'server/src/rules/index.ts')
			: targets.filter((target) => layerOf(file) !== 'rules' && !open.includes(target));
		return refused.map((target) => `${file} imports ${target}`);
	});
	assert.deepEqual(wrong, []);
});

test('what is read of a filing is kept in one way', () => {
	const below = ['filing', 'reading', 'writing', 'rules'].flatMap((layer) => sources(`server/src/${layer}`));
	const keeping = below.filter((file) => /\bWeakMap\b/.test(codeOf(file)));
	assert.deepEqual(keeping, ['server/src/reading/perFiling.ts']);
});

test('the values of the protocol come through one file', () => {
	const direct = /^import \{[^}]*\} from 'vscode-languageserver';$/m;
	const value = /(?:\{|,)\s*(?!type\b|\})\w/;
	const importing = sources('server/src').filter((file) => value.test(direct.exec(codeOf(file))?.[0] ?? ''));
	assert.deepEqual(importing, []);
});

test('the client and the tests of the editor alone import the editor', () => {
	const all = [...program, ...sources('test')];
	const editorsOwn = all.filter((file) => imports(file).includes('vscode'));
	assert.deepEqual(
		editorsOwn.filter((file) => !file.startsWith('client/src/') && !file.startsWith('test/vscode/')),
		[],
	);
});

test('the server reaches for nothing outside: no network, no processes, no files', () => {
	const ways = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|eval|require)\(/;
	const reaching = sources('server/src').filter((file) => ways.test(codeOf(file)));
	assert.deepEqual(reaching, []);
	// The entry point of the process alone knows of it: its streams, its arguments, its end.
	const ofProcess = sources('server/src').filter((file) => /\bprocess\.[a-z]/.test(codeOf(file)));
	assert.deepEqual(ofProcess, ['server/src/host/node.ts']);
	const builtIn = sources('server/src').filter((file) => imports(file).some((name) => name.startsWith('node:')));
	assert.deepEqual(builtIn, []);
});

test('the knowledge holds no regular expression', () => {
	const expression = /\bRegExp\b|[=(,:[]\s*\/[^/*\s]/;
	assert.deepEqual(
		sources('server/src/knowledge').filter((file) => expression.test(codeOf(file))),
		[],
	);
});

test('no file is longer than 400 lines, data aside', () => {
	const long = program
		.filter((file) => !file.startsWith('server/src/knowledge/'))
		.map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length }))
		.filter(({ lines }) => lines > 400);
	assert.deepEqual(long, []);
});

/** `rules` of `server/src/rules/items/itemOrder.ts`, `client` of `client/src/extension.ts`; a package as it is. */
function layerOf(target: string): string {
	const inside = target.replace(/^server\/src\//, '').replace(/\.ts$/, '');
	return inside !== target ? (inside.split('/')[0] ?? '') : target;
}
