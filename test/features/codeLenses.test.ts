import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeLenses, showPlaces } from '../../server/src/features/codeLenses';
import { filingOf } from '../fixture';
import { report } from '../report';

function lenses(text: string, extent: 'open' | 'all' = 'all') {
	const document = TextDocument.create('file:///report.txt', 'form8k', 1, text);
	return codeLenses(document, filingOf(text), [showPlaces], extent).map(({ range, command }) => ({
		words: document.getText(range).replace(/\s+/g, ' '),
		title: command?.title,
		places: command?.command === showPlaces ? (command.arguments?.[2].length as number) : 0,
	}));
}

const shown = (text: string): readonly string[] =>
	lenses(text).map(({ words, title, places }) => `${words} | ${title} | ${places}`);

test('the item, its exhibits and the signatures tell how they stand', () => {
	assert.deepEqual(shown(report), [
		'Item 9.01 Financial Statements and Exhibits | 1 exhibit · all mentioned | 1',
		'99.1 | 1 mention | 1',
		'SIGNATURES | Signed by Ada Brandt, Chief Financial Officer, March 3, 2026 | 1',
	]);
});

test('an exhibit that no item names and one that is incorporated are told apart', () => {
	const text = report.replace(
		'99.1           Press',
		'4.1            Indenture (incorporated by reference to Exhibit 4.1 to the Form 8-K filed on May 4, 2020)\n99.2           Slides\n99.1           Press',
	);
	assert.deepEqual(shown(text).slice(0, 4), [
		'Item 9.01 Financial Statements and Exhibits | 3 exhibits · 1 of 2 mentioned | 1',
		'4.1 | incorporated by reference | 0',
		'99.2 | not mentioned | 0',
		'99.1 | 1 mention | 1',
	]);
});

test('in a submission the lenses tell what is attached', () => {
	const submission = `<DOCUMENT>
<TYPE>8-K
<TEXT>
${report.replace('99.1           Press', '99.2           Slides\n104            Cover Page Interactive Data File\n99.1           Press')}
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<TEXT>
A release, see Exhibit 99.2.
</TEXT>
</DOCUMENT>
`;
	assert.deepEqual(shown(submission).slice(0, 3), [
		'Item 9.01 Financial Statements and Exhibits | 3 exhibits · 1 of 2 mentioned · 1 of 2 attached | 1',
		'99.2 | not mentioned · not attached | 0',
		'99.1 | 1 mention · attached | 1',
	]);
});

test('signatures that are missing are told', () => {
	const unsigned = report.replace('/s/ Ada Brandt', '______________');
	assert.equal(lenses(unsigned).at(-1)?.title, 'Not signed');
});

test('several signers are named, with those who have not signed yet counted', () => {
	const second = `\nCorvane Mills, Inc.\n\nDate: March 3, 2026\n\nBy: /s/ Jo Doe\nName: Jo Doe\nTitle: President\n`;
	assert.equal(lenses(report + second).at(-1)?.title, 'Signed by Ada Brandt, Jo Doe');
	const waiting = second.replace('/s/ Jo Doe', '______________');
	assert.equal(lenses(report + waiting).at(-1)?.title, '1 of 2 signed: Ada Brandt');
});

test('where an exhibit after the report has no number, nothing is said of what is attached', () => {
	const paragraph = 'The company has opened a plant in which it grinds the lenses of its telescopes. '.repeat(5);
	const text = report.replace('99.1           Press', '99.2           Slides\n99.1           Press');
	const titles = lenses(`${text}\n\nLindenau Optics Opens a Plant\n\n${paragraph}\n`).map(({ title }) => title);
	assert.deepEqual(titles.slice(1, 3), ['not mentioned', '1 mention']);
	const numbered = lenses(`${text}\n\nExhibit 99.1\n\nLindenau Optics Opens a Plant\n\n${paragraph}\n`);
	assert.deepEqual(numbered.map(({ title }) => title).slice(1, 3), [
		'not mentioned · not attached',
		'1 mention · attached',
	]);
});

test('rows on one line of HTML say of which exhibit they speak', () => {
	const html =
		'<html><body><p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p><table><tr><td>10.1</td><td>Lease</td></tr><tr><td>99.1</td><td>Release</td></tr><tr><td>104</td><td>Cover Page</td></tr></table></body></html>';
	assert.deepEqual(
		lenses(html).map(({ title }) => title),
		['3 exhibits · none mentioned', '10.1: not mentioned', '99.1: not mentioned'],
	);
});

test('no lens stands over a line of which it says something far in', () => {
	const text = `<html><body><p>Item 8.01 Other Events</p><p>${'We opened a plant. '.repeat(40)}</p><p>See Exhibit 99.1.</p><p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p><table><tr><td>10.1</td><td>Lease</td></tr><tr><td>99.1</td><td>Release</td></tr></table></body></html>`;
	assert.deepEqual(lenses(text), []);
	assert.equal(lenses(text.replaceAll('<p>', '\n<p>'), 'open').length, 2);
});

test('where the text leaves its exhibits to the list, no lens says that they are not mentioned', () => {
	const list = 'Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n10.1  Lease\n99.1  Release\n';
	assert.deepEqual(lenses(list, 'open'), []);
	assert.deepEqual(lenses(`Item 8.01 Other Events\n\nWe let a plant.\n\n${list}`, 'open'), []);
	assert.equal(lenses(`Item 8.01 Other Events\n\nSee Exhibit 99.1.\n\n${list}`, 'open').length, 2);
});

test('of a document that was saved alone nothing is said about what is attached', () => {
	const text = `<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${report}</TEXT>\n</DOCUMENT>\n`;
	assert.deepEqual(lenses(text, 'open'), []);
});

test('a client without the command is told the same, and led nowhere', () => {
	const document = TextDocument.create('file:///report.txt', 'form8k', 1, report);
	const commands = codeLenses(document, filingOf(report), [], 'all').map(({ command }) => command?.command);
	assert.deepEqual(commands, ['', '', '']);
});

test('a report without exhibits and signatures has no lens', () => {
	assert.deepEqual(shown('Item 8.01 Other Events\n\nText.\n\nItem 7.01 Regulation FD Disclosure\n\nText.\n'), []);
});

test('by default there are lenses over what is missing or to come alone', () => {
	const titles = (text: string) => lenses(text, 'open').map(({ title }) => title);
	assert.deepEqual(titles(report), []);
	const text = report
		.replace('99.1           Press', '99.2           Slides\n99.1           Press')
		.replace('/s/ Ada Brandt', '______________');
	assert.deepEqual(titles(text), ['2 exhibits · 1 of 2 mentioned', 'not mentioned', 'Not signed']);
	const later = report.replace(/^99\.1( +Press.*)$/m, '99.1$1\n2.1            Agreement (to be filed by amendment)');
	assert.deepEqual(titles(later).slice(-1), ['not mentioned · to be filed by amendment']);
});
