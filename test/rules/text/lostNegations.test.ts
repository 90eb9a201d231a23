import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsAtOdds } from '../../../server/src/rules/text/wordsAtOdds';
import { fix, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('a phrase of every report that has lost its negation gets it again', () => {
	for (const [wrong, right] of [
		['The Company undertakes any obligation to update it.', 'The Company undertakes no obligation to update it.'],
		[
			'There are any family relationships between Jane Doe and a director.',
			'There are no family relationships between Jane Doe and a director.',
		],
		[
			'Jane Doe has any direct or indirect material interest in it.',
			'Jane Doe has no direct or indirect material interest in it.',
		],
		[
			'The decision was the result of a disagreement with the Company on any matter relating to its operations.',
			'The decision was not the result of a disagreement with the Company on any matter relating to its operations.',
		],
		['The resignation was the result of any disagreement.', 'The resignation was not the result of any disagreement.'],
		[
			'There are family relationships between Jane Doe and any director.',
			'There are no family relationships between Jane Doe and any director.',
		],
		['The Company has paid any ransom.', 'The Company has not paid any ransom.'],
		['The Company did admit any liability.', 'The Company did not admit any liability.'],
		['She will receive any additional compensation.', 'She will not receive any additional compensation.'],
		['The Company has determined whether it is material.', 'The Company has not determined whether it is material.'],
		['The Company does believe that it has access.', 'The Company does not believe that it has access.'],
		[
			'The Notes have been registered under the Securities Act and may not be offered.',
			'The Notes have not been registered under the Securities Act and may not be offered.',
		],
		[
			'They may be offered or sold in the United States absent registration.',
			'They may not be offered or sold in the United States absent registration.',
		],
		[
			'It may be terminated if the closing has occurred by July 31, 2026.',
			'It may be terminated if the closing has not occurred by July 31, 2026.',
		],
	] as const) {
		fix(wordsAtOdds, report(wrong), report(right));
	}
});

test('a negation before it, a condition and what truly is the result of a disagreement are silent', () => {
	for (const text of [
		'In no event does the Company assume any liability for it.',
		'Neither Jane Doe nor Ann Roe has any direct or indirect material interest in it.',
		'If there are any changes, the Company will report them.',
		'The decision was the result of a disagreement with the Company on the timing of the sale.',
		'Any director who has any disagreements with the Company may write to it.',
		'There are family relationships between Jane Doe and Ann Roe, a director.',
		'The Bank has made any changes that were required.',
		'The Company has paid any and all amounts.',
		'However, the Company does expect to file it late.',
		'Once the Company has determined whether it is material, it will report it.',
		'She will receive any accrued benefits.',
		'The Notes have been registered under the Securities Act.',
		'They may be offered or sold in the United States only under an exemption.',
	]) {
		assert.deepEqual(problems(wordsAtOdds, report(text)), [], text);
	}
});

test('statements that should be relied upon have lost their words', () => {
	const concluded = (words: string) => report(`On May 3, the Committee concluded that the statements should ${words}.`);
	fix(wordsAtOdds, concluded('be relied upon'), concluded('no longer be relied upon'));
	for (const text of [
		'Neither the statements nor the report should be relied upon.',
		'It discussed whether the statements should be relied upon.',
		'Such statements should be relied upon only as of their day.',
	]) {
		assert.deepEqual(problems(wordsAtOdds, report(text)), [], text);
	}
});
