import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateImprobable } from '../../../server/src/rules/text/dateImprobable';
import { check, fix, problems, related } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (opening: string, more = '') =>
	plainReport(`Item 8.01 Other Events\n\n${opening}, the company opened a plant.${more}`);
const listed = (row: string) =>
	plainReport(
		`Item 8.01 Other Events\n\nA plant opened.\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n${row}`,
	);

test('an item that begins a year off is marked, and put right at either place', () => {
	check(
		dateImprobable,
		report(`On March 11, 2025`).replace(
			'plant.',
			'plant.\n   ^^^^^^^^^^^^^^ The item begins with March 11, 2025, a year off the report date March 12, 2026.',
		),
	);
	fix(dateImprobable, report('On March 11, 2025'), report('On March 11, 2026'));
	const signed = report('On March 11, 2025').replace('Date: March 12, 2026', 'Date: March 12, 2025');
	fix(
		dateImprobable,
		signed,
		signed.replace('reported): March 12, 2026', 'reported): March 12, 2025'),
		'Change the report date to March 12, 2025',
	);
});

test('a day years ahead on which something was done is far from the report, whatever else is said of it', () => {
	const said = (opening: string, more: string) =>
		problems(dateImprobable, report(opening, more)).map(({ message }) => message);
	const told = ['The item begins with March 12, 2036, far from the report date March 12, 2026.'];
	const item = (text: string) =>
		problems(dateImprobable, plainReport(`Item 8.01 Other Events\n\n${text}`)).map(({ message }) => message);
	assert.deepEqual(item('On March 12, 2036, Alder, Inc. completed the previously announced sale of a plant.'), told);
	assert.deepEqual(item('On March 12, 2036, Alder, Inc. (“Alder”) held a meeting, called on March 11, 2026.'), told);
	assert.deepEqual(item('On March 12, 2036, the notes of the Company will be due. It issued them in 2026.'), []);
	assert.deepEqual(said('On March 11, 2026', ' It was issued on March 12, 2036.'), []);
});

test('other mistakes are seen', () => {
	for (const text of [
		report('On March 11, 2027'),
		report('On March 11, 2026', ' It amended the Lease dated as of October 6, 2026.'),
		report('Effective as of March 12, 2025'),
		report('(b) On\nMarch 9,\n2025'),
		report('On Tuesday, March 11, 2025'),
		report('On March 11, 2026').replace(
			'On March 11, 2026, the',
			'The Company held its annual meeting on March 11, 2025. The',
		),
		listed('10.1  Lease dated as of March 11, 2025').replace('A plant', 'On March 11, 2026, a plant'),
		listed('99.1  Press release dated March 12, 2025'),
		listed('99.1  Letter of Jane Doe, dated March 10, 2027'),
		plainReport('Item 8.01 Other Events\n\nA plant opened.').replace(/Date: .*/, 'Date: March 13, 2027'),
		htmlReport('<p>Item 8.01 Other Events</p><p>On March&nbsp;11, 20<b>25</b>, a plant opened.</p>'),
	]) {
		assert.equal(problems(dateImprobable, text).length, 1, text);
	}
	fix(
		dateImprobable,
		listed('99.1  Press release dated March 12, 2025'),
		listed('99.1  Press release dated March 12, 2026'),
	);
});

const results = (period: string): string =>
	plainReport(`Item 2.02 Results of Operations and Financial Condition

On March 12, 2026, the Company issued a press release on its results for the ${period}.`);

test('results of a period that ended long before the report, or after it, are marked', () => {
	for (const period of [
		'quarter ended June 30, 2024',
		'year ended December 31, 2026',
		'first quarter of 2025',
		'2027 third quarter',
	]) {
		assert.deepEqual(
			problems(dateImprobable, results(period)).map(({ message }) => message),
			[`“${period}” is not near the report date March 12, 2026.`],
		);
		assert.deepEqual(related(dateImprobable, results(period)), ['March 12, 2026: The date of report.']);
	}
	for (const period of [
		...[
			'quarter ended January 31, 2026',
			'year ended December 31, 2025',
			'fourth quarter of 2025',
			'first quarter of 2026',
		],
		...[
			'2026 second fiscal quarter',
			'third quarter',
			'fourth quarter of 2025, and compared them with the first quarter of 2024',
		],
	]) {
		assert.deepEqual(problems(dateImprobable, results(period)), [], period);
	}
	assert.deepEqual(problems(dateImprobable, results('year ended June 30, 2024').replace('FORM 8-K', 'FORM 8-K/A')), []);
});

test('days near the report, stories of a year and exhibits from before are silent', () => {
	for (const text of [
		report('On March 11, 2026'),
		report('On December 11, 2025'),
		report('On March 11, 2024'),
		report('As previously disclosed, on March 11, 2025'),
		report('On March 11, 2025', ' On March 10, 2026, it opened a second one.'),
		report('On March 11, 2025').replace('opened', 'filed a Current Report on Form 8-K that it had opened'),
		listed('10.1  Lease dated March 12, 2025'),
		listed('99.1  Press release dated March 12, 2025 (incorporated by reference to the Form 8-K of March 12, 2025)'),
		plainReport('Item 8.01 Other Events\n\nA plant opened.').replace(/Date: .*/, 'Date: June 13, 2026'),
		report('On March 11, 2025').replace('FORM 8-K', 'FORM 8-K/A'),
		'Item 8.01 Other Events\n\nOn March 11, 2025, a plant opened.\n',
	]) {
		check(dateImprobable, text);
	}
});

