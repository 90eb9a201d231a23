/** While a long check goes on, others are answered; and a check that nobody wants any more is given up. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { type TestContext, test } from 'node:test';
import {
	CancellationTokenSource,
	CodeActionRequest,
	createConnection,
	type Diagnostic,
	DocumentDiagnosticRequest,
	LSPErrorCodes,
} from 'vscode-languageserver/node';
import type { Status } from '../../protocol/status';
import { serve } from '../../server/src/host/server';
import { rules } from '../../server/src/rules';
import type { Problem } from '../../server/src/rules/rule';
import { report, unsigned } from '../report';
import { type Client, type ClientOptions, pushedCapabilities, startClient } from './client';

const uri = 'file:///report.txt';
const textDocument = { uri };
const position = { line: 0, character: 0 };
const range = { start: position, end: position };

/** A rule that goes on and on. */
interface LongRule {
	/** How often it was begun. */
	readonly begun: number;
	/** Waits until it was begun so often. */
	begins(count?: number): Promise<void>;
	/** Lets it come to an end, and makes it as short as any other from now on. */
	end(): void;
}

/** Makes one of the rules find the same small thing until it is told to end. */
function longRule(t: TestContext): LongRule {
	const rule = rules.find(({ id }) => id === 'late-filing');
	assert.ok(rule);
	let [begun, ended] = [0, false];
	t.mock.method(rule, 'check', function* (): Iterable<Problem> {
		begun += 1;
		for (let count = 0; !ended; count++) {
			assert.ok(count < 20_000, 'nobody else had a turn');
			for (const until = performance.now() + 1; performance.now() < until; ) {
				// As long as a rule over a long text.
			}
			yield { span: { start: 0, end: 1 }, message: 'So far.' };
		}
	});
	return {
		get begun() {
			return begun;
		},
		begins: async (count = 1) => {
			while (begun < count) {
				await new Promise((next) => setImmediate(next));
			}
		},
		end: () => {
			ended = true;
		},
	};
}

async function start(t: TestContext, options: ClientOptions = {}): Promise<Client> {
	const [toServer, toClient] = [new PassThrough(), new PassThrough()];
	serve(createConnection(toServer, toClient));
	const client = await startClient(toClient, toServer, options);
	t.after(() => client.stop());
	return client;
}

const codes = (found: readonly Diagnostic[]): readonly unknown[] => found.map(({ code }) => code);

test('a hover is answered while a long check goes on', async (t) => {
	const rule = longRule(t);
	const client = await start(t);
	await client.open(uri, unsigned);
	const answered: string[] = [];
	const checked = client.diagnostics(uri).finally(() => answered.push('diagnostics'));
	await rule.begins();
	await client.hover(uri, position);
	answered.push('hover');
	rule.end();
	assert.ok(codes(await checked).includes('signature-missing'));
	assert.deepEqual(answered, ['hover', 'diagnostics']);
});

test('two long checks go on side by side, and both come to an end', async (t) => {
	const rule = longRule(t);
	const client = await start(t);
	await client.open(uri, unsigned);
	await client.open('file:///other.txt', unsigned);
	const both = Promise.all([client.diagnostics(uri), client.diagnostics('file:///other.txt')]);
	await rule.begins(2);
	rule.end();
	for (const found of await both) {
		assert.ok(codes(found).includes('signature-missing'));
	}
});

test('a request that the client takes back during a check is answered as cancelled', async (t) => {
	const rule = longRule(t);
	const client = await start(t);
	await client.open(uri, unsigned);
	const source = new CancellationTokenSource();
	const asked = client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }, source.token);
	await rule.begins();
	source.cancel();
	await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
	rule.end();
	assert.ok(codes(await client.diagnostics(uri)).includes('signature-missing'));
});

