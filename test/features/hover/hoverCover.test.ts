import { test } from 'node:test';
import { says, silent } from './hovered';

const cover = `UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM 8-K

CURRENT REPORT
Pursuant to Section 13 OR 15(d) of The Securities Exchange Act of 1934

Date of Report (Date of earliest event reported): May 4, 2026

Corvane Mills, Inc.
(Exact name of registrant as specified in its charter)

Delaware\t001-41234\t98-7654321
(State or other\t(Commission\t(IRS Employer
jurisdiction of\tFile Number)\tIdentification No.)
incorporation)

12 Prism Way, Dover, Delaware 19901
(Address of principal executive offices) (Zip Code)

Registrant's telephone number, including area code: (302) 555-0143

Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation of the registrant under any of the following provisions (see General Instruction A.2. below):

[X] Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)
[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)
[ ] Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))
[ ] Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))

Securities registered pursuant to Section 12(b) of the Act:

Title of each class\tTrading Symbol(s)\tName of each exchange on which registered
Common Stock\tCRVM\tThe Nasdaq Stock Market LLC

Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933 (§230.405 of this chapter) or Rule 12b-2 of the Securities Exchange Act of 1934 (§240.12b-2 of this chapter).

Emerging growth company [ ]

If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition period for complying with any new or revised financial accounting standards provided pursuant to Section 13(a) of the Exchange Act. [ ]

Item 1.01 Entry into a Material Definitive Agreement

The registrant signed an agreement.

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

Corvane Mills, Inc.
(Registrant)

Date: May 6, 2026

By: /s/ Ada Brandt
Name: Ada Brandt
Title: Chief Financial Officer
`;

/** The report with the cursor in `words`, before their last character; the first such words after `after`. */
function at(words: string, after = '', report = cover): string {
	const end = report.indexOf(words, report.indexOf(after)) + words.length - 1;
	return `${report.slice(0, end)}<|>${report.slice(end)}`;
}

test('the heading names the form and an amendment is explained as one', () => {
	says(at('FORM 8-K'), 'FORM 8-K', 'Form 8-K', 'A current report under Section 13 or 15(d) of the Exchange Act.');
	const amended = cover.replace('FORM 8-K\n', 'FORM 8-K/A\n(Amendment No. 1)\n');
	says(
		at('FORM 8-K/A', '', amended),
		'FORM 8-K/A',
		'Form 8-K/A',
		'An amendment of a report on Form 8-K. It commonly gives the complete text of each item that it amends and is signed afresh.',
	);
	says(at('No. 1', '', amended), '(Amendment No. 1)', 'Amendment number');
});

test('the date of report tells the day and by when the items are due', () => {
	const lines = ['- Here: Monday, May 4, 2026.', '- Due: Friday, May 8, 2026, 5:30 p.m. ET, for Item 1.01.'];
	const title = 'Date of Report (Date of earliest event reported)';
	says(at('May 4, 2026'), 'May 4, 2026', title, ...lines);
	says(at('Date of Report (Date'), title, title, ...lines);
});

test('values and legends are explained alike', () => {
	says(at('Corvane Mills'), 'Corvane Mills, Inc.', 'Exact name of registrant as specified in its charter');
	says(at('Delaware'), 'Delaware', 'State or other jurisdiction of incorporation');
	says(at('001-41234'), '001-41234', 'Commission File Number');
	says(at('98-7654321'), '98-7654321', 'IRS Employer Identification No.');
	says(at('12 Prism'), '12 Prism Way, Dover, Delaware 19901', 'Address of principal executive offices');
	says(at('(Zip'), '(Zip Code)', 'Zip Code');
	says(at('555-0143'), '(302) 555-0143', 'Telephone number');
});

test('a legend that is broken over columns is found in its column', () => {
	says(at('jurisdiction of'), 'jurisdiction of', 'State or other jurisdiction of incorporation');
	says(at('File Number)'), 'File Number)', 'Commission File Number');
	says(at('Identification No.)'), 'Identification No.)', 'IRS Employer Identification No.');
});

test('a box tells what its tick means and whether it is checked', () => {
	says(
		at('Rule 425'),
		'[X] Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)',
		'Rule 425 under the Securities Act',
		'Checked: the report counts as filed under this rule as well.',
	);
	says(
		at('[ ]'),
		'[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)',
		'Rule 14a-12 under the Exchange Act',
		'Not checked. It need not be, since the box for Rule 425 is checked.',
	);
	says(
		at('Rule 13e-4(c)'),
		'[ ] Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))',
		'Rule 13e-4(c) under the Exchange Act',
		'Not checked: the report does not count as filed under this rule.',
	);
	says(
		at('[ ]', 'Emerging growth company ['),
		'Emerging growth company [ ]',
		'Emerging growth company',
		'Not checked: no emerging growth company.',
	);
});

