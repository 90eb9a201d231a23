import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	findSubmission,
	looksLikeSubmission,
	readDocuments,
} from '../../../server/src/filing/submission/readSubmission';
import type { Span } from '../../../server/src/text/span';

const document = (type: string, text: string, tags = ''): string =>
	`<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n<FILENAME>a.txt\n${tags}<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
const header = `<SEC-DOCUMENT>0000000000-24-000001.txt : 20240503
<SEC-HEADER>
CONFORMED SUBMISSION TYPE:	8-K
CONFORMED PERIOD OF REPORT:	20240501
ITEM INFORMATION:		Other Events
FILER:
	COMPANY DATA:
		COMPANY CONFORMED NAME:	ALDER WORKS INC
</SEC-HEADER>
`;

test('documents are found with their tags and text', () => {
	const source = `${header}${document('8-K', 'Item 8.01', '<DESCRIPTION>CURRENT REPORT\n')}${document('EX-99.1', 'News')}</SEC-DOCUMENT>\n`;
	const submission = findSubmission(source);
	assert.deepEqual(
		submission?.documents.map(({ type, fileName, description, text }) => [
			type?.text,
			fileName?.text,
			description?.text,
			source.slice(text.start, text.end).trim(),
		]),
		[
			['8-K', 'a.txt', 'CURRENT REPORT', 'Item 8.01'],
			['EX-99.1', 'a.txt', undefined, 'News'],
		],
	);
	assert.equal(submission?.main, submission?.documents[0]);
});

test('a document right after the header, or a mail header that lost its first line, is found all the same', () => {
	const whole = `${header}${document('8-K', 'Item 8.01')}${document('EX-99.1', 'News')}`;
	for (const source of [
		whole.replace('</SEC-HEADER>\n', '</SEC-HEADER>'),
		whole.replace('</DOCUMENT>\n', '</DOCUMENT>'),
		`PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n${whole}`,
		`Proc-Type: 2001,MIC-CLEAR\n\n${whole}`,
	]) {
		assert.equal(findSubmission(source)?.documents.length, 2, source.slice(0, 40));
	}
	assert.equal(findSubmission(`See this page: ${whole}`), undefined);
});

test('the main document is the 8-K, wherever it stands', () => {
	const submission = findSubmission(document('COVER', 'x') + document('8-k/a', 'y'));
	assert.equal(submission?.main.type?.text, '8-k/a');
});

test('the header gives its keys and values', () => {
	const source = header + document('8-K', 'x');
	const fields = findSubmission(source)?.header?.fields ?? [];
	const values = Object.fromEntries(fields.map(({ key, value }) => [key, value.text]));
	assert.equal(values['CONFORMED PERIOD OF REPORT'], '20240501');
	assert.equal(values['COMPANY CONFORMED NAME'], 'ALDER WORKS INC');
	assert.equal(values['FILER'], '');
	for (const { key, keySpan, value } of fields) {
		assert.equal(source.slice(keySpan.start, keySpan.end).replace(/[<>]/g, ''), key);
		assert.equal(source.slice(value.span.start, value.span.end), value.text);
	}
});

test('a document without its closing tags ends with the next one', () => {
	const source = '<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nItem 8.01\n<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\nNews';
	const [main, exhibit] = findSubmission(source)?.documents ?? [];
	assert.equal(main && source.slice(main.text.start, main.text.end).trim(), 'Item 8.01');
	assert.equal(exhibit?.span.end, source.length);
});

test('line ends of any kind will do', () => {
	const submission = findSubmission(document('8-K', 'x').replaceAll('\n', '\r\n'));
	assert.equal(submission?.main.type?.text, '8-K');
	assert.equal(submission?.main.fileName?.text, 'a.txt');
});

test('a submission of another form is none of ours, but looks like one', () => {
	const source = header.replace('8-K', '10-K') + document('10-K', 'x');
	assert.equal(findSubmission(source), undefined);
	assert.ok(looksLikeSubmission(source));
	assert.ok(!looksLikeSubmission('Item 8.01\nsee <DOCUMENT>'));
	assert.ok(!looksLikeSubmission('-----BEGIN PRIVACY-ENHANCED MESSAGE----- TYPE: 8-K 8-K 1 a.txt'));
});

test('every part of a document is where its words are, also in documents after the first', () => {
	const exhibit =
		'<DOCUMENT>\n<TYPE> EX-99.1 \n<SEQUENCE>2\n<FILENAME>b.txt\n<DESCRIPTION>PRESS\tRELEASE\n<TEXT>\n<TYPE>8-K\nNews\n</TEXT>\n</DOCUMENT>';
	const source = `${header}${document('8-K', 'Item 8.01\n<DESCRIPTION>Lease')}${exhibit}\n</SEC-DOCUMENT>\n`;
	const words = (span: Span | undefined) => span && source.slice(span.start, span.end);
	const { documents = [], header: read, main } = findSubmission(source) ?? {};
	assert.deepEqual(
		documents.map(({ span, text, type, sequence, fileName, description }) => [
			words(span),
			words(text),
			...[type, sequence, fileName, description].map((piece) => words(piece?.span)),
		]),
		[
			[
				source.slice(header.length, source.indexOf(exhibit) - 1),
				'Item 8.01\n<DESCRIPTION>Lease\n',
				'8-K',
				'1',
				'a.txt',
				undefined,
			],
			[exhibit, '<TYPE>8-K\nNews\n', 'EX-99.1', '2', 'b.txt', 'PRESS\tRELEASE'],
		],
	);
	assert.equal(documents[1]?.description?.text, 'PRESS RELEASE');
	assert.equal(main, documents[0]);
	assert.equal(words(read?.span), header.slice(header.indexOf('<SEC-HEADER>'), header.indexOf('\n</SEC-HEADER>')));
});

test('tags in capitals or not end a document, the last of them', () => {
	for (const [text, ofText, whole] of [
		['<DOCUMENT>\n<TYPE>8-K\n<TEXT>\na </TEXT> b\n</text>\n</document>\nrest', 'a </TEXT> b\n', '</document>'],
		['<document>\n<type>8-K\n<text>\na </text> b\n</TEXT>\n</DOCUMENT>\nrest', 'a </text> b\n', '</DOCUMENT>'],
		['<DOCUMENT>\n<TYPE>8-K\n<TEXT>\na\n</DOCUMENT>\nrest', 'a\n', '</DOCUMENT>'],
		['<DOCUMENT>\n<TYPE>8-K\n<FILENAME>a.txt\na\n</TEXT>\n</DOCUMENT>', 'a\n', '</DOCUMENT>'],
		['<DOCUMENT>\n<TYPE>8-K\n<TEXT></TEXT>\n</DOCUMENT>', '', '</DOCUMENT>'],
	] as const) {
		const main = findSubmission(text)?.main;
		assert.equal(main && text.slice(main.text.start, main.text.end), ofText, text);
		assert.equal(main && text.slice(0, main.span.end), text.slice(0, text.indexOf(whole) + whole.length), text);
	}
});

test('a tag opens a document at the start of a line alone', () => {
	const source = `${document('8-K', 'see <DOCUMENT> there')}\r<document>\n<TYPE>EX-99\n`;
	assert.deepEqual(
		readDocuments(source).map(({ type }) => type?.text),
		['8-K', 'EX-99'],
	);
	assert.deepEqual(readDocuments('no <DOCUMENT>'), []);
});

test('a submission that lost its line ends has its header and its documents', () => {
	const source = `${header}${document('8-K', 'Item 8.01', '<DESCRIPTION>CURRENT REPORT\n')}${document('EX-99.1', 'News <DOCUMENT> of it')}</SEC-DOCUMENT>\n`;
	const one = source.replaceAll('\n', ' ');
	const of = (text: string) => {
		const submission = findSubmission(text);
		return {
			fields: submission?.header?.fields.map(({ key, value }) => [key, value.text]),
			documents: submission?.documents.map(({ type, fileName, description, text: { start, end } }) => [
				type?.text,
				fileName?.text,
				description?.text,
				text.slice(start, end).trim(),
			]),
		};
	};
	assert.deepEqual(of(one), of(source));
	assert.equal(of(one).documents?.length, 2);
});

test('a page that quotes a submission is none', () => {
	const quoted = `${header}${document('8-K', 'Item 8.01')}`;
	for (const page of [
		`# Notes\n\nThe tags stand on lines of their own:\n\n${document('8-K', 'Item 8.01')}\nThey are not closed.\n`,
		`import pytest\n\nHEADER = """\n${quoted}"""\n\ndef test(): ...\n`,
		`Dear all,\n\n${quoted}`,
	]) {
		assert.equal(findSubmission(page), undefined, page);
		assert.ok(looksLikeSubmission(page));
	}
	for (const before of [
		'',
		'\n\n',
		'-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001\n\n',
		'0000000000-24-000001.txt : 20240503\n',
		'<?xml version="1.0"?>\n',
	]) {
		assert.ok(findSubmission(before + quoted), before);
	}
});
