/** What the server says to an editor, over a pair of streams in one process. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { type TestContext, test } from 'node:test';
import { createConnection, type Diagnostic } from 'vscode-languageserver/node';
import { serve, version } from '../server/src/server';
import { type Client, type ClientOptions, pushedCapabilities, startClient } from './client';
import { report, unsigned } from './report';

const uri = 'file:///report.txt';
const letter = 'Dear Ms. Brandt,\n\nyour lenses have been sent.\n';
const everywhere = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

test('the server tells what it can do', async (t) => {
	const { hello } = await start(t);
	assert.deepEqual(hello.serverInfo, { name: 'Form 8-K', version });
	assert.deepEqual(hello.capabilities, {
		positionEncoding: 'utf-16',
		textDocumentSync: { openClose: true, change: 2 },
		documentSymbolProvider: { label: 'Form 8-K' },
		hoverProvider: true,
		completionProvider: { triggerCharacters: ['.', '(', '<', ' '], resolveProvider: true },
		codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.form8k'] },
		definitionProvider: true,
		referencesProvider: true,
		documentHighlightProvider: true,
		renameProvider: true,
		foldingRangeProvider: true,
		selectionRangeProvider: true,
		documentLinkProvider: {},
		workspaceSymbolProvider: true,
		codeLensProvider: {},
		inlayHintProvider: true,
		semanticTokensProvider: {
			legend: {
				tokenTypes: ['class', 'number', 'enumMember'],
				tokenModifiers: ['declaration', 'definition', 'unlisted'],
			},
			full: true,
			range: true,
		},
		documentRangeFormattingProvider: true,
		documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
		diagnosticProvider: { identifier: 'form8k', interFileDependencies: false, workspaceDiagnostics: false },
	});
});

test('a report gets an outline', async (t) => {
	const client = await start(t);
	await client.open(uri, report);
	assert.deepEqual(await names(client), ['Cover Page', 'Item 8.01', 'Item 9.01', 'Signatures']);
});

test('a client that knows no nesting gets a flat outline', async (t) => {
	const client = await start(t, { capabilities: {} });
	await client.open(uri, report);
	const symbols = await client.symbols(uri);
	assert.ok(symbols.length > 4 && symbols.every((symbol) => 'location' in symbol));
});

test('the outline follows the text that is typed', async (t) => {
	const client = await start(t);
	await client.open(uri, report);
	assert.ok((await names(client)).includes('Item 8.01'));
	const line = report.slice(0, report.indexOf('Item 8.01')).split('\n').length - 1;
	await client.change(uri, 2, '7.01', { start: { line, character: 5 }, end: { line, character: 9 } });
	assert.ok((await names(client)).includes('Item 7.01'));
});

test('a text opened again with the same version is read again', async (t) => {
	const client = await start(t);
	await client.open(uri, report);
	assert.equal(await client.isForm8K(uri), true);
	await client.close(uri);
	await client.open(uri, letter);
	assert.equal(await client.isForm8K(uri), false);
});

test('problems are told to a client that asks', async (t) => {
	const client = await start(t);
	await client.open(uri, unsigned);
	const found = await client.diagnostics(uri);
	assert.ok(codes(found).includes('signature-missing'));
	assert.ok(found.every(({ source }) => source === 'form8k'));
	await client.change(uri, 2, report);
	assert.deepEqual(problems(await client.diagnostics(uri)), []);
});

test('problems are sent to a client that cannot ask, and taken back on closing', async (t) => {
	const client = await start(t, { capabilities: pushedCapabilities });
	assert.equal(client.hello.capabilities.diagnosticProvider, undefined);
	await client.open(uri, unsigned, 7);
	const first = await client.published();
	assert.equal(first.version, 7);
	assert.ok(codes(first.diagnostics).includes('signature-missing'));
	await client.change(uri, 8, report);
	const second = await client.published();
	assert.equal(second.version, 8);
	assert.ok(!codes(second.diagnostics).includes('signature-missing'));
	await client.close(uri);
	assert.deepEqual(await client.published(), { uri, diagnostics: [] });
});

test('nothing is sent to a client that asks', async (t) => {
	const client = await start(t);
	const sent = client.published().then(() => 'sent');
	await client.open(uri, unsigned);
	await client.diagnostics(uri);
	await client.close(uri);
	await client.symbols(uri);
	assert.equal(await Promise.race([sent, Promise.resolve('silent')]), 'silent');
});

test('a hover is Markdown, or plain text for a client that shows no Markdown', async (t) => {
	const at = { line: report.slice(0, report.indexOf('Item ')).split('\n').length - 1, character: 1 };
	const told = async (capabilities?: ClientOptions['capabilities']) => {
		const client = await start(t, capabilities === undefined ? {} : { capabilities });
		await client.open(uri, report);
		const found = await client.hover(uri, at);
		assert.ok(found && typeof found.contents === 'object' && 'kind' in found.contents);
		return found.contents;
	};
	const rich = await told();
	assert.equal(rich.kind, 'markdown');
	assert.match(rich.value, /\*\*Item /);
	const plain = await told({ textDocument: { hover: { contentFormat: ['plaintext'] } } });
	assert.equal(plain.kind, 'plaintext');
	assert.doesNotMatch(plain.value, /\*\*/);
});

