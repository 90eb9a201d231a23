import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MarkupKind } from 'vscode-languageserver';
import { itemsInForce } from '../../../server/src/knowledge';
import { hovered, says, silent } from './hovered';

/** A report with a date and items, `FORM 8-K` before them. */
const report = (date: string, items: string): string => `SECURITIES AND EXCHANGE COMMISSION
FORM 8-K
CURRENT REPORT
Date of Report (Date of earliest event reported): ${date}
Corvane Mills, Inc.
(Exact name of registrant as specified in its charter)

${items}
`;

test('a heading says what triggers the item, when it is due and that it is furnished', () => {
	const found = hovered(
		report(
			'March 12, 2008',
			`Item 2.02<|> Results of Operations and Financial Condition
A release is attached as Exhibit 99.1.

Item 9.01 Financial Statements and Exhibits
(d) Exhibits
99.1 Press release`,
		),
	);
	assert.ok(found);
	assert.equal(found.words, 'Item 2.02 Results of Operations and Financial Condition');
	const labels = found.lines.flatMap((line) => /^- ([^:]+):/.exec(line)?.[1] ?? []);
	assert.deepEqual(labels, [
		'Disclose',
		'Due',
		'Furnished',
		'Safe harbor',
		'Form S-3',
		'Exhibits',
		'Paragraphs',
		'Notes',
		'In use',
	]);
	const text = found.lines.join('\n');
	assert.match(
		text,
		/- Due: Tuesday, March 18, 2008, 5:30 p\.m\. ET: four business days after the date of report, March 12, 2008\./,
	);
	assert.match(text, /99 Additional exhibits \(required\): .* Listed here: 99\.1\./);
	assert.match(text, /Since August 23, 2004\. Before that: Item 12, Results of Operations and Financial Condition\./);
	assert.match(found.lines.at(-1) ?? '', /^Sources: Form 8-K, Item 2\.02 <https:\/\/www\.sec\.gov\//);
});

test('the item for the exhibits says in short what it lists and by when the rest may follow', () => {
	const found = hovered(
		report('March 12, 2026', 'Item 9.01<|> Financial Statements and Exhibits\n(d) Exhibits\n99.1 Press release'),
	);
	const labels = found?.lines.flatMap((line) => /^- ([^:]+):/.exec(line)?.[1] ?? []);
	assert.deepEqual(labels, ['Exhibits', 'Due', 'Filed', 'Parts', 'Notes']);
	assert.ok((found?.lines.join('\n').length ?? 0) < 1200);
});

test('a due date that is near is counted in days', () => {
	const due = (on: string) =>
		hovered(
			report('March 18, 2026', 'Item 1.0<|>1 Entry into a Material Definitive Agreement'),
			MarkupKind.PlainText,
			on,
		)
			?.lines.find((line) => line.startsWith('- Due:'))
			?.replace(/^.*March 18, 2026\./, '');
	assert.equal(due('2026-03-20'), ' That is in 4 days.');
	assert.equal(due('2026-03-23'), ' That is tomorrow.');
	assert.equal(due('2026-03-24'), ' That is today.');
	assert.equal(due('2026-03-25'), '');
});

test('holidays move the due date', () => {
	says(
		report('June 16, 2026', 'Item 5.0<|>6 Change in Shell Company Status'),
		'Item 5.06 Change in Shell Company Status',
		'Item 5.06 Change in Shell Company Status',
		'- Due: Tuesday, June 23, 2026, 5:30 p.m. ET: four business days after the date of report, June 16, 2026.',
	);
});

test('closures of the SEC move the due date, those that are only remembered may', () => {
	const due = (date: string) =>
		hovered(report(date, 'Item 5.0<|>6 Change in Shell Company Status'))?.lines.find((line) =>
			line.startsWith('- Due:'),
		);
	assert.match(due('December 18, 2020') ?? '', /^- Due: Monday, December 28, 2020, .*December 18, 2020\.$/);
	assert.match(
		due('December 18, 2025') ?? '',
		/^- Due: Wednesday, December 24, 2025, .* closed on December 24, 2025 and December 26, 2025: then Monday, December 29, 2025\.$/,
	);
});

test('Regulation FD and the letter of an accountant have days of their own', () => {
	const due = (items: string, date = 'May 1, 2026') =>
		hovered(report(date, items))?.lines.find((line) => line.startsWith('- Due:'));
	assert.match(
		due('Item 7.0<|>1 Regulation FD Disclosure') ?? '',
		/ promptly is until Monday, May 4, 2026 at the latest\.$/,
	);
	assert.match(
		due('Item 7.0<|>1 Regulation FD Disclosure', 'October 9, 2026') ?? '',
		/ promptly is until Monday, October 12, 2026 at the latest\. EDGAR is closed on that day\.$/,
	);
	assert.match(
		due("Item 4.0<|>1 Changes in Registrant's Certifying Accountant") ?? '',
		/ The letter of the former accountant commonly may follow until Thursday, May 21, 2026\.$/,
	);
});

test('without a date of report the rule is said, and no day', () => {
	says(
		'SECURITIES AND EXCHANGE COMMISSION\nFORM 8-K\nCURRENT REPORT\nItem 1.03<|> Bankruptcy or Receivership\nA receiver was appointed.\n',
		'Item 1.03 Bankruptcy or Receivership',
		'Item 1.03 Bankruptcy or Receivership',
		'- Due: Four business days after the event, by 5:30 p.m. ET.',
		'- Form S-3: A late report costs its use for twelve calendar months.',
	);
});

test('relief that one paragraph has is said to be of that paragraph', () => {
	says(
		report('May 4, 2026', 'Item 5.02<|> Departure of Directors or Certain Officers'),
		'Item 5.02 Departure of Directors or Certain Officers',
		'Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers',
		'- Safe harbor: For paragraph (e) only: a failure to file is not by itself a violation of Section 10(b) or Rule 10b-5 (Rules 13a-11(c), 15d-11(c)).',
		'- Form S-3: A late report costs its use for twelve calendar months. Late under paragraph (e) alone, it stays open.',
	);
});

test('a caption is that of the day of the report', () => {
	says(
		report('May 4, 2005', 'Item 5.02<|> Departure of Directors or Principal Officers'),
		'Item 5.02 Departure of Directors or Principal Officers',
		'Item 5.02 Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers',
	);
});

test('an amendment is told when the report that it amends was due', () => {
	says(
		report('May 4, 2026', 'Item 5.06<|> Change in Shell Company Status').replace('8-K', '8-K/A'),
		'Item 5.06 Change in Shell Company Status',
		'Item 5.06 Change in Shell Company Status',
		'- Due: The report that this one amends was due Friday, May 8, 2026, 5:30 p.m. ET: four business days after the date of report, May 4, 2026.',
	);
});

test('an acquisition tells until when the statements may follow', () => {
	const fixture = report(
		'March 2, 2026',
		`Item 2.01 Completion of Acquisition or Disposition of Assets
The purchase was completed.

Item 9.01 Financial Statements and Exhibits
(a)<|> Financial statements of businesses or funds acquired
To be filed by amendment.`,
	);
	says(
		fixture,
		'(a) Financial statements of businesses or funds acquired',
		'Item 9.01(a) Financial statements of businesses or funds acquired',
		'- Due: Counted from the date of report, statements that are required may follow until Monday, May 18, 2026.',
	);
	const shell = fixture.replace('The purchase was', 'The company was a shell company before the purchase, which was');
	assert.ok(!hovered(shell)?.lines.some((line) => line.includes('may follow until')));
});

test('each number of a combined heading has its own item', () => {
	const heading = (first: string, second: string) =>
		report('May 4, 2026', `Items ${first} and ${second}. Entry into an agreement\nThe registrant borrowed.`);
	assert.match(hovered(heading('1.01<|>', '2.03'))?.lines[0] ?? '', /^Item 1\.01 Entry into/);
	assert.match(hovered(heading('1.01', '2<|>.03'))?.lines[0] ?? '', /^Item 2\.03 Creation of/);
});

test('a legacy item says what it is today', () => {
	says(
		report('June 9, 2003', 'Item 5.<|> Other Events\nThe registrant reports.'),
		'Item 5. Other Events',
		'Item 5 Other Events',
		'- Due: No date is set.',
		'- In force: Until August 22, 2004. Today: Item 8.01, Other Events; Item 7.01, Regulation FD Disclosure.',
	);
});

test('a due date that rests on memory is worded as such', () => {
	says(
		report('June 9, 2003', 'Item 4.<|> Changes in Registrant’s Certifying Accountant'),
		'Item 4. Changes in Registrant’s Certifying Accountant',
		"Item 4 Changes in Registrant's Certifying Accountant",
		'- Due: Monday, June 16, 2003, 5:30 p.m. ET: commonly five business days after the date of report, June 9, 2003.',
	);
});

test('every heading of the form has a hover that names it', () => {
	for (const { number, caption } of itemsInForce()) {
		const found = hovered(report('May 4, 2026', `Item ${number}<|> ${caption}`));
		assert.equal(found?.lines[0], `Item ${number} ${caption}`);
		assert.match(found.lines.at(-1) ?? '', /^Sources: Form 8-K, Item /);
	}
});

test('an item of today in a report of another time is said not to be in force', () => {
	const found = hovered(report('June 9, 2006', 'Item 5.07<|> Submission of Matters to a Vote of Security Holders'));
	assert.match(found?.lines.join('\n') ?? '', /It was not in force on June 9, 2006, the date of this report\./);
});

test('a number that the form does not have, prose and the text of an item say nothing', () => {
	silent(report('May 4, 2026', 'Item 7.02<|> Investor Conference\nThe registrant reports.'));
	silent(report('May 4, 2026', 'Item 8.01 Other Events\nThe registrant <|>reports.'));
});

test('the letter of the exhibits is that of the time', () => {
	const part = (date: string, line: string) =>
		hovered(report(date, `Item 9.01 Financial Statements and Exhibits\n${line}\n99.1 Press release`))?.lines.slice(
			0,
			2,
		);
	assert.deepEqual(part('May 4, 2026', '(d) Exh<|>ibits'), [
		'Item 9.01(d) Exhibits',
		'The exhibits of the report, as Item 601 of Regulation S-K numbers them.',
	]);
	assert.deepEqual(part('May 4, 2026', '(c) Exh<|>ibits'), [
		'Item 9.01(c) Shell company transactions',
		'Exhibits stand under (d) since August 22, 2005.',
	]);
	assert.deepEqual(part('May 4, 2005', '(c) Exh<|>ibits'), [
		'Item 9.01(c) Exhibits',
		'Commonly: the exhibits of the report stood under this letter until 21 August 2005.',
	]);
});

test('in HTML the heading is found after tags and entities', () => {
	const page = (heading: string) =>
		`<html><body><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p><p>CURRENT REPORT</p>
<p>Date of Report (Date of earliest event reported): May&nbsp;4, 2026</p>
<p><b>${heading}</b></p><p>The registrant reports.</p></body></html>`;
	says(
		page('Item&nbsp;8.01<|></b> <b>Other&#160;Events'),
		'Item&nbsp;8.01</b> <b>Other&#160;Events',
		'Item 8.01 Other Events',
		'- Due: No date is set. Where the report serves Regulation FD, its time limits apply.',
	);
	silent(page('Item&nbsp;8.01 Other Events').replace('<p>The', '<p st<|>yle="x">The'));
});
