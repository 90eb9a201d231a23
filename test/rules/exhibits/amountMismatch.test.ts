import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountMismatch } from '../../../server/src/rules/exhibits/amountMismatch';
import { fix, problems } from '../../fixture';
import { plainReport } from '../reports';
import { exhibitsOf, submission, submissionOf } from '../submissions';

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

test('a dividend and a call are those of the release', () => {
	const report = (told: string): string =>
		plainReport(`Item 8.01 Other Events

${told}

${exhibitsOf('99.1  Press release')}`);
	const dividend = (amount: string, paid: string, record: string): string =>
		`The Board declared a quarterly dividend of $${amount} per share of common stock. It is payable on ${paid} to shareholders of record on ${record}.`;
	const call = (hour: string): string =>
		`The Company will hold a conference call on Thursday, March 26, 2026, at ${hour} Eastern Time.`;
	const right = dividend('0.24', 'April 24, 2026', 'April 10, 2026');
	const said = (told: string, text: string): readonly string[] =>
		problems(amountMismatch, submissionOf(report(told), [{ type: 'EX-99.1', text }])).map(({ message }) => message);
	assert.deepEqual(said(right, right), []);
	assert.deepEqual(said(dividend('0.22', 'April 24, 2026', 'April 10, 2026'), right), [
		'“$0.22”; Exhibit 99.1 says “$0.24” in the same words.',
	]);
	assert.deepEqual(said(dividend('0.24', 'April 24, 2026', 'April 13, 2026'), right), [
		'“April 13, 2026” here; Exhibit 99.1 has “April 10, 2026” for the same.',
	]);
	// That is another dividend.
	assert.deepEqual(said(dividend('0.50', 'May 1, 2026', 'April 10, 2026'), right), []);
	assert.deepEqual(said(call('10:00 a.m.'), call('10:00 a.m.')), []);
	assert.deepEqual(said(call('11:00 a.m.'), call('10:00 a.m.')), [
		'“11:00 a.m.” here; Exhibit 99.1 has “10:00 a.m.” for the same.',
	]);
});
