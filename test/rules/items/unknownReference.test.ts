import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unknownReference } from '../../../server/src/rules/items/unknownReference';
import { check, fix, problems, related } from '../../fixture';
import { htmlReport, plainReport } from '../reports';
import { exhibitsOf } from '../submissions';

const report = (text: string, rows = '99.1  Press release'): string =>
	plainReport(`Item 7.01 Regulation FD Disclosure\n\n${text}\n\n${exhibitsOf(rows)}`);

test('an item that the form never had is marked', () => {
	check(
		unknownReference,
		report(`The information in this Item 7.07 is not material.
                        ^^^^^^^^^ Item 7.07 does not exist: Form 8-K has no such item.`),
	);
	check(
		unknownReference,
		report(`The information in this Item 70.1 is not material.
                        ^^^^^^^^^ Item 70.1 does not exist: Form 8-K has no such item.`),
	);
	check(
		unknownReference,
		report(`The information in Items 7.01 and 9.02 of this report is not material.
                                  ^^^^ Item 9.02 does not exist: Form 8-K has no such item.`),
	);
});

test('an item that is named as one of this report, which has none, is marked', () => {
	const message = (number: string) => `Item ${number} of this report is named here, and the report has none.`;
	const said = (text: string) => problems(unknownReference, report(text)).map((problem) => problem.message);
	assert.deepEqual(said('The holders named in Item 3.02 above agreed.'), [message('3.02')]);
	assert.deepEqual(said('See Item 1.01 of this Current Report on Form 8-K.'), [message('1.01')]);
	assert.deepEqual(said('The information in Item 3.02 above is incorporated by reference here.'), []);
	assert.deepEqual(said('See Item 7.01 above, Item 9.01 below and Item 1.01 of the report of May 4, 2026.'), []);
	const amendment = report('The holders in Item 3.02 above are as before.').replace('FORM 8-K', 'FORM 8-K/A');
	assert.deepEqual(problems(unknownReference, amendment), []);
});

test('an exhibit that is named in passing and in no list is marked', () => {
	check(
		unknownReference,
		report(`The release is attached hereto as Exhibit 99.1. The tables in Exhibit 99.2 are unaudited.
                                                              ^^^^^^^^^^^^ Exhibit 99.2 is named here, and no list has it.`),
	);
	check(
		unknownReference,
		htmlReport(`<p>Item 7.01 Regulation FD Disclosure</p>
<p>The release is attached hereto as Exhibit&nbsp;99.1. See <b>Ex</b>hibit 91.1.</p>
                                                               ^^^^^^^^^^^^^^^^ Exhibit 91.1 is named here, and no list has it.
<p>Item 9.01 Financial Statements and Exhibits</p>
<p>99.1 Press release</p>`),
	);
});

test('the fix writes the number that is meant', () => {
	fix(unknownReference, report('Under Item 7.11 nothing is filed.'), report('Under Item 7.01 nothing is filed.'));
	fix(unknownReference, report('The tables in Exhibit 99.2 are new.'), report('The tables in Exhibit 99.1 are new.'));
});

test('where the list has the number mistyped, the text is not changed', () => {
	const text = report('The tables in Exhibit 99.1 are new.', '9.1  Press release\n99.2  Presentation');
	assert.deepEqual(
		problems(unknownReference, text).map(({ fixes }) => fixes),
		[[]],
	);
});

test('other documents, quotations and what the list has are silent', () => {
	check(unknownReference, report('It is described in Item 4.13 of the Merger Agreement.'));
	check(unknownReference, report('It is described in Exhibit 10.4 to the Annual Report on Form 10-K for 2025.'));
	check(unknownReference, report('The letter says: “Item 7.07 of your report is hard to read.”'));
	check(unknownReference, report('The tables in Exhibits 99.1 and 99.2 are new.', '99.1  Press release\n99.2  Tables'));
	check(unknownReference, report('Nothing.', '4\n\nExhibit No.\tDescription\n4.1\tNote'));
	check(unknownReference, report('Prices rose by 3.14 per cent. Item 404(a) of Regulation S-K is not concerned.'));
});

