/** The command line and the language server find the same problems in every real filing. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver';
import { form8k } from '../cli/runCli';
import { connectedClient } from '../cli/server';
import { shared } from '../files';

const folders = ['html', 'sgml', 'body', 'flat', 'fragment', 'negative', 'text'].filter((name) =>
	existsSync(join(shared, 'corpus', name)),
);
const skip = folders.length > 0 ? false : `no filings at ${shared} (FORM8K_SHARED names another place)`;

test('the same problems by the command line and by the server', { skip }, async (t) => {
	const cwd = join(shared, 'corpus');
	const paths = folders.flatMap((folder) => readdirSync(join(cwd, folder)).map((name) => `${folder}/${name}`));
	const args = ['check', '--no-config', '--fail-on', 'never', '--format', 'ndjson', '--quiet', '--files-from', '-'];
	const client = await connectedClient(t);
	const { stdout } = await form8k(
		args.filter((word) => word !== '--quiet'),
		{ cwd, input: paths.join('\n') },
	);
	const lines = stdout.trimEnd().split('\n');
	assert.equal(lines.length, paths.length);
	let found = 0;
	for (const [index, line] of lines.entries()) {
		const { path, problems } = JSON.parse(line) as { path: string; problems: Problem[] };
		assert.equal(path, paths[index]);
		const uri = `file:///${encodeURI(path)}`;
		const text = new TextDecoder('utf-8').decode(readFileSync(join(cwd, path)));
		if (text.includes('\ufffd')) {
			continue;
		}
		await client.open(uri, text);
		const diagnostics = await client.diagnostics(uri);
		await client.close(uri);
		assert.deepEqual(problems.map(ofLine), diagnostics.map(ofServer), path);
		found += problems.length;
	}
	t.diagnostic(`${found} problems in ${paths.length} texts`);
	assert.ok(found > 0);
});

interface Problem {
	readonly rule: string;
	readonly message: string;
	readonly severity: 'error' | 'warning' | 'information' | 'hint';
	readonly start: { readonly line: number; readonly column: number };
	readonly end: { readonly line: number; readonly column: number };
}

const severities = ['error', 'warning', 'information', 'hint'] as const;

const ofLine = ({ rule, message, severity, start, end }: Problem) =>
	[rule, message, severities.indexOf(severity) + 1, start.line, start.column, end.line, end.column].join(' ');

const ofServer = ({ code, message, severity, range: { start, end } }: Diagnostic) =>
	[code, message, severity, start.line + 1, start.character + 1, end.line + 1, end.character + 1].join(' ');
