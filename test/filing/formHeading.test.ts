import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFormHeading, findMistakenHeading, hasCoverWithoutHeading } from '../../server/src/filing/formHeading';
import { parseFiling } from '../../server/src/filing/parseFiling';

const cover = `
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549
$HEADING
CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934
Date of Report (Date of earliest event reported): May 1, 2024
`;

/** Checks the form that `heading` on a cover page names; `undefined` where it is none. */
const check = (heading: string, form: string | undefined): void =>
	assert.equal(findFormHeading(cover.replace('$HEADING', () => heading))?.form, form);

test('the heading is known in its spellings', () => {
	for (const heading of [
		'FORM 8-K',
		'Form 8-K',
		'FORM  8 - K',
		'FORM 8K',
		'FORM\n8-K',
		'** FORM 8-K **',
		'REPORT ON FORM 8-K',
	]) {
		check(heading, '8-K');
	}
});

test('amendments and successor forms are told apart', () => {
	check('FORM 8-K/A', '8-K/A');
	check('FORM 8-K/A\n(Amendment No. 1)', '8-K/A');
	check('FORM 8-K, Amendment No. 1', '8-K/A');
	check('FORM 8-K,\nAMENDMENT NO. 1', '8-K/A');
	check('FORM 8-K – Amendment Number 2', '8-K/A');
	for (const heading of [
		'Amendment No. 1 to\nFORM 8-K',
		'AMENDMENT NUMBER 2 TO FORM 8-K',
		'First Amendment to Form 8-K',
		'Amendment to Form 8-K',
		'AMENDED FORM 8-K',
		`${' '.repeat(33)}AMENDMENT NO. 1\n${' '.repeat(39)}TO\n${' '.repeat(36)}FORM 8-K`,
		`${' '.repeat(33)}FIRST AMENDMENT\n\n${' '.repeat(38)}TO THE\n\n${' '.repeat(36)}FORM 8-K`,
		'AMENDMENT NO. 2\nTO CURRENT REPORT ON\nFORM 8-K',
	]) {
		const page = `${cover.replace('$HEADING', heading)}Commission File Number 001-12345\n`;
		assert.equal(findFormHeading(page)?.form, '8-K/A', heading);
	}
	check('FORM 8-K\n(Amendment No. 1)', '8-K');
	check('FORM 8-K12B', '8-K12B');
	check('FORM 8-K12G3/A', '8-K12G3/A');
});

test('the heading may run on after the address of the Commission', () => {
	assert.equal(findFormHeading(cover.replace('20549\n$HEADING', '20549 FORM 8-K'))?.form, '8-K');
});

test('a form of another kind is none, whatever it quotes', () => {
	check('FORM 10-K', undefined);
	check('FORM 6-K', undefined);
	check('FORM 10-Q\nreports on\nFORM 8-K', undefined);
});

test('a report of another kind that lost its line ends is none, whatever it says of Form 8-K', () => {
	const fields =
		'Commission File Number 001-12345 ALDER WORKS, INC. (Exact name of registrant as specified in its charter) Ohio 12-3456789 (State or other jurisdiction of incorporation) (IRS Employer Identification No.) 1 Mill Road, Lowell, MA 01850 (Address of principal executive offices) (Zip Code) (978) 555-0100 (Registrant’s telephone number, including area code)';
	for (const heading of ['Quarterly Report on FORM 10-Q', '(Mark One) Annual Report Form 10-K', 'Form 10-K405']) {
		for (const words of [
			'PART II Item 6. Exhibits and Reports on Form 8-K 19 SIGNATURES 20',
			'ITEM 6. EXHIBITS AND REPORTS ON FORM 8-K 19',
			'It is incorporated by reference to our Current Report on Form 8-K dated May 1, 2003.',
			'In May we filed a Form 8-K under Item 5. Other Events. It told of the plant.',
		]) {
			const text = `SECURITIES AND EXCHANGE COMMISSION Washington, D.C. 20549 ${heading} ${fields} ${words}`;
			assert.equal(parseFiling(text), undefined, `${heading}: ${words}`);
		}
	}
	const report = `SECURITIES AND EXCHANGE COMMISSION Washington, D.C. 20549 CURRENT REPORT ON FORM 8-K Date of Report (Date of earliest event reported): May 1, 2003 ${fields} Item 5. Other Events. We opened a plant.`;
	assert.equal(parseFiling(report)?.cover?.formType?.text, 'FORM 8-K');
});

