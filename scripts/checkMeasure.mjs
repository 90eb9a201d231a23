// Holds the numbers that measure.mjs has written (--json FILE) against the bars below. The last line is the total.
import { readFileSync } from 'node:fs';
import { commandLine, misused } from './setup.mjs';

/**
 * Measure, and the least share it must reach; a measure of several shares is judged by its first. Where a bar is under
 * the aim, every filing below it is known: `date` counts three filings whose header gives another day than their cover,
 * `exhibits` an `EX-99.01` that the report calls 99.1 and a list that does not exist.
 */
const bars = {
	'negative.silence': 1,
	'fragment.items exact': 0.98,
	'html.signature': 0.995,
	'sgml.items exact': 1,
	'sgml.exhibits': 0.99,
	'sgml.signature': 0.995,
	'sgml.date': 0.98,
	'sgml.file number': 0.99,
	'sgml.employer no': 0.99,
	'body.items exact': 1,
	'body.exhibits': 0.99,
	'body.signature': 0.995,
	'body.date': 0.985,
	'body.file number': 0.99,
	'body.employer no': 0.99,
	'flat.items exact': 0.995,
	'flat.exhibits': 0.98,
	'flat.signature': 0.99,
	'flat.date': 0.99,
	'flat.file number': 0.99,
	'flat.employer no': 0.98,
};

/** The same texts without their line ends: on one line, and with one line a paragraph (`measure.mjs --run-on`). */
const runOnBars = {
	line: {
		'flat.items exact': 0.95,
		'flat.exhibits': 0.9,
		'flat.date': 0.95,
		'flat.file number': 0.95,
		'flat.employer no': 0.95,
	},
	blocks: {
		'flat.items exact': 0.99,
		'flat.exhibits': 0.97,
		'flat.date': 0.98,
		'flat.file number': 0.98,
		'flat.employer no': 0.98,
	},
};

/** The share of the filings that the SEC accepted which may have a finding: over all kinds together. */
const mostFound = { errors: 0.005, warnings: 0.08 };
const mostFoundRunOn = { errors: 0.01 };
const acceptedKinds = ['html', 'sgml', 'body', 'flat'];

/** Measure, and what it must say. */
const words = {
	ranges: 'all sound',
	server: 'alive to the end',
};

const usage = 'node scripts/checkMeasure.mjs [--run-on line|blocks] FILE';
const {
	values: { 'run-on': runOn },
	words: [file],
} = commandLine(usage, { 'run-on': { type: 'string' } }, true);
if (file === undefined) {
	misused('The file with the numbers is missing.', usage);
}
const { metrics, rows } = JSON.parse(readFileSync(file, 'utf8'));
let passed = 0;
let failed = 0;

function judge(name, good, got, wanted) {
	if (good) {
		passed += 1;
	} else {
		failed += 1;
	}
	console.log(`${good ? '✔' : '✖'} ${name.padEnd(20)} ${got} (wanted: ${wanted})`);
}

const percent = (share) => `${(100 * share).toFixed(2)} %`;
for (const [name, least] of Object.entries(runOn ? { 'negative.silence': 1, ...runOnBars[runOn] } : bars)) {
	const share = metrics[name]?.[0];
	judge(name, share >= least, share === undefined ? 'not measured' : percent(share), `at least ${percent(least)}`);
}
for (const [severity, most] of Object.entries(runOn ? mostFoundRunOn : mostFound)) {
	let [found, all] = [0, 0];
	for (const kind of acceptedKinds.filter((kind) => metrics[`${kind}.${severity}`] !== undefined)) {
		const count = rows.filter(({ label }) => label.kind === kind).length;
		found += metrics[`${kind}.${severity}`][0] * count;
		all += count;
	}
	judge(`accepted.${severity}`, found / all <= most, percent(found / all), `at most ${percent(most)}`);
}
for (const [name, wanted] of Object.entries(words)) {
	judge(name, metrics[name] === wanted, metrics[name] ?? 'not measured', wanted);
}
for (const name of Object.keys(metrics).filter((key) => key.endsWith('.failed'))) {
	judge(name, false, metrics[name], 'no file that fails');
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
