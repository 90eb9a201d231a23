import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DocumentHighlightKind } from 'vscode-languageserver';
import { documentHighlights } from '../../server/src/features/documentHighlights';
import { draft, marked, page, pointed } from './occurring';

/** Asserts that what lights up at the cursor is what the carets mark: `declared` or only named. */
function check(fixture: string, expected: string): void {
	const { document, filing, position } = pointed(fixture);
	const found = documentHighlights(document, filing, position).map(({ range, kind }) => ({
		range,
		words: kind === DocumentHighlightKind.Write ? 'declared' : 'named',
	}));
	assert.equal(marked(document, found), expected.replace(/^\n/, '').trimEnd());
}

test('an exhibit lights up in the text and in the list', () => {
	check(
		draft('A release is attached as Exhibit 99<|>.1. See Exhibits 99.1 and 99.2, and Exhibit 2.1.'),
		`
A release is attached as Exhibit 99.1. See Exhibits 99.1 and 99.2, and Exhibit 2.1.
                         ^^^^^^^^^^^^ named
                                           ^^^^^^^^^^^^^ named
99.1  Press release
^^^^ declared`,
	);
});

test('an exhibit of another filing does not', () => {
	check(draft('It was filed as Exhibit 99.<|>1 to the Form 10-K of the registrant.'), '');
	check(
		draft('It was filed as Exhibit 99.1 to the Form 10-K. The release is Exhibit 99.<|>1 hereto.'),
		`
It was filed as Exhibit 99.1 to the Form 10-K. The release is Exhibit 99.1 hereto.
                                                              ^^^^^^^^^^^^ named
99.1  Press release
^^^^ declared`,
	);
});

test('a bare series is the only exhibit of its series, and none where there are two', () => {
	check(
		draft('The agreement is Exhibit <|>2 hereto.'),
		`
The agreement is Exhibit 2 hereto.
                 ^^^^^^^^^ named
2.1   Agreement and Plan of Merger
^^^ declared`,
	);
	check(
		draft('A release is attached as Exhibit 99 hereto, see Exhibit 99.<|>1.'),
		`
A release is attached as Exhibit 99 hereto, see Exhibit 99.1.
                                                ^^^^^^^^^^^^ named
99.1  Press release
^^^^ declared`,
	);
});

test('an exhibit that only a range takes in lights up with the range', () => {
	check(
		draft('See Exhibits 99.1 through 99.3 hereto.').replace('99.2  ', '99<|>.2  '),
		`
See Exhibits 99.1 through 99.3 hereto.
             ^^^^^^^^^^^^^^^^^ named
99.2  Slides
^^^^ declared`,
	);
});

test('an item lights up in its heading and where this report names it', () => {
	check(
		draft(
			'The information in this Item<|> 1.01 and in Item 9.01(d) is required by Item 1.01 of Form 8-K.\nItem 1.01 of Regulation X and Item 304 of Regulation S-K are others.',
		),
		`
Item 1.01 Entry into a Material Definitive Agreement
^^^^^^^^^ declared
The information in this Item 1.01 and in Item 9.01(d) is required by Item 1.01 of Form 8-K.
                        ^^^^^^^^^ named
                                                                     ^^^^^^^^^ named`,
	);
	check(draft('See Item 1.0<|>1 of our annual report on Form 10-K.'), '');
});

test('an item that the report does not have does not', () => {
	check(draft('See Item 2.0<|>2 above.'), '');
});

test('a defined term lights up where it is defined and used as a whole word of its letter case', () => {
	check(
		draft(
			'Talbridge entered into an Agreement and Plan of Merger (the "Agreement") with Oat Ltd. ("Parent").\nThe Agreement<|> binds Parent. No agreement, no other Purchase Agreement, no Agreements.',
		),
		`
Talbridge entered into an Agreement and Plan of Merger (the "Agreement") with Oat Ltd. ("Parent").
                                                             ^^^^^^^^^ declared
The Agreement binds Parent. No agreement, no other Purchase Agreement, no Agreements.
    ^^^^^^^^^ named`,
	);
});

test('the registrant lights up on the cover, in the text and over the signature', () => {
	check(
		draft('Talbridge Foo<|>ds, Inc. sells oats. Talbridge is in Dover.'),
		`
TALBRIDGE FOODS, INC.
^^^^^^^^^^^^^^^^^^^^^ declared
Talbridge Foods, Inc. sells oats. Talbridge is in Dover.
^^^^^^^^^^^^^^^^^^^^^ named
Talbridge Foods, Inc.
^^^^^^^^^^^^^^^^^^^^^ named`,
	);
});

test('in HTML the words light up over tags and entities', () => {
	check(
		page(`<p>Item 8.01 Other Events</p>
<p>See Exhibit&nbsp;<b>99</b>.1 of <i>Oat&nbsp;Ltd.</i> (“<u>Parent</u>”).</p>
<p>Parent</p>
<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p>
<table><tr><td>99<|>.1</td><td>Press release</td></tr>
<tr><td>99.2</td><td>Slides</td></tr></table>`),
		`
<p>See Exhibit&nbsp;<b>99</b>.1 of <i>Oat&nbsp;Ltd.</i> (“<u>Parent</u>”).</p>
       ^^^^^^^^^^^^^^^^^^^^^^^^ named
<table><tr><td>99.1</td><td>Press release</td></tr>
               ^^^^ declared`,
	);
});

test('nothing lights up where nothing is named, nor in an exhibit pasted after the report', () => {
	check(draft('Oats we<|>re sold.'), '');
	const pasted = `\nExhibit 99.1\n\nTALBRIDGE FOODS BUYS A MILL\n\n${'Oats were sold, see Exhibit 99.<|>2 and Item 1.01. '.replace('<|>', '')}${'They were sold in Dover. '.repeat(20)}\n`;
	check(draft('None.') + pasted.replace('They', 'Exhibit 99.<|>2. They'), '');
});
