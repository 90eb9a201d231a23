import { test } from 'node:test';
import { redactionUnmarked } from '../../../server/src/rules/exhibits/redactionUnmarked';
import { check } from '../../fixture';
import { exhibitsOf, submission } from '../submissions';

const redacted = [{ type: 'EX-10.1', text: 'The price is [***] per unit.' }];

test('an exhibit with terms left out has a row that says so', () =>
	check(
		redactionUnmarked,
		submission(
			exhibitsOf(`10.1  Supply Agreement
^^^^ Exhibit 10.1 has terms left out, and the list does not say so.`),
			redacted,
		),
	));

test('a word in the row or the legend of its mark is enough', () => {
	check(redactionUnmarked, submission(exhibitsOf('10.1  Supply Agreement (portions omitted)'), redacted));
	check(
		redactionUnmarked,
		submission(exhibitsOf('10.1†  Supply Agreement\n\n† Certain confidential terms are redacted.'), redacted),
	);
});

test('exhibits that are neither contracts nor plans of acquisition are not marked', () => {
	const text = redacted[0]?.text ?? '';
	check(redactionUnmarked, submission(exhibitsOf('99.1  Press Release'), [{ type: 'EX-99.1', text }]));
	check(
		redactionUnmarked,
		submission(
			exhibitsOf(`2.1  Merger Agreement
^^^ Exhibit 2.1 has terms left out, and the list does not say so.`),
			[{ type: 'EX-2.1', text }],
		),
	);
});

test('personal data, other brackets and reports of before 2 April 2019 are fine', () => {
	const text = `${redacted[0]?.text} Personal data is left out under Item 601(a)(6).`;
	check(redactionUnmarked, submission(exhibitsOf('10.1  Supply Agreement'), [{ type: 'EX-10.1', text }]));
	check(
		redactionUnmarked,
		submission(exhibitsOf('10.1  Supply Agreement'), [{ type: 'EX-10.1', text: 'Lines marked [*] are new.' }]),
	);
	check(redactionUnmarked, submission(exhibitsOf('10.1  Supply Agreement'), redacted, { date: 'March 14, 2018' }));
});
