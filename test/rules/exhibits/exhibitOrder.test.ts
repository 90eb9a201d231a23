import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitOrder } from '../../../server/src/rules/exhibits/exhibitOrder';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';
import { exhibitsOf } from '../submissions';

test('a row that stands after a higher number is out of order', () =>
	check(
		exhibitOrder,
		plainReport(
			exhibitsOf(`4.1   Indenture
99.1  Press release dated March 12, 2026
10.1  Supply Agreement
^^^^ Exhibit 10.1 is out of order: it comes after Exhibit 99.1.`),
		),
	));

test('rows in order, parts of interactive data and the sections of two registrants are fine', () => {
	check(exhibitOrder, plainReport(exhibitsOf('10.2  Lease\n10.10  Supply Agreement\n99.1  Press release')));
	check(
		exhibitOrder,
		plainReport(exhibitsOf('99.1  Press release\n101.SCH  Schema\n101.CAL  Calculation\n104  Cover page')),
	);
	check(
		exhibitOrder,
		plainReport(exhibitsOf('99.1  Press release\n\nHarbor Lights Finance LLC:\n\n10.1  Supply Agreement')),
	);
	check(
		exhibitOrder,
		htmlReport(
			'<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p><table><tr><td>99.1</td><td>Press release</td></tr></table><p>Harbor Lights Finance LLC:</p><table><tr><td>10.1</td><td>Supply Agreement</td></tr></table>',
		),
	);
});

test('the rows of plain text move with all their lines', () =>
	fix(
		exhibitOrder,
		plainReport(
			exhibitsOf(`Exhibit No.  Description
99.1         Press release dated
             March 12, 2026
4.1          Indenture
10.1         Supply Agreement`),
		),
		plainReport(
			exhibitsOf(`Exhibit No.  Description
4.1          Indenture
10.1         Supply Agreement
99.1         Press release dated
             March 12, 2026`),
		),
	));

test('the rows of a table move with their markup', () => {
	const row = (number: string, words: string) =>
		`<tr><td><b>${number}</b></td><td><a href="x${number}.htm">${words}</a></td></tr>`;
	const report = (...rows: readonly string[]) =>
		htmlReport(
			`<p>Item 9.01 Financial Statements and Exhibits</p>\n<p>(d) Exhibits</p>\n<table>\n${rows.join('\n')}\n</table>`,
		);
	const [press, lease] = [row('99.1', 'Press release'), row('10.1', 'Lease')];
	fix(exhibitOrder, report(press, lease), report(lease, press));
	const fixes = problems(exhibitOrder, report(press, lease)).flatMap((problem) => problem.fixes ?? []);
	assert.ok(fixes.every(({ all }) => all));
});

test('a list that is a sentence is not sorted', () => {
	const text = plainReport(exhibitsOf('99.1  Press release; and\n10.1  Supply Agreement.'));
	const found = problems(exhibitOrder, text);
	assert.deepEqual(
		found.map(({ fixes }) => fixes),
		[[]],
	);
});

test('rows that have the numbers of other documents are out of no order', () => {
	const text = plainReport(exhibitsOf('99.1  Supply Agreement\n10.1  Press release dated March 12, 2026'));
	assert.deepEqual(problems(exhibitOrder, text), []);
});

test('a row whose number the text has otherwise is out of no order', () => {
	for (const mistyped of ['99.11', '99.10']) {
		const list = exhibitsOf(`${mistyped}  Press release on the plant\n99.2  Press release on the dividend`);
		const named = 'The releases are attached hereto as Exhibit 99.1 and Exhibit 99.2.';
		check(exhibitOrder, plainReport(`Item 8.01 Other Events\n\n${named}\n\n${list}`));
	}
});

test('numbers at each other’s documents are no matter of order', () => {
	const report = (list: string) =>
		plainReport(`Item 8.01 Other Events

The press release on the results is attached as Exhibit 99.1 to this report, and the data sheet with the segments is attached as Exhibit 99.2 to this report.
${exhibitsOf(list)}`);
	const rows = ['Press release of March 12, 2026', 'Data sheet on the segments'];
	assert.deepEqual(problems(exhibitOrder, report(`99.2\t${rows[0]}\n99.1\t${rows[1]}`)), []);
	assert.equal(problems(exhibitOrder, report(`99.2\t${rows[1]}\n99.1\t${rows[0]}`)).length, 1);
});
