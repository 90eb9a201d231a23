import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formMisnamed } from '../../../server/src/rules/text/formMisnamed';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('another report is marked, and the words become those of this one', () => {
	check(
		formMisnamed,
		report(`See this Current Report on Form 10-Q.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “this Current Report on Form 10-Q”: this is a current report on Form 8-K.`),
	);
	fix(
		formMisnamed,
		report('It is named in this Quarterly Report on Form 8-K.'),
		report('It is named in this Current Report on Form 8-K.'),
	);
	fix(formMisnamed, report('It is on Form 8-Q.'), report('It is on Form 8-K.'));
	fix(
		formMisnamed,
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>See this Current Report on <b>Form 8-K/A</b>.</p>'),
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>See this Current Report on <b>Form 8-K</b>.</p>'),
	);
});

test('this report, other reports and an amendment are silent', () => {
	for (const text of [
		'It is named in this Current Report on Form 8-K and in the Quarterly Report on Form 10-Q of May 4, 2026.',
		'The Annual Report on Form 10-K and Form 8-A are on file.',
	]) {
		assert.deepEqual(problems(formMisnamed, report(text)), [], text);
	}
	const amendment = report('See this Current Report on Form 8-K/A.').replace('FORM 8-K', 'FORM 8-K/A');
	assert.deepEqual(problems(formMisnamed, amendment), []);
});
