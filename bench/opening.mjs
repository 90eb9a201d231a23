// Opening a large text, and what is asked for while it is checked.
import { atMost, ms, passes, summary, table, timed } from './figures.mjs';
import { startServer } from './server.mjs';
import { filing, submission } from './texts.mjs';

/** How many hovers and completions are measured, unless that takes too many openings. */
const wanted = 200;

/** Has the text checked and at once asks for hovers and completions in turn until it is: how long each of them takes. */
async function askedWhileChecked(client, uri, position) {
	const textDocument = { uri };
	let isChecked = false;
	const check = client.diagnostics(uri).finally(() => {
		isChecked = true;
	});
	const spent = [];
	// At least one of each was sent while the check was going on or waiting.
	for (let i = 0; i < 20 && (i < 2 || !isChecked); i++) {
		const method = i % 2 === 0 ? 'textDocument/hover' : 'textDocument/completion';
		const { time } = await timed(() => client.connection.sendRequest(method, { textDocument, position }));
		spent.push(time);
	}
	await check;
	return spent;
}

/** A row of the table: a text that is opened, asked about and closed, again and again. */
async function opened(name, text, goal, most) {
	const server = await startServer();
	const { client } = server;
	const outlined = [];
	const asked = [];
	for (let i = 0; i < most && asked.length < wanted; i++) {
		const uri = `file:///bench-${i}-8k.txt`;
		const { time, value: symbols } = await timed(async () => {
			await client.open(uri, text);
			return client.symbols(uri);
		});
		outlined.push(time);
		const spent = await askedWhileChecked(client, uri, itemPosition(symbols));
		asked.push(...(i < passes.warmUp ? [] : spent));
		await client.close(uri);
	}
	await server.stop();
	const { median, p99 } = summary(asked);
	const [first] = outlined;
	return [
		name,
		goal ? atMost(first, goal) : ms(first),
		goal ? ms(goal) : '',
		ms(summary(outlined.slice(1)).median),
		atMost(p99, 5),
		ms(median),
		asked.length,
	];
}

/** Where the heading of the first item begins, as the outline has it. */
function itemPosition(symbols) {
	const all = symbols.flatMap((symbol) => [symbol, ...(symbol.children ?? [])]);
	return all.find(({ name }) => name.startsWith('Item ')).selectionRange.start;
}

/** A table of texts that are opened. */
export async function opening() {
	return table(
		['text', 'outline, first', 'goal', 'outline, later', 'hover, completion: p99 (≤ 5 ms)', 'median', 'asked'],
		[
			await opened('1 MB, text', filing('text', 1_000_000), undefined, 60),
			await opened('1 MB, HTML', filing('html', 1_000_000), undefined, 60),
			await opened('10 MB submission', submission(10_000_000), 300, 60),
			await opened('40 MB submission', submission(40_000_000), 1200, 25),
		],
	);
}
