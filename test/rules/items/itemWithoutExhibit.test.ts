import { test } from 'node:test';
import { itemWithoutExhibit } from '../../../server/src/rules/items/itemWithoutExhibit';
import { check, fix } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const list = (...rows: readonly string[]): string =>
	`Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n${rows.join('\n')}`;
const dismissal =
	'Item 4.01 Changes in Registrant’s Certifying Accountant\n\nOn March 10, 2026 the board dismissed Doe & Roe LLP.';
const bylaws =
	'Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year\n\nThe board amended the bylaws.';

test('each of the items that ask for an exhibit is marked without it', () => {
	check(
		itemWithoutExhibit,
		plainReport(`
Item 2.02 Results of Operations and Financial Condition
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 2.02 has no Exhibit 99: the text of the announcement goes with it.

The Company announced its results in a press release.

Item 4.01 Changes in Registrant’s Certifying Accountant
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 4.01 has no Exhibit 16 and does not say that the accountant’s letter will follow.

On March 10, 2026 the board dismissed Doe & Roe LLP.

Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 5.03 has no Exhibit 3: the amended articles or bylaws go with it.

The board amended the bylaws.

Item 6.06 Static Pool
^^^^^^^^^^^^^^^^^^^^^ Item 6.06 has no Exhibit 106: the static pool information goes with it.

The information is filed here.

${list('10.1  Supply agreement')}
`),
	);
});

test('the row is added in the layout of the list', () => {
	fix(
		itemWithoutExhibit,
		plainReport(`${dismissal}\n\n${list('10.1  Supply agreement', '99.1  Press release')}`),
		plainReport(
			`${dismissal}\n\n${list('10.1  Supply agreement', '16.1  Letter re change in certifying accountant', '99.1  Press release')}`,
		),
	);
	const table = (rows: string) =>
		htmlReport(
			`<p>${bylaws.replace('\n\n', '</p>\n<p>')}</p>\n<p>Item 9.01 Financial Statements and Exhibits</p>\n<p>(d) Exhibits</p>\n<table>${rows}</table>`,
		);
	fix(
		itemWithoutExhibit,
		table('<tr><td>99.1</td><td>Press release</td></tr>'),
		table(
			'<tr><td>3.1</td><td>Articles of incorporation and bylaws</td></tr><tr><td>99.1</td><td>Press release</td></tr>',
		),
	);
});

test('an exhibit that is listed, or that another rule misses, is silent', () => {
	for (const items of [
		`${dismissal}\n\n${list('16.1  Letter of Doe & Roe LLP')}`,
		`${bylaws}\n\n${list('3(ii)  Bylaws')}`,
		`${bylaws} They are filed herewith as Exhibit 3.2.\n\n${list('99.1  Press release')}`,
		`${bylaws}\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\nExhibit No. Exhibit\n\nBylaws of the Company`,
	]) {
		check(itemWithoutExhibit, plainReport(items));
	}
});

test('what asks for no exhibit is silent', () => {
	const fiscal = bylaws.replace(
		'The board amended the bylaws.',
		'The board changed the fiscal year to end on June 30.',
	);
	const engaged = dismissal.replace('dismissed', 'engaged');
	for (const items of [
		fiscal,
		engaged,
		`${dismissal} The Company will file its letter by amendment.`,
		`${bylaws} See Exhibit 4.1 to the Form 8-A of March 2, 2026.`,
		`${bylaws} They are Exhibit 3.2 to the registration statement on Form S-1 of March 2, 2026.`,
		`${bylaws} Item 8.01 says more of them.\n\nItem 8.01 Other Events\n\nThe bylaws changed.`,
		'Item 2.02 Results of Operations and Financial Condition\n\nThe Company expects sales of $3 million.',
		'Item 2.02 Changes in Registrant’s Certifying Accountant\n\nThe press release is out.',
	]) {
		check(itemWithoutExhibit, plainReport(items));
	}
});

test('an excerpt and an amendment are silent', () => {
	check(itemWithoutExhibit, `${dismissal}\n`);
	check(itemWithoutExhibit, plainReport(dismissal).replace('FORM 8-K\n', 'FORM 8-K/A\n'));
});

test('an exhibit that is filed, attached or furnished herein is there', () => {
	for (const verb of ['filed', 'attached', 'furnished', 'included']) {
		check(
			itemWithoutExhibit,
			plainReport(
				`Item 2.02 Results of Operations and Financial Condition\n\nThe Company issued a press release, a copy of which is ${verb} herein as Exhibit 99.1 for reporting under Item 2.02.`,
			),
		);
	}
});
