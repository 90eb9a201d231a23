import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitNotListed } from '../../../server/src/rules/exhibits/exhibitNotListed';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

test('an exhibit that the text attaches and the list lacks is not listed', () =>
	check(
		exhibitNotListed,
		plainReport(`
Item 1.01 Entry into a Material Definitive Agreement

A copy of the Supply Agreement is filed herewith as Exhibit 10.1 to this report.
                                                    ^^^^^^^^^^^^ Exhibit 10.1 is not listed in the exhibits item.
The press release is furnished as Exhibit 99.1 hereto.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

Exhibit No.   Description
99.1          Press release dated March 12, 2026
`),
	));

test('a number is reported once, where the text names it first', () =>
	check(
		exhibitNotListed,
		plainReport(`
Item 8.01 Other Events

The press release is attached hereto as Exhibit 99.2.
                                        ^^^^^^^^^^^^ Exhibit 99.2 is not listed in the exhibits item.

The text of the press release that is attached hereto as Exhibit 99.2 is part of this item.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
`),
	));

test('a listed exhibit, a bare 99 for 99.1 and an exhibit of another filing are fine', () =>
	check(
		exhibitNotListed,
		plainReport(`
Item 8.01 Other Events

The press release is attached hereto as Exhibit 99. The agreement was filed as Exhibit 10.4 to the Company's Annual Report on Form 10-K for the year 2024.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
`),
	));

test('an exhibit that the exhibit index has is listed', () =>
	check(
		exhibitNotListed,
		plainReport(
			`
Item 8.01 Other Events

The press release is attached hereto as Exhibit 99.1.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits. See the Exhibit Index.
`,
			{ after: '\nEXHIBIT INDEX\n\nExhibit No.   Description\n99.1          Press release dated March 12, 2026\n' },
		),
	));

test('without any list there is nothing to compare with', () =>
	check(
		exhibitNotListed,
		plainReport(`
Item 8.01 Other Events

The press release is attached hereto as Exhibit 99.1.
`),
	));

test('a row without a number that must be it speaks for itself', () =>
	check(
		exhibitNotListed,
		plainReport(`
Item 8.01 Other Events

The press release is attached hereto as Exhibit 99.1.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

Exhibit No.   Description
              Press release dated March 12, 2026
`),
	));

test('the new row stands in number order and in the columns of the list', () =>
	fix(
		exhibitNotListed,
		plainReport(`
Item 1.01 Entry into a Material Definitive Agreement

A copy of the Supply Agreement is filed herewith as Exhibit 10.12 to this report. The press release is furnished as Exhibit 99.1 hereto and the note is filed as Exhibit 4.1 hereto.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

   Exhibit No.   Description
   4.1           Form of Note, which takes
                 two lines
   99.1*         Press release dated March 12, 2026
`),
		plainReport(`
Item 1.01 Entry into a Material Definitive Agreement

A copy of the Supply Agreement is filed herewith as Exhibit 10.12 to this report. The press release is furnished as Exhibit 99.1 hereto and the note is filed as Exhibit 4.1 hereto.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

   Exhibit No.   Description
   4.1           Form of Note, which takes
                 two lines
   10.12         Supply Agreement
   99.1*         Press release dated March 12, 2026
`),
		'Add Exhibit 10.12 to the list',
	));

test('a new row copies tabs, blank lines and the word before the number', () =>
	fix(
		exhibitNotListed,
		plainReport(`
Item 8.01 Other Events

The press release dated March 12, 2026 is attached hereto as Exhibit 99.1. The agreement is filed herewith as Exhibit 10.1, and the consent as Exhibit 23.1.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

Exhibit 10.1\tSupply Agreement

Exhibit 23.1\tConsent of Independent Accountants
`),
		plainReport(`
Item 8.01 Other Events

The press release dated March 12, 2026 is attached hereto as Exhibit 99.1. The agreement is filed herewith as Exhibit 10.1, and the consent as Exhibit 23.1.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

Exhibit 10.1\tSupply Agreement

Exhibit 23.1\tConsent of Independent Accountants

Exhibit 99.1\tPress release dated March 12, 2026
`),
	));

