// The server of another commit beside the one just built: the same work for both in turns, and the ratio of each figure.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { must, root, run } from '../scripts/setup.mjs';
import { digits, summary, table } from './figures.mjs';
import { startServer } from './server.mjs';
import { corpus, filing, submission } from './texts.mjs';

/** How long both servers work, in milliseconds of the processor: what else the machine does changes it least. */
const figures = {
	start: {
		name: 'start, to the answer of `initialize`',
		work: async () => {},
	},
	text: { name: 'typing, 30 kB of text', work: typing('text', 30_000, 200) },
	html: { name: 'typing, 30 kB of HTML', work: typing('html', 30_000, 200) },
	large: { name: 'typing, 1 MB of HTML', work: typing('html', 1_000_000, 40) },
	submission: { name: 'opening a submission of 10 MB', work: (client) => checked(client, [submission(10_000_000)]) },
	filings: { name: 'checking filings', work: (client, { texts }) => checked(client, texts) },
};

/** Types `count` characters in the middle of a filing; findings and outline are asked for after each. */
function typing(format, size, count) {
	return async (client) => {
		const text = filing(format, size);
		const uri = 'file:///typed-8k.txt';
		await client.open(uri, text);
		const before = text.slice(0, text.indexOf('revolving')).split('\n');
		for (let i = 0; i < count; i++) {
			const position = { line: before.length - 1, character: before.at(-1).length + i };
			await client.change(uri, i + 2, 'x', { start: position, end: position });
			await Promise.all([client.diagnostics(uri), client.symbols(uri)]);
		}
	};
}

/** Opens each text and asks for its findings and outline. */
async function checked(client, texts) {
	for (const [i, text] of texts.entries()) {
		const uri = `file:///${i}-8k.txt`;
		await client.open(uri, text);
		await Promise.all([client.diagnostics(uri), client.symbols(uri)]);
		await client.close(uri);
	}
}

/**
 * A table of the figures of the server just built and of that of the commit `ref`, which is built first. Each figure is
 * the median of `rounds` rounds, in which the servers take turns; the ratio is ours to theirs, with the smallest and the
 * largest of a round. `most` filings are checked.
 */
export async function against(ref, { rounds, most }) {
	const theirs = await built(ref);
	const filings = corpus().filter(({ isFiling }) => isFiling);
	const texts = filings.flatMap((kind) =>
		kind.texts.slice(0, Math.ceil(most / filings.length)).map(({ text }) => text),
	);
	const rows = [];
	for (const { name, work } of Object.values(figures)) {
		const spent = [];
		for (let round = 0; round < rounds; round++) {
			const turns = round % 2 === 0 ? [undefined, theirs] : [theirs, undefined];
			const times = [];
			for (const program of turns) {
				times.push(await processorTime(program, work, texts));
			}
			spent.push(round % 2 === 0 ? times : times.reverse());
		}
		const ratios = summary(spent.map(([ours, other]) => ours / other));
		const least = Math.min(...spent.map(([ours, other]) => ours / other));
		const median = (which) => `${digits(summary(spent.map((times) => times[which])).median)} ms`;
		rows.push([name, digits(ratios.median), `${digits(least)}–${digits(ratios.max)}`, median(0), median(1)]);
	}
	return table(['', 'ratio', 'of the rounds', 'now', ref], rows);
}

async function processorTime(program, work, texts) {
	const server = await startServer({ program, reports: true });
	try {
		await work(server.client, { texts });
		return await server.processorTime();
	} finally {
		await server.stop();
	}
}

/** Checks out and builds the server of a commit, unless that was done before: the path of its program. */
async function built(ref) {
	const { code, output } = await run('git', ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
	if (code !== 0) {
		throw new Error(`There is no commit ${ref}.`);
	}
	const folder = join(root, 'out', 'against', output.trim());
	const program = join(folder, 'dist', 'server.js');
	if (!existsSync(program)) {
		if (!existsSync(folder)) {
			mkdirSync(join(root, 'out', 'against'), { recursive: true });
			await must('git', ['clone', '--quiet', '--no-checkout', root, folder]);
		}
		await must('git', ['-C', folder, 'checkout', '--quiet', output.trim()]);
		await must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder]);
		await must('npm', ['run', '--silent', '--prefix', folder, 'build']);
	}
	return program;
}
