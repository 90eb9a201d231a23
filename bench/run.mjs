// `npm run bench`: prints how fast the server is in Markdown, as ratios where there is something to compare with.
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install, root, script } from '../scripts/setup.mjs';

/** The parts of a run: each prints its tables. What they need is loaded when it is built. */
const parts = {
	async starting() {
		const { starting } = await import('./starting.mjs');
		show('Starting', await starting());
	},
	async typing() {
		const { typing } = await import('./typing.mjs');
		show('Typing: a character until findings and outline are there again', await typing());
	},
	async opening() {
		const { opening } = await import('./opening.mjs');
		show('Opening, and asking while the text is checked', await opening());
	},
	async analysis() {
		const { analysis, itemsFound } = await import('./analysis.mjs');
		const { corpus } = await import('./texts.mjs');
		const kinds = corpus();
		const { own, ratios } = await analysis(kinds);
		show('Whole analysis of a text', own);
		show('Time of the whole analysis : time of others on the same texts', `${ratios}\n\n${itemsFound(kinds)}`);
	},
	async scaling() {
		const { scaling } = await import('./analysis.mjs');
		const { filing, submission } = await import('./texts.mjs');
		const html = (size) => filing('html', size);
		show('Time against size, HTML', await scaling(html, [1e4, 1e5, 1e6, 1e7, 4e7]));
		show('Time against size, submissions', await scaling(submission, [1e5, 1e6, 1e7, 4e7]));
	},
	async memory() {
		const { manyEdits, openFilings } = await import('./memory.mjs');
		show('Memory with many filings', await openFilings());
		show('Memory after 100,000 edits of one document', await manyEdits());
	},
};

const usage = `npm run bench [-- [--profile] [PART …]]

Prints how fast the server is. The parts are ${Object.keys(parts).join(', ')}; without any, all of them are measured.

--profile  leaves a CPU profile of the analysis in out/analysis.cpuprofile, and measures only the parts that are named
--help     prints this`;

function show(heading, text) {
	console.log(`### ${heading}\n\n${text}\n`);
}

/** What the command line asks for; with the word that it cannot ask for, where there is one. */
function readArguments() {
	try {
		const options = { profile: { type: 'boolean' }, help: { type: 'boolean' } };
		const { values, positionals } = parseArgs({ allowPositionals: true, options });
		const unknown = positionals.find((name) => !(name in parts));
		return { ...values, names: positionals, trouble: unknown && `There is no part "${unknown}".` };
	} catch (error) {
		return { trouble: error.message };
	}
}

const { names, profile: profiles, help, trouble } = readArguments();
if (help || trouble) {
	console.log(trouble ? `${trouble}\n\n${usage}` : usage);
	process.exit(trouble ? 2 : 0);
}
await install();
await install('bench');
await script('build');
console.log(
	`${cpus()[0]?.model ?? 'Unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB;`,
);
console.log(`${process.platform} ${process.arch}, Node.js ${process.version}\n`);
for (const name of names.length > 0 || profiles ? names : Object.keys(parts)) {
	await parts[name]();
}
if (profiles) {
	const { profile } = await import('./analysis.mjs');
	const { corpus } = await import('./texts.mjs');
	const file = join(root, 'out', 'analysis.cpuprofile');
	await profile(corpus(), file);
	console.log(`The profile is in ${file}.`);
}
