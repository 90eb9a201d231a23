// Tries small changes of the program that some test should notice: npm run test:mutation -- [--count 100] [--seed 1]
// The tests run on what is compiled, each mutant in a process of its own, and nothing is written. Of every layer a
// number of mutants is drawn, and the share that the tests notice is told; those in `floors` may not fall below theirs.
// The changes of mutation/named.mjs are always tried. FILE…, such as rules/items/itemOrder, tries all mutants of those.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { availableParallelism, setPriority } from 'node:os';
import { basename, join } from 'node:path';
import { covered, runs } from './mutation/coverage.mjs';
import { changedFunction, mutantsOf } from './mutation/mutants.mjs';
import { changes, operators } from './mutation/named.mjs';
import { commandLine, install, misused, root, script } from './setup.mjs';
import { unitTests } from './testFiles.mjs';

const usage = 'npm run test:mutation -- [--count 100] [--seed 1] [FILE…]';
const { values, words: files } = commandLine(
	usage,
	{ count: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
	true,
);
const [count, seed] = [Number(values.count), Number(values.seed)];
if (!(count >= 0 && Number.isInteger(seed))) {
	misused('--count and --seed are numbers.', usage);
}

/** The layers, and the share of their mutants that has to be noticed. */
const floors = { rules: 0.8, filing: 0.8, reading: 0 };
const base = 'out/server/src';

/** The compiled modules of a folder of `server/src`; those of which the source is gone are none. */
const modulesOf = (folder) =>
	readdirSync(join(root, 'server', 'src', folder), { recursive: true })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => `${base}/${folder}/${name.replaceAll('\\', '/').replace(/ts$/, 'js')}`)
		.sort();

const read = (file) => readFileSync(join(root, file), 'utf8');
const mutantsIn = (file) => mutantsOf(read(file)).map((mutant) => ({ ...mutant, file }));

/** Numbers from 0 to 1, the same ones for the same seed. */
function* randoms(state) {
	for (let a = state; ; ) {
		a = (a + 0x6d2b79f5) | 0;
		let t = Math.imul(a ^ (a >>> 15), 1 | a);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		yield ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	}
}

/** `size` of the values, drawn at random. */
function drawn(all, size, random) {
	const rest = [...all];
	return Array.from({ length: Math.min(size, rest.length) }, () => {
		const [one] = rest.splice(Math.floor(random.next().value * rest.length), 1);
		return one;
	});
}

/** Where a mutant is in the source, as `server/src/rules/rule.ts:12`. */
function place({ file, start }) {
	const lines = read(file).slice(0, start).split('\n');
	const map = new SourceMap(JSON.parse(read(`${file}.map`)));
	const { originalLine } = map.findEntry(lines.length - 1, lines.at(-1).length);
	return `${file.replace(/^out\//, '').replace(/js$/, 'ts')}:${(originalLine ?? -1) + 1}`;
}

/** Does `work` with every value, as many at a time as there are processors; in order of the values. */
async function each(all, work) {
	const results = [];
	let next = 0;
	const worker = async () => {
		while (next < all.length) {
			const index = next++;
			results[index] = await work(all[index], index);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, worker));
	return results;
}

/** Whether one of the tests notices the mutant: a test fails, the process ends badly, or it does not end in time. */
function noticed({ file, start, end, text }, tests) {
	const seconds = tests.reduce((sum, test) => sum + test.seconds, 0);
	const mutant = JSON.stringify({ file, start, end, text, tests: tests.map(({ test }) => test) });
	const child = spawn(process.execPath, [join('scripts', 'mutation', 'mutant.cjs'), mutant], {
		cwd: root,
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	return new Promise((done) => {
		const late = setTimeout(() => child.kill('SIGKILL'), 20_000 + 4000 * seconds);
		child.stdout.setEncoding('utf8').on('data', (output) => {
			if (/^\s*not ok/m.test(output)) {
				child.kill('SIGKILL');
			}
		});
		child.once('close', (code) => {
			clearTimeout(late);
			done(code !== 0);
		});
	});
}

await install();
await script('check');
setPriority(5);
console.log('Which tests run what …');
const known = await each(unitTests(), covered);
for (const { test } of known.filter(({ passed }) => !passed)) {
	console.log(`${test} fails as it is, and is left out.`);
}
const tests = known.filter(({ passed }) => passed).sort((a, b) => a.seconds - b.seconds);

/** How many tests share a process: of those that are run, each costs its time, also after one of them has noticed. */
const together = 25;

/** The mutant with whether it was noticed: first by the tests of its own layer, of which one may have its name. */
async function tried(mutant) {
	const [, layer] = /^out\/server\/src\/(\w+)/.exec(mutant.file) ?? [];
	const own = `/${basename(mutant.file, '.js')}.test.js`.toLowerCase();
	const nearness = ({ test }) => {
		const [, folder] = /^out\/test\/(?:(\w+)\/)?/.exec(test.replaceAll('\\', '/')) ?? [];
		return test.toLowerCase().endsWith(own) ? 0 : folder === layer ? 1 : 2;
	};
	const all = tests.filter((test) => runs(test, mutant.file, mutant.at)).sort((a, b) => nearness(a) - nearness(b));
	const near = all.filter((test) => nearness(test) < 2).length;
	const stages = [all.slice(0, Math.min(near, 4)), all.slice(Math.min(near, 4), near)];
	for (let i = near; i < all.length; i += together) {
		stages.push(all.slice(i, i + together));
	}
	let killed = false;
	for (const stage of stages) {
		killed ||= stage.length > 0 && (await noticed(mutant, stage));
	}
	if (!killed) {
		const was = read(mutant.file).slice(mutant.start, mutant.end).replace(/\s+/g, ' ').slice(0, 100);
		const why = all.length === 0 ? ' (no test runs it)' : '';
		console.log(`survived  ${place(mutant)}: ${mutant.name ?? mutant.operator}: ${was}${why}`);
	}
	return { ...mutant, killed };
}

const named =
	files.length > 0
		? []
		: [
				...operators.flatMap(({ folder, operator }) =>
					modulesOf(folder)
						.flatMap(mutantsIn)
						.filter((mutant) => mutant.operator === operator),
				),
				...changes.map(({ name, file: path, function: its, change }) => {
					const file = `${base}/${path}.js`;
					const mutant = changedFunction(read(file), its, change);
					if (!mutant) {
						throw new Error(`${path} has no function ${its} any more: “${name}” in scripts/mutation/named.mjs`);
					}
					return { ...mutant, file, name };
				}),
			];
const random = randoms(seed);
const groups = new Map([
	['named', named],
	...(files.length > 0
		? [['files', files.flatMap((file) => mutantsIn(`${base}/${file}.js`))]]
		: Object.keys(floors).map((layer) => [layer, drawn(modulesOf(layer).flatMap(mutantsIn), count, random)])),
]);

let failed = false;
const summary = [];
for (const [name, mutants] of groups) {
	if (mutants.length === 0) {
		continue;
	}
	console.log(`\n== ${name}, ${mutants.length} mutants`);
	const results = await each(mutants, tried);
	const killed = results.filter((result) => result.killed).length;
	const floor = name === 'named' ? 1 : (floors[name] ?? 0);
	failed ||= killed < floor * results.length;
	const share = ((100 * killed) / results.length).toFixed(0);
	summary.push(
		`${name.padEnd(8)} ${killed} of ${results.length} noticed, ${share} %${floor ? `, at least ${100 * floor} %` : ''}`,
	);
}
console.log(`\n${summary.join('\n')}`);
process.exit(failed ? 1 : 0);
