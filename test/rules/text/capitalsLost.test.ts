import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { wordsAtOdds } from '../../../server/src/rules/text/wordsAtOdds';
import { fix, problems } from '../../fixture';
import { plainReport } from '../reports';

test('a capital that a legend, a caption or a value of the cover lost is put back', () => {
	const cover = coverOf({});
	for (const [right, wrong] of [
		['Written communications', 'written communications'],
		['Indicate by check mark whether', 'indicate by check mark whether'],
		['(Exact name', '(exact name'],
		['Oregon\t', 'oregon\t'],
		['Other Events', 'Other events'],
	] as const) {
		const faulty = cover.replace(right, wrong);
		if (right === 'Other Events') {
			// A caption of which only the first word has one is written so.
			assert.deepEqual(problems(wordsAtOdds, faulty), []);
		} else {
			assert.notEqual(faulty, cover, right);
			fix(wordsAtOdds, faulty, cover);
		}
	}
	for (const text of [
		cover.replace('(Zip Code)', '(zip code)'),
		cover.replace('Emerging growth company', 'emerging growth company'),
		cover.replace(/^.*Bend, Oregon.*$/m, 'Avenida Norte 1400, torre das Flores, Lisboa, Portugal'),
	]) {
		assert.deepEqual(problems(wordsAtOdds, text), []);
	}
});

test('one word of a caption or a name in small letters among others with capitals is marked', () => {
	const report = (caption: string, name = 'Jane Doe') =>
		plainReport(`Item 1.01 ${caption}\n\nThe Company signed it.`).replaceAll('Jane Doe', name);
	fix(
		wordsAtOdds,
		report('Entry into a Material definitive Agreement'),
		report('Entry into a Material Definitive Agreement'),
	);
	fix(
		wordsAtOdds,
		report('Entry into a Material Definitive Agreement', 'Jane doe').replace('/s/ Jane doe', '/s/ Jane Doe'),
		report('Entry into a Material Definitive Agreement'),
	);
	for (const text of [
		report('Entry into a material definitive agreement'),
		report('Entry Into a Material Definitive Agreement', 'Jane Van der Doe'),
	]) {
		assert.deepEqual(problems(wordsAtOdds, text), []);
	}
});
