import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsAtOdds } from '../../../server/src/rules/text/wordsAtOdds';
import { fix, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('a noun gets the number that the words before it tell', () => {
	for (const [wrong, right] of [
		['It rests on these statement.', 'It rests on these statements.'],
		['It says that these statement involve it.', 'It says that these statements involve it.'],
		['Several officer of the plant left it.', 'Several officers of the plant left it.'],
		['It has three employee in Ohio.', 'It has three employees in Ohio.'],
		['Notice is given 30 day before it.', 'Notice is given 30 days before it.'],
		['One of the director resigned.', 'One of the directors resigned.'],
		['It signed a material agreements with the city.', 'It signed a material agreement with the city.'],
		['Each parties to it was told.', 'Each party to it was told.'],
		['It vests in four equal annual installment.', 'It vests in four equal annual installments.'],
		['A majority of vote cast was enough.', 'A majority of votes cast was enough.'],
		['They may vote in the election of director.', 'They may vote in the election of directors.'],
	] as const) {
		fix(wordsAtOdds, report(wrong), report(right));
	}
});

test('a subject and a verb of two numbers are marked', () => {
	for (const [text, words] of [
		['The agreement provide for a sale.', 'The agreement provide'],
		['On March 10, 2026, the Company have sold it.', 'the Company have'],
		['The results is good. It ended.', 'The results is'],
		['The Company also agree to pay it.', 'The Company also agree'],
		['A copy of the amendment are kept.', 'copy of the amendment are'],
	] as const) {
		assert.deepEqual(
			problems(wordsAtOdds, report(text)).map(({ message }) => message),
			[`“${words}”: the verb has another form here.`],
		);
	}
});

test('nouns before other nouns, names with numbers and verbs that look like nouns are silent', () => {
	for (const text of [
		'These share purchases, a two year term and both director candidates were approved.',
		'Class A shares of the Trust and the $1.2 million loan to it remain.',
		'Each reports to the president, and this results in savings.',
		'The Section 16 officers met in most of the year, and the parties to the agreement have agreed.',
		'A customers’ meeting was held; the committee are of one mind.',
		'They ask that the agreement provide for it.',
		'It vests in one equal installment, with two installment payments at the election of director Pell.',
	]) {
		assert.deepEqual(problems(wordsAtOdds, report(text)), [], text);
	}
});
