/** What runs the command line in practice: GNU parallel, pre-commit, npm; each is skipped where it is not installed. */
import assert from 'node:assert/strict';
import { chmodSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { root, sampleNames, samples } from '../files';
import { cli, folderWith, form8k, lines, program } from './runCli';

const windows = process.platform === 'win32';

/** A folder with a command `form8k`, and the path with that command on it. */
function commandIn(t: TestContext, files: Readonly<Record<string, string>> = {}) {
	const script = `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`;
	const cwd = folderWith(t, { ...files, '.bin/form8k': script });
	chmodSync(join(cwd, '.bin', 'form8k'), 0o755);
	return { cwd, env: { PATH: `${join(cwd, '.bin')}:${process.env['PATH']}`, HOME: cwd } };
}

/** Whether the program is there; where it is not, the test is skipped and says so. */
async function has(t: TestContext, command: string, says: RegExp): Promise<boolean> {
	const found = windows
		? ''
		: await program(command, ['--version']).then(
				({ stdout }) => stdout,
				() => '',
			);
	if (!says.test(found)) {
		t.skip(`${command} is not installed`);
	}
	return says.test(found);
}

test('GNU parallel gives the same lines as one process, by the commands of docs/archives.md', async (t) => {
	if (!(await has(t, 'parallel', /GNU parallel/))) {
		return;
	}
	const { cwd, env } = commandIn(t);
	cpSync(samples, join(cwd, 'archive'), { recursive: true });
	const page = readFileSync(join(root, 'docs', 'archives.md'), 'utf8').replaceAll('\r\n', '\n');
	const [alone = '', shared = ''] = [
		...page.matchAll(/^find archive -name '\*\.txt' -print0 \|[^`]*?> filings\.ndjson$/gm),
	].map(([command]) => command.replace('*.txt', '*.[ht]*').replace('-N 500', '-N 7'));
	assert.match(shared, /parallel -0 -k --pipe/);
	const texts: string[] = [];
	for (const command of [alone, shared]) {
		const { code, stderr } = await program('sh', ['-c', command.replaceAll('-print0', '-print0 | sort -z')], {
			cwd,
			env,
		});
		assert.equal(code, 0, stderr);
		texts.push(readFileSync(join(cwd, 'filings.ndjson'), 'utf8'));
	}
	assert.ok(lines(texts[0] ?? '').length >= sampleNames.length);
	assert.equal(texts[1], texts[0]);
});

test('pre-commit runs the hooks: what is wrong fails, what can be fixed is fixed, other texts pass', async (t) => {
	if (!(await has(t, 'pre-commit', /^pre-commit/))) {
		return;
	}
	const hooks = readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8');
	// The same hooks with the command that is built here, which pre-commit would install for itself.
	const local = hooks.replaceAll('language: node', 'language: system').replaceAll('\n', '\n      ');
	const faulty = readFileSync(join(samples, 'faulty-cover.txt'), 'utf8');
	const { cwd, env } = commandIn(t, {
		'.pre-commit-config.yaml': `repos:\n  - repo: local\n    hooks:\n      ${local}`,
		'notes.txt': 'Lunch is at noon.\n',
		'clean.txt': readFileSync(join(samples, 'clean-text.txt'), 'utf8'),
		'code.js': 'Item 8.88 Nothing\n',
	});
	const run = async (command: string, args: readonly string[]) => program(command, args, { cwd, env });
	await run('git', ['init', '-q']);
	await run('git', ['add', '.']);
	const good = await run('pre-commit', ['run', '--all-files']);
	assert.equal(good.code, 0, good.stdout + good.stderr);
	assert.match(good.stdout, /Check Form 8-K filings\.+Passed/);
	cpSync(join(samples, 'faulty-cover.txt'), join(cwd, 'faulty.txt'));
	cpSync(join(samples, 'faulty-items.txt'), join(cwd, 'items.txt'));
	await run('git', ['add', '.']);
	const bad = await run('pre-commit', ['run', '--all-files']);
	assert.equal(bad.code, 1);
	assert.match(bad.stdout, /Check Form 8-K filings\.+Failed[\s\S]*items\.txt\n/);
	assert.match(bad.stdout, /Fix Form 8-K filings\.+Failed[\s\S]*files were modified by this hook/);
	assert.notEqual(readFileSync(join(cwd, 'faulty.txt'), 'utf8'), faulty);
});

test('the package runs by npx in an empty folder, and holds what is needed', async (t) => {
	if (!(await has(t, 'npm', /^\d/))) {
		return;
	}
	const cwd = folderWith(t, { 'empty/a.txt': 'Item 8.01 Changes in Control\n\nWe moved.\n' });
	// What builds the package must not write where pre-commit reads its name.
	assert.match(readFileSync(join(root, '.npmrc'), 'utf8'), /^foreground-scripts=false$/m);
	// It was built for this test: `prepack` would do it again.
	const packed = await program('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', cwd], { cwd: root });
	assert.equal(packed.code, 0, packed.stderr);
	const [{ files, filename }] = JSON.parse(packed.stdout) as [{ files: { path: string }[]; filename: string }];
	assert.deepEqual(files.map(({ path }) => path).sort(), [
		...[
			'CHANGELOG.md',
			'LICENSE',
			'README.md',
			'dist/cli.js',
			'dist/form8k.js',
			'dist/server.js',
			'dist/web/server.js',
		],
		...['docs/check.schema.json', 'docs/read.schema.json', 'package.json'],
	]);
	const empty = join(cwd, 'empty');
	const env = { npm_config_cache: join(cwd, 'cache'), npm_config_offline: 'true', npm_config_update_notifier: 'false' };
	const { stdout, stderr, code } = await program(
		'npx',
		['--yes', `--package=${join(cwd, filename)}`, 'form8k', 'check', '--fail-on', 'warning', 'a.txt'],
		{ cwd: empty, env },
	);
	assert.equal(code, 1, stderr);
	assert.match(stdout, /item-caption-mismatch/);
	assert.deepEqual(readdirSync(empty), ['a.txt']);
});

test('the extension does not carry the command line', async () => {
	const ignored = readFileSync(join(root, '.vscodeignore'), 'utf8').split(/\r?\n/);
	assert.ok(ignored.includes('**') && !ignored.includes('!dist/*.js') && !ignored.includes('!dist/cli.js'));
	assert.match((await form8k(['--version'])).stdout, /^\d/);
});
