/** From a text to a filing: what it is, how its parts bound each other, and that no text takes long. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFiling } from '../../server/src/filing/parseFiling';
import type { Span } from '../../server/src/text/span';
import { filingOf } from '../fixture';

const cover = 'FORM 8-K\nCURRENT REPORT\nSECURITIES AND EXCHANGE COMMISSION\nDate of Report: May 1, 2026\n\n';
const list = 'Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\nExhibit No.  Description\n\n99.1 ';
const signed =
	'Press release\n\nSIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed by the undersigned hereunto duly authorized.\n\nBy: /s/ Mary Major\n\n';

test('Other texts are no filing', () => {
	for (const text of [
		'',
		' \n\n',
		'Dear Sir or Madam,',
		'Items to buy: milk',
		'FORM 10-K\nANNUAL REPORT\nSECURITIES AND EXCHANGE COMMISSION\n\nItem 1.01 Business\n',
		'# How to read an 8-K\n\nItem 2.02 covers results.\n',
	]) {
		assert.equal(parseFiling(text), undefined, text);
	}
});

test('A text is a filing by its cover, or because it begins with an item', () => {
	assert.equal(filingOf(cover).items.length, 0);
	assert.equal(filingOf('Item 8.01 Other Events\n\nText.\n').cover, undefined);
});

test('A submission that lost its tags is read from its cover on', () => {
	const header =
		'-----BEGIN PRIVACY-ENHANCED MESSAGE----- Proc-Type: 2001 ACCESSION NUMBER: 0000912345-08-000001 CONFORMED SUBMISSION TYPE: 8-K FILER: COMPANY DATA: COMPANY CONFORMED NAME: ALDER WORKS INC 8-K 1 a8k.htm 8-K FOR APRIL\n\n';
	assert.equal(filingOf(`${header}${cover}Item 8.01 Other Events\n\nText.\n`).items.length, 1);
	assert.equal(parseFiling(`${header.replaceAll('8-K', '10-Q')}FORM 10-Q\n${cover.slice(9)}`), undefined);
});

test('The date by which a filing is judged is the report date', () => {
	assert.equal(filingOf(`${cover}Item 8.01 Other Events\n\nText.\n`).date, '2026-05-01');
	assert.equal(filingOf('Item 8.01 Other Events\n\nText.\n').date, undefined);
});

test('The line end is the one that the text uses most', () => {
	assert.equal(filingOf(cover).eol, '\n');
	assert.equal(filingOf(cover.replaceAll('\n', '\r\n')).eol, '\r\n');
});

test('The filing ends where an exhibit pasted after it begins', () => {
	const exhibit = `Exhibit 99.1\n\nHarbor Mills Buys A Second Mill\n\n${'The mill at Bath has three hundred looms. '.repeat(10)}\n`;
	const text = cover + list + signed + exhibit;
	const filing = filingOf(text);
	assert.equal(text.slice(filing.span.start, filing.span.end), (cover + list + signed).trimEnd());
	assert.deepEqual(
		filing.attachments.map(({ number }) => number),
		['99.1'],
	);
});

test('An item named "not applicable" is an item', () => {
	const text =
		'FORM 8-K\nCURRENT REPORT\nSECURITIES AND EXCHANGE COMMISSION\nDate of Report: May 1, 2001\n\nItem 1. Changes in Control of Registrant. Not applicable.\n\nItem 5. Other Events\n\nText.\n\nItem 6. Resignations of Registrant’s Directors\n\nNot applicable.\n';
	assert.deepEqual(
		filingOf(text).items.map(({ number }) => number),
		['1', '5', '6'],
	);
});

test('in HTML what is empty lies in what it is part of', () => {
	const filing = filingOf(`<html><body>
<p>Item 8.01 Other Events</p>
<p>&#160;</p>
<p>Item 7.01 Regulation FD Disclosure</p>
<p>&#160;</p>
<p>SIGNATURES</p>
<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<p>&#160;</p>
</body></html>
`);
	const within = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
	assert.ok(filing.items.every(({ content, span }) => content.start === content.end && within(content, span)));
	const { signatures } = filing;
	assert.ok(signatures?.blocks.every(({ span }) => within(span, signatures.span)));
});

test('the date is that of the cover, else of the signatures, else of the header', () => {
	const cover = 'FORM 8-K\nCURRENT REPORT\nSecurities and Exchange Commission\n';
	const dated = `${cover}Date of Report (Date of earliest event reported): May 1, 2024\n`;
	const item = '\nItem 8.01 Other Events\n\nText.\n\nSIGNATURES\n\n';
	const signed = 'By: /s/ Jo Doe\nJo Doe\nPresident\n\nBy: /s/ Al Roe\nDate: May 3, 2024\n';
	const sent = (text: string) =>
		`CONFORMED PERIOD OF REPORT: 20240505\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
	assert.equal(filingOf(sent(dated + item + signed)).date, '2024-05-01');
	assert.equal(filingOf(sent(cover + item + signed)).date, '2024-05-03');
	assert.equal(filingOf(sent(cover + item)).date, '2024-05-05');
	assert.equal(filingOf(cover + item).date, undefined);
});

test('the form is that of the submission, else of the heading', () => {
	const text = 'FORM 8-K/A\nCURRENT REPORT\nSecurities and Exchange Commission\n\nItem 8.01 Other Events\n\nText.\n';
	assert.equal(filingOf(text).form, '8-K/A');
	assert.equal(filingOf(`<DOCUMENT>\n<TYPE>8-k\n<TEXT>\n${text}</TEXT>\n</DOCUMENT>\n`).form, '8-K');
	assert.equal(filingOf('Item 8.01 Other Events\n\nText.\n').form, '8-K');
});

test('an index well after the signatures is of the report where it has rows, an empty one only right after them', () => {
	const report = 'Item 8.01 Other Events\n\nText.\n\nSIGNATURES\n\nBy: /s/ Jo Doe\nJo Doe\nPresident\n\n';
	const words = (length: number) => `${'The lease says so. '.repeat(length / 19)}\n\n`;
	const indexes = (after: string) => filingOf(report + after).exhibitLists.length;
	assert.equal(indexes('EXHIBIT INDEX\n'), 1);
	assert.equal(indexes(`${words(380)}EXHIBIT INDEX\n`), 0);
	assert.equal(indexes(`${words(380)}EXHIBIT INDEX\n\n99.1  News\n`), 1);
});

test('an exhibit after the report has the number of the only one listed, those of data aside', () => {
	const pasted = `Alder Works Opens a Plant\n\n${'The company opened its plant in Ohio. '.repeat(10)}\n`;
	const numberWith = (rows: string) =>
		filingOf(
			`Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n${rows}\n\nSIGNATURES\n\nBy: /s/ Jo Doe\nJo Doe\nPresident\n\n\n${pasted}`,
		).attachments.map(({ number }) => number);
	assert.deepEqual(numberWith('99.1  News\n104  Cover page'), ['99.1']);
	assert.deepEqual(numberWith('99.1  News\n99.2  Slides'), [undefined]);
});
