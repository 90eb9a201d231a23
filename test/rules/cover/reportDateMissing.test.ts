import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportDateMissing } from '../../../server/src/rules/cover/reportDateMissing';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { signedReport } from '../../../server/src/rules/examples/report';
import { factOf, taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { placeholder } from '../../../server/src/rules/text/placeholder';
import { wordMisspelled } from '../../../server/src/rules/text/wordMisspelled';
import { check, fix, problems } from '../../fixture';

const report = (line: string) => `FORM 8-K

CURRENT REPORT

${line}Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 8.01 Other Events

The company opened a second plant.
`;
const legend = 'Date of Report (Date of earliest event reported)';

test('a legend without a date is marked', () =>
	check(reportDateMissing, report(`${legend}:\n${'^'.repeat(48)} No date of report beside its legend.\n\n`)));

test('a cover without the line is marked at the name of the form', () =>
	check(
		reportDateMissing,
		report('').replace('8-K\n', '8-K\n^^^^^^^^ No line “Date of Report (Date of earliest event reported)”.\n'),
	));

test('the date is inserted beside the legend, on the rule, or with its line', () => {
	fix(reportDateMissing, report(`${legend}:\n\n`), report(`${legend}: March 20, 2026\n\n`));
	fix(reportDateMissing, report(`${legend}: ____________\n\n`), report(`${legend}: March 20, 2026\n\n`));
	fix(reportDateMissing, report(`${legend}\n\n`), report(`${legend}: March 20, 2026\n\n`));
	fix(reportDateMissing, report(''), report(`${legend}: March 20, 2026\n\n`));
});

test('without a registrant below the name of the form, the line comes after that name', () => {
	const line = `\n\n${legend}: March 20, 2026`;
	const above = `SECURITIES AND EXCHANGE COMMISSION

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

FORM 8-K

CURRENT REPORT

Item 8.01 Other Events

The company opened a second plant.
`;
	fix(reportDateMissing, above, above.replace('FORM 8-K', `FORM 8-K${line}`));
	const nameless = report('SECURITIES AND EXCHANGE COMMISSION\n\n').replace(/Alder.*\n.*\n/, '');
	fix(reportDateMissing, nameless, nameless.replace('FORM 8-K', `FORM 8-K${line}`));
});

test('the day of signing comes before today', () => {
	const signed = (line: string) =>
		report(line).split('Item 8.01')[0] +
		signedReport('/s/ Jane Doe\nJane Doe\nChief Financial Officer\n\nDate: March 16, 2026\n');
	fix(reportDateMissing, signed(`${legend}:\n\n`), signed(`${legend}: March 16, 2026\n\n`));
});

test('a day that is none of the calendar is marked, and none of another month is offered for it', () => {
	check(
		reportDateMissing,
		report(
			`${legend}: February 30, 2026\n${' '.repeat(50)}^^^^^^^^^^^^^^^^^ “February 30, 2026” is no date of the calendar.\n\n`,
		),
	);
	const [found] = problems(reportDateMissing, report(`${legend}: February 30, 2026\n\n`));
	assert.deepEqual(found?.fixes, []);
});

test('a date without its year, or with three digits of it, gets the year of signing', () => {
	for (const [written, message] of [
		['March 12', '“March 12” has no year.'],
		['March 12, 206', '“March 12, 206” has no year of four digits.'],
	] as const) {
		const text = report(`${legend}: ${written}\n\n`);
		assert.deepEqual(
			problems(reportDateMissing, text).map((each) => each.message),
			[message],
		);
		fix(reportDateMissing, text, report(`${legend}: March 12, 2026\n\n`));
	}
	fix(reportDateMissing, report(`${legend}: December 30\n\n`), report(`${legend}: December 30, 2025\n\n`));
});

test('the day with which an item begins goes before that of signing', () => {
	const opened = (line: string) => report(line).replace('The company opened', 'On March 12, 2026, the company opened');
	assert.notEqual(opened(''), report(''));
	fix(reportDateMissing, opened(`${legend}:\n\n`), opened(`${legend}: March 12, 2026\n\n`));
});

test('a date without its day or its whole year is marked above the legend, too', () => {
	for (const [written, fault] of [
		['March 2026', 'has no day'],
		['March, 2026', 'has no day'],
		['March 12, 26', 'has no year of four digits'],
		['March 12 26', 'has no year of four digits'],
		['Marzo 12, 2026', 'is no date of the calendar'],
	]) {
		for (const lines of [`${legend}: ${written}\n\n`, `${legend}\n${written}\n\n`, `${written}\n${legend}\n\n`]) {
			assert.deepEqual(
				problems(reportDateMissing, report(lines)).map(({ message }) => message),
				[`“${written}” ${fault}.`],
				lines,
			);
		}
	}
});

test('what holds the place of the date is marked and replaced', () => {
	const places = [
		'[date]',
		'[●], 2026',
		'[Month] [Day], 2026',
		'[•] 2026',
		'{{Date}}',
		'«Date»',
		'<<DATE>>',
		'●',
		'TBD',
	];
	for (const place of [...places, 'March [●], 2026', 'March __, 2026', 'MM/DD/YYYY']) {
		for (const lines of [`${legend}: ${place}\n\n`, `${legend}\n${place}\n\n`, `${place}\n${legend}\n\n`]) {
			if (lines.includes(': ') || /[[{]/.test(place)) {
				const said = [reportDateMissing, placeholder].flatMap((rule) => problems(rule, report(lines)));
				assert.deepEqual(
					said.map(({ message }) => message),
					[`“${place}” is not a date yet.`],
					lines,
				);
			}
		}
		fix(reportDateMissing, report(`${legend}: ${place}\n\n`), report(`${legend}: March 20, 2026\n\n`));
	}
});

test('a date beside or above the legend is silent, and so is a text without a cover', () => {
	check(reportDateMissing, report(`${legend}: March 12, 2026\n\n`));
	check(reportDateMissing, report(`March 12, 2026\n${legend}\n\n`));
	check(reportDateMissing, report('March 12, 2026\n\n'));
	check(reportDateMissing, 'Item 8.01 Other Events\n\nThe company opened a second plant.\n');
});

test('a month that is misspelled is no missing date', () => {
	for (const [month, count] of [
		['Septebmer 12', 0],
		['Febuary 12', 0],
		['Febuary 30', 1],
	] as const) {
		const text = coverOf({}).replace('March 12, 2026', `${month}, 2026`);
		assert.equal(problems(reportDateMissing, text).length, count, month);
		assert.equal(problems(wordMisspelled, text).length, 1, month);
	}
});

test('the day with which an item begins is inserted, unless it is after the signing or long before it', () => {
	for (const [day, inserted] of [
		['March 10, 2026', 'the day with which Item 8.01 begins, March 10, 2026'],
		['March 19, 2026', 'the date of signing, March 16, 2026'],
		['March 10, 2025', 'the date of signing, March 16, 2026'],
	]) {
		const items = `Item 8.01 Other Events\n\nOn ${day}, the company opened a second plant.\n\nSIGNATURES\n\nDate: March 16, 2026\n\nBy: /s/ Jane Doe\n`;
		const text = coverOf({ items }).replace(': March 12, 2026', ':');
		assert.deepEqual(
			problems(reportDateMissing, text).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title)),
			[`Insert ${inserted}`],
		);
	}
});

test('the period of the header, and the day of the facts, go before the day of an item', () => {
	const sent = (line: string) =>
		`<SEC-HEADER>\nACCESSION NUMBER:\t0000999990-26-000001\nCONFORMED PERIOD OF REPORT:\t20260311\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${report(line)}</TEXT>\n</DOCUMENT>\n`;
	fix(reportDateMissing, sent(`${legend}:\n\n`), sent(`${legend}: March 11, 2026\n\n`));
});

test('a day without its year is read after a legend without its colon, and the date goes into the fact for it', () => {
	const text = report(`${legend} March 12\n\n`);
	fix(reportDateMissing, text, report(`${legend} March 12, 2026\n\n`));
	const empty = taggedReport({ DocumentPeriodEndDate: factOf('DocumentPeriodEndDate', '') });
	fix(
		reportDateMissing,
		empty,
		taggedReport({ DocumentPeriodEndDate: factOf('DocumentPeriodEndDate', 'March 20, 2026') }),
	);
});

test('an amendment gets the day of its facts or its item however long ago that is, and never that of signing', () => {
	const amended = (item: string) =>
		report(`${legend}:\n\n`).replace('FORM 8-K', 'FORM 8-K/A').replace('The company opened a second plant.', item);
	const insert = (text: string) => problems(reportDateMissing, text)[0]?.fixes?.map(({ title }) => title);
	assert.deepEqual(insert(amended('The company opened a second plant.')), ['Insert [date]']);
	assert.deepEqual(insert(amended('On December 1, 2025, the company opened a second plant.')), [
		'Insert the day with which Item 8.01 begins, December 1, 2025',
	]);
	const tagged = taggedReport({
		DocumentPeriodEndDate: '',
		DocumentType: factOf('DocumentType', '8-K/A'),
		AmendmentFlag: factOf('AmendmentFlag', 'true') + factOf('DocumentPeriodEndDate', '2025-11-03'),
	}).replace('March 12, 2026', '');
	assert.deepEqual(insert(tagged), ['Insert the day of the facts, November 3, 2025']);
});

test('a day without the legend of the date of report is marked', () => {
	const cover = coverOf({});
	const [line = ''] = /^.*Date of Report.*$/im.exec(cover) ?? [];
	const [day = ''] = /March 12, 2026/.exec(line) ?? ['March 12, 2026'];
	const bare = cover.replace(line, day);
	assert.notEqual(bare, cover);
	assert.deepEqual(
		problems(reportDateMissing, bare).map(({ message }) => message),
		['No legend “Date of Report (Date of earliest event reported)” beside the day.'],
	);
	check(reportDateMissing, cover);
});
