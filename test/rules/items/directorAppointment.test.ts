import { test } from 'node:test';
import { directorAppointment } from '../../../server/src/rules/items/directorAppointment';
import { check } from '../../fixture';
import { plainReport } from '../reports';

const heading =
	'Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers';

test('what the report of a new director lacks is named', () =>
	check(
		directorAppointment,
		plainReport(`
${heading}
${'^'.repeat(heading.length)} Item 5.02(d) does not mention arrangements or related transactions.

The board elected Jane Doe as a member of the board and to its audit committee.
`),
	));

test('a complete report, and one that says what is not known, are fine', () =>
	check(
		directorAppointment,
		plainReport(
			`${heading}\n\nThe board appointed Jane Doe to the board. Her committees are not known yet. There are no arrangements and no related party transactions.`,
		),
	));

test('officers, departures, elections by holders and earlier reports are silent', () => {
	for (const words of [
		'The board appointed Jane Doe as a director of marketing.',
		'The board appointed Jane Doe as Chief Financial Officer.',
		'John Roe resigned from the board of directors.',
		'At the annual meeting Jane Doe was elected as a director.',
		'As previously announced, the board appointed Jane Doe as a director.',
	]) {
		check(directorAppointment, plainReport(`${heading}\n\n${words}`));
	}
});

test('an amendment, which may complete an earlier report, and another item under the number are silent', () => {
	const appointed = 'The board appointed Jane Doe as a member of the board.';
	const report = plainReport(`${heading}\n\n${appointed}`);
	check(directorAppointment, report.replace('FORM 8-K', 'FORM 8-K/A'));
	check(directorAppointment, plainReport(`Item 5.02 Other Events\n\n${appointed}`));
});
