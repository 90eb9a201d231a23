import { test } from 'node:test';
import { nonRelianceContent } from '../../../server/src/rules/items/nonRelianceContent';
import { check } from '../../fixture';
import { plainReport } from '../reports';

const heading =
	'Item 4.02 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review';

test('periods and discussion are asked for', () =>
	check(
		nonRelianceContent,
		plainReport(`
${heading}
${'^'.repeat(heading.length)} Item 4.02 does not mention the periods or a discussion with the accountant.

The board concluded that the financial statements should not be relied upon.
`),
	));

test('a report with both is fine, however it puts them', () => {
	for (const words of [
		'The financial statements for the quarter ended June 30, 2025 should not be relied upon. The audit committee discussed this with Doe & Roe LLP.',
		'Doe & Roe LLP advised the Company that its report on the 2025 financial statements should not be relied upon.',
	]) {
		check(nonRelianceContent, plainReport(`${heading}\n\n${words}`));
	}
});
