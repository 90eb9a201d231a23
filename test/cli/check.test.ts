/** `form8k check`: what it finds, in which files, by which settings, and how it ends. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sample, samples } from '../files';
import { cli, folderWith, form8k, json, lines, program } from './runCli';

/** A draft with a caption that the form does not give to its number, and an unknown item. */
const faulty = 'Item 8.01 Changes in Control\n\nWe moved.\n\nItem 8.88 Nothing\n\nNo.\n';
const clean = sample('clean-text.txt');
const windows = process.platform === 'win32';

/** The problems of the first file. */
const problemsOf = (stdout: string): readonly Problem[] => (lines(stdout)[0]?.['problems'] ?? []) as Problem[];

interface Problem {
	readonly rule: string;
	readonly severity: string;
	readonly start: object;
}

test('problems are reported in the order of the text, each with its places, its fix and its rule', async (t) => {
	const cwd = folderWith(t, { 'a.txt': faulty });
	const { code, stdout, stderr } = await form8k(['check', '--format', 'ndjson', 'a.txt'], { cwd });
	assert.equal(stderr, '');
	assert.equal(code, 1);
	const [file, ...others] = lines(stdout);
	assert.deepEqual(others, []);
	assert.equal(file?.['path'], 'a.txt');
	assert.equal(file?.['form'], '8-K');
	assert.equal(file?.['waived'], 0);
	const problems = problemsOf(stdout);
	assert.deepEqual(
		problems.find(({ rule }) => rule === 'item-caption-mismatch'),
		{
			rule: 'item-caption-mismatch',
			severity: 'warning',
			message: 'Form 8-K calls Item 8.01 “Other Events”.',
			start: { line: 1, column: 11, offset: 10 },
			end: { line: 1, column: 29, offset: 28 },
			fix: 'Write the caption of Item 8.01',
			related: [],
		},
	);
	assert.ok(problems.some(({ rule, severity }) => rule === 'unknown-item' && severity === 'error'));
});

test('places count lines of every kind, and UTF-16 units', async (t) => {
	const text = 'Item 7.01 Regulation FD Disclosure\r\n\r\nyes\rz\n\n😀 Item 8.01 Changes in Control\n\nWe moved.\n';
	const cwd = folderWith(t, { 'a.txt': text });
	const { stdout } = await form8k(['check', '-f', 'ndjson', 'a.txt'], { cwd });
	const problems = problemsOf(stdout);
	const offset = text.indexOf('Changes');
	assert.deepEqual(problems.find(({ rule }) => rule === 'item-caption-mismatch')?.start, {
		line: 6,
		column: 14,
		offset,
	});
});

test('a folder is searched, and what is no filing is passed over in it and named where it is named', async (t) => {
	const cwd = folderWith(t, {
		'q1/b.txt': faulty,
		'q1/a.htm': `<html><body><p>${faulty.replaceAll('\n\n', '</p><p>')}</p></body></html>`,
		'q1/ex99-1.htm': '<html><body><p>A press release.</p></body></html>',
		'q1/logo.txt': Buffer.from([0x89, 0x50, 0, 0, 0, 0, 0]),
		'q1/node_modules/x/c.txt': faulty,
		'q1/.git/d.txt': faulty,
		'q1/picture.jpg': 'no',
		'q2/deep/er/e.md': faulty,
	});
	const { stdout, code, stderr } = await form8k(['check', '-f', 'ndjson', 'q2', 'q1', 'q1/ex99-1.htm'], { cwd });
	assert.equal(stderr, '');
	assert.deepEqual(
		lines(stdout).map(({ path, form }) => [path, form]),
		[
			['q2/deep/er/e.md', '8-K'],
			['q1/a.htm', '8-K'],
			['q1/b.txt', '8-K'],
			['q1/ex99-1.htm', null],
		],
	);
	assert.equal(code, 1);
	const here = await form8k(['check', '-f', 'ndjson'], { cwd: join(cwd, 'q1') });
	assert.deepEqual(
		lines(here.stdout).map(({ path }) => path),
		['a.htm', 'b.txt'],
	);
});

