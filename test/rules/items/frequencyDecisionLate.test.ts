import { test } from 'node:test';
import { frequencyDecisionLate } from '../../../server/src/rules/items/frequencyDecisionLate';
import { check } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string, form = 'FORM 8-K/A'): string =>
	plainReport(`Item 5.07 Submission of Matters to a Vote of Security Holders\n\n${text}`).replace('FORM 8-K', form);
const late = (text: string, message: string): string =>
	report(text).replace('Date: March 12, 2026', `Date: March 12, 2026\n      ^^^^^^^^^^^^^^ ${message}`);

test('a decision that is reported after 150 days is marked', () => {
	check(
		frequencyDecisionLate,
		late(
			'At the meeting held on October 1, 2025, holders voted on pay. The board has determined to hold a vote on executive compensation every year.',
			'Signed after March 2, 2026, the last day to report the decision.',
		),
	);
	check(
		frequencyDecisionLate,
		late(
			'The Company decided in light of the vote at its annual meeting of\nstockholders on May 14, 2025 on a frequency of three years for votes on executive pay.',
			'Signed after October 14, 2025, the last day to report the decision.',
		),
	);
});

test('a decision in time, the first report and reports without a meeting are silent', () => {
	const decided = 'The board has determined to hold a vote on executive compensation every year.';
	check(frequencyDecisionLate, report(`At the meeting held on November 3, 2025, holders voted. ${decided}`));
	// The 150th day is Saturday, October 11, 2025; Monday is Columbus Day.
	check(
		frequencyDecisionLate,
		report(`At the meeting held on May 14, 2025, holders voted. ${decided}`).replace(
			'Date: March 12, 2026',
			'Date: October 14, 2025',
		),
	);
	check(frequencyDecisionLate, report(`At the meeting held on May 14, 2025, holders voted. ${decided}`, 'FORM 8-K'));
	check(frequencyDecisionLate, report(decided));
	check(frequencyDecisionLate, report('At the meeting held on May 14, 2025, holders voted on the auditor.'));
});