test('in a text that lost its line ends one row may hold several', () => {
	const rows =
		'(10.1) Supply Agreement, dated March 12, 2026\n(99.1) Press Release, dated March 12, 2026\n(104) Cover Page Interactive Data File';
	const flat = report('The Supply Agreement is Exhibit 10.1, the press release Exhibit 99.1.', rows).replace(
		/\s+/g,
		' ',
	);
	assert.deepEqual(problems(unknownReference, flat), []);
});

test('an item that calls itself by another number leads to its heading', () => {
	const text = report('The information in this Item 3.03 is not material.');
	assert.deepEqual(related(unknownReference, text), [
		'Item 7.01 Regulation FD Disclosure: The item in which it stands.',
	]);
});

test('an exhibit that is named without its number, or by that of its series, is a hint', () => {
	const said = (text: string, rows?: string) =>
		problems(unknownReference, report(text, rows)).map(({ message, atMost }) => `${atMost}: ${message}`);
	assert.deepEqual(said('The release is attached as Exhibit hereto.'), ['hint: “Exhibit” without its number.']);
	assert.deepEqual(said('The release is attached as Exhibit 99 hereto.', '99.1  Release\n99.2  Slides'), [
		'hint: Exhibit 99 is named here; the list has 99.1, 99.2.',
	]);
});

test('numbers of one digit or three, and an item incorporated into itself, are marked', () => {
	const said = (text: string) => problems(unknownReference, report(text)).map(({ message }) => message);
	for (const number of ['7.1', '7.011']) {
		assert.deepEqual(said(`The information in this Item ${number} is not material.`), [
			`Item ${number} does not exist: Form 8-K has no such item.`,
		]);
	}
	for (const text of [
		'The information set forth in Item 7.01 of this Current Report on Form 8-K is incorporated by reference herein.',
		'The information under Item 7.01 above is incorporated herein by reference.',
		'What is said in Item 7.01 and is known is incorporated by reference into this Item 7.01.',
	]) {
		assert.deepEqual(said(text), ['Item 7.01 is incorporated into itself here: another item is meant.'], text);
	}
	for (const text of [
		'The information in this Item 7.01 is not incorporated by reference.',
		'The information set forth in Item 7.01 of the Form 8-K of May 4, 2025 is incorporated by reference herein.',
		'See Item 3.3 of Form S-4 and Item 4.1 of the lease.',
	]) {
		assert.deepEqual(said(text), [], text);
	}
});

test('an exhibit in which a row says that its own is included, and that no list has, is marked', () => {
	const rows = (holder: string) => `5.1  Opinion of counsel\n23.1  Consent of counsel (${holder})`;
	const text = 'The opinion of counsel is filed as Exhibit 5.1 to this report.';
	fix(unknownReference, report(text, rows('included in Exhibit 5.2')), report(text, rows('included in Exhibit 5.1')));
	fix(
		unknownReference,
		report(text, rows('contained in the opinion filed as Exhibit 5.11 hereto')),
		report(text, rows('contained in the opinion filed as Exhibit 5.1 hereto')),
	);
	for (const holder of [
		'included in Exhibit 5.1',
		'incorporated by reference to Exhibit 23.4',
		'included in Exhibit 5',
	]) {
		assert.deepEqual(problems(unknownReference, report(text, rows(holder))), [], holder);
	}
	// Not to its own number.
	fix(unknownReference, report(text, rows('included in Exhibit 23.2')), report(text, rows('included in Exhibit 5.1')));
	assert.deepEqual(
		problems(unknownReference, report(text, rows('included in Exhibit 23.1'))).map(({ message }) => message),
		['Exhibit 23.1 is said to be included in itself.'],
	);
	// The text names it as well: its row was forgotten.
	const other = 'The opinion of counsel is filed as Exhibit 5.2 to this report.';
	assert.deepEqual(problems(unknownReference, report(other, rows('included in Exhibit 5.2'))), []);
});

