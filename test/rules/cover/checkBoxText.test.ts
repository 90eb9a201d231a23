import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxText } from '../../../server/src/reading/cover/boxLegends';
import { checkBoxText } from '../../../server/src/rules/cover/checkBoxText';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { check, fix, problems } from '../../fixture';
import { htmlCover } from '../covers';

const messages = (text: string) => problems(checkBoxText, text).map(({ message }) => message);

test('another rule, Act or section is marked, each at its own words', () => {
	check(
		checkBoxText,
		coverOf({
			boxes: {
				'rule-14d-2': `Pre-commencement communications pursuant to Rule 14d-4(b) under the Exchange Act (17 CFR 240.14d-2(b))
${' '.repeat(48)}^^^^^^^^^^^^^ “Rule 14d-4(b)” in the legend: the form says Rule 14d-2(b).`,
			},
		}),
	);
	for (const [words, message] of [
		['Rule 425 under the Exchange Act (17 CFR 230.425)', '“Exchange Act” in the legend: the form says Securities Act.'],
		['Rule 452 under the Securities Act (17 CFR 230.425)', '“Rule 452” in the legend: the form says Rule 425.'],
		[
			'Rule 425 under the Securities Act (17 CFR 240.425)',
			'“17 CFR 240.425” in the legend: the form says 17 CFR 230.425.',
		],
	] as const) {
		assert.deepEqual(messages(coverOf({ boxes: { 'rule-425': `Written communications pursuant to ${words}` } })), [
			message,
		]);
	}
});

test('a legend that breaks off, or has lost its rule, is written whole', () => {
	for (const [id, words, message] of [
		['rule-14a-12', 'Soliciting material pursuant to Rule 14a-12', 'The legend breaks off after “Rule 14a-12”.'],
		[
			'rule-13e-4',
			'Pre-commencement communications pursuant to Rule 13e-4(c)',
			'The legend breaks off after “Rule 13e-4(c)”.',
		],
		[
			'rule-425',
			'Written communications under the Securities Act (17 CFR 230.425)',
			'No rule in the legend: the form says Rule 425.',
		],
	] as const) {
		const text = coverOf({ boxes: { [id]: words } });
		assert.deepEqual(messages(text), [message]);
		fix(checkBoxText, text, coverOf({}));
	}
	const text = coverOf({});
	assert.deepEqual(messages(text.slice(0, text.indexOf('Rule 14a-12') + 11)), []);
	const folded = {
		'rule-14d-2': 'Pre-commencement communications pursuant to Rule 14d-2(b)\n    under the Exchange Act',
	};
	assert.deepEqual(messages(coverOf({ boxes: folded })), []);
});

test('the wordings that filers use are silent', () => {
	for (const boxes of [
		{},
		{ 'rule-425': 'Written communication pursuant to Rule 425 under the Securities Act (17 CFR 230.425)' },
		{ 'rule-425': 'Written communications pursuant to Rule 425 under the Securities Act' },
		{ 'rule-14a-12': 'Soliciting material pursuant to Rule 14a-12(b) under the Exchange Act (17 CFR 240.14a-12)' },
		{
			'rule-14d-2': 'Pre-commencement communications pursuant to Rule 14d-2 under the Exchange Act (17 CFR 240.14d-2)',
		},
		{
			'rule-13e-4':
				'Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 C.F.R. §240.13e-4c)',
		},
		{
			'rule-14d-2':
				'Pre-commencement communications pursuant to Rule 14d–2(b) under the Exchange Act (17 CFR 240.14d–2(b))',
		},
		{
			'rule-14d-2':
				'Pre-commencement communications pursuant to Rule 14d–2(b) under the\n    Exchange Act (17 CFR 240.14d-\n    2(b))',
		},
	]) {
		assert.deepEqual(messages(coverOf({ boxes })), []);
	}
	assert.deepEqual(messages('Item 8.01 Other Events\n\nA communication pursuant to Rule 426 was sent.\n'), []);
});

test('the words of the form take the place of the wrong ones', () => {
	const legend = boxText('rule-13e-4');
	fix(checkBoxText, coverOf({ boxes: { 'rule-13e-4': legend.replace('240.13e-4', '240.14d-4') } }), coverOf({}));
	fix(
		checkBoxText,
		coverOf({ boxes: { 'rule-13e-4': legend.replace('240.13e-4', '240.14d-4').replace(' under', '\n    under') } }),
		coverOf({ boxes: { 'rule-13e-4': legend.replace(' under', '\n    under') } }),
	);
	fix(checkBoxText, htmlCover({ 'rule-13e-4': legend.replace('240.13e-4', '240.14d-4') }), htmlCover({}));
});

test('a legend in place of another is that other one, and a fifth is one too many', () => {
	const twice = coverOf({ boxes: { 'rule-13e-4': boxText('rule-14d-2') } });
	assert.deepEqual(messages(twice), ['“Rule 14d-2(b)” in the legend: the form says Rule 13e-4(c).']);
	fix(checkBoxText, twice, coverOf({}));
	const five = coverOf({ boxes: { 'rule-13e-4': `${boxText('rule-13e-4')}\n\n[ ] ${boxText('rule-13e-4')}` } });
	assert.deepEqual(messages(five), ['This box stands twice: the form has four.']);
	fix(checkBoxText, five, coverOf({}));
});

