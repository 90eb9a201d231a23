import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nestedTable } from '../../../server/src/rules/html/nestedTable';
import { check, problems, related } from '../../fixture';
import { htmlReport, plainReport } from '../reports';
import { htmlSubmission } from '../submissions';

const messages = (text: string) => problems(nestedTable, text).map(({ message }) => message);
const table = (within: string, tag = 'table') => `<${tag} border="0"><tr><td>${within}</td></tr></${tag}>`;

test('a table within a table is flagged, at the inner one', () => {
	const text = htmlSubmission(table(`A ${table('B')}`));
	assert.deepEqual(messages(text), ['Table within a table; EDGAR takes none.']);
	assert.deepEqual(related(nestedTable, text), ['<table border="0">: The outer table.']);
	assert.equal(messages(htmlReport(`<p>Item 8.01 Other Events</p>\n${table(table('B'), 'TABLE')}`)).length, 1);
});

test('several tables within one are one finding', () => {
	assert.deepEqual(messages(htmlSubmission(table(table('A') + table(table('B'))))), [
		'Table within a table (and 2 more); EDGAR takes none.',
	]);
	assert.equal(messages(htmlSubmission(table(table('A')) + table(table('B')))).length, 2);
});

test('tables one after the other, in comments and in plain text are silent', () => {
	check(nestedTable, htmlSubmission(table('A') + table('B')));
	check(nestedTable, htmlSubmission(`<!-- ${table(table('A'))} -->${table('&lt;table&gt;')}`));
	check(nestedTable, plainReport('Item 8.01 Other Events\n\n<TABLE>\n<TABLE>\n</TABLE>\n</TABLE>'));
});
