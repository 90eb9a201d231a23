import { test } from 'node:test';
import { resignationLetter } from '../../../server/src/rules/items/resignationLetter';
import { check } from '../../fixture';
import { plainReport } from '../reports';

const heading =
	'Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers';

test('a disagreement without a letter is marked', () =>
	check(
		resignationLetter,
		plainReport(`
${heading}
${'^'.repeat(heading.length)} Item 5.02(a) tells of a disagreement, and there is no letter as Exhibit 17.

Jane Doe resigned from the board because of a disagreement over its dividends.
`),
	));

test('a letter, a word of it, and a resignation without disagreement are silent', () => {
	const reason = 'Jane Doe resigned from the board due to a disagreement.';
	for (const words of [
		`${reason} She wrote no letter to the Company.`,
		`${reason}\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n17.1  Resignation of Jane Doe`,
		'Jane Doe resigned from the board, not because of any disagreement with the Company.',
		'All seven directors resigned. None of the resignations was because of a disagreement with the Company.',
		'Jane Doe resigned. Her decision was not the result of a disagreement.',
	]) {
		check(resignationLetter, plainReport(`${heading}\n\n${words}`));
	}
});
