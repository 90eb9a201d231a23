import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	findCheckBoxes,
	findEmergingGrowth,
	findExtendedTransition,
} from '../../../server/src/filing/cover/checkBoxes';
import type { CheckBox } from '../../../server/src/filing/filing';
import { visibleText } from '../../../server/src/text/visibleText';

const show = (box: CheckBox | undefined): string =>
	box === undefined ? 'none' : `${box.id} ${box.box?.text ?? 'lost'}${box.checked ? ' checked' : ''}`;

/** The words of a box, of its legend and of both together. */
const wordsOf = (text: string, box: CheckBox | undefined) =>
	[box?.box?.span, box?.legend.span, box?.span].map((span) => span && text.slice(span.start, span.end));

/** Checks the four boxes in `text`. */
function check(text: string, ...expected: readonly string[]): void {
	const visible = visibleText(text, { start: 0, end: text.length });
	const boxes = findCheckBoxes(visible, 0, visible.text.length);
	assert.deepEqual(boxes.map(show), expected);
	for (const { span, legend } of boxes) {
		assert.ok(span.start <= legend.span.start && legend.span.end <= span.end);
	}
}

/** Checks the boxes of an emerging growth company in `text`. */
function checkGrowth(text: string, growth: string, transition: string): void {
	const visible = visibleText(text, { start: 0, end: text.length });
	assert.equal(show(findEmergingGrowth(visible, 0, visible.text.length)), growth);
	assert.equal(show(findExtendedTransition(visible, 0, visible.text.length)), transition);
}

const legends = [
	'Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)',
	'Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)',
	'Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))',
	'Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))',
];
const ids = ['rule-425', 'rule-14a-12', 'rule-14d-2', 'rule-13e-4'];

for (const glyph of ['[ ]', '[]', '( )', '☐', '¨', 'o', '0', '_', '___', 'p', 'G', '£', '\ufffd', '□']) {
	test(`${glyph} is an empty box`, () =>
		check(legends.map((legend) => `${glyph}  ${legend}`).join('\n'), ...ids.map((id) => `${id} ${glyph}`)));
}

for (const glyph of ['[X]', '[x]', '[√]', '(x)', '☒', '☑', '⊠', '✗', 'x', 'þ', 'ý']) {
	test(`${glyph} is a checked box`, () => check(`${glyph} ${legends[0]}`, `rule-425 ${glyph} checked`));
}

test('words of a legend that ran together', () => {
	check(`☐ ${legends[1]?.replace('g m', 'gm').replace('to R', 'toR')}`, 'rule-14a-12 ☐');
	check(`☐ ${legends[2]?.replace('to R', 'toR').replace('e 14', 'e14')}`, 'rule-14d-2 ☐');
	check(`☐ ${legends[3]?.replace('t c', 'tc').replace('s p', 'sp')}`, 'rule-13e-4 ☐');
});

test('a box without a space, one in a table cell and one that was lost', () => {
	check(`☐${legends[0]}`, 'rule-425 ☐');
	check(`|[ ]|${legends[0]}|`, 'rule-425 [ ]');
	check(`${legends[0]}`, 'rule-425 lost');
});

test('a legend ends with its citation, also broken over lines, and before the next box', () => {
	const text =
		'[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17\n   CFR 240.14a-12)\n[ ] more';
	const visible = visibleText(text, { start: 0, end: text.length });
	assert.match(findCheckBoxes(visible, 0, text.length)[0]?.legend.text ?? '', /\(17 CFR 240\.14a-12\)$/);
	const run = `[ ] ${legends[2]?.replace('17 CFR', '17CFR')} [X] ${legends[3]}`;
	check(run, 'rule-14d-2 [ ]', 'rule-13e-4 [X] checked');
	const [first] = findCheckBoxes(visibleText(run, { start: 0, end: run.length }), 0, run.length);
	assert.match(first?.legend.text ?? '', /\(17CFR 240\.14d-2\(b\)\)$/);
});

const sentence =
	'Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 (17 CFR 230.405) or Rule 12b-2 (17 CFR 240.12b-2).';
const transition =
	'If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition period provided pursuant to Section 13(a) of the Exchange Act.';

