/** Completion as an editor asks for it. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { type TestContext, test } from 'node:test';
import {
	type CompletionItem,
	type CompletionList,
	CompletionRequest,
	CompletionResolveRequest,
	createConnection,
	DidOpenTextDocumentNotification,
	type Position,
} from 'vscode-languageserver/node';
import { serve } from '../../server/src/host/server';
import { report } from '../report';
import { type Client, type ClientOptions, startClient } from './client';

const uri = 'file:///report.txt';

test('an editor gets snippets where it knows them, and what an item asks for when it asks', async (t) => {
	const client = await start(t, {
		capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
	});
	const text = report.replace('Item 8.01', '2.02\n\nItem 8.01');
	const line = text.slice(0, text.indexOf('2.02\n')).split('\n').length - 1;
	const [item] = await proposals(client, 'plaintext', text, { line, character: 4 });
	assert.equal(item?.label, 'Item 2.02 Results of Operations and Financial Condition');
	assert.ok(item.textEdit?.newText.includes('${1:[date]}'));
	const told = await client.connection.sendRequest(CompletionResolveRequest.type, item);
	assert.ok(typeof told.documentation === 'object' && told.documentation.kind === 'markdown');
});

test('an empty document of the language gets a cover, and plain text or a disabled server nothing', async (t) => {
	const client = await start(t);
	assert.equal((await proposals(client, 'form8k', 'Form', { line: 0, character: 4 }))[0]?.label, 'Form 8-K cover page');
	assert.deepEqual(await proposals(client, 'plaintext', 'Form', { line: 0, character: 4 }, 'file:///a.txt'), []);
	const off = await start(t, {
		capabilities: { workspace: { configuration: true } },
		configuration: () => ({ enable: false }),
	});
	assert.deepEqual(await proposals(off, 'form8k', 'Form', { line: 0, character: 4 }), []);
});

async function proposals(client: Client, languageId: string, text: string, position: Position, at = uri) {
	const textDocument = { uri: at, languageId, version: 1, text };
	await client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
	const found: CompletionItem[] | CompletionList | null = await client.connection.sendRequest(CompletionRequest.type, {
		textDocument: { uri: at },
		position,
	});
	return found === null ? [] : 'items' in found ? found.items : found;
}

async function start(t: TestContext, options: ClientOptions = {}): Promise<Client> {
	const toServer = new PassThrough();
	const toClient = new PassThrough();
	serve(createConnection(toServer, toClient));
	const client = await startClient(toClient, toServer, options);
	t.after(() => client.stop());
	return client;
}
