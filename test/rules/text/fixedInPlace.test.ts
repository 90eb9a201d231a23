/** Fixes that give the right words back where words, letters or marks changed their place, and none that makes a text worse. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverWords } from '../../../server/src/rules/cover/coverWords';
import { registrantMissing } from '../../../server/src/rules/cover/registrantMissing';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { itemCaptionMismatch } from '../../../server/src/rules/items/itemCaptionMismatch';
import { signatureLegend } from '../../../server/src/rules/signatures/signatureLegend';
import { signerTitleMissing } from '../../../server/src/rules/signatures/signerTitleMissing';
import { draftMark } from '../../../server/src/rules/text/draftMark';
import { punctuationDoubled } from '../../../server/src/rules/text/punctuationDoubled';
import { wordMisspelled } from '../../../server/src/rules/text/wordMisspelled';
import { wordsAtOdds } from '../../../server/src/rules/text/wordsAtOdds';
import { apply, fix, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('a word that stands beside the place where it is missed goes there', () => {
	for (const [right, wrong] of [
		['a loan pursuant to Section 4 of it', 'a loan to pursuant Section 4 of it'],
		['is incorporated herein by reference in it', 'is incorporated herein reference by in it'],
		['the Board of Directors met', 'the Board Directors of met'],
		['a lease dated as of February 18, 2014', 'a lease dated as February of 18, 2014'],
		['a lease dated as of February 18, 2014', 'a lease as dated of February 18, 2014'],
		[
			'for the purpose of Section 18 of the Securities Exchange Act of 1934',
			'for the purpose of Section 18 the Securities Exchange Act of 1934',
		],
		['reported in its Current Report on Form 8-K', 'reported in its Report Current on Form 8-K'],
	] as const) {
		fix(wordsAtOdds, report(`It made ${wrong}.`), report(`It made ${right}.`));
	}
	for (const [right, wrong] of [
		['Pre-commencement communications', 'Pre-communications commencement'],
		['name or former address, if', 'name address or, if'],
		['Securities Exchange Act of 1934\n\nDate', 'Exchange Securities Act of 1934\n\nDate'],
	] as const) {
		fix(coverWords, coverOf({}).replace(right, wrong), coverOf({}));
	}
});

test('the legend over the signatures keeps the words that it has', () => {
	const signed = report('The plant is open.');
	for (const [right, wrong] of [
		['Exchange Act of 1934, the', 'Exchange of Act 1934, the'],
		['this report to be', 'this to report be'],
	] as const) {
		assert.ok(signed.includes(right));
		fix(signatureLegend, signed.replace(right, wrong), signed);
	}
});

test('words keep their letter case', () => {
	const titled = coverOf({})
		.replace('principal executive offices', 'Principal Executive Offices')
		.replace('Date of earliest event reported', 'Date of Earliest Event Reported');
	fix(coverWords, titled.replace('Executive Offices', 'Executive, Offices'), titled);
	fix(wordsAtOdds, titled.replace('Date of Earliest', 'Date Earliest'), titled);
	const heads = coverOf({}).replace(
		'Name of each exchange on which registered',
		'Name of Each Exchange on Which Registered',
	);
	fix(coverWords, heads.replace('Each Exchange on', 'Each on'), heads);
	const signed = report('The plant is open.');
	fix(wordMisspelled, signed.replace('SIGNATURES', 'SIGNsTURES'), signed);
});

test('a legend whose first word is lost gets no capital in its place', () => {
	for (const [from, to] of [
		['Soliciting material', 'material'],
		['Written communications', 'communications Written'],
		['If an emerging', 'Ifan emerging'],
	] as const) {
		const fixes = problems(wordsAtOdds, coverOf({}).replace(from, to)).flatMap(({ fixes = [] }) => fixes);
		assert.ok(!fixes.some(({ title }) => /“(?:Material|Communications|If)”/.test(title)), to);
	}
});

test('joined words in a caption are left to the rule on captions', () => {
	const caption =
		'Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant';
	const [right, wrong] = [caption, caption.replace('or an', 'oran')].map((words) =>
		plainReport(`Item 2.03 ${words}\n\nThe Company signed it.`),
	) as [string, string];
	assert.deepEqual(problems(wordsAtOdds, wrong), []);
	fix(itemCaptionMismatch, wrong, right);
});

test('a parenthesis around a legend stays', () => {
	const around = coverOf({}).replace(
		/Registrant's telephone number, including area code:?/,
		"(Registrant's telephone number, including area code)",
	);
	assert.match(around, /area code\)/);
	fix(coverWords, around.replace('area code)', 'area, code)'), around);
});

test('no legend and no title is put beside the one that is there', () => {
	assert.deepEqual(problems(registrantMissing, coverOf({}).replace('name of registrant', 'name registrant of')), []);
	const signed = report('The plant is open.');
	assert.deepEqual(problems(signerTitleMissing, signed.replace(/Financial Officer/g, 'Financial. Officer')), []);
});

test('a point before a small letter may be left over', () => {
	const [wrong, right] = ['It opened. the plant in Ohio.', 'It opened the plant in Ohio.'].map(report) as [
		string,
		string,
	];
	const [found] = problems(wordsAtOdds, wrong);
	assert.deepEqual(
		found?.fixes?.map(({ title }) => title),
		['Write “The”', 'Remove the point'],
	);
	assert.equal(found?.fixes?.[1] && apply(wrong, found.fixes[1]), right);
});

test('a hyphen beside a small word joins nothing', () => {
	for (const wrong of ['The cash- is of the- plant in Ohio.', 'It said so and- the plant opened.']) {
		for (const { fixes = [] } of problems(punctuationDoubled, report(wrong))) {
			assert.deepEqual(
				fixes.map(({ title }) => title),
				['Remove “-”'],
			);
		}
		assert.ok(problems(punctuationDoubled, report(wrong)).length > 0);
	}
	assert.deepEqual(
		problems(punctuationDoubled, report('It has pre- and post-closing duties, and two- to four-year terms.')),
		[],
	);
});

test('two words that ran together, and a company in its plural', () => {
	for (const [right, wrong] of [
		['He will be entitled to it', 'He will beentitled to it'],
		['shares representing a part of it', 'shares representinga part of it'],
		['the growth companies of Ohio', 'the growth companys of Ohio'],
		['the company’s plant', 'the companys plant'],
	] as const) {
		fix(wordMisspelled, report(`It told that ${wrong}.`), report(`It told that ${right}.`));
	}
});

test('a word of a legend is spelled as the legend has it, and a verb of the past keeps its end', () => {
	for (const [right, wrong] of [
		['growth company as defined', 'growth companys as defined'],
		['if changed since', 'if changeds since'],
		['filing is intended to', 'filing is intende to'],
	] as const) {
		fix(wordMisspelled, coverOf({}).replace(right, wrong), coverOf({}));
	}
	fix(wordMisspelled, report('It was fileds in Ohio.'), report('It was filed in Ohio.'));
	assert.deepEqual(problems(wordMisspelled, report('The company that succeeds it proceeds to Ohio.')), []);
});

test('small words of a caption that stand for others get no capital', () => {
	const wrong = plainReport('Item 1.02 Termination if a Material Definitive Agreement\n\nThe Company ended it.');
	assert.deepEqual(problems(wordsAtOdds, wrong), []);
});

test('a legend with both parentheses gets no third one', () => {
	const wrong = coverOf({}).replace('offices) (Zip', 'offices)Zip');
	assert.notEqual(wrong, coverOf({}));
	for (const { fixes = [] } of problems(coverWords, wrong)) {
		for (const each of fixes) {
			assert.ok(!apply(wrong, each).includes('((Address'));
		}
	}
});

test('guidance and reminders for investors are no notes of a draft', () => {
	for (const line of [
		'Guidance: The Company expects sales of $50 million.',
		'Reminder: The meeting is on May 12, 2026.',
	]) {
		assert.deepEqual(problems(draftMark, report(`The plant is open.\n\n${line}\n\nIt is in Ohio.`)), []);
	}
	assert.equal(problems(draftMark, report('The plant is open.\n\nReminder: confirm the date with counsel.')).length, 1);
});
