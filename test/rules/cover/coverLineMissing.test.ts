import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverLineMissing } from '../../../server/src/rules/cover/coverLineMissing';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { check, fix, problems } from '../../fixture';

const messages = (text: string) => problems(coverLineMissing, text).map(({ message }) => message);
const without = (line: string) => coverOf({}).replace(`${line}\n`, '');

test('a line that is gone is marked at its neighbor, and put back', () => {
	check(
		coverLineMissing,
		without('UNITED STATES').replace(
			'COMMISSION\n',
			`COMMISSION
^^^^^^^^^^^^^^ No line “UNITED STATES” on the cover page.
`,
		),
	);
	for (const line of ['UNITED STATES', 'SECURITIES AND EXCHANGE COMMISSION', 'Washington, D.C. 20549']) {
		assert.deepEqual(messages(without(line)), [`No line “${line}” on the cover page.`]);
		fix(coverLineMissing, without(line), coverOf({}));
	}
	assert.deepEqual(messages(without('Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934')), [
		'No line “Pursuant to Section 13 OR 15(d) of The Securities Exchange Act of 1934” on the cover page.',
	]);
});

test('a head that is gone is one finding', () => {
	const bare = coverOf({}).slice(coverOf({}).indexOf('FORM 8-K'));
	assert.deepEqual(messages(bare), [
		'No lines “UNITED STATES”, “SECURITIES AND EXCHANGE COMMISSION”, “Washington, D.C. 20549” over the form.',
	]);
	fix(coverLineMissing, bare, coverOf({}));
});

test('lines in other words, misspelled ones, covers before the boxes and a text without the form are silent', () => {
	for (const text of [
		coverOf({}),
		coverOf({}).replace('UNITED STATES\nSECURITIES', 'U.S. SECURITIES'),
		coverOf({}).replace('UNITED STATES', 'UNITED STATSE'),
		coverOf({}).replace('Washington, D.C. 20549', 'WASHINGTON, DC'),
		without('UNITED STATES').replace('March 12, 2026', 'May 4, 2004'),
		'Item 8.01 Other Events\n\nThe company opened a second plant.\n',
	]) {
		assert.deepEqual(messages(text), []);
	}
	const rule = 'As filed with the Securities and Exchange Commission on March 12, 2026\n\n';
	assert.equal(messages(rule + without('SECURITIES AND EXCHANGE COMMISSION')).length, 1);
});

test('a line whose letters stand apart is there', () => {
	for (const [line, apart] of [
		['CURRENT REPORT', 'C U R R E N T  R E P O R T'],
		['CURRENT REPORT', 'CURRENT RE PORT'],
		['UNITED STATES', 'U N I T E D   S T A T E S'],
	] as const) {
		check(coverLineMissing, coverOf({}).replace(line, apart));
	}
});

test('a line with one of its words gone or damaged is put right where it stands', () => {
	for (const [line, damaged] of [
		['CURRENT REPORT', 'REPORT'],
		['CURRENT REPORT', 'URRENT REPORT'],
		['CURRENT REPORT', 'CURRENT REP0RT'],
		['CURRENT REPORT', '[TBD] REPORT'],
		['UNITED STATES', 'STATES'],
	] as const) {
		const text = coverOf({}).replace(line, damaged);
		assert.deepEqual(messages(text), [`“${damaged}” on the cover page: the form says “${line}”.`]);
		fix(coverLineMissing, text, coverOf({}));
	}
});
