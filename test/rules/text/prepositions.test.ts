import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsAtOdds } from '../../../server/src/rules/text/wordsAtOdds';
import { fix, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('another small word after a word that has its own is put right', () => {
	for (const [wrong, right] of [
		['They are entitled for receive the dividend.', 'They are entitled to receive the dividend.'],
		['The unit consists on one share.', 'The unit consists of one share.'],
		['It is issued in lieu for cash.', 'It is issued in lieu of cash.'],
		['The price is equal with the closing price.', 'The price is equal to the closing price.'],
		['The price is in excess than $5.00.', 'The price is in excess of $5.00.'],
		['The results may differ materially of those.', 'The results may differ materially from those.'],
		['The offer is exempt of registration.', 'The offer is exempt from registration.'],
		['It was filed to the SEC in May.', 'It was filed with the SEC in May.'],
		['Ms. Doe is responsible of the plants.', 'Ms. Doe is responsible for the plants.'],
		['It is effective at of May 4, 2026.', 'It is effective as of May 4, 2026.'],
		['He will serve like the chair of the board.', 'He will serve as the chair of the board.'],
		['They entered in a lease agreement.', 'They entered into a lease agreement.'],
		['It runs trough the end of May.', 'It runs through the end of May.'],
		['Despite of the delay, it opened.', 'Despite the delay, it opened.'],
		['The payment off the fee is due.', 'The payment of the fee is due.'],
	] as const) {
		fix(wordsAtOdds, report(wrong), report(right));
	}
});

test('a small word that goes with others, or that begins what follows, stays', () => {
	for (const text of [
		'Holders are entitled for a period of two years to interest, and the unit consists on the closing date of cash.',
		'The plan consists from time to time of options; the firm resigned of its own accord.',
		'They rely in part on vendors, and should not rely at any time on old figures.',
		'It entered in May a market that is wide; they will accept as otherwise agreed.',
		'The notes are governed from time to time by other terms.',
	]) {
		assert.deepEqual(problems(wordsAtOdds, report(text)), [], text);
	}
});

test('words of nearly the same letters are told by the words beside them', () => {
	for (const [wrong, right] of [
		['It had a material averse effect on sales.', 'It had a material adverse effect on sales.'],
		['The net precedes of the sale are $5 million.', 'The net proceeds of the sale are $5 million.'],
		['It is so, accept as otherwise provided.', 'It is so, except as otherwise provided.'],
		['She was appointed to her roll as chair.', 'She was appointed to her role as chair.'],
		['The plant ahs two gates.', 'The plant has two gates.'],
		['A copy o f the plan is kept.', 'A copy of the plan is kept.'],
	] as const) {
		fix(wordsAtOdds, report(wrong), report(right));
	}
	for (const verb of [
		'It will been sold in May.',
		'It is required to provides it.',
		'The plan is incorporates here.',
	]) {
		assert.equal(problems(wordsAtOdds, report(verb)).length, 1, verb);
	}
});
