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
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 5.07 does not mention votes against or withheld or abstentions or broker non-votes.

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
