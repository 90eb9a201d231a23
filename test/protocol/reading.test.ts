/** Folds, links, lenses, hints and the like, as an editor asks for them. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { type TestContext, test } from 'node:test';
import {
	CodeLensRequest,
	createConnection,
	DocumentLinkRequest,
	DocumentOnTypeFormattingRequest,
	DocumentRangeFormattingRequest,
	FoldingRangeRequest,
	InlayHintRequest,
	SelectionRangeRequest,
	SemanticTokensRangeRequest,
	SemanticTokensRequest,
	WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { serve } from '../../server/src/host/server';
import { report } from '../report';
import { type ClientOptions, pullingCapabilities, startClient } from './client';

const textDocument = { uri: 'file:///report.txt' };
const range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
const position = { line: 0, character: 0 };

/** A client of a server of its own with `text` open, and the ways to ask. */
async function start(t: TestContext, text: string, options: ClientOptions = {}) {
	const [toServer, toClient] = [new PassThrough(), new PassThrough()];
	const connection = createConnection(toServer, toClient);
	serve(connection);
	const client = await startClient(toClient, toServer, options);
	t.after(async () => {
		await client.stop();
		connection.dispose();
	});
	await client.open(textDocument.uri, text);
	const ask = client.connection;
	return {
		...client,
		folds: () => ask.sendRequest(FoldingRangeRequest.type, { textDocument }),
		selections: () => ask.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] }),
		links: () => ask.sendRequest(DocumentLinkRequest.type, { textDocument }),
		found: (query: string) => ask.sendRequest(WorkspaceSymbolRequest.type, { query }),
		lenses: () => ask.sendRequest(CodeLensRequest.type, { textDocument }),
		hints: () => ask.sendRequest(InlayHintRequest.type, { textDocument, range }),
		tokens: () => ask.sendRequest(SemanticTokensRequest.type, { textDocument }),
		tokensInRange: () => ask.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range }),
		format: () =>
			ask.sendRequest(DocumentRangeFormattingRequest.type, {
				textDocument,
				range,
				options: { tabSize: 4, insertSpaces: true },
			}),
	};
}

const wide = report.replace(
	'On March 2, 2026,',
	'The company is a maker of lenses. On the second day of the month of March, 2026,',
);

test('a report is folded, linked, found, told of, colored and formatted', async (t) => {
	const client = await start(t, wide, { configuration: () => ({ codeLens: 'all' }) });
	assert.equal((await client.folds())?.length, 6);
	assert.equal((await client.selections())?.length, 1);
	assert.ok((await client.links())?.some(({ target }) => target?.endsWith('section-230.425')));
	assert.equal((await client.found('lindenau'))?.length, 4);
	assert.equal((await client.lenses())?.length, 3);
	assert.equal((await client.tokens())?.data.length, 30);
	assert.deepEqual(await client.tokensInRange(), await client.tokens());
	assert.equal((await client.format())?.length, 1);
});

test('a text that is no report gets nothing, and is left to others', async (t) => {
	const client = await start(t, 'Dear Ms. Brandt,\n\nyour lenses have been sent.\n');
	assert.equal(await client.folds(), null);
	assert.equal(await client.selections(), null);
	assert.equal(await client.tokens(), null);
	assert.equal(await client.tokensInRange(), null);
	for (const answer of [client.links(), client.found(''), client.lenses(), client.hints(), client.format()]) {
		assert.deepEqual(await answer, []);
	}
});

const lease = wide.replace('Item 8.01 Other Events', 'Item 1.01 Entry into a Material Definitive Agreement');

test('lenses and hints can be switched off', async (t) => {
	const shown = await start(t, lease, { configuration: () => ({ codeLens: 'all', inlayHints: 'all' }) });
	assert.equal((await shown.hints())?.length, 1);
	const client = await start(t, lease, { configuration: () => ({ codeLens: 'off', inlayHints: 'off' }) });
	assert.deepEqual(await client.hints(), []);
	assert.deepEqual(await client.lenses(), []);
	assert.equal((await client.folds())?.length, 6);
});

test('a lens leads to the mentions where the client has the command', async (t) => {
	const configuration = () => ({ codeLens: 'all' });
	const plain = await start(t, report, { configuration });
	assert.deepEqual(new Set((await plain.lenses())?.map(({ command }) => command?.command)), new Set(['']));
	const client = await start(t, report, {
		configuration,
		initializationOptions: { commands: ['form8k.showPlaces'] },
	});
	const [, row] = (await client.lenses()) ?? [];
	assert.equal(row?.command?.command, 'form8k.showPlaces');
});

test('an editor that can have a formatter for one language has it for Form 8-K alone', async (t) => {
	const dynamic = { dynamicRegistration: true };
	const client = await start(t, report, {
		capabilities: {
			...pullingCapabilities,
			textDocument: { ...pullingCapabilities.textDocument, rangeFormatting: dynamic, onTypeFormatting: dynamic },
		},
	});
	assert.equal(client.hello.capabilities.documentRangeFormattingProvider, undefined);
	assert.equal(client.hello.capabilities.documentOnTypeFormattingProvider, undefined);
	await client.folds();
	assert.ok(client.registered.includes(DocumentRangeFormattingRequest.method));
	assert.ok(client.registered.includes(DocumentOnTypeFormattingRequest.method));
});

test('what a file holds that is not open is found by name, until it is gone', async (t) => {
	const client = await start(t, report);
	const tell = (uri: string, text: string | null) => client.connection.sendRequest('form8k/index', { uri, text });
	const where = async (query: string) =>
		new Set((await client.found(query))?.map(({ location }) => ('uri' in location ? location.uri : '')));
	const other = 'file:///filings/other.txt';
	assert.equal(await tell(other, report.replaceAll('Lindenau Optics', 'Corvane Mills')), true);
	assert.equal(await tell('file:///filings/letter.txt', 'Dear Ms. Brandt,'), false);
	assert.deepEqual(await where('corvane'), new Set([other]));
	assert.deepEqual(await where('8.01'), new Set([textDocument.uri, other]));
	await tell(textDocument.uri, report.replaceAll('8.01', '7.01'));
	assert.deepEqual(await where('7.01'), new Set(), 'the open text counts, not the saved one');
	await tell(other, null);
	assert.deepEqual(await where('corvane'), new Set());
});

test('a client that can tell the files beside a report is asked, and no other', async (t) => {
	const asked: string[] = [];
	const answer = ({ uri }: { readonly uri: string }) => {
		asked.push(uri);
		return ['ex99-1.htm', 'report.bak'];
	};
	const plain = await start(t, report);
	plain.connection.onRequest('form8k/filesBeside', answer);
	const toFile = async ({ links }: typeof plain) =>
		(await links())?.filter(({ target }) => target?.endsWith('ex99-1.htm'));
	assert.deepEqual(await toFile(plain), []);
	const client = await start(t, report, { initializationOptions: { listsFiles: true } });
	client.connection.onRequest('form8k/filesBeside', answer);
	assert.equal((await toFile(client))?.length, 1);
	assert.deepEqual(asked, [textDocument.uri]);
});