test('a text about the form is none', () => {
	assert.equal(
		parseFiling('How to file\n\nForm 8-K\n\nForm 8-K is a report. Item 8.01 is for other events.'),
		undefined,
	);
	assert.equal(parseFiling('We filed a Form 8-K.\nItem 2.02 was in it.'), undefined);
	assert.equal(parseFiling(''), undefined);
});

test('a draft that begins with an item is one', () => {
	assert.equal(parseFiling('Item 8.01 Other Events\n\nText.\n')?.items[0]?.number, '8.01');
});

test('a body without its cover may begin with a note over its items, which says whether it amends', () => {
	const item = 'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n99.1 Press release\n';
	for (const [note, form] of [
		['EXPLANATORY NOTE\n\nThis Amendment No. 1 amends the report that the Company filed on Form 8-K.', '8-K/A'],
		['Explanatory Note: This Current Report on Form 8-K/A adds the financial statements.', '8-K/A'],
		['INTRODUCTORY NOTE.\n\nOn March 9, 2026, the Company completed the merger.', '8-K'],
		['Introductory Note\nThe Company entered into Amendment No. 2 to the Agreement.', '8-K'],
		['Explanatory Notes\n\nThis report recasts what stood in the Annual Report on Form 10-K.', '8-K'],
	] as const) {
		assert.equal(parseFiling(`${note}\n\n${item}`)?.form, form, note);
		assert.equal(parseFiling(`${note} ${item}`.replace(/\n+/g, ' '))?.form, form, note);
	}
	const later = 'Item 1.01 Entry into a Material Definitive Agreement.\n\nThe parties signed this Amendment.\n';
	assert.equal(parseFiling(`Introductory Note\n\nThe Company merged.\n\n${later}`)?.form, '8-K');
	for (const other of [
		`EXPLANATORY NOTE\n\nThis Amendment No. 1 on Form 10-K/A adds exhibits.\n\n${item}`,
		`EXPLANATORY NOTE\n\nThis Report on Form 6-K has what follows.\n\n${item}`,
		`EXPLANATORY NOTE\n\nThis Form 10-K/A adds exhibits.\n\nItem 15. Exhibits and Financial Statement Schedules\n`,
		'EXPLANATORY NOTE\n\nThe registration statement is amended.\n\nItem 16. Exhibits\n\n5.1 Opinion\n',
		`Notes\n\nThe Company merged.\n\n${item}`,
		`Explanatory Notebook\n\nThe Company merged.\n\n${item}`,
		`Introductory Note\n\nThe firm writes of the form.\n\n${later.replace('The parties', 'A registrant must disclose what')}`,
		`Introductory Note\n\n${'The Company merged. '.repeat(500)}\n\n${item}`,
		'Explanatory Note\n\nNothing follows.\n',
	]) {
		assert.equal(parseFiling(other), undefined, other.slice(0, 80));
	}
});

test('a draft of a cover is one as soon as it has a few of its lines', () => {
	assert.equal(parseFiling('FORM 8-K\n'), undefined);
	assert.ok(parseFiling('FORM 8-K\nCURRENT REPORT\nDate of Report:\n'));
});

