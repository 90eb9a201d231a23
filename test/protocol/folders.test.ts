/** A report and its exhibits in files of one folder: what the editor is told in each of them. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { type TestContext, test } from 'node:test';
import {
	CompletionRequest,
	createConnection,
	DefinitionRequest,
	DocumentHighlightRequest,
	type Location,
	type Position,
	ReferencesRequest,
	RenameRequest,
	type ResourceOperationKind,
	WorkspaceDiagnosticRequest,
	type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checklist } from '../../protocol/checklist';
import type { LedgerEntry, ListedFiles } from '../../protocol/exhibits';
import type { Status } from '../../protocol/status';
import { serve } from '../../server/src/host/server';
import { exhibitOf, type Report, reportOf } from '../folder/folders';
import { type Client, pullingCapabilities, startClient } from './client';

const folder = 'file:///filings/2026%20q1/';
const at = (name: string) => folder + encodeURIComponent(name);
const rows: NonNullable<Report['rows']> = [
	['10.1', 'Supply agreement dated March 10, 2026', 'ex10-1.htm'],
	['99.1', 'Press release dated March 12, 2026', 'ex99-1.htm'],
];
const files = { 'form8k.htm': reportOf({ rows }), 'ex10-1.htm': exhibitOf('10.1'), 'ex99-1.htm': exhibitOf('99.1') };

/** An editor with a folder on its disk; `asked` are the files whose texts the server has asked for. */
async function start(
	t: TestContext,
	disk: Readonly<Record<string, string>>,
	renamesFiles = false,
	nearby: readonly { readonly name: string; readonly text: string }[] = [],
) {
	const [toServer, toClient] = [new PassThrough(), new PassThrough()];
	serve(createConnection(toServer, toClient));
	const resourceOperations: ResourceOperationKind[] = renamesFiles ? ['create', 'rename'] : [];
	const client = await startClient(toClient, toServer, {
		initializationOptions: { listsFiles: true },
		capabilities: {
			...pullingCapabilities,
			workspace: { ...pullingCapabilities.workspace, workspaceEdit: { documentChanges: true, resourceOperations } },
		},
	});
	t.after(() => client.stop());
	const saved = new Map(Object.entries(disk));
	const asked: string[] = [];
	client.connection.onRequest('form8k/filesBeside', ({ uri }: { readonly uri: string }) => {
		return uri.startsWith(folder) ? [...saved.keys()] : [];
	});
	client.connection.onRequest('form8k/fileTexts', ({ names }: { readonly names: readonly string[] }) => {
		asked.push(...names);
		return names.map((name) => saved.get(name) ?? null);
	});
	client.connection.onRequest('form8k/reportsNearby', () => nearby);
	const tell = (...names: readonly string[]) =>
		client.connection.sendRequest('form8k/filesChanged', { uris: names.map(at) });
	return { client, saved, asked, tell };
}

const codes = async ({ diagnostics }: Client, name: string) => (await diagnostics(at(name))).map(({ code }) => code);

/** The place after some words of a file. */
function after(text: string, words: string): Position {
	return TextDocument.create('', '', 0, text).positionAt(text.indexOf(words) + words.length);
}

const wordsAt = (text: string, { range }: Pick<Location, 'range'>) =>
	TextDocument.create('', '', 0, text).getText(range);

test('problems stand in the files that have them', async (t) => {
	const { client } = await start(t, { ...files, 'ex99-1.htm': exhibitOf('99.3'), 'ex3-1.htm': exhibitOf('3.1') });
	await client.open(at('form8k.htm'), files['form8k.htm']);
	assert.deepEqual(await codes(client, 'form8k.htm'), []);
	await client.open(at('ex99-1.htm'), exhibitOf('99.3'));
	const [found] = await client.diagnostics(at('ex99-1.htm'));
	assert.equal(found?.code, 'exhibit-heading-mismatch');
	assert.equal(found && wordsAt(exhibitOf('99.3'), found), '99.3');
	const [related] = found?.relatedInformation ?? [];
	assert.equal(related?.location.uri, at('form8k.htm'));
	assert.equal(related && wordsAt(files['form8k.htm'], related.location), '99.1');
	await client.open(at('ex3-1.htm'), exhibitOf('3.1'));
	assert.deepEqual(await codes(client, 'ex3-1.htm'), ['attachment-not-listed']);
});

