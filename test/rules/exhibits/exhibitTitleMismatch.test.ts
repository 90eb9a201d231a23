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
