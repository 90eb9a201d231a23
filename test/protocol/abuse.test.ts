/** What no proper client sends: the server answers with the protocol's error or with nothing, and lives on. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type TestContext, test } from 'node:test';
import { report, unsigned } from '../report';
import { built, type RawServer, startRaw } from './rawServer';

const uri = 'file:///report.txt';
const textDocument = { uri };
const position = { line: 3, character: 2 };
const range = { start: position, end: { line: 5, character: 0 } };
const ofUri = { uri };
const hello = { processId: null, rootUri: null, capabilities: {} };

const code = {
	parseError: -32700,
	invalidRequest: -32600,
	methodNotFound: -32601,
	invalidParams: -32602,
	notInitialized: -32002,
	cancelled: -32800,
};

/** Every request with parameters as they should be, `at` the position. */
const requests = (at: unknown = position, document: object = textDocument): Readonly<Record<string, object>> => {
	const between = { start: at, end: at };
	return {
		'textDocument/documentSymbol': { textDocument: document },
		'textDocument/hover': { textDocument: document, position: at },
		'textDocument/completion': { textDocument: document, position: at },
		'textDocument/codeAction': { textDocument: document, range: between, context: { diagnostics: [] } },
		'textDocument/definition': { textDocument: document, position: at },
		'textDocument/references': { textDocument: document, position: at, context: { includeDeclaration: true } },
		'textDocument/documentHighlight': { textDocument: document, position: at },
		'textDocument/prepareRename': { textDocument: document, position: at },
		'textDocument/rename': { textDocument: document, position: at, newName: '99.7' },
		'textDocument/foldingRange': { textDocument: document },
		'textDocument/selectionRange': { textDocument: document, positions: [at] },
		'textDocument/documentLink': { textDocument: document },
		'textDocument/codeLens': { textDocument: document },
		'textDocument/inlayHint': { textDocument: document, range: between },
		'textDocument/semanticTokens/full': { textDocument: document },
		'textDocument/semanticTokens/range': { textDocument: document, range: between },
		'textDocument/rangeFormatting': { textDocument: document, range: between, options: {} },
		'textDocument/onTypeFormatting': { textDocument: document, position: at, ch: '\n', options: {} },
		'textDocument/diagnostic': { textDocument: document },
		'form8k/isForm8K': document,
		'form8k/status': document,
		'form8k/skipped': document,
		'form8k/itemChoices': document,
		'form8k/insertion': { ...document, insertion: { kind: 'item', number: '7.01' } },
		'form8k/boxChoices': document,
		'form8k/exhibitChoices': document,
		'form8k/exhibitLedger': document,
		'form8k/reflow': document,
		'form8k/checklist': document,
		'form8k/checklistMarkdown': { ...document, name: 'report.txt' },
		'form8k/signOffReport': { ...document, name: 'report.txt' },
	};
};
const others: Readonly<Record<string, object>> = {
	'workspace/symbol': { query: 'Item' },
	'completionItem/resolve': { label: 'Item 8.01' },
	'form8k/newFiling': { items: ['8.01'], format: 'text' },
	'form8k/registrant': { text: report },
	'form8k/index': { uri, text: null },
	'form8k/preview': { uri },
	'form8k/comparableText': { text: report },
	'form8k/redline': { before: { name: 'a', text: report }, after: { name: 'b', text: report } },
	'form8k/previewEdit': { uri, version: 1, start: 0, end: 1, text: 'A' },
};
/** The answers where there is nothing to say. */
const empty = [null, false, '[]', '{"kind":"full","items":[]}', '"unrecognized"'].map((value) =>
	typeof value === 'string' ? value : JSON.stringify(value),
);

/** A server that has shaken hands, with `text` open. */
async function start(t: TestContext, text = report): Promise<RawServer> {
	const server = startRaw(t);
	await server.initialize();
	open(server, text);
	return server;
}

function open(server: RawServer, text: string, version = 1): void {
	server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version, text } });
}

function change(server: RawServer, version: unknown, ...contentChanges: readonly object[]): void {
	server.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
}

