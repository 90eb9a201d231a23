import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentLinks } from '../server/src/features/documentLinks';
import { filingOf } from './fixture';

const folder = 'file:///filings/2026';

/** The links of `text`: the words, white space folded, and where they lead. */
function links(text: string, uri = `${folder}/report.htm`): readonly string[] {
	const document = TextDocument.create(uri, 'html', 1, text);
	return documentLinks(document, filingOf(text)).map(
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
	assert.deepEqual(links(submission), [`Press&nbsp;release → ${folder}/report.htm#L9`]);
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
