/** The layers of the program import each other one way only. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { test } from 'node:test';
import { root } from './files';

/** What each layer of `server/src` may import besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	knowledge: ['@18f/us-federal-holidays'],
	filing: ['knowledge', 'htmlparser2', 'entities/decode'],
	rules: ['filing', 'knowledge'],
	protocol: ['vscode-languageserver'],
	features: ['protocol', 'rules', 'filing', 'knowledge', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
	settings: ['rules'],
	documents: ['openDocument', 'filing', 'protocol', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
	openDocument: ['filing', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
	filingIndex: ['features', 'filing', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
	handshake: ['features', 'protocol', 'vscode-languageserver'],
	server: [
		'documents',
		'faults',
		'filingIndex',
		'handshake',
		'settings',
		'turns',
		'features',
		'filing',
		'protocol',
		'vscode-languageserver',
		'vscode-languageserver-textdocument',
	],
	faults: [],
	turns: ['protocol'],
	gate: ['gateShapes', 'protocol', 'vscode-languageserver'],
	gateShapes: [],
	stdio: [],
	web: ['gate', 'protocol', 'server', 'vscode-languageserver', 'vscode-languageserver/browser'],
	node: ['stdio', 'web', 'vscode-languageserver'],
};

test('every layer of the server imports only the layers below it', () => {
	const wrong: string[] = [];
	for (const file of sources('server/src')) {
		const layer = layerOf(file);
		const permitted = allowed[layer];
		assert.ok(permitted, `${file} belongs to no layer`);
		for (const specifier of imports(file)) {
			const target = specifier.startsWith('.') ? layerOf(join(file, '..', specifier)) : specifier;
			if (target !== layer && !permitted.includes(target)) {
				wrong.push(`${file} imports ${specifier}`);
			}
		}
	}
	assert.deepEqual(wrong, []);
});

test('the values of the protocol come through one file', () => {
	const direct = /^import \{[^}]*\} from 'vscode-languageserver';$/m;
	const value = /(?:\{|,)\s*(?!type\b|\})\w/;
	const importing = sources('server/src').filter((file) => value.test(direct.exec(read(file))?.[0] ?? ''));
	assert.deepEqual(importing, []);
});

test('the client and the tests of the editor alone import the editor', () => {
	const all = [...sources('server/src'), ...sources('client/src'), ...sources('test')];
	const editorsOwn = all.filter((file) => imports(file).includes('vscode'));
	assert.deepEqual(
		editorsOwn.filter((file) => !file.startsWith('client/src/') && !file.startsWith('test/vscode/')),
		[],
	);
});

test('the client imports nothing of the server, and the server nothing of the client', () => {
	const client = sources('client/src').filter((file) => outside(file, 'client/src'));
	const server = sources('server/src').filter((file) => outside(file, 'server/src'));
	assert.deepEqual([...client, ...server], []);
});

test('the server reaches for nothing outside: no network, no processes, no files', () => {
	const ways = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|eval|require)\(/;
	const reaching = sources('server/src').filter((file) => ways.test(withoutComments(read(file))));
	assert.deepEqual(reaching, []);
	// The entry point of the process alone knows of it: its streams, its arguments, its end.
	const ofProcess = sources('server/src').filter((file) => /\bprocess\.[a-z]/.test(withoutComments(read(file))));
	assert.deepEqual(ofProcess, ['server/src/host/node.ts']);
	const builtIn = sources('server/src').filter((file) => imports(file).some((name) => name.startsWith('node:')));
	assert.deepEqual(builtIn, []);
});

test('the knowledge holds no regular expression', () => {
	const expression = /\bRegExp\b|[=(,:[]\s*\/[^/*\s]/;
	assert.deepEqual(
		sources('server/src/knowledge').filter((file) => expression.test(withoutComments(read(file)))),
		[],
	);
});

test('no file is longer than 400 lines, data aside', () => {
	const long = [...sources('server/src'), ...sources('client/src')]
		.filter((file) => !file.startsWith('server/src/knowledge/'))
		.map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
		.filter(({ lines }) => lines > 400);
	assert.deepEqual(long, []);
});

/** The TypeScript files under `folder`, relative to the root, with `/` on every system. */
function sources(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts') && !file.split(sep).includes('node_modules'))
		.map((file) => `${folder}/${file.split(sep).join('/')}`);
}

function read(file: string): string {
	return readFileSync(join(root, file), 'utf8');
}

function imports(file: string): string[] {
	const text = withoutComments(read(file));
	const found = text.matchAll(/\b(?:from|import|require)\(?\s*['"]([^'"]+)['"]/g);
	return [...found].map((match) => match[1] ?? '');
}

/** `rules` of `server/src/rules/items/itemOrder.ts`, `server` of `server/src/server.ts`. */
function layerOf(file: string): string {
	const inside = relative('server/src', file).split(sep).join('/');
	return (inside.split('/')[0] ?? '').replace(/\.ts$/, '');
}

function outside(file: string, folder: string): boolean {
	return imports(file).some((specifier) => {
		const target = relative(folder, join(file, '..', specifier));
		return specifier.startsWith('.') && target.startsWith('..');
	});
}

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