test('open texts count before saved ones, and files that change are read again', async (t) => {
	const { client, saved, tell } = await start(t, { 'form8k.htm': files['form8k.htm'] });
	await client.open(at('form8k.htm'), files['form8k.htm']);
	assert.deepEqual(await codes(client, 'form8k.htm'), ['exhibit-not-attached', 'exhibit-not-attached']);
	saved.set('ex10-1.htm', files['ex10-1.htm']);
	await tell('ex10-1.htm');
	await client.refreshed();
	assert.deepEqual(await codes(client, 'form8k.htm'), ['exhibit-not-attached']);
	// A file that is being written.
	await client.open(at('ex99-1.htm'), exhibitOf('99.2'));
	assert.deepEqual(await codes(client, 'form8k.htm'), []);
	assert.deepEqual(await codes(client, 'ex99-1.htm'), ['exhibit-heading-mismatch']);
	await client.change(at('ex99-1.htm'), 2, exhibitOf('99.1'));
	assert.deepEqual(await codes(client, 'ex99-1.htm'), []);
	await client.change(at('form8k.htm'), 2, reportOf({ rows: rows.slice(0, 1) }));
	assert.deepEqual(await codes(client, 'ex99-1.htm'), ['attachment-not-listed']);
	await client.close(at('ex99-1.htm'));
	assert.deepEqual(await codes(client, 'form8k.htm'), []);
});

test('a fix of a problem in an exhibit changes the report', async (t) => {
	const { client } = await start(t, files);
	await client.open(at('ex99-1.htm'), files['ex99-1.htm']);
	await client.open(at('form8k.htm'), reportOf({ rows: rows.slice(0, 1) }));
	const [problem] = await client.diagnostics(at('ex99-1.htm'));
	assert.ok(problem);
	const [action] = await client.actions(at('ex99-1.htm'), problem.range);
	assert.equal(action?.title, 'Add Exhibit 99.1 to the list');
	const [change] = action?.edit?.documentChanges ?? [];
	assert.ok(change && 'textDocument' in change);
	assert.deepEqual(change.textDocument, { uri: at('form8k.htm'), version: 1 });
});

test('definition, references and rename go from file to file', async (t) => {
	const { client } = await start(t, files);
	await client.open(at('form8k.htm'), files['form8k.htm']);
	await client.open(at('ex99-1.htm'), files['ex99-1.htm']);
	const { connection } = client;
	const inReport = { textDocument: { uri: at('form8k.htm') }, position: after(files['form8k.htm'], 'and Exhibit 99') };
	const inExhibit = { textDocument: { uri: at('ex99-1.htm') }, position: after(files['ex99-1.htm'], 'Exhibit 99') };
	const texts = new Map(Object.entries(files).map(([name, text]) => [at(name), text]));
	const shown = (found: Location[]) =>
		found.map(({ uri, range }) => `${uri.slice(folder.length)} ${wordsAt(texts.get(uri) ?? '', { range })}`);
	const definitions = [];
	for (const params of [inReport, inExhibit]) {
		definitions.push(shown((await connection.sendRequest(DefinitionRequest.type, params)) as Location[]));
	}
	assert.deepEqual(definitions, [
		['form8k.htm 99.1', 'ex99-1.htm 99.1'],
		['form8k.htm 99.1', 'ex99-1.htm 99.1'],
	]);
	const context = { includeDeclaration: true };
	const references = shown((await connection.sendRequest(ReferencesRequest.type, { ...inExhibit, context })) ?? []);
	assert.deepEqual([...new Set(references)], ['form8k.htm Exhibit 99.1', 'form8k.htm 99.1', 'ex99-1.htm 99.1']);
	const edit: WorkspaceEdit | null = await connection.sendRequest(RenameRequest.type, {
		...inExhibit,
		newName: '99.4',
	});
	const changed = (edit?.documentChanges ?? []).map((each) =>
		'textDocument' in each
			? [
					each.textDocument.uri.slice(folder.length),
					each.textDocument.version,
					...each.edits.map((one) => ('newText' in one ? one.newText : '')),
				]
			: [],
	);
	assert.deepEqual(changed, [
		['form8k.htm', 1, '99.4', '99.4'],
		['ex99-1.htm', 1, '99.4'],
	]);
	const highlights = await connection.sendRequest(DocumentHighlightRequest.type, inExhibit);
	assert.deepEqual(
		highlights?.map((each) => wordsAt(files['ex99-1.htm'], each)),
		['99.1'],
	);
});

