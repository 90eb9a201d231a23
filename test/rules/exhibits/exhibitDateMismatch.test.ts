import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitDateMismatch } from '../../../server/src/rules/exhibits/exhibitDateMismatch';
import { check, fix, problems } from '../../fixture';
import { plainReport } from '../reports';
import { exhibitsOf, submission, submissionOf } from '../submissions';

const attached = (text: string, row = 'Press release dated March 12, 2026') =>
	submission(exhibitsOf(`99.1  ${row}`), [{ type: 'EX-99.1', text }]);

test('a release of another day than the list says is flagged', () =>
	check(
		exhibitDateMismatch,
		attached(
			'SALEM, Oregon, March 13, 2026 - Harbor Lights opens a plant.\n               ^^^^^^^^^^^^^^ Dated March 13, 2026; the list has the release of March 12, 2026.',
		),
	));

test('the same day, no day, a day far off, and what is no release are not flagged', () => {
	check(exhibitDateMismatch, attached('SALEM, Oregon, March 12, 2026 - Harbor Lights opens a plant.'));
	check(
		exhibitDateMismatch,
		attached('On March 10, 2026 we signed. SALEM, 12 March 2026 - Harbor Lights opens a plant.'),
	);
	check(exhibitDateMismatch, attached('Harbor Lights opens a plant.'));
	check(exhibitDateMismatch, attached('For the quarter that ended December 31, 2025.'));
	check(exhibitDateMismatch, attached('SALEM, Oregon, March 13, 2026', 'Press release'));
	check(exhibitDateMismatch, attached('SALEM, Oregon, March 13, 2026', 'Letter dated March 12, 2026'));
	check(exhibitDateMismatch, attached('March 13, 2026', 'Press releases dated March 12, 2026 and March 13, 2026'));
});

test('a release of the day before or after is another one, and so is one of ten days later', () => {
	for (const day of [11, 13, 22]) {
		assert.equal(
			problems(exhibitDateMismatch, attached(`SALEM, Oregon, March ${day}, 2026 - A plant opens.`)).length,
			1,
		);
	}
	check(exhibitDateMismatch, attached('SALEM, Oregon, March 23, 2026 - A plant opens.'));
});

test('a release of the same day in another year is marked', () => {
	assert.equal(problems(exhibitDateMismatch, attached('SALEM, Oregon, March 12, 2025 - A plant opens.')).length, 1);
	assert.equal(problems(exhibitDateMismatch, attached('SALEM, Oregon, March 12, 2024 - A plant opens.')).length, 0);
});

test('a contract that gives itself another date than the list does is a hint', () => {
	const contract = (text: string, row = 'Lease, dated as of March 12, 2026') =>
		problems(exhibitDateMismatch, submission(exhibitsOf(`10.1  ${row}`), [{ type: 'EX-10.1', text }])).map(
			({ message, atMost }) => `${atMost}: ${message}`,
		);
	assert.deepEqual(contract('THIS LEASE is made and entered into as of March 21, 2026 by Harbor Lights, Inc.'), [
		'hint: Dated March 21, 2026; the list has the exhibit of March 12, 2026.',
	]);
	assert.deepEqual(contract('Lease dated as of March 12, 2026, amending the lease dated as of May 4, 2020.'), []);
	assert.deepEqual(contract('Lease dated as of May 5, 2021, amending the lease dated as of May 4, 2020.'), []);
	assert.deepEqual(contract('On March 21, 2026 the parties met.'), []);
	assert.deepEqual(contract('Lease dated as of March 21, 2026', 'Lease of the plant opened March 12, 2026'), []);
});

test('a release that an item issues on another day than the list has is marked, and either of the two put right', () => {
	const report = (told: string, listed: string) =>
		plainReport(`Item 8.01 Other Events

${told} A copy is attached as Exhibit 99.1.

${exhibitsOf(`99.1  Press release dated ${listed}`)}`);
	const told = 'On March 12, 2026, Harbor Lights, Inc. issued a press release announcing its second plant.';
	const text = report(told, 'March 13, 2026');
	assert.deepEqual(
		problems(exhibitDateMismatch, text).map(({ message }) => message),
		['Release of March 12, 2026; the list has the release of March 13, 2026.'],
	);
	// The text has the day of the report.
	fix(exhibitDateMismatch, text, report(told, 'March 12, 2026'));
	fix(exhibitDateMismatch, text, report(told.replace('12', '13'), 'March 13, 2026'), 'Change to March 13, 2026');
	// The attached release bears the list out.
	const [whole] = problems(
		exhibitDateMismatch,
		submissionOf(text, [{ type: 'EX-99.1', text: 'SALEM, March 13, 2026' }]),
	);
	assert.deepEqual(
		whole?.fixes?.map(({ title }) => title),
		['Change to March 13, 2026'],
	);
	for (const silent of [
		told,
		'On March 11, 2026, the board met. The press release of the next day tells of it.',
		`${told} On March 13, 2026, it issued a news release on its first plant.`,
		'On March 11, 2026, Harbor Lights, Inc. signed a lease. The press release is furnished.',
	]) {
		const listed = silent.includes('13') ? 'March 14, 2026' : 'March 12, 2026';
		const found = problems(exhibitDateMismatch, report(silent, listed)).filter(({ atMost }) => atMost !== 'hint');
		assert.deepEqual(found, [], silent);
	}
});

