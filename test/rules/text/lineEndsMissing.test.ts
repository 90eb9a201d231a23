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

test('what only lines can show is not reported beside it', () => {
	const envelope = (text: string): string =>
		`<SEC-DOCUMENT>0000000000-26-000001.txt : 20260313\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
	const final = (text: string): readonly string[] =>
		(analyze(text, { today: '2026-03-20', stage: 'final' })?.problems() ?? []).map(({ rule }) => rule.id);
	const text = envelope(
		report().replace('Item 9.01', '<TABLE>\n<S>  <C>\nFor  17\n</TABLE>\n\nOn March 3\n, 2026, we met.\n\nItem 9.01'),
	);
	assert.deepEqual([...new Set(final(text))], ['line-too-long']);
	assert.deepEqual(final(text.replaceAll('\n', ' ')), ['line-ends-missing']);
});

test('the number of a heading in two columns may stand further on', () => {
	const text = report().replace(/Item 8\.01 (.*)/, 'Item      $1\n8.01');
	assert.ok(!foundIn(withoutLineEnds.line(text)).includes('item-number-missing'));
});
