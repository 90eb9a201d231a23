import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MarkupKind } from 'vscode-languageserver';
import { hovered, says, silent } from './hovered';

/** A report whose only item has `text`. */
const prose = (
	text: string,
	date = 'May 4, 2026',
	number = '7.01',
	caption = 'Regulation FD Disclosure',
): string => `SECURITIES AND EXCHANGE COMMISSION
FORM 8-K
CURRENT REPORT
Date of Report (Date of earliest event reported): ${date}

Item ${number} ${caption}

${text}

Item 9.01 Financial Statements and Exhibits
(d) Exhibits
99.1 Press release of Corvane Mills
`;

test('an item that is named in the text is explained in short', () => {
	says(
		prose('The information under Item 7<|>.01 of this report is furnished.'),
		'Item 7.01',
		'Item 7.01 Regulation FD Disclosure',
		'- This report: It has this item.',
	);
	says(
		prose('The facts under Items 1.01 and 2.<|>03 of this Current Report on Form 8-K are incorporated.'),
		'2.03',
		'Item 2.03 Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant',
		'- This report: It does not have this item.',
	);
});

test('a paragraph that is named with the item is explained too', () => {
	says(
		prose('He was appointed, as reported under Item 5.02(<|>c) above.'),
		'Item 5.02(c)',
		'Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers',
	);
	const found = hovered(prose('He was appointed, as reported under Item 5.02(<|>c) above.'));
	assert.match(found?.lines.join('\n') ?? '', /- Paragraph \(c\): A new principal executive/);
});

test('an item of another report on Form 8-K is not looked for here', () => {
	const found = hovered(prose('See Item 8.0<|>1 of our Form 8-K filed on March 2, 2026.'));
	assert.match(found?.lines[0] ?? '', /^Item 8\.01/);
	assert.equal(
		found?.lines.some((line) => line.startsWith('- This report')),
		false,
	);
});

test('the heading of a section of the form is explained and one of a contract is not', () => {
	says(
		prose('The registrant reports.\n\nSection 9<|> – Financial Statements and Exhibits'),
		'Section 9 – Financial Statements and Exhibits',
		'Section 9 - Financial Statements and Exhibits',
		'- Items: 9.01.',
	);
	silent(prose('The registrant reports.\n\nSection 9<|> – Voting of Shares'));
});

test('an item of this report is one, whatever the sentence goes on to name', () => {
	const fixture = prose('As summarized in Item 5.02(c<|>) to this Form 8-K, and in the agreement.');
	assert.match(hovered(fixture)?.lines[0] ?? '', /^Item 5\.02/);
});

test('items of other forms and plain numbers say nothing', () => {
	silent(prose('See Item 1.0<|>1 of our Annual Report on Form 10-K.'));
	silent(prose('See Part II, Item 9<|> of the Form 10-K.'));
	silent(prose('The items 5<|> and 6 were sold.'));
});

test('a legacy number in the text counts in a report of its time', () => {
	const fixture = prose(
		'This is furnished under Item 1<|>2 of Form 8-K.',
		'June 9, 2003',
		'9',
		'Regulation FD Disclosure',
	);
	says(
		fixture,
		'Item 12',
		'Item 12 Results of Operations and Financial Condition',
		'- This report: It does not have this item.',
	);
});

test('an item of a regulation is a citation', () => {
	says(
		prose('No transaction needs to be disclosed under Item 404<|>(a) of Regulation S-K.'),
		'Item 404(a) of Regulation S-K',
		'Item 404 of Regulation S-K: Transactions with related persons',
		'Source: 17 CFR 229.404 <https://www.ecfr.gov/current/title-17/section-229.404>',
	);
	says(
		prose('There were no disagreements as described in Item\n304<|>(a)(1)(iv) of Regulation S-K.'),
		'Item 304(a)(1)(iv) of Regulation S-K',
		'Item 304 of Regulation S-K: Changes in and disagreements with accountants',
	);
	const several = (marked: string) =>
		hovered(prose(`The information of ${marked} of Regulation S-K follows.`))?.lines[0];
	assert.match(several('Items 4<|>01(b) and 404(a)') ?? '', /^Item 401 /);
	assert.match(several('Items 401(b) and 40<|>4(a)') ?? '', /^Item 404 /);
});

