import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duplicateExhibit } from '../../../server/src/rules/exhibits/duplicateExhibit';
import { check, fix, problems, related } from '../../fixture';
import { htmlReport, plainReport } from '../reports';
import { exhibitsOf, submission } from '../submissions';

const report = (rows: string) =>
	plainReport(`
Item 9.01 Financial Statements and Exhibits

(d) Exhibits

Exhibit No.  Description
${rows}
`);

test('a number given to two exhibits is reported at the second', () =>
	check(
		duplicateExhibit,
		report(`99.1         Press release
99.1         Investor presentation
^^^^ Two exhibits have the number 99.1.`),
	));

test('the row that another list has under a lower number, or the first where the text names one, is renumbered', () => {
	const rows = `99.2         Press release
99.2         Investor presentation`;
	const right = report(rows.replace('99.2', '99.1'));
	const index = `\nEXHIBIT INDEX\n\n99.1         Press release\n99.2         Investor presentation\n`;
	fix(duplicateExhibit, report(rows) + index, right + index);
	const named =
		'Item 8.01 Other Events\n\nThe release is attached hereto as Exhibit 99.1, the slides as Exhibit 99.2.\n';
	fix(
		duplicateExhibit,
		report(rows).replace('Item 9.01', `${named}\nItem 9.01`),
		right.replace('Item 9.01', `${named}\nItem 9.01`),
	);
});

test('different numbers, and a row repeated over a page break, are fine', () =>
	check(
		duplicateExhibit,
		report(`10.1         Supply Agreement
10.10        Lease
99.1         Press release

2

99.1         Press release`),
	));

test('under a heading between the rows, as of another registrant, numbers begin anew', () =>
	check(
		duplicateExhibit,
		report(`99.1         Press release

Harbor Basin, Inc.

99.1         Press release of Harbor Basin`),
	));

test('the second takes the next free number', () =>
	fix(
		duplicateExhibit,
		report('99.1         Press release\n99.1         Slides\n99.2         Letter'),
		report('99.1         Press release\n99.3         Slides\n99.2         Letter'),
	));

test('the exhibit index follows', () => {
	const both = (rows: string, index: string) =>
		report(rows).replace('SIGNATURES', () => `EXHIBIT INDEX\n\nExhibit No.  Description\n${index}\n\nSIGNATURES`);
	fix(
		duplicateExhibit,
		both('99.1         Press release\n99.1         Slides', '99.1         Press release'),
		both('99.1         Press release\n99.2         Slides', '99.1         Press release\n99.2         Slides'),
	);
	fix(
		duplicateExhibit,
		both('99.1         Press release\n99.1         Slides', '99.1         Press release\n99.1         Slides'),
		both('99.1         Press release\n99.2         Slides', '99.1         Press release\n99.2         Slides'),
	);
});

test('a row that stands twice is marked, and the fix deletes the second', () => {
	check(
		duplicateExhibit,
		report(`99.1         Press release
10.1         Lease
99.1         Press  release
^^^^^^^^^^^^^^^^^^^^^^^^^^^ Exhibit 99.1 is listed twice.`),
	);
	assert.deepEqual(related(duplicateExhibit, report('10.1         Lease\n10.1         Lease')), [
		'10.1         Lease: The other row for it.',
	]);
	fix(
		duplicateExhibit,
		report('10.1         Lease\n10.1         Lease\n99.1         Press release'),
		report('10.1         Lease\n99.1         Press release'),
	);
	const row = (number: string, words: string): string => `<tr><td>${number}</td><td>${words}</td></tr>`;
	const list = (rows: string): string =>
		htmlReport(`<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p><table>${rows}</table>`);
	fix(
		duplicateExhibit,
		list(row('10.1', 'Lease') + row('99.1', 'Press&nbsp;release') + row('99.1', 'Press release')),
		list(row('10.1', 'Lease') + row('99.1', 'Press&nbsp;release')),
	);
});

test('a row that stands twice but for a slip or small words is one exhibit, and the row with the slip goes', () => {
	const first = '99.1         Press release of Harbor Lights, Inc. dated May 4, 2026';
	const text = (rows: string) =>
		report(rows).replace('Item 9.01', 'Item 8.01 Other Events\n\nWe issued the release in Exhibit 99.1.\n\nItem 9.01');
	for (const again of [
		'99.1         Press relaese of Harbor Lights, Inc. dated May 4, 2026',
		'99.1         Press Release of Harbor Lights, Inc., dated May 4, 2026',
		'99.1         Press release issued May 4, 2026',
		'99.1         Press release release dated May 4, 2026',
	]) {
		fix(duplicateExhibit, text(`${first}\n${again}\n104          Cover`), text(`${first}\n104          Cover`));
	}
	const slip = first.replace('release', 'relaese');
	fix(duplicateExhibit, text(`${slip}\n${first}\n104          Cover`), text(`${first}\n104          Cover`));
});

test('rows that differ in a day, a name or a word that tells them apart are two exhibits', () => {
	for (const [one, other] of [
		['Press release dated May 4, 2026', 'Press release dated May 5, 2026'],
		['Agreement with Maria Keller', 'Agreement with Marie Keller'],
		['First Amendment to Lease', 'Second Amendment to Lease'],
		['Press release', 'Press release on the merger'],
	]) {
		const text = report(`99.1         ${one}\n99.1         ${other}`);
		fix(duplicateExhibit, text, text.replace(`99.1         ${other}`, `99.2         ${other}`));
	}
	// The text names another exhibit of this kind, or the rows lead to two files.
	const named = report('99.1         Press release\n99.1         Press relaese').replace(
		'Item 9.01',
		'Item 8.01 Other Events\n\nThe press release is Exhibit 99.2.\n\nItem 9.01',
	);
	fix(duplicateExhibit, named, named.replace('99.1         Press relaese', '99.2         Press relaese'));
	const row = (file: string) => `<tr><td>99.1</td><td><a href="${file}">Press release</a></td></tr>`;
	const linked = htmlReport(
		`<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p><table>${row('a.htm')}${row('b.htm')}</table>`,
	);
	fix(duplicateExhibit, linked, linked.replace(/99\.1(?=<\/td><td><a href="b)/, '99.2'));
});

test('two documents of one type are marked, and the second takes the number of the row without a document', () => {
	const filing = (second: string): string =>
		submission(exhibitsOf('99.1  Press release\n99.2  Slides'), [{ type: 'EX-99.1' }, { type: second }]);
	check(duplicateExhibit, filing('EX-99.1\n      ^^^^^^^ EX-99.1 is attached twice.'));
	assert.deepEqual(related(duplicateExhibit, filing('EX-99.1')), ['EX-99.1: The first EX-99.1.']);
	fix(duplicateExhibit, filing('EX-99.1'), filing('EX-99.2'));
	check(duplicateExhibit, submission(exhibitsOf('99  Press releases'), [{ type: 'EX-99' }, { type: 'EX-99' }]));
});

test('two forms in the same words are marked, and two documents of one title are not', () => {
	const said = (first: string, second = first): number =>
		problems(duplicateExhibit, report(`4.1          ${first}\n4.2          ${second}`)).length;
	assert.equal(said('Form of Senior Note'), 1);
	assert.equal(said('Form of Senior Note', 'Form of Warrant'), 0);
	assert.equal(said('Form of Senior Note due 2031'), 0);
	assert.equal(said('Voting Agreement, dated March 12, 2026'), 0);
});
