import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furnishedLegendSense } from '../../../server/src/rules/items/furnishedLegendSense';
import { check, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 7.01 Regulation FD Disclosure\n\n${text}`);

test('a legend without its “not” is marked', () => {
	check(
		furnishedLegendSense,
		report(`The information shall be deemed “filed” for purposes of Section 18 of the Exchange Act.
                         ^^^^^^^^^^^^^^ “deemed filed”: a “not” seems to be missing before it.`),
	);
});

test('“incorporated” without its “not” is marked', () => {
	check(
		furnishedLegendSense,
		report(`The information is not filed, and it shall be deemed incorporated by reference in any filing.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “and it shall be deemed incorporated”: a “not” seems to be missing before it.`),
	);
});

test('“furnished” for “filed” is marked, also in HTML', () => {
	const html = `<p>Item 7.01 Regulation FD Disclosure</p>\n<p>The information shall not be deemed to be &#8220;furnished&#8221; for the purposes of Section 18 of the Exchange Act, or otherwise subject to its liabilities.</p>`;
	assert.match(problems(furnishedLegendSense, htmlReport(html))[0]?.message ?? '', /Section 18 is about/);
});

test('the usual legends are silent', () => {
	for (const text of [
		'The information shall not be deemed “filed” for purposes of Section 18 of the Exchange Act.',
		'Neither the release nor the slides shall be deemed filed for purposes of Section 18 of the Exchange Act.',
		'The information is furnished and not filed, and is not to be considered “filed” under Section 18 of the Act.',
		'It is not filed, nor shall it be deemed incorporated by reference in any filing.',
		'It is not filed, and shall be incorporated by reference in any filing only if the filing says so.',
		'The release is deemed furnished and not filed for purposes of Section 18 of the Exchange Act.',
		'The information is furnished and shall in no event be deemed filed for the purpose of Section 18.',
	]) {
		assert.deepEqual(problems(furnishedLegendSense, report(text)), [], text);
	}
});