test('the legend of the boxes lists those that are checked', () => {
	says(
		at('Check the'),
		cover.slice(cover.indexOf('Check the'), cover.indexOf(':\n\n[X]')),
		'Check boxes',
		'- Checked here:',
		'  - Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)',
		'- On the form: commonly said to be since August 23, 2004.',
	);
});

test('a rule cited within a legend is a citation, but not within a box', () => {
	says(at('Rule 405'), 'Rule 405', 'Rule 405 under the Securities Act');
	says(at('General Instruction A'), 'General Instruction A.2', 'General Instruction A.2: Rule as to Use of Form 8-K');
});

test('the table of securities is explained by its heads', () => {
	says(at('Trading Symbol'), 'Trading Symbol(s)', 'Trading Symbol(s)', '- On the form: since May 2, 2019.');
});

test('lines that say nothing new and empty lines say nothing', () => {
	silent(at('UNITED STATES'));
	silent(at('Washington, D.C.'));
	silent(at('FORM 8-K\n\n'));
});

test('the signature section explains heading, legend and every line of a block', () => {
	says(
		at('SIGNATURES'),
		'SIGNATURES',
		'Signatures',
		'The form has one line: one signature on behalf of the registrant.',
	);
	says(
		at('Pursuant to the'),
		cover.slice(cover.indexOf('Pursuant to the'), cover.indexOf('\n\nCorvane Mills, Inc.\n(Reg')),
		'Signature legend',
		'- Here: in the words of the form.',
	);
	says(at('Corvane', 'hereunto'), 'Corvane Mills, Inc.', 'Registrant', '- Here: as on the cover.');
	says(at('(Registrant)'), '(Registrant)', 'Registrant');
	says(
		at('May 6'),
		'May 6, 2026',
		'Date of signing',
		'- Here: Wednesday, May 6, 2026, after the date of report, May 4, 2026.',
	);
	says(at('/s/'), '/s/ Ada Brandt', 'Signature of Ada Brandt');
	says(at('Ada Brandt', 'Name:'), 'Ada Brandt', 'Name of the signer');
	says(at('Title:'), 'Title:', 'Title of the signer');
	says(at('Chief Financial'), 'Chief Financial Officer', 'Title of the signer');
});

test('an empty signature line says that it is not signed', () => {
	const unsigned = cover.replace('By: /s/ Ada Brandt', 'By: ____________');
	says(at('____', '', unsigned), 'By: ____________', 'Signature line', 'Not signed yet.');
});

test('another legend than that of the form is shown beside it', () => {
	const other = cover.replace(
		'requirements of the Securities Exchange Act of 1934',
		'requirements of the Securities Act of 1933',
	);
	says(
		at('Pursuant to the requirements', '', other),
		other.slice(other.indexOf('Pursuant to the'), other.indexOf('\n\nCorvane Mills, Inc.\n(Reg')),
		'Signature legend',
		'- The form has: “Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.”',
	);
});

test('an exhibit that is pasted after the report is left alone', () => {
	const release = `Exhibit 99.1

Corvane Mills Reports Item 2.02 Results

The registrant reports results under Rule 425 and Regulation FD. ${'It had a good quarter, as was expected. '.repeat(12)}
`;
	silent(at('Rule 425', 'Corvane Mills Reports', `${cover}\n${release}`));
	silent(at('Item 2.02', 'Corvane Mills Reports', `${cover}\n${release}`));
});

test('in inline XBRL a value tells its tag', () => {
	const page = `<html><body><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p><p>CURRENT REPORT</p>
<p>Date of Report (Date of earliest event reported): <ix:nonNumeric contextRef="c" name="dei:DocumentPeriodEndDate">May 4, 20<|>26</ix:nonNumeric></p>
<p>Item 8.01 Other Events</p><p>The registrant reports.</p></body></html>`;
	says(
		page,
		'May 4, 2026',
		'Date of Report (Date of earliest event reported)',
		'- Tagged: dei:DocumentPeriodEndDate, “May 4, 2026”. Should be present; not before 1980 and not in the future.',
	);
});
