import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LocationLink } from 'vscode-languageserver';
import { definition } from '../../server/src/features/definition';
import { draft, marked, page, pointed } from './occurring';

/** Asserts that the cursor leads where the carets are, from the words `from`. */
function check(fixture: string, from: string | undefined, expected: string): void {
	const { document, filing, position } = pointed(fixture);
	const links = definition(document, filing, position, true);
	const marks = links.map((link) => {
		assert.ok(LocationLink.is(link));
		const { originSelectionRange, targetRange, targetSelectionRange } = link;
		assert.equal(originSelectionRange && document.getText(originSelectionRange), from);
		const [whole, name] = [targetRange, targetSelectionRange].map((range) => [
			document.offsetAt(range.start),
			document.offsetAt(range.end),
		]);
		assert.ok(whole && name && Number(whole[0]) <= Number(name[0]) && Number(name[1]) <= Number(whole[1]));
		return { range: targetSelectionRange };
	});
	assert.equal(marked(document, marks), expected.replace(/^\n/, '').trimEnd());
	const plain = definition(document, filing, position, false);
	assert.deepEqual(
		plain,
		marks.map(({ range }) => ({ uri: document.uri, range })),
	);
}

test('a mention leads to the row of the list, from the word Exhibit as well', () => {
	const row = `
99.1  Press release
^^^^`;
	check(draft('See Exhibit 99.<|>1 hereto.'), 'Exhibit 99.1', row);
	check(draft('See Exh<|>ibit 99.1 hereto.'), 'Exhibit 99.1', row);
	check(draft('See Exhibits 99.2 and 99.<|>1 hereto.'), '99.1', row);
});

test('a row that no document is attached for leads to itself', () => {
	check(
		draft('None.').replace('99.1', '99.1<|>'),
		'99.1',
		`
99.1  Press release
^^^^`,
	);
});

const submission = (text: string): string => `<DOCUMENT>
<TYPE>8-K
<TEXT>
${draft(text)}</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<TEXT>
Exhibit 99.1

TALBRIDGE FOODS BUYS A MILL
</TEXT>
</DOCUMENT>
`;

test('in a submission a mention leads to the row and the document, each of them to the other', () => {
	check(
		submission('See Exhibit 99.<|>1 hereto.'),
		'Exhibit 99.1',
		`
99.1  Press release
^^^^
<TYPE>EX-99.1
      ^^^^^^^`,
	);
	check(
		submission('None.').replace('99.1  ', '99.<|>1  '),
		'99.1',
		`
<TYPE>EX-99.1
      ^^^^^^^`,
	);
	const row = `
99.1  Press release
^^^^`;
	check(submission('None.').replace('EX-99.1', 'EX-<|>99.1'), 'EX-99.1', row);
});

test('an exhibit pasted after the report is where its number leads', () => {
	const pasted = `\nExhibit 99.1\n\nTALBRIDGE FOODS BUYS A MILL\n\n${'Oats were sold in Dover this year again. '.repeat(20)}\n`;
	check(
		draft('None.').replace('99.1  ', '99.<|>1  ') + pasted,
		'99.1',
		`
Exhibit 99.1
        ^^^^`,
	);
});

test('an item leads to its heading, a paragraph of it to the paragraph', () => {
	check(
		draft('See Item 9.0<|>1 below.'),
		'Item 9.01',
		`
Item 9.01 Financial Statements and Exhibits
^^^^^^^^^`,
	);
	check(
		draft('See Item 9.01(d<|>) below.'),
		'Item 9.01(d)',
		`
(d) Exhibits
^^^^^^^^^^^^`,
	);
});

test('a line of the header leads to the item whose caption it has, and to none where the report lacks it', () => {
	const submission = (caption: string) => `<SEC-HEADER>
CONFORMED SUBMISSION TYPE:\t8-K
ITEM INFORMATION:\t\t${caption}
ITEM INFORMATION:\t\tFinancial Statements and Exhibits
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<TEXT>
${draft('The parties merge.')}</TEXT>
</DOCUMENT>
`;
	check(
		submission('Entry into a Material<|> Definitive Agreement'),
		'Entry into a Material Definitive Agreement',
		`
Item 1.01 Entry into a Material Definitive Agreement
^^^^^^^^^`,
	);
	check(submission('Other Ev<|>ents'), undefined, '');
});

test('a term leads to its definition, the registrant to the cover', () => {
	check(
		draft('Oat Ltd. (“Parent”) sells oats. These are sold by Par<|>ent’s mills.'),
		'Parent',
		`
Oat Ltd. (“Parent”) sells oats. These are sold by Parent’s mills.
           ^^^^^^`,
	);
	check(
		draft('Talbridge Foods,<|> Inc. sells oats.'),
		'Talbridge Foods, Inc.',
		`
TALBRIDGE FOODS, INC.
^^^^^^^^^^^^^^^^^^^^^`,
	);
});

test('in HTML the way goes from what is shown to what is shown', () => {
	check(
		page(`<p>Item 8.01 Other Events</p>
<p>See <a href="r.htm">Exhibit&nbsp;99<|>.1</a>.</p>
<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p>
<table><tr><td><a href="r.htm">99.1</a></td><td><a href="r.htm">Press release</a></td></tr></table>`),
		'Exhibit&nbsp;99.1',
		`
<table><tr><td><a href="r.htm">99.1</a></td><td><a href="r.htm">Press release</a></td></tr></table>
                               ^^^^`,
	);
});

test('other words, and exhibits of other filings, lead nowhere', () => {
	check(draft('Oats we<|>re sold.'), undefined, '');
	check(draft('It was filed as Exhibit 99.<|>1 to the Form 10-K of the registrant.'), undefined, '');
});
