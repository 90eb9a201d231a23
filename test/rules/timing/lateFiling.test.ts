import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lateFiling } from '../../../server/src/rules/timing/lateFiling';
import { check, problems } from '../../fixture';
import { header, tagged } from '../envelopes';
import { plainReport } from '../reports';

const agreement = 'Item 1.01 Entry into a Material Definitive Agreement\n\nThe company entered into a lease.';
const signed = (items: string, date: string, event = 'March 12, 2026') =>
	plainReport(items, { date: event }).replace(/\nDate: .*/, () => `\nDate: ${date}`);

test('a signature after the due day is marked', () =>
	check(
		lateFiling,
		signed(agreement, 'March 19, 2026').replace(
			'Date: March 19, 2026\n',
			() =>
				'Date: March 19, 2026\n      ^^^^^^^^^^^^^^ March 19, 2026 is past March 18, 2026, when Item 1.01 was due.\n',
		),
	));

test('the day of filing in the header goes before the signature', () => {
	const sent = (filed: string) =>
		header([], { filed }) + tagged('8-K', 1, 'report.txt', signed(agreement, 'March 13, 2026'));
	check(lateFiling, sent('20260318'));
	check(
		lateFiling,
		sent('20260319')
			.replace(
				'20260319\n',
				() => '20260319\n                    ^^^^^^^^ March 19, 2026 is past March 18, 2026, when Item 1.01 was due.\n',
			)
			.replace('                    ^', '                   ^'),
	);
});

test('weekends, holidays and days on which the SEC was closed do not count', () => {
	check(lateFiling, signed(agreement, 'May 28, 2026', 'May 21, 2026'));
	check(lateFiling, signed(agreement, 'January 10, 2025', 'January 3, 2025'));
	check(lateFiling, signed(agreement, 'December 26, 2019', 'December 18, 2019'));
	check(lateFiling, signed(agreement, 'December 28, 2020', 'December 18, 2020'));
	check(lateFiling, signed(agreement, 'December 29, 2025', 'December 18, 2025'));
	check(lateFiling, signed(agreement, 'December 27, 2024', 'December 20, 2024'));
	check(
		lateFiling,
		signed(agreement, 'December 30, 2025', 'December 18, 2025').replace(
			'Date: December 30, 2025\n',
			() =>
				'Date: December 30, 2025\n      ^^^^^^^^^^^^^^^^^ December 30, 2025 is past December 29, 2025, when Item 1.01 was due.\n',
		),
	);
});

test('items without a day, or with one of their own, are silent', () => {
	for (const items of [
		'Item 8.01 Other Events\n\nA plant opened.',
		"Item 5.05 Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics\n\nAmended.",
	]) {
		check(lateFiling, signed(items, 'April 30, 2026'));
	}
});

test('a disclosure under Regulation FD after the day on which it was prompt is a hint', () => {
	const disclosure = 'Item 7.01 Regulation FD Disclosure\n\nA call was held.';
	const late = signed(disclosure, 'March 16, 2026').replace(
		'Date: March 16, 2026\n',
		() =>
			'Date: March 16, 2026\n      ^^^^^^^^^^^^^^ March 16, 2026 is past March 13, 2026, the last day that Regulation FD calls prompt.\n',
	);
	check(lateFiling, late);
	check(lateFiling, signed(disclosure, 'March 13, 2026'));
	check(lateFiling, signed(disclosure, 'March 16, 2026', 'March 13, 2026'));
	check(lateFiling, signed(`${agreement}\n\n${disclosure}`, 'March 16, 2026'));
	// The call may be of another day than the other event, whose day the cover has.
	check(lateFiling, signed(`${disclosure}\n\nItem 8.01 Other Events\n\nWe moved.`, 'March 16, 2026'));
	const [problem] = problems(lateFiling, signed(disclosure, 'March 16, 2026'));
	assert.equal(problem?.atMost, 'hint');
});

test('where the days may have begun after the event, a late report is a hint', () => {
	const caption =
		'Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers\n\n';
	const appointed = 'The board appointed Jane Doe as Chief Financial Officer.';
	const severity = (items: string) => problems(lateFiling, signed(items, 'March 30, 2026')).map(({ atMost }) => atMost);
	assert.deepEqual(severity(`${caption}${appointed}`), ['hint']);
	assert.deepEqual(severity('Item 1.05 Material Cybersecurity Incidents\n\nFiles were copied.'), ['hint']);
	assert.deepEqual(severity(`${caption}Jane Doe resigned as Chief Financial Officer. ${appointed}`), [undefined]);
	assert.deepEqual(severity(`${agreement}\n\n${caption}${appointed}`), [undefined]);
});

test('amendments and reports on the old form are silent', () => {
	check(lateFiling, signed(agreement, 'April 30, 2026').replace('FORM 8-K', 'FORM 8-K/A'));
	check(
		lateFiling,
		signed('Item 2. Acquisition or Disposition of Assets\n\nA plant.', 'April 30, 2003', 'March 12, 2003'),
	);
});

test('a report without a day of signing or of the event is silent', () => {
	check(lateFiling, signed(agreement, ''));
	check(lateFiling, signed(agreement, 'April 30, 2026').replace('reported): March 12, 2026', 'reported):'));
});