test('the boxes of an emerging growth company stand after their words', () => {
	checkGrowth(
		`${sentence}\nEmerging growth company ☐\n${transition} ☐`,
		'emerging-growth-box ☐',
		'extended-transition ☐',
	);
	checkGrowth(
		`${sentence}\nEmerging growth company o\n${transition} o`,
		'emerging-growth-box o',
		'extended-transition o',
	);
	checkGrowth(`${sentence}\nEmerging growth company [X]`, 'emerging-growth-box [X] checked', 'none');
});

test('a box at the other edge of the page belongs to its line', () => {
	checkGrowth(`${sentence}\nEmerging growth company${' '.repeat(90)}☐\n`, 'emerging-growth-box ☐', 'none');
});

test('a box that flattening set into the sentence is its box', () => {
	const set = transition.replace('provided ', 'provided   ¨\n');
	checkGrowth(`Emerging growth company  ¨\n${set}`, 'emerging-growth-box ¨', 'extended-transition ¨');
});

test('a box before the words counts where none stands after', () => {
	checkGrowth(`${sentence}\n☐Emerging growth company\n`, 'emerging-growth-box ☐', 'none');
});

test('a sentence may tick a box itself', () => {
	checkGrowth(sentence.replace('12b-2).', '12b-2) [X]'), 'emerging-growth [X] checked', 'none');
});

test('words about emerging growth companies are no box', () => {
	checkGrowth('We are an emerging growth company as defined in the Act.', 'none', 'none');
});

test('a box and its legend are their words, and both together what lies between', () => {
	const [written = '', soliciting = ''] = legends;
	const text = `Boxes:\n[X] ${written}\n  ☐ - ${soliciting}\nSoliciting material pursuant to no rule\nmore`;
	const visible = visibleText(text, { start: 0, end: text.length });
	assert.deepEqual(
		findCheckBoxes(visible, 0, text.length).map((box) => wordsOf(text, box)),
		[
			['[X]', written, `[X] ${written}`],
			['☐', soliciting, `☐ - ${soliciting}`],
			[undefined, 'Soliciting material pursuant to no rule', 'Soliciting material pursuant to no rule'],
		],
	);
	assert.deepEqual(findCheckBoxes(visible, text.indexOf('☐') + 1, text.length).map(show), [
		'rule-14a-12 lost',
		'rule-14a-12 lost',
	]);
	assert.deepEqual(findCheckBoxes(visible, 0, text.indexOf('☐')).map(show), ['rule-425 [X] checked']);
});

test('the boxes of an emerging growth company are their words too', () => {
	const [line, elected, act] = ['Emerging growth company', `${transition.slice(0, -1)}.`, 'Exchange Act.'];
	const text = `Page 1\n${sentence} ${line}  [ ]\n${elected} Yes ☐ No\n`;
	const visible = visibleText(text, { start: 0, end: text.length });
	assert.deepEqual(wordsOf(text, findEmergingGrowth(visible, 0, text.length)), ['[ ]', line, `${line}  [ ]`]);
	assert.ok(elected.endsWith(act));
	assert.deepEqual(wordsOf(text, findExtendedTransition(visible, 0, text.length)), ['☐', elected, `${elected} Yes ☐`]);
	const before = `☐ ${line}\n`;
	const other = visibleText(before, { start: 0, end: before.length });
	assert.deepEqual(wordsOf(before, findEmergingGrowth(other, 0, before.length)), ['☐', line, `☐ ${line}`]);
	const ticked = `Page 1\n${sentence.replace('12b-2).', '12b-2) [X]')}`;
	const cited = visibleText(ticked, { start: 0, end: ticked.length });
	const whole = ticked.slice(ticked.indexOf('Indicate'));
	assert.deepEqual(wordsOf(ticked, findEmergingGrowth(cited, 0, ticked.length)), ['[X]', whole.slice(0, -4), whole]);
});

test('the box of emerging growth stands after the name of its registrant, too', () => {
	for (const name of ['(Harbor Trust)', '(Harbor Properties, L.P.)']) {
		checkGrowth(`${sentence}\nEmerging Growth Company ${name} ☐\n`, 'emerging-growth-box ☐', 'none');
		checkGrowth(`${sentence}\nEmerging growth company ${name} o\n`, 'emerging-growth-box o', 'none');
	}
	checkGrowth(`${sentence}\nEmerging growth company (Harbor Trust)\n`, 'emerging-growth-box lost', 'none');
});
