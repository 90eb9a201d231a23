import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitNumberUnknown } from '../../../server/src/rules/exhibits/exhibitNumberUnknown';
import { check, fix, problems, related } from '../../fixture';
import { plainReport } from '../reports';
import { exhibitsOf } from '../submissions';

test('a number that Item 601 does not have is unknown', () =>
	check(
		exhibitNumberUnknown,
		plainReport(
			exhibitsOf(`10.1  Supply Agreement
89.1  Press release dated March 12, 2026
^^^^ Exhibit 89.1: Item 601 of Regulation S-K has no number 89.`),
		),
	));

test('numbers of other forms, reserved ones, and those with letters are known', () =>
	check(
		exhibitNumberUnknown,
		plainReport(
			exhibitsOf(
				'3(i)  Articles\n5.1  Opinion\n10.16A  Lease\n27.1  Schedule\n96.1  Summary\n99.1  Press release\n101.SCH  Schema\n104  Cover page',
			),
		),
	));

test('a letter for a digit is marked, and the fix writes the digit', () => {
	const report = (named: string, listed: string): string =>
		plainReport(
			`Item 8.01 Other Events\n\nThe release is attached hereto as Exhibit ${named}.\n\n${exhibitsOf(`${listed}  Release`)}`,
		);
	check(
		exhibitNumberUnknown,
		plainReport(
			exhibitsOf(`99.l  Release
^^^^ Exhibit “99.l” has a letter where 99.1 has a digit.`),
		),
	);
	fix(exhibitNumberUnknown, report('99.I', '99.1'), report('99.1', '99.1'));
	fix(exhibitNumberUnknown, report('10.1', '10.l2'), report('10.1', '10.12'));
	check(exhibitNumberUnknown, report('3.i', '3.i'));
	check(exhibitNumberUnknown, report('99', '99'));
});

test('a document whose name says another number is a hint', () => {
	const found = (row: string) =>
		problems(exhibitNumberUnknown, plainReport(exhibitsOf(row))).map(({ message }) => message);
	assert.deepEqual(related(exhibitNumberUnknown, plainReport(exhibitsOf('10.1  Press Release'))), [
		'Press Release: The document.',
	]);
	for (const [row, series] of [
		['10.1  Agreement and Plan of Merger, dated March 12, 2026', 2],
		['10.1  Amended and Restated Bylaws of Harbor Lights, Inc.', 3],
		['10.1  Underwriting Agreement dated March 12, 2026', 1],
		['10.1  Press Release dated March 12, 2026', 99],
		['10.2  Consent of Larch & Birch LLP', 23],
		['1.1  Opinion of Larch & Birch LLP', 5],
		['10.1  Power of Attorney', 24],
	] as const) {
		const [number = ''] = row.split(' ');
		assert.deepEqual(found(row), [`Exhibit ${number} has the name of a document that comes as Exhibit ${series}.`]);
	}
	for (const row of [
		'2.1  Agreement and Plan of Merger',
		'99.2  Agreement and Plan of Merger',
		'10.1  Amendment to the Agreement and Plan of Merger',
		'10.1  Stock Purchase Agreement',
		'3.1  Certificate of Designations',
		'4.1  Certificate of Designation',
		'10.1  Bylaws Committee Charter of the Supplier'.replace('Bylaws ', ''),
		'8.1  Opinion of Larch & Birch LLP as to taxes',
		'99.1  Press Release',
		'10.1  Indentured Servicing Agreement',
	]) {
		assert.deepEqual(found(row), [], row);
	}
});

test('another number of the tags of the cover is marked, and they are listed', () => {
	const row = (number: string) =>
		plainReport(
			exhibitsOf(
				`99.1  Press release dated March 12, 2026\n${number}  Cover Page Interactive Data File (embedded within the Inline XBRL document)`,
			),
		);
	for (const number of ['1044', '140', '10.4', '14']) {
		assert.deepEqual(
			problems(exhibitNumberUnknown, row(number)).map(({ message }) => message),
			[`Exhibit “${number}” has the description of Exhibit 104.`],
		);
		fix(exhibitNumberUnknown, row(number), row('104'));
	}
	for (const number of ['104', '104.', '101', '99.2']) {
		assert.deepEqual(problems(exhibitNumberUnknown, row(number)), [], number);
	}
});

test('104.1 beside the description of the cover data is marked', () => {
	const text = plainReport(
		exhibitsOf('104.1  Cover Page Interactive Data File (embedded within the Inline XBRL document)'),
	);
	assert.deepEqual(
		problems(exhibitNumberUnknown, text).map(({ message, fixes }) => [message, fixes?.length]),
		[['Exhibit “104.1” has the description of Exhibit 104.', 0]],
	);
});

test('a letter among the first digits, and a colon for the point, are marked', () => {
	const list = (number: string, words: string) =>
		plainReport(exhibitsOf(`3.1\tArticles\n${words.startsWith('Cover') ? '99.1\tRelease\n' : ''}${number}\t${words}`));
	for (const [wrong, right, what] of [
		['1O4', '104', 'letter where 104 has a digit'],
		['1O.1', '10.1', 'letter where 10.1 has a digit'],
		['l0.1', '10.1', 'letter where 10.1 has a digit'],
		['99.199.1', '99.1', 'has 99.1 twice'],
		['99:1', '99.1', 'colon where 99.1 has a point'],
		['99;1', '99.1', 'semicolon where 99.1 has a point'],
	] as const) {
		const words = right === '104' ? 'Cover Page Interactive Data File' : 'Agreement dated March 12, 2026';
		const [found, ...others] = problems(exhibitNumberUnknown, list(wrong, words));
		assert.ok(found?.message.includes(what), found?.message);
		assert.equal(others.length, 0);
		fix(exhibitNumberUnknown, list(wrong, words), list(right, words));
	}
	for (const right of ['10: Lease', '10.1: Lease', '99.1  Release', '10  Oil lease', '1  11 leases']) {
		assert.deepEqual(problems(exhibitNumberUnknown, plainReport(exhibitsOf(right))), [], right);
	}
});
