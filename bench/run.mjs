// `npm run bench`: prints how fast the server is in Markdown, as ratios where there is something to compare with.
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { commandLine, install, misused, root, script } from '../scripts/setup.mjs';

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
	async preview() {
		await install('test/vscode');
		const { preview } = await import('./preview.mjs');
		show(
			'Preview: a character or a paragraph until the page shows it',
			'The server makes what has changed of the page, over stdio, and a frame in a browser puts it up.',
			await preview(),
		);
	},
	async opening() {
		const { opening } = await import('./opening.mjs');
		show(
			'Opening, and asking while the text is checked',
			'The first outline is that of a server just started. Hovers and completions are sent after the request for the',
			'findings, one after the other, until these are there.',
			await opening(),
		);
	},
	async folders() {
		const { folders } = await import('./folders.mjs');
		show(
			'Folders: first problems of the active report',
			'From the opening of the document to its findings, in servers just started, with the files read from the disk.',
			await folders(),
		);
	},
	async analysis() {
		const { analysis, itemsFound } = await import('./analysis.mjs');
		const { corpus } = await import('./texts.mjs');
		const kinds = corpus();
		const { own, ratios } = await analysis(kinds);
		show(
			'Whole analysis of a text',
			'Visible text, recognition, all rules and outline: in this process, then over stdio from the opening of the',
			'document to its findings and outline. edgar-crawler takes 22 ms per filing, and 64 ms at p95.',
			own,
		);
		const { ours, theirs } = itemsFound(kinds);
		show(
			'Our time for all of that : the time of others on the same texts',
			'Below 1 ×, this extension is faster. One pass over the characters is the floor. Of vscode-html-languageservice',
			'it is the parse, then parse and symbols; of vscode-markdown-languageservice symbols and diagnostics; of',
			`sec-edgar-toolkit the items alone, of which it finds ${theirs} in these filings, and this extension ${ours}.`,
			ratios,
		);
	},
	async rules() {
		const { dearestRules } = await import('./rules.mjs');
		const { corpus } = await import('./texts.mjs');
		show(
			'The ten dearest rules',
			'Over all filings, in this process. What several rules ask of a filing counts for the first of them.',
			dearestRules(corpus()),
		);
	},
	async scaling() {
		const { scaling } = await import('./analysis.mjs');
		const { filing, submission } = await import('./texts.mjs');
		const html = (size) => filing('html', size);
		show('Time against size, HTML', await scaling(html, [1e4, 1e5, 1e6, 1e7, 4e7]));
		show('Time against size, submissions', await scaling(submission, [1e5, 1e6, 1e7, 4e7]));
	},
	async cli() {
		const { commandLine } = await import('./commandLine.mjs');
		const { reading, start } = await commandLine();
		show('Command line: `form8k read` of an archive, the whole process', reading);
		show('Command line: from the start to the end of one report', start);
	},
	async memory() {
		const { manyEdits, openFilings } = await import('./memory.mjs');
		show('Memory with many filings', await openFilings());
		show('Heap after 100,000 edits of one document', await manyEdits());
	},
};

/** Prints a table under its heading, with the lines that explain it. */
function show(heading, ...lines) {
	const shown = lines.at(-1);
	const words = lines.slice(0, -1).join('\n');
	console.log([`### ${heading}`, words, shown].filter(Boolean).join('\n\n'));
	console.log();
}

const usage = `npm run bench [-- [--profile] [--against REF [--short]] [PART …]]
The parts are ${Object.keys(parts).join(', ')}; without any, all are measured. --profile leaves a CPU profile of the
analysis in out/analysis.cpuprofile. --against builds the server of another commit and lets both do the same work in
turns. With either, only the parts that are named are measured.`;
const { values, words: names } = commandLine(
	usage,
	{ profile: { type: 'boolean' }, against: { type: 'string' }, short: { type: 'boolean' } },
	true,
);
const unknown = names.find((name) => !(name in parts));
if (unknown) {
	misused(`There is no part "${unknown}".`, usage);
}
await install();
await install('bench');
await script('build');
console.log(
	`${cpus()[0]?.model ?? 'Unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB;`,
);
console.log(`${process.platform} ${process.arch}, Node.js ${process.version}\n`);
for (const name of names.length > 0 || values.profile || values.against ? names : Object.keys(parts)) {
	await parts[name]();
}
if (values.profile) {
	const { profile } = await import('./analysis.mjs');
	const { corpus } = await import('./texts.mjs');
	const file = join(root, 'out', 'analysis.cpuprofile');
	await profile(corpus(), file);
	console.log(`The profile is in ${file}.`);
}
if (values.against) {
	const { against } = await import('./against.mjs');
	show(
		`Never slower: this build and ${values.against}`,
		'Time of the processor that the server takes, the median of the rounds. A ratio below 1 is faster than before.',
		await against(values.against, values.short ? { rounds: 3, most: 20 } : { rounds: 7, most: 200 }),
	);
}
