// The memory of the server: with many filings open, and after many edits.
import { digits, marked, megabytes, table } from './figures.mjs';
import { startServer } from './server.mjs';
import { filing } from './texts.mjs';

/** Opens filings of 30 kB, every other one in HTML, and has each checked and outlined. */
async function openMany({ client }, count) {
	for (let i = 0; i < count; i++) {
		const uri = `file:///many/${i}-8k.txt`;
		await client.open(uri, filing(i % 2 === 0 ? 'text' : 'html', 30_000));
		await Promise.all([client.diagnostics(uri), client.symbols(uri)]);
	}
}

/**
 * Types a character and deletes it, now here and now there, so that the text stays as long as it is. A hover has the
 * server read the text after each edit; every fiftieth is followed by findings and outline.
 */
async function edit({ client }, { uri, lines, version }, count) {
	for (let i = 0; i < count; i++) {
		const line = (Math.floor(i / 2) * 37) % lines.length;
		const character = Math.floor(lines[line].length / 2);
		const start = { line, character };
		const deletes = i % 2 === 1;
		const end = { line, character: deletes ? character + 1 : character };
		await client.change(uri, version + i, deletes ? '' : 'x', { start, end });
		await client.hover(uri, start);
		if (i % 50 === 49) {
			await Promise.all([client.diagnostics(uri), client.symbols(uri)]);
		}
	}
}

/** A table of the resident size with `count` filings open. */
export async function openFilings(count = 100) {
	const server = await startServer({ reports: true });
	const before = await server.memory();
	await openMany(server, count);
	const after = await server.memory();
	await server.stop();
	return table(
		['resident at the start', `with ${count} filings of 30 kB open`, 'heap per filing'],
		[[megabytes(before.rss), megabytes(after.rss), megabytes((after.heap - before.heap) / count)]],
	);
}

/** A table of the heap before and after `count` edits. Some edits come before, for what they load stays. */
export async function manyEdits(count = 100_000, warmUp = 5_000) {
	const server = await startServer({ reports: true });
	const text = filing('text', 10_000);
	const document = { uri: 'file:///edited-8k.txt', lines: text.split('\n') };
	await server.client.open(document.uri, text);
	await edit(server, { ...document, version: 2 }, warmUp);
	const before = await server.memory();
	await edit(server, { ...document, version: 2 + warmUp }, count);
	const after = await server.memory();
	await server.stop();
	const change = ((after.heap - before.heap) / before.heap) * 100;
	const written = `${change < 0 ? '−' : '+'}${digits(Math.abs(change))} %`;
	return table(
		['change (± 10 %)', `heap after ${warmUp} edits`, `after ${count} more`],
		[[marked(Math.abs(change) <= 10, written), megabytes(before.heap), megabytes(after.heap)]],
	);
}
