/** `form8k read`: what it says of reports, submissions and folders. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { samples } from '../files';
import { folderWith, form8k, lines } from './runCli';
import { schemaOf } from './schemas';

interface Line {
	readonly path: string;
	readonly form: string | null;
	readonly amends: string | null;
	readonly items: readonly { number: string; text: string; start: number; end: number }[];
	readonly exhibits: readonly object[];
	readonly documents: readonly { type: string; name: string; sequence: number }[];
}

const readLines = (text: string): readonly Line[] => lines(text) as unknown as readonly Line[];

test('every sample is read as the schema says, and the offsets of an item lead to its text', async () => {
	const { stdout, stderr, code } = await form8k(['read', '.'], { cwd: samples });
	assert.deepEqual([stderr, code], ['', 0]);
	const valid = schemaOf('read');
	const found = readLines(stdout);
	assert.ok(found.length > 20);
	let compared = 0;
	for (const line of found) {
		valid(line);
		const source = readFileSync(join(samples, line.path), 'utf8');
		const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').replace(/[‐‑]/g, '-');
		for (const { text, start, end } of line.items) {
			// Of HTML and Markdown the text is what a reader sees.
			if (!line.path.endsWith('.md') && !/[<&]/.test(source.slice(start, end))) {
				assert.equal(plain(source.slice(start, end)), plain(text), line.path);
				compared += text.length;
			}
		}
	}
	assert.ok(compared > 5000);
});

test('a submission tells its documents, its exhibits and who signed', async () => {
	const { stdout } = await form8k(['read', 'clean-submission.txt'], { cwd: samples });
	const [line] = lines(stdout);
	assert.deepEqual(line?.['signatures'], [
		{
			registrant: 'Vellum Harbor Therapeutics, Inc.',
			signer: 'Anselm P. Rook',
			title: 'Chief Financial Officer',
			date: '2026-06-17',
		},
	]);
	const { exhibits, documents } = readLines(stdout)[0] ?? { exhibits: [], documents: [] };
	assert.deepEqual(exhibits[0], {
		number: '99.1',
		description: 'Press release of Vellum Harbor Therapeutics, Inc. dated June 16, 2026',
		listed: true,
		mentioned: true,
		attached: 'vlht-ex99_1.htm',
		status: null,
	});
	assert.deepEqual(
		documents.map(({ type, sequence }) => [type, sequence]),
		documents.map(({ type }, i) => [type, i + 1]),
	);
});

test('an amendment says what it amends', async () => {
	const { stdout } = await form8k(['read', 'amendment.txt'], { cwd: samples });
	const [line] = readLines(stdout);
	assert.deepEqual([line?.form, line?.amends], ['8-K/A', '8-K']);
});

test('a folder that holds a report and its exhibits is one submission', async () => {
	const { stdout } = await form8k(['read', 'clean-folder'], { cwd: samples });
	const [line, ...others] = readLines(stdout);
	assert.deepEqual(others, []);
	assert.equal(line?.documents[0]?.type, '8-K');
	assert.ok(line.documents.some(({ type }) => type.startsWith('EX-99')));
	// The same report by itself: its places are those of its own text.
	const alone = readLines((await form8k(['read', line.path], { cwd: samples })).stdout)[0];
	assert.deepEqual(alone?.items, line.items);
	assert.deepEqual(alone?.documents, []);
});

test('what is no filing is all null where it is named', async (t) => {
	const cwd = folderWith(t, { 'a.txt': 'Lunch is at noon.' });
	const { stdout, stderr, code } = await form8k(['read', 'a.txt', '.', 'gone.txt'], { cwd });
	assert.deepEqual(lines(stdout), [
		{
			...{ path: 'a.txt', form: null, amends: null, date: null, cover: null },
			...{ items: [], exhibits: [], signatures: [], documents: [] },
		},
	]);
	assert.deepEqual([stderr, code], ['form8k: gone.txt: no such file or folder\n', 2]);
});

test('json is a list, also of nothing', async (t) => {
	const { stdout } = await form8k(['read', '-f', 'json', 'clean-text.txt', 'clean-html.htm'], { cwd: samples });
	assert.equal(JSON.parse(stdout).length, 2);
	const none = await form8k(['read', '-f', 'json', '.'], { cwd: folderWith(t, {}) });
	assert.deepEqual(JSON.parse(none.stdout), []);
});
