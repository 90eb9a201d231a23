import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { semanticTokens, semanticTokensLegend } from '../../server/src/features/semanticTokens';
import { filingOf } from '../fixture';
import { report } from '../report';

/** The tokens of `text`: the words with their type and modifiers. */
function tokens(text: string, range?: Range): readonly string[] {
	const document = TextDocument.create('file:///report.txt', 'form8k', 1, text);
	const { data } = semanticTokens(document, filingOf(text), range);
	const { tokenTypes, tokenModifiers } = semanticTokensLegend;
	const found: string[] = [];
	let line = 0;
	let character = 0;
	for (let i = 0; i < data.length; i += 5) {
		const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
		character = lines === 0 ? character + characters : characters;
		line += lines;
		const words = text.split('\n')[line]?.slice(character, character + length);
		const named = tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
		found.push([words, [tokenTypes[type], ...named].join('.')].join(' | '));
	}
	return found;
}

test('headings of items, exhibit numbers and signers have tokens', () => {
	assert.deepEqual(tokens(report), [
		'Item 8.01 Other Events | class.declaration',
		'99.1 | number',
		'Item 9.01 Financial Statements and Exhibits | class.declaration',
		'99.1 | number.definition',
		'/s/ Ada Brandt | enumMember',
		'Ada Brandt | enumMember',
	]);
});

test('an exhibit of this report that no list has is told apart, one of another filing has no token', () => {
	const text = report.replace(
		'attached as Exhibit 99.1.',
		'attached hereto as Exhibit 99.7. The lease was filed as Exhibit 10.1 to our Annual Report on Form 10-K.',
	);
	assert.deepEqual(tokens(text).slice(0, 3), [
		'Item 8.01 Other Events | class.declaration',
		'99.7 | number.unlisted',
		'Item 9.01 Financial Statements and Exhibits | class.declaration',
	]);
});

test('an item that the form does not have has no token', () => {
	assert.deepEqual(tokens(report.replace('Item 8.01 Other Events', 'Item 8.77 Sundry Matters'))[0], '99.1 | number');
});

test('in HTML the tokens are the words that are shown, line by line', () => {
	const html = `<p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p><p>CURRENT REPORT</p>
<p><b>Item&nbsp;8.01</b> <u>Other
Events</u></p><p>There are others.</p>`;
	assert.deepEqual(tokens(html), [
		'Item&nbsp;8.01 | class.declaration',
		'Other | class.declaration',
		'Events | class.declaration',
	]);
});

test('only tokens of the range that is asked for are given', () => {
	const line = report.slice(0, report.indexOf('Item 9.01')).split('\n').length - 1;
	const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
	assert.deepEqual(tokens(report, range), ['Item 9.01 Financial Statements and Exhibits | class.declaration']);
});

test('a term has tokens where the report defines and where it uses it', () => {
	const text = report.replace(
		'Item 9.01',
		'The merger agreement (the "Merger Agreement") is of today. It is not the Lease, but the Merger Agreement.\n\nItem 9.01',
	);
	assert.deepEqual(tokens(text).slice(2, 4), [
		'Merger Agreement | definedTerm.definition',
		'Merger Agreement | definedTerm',
	]);
	assert.ok(!tokens(text).some((each) => each.startsWith('Lease')));
});

test('a term in the heading of an item is part of the heading', () => {
	const text = report.replace('Item 9.01', 'These happenings (the "Events") are over.\n\nItem 9.01');
	assert.deepEqual(tokens(text).slice(0, 3), [
		'Item 8.01 Other Events | class.declaration',
		'99.1 | number',
		'Events | definedTerm.definition',
	]);
});