test('a contract may be dated ahead, or still be to be dated', () => {
	for (const more of ['The lease is dated as of April 1, 2026.', 'The lease will be dated October 6, 2026.']) {
		assert.deepEqual(problems(dateImprobable, report('On March 11, 2026', ` ${more}`)), [], more);
	}
});

test('a day of the same year, long after the report, has no fix that changes nothing', () => {
	const [found] = problems(
		dateImprobable,
		report('On November 3, 2026').replace('the company opened', 'the company completed'),
	);
	assert.ok(found);
	assert.deepEqual(found.fixes ?? [], []);
});

test('what was after the report, and what is to come before it, is marked', () => {
	const said = (sentence: string) =>
		problems(dateImprobable, plainReport(`Item 8.01 Other Events\n\n${sentence}`)).map(({ message }) => message);
	for (const [sentence, words] of [
		['Ms. Roe has served as an officer of the Company since March 2028.', 'since March 2028'],
		['Mr. Doe joined the Company in 2027 as an engineer.', 'in 2027'],
	]) {
		assert.deepEqual(said(sentence ?? ''), [`“${words}” is after the report, which says that it was.`], sentence);
	}
	for (const [sentence, words] of [
		['The slides are to be used at a conference on May 18 and 19, 2025.', 'May 18 and 19, 2025'],
		['The annual meeting will be held on January 14, 2026.', 'January 14, 2026'],
		['The term loan matures on January 14, 2026.', 'January 14, 2026'],
		['The Company will host a call on Friday, March 6, 2026.', 'March 6, 2026'],
	]) {
		assert.deepEqual(
			said(sentence ?? ''),
			[`“${words}” is before the report, which says that it is to come.`],
			sentence,
		);
	}
	for (const sentence of [
		'Ms. Roe has served as an officer of the Company since March 2026.',
		'Ms. Roe was elected for a term that ends in 2029.',
		'She was elected to a class of directors that stands for election in 2028.',
		'He was appointed to lead a plant in 2028.',
		'It was founded to build a road in 2040.',
		'The proxy statement for the special meeting to be held on January 20, 2026 was filed.',
		'The Company postponed its meeting to be held on January 15, 2026.',
		'The dividend will be paid to those who were holders on January 15, 2026.',
		'Mr. Doe will be paid a salary, beginning on January 1, 2026.',
		'The shares will be held in escrow under an agreement that was signed on January 12, 2026.',
		'The Company will present the results that it announced on January 29, 2026.',
		'The annual meeting will be held on May 14, 2026.',
		'The Company said that the meeting would be held on January 14, 2026.',
	]) {
		assert.deepEqual(said(sentence), [], sentence);
	}
});

test('a year that has ended by the text, and a maturity that is over, are marked in any item', () => {
	const said = (text: string) => problems(dateImprobable, plainReport(`Item 8.01 Other Events\n\n${text}`)).length;
	for (const [text, right] of [
		['It prepares its financial statements for the fiscal year ended December 31, 2026.', '31, 2025'],
		['The notes bear interest at 9.0% per annum, mature on September 11, 2025 and are secured.', '11, 2028'],
	] as const) {
		assert.equal(said(text), 1, text);
		assert.equal(said(text.replace(/\d\d, 20\d\d/, right)), 0, text);
	}
	for (const text of [
		'The bonus for the fiscal year ended December 31, 2026 is a tenth of it.',
		'It expects its statements for the fiscal year ended December 31, 2026 in March.',
		'The firm is engaged for the fiscal year ended December 31, 2026.',
		'Notes that were to mature on September 11, 2025 were repaid.',
	]) {
		assert.equal(said(text), 0, text);
	}
});

test('notes that are to be repaid are not due before the report', () => {
	const said = (text: string) => problems(dateImprobable, plainReport(`Item 8.01 Other Events\n\n${text}`)).length;
	for (const due of ['June 2025', 'February 2026', '2024']) {
		assert.equal(
			said(`It intends to use the proceeds to repay its 3.20% Senior Notes due ${due} at maturity.`),
			1,
			due,
		);
	}
	for (const due of ['June 2026', 'March 2026', '2026', '2034']) {
		assert.equal(
			said(`It intends to use the proceeds to repay its 3.20% Senior Notes due ${due} at maturity.`),
			0,
			due,
		);
	}
	assert.equal(said('It used the proceeds to repay its 3.20% Senior Notes due June 2025.'), 0);
});

