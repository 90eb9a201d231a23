/** Long runs of the command line: threads, memory, interruption, watching, terminals, completion, any arguments. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import * as fc from 'fast-check';
import { documentedRules } from '../../server/src/analysis';
import { root, sample, samples } from '../files';
import { cli, folderWith, form8k, lines, program } from './runCli';

const windows = process.platform === 'win32';
const faulty = 'Item 8.01 Changes in Control\n\nWe moved.\n';
const large = sample('clean-html.htm');

test('the memory of a run does not grow with the number of names', {
	skip: !existsSync('/proc/self/status'),
}, async () => {
	const names = Buffer.from(`${join(samples, 'clean-text.txt')}\n`.repeat(1500));
	const child = spawn(process.execPath, [cli, 'read', '--jobs', '2', '--files-from', '-']);
	let bytes = 0;
	let most = 0;
	child.stdout.on('data', (chunk: Buffer) => {
		bytes += chunk.length;
		const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
		most = Math.max(most, Number(kilobytes ?? 0));
	});
	child.stdin.end(names);
	const [code] = await new Promise<[number | null]>((done) => child.once('close', (status) => done([status])));
	assert.equal(code, 0);
	assert.ok(bytes > 1500 * 1000);
	assert.ok(most > 0 && most < 400_000, `${most} kB`);
});

test('a run that is interrupted leaves whole lines, and its own status', { skip: windows }, async (t) => {
	const cwd = folderWith(t, { 'a.htm': large });
	for (const jobs of ['1', '2']) {
		const child = spawn(process.execPath, [cli, 'read', '-j', jobs, '--files-from', '-'], { cwd });
		child.stdin.on('error', () => {});
		child.stdin.write('a.htm\n'.repeat(20_000));
		let written = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			if (written === '') {
				setTimeout(() => child.kill('SIGINT'), 300);
			}
			written += text;
		});
		const code = await new Promise((done) => child.once('close', done));
		assert.equal(code, 130);
		assert.ok(written.endsWith('}\n'));
		assert.ok(lines(written).length < 20_000);
	}
});

test('a file that fails in a thread does not end the run', async (t) => {
	const names = Array.from({ length: 40 }, (_, i) => `${i}.txt`);
	const cwd = folderWith(t, Object.fromEntries(names.filter((_, i) => i % 9 !== 4).map((name) => [name, faulty])));
	const { stdout, stderr, code } = await form8k(['check', '-f', 'ndjson', '-j', '2', ...names], { cwd });
	assert.equal(code, 2);
	assert.equal(lines(stdout).length, 36);
	assert.equal(stderr, [4, 13, 22, 31].map((i) => `form8k: ${i}.txt: no such file or folder\n`).join(''));
});

test('what changes is checked again while it is watched', { skip: windows }, async (t) => {
	const cwd = folderWith(t, { 'q1/a.txt': faulty, 'q1/b.txt': faulty });
	const child = spawn(process.execPath, [cli, 'check', '--watch', '-f', 'ndjson', 'q1'], { cwd });
	t.after(() => child.kill('SIGKILL'));
	let [out, err] = ['', ''];
	child.stdout.on('data', (text) => {
		out += text;
	});
	child.stderr.on('data', (text) => {
		err += text;
	});
	const until = async (isSo: () => boolean) => {
		for (let i = 0; !isSo() && i < 200; i++) {
			await pause(100);
		}
		assert.ok(isSo(), `${out}${err}`);
	};
	await until(() => err.includes('watching'));
	assert.equal(lines(out).length, 2);
	writeFileSync(join(cwd, 'q1', 'b.txt'), faulty.replace('Changes in Control', 'Other Events'));
	await until(() => lines(out).length === 3);
	const [, before, after] = lines(out);
	const count = (line: typeof before) => ((line?.['problems'] ?? []) as object[]).length;
	assert.equal(after?.['path'], 'q1/b.txt');
	assert.ok(count(after) < count(before));
	child.kill('SIGINT');
	assert.equal(await new Promise((done) => child.once('close', done)), 130);
	assert.equal((await form8k(['check', '--watch', '-'])).code, 2);
	assert.equal((await form8k(['check', '--watch', '-f', 'sarif', '.'])).code, 2);
});

test('colors and progress are for a terminal alone, and colors only where they are wanted', async (t) => {
	const probe = windows ? undefined : await program('script', ['--version']).catch(() => undefined);
	if (probe === undefined || !probe.stdout.includes('util-linux')) {
		t.skip('there is no `script` of util-linux');
		return;
	}
	const cwd = folderWith(t, { 'a.txt': faulty });
	const inTerminal = (env: NodeJS.ProcessEnv) =>
		program('script', ['-qec', `"${process.execPath}" "${cli}" check a.txt`, '/dev/null'], { cwd, env });
	const shown = await inTerminal({ NO_COLOR: '', TERM: 'xterm' });
	assert.match(shown.stdout, /\u001b\[33mwarning/);
	for (const env of [
		{ NO_COLOR: '1', TERM: 'xterm' },
		{ NO_COLOR: '', TERM: 'dumb' },
	]) {
		assert.doesNotMatch((await inTerminal(env)).stdout, /\u001b\[\d+m/);
	}
	const piped = await form8k(['check', 'a.txt'], { cwd, env: { FORCE_COLOR: '1' } });
	assert.doesNotMatch(piped.stdout + piped.stderr, /\u001b/);
});

test('the shell completes commands, options and rules', { skip: windows }, async () => {
	const { stdout: script } = await form8k(['completion', 'bash']);
	const asked = [
		'ch',
		'check --form',
		'check --format s',
		'check --rule item-o',
		'explain exhibit-not-l',
		'completion z',
	];
	const shell = [
		script,
		'complete_words() { COMP_WORDS=(form8k $1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _form8k 2>/dev/null; echo "${COMPREPLY[*]}"; }',
		...asked.map((words) => `complete_words "${words}"`),
	].join('\n');
	const { stdout, code } = await program('bash', ['-c', shell]);
	assert.equal(code, 0);
	assert.deepEqual(stdout.trim().split('\n'), [
		'check',
		'--format',
		'stylish sarif',
		'item-order=',
		'exhibit-not-listed',
		'zsh',
	]);
	assert.match((await form8k(['completion', 'zsh'])).stdout, /^#compdef form8k\n/);
	assert.match((await form8k(['completion', 'fish'])).stdout, /-n '__fish_seen_subcommand_from check' -s f -l format/);
	assert.equal((await form8k(['completion', 'tcsh'])).code, 2);
});

test('no file makes it fail in a way that is not told, and what is not fixed stays as it is', async (t) => {
	const source = Buffer.from(sample('faulty-cover.txt'));
	const damaged = fc
		.array(fc.tuple(fc.nat(source.length - 1), fc.uint8Array({ maxLength: 6 })), { maxLength: 12 })
		.map((places) => {
			const bytes = Buffer.from(source);
			for (const [at, written] of places) {
				bytes.set(written.subarray(0, bytes.length - at), at);
			}
			return bytes;
		});
	const wide = damaged.map((bytes) => Buffer.from(bytes.toString('latin1'), 'utf16le'));
	const any = fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes));
	const texts = fc.sample(fc.oneof(damaged, wide, any, fc.constant(Buffer.alloc(0))), 60);
	const cwd = folderWith(t, Object.fromEntries(texts.map((bytes, i) => [`${i}.txt`, bytes])));
	const names = texts.map((_, i) => `${i}.txt`);
	for (const args of [['check', '-f', 'ndjson'], ['read'], ['fix']]) {
		const { code, stdout, stderr } = await form8k([...args, ...names], { cwd });
		assert.ok([0, 1, 2].includes(code ?? -1), stderr);
		const told = stderr.split('\n').filter((line) => line !== '');
		assert.ok(
			told.every((line) => /^form8k: \d+\.txt: (?:not a text file|read as |no Form 8-K|not changed: )/.test(line)),
			stderr,
		);
		const failed = told.filter((line) => line.includes('not a text')).length;
		assert.ok(args[0] === 'fix' || lines(stdout).length === texts.length - failed);
	}
	// What was fixed is fixed for good: encoding and bytes elsewhere did not move.
	const again = await form8k(['fix', '--quiet', ...names], { cwd });
	assert.equal(again.stdout, '');
});

test('no arguments make it fail in a way that is not told', async (t) => {
	const cwd = folderWith(t, {
		'a.txt': faulty,
		'b.htm': '<html>',
		'.vscode/settings.json': '[1, {"form8k.rules": 3}]',
	});
	const word = fc.oneof(
		fc.constantFrom(
			'check',
			'read',
			'rules',
			'explain',
			'completion',
			'help',
			'extract',
			'a.txt',
			'b.htm',
			'-',
			'.',
			'--',
		),
		fc.constantFrom(
			'--format',
			'-f',
			'json',
			'sarif',
			'junit',
			'--rule',
			'item-order=off',
			'--fail-on',
			'--jobs',
			'-0',
			'-q',
		),
		fc.constantFrom(
			'--files-from',
			'--stage',
			'final',
			'--today',
			'2026-03-02',
			'--no-config',
			'--stdin-filename',
			'-h',
		),
		fc.constantFrom(...documentedRules.slice(0, 3).map(({ id }) => id)),
		fc.string({ maxLength: 12 }).filter((text) => !text.includes('\0') && !/^-{0,2}(?:o|w|watch|output)/.test(text)),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (args) => {
			const { code, stdout, stderr } = await form8k(args, { cwd, input: 'Item 8.01 Other Events\n' });
			assert.ok([0, 1, 2].includes(code ?? -1), `${code} ${stderr}`);
			assert.doesNotMatch(stderr, /\n {4}at |Error:|undefined/);
			assert.ok(code !== 2 || stderr !== '', 'nothing was said');
			assert.ok(!stdout.includes('[object'));
		}),
		{ numRuns: 15 },
	);
	assert.ok(root !== cwd);
});
