import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Filing } from '../../server/src/filing/filing';
import { visibleText } from '../../server/src/text/visibleText';
import type { Edit } from '../../server/src/writing/edit';
import { insertParagraphsAfter, insertParagraphsBefore } from '../../server/src/writing/paragraphs';
import { dateInWords, inLetterCaseOf, insertLineAbove, insertLineBelow, rewrite } from '../../server/src/writing/words';
import { apply } from '../fixture';

/** A filing of which nothing is read but its words. */
function words(source: string): Filing {
	const span = { start: 0, end: source.length };
	return {
		source,
		visible: visibleText(source, span),
		eol: source.includes('\r\n') ? '\r\n' : '\n',
		lostLines: false,
		form: '8-K',
		span,
		items: [],
		exhibitLists: [],
		mentions: [],
		attachments: [],
	};
}

function after(source: string, edits: readonly Edit[]): string {
	return apply(source, { edits });
}

const html = (...blocks: readonly string[]) => `<html><body>${blocks.join('')}</body></html>`;

test('paragraphs take the line end and the blank lines of the document', () => {
	const spaced = 'One.\r\n\r\nTwo.\r\n';
	assert.equal(
		after(spaced, [insertParagraphsAfter(words(spaced), 4, ['A\nB', 'C'])]),
		'One.\r\n\r\nA\r\nB\r\n\r\nC\r\n\r\nTwo.\r\n',
	);
	const tight = 'One.\nTwo.\n';
	assert.equal(after(tight, [insertParagraphsAfter(words(tight), 4, ['A'])]), 'One.\nA\nTwo.\n');
	assert.equal(after(tight, [insertParagraphsBefore(words(tight), 6, ['A'])]), 'One.\nA\nTwo.\n');
});

test('in a document of short lines a paragraph is wrapped and indented as its neighbor', () => {
	const line = '     The company opened a second plant in the town of Dover, where it makes pumps';
	const source = `${Array.from({ length: 24 }, () => line).join('\n')}\n`;
	const written = after(source, [insertParagraphsAfter(words(source), source.length, ['word '.repeat(30).trim()])]);
	const lines = written.slice(source.length).trimEnd().split('\n');
	assert.equal(lines.length, 2);
	assert.ok(lines.every((text) => text.startsWith('     word') && text.length <= 80));
});

test('in HTML paragraphs take the tags around the words of their neighbor, but neither its name nor its emphasis', () => {
	const source = html('<div id="x" style="a"><span style="b"><b>One &amp; only.</b></span></div>', '<p>Two.</p>');
	const at = source.indexOf('only');
	assert.equal(
		after(source, [insertParagraphsAfter(words(source), at + 4, ['A & B’s'])]),
		html(
			'<div id="x" style="a"><span style="b"><b>One &amp; only.</b></span></div>',
			`<div style="a"><span style="b">A &amp; B's</span></div>`,
			'<p>Two.</p>',
		),
	);
});

test('in HTML a paragraph is put outside of tables', () => {
	const source = html('<p>One.</p>', '<table><tr><td><p>Two.</p></td></tr></table>');
	assert.equal(
		after(source, [insertParagraphsAfter(words(source), source.indexOf('Two') + 4, ['A'])]),
		html('<p>One.</p>', '<table><tr><td><p>Two.</p></td></tr></table>', '<p>A</p>'),
	);
	assert.equal(
		after(source, [insertParagraphsBefore(words(source), source.indexOf('Two'), ['A'])]),
		html('<p>One.</p>', '<p>A</p>', '<table><tr><td><p>Two.</p></td></tr></table>'),
	);
});

test('in HTML a paragraph is put outside of what only wraps its neighbor', () => {
	const foot = '<div style="height:36pt"><div style="position:absolute"><div>3</div></div></div>';
	const source = html('<div>One.</div>', foot);
	assert.equal(
		after(source, [insertParagraphsAfter(words(source), source.indexOf('3</div>') + 1, ['A'])]),
		html('<div>One.</div>', foot, '<div>A</div>'),
	);
});

