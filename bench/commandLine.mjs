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
			const list = join(folder, 'list');
			writeFileSync(list, Array.from({ length: rounds }, () => found.join('\n')).join('\n'));
			const count = found.length * rounds;
			const bytes = found.reduce((sum, path) => sum + statSync(path).size, 0) * rounds;
			const [one, two] = await inTurn(list);
			const rate = (time) => `${digits((count * 1000) / time)} a second`;
			rows.push([name, `${count}`, `${digits(bytes / 1e6)} MB`, rate(one), rate(two), atLeast(one / two, 1.8)]);
		}
		return {
			reading: table(['', 'files', 'size', 'one thread', 'two threads', `scaling, goal ${times(1.8)}`], rows),
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

/** The medians of runs with one thread and with two, which take turns. */
async function inTurn(list) {
	const spent = [[], []];
	for (let turn = 0; turn < 3; turn++) {
		for (const [index, jobs] of ['1', '2'].entries()) {
			const { time } = await timed(() => ended(['read', '--quiet', '--jobs', jobs, '--files-from', list]));
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
