import assert from 'node:assert/strict';
import { test } from 'node:test';
import { characterDamaged } from '../../../server/src/rules/text/characterDamaged';
import { check, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('damaged characters are marked once', () => {
	check(
		characterDamaged,
		report(`The Company?s plant doesn?t stop.
           ^ “?” stands for a character that was damaged, as at 1 other place.`),
	);
	for (const text of [
		'The plant of the â€œCompany is open.',
		'The plant of Renâ€™s is open.',
		'The CafÃ© of the plant is open.',
		'The plant of the Company�s lender is open.',
		'The plant (the ?Plant?) is open.',
		'The plant \uf0b7 of the Company is open.',
		'The plant\u00ad\u00ad of the Company is open.',
	]) {
		assert.equal(problems(characterDamaged, report(text)).length, 1, text);
	}
});

test('accents, questions and signs are silent', () => {
	for (const text of [
		'The Café of Château Âge is open. Is it? Yes: “largest” – it’s open.',
		'Who? What? Why?',
		'The in\u00adcor\u00adpo\u00adrated plant.\n\n\uf0b7 A bullet',
	]) {
		assert.deepEqual(problems(characterDamaged, report(text)), [], text);
	}
});
