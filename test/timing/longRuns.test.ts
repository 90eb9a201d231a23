/** Nothing is slow because a text repeats one piece a hundred thousand times: a pattern that tries again would be. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { findCheckBoxes, findEmergingGrowth, findExtendedTransition } from '../../server/src/filing/cover/checkBoxes';
import { findFormHeading } from '../../server/src/filing/formHeading';
import { parseFiling } from '../../server/src/filing/parseFiling';
import { findSubmission } from '../../server/src/filing/submission/readSubmission';
import { coverFieldMissing } from '../../server/src/rules/cover/coverFieldMissing';
import { entityUnknown } from '../../server/src/rules/html/entityUnknown';
import { datesIn } from '../../server/src/text/dates';
import { maskPlainText } from '../../server/src/text/plainText';
import { visibleText } from '../../server/src/text/visibleText';
import { filingOf, problems } from '../fixture';
import { report } from '../report';

/** The milliseconds of the processor that a piece of work may take; what other processes do meanwhile does not count. */
const most = 2000;
/** How many characters a run has. */
const size = 200_000;

function quick(name: string, work: () => void): void {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	const milliseconds = (user + system) / 1000;
	assert.ok(milliseconds < most, `${name} took ${milliseconds.toFixed(0)} ms`);
}

/** One test: `work` is quick for a run of each of the units. */
function runs(name: string, units: readonly string[], work: (run: string) => void): void {
	test(name, () => {
		for (const unit of units) {
			const run = unit.repeat(size / unit.length);
			quick(JSON.stringify(unit), () => work(run));
		}
	});
}

const head = `UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM 8-K

CURRENT REPORT
Date of Report (Date of earliest event reported): May 1, 2026

ALDER WORKS, INC.
(Exact name of registrant as specified in its charter)

  Delaware                        001-12345              12-3456789
(State or other jurisdiction     (Commission            (I.R.S. Employer
 of incorporation)               File Number)           Identification No.)
`;
const list = '\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\nExhibit No.  Description\n\n99.1 ';
const legend =
	'\nSIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed by the undersigned hereunto duly authorized.\n\n';
const signed = `Press release\n${legend}By: /s/ Mary Major\n\n`;

runs(
	'the marks of a plain text are masked',
	['*', '* ', '<', '<a ', '[', '[a](', '# ', '> ', '\\', '|', '&nbsp', '**a '],
	(run) => maskPlainText(run),
);

runs('dates are searched', ['1', '1 ', 'May ', 'May 1', '1/', '2008-', ' ', 'day of '], (run) => datesIn(run));

runs('the heading of the form is searched', ['FORM 8-K\n', 'FORM ', ' ', '-', '\n', 'Washington ', '20549 '], (run) =>
	findFormHeading(run),
);

runs('a submission is searched', ['<DOCUMENT>\n<TYPE>8-K\n', '<DOCUMENT>', 'KEY: ', 'A', '\n', '<TEXT>\n'], (run) =>
	findSubmission(run),
);

runs(
	'check boxes are searched',
	['Written communications pursuant ', 'emerging growth company ', '(17 CFR ', '[ ', '_', ' ', 'o '],
	(run) => {
		const visible = visibleText(run, { start: 0, end: run.length });
		findCheckBoxes(visible, 0, run.length);
		findEmergingGrowth(visible, 0, run.length);
		findExtendedTransition(visible, 0, run.length);
	},
);

runs(
	'a cover is read',
	[
		...[' ', '-', '(', '1', '12345 ', 'A ', 'Date of Report ', '(Exact name of registrant '],
		...['(Address of principal\n', '123-456-', 'a, ', '001-', '\n'],
	],
	(run) => parseFiling(`${head}${run}\nItem 8.01 Other Events\n\nText.\n`),
);

runs(
	'signatures are read',
	[
		...['/s/ ', '/s/ Jo Doe\n', 'By: ', 'By:\n', 'Abc ', 'Abc, ', 'Vice President, ', '_', '-', ' ', 'May 1, '],
		...['SIGNATURES\n', '(', 'Date: '],
	],
	(run) => parseFiling(`${head}\nItem 8.01 Other Events\n\nText.\n${legend}${run}`),
);

const anywhere = [
	...[' ', '-', '\t', '\n', '(', '9', '.', '_', '* ', 'A ', 'item 1.01 ', '\nitem 1.01 ', '99.1 ', '\n99.1 '],
	...['Exhibit 99.1 ', '\nExhibit 99.1\n', 'Exhibits 99.1, 99.2 and ', '\n(d) Exhibits ', 'Exhibit No. '],
	...['\n* filed herewith', '(incorporated ', '\nSIGNATURES\n', 'Exhibit 10.1 to the Word Word '],
	'ExhibitNumber: 99.1, ',
];

runs('a list of exhibits is read', anywhere, (run) => parseFiling(head + list + run));
runs('what follows the signatures is read', anywhere, (run) => parseFiling(head + list + signed + run));
runs('a table is read', anywhere, (run) =>
	parseFiling(`<html><body><p>${head}</p><p>${list}</p><table><tr><td>99.1</td><td>${run}`),
);

runs('the references of HTML are read', ['&nbsp', '&foo;', '<!--', '<b>&foo;'], (run) =>
	problems(entityUnknown, `<html><body><p>${head}</p><p>Item 8.01 Other Events</p><p>${run}`),
);

test('the words above a legend of the cover are found, however long their lines are', () => {
	const text = `${head}\n(Address of principal executive offices)\n\nItem 8.01 Other Events\n\nText.\n`;
	const long = text.replace('CURRENT REPORT', `CURRENT REPORT\n${'a '.repeat(50_000)}\n---`);
	quick('the rule', () => problems(coverFieldMissing, long));
});

test('a megabyte of defined terms is colored, also where each has a name of its own', () => {
	for (const names of [40, 8000]) {
		const sentences = Array.from({ length: 8000 }, (_, i) => {
			const others = `Series ${(i * 7) % names} Agreement`;
			return `The agreement no. ${i} (the "Series ${i % names} Agreement") is like the ${others} in every respect that counts.`;
		});
		const text = report.replace('Item 9.01', `${sentences.join('\n')}\n\nItem 9.01`);
		const document = TextDocument.create('file:///report.txt', 'form8k', 1, text);
		const filing = filingOf(text);
		quick(`${names} terms`, () => assert.ok(semanticTokens(document, filing).data.length / 5 > 16_000));
	}
});