test('a folder with a report and its exhibits is one submission, whose problems are in the files that have them', async () => {
	const { stdout } = await form8k(['check', '-f', 'ndjson', 'faulty-folder'], { cwd: samples });
	const found = lines(stdout).map(({ path, form, problems }) => {
		return { path, form, rules: (problems as Problem[]).map(({ rule }) => rule) };
	});
	const [report, ...exhibits] = found;
	assert.equal(report?.form, '8-K');
	assert.ok(exhibits.length > 0 && exhibits.every(({ form, rules }) => form === null && rules.length > 0));
	assert.ok(found.some(({ rules }) => rules.includes('file-not-part')));
	const alone = await form8k(['check', '-f', 'ndjson', report.path as string], { cwd: samples });
	assert.ok(!alone.stdout.includes('file-not-part'));
	// Beside other reports only links tie.
	const both = await form8k(['check', '-f', 'ndjson', '.'], { cwd: samples });
	assert.ok(
		!lines(both.stdout).some(({ path, problems }) => path === 'clean-text.txt' && (problems as object[]).length > 0),
	);
});

test('every path that cannot be read gets one line, the others are checked, and the status is 2', async (t) => {
	const cwd = folderWith(t, { 'good.txt': clean, 'bad.bin': Buffer.alloc(100), 'dir/good.txt': clean });
	writeFileSync(join(cwd, 'zeros.txt'), '');
	truncateSync(join(cwd, 'zeros.txt'), 1e9);
	writeFileSync(join(cwd, 'large.txt'), 'Item 8.01 Other Events\n');
	const paths = ['good.txt', 'gone.txt', 'bad.bin', 'zeros.txt', 'good.txt/inside', 'n'.repeat(5000), 'dir'];
	const expected = [
		'gone.txt: no such file or folder',
		'bad.bin: not a text file',
		'zeros.txt: not a text file',
		'good.txt/inside: no such file or folder',
		`${'n'.repeat(5000)}: the name is too long`,
	];
	if (!windows) {
		symlinkSync('b.txt', join(cwd, 'a.txt'));
		symlinkSync('a.txt', join(cwd, 'b.txt'));
		symlinkSync('..', join(cwd, 'dir', 'up'));
		execFileSync('mkfifo', [join(cwd, 'pipe.txt')]);
		paths.push('a.txt', '/dev/zero', 'pipe.txt');
		expected.push(
			'dir/up/dir: a link that leads back to a folder above it',
			'a.txt: a link that leads back to itself',
			'/dev/zero: a device, not a file',
			'pipe.txt: a pipe; give it as the standard input',
		);
	}
	const { code, stdout, stderr } = await form8k(['check', '--quiet', '--format', 'ndjson', ...paths, 'good.txt'], {
		cwd,
	});
	const told = stderr.split('\n').filter((line) => line !== '');
	assert.equal(code, 2);
	for (const line of expected) {
		assert.equal(told.filter((each) => each === `form8k: ${line}`).length, 1, `not told once: ${line}\n${stderr}`);
	}
	const checked = lines(stdout).map(({ path }) => path);
	assert.ok(checked.includes('dir/good.txt'));
	assert.deepEqual([checked[0], checked.at(-1)], ['good.txt', 'good.txt']);
});

test('a file that may not be read is named', { skip: windows || process.getuid?.() === 0 }, async (t) => {
	const cwd = folderWith(t, { 'a.txt': clean });
	execFileSync('chmod', ['000', join(cwd, 'a.txt')]);
	const { code, stderr } = await form8k(['check', 'a.txt'], { cwd });
	assert.equal(stderr, 'form8k: a.txt: no permission\n');
	assert.equal(code, 2);
});

