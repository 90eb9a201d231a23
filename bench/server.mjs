// The server as a process, spoken to over stdio as an editor would.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/setup.mjs';
import { timed } from './figures.mjs';

const require = createRequire(import.meta.url);
const { startClient } = require('../out/test/protocol/client.js');
const { serverFlags } = require('../out/client/src/serverFlags.js');

/**
 * A server of its own, with the time that it took to answer `initialize`. With `tellsMemory` it can be asked for its
 * `memory`: the resident size, and then the heap without garbage, in bytes.
 */
export async function startServer({ tellsMemory = false } = {}) {
	const heap = pathToFileURL(join(root, 'bench', 'heap.mjs')).href;
	const flags = [...serverFlags, ...(tellsMemory ? ['--expose-gc', '--import', heap] : [])];
	const child = spawn(process.execPath, [...flags, join(root, 'dist', 'server.js'), '--stdio'], {
		stdio: ['pipe', 'pipe', 'inherit', ...(tellsMemory ? ['ipc'] : [])],
	});
	const { time, value: client } = await timed(() => startClient(child.stdout, child.stdin));
	return {
		client,
		time,
		async memory() {
			const answer = once(child, 'message');
			child.send('memory');
			return (await answer)[0];
		},
		async stop() {
			await client.stop();
			child.kill();
		},
	};
}
