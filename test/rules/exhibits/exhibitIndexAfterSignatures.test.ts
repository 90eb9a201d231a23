import { test } from 'node:test';
import { exhibitIndexAfterSignatures } from '../../../server/src/rules/exhibits/exhibitIndexAfterSignatures';
import { check } from '../../fixture';
import { plainReport } from '../reports';
import { exhibitsOf } from '../submissions';

const row = '99.1  Press release dated March 12, 2026';
const index = `\nEXHIBIT INDEX\n\n${row}\n`;

test('a list that stands only after the signatures is marked at its heading', () =>
	check(
		exhibitIndexAfterSignatures,
		plainReport(exhibitsOf('See the Exhibit Index.'), {
			after: `
EXHIBIT INDEX
^^^^^^^^^^^^^ The only list of exhibits stands after the signatures.

${row}
`,
		}),
	));

test('a second list after the signatures is a courtesy', () =>
	check(exhibitIndexAfterSignatures, plainReport(exhibitsOf(row), { after: index })));

test('before 1 September 2017 the index stood after the signatures', () =>
	check(
		exhibitIndexAfterSignatures,
		plainReport(exhibitsOf('See the Exhibit Index.'), { after: index, date: 'March 14, 2016' }),
	));

test('without an exhibits item, exhibits-item-missing speaks', () =>
	check(
		exhibitIndexAfterSignatures,
		plainReport('Item 8.01 Other Events\n\nThe company opened a second plant.', { after: index }),
	));