test('a day that the list has alone, of an exhibit that an item with other days names, is a hint', () => {
	const found = (
		row: string,
		text = 'On March 12, 2026, the Company opened a plant. Its press release is attached hereto as Exhibit 99.1.',
	) =>
		problems(exhibitDateMismatch, plainReport(`Item 8.01 Other Events\n\n${text}\n\n${exhibitsOf(row)}`)).map(
			({ message, atMost }) => `${atMost}: ${message}`,
		);
	for (const day of ['March 21, 2026', 'April 12, 2026', 'March 12, 2025']) {
		assert.deepEqual(found(`99.1  Press release dated ${day}`), [
			`hint: ${day} in the list; the report, which names the exhibit in Item 8.01, has no such day.`,
		]);
	}
	assert.deepEqual(found('99.1  Press release dated March 12, 2026'), []);
	assert.deepEqual(found('99.1  Press release'), []);
	assert.deepEqual(found('99.1  Press release of March 21, 2026'), []);
	assert.deepEqual(
		found(
			'10.1  Amendment, dated as of March 12, 2026, to the Lease, dated as of March 21, 2024',
			'The Company signed an amendment, dated as of March 12, 2026, to its lease. It is filed herewith as Exhibit 10.1.',
		),
		[],
	);
	assert.deepEqual(
		found(
			'16.1  Letter of Larch LLP dated March 21, 2026',
			'On March 12, 2026, we dismissed Larch LLP. Its letter is filed herewith as Exhibit 16.1.',
		),
		[],
	);
	assert.deepEqual(found('99.1  Press release dated March 21, 2026', 'The Company opened a plant.'), []);
	assert.deepEqual(
		found(
			'10.1  Plan dated March 21, 2020 (incorporated by reference to Exhibit 10.1 to the Form 10-K filed on March 30, 2020)',
		),
		[],
	);
	assert.deepEqual(
		found(
			'99.1  Press release dated March 13, 2026',
			'On March 12, 2026, we signed. On March 13, 2026, we issued a release, attached hereto as Exhibit 99.1.',
		),
		[],
	);
});

test('two lists that date an exhibit differently, in the same words, are flagged once', () => {
	const lists = (first: string, second: string) =>
		`${plainReport(`Item 8.01 Other Events\n\nThe lease is filed as Exhibit 10.1.\n\n${exhibitsOf(`10.1  ${first}`)}`)}\n\nEXHIBIT INDEX\n\n10.1  ${second}\n`;
	const messages = (text: string) => problems(exhibitDateMismatch, text).map(({ message }) => message);
	assert.deepEqual(messages(lists('Lease dated March 12, 2026', 'Lease, dated March 21, 2026')), [
		'Dated March 21, 2026; the other list has the exhibit of March 12, 2026.',
	]);
	for (const [first, second] of [
		['Lease dated March 12, 2026', 'Lease dated 12 March 2026'],
		['Lease dated March 12, 2026', 'Lease'],
		['Lease dated March 12, 2026', 'Lease of the plant, as amended March 21, 2026'],
		['Lease dated March 12, 2026 and March 13, 2026', 'Lease dated March 21, 2026'],
	] as const) {
		assert.deepEqual(messages(lists(first, second)), [], second);
	}
});

test('the day of an agreement in the list is one on which the item says that it was made', () => {
	const found = (text: string, row: string) =>
		problems(
			exhibitDateMismatch,
			plainReport(`Item 1.01 Entry into a Material Definitive Agreement\n\n${text}\n\n${exhibitsOf(row)}`),
		).length;
	const made =
		'On March 12, 2026, Harbor Lights, Inc. entered into a loan agreement with Oak Bank. A copy is attached hereto as Exhibit 10.1.';
	assert.equal(found(made, '10.1  Loan Agreement, dated as of March 21, 2026'), 1);
	assert.equal(found(made, '10.1  Loan Agreement, dated as of March 12, 2026'), 0);
	assert.equal(found(made.replace('entered into', 'announced'), '10.1  Loan Agreement, dated as of March 21, 2026'), 0);
});

