/** What the server says to an editor, over a pair of streams in one process. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { type TestContext, test } from 'node:test';
import { type CodeAction, createConnection, type Diagnostic, type Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Status } from '../../protocol/status';
import { version } from '../../server/src/analysis';
import { serve } from '../../server/src/host/server';
import { rules } from '../../server/src/rules';
import { report, unsigned } from '../report';
import { type Client, type ClientOptions, pullingCapabilities, pushedCapabilities, startClient } from './client';

const uri = 'file:///report.txt';
const letter = 'Dear Ms. Brandt,\n\nyour lenses have been sent.\n';
/** Every rule off but one. */
const quiet = Object.fromEntries(rules.map(({ id }) => [id, id === 'signature-missing' ? 'error' : 'off']));
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
				tokenTypes: ['class', 'number', 'enumMember', 'definedTerm'],
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
	assert.equal(await client.connection.sendRequest('form8k/status', { uri: unknown }), null);
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

test('a waived finding is not told, and counted when the client asks how the filing stands', async (t) => {
	let waivers: unknown;
	const client = await start(t, { configuration: () => ({ stage: 'final', rules: quiet, waivers }) });
	await client.open(uri, unsigned);
	const [missing] = (await client.diagnostics(uri)).filter(({ code }) => code === 'signature-missing');
	assert.ok(missing);
	assert.equal((await client.connection.sendRequest<Status>('form8k/status', { uri })).errors, 1);
	const words = wordsAt(unsigned, missing.range);
	waivers = [{ file: 'report.txt', rule: 'signature-missing', words, reason: 'It is signed on paper.' }];
	await client.settings(null);
	assert.ok(!codes(await client.diagnostics(uri)).includes('signature-missing'));
	const { form, stage, errors, waived } = await client.connection.sendRequest<Status>('form8k/status', { uri });
	assert.deepEqual({ form, stage, errors, waived }, { form: '8-K', stage: 'final', errors: 0, waived: 1 });
});

test('the commands and views of a client are served', async (t) => {
	const client = await start(t);
	await client.open(uri, unsigned);
	const ask = <T>(method: string, params: object) => client.connection.sendRequest<T>(`form8k/${method}`, params);
	assert.equal(await ask('skipped', { uri }), null);
	const ledger = await ask<readonly { readonly number: string }[]>('exhibitLedger', { uri });
	assert.deepEqual(
		ledger.map(({ number }) => number),
		['99.1'],
	);
	const { families } = await ask<{ readonly families: readonly unknown[] }>('checklist', { uri });
	assert.ok(families.length > 4);
	assert.match(await ask<string>('checklistMarkdown', { uri, name: 'report.txt' }), /^# Checklist of report\.txt$/m);
	assert.equal((await ask<readonly unknown[]>('boxChoices', { uri })).length, 6);
	assert.ok((await ask<readonly unknown[]>('exhibitChoices', { uri })).length > 10);
	assert.ok((await ask<readonly unknown[]>('itemChoices', {})).length > 30);
	const inserted = await ask<object>('insertion', { uri, insertion: { kind: 'signatures' } });
	assert.deepEqual(Object.keys(inserted), ['edit', 'select']);
	const registrant = await ask<{ readonly name: string }>('registrant', { text: report });
	assert.equal(registrant.name, 'Lindenau Optics, Inc.');
	const { text } = await ask<{ readonly text: string }>('newFiling', { items: ['8.01'], format: 'text', registrant });
	assert.match(text, /Lindenau Optics, Inc\./);
});

test('commands and views get nothing of what holds no filing, and the reason why', async (t) => {
	let enable = true;
	const client = await start(t, { configuration: () => ({ enable }) });
	await client.open(uri, 'The minutes of the meeting.');
	const ask = (method: string, params: object = { uri }) => client.connection.sendRequest(`form8k/${method}`, params);
	assert.equal(await ask('skipped'), 'unrecognized');
	assert.equal(await ask('registrant', { text: 'The minutes of the meeting.' }), null);
	for (const method of ['exhibitLedger', 'checklist', 'checklistMarkdown']) {
		assert.equal(await ask(method, { uri, name: 'minutes.txt' }), null, method);
	}
	assert.equal(await ask('insertion', { uri, insertion: { kind: 'signatures' } }), null);
	enable = false;
	await client.close(uri);
	await client.open(uri, report);
	assert.equal(await ask('skipped'), 'disabled');
	assert.equal(await ask('exhibitLedger'), null);
});

test('a waiver in vain is reported, those of other files and malformed ones are not', async (t) => {
	const waiver = { file: 'report.txt', rule: 'item-order', words: 'Item 1.01', reason: 'It is read so.' };
	const waivers = [waiver, { ...waiver, file: 'other.txt' }, { ...waiver, words: 3 }, 'item-order', null];
	const client = await start(t, { configuration: () => ({ waivers }) });
	await client.open(uri, report);
	const vain = (await client.diagnostics(uri)).filter(({ code }) => code === 'rule-waived-in-vain');
	assert.deepEqual(
		vain.map(({ message, severity }) => [message, severity]),
		[['Waiver without effect: item-order, “Item 1.01”.', 3]],
	);
});

test('a waiver is for the file at its path in the folder that the client names', async (t) => {
	const waivers = [{ file: 'report.txt', rule: 'item-order', words: 'Item 1.01', reason: 'It is read so.' }];
	const workspace = { ...pullingCapabilities.workspace, workspaceFolders: true };
	const capabilities = { ...pullingCapabilities, workspace };
	const client = await start(t, { capabilities, configuration: () => ({ waivers }) });
	client.connection.onRequest('workspace/workspaceFolders', () => [{ uri: 'file:///filings', name: 'filings' }]);
	const [own, other] = ['file:///filings/report.txt', 'file:///filings/old/report.txt'];
	await client.open(own, report);
	await client.open(other, report);
	assert.ok(codes(await client.diagnostics(own)).includes('rule-waived-in-vain'));
	assert.ok(!codes(await client.diagnostics(other)).includes('rule-waived-in-vain'));
});

test('actions that are commands are for clients that have told so', async (t) => {
	const titles = async (initializationOptions: unknown) => {
		const client = await start(t, { initializationOptions });
		await client.open(uri, unsigned);
		const params = { textDocument: { uri }, range: everywhere, context: { diagnostics: [], only: ['quickfix'] } };
		const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params);
		return actions.filter(({ command }) => command !== undefined).map(({ title }) => title);
	};
	assert.deepEqual(await titles(undefined), []);
	assert.deepEqual(await titles({ commands: 'form8k.waive' }), []);
	const told = await titles({ commands: ['form8k.showRule', 7] });
	assert.ok(told.some((title) => /^Show documentation: [A-Z].* sign/.test(title)));
	assert.ok(told.every((title) => title.startsWith('Show documentation')));
});

test('settings of a wrong type are as if they were not set', async (t) => {
	const configuration = () => ({ enable: 'no', stage: 3, rules: { 'signature-missing': 'deadly' }, waivers: 'all' });
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

function wordsAt(text: string, range: Range): string {
	return TextDocument.create(uri, 'plaintext', 1, text).getText(range).replace(/\s+/g, ' ').trim();
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
