/** Files of a folder that are listed as exhibits: under which number, in whose words, and why not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyzeFolder, applyEdits } from '../../server/src/analysis';
import { listFiles } from '../../server/src/features/listFiles';
import { listFile } from '../../server/src/folder/listFile';
import { coverOf } from '../../server/src/rules/examples/coverPage';
import { exhibitOf, filesOf, type Report, reportOf } from './folders';

const rows: NonNullable<Report['rows']> = [['99.1', 'Press release dated March 12, 2026', 'ex99-1.htm']];
const report = reportOf({ rows });
const titled = (heading: string, title: string) =>
	exhibitOf(heading).replace('Harbor Lights Opens a Second Plant', title);

/** What the report has more when the file is listed, or why it is not. */
function outcome(name: string, text: string | undefined, main = report): string {
	const listed = listFile({ name: 'form8k.htm', text: main }, { name, ...(text !== undefined && { text }) });
	if ('refused' in listed) {
		return listed.refused;
	}
	return listed.edits.map((edit) => edit.text.trim()).join(' | ');
}

const html = (number: string, words: string, file: string) =>
	`<tr><td>${number}</td><td><a href="${file}">${words}</a></td></tr>`;

const cases: Readonly<Record<string, readonly [name: string, text: string | undefined, outcome: string]>> = {
	'a title in capitals': [
		'ex10-1.htm',
		titled('10.1', 'AMENDED AND RESTATED CREDIT AGREEMENT'),
		html('10.1', 'Amended and Restated Credit Agreement', 'ex10-1.htm'),
	],
	'a title with a name in it stays as it is written': [
		'ex10-1.htm',
		titled('10.1', 'HARBOR LIGHTS 2026 EQUITY INCENTIVE PLAN'),
		html('10.1', 'HARBOR LIGHTS 2026 EQUITY INCENTIVE PLAN', 'ex10-1.htm'),
	],
	'a headline is no title': [
		'ex99-2.htm',
		exhibitOf('99.2'),
		html('99.2', '[Description of Exhibit 99.2]', 'ex99-2.htm'),
	],
	'a sentence is no title': [
		'ex10-1.htm',
		titled('10.1', 'This is the agreement'),
		html('10.1', '[Description of Exhibit 10.1]', 'ex10-1.htm'),
	],
	'the number of the heading alone': [
		'contract.htm',
		titled('10.1', 'Supply Agreement'),
		html('10.1', 'Supply Agreement', 'contract.htm'),
	],
	'the number of the name alone, in a file too long to be read': [
		'harbor_ex10-1.htm',
		undefined,
		html('10.1', '[Description of Exhibit 10.1]', 'harbor_ex10-1.htm'),
	],
	'a name with signs that an address escapes': [
		'my & slides.htm',
		titled('99.2', 'Investor Presentation'),
		html('99.2', 'Investor Presentation', 'my%20&amp;%20slides.htm'),
	],
	'Item 601 names the exhibit': [
		'ex23-1.htm',
		exhibitOf('23.1'),
		html('23.1', 'Consents of experts and counsel', 'ex23-1.htm'),
	],
	'listed already': [
		'ex99-1.htm',
		exhibitOf('99.1'),
		'ex99-1.htm is not added: Exhibit 99.1 is listed already, as “Press release dated March 12, 2026”.',
	],
	'listed already, from another file': [
		'release.htm',
		exhibitOf('99.1'),
		'release.htm is not added: Exhibit 99.1 is listed already, as “Press release dated March 12, 2026”.',
	],
	'name and heading disagree': [
		'ex99-2.htm',
		exhibitOf('99.3'),
		'ex99-2.htm is named for Exhibit 99.2, and its heading says Exhibit 99.3.',
	],
	'no number': [
		'notes.txt',
		'Call the printer.',
		'notes.txt tells no exhibit number, neither in its name nor in its heading.',
	],
	'a picture': ['logo.jpg', undefined, 'logo.jpg is a picture: a page shows it, and no list names it.'],
	'a PDF': [
		'ex99-2.pdf',
		undefined,
		'ex99-2.pdf is a PDF, which EDGAR takes only as a copy beside the exhibit itself.',
	],
	'a spreadsheet': ['plan.xlsx', undefined, 'plan.xlsx is neither HTML nor text, as the exhibits of a report are.'],
	'the report itself': ['FORM8K.htm', report, 'FORM8K.htm is the report itself.'],
	'another report': ['old.htm', reportOf(), 'old.htm is a report of its own.'],
	'a submission': [
		'sent.txt',
		`<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${report}\n</TEXT>\n</DOCUMENT>\n`,
		'sent.txt is a whole submission.',
	],
};

