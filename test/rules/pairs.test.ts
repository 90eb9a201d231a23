/** Rules beside one another, over samples with one small damage: no two say the same, and not all leave it to others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFiling } from '../../server/src/filing/parseFiling';
import { rules } from '../../server/src/rules';
import { damages, seeded } from '../corpus/damage';
import { sample, sampleNames } from '../files';
import { apply, problems } from '../fixture';

/** Rules that may flag the same words, each for a reason of its own. */
const goodPairs: Readonly<Record<string, string>> = {
	'exhibit-not-listed exhibit-number-unknown': 'The number is in no list, and Item 601 has none such.',
	'amendment-number-missing fact-text-mismatch': 'The cover says what it amends, and the facts whether it amends.',
};

/** Damages that no rule can notice in some samples, or that are none there. */
const quiet: Readonly<Record<string, string>> = {
	'a misspelt registrant': 'the exhibits and signatures of an amendment do not name it',
	'no legend of a field': 'other words on the line still say what it is',
	'no emerging growth company': 'the question asks for it by the same words',
	'an item twice': 'the text says at the second place that it goes on',
	'another letter of the exhibits': 'it may be the right one',
	'curled quotation marks': 'only ASCII documents may not have them',
	'a long line': 'only plain text has a limit',
	'no caption': 'General Instruction D lets some be left out',
	'no signature line': 'the signature itself is still there',
	'transition period alone': 'the company may be one that checks it',
	'a caption without a letter': 'captions of the old form were written in many ways',
	'a caption without a word': 'captions of the old form were written in many ways',
	'the caption of another item': 'it may be its own',
	'an item less in the header': 'a header without one is no list yet',
	'another registrant in the header': 'EDGAR writes the name in its own way',
};

const cases = sampleNames
	// An amendment gives only what it amends.
	.filter((name) => !name.startsWith('faulty-') && name !== 'amendment.txt')
	.flatMap((name) =>
		Object.entries(damages).flatMap(([damage, damaged]) =>
			[1, 2, 3].flatMap((seed) => {
				const text = sample(name);
				const filing = parseFiling(text);
				const edits = filing ? damaged(filing, seeded(seed)) : [];
				const after = edits.length > 0 ? apply(text, { edits }) : text;
				const read = after === text ? undefined : parseFiling(after);
				const found =
					read && rules.flatMap((rule) => problems(rule, read).map((problem) => ({ id: rule.id, problem })));
				return found ? [{ what: `${damage}, ${name}, ${seed}`, damage, found }] : [];
			}),
		),
	);

test('there are many damages', () => assert.ok(cases.length > 800, String(cases.length)));

test('no two rules flag the same words for one damage', () => {
	const pairs = cases.flatMap(({ what, found }) =>
		found.flatMap((a) =>
			found
				.filter(
					(b) =>
						a.id < b.id &&
						a.problem.span.start === b.problem.span.start &&
						a.problem.span.end === b.problem.span.end &&
						!(`${a.id} ${b.id}` in goodPairs),
				)
				.map((b) => `${a.id} and ${b.id}: ${what}`),
		),
	);
	assert.deepEqual(pairs, []);
});

test('no damage is left by each rule to another', () =>
	assert.deepEqual(
		cases.filter(({ damage, found }) => found.length === 0 && !(damage in quiet)).map(({ what }) => what),
		[],
	));

test('the damages that are quiet, and the pairs that are good, are there', () => {
	const ids = new Set(rules.map(({ id }) => id));
	assert.deepEqual(
		Object.keys(goodPairs).flatMap((pair) => pair.split(' ').filter((id) => !ids.has(id))),
		[],
	);
	assert.deepEqual(
		Object.keys(quiet).filter((damage) => !(damage in damages)),
		[],
	);
});