test('a file that is named for its number is renamed with it, after a question', async (t) => {
	const { client } = await start(t, files, true);
	await client.open(at('form8k.htm'), files['form8k.htm']);
	const position = after(files['form8k.htm'], 'and Exhibit 99');
	const asked = { textDocument: { uri: at('form8k.htm') }, position, newName: '99.4' };
	const edit: WorkspaceEdit | null = await client.connection.sendRequest(RenameRequest.type, asked);
	const [annotation, { label, needsConfirmation } = { label: '' }] =
		Object.entries(edit?.changeAnnotations ?? {})[0] ?? [];
	assert.deepEqual([label, needsConfirmation], ['Rename ex99-1.htm to ex99-4.htm', true]);
	const renamed = edit?.documentChanges?.find((each) => 'kind' in each && each.kind === 'rename');
	assert.deepEqual(renamed, {
		kind: 'rename',
		oldUri: at('ex99-1.htm'),
		newUri: at('ex99-4.htm'),
		annotationId: annotation,
	});
	const [report] = edit?.documentChanges ?? [];
	assert.ok(report && 'edits' in report);
	const link = report.edits.find((each) => 'newText' in each && each.newText === 'ex99-4.htm');
	assert.ok(link && 'annotationId' in link && link.annotationId === annotation);
});

test('an address is completed with the files that are there', async (t) => {
	const { client } = await start(t, { ...files, 'logo.jpg': '', 'press release.htm': '' });
	const text = reportOf({ rows, more: '<p><a href="p"></a><img src=""></p>' });
	await client.open(at('form8k.htm'), text);
	const complete = async (words: string) => {
		const position = after(text, words);
		const found = await client.connection.sendRequest(CompletionRequest.type, {
			textDocument: { uri: at('form8k.htm') },
			position,
		});
		return (found && 'items' in found ? found.items : []).map(({ label, textEdit }) => [label, textEdit?.newText]);
	};
	assert.deepEqual(await complete('<a href="p'), [
		['form8k.htm', 'form8k.htm'],
		['ex10-1.htm', 'ex10-1.htm'],
		['ex99-1.htm', 'ex99-1.htm'],
		['press release.htm', 'press%20release.htm'],
	]);
	assert.deepEqual(await complete('<img src="'), [['logo.jpg', 'logo.jpg']]);
});

test('the heading of an exhibit is explained as its row', async (t) => {
	const { client } = await start(t, files);
	await client.open(at('ex99-1.htm'), files['ex99-1.htm']);
	const found = await client.hover(at('ex99-1.htm'), after(files['ex99-1.htm'], 'Exhibit 99'));
	assert.match(JSON.stringify(found), /Exhibit 99\.1/);
	assert.equal(found?.range && wordsAt(files['ex99-1.htm'], { range: found.range }), '99.1');
});

