import { test } from 'node:test';
import { itemNotInForce } from '../../../server/src/rules/items/itemNotInForce';
import { check } from '../../fixture';
import { plainReport } from '../reports';

const incident = 'Item 1.05 Material Cybersecurity Incidents\n\nThe Company found an intrusion.';

test('an item before its time is marked', () =>
	check(
		itemNotInForce,
		plainReport(
			`
Item 1.05 Material Cybersecurity Incidents
     ^^^^ Item 1.05 has been in use since December 18, 2023; the report is of March 12, 2019.

The Company found an intrusion.
`,
			{ date: 'March 12, 2019' },
		),
	));

test('an item of its time, an undated draft and an old event on a new form are silent', () => {
	check(itemNotInForce, plainReport(incident));
	check(itemNotInForce, incident);
	const vote = 'Item 5.07 Submission of Matters to a Vote of Security Holders\n\nThe holders elected two directors.';
	check(itemNotInForce, plainReport(vote, { date: 'February 26, 2010' }).replace('Date: February 26', 'Date: March 2'));
});

test('an item of the form since 2004 in an older report is for another rule', () =>
	check(itemNotInForce, plainReport('Item 8.01 Other Events\n\nText.', { date: 'March 12, 2001' })));

test('an amendment without a day of signing may be of any later day', () => {
	const text = plainReport(incident, { date: 'March 12, 2019' }).replace('FORM 8-K', 'FORM 8-K/A');
	check(itemNotInForce, text.replace(/Date: [^\n]*/, ''));
});
