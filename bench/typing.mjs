// What is felt at the keyboard: a character typed in the middle of the 8-K, until findings and outline are there again.
import { atMost, ms, summary, table, timed } from './figures.mjs';
import { startServer } from './server.mjs';
import { filing, submission } from './texts.mjs';

/** A row of the table. `count` characters are typed one after the other; the engine compiles during the first third. */
async function typed(name, text, goal, count) {
	const server = await startServer();
	const { client } = server;
	const uri = 'file:///bench-8k.txt';
	await client.open(uri, text);
	await Promise.all([client.diagnostics(uri), client.symbols(uri)]);
	const before = text.slice(0, text.indexOf('revolving')).split('\n');
	const spent = [];
	for (let i = 0; i < count; i++) {
		const position = { line: before.length - 1, character: before.at(-1).length + i };
		const { time } = await timed(async () => {
			await client.change(uri, i + 2, 'x', { start: position, end: position });
			await Promise.all([client.diagnostics(uri), client.symbols(uri)]);
		});
		spent.push(time);
	}
	await server.stop();
	const { median, p99 } = summary(spent.slice(Math.floor(count / 3)));
	return [name, goal ? atMost(p99, goal) : ms(p99), goal ? ms(goal) : '', ms(median)];
}

/** A table of texts that are typed in. */
export async function typing() {
	return table(
		['text', 'p99', 'goal', 'median'],
		[
			await typed('30 kB, text', filing('text', 30_000), 4, 6000),
			await typed('30 kB, HTML', filing('html', 30_000), 4, 6000),
			await typed('1 MB, text', filing('text', 1_000_000), 25, 600),
			await typed('1 MB, HTML', filing('html', 1_000_000), 25, 600),
			await typed('10 MB submission', submission(10_000_000), 12, 450),
			await typed('40 MB submission', submission(40_000_000), undefined, 150),
		],
	);
}
