import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitLinkTarget } from '../../../server/src/rules/exhibits/exhibitLinkTarget';
import { check, fix, problems, related } from '../../fixture';
import { htmlReport } from '../reports';
import { submissionOf } from '../submissions';

const report = (...hrefs: readonly string[]) =>
	htmlReport(
		`<p>Item 9.01 Financial Statements and Exhibits</p>\n<p>(d) Exhibits</p>\n<table>\n${hrefs
			.map((href, i) => `<tr><td>99.${i + 1}</td><td><a href="${href}">Document ${'ABC'[i] ?? ''}</a></td></tr>`)
			.join('\n')}\n</table>`,
	);
const documents = [
	{ type: 'EX-99.1', fileName: 'harbor-ex991.htm' },
	{ type: 'EX-99.2', fileName: 'harbor-ex992.htm' },
];
const messages = (text: string) => problems(exhibitLinkTarget, text).map(({ message }) => message);

test('a hyperlink to another host leads outside EDGAR', () => {
	const text = submissionOf(report('https://www.harborlights.example/news', 'harbor-ex992.htm'), documents);
	assert.deepEqual(messages(text), ['Exhibit 99.1 links to www.harborlights.example, which is not EDGAR.']);
	fix(exhibitLinkTarget, text, text.replace('https://www.harborlights.example/news', 'harbor-ex991.htm'));
});

test('the viewer for inline XBRL is stripped', () => {
	const text = report('https://www.sec.gov/ix?doc=/Archives/edgar/data/999/000099926000001/harbor.htm');
	assert.deepEqual(messages(text), ['Exhibit 99.1 links through the inline XBRL viewer “ix?doc=”.']);
	fix(exhibitLinkTarget, text, text.replace('/ix?doc=', ''));
	assert.equal(problems(exhibitLinkTarget, text)[0]?.atMost, 'hint');
	fix(exhibitLinkTarget, report('/ix?doc=/Archives/edgar/data/9/h.htm'), report('/Archives/edgar/data/9/h.htm'));
});

test('of the addresses of the SEC, EDGAR takes those of filings', () => {
	const filing = (host: string) => `https://${host}/Archives/edgar/data/999/000099926000001/harbor.htm`;
	assert.deepEqual(messages(report(filing('sec.gov'))), [
		'Exhibit 99.1 links to sec.gov without “www.”, which EDGAR does not take.',
	]);
	fix(exhibitLinkTarget, report(filing('sec.gov')), report(filing('www.sec.gov')));
	for (const [address, host] of [
		['https://www.sec.gov/cgi-bin/browse-edgar?CIK=999', 'www.sec.gov'],
		['https://www.sec.gov/edgar/browse/?CIK=999', 'www.sec.gov'],
		['ftp://ftp.sec.gov/edgar/data/999/a.txt', 'ftp.sec.gov'],
		[filing('data.sec.gov'), 'data.sec.gov'],
	] as const) {
		assert.deepEqual(messages(report(address)), [`Exhibit 99.1 links to ${host}, but not to a filing on EDGAR.`]);
	}
	assert.deepEqual(messages(report('mailto:ir@harborlights.example')), [
		'Exhibit 99.1 links to an e-mail address, which is not EDGAR.',
	]);
});

test('a hyperlink to the document of another exhibit is turned to its own', () => {
	const text = (first: string) => submissionOf(report(first, 'harbor-ex992.htm'), documents);
	assert.deepEqual(messages(text('harbor-ex992.htm')), ['Exhibit 99.1 links to the document of Exhibit 99.2.']);
	assert.deepEqual(related(exhibitLinkTarget, text('harbor-ex992.htm')), [
		'EX-99.2: The hyperlink leads here.',
		'EX-99.1: Exhibit 99.1 is here.',
	]);
	fix(exhibitLinkTarget, text('harbor-ex992.htm'), text('harbor-ex991.htm'));
});

test('EDGAR, relative addresses and places in the same document are fine', () => {
	check(
		exhibitLinkTarget,
		report('https://www.sec.gov/Archives/edgar/data/999/000099926000001/harbor.htm', 'slides.htm', '#a99'),
	);
	check(exhibitLinkTarget, submissionOf(report('harbor-ex991.htm', 'harbor-ex992.htm'), documents));
});

test('an exhibit without a document of its own may be part of the other one', () =>
	check(exhibitLinkTarget, submissionOf(report('harbor-ex991.htm', 'harbor-ex991.htm'), documents.slice(0, 1))));

