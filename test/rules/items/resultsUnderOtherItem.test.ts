import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultsUnderOtherItem } from '../../../server/src/rules/items/resultsUnderOtherItem';
import { check, fix, problems } from '../../fixture';
import { marked, plainReport } from '../reports';

const report = (text: string, heading = 'Item 7.01 Regulation FD Disclosure'): string =>
	plainReport(`${heading}\n\n${text}`);
const release = 'The Company issued a press release with its financial results for the year ended December 31, 2025.';

test('results of a period that has ended are marked', () => {
	check(resultsUnderOtherItem, report(marked(release, 'Results of a completed period, and no Item 2.02.')));
	for (const text of [
		'On March 12, 2026, the Company announced its results for the three months ended January 31, 2026.',
		'The Company announced its earnings for the quarter and year ended\nDecember 31, 2025.',
		'A copy of the earnings release with unaudited quarterly results for the period ended February 28, 2026 is attached as Exhibit 99.1.',
	]) {
		assert.equal(problems(resultsUnderOtherItem, report(text, 'Item 8.01 Other Events')).length, 1, text);
	}
});

test('the fix inserts the item', () => {
	fix(
		resultsUnderOtherItem,
		report(release),
		report(
			`[Describe what Item 2.02 asks for]\n\nItem 7.01 Regulation FD Disclosure\n\n${release}`,
			'Item 2.02 Results of Operations and Financial Condition',
		),
	);
});

test('results to come, other news and reports with the item are silent', () => {
	check(resultsUnderOtherItem, report('The Company will announce results for the quarter ended February 28, 2026.'));
	check(resultsUnderOtherItem, report('The Company announced results for the quarter ending June 30, 2026.'));
	check(resultsUnderOtherItem, report('The Company announced a dividend for the quarter ended February 28, 2026.'));
	check(
		resultsUnderOtherItem,
		report('The Company announced the results of its clinical trial, which ended May 2, 2025.'),
	);
	check(
		resultsUnderOtherItem,
		report(`${release}\n\nItem 2.02 Results of Operations and Financial Condition\n\nSee above.`),
	);
});
