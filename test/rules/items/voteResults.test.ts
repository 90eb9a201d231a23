import { test } from 'node:test';
import { voteResults } from '../../../server/src/rules/items/voteResults';
import { check } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const heading = 'Item 5.07 Submission of Matters to a Vote of Security Holders';

test('what the results do not mention is named', () => {
	check(
		voteResults,
		plainReport(`
Item 5.07 Submission of Matters to a Vote of Security Holders
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 5.07 does not mention votes against or withheld, or abstentions or broker non-votes.

The holders elected Jane Doe with 1,000 votes for.
`),
	);
	check(
		voteResults,
		plainReport(`
Item 5.07 Submission of Matters to a Vote of Security Holders
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 5.07 does not mention abstentions or broker non-votes.

The plan was adopted with 1,000 votes for and 20 against.
`),
	);
});

test('a table with its columns, and a plurality vote with votes withheld, are fine', () => {
	check(
		voteResults,
		htmlReport(
			`<p>${heading}</p>\n<table><tr><td>For</td><td>Against</td><td>Abstain</td></tr><tr><td>10</td><td>2</td><td>1</td></tr></table>`,
		),
	);
	check(voteResults, plainReport(`${heading}\n\nVotes for Jane Doe: 1,000. Votes withheld: 20.`));
});

test('results elsewhere, a frequency decision, a written consent and an amendment are silent', () => {
	for (const words of [
		'The results are in Exhibit 99.1.',
		'As to the frequency of the advisory vote, the board determined to hold it every year.',
		'The holders adopted the plan by written consent.',
	]) {
		check(voteResults, plainReport(`${heading}\n\n${words}`));
	}
	check(voteResults, plainReport(`${heading}\n\nThe plan was adopted.`).replace('FORM 8-K\n', 'FORM 8-K/A\n'));
});

test('a vote on frequency alone has no votes against', () => {
	for (const words of [
		'The holders voted on the frequency of future advisory votes on executive compensation: 80,000 for one year, 2,000 for two years, 9,000 for three years and 1,200 abstentions.',
		'Advisory vote on the frequency of the vote on executive compensation.\n\n1 Year 80,000  2 Years 2,000  3 Years 9,000  Abstain 1,200',
		'A special meeting was held on the frequency of the say-on-pay votes. Every year: 80,000; every two\nyears: 2,000; every three years: 9,000; abstentions: 1,200.',
	]) {
		check(voteResults, plainReport(`${heading}\n\n${words}`));
	}
	check(
		voteResults,
		plainReport(`
Item 5.07 Submission of Matters to a Vote of Security Holders
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 5.07 does not mention abstentions or broker non-votes.

The holders voted on the frequency of future votes on executive compensation: 80,000 for one year.
`),
	);
	check(
		voteResults,
		plainReport(`
Item 5.07 Submission of Matters to a Vote of Security Holders
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 5.07 does not mention votes against or withheld.

Jane Doe was elected with 1,000 votes for. On the frequency of votes on executive compensation, 80,000 were for one year; there were 30 abstentions.
`),
	);
});