/** The parts of the outline; says that the server still answers well. */
async function outline(server: RawServer): Promise<readonly string[]> {
	const { result } = await server.ask('textDocument/documentSymbol', { textDocument });
	assert.ok(Array.isArray(result));
	return result.filter(({ containerName }) => containerName === undefined).map(({ name }) => name);
}

const whole = ['Cover Page', 'Item 8.01', 'Item 9.01', 'Signatures'];

test('every request for a document that nobody opened has an empty answer', async (t) => {
	const server = await start(t);
	for (const [method, params] of Object.entries(requests(position, { uri: 'file:///nowhere.txt' }))) {
		const { result, error } = await server.ask(method, params);
		assert.equal(error, undefined, method);
		if (method !== 'form8k/itemChoices') {
			assert.ok(empty.includes(JSON.stringify(result)), `${method}: ${JSON.stringify(result)}`);
		}
	}
	assert.deepEqual(await outline(server), whole);
});

test('a place outside the text is its end, and one within a character is no fault', async (t) => {
	const text = report.replace('Item 8.01', '\u{1F4C8} Item 8.01').replaceAll('\n', '\r\n');
	const server = await start(t, text);
	const lines = text.split('\r\n');
	const emoji = lines.findIndex((line) => line.startsWith('\u{1F4C8}'));
	const places = [
		{ line: 1e9, character: 0 },
		{ line: 0, character: 1e9 },
		{ line: Number.MAX_SAFE_INTEGER, character: Number.MAX_SAFE_INTEGER },
		{ line: 1e300, character: 1e300 },
		{ line: lines.length - 1, character: 1 },
		{ line: emoji, character: 1 },
		// Between the carriage return and the line feed.
		{ line: emoji, character: (lines[emoji] ?? '').length + 1 },
	];
	for (const place of places) {
		for (const [method, params] of Object.entries(requests(place))) {
			const { error } = await server.ask(method, params);
			assert.equal(error, undefined, `${method} at ${JSON.stringify(place)}: ${error?.message}`);
		}
	}
	assert.equal((await outline(server)).length, 4);
});

test('a place that is none is refused', async (t) => {
	const server = await start(t);
	const places = [
		{ line: -1, character: 0 },
		{ line: 0, character: -5 },
		{ line: Number.NaN, character: 0 },
		{ line: 1.5, character: 0 },
		{ line: '3', character: 0 },
		{ character: 0 },
		null,
		7,
	];
	for (const place of places) {
		for (const [method, params] of Object.entries(requests(place))) {
			const isPlaced = /position|range|start/.test(JSON.stringify(params));
			const { error } = await server.ask(method, params);
			assert.equal(error?.code, isPlaced ? code.invalidParams : undefined, `${method}: ${JSON.stringify(place)}`);
		}
	}
	assert.deepEqual(await outline(server), whole);
});

test('parameters of a wrong shape are refused, whatever is wrong', async (t) => {
	const server = await start(t);
	const all = { ...requests(), ...others };
	for (const method of Object.keys(all)) {
		for (const params of [null, 7, 'text', [], [1, 2], true]) {
			const { error } = await server.ask(method, params);
			assert.equal(error?.code, code.invalidParams, `${method} with ${JSON.stringify(params)}`);
		}
	}
	for (const [method, params] of Object.entries(all)) {
		for (const name of Object.keys(params)) {
			for (const wrong of [5, ['x'], { uri: 5 }]) {
				const { error } = await server.ask(method, { ...params, [name]: wrong });
				const isFree =
					/^(?:options|insertion|items)$/.test(name) ||
					(wrong === 5 && /^(?:version|start|end)$/.test(name)) ||
					error !== undefined;
				assert.ok(isFree, `${method} with ${name} ${JSON.stringify(wrong)}`);
			}
		}
	}
	assert.deepEqual(await outline(server), whole);
});

test('an insertion of an unknown kind, or without its number, hurts nobody', async (t) => {
	const server = await start(t);
	for (const insertion of [{ kind: 'dance' }, { kind: 'item' }, { kind: 'exhibit', number: 7 }, { kind: 'checkBox' }]) {
		await server.ask('form8k/insertion', { uri, insertion });
	}
	await server.ask('form8k/newFiling', { items: ['99.99'], format: 'text', registrant: { securities: 'many' } });
	assert.deepEqual(await outline(server), whole);
});

