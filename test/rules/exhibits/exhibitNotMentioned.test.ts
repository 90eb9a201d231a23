import { test } from 'node:test';
import { exhibitNotMentioned } from '../../../server/src/rules/exhibits/exhibitNotMentioned';
import { check } from '../../fixture';
import { plainReport } from '../reports';

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

test('opinions, consents, powers of attorney, interactive data and ranges need no mention of their own', () =>
	check(
		exhibitNotMentioned,
		plainReport(`
Item 7.01 Regulation FD Disclosure

The slides are furnished as Exhibits 99.1 through 99.3 to this report.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

5.1   Opinion of Alder & Pine LLP
23.1  Consent of independent auditors
24.1  Power of attorney
99.1  First slides
99.2  Second slides
99.3  Third slides
104   Cover Page Interactive Data File (embedded within the Inline XBRL document)
`),
	));

test('an exhibit that is part of another, or incorporated by reference, needs no mention', () =>
	check(
		exhibitNotMentioned,
		plainReport(`
Item 8.01 Other Events

The indenture is filed herewith as Exhibit 4.1 to this report.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

4.1  Indenture dated March 10, 2026
4.2  Form of Note (included in Exhibit 4.1)
4.3  Base indenture (incorporated by reference to Exhibit 4.1 to the Form S-3)
`),
	));

test('a text that names no exhibit leaves them to the list', () => {
	for (const rows of ['1.1  Underwriting agreement\n3.1  Bylaws', '99.1  Press release']) {
		check(
			exhibitNotMentioned,
			plainReport(`
Item 8.01 Other Events

The Company sold notes.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

${rows}
`),
		);
	}
});

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