test('in HTML the new row is a copy of the row above, without its hyperlink', () =>
	fix(
		exhibitNotListed,
		htmlReport(`
<p><b>Item 8.01&nbsp;&nbsp;Other Events</b></p>
<p>The press release is attached hereto as Exhibit 99.1, and the agreement is filed herewith as Exhibit 10.1.</p>
<p><b>Item 9.01&nbsp;&nbsp;Financial Statements and Exhibits</b></p>
<p>(d) Exhibits</p>
<table>
<tr><td><b>Exhibit No.</b></td><td><b>Description</b></td></tr>
<tr style="height:1em"><td width="10%">10.1<sup>*</sup></td><td><a href="ex10.htm">Supply Agreement <i>dated</i></a> March 10, 2026</td></tr>
</table>
`),
		htmlReport(`
<p><b>Item 8.01&nbsp;&nbsp;Other Events</b></p>
<p>The press release is attached hereto as Exhibit 99.1, and the agreement is filed herewith as Exhibit 10.1.</p>
<p><b>Item 9.01&nbsp;&nbsp;Financial Statements and Exhibits</b></p>
<p>(d) Exhibits</p>
<table>
<tr><td><b>Exhibit No.</b></td><td><b>Description</b></td></tr>
<tr style="height:1em"><td width="10%">10.1<sup>*</sup></td><td><a href="ex10.htm">Supply Agreement <i>dated</i></a> March 10, 2026</td></tr>
<tr style="height:1em"><td width="10%">99.1</td><td>Press release</td></tr>
</table>
`),
	));

test('the only other number of its kind is corrected where it was mistyped in the list', () =>
	fix(
		exhibitNotListed,
		plainReport(`
Item 8.01 Other Events

The press release is attached hereto as Exhibit 99.1.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.7  Press release dated March 12, 2026
`),
		plainReport(`
Item 8.01 Other Events

The press release is attached hereto as Exhibit 99.1.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
`),
	));

test('a number mistyped in the text is corrected wherever the text names it', () =>
	fix(
		exhibitNotListed,
		plainReport(`
Item 8.01 Other Events

The press release is attached hereto as Exhibit 99.7. Exhibit 99.7 attached hereto is part of this item.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
`),
		plainReport(`
Item 8.01 Other Events

The press release is attached hereto as Exhibit 99.1. Exhibit 99.1 attached hereto is part of this item.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
`),
	));

test('the only exhibit in the list is the one that the text means', () =>
	fix(
		exhibitNotListed,
		plainReport(`
Item 1.01 Entry into a Material Definitive Agreement

The agreement is attached hereto as Exhibit 99.1.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1  Supply Agreement
104   Cover Page Interactive Data File (embedded within the Inline XBRL document)
`),
		plainReport(`
Item 1.01 Entry into a Material Definitive Agreement

The agreement is attached hereto as Exhibit 10.1.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1  Supply Agreement
104   Cover Page Interactive Data File (embedded within the Inline XBRL document)
`),
	));

const oneExhibit = (rows: string): string =>
	plainReport(
		`Item 8.01 Other Events\n\nThe press release is attached hereto as Exhibit 99.1.\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits${rows}`,
	);

test('an exhibit is not listed where the list has lost its last row, and the fix writes the row', () => {
	check(
		exhibitNotListed,
		plainReport(`Item 8.01 Other Events

The press release is attached hereto as Exhibit 99.1.
                                        ^^^^^^^^^^^^ Exhibit 99.1 is not listed in the exhibits item.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits`),
	);
	fix(exhibitNotListed, oneExhibit(''), oneExhibit('\n\n99.1    Press release'));
	const html = (row: string): string =>
		htmlReport(
			`<p>Item 8.01 Other Events</p>\n<p>The press release is attached hereto as Exhibit 99.1.</p>\n<p>Item 9.01 Financial Statements and Exhibits</p>\n<p>(d) Exhibits</p>${row}`,
		);
	fix(exhibitNotListed, html(''), html('\n<p>99.1&#160;&#160;&#160;&#160;Press release</p>'));
	check(exhibitNotListed, oneExhibit('\n\nSee the Exhibit Index.'));
});

