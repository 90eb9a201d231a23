/** `form8k fix`: what it writes, what it keeps, and what it leaves alone. */
import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sample } from '../files';
import { cli, folderWith, form8k, program } from './runCli';

const windows = process.platform === 'win32';
/** A sample with fixes that are certain; its words are of Windows-1252 as well. */
const faulty = sample('faulty-cover.txt').replaceAll('☐', '[ ]').replaceAll('☒', '[x]');

/** What `fix` makes of a text. */
async function fixed(text: string): Promise<string> {
	const { stdout, code, stderr } = await form8k(['fix', '-'], { input: text });
	assert.deepEqual([code, stderr], [0, '']);
	return stdout;
}

test('the fixes are those that the engine is certain of, and a second run finds nothing', async (t) => {
	const cwd = folderWith(t, { 'a.txt': faulty, 'b.txt': sample('clean-text.txt'), 'c.txt': 'Lunch.' });
	const { stdout, code } = await form8k(['fix', '.'], { cwd });
	assert.match(stdout, /^a\.txt: \d+ problems? fixed\n$/);
	assert.equal(code, 0);
	const written = readFileSync(join(cwd, 'a.txt'), 'utf8');
	assert.notEqual(written, faulty);
	assert.equal(written, await fixed(faulty));
	assert.equal(await fixed(written), written);
	assert.deepEqual(readdirSync(cwd).sort(), ['a.txt', 'b.txt', 'c.txt']);
	assert.equal((await form8k(['fix', '.'], { cwd })).stdout, '');
});

test('encoding, byte order mark, line ends, mode and links stay', async (t) => {
	const crlf = faulty.replaceAll('\n', '\r\n');
	const bytes = (text: string) => ({
		'utf8.txt': Buffer.from(`\ufeff${text}`),
		'wide.txt': Buffer.from(`\ufeff${text}`, 'utf16le'),
		'big.txt': Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
		'windows.txt': Buffer.from(`${text.replace(/[^\0-\xff]/g, '-')}\x93caf\xe9\x94\r\n`, 'latin1'),
	});
	const before = bytes(crlf);
	const cwd = folderWith(t, { ...before, 'target/a.txt': faulty });
	if (!windows) {
		chmodSync(join(cwd, 'utf8.txt'), 0o640);
		symlinkSync(join('target', 'a.txt'), join(cwd, 'link.txt'));
	}
	const { code, stdout } = await form8k(['fix', ...Object.keys(before), ...(windows ? [] : ['link.txt'])], { cwd });
	assert.equal(code, 0);
	assert.match(stdout, /windows\.txt: \d/);
	const after = bytes(await fixed(crlf));
	for (const name of ['utf8.txt', 'wide.txt', 'big.txt'] as const) {
		assert.ok(readFileSync(join(cwd, name)).equals(after[name]), name);
	}
	const written = readFileSync(join(cwd, 'windows.txt'));
	assert.ok(written.subarray(-8).equals(before['windows.txt'].subarray(-8)));
	assert.ok(!written.equals(before['windows.txt']));
	assert.ok(!written.toString('latin1').replaceAll('\r\n', '').includes('\n'));
	if (!windows) {
		assert.equal(statSync(join(cwd, 'utf8.txt')).mode & 0o777, 0o640);
		assert.ok(lstatSync(join(cwd, 'link.txt')).isSymbolicLink());
		assert.equal(readFileSync(join(cwd, 'target', 'a.txt'), 'utf8'), await fixed(faulty));
	}
});

test('a file that is read-only is left, with a word, and the others are fixed', { skip: windows }, async (t) => {
	const cwd = folderWith(t, { 'a.txt': faulty, 'b.txt': faulty });
	chmodSync(join(cwd, 'a.txt'), 0o444);
	const { code, stdout, stderr } = await form8k(['fix', 'a.txt', 'b.txt'], { cwd });
	assert.equal(code, 2);
	assert.equal(stderr, 'form8k: a.txt: not changed: the file is read-only\n');
	assert.match(stdout, /^b\.txt/);
	assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), faulty);
});

test('a dry run changes nothing, and patch makes of its diff what fix makes', { skip: windows }, async (t) => {
	const files = {
		'a.txt': faulty,
		'q 1/b b.txt': `${faulty}no line end`,
		'crlf.txt': faulty.replaceAll('\n', '\r\n'),
		'windows.txt': Buffer.from(`${faulty.replace(/[^\0-\xff]/g, '-')}\x93caf\xe9\x94\n`, 'latin1'),
	};
	const cwd = folderWith(t, files);
	const { bytes, code } = await form8k(['fix', '--dry-run', '--quiet', '.'], { cwd });
	assert.equal(code, 0);
	assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), faulty);
	assert.match(bytes.toString('latin1'), /^--- a\.txt\t\n\+\+\+ a\.txt\t\n@@ -/);
	const probe = await program('patch', ['--version']).catch(() => undefined);
	if (probe === undefined) {
		t.skip('there is no patch');
		return;
	}
	const patched = await program('patch', ['-p0', '--binary'], { cwd, input: bytes });
	assert.equal(patched.code, 0, patched.stdout + patched.stderr);
	const direct = folderWith(t, files);
	await form8k(['fix', '.'], { cwd: direct });
	for (const name of Object.keys(files)) {
		assert.ok(readFileSync(join(cwd, name)).equals(readFileSync(join(direct, name))), name);
	}
});

test('the standard input goes to the output, whatever it is', async () => {
	for (const text of ['Lunch is at noon.\n', sample('clean-text.txt')]) {
		assert.equal((await form8k(['fix', '--quiet', '-'], { input: text })).stdout, text);
	}
});

test('settings and options hold for fixes too', async (t) => {
	const cwd = folderWith(t, {
		'.vscode/settings.json': '{ "form8k.rules": { "check-box-text": "off" } }',
		'a.txt': sample('faulty-cover.txt'),
	});
	assert.equal((await form8k(['fix', '--dry-run', 'a.txt'], { cwd })).stdout.includes('13e-4(c)) '), false);
	assert.match(
		(await form8k(['fix', '--dry-run', '--no-config', 'a.txt'], { cwd })).stdout,
		/^\+.*240\.13e-4\(c\)\)$/m,
	);
	assert.ok(cli.endsWith('cli.js'));
});
