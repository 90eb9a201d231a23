// The preview: a character typed in the middle of the 8-K, or a paragraph broken in two, until its page shows that.
import { findChromium, openBrowser } from '../test/vscode/chromium.mjs';
import { openFrame, pageMessage, serveFrames } from '../test/vscode/previewFrame.mjs';
import { atMost, ms, summary, table, timed } from './figures.mjs';
import { startServer } from './server.mjs';
import { filing } from './texts.mjs';

/** What breaks a paragraph. */
const breaks = { html: '</p>\n<p>', text: '\n\n' };

/** How long a frame takes from a message until it is painted. */
function painted(frame, message) {
	return frame.page.evaluate(async (data) => {
		const start = performance.now();
		window.dispatchEvent(new MessageEvent('message', { data }));
		await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		return performance.now() - start;
	}, message);
}

/** A row of the table: `count` times something is typed, of which the first third warms up. */
async function previewed(name, context, format, size, goal, count) {
	const server = await startServer();
	const { client } = server;
	const frame = await openFrame(context);
	const uri = 'file:///bench-8k.txt';
	const text = filing(format, size);
	const ask = (known) => client.connection.sendRequest('form8k/preview', { uri, known });
	await client.open(uri, text);
	const first = await timed(() => ask());
	const firstPainted = await painted(frame, pageMessage(first.value));
	const before = text.slice(0, text.indexOf('revolving')).split('\n');
	const position = { line: before.length - 1, character: before.at(-1).length };
	const spent = [];
	for (let i = 0; i < count; i++) {
		const typed = i % 4 === 3 ? breaks[format] : 'x';
		const answer = await timed(async () => {
			await client.change(uri, i + 2, typed, { start: position, end: position });
			return ask(i + 1);
		});
		spent.push([answer.time, await painted(frame, pageMessage(answer.value))]);
	}
	await server.stop();
	await frame.page.close();
	const counted = spent.slice(Math.floor(count / 3));
	const [made, put, both] = [([made]) => made, ([, put]) => put, ([made, put]) => made + put].map((of) =>
		summary(counted.map(of)),
	);
	return [name, ms(first.time + firstPainted), ms(made.median), ms(put.median), atMost(both.p95, goal), ms(goal)];
}

/** A table of texts that are typed in while their page is shown; without a Chromium, why there is none. */
export async function preview() {
	if (findChromium() === undefined) {
		return 'Not measured: there is no Chromium.';
	}
	const { browser, context } = await openBrowser();
	await serveFrames(context);
	const heads = ['text', 'first page', 'page made, median', 'and painted, median', 'both, p95', 'goal'];
	try {
		return table(heads, [
			await previewed('100 kB, text', context, 'text', 1e5, 100, 60),
			await previewed('100 kB, HTML', context, 'html', 1e5, 100, 60),
			await previewed('5 MB, text', context, 'text', 5e6, 500, 30),
			await previewed('5 MB, HTML', context, 'html', 5e6, 500, 30),
		]);
	} finally {
		await browser.close();
	}
}
