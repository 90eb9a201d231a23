import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filedHerewithFurnished } from '../../../server/src/rules/items/filedHerewithFurnished';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string, rows: string, heading = 'Item 7.01 Regulation FD Disclosure'): string =>
	plainReport(`${heading}\n\n${text}\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n${rows}`);
const furnished = 'The press release is furnished as Exhibit 99.1 to this report.';

test('a row that files what the text furnishes is marked', () =>
	check(
		filedHerewithFurnished,
		report(
			furnished,
			`99.1  Press release (filed herewith)
                     ^^^^^^^^^^^^^^ Exhibit 99.1 is furnished by the text and filed by the list.`,
		),
	));

test('an exhibit that a furnished item calls filed is marked', () => {
	const legend = 'The information in this Item 7.01 shall not be deemed “filed” for purposes of Section 18.';
	const said = (text: string) =>
		problems(filedHerewithFurnished, report(text, '99.1  Press release')).map(({ message }) => message);
	for (const text of [
		`The press release is filed as Exhibit 99.1 to this report. ${legend}`,
		`A copy is filed herewith as Exhibit 99.1. ${legend}`,
	]) {
		assert.deepEqual(said(text), ['Exhibit 99.1 is called filed here; the item is furnished, not filed.'], text);
	}
	assert.deepEqual(said('The press release is filed as Exhibit 99.1 to this report.'), []);
	assert.deepEqual(said(`The press release is furnished as Exhibit 99.1. ${legend}`), []);
	assert.deepEqual(said(`It is filed with the SEC, as is Exhibit 99.1. ${legend}`), []);
});

test('only the word changes, in the row or in the legend of its mark', () => {
	fix(
		filedHerewithFurnished,
		report(furnished, '99.1  Press release, FILED HEREWITH'),
		report(furnished, '99.1  Press release, FURNISHED HEREWITH'),
	);
	fix(
		filedHerewithFurnished,
		report(furnished, '99.1*  Press release\n\n* Filed herewith.'),
		report(furnished, '99.1*  Press release\n\n* Furnished herewith.'),
	);
	const table = (words: string) =>
		htmlReport(
			`<p>Item 7.01 Regulation FD Disclosure</p>\n<p>${furnished}</p>\n<p>Item 9.01 Financial Statements and Exhibits</p>\n<p>(d) Exhibits</p>\n<table><tr><td>99.1</td><td>Press release <i>${words}</i></td></tr></table>`,
		);
	fix(filedHerewithFurnished, table('(filed&nbsp;herewith)'), table('(furnished&nbsp;herewith)'));
});

test('a legend that is right for another exhibit has no fix', () => {
	check(
		filedHerewithFurnished,
		report(
			furnished,
			`10.1*  Supply agreement
99.1*  Press release

* Filed herewith.
  ^^^^^^^^^^^^^^ Exhibit 99.1 is furnished by the text and filed by the list.`,
		),
	);
	const fixes = (rows: string) =>
		problems(filedHerewithFurnished, report(furnished, rows)).map((problem) => problem.fixes?.length);
	assert.deepEqual(fixes('10.1*  Supply agreement\n99.1*  Press release\n\n* Filed herewith.'), [0]);
	// Words within the row are its own.
	assert.deepEqual(fixes('10.1*  Supply agreement\n99.1*  Press release (filed herewith)\n\n* Filed herewith.'), [1]);
});

test('what is furnished herewith, filed by election, or belongs to a filed item is silent', () => {
	for (const text of [
		report(furnished, '99.1  Press release (furnished herewith)'),
		report('The press release is filed as Exhibit 99.1 to this report.', '99.1  Press release (filed herewith)'),
		report(furnished, '99.1  Press release (filed herewith)', 'Item 8.01 Other Events'),
		report('The Company opened a plant.', '99.1  Press release (filed herewith)'),
	]) {
		check(filedHerewithFurnished, text);
	}
});

test('words that furnish the whole item reach a mention before them', () => {
	const legend = 'The information in this Item 7.01 is furnished and shall not be deemed “filed” under Section 18.';
	assert.equal(
		problems(
			filedHerewithFurnished,
			report(`The slides are attached hereto as Exhibit 99.1.\n\n${legend}`, '99.1  Slides (filed herewith)'),
		).length,
		1,
	);
	assert.equal(
		problems(
			filedHerewithFurnished,
			report('The slides are attached hereto as Exhibit 99.1.', '99.1  Slides (filed herewith)'),
		).length,
		0,
	);
	assert.deepEqual(
		problems(
			filedHerewithFurnished,
			report(`The slides are filed herewith as Exhibit 99.1.\n\n${legend}`, '99.1  Slides (filed herewith)'),
		).map(({ message }) => message),
		['Exhibit 99.1 is called filed here; the item is furnished, not filed.'],
	);
});

test('information that a furnished item calls filed is marked at the word', () => {
	const report = (sentence: string): string =>
		plainReport(
			`Item 7.01 Regulation FD Disclosure\n\n${sentence} The information in this Item 7.01 shall not be deemed “filed” for purposes of Section 18 of the Act.`,
		);
	for (const sentence of [
		'The information in this Item 7.01 is being filed pursuant to Item 7.01.',
		'A copy of the presentation is filed herewith.',
	]) {
		assert.deepEqual(
			problems(filedHerewithFurnished, report(sentence)).map(({ message, atMost }) => [message, atMost]),
			[['Called filed here; Item 7.01 is furnished, not filed.', 'hint']],
			sentence,
		);
	}
	for (const sentence of [
		'The information in this Item 7.01 is being furnished pursuant to Item 7.01.',
		'The information is in addition to the report that is filed with the SEC each quarter.',
	]) {
		assert.deepEqual(problems(filedHerewithFurnished, report(sentence)), [], sentence);
	}
});
