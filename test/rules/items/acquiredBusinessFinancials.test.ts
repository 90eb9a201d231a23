import { test } from 'node:test';
import { acquiredBusinessFinancials } from '../../../server/src/rules/items/acquiredBusinessFinancials';
import { check, fix } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const heading = 'Item 2.01 Completion of Acquisition or Disposition of Assets';
const acquisition = `${heading}\n\nOn March 10, 2026 the Company completed its acquisition of Brook Valve Company.`;
const exhibits = 'Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n2.1  Share purchase agreement';
const promise =
	'The financial statements required by this item will be filed by amendment not later than 71 calendar days after the date on which this report must be filed.';

test('an acquisition without statements is marked', () =>
	check(
		acquiredBusinessFinancials,
		plainReport(`
Item 2.01 Completion of Acquisition or Disposition of Assets
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 2.01 has no financial statements, and nothing says when they will be filed.

On March 10, 2026 the Company completed its acquisition of Brook Valve Company.

${exhibits}
`),
	));

test('the sentence is inserted above the exhibits', () => {
	fix(
		acquiredBusinessFinancials,
		plainReport(`${acquisition}\n\n${exhibits}`),
		plainReport(
			`${acquisition}\n\n${exhibits.replace('(d)', `(a) Financial Statements of Businesses Acquired\n\n${promise}\n\n(d)`)}`,
		),
	);
	const report = (part: string) =>
		htmlReport(
			`<p>${acquisition.replace('\n\n', '</p>\n<p>')}</p>\n<p>Item 9.01 Financial Statements and Exhibits</p>\n${part}<p>(d) Exhibits</p>\n<p>2.1 Share purchase agreement</p>`,
		);
	fix(
		acquiredBusinessFinancials,
		report(''),
		report(`<p>(a) Financial Statements of Businesses Acquired</p>\n<p>${promise}</p>\n`),
	);
});

test('statements, a word of them, a disposition, a former shell and a registrant that was acquired are silent', () => {
	for (const items of [
		`${acquisition}\n\n${exhibits.replace('(d)', '(b) Pro Forma Financial Information\n\nNot required.\n\n(d)')}`,
		`${acquisition} Pro forma information is not required.\n\n${exhibits}`,
		`${heading}\n\nOn March 10, 2026 the Company completed the sale of its valve plant.\n\n${exhibits}`,
		`${acquisition} Until then the Company was a shell company.\n\n${exhibits}`,
		`${acquisition}\n\nItem 5.01 Changes in Control of Registrant\n\nBrook Valve Company controls the Company.`,
	]) {
		check(acquiredBusinessFinancials, plainReport(items));
	}
	check(acquiredBusinessFinancials, `${acquisition}\n`);
});
