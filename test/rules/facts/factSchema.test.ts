import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { factSchema } from '../../../server/src/rules/facts/factSchema';
import { fix, problems } from '../../fixture';

const tagged = (href: string): string =>
	taggedReport().replace(
		'</ix:hidden>',
		`</ix:hidden><ix:references><link:schemaRef xlink:href="${href}"/></ix:references>`,
	);
const submission = (href: string, schema: string): string =>
	`<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<FILENAME>report.htm\n<TEXT>\n${tagged(href)}</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-101.SCH\n<SEQUENCE>2\n<FILENAME>${schema}\n<TEXT>\n<XBRL></XBRL>\n</TEXT>\n</DOCUMENT>\n`;
const messages = (text: string) => problems(factSchema, text).map(({ message }) => message);

test('the schema of the report of a year ago is marked', () => {
	assert.deepEqual(messages(tagged('aldr-20250312.xsd')), [
		'“aldr-20250312.xsd” has a date about a year off the report.',
	]);
	assert.equal(messages(tagged('aldr-20270315.xsd')).length, 1);
	for (const name of [
		'aldr-20260312.xsd',
		'aldr-20260316.xsd',
		'aldr-20190101.xsd',
		'aldr.xsd',
		'http://xbrl.sec.gov/dei/dei-20250312.xsd',
	]) {
		assert.deepEqual(messages(tagged(name)), [], name);
	}
});

test('a schema that is not that of the submission is marked, and the other one written', () => {
	assert.deepEqual(messages(submission('aldr-20260212.xsd', 'aldr-20260312.xsd')), [
		'“aldr-20260212.xsd” is no schema of the submission; “aldr-20260312.xsd” is.',
	]);
	fix(
		factSchema,
		submission('aldr-20260212.xsd', 'aldr-20260312.xsd'),
		submission('aldr-20260312.xsd', 'aldr-20260312.xsd'),
	);
	assert.deepEqual(messages(taggedReport()), []);
});

test('references without a schema are marked', () => {
	assert.deepEqual(messages(tagged('a.xsd').replace('<link:schemaRef xlink:href="a.xsd"/>', '')), [
		'No schema: without <link:schemaRef> the facts mean nothing.',
	]);
	assert.deepEqual(messages(taggedReport()), []);
});

test('the name of a schema ends as that of one', () => {
	assert.deepEqual(messages(tagged('aldr-20260312.xs')), ['“aldr-20260312.xs” is no schema: its name ends with .xsd.']);
	fix(factSchema, tagged('aldr-20260312.xs'), tagged('aldr-20260312.xsd'));
});

test('a schema without a name, and one that is named twice, are marked', () => {
	assert.deepEqual(messages(tagged('')), ['No file in the name of the schema.']);
	const schema = '<link:schemaRef xlink:href="aldr-20260312.xsd"/>';
	assert.deepEqual(messages(tagged('aldr-20260312.xsd').replace(schema, schema + schema)), [
		'The schema is named twice.',
	]);
});
