import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateImpossible } from '../../../server/src/rules/text/dateImpossible';
import { punctuationDoubled } from '../../../server/src/rules/text/punctuationDoubled';
import { wordDoubled } from '../../../server/src/rules/text/wordDoubled';
import { wordMisspelled } from '../../../server/src/rules/text/wordMisspelled';
import { wordsAtOdds } from '../../../server/src/rules/text/wordsAtOdds';
import { check, fix, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('what replacing all words of a text leaves within others is put right', () => {
	for (const [rule, wrong, right] of [
		[punctuationDoubled, 'The Company was Inc.orporated in Ohio.', 'The Company was Incorporated in Ohio.'],
		[wordMisspelled, 'It sells oTHEr lamps in Ohio.', 'It sells other lamps in Ohio.'],
		[wordMisspelled, 'The plant of the Companypany is open.', 'The plant of the Company is open.'],
		[wordDoubled, 'It is on Form 8-K on Form 8-K.', 'It is on Form 8-K.'],
		[
			wordDoubled,
			'The Act of 1933, as amended, as amended (the “Act”), is known.',
			'The Act of 1933, as amended (the “Act”), is known.',
		],
	] as const) {
		fix(rule, report(wrong), report(right));
	}
	for (const right of [
		'In Co.operation with it, mRNA is made by eBAY users.',
		'The Company, Company Store and others met.',
	]) {
		check(punctuationDoubled, report(right));
		check(wordMisspelled, report(right));
		check(wordDoubled, report(right));
	}
});

test('words of which a letter makes another word are told by those beside them', () => {
	for (const [wrong, right] of [
		['It is effective as May 4, 2026, and known.', 'It is effective as of May 4, 2026, and known.'],
		['The plant can make upto five lamps.', 'The plant can make up to five lamps.'],
		['It is so in the even of a sale of it.', 'It is so in the event of a sale of it.'],
		['Ms. Doe is appointed to server as director.', 'Ms. Doe is appointed to serve as director.'],
		['The lease is file as an exhibit to it.', 'The lease is filed as an exhibit to it.'],
		['The annual meeting or stockholders was held.', 'The annual meeting of stockholders was held.'],
		['The amended and reinstated bylaws are known.', 'The amended and restated bylaws are known.'],
		['Its President an Chief Executive Officer leads it.', 'Its President and Chief Executive Officer leads it.'],
	] as const) {
		fix(wordsAtOdds, report(wrong), report(right));
	}
	for (const right of [
		'It is effective as a plant; the server as such is known in the even years.',
		'The right was suspended and reinstated. The file as sent is here.',
		'The first and fourth quarter are done, and the first quarter as well.',
	]) {
		check(wordsAtOdds, report(right));
	}
	assert.equal(problems(wordsAtOdds, report('It was paid in the first fourth quarter of it.')).length, 1);
});

test('marks, signs and digits that stand elsewhere or for others are put right', () => {
	for (const [wrong, right] of [
		['It is filed for purposes of Section l8 of it.', 'It is filed for purposes of Section 18 of it.'],
		['It is paid $5.00 per $share in cash.', 'It is paid $5.00 per share in cash.'],
		['It is the Company’’s second plant.', 'It is the Company’s second plant.'],
		['It was opened .The Company owns it.', 'It was opened. The Company owns it.'],
		['It was opened. ,The Company owns it.', 'It was opened. The Company owns it.'],
		['There were 13,800 ,000 shares of it.', 'There were 13,800,000 shares of it.'],
		['It is described in Item 8.01.01 of it.', 'It is described in Item 8.01 of it.'],
	] as const) {
		fix(punctuationDoubled, report(wrong), report(right));
	}
	check(punctuationDoubled, report('Section I of it says ‘the Company’s’ plant is open; and so on.'));
});

test('a fiscal year of three digits or of five is none', () => {
	for (const year of ['fiscal year 22026', 'fiscal year 202', 'fiscal 20226']) {
		assert.equal(problems(dateImpossible, report(`It is so for ${year} of the plant.`)).length, 1, year);
	}
	for (const right of ['fiscal year 2026', 'fiscal 2026', 'fiscal 202.5 basis points', 'fiscal year 26']) {
		assert.equal(problems(dateImpossible, report(`It is so for ${right} of the plant.`)).length, 0, right);
	}
});