test('in HTML paragraphs are set off by empty ones where the document does so', () => {
	const source = html('<div>One.</div>', '<div>&#160;</div>', '<div>Two.</div>');
	assert.equal(
		after(source, [insertParagraphsAfter(words(source), source.indexOf('One') + 4, ['A', 'B'])]),
		html(
			'<div>One.</div>',
			'<div>&#160;</div><div>A</div>',
			'<div>&#160;</div><div>B</div><div>&#160;</div><div>Two.</div>',
		),
	);
});

test('an empty paragraph that holds a tagged value is not repeated', () => {
	const empty = '<p><ix:nonNumeric name="dei:DocumentType"></ix:nonNumeric></p>';
	const source = html('<p>One.</p>', empty, '<p>Two.</p>');
	assert.equal(
		after(source, [insertParagraphsAfter(words(source), source.indexOf('One') + 4, ['A'])]),
		source.replace('<p>One.</p>', '<p>One.</p><p>A</p>'),
	);
});

test('a line beside a tagged value is no part of the value', () => {
	const fact = '<ix:nonNumeric name="dei:EntityRegistrantName">Alder Works</ix:nonNumeric>';
	const source = html(`<p>${fact}</p>`, '<p>One.</p>', '<p>x<br/>y</p>');
	const at = source.indexOf('Alder');
	assert.equal(after(source, [insertLineBelow(words(source), at, 'A')]), source.replace(fact, `${fact}<br/>A`));
	assert.equal(after(source, [insertLineAbove(words(source), at, 'A')]), source.replace(fact, `A<br/>${fact}`));
});

test('a line goes into the column, or the cell, of its neighbor', () => {
	const text = 'Date: May 1     /s/ Jane\n                CFO\n';
	assert.equal(
		after(text, [insertLineBelow(words(text), text.indexOf('/s/'), 'Jane')]),
		'Date: May 1     /s/ Jane\n                Jane\n                CFO\n',
	);
	assert.equal(
		after(text, [insertLineAbove(words(text), text.indexOf('CFO'), 'Jane')]),
		'Date: May 1     /s/ Jane\n                Jane\n                CFO\n',
	);
	const source = html('<table><tr><td>May 1</td><td><p>/s/ Jane</p></td></tr></table>', '<p>x<br/>y</p>');
	assert.equal(
		after(source, [insertLineBelow(words(source), source.indexOf('/s/'), 'Jane')]),
		source.replace('/s/ Jane', '/s/ Jane<br/>Jane'),
	);
	assert.equal(
		after(source, [insertLineAbove(words(source), source.indexOf('Jane'), 'By:')]),
		source.replace('/s/ Jane', 'By:<br/>/s/ Jane'),
	);
});

test('rewriting changes the words that differ, and keeps lines and tags', () => {
	const text = 'Results of\n  Operation AND Condition';
	const all = (source: string) => ({ start: 0, end: source.length });
	assert.equal(
		after(text, rewrite(words(text), all(text), 'Results of Operations and Condition')),
		'Results of\n  Operations AND Condition',
	);
	assert.equal(after(text, rewrite(words(text), all(text), 'Results of and Condition')), 'Results of AND Condition');
	assert.equal(
		after(text, rewrite(words(text), all(text), 'Results of Operation and Financial Condition')),
		'Results of\n  Operation AND Financial Condition',
	);
	const source = html('<p>A <b>wrong</b> <i>word</i> here</p>', '<p>Two.</p>');
	const from = source.indexOf('A <b>');
	const span = { start: from, end: source.indexOf(' here') + 5 };
	assert.equal(
		after(source, rewrite(words(source), span, 'A right here')),
		source.replace('<b>wrong</b> <i>word</i>', '<b>right</b><i></i>'),
	);
});

test('letter case follows the model', () => {
	assert.equal(inLetterCaseOf('OTHER EVENT', 'Other Events'), 'OTHER EVENTS');
	assert.equal(inLetterCaseOf('Regulation FD disclosures', 'Regulation FD Disclosure'), 'Regulation FD Disclosure');
	assert.equal(
		inLetterCaseOf('Results of operation and financial condition', 'Results of Operations and Financial Condition'),
		'Results of operations and financial condition',
	);
	assert.equal(inLetterCaseOf('8.01', 'Other Events'), 'Other Events');
});

test('dates are written as filings write them', () => {
	assert.equal(dateInWords('2026-03-02'), 'March 2, 2026');
});
