/** The formats of `form8k check`, each as what reads it takes it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import type { Log } from 'sarif';
import { samples } from '../files';
import { folderWith, form8k, json, lines } from './runCli';
import { junitSchema, sarifSchema, schemaOf, whyNoSchemas } from './schemas';

const faulty = 'Item 8.01 Changes in Control\n\nWe moved.\n\nItem 8.88 Nothing\n\nNo.\n';
const clean = readFileSync(join(samples, 'clean-text.txt'), 'utf8');

test('stylish shows the problems in columns, and the sum', async (t) => {
	const cwd = folderWith(t, { 'a.txt': faulty, 'b.txt': clean, 'c.txt': 'Lunch is at noon.' });
	const { stdout, stderr } = await form8k(['check', 'a.txt', 'b.txt', 'c.txt'], { cwd });
	assert.equal(
		stdout,
		[
			'a.txt',
			'  1:11  warning  Form 8-K calls Item 8.01 “Other Events”.              item-caption-mismatch',
			'   5:6  error    Item 8.88 does not exist: Form 8-K has no such item.  unknown-item',
			'',
			'✖ 2 problems in 2 filings (1 error, 1 warning)',
			'',
		].join('\n'),
	);
	assert.equal(stderr, 'form8k: c.txt: no Form 8-K\n');
	const none = await form8k(['check', 'b.txt'], { cwd });
	assert.equal(none.stdout, '✔ No problems in 1 filing.\n');
});

test('no name and no text of a file steers the terminal', async (t) => {
	const name = process.platform === 'win32' ? 'a.txt' : '\u001b[31ma.txt';
	const cwd = folderWith(t, { [name]: 'Item 8.88 \u001b[31mNothing\n\nNo.\n' });
	const { stdout, stderr } = await form8k(['check', name, '\u001b[31mgone.txt'], { cwd });
	assert.doesNotMatch(stdout + stderr, /\u001b/);
});

test('github writes workflow commands with what is special in them escaped', async (t) => {
	const name = process.platform === 'win32' ? 'a, b.txt' : 'a, 100%:b.txt';
	const cwd = folderWith(t, { [name]: faulty });
	const { stdout } = await form8k(['check', '--format', 'github', name], { cwd });
	const file = name.replace('%', '%25').replace(':', '%3A').replace(',', '%2C');
	assert.equal(
		stdout,
		[
			`::warning file=${file},line=1,endLine=1,col=11,endColumn=29,title=item-caption-mismatch::Form 8-K calls Item 8.01 “Other Events”.`,
			`::error file=${file},line=5,endLine=5,col=6,endColumn=10,title=unknown-item::Item 8.88 does not exist: Form 8-K has no such item.`,
			'',
		].join('\n'),
	);
});

test('junit has a suite a file and a case a problem, in XML that can be read whatever the file is called', async (t) => {
	const name = process.platform === 'win32' ? "a & 'b'.txt" : 'a<&"b\u0001.txt';
	const cwd = folderWith(t, { [name]: faulty, 'clean.txt': clean, 'not.txt': 'Lunch.' });
	const { stdout } = await form8k(['check', '--format', 'junit', name, 'clean.txt', 'not.txt', 'gone.txt'], { cwd });
	assert.match(stdout, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
	const seen: { name: string; attributes: Record<string, string> }[] = [];
	const open: string[] = [];
	const parser = new Parser(
		{
			onopentag(tag, attributes) {
				open.push(tag);
				seen.push({ name: open.join('/'), attributes });
			},
			onclosetag(tag, implied) {
				assert.equal(open.pop(), tag);
				assert.ok(!implied || ['testcase', 'skipped'].includes(tag));
			},
		},
		{ xmlMode: true },
	);
	parser.end(stdout);
	const of = (path: string) => seen.filter((element) => element.name === path).map(({ attributes }) => attributes);
	assert.deepEqual(
		of('testsuites/testsuite').map(({ name: path, tests, failures, errors, skipped }) => [
			path,
			tests,
			failures,
			errors,
			skipped,
		]),
		[
			[name.replace('\u0001', '\ufffd'), '2', '1', '0', '0'],
			['clean.txt', '1', '0', '0', '0'],
			['not.txt', '1', '0', '0', '1'],
			['gone.txt', '1', '0', '1', '0'],
		],
	);
	assert.equal(of('testsuites/testsuite/testcase').length, 5);
	assert.deepEqual(
		of('testsuites/testsuite/testcase/failure').map(({ type, message }) => [type, message]),
		[['error', 'Item 8.88 does not exist: Form 8-K has no such item.']],
	);
	assert.equal(of('testsuites/testsuite/testcase/error').length, 1);
});

test('json has all files, what could not be read, and the sum', async (t) => {
	const cwd = folderWith(t, { 'a.txt': faulty });
	const { stdout } = await form8k(['check', '--format', 'json', 'a.txt', 'gone.txt'], { cwd });
	const ndjson = await form8k(['check', '--format', 'ndjson', 'a.txt'], { cwd });
	assert.deepEqual(json(stdout), {
		files: [json(ndjson.stdout)],
		unreadable: [{ path: 'gone.txt', message: 'no such file or folder' }],
		summary: { filings: 1, error: 1, warning: 1, information: 0, hint: 0, waived: 0 },
		version: json(readFileSync(join(samples, '..', 'package.json'), 'utf8'))['version'],
	});
	const valid = schemaOf('check');
	valid(json(stdout));
	valid(json(ndjson.stdout));
	const all = await form8k(['check', '--format', 'ndjson', '.'], { cwd: samples });
	for (const line of lines(all.stdout)) {
		valid(line);
	}
	assert.throws(() => valid({ ...json(ndjson.stdout), form: 8 }));
	const nothing = await form8k(['check', '--format', 'json', 'gone.txt'], { cwd });
	assert.deepEqual(json(nothing.stdout)['files'], []);
});

test('sarif describes the rules, the problems, the fixes, and what could not be read', async (t) => {
	const cwd = folderWith(t, { 'a b.txt': faulty, 'b.txt': clean, 'c.txt': faulty });
	const { stdout } = await form8k(['check', '--format', 'sarif', 'a b.txt', 'b.txt', 'c.txt', 'gone.txt'], { cwd });
	const { version, runs } = JSON.parse(stdout) as Log;
	assert.equal(version, '2.1.0');
	const [run] = runs;
	assert.ok(run && runs.length === 1);
	const { rules = [] } = run.tool.driver;
	const results = run.results ?? [];
	assert.equal(results.length, 4);
	for (const { ruleId, ruleIndex = -1 } of results) {
		assert.equal(rules[ruleIndex]?.id, ruleId);
	}
	const [caption, item] = results;
	assert.deepEqual(caption?.locations, [
		{
			physicalLocation: {
				artifactLocation: { uri: 'a%20b.txt' },
				region: { startLine: 1, startColumn: 11, endLine: 1, endColumn: 29 },
			},
		},
	]);
	assert.deepEqual([caption?.level, item?.level], ['warning', 'error']);
	assert.deepEqual(caption?.fixes?.[0]?.artifactChanges[0]?.replacements, [
		{
			deletedRegion: { startLine: 1, startColumn: 11, endLine: 1, endColumn: 29 },
			insertedContent: { text: 'Other Events' },
		},
	]);
	assert.deepEqual(
		run.invocations?.map(({ executionSuccessful, toolExecutionNotifications: told = [] }) => [
			executionSuccessful,
			told.length,
		]),
		[[false, 1]],
	);
});

test('the fingerprint of a problem stays when its line moves, and no two problems have the same', async (t) => {
	const twice = 'Item 8.01 Other Events\n\nOn [●] and [●] we moved.\n';
	const cwd = folderWith(t, { 'a.txt': twice, 'b.txt': `\n\n${twice.replace('we', 'of this year we')}` });
	const prints = async (name: string) => {
		const { stdout } = await form8k(['check', '--format', 'sarif', name], { cwd });
		const [run] = (JSON.parse(stdout) as Log).runs;
		return run?.results?.map(({ partialFingerprints }) => partialFingerprints?.['form8kFinding/v1']) ?? [];
	};
	const [before, after] = [await prints('a.txt'), await prints('b.txt')];
	assert.ok(before.length > 1);
	assert.equal(new Set(before).size, before.length);
	assert.deepEqual(after, before);
});

test('sarif and junit are as their schemas say, of all samples and whatever goes wrong', {
	skip: whyNoSchemas,
}, async (t) => {
	const cwd = folderWith(t, { 'a<&"b\u0001.txt': faulty, 'c.txt': clean, 'not.txt': 'Lunch.' });
	const isSarif = sarifSchema();
	const isJunit = await junitSchema();
	const runs = [
		{ args: ['.'], options: { cwd: samples } },
		{ args: ['--stage', 'final', '--fail-on', 'hint', '.'], options: { cwd: samples } },
		{ args: ['a<&"b\u0001.txt', 'c.txt', 'not.txt', 'gone.txt'], options: { cwd } },
		{ args: ['gone.txt'], options: { cwd } },
		{ args: ['-'], options: { cwd, input: faulty } },
	];
	for (const { args, options } of runs) {
		isSarif(json((await form8k(['check', '--format', 'sarif', ...args], options)).stdout));
		await isJunit((await form8k(['check', '--format', 'junit', ...args], options)).stdout);
	}
	assert.throws(() => isSarif({ version: '2.1.0', runs: [{ results: [] }] }));
	await assert.rejects(isJunit('<testsuites><testsuite/></testsuites>'));
});
