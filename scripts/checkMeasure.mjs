// Holds the numbers that measure.mjs has written (--json FILE) against the bars below. The last line is the total.
import { readFileSync } from 'node:fs';

/** Measure, and the least share it must reach; a measure of several shares is judged by its first. */
const bars = {
	'negative.silence': 1,
	'sgml.items exact': 0.98,
	'body.items exact': 0.98,
	'flat.items exact': 0.95,
};

/** Measure, and what it must say. */
const words = {
	ranges: 'all sound',
	server: 'alive to the end',
};

const { metrics } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
let passed = 0;
let failed = 0;

function judge(name, good, got, wanted) {
	if (good) {
		passed += 1;
	} else {
		failed += 1;
	}
	console.log(`${good ? '✔' : '✖'} ${name.padEnd(18)} ${got} (wanted: ${wanted})`);
}

const percent = (share) => `${(100 * share).toFixed(2)} %`;
for (const [name, least] of Object.entries(bars)) {
	const share = metrics[name]?.[0];
	judge(name, share >= least, share === undefined ? 'not measured' : percent(share), `at least ${percent(least)}`);
}
for (const [name, wanted] of Object.entries(words)) {
	judge(name, metrics[name] === wanted, metrics[name] ?? 'not measured', wanted);
}
for (const name of Object.keys(metrics).filter((key) => key.endsWith('.failed'))) {
	judge(name, false, metrics[name], 'no file that fails');
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