test('a contract that an item names with another date than the list does is a hint', () => {
	const report = (inItem: string, listed: string) =>
		plainReport(`Item 1.01 Entry into a Material Definitive Agreement

On March 12, 2026, the Company signed ${inItem} with Pine Bank, N.A.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1  ${listed}, between the Company and Pine Bank, N.A.`);
	const listed = 'Loan and Security Agreement, dated as of March 12, 2026';
	const said = (inItem: string) => problems(exhibitDateMismatch, report(inItem, listed)).map(({ message }) => message);
	for (const inItem of [
		'a Loan and Security Agreement dated March 11, 2026 (the “Loan Agreement”)',
		'a loan and security agreement, dated as of March 11, 2026,',
		'its Loan and Security Agreement (the “Loan Agreement”), dated as of March 11, 2026,',
		'its Loan and Security Agreement with Pine Bank, N.A., dated as of March 11, 2026,',
	]) {
		assert.deepEqual(said(inItem), ['Dated March 11, 2026; the list has the exhibit of March 12, 2026.'], inItem);
	}
	const before = report('a Loan and Security Agreement dated March 11, 2026', listed);
	fix(exhibitDateMismatch, before, before.replace('March 11', 'March 12'), 'Change to March 12, 2026');
	for (const inItem of [
		'a Loan and Security Agreement dated March 12, 2026, to replace the Loan and Security Agreement dated March 11, 2026,',
		'an amendment of the Loan and Security Agreement dated June 30, 2022',
		'a Mezzanine Loan and Security Agreement dated March 11, 2026',
		'a Loan and Security Agreement with Pine Bank, which on January 4, 2026 signed a note dated March 11, 2026',
		'a Loan and Security Agreement',
	]) {
		assert.deepEqual(said(inItem), [], inItem);
	}
});

test('the day on which an item says that a certificate was filed is that of the list', () => {
	const said = (day: string, listed = 'filed March 12, 2026', filed = 'a Certificate of Amendment') =>
		problems(
			exhibitDateMismatch,
			plainReport(`Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year

On March ${day}, 2026, the Company filed ${filed} with the Secretary of State of Delaware.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

3.1  Certificate of Amendment of Cedar Mesa Bancorp, Inc., ${listed}`),
		).map(({ message }) => message);
	assert.deepEqual(said('10'), ['Dated March 10, 2026; the list has the exhibit of March 12, 2026.']);
	assert.deepEqual(said('12'), []);
	assert.deepEqual(said('10', 'effective March 12, 2026'), []);
	assert.deepEqual(said('10', 'as filed and effective on March 12, 2026'), []);
	assert.deepEqual(said('10', 'filed March 12, 2026', 'a proxy statement on the Certificate of Amendment'), []);
});

test('the day of a letter or of a form of contract is compared with the list by its number and its title', () => {
	const report = (told: string, row: string, more = '') =>
		plainReport(`Item 4.01 Changes in Registrant’s Certifying Accountant

On March 11, 2026, the Company dismissed it.${more} ${told}

${exhibitsOf(row)}`);
	const letter = (day: string) => `Its letter, dated ${day}, is filed as Exhibit 16.1 hereto.`;
	fix(
		exhibitDateMismatch,
		report(letter('March 11, 2026'), '16.1  Letter of Pike LLP, dated March 12, 2026'),
		report(letter('March 12, 2026'), '16.1  Letter of Pike LLP, dated March 12, 2026'),
		'Change to March 12, 2026',
	);
	const contract = 'It signed a Registration Rights Agreement, dated March 11, 2026.';
	for (const [told, row, more, count] of [
		[contract, '10.2  Form of Registration Rights Agreement, dated March 12, 2026', '', 1],
		[contract, '10.2  Form of Registration Rights Agreement, dated March 11, 2026', '', 0],
		[letter('March 11, 2026'), '16.1  Letter of Pike LLP, dated March 12, 2026', ` ${letter('March 12, 2026')}`, 0],
		[
			'A letter dated March 11, 2026 asked for what is filed as Exhibit 16.1 hereto.',
			'16.1  Letter of Pike LLP, dated March 12, 2026',
			'',
			0,
		],
	] as const) {
		assert.equal(problems(exhibitDateMismatch, report(told, row, more)).length, count, told + row);
	}
});

test('a contract is not dated after the day on which it was entered into', () => {
	const report = (row: string, title = 'Underwriting Agreement') =>
		plainReport(`Item 1.01 Entry into a Material Definitive Agreement

On March 10, 2026, the Company entered into an ${title} (the “${title}”) with several banks.

${exhibitsOf(`10.1  Underwriting Agreement, ${row}`)}`);
	for (const [row, count] of [
		['dated March 13, 2026', 1],
		['dated March 9, 2026', 1],
		['dated as of March 13, 2026', 1],
		['dated as of March 9, 2026', 0],
		['dated March 10, 2026', 0],
		['dated June 3, 2019', 0],
	] as const) {
		assert.equal(problems(exhibitDateMismatch, report(row)).length, count, row);
	}
	assert.deepEqual(problems(exhibitDateMismatch, report('dated March 13, 2026', 'Escrow Agreement')), []);
});

test('the day of a document at its term, and of one that is incorporated, is that of the list', () => {
	const said = (day: string, source = '') =>
		problems(
			exhibitDateMismatch,
			plainReport(`Item 5.02 Departure of Directors

Mr. John Roe sent a letter, dated March ${day}, 2026 (the “Resignation Letter”). The Resignation Letter is filed as Exhibit 17.1. The Asset Purchase Agreement, dated as of March ${day}, 2026, is in effect.

${exhibitsOf(`17.1  Letter of John Roe, dated March 4, 2026\n\n2.1  Asset Purchase Agreement, dated as of March 4, 2026${source}`)}`),
		).length;
	const source = ' (incorporated by reference to Exhibit 2.1 to the Form 8-K filed on March 6, 2026)';
	assert.equal(said('4', source), 0);
	assert.equal(said('5', source), 2);
});