test('a request is answered although another one for the same check is taken back', async (t) => {
	const rule = longRule(t);
	const client = await start(t);
	await client.open(uri, unsigned);
	const source = new CancellationTokenSource();
	const taken = client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }, source.token);
	const kept = client.diagnostics(uri);
	await rule.begins();
	source.cancel();
	await assert.rejects(taken, { code: LSPErrorCodes.RequestCancelled });
	rule.end();
	assert.ok(codes(await kept).includes('signature-missing'));
	assert.equal(rule.begun, 1);
});

test('diagnostics of a text that changes meanwhile are to be asked for again, and are fresh then', async (t) => {
	const rule = longRule(t);
	const client = await start(t);
	await client.open(uri, unsigned);
	const asked = client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
	await rule.begins();
	await client.change(uri, 2, report);
	await assert.rejects(asked, { code: LSPErrorCodes.ServerCancelled, data: { retriggerRequest: true } });
	rule.end();
	assert.deepEqual(codes(await client.diagnostics(uri)), []);
});

test('diagnostics of a text that is closed meanwhile are none', async (t) => {
	const rule = longRule(t);
	const client = await start(t);
	await client.open(uri, unsigned);
	const asked = client.diagnostics(uri);
	await rule.begins();
	await client.close(uri);
	assert.deepEqual(await asked, []);
});

test('code actions are for the text that was asked about, and no others come in their place', async (t) => {
	const rule = longRule(t);
	const client = await start(t);
	await client.open(uri, unsigned);
	const params = { textDocument, range, context: { diagnostics: [] } };
	const asked = client.connection.sendRequest(CodeActionRequest.type, params);
	await rule.begins();
	await client.change(uri, 2, report);
	await assert.rejects(asked, { code: LSPErrorCodes.ContentModified });
});

test('the status is that of the text as it has become meanwhile', async (t) => {
	const rule = longRule(t);
	const client = await start(t);
	await client.open(uri, unsigned);
	const asked = client.connection.sendRequest<Status>('form8k/status', { uri });
	await rule.begins();
	await client.change(uri, 2, report);
	await client.hover(uri, position);
	rule.end();
	const { errors, warnings } = await asked;
	assert.deepEqual({ errors, warnings }, { errors: 0, warnings: 0 });
});

test('a client that cannot ask is sent the problems of the last text alone', async (t) => {
	const rule = longRule(t);
	const client = await start(t, { capabilities: pushedCapabilities });
	await client.open(uri, report, 1);
	await rule.begins();
	await client.change(uri, 2, `${report}\n`);
	await client.change(uri, 3, unsigned);
	await client.hover(uri, position);
	rule.end();
	const { version, diagnostics } = await client.published();
	assert.equal(version, 3);
	assert.ok(codes(diagnostics).includes('signature-missing'));
	await client.close(uri);
	assert.deepEqual(await client.published(), { uri, diagnostics: [] });
});

test('a text that is closed during its check gets no problems afterwards', async (t) => {
	const rule = longRule(t);
	const client = await start(t, { capabilities: pushedCapabilities });
	await client.open(uri, unsigned);
	await rule.begins();
	await client.close(uri);
	assert.deepEqual(await client.published(), { uri, diagnostics: [] });
	rule.end();
	await client.open(uri, report, 5);
	assert.equal((await client.published()).version, 5);
});

test('a text is checked once for all that ask about it, and again when the settings change', async (t) => {
	const rule = longRule(t);
	rule.end();
	const client = await start(t);
	await client.open(uri, unsigned);
	const ask = async (): Promise<void> => {
		await Promise.all([client.diagnostics(uri), client.connection.sendRequest('form8k/status', { uri })]);
		await client.actions(uri, range);
		await client.connection.sendRequest('form8k/checklist', { uri });
	};
	await ask();
	assert.equal(rule.begun, 1);
	await client.settings({});
	await ask();
	assert.equal(rule.begun, 2);
	await client.change(uri, 2, `${unsigned}\n`);
	await ask();
	assert.equal(rule.begun, 3);
});