test('unknown requests are not found; unknown notifications are passed over', async (t) => {
	const server = await start(t);
	for (const method of ['textDocument/dance', '$/dance', '', 'constructor', '__proto__', 'toString']) {
		assert.equal((await server.ask(method, {})).error?.code, code.methodNotFound, method);
		server.tell(method, {});
	}
	server.tell('$/progress', { token: 5, value: {} });
	server.tell('$/cancelRequest', null);
	server.tell('$/cancelRequest', { id: 'nobody' });
	server.tell('$/setTrace', {});
	server.tell('textDocument/didSave', { textDocument });
	assert.deepEqual(await outline(server), whole);
});

test('a server that is not initialized says so, and can be initialized then', async (t) => {
	const server = startRaw(t);
	for (const [method, params] of Object.entries({ ...requests(), shutdown: {} })) {
		assert.equal((await server.ask(method, params)).error?.code, code.notInitialized, method);
	}
	open(server, unsigned);
	assert.ok((await server.ask('initialize', null)).error);
	assert.ok((await server.ask('initialize', {})).error);
	assert.equal((await server.initialize()).error, undefined);
	assert.deepEqual(await outline(server), [], 'what was opened too early is not there');
	open(server, report);
	assert.deepEqual(await outline(server), whole);
	assert.equal((await server.initialize()).error?.code, code.invalidRequest, 'only once');
	assert.deepEqual(await outline(server), whole);
});

test('a server that has shut down answers nothing more, and ends in order', async (t) => {
	const server = await start(t);
	assert.equal((await server.ask('shutdown')).result, null);
	for (const [method, params] of Object.entries({ ...requests(), shutdown: undefined, initialize: hello })) {
		assert.equal((await server.ask(method, params)).error?.code, code.invalidRequest, method);
	}
	change(server, 2, { text: '' });
	server.tell('exit');
	assert.equal(await server.ended, 0);
});

test('a server that is told to exit without a shutdown ends with a fault', async (t) => {
	const before = startRaw(t);
	before.tell('exit');
	assert.equal(await before.ended, 1);
	const server = await start(t);
	server.tell('exit');
	assert.equal(await server.ended, 1);
});

test('the text is what the changes make of it, in whatever order their versions come', async (t) => {
	const server = await start(t);
	const heading = report.slice(0, report.indexOf('Item 8.01')).split('\n').length - 1;
	const number = { start: { line: heading, character: 5 }, end: { line: heading, character: 9 } };
	change(server, 9, { range: number, text: '7.01' });
	assert.ok((await outline(server)).includes('Item 7.01'));
	change(server, 3, { range: number, text: '1.01' });
	assert.ok((await outline(server)).includes('Item 1.01'), 'an older version');
	change(server, 3, { range: number, text: '5.02' });
	assert.ok((await outline(server)).includes('Item 5.02'), 'the same version');
	change(server, -1, { range: { start: number.end, end: number.start }, text: '8.01' });
	assert.deepEqual(await outline(server), whole, 'a range from its end to its start');
	const end = { line: 1e9, character: 1e9 };
	change(server, 4, { range: { start: end, end }, text: '\nbehind the end\n' });
	change(server, 5);
	assert.deepEqual(await outline(server), whole);
});

test('a change that is none leaves the text as it is', async (t) => {
	const server = await start(t);
	change(server, 2, { range: { start: { line: -1, character: 0 }, end: position }, text: 'x' });
	change(server, 2, { range: { start: position }, text: 'x' });
	change(server, 2, { range: null, text: 'x' });
	change(server, 2, { text: 5 });
	change(server, 2, {});
	change(server, null, { text: '' });
	change(server, '2', { text: '' });
	server.tell('textDocument/didChange', { textDocument });
	server.tell('textDocument/didChange', {
		textDocument: { uri: 'file:///nowhere.txt', version: 2 },
		contentChanges: [],
	});
	server.tell('textDocument/didChange', {
		textDocument: { uri: 'file:///nowhere.txt', version: 2 },
		contentChanges: [{ text: report }],
	});
	assert.deepEqual(await outline(server), whole);
	assert.equal((await server.ask('form8k/isForm8K', { uri: 'file:///nowhere.txt' })).result, false);
});

