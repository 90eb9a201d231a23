import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteUnclosed } from '../../../server/src/rules/text/quoteUnclosed';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('a mark without its counterpart is marked and gets it', () => {
	check(
		quoteUnclosed,
		report(`Harbor Lights, Inc. (the “Company) opened a second plant in Ohio.
                         ^ Quotation mark “ has no counterpart in its paragraph.`),
	);
	fix(
		quoteUnclosed,
		report('(b) On March 12, 2026, Harbor Lights, Inc. (the “Company) opened a second plant in Ohio.'),
		report('(b) On March 12, 2026, Harbor Lights, Inc. (the “Company”) opened a second plant in Ohio.'),
	);
	fix(
		quoteUnclosed,
		report('Harbor Lights, Inc. (the "Company) opened a second plant in Ohio.'),
		report('Harbor Lights, Inc. (the "Company") opened a second plant in Ohio.'),
	);
	fix(
		quoteUnclosed,
		htmlReport(
			'<p>Item 8.01 Other Events</p>\n<p>Harbor Lights, Inc. (the <b>Company</b>&#8221;) opened a second plant.</p>',
		),
		htmlReport(
			'<p>Item 8.01 Other Events</p>\n<p>Harbor Lights, Inc. (the <b>&#8220;Company</b>&#8221;) opened a second plant.</p>',
		),
	);
});

test('paragraphs of a long quotation, inches, doubled apostrophes and remains of references are silent', () => {
	for (const text of [
		'“The plant is open to all who want to see it.\n\n“It will stay open for many years to come.”',
		'The pipe has a width of 12" and is laid in the ground.',
		"Harbor Lights, Inc. (the “Company'') opened a second plant in Ohio.",
		'Harbor Lights, Inc. (the “Company8221;) opened a second plant in Ohio.',
		'Harbor Lights, Inc. (the ldquo;Company”) opened a second plant in Ohio.',
		'Harbor Lights, Inc. (“we,” “us” or the “Company”) opened a second plant in Ohio.',
	]) {
		assert.deepEqual(problems(quoteUnclosed, report(text)), [], text);
	}
});

test('a counterpart on the page before is silent', () => {
	const broken = (page: string) =>
		report(
			`The holders may convert their units at the ratio (about $44.09 on the initial${page}Ratio), and the partner may redeem them.`,
		);
	for (const page of ['\n\n3\n\n', '\n\n- 3 -\n\n', '\n\nPage 3\n\n', '\n\nPage 3 of 9\n\n\fForm 8-K\n\n']) {
		assert.deepEqual(problems(quoteUnclosed, broken(page)), [], page);
	}
	assert.equal(problems(quoteUnclosed, report('Ratio), and the partner may redeem the units.')).length, 1);
});

test('the odd one of several curly marks is marked', () => {
	check(
		quoteUnclosed,
		report(`It is not filed” under the “Act” and the “Rules” of it.
               ^ Quotation mark ” has no counterpart in its paragraph.`),
	);
	for (const text of ['“The plant” of “Ohio is named “Alder” by all.', 'The “plant” is 12" wide, as “Alder says.']) {
		assert.deepEqual(problems(quoteUnclosed, report(text)), [], text);
	}
});

test('a curly mark after a number stands for inches', () =>
	assert.deepEqual(
		problems(
			quoteUnclosed,
			plainReport(
				'Item 8.01 Other Events\n\nOn March 12, 2026, the Company sold a lamp that is 6’ 2” high, and the board agreed.',
			),
		),
		[],
	));

test('a straight mark whose counterpart is curly becomes curly', () => {
	for (const wrong of ['the “Company"', 'the "Company”']) {
		fix(
			quoteUnclosed,
			report(`Harbor Lights, Inc. (${wrong}) opened it.`),
			report('Harbor Lights, Inc. (the “Company”) opened it.'),
		);
	}
	fix(
		quoteUnclosed,
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>Harbor Lights (the &#8220;Company&quot;) opened it.</p>'),
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>Harbor Lights (the &#8220;Company&#8221;) opened it.</p>'),
	);
	for (const text of [
		'It is “open” and "new" at once.',
		'The pipe of 12" in the “Plant” is laid.',
		'He said “it is "open" now” in Ohio.',
		'He said "it is “open” now" in Ohio.',
	]) {
		assert.deepEqual(problems(quoteUnclosed, report(text)), [], text);
	}
});

test('the parenthesis of a defined term is closed after all names of the term', () => {
	for (const [opened, closed] of [
		['(the “Company”, a Delaware corporation, opened it.', '(the “Company”), a Delaware corporation, opened it.'],
		['(collectively, the “Sellers”, opened it.', '(collectively, the “Sellers”), opened it.'],
		[
			'(together with its subsidiaries, the “Company”, opened it.',
			'(together with its subsidiaries, the “Company”), opened it.',
		],
		['(“we”, “us” or the “Company”, opened it.', '(“we”, “us” or the “Company”), opened it.'],
	] as const) {
		fix(quoteUnclosed, report(`Harbor Lights, Inc. ${opened}`), report(`Harbor Lights, Inc. ${closed}`));
	}
	const both = report('Harbor Lights, Inc. (the “Company”, and Alder Creek, Inc. (the “Buyer”, opened it.');
	assert.equal(problems(quoteUnclosed, both).filter(({ fixes }) => fixes?.length === 1).length, 2);
	const unsure = report('Harbor Lights, Inc. (the “Company” and the “Parent” opened it.');
	assert.deepEqual(
		problems(quoteUnclosed, unsure).map(({ fixes }) => fixes),
		[[]],
	);
	for (const text of ['Harbor Lights, Inc. (see above, and Alder Creek, Inc. (the “Buyer”, opened it.']) {
		assert.deepEqual(problems(quoteUnclosed, report(text)), [], text);
	}
});
