import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actMisnamed } from '../../../server/src/rules/text/actMisnamed';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 7.01 Regulation FD Disclosure\n\n${text}`);

test('an Act with the year of another is marked, and the year is written right', () => {
	check(
		actMisnamed,
		report(`It is “filed” under the Securities Exchange Act of 1933.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Securities Exchange Act of 1933”: “1934” is meant.`),
	);
	fix(
		actMisnamed,
		report('The Securities Act of 1993, as amended, governs the sale.'),
		report('The Securities Act of 1933, as amended, governs the sale.'),
	);
	fix(
		actMisnamed,
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>See the Securities Exchange Act <b>of</b> 1943.</p>'),
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>See the Securities Exchange Act <b>of</b> 1934.</p>'),
	);
});

test('the legend of what is furnished names Section 18 of the Exchange Act', () => {
	fix(
		actMisnamed,
		report('It shall not be deemed “filed” for purposes of Section 16 of the Exchange Act.'),
		report('It shall not be deemed “filed” for purposes of Section 18 of the Exchange Act.'),
	);
	fix(
		actMisnamed,
		report('It shall not be deemed “filed” for purposes of Section 18 of the Securities Act.'),
		report('It shall not be deemed “filed” for purposes of Section 18 of the Securities Exchange Act.'),
	);
});

test('what is right, Acts of states and other Acts are silent', () => {
	for (const text of [
		'It shall not be deemed “filed” for purposes of Section 18 of the Securities Exchange Act of 1934.',
		'It relies on Section 4(a)(2) of the Securities Act of 1933 and Rule 144A under the Securities Act.',
		'See Section 27A of the Securities Act and Section 21E of the Exchange Act.',
		'See Section 15 of the Securities Act and Section 20 of the Exchange Act.',
		'The Georgia Uniform Securities Act of 2008 and the Commodity Exchange Act of 1936 govern it.',
		'It is a covered security under Section 18 of the Securities Act.',
	]) {
		assert.deepEqual(problems(actMisnamed, report(text)), [], text);
	}
});

test('items of Regulation S-K and the sections about forward-looking statements are those of the law', () => {
	for (const [wrong, right] of [
		['See Item 404(a) of Regulation S-X for it.', 'See Item 404(a) of Regulation S-K for it.'],
		['See Item 610(a)(5) of Regulation S-K for it.', 'See Item 601(a)(5) of Regulation S-K for it.'],
		[
			'See Section 27E of the Securities Act and Section 21E of the Exchange Act.',
			'See Section 27A of the Securities Act and Section 21E of the Exchange Act.',
		],
	] as const) {
		fix(actMisnamed, report(wrong), report(right));
	}
	for (const text of [
		'See Item 601(b)(2) of Regulation S-K.',
		'See Item 402 of Regulation S-K and Rule 3-05 of Regulation S-X.',
	]) {
		assert.deepEqual(problems(actMisnamed, report(text)), [], text);
	}
});