test('texts in Windows-1252 and UTF-16 are read, and that is said', async (t) => {
	const text = `Item 8.01 Changes in Control\n\nWe call it “café” – €5.\n`;
	const cwd = folderWith(t, {
		'a.txt': Buffer.from(
			`${text.replaceAll(/[“”–€]/g, (c) => ({ '“': '\x93', '”': '\x94', '–': '\x96', '€': '\x80' })[c] ?? c)}`,
			'latin1',
		),
		'b.txt': Buffer.from(`\ufeff${text}`, 'utf16le'),
		'c.txt': Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
		'd.txt': Buffer.from(text, 'utf16le'),
		'e.txt': `\ufeff${text}`,
		'f.txt': text,
	});
	const paths = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt'];
	const { stdout, stderr, code } = await form8k(['check', '--fail-on', 'never', '-f', 'ndjson', ...paths], { cwd });
	assert.equal(code, 0);
	assert.deepEqual(stderr.trim().split('\n'), [
		'form8k: a.txt: read as Windows-1252, since it is not UTF-8',
		'form8k: b.txt: read as UTF-16 LE, since it is not UTF-8',
		'form8k: c.txt: read as UTF-16 BE, since it is not UTF-8',
		'form8k: d.txt: read as UTF-16 LE, since it is not UTF-8',
	]);
	const found = lines(stdout).map(({ problems }) => JSON.stringify(problems).replaceAll(/"[a-f].txt"/g, '"-"'));
	assert.equal(new Set(found).size, 1);
	assert.match(found[0] ?? '', /item-caption-mismatch/);
});

test('the standard input has the name that it is given, and the settings of that place', async (t) => {
	const cwd = folderWith(t, {
		'deal/.vscode/settings.json': `{
			// Captions are as the client wants them.
			"form8k.rules": { "item-caption-mismatch": "off", },
		}`,
	});
	const run = async (...args: string[]) => {
		const { stdout } = await form8k(['check', '-f', 'ndjson', ...args, '-'], { cwd, input: faulty });
		const [file] = lines(stdout);
		const rules = problemsOf(stdout).map(({ rule }) => rule);
		return [file?.['path'], rules.includes('item-caption-mismatch')];
	};
	assert.deepEqual(await run(), ['-', true]);
	assert.deepEqual(await run('--stdin-filename', 'deal/new/draft.txt'), ['deal/new/draft.txt', false]);
	assert.deepEqual(await run('--stdin-filename', 'deal/new/draft.txt', '--no-config'), ['deal/new/draft.txt', true]);
	const option = ['--stdin-filename', 'deal/draft.txt', '--rule', 'item-caption-mismatch=error'];
	assert.deepEqual(await run(...option), ['deal/draft.txt', true]);
});

test('paths come from a list, one a line or apart by NUL, in a file or the standard input', async (t) => {
	const files = { 'a.txt': faulty, 'b c.txt': clean, 'd\ne.txt': clean };
	const cwd = folderWith(t, windows ? { 'a.txt': faulty, 'b c.txt': clean } : { ...files, list: 'b c.txt\r\n\na.txt' });
	const run = async (args: readonly string[], input = '') => {
		const { stdout, stderr } = await form8k(['check', '-f', 'ndjson', ...args], { cwd, input });
		assert.equal(stderr, '');
		return lines(stdout).map(({ path }) => path);
	};
	assert.deepEqual(await run(['--files-from', '-'], 'b c.txt\na.txt\n'), ['b c.txt', 'a.txt']);
	assert.deepEqual(await run(['--files-from', '-'], '\ufeffb c.txt\r\na.txt\r\n'), ['b c.txt', 'a.txt']);
	const dash = await form8k(['check', '--files-from', '-'], { cwd, input: '-\n' });
	assert.match(dash.stderr, /^form8k: -: no such file/, 'a list has names of files alone');
	if (!windows) {
		assert.deepEqual(await run(['--files-from', 'list']), ['b c.txt', 'a.txt']);
		assert.deepEqual(await run(['a.txt', '--files-from', '-', '-0'], 'd\ne.txt\0a.txt\0'), [
			'a.txt',
			'd\ne.txt',
			'a.txt',
		]);
	}
	const gone = await form8k(['check', '--files-from', 'gone'], { cwd });
	assert.equal(gone.code, 2);
	assert.match(gone.stderr, /^form8k: gone: no such file or folder\n$/);
});

