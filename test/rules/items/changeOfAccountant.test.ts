import { test } from 'node:test';
import { changeOfAccountant } from '../../../server/src/rules/items/changeOfAccountant';
import { check } from '../../fixture';
import { plainReport } from '../reports';

const heading = 'Item 4.01 Changes in Registrant’s Certifying Accountant';

test('the statements that a departure lacks are named', () =>
	check(
		changeOfAccountant,
		plainReport(`
${heading}
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 4.01 does not mention the accountant’s reports or reportable events.

On March 10, 2026 Doe & Roe LLP resigned. There were no disagreements with it.
`),
	));

test('an engagement speaks of consultations only', () => {
	check(
		changeOfAccountant,
		plainReport(`
${heading}
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 4.01 does not mention earlier consultations.

On March 10, 2026 the board engaged Doe & Roe LLP as its independent auditor.
`),
	);
	check(
		changeOfAccountant,
		plainReport(
			`${heading}\n\nThe board engaged Doe & Roe LLP as its independent auditor. It had not consulted the firm before.`,
		),
	);
});

test('complete statements in other words, and what is told elsewhere, are silent', () => {
	for (const words of [
		'Doe & Roe LLP was dismissed. Its reports were not qualified. It had no disagreement with the Company, and no event of Item 304(a)(1)(v) occurred.',
		'As previously disclosed, Doe & Roe LLP resigned.',
		'Doe & Roe LLP resigned, as told in Item 8.01, which is incorporated here.',
	]) {
		check(changeOfAccountant, plainReport(`${heading}\n\n${words}`));
	}
});
