/** The check of a filing is done once for all that ask for the same one, and anew for any other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Check, findProblems } from '../../server/src/rules/check';
import { sample } from '../files';
import { filingOf } from '../fixture';

const filing = filingOf(sample('faulty-exhibits.txt'));
const check: Check = { stage: 'draft', severities: {}, waivers: [], today: '2026-11-28', onFault() {} };

test('the same check has the same findings, whoever asks', () => {
	const found = findProblems(filing, check);
	assert.ok(found.shown.length > 0);
	assert.equal(findProblems(filing, { ...check, onFault() {} }), found);
});

for (const other of [
	{ stage: 'final' },
	{ severities: { 'exhibits/*': 'off' } },
	{ waivers: [] },
	{ today: '2026-11-27' },
	{ rules: [] },
] as const satisfies readonly Partial<Check>[]) {
	test(`another ${Object.keys(other)} is another check`, () => {
		const found = findProblems(filing, check);
		assert.notEqual(findProblems(filing, { ...check, ...other }), found);
	});
}
