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