test('a refused rename says why', async (t) => {
	const { client } = await start(t, files);
	await client.open(at('ex99-1.htm'), files['ex99-1.htm']);
	const position = after(files['ex99-1.htm'], 'Exhibit 99');
	const asked = { textDocument: { uri: at('ex99-1.htm') }, position, newName: '10.1' };
	await assert.rejects(client.connection.sendRequest(RenameRequest.type, asked), /Exhibit 10\.1 is taken/);
});

test('the views are filled while an exhibit is in front', async (t) => {
	const { client } = await start(t, files);
	await client.open(at('ex99-1.htm'), files['ex99-1.htm']);
	const uri = at('ex99-1.htm');
	const status = await client.connection.sendRequest<Status>('form8k/status', { uri });
	assert.equal(status.report, at('form8k.htm'));
	const entries = await client.connection.sendRequest<readonly LedgerEntry[]>('form8k/exhibitLedger', { uri });
	assert.deepEqual(
		entries.map(({ number, columns }) => [number, ...columns.map(({ state }) => state)]),
		[
			['10.1', 'yes', 'yes', 'yes', 'yes'],
			['99.1', 'yes', 'yes', 'yes', 'yes'],
		],
	);
	const attached = entries.map(({ columns }) => columns[2]?.places.map((place) => [place.label, place.uri]));
	assert.deepEqual(attached, [[['ex10-1.htm', at('ex10-1.htm')]], [['ex99-1.htm', undefined]]]);
	const list = await client.connection.sendRequest<Checklist>('form8k/checklist', { uri });
	assert.equal(list.registrant, 'Harbor Lights, Inc.');
	const own = await client.connection.sendRequest<Status>('form8k/status', { uri: at('form8k.htm') });
	assert.equal(own, null, 'a report that is not open is not asked about');
});

test('files of the folder are listed in the report, whichever of its files is asked about', async (t) => {
	const { client } = await start(t, { ...files, 'ex99-2.htm': exhibitOf('99.2'), 'old8k.htm': reportOf() });
	await client.open(at('ex99-1.htm'), files['ex99-1.htm']);
	await client.open(at('form8k.htm'), files['form8k.htm']);
	const list = (uri: string, ...names: readonly string[]) =>
		client.connection.sendRequest<ListedFiles | null>('form8k/listFiles', { uri, files: names });
	const listed = await list(
		at('ex99-1.htm'),
		at('ex99-2.htm'),
		at('old8k.htm'),
		'file:///filings/other/ex3-1.htm',
		at('ex10-1.htm'),
	);
	assert.deepEqual([listed?.numbers, listed?.added?.report], [['99.2'], at('form8k.htm')]);
	const document = TextDocument.create('', '', 0, files['form8k.htm']);
	const after = TextDocument.applyEdits(document, [...(listed?.added?.edits ?? [])]);
	assert.ok(after.includes('<tr><td>99.2</td><td><a href="ex99-2.htm">[Description of Exhibit 99.2]</a></td></tr>'));
	assert.deepEqual(listed?.refused, [
		'ex3-1.htm is in another folder than form8k.htm: put it beside the report first.',
		'old8k.htm is a report of its own.',
		'ex10-1.htm is not added: Exhibit 10.1 is listed already, as “Supply agreement dated March 10, 2026”.',
	]);
	await client.open('untitled:Untitled-1', files['form8k.htm']);
	assert.equal(await list('untitled:Untitled-1', at('ex99-2.htm')), null);
});