test('a document may be opened twice, and closed more often than opened', async (t) => {
	const server = await start(t);
	open(server, unsigned);
	assert.deepEqual(await outline(server), whole.slice(0, 3));
	for (let i = 0; i < 3; i++) {
		server.tell('textDocument/didClose', { textDocument });
	}
	server.tell('textDocument/didClose', { textDocument: { uri: 'file:///nowhere.txt' } });
	server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1 } });
	server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text: null } });
	assert.deepEqual(await outline(server), []);
	open(server, report);
	assert.deepEqual(await outline(server), whole);
});

test('names that mean something to JavaScript are names of documents like any other', async (t) => {
	const server = await start(t);
	for (const name of [
		'__proto__',
		'constructor',
		'hasOwnProperty',
		'',
		':',
		'file://%',
		`file:///${'x'.repeat(1e5)}`,
	]) {
		server.tell('textDocument/didOpen', { textDocument: { uri: name, languageId: 'html', version: 1, text: report } });
		for (const [method, params] of Object.entries(requests(position, { uri: name }))) {
			assert.equal((await server.ask(method, params)).error, undefined, `${method} for ${name.slice(0, 30)}`);
		}
	}
	assert.deepEqual(await outline(server), whole);
});

test('a cancelled request has its answer or the error for it, and the next one its answer', async (t) => {
	const server = await start(t);
	for (let id = 1; id <= 200; id++) {
		server.send({ jsonrpc: '2.0', id, method: 'textDocument/hover', params: { textDocument, position } });
		if (id % 2 === 0) {
			server.tell('$/cancelRequest', { id });
		}
	}
	for (let id = 1; id <= 200; id++) {
		const { error } = await server.answer((answer) => answer.id === id && answer.method === undefined);
		assert.ok(error === undefined || (id % 2 === 0 && error.code === code.cancelled), error?.message);
	}
	assert.ok(
		server.answers.some(({ error }) => error?.code === code.cancelled),
		'none was taken back in time',
	);
	server.tell('$/cancelRequest', { id: 1 });
	assert.deepEqual(await outline(server), whole);
});

test('thousands of requests at once are all answered', async (t) => {
	const server = await start(t);
	const some = Object.entries(requests());
	const count = 3000;
	for (let id = 1; id <= count; id++) {
		const [method, params] = some[id % some.length] ?? ['textDocument/documentSymbol', { textDocument }];
		server.send({ jsonrpc: '2.0', id, method, params });
	}
	await server.answer((answer) => answer.id === count);
	assert.deepEqual(await outline(server), whole);
	assert.equal(new Set(server.answers.map(({ id }) => id).filter((id) => typeof id === 'number')).size, count);
});

