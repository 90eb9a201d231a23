/** `form8k rules`, `explain`, `assemble`, `extract` and `lsp`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentedRules } from '../../server/src/analysis';
import { root, samples } from '../files';
import { folderWith, form8k } from './runCli';
import { connectedClient } from './server';

test('rules lists every rule, as text and as data', async () => {
	const text = await form8k(['rules']);
	const data = JSON.parse((await form8k(['rules', '--format', 'json'])).stdout) as { id: string; family: string }[];
	assert.deepEqual(
		data.map(({ id }) => id),
		documentedRules.map(({ id }) => id),
	);
	assert.equal(text.stdout.trim().split('\n').length, data.length + 1);
	assert.equal(data.find(({ id }) => id === 'item-order')?.family, 'items');
});

test('explain knows rules, items of both eras and exhibits', async () => {
	const explain = async (...words: string[]) => (await form8k(['explain', ...words])).stdout;
	assert.match(await explain('exhibit-not-listed'), /^exhibit-not-listed: [\s\S]*Flagged:\n\n {4}\S/);
	assert.match(await explain('2.02'), /^Item 2\.02 Results of Operations and Financial Condition\n/);
	assert.equal(await explain('Item', '2.02'), await explain('item 2.02'));
	assert.match(await explain('99.1'), /^Exhibit 99\.1: Additional exhibits\n/);
	assert.match(await explain('EX-99.1'), /^Exhibit 99\.1/);
	assert.match(await explain('Exhibit', '3(i)'), /^Exhibit 3\(i\): Articles of incorporation/);
	// A number of before 2004 is one of an exhibit as well.
	assert.match(await explain('5'), /^Item 5 [\s\S]*^Exhibit 5: /m);
	assert.doesNotMatch(await explain('item', '5'), /^Exhibit 5/m);
	for (const text of [await explain('1.01'), await explain('5.02'), await explain('104')]) {
		assert.doesNotMatch(text, /listed here|this report/i);
		assert.ok(text.split('\n').every((line) => line.length <= 80 || /https?:/.test(line)));
	}
	const [item] = JSON.parse(await explain('--format', 'json', '1.05')) as { title: string; sources: object[] }[];
	assert.match(item?.title ?? '', /^Item 1\.05/);
	assert.ok((item?.sources.length ?? 0) > 0);
	const unknown = await form8k(['explain', 'exhibit-listed']);
	assert.equal(unknown.code, 2);
	assert.match(unknown.stderr, /no rule, item or exhibit 'exhibit-listed'\n\(Did you mean exhibit-not-listed\?\)/);
});

test('a folder becomes a submission, and that the same folder', async (t) => {
	const cwd = folderWith(t, {});
	const folder = join(samples, 'clean-folder');
	const out = join(cwd, 'out.txt');
	const made = await form8k(['assemble', folder, '--output', out]);
	assert.equal(made.code, 0, made.stderr);
	const checked = await form8k(['check', '--format', 'json', '--stage', 'final', out]);
	assert.equal(checked.code, 0, checked.stdout);
	const { stdout, code } = await form8k(['extract', out, join(cwd, 'again')]);
	assert.equal(code, 0);
	const names = readdirSync(join(cwd, 'again'));
	assert.equal(stdout.trim().split('\n').length, names.length);
	assert.ok(names.length > 1);
	for (const name of names) {
		assert.ok(readFileSync(join(cwd, 'again', name)).equals(readFileSync(join(folder, name))), name);
	}
	const twice = await form8k(['extract', out, join(cwd, 'again')]);
	assert.equal(twice.code, 2);
	assert.match(twice.stderr, /it is there already/);
	assert.equal((await form8k(['extract', '--force', out, join(cwd, 'again')])).code, 0);
	assert.equal((await form8k(['assemble', join(root, 'docs')])).code, 1);
	assert.equal((await form8k(['assemble', join(cwd, 'gone')])).code, 2);
	assert.equal((await form8k(['extract', join(root, 'README.md'), cwd])).code, 1);
});

test('lsp is the language server', async (t) => {
	const client = await connectedClient(t);
	await client.open('file:///a.txt', 'Item 8.01 Changes in Control\n\nWe moved.\n');
	const diagnostics = await client.diagnostics('file:///a.txt');
	assert.ok(diagnostics.some(({ code }) => code === 'item-caption-mismatch'));
	await client.stop();
});
