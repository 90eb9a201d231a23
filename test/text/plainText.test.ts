import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldCharacters, maskPlainText } from '../../server/src/text/plainText';

/** Checks what is left of `text`, blanks written as `·`; every character keeps its place. */
function check(text: string, masked: string): void {
	const found = maskPlainText(text);
	assert.equal(found.replaceAll(' ', '·').replaceAll('\t', '→'), masked.replaceAll(' ', '·'));
	assert.equal(found.length, text.length);
}

test('marks of emphasis are blanked, asterisks of footnotes stay', () => {
	check('**Item 8.01** *Other* Events', '  Item 8.01    Other  Events');
	check('**FORM****8-K**', '  FORM    8-K  ');
	check('**Terms for [****] Agreement**', '**Terms for [****] Agreement**');
	check('**By**: /s/ Jane Doe', '  By:   /s/ Jane Doe');
	check('__Title:__ *Treasurer*, __Clerk__.', '  Title:    Treasurer,    Clerk.  ');
	check('By: ____ a__b__c ________ on __/__/____', 'By: ____ a__b__c ________ on __/__/____');
	check('99.1* Press release', '99.1* Press release');
	check('* filed herewith', '* filed herewith');
});

test('marks of a stretch within another, and of one over two lines, are blanked', () => {
	check('**(503) **555-0142****', '  (503) \u00ad\u00ad555-0142    ');
	check('**Alder Works, Inc.  \n**(Exact name)', '  Alder Works, Inc.  \n  (Exact name)');
	check('99.1**** Press release', '99.1**** Press release');
});

test('apostrophes and accents in pairs are quotation marks', () => {
	check("the ``Closing Date'' of it", 'the “\u00adClosing Date”\u00ad of it');
	check("5'10'' and 6'", "5'10'' and 6'");
});

test('in a text with an empty line below each line, several of them part paragraphs', () => {
	const paragraph = ['We opened a plant in March,', 'which makes lamps, and', 'which we bought.'].join('\n\n');
	const text = Array.from({ length: 10 }, () => paragraph).join('\n\n\n\n');
	assert.match(maskPlainText(text), /in March, \nwhich makes lamps, and \nwhich we bought\. \n \nWe opened/);
	assert.equal(maskPlainText(text).length, text.length);
	assert.equal(maskPlainText(paragraph), paragraph);
});

test('marks of headings and quotations are blanked', () => {
	check('## Item 8.01\n> text', '   Item 8.01\n  text');
	check('Exhibit #1', 'Exhibit #1');
});

test('a link leaves its words', () => {
	check('[Press release](ex99.htm)', ' Press release           ');
	check('| [99.1](ex99.htm)† | [10.1](ex10.htm)\\* |', '→  99.1†            →  10.1 *            →');
	check('[ ] (17 CFR 230.425)', '[ ] (17 CFR 230.425)');
});

test('pipes of a table separate cells', () => check('| 99.1 | Press |', '→ 99.1 → Press →'));

test('the rule below the heads of a table is blanked, what stands for no value is not', () => {
	check('| A | B |\n|---|:--:|\n| --- | 2 |', '→ A → B →\n          \n→ --- → 2 →');
	check('-----', '-----');
});

test('SGML tags are blanked, other words in angle brackets stay', () => {
	check('<PAGE>\n<TABLE><CAPTION>A', '      \n                A');
	check('a <name> b', 'a <name> b');
});

test('entities of no-break spaces and backslashes before marks are blanked', () => {
	check('A&nbsp;&#160;B', 'A            B');
	check('\\[ \\] C:\\dir', ' [  ] C:\\dir');
	check('Jane Doe\\\nTreasurer', 'Jane Doe \nTreasurer');
	check('| 99.1\\*\\* | Press | and \\* a \\*', '→ 99.1 * * → Press → and  * a  *');
});

test('spaces and hyphens of every kind become plain ones', () => {
	assert.equal(foldCharacters('a\u00a0b\u2003c\u2011d\u00ad3\0h'), 'a b c-d-3 h');
	assert.equal(foldCharacters('a\u200bb\ufeffc\u00add'), 'a\u00adb\u00adc\u00add');
});

test('the tags of an HTML document around plain text are blanked', () =>
	check('<html><body>A</body></html>', '            A              '));
