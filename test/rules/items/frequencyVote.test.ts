import { test } from 'node:test';
import { frequencyVote } from '../../../server/src/rules/items/frequencyVote';
import { check } from '../../fixture';
import { htmlReport, marked, plainReport } from '../reports';

const heading = 'Item 5.07 Submission of Matters to a Vote of Security Holders';
const vote = 'Advisory vote on the frequency of advisory votes on executive compensation:';

test('a choice that is gone is marked', () => {
	check(
		frequencyVote,
		plainReport(`${marked(heading, 'Item 5.07 does not mention votes for two years.')}

${vote}

One Year     Three Years   Abstain
80,000       9,000         1,200`),
	);
	check(
		frequencyVote,
		htmlReport(`<p>${heading}</p>
   ${'^'.repeat(heading.length)} Item 5.07 does not mention votes for one year or votes for two years.
<p>Proposal 3: Frequency of the vote on executive pay</p>
<table><tr><td>3&nbsp;Years</td><td>Abstain</td></tr><tr><td>9,000</td><td>1,200</td></tr></table>`),
	);
});

test('all three choices, other votes and decisions are silent', () => {
	check(frequencyVote, plainReport(`${heading}\n\n${vote}\n\n1 Year  2 Years  3 Years\n80,000  2,000  9,000`));
	check(
		frequencyVote,
		plainReport(
			`${heading}\n\n${vote} 80,000 annually, 2,000 every other year, 9,000 every three years, 1,200 abstentions.`,
		),
	);
	check(
		frequencyVote,
		plainReport(`${heading}\n\nAdvisory vote on executive compensation: 80,000 for, 9,000 against.`),
	);
	check(
		frequencyVote,
		plainReport(`${heading}\n\nThe board decided that the frequency of votes on executive compensation is annual.`),
	);
});
