// How fast the command line reads an archive, with one thread and with two, and how soon it says its first word.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/setup.mjs';
import { atLeast, atMost, digits, ms, summary, table, timed, times } from './figures.mjs';
import { filing, submission } from './texts.mjs';

const cli = join(root, 'dist', 'cli.js');
const shared = process.env['FORM8K_SHARED'] ?? join(root, '..', 'shared');
/** An archive is larger than the corpus, so that it is read this often. */
const rounds = 4;

/** Tables of the whole-process figures. */
export async function commandLine() {
	const folder = mkdtempSync(join(tmpdir(), 'form8k-bench-'));
	try {
		const archive = paths(folder);
		const rows = [];
		for (const [name, found] of archive) {
			const names = Array.from({ length: rounds }, () => found).flat();
			const halves = [names.filter((_, i) => i % 2 === 0), names.filter((_, i) => i % 2 === 1)];
			const [list, ...halfLists] = [names, ...halves].map((each, i) => {
				const path = join(folder, `list-${i}`);
				writeFileSync(path, each.join('\n'));
				return path;
			});
			const count = names.length;
			const bytes = found.reduce((sum, path) => sum + statSync(path).size, 0) * rounds;
			const [one, two, apart] = await inTurn(list, halfLists);
			const rate = (time) => `${digits((count * 1000) / time)} a second`;
			rows.push([
				name,
				`${count}`,
				`${digits(bytes / 1e6)} MB`,
				rate(one),
				rate(two),
				atLeast(one / two, 1.8),
				times(one / apart),
			]);
		}
		return {
			reading: table(
				['', 'files', 'size', 'one thread', 'two threads', `scaling, goal ${times(1.8)}`, 'two processes, half each'],
				rows,
			),
			start: start(folder),
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The files that are read, by what they are: those of the shared corpus, else invented ones. */
function paths(folder) {
	const corpus = join(shared, 'corpus');
	const of = (...folders) =>
		folders.flatMap((name) => readdirSync(join(corpus, name)).map((file) => join(corpus, name, file)));
	if (existsSync(corpus)) {
		return [
			['submissions', of('sgml')],
			['main documents', of('html', 'body', 'flat', 'text')],
		];
	}
	const invented = (name, text) =>
		Array.from({ length: 100 }, (_, i) => {
			const path = join(folder, `${name}-${i}.txt`);
			writeFileSync(path, text);
			return path;
		});
	return [
		['submissions, invented', invented('submission', submission(250_000))],
		['main documents, invented', invented('report', filing('html', 40_000))],
	];
}

/**
 * The medians of runs with one thread, with two, and of two processes that have half of the files each and nothing to
 * tell each other: what the machine can do. They take turns.
 */
async function inTurn(list, halves) {
	const reading = (jobs, names) => ended(['read', '--quiet', '--jobs', jobs, '--files-from', names]);
	const ways = [
		() => reading('1', list),
		() => reading('2', list),
		() => Promise.all(halves.map((half) => reading('1', half))),
	];
	const spent = ways.map(() => []);
	for (let turn = 0; turn < 3; turn++) {
		for (const [index, way] of ways.entries()) {
			const { time } = await timed(way);
			spent[index].push(time);
		}
	}
	return spent.map((values) => summary(values).median);
}

/** Runs the command line to its end; what it writes is read and forgotten, as by the next program of a pipe. */
function ended(args) {
	const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
	child.stdout.resume();
	return new Promise((done) => child.once('close', done));
}

/** The time from the start to the end of one file, beside that of Node.js with nothing to do. */
function start(folder) {
	const file = join(folder, 'report.htm');
	writeFileSync(file, filing('html', 30_000));
	const spent = { nothing: [], read: [], check: [] };
	const run = (args) => {
		const began = performance.now();
		spawnSync(process.execPath, args, { stdio: 'ignore' });
		return performance.now() - began;
	};
	for (let turn = 0; turn < 15; turn++) {
		spent.nothing.push(run(['-e', '0']));
		spent.read.push(run([cli, 'read', file]));
		spent.check.push(run([cli, 'check', file]));
	}
	const [nothing, read, check] = Object.values(spent).map((values) => summary(values).median);
	return table(
		['one report of 30 kB', 'whole process', 'beside `node -e 0`', 'goal'],
		[
			['`node -e 0`', ms(nothing), '', ''],
			['`form8k read`', ms(read), atMost(read - nothing, 150), ms(150)],
			['`form8k check`', ms(check), atMost(check - nothing, 150), ms(150)],
		],
	);
}
