import { test } from 'node:test';
import { exhibitNotMentioned } from '../../server/src/rules/exhibits/exhibitNotMentioned';
import { check } from '../fixture';
import { plainReport } from './reports';

test('a listed exhibit that no item names is reported', () =>
	check(
		exhibitNotMentioned,
		plainReport(`
Item 7.01 Regulation FD Disclosure

The press release is furnished as Exhibit 99.1 to this report.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
99.2  Investor presentation
^^^^ Exhibit 99.2 is listed, and no item names it.
`),
	));

test('consents, powers of attorney, interactive data and ranges need no mention of their own', () =>
	check(
		exhibitNotMentioned,
		plainReport(`
Item 7.01 Regulation FD Disclosure

The slides are furnished as Exhibits 99.1 through 99.3 to this report.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

23.1  Consent of independent auditors
24.1  Power of attorney
99.1  First slides
99.2  Second slides
99.3  Third slides
104   Cover Page Interactive Data File (embedded within the Inline XBRL document)
`),
	));

test('a text that leaves the number to the list is fine', () => {
	for (const words of [
		'The press release is attached hereto and is incorporated by reference.',
		'The press release is furnished as an exhibit to this report.',
	]) {
		check(
			exhibitNotMentioned,
			plainReport(`
Item 7.01 Regulation FD Disclosure

${words}

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
`),
		);
	}
});

test('a report with nothing but its list is fine', () =>
	check(
		exhibitNotMentioned,
		plainReport(`
Item 9.01 Financial Statements and Exhibits

(d) Exhibits

5.1  Opinion of counsel
`),
	));
