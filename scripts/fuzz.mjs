// Tries random edits and giant texts on the server for a while: npm run fuzz -- --minutes 10 [--seed 42]
// Prints the seed, how far it is, and every finding with the way to see it again. With a finding the exit code is 1.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { commandLine, install, misused, root, script } from './setup.mjs';

const usage = `npm run fuzz -- [--minutes 10] [--seed 42]
npm run fuzz -- --seed 42 --campaign 3 --path 7:1   sees a finding again, as its report says`;
const { values } = commandLine(usage, {
	minutes: { type: 'string', default: '1' },
	seed: { type: 'string', default: String(Date.now() % 1_000_000) },
	// What the report of a finding names, to see it again.
	path: { type: 'string' },
	campaign: { type: 'string' },
});
for (const name of ['minutes', 'seed', 'campaign']) {
	if (values[name] !== undefined && !(values[name].trim() !== '' && Number(values[name]) >= 0)) {
		misused(`--${name} is a number, not '${values[name]}'.`, usage);
	}
}
/** After so many milliseconds over one text it is taken to hang. */
const patience = 120_000;
const out = join(root, 'out', 'fuzz');

await install();
await script('check');
console.log(`Seed ${values.seed}, ${values.minutes} minutes.`);
const args = Object.entries({ ...values, out }).flatMap(([name, value]) =>
	value === undefined ? [] : [`--${name}`, value],
);
const child = fork(join(root, 'out', 'test', 'fuzz', 'run.js'), args, { cwd: root });
let state = { tried: 0, campaign: '', seed: values.seed };
let heard = Date.now();
let reported = Date.now();
child.on('message', (message) => {
	state = { ...state, ...message };
	heard = Date.now();
	if (heard - reported > 15_000) {
		reported = heard;
		console.log(`${state.tried} texts so far: ${state.campaign}`);
	}
});
const watch = setInterval(() => {
	if (Date.now() - heard > patience) {
		console.log(`\nFOUND by “${state.campaign}”: no end after ${patience / 1000} seconds, seed ${state.seed}.`);
		console.log(`The text: ${join(out, 'last.txt')}`);
		child.kill('SIGKILL');
	}
}, 1000);
child.once('close', (code) => {
	clearInterval(watch);
	process.exit(code ?? 1);
});
