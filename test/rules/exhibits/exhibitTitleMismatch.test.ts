import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitTitleMismatch } from '../../../server/src/rules/exhibits/exhibitTitleMismatch';
import { check, fix, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (told: string, listed: string) =>
	plainReport(`Item 1.01 Entry into a Material Definitive Agreement

On March 12, 2026, the Company entered into ${told} with Pine Bank, N.A. It is described here.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1 ${listed}, dated March 12, 2026
`);

test('another ordinal, number or year than in the list is marked, and that of the list may be written', () => {
	check(
		exhibitTitleMismatch,
		report('a Third Amended and Restated Credit Agreement', 'Fourth Amended and Restated Credit Agreement').replace(
			/(On March.*)\n/,
			`$1\n${' '.repeat(46)}^^^^^ “Third” here; the list has “Fourth Amended and Restated Credit Agreement”.\n`,
		),
	);
	for (const [told, listed] of [
		['a Second Amendment to the Credit Agreement', 'Third Amendment to Credit Agreement'],
		['Amendment No. 2 to Loan and Security Agreement', 'Amendment No. 3 to Loan and Security Agreement'],
		['a Fifth Supplemental Indenture', 'Sixth Supplemental Indenture'],
		['the 2015 Equity Incentive Plan', '2025 Equity Incentive Plan'],
		[
			'a Certificate of Designation of Series B Convertible Preferred Stock',
			'Certificate of Designation of Series A Convertible Preferred Stock',
		],
	] as const) {
		assert.equal(problems(exhibitTitleMismatch, report(told, listed)).length, 1, told);
	}
	fix(
		exhibitTitleMismatch,
		report('Amendment No. 2 to Loan Agreement', 'Amendment No. 3 to Loan Agreement'),
		report('Amendment No. 3 to Loan Agreement', 'Amendment No. 3 to Loan Agreement'),
		'Write “3”',
	);
});

test('the same title, another title, a title that stands elsewhere, and an exhibit of another report are silent', () => {
	for (const [told, listed] of [
		['a Third Amendment to the Credit Agreement', 'Third Amendment to Credit Agreement'],
		['a Second Amendment to Lease', 'Third Amendment to Credit Agreement'],
		[
			'the Third Amendment, the Second Amendment to Credit Agreement being a model of it,',
			'Third Amendment to Credit Agreement',
		],
		['a plan that replaces the 2015 Equity Incentive Plan', '2025 Equity Incentive Plan'],
		[
			'another contract beside the existing Second Amended and Restated Credit Agreement',
			'Third Amended and Restated Credit Agreement',
		],
		['a Sixth Supplemental Indenture', 'Fifth Supplemental Indenture\n\n10.2 Sixth Supplemental Indenture'],
		[
			'a Third Amendment to Credit Agreement, after the Second Amendment to Credit Agreement,',
			'Third Amendment to Credit Agreement',
		],
		['the 2015 Equity Incentive Plan', 'Form of award under the 2015 Equity Incentive Plan'],
		[
			'a Second Amendment to Credit Agreement',
			'First Amendment to Credit Agreement (incorporated by reference to Exhibit 10.1 to the Form 8-K filed on May 4, 2024)',
		],
	] as const) {
		assert.deepEqual(problems(exhibitTitleMismatch, report(told, listed)), [], told);
	}
});

/** A report whose list has an agreement, two forms and a plan. */
const named = (sentence: string, ...rows: readonly string[]) =>
	plainReport(`Item 1.01 Entry into a Material Definitive Agreement

It signed a Purchase Agreement, a Registration Rights Agreement, Warrants, Notes and a Support Agreement. ${sentence}

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

${(rows.length > 0 ? rows : ['4.1 Form of Senior Note', '4.2 Form of Warrant', '10.1 Securities Purchase Agreement', '10.2 Registration Rights Agreement']).join('\n\n')}
`);

test('an exhibit by the title of another one is marked, and its number may be written', () => {
	const said = (...given: Parameters<typeof named>) =>
		problems(exhibitTitleMismatch, named(...given)).map(({ message }) => message);
	const all = (numbers: string) =>
		`The descriptions of the Purchase Agreement, the Notes, the Warrants and the Registration Rights Agreement are qualified by reference to those documents, which are filed as Exhibits ${numbers}, respectively.`;
	assert.deepEqual(said(all('4.1, 4.2, 10.1 and 10.2')), [
		'“Purchase Agreement” is Exhibit 4.1 here; the list has “Form of Senior Note”.',
	]);
	for (const sentence of [
		'A copy of the Registration Rights Agreement is filed as Exhibit 10.1 hereto.',
		'It is qualified by the Registration Rights Agreement, a copy of which is attached hereto as Exhibit 4.2.',
		all('10.1, 4.2, 4.1 and 10.2'),
		all('10.1, 4.1, 4.2 and 10.2').replace(' and the Registration Rights Agreement', ''),
	]) {
		assert.equal(said(sentence).length, 1, sentence);
	}
	fix(
		exhibitTitleMismatch,
		named('A copy of the Registration Rights Agreement is filed as Exhibit 10.1 hereto.'),
		named('A copy of the Registration Rights Agreement is filed as Exhibit 10.2 hereto.'),
	);
	assert.deepEqual(
		said('The Support Agreement is filed as Exhibit 10.2 hereto.', '10.1 Purchase Agreement', '10.2 Escrow Agreement'),
		['“Support Agreement” is Exhibit 10.2 here; the list has “Escrow Agreement”.'],
	);
	for (const sentence of [
		all('10.1, 4.1, 4.2 and 10.2'),
		all('10.1, 4.1, 4.2 and 10.2').replace(', respectively', ''),
		'A copy of the Registration Rights Agreement is filed as Exhibit 10.2 hereto.',
		'A copy of the Rights Agreement is filed as Exhibit 10.2 hereto.',
		'An exchange agreement (the “Registration Rights Agreement”) is new. The Registration Rights Agreement is filed as Exhibit 10.2 hereto.',
		'The opinion on the Notes is filed as Exhibit 10.1 hereto.',
		'A release announcing the Purchase Agreement is filed as Exhibit 4.2 hereto.',
		'The Purchase Agreement and the Notes are filed as Exhibits 10.1 and 4.1, respectively.',
		'The Purchase Agreement and certain others are filed as Exhibits 10.1, 10.2 and 4.1, respectively.',
	]) {
		assert.deepEqual(said(sentence), [], sentence);
	}
	assert.deepEqual(
		said(
			'The Support Agreement is filed as Exhibit 10.2 hereto.',
			'10.1 Purchase Agreement',
			'10.2 Sponsor Letter Agreement',
			'10.3 Plan',
		),
		['“Support Agreement” is Exhibit 10.2 here; the list has “Sponsor Letter Agreement”.'],
	);
	assert.deepEqual(
		said(
			'It signed a Sponsor Letter Agreement (the “Support Agreement”). The Support Agreement is filed as Exhibit 10.2 hereto.',
			'10.1 Purchase Agreement',
			'10.2 Sponsor Letter Agreement',
		),
		[],
	);
});

test('the rate and the year of notes are those of the list', () => {
	const report = (row: string) =>
		named(
			'It sold 4.875% Senior Notes due 2036 beside its 5.10% Senior Notes due 2031.',
			`4.1 Form of ${row}`,
			'10.1 Plan',
		);
	for (const [row, count] of [
		['4.875% Senior Note due 2034', 1],
		['4.785% Senior Note due 2036', 1],
		['4.875% Senior Note due 2036', 0],
		['5.10% Senior Note due 2031', 0],
		['3.20% Senior Note due 2029', 0],
		['4.875% Junior Note due 2034', 0],
	] as const) {
		assert.equal(problems(exhibitTitleMismatch, report(row)).length, count, row);
	}
});

test('the letter of Item 4.01 is one of the accountant that leaves', () => {
	const letter = (of: string, text = 'the Company dismissed Brackwater Hale LLP and engaged Lindqvist Moray LLP') =>
		plainReport(`Item 4.01 Changes in Registrant’s Certifying Accountant

On March 12, 2026, ${text}.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

16.1 Letter of ${of} to the Securities and Exchange Commission
`);
	assert.deepEqual(
		problems(exhibitTitleMismatch, letter('Lindqvist Moray LLP')).map(({ message }) => message),
		['The letter is one of Brackwater, which leaves; Lindqvist is engaged.'],
	);
	for (const text of [
		letter('Brackwater Hale LLP'),
		letter('the former accountant'),
		letter('Lindqvist Moray LLP', 'Brackwater Hale LLP resigned and the Company engaged Lindqvist Moray LLP'),
	]) {
		assert.deepEqual(problems(exhibitTitleMismatch, text), []);
	}
});

test('other spellings of a title, and the plan of a year, are the same', () => {
	for (const [told, ...rows] of [
		['Guarantee', '10.1 Guaranty of Pine Corp.', '10.2 Lease'],
		['Bylaws', '3.1 Amended and Restated By-Laws', '10.2 Lease'],
		['Incentive Plan', '10.1 2026 Incentive Plan', '10.2 Lease'],
		['Merger Agreement', '2.1 Agreement and Plan of Merger', '10.2 Lease'],
		['Second Amendment', '10.1 Second Amendment to Lease', '10.2 First Amendment to Lease'],
	] as const) {
		const sentence = `A copy of the ${told} is filed as Exhibit ${rows[0].split(' ')[0]} hereto.`;
		assert.deepEqual(problems(exhibitTitleMismatch, named(sentence, ...rows)), [], told);
	}
});

test('a release and a letter that are named in small letters have the numbers of the list', () => {
	const report = (what: string, number: string, ...rows: readonly string[]) =>
		named(
			`A copy of the ${what} is furnished as Exhibit ${number} hereto.`,
			...(rows.length > 0 ? rows : ['99.1 Press release', '99.2 Investor presentation']),
		);
	fix(exhibitTitleMismatch, report('press release', '99.2'), report('press release', '99.1'));
	fix(exhibitTitleMismatch, report('presentation', '99.1'), report('presentation', '99.2'));
	for (const right of [
		report('press release', '99.1'),
		report('press release', '99.2', '99.1 Press release of May', '99.2 Tables', '99.3 Press release of June'),
		report('announcement', '99.2'),
	]) {
		assert.deepEqual(problems(exhibitTitleMismatch, right), []);
	}
});

const told = (item: string, list: string) =>
	plainReport(`Item 1.01 Entry into a Material Definitive Agreement

${item}

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

${list}
`);

test('another kind of agreement than the items tell of is marked in the list', () => {
	const item =
		'On March 12, 2026, the Company entered into a Loan Agreement with Pine Bank, N.A. A copy of the Loan Agreement is attached as Exhibit 10.1 to this report.';
	const list = (title: string) => told(item, `10.1 ${title}, dated March 12, 2026`);
	const [found, ...more] = problems(exhibitTitleMismatch, list('Credit Agreement'));
	assert.equal(found?.message, '“Credit Agreement” in the list; the items have “Loan Agreement”.');
	assert.deepEqual(more, []);
	fix(exhibitTitleMismatch, list('Credit Agreement'), list('Loan Agreement'));
	for (const title of [
		'Loan Agreement',
		'Form of Award Agreement',
		'Agreement',
		'Note',
		'Amendment to loan agreement',
	]) {
		assert.deepEqual(problems(exhibitTitleMismatch, list(title)), [], title);
	}
	const several = item.replace('a Loan Agreement', 'a Loan Agreement and a credit agreement');
	assert.deepEqual(problems(exhibitTitleMismatch, told(several, '10.1 Credit Agreement')), []);
});

test('two descriptions at each other’s numbers are marked', () => {
	const item =
		'The press release on the results is attached as Exhibit 99.1 to this report, and the data sheet with the segments is attached as Exhibit 99.2 to this report.';
	const [found, ...more] = problems(
		exhibitTitleMismatch,
		told(item, '99.1 Data sheet on the segments\n99.2 Press release of March 12, 2026'),
	);
	assert.equal(found?.message, 'Exhibits 99.1 and 99.2 are described here as the items describe each other’s.');
	assert.deepEqual(more, []);
	for (const list of [
		'99.1 Press release of March 12, 2026\n99.2 Data sheet on the segments',
		'99.1 Data sheet on the segments\n99.2 Letter to the holders',
		'99.1 Press release of March 12, 2026\n99.2 Press release of March 13, 2026',
	]) {
		assert.deepEqual(problems(exhibitTitleMismatch, told(item, list)), [], list);
	}
});
