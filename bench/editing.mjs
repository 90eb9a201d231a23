// What is felt at the keyboard: the server as a process, spoken to over stdio.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../scripts/setup.mjs';
import { atMost, ms, summary, table, timedAsync } from './figures.mjs';
import { filing, submission } from './texts.mjs';

const require = createRequire(import.meta.url);
const { startClient } = require('../out/test/client.js');

/** A server of its own, with the time that it took to answer `initialize`. */
async function startServer() {
	const child = spawn(process.execPath, [join(root, 'dist', 'server.js'), '--stdio'], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const { time, value: client } = await timedAsync(() => startClient(child.stdout, child.stdin));
	return {
		client,
		time,
		async stop() {
			await client.stop();
			child.kill();
		},
	};
}

/** How long a server takes to start, of some in turn. */
export async function starting(count = 15) {
	const started = [];
	for (let i = 0; i < count; i++) {
		const server = await startServer();
		started.push(server.time);
		await server.stop();
	}
	return table(['process start to answered initialize, median'], [[atMost(summary(started).median, 120)]]);
}

/** One character typed in the middle of the 8-K, until findings and outline are there again. */
async function typing(name, text, goal, count) {
	const server = await startServer();
	const { client } = server;
	const uri = 'file:///bench.txt';
	const opened = await timedAsync(async () => {
		await client.open(uri, text);
		await client.symbols(uri);
	});
	await client.diagnostics(uri);
	const at = text.indexOf('revolving');
	const before = text.slice(0, at).split('\n');
	const position = { line: before.length - 1, character: before.at(-1).length };
	const spent = [];
	for (let i = 0; i < count; i++) {
		const { time } = await timedAsync(async () => {
			await client.change(uri, i + 2, 'x', { start: position, end: position });
			await Promise.all([client.diagnostics(uri), client.symbols(uri)]);
		});
		spent.push(time);
	}
	await server.stop();
	// The engine compiles during the first edits.
	const { median, p99 } = summary(spent.slice(Math.floor(count / 3)));
	return [name, ms(opened.time), ms(median), atMost(p99, goal)];
}

/** A table of texts that are opened and typed in. */
export async function editing() {
	return table(
		['text', 'outline after opening', 'a character typed, median', 'p99'],
		[
			await typing('30 kB, text', filing('text', 30_000), 4, 300),
			await typing('30 kB, HTML', filing('html', 30_000), 4, 300),
			await typing('1 MB, text', filing('text', 1_000_000), 25, 120),
			await typing('1 MB, HTML', filing('html', 1_000_000), 25, 120),
			await typing('10 MB submission', submission(10_000_000), 12, 120),
			await typing('40 MB submission', submission(40_000_000), 50, 30),
		],
	);
}
