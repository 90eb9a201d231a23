import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../../server/src/analysis';
import { opening, report, withoutLineEnds } from '../../filing/messy/report';

/** The ids of what is found in a text. */
const foundIn = (text: string): readonly string[] =>
	(analyze(text, { today: '2026-03-20' })?.problems() ?? []).map(({ rule }) => rule.id);

test('a report on one line is said to be so, once', () => {
	assert.deepEqual(foundIn(withoutLineEnds.line(report())), ['line-ends-missing']);
});

test('what seems to be missing in a text on one line is not reported', () => {
	const text = report()
		.replace('Date: March 12, 2026\n', '')
		.replace(/^.*Commission File Number.*$/m, '');
	assert.deepEqual(foundIn(withoutLineEnds.line(text)), ['line-ends-missing']);
	assert.ok(foundIn(text).includes('signature-date-missing'));
});

test('a report with its lines, or with long paragraphs, is not flagged', () => {
	assert.deepEqual(foundIn(report()), []);
	assert.deepEqual(
		foundIn(
			report({
				body: opening,
				heading: `Item 8.01 Other Events.\n\n${Array.from({ length: 60 }, (_, week) => `In week ${week} the mill was busy again.`).join(' ')}`,
			}),
		),
		[],
	);
});

test('a text whose tables a program wrote in words is said to have lost them, and nothing is missed or taken for another', () => {
	const text = `FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

HARBOR LIGHTS, INC.
(Exact name of registrant as specified in its charter)
 [TABLE_1: Delaware: (State or other jurisdiction of incorporation),
 001-12345: (State or other jurisdiction of incorporation)]
Check the appropriate box below:
 [TABLE_2: ☐: ☐,
 Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425): ☐; ☐: ☐,
 Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425): ☐]

Item 9.01 Financial Statements and Exhibits
 [TABLE_3: Exhibit Number: 99.1,
 Exhibit Description: ]

SIGNATURE

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.
 [TABLE_4: Harbor Lights, Inc.: ; Date: March 12, 2026: ]
`;
	assert.deepEqual(foundIn(text), ['line-ends-missing']);
});
