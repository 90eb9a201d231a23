import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentLinks } from '../../server/src/features/documentLinks';
import { filingOf } from '../fixture';
import { report } from '../report';

const folder = 'file:///filings/2026';

/** The links of `text`: the words, white space folded, and where they lead. */
function links(text: string, uri = `${folder}/report.htm`, filesBeside: readonly string[] = []): readonly string[] {
	const document = TextDocument.create(uri, 'html', 1, text);
	return documentLinks(document, filingOf(text), filesBeside).map(
		({ range, target }) => `${document.getText(range).replace(/\s+/g, ' ')} → ${target}`,
	);
}

const page = (rows: string): string => `<html><body><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p>
<p>CURRENT REPORT</p><p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p><table>
${rows}</table></body></html>`;
const row = (href: string): string => `<tr><td>99.1</td><td><a href="${href}"><u>Press&nbsp;release</u></a></td></tr>`;

test('a hyperlink to a file leads beside the document', () => {
	assert.deepEqual(links(page(row('ex99-1.htm'))), [`Press&nbsp;release → ${folder}/ex99-1.htm`]);
	assert.deepEqual(links(page(row('./a%20b.htm#top')), 'vscode-vfs://github/corvane/report.htm'), [
		'Press&nbsp;release → vscode-vfs://github/corvane/a%20b.htm#top',
	]);
});

test('a hyperlink to the web or to the root of EDGAR leads there', () => {
	const address = 'https://www.sec.gov/Archives/edgar/data/9990001/ex101.htm';
	assert.deepEqual(links(page(row(address))), [`Press&nbsp;release → ${address}`]);
	assert.deepEqual(links(page(row('/Archives/edgar/data/9990001/ex101.htm'))), [`Press&nbsp;release → ${address}`]);
	assert.deepEqual(links(page(row('/ix?doc=/Archives/edgar/data/9990001/r.htm'))), [
		'Press&nbsp;release → https://www.sec.gov/ix?doc=/Archives/edgar/data/9990001/r.htm',
	]);
});

test('what runs a command, reaches another host or names a place in the page is no link', () => {
	const bad = ['command:workbench.action.quit', 'javascript:alert(1)', '#ex', '//host/x', '\\\\host\\x', '/etc/x', ''];
	assert.deepEqual(
		bad.flatMap((href) => links(page(row(href)))),
		[],
	);
	assert.deepEqual(links(page(row('ex99-1.htm')), 'untitled:Untitled-1'), []);
});

test('a hyperlink to a document of the same submission leads to its line', () => {
	const submission = `<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${page(row('ex99.htm'))}\n</TEXT>\n</DOCUMENT>
<DOCUMENT>\n<TYPE>EX-99.1\n<FILENAME>ex99.htm\n<TEXT>\n<p>A release under <a href="x.htm">Rule 425</a></p>\n</TEXT>\n</DOCUMENT>\n`;
	assert.deepEqual(links(submission), [
		`Press&nbsp;release → ${folder}/report.htm#L9`,
		`ex99.htm → ${folder}/report.htm#L13`,
	]);
});

test('citations lead to the legal text', () => {
	const report = `SECURITIES AND EXCHANGE COMMISSION
FORM 8-K
CURRENT REPORT

[ ] Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)

Item 7.01 Regulation FD Disclosure

It is not filed for Section 18 of the Securities
Exchange Act of 1934. Nothing is due under Rule 999 or Section 18 of the Lease, nor under Item 404(a) of Regulation S-K.
`;
	assert.deepEqual(links(report), [
		'Rule 425 → https://www.ecfr.gov/current/title-17/section-230.425',
		'17 CFR 230.425 → https://www.ecfr.gov/current/title-17/section-230.425',
		'Regulation FD → https://www.ecfr.gov/current/title-17/part-243',
		'Section 18 of the Securities Exchange Act of 1934 → https://www.law.cornell.edu/uscode/text/15/78r',
		'Item 404(a) of Regulation S-K → https://www.ecfr.gov/current/title-17/section-229.404',
	]);
});

test('words of a citation that are a hyperlink lead where the filer wants', () => {
	assert.deepEqual(links(page(row('https://www.sec.gov/rule').replace('Press&nbsp;release', 'Rule 425'))), [
		'Rule 425 → https://www.sec.gov/rule',
	]);
});

/** A report in plain text with these rows in its list. */
const listing = (...rows: readonly string[]): string =>
	report.replace(/99\.1 +Press release[^\n]*\n/, rows.map((each) => `${each}\n`).join(''));

/** The links to files beside a report. */
function beside(text: string, ...files: readonly string[]): readonly string[] {
	return links(text, `${folder}/report.txt`, files).filter((link) => link.includes(folder));
}

test('a listed exhibit without a hyperlink leads to the file beside the document that is named for it', () => {
	const text = listing('10.16A  Lease', '99.1  Press release', '99.2  Slides', '104  Cover page data');
	const files = ['ex99-1.htm', 'ex99-10.htm', 'd12dex992.htm', 'ex10_16a.txt', 'ex104.htm', 'ex99-1.jpg'];
	assert.deepEqual(beside(text, ...files), [
		`10.16A → ${folder}/ex10_16a.txt`,
		`99.1 → ${folder}/ex99-1.htm`,
		`99.2 → ${folder}/d12dex992.htm`,
	]);
	assert.deepEqual(beside(listing('3(i)  Articles'), 'exhibit 3(i)#1.htm'), [
		`3(i) → ${folder}/exhibit%203(i)%231.htm`,
	]);
});

test('the names that filing agents give are known', () => {
	for (const name of [
		'ex99-1.htm',
		'ex99_1.txt',
		'EX-99.1.HTM',
		'exhibit991.htm',
		'd123dex991.htm',
		'a8-kexhibit991q32018.htm',
		'tm2412345d1_ex99-1.htm',
		'ex99d1.htm',
		'eh2401_ex9901.htm',
		'Exhibit 99.1 - Press Release.md',
	]) {
		assert.deepEqual(beside(listing('99.1  Press release'), name).length, 1, name);
	}
	for (const name of [
		'index99-1.htm',
		'annex991.htm',
		'ex99-12.htm',
		'ex99-1a.htm',
		'ex99.htm',
		'ex99-1.pdf',
		'q991.htm',
	]) {
		assert.deepEqual(beside(listing('99.1  Press release'), name), [], name);
	}
});

test('where several files or several numbers fit there is no link', () => {
	assert.deepEqual(beside(listing('99.1  Press release'), 'ex99-1.htm', 'old-ex991.htm'), []);
	assert.deepEqual(beside(listing('2.11  Plan', '21.1  Subsidiaries'), 'ex211.htm'), []);
	assert.deepEqual(beside(listing('21.1  Subsidiaries'), 'ex211.htm'), [`21.1 → ${folder}/ex211.htm`]);
	assert.deepEqual(beside(listing('10.1  Lease (incorporated by reference to the Form 10-K)'), 'ex10-1.htm'), []);
	assert.deepEqual(links(page(row('#top')), `${folder}/report.htm`, ['ex99-1.htm']), []);
	assert.ok(!links(listing('99.1  Press release'), 'untitled:Untitled-1', ['ex99-1.htm']).join().includes('ex99-1'));
});
