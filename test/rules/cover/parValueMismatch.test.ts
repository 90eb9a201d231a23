import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parValueMismatch } from '../../../server/src/rules/cover/parValueMismatch';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { check, fix, problems } from '../../fixture';

const report = (sentence: string) => coverOf({ items: `Item 8.01 Other Events\n\n${sentence}` });
const messages = (sentence: string) => problems(parValueMismatch, report(sentence)).map(({ message }) => message);

test('another par value of the own stock is marked, and either may be written', () => {
	check(
		parValueMismatch,
		report(`The plan covers shares of the Company’s common stock, $0.10 par value per share.
                                                      ^^^^^ Par value $0.10 of the common stock; the cover has $0.01.`),
	);
	assert.deepEqual(messages('The par value of the common stock remains unchanged at $0.0001 per share.'), [
		'Par value $0.0001 of the common stock; the cover has $0.01.',
	]);
	const sentence = 'It bought back shares of its Common Stock, par value $.001 per share (the “Shares”).';
	fix(parValueMismatch, report(sentence), report(sentence.replace('$.001', '$0.01')));
	fix(parValueMismatch, report(sentence), report(sentence).replace('$0.01', '$.001'), 'Write $.001 on the cover');
});

test('the same value in other digits, other classes and other companies are silent', () => {
	for (const sentence of [
		'It bought back its common stock, par value $.01 per share.',
		'It bought back its common stock, par value $0.010 per share.',
		'It issued its preferred stock, par value $0.001 per share.',
		'It issued its Class B common stock, par value $0.001 per share.',
		'Each share of Tern Lamps common stock, par value $0.001 per share, was converted.',
		'It bought back its common stock at $0.10 per share.',
		'The par value remains $0.01 per share.',
		'The par value of the preferred stock remains $0.001 per share.',
		'The par value of the Class B stock remains unchanged at $0.0001 per share.',
	]) {
		assert.deepEqual(messages(sentence), [], sentence);
	}
});
