import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitNumberMissing } from '../../../server/src/rules/exhibits/exhibitNumberMissing';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const text = `
Item 8.01 Other Events

A copy of the press release is attached hereto as Exhibit 99.1.

Item 9.01 Financial Statements and Exhibits
`;

test('a row without a number is given the one that the text names', () =>
	check(
		exhibitNumberMissing,
		plainReport(`${text}
(d) The following exhibit is being filed herewith:

Exhibit No. Exhibit

Press Release of Harbor Lights, Inc. dated March 12, 2026
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Exhibit number missing: this row is likely 99.1, which the list does not have.
`),
	));

test('rows with numbers, and rows of a list that has none, are fine', () => {
	check(
		exhibitNumberMissing,
		plainReport(`${text}
(d) Exhibits

Exhibit No.   Description
99.1          Press release dated March 12, 2026, which is
              continued on a second line
`),
	);
});

test('a description that begins above the line of its number is one row', () =>
	check(
		exhibitNumberMissing,
		plainReport(`
Item 1.01 Entry into a Material Definitive Agreement

The agreement is filed herewith as Exhibit 10.1, and its amendment as Exhibit 10.2.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

Exhibit No.  Description

             Supply Agreement dated March 10, 2026 among Harbor Lights, Inc. and
10.1         Example Ltd.
`),
	));

test('the number comes before the description', () =>
	fix(
		exhibitNumberMissing,
		plainReport(`${text}
(d) The following exhibit is being filed herewith:

Exhibit No. Exhibit

Press Release of Harbor Lights, Inc. dated March 12, 2026
`),
		plainReport(`${text}
(d) The following exhibit is being filed herewith:

Exhibit No. Exhibit

99.1 Press Release of Harbor Lights, Inc. dated March 12, 2026
`),
	));

test('the number stands in the column of the others', () =>
	fix(
		exhibitNumberMissing,
		plainReport(`${text}
(d) Exhibits

  Exhibit No.  Description

               Press release dated March 12, 2026

  99.2         Slides
`),
		plainReport(`${text}
(d) Exhibits

  Exhibit No.  Description

  99.1         Press release dated March 12, 2026

  99.2         Slides
`),
	));

test('in HTML the number goes into the empty cell', () =>
	fix(
		exhibitNumberMissing,
		htmlReport(`
<p><b>Item 8.01 Other Events</b></p>
<p>A copy of the press release is attached hereto as Exhibit 99.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits</b></p>
<p>(d) Exhibits</p>
<table>
<tr><td>Exhibit No.</td><td>Description</td></tr>
<tr><td><font size="2">&nbsp;</font></td><td><font size="2">Press release</font></td></tr>
</table>
`),
		htmlReport(`
<p><b>Item 8.01 Other Events</b></p>
<p>A copy of the press release is attached hereto as Exhibit 99.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits</b></p>
<p>(d) Exhibits</p>
<table>
<tr><td>Exhibit No.</td><td>Description</td></tr>
<tr><td><font size="2">99.1</font></td><td><font size="2">Press release</font></td></tr>
</table>
`),
	));

test('the number of the same description in the exhibit index is certain', () =>
	fix(
		exhibitNumberMissing,
		plainReport(
			`${text}
(d) Exhibits

Exhibit No. Description

Press release

99.2 Slides
`,
			{ after: '\nEXHIBIT INDEX\n\nExhibit No. Description\n\n99.1 Press release\n\n99.2 Slides\n' },
		),
		plainReport(
			`${text}
(d) Exhibits

Exhibit No. Description

99.1 Press release

99.2 Slides
`,
			{ after: '\nEXHIBIT INDEX\n\nExhibit No. Description\n\n99.1 Press release\n\n99.2 Slides\n' },
		),
	));

test('the words of the tagged cover page alone on their line lack its number', () => {
	const list = (row: string) =>
		plainReport(`${text}
(d) Exhibits

Exhibit No.  Description

99.1         Press release dated March 12, 2026

${row}
`);
	const messages = (row: string) => problems(exhibitNumberMissing, list(row)).map(({ message }) => message);
	for (const words of [
		'Cover Page Interactive Data File (embedded within the Inline XBRL document)',
		'The cover page from this Current Report on Form 8-K, formatted in Inline XBRL',
	]) {
		assert.deepEqual(messages(`             ${words}`), [
			'Exhibit number missing: this row is likely 104, which the list does not have.',
		]);
		assert.deepEqual(messages(`104          ${words}`), []);
	}
	assert.deepEqual(messages(''), []);
});

test('a number that no exhibit has, after the word, is changed', () => {
	const report = (number: string) =>
		plainReport(`Item 8.01 Other Events

A copy of the press release is attached hereto as Exhibit 99.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

Exhibit No.\tDescription

Exhibit ${number}\tPress release dated March 12, 2026
`);
	assert.deepEqual(
		problems(exhibitNumberMissing, report('49')).map(({ message }) => message),
		['Exhibit 49: this row is likely 99, which the list does not have.'],
	);
	fix(exhibitNumberMissing, report('49'), report('99'));
});
