import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { punctuationDoubled } from '../../../server/src/rules/text/punctuationDoubled';
import { wordsAtOdds } from '../../../server/src/rules/text/wordsAtOdds';
import { apply, fix, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('words of a sentence that every report has are marked where they are changed about, lost or others', () => {
	for (const [wrong, right] of [
		[
			'A copy of press the release is attached hereto as Exhibit 99.1.',
			'A copy of the press release is attached hereto as Exhibit 99.1.',
		],
		['It is otherwise to subject the liabilities of it.', 'It is otherwise subject to the liabilities of it.'],
		['Nor shall it deemed incorporated by reference.', 'Nor shall it be deemed incorporated by reference.'],
		['It is for purposes of Section 18 or the Exchange Act.', 'It is for purposes of Section 18 of the Exchange Act.'],
		[
			'It is for purposes of Section 18 of Securities Exchange Act rules.',
			'It is for purposes of Section 18 of the Securities Exchange Act rules.',
		],
	] as const) {
		fix(wordsAtOdds, report(wrong), report(right));
	}
	const legend = report('The plant opened.').replace('duly caused this report', 'caused duly this report');
	assert.deepEqual(
		problems(wordsAtOdds, legend).map(({ message }) => message),
		['“caused duly”: “duly caused” is meant.'],
	);
});

test('a word of such a sentence in another number is marked, once', () => {
	for (const [wrong, right] of [
		['They met at the annual meeting of stockholder.', 'They met at the annual meeting of stockholders.'],
		['It is incorporated herein by references.', 'It is incorporated herein by reference.'],
		['The results for the three month ended June 30.', 'The results for the three months ended June 30.'],
		[
			'It is otherwise subject to the liabilities of that sections.',
			'It is otherwise subject to the liabilities of that section.',
		],
		['These involve risk and uncertainties.', 'These involve risks and uncertainties.'],
	] as const) {
		fix(wordsAtOdds, report(wrong), report(right));
	}
	const cover = coverOf({});
	fix(wordsAtOdds, cover.replace('Written communications', 'Written communication'), cover);
});

test('a capital of one word among others in small letters is marked', () => {
	for (const [wrong, right] of [
		['It is Attached hereto as Exhibit 99.1.', 'It is attached hereto as Exhibit 99.1.'],
		['The plant Was sold by the company.', 'The plant was sold by the company.'],
		['It is otherwise Subject to the liabilities of it.', 'It is otherwise subject to the liabilities of it.'],
		['The Company has Agreed to it.', 'The Company has agreed to it.'],
		['Interest will be Payable in cash each May.', 'Interest will be payable in cash each May.'],
		['It expects to Repurchase all of them.', 'It expects to repurchase all of them.'],
		['It lost money in the year Ended May 31, 2025.', 'It lost money in the year ended May 31, 2025.'],
	] as const) {
		fix(wordsAtOdds, report(wrong), report(right));
	}
	const cover = coverOf({});
	for (const [wrong, right] of [
		['Exact name of registrant as Specified in', 'Exact name of registrant as specified in'],
		['to simultaneously Satisfy the', 'to simultaneously satisfy the'],
		['is an Emerging growth company', 'is an emerging growth company'],
	] as const) {
		assert.ok(cover.includes(right), right);
		fix(wordsAtOdds, cover.replace(right, wrong), cover);
	}
	for (const caption of [
		'Exact name of Registrant as specified in its Charter',
		'Exact Name of registrant as Specified in its charter',
	]) {
		const other = cover.replace('Exact name of registrant as specified in its charter', caption);
		assert.deepEqual(problems(wordsAtOdds, other), [], caption);
	}
	for (const text of [
		'The release is titled “The Company to Participate in a conference”, and it is known.',
		'It is told under the heading Being ready, in Part II.',
		'It entered into an Amended and Restated Lease, and the order is to Cease and desist.',
		'It is sold from time to time. In the company’s filings with the SEC it is told.',
		'It is told under the caption In re Alder, in Additional Information and Where to Find It.',
		'It was put to a Vote of the holders, and Will paid for it; the Amended and Restated Bylaws hold.',
		'It is filed with the Securities and Exchange Commission for the purposes of Section 18 of the Exchange Act.',
	]) {
		assert.deepEqual(problems(wordsAtOdds, report(text)), [], text);
	}
});

test('words that are changed about are one finding', () => {
	const text = report('It is told in the text of the agreement, a of copy which is filed as Exhibit 10.1.');
	assert.deepEqual(
		problems(wordsAtOdds, text).map(({ message }) => message),
		['“of copy”: “copy of” is meant.'],
	);
});

test('other wordings of such a sentence are silent', () => {
	for (const text of [
		'The press release furnished as Exhibit 99.1 and incorporated herein by reference is short.',
		'Representations, warranties and covenants, and a number of risks, uncertainties and other things, are in it.',
		'It is not party to it, and announcing financial results for fiscal 2026 is its aim.',
		'It is so in the rights of the holders or on the day, to be signed in its behalf by the buyer.',
		'The Company held its annual meetings of stockholders, and the purpose of Section 18 is known.',
		'As used in this Section 18, or the Exchange Act, the terms of the notes are known.',
	]) {
		assert.deepEqual(problems(wordsAtOdds, report(text)), [], text);
	}
});

test('a name or a defined term that lost one of its capitals gets it again', () => {
	for (const [wrong, right] of [
		['It is filed under the Securities Exchange act.', 'It is filed under the Securities Exchange Act.'],
		['It trades on the New york Stock Exchange today.', 'It trades on the New York Stock Exchange today.'],
		[
			'It signed a lease (the “Ohio Lease”) and its Annual Plan (the “Annual Plan”). The annual Plan is long.',
			'It signed a lease (the “Ohio Lease”) and its Annual Plan (the “Annual Plan”). The Annual Plan is long.',
		],
		['It is told on form 8-K, and not on Form 8-K alone.', 'It is told on Form 8-K, and not on Form 8-K alone.'],
	] as const) {
		fix(wordsAtOdds, report(wrong), report(right));
	}
	for (const text of [
		'Its chief financial officer met the Chief Financial Officer of its parent.',
		'SECURITIES EXCHANGE ACT, securities exchange act and Securities Exchange Act are one.',
		'Its planned Sale, its Class A common stock (the “Class A Common Stock”) and Class A common stock are known.',
		'At its Annual Meeting (the “Annual Meeting”), the annual meeting was closed; each annual meeting is.',
		'A press release (the “Press Release”) is Exhibit 99.1 Press release of the Company, and (b) Press release.',
		'It uses form 8-K, form 8-K and form 8-K, and Form 8-K.',
	]) {
		assert.deepEqual(problems(wordsAtOdds, report(text)), [], text);
	}
});

test('a mark within such a sentence, or after a word that leads to the next one, is left over', () => {
	for (const [wrong, right] of [
		[
			'A copy of the press- release is attached hereto as. exhibit 99.1.',
			'A copy of the press release is attached hereto as exhibit 99.1.',
		],
		['It is subject; to the liabilities of that section.', 'It is subject to the liabilities of that section.'],
		['The owner of the; plant and its- lender met.', 'The owner of the plant and its lender met.'],
		['The owner of the, plant met.', 'The owner of the plant met.'],
	] as const) {
		const edits = problems(punctuationDoubled, report(wrong)).flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
		assert.equal(apply(report(wrong), { edits }), report(right));
	}
	for (const text of [
		'The in- and out-of-state owners met; the, if any, fees of the, as it was, plant are due.',
		'It is told in General Instruction B.2. of Form 8-K. The press release is short; to the owner it is long.',
		'The services of the Company; the plant of the lender.',
		'It is voted on an as-\nconverted basis, and told in the press-\nrelease.',
	]) {
		assert.deepEqual(problems(punctuationDoubled, report(text)), [], text);
	}
});
