/** The check of a filing is done once for all that ask for the same one, and anew for any other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../server/src/rules';
import { type Check, findProblems } from '../../server/src/rules/check';
import { sample } from '../files';
import { filingOf } from '../fixture';
import { plainReport } from './reports';

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

test('what follows from a slip is not said beside the slip, and is where the rule that names it is off', () => {
	const slip = filingOf(sample('clean-text.txt').replace('(503)', '[TBD]'));
	const ids = (severities: Check['severities']) =>
		findProblems(slip, { ...check, severities }).shown.map(({ rule }) => rule.id);
	assert.deepEqual(ids({}), ['placeholder']);
	assert.deepEqual(ids({ placeholder: 'off' }), ['cover-field-missing']);
});

test('two slips on both sides of the end of a sentence are two', () => {
	const text = 'It was told at the annual meeting of stockholder. Item 5.02(h) was met there.';
	const found = findProblems(filingOf(plainReport(`Item 8.01 Other Events\n\n${text}`)), check).shown;
	const ids = found.map(({ rule }) => rule.id);
	assert.ok(ids.includes('words-at-odds') && ids.includes('figures-at-odds'), ids.join());
});

test('a rule yields to rules that exist, and none of them yields to it', () => {
	const ruleById = (id: string) => rules.find((rule) => rule.id === id);
	const reached = (id: string, passed: readonly string[]): readonly string[] =>
		(ruleById(id)?.yieldsTo ?? []).flatMap((next) =>
			passed.includes(next) ? [next] : [next, ...reached(next, [...passed, next])],
		);
	for (const { id, yieldsTo = [] } of rules) {
		assert.ok(!reached(id, []).includes(id), id);
		for (const other of yieldsTo) {
			assert.ok(ruleById(other), other);
		}
	}
});
