import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../server/src/analysis';
import { assembleSubmission } from '../../server/src/folder/assemble';
import { extractDocuments } from '../../server/src/folder/extract';
import type { FolderFile } from '../../server/src/folder/file';
import { uudecoded, uuencoded } from '../../server/src/folder/uuencode';
import { exhibitOf, filesOf, picture, reportOf } from './folders';

const rows = [
	['10.1', 'Supply agreement dated March 10, 2026', 'ex10-1.htm'],
	['99.1', 'Press release dated March 12, 2026', 'release.htm'],
] as const;
const folder = filesOf({
	'ex10-1.htm': exhibitOf('10.1'),
	'logo.jpg': picture,
	'release.htm': exhibitOf('99.1', undefined, '<img src="logo.jpg" alt="Harbor Lights">'),
	'form8-k.htm': reportOf({ rows }),
	'notes.docx': Uint8Array.of(1, 2, 3),
	'other.jpg': picture,
});

function assembled(files: readonly FolderFile[], main?: string) {
	const found = assembleSubmission(files, main);
	assert.ok('text' in found, 'refused' in found ? found.refused : '');
	return found;
}

test('a folder becomes a submission: report, exhibits by number, pictures', () => {
	const { text, files, left } = assembled(folder);
	assert.deepEqual(files, ['form8-k.htm', 'ex10-1.htm', 'release.htm', 'logo.jpg']);
	assert.deepEqual(left, ['notes.docx', 'other.jpg']);
	const submission = analyze(text)?.filing.submission;
	assert.deepEqual(
		submission?.documents.map((each) => [each.type?.text, each.sequence?.text, each.fileName?.text]),
		[
			['8-K', '1', 'form8-k.htm'],
			['EX-10.1', '2', 'ex10-1.htm'],
			['EX-99.1', '3', 'release.htm'],
			['GRAPHIC', '4', 'logo.jpg'],
		],
	);
	assert.equal(submission?.documents[2]?.description?.text, 'Press release dated March 12, 2026');
});

test('the header says what the cover says', () => {
	const { text } = assembled(folder);
	assert.equal(
		text.slice(0, text.indexOf('<DOCUMENT>')),
		`<SEC-DOCUMENT>
<SEC-HEADER>
CONFORMED SUBMISSION TYPE:		8-K
PUBLIC DOCUMENT COUNT:		4
CONFORMED PERIOD OF REPORT:		20260312
ITEM INFORMATION:		Other Events
ITEM INFORMATION:		Financial Statements and Exhibits

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:		Harbor Lights, Inc.
		IRS NUMBER:		930417725

	FILING VALUES:
		FORM TYPE:		8-K
		SEC ACT:		1934 Act
		SEC FILE NUMBER:		001-41893
</SEC-HEADER>
`,
	);
});

test('what is assembled has no problem that its files did not have', () => {
	const { text } = assembled(folder);
	const found = analyze(text, { today: '2026-03-13', stage: 'final' })?.problems() ?? [];
	assert.deepEqual(
		found.map(({ rule, message }) => `${rule.id}: ${message}`),
		[],
	);
});

test('what is extracted is what was assembled, to the byte', () => {
	const { text, files } = assembled(folder);
	assert.deepEqual(
		extractDocuments(text),
		files.map((name) => folder.find((file) => file.name === name)),
	);
});

test('texts of every kind come back as they were', () => {
	const texts = [
		'',
		'\n',
		'x',
		'x\n',
		'x\r\n',
		'\r',
		'<XBRL>\nx\n</XBRL>',
		'<XBRL>\nx',
		'<ix:header></ix:header>',
		'<PDF>\r\nx\r\n</PDF>\n',
		'</TEXT>\n',
		'\u00e9\u2014\ud83d\ude00',
	];
	for (const [i, each] of texts.entries()) {
		const files = filesOf({
			'form8-k.htm': reportOf({ rows: [['99.1', 'Release', `ex99-1.htm`]] }),
			'ex99-1.htm': each,
		});
		assert.equal(extractDocuments(assembled(files).text)[1]?.text, each, `text ${i}`);
	}
});

test('bytes of every length come back from their encoding', () => {
	for (let length = 0; length < 140; length++) {
		const bytes = Uint8Array.from({ length }, (_, i) => (i * 91 + length) & 255);
		assert.deepEqual(uudecoded(uuencoded('a.jpg', bytes)), bytes);
	}
	assert.equal(uudecoded('nothing'), undefined);
	assert.deepEqual(uudecoded('begin 644 cat.txt\n#0V%T\n`\nend\n'), Uint8Array.from([67, 97, 116]));
});

test('documents without a name are called for what they are, and no name has a path', () => {
	const document = (type: string, name: string, text: string) =>
		`<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n${name && `<FILENAME>${name}\n`}<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
	const text = [
		document('8-K', '', 'Item 8.01 Other Events'),
		document('EX-99.1', '', '<html></html>'),
		document('EX-99.1', '', 'again'),
		document('EX-3.(I)', '', 'articles'),
		document('EX-10.1', '../../etc/passwd', 'x'),
		document('EX-10.2', 'C:\\temp\\a.htm', 'x'),
		document('EX-10.3', '..', 'x'),
	].join('');
	assert.deepEqual(
		extractDocuments(text).map(({ name }) => name),
		['form8-k.txt', 'ex99-1.htm', 'ex99-1.txt', 'ex3-i.txt', 'passwd', 'a.htm', 'ex10-3.txt'],
	);
	assert.deepEqual(extractDocuments('no submission'), []);
});

test('a folder without a report, with several, or with a file that was not read, is refused', () => {
	const report = reportOf({ rows });
	assert.deepEqual(assembleSubmission(filesOf({ 'a.txt': 'Dear all' })), { refused: 'The folder holds no Form 8-K.' });
	assert.deepEqual(assembleSubmission(filesOf({ 'a.htm': report, 'b.htm': report })), {
		refused: 'The folder holds 2 reports: a.htm, b.htm. Choose one.',
	});
	assert.deepEqual(assembleSubmission(filesOf({ 'a.txt': 'Dear all' }), 'a.txt'), { refused: 'a.txt is no Form 8-K.' });
	assert.deepEqual(assembleSubmission([...filesOf({ 'a.htm': report }), { name: 'ex10-1.htm' }]), {
		refused: 'ex10-1.htm was not read.',
	});
	assert.deepEqual(assembled(filesOf({ 'a.htm': report, 'b.htm': report }), 'b.htm').files, ['b.htm']);
});
