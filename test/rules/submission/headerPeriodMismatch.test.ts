import { test } from 'node:test';
import { headerPeriodMismatch } from '../../../server/src/rules/submission/headerPeriodMismatch';
import { check, fix } from '../../fixture';
import { header, submission, tagged, twoItems } from '../envelopes';
import { htmlReport, plainReport } from '../reports';

const captions = ['Results of Operations and Financial Condition', 'Other Events'];
const wrong = header(captions, { period: '20250312' });

test('a period that is not the date on the cover is marked in the header', () =>
	check(
		headerPeriodMismatch,
		submission(wrong).replace(
			'20250312\n',
			() =>
				`20250312\n                            ^^^^^^^^ March 12, 2025 is the period of the header; the cover says March 12, 2026.\n`,
		),
	));

test('the header takes the date of the cover', () => {
	fix(headerPeriodMismatch, submission(wrong), submission(header(captions)));
	const html = (head: string) => head + tagged('8-K', 1, 'report.htm', htmlReport('<p>Item 8.01 Other Events</p>'));
	fix(headerPeriodMismatch, html(wrong), html(header(captions)));
});

test('the cover may take the period of the header instead', () =>
	fix(
		headerPeriodMismatch,
		header(captions, { period: '20260310' }) +
			tagged('8-K', 1, 'a.txt', plainReport(twoItems, { date: 'March 11, 2026' })),
		header(captions, { period: '20260310' }) +
			tagged(
				'8-K',
				1,
				'a.txt',
				plainReport(twoItems, { date: 'March 11, 2026' }).replace('reported): March 11', 'reported): March 10'),
			),
		'Write the period of the header, March 10, 2026, on the cover',
	));

test('digits that are no date are marked', () =>
	fix(headerPeriodMismatch, submission(header(captions, { period: '20260231' })), submission(header(captions))));

test('the same day, an empty period, and a cover without a date are silent', () => {
	check(headerPeriodMismatch, submission(header(captions)));
	check(headerPeriodMismatch, submission(header(captions, { period: '' })));
	check(headerPeriodMismatch, submission(wrong).replace('reported): March 12, 2026', 'reported):'));
	check(headerPeriodMismatch, plainReport(twoItems));
});
