/** The built server, as any editor starts it: `node dist/server.js --stdio`. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { root } from '../files';
import { report, unsigned } from '../report';
import { type Client, startClient } from './client';

const server = join(root, 'dist', 'server.js');
const uri = 'file:///report.txt';

test('the server is built', () => {
	assert.ok(existsSync(server), 'dist/server.js is missing: npm run build makes it');
});

test('the built server reads a report, checks it and offers a fix', async (t) => {
	const { client } = await start(t);
	await client.open(uri, unsigned);
	const symbols = await client.symbols(uri);
	assert.deepEqual(
		symbols.map(({ name }) => name),
		['Cover Page', 'Item 8.01', 'Item 9.01'],
	);
	const [missing] = (await client.diagnostics(uri)).filter(({ code }) => code === 'signature-missing');
	assert.ok(missing);
	const actions = await client.actions(uri, missing.range, { diagnostics: [missing], only: ['quickfix'] });
	assert.ok(actions.length > 0);
	await client.change(uri, 2, report);
	assert.deepEqual(
		(await client.diagnostics(uri)).filter(({ severity = 1 }) => severity <= 2),
		[],
	);
});

test('positions count UTF-16 units, whatever stands before them', async (t) => {
	const { client } = await start(t);
	const emoji = '\u{1F4C8} ';
	await client.open(uri, report.replace('99.1           Press', `99.1           ${emoji}Press`));
	const [exhibit] = (await client.symbols(uri))
		.flatMap(function flat(symbol): { name: string; end: number }[] {
			return 'range' in symbol
				? [{ name: symbol.name, end: symbol.range.end.character }, ...(symbol.children ?? []).flatMap(flat)]
				: [];
		})
		.filter(({ name }) => name === 'Exhibit 99.1');
	assert.equal(exhibit?.end, '99.1           Press release dated March 2, 2026'.length + emoji.length);
});

test('many changes in a row end with the text that stands', async (t) => {
	const { client } = await start(t);
	await client.open(uri, report, 1);
	for (let typed = 2; typed <= 40; typed++) {
		await client.change(uri, typed, typed % 2 === 0 ? unsigned : report);
	}
	assert.ok((await client.diagnostics(uri)).some(({ code }) => code === 'signature-missing'));
	await client.change(uri, 41, report);
	assert.equal((await client.symbols(uri)).at(-1)?.name, 'Signatures');
});

test('the server ends in order when it is told to', async (t) => {
	const { client, child } = await start(t);
	await client.connection.sendRequest('shutdown');
	const ended = once(child, 'exit');
	await client.connection.sendNotification('exit');
	assert.deepEqual(await ended, [0, null]);
});

test('the server ends when the editor hangs up', async (t) => {
	const { child } = await start(t);
	const ended = once(child, 'exit');
	child.stdin?.end();
	const [code] = await ended;
	assert.notEqual(code, null);
});

async function start(t: TestContext): Promise<{ readonly client: Client; readonly child: ChildProcess }> {
	const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
	t.after(() => child.kill());
	return { client: await startClient(child.stdout, child.stdin), child };
}
