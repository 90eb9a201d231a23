import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodMismatch } from '../../../server/src/rules/exhibits/periodMismatch';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';
import { submissionOf } from '../submissions';

const report = (inItem: string, described: string) =>
	plainReport(`Item 2.02 Results of Operations and Financial Condition

The company announced its results for the ${inItem}. The press release is furnished as Exhibit 99.1.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release on the ${described}`);
const count = (inItem: string, described: string) => problems(periodMismatch, report(inItem, described)).length;

test('another quarter in the list is marked, and put right at either place', () => {
	check(
		periodMismatch,
		plainReport(`Item 2.02 Results of Operations and Financial Condition

The company announced its results for the fourth quarter of 2025 in the press release furnished as Exhibit 99.1.
                                          ~~~~~~~~~~~~~~~~~~~~~~ The period in the item.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release on the results of the third quarter of 2025
                                          ^^^^^^^^^^^^^^^^^^^^^ Exhibit 99.1 is on the third quarter of 2025, Item 2.02 on the fourth quarter of 2025.`),
	);
	fix(
		periodMismatch,
		report('fourth quarter of 2025', 'Third Quarter 2025'),
		report('fourth quarter of 2025', 'Fourth Quarter 2025'),
	);
	fix(
		periodMismatch,
		report('fourth quarter of 2025', 'fourth quarter of 2024'),
		report('fourth quarter of 2025', 'fourth quarter of 2025'),
	);
	fix(
		periodMismatch,
		report('quarter ended March 31, 2026', 'quarter ended March 31, 2025'),
		report('quarter ended March 31, 2025', 'quarter ended March 31, 2025'),
		'Write 2025 for 2026',
	);
	fix(periodMismatch, report('Q4 2025', 'Q3 2024'), report('Q4 2025', 'Q4 2025'));
});

test('an item on a quarter of which its release says nothing is marked', () => {
	const sent = (release: string) =>
		problems(
			periodMismatch,
			submissionOf(report('first quarter of 2026', 'results of the Company'), [
				{ type: 'EX-99.1', fileName: 'news.txt', text: release },
			]),
		).map(({ message }) => message);
	const news = 'In the third quarter of 2026 sales rose. Third quarter profit rose. Third-quarter costs fell.';
	assert.deepEqual(sent(news), ['Item 2.02 is on the first quarter of 2026; Exhibit 99.1 on the third quarter.']);
	assert.deepEqual(sent(news.replace('Third quarter profit', 'First quarter profit')), []);
	assert.deepEqual(sent('In the third quarter of 2026 sales will rise.'), []);
});

test('the headline of a release tells what it is on', () => {
	const sent = (release: string, item = 'first quarter of 2026') =>
		problems(
			periodMismatch,
			submissionOf(report(item, 'results of the Company'), [{ type: 'EX-99.1', fileName: 'news.txt', text: release }]),
		).map(({ message }) => message);
	assert.deepEqual(sent('Harbor Lights Reports Second Quarter 2026 Results'), [
		'Item 2.02 is on the first quarter of 2026; Exhibit 99.1 on the Second Quarter 2026.',
	]);
	assert.equal(sent('Harbor Lights announces earnings for the first quarter of 2025').length, 1);
	assert.deepEqual(sent('Harbor Lights Reports First Quarter 2026 Results'), []);
	assert.deepEqual(sent('Harbor Lights Declares Second Quarter 2026 Dividend'), []);
});

test('each way to name a period is compared', () => {
	for (const [inItem, described] of [
		['quarter ended March 31, 2026', 'three months ended March 31, 2025'],
		['first quarter of 2026', 'quarter ended March 31, 2025'],
		['first fiscal quarter of 2026', 'second fiscal quarter of 2026'],
		['fiscal year ended June 30, 2025', 'fiscal year ended June 30, 2024'],
		['full year 2025', 'full year 2024'],
		['fiscal 2025', 'fiscal year 2024'],
		['quarter and\nyear ended December 31, 2025', 'quarter and year ended December 31, 2024'],
		['1st quarter 2026', '2nd quarter 2026'],
		['third quarter of 2025', 'second quarter conference call'],
		['third-quarter results', 'second-quarter results'],
	] as const) {
		assert.equal(count(inItem, described), 1, `${inItem} / ${described}`);
	}
});