test('settings of the nearest folder hold, waivers among them, and broken ones are told once', async (t) => {
	const waiver = {
		file: 'new/a.txt',
		rule: 'item-caption-mismatch',
		words: 'Changes in Control',
		reason: 'As in the contract.',
	};
	const cwd = folderWith(t, {
		'.vscode/settings.json': '{ "form8k.enable": false }',
		'new/a.txt': faulty,
		'deal/.vscode/settings.json': JSON.stringify({
			'form8k.waivers': [waiver],
			'form8k.stage': 'final',
			'form8k.rules': { 'unknown-item': 'hint' },
		}),
		'deal/new/a.txt': faulty,
		'deal/new/b.txt': faulty,
		'broken/.vscode/settings.json': '{\n "form8k.stage": "final",\n "form8k.rules": {,,,',
		'broken/a.txt': faulty,
		'broken/b.txt': faulty,
	});
	const { stdout, stderr } = await form8k(['check', '-f', 'ndjson', 'new', 'deal', 'broken'], { cwd });
	const found = lines(stdout).map(({ path, form, waived, problems }) => {
		const item = (problems as { rule: string; severity: string }[]).find(({ rule }) => rule === 'unknown-item');
		return [path, form, waived, item?.severity];
	});
	assert.deepEqual(found, [
		['deal/new/a.txt', '8-K', 1, 'hint'],
		['deal/new/b.txt', '8-K', 0, 'hint'],
		['broken/a.txt', '8-K', 0, 'error'],
		['broken/b.txt', '8-K', 0, 'error'],
	]);
	assert.equal(stderr.match(/line 3 is not as JSON has it/g)?.length, 1);
});

test('the status tells whether there is something as grave as --fail-on says', async (t) => {
	const cwd = folderWith(t, { 'a.txt': 'Item 8.01 Changes in Control\n\nWe moved to [●].\n' });
	const only = ['--rule', 'signature-missing=off'];
	const run = async (...args: string[]) => (await form8k(['check', ...only, ...args, 'a.txt'], { cwd })).code;
	assert.equal(await run(), 0);
	assert.equal(await run('--fail-on', 'warning'), 1);
	assert.equal(await run('--fail-on', 'hint'), 1);
	assert.equal(await run('--rule', 'item-caption-mismatch=error'), 1);
	assert.equal(await run('--rule', 'item-caption-mismatch=error', '--fail-on', 'never'), 0);
	assert.equal(await run('--stage', 'final'), 1);
});

test('--today is the day of the check', async (t) => {
	const cwd = folderWith(t, { 'a.txt': 'Item 9.99 Never\n\nNo.\n' });
	const { code } = await form8k(['check', '--today', '2026-03-02', '--fail-on', 'never', 'a.txt'], { cwd });
	assert.equal(code, 0);
	for (const day of ['2026-02-30', '2026-3-2', 'today', '']) {
		const { code, stderr } = await form8k(['check', '--today', day, 'a.txt'], { cwd });
		assert.equal(code, 2);
		assert.match(stderr, /such as 2026-03-02/);
	}
});