test('what was done a year to the day before the report is marked within an item, and told of earlier days is not', () => {
	const text = (day: string, more = '') =>
		report(
			'On March 9, 2026',
			` It is large. On ${day}, the company determined that it is full${more}. It had one before.`,
		);
	fix(dateImprobable, text('March 12, 2025'), text('March 12, 2026'));
	assert.deepEqual(
		problems(dateImprobable, text('March 12, 2025')).map(({ message }) => message),
		['The item tells of March 12, 2025, a year off the report date March 12, 2026.'],
	);
	for (const right of [
		text('March 11, 2025'),
		text('March 12, 2025', ', as previously disclosed'),
		text('March 12, 2026'),
	]) {
		assert.deepEqual(problems(dateImprobable, right), []);
	}
});

test('a term that is agreed on does not end before the report, and nothing is as of a day to come', () => {
	const said = (sentence: string) =>
		problems(dateImprobable, plainReport(`Item 8.01 Other Events\n\n${sentence}`)).length;
	for (const [sentence, right] of [
		['Alder Finance has agreed to provide services until June 30, 2025.', '2026'],
		['The Board also extended its term to December 31, 2025.', '2027'],
		['It is large and, as of December 31, 2026, serviced 400 loans.', '2025'],
		['As of December 31, 2026, the Company had 400 loans.', '2025'],
	] as const) {
		assert.equal(said(sentence), 1, sentence);
		assert.equal(said(sentence.replace(/20\d\d/, right)), 0, sentence);
	}
	for (const sentence of [
		'The Board had previously extended its term to December 31, 2025.',
		'As of December 31, 2026, the Company will have 400 loans.',
	]) {
		assert.equal(said(sentence), 0, sentence);
	}
});

test('a closing and a prospectus supplement of last year are marked where the day is that of the report', () => {
	const said = (text: string) =>
		problems(dateImprobable, report('On March 12, 2026', ` It is large. ${text}`)).map(({ message }) => message);
	for (const text of [
		'The closing took place on March 12, 2025 in Salem.',
		'The notes were sold by a prospectus supplement dated March 12, 2025 to buyers.',
	]) {
		assert.equal(said(text).length, 1, text);
		assert.deepEqual(said(text.replace('2025', '2026')), [], text);
		assert.deepEqual(said(text.replace('12, 2025', '2, 2025')), [], text);
	}
});

test('a deadline, a filing that is expected and the end of a term are still to come', () => {
	const said = (sentence: string) =>
		problems(dateImprobable, plainReport(`Item 8.01 Other Events\n\n${sentence}`)).length;
	for (const [wrong, right] of [
		['Holders must deliver notice to it no later than January 20, 2026.', 'January 20, 2026', 'April 20, 2026'],
		['The Company expects to file its reports by December 18, 2025.', '2025', '2026'],
		['She will serve until the 2025 annual meeting.', '2025', '2027'],
		['It is the class whose term expires at the 2025 annual meeting.', '2025', '2028'],
	].map(([text = '', wrong = '', right = '']) => [text, text.replace(wrong, right)])) {
		assert.equal(said(wrong ?? ''), 1, wrong);
		assert.equal(said(right ?? ''), 0, right);
	}
	for (const text of [
		'Holders were told that they must deliver notice no later than January 20, 2026.',
		'He was elected to serve until the 2025 annual meeting.',
	]) {
		assert.equal(said(text), 0, text);
	}
});

test('a day within an item is a year off where the item tells of the same day of this year', () => {
	const said = (year: string) =>
		problems(
			dateImprobable,
			report(
				'On March 12, 2026',
				` Its Board met on March 10, 2026. On March 10, ${year}, the Board appointed a chair.`,
			),
		).length;
	assert.equal(said('2025'), 1);
	assert.equal(said('2026'), 0);
});

test('what was done is not done after the report is signed', () => {
	const said = (text: string) =>
		problems(dateImprobable, plainReport(`Item 8.01 Other Events\n\n${text}`)).map(({ message }) => message).length;
	assert.equal(said('It is in a statement that the SEC declared effective on August 14, 2026.'), 1);
	assert.equal(said('The review was completed on May 9, 2026.'), 1);
	assert.equal(said('On May 9, 2026, the Audit Committee granted a waiver to an officer.'), 1);
	assert.equal(said('It is in a statement that the SEC declared effective on August 14, 2025.'), 0);
	assert.equal(said('The review is to be completed on May 9, 2026.'), 0);
});

test('a meeting and a period of accounts many years after the report are marked', () => {
	const said = (text: string) =>
		problems(dateImprobable, plainReport(`Item 8.01 Other Events\n\n${text}`)).map(({ message }) => message);
	assert.deepEqual(said('The term of the class ends at the 2056 annual meeting of stockholders.'), [
		'“2056 annual meeting” is many years after the report.',
	]);
	assert.deepEqual(said('It vests at the end of fiscal year 2059, or before.'), [
		'“fiscal year 2059” is many years after the report.',
	]);
	for (const text of [
		'The term of the class ends at the 2029 annual meeting of stockholders.',
		'It has goals through fiscal year 2035, and bonds due in 2059.',
	]) {
		assert.deepEqual(said(text), [], text);
	}
});
