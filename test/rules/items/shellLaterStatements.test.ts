import { test } from 'node:test';
import { shellLaterStatements } from '../../../server/src/rules/items/shellLaterStatements';
import { check, fix } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const later = 'The statements required by this Item will be filed by amendment within 71 calendar days.';
const report = (part: string, above = 'Item 5.06 Change in Shell Company Status\n\nThe merger closed.'): string =>
	plainReport(`${above}

Item 9.01 Financial Statements and Exhibits

(a) Financial statements of businesses acquired

${part}

(d) Exhibits

2.1  Merger agreement`);

test('a former shell company that promises its statements is marked', () => {
	check(
		shellLaterStatements,
		report(`${later}
${'^'.repeat(later.length)} A former shell company files its financial statements with the report, not later.`),
	);
	check(
		shellLaterStatements,
		report(
			`The pro forma financial information shall be furnished in a Form 8-K/A.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A former shell company files its financial statements with the report, not later.`,
			'Item 2.01 Completion of Acquisition or Disposition of Assets\n\nThe Company was a shell company before the merger.',
		),
	);
});

test('the fix deletes the sentence', () => {
	fix(shellLaterStatements, report(`None now. ${later}`), report('None now.'));
	fix(shellLaterStatements, report(`${later} They are long.`), report('They are long.'));
	fix(
		shellLaterStatements,
		htmlReport(
			`<p>Item 5.06 Change in Shell Company Status</p><p>It closed.</p><p>Item 9.01 Financial Statements and Exhibits</p><p>None now. The <b>statements</b> required by this Item will be filed by amendment.</p>`,
		),
		htmlReport(
			`<p>Item 5.06 Change in Shell Company Status</p><p>It closed.</p><p>Item 9.01 Financial Statements and Exhibits</p><p>None now.<b></b></p>`,
		),
	);
});

test('other registrants, statements at hand and interim statements are silent', () => {
	check(
		shellLaterStatements,
		report(later, 'Item 2.01 Completion of Acquisition or Disposition of Assets\n\nThe merger closed.'),
	);
	check(shellLaterStatements, report('The financial statements are filed as Exhibit 99.1.'));
	check(
		shellLaterStatements,
		report('The unaudited interim financial statements of Brook Valve will be filed by amendment.'),
	);
	check(shellLaterStatements, report(later).replace('FORM 8-K', 'FORM 8-K/A'));
});
