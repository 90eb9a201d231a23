/** What a keystroke costs: the server reads what has changed, not the document. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { mock, test } from 'node:test';
import { Parser } from 'htmlparser2';
import { createConnection } from 'vscode-languageserver/node';
import { serve } from '../../server/src/host/server';
import { sample } from '../files';
import { startClient } from './client';

test('a keystroke has only the HTML around it parsed again', async (t) => {
	const uri = 'file:///report.htm';
	const paragraph = '<p>The company opened its <b>second</b> plant&nbsp;in Ohio.</p>\n';
	const text = sample('clean-html.htm').replace('</body>', `${paragraph.repeat(400)}</body>`);
	const [toServer, toClient] = [new PassThrough(), new PassThrough()];
	serve(createConnection(toServer, toClient));
	const client = await startClient(toClient, toServer);
	t.after(() => client.stop());
	await client.open(uri, text);
	const symbols = await client.symbols(uri);
	const write = mock.method(Parser.prototype, 'write');
	t.after(() => write.mock.restore());
	const line = text.slice(0, text.indexOf(paragraph) + 200 * paragraph.length).split('\n').length - 1;
	const position = { line, character: 3 };
	await client.change(uri, 2, 'x', { start: position, end: position });
	assert.deepEqual(
		(await client.symbols(uri)).map(({ name }) => name),
		symbols.map(({ name }) => name),
	);
	const parsed = write.mock.calls.reduce((sum, call) => sum + (call.arguments[0]?.length ?? 0), 0);
	assert.ok(parsed > 0 && parsed < text.length / 2, `${parsed} of ${text.length} characters`);
});
