import assert from 'node:assert/strict';
import { test } from 'node:test';
import { references } from '../../server/src/features/references';
import { draft, marked, pointed } from './occurring';

function check(fixture: string, includeDeclaration: boolean, expected: string): void {
	const { document, filing, position } = pointed(fixture);
	const found = references(document, filing, position, { includeDeclaration });
	assert.ok(found.every(({ uri }) => uri === document.uri));
	assert.equal(marked(document, found), expected.replace(/^\n/, '').trimEnd());
}

test('the references of a row are the mentions, with the rows only where the declaration is asked for', () => {
	const text = draft('The release is Exhibit 99.1 hereto.').replace('99.1  ', '99.1<|>  ');
	check(
		text,
		false,
		`
The release is Exhibit 99.1 hereto.
               ^^^^^^^^^^^^`,
	);
	check(
		text,
		true,
		`
The release is Exhibit 99.1 hereto.
               ^^^^^^^^^^^^
99.1  Press release
^^^^`,
	);
});

test('the exhibit index, the type, the description and the heading of the attached document belong to an exhibit', () => {
	const text = `<DOCUMENT>
<TYPE>8-K
<TEXT>
${draft('The slides are Exhibit 99<|>.2 hereto.')}
EXHIBIT INDEX

Exhibit No.   Description

99.1          Press release
99.2          Slides
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.2
<FILENAME>ex992.htm
<DESCRIPTION>EXHIBIT 99.2
<TEXT>
<html><body><p><b>Exhibit 99.2</b></p><p>See Exhibit 99.2.</p></body></html>
</TEXT>
</DOCUMENT>
`;
	check(
		text,
		true,
		`
The slides are Exhibit 99.2 hereto.
               ^^^^^^^^^^^^
99.2  Slides
^^^^
99.2          Slides
^^^^
<TYPE>EX-99.2
      ^^^^^^^
<DESCRIPTION>EXHIBIT 99.2
                     ^^^^
<html><body><p><b>Exhibit 99.2</b></p><p>See Exhibit 99.2.</p></body></html>
                          ^^^^`,
	);
});

test('the references of a defined term are its uses', () => {
	check(
		draft('Oat Ltd. (the “Buyer<|>”) pays. The Buyer has paid, and\nthe Buyer’s bank.'),
		false,
		`
Oat Ltd. (the “Buyer”) pays. The Buyer has paid, and
                                 ^^^^^
the Buyer’s bank.
    ^^^^^`,
	);
});

test('where nothing is named there are no references', () => {
	check(draft('Oats we<|>re sold.'), true, '');
});

test('the line of the header belongs to the item', () => {
	const text = `<SEC-HEADER>
CONFORMED SUBMISSION TYPE:\t8-K
ITEM INFORMATION:  Entry into a Material Definitive Agreement
ITEM INFORMATION:  Financial Statements and Exhibits
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<TEXT>
${draft('See Item 9.01.').replace('Item 1.01', 'Item 1.0<|>1')}</TEXT>
</DOCUMENT>
`;
	check(
		text,
		false,
		`
ITEM INFORMATION:  Entry into a Material Definitive Agreement
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
	);
});
