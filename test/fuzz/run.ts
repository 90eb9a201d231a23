/**
 * The long run, as a process of its own: `node run.js --minutes N --seed S [--path P --campaign C]`. It tells the process
 * that started it of every text before it is tried, so that one that never ends can be told of as well.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { campaigns } from './campaigns';
import { names, whyNoReal } from './texts';

const { values } = parseArgs({
	options: {
		minutes: { type: 'string', default: '1' },
		seed: { type: 'string', default: '1' },
		path: { type: 'string' },
		campaign: { type: 'string' },
		out: { type: 'string', default: 'out/fuzz' },
	},
});
const seed = Number(values.seed);
const until = Date.now() + Number(values.minutes) * 60_000;
/** How many texts are tried by one campaign before the next one has its turn. */
const perTurn = 100;

mkdirSync(values.out, { recursive: true });
console.log(`${names.length} texts${whyNoReal === undefined ? '' : `: ${whyNoReal}`}.`);

let tried = 0;
const before = (text: string) => {
	tried += 1;
	writeFileSync(join(values.out, 'last.txt'), text);
	process.send?.({ tried });
};

/** Runs one campaign and returns whether it found nothing. */
function turn(index: number, of: number): boolean {
	const campaign = campaigns[index];
	if (!campaign) {
		throw new Error(`There is no campaign ${index}.`);
	}
	process.send?.({ campaign: campaign.name, seed: of });
	let last = '';
	const property = campaign.property((text) => {
		last = text;
		before(text);
	});
	const result = fc.check(property, {
		seed: of,
		numRuns: perTurn,
		interruptAfterTimeLimit: Math.max(1000, until - Date.now()),
		markInterruptAsFailure: false,
		...(values.path === undefined ? {} : { path: values.path, endOnFailure: true }),
	});
	if (!result.failed) {
		return true;
	}
	// Once more, for the text of the smallest example.
	try {
		property.run(result.counterexample ?? []);
	} catch {
		// It failed before.
	}
	const file = join(values.out, `${of}-${index}.txt`);
	writeFileSync(file, last);
	console.log(
		`\nFOUND by “${campaign.name}”, after ${result.numRuns} texts and ${result.numShrinks} steps of shrinking:`,
	);
	console.log(JSON.stringify(result.counterexample));
	console.log(result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance));
	console.log(`The text: ${file}`);
	console.log(`Again: npm run fuzz -- --seed ${of} --campaign ${index} --path ${result.counterexamplePath}\n`);
	return false;
}

let found = 0;
if (values.campaign !== undefined) {
	found += turn(Number(values.campaign), seed) ? 0 : 1;
} else {
	for (let round = 0; Date.now() < until; round++) {
		for (let index = 0; index < campaigns.length && Date.now() < until; index++) {
			found += turn(index, seed + round) ? 0 : 1;
		}
	}
}
console.log(`${tried} texts tried, ${found} findings, seed ${seed}.`);
process.exitCode = found > 0 ? 1 : 0;
