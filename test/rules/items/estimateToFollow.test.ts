import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimateToFollow } from '../../../server/src/rules/items/estimateToFollow';
import { check, fix, problems } from '../../fixture';
import { marked, plainReport } from '../reports';

const report = (text: string, heading = 'Item 2.05 Costs Associated with Exit or Disposal Activities'): string =>
	plainReport(`${heading}\n\n${text}`);
const unable = 'The Company is unable in good faith to make a determination of an estimate.';

test('an estimate that is left out for good is marked', () => {
	check(estimateToFollow, report(marked(unable, 'No estimate, and nothing says that an amendment will give it.')));
	for (const text of [
		'The Company is not yet able to estimate the amount of the charge.',
		'The amount of the impairment cannot be estimated at this time.',
		'As of today the Company could not determine a good faith estimate\nof the range of costs.',
	]) {
		assert.equal(problems(estimateToFollow, report(text, 'Item 2.06 Material Impairments')).length, 1, text);
	}
});

test('the fix inserts a sentence', () => {
	fix(
		estimateToFollow,
		report(unable),
		report(
			`${unable}\n\nAn amendment to this report will be filed within four business days after an estimate of the amount has been determined.`,
		),
	);
});

test('a promise, an estimate and an amendment are silent', () => {
	check(estimateToFollow, report(`${unable} The Company will file an amendment.`));
	check(estimateToFollow, report(`${unable} The estimate will be in a Form 8-K/A.`));
	check(estimateToFollow, report('The Company estimates the costs at $2,000,000.'));
	check(estimateToFollow, report('Among the risks is that the Company is unable to estimate its costs.'));
	check(estimateToFollow, report(unable).replace('FORM 8-K', 'FORM 8-K/A'));
});
