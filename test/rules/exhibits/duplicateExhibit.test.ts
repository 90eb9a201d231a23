import { test } from 'node:test';
import { duplicateExhibit } from '../../../server/src/rules/exhibits/duplicateExhibit';
import { check, fix } from '../../fixture';
import { plainReport } from '../reports';

const report = (rows: string) =>
	plainReport(`
Item 9.01 Financial Statements and Exhibits

(d) Exhibits

Exhibit No.  Description
${rows}
`);

test('a number given to two exhibits is reported at the second', () =>
	check(
		duplicateExhibit,
		report(`99.1         Press release
99.1         Investor presentation
^^^^ Exhibit 99.1 is listed twice.`),
	));

test('different numbers, and a row repeated over a page break, are fine', () =>
	check(
		duplicateExhibit,
		report(`10.1         Supply Agreement
10.10        Lease
99.1         Press release

99.1         Press release`),
	));

test('the second takes the next free number', () =>
	fix(
		duplicateExhibit,
		report('99.1         Press release\n99.1         Slides\n99.2         Letter'),
		report('99.1         Press release\n99.3         Slides\n99.2         Letter'),
	));

test('the exhibit index follows', () => {
	const both = (rows: string, index: string) =>
		report(rows).replace('SIGNATURES', () => `EXHIBIT INDEX\n\nExhibit No.  Description\n${index}\n\nSIGNATURES`);
	fix(
		duplicateExhibit,
		both('99.1         Press release\n99.1         Slides', '99.1         Press release'),
		both('99.1         Press release\n99.2         Slides', '99.1         Press release\n99.2         Slides'),
	);
	fix(
		duplicateExhibit,
		both('99.1         Press release\n99.1         Slides', '99.1         Press release\n99.1         Slides'),
		both('99.1         Press release\n99.2         Slides', '99.1         Press release\n99.2         Slides'),
	);
});
