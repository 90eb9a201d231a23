import { test } from 'node:test';
import { signedReport } from '../../../server/src/rules/examples/report';
import { legacyItemNumber } from '../../../server/src/rules/items/legacyItemNumber';
import { check, fix } from '../../fixture';

const cover = (date: string) => `FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): ${date}

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

`;

test('a number of the old form in a report of today is marked', () =>
	check(
		legacyItemNumber,
		`
${cover('March 12, 2026')}Item 5. Other Events
     ^ Item 5 is of the form before August 23, 2004; today it is Item 8.01.

The company opened a second plant.
`,
	));

test('the fix writes the number of today, and the caption where it is another', () => {
	fix(
		legacyItemNumber,
		`
${cover('March 12, 2026')}Item 9. Regulation FD Disclosure

The company opened a second plant.
`,
		`
${cover('March 12, 2026')}Item 7.01. Regulation FD Disclosure

The company opened a second plant.
`,
	);
	fix(
		legacyItemNumber,
		`
${cover('March 12, 2026')}ITEM 2. ACQUISITION OR DISPOSITION OF ASSETS

The company sold its first plant.
`,
		`
${cover('March 12, 2026')}ITEM 2.01. COMPLETION OF ACQUISITION OR DISPOSITION OF ASSETS

The company sold its first plant.
`,
	);
});

test('a number of today before the reform is marked, the number of its day is not', () => {
	check(
		legacyItemNumber,
		`
${cover('March 12, 2003')}Item 8.01 Other Events
     ^^^^ Item 8.01 did not exist before August 23, 2004; then it was Item 5.

The company opened a second plant.
`,
	);
	check(legacyItemNumber, `${cover('March 12, 2003')}Item 5. Other Events\n\nThe company opened a second plant.\n`);
});

test('an old event that was reported after the reform is on the new form', () =>
	check(
		legacyItemNumber,
		`${cover('August 20, 2004')}${signedReport('/s/ Jane Doe\nJane Doe\nChief Financial Officer\n\nDate: August 26, 2004\n')}`,
	));

test('without a day of signing, an amendment and a report of an event shortly before may be on the new form', () => {
	const item = 'Item 2.01 Completion of Acquisition or Disposition of Assets\n\nThe company sold its first plant.\n';
	const amended = cover('July 23, 2004').replace('FORM 8-K', 'FORM 8-K/A');
	check(legacyItemNumber, `${amended}${item}`);
	check(legacyItemNumber, `${cover('August 20, 2004')}${item}`);
	fix(
		legacyItemNumber,
		`${cover('May 20, 2004')}Item 8.01 Other Events\n\nText.\n`,
		`${cover('May 20, 2004')}Item 5 Other Events\n\nText.\n`,
	);
});