for (const [name, [file, text, expected]] of Object.entries(cases)) {
	test(name, () => assert.equal(outcome(file, text), expected));
}

test('what the report calls the exhibit goes before its title', () => {
	const main = report.replace('The documents are attached', 'A copy of the Supply Agreement is filed as Exhibit 10.1');
	assert.equal(
		outcome('ex10-1.htm', titled('10.1', 'Master Lease'), main),
		html('10.1', 'Supply Agreement', 'ex10-1.htm'),
	);
});

test('without Item 9.01 nothing is listed, and with an empty one the first row is written', () => {
	const lone = reportOf();
	assert.equal(
		outcome('ex99-1.htm', exhibitOf('99.1'), lone),
		'form8k.htm has no Item 9.01, where exhibits are listed. Insert Item adds it.',
	);
	const empty = report.replace(/<table>\n<tr><td>99\.1[\s\S]*?<\/table>/, '');
	assert.match(outcome('ex99-1.htm', titled('99.1', 'Press Release'), empty), /99\.1.*Press release/i);
});

test('a report in plain text gets a row in its columns', () => {
	const text = coverOf({
		items: 'Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n99.1    Press release\n',
	});
	const listed = listFile({ name: 'report.txt', text }, { name: 'ex99-2.txt', text: 'Exhibit 99.2\n\nFact Sheet\n' });
	assert.ok('edits' in listed);
	assert.ok(applyEdits(text, listed.edits).includes('99.1    Press release\n99.2    Fact Sheet\n'));
});

test('what is listed is found attached, and brings no finding of its own', () => {
	const file = { name: 'ex10-1.htm', text: titled('10.1', 'Supply Agreement') };
	const listed = listFile({ name: 'form8k.htm', text: report }, file);
	assert.ok('edits' in listed);
	const all = {
		'form8k.htm': applyEdits(report, listed.edits),
		'ex99-1.htm': exhibitOf('99.1'),
		'ex10-1.htm': file.text,
	};
	const found = analyzeFolder(filesOf(all), 'form8k.htm', { today: '2026-03-13', stage: 'final' });
	assert.deepEqual(
		found?.problems().map(({ rule }) => rule.id),
		['exhibit-not-mentioned'],
	);
});

test('several files are listed in one edit, and those elsewhere are named', () => {
	const document = TextDocument.create('file:///a/form8k.htm', 'html', 1, report);
	const files = ['99.3', '99.2', '10.1'].map((number) => ({
		name: `ex${number.replace('.', '-')}.htm`,
		text: exhibitOf(number),
	}));
	const { added, numbers, refused } = listFiles(document, 'form8k.htm', files, ['ex3-1.htm']);
	assert.deepEqual(numbers, ['99.3', '99.2', '10.1']);
	assert.deepEqual(refused, ['ex3-1.htm is in another folder than form8k.htm: put it beside the report first.']);
	assert.equal(added?.edits.length, 1);
	const text = TextDocument.applyEdits(document, [...(added?.edits ?? [])]);
	assert.deepEqual(
		[...text.matchAll(/<tr><td>([\d.]+)<\/td><td><a/g)].map(([, number]) => number),
		['10.1', '99.1', '99.2', '99.3'],
	);
	const after = TextDocument.create(document.uri, 'html', 2, text);
	assert.equal(added && after.getText(added.select), '[Description of Exhibit 10.1]');
	assert.deepEqual(listFiles(document, 'form8k.htm', [], []), { numbers: [], refused: [] });
});
