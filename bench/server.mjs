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
const { serverFlags } = require('../out/client/src/connection/serverFlags.js');

/** The server that the project builds, and what it says of itself when asked. */
const built = join(root, 'dist', 'server.js');
const report = pathToFileURL(join(root, 'bench', 'report.mjs')).href;

/**
 * A server of its own, with the time that it took to answer `initialize`; `program` may be that of another build. It can
 * be asked for its `memory`, the resident size and then the heap without garbage, in bytes, and for the time of the
 * processor that it has taken, in milliseconds: with `reports`, for that costs a little at the start. `options` are those
 * of the client.
 */
export async function startServer({ program = built, reports = false, options } = {}) {
	const flags = [...serverFlags, ...(reports ? ['--expose-gc', '--import', report] : [])];
	const child = spawn(process.execPath, [...flags, program, '--stdio'], {
		stdio: ['pipe', 'pipe', 'inherit', ...(reports ? ['ipc'] : [])],
	});
	const { time, value: client } = await timed(() => startClient(child.stdout, child.stdin, options));
	const ask = async (what) => {
		const answer = once(child, 'message');
		child.send(what);
		return (await answer)[0];
	};
	return {
		client,
		time,
		memory: () => ask('memory'),
		processorTime: () => ask('cpu'),
		async stop() {
			await client.stop();
			child.kill();
		},
	};
}