test('a fix mends what it is for', async (t) => {
	const client = await start(t);
	await client.open(uri, unsigned);
	const shown = (await client.diagnostics(uri)).find(({ code }) => code === 'signature-missing');
	assert.ok(shown);
	const [fix] = await client.actions(uri, shown.range, { diagnostics: [shown], only: ['quickfix'] });
	assert.equal(fix?.isPreferred, true);
	const change = fix.edit?.documentChanges?.[0];
	assert.ok(change !== undefined && 'edits' in change);
	assert.deepEqual(change.textDocument, { uri, version: 1 });
	const [edit] = change.edits;
	assert.ok(edit !== undefined && 'newText' in edit);
	await client.change(uri, 2, edit.newText, edit.range);
	assert.ok(!codes(await client.diagnostics(uri)).includes('signature-missing'));
});

test('a document that the server was never shown gets empty answers', async (t) => {
	const client = await start(t);
	const unknown = 'untitled:Untitled-9';
	assert.deepEqual(await client.symbols(unknown), []);
	assert.deepEqual(await client.diagnostics(unknown), []);
	assert.deepEqual(await client.actions(unknown, everywhere), []);
	assert.equal(await client.hover(unknown, everywhere.start), null);
	assert.equal(await client.isForm8K(unknown), false);
	assert.deepEqual(client.asked, []);
});

test('a text that is no Form 8-K gets empty answers', async (t) => {
	const client = await start(t);
	await client.open(uri, letter);
	assert.deepEqual(await client.symbols(uri), []);
	assert.deepEqual(await client.diagnostics(uri), []);
	assert.deepEqual(await client.actions(uri, everywhere), []);
	assert.equal(await client.hover(uri, everywhere.start), null);
	assert.equal(await client.isForm8K(uri), false);
});

test('the server is silent where the user has turned it off', async (t) => {
	const client = await start(t, { configuration: () => ({ enable: false }) });
	await client.open(uri, unsigned);
	assert.deepEqual(await client.symbols(uri), []);
	assert.deepEqual(await client.diagnostics(uri), []);
	assert.deepEqual(await client.actions(uri, everywhere), []);
	assert.equal(await client.isForm8K(uri), false);
});

test('settings are asked for once per document, and again after a change, when the client asks again too', async (t) => {
	let rules: unknown = { 'signature-missing': 'hint' };
	const client = await start(t, { configuration: () => ({ enable: true, stage: 'draft', rules }) });
	await client.open(uri, unsigned);
	assert.equal(severityOf(await client.diagnostics(uri)), 4);
	await client.symbols(uri);
	assert.deepEqual(client.asked, [uri]);
	assert.deepEqual(client.registered, ['workspace/didChangeConfiguration']);
	rules = { 'signature-missing': 'off' };
	await client.settings(null);
	await client.refreshed();
	assert.equal(severityOf(await client.diagnostics(uri)), undefined);
	assert.deepEqual(client.asked, [uri, uri]);
});

test('each document has its own settings', async (t) => {
	const other = 'file:///elsewhere/report.txt';
	const client = await start(t, { configuration: (asked) => ({ enable: asked === uri }) });
	await client.open(uri, report);
	await client.open(other, report);
	assert.equal(await client.isForm8K(uri), true);
	assert.equal(await client.isForm8K(other), false);
});

test('settings that a client sends by itself hold, and what was sent before is sent again', async (t) => {
	const client = await start(t, { capabilities: pushedCapabilities });
	await client.open(uri, unsigned);
	assert.equal(severityOf((await client.published()).diagnostics), 1);
	await client.settings({ form8k: { rules: { 'signature-missing': 'information' } } });
	assert.equal(severityOf((await client.published()).diagnostics), 3);
	await client.settings({});
	assert.equal(severityOf((await client.published()).diagnostics), 1);
});

test('settings of a wrong type are as if they were not set', async (t) => {
	const configuration = () => ({ enable: 'no', stage: 3, rules: { 'signature-missing': 'deadly' } });
	const client = await start(t, { configuration });
	await client.open(uri, unsigned);
	assert.equal(severityOf(await client.diagnostics(uri)), 1);
	const odd = await start(t, { configuration: () => ['form8k'] });
	await odd.open(uri, report);
	assert.equal(await odd.isForm8K(uri), true);
});

test('a client that fails to tell its settings is served by default', async (t) => {
	const configuration = () => {
		throw new Error('no settings today');
	};
	const client = await start(t, { configuration });
	await client.open(uri, report);
	assert.equal(await client.isForm8K(uri), true);
});

test('whatever the language of the document, its content decides', async (t) => {
	const client = await start(t);
	const textDocument = { uri: 'vscode-remote://host/a.md', languageId: 'markdown', version: 1, text: report };
	await client.connection.sendNotification('textDocument/didOpen', { textDocument });
	assert.equal(await client.isForm8K(textDocument.uri), true);
});

async function start(t: TestContext, options: ClientOptions = {}): Promise<Client> {
	const toServer = new PassThrough();
	const toClient = new PassThrough();
	serve(createConnection(toServer, toClient));
	const client = await startClient(toClient, toServer, options);
	t.after(() => client.stop());
	return client;
}

async function names(client: Client): Promise<string[]> {
	return (await client.symbols(uri)).map(({ name }) => name);
}

function codes(found: readonly Diagnostic[]): unknown[] {
	return found.map(({ code }) => code);
}

/** The errors and warnings. */
function problems(found: readonly Diagnostic[]): unknown[] {
	return codes(found.filter(({ severity = 1 }) => severity <= 2));
}

function severityOf(found: readonly Diagnostic[]): number | undefined {
	return found.find(({ code }) => code === 'signature-missing')?.severity;
}
