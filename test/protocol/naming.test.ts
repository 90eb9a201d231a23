/** Definition, references, highlights and rename, as an editor asks for them. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { type TestContext, test } from 'node:test';
import {
	type ClientCapabilities,
	createConnection,
	DefinitionRequest,
	DocumentHighlightRequest,
	LSPErrorCodes,
	PrepareRenameRequest,
	ReferencesRequest,
	RenameRequest,
} from 'vscode-languageserver/node';
import { serve } from '../../server/src/host/server';
import { report } from '../report';
import { pullingCapabilities, startClient } from './client';

const uri = 'file:///report.txt';
const textDocument = { uri };

/** A server with the report open, and the ways to ask at its mention of Exhibit 99.1. */
async function start(t: TestContext, of: ClientCapabilities['textDocument'] = {}, text = report) {
	const [toServer, toClient] = [new PassThrough(), new PassThrough()];
	const server = createConnection(toServer, toClient);
	serve(server);
	const client = await startClient(toClient, toServer, {
		capabilities: { ...pullingCapabilities, textDocument: { ...pullingCapabilities.textDocument, ...of } },
	});
	t.after(async () => {
		await client.stop();
		server.dispose();
	});
	await client.open(uri, text, 5);
	const lines = report.split('\n');
	const line = lines.findIndex((each) => each.includes('Exhibit 99.1'));
	const position = { line, character: (lines[line] ?? '').indexOf('99.1') };
	const { connection } = client;
	return {
		hello: client.hello,
		definition: () => connection.sendRequest(DefinitionRequest.type, { textDocument, position }),
		references: (includeDeclaration: boolean) =>
			connection.sendRequest(ReferencesRequest.type, { textDocument, position, context: { includeDeclaration } }),
		highlights: () => connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position }),
		prepare: () => connection.sendRequest(PrepareRenameRequest.type, { textDocument, position }),
		rename: (newName: string) => connection.sendRequest(RenameRequest.type, { textDocument, position, newName }),
	};
}

test('a definition is a link for a client that takes links, else a location', async (t) => {
	const linked = await (await start(t, { definition: { linkSupport: true } })).definition();
	assert.ok(Array.isArray(linked) && linked[0] !== undefined && 'targetUri' in linked[0]);
	assert.equal(linked[0].targetUri, uri);
	const plain = await (await start(t)).definition();
	assert.ok(Array.isArray(plain) && plain[0] !== undefined && 'uri' in plain[0]);
	assert.deepEqual(plain[0].range, linked[0].targetSelectionRange);
});

test('references and highlights are of the same places', async (t) => {
	const client = await start(t);
	assert.equal((await client.references(false))?.length, 1);
	const [references, highlights] = [await client.references(true), await client.highlights()];
	assert.equal(references?.length, 2);
	assert.deepEqual(
		references?.map(({ range }) => range),
		highlights?.map(({ range }) => range),
	);
});

test('a rename names the version of the document, and says why it is refused', async (t) => {
	const client = await start(t, { rename: { prepareSupport: true } });
	assert.deepEqual(client.hello.capabilities.renameProvider, { prepareProvider: true });
	const prepared = await client.prepare();
	assert.ok(prepared !== null && 'placeholder' in prepared && prepared.placeholder === '99.1');
	const change = (await client.rename('99.2'))?.documentChanges?.[0];
	assert.ok(change !== undefined && 'edits' in change && change.edits.length === 2);
	assert.deepEqual(change.textDocument, { uri, version: 5 });
	await assert.rejects(client.rename('press release'), {
		code: LSPErrorCodes.RequestFailed,
		message: '"press release" is no exhibit number of Item 601 of Regulation S-K.',
	});
});

test('a text that is no Form 8-K gets empty answers', async (t) => {
	const client = await start(t, {}, report.replace(/8-K|99\.1|Item|SIGNATURES|SECURITIES/g, 'letter'));
	assert.deepEqual(await client.definition(), []);
	assert.deepEqual(await client.references(true), []);
	assert.deepEqual(await client.highlights(), []);
	assert.equal(await client.prepare(), null);
	assert.equal(await client.rename('99.2'), null);
});
