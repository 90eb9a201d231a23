/** Sentences whose lines are indented, as in the reports of old: what follows a line end and many spaces belongs to the words before. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../../server/src/rules';
import { filingOf, problems } from '../../fixture';
import { plainReport } from '../reports';

/** Words of which each space in turn is a line end with an indent after it. */
const brokenAnywhere = (words: string): readonly string[] =>
	[...words.matchAll(/ /g)].map(({ index }) => `      ${words.slice(0, index)}\n      ${words.slice(index + 1)}`);

const said = (item: string, text: string, ids: readonly string[]) =>
	rules
		.filter(({ id }) => ids.includes(id))
		.flatMap((rule) => problems(rule, plainReport(`${item}\n\n${text}`)).map(({ message }) => message));

test('a person, an amount and the name of a bank go on after the indent', () => {
	for (const [item, words] of [
		['Item 5.02 Departure of Directors or Certain Officers', 'The chair is Mr. Brian Hollander until May.'],
		['Item 8.01 Other Events', 'It may issue twenty million (20,000,000) shares and ten (10) warrants.'],
		['Item 8.01 Other Events', 'It paid $50 million, consisting of $30 million in cash and $20 million in stock.'],
		['Item 8.01 Other Events', 'The trustee is The Bank of Salem Trust Company and none of the holders.'],
	] as const) {
		for (const text of brokenAnywhere(words)) {
			assert.deepEqual(
				said(item, text, ['person-otherwise', 'amount-malformed', 'figures-at-odds', 'term-undefined']),
				[],
				text,
			);
		}
	}
});

test('figures that are at odds are marked where they stand, also over an indent', () => {
	const text = 'It paid $50 million, consisting of $30 million in cash and $10 million in stock.';
	const rule = rules.find(({ id }) => id === 'figures-at-odds');
	for (const broken of brokenAnywhere(text)) {
		const report = plainReport(`Item 8.01 Other Events\n\n${broken}`);
		const [found] = rule ? problems(rule, report) : [];
		const words = found && report.slice(found.span.start, found.span.end).replace(/\s+/g, ' ');
		assert.equal(words, '$50 million, consisting of $30 million in cash and $10 million', broken);
	}
});

test('an exhibit is named by the number after the indent, and no column is a mention', () => {
	const numbers = (words: string) =>
		filingOf(`Item 8.01 Other Events\n\n${words}\n`).mentions.map(({ number }) => number.text);
	assert.deepEqual(numbers('      It is filed as Exhibit\n      4.1, Exhibit\n      4.2 and Exhibit 4.3 hereto.'), [
		'4.1',
		'4.2',
		'4.3',
	]);
	assert.deepEqual(numbers('Exhibit      4.1'), []);
});
