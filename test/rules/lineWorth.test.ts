/** However much a filing holds, what is said of it fits a line. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineWorth } from '../../server/src/rules/lineWorth';
import { shortened } from '../../server/src/text/shortened';
import { filingOf } from '../fixture';
import { plainReport } from './reports';

const filing = filingOf(plainReport(`Item 8.01 Other Events\n\n${'The company opened a plant. '.repeat(3000)}\n`));
const long = 'word '.repeat(5000).trim();

test('a long quotation, message, title and range are cut, in related places too', () => {
	const start = filing.source.slice(0, filing.source.length).indexOf('The company opened');
	const whole = { start, end: start + 80_000 };
	const cut = lineWorth(filing, {
		span: whole,
		message: `“${long}” is not the name of the registrant.`,
		related: [{ span: whole, message: long }],
		fixes: [{ title: `Change to “${long}”`, edits: [] }],
	});
	assert.ok(cut.message.length <= 200 && cut.message.endsWith('…” is not the name of the registrant.'), cut.message);
	assert.ok((cut.related?.[0]?.message.length ?? 1000) <= 200);
	assert.ok((cut.fixes?.[0]?.title.length ?? 1000) <= 200);
	for (const { start: from, end } of [cut.span, cut.related?.[0]?.span ?? whole]) {
		assert.equal(from, start);
		assert.ok(end - from <= 400 && end - from > 300, `${end - from}`);
		assert.match(filing.source.slice(end - 1, end + 1), /\S\s/);
	}
});

test('what fits stays as it is', () => {
	const problem = { span: { start: 3, end: 30 }, message: 'Exhibit 99.1 is not listed.', fixes: [] };
	assert.deepEqual(lineWorth(filing, problem), problem);
});

test('words are cut between words, a long one within, never within a character', () => {
	assert.equal(shortened('Harbor Lights, Inc.', 30), 'Harbor Lights, Inc.');
	assert.equal(shortened('Harbor Lights Holdings', 16), 'Harbor Lights…');
	assert.equal(shortened('x'.repeat(40), 10), `${'x'.repeat(9)}…`);
	assert.equal(shortened('𝒳'.repeat(20), 10), `${'𝒳'.repeat(4)}…`);
});
