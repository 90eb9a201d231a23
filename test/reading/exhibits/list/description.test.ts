/** How a list describes an exhibit: as the text calls it, else by a placeholder that is reported. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { descriptionOf, descriptionToCome } from '../../../../server/src/reading/exhibits/list/description';
import { placeholder } from '../../../../server/src/rules/text/placeholder';
import { report } from '../../../filing/messy/report';
import { filingOf, today } from '../../../fixture';

/** The description that a list would have of the last exhibit that `sentence` names. */
function described(sentence: string): string | undefined {
	const filing = filingOf(report().replace('A copy is furnished as Exhibit 99.1 to this report.', sentence));
	const mention = filing.mentions.at(-1);
	return mention && descriptionOf(filing, mention);
}

test('the text names the exhibit', () => {
	assert.equal(described('The slides that were shown are furnished as Exhibit 99.2 to this report.'), 'Slides');
	assert.equal(
		described('A copy of the Supply Agreement is filed as Exhibit 10.1 to this report.'),
		'Supply Agreement',
	);
	assert.equal(described('An investor presentation is attached hereto as Exhibit 99.2.'), 'Investor presentation');
	assert.equal(
		described('The press release, dated March 12, 2026, is attached hereto as Exhibit 99.1.'),
		'Press release dated March 12, 2026',
	);
	assert.equal(described('The transcript of the call is attached hereto as Exhibit 99.3.'), 'Transcript');
});

test('an exhibit that the text calls nothing gets a placeholder, and that is reported', () => {
	assert.equal(described('See also Exhibit 99.3, which is attached hereto.'), '[Description of Exhibit 99.3]');
	assert.equal(descriptionToCome('10.4'), '[Description of Exhibit 10.4]');
	assert.equal(descriptionToCome('16.1'), 'Letter re change in certifying accountant');
	const text = report().replace('Press release dated March 12, 2026\n', `${descriptionToCome('99.1')}\n`);
	assert.equal([...placeholder.check(filingOf(text), today)].length, 1);
});