test('the number of what is attached has the word “Exhibit” before it', () => {
	const list = '5.1  Opinion of counsel';
	fix(
		unknownReference,
		report('The opinion is attached hereto as 5.1 and is final.', list),
		report('The opinion is attached hereto as Exhibit 5.1 and is final.', list),
	);
	assert.deepEqual(problems(unknownReference, report('The rate is filed as 5.1% of it.', list)), []);
});

test('an exhibit of this report with a letter for its number gets the number of the list', () => {
	for (const [written, right] of [
		['The release is attached hereto as Exhibit A.', 'The release is attached hereto as Exhibit 99.1.'],
		['The release is furnished as Exhibit B-1 hereto.', 'The release is furnished as Exhibit 99.1 hereto.'],
		['It is attached as Annex A to this Current Report.', 'It is attached as Exhibit 99.1 to this Current Report.'],
		['It is filed herewith as Appendix A, and is new.', 'It is filed herewith as Exhibit 99.1, and is new.'],
	] as const) {
		const also = 'See Exhibit 99.1.';
		fix(unknownReference, report(`${written} ${also}`), report(`${right} ${also}`));
	}
	for (const silent of [
		'It is attached hereto as Exhibit A of the lease.',
		'It is attached as Exhibit A to the Purchase Agreement.',
		'The form of warrant is attached as Exhibit A thereto.',
		'The release is attached hereto as Exhibit 99.1.',
		'The plan was filed as Appendix A to the proxy statement.',
		'It was included as Annex A of the prospectus.',
		'It is attached hereto as Exhibit A to Exhibit 99.1.',
		'The form is in Exhibit A hereto.',
		'The release attached hereto as Exhibit 99.1, Annex A, lists them.',
		'The agreement says that it is “attached hereto as Exhibit A.”',
		'It is attached hereto as Annex A.\n\nAnnex A\n\nThe plants are in Ohio.',
	]) {
		assert.deepEqual(
			problems(unknownReference, report(`${silent} See Exhibit 99.1.`)).map(({ message }) => message),
			[],
			silent,
		);
	}
});

test('a consent that is said to be in another exhibit than the opinion of its firm is marked', () => {
	const list = (by: string, opinion = 'Opinion of Pike LLP'): string =>
		report(
			'The indenture is filed as Exhibit 4.2.',
			`4.2  Supplemental Indenture\n\n5.1  ${opinion}\n\n23.1  Consent of Pike LLP (included in Exhibit ${by})`,
		);
	fix(unknownReference, list('4.2'), list('5.1'));
	assert.deepEqual(problems(unknownReference, list('4.2', 'Opinion of Stell LLP')), []);
});

test('an amendment has the item that it says to amend', () => {
	const said = (number: string) =>
		problems(
			unknownReference,
			plainReport(
				`This Amendment No. 1 amends Item ${number} of the Original Report.\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n99.1  Financial statements`,
			).replace('FORM 8-K\n', 'FORM 8-K/A\n'),
		).map(({ message }) => message);
	assert.deepEqual(said('9.01'), []);
	assert.deepEqual(said('2.01'), ['Item 2.01 is said to be amended, and this amendment has no such item.']);
});

test('a consent is in the opinion of the same firm', () => {
	const said = (firm: string) =>
		problems(
			unknownReference,
			plainReport(
				`Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n5.1  Opinion of Birch & Lowell LLP\n\n23.1  Consent of ${firm} (included in Exhibit 5.1)`,
			),
		).length;
	assert.equal(said('Birch & Lowell LLP'), 0);
	assert.equal(said('Birch & Sons LLP'), 1);
});
