/** What a rule says that it looks at: it finds nothing in a filing without that, and its own example has it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFiling } from '../../server/src/filing/parseFiling';
import { rules } from '../../server/src/rules';
import { sample, sampleNames } from '../files';
import { filingOf } from '../fixture';

const today = '2026-11-28';

for (const rule of rules.filter(({ appliesTo }) => appliesTo !== undefined)) {
	test(`${rule.id} applies to its example`, () => assert.ok(rule.appliesTo?.(filingOf(rule.example.bad))));
}

for (const name of sampleNames) {
	test(`what does not apply to ${name} finds nothing in it`, () => {
		const filing = parseFiling(sample(name));
		if (filing === undefined) {
			// An exhibit beside its report is no Form 8-K.
			assert.match(name, /-ex\d/);
			return;
		}
		const silent = rules.filter((rule) => rule.appliesTo?.(filing) === false);
		assert.ok(silent.length > 0);
		assert.deepEqual(
			silent.filter((rule) => [...rule.check(filing, today)].length > 0).map(({ id }) => id),
			[],
		);
	});
}
