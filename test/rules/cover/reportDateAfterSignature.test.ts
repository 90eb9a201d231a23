import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportDateAfterSignature } from '../../../server/src/rules/cover/reportDateAfterSignature';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { signedReport } from '../../../server/src/rules/examples/report';
import { signatureDateBeforeEvent } from '../../../server/src/rules/signatures/signatureDateBeforeEvent';
import { check, problems } from '../../fixture';

const submission = (text: string, filed = '20250314', period = '20260312') => `<SEC-DOCUMENT>
<SEC-HEADER>
CONFORMED SUBMISSION TYPE:	8-K
CONFORMED PERIOD OF REPORT:	${period}
FILED AS OF DATE:		${filed}
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>a.txt
<TEXT>
${text}</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
const signed = (date: string) =>
	coverOf({ items: signedReport(`By: /s/ Jane Doe\nJane Doe\nChief Financial Officer\n\nDate: ${date}\n`).trim() });

test('a report date after the day of filing is marked', () =>
	check(
		reportDateAfterSignature,
		submission(coverOf({})).replace(
			'March 12, 2026\n',
			`March 12, 2026
${' '.repeat(50)}^^^^^^^^^^^^^^ The report date March 12, 2026 is after the filing on March 14, 2025.
`,
		),
	));

test('the days on which reports are filed are silent, and so is a text without a header', () => {
	check(reportDateAfterSignature, submission(coverOf({}), '20260312'));
	check(reportDateAfterSignature, submission(coverOf({}), '20260316'));
	check(reportDateAfterSignature, coverOf({}));
});

test('a date of signing before the report date, and another period, are left to their rules', () => {
	const early = submission(signed('March 13, 2025'));
	check(reportDateAfterSignature, early);
	assert.equal(problems(signatureDateBeforeEvent, early).length, 1);
	check(reportDateAfterSignature, submission(coverOf({}), '20250314', '20250312'));
	const late = submission(signed('March 13, 2026'));
	assert.equal(problems(reportDateAfterSignature, late).length, 1);
	assert.equal(problems(signatureDateBeforeEvent, late).length, 0);
});
