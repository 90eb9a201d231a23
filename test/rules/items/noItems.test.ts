import { test } from 'node:test';
import { noItems } from '../../../server/src/rules/items/noItems';
import { check, fix } from '../../fixture';

const cover = (date: string) => `FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): ${date}

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)
`;

test('a report without items is marked at the name of the form', () =>
	check(
		noItems,
		`
${cover('March 12, 2026').replace('8-K\n', '8-K\n^^^^^^^^ No item heading: the report names no item of Form 8-K.\n')}
The company opened a second plant.
`,
	));

test('an item is inserted after the cover, in the numbering of the day', () => {
	fix(
		noItems,
		`
${cover('March 12, 2026')}
The company opened a second plant.
`,
		`
${cover('March 12, 2026')}
Item 7.01 Regulation FD Disclosure

The company opened a second plant.
`,
		'Insert Item 7.01 Regulation FD Disclosure',
	);
	fix(
		noItems,
		`
${cover('March 12, 2003')}
The company opened a second plant.
`,
		`
${cover('March 12, 2003')}
Item 5 Other Events

The company opened a second plant.
`,
	);
});

test('a report with an item is silent', () =>
	check(noItems, `${cover('March 12, 2026')}\nItem 8.01 Other Events\n\nThe company opened a second plant.\n`));