test('another form over the cover of an 8-K is its heading by mistake', () => {
	const legends = `Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)
Oregon 001-41893 93-0417725
(State of incorporation) (Commission File Number) (IRS Employer Identification No.)
415 Basalt Avenue, Bend, Oregon 97701
(Address of principal executive offices)
Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation
Item 8.01 Other Events
The company opened a plant in the year ended December 31, 2023.
`;
	const page = (heading: string) => cover.replace('$HEADING', () => heading) + legends;
	for (const heading of [
		'FORM 10-Q',
		'FORM 10-K',
		'FORM 6-K',
		'FORM 20-F',
		'FORM 8-Q',
		'FORM 8-Q/A',
		'FORM 10-K/A',
		'FORM S-1',
	]) {
		const { cover: read, form } = parseFiling(page(heading)) ?? {};
		const meant = heading.endsWith('/A') ? '8-K/A' : '8-K';
		assert.deepEqual([read?.formType?.text, form, read?.registrants.length], [heading, meant, 1]);
	}
	for (const text of [
		page('FORM 10-Q').replace('CURRENT REPORT', 'QUARTERLY REPORT'),
		page('FORM 10-Q\nFor the quarterly period ended March 31, 2024'),
		page('FORM 10-K\nFor the fiscal year ended December 31, 2023'),
		page('FORM 6-K\nFor the month of May 2024'),
		page('FORM 10-Q').replace('Form 8-K filing', 'filing'),
	]) {
		assert.equal(parseFiling(text), undefined);
	}
});

test('a heading is its words, whatever stands before and after them', () => {
	for (const [line, words, form] of [
		['-- FORM 8-K/A (Amendment No. 1)', 'FORM 8-K/A', '8-K/A'],
		['F O R M  8 - K', 'F O R M  8 - K', '8-K'],
		['\tForm: 8-K12b', 'Form: 8-K12b', '8-K12B'],
		['REPORT ON FORM 8-K', 'REPORT ON FORM 8-K', '8-K'],
		['FOR 8-K', 'FOR 8-K', '8-K'],
		['FORM 8-K A company', 'FORM 8-K A', '8-K/A'],
		['FORM 8-K Another company', 'FORM 8-K', '8-K'],
	] as const) {
		const text = cover.replace('$HEADING', () => line);
		const found = findFormHeading(text);
		assert.deepEqual(found && [text.slice(found.start, found.end), found.form], [words, form]);
	}
	for (const line of ['We filed a Form 8-K', 'FORM 8-Ks', 'PERFORM 8-K', 'FORM 18-K']) {
		check(line, undefined);
	}
});