test('files that are not open are checked, and pulled with the ids of their results', async (t) => {
	const { client, saved } = await start(t, { ...files, 'ex99-1.htm': exhibitOf('99.3') });
	const { connection } = client;
	const check = (name: string) => connection.sendRequest('form8k/checkFile', { uri: at(name) });
	const pull = async (previousResultIds: readonly { uri: string; value: string }[] = []) => {
		const { items } = await connection.sendRequest(WorkspaceDiagnosticRequest.type, {
			previousResultIds: [...previousResultIds],
		});
		return items.map((each) => ({
			uri: each.uri,
			value: each.resultId ?? '',
			codes: each.kind === 'full' ? each.items.map(({ code }) => code) : each.kind,
		}));
	};
	assert.deepEqual(await check('form8k.htm'), { errors: 0, warnings: 1, others: 0 });
	assert.equal(await check('ex10-1.htm'), null);
	assert.equal(await check('gone.htm'), null);
	const first = await pull();
	assert.deepEqual(first, [{ uri: at('ex99-1.htm'), value: '1', codes: ['exhibit-heading-mismatch'] }]);
	assert.deepEqual((await pull(first))[0]?.codes, 'unchanged');
	assert.equal(await check('ex99-1.htm'), null);
	assert.deepEqual((await pull(first))[0]?.codes, 'unchanged', 'an exhibit that is looked at by itself');
	saved.set('ex99-1.htm', exhibitOf('99.1'));
	await connection.sendRequest('form8k/filesChanged', { uris: [at('ex99-1.htm')] });
	await check('form8k.htm');
	assert.deepEqual(await pull(first), [{ uri: at('ex99-1.htm'), value: '2', codes: [] }]);
	await client.open(at('ex99-1.htm'), exhibitOf('99.1'));
	assert.deepEqual(await pull(), [], 'an open file is asked about by itself');
});

test('problems of closed files go with the last open one of their report', async (t) => {
	const { client } = await start(t, { ...files, 'ex99-1.htm': exhibitOf('99.3') });
	const counts = async () => {
		const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
		return items.map((each) => ('items' in each ? each.items.length : 0));
	};
	await client.open(at('form8k.htm'), files['form8k.htm']);
	await client.open(at('ex10-1.htm'), files['ex10-1.htm']);
	await client.diagnostics(at('form8k.htm'));
	assert.deepEqual(await counts(), [1]);
	await client.close(at('form8k.htm'));
	assert.deepEqual(await counts(), [1]);
	await client.close(at('ex10-1.htm'));
	assert.deepEqual(await counts(), [0]);
});

test('texts that are no exhibits ask for nothing', async (t) => {
	const { client, asked } = await start(t, files);
	await client.open(at('index.htm'), '<p>Dear all, lunch is at noon.</p>');
	assert.deepEqual(await codes(client, 'index.htm'), []);
	assert.deepEqual(asked, []);
});

test('of a folder with many texts, those that the report links are read alone', async (t) => {
	const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`f8k${i}.htm`, reportOf()]));
	const { client, asked } = await start(t, { ...many, ...files, 'ex3-1.htm': exhibitOf('3.1') });
	await client.open(at('form8k.htm'), reportOf({ rows: rows.slice(1) }));
	assert.deepEqual(await codes(client, 'form8k.htm'), []);
	assert.deepEqual(asked, ['ex99-1.htm']);
	await client.open(at('ex99-1.htm'), exhibitOf('99.3'));
	assert.deepEqual(await codes(client, 'ex99-1.htm'), ['exhibit-heading-mismatch']);
	assert.deepEqual(asked, ['ex99-1.htm']);
});

test('a report is compared with the earlier ones in the folders around, which are no part of its own', async (t) => {
	const earlier = reportOf({ rows })
		.replaceAll('March 12, 2026', 'January 8, 2026')
		.replaceAll('March 10, 2026', 'January 7, 2026');
	const draft = reportOf({ rows }).replace(/dated March 12, 2026/, 'dated January 8, 2026');
	const { client } = await start(t, { ...files, 'form8k.htm': draft }, false, [
		{ name: '../q4/form8k.htm', text: earlier },
	]);
	await client.open(at('form8k.htm'), draft);
	const found = await codes(client, 'form8k.htm');
	assert.ok(found.includes('stale-value'), found.join());
	assert.deepEqual(await client.connection.sendRequest('form8k/folderMembers', { uri: at('form8k.htm') }), [
		'form8k.htm',
		'ex10-1.htm',
		'ex99-1.htm',
	]);
});
