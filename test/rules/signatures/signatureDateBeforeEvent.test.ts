import { test } from 'node:test';
import { signedReport } from '../../../server/src/rules/examples/report';
import { signatureDateBeforeEvent } from '../../../server/src/rules/signatures/signatureDateBeforeEvent';
import { check, fix } from '../../fixture';

const report = (date: string) => `FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

${signedReport(`By: /s/ Jane Doe
Name: Jane Doe
Title: Chief Financial Officer

${date}`)}`;

test('a date of signing before the report date is marked', () =>
	check(
		signatureDateBeforeEvent,
		report(`Date: March 11, 2026
      ^^^^^^^^^^^^^^ Signed March 11, 2026, before the report date March 12, 2026.
`),
	));

test('where only the year is wrong, the year is changed', () =>
	fix(signatureDateBeforeEvent, report('Date: March 13, 2025\n'), report('Date: March 13, 2026\n')));

test('else the report date is set, or today', () => {
	fix(signatureDateBeforeEvent, report('Date: March 11, 2026\n'), report('Date: March 12, 2026\n'));
	fix(
		signatureDateBeforeEvent,
		report('Date: March 11, 2026\n'),
		report('Date: March 20, 2026\n'),
		'Change the date to March 20, 2026',
	);
});

test('the day of the report and later days are silent', () => {
	check(signatureDateBeforeEvent, report('Date: March 12, 2026\n'));
	check(signatureDateBeforeEvent, report('Date: March 16, 2026\n'));
});
