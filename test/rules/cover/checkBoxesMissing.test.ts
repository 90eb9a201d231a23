import assert from 'node:assert/strict';
import { test } from 'node:test';
import { legendById } from '../../../server/src/knowledge';
import { boxText } from '../../../server/src/reading/cover/boxLegends';
import { checkBoxesMissing } from '../../../server/src/rules/cover/checkBoxesMissing';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { check, fix, problems } from '../../fixture';
import { boxRow, htmlCover } from '../covers';

const intro = 'any of the following provisions (see General Instruction A.2. below):';

test('a legend that is missing is marked at the end of the one before', () =>
	check(
		checkBoxesMissing,
		coverOf({ boxes: { 'rule-13e-4': '' } }).replace(
			'240.14d-2(b))\n',
			`240.14d-2(b))\n${' '.repeat(93)}^^^^^^^^^^^^^ No legend of the box for Rule 13e-4(c).\n`,
		),
	));

test('legends whose words ran together are there', () => {
	const glued = coverOf({}).replaceAll('pursuant to Rule', 'pursuant toRule').replace('Soliciting m', 'Solicitingm');
	assert.deepEqual(problems(checkBoxesMissing, glued), []);
	assert.equal(problems(checkBoxesMissing, glued.replace('Written communications', 'Written words')).length, 0);
	assert.equal(problems(checkBoxesMissing, glued.replace(/\[ \] Soliciting.*\n/, '')).length, 1);
});

test('a legend with a slip is not missing', () => {
	const slips = ['Rule Rule 425', 'Ru1e 425', 'ule 425', '425', '[TBD] 425', 'Rule 925', 'Rule [●]'];
	for (const words of slips) {
		assert.deepEqual(problems(checkBoxesMissing, coverOf({}).replace('Rule 425', words)), [], words);
	}
});

test('legends that lost their “pursuant” are there', () => {
	for (const words of ['under to Rule', 'under Rule', 'Rule', 'to Rule']) {
		assert.deepEqual(problems(checkBoxesMissing, coverOf({}).replaceAll('pursuant to Rule', words)), [], words);
	}
});

test('a box that has lost its legend is marked itself, and gets it back', () => {
	const lost = coverOf({ boxes: { 'rule-14a-12': '\u200a' } }).replace('[ ] \u200a', '[ ] ');
	check(checkBoxesMissing, lost.replace('[ ] \n', '[ ] \n^^^ No legend of the box for Rule 14a-12.\n'));
	fix(checkBoxesMissing, lost, coverOf({}));
	const paragraph = (words: string) => htmlCover({}).replace(boxRow(boxText('rule-14a-12')), `<p><b>☐</b>${words}</p>`);
	fix(checkBoxesMissing, paragraph(''), paragraph(` ${boxText('rule-14a-12')}`));
	const row = boxRow(boxText('rule-14a-12'));
	fix(checkBoxesMissing, htmlCover({}).replace(row, boxRow('')), htmlCover({}));
});

test('legends are inserted in the order of the form, with the box that the cover uses', () => {
	fix(checkBoxesMissing, coverOf({ boxes: { 'rule-14d-2': '' } }), coverOf({}));
	fix(checkBoxesMissing, coverOf({ boxes: { 'rule-425': '', 'rule-14a-12': '' } }), coverOf({}));
	fix(checkBoxesMissing, htmlCover({ 'rule-14d-2': '' }), htmlCover({}));
	fix(checkBoxesMissing, htmlCover({ 'rule-425': '', 'rule-14a-12': '' }), htmlCover({}));
});

test('without any box the four are inserted below their introduction, or together with it', () => {
	const none = coverOf({ boxes: { 'rule-425': '', 'rule-14a-12': '', 'rule-14d-2': '', 'rule-13e-4': '' } });
	assert.deepEqual(
		problems(checkBoxesMissing, none).map(({ message }) => message),
		['No boxes for Rules 425, 14a-12, 14d-2(b) and 13e-4(c).'],
	);
	fix(checkBoxesMissing, none, coverOf({}));
	const whole = coverOf({});
	const from = whole.indexOf('[ ] Written');
	const to = whole.indexOf('Securities registered');
	assert.ok(whole.slice(0, from).trimEnd().endsWith(intro));
	fix(checkBoxesMissing, whole.slice(0, from) + whole.slice(to), whole);
});

test('a cover from before 23 August 2004 has no boxes', () => {
	const none = coverOf({ boxes: { 'rule-425': '', 'rule-14a-12': '', 'rule-14d-2': '', 'rule-13e-4': '' } });
	assert.equal(problems(checkBoxesMissing, none.replace('2026', '2003')).length, 0);
	// That day is remembered; covers of June 2005 were seen.
	const severity = (date: string) =>
		problems(checkBoxesMissing, none.replace('March 12, 2026', date)).map(({ atMost }) => atMost);
	assert.deepEqual(severity('August 23, 2004'), ['warning']);
	assert.deepEqual(severity('June 1, 2005'), [undefined]);
});

test('a misquoted legend is not a missing one, and a text without a cover is silent', () => {
	check(checkBoxesMissing, coverOf({ boxes: { 'rule-425': 'Written communications under Rule 452' } }));
	check(checkBoxesMissing, coverOf({ boxes: { 'rule-13e-4': boxText('rule-14d-2') } }));
	check(checkBoxesMissing, 'Item 8.01 Other Events\n\nThe company opened a second plant.\n');
});

test('boxes without the sentence over them get it, where no part of it is left', () => {
	const sentence = legendById('check-boxes')?.text ?? '';
	const bare = coverOf({}).replace(`${sentence}\n\n`, '');
	assert.deepEqual(
		problems(checkBoxesMissing, bare).map(({ message, atMost }) => [message, atMost]),
		[['No sentence “Check the appropriate box below …” over the boxes.', 'warning']],
	);
	fix(checkBoxesMissing, bare, coverOf({}));
	const html = htmlCover({});
	const inHtml = html.replace(/<p>Check the appropriate[^<]*<\/p>\n/, '');
	assert.equal(problems(checkBoxesMissing, inHtml).length, 1);
	check(checkBoxesMissing, coverOf({}).replace('Check the appropriate box below', 'Check the box below'));
});

test('a legend with a small word lost is not missing', () => {
	for (const words of ['Written communications to Rule 425', 'Written communications pursuant Rule 425']) {
		check(checkBoxesMissing, coverOf({ boxes: { 'rule-425': `${words} under the Securities Act (17 CFR 230.425)` } }));
	}
});

test('a letter for a digit in the rule of a legend does not take the legend away', () => {
	for (const [right, wrong] of [
		['Rule 14a-12', 'Rule l4a-12'],
		['Rule 14a-12', 'Rule 14a-l2'],
		['Rule 14d-2(b)', 'Rule I4d-2(b)'],
	] as const) {
		check(checkBoxesMissing, coverOf({}).replace(right, wrong));
	}
});