test('an address that only one computer can open is marked, and one that leads nowhere', () => {
	for (const [address, place] of [
		['file:///C:/Users/jdoe/ex991.htm', 'a file on one computer'],
		['C:\\Filings\\ex991.htm', 'a drive of one computer'],
		['/d:/filings/ex991.htm', 'a drive of one computer'],
		['C%3A%5CFilings%5Cex991.htm', 'a drive of one computer'],
		['\\\\server\\deals\\ex991.htm', 'a network share'],
		['..\\Exhibits\\ex991.htm', 'a folder on Windows'],
		['/Users/jdoe/ex991.htm', 'a file on one computer'],
		['http://localhost:8080/ex991.htm', 'one computer'],
		['https://127.0.0.1/ex991.htm', 'one computer'],
		['cid:ex991@harbor.example', 'a part of an e-mail'],
		['about:blank', 'a page of a program'],
		['ms-word:ofe|u|ex991.docx', 'a page of a program'],
	] as const) {
		assert.deepEqual(
			messages(report(address)),
			[`Exhibit 99.1 links to ${place}, which nobody else can open.`],
			address,
		);
	}
	for (const address of ['', '#', ' # ', '#top']) {
		assert.deepEqual(messages(report(address)), ['Exhibit 99.1 links to nowhere.'], address);
	}
	const text = submissionOf(report('file:///C:/ex991.htm', 'harbor-ex992.htm'), documents);
	fix(exhibitLinkTarget, text, text.replace('file:///C:/ex991.htm', 'harbor-ex991.htm'));
});

test('rows that link to the file of one another, or both to one, are marked', () => {
	assert.deepEqual(messages(report('harbor-ex992.htm', 'harbor-ex991.htm')), [
		'Exhibit 99.1 links to harbor-ex992.htm, which is named for Exhibit 99.2.',
		'Exhibit 99.2 links to harbor-ex991.htm, which is named for Exhibit 99.1.',
	]);
	assert.deepEqual(related(exhibitLinkTarget, report('harbor-ex992.htm', 'harbor-ex991.htm')), [
		'99.2: Exhibit 99.2 is listed here.',
		'99.1: Exhibit 99.1 is listed here.',
	]);
	assert.deepEqual(messages(report('d1dex992.htm', 'd1dex992.htm')), [
		'Exhibit 99.1 links to d1dex992.htm, which is named for Exhibit 99.2.',
	]);
	assert.deepEqual(messages(report('release.htm', './release.htm')), [
		'Exhibit 99.2 links to the same file as Exhibit 99.1.',
	]);
	assert.deepEqual(related(exhibitLinkTarget, report('release.htm', './release.htm')), [
		'99.1</td><td><a href="release.htm">Document A: The row of Exhibit 99.1.',
	]);
	assert.deepEqual(messages(report('release.htm', 'release.htm#page2')), []);
	assert.deepEqual(messages(report('release.htm', 'slides.htm', 'letter.htm')), []);
	for (const words of ['Form of Document B', 'Document B (included in Exhibit 99.1)', 'Part of Document A']) {
		assert.deepEqual(messages(report('release.htm', 'release.htm').replace('Document B', words)), [], words);
	}
});

test('a cell that holds the numbers of two exhibits gives each its own hyperlink', () => {
	const cells = (...hrefs: readonly [string, string]) =>
		submissionOf(
			htmlReport(
				`<p>Item 9.01 Financial Statements and Exhibits</p>\n<p>(d) Exhibits</p>\n<table>\n<tr><td><p>99.1</p><p>99.2</p></td><td><p><a href="${hrefs[0]}">Release</a></p><p><a href="${hrefs[1]}">Slides</a></p></td></tr>\n</table>`,
			),
			documents,
		);
	assert.deepEqual(messages(cells('harbor-ex991.htm', 'harbor-ex992.htm')), []);
	assert.deepEqual(messages(cells('harbor-ex992.htm', 'harbor-ex992.htm')), [
		'Exhibit 99.1 links to the document of Exhibit 99.2.',
	]);
});

test('a file that the submission does not have is replaced by that of the exhibit', () => {
	const right = submissionOf(report('harbor-ex991.htm', 'harbor-ex992.htm'), documents);
	for (const name of ['harbor-ex991.html', 'harbor-ex99 1.htm', 'harbor-ex993.htm']) {
		const text = submissionOf(report(name, 'harbor-ex992.htm'), documents);
		assert.deepEqual(messages(text), [`Exhibit 99.1 links to ${name}, which the submission does not have.`]);
		fix(exhibitLinkTarget, text, right);
	}
	check(exhibitLinkTarget, report('harbor-ex993.htm'));
});
