/** Where the legends of the four boxes are found, whatever slip one of them has. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxIds, findBoxLegends } from '../../../server/src/filing/cover/boxLegends';
import { legendById } from '../../../server/src/knowledge';

const legends = boxIds.map((id) => legendById(id)?.text ?? '');

/** Slips of the hand, of a template and of a scanner in a word. */
const slips: Readonly<Record<string, (word: string) => string>> = {
	left: () => '',
	doubled: (word) => `${word} ${word}`,
	'without its first letter': (word) => word.slice(1),
	'without its last letter': (word) => word.slice(0, -1),
	'with two letters swapped': ([first = '', second = '', third = '', ...rest]) =>
		first + third + second + rest.join(''),
	'in two parts': (word) => `${word.slice(0, 2)} ${word.slice(2)}`,
	'with a digit for a letter': (word) => word.replace('l', '1').replace('o', '0'),
	'with a letter for a digit': (word) => word.replace('1', 'l').replace('0', 'O'),
	'a placeholder': () => '[TBD]',
	'in capitals': (word) => word.toUpperCase(),
};

/** Checks which legends are found in `lines`, each from its first word on. */
function check(lines: readonly string[]): void {
	const text = lines.map((line) => `☐ ${line}`).join('\n');
	const found = findBoxLegends(text, 0, text.length);
	assert.deepEqual(
		found.map(({ id }) => id),
		boxIds,
		text,
	);
	for (const [at, { start, end }] of found.entries()) {
		const line = lines[at]?.trimStart() ?? '';
		// A first word that stands twice may be left out.
		assert.ok(start === text.indexOf(line) || line.endsWith(text.slice(start, end)), text.slice(start, end));
	}
}

for (const [how, slip] of Object.entries(slips)) {
	test(`a legend with a word ${how} is found`, () => {
		for (const [at, legend] of legends.entries()) {
			const words = legend.split(' ');
			for (const index of words.keys()) {
				const slipped = words.with(index, slip(words[index] ?? '')).filter((word) => word !== '');
				check(legends.with(at, slipped.join(' ')));
			}
		}
	});
}

test('a legend without a number is the one that is not there otherwise', () =>
	check(legends.with(3, 'Pre-commencement communications pursuant to Rule XXX under the Exchange Act')));

test('a legend ends with its citation, also with a line broken inside it', () => {
	for (const cited of [
		'(17 CFR\n   240.14d-\n   2(b))',
		'(17 CFR 240.14d-2\n          (b))',
		'(17 CFR 240.14d -2(b))',
		'(17 CFR 240.14d-2(b))',
	]) {
		const text = `☐ Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act ${cited} and more`;
		assert.deepEqual(findBoxLegends(text, 0, text.length), [
			{ id: 'rule-14d-2', start: 2, end: text.length - ' and more'.length },
		]);
	}
});

test('a legend without a citation ends with its Act, also on the next line', () => {
	for (const act of [
		'Rule 14d-2(b) under the\n         Exchange Act',
		'Rule 14d-2(b)\nunder the Exchange Act',
		'Rule 14d-2(b)',
	]) {
		const text = `☐ Pre-commencement communications pursuant to ${act}\n\nand more under the Act`;
		assert.deepEqual(findBoxLegends(text, 0, text.length), [{ id: 'rule-14d-2', start: 2, end: text.indexOf('\n\n') }]);
	}
});

test('a sentence that names a rule is no legend', () => {
	for (const text of [
		'This is no filing under Rule 425 of the Act.',
		'Written communications are welcome.',
		'425 Main Street',
	]) {
		assert.deepEqual(findBoxLegends(text, 0, text.length), []);
	}
});
