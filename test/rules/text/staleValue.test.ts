import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { twoReports } from '../../../server/src/rules/examples/twoReports';
import { staleValue } from '../../../server/src/rules/text/staleValue';
import { problems } from '../../fixture';

/** A report of a day, with the text of its items and the day on which it was signed. */
const report = (
	day: string,
	items: string,
	signed = day,
): string => `${coverOf({ items }).replace('March 12, 2026', day)}
SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has
duly caused this report to be signed on its behalf by the undersigned hereunto duly
authorized.

Alder Creek Instruments, Inc.

Date: ${signed}

By: /s/ Nora Field
Name: Nora Field
`;
const results = (
	day: string,
	quarter: string,
	end: string,
	amount = '$41.73 million',
) => `Item 2.02 Results of Operations

On ${day}, the Company reported sales of ${amount} for the ${quarter} quarter ended ${end}.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1    Press release dated ${day}`;

const before = report('February 10, 2026', results('February 10, 2026', 'first', 'December 31, 2025'));
const messages = (now: string, earlier = before, type = '8-K') =>
	problems(staleValue, twoReports(now, earlier, type)).map(({ message }) => message);

test('what was touched nowhere is flagged by its kind', () => {
	const now = report('May 12, 2026', results('February 10, 2026', 'first', 'December 31, 2025'), 'May 12, 2026');
	assert.deepEqual(messages(now), [
		'“February 10, 2026” stands in the same words of the report of February 10, 2026.',
		'“41.73 million” stands in the same words of the report of February 10, 2026.',
		'“first” stands in the same words of the report of February 10, 2026.',
		'“December 31, 2025” stands in the same words of the report of February 10, 2026.',
		'“February 10, 2026” stands in the same words of the report of February 10, 2026.',
	]);
});

test('a period that was forgotten beside a day that was changed is flagged', () => {
	const now = report('May 12, 2026', results('May 12, 2026', 'second', 'December 31, 2025', '$44.01 million'));
	assert.deepEqual(messages(now), ['“December 31, 2025” stands in the same words of the report of February 10, 2026.']);
	const counted = (day: string) => `Item 8.01 Other Events

On ${day}, the Company reported on the first quarter of 2026 in a letter to its customers.`;
	assert.deepEqual(
		messages(report('July 14, 2026', counted('July 14, 2026')), report('May 5, 2026', counted('May 5, 2026'))),
		[
			'“first” stands in the same words of the report of May 5, 2026.',
			'“2026” stands in the same words of the report of May 5, 2026.',
		],
	);
});

test('in a draft without a day, the day of the signature and a link of the earlier report are flagged', () => {
	const row = (href: string) => `<p>Item 8.01 Other Events</p><p>A release is Exhibit 99.1.</p>
<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p>
<table><tr><td>99.1</td><td><a href="${href}">Press release</a></td></tr></table>`;
	const html = (day: string, href: string, signed: string) => `<html><body><p>FORM 8-K</p><p>CURRENT REPORT</p>
<p>Date of Report (Date of earliest event reported): ${day}</p>
<p>Quillhaven Mills, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>${row(href)}
<p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<p>Quillhaven Mills, Inc.</p><p>Date: ${signed}</p><p>By: /s/ Ada Reed</p><p>Name: Ada Reed</p></body></html>`;
	const old = html('February 10, 2026', 'd43210dex991.htm', 'February 11, 2026');
	assert.deepEqual(messages(html('[date]', 'd43210dex991.htm', 'February 11, 2026'), old), [
		'“d43210dex991.htm” is an exhibit of the report of February 10, 2026.',
		'Signed on the day of the report of February 10, 2026.',
	]);
	assert.deepEqual(messages(html('[date]', 'ex99-1.htm', '[date]'), html('February 10, 2026', 'ex99-1.htm', 'x')), []);
});

test('a copy of a report is flagged at its date', () => {
	assert.equal(messages(before)[0], 'The date of report is still that of before.txt.');
});

test('two versions of a draft are not flagged as long as it may still be filed', () => {
	const draft = (day: string) => report(day, results(day, 'first', 'December 31, 2025'));
	assert.deepEqual(messages(draft('March 16, 2026'), draft('March 16, 2026')), []);
	assert.deepEqual(messages(draft('March 23, 2026'), draft('March 23, 2026')), []);
	assert.equal(messages(draft('March 2, 2026'), draft('March 2, 2026')).length, 5);
});

test('the same report in two forms is not flagged', () => {
	const html = `<html><body>${before
		.split('\n\n')
		.map((words) => `<p>${words.replaceAll('\n', '<br>')}</p>`)
		.join('\n')}</body></html>`;
	assert.deepEqual(messages(html), []);
});

test('another report of the same day, history, comparisons and amendments are not flagged', () => {
	const other = results('February 10, 2026', 'first', 'December 31, 2025').replace('Item 2.02', 'Item 7.01');
	assert.deepEqual(messages(report('February 10, 2026', other)), []);
	assert.deepEqual(
		messages(report('May 12, 2026', results('May 12, 2026', 'second', 'March 31, 2026', '$44 million'))),
		[],
	);
	const loan = `Item 8.01 Other Events

On January 5, 2020, the Company entered into a credit agreement for up to $250 million with its banks.`;
	assert.deepEqual(messages(report('May 12, 2026', loan), report('February 10, 2026', loan)), []);
	const year = results('February 9, 2027', 'first', 'December 31, 2025', '$44 million');
	assert.deepEqual(messages(report('February 9, 2027', year)), []);
	assert.deepEqual(messages(before.replace('FORM 8-K', 'FORM 8-K/A'), before, '8-K/A'), []);
	assert.deepEqual(
		messages(
			report('May 12, 2026', results('February 10, 2026', 'first', 'December 31, 2025')).replaceAll(
				'Alder Creek',
				'Birch Creek',
			),
		),
		[],
	);
});