test('of two numbers the one that a Form 8-K may have is right, and the other one is not offered', () => {
	const titles = (text: string): readonly string[] =>
		problems(exhibitNotListed, text).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));
	const report = (named: string, listed: string): string =>
		plainReport(
			`Item 8.01 Other Events\n\nThe press release is attached hereto as Exhibit ${named}.\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n${listed}  Press release`,
		);
	assert.deepEqual(titles(report('91.1', '99.1')), ['Change 91.1 to 99.1 in the text']);
	assert.deepEqual(titles(report('99.1', '91.1')), ['Change 91.1 to 99.1 in the list', 'Add Exhibit 99.1 to the list']);
	assert.deepEqual(titles(report('19.1', '99.1')), ['Change 19.1 to 99.1 in the text']);
});

test('a row with nearly the number, which no exhibit has, goes before one of the same kind', () => {
	for (const listed of ['9.1', '19.1', '91.1']) {
		const text = plainReport(
			`Item 8.01 Other Events\n\nThe press release is attached hereto as Exhibit 99.1.\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n${listed}  Press release on the plant\n99.2  Press release on the dividend`,
		);
		const [found] = problems(exhibitNotListed, text);
		assert.equal(found?.fixes?.[0]?.title, `Change ${listed} to 99.1 in the list`);
	}
});

test('a row of another kind that nothing speaks for is not offered', () => {
	const titles = (mention: string, rows: string): readonly string[] =>
		problems(
			exhibitNotListed,
			plainReport(
				`Item 8.01 Other Events\n\n${mention}\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n${rows}`,
			),
		).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));
	const release = '\n99.1  Press Release dated March 12, 2026';
	for (const [mention, row, number] of [
		['The agreement is Exhibit 2. The release is Exhibit 99.1.', '4  Indenture dated March 12, 2026', '2'],
		['The agreement is Exhibit 2.1. The release is Exhibit 99.1.', '4.1  Indenture dated March 12, 2026', '2.1'],
		['The letter is Exhibit 16.1. The release is Exhibit 99.1.', '99.2  Presentation', '16.1'],
	] as const) {
		assert.deepEqual(titles(`${mention.replace(/ is /g, ' is attached hereto as ')}`, row + release), [
			`Add Exhibit ${number} to the list`,
		]);
	}
	assert.ok(
		titles(
			'The agreement is attached hereto as Exhibit 2.1. The release is attached hereto as Exhibit 99.1.',
			`3.1  Agreement and Plan of Merger dated March 12, 2026${release}`,
		).includes('Change 3.1 to 2.1 in the list'),
	);
});

test('a number that the list writes otherwise than the text is marked there', () => {
	const text = (named: string, ...listed: string[]) =>
		plainReport(`
Item 8.01 Other Events

The press release is furnished as Exhibit ${named} hereto.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

Exhibit No.  Description
${listed.map((number) => `${number}  Press release dated March 12, 2026`).join('\n')}
`);
	for (const [named, listed] of [
		['99.1', '99'],
		['99.1', '99.01'],
	] as const) {
		const [found, ...others] = problems(exhibitNotListed, text(named, listed));
		assert.equal(found?.message, `Exhibit ${listed} in the list, Exhibit ${named} in the text.`);
		assert.deepEqual(others, []);
		fix(exhibitNotListed, text(named, listed), text(named, named), `Write ${named} in the list`);
		fix(exhibitNotListed, text(named, listed), text(listed, listed), `Write ${listed} in the text`);
	}
	assert.deepEqual(problems(exhibitNotListed, text('99.1', '99.1')), []);
	assert.deepEqual(problems(exhibitNotListed, text('99', '99.1')), []);
});
