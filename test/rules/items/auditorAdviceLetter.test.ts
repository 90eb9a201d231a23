import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditorAdviceLetter } from '../../../server/src/rules/items/auditorAdviceLetter';
import { check, fix, problems } from '../../fixture';
import { marked, plainReport } from '../reports';
import { exhibitsOf } from '../submissions';

const heading =
	'Item 4.02 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review';
const report = (text: string, rows = '10.1  Lease\n99.1  Press release'): string =>
	plainReport(`${heading}\n\n${text}\n\n${exhibitsOf(rows)}`);
const advice =
	'On March 10, 2026, the Company was notified by Doe & Roe LLP that its audit report should no longer be relied upon.';

test('an accountant who withdraws its report, without a letter, is marked', () => {
	check(
		auditorAdviceLetter,
		report(marked(advice, 'No letter of the accountant as Exhibit 7, and nothing says that it was requested.')),
	);
	for (const text of [
		'The independent registered public accounting firm informed the Company that action should be taken to prevent future reliance on its review.',
		'Our auditor has advised us that its report can no longer be relied on.',
		'The Company received notice from its independent accountant that its report\nshould not be relied upon.',
	]) {
		assert.equal(problems(auditorAdviceLetter, report(text)).length, 1, text);
	}
});

test('the fix adds a row', () => {
	const row =
		'7.1   Correspondence from an independent accountant regarding non-reliance on a previously issued audit report or completed interim review';
	fix(auditorAdviceLetter, report(advice), report(advice, `${row}\n10.1  Lease\n99.1  Press release`));
});

test('a letter, or a conclusion of the registrant, is silent', () => {
	check(auditorAdviceLetter, report(advice, '7.1  Letter of Doe & Roe LLP'));
	check(auditorAdviceLetter, report(`${advice} The Company has asked Doe & Roe LLP for a letter.`));
	check(auditorAdviceLetter, report(`${advice} The Company provided Doe & Roe LLP with a copy of this report.`));
	check(
		auditorAdviceLetter,
		report('The board concluded that the financial statements should not be relied upon, and told its auditor so.'),
	);
	check(
		auditorAdviceLetter,
		report('The Company advised its independent accountant that its statements should not be relied upon.'),
	);
});