test('a checked box beside an empty one is marked', () => {
	const message = 'A mark or a checked box beside an empty one: one of them is left over.';
	const found = (box: string) =>
		messages(coverOf({}).replace('[ ] Written', () => `${box} Written`)).filter((each) => each === message).length;
	for (const box of ['[X] [ ]', '[ ][x]', '☐ ☒', '☒☐', '☑ □']) {
		assert.equal(found(box), 1, box);
	}
	for (const box of ['[ ]', '☒', '☐ ☐', '☒ Yes ☐ No\n☐', '☒  ☐']) {
		assert.equal(found(box), 0, box);
	}
});

test('a letter typed beside an empty box is marked', () => {
	const cover = (box: string) => coverOf({}).replace(/\[ \](?= Written)/, box);
	for (const box of ['☐ X', '☐x', 'X ☐']) {
		assert.deepEqual(messages(cover(box)), ['A mark or a checked box beside an empty one: one of them is left over.']);
	}
	assert.deepEqual(messages(cover('☐')), []);
});

test('a legend without its box is marked where the others have theirs, and a rule without its paragraph', () => {
	const whole = coverOf({});
	const gone = (text: string) => text.replace(/\[ \] ?(?=Written)|☐ ?(?=Written)/, '');
	assert.notEqual(gone(whole), whole);
	assert.deepEqual(messages(gone(whole)), ['No box beside this legend; the others have theirs.']);
	assert.deepEqual(messages(whole.replaceAll(/\[ \] ?|☐ ?/g, '')), []);
	assert.deepEqual(messages(whole.replace('Rule 13e-4(c) under', 'Rule 13e-4 under')), [
		'“Rule 13e-4” in the legend: the form says Rule 13e-4(c).',
	]);
	// A rule without its hyphen is named as it is written.
	for (const rule of ['13e4(c)', '13e5(c)', '13e']) {
		assert.deepEqual(messages(whole.replace('Rule 13e-4(c) under', `Rule ${rule} under`)), [
			`“Rule ${rule}” in the legend: the form says Rule 13e-4(c).`,
		]);
	}
});

test('boxes that are gone are missed, one beside its legend or all of them', () => {
	const [one, ...more] = messages(coverOf({}).replace('Emerging growth company [ ]', 'Emerging growth company'));
	assert.match(one ?? '', /No box/);
	assert.deepEqual(more, []);
	assert.deepEqual(messages(htmlCover({}).replaceAll('&#168;', '')), [
		'No box beside this legend and the three others.',
	]);
	// A sign of another font is a box that nobody reads; so are those that a text has lost.
	assert.deepEqual(messages(htmlCover({}).replaceAll('&#168;', '&#172;')), []);
	assert.deepEqual(messages(coverOf({}).replace(/^\[ \] /gm, '')), []);
});

test('a rule with a dash too many is quoted whole', () => {
	for (const rule of ['Rule 14-a-12', 'Rule 14‑a‑12', 'Rule 14 - a-12']) {
		assert.deepEqual(messages(coverOf({}).replace('Rule 14a-12', rule)), [
			`“${rule.replaceAll('‑', '-')}” in the legend: the form says Rule 14a-12.`,
		]);
	}
});

test('a minus sign for a hyphen is no other rule', () => {
	for (const sign of ['−', '‒', '‐', '‑']) {
		const cover = coverOf({}).replace(/(?<=\b1[34][ade]|Pre)-(?=\d|c)/g, sign);
		assert.deepEqual(messages(cover), [], sign);
		assert.notEqual(cover, coverOf({}));
	}
	assert.deepEqual(messages(coverOf({}).replace('Rule 14a-12', 'Rule 14a−13')), [
		'“Rule 14a-13” in the legend: the form says Rule 14a-12.',
	]);
});

test('two boxes beside each other are one too many', () => {
	const cover = (boxes: string) => coverOf({}).replace('[ ] Written', `${boxes} Written`);
	for (const boxes of ['[ ] [ ]', '[ ][ ]', '[ [ ]']) {
		assert.deepEqual(messages(cover(boxes)), ['Two boxes beside each other: one of them is left over.'], boxes);
	}
	assert.deepEqual(messages(cover('[ ]')), []);
	// A run of them is what hidden facts leave over a cover.
	assert.deepEqual(messages(`${'☐'.repeat(10)}\n${coverOf({})}`), []);
	assert.deepEqual(messages(coverOf({}).replace('company [ ]', 'company Yes [ ] No [ ]')), []);
});

test('of two legends with one rule, the one that cites another section has the slip', () => {
	const cover = coverOf({});
	const wrong = cover.replace('Rule 14d-2(b) under', 'Rule 13e-4(c) under');
	assert.deepEqual(
		problems(checkBoxText, wrong).map(({ message }) => message),
		['“Rule 13e-4(c)” in the legend: the form says Rule 14d-2(b).'],
	);
	fix(checkBoxText, wrong, cover);
});
