/**
 * Random edits and giant texts, for a bounded time; `npm run fuzz -- --minutes 10` does the same for long. The seed is
 * another one each time and is printed; `FORM8K_SEED` names one.
 */
import { test } from 'node:test';
import * as fc from 'fast-check';
import { campaigns } from './campaigns';
import { whyNoReal } from './texts';

const seed = Number(process.env['FORM8K_SEED'] ?? Date.now() % 1_000_000);
/** How many texts each campaign tries, and how many milliseconds it takes for that at most. */
const bounds = { numRuns: 120, interruptAfterTimeLimit: 10_000 };

for (const { name, property } of campaigns) {
	test(name, (t) => {
		t.diagnostic(`seed ${seed}${whyNoReal === undefined ? '' : `; ${whyNoReal}`}`);
		// Where the time is over, what was tried is good.
		fc.assert(property(), { seed, ...bounds, markInterruptAsFailure: false });
	});
}