test('rules, sections and regulations are found as they are written', () => {
	const title = (text: string) => hovered(prose(text))?.lines[0];
	assert.equal(title('Filed under Rule 42<|>5.'), 'Rule 425 under the Securities Act');
	assert.equal(title('Filed under 17 C.F.R. § 240.14d-<|>2(b) today.'), 'Rule 14d-2(b) under the Exchange Act');
	assert.equal(title('This is made under Regulation F<|>D.'), 'Regulation FD: fair disclosure');
	assert.equal(
		title('It is not “filed” for Section\n18<|> of the Securities Exchange Act of 1934, as amended.'),
		'Section 18 of the Securities Exchange Act of 1934: Liability for misleading statements',
	);
	assert.match(
		title('It is not “filed” for Section 18<|> of Securities Exchange Act of 1934.') ?? '',
		/^Section 18 of/,
	);
	assert.equal(
		title('Under General Instruction B.<|>2 of Form 8-K it is furnished.'),
		'General Instruction B.2: Events to be Reported and Time for Filing of Reports',
	);
});

test('what only looks like a citation says nothing', () => {
	silent(prose('Under Section 1<|>8 of the Loan Agreement.'));
	silent(prose('Under Rule 40<|>5 of Regulation S-T the data are tagged.'));
	silent(prose('Under Rule 12b-2<|>01 nothing is known.'));
});

test('a remembered fact is worded as one', () => {
	const found = hovered(prose('As Rule 12b-1<|>5 asks.'));
	assert.match(found?.lines[1] ?? '', /^Commonly: /);
});

test('Markdown has a bold title and links', () => {
	assert.deepEqual(hovered(prose('This is made under Regulation F<|>D.'), MarkupKind.Markdown)?.lines, [
		'**Regulation FD: fair disclosure**',
		'Material information that is not public and is told to some is made public: at the same time where that was intended, promptly where it was not. Item 7.01, or 8.01, of Form 8-K is one way.',
		'Source: [17 CFR Part 243](https://www.ecfr.gov/current/title-17/part-243)',
	]);
});

test('an exhibit in the text tells its name and where it stands', () => {
	says(
		prose('The release is attached as Exhibit 99<|>.1 to this report.'),
		'Exhibit 99.1',
		'Exhibit 99.1: Additional exhibits',
		'- Listed: under Item 9.01(d), “Press release of Corvane Mills”.',
		'- Mentioned: in Item 7.01.',
	);
	says(
		prose('The release is attached as Exhibit 99<|>.2 to this report.'),
		'Exhibit 99.2',
		'Exhibit 99.2: Additional exhibits',
		'- Listed: no',
	);
});

test('an exhibit of another filing is only named', () => {
	says(
		prose('The lease was filed as Exhibit 10.<|>4 to our Annual Report on Form 10-K.'),
		'Exhibit 10.4',
		'Exhibit 10.4: Material contracts',
		'An exhibit of another filing, not of this report.',
	);
});

test('the number in the list tells whether the exhibit is mentioned', () => {
	says(
		prose('The registrant reports.').replace('99.1', '99<|>.1'),
		'99.1',
		'Exhibit 99.1: Additional exhibits',
		'- Mentioned: nowhere in the items',
	);
});

test('words of the filing cannot make links, pictures or HTML', () => {
	const evil = '![x](http://a.example/p.png) [y](command:run) <img src=x> www.a.example *z* &amp; a@b.example $(zap)';
	const found = hovered(
		prose('Attached as Exhibit 99<|>.1 to this report.').replace('Press release of Corvane Mills', evil),
		MarkupKind.Markdown,
	);
	const line = found?.lines.find((each) => each.startsWith('- **Listed:**')) ?? '';
	assert.ok(line.includes('x'), 'the description is not quoted');
	assert.doesNotMatch(line, /(?<!\\)[[\]<>&@]|(?<!\\):\/\/|(?<!\\)\$\(|www\./);
	assert.doesNotMatch(line.slice('- **Listed:**'.length), /(?<!\\)\*/);
});