test('the same period in other words, one among several, and other kinds of period are silent', () => {
	for (const [inItem, described] of [
		['fourth quarter of 2025', 'Fourth Quarter 2025'],
		['quarter ended March 31, 2026', 'first quarter of 2026'],
		['quarter ended June 30, 2025', 'fourth quarter of fiscal 2025'],
		['quarter ended September 30, 2025', 'first quarter of fiscal 2026'],
		['fiscal year ended January 31, 2026', 'fiscal 2025'],
		['fourth quarter of 2025, compared with the fourth quarter of 2024', 'fourth quarter of 2024'],
		['fourth quarter of 2025', 'full year 2025'],
		['fourth quarter of 2025', 'results'],
		['fourth quarter of 2025', 'fourth-quarter results'],
		['quarter ended September 30, 2025', 'second-quarter results'],
		['first quarter fiscal year 2026 ended February 27, 2026', 'Q1 Fiscal 2026'],
	] as const) {
		assert.equal(count(inItem, described), 0, `${inItem} / ${described}`);
	}
	// A row of another exhibit, and one that is incorporated.
	check(
		periodMismatch,
		report(
			'fourth quarter of 2025',
			'third quarter of 2025 (incorporated by reference to the Form 8-K of May 4, 2025)',
		),
	);
	check(
		periodMismatch,
		report('fourth quarter of 2025', 'third quarter of 2025').replace('99.1  Press', '99.2  Press'),
	);
});

test('HTML with tags within the words is read', () => {
	const html = htmlReport(
		'<p>Item 2.02 Results of Operations and Financial Condition</p><p>The results for the fourth <b>quarter</b>&nbsp;of 2025 are in Exhibit 99.1 hereto.</p><p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p><table><tr><td>99.1</td><td>Release on the fourth quarter of 20<b>24</b></td></tr></table>',
	);
	assert.equal(problems(periodMismatch, html).length, 1);
});

test('a time at which something happens is not what an exhibit is on', () => {
	for (const time of ['during', 'by the end of', 'throughout', 'beginning in']) {
		const words = `quarter ended September 30, 2026. It will show slides ${time} the fourth quarter of 2026`;
		assert.equal(count(words, 'results of the third quarter of 2026'), 0, time);
	}
});

const statements = (audited: string, proForma: string) =>
	plainReport(`Item 9.01 Financial Statements and Exhibits

(a) Financial statements. The audited financial statements of Basalt LLC as of December 31, 2025 and 2024 are filed as Exhibit 99.1.

(b) Pro forma financial information. The pro forma balance sheet as of March 31, 2026 is filed as Exhibit 99.2.

(d) Exhibits

99.1  Audited financial statements of Basalt LLC as of ${audited}
99.2  Unaudited pro forma condensed combined balance sheet as of ${proForma}`);

test('the statements of an exhibit end in the year that the item says', () => {
	const said = (audited: string, proForma: string) =>
		problems(periodMismatch, statements(audited, proForma)).map(({ message }) => message);
	assert.deepEqual(said('December 31, 2024 and 2023', 'March 31, 2025'), [
		'Exhibit 99.1 has December 31, 2024; the item has December 31, 2025.',
		'Exhibit 99.2 has March 31, 2025; the item has March 31, 2026.',
	]);
	for (const audited of ['December 31, 2025 and 2024', 'December 31, 2025', 'September 30, 2024', 'said there']) {
		assert.deepEqual(said(audited, 'March 31, 2026'), [], audited);
	}
	assert.deepEqual(said('December 31, 2025 and for the pro forma year ended December 31, 2024', 'March 31, 2026'), []);
});

test('statements are as audited, of as many months and as of the day that the list says', () => {
	const said = (words: string) =>
		problems(
			periodMismatch,
			plainReport(`Item 9.01 Financial Statements and Exhibits

(a) Financial statements of businesses or funds acquired.

The ${words} are filed as Exhibit 99.1.

(d) Exhibits

99.1  Unaudited financial statements of Alder Ltd. as of September 30, 2025 and for the nine months ended September 30, 2025`),
		).map(({ message }) => message);
	const right =
		'unaudited financial statements as of September 30, 2025 and for the nine months ended September 30, 2025';
	assert.deepEqual(said(right), []);
	for (const [wrong, listed] of [
		['audited', 'Unaudited'],
		['six', 'nine'],
		['September 30, 2024', 'September 30, 2025'],
	] as const) {
		const text = wrong === 'audited' ? right.replace('un', '') : right.replace(listed, wrong);
		assert.ok(
			said(text).includes(`“${wrong}” here; the list has Exhibit 99.1 with “${listed}”.`),
			said(text).join(' '),
		);
	}
});
