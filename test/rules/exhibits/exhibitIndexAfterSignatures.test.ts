import { test } from 'node:test';
import { exhibitIndexAfterSignatures } from '../../../server/src/rules/exhibits/exhibitIndexAfterSignatures';
import { check } from '../../fixture';
import { plainReport } from '../reports';
import { exhibitsOf } from '../submissions';

const row = '99.1  Press release dated March 12, 2026';
const index = `\nEXHIBIT INDEX\n\n${row}\n`;

test('a list that stands only behind the signatures is marked at its heading', () =>
	check(
		exhibitIndexAfterSignatures,
		plainReport(exhibitsOf('See the Exhibit Index.'), {
			behind: `
EXHIBIT INDEX
^^^^^^^^^^^^^ The only list of exhibits stands behind the signatures.

${row}
`,
		}),
	));

test('a second list behind the signatures is a courtesy', () =>
	check(exhibitIndexAfterSignatures, plainReport(exhibitsOf(row), { behind: index })));

test('before 1 September 2017 the index stood behind the signatures', () =>
	check(
		exhibitIndexAfterSignatures,
		plainReport(exhibitsOf('See the Exhibit Index.'), { behind: index, date: 'March 14, 2016' }),
	));

test('without an exhibits item, exhibits-item-missing speaks', () =>
	check(
		exhibitIndexAfterSignatures,
		plainReport('Item 8.01 Other Events\n\nThe company opened a second plant.', { behind: index }),
	));
