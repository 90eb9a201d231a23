import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furnishedIncorporated } from '../../../server/src/rules/items/furnishedIncorporated';
import { check, problems } from '../../fixture';
import { marked, plainReport } from '../reports';

const legend =
	'The information in this Item 2.02 and Exhibit 99.1 shall not be deemed “filed” for purposes of Section 18 of the Exchange Act.';
const report = (text: string): string =>
	plainReport(`Item 2.02 Results of Operations and Financial Condition

The Company issued a press release, Exhibit 99.1.

${legend}

Item 8.01 Other Events

${text}`);
const message = 'Incorporated into a registration statement, and furnished elsewhere in the report.';

test('an exhibit or an item that is furnished and incorporated is marked', () => {
	check(
		furnishedIncorporated,
		report(
			marked(
				'Exhibit 99.1 is incorporated by reference into the Registration Statement on Form S-3 (File No. 333-123456).',
				message,
			),
		),
	);
	check(
		furnishedIncorporated,
		report(
			marked(
				'Item 2.02 is hereby incorporated herein and by reference into our registration statement No. 333-123456.',
				message,
			),
		),
	);
});

test('exceptions, other exhibits and registration statements in general are silent', () => {
	check(
		furnishedIncorporated,
		report('This report, except Item 2.02, is incorporated by reference into the Form S-3 (File No. 333-123456).'),
	);
	check(
		furnishedIncorporated,
		report('Exhibit 23.1 is incorporated by reference into the Registration Statement (File No. 333-123456).'),
	);
	check(furnishedIncorporated, report('Exhibit 99.1 is incorporated by reference into any registration statement.'));
	check(
		furnishedIncorporated,
		report('Exhibit 99.1 is incorporated by reference into Form S-3 (File No. 333-123456).').replace(legend, ''),
	);
});

test('of several legends the first that speaks of the exhibit is shown', () => {
	const text = report(
		`Exhibit 99.1 is incorporated by reference into the Registration Statement on Form S-3 (File No. 333-123456).\n\n${legend}`,
	);
	const [place] = problems(furnishedIncorporated, text)[0]?.related ?? [];
	assert.equal(place?.span.start, text.indexOf(legend));
});
