// How long a whole analysis takes: visible text, recognition, all rules, outline.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { createRequire } from 'node:module';
import { checkMarkdown, extractItems, onePass, outlineHtml, parseHtml } from './contenders.mjs';
import { atLeast, atMost, digits, ms, passes, perText, spread, summary, table, timed, times } from './figures.mjs';
import { startServer } from './server.mjs';

const require = createRequire(import.meta.url);
const api = require('../out/server/src/analysis.js');

const options = {
	today: '2026-11-21',
	onFault(rule, error) {
		throw new Error(`The rule ${rule.id} failed.`, { cause: error });
	},
};

/** The findings and the outline of a text; `undefined` where it holds no Form 8-K. */
export function analyze(text) {
	const analysis = api.analyze(text, options);
	return analysis && [analysis.problems(), analysis.outline()];
}

/** How long the server takes from an opened document to its findings and outline, per text in milliseconds. */
async function overStdio(texts) {
	const server = await startServer();
	const { client } = server;
	let count = 0;
	const work = async (text) => {
		count += 1;
		const uri = `file:///${count}-8k.txt`;
		await client.open(uri, text);
		await Promise.all([client.diagnostics(uri), client.symbols(uri)]);
		await client.close(uri);
	};
	const [spent] = await perText([{ texts, work }]);
	await server.stop();
	return summary(spent);
}

/** Who else reads the texts: of which kinds which texts, and the goal for our time in multiples of theirs. */
const contenders = [
	{ head: 'one pass (≤ 15 ×)', work: onePass, reads: () => true, goal: 15 },
	{ head: 'HTML parse (≤ 1 ×)', work: parseHtml, reads: isHtml, goal: 1 },
	{ head: 'HTML parse, symbols', work: outlineHtml, reads: isHtml },
	{ head: 'Markdown service', work: checkMarkdown, reads: (_, { isPlain }) => isPlain },
	{ head: 'sec-edgar-toolkit', work: extractItems, reads: () => true },
];

/** Whether the HTML service would be asked about a text. */
function isHtml({ name }) {
	return /\.html?$/i.test(name);
}

/** Our time in multiples of that of a contender on the texts that it reads; `spent` has both for each text. */
function ratio(spent, { texts, goal }) {
	if (texts.length === 0) {
		return '';
	}
	const value = summary(spent.own).sum / summary(spent.other).sum;
	return goal === undefined ? times(value) : atMost(value, goal, times);
}

/** Two tables by the kinds of texts: beside edgar-crawler's times and in themselves, and beside what others take. */
export async function analysis(kinds) {
	const own = [];
	const ratios = [];
	for (const kind of kinds) {
		const { name, texts, isFiling } = kind;
		const others = contenders.map((each) => ({ ...each, texts: texts.filter((text) => each.reads(text, kind)) }));
		const [spent, ...spentByOthers] = await perText([{ texts, work: analyze }, ...(isFiling ? others : [])]);
		const all = summary(spent);
		const kilobytes = texts.reduce((sum, { text }) => sum + text.length, 0) / 1024;
		own.push([
			name,
			texts.length,
			isFiling ? atLeast(22 / all.median, 20) : '',
			isFiling ? atLeast(64 / all.p95, 20) : '',
			spread(all),
			digits((all.sum * 1000) / kilobytes),
			spread(await overStdio(texts)),
		]);
		if (isFiling) {
			const ownOn = (read) => spent.filter((_, i) => read.includes(texts[i]));
			const row = others.map((each, j) => ratio({ own: ownOn(each.texts), other: spentByOthers[j] }, each));
			ratios.push([name, ...row]);
		}
	}
	return {
		own: table(
			[
				'texts',
				'count',
				'22 ms : median (≥ 20 ×)',
				'64 ms : p95 (≥ 20 ×)',
				'median / p95 / max',
				'µs per kB',
				'over stdio: median / p95 / max',
			],
			own,
		),
		ratios: table(['texts', ...contenders.map(({ head }) => head)], ratios),
	};
}

/** How many items are found in the filings, by us and by the toolkit. */
export function itemsFound(kinds) {
	const texts = kinds.filter(({ isFiling }) => isFiling).flatMap((kind) => kind.texts);
	const count = (find) => texts.reduce((sum, { text }) => sum + find(text), 0);
	return {
		ours: count((text) => new Set(api.parseFiling(text)?.items.map(({ number }) => number)).size),
		theirs: count((text) => Object.keys(extractItems(text)).length),
	};
}

/** Time against size: a text of one kind, read whole. The best of some passes, for only their ratios are of interest. */
export async function scaling(make, sizes) {
	// A small text takes so short a time that the engine has it compiled only after many.
	const small = make(sizes[0]);
	for (let i = 0; i < 100; i++) {
		analyze(small);
	}
	const rows = [];
	for (const size of sizes) {
		const text = make(size);
		const spent = [];
		for (let pass = 0; pass < passes.warmUp + passes.measured; pass++) {
			spent.push((await timed(() => analyze(text))).time);
		}
		const best = Math.min(...spent);
		rows.push([`${digits(text.length / 1024)} kB`, digits((best * 1000) / (text.length / 1024)), ms(best)]);
	}
	return table(['size', 'µs per kB', 'time'], rows);
}

/** Writes a CPU profile of the analysis of all texts, once the engine has compiled it, to `file`. */
export async function profile(kinds, file) {
	const texts = kinds.flatMap((kind) => kind.texts);
	const analyzeAll = () => texts.forEach(({ text }) => void analyze(text));
	for (let pass = 0; pass < passes.warmUp; pass++) {
		analyzeAll();
	}
	const session = new Session();
	session.connect();
	await session.post('Profiler.enable');
	await session.post('Profiler.start');
	for (let pass = 0; pass < passes.measured; pass++) {
		analyzeAll();
	}
	const { profile: taken } = await session.post('Profiler.stop');
	session.disconnect();
	writeFileSync(file, JSON.stringify(taken));
}
