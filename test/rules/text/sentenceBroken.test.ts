import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceBroken } from '../../../server/src/rules/text/sentenceBroken';
import { check, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);
const next = 'The plant has forty employees and cost twelve million dollars.';

test('a paragraph that breaks off is marked at its last word', () => {
	check(
		sentenceBroken,
		report(`On March 12, 2026, the Company opened its second plant in Ohio, which is next to the
                                                                                 ^^^ Sentence that breaks off after “the”.

${next}`),
	);
	check(
		sentenceBroken,
		report(`On March 12, 2026, the Company opened its second plant in Ohio, which will make smaller instruments for schools
                                                                                                        ^^^^^^^ Paragraph that ends after “schools” without a full stop.

${next}`),
	);
});

test('a comma for the full stop and a table after half a sentence are marked', () => {
	const html = `<p>Item 8.01 Other Events</p>\n<p>On March 12, 2026, the Company opened its second plant in Ohio,</p>\n<p>${next}</p>`;
	assert.equal(problems(sentenceBroken, htmlReport(html)).length, 1);
	const table =
		'The stockholders approved the appointment of the accountants for the year and the plan of \n\nFor      Against     Abstain\n100      20          3\n';
	assert.equal(problems(sentenceBroken, report(table)).length, 1);
});

test('lists, headings, and sentences that go on are silent', () => {
	for (const text of [
		`The Company opened these plants in Ohio, each of them with forty employees and cost of\n\n• the first plant, and\n\n• the second plant`,
		`The Company opened its second plant in Ohio on March 12, 2026, which is next to the\n\nfirst one on Harbor Road. ${next}`,
		`Approval of the Amended and Restated Equity Plan of the Company and its Subsidiaries for Directors\n\n${next}`,
		`${next}\n\n${next.replace('forty', 'fifty')}`,
	]) {
		assert.deepEqual(problems(sentenceBroken, report(text)), [], text);
	}
});

test('a section of an Act at the beginning of a line is no heading of the form', () => {
	const text = report(
		`The shares were issued without registration, in reliance on\nSection 4(a)(2) of the Securities Act of 1933.\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n99.1  Press release`,
	);
	assert.deepEqual(problems(sentenceBroken, text), []);
});

test('words within a paragraph that lack what they lead to are marked', () => {
	for (const text of [
		'The resignation of the officer is effective as of. It was not over a disagreement.',
		'The loan was agreed by and among. It is for the plant in Ohio.',
		'It was agreed by the Company, as borrower, and. The loan is for the plant.',
		'The Company entered into a loan (the) with Oak Bank on March 12, 2026.',
		'Roe Corp. (“Roe” and the) entered into a loan with Oak Bank in March.',
		'Roe Corp. and Poe Corp. (collectively, the ) entered into a loan in March.',
		'The loan agreement, dated as of, by and between the Company and Oak Bank, is for the plant.',
		'What is set forth under Item of this Current Report is incorporated by reference.',
		'What is required is included in Item and incorporated by reference in this report.',
		'The parties signed Amendment No. to the loan agreement in March 2026.',
		'Jane Roe, the Chief Financial of the Company, signed the loan agreement.',
		'The report amends the Form 8-K filed on . It is what the Company filed.',
		'The passcode of the replay is . It is what the Company gave.',
		'It is in a filing, except as expressly by reference in such a filing.',
		'Jane Roe resigned as Chief Operating, effective on March 12, 2026.',
		'Jane Roe is Chief Financial and Executive Vice President of the Company.',
		'Jane Roe will serve as Senior Vice of the Company and its plants.',
	]) {
		assert.equal(problems(sentenceBroken, report(text)).length, 1, text);
	}
	for (const text of [
		'The statements are as of, and for the year ended, December 31, 2025, and audited.',
		'The loan was agreed by and among the Company, Oak Bank and Elm Bank. It is for the plant.',
		'The vote (the “Vote”) is one that the Company (and the Bank) may call for.',
		'The information in this Item is incorporated by reference in Item 2.03 of this report.',
		'The parties signed Amendment No. 1 to the loan agreement in March 2026.',
		'The plan consists of parts (a) and (b). It is what the Company asked for.',
		'Jane Roe, Chief Financial and Accounting Officer, is Vice Chair of the Board.',
		'Jane Roe, Chief Legal, Compliance and Risk Officer, is Vice President of the Company.',
		'The Agreement and the Plan are in force. The Company and Oak Bank agreed.',
	]) {
		assert.deepEqual(problems(sentenceBroken, report(text)), [], text);
	}
});

test('lines of which a program made paragraphs are none that break off', () => {
	const lines = [
		'On January 13, 2026, after the report that was filed in October, the',
		'Company completed another private offering of convertible shares of',
		'Series E Preferred Stock.  What the Company received from this offer was',
		'Sixty thousand dollars, of which it used half.',
	];
	const item = '<p>Item 8.01 Other Events</p>\n';
	assert.deepEqual(
		problems(sentenceBroken, htmlReport(`${item}${lines.map((line) => `<p>${line}</p>`).join('\n')}`)),
		[],
	);
	assert.deepEqual(problems(sentenceBroken, htmlReport(`${item}<p>${lines.join('<br>\n')}</p>`)), []);
	assert.deepEqual(problems(sentenceBroken, report(lines.join('\n\n'))), []);
});
