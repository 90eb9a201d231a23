import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { namedSymbols, workspaceSymbols } from '../../server/src/features/workspaceSymbols';
import { filingOf } from '../fixture';
import { report } from '../report';

const index = '\nEXHIBIT INDEX\n\n99.1   Press release dated March 2, 2026\n';

function names(query: string, text = report + index): readonly string[] {
	const document = TextDocument.create('file:///report.txt', 'form8k', 1, text);
	return workspaceSymbols(namedSymbols(document, filingOf(text)), query).map(({ name, location, containerName }) => {
		assert.equal(location.uri, document.uri);
		const line = document.getText(location.range).split(/\s+/)[0];
		return `${name} | ${containerName} | ${line}`;
	});
}

const where = 'Lindenau Optics, Inc. 8-K, March 2, 2026';

test('the registrant, the items and each exhibit once are found by name', () => {
	assert.deepEqual(names(''), [
		`Lindenau Optics, Inc. | ${where} | Lindenau`,
		`Item 8.01 Other Events | ${where} | Item`,
		`Item 9.01 Financial Statements and Exhibits | ${where} | Item`,
		`Exhibit 99.1 Press release dated March 2, 2026 | ${where} | 99.1`,
	]);
});

test('the letters of the query may stand apart, but not in another order', () => {
	assert.deepEqual(names('ex 99'), [`Exhibit 99.1 Press release dated March 2, 2026 | ${where} | 99.1`]);
	assert.deepEqual(names('99ex'), []);
	assert.equal(names('lindenau').length, 4);
	assert.deepEqual(names('99 lindenau'), names('ex 99'));
	assert.deepEqual(names('zzz'), []);
});

test('an item that the form does not have goes by its own words', () => {
	const draft = 'Item 8.01 Other Events\n\nText.\n\nItem 9.77 Sundry Matters\n\nText.\n';
	assert.deepEqual(names('sundry', draft), ['Item 9.77 Sundry Matters | 8-K | Item']);
});
