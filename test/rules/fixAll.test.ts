/** Fixes of one kind that an editor may do all at once: those that decide nothing that another place could decide otherwise. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitLinkTarget } from '../../server/src/rules/exhibits/exhibitLinkTarget';
import { exhibitNumberUnknown } from '../../server/src/rules/exhibits/exhibitNumberUnknown';
import { pictureFile } from '../../server/src/rules/html/pictureFile';
import type { Rule } from '../../server/src/rules/rule';
import { problems } from '../fixture';
import { htmlReport, plainReport } from './reports';
import { htmlSubmission } from './submissions';

const linkTo = (href: string) =>
	htmlReport(
		`<p>Item 9.01 Financial Statements and Exhibits</p>\n<p>(d) Exhibits</p>\n<table>\n<tr><td>99.1</td><td><a href="${href}">Press release</a></td></tr>\n</table>`,
	);
const archive = 'Archives/edgar/data/999/000099926000001/harbor.htm';

const cases: readonly (readonly [rule: Rule, text: string, titles: readonly string[]])[] = [
	[exhibitLinkTarget, linkTo(`https://sec.gov/${archive}`), ['Write www.sec.gov']],
	[exhibitLinkTarget, linkTo(`https://www.sec.gov/ix?doc=/${archive}`), ['Link to the document itself']],
	[
		exhibitNumberUnknown,
		plainReport('Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n99.l  Press release'),
		['Change to 99.1'],
	],
	[
		pictureFile,
		htmlSubmission('<p><img src="images/Harbor-Logo.JPG" alt="Logo"></p>', [
			{ type: 'GRAPHIC', fileName: 'harbor-logo.jpg', text: 'begin 644' },
		]),
		['Change to harbor-logo.jpg'],
	],
];

for (const [rule, text, titles] of cases) {
	test(`${rule.id}: ${titles.join(', ')}`, () =>
		assert.deepEqual(
			problems(rule, text)
				.flatMap(({ fixes = [] }) => fixes)
				.filter(({ all }) => all === true)
				.map(({ title }) => title),
			titles,
		));
}