test('a heading that is another form’s by mistake is its words', () => {
	const text = `${cover.replace('$HEADING', '  FORM 10-Q')}(Exact name of registrant as specified in its charter)
Commission File Number
(Address of principal executive offices)
Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation
`;
	const found = findMistakenHeading(text);
	assert.deepEqual(found && [text.slice(found.start, found.end), found.form], ['FORM 10-Q', '8-K']);
	const lacking = text.replace(/Date of Report.*|Commission File Number|\(Address of.*/g, '');
	assert.ok(findMistakenHeading(lacking));
	assert.equal(findMistakenHeading(lacking.replace('Washington', '')), undefined);
	assert.equal(findMistakenHeading(text.replace('  FORM 10-Q', 'See FORM 10-Q')), undefined);
	assert.equal(
		findMistakenHeading(text.replace('Check', 'FORM 10-Q\nCheck').replace('  FORM 10-Q', ''))?.start,
		text.replace('  FORM 10-Q', '').indexOf('Check'),
	);
});

test('a cover without its heading has nearly all else, with the Commission over its title', () => {
	const text = `${cover.replace('$HEADING', '')}(Exact name of registrant as specified in its charter)
Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation
`;
	assert.ok(hasCoverWithoutHeading(text));
	for (const [words, other] of [
		['EXCHANGE COMMISSION', 'STOCK EXCHANGE'],
		['CURRENT REPORT', 'A CURRENT REPORT'],
		['Washington', 'FORM 10-Q\nWashington'],
	] as const) {
		assert.equal(hasCoverWithoutHeading(text.replace(words, other)), false, words);
	}
	const lacking = text.replace(/Date of Report.*|\(Exact name.*/g, '');
	assert.ok(hasCoverWithoutHeading(lacking));
	assert.equal(hasCoverWithoutHeading(lacking.replace('Washington', '')), false);
	// Before 2004 there were no boxes: then the legend of the date shows the form.
	const withoutBoxes = (of: string) => of.replace('Form 8-K filing', 'filing');
	assert.ok(hasCoverWithoutHeading(withoutBoxes(text)));
	assert.equal(hasCoverWithoutHeading(withoutBoxes(lacking)), false);
});

test('the title of a page over the cover is no heading', () => {
	const page = (title: string, heading: string) => `${title}\n\nUNITED STATES${cover.replace('$HEADING', heading)}`;
	for (const title of ['Form 8-K', 'FORM 8-K: Current report filing', 'Report on Form 8-K']) {
		const text = page(title, 'FORM 8-K/A');
		const found = findFormHeading(text);
		assert.equal(found?.form, '8-K/A', title);
		assert.equal(found?.start, text.indexOf('FORM 8-K/A'));
	}
	// A cover may have its heading over the Commission.
	const first = `FORM 8-K\n${cover.replace('$HEADING', '')}Check the box if the Form 8-K filing is intended to satisfy it.`;
	assert.equal(findFormHeading(first)?.start, 0);
});

test('a cover that is told in a list is none', () => {
	const listed = `# Where this comes from

- **Title:** Form 8-K — Current Report — Harbor Mills, Inc.
- **Date of report (Date of earliest event reported):** December 23, 2025

1. What was kept:
   - The header (UNITED STATES SECURITIES AND EXCHANGE COMMISSION / Washington, DC 20549 / FORM 8-K / CURRENT REPORT / Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934).
   - The “Check the appropriate box below” provisions.
`;
	assert.equal(parseFiling(listed), undefined);
});

test('a text that says under an item what the item asks for is a guide', () => {
	const caption = 'Item 5.02 Departure of Directors or Certain Officers; Election of Directors';
	for (const words of [
		'If a director resigns, the company must disclose that fact.',
		'If a director resigns, the company must also briefly describe why.',
		'This item is substantively the same as former Item 6.',
		'This new item requires a company to file a Form 8-K if and when a director resigns.',
		'Explained\n\nA company is required to report that an officer was appointed.',
		'The rule, requiring each registrant to file within four business days, is new.',
		'(a) If a director has resigned, disclose the following information:\n\n(1) the date; and\n(2) the reason.',
		'Question 117.01\nQuestion: When does the clock start?\nAnswer: With the notice.',
		'☐ Has the officer given notice?\n☐ Name, position and date',
		'- [ ] notice\n- [ ] name and date',
	]) {
		assert.equal(parseFiling(`${caption}\n\n${words}\n`), undefined, words);
	}
	for (const words of [
		'On March 12, 2026, Jane Doe resigned. The Company must find a successor.',
		'The information required by this item is in Item 1.01.',
		'Ms. Doe asked the Company to state the following: she has no disagreement.',
		'Question of law apart, she resigned. The Answer was given on March 12, 2026.',
		'The credit agreement requires the Company to file its reports, and the registrant must disclose its debts.',
	]) {
		assert.ok(parseFiling(`${caption}\n\n${words}\n`), words);
	}
});

test('a sentence of a guide that begins with the name of the form is no heading', () => {
	const guide = (words: string): string =>
		`What Are the Requirements?\nForm 8-K ${words} the Securities and Exchange Commission’s (SEC) current report, pursuant to Section 13 or 15(d), filed in Washington, D.C.\n\nItem 5.02(a) covers departures.\n`;
	for (const words of ['serves as', 'is', 'must be filed as', 'filings are', 'gives investors', 'may be called']) {
		assert.equal(findFormHeading(guide(words)), undefined, words);
	}
	assert.ok(findFormHeading(guide('|')));
});

test('the title of a guide to the form is no heading of it, whatever the guide names', () => {
	const rule =
		'The Securities and Exchange Commission (SEC) in Washington, D.C. asks for the current report pursuant to Section 13 or 15(d) of the Act.';
	for (const [title, words] of [
		['Form 8-K Definition', ''],
		['FORM 8-K EXPLAINED', ''],
		['Form 8-K — Overview', 'The date of report is on the cover, with the exact name of the registrant.'],
		['Form 8-K: A Guide for Investors', ''],
		['Form 8-K', 'Companies must file it within four business days.'],
		['# Form 8-K', 'Publicly traded companies use it for events.'],
		['Form 8-K', 'It is what requires all public companies to tell of changes.'],
		['Form 8-K\nCurrent Report', 'A public company must say who its officers are.'],
		['Form 8-K', 'It tells investors of events.'],
		['When is an 8-K due?\n\nForm 8-K', 'The form has nine sections.'],
	] as const) {
		assert.equal(findFormHeading(`${title}\n\n${rule} ${words}\n`), undefined, title);
	}
	// A draft may say such a thing of others.
	const draft = `${cover.replace('$HEADING', 'FORM 8-K')}\nItem 8.01 Other Events.\n\nCompanies must file it within four business days.\n`;
	assert.ok(findFormHeading(draft));
	assert.ok(findFormHeading(`FORM 8-K\n\n${rule}\n\nItem 8.01 Other Events.\n\nThe Company must sell its mill.\n`));
});

test('what tells a program or a person to write a report, and a list of titles of reports, are none', () => {
	const words =
		'Name the Securities and Exchange Commission, Washington, D.C. 20549, the date of report, the exact name of the registrant as specified in its charter, the Commission File Number and the registrant’s telephone number.';
	for (const told of [
		'You are a specialized SEC disclosure counsel tasked with drafting a current report.',
		'You’re an expert paralegal. Write a current report.',
		'Your task is to write a current report from these facts.',
		'Act as a securities lawyer and draft the current report.',
	]) {
		assert.equal(
			findFormHeading(`Form 8-K Current Report\n\n${told}\n\n${words}\n\nItem 8.01 Other Events: say what happened.\n`),
			undefined,
			told,
		);
	}
	const titles = ['ALDER WORKS LTD.', 'BASALT MILLS, INC.', 'CEDAR CORP.'].map(
		(each) => `FORM 8-K. ${each} (Exact name of registrant as specified in its charter)`,
	);
	const rest = 'Securities and Exchange Commission, Washington, DC FORM 8-K CURRENT REPORT';
	for (const between of ['\n\n', ' ']) {
		const list = `${[...titles, rest].join(between)}\n`;
		assert.equal(findFormHeading(list), undefined);
		assert.equal(findFormHeading(list.replace(/ \(Exact/g, '\n(Exact')), undefined);
	}
	// Another form whose heading stands in its only line is that form.
	assert.equal(
		findFormHeading(
			`UNITED STATES SECURITIES AND EXCHANGE COMMISSION Washington, D.C. 20549 FORM 10-K ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) Commission File No. 1-6033 ALDER WORKS LTD. (Exact name of registrant as specified in its charter)\nForm 8-K`,
		),
		undefined,
	);
	// A report is one whatever stands over it.
	const report = `${cover.replace('$HEADING', 'FORM 8-K')}\nAlder Works Ltd.\n(Exact name of registrant as specified in its charter)\n\nItem 8.01 Other Events.\n\nText.\n`;
	assert.ok(findFormHeading(`You are an expert paralegal. Check this report.\n${report}`));
	assert.ok(findFormHeading(`${titles[0]}\n${report}`));
});
