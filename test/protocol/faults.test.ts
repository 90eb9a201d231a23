/** A fault of ours costs the user no more than the part that has it. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { createConnection, LogMessageNotification, MessageType } from 'vscode-languageserver/node';
import { serve } from '../../server/src/host/server';
import { rules } from '../../server/src/rules';
import { unsigned } from '../report';
import { startClient } from './client';

const uri = 'file:///report.txt';

test('a rule that throws is logged once, and the others report at every change', async (t) => {
	const [toServer, toClient] = [new PassThrough(), new PassThrough()];
	serve(createConnection(toServer, toClient));
	const broken = rules.filter(({ id }) => id === 'no-items' || id === 'duplicate-item');
	assert.equal(broken.length, 2);
	for (const rule of broken) {
		t.mock.method(rule, 'check', () => {
			throw new Error('out of order');
		});
	}
	const client = await startClient(toClient, toServer);
	t.after(() => client.stop());
	const logged: string[] = [];
	client.connection.onNotification(LogMessageNotification.type, ({ type, message }) => {
		assert.equal(type, MessageType.Error);
		logged.push(message.split('\n')[0] ?? '');
	});
	await client.open(uri, unsigned);
	await client.open('file:///other.txt', unsigned);
	for (let version = 2; version < 8; version++) {
		assert.ok((await client.diagnostics(uri)).some(({ code }) => code === 'signature-missing'));
		assert.ok((await client.diagnostics('file:///other.txt')).some(({ code }) => code === 'signature-missing'));
		assert.ok(await client.connection.sendRequest('form8k/checklist', { uri }));
		await client.change(uri, version, `${unsigned}\nMore of it.\n`);
	}
	await client.diagnostics(uri);
	assert.deepEqual(
		logged.toSorted(),
		['duplicate-item', 'no-items'].map((id) => `The rule ${id} failed: Error: out of order`),
	);
});
