import { test } from 'node:test';
import { exhibitNumberUnknown } from '../../../server/src/rules/exhibits/exhibitNumberUnknown';
import { check, fix } from '../../fixture';
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
