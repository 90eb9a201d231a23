/** What the command line keeps for a quicker start makes no other difference. */
import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderWith, form8k } from './runCli';

const report = 'samples/faulty-exhibits.txt';
const windows = process.platform === 'win32';

test('what was compiled is kept for each command, and used', async (t) => {
	const env = { XDG_CACHE_HOME: folderWith(t, {}), NODE_DISABLE_COMPILE_CACHE: '' };
	const kept = join(env.XDG_CACHE_HOME, 'form8k');
	const first = await form8k(['check', report], { env });
	const [name = '', ...more] = readdirSync(kept);
	assert.match(name, /^check-v/);
	assert.deepEqual(more, []);
	const written = statSync(join(kept, name));
	assert.deepEqual(await form8k(['check', report], { env }), first);
	assert.equal(statSync(join(kept, name)).ino, written.ino, 'it is not written again');
	for (const args of [['read', report], ['rules'], ['--help']]) {
		assert.equal((await form8k(args, { env })).code, 0);
	}
	assert.deepEqual(
		readdirSync(kept).map((each) => each.split('-')[0]),
		['check', 'other', 'read'],
	);
});

test('a cache that is damaged, of another build or cannot be written is done without', async (t) => {
	const env = { XDG_CACHE_HOME: folderWith(t, {}), NODE_DISABLE_COMPILE_CACHE: '' };
	const kept = join(env.XDG_CACHE_HOME, 'form8k');
	const whole = await form8k(['check', report], { env });
	const [name = ''] = readdirSync(kept);
	const bytes = readFileSync(join(kept, name));
	for (const damaged of [
		Buffer.alloc(0),
		bytes.subarray(0, 1000),
		Buffer.alloc(bytes.length),
		Buffer.from('no cache'),
	]) {
		writeFileSync(join(kept, name), damaged);
		assert.deepEqual(await form8k(['check', report], { env }), whole);
		assert.ok(readFileSync(join(kept, name)).length > 100_000, 'it is written anew');
	}
	writeFileSync(join(kept, `${name}0`), bytes);
	writeFileSync(join(kept, name), '');
	await form8k(['check', report], { env });
	assert.deepEqual(readdirSync(kept), [name], 'that of an earlier build is gone');
	assert.deepEqual(await form8k(['check', report], { env: { XDG_CACHE_HOME: join(kept, name) } }), whole);
	assert.deepEqual(await form8k(['check', report], { env: { XDG_CACHE_HOME: '/dev/null' } }), whole);
});

test('nothing is kept where the user does not want it, or may not write', { skip: windows }, async (t) => {
	const home = folderWith(t, {});
	await form8k(['check', report], { env: { XDG_CACHE_HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' } });
	chmodSync(home, 0o500);
	const { code, stderr } = await form8k(['check', report], { env: { XDG_CACHE_HOME: home } });
	chmodSync(home, 0o700);
	assert.deepEqual([code, stderr], [1, '']);
	assert.ok(process.getuid?.() === 0 || readdirSync(home).length === 0);
});
