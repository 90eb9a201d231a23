import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordDoubled } from '../../../server/src/rules/text/wordDoubled';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('a word that stands twice is marked, and the second one goes', () => {
	check(
		wordDoubled,
		report(`The Company opened the the second plant.
                       ^^^ “the” stands twice.`),
	);
	fix(
		wordDoubled,
		report('The plant is owned by by the Company, Inc.'),
		report('The plant is owned by the Company, Inc.'),
	);
	fix(
		wordDoubled,
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>The Company has opened <b>the</b> <i>the</i> second plant.</p>'),
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>The Company has opened <b>the</b> <i></i> second plant.</p>'),
	);
});

test('what is rightly doubled, headings, tables and words apart are silent', () => {
	for (const text of [
		'It is known that that plant had had a roof and was very very old.',
		'The plant in Walla Walla and the one in Baden Baden were sold.',
		'Exhibit Exhibit\nNumber Description',
		'The plant, the mill. The mill was sold to A, a lender, in in-kind payments.',
		'The statements of Tern Shipping AS as of December 31, 2025 and of the IT it uses.',
		'The plants of New York, New York and Johnson Johnson LLP were sold.',
	]) {
		assert.deepEqual(problems(wordDoubled, report(text)), [], text);
	}
});