test('bad usage is answered with what is wrong, and status 2', async () => {
	const cases: readonly (readonly [args: readonly string[], words: RegExp])[] = [
		[['chek'], /Did you mean check\?/],
		[['check', '--formt', 'json'], /Did you mean --format\?/],
		[['check', '--format', 'xml'], /Allowed choices are stylish, json, ndjson, sarif, junit, github/],
		[['check', '--rule', 'item-order'], /ID=SEVERITY/],
		[['check', '--rule', 'item-ordr=off'], /no rule item-ordr/],
		[['check', '--jobs', '0'], /from 1 to 256/],
		[['check', '--files-from', '-', '-'], /read once only/],
		[['check', '-0', 'README.md'], /-0 needs --files-from/],
		[['check', '--stdin-filename', 'a.txt', 'README.md'], /for the standard input/],
		[['check', '--output', 'README.md', './README.md'], /write over a file that is read/],
		[['check', '--fix', 'README.md'], /`form8k fix` applies/],
		[['check', ''], /^form8k: '': no such file/],
		[['check', 'q1/*.txt'], /no such file or folder; patterns are left to the shell/],
		[['check', '--output', '/', 'README.md'], /a folder, not a file/],
		[[], /Usage: form8k/],
	];
	for (const [args, words] of cases) {
		const { code, stderr, stdout } = await form8k(args);
		assert.equal(code, 2, args.join(' '));
		assert.match(stderr, words);
		assert.equal(stdout.replace(/^No Form 8-K found\.\n$/, ''), '');
	}
	const help = await form8k(['check', '--help']);
	assert.equal(help.code, 0);
	assert.match(help.stdout, /--fail-on <severity>/);
	assert.ok(help.stdout.split('\n').every((line) => line.length <= 80));
	const version = await form8k(['--version']);
	assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
});

test('only problems that make the run fail are told when it is to be quiet', async (t) => {
	const cwd = folderWith(t, { 'a.txt': faulty, 'b.txt': clean });
	const { stdout, stderr } = await form8k(['check', '--quiet', '.'], { cwd });
	assert.match(stdout, /unknown-item/);
	assert.doesNotMatch(stdout, /warning|problems in/);
	assert.equal(stderr, '');
	const none = await form8k(['check', '-q', 'b.txt'], { cwd });
	assert.deepEqual([none.stdout, none.stderr, none.code], ['', '', 0]);
});

test('results go to a file where one is named', async (t) => {
	const cwd = folderWith(t, { 'a.txt': faulty });
	const { stdout, code } = await form8k(['check', '--format', 'json', '--output', 'out.json', 'a.txt'], { cwd });
	assert.deepEqual([stdout, code], ['', 1]);
	const { files, summary } = json(readFileSync(join(cwd, 'out.json'), 'utf8')) as { files: object[]; summary: object };
	assert.equal(files.length, 1);
	assert.equal((summary as { filings: number }).filings, 1);
});

test('results that cannot be written are told, and the status is 2', { skip: !existsSync('/dev/full') }, async (t) => {
	const cwd = folderWith(t, { 'a.txt': faulty });
	const toFile = await form8k(['check', '--output', '/dev/full', 'a.txt'], { cwd });
	assert.deepEqual([toFile.code, toFile.stderr], [2, 'form8k: /dev/full: the disk is full\n']);
	for (const args of ['check a.txt', 'rules']) {
		const shell = `"${process.execPath}" "${cli}" ${args} > /dev/full`;
		const { code, stderr } = await program('sh', ['-c', shell], { cwd });
		assert.deepEqual([code, stderr], [2, 'form8k: output: the disk is full\n'], args);
	}
});

test('whoever stops reading ends the run without a word', { skip: windows }, async (t) => {
	const cwd = folderWith(t, Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, faulty])));
	const shell = `"${process.execPath}" "${cli}" check --format ndjson . | head -n 1 | cut -c 1-20`;
	const { stdout, stderr } = await program('sh', ['-c', shell], { cwd });
	assert.equal(stderr, '');
	assert.equal(stdout, '{"path":"0.txt","for\n');
});

test('the order of the results is that of the files, whatever the number of threads', async (t) => {
	const texts = Array.from({ length: 60 }, (_, i) => [
		`${String(i).padStart(3, '0')}.txt`,
		i % 7 === 0 ? clean.repeat(4) : faulty,
	]);
	const cwd = folderWith(t, Object.fromEntries(texts));
	mkdirSync(join(cwd, 'empty'));
	const alone = await form8k(['check', '-f', 'ndjson', '-j', '1', '.'], { cwd });
	const shared = await form8k(['check', '-f', 'ndjson', '-j', '3', '.'], { cwd });
	assert.equal(lines(alone.stdout).length, 60);
	assert.equal(shared.stdout, alone.stdout);
	assert.deepEqual([shared.stderr, shared.code], [alone.stderr, alone.code]);
});
