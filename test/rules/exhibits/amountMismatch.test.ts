import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountMismatch } from '../../../server/src/rules/exhibits/amountMismatch';
import { fix, problems } from '../../fixture';
import { exhibitsOf, submission } from '../submissions';

const told = (sentence: string) => `Item 7.01 Regulation FD Disclosure

On March 12, 2026, the Company issued a press release, furnished as Exhibit 99.1. ${sentence}

${exhibitsOf('99.1  Press release dated March 12, 2026')}`;
const released = (text: string) => [
	{ type: 'EX-99.1', fileName: 'harbor-ex991.htm', text: `<html><p>${text}</p></html>` },
];
const messages = (sentence: string, release: string) =>
	problems(amountMismatch, submission(told(sentence), released(release))).map(({ message }) => message);

const sales = 'Net sales were $4.37 billion for the last year, and 85.21% of the shares were tendered.';

test('an amount with two digits exchanged, one changed, or another unit is said with that of the exhibit', () => {
	for (const [sentence, written, right] of [
		['Net sales were $4.73 billion for the last year.', '$4.73 billion', '$4.37 billion'],
		['Net sales were $4.38 billion for the last year.', '$4.38 billion', '$4.37 billion'],
		['Net sales were $4.37 million for the last year.', '$4.37 million', '$4.37 billion'],
		['In all, 85.12% of the shares were tendered.', '85.12%', '85.21%'],
	] as const) {
		assert.deepEqual(messages(sentence, sales), [`“${written}”; Exhibit 99.1 says “${right}” in the same words.`]);
		fix(
			amountMismatch,
			submission(told(sentence), released(sales)),
			submission(told(sentence.replace(written, right)), released(sales)),
		);
	}
});

test('amounts that the exhibit has, has in other words, or that the items have both, are silent', () => {
	for (const sentence of [
		'Net sales were $4.37 billion for the last year.',
		'The price of the plant is $4.73 billion.',
		'Net sales were $4.73 billion for the last year, after $4.37 billion.',
		'Net sales were $9.11 billion for the last year.',
	]) {
		assert.deepEqual(messages(sentence, sales), [], sentence);
	}
	assert.deepEqual(
		messages('She holds 10% of the outstanding shares.', 'Nobody may hold 15% of the outstanding shares.'),
		[],
	);
	const split = 'Net sales were <b>$4.73</b>&#160;billion for the last year.';
	assert.deepEqual(messages('Net sales were $4.73 billion for the last year.', split), []);
});
