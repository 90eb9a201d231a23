import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerItemsMismatch } from '../../../server/src/rules/submission/headerItemsMismatch';
import { check, fix, related } from '../../fixture';
import { header, submission, tagged, twoItems } from '../envelopes';
import { htmlReport, plainReport } from '../reports';

const results = 'Results of Operations and Financial Condition';
const officers = `
Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers

A director resigned.

Item 8.01 Other Events

The Company paid a dividend.`;

test('an item of the report that the header lacks is marked at the line before its own', () => {
	check(
		headerItemsMismatch,
		submission(header([results])).replace(
			`${results}\nFILED`,
			() =>
				`${results}\n                   ${'^'.repeat(45)} Item 8.01 is not in the header; the report has it.\nFILED`,
		),
	);
	fix(headerItemsMismatch, submission(header([results])), submission(header([results, 'Other Events'])));
	fix(headerItemsMismatch, submission(header(['Other Events'])), submission(header([results, 'Other Events'])));
});

test('an item that only the header has is removed from it', () =>
	fix(
		headerItemsMismatch,
		submission(header([results, 'Regulation FD Disclosure', 'Other Events'])),
		submission(header([results, 'Other Events'])),
	));

test('a wrong item in the header is one finding, and is replaced', () => {
	check(
		headerItemsMismatch,
		submission(header([results, 'Regulation FD Disclosure'])).replace(
			'Disclosure\n',
			() =>
				`Disclosure\n                   ${'^'.repeat(24)} Item 7.01 in the header; the report has Item 8.01 instead.\n`,
		),
	);
	const wrong = submission(header([results, 'Regulation FD Disclosure']));
	assert.deepEqual(related(headerItemsMismatch, wrong), ['Item 8.01 Other Events: Item 8.01 is not in the header']);
	fix(headerItemsMismatch, wrong, submission(header([results, 'Other Events'])));
});

test('the header has captions of its own', () => {
	const inHeader =
		'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers: Compensatory Arrangements of Certain Officers';
	check(headerItemsMismatch, submission(header([inHeader, 'Other Events']), officers));
	fix(
		headerItemsMismatch,
		submission(header(['Other Events']), officers),
		submission(header([inHeader, 'Other Events']), officers),
	);
});

test('captions of the old form are read by the date of the report', () =>
	check(
		headerItemsMismatch,
		header(['Other events', 'Financial statements and exhibits']) +
			tagged(
				'8-K',
				1,
				'report.txt',
				plainReport('Item 5. Other Events\n\nA plant opened.\n\nItem 7. Financial Statements and Exhibits\n\nNone.', {
					date: 'March 12, 2002',
				}),
			),
	));

test('a blank line of an old header may be any item', () =>
	check(headerItemsMismatch, submission(header(['', 'Other Events']))));

test('a heading that another rule flags is not flagged again in the header', () => {
	// The number of the heading is wrong, or unknown; the header is right.
	check(headerItemsMismatch, submission(header([results, 'Other Events']), twoItems.replace('8.01', '3.03')));
	check(headerItemsMismatch, submission(header([results, 'Other Events']), twoItems.replace('8.01', '8.47')));
	check(headerItemsMismatch, submission(header([results, 'Other Events']), twoItems.replace('8.01', '5')));
});

test('a report that lost its item of exhibits has one finding', () =>
	check(
		headerItemsMismatch,
		submission(
			header(['Other Events', 'Financial Statements and Exhibits']),
			'Item 8.01 Other Events\n\nThe press release is attached hereto as Exhibit 99.1.',
		),
	));

test('a report in HTML is compared alike', () => {
	const html = (captions: readonly string[]) =>
		header(captions) +
		tagged('8-K', 1, 'report.htm', htmlReport('<p>Item 8.01 Other Events</p>\n<p>A plant opened.</p>'));
	check(headerItemsMismatch, html(['Other Events']));
	fix(headerItemsMismatch, html(['Other Events', results]), html(['Other Events']));
});

test('header lines above a report without documents are read, in Markdown too', () => {
	const plain = (items: string) => `ACCESSION NUMBER: 0009990000-26-000001
CONFORMED SUBMISSION TYPE: 8-K
${items}
${plainReport(twoItems)}`;
	check(headerItemsMismatch, plain(`ITEM INFORMATION: ${results}\nITEM INFORMATION: Other Events\n`));
	fix(
		headerItemsMismatch,
		plain(`ITEM INFORMATION: ${results}\n`),
		plain(`ITEM INFORMATION: ${results}\nITEM INFORMATION: Other Events\n`),
	);
	const markdown = (items: string) => `**ACCESSION NUMBER**: 0009990000-26-000001
**CONFORMED SUBMISSION TYPE**: 8-K
${items}
${plainReport(twoItems)}`;
	fix(
		headerItemsMismatch,
		markdown(`**ITEM INFORMATION**: ${results}\n`),
		markdown(`**ITEM INFORMATION**: ${results}\n**ITEM INFORMATION**: Other Events\n`),
	);
});

test('a header in tags names items by their number', () => {
	const tags = (items: string) => `<SUBMISSION>
<TYPE>8-K
<PERIOD>20260312
${items}<FILING-DATE>20260313
${tagged('8-K', 1, 'report.txt', plainReport(twoItems))}`;
	check(headerItemsMismatch, tags('<ITEMS>2.02\n<ITEMS>8.01\n'));
	fix(headerItemsMismatch, tags('<ITEMS>2.02\n'), tags('<ITEMS>2.02\n<ITEMS>8.01\n'));
});

test('a report alone has no header to compare', () => check(headerItemsMismatch, plainReport(twoItems)));