test('damaged messages are answered, and the next one is read', async (t) => {
	const server = await start(t);
	const body = '{"jsonrpc":"2.0","id":"x","method":"form8k/isForm8K","params":{"uri":"file:///report.txt"}}';
	const damaged: readonly (readonly [string, string])[] = [
		['no JSON', 'Content-Length: 12\r\n\r\n{"jsonrpc": '],
		['an empty body', 'Content-Length: 0\r\n\r\n'],
		['no length', `Content-Type: application/json\r\n\r\n${body}`],
		['a negative length', `Content-Length: -5\r\n\r\n${body}`],
		['a length in words', `Content-Length: many\r\n\r\n${body}`],
		['too short a length', `Content-Length: ${body.length - 9}\r\n\r\n${body}`],
		['too long a length', `Content-Length: ${body.length + 40}\r\n\r\n${body}`],
		['words', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
		['long words', `${'dance '.repeat(5000)}\r\n\r\n`],
		['bytes that are no UTF-8', 'Content-Length: 3\r\n\r\n\u0080\u0081'],
	];
	for (const [what, bytes] of damaged) {
		const before = server.answers.length;
		server.write(bytes);
		assert.deepEqual(await outline(server), whole, what);
		const faults = server.answers.slice(before).filter(({ id }) => id === null);
		assert.ok(
			faults.every(({ error }) => error?.code === code.parseError),
			what,
		);
	}
	assert.ok(server.answers.filter(({ error }) => error?.code === code.parseError).length >= damaged.length - 1);
});

test('JSON that is no message is passed over', async (t) => {
	const server = await start(t);
	const call = { jsonrpc: '2.0', id: 1, method: 'form8k/isForm8K', params: ofUri };
	const wrong = [null, 5, 'text', true, [], [call], {}, { jsonrpc: '2.0' }, { ...call, id: null }, { ...call, id: {} }];
	for (const message of [...wrong, { ...call, method: 5 }, { jsonrpc: '2.0', id: 5 }]) {
		server.send(message);
		assert.deepEqual(await outline(server), whole, JSON.stringify(message));
	}
	server.send({ jsonrpc: '2.0', id: 'nobody', result: 5 });
	server.send({ jsonrpc: '2.0', id: 'nobody', error: { code: 1, message: '' } });
	assert.deepEqual(await outline(server), whole);
});

test('a message may come in pieces, several in one, and with other header fields', async (t) => {
	const server = await start(t);
	const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'form8k/isForm8K', params: ofUri });
	const message = `Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
	for (const byte of message) {
		server.write(byte);
		await new Promise((next) => setImmediate(next));
	}
	assert.equal((await server.answer(({ id }) => id === 1)).result, true);
	server.write([2, 3, 4].map((id) => message.replace('"id":1', `"id":${id}`)).join(''));
	assert.equal((await server.answer(({ id }) => id === 4)).result, true);
});

test('the server ends when the client that it was told of is gone', async (t) => {
	const client = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
	const server = startRaw(t);
	await server.initialize({ processId: client.pid });
	assert.equal((await server.ask('form8k/isForm8K', ofUri)).result, false);
	client.kill('SIGKILL');
	await once(client, 'exit');
	assert.equal(await server.ended, 1);
});

test('the server ends with the process that started it', async (t) => {
	const script = `const { spawn } = require('node:child_process');
		const server = spawn(process.execPath, [${JSON.stringify(built('server.js'))}, '--stdio'], { stdio: ['pipe', 'ignore', 'ignore'] });
		console.log(server.pid);
		setTimeout(() => {}, 60_000);`;
	const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
	t.after(() => parent.kill('SIGKILL'));
	const [pid] = await once(parent.stdout, 'data');
	const isThere = (): boolean => {
		try {
			return process.kill(Number(pid), 0);
		} catch {
			return false;
		}
	};
	assert.ok(isThere());
	parent.kill('SIGKILL');
	for (const end = Date.now() + 10_000; isThere() && Date.now() < end; ) {
		await new Promise((next) => setTimeout(next, 50));
	}
	assert.ok(!isThere());
});

test('the server says how it is started where nobody tells it', async (t) => {
	const child = spawn(process.execPath, [built('server.js')], { stdio: ['ignore', 'ignore', 'pipe'] });
	t.after(() => child.kill());
	const [words] = await once(child.stderr, 'data');
	assert.match(String(words), /--stdio/);
	assert.deepEqual(await once(child, 'exit'), [1, null]);
});

test('a range may be empty or reach over the whole text', async (t) => {
	const server = await start(t);
	const far = { start: { line: 0, character: 0 }, end: { line: 1e9, character: 0 } };
	for (const asked of [range, far, { start: far.end, end: far.start }]) {
		for (const method of ['textDocument/inlayHint', 'textDocument/semanticTokens/range']) {
			assert.equal((await server.ask(method, { textDocument, range: asked })).error, undefined, method);
		}
		const { error } = await server.ask('textDocument/codeAction', {
			textDocument,
			range: asked,
			context: { diagnostics: [], only: ['quickfix', 'source.fixAll'] },
		});
		assert.equal(error, undefined);
	}
	assert.deepEqual(await outline(server), whole);
});
