/** Header lines, however the header is laid out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerLines } from '../../../server/src/filing/submission/headerLines';
import { findLooseHeader } from '../../../server/src/filing/submission/looseHeader';

const read = (header: string) =>
	headerLines(header, 0, header.length).map(({ key, keySpan, value }) => {
		assert.equal(header.slice(value.span.start, value.span.end).replace(/\s+/g, ' '), value.text);
		return [header.slice(keySpan.start, keySpan.end), key, value.text];
	});

test('a line has its key and its value', () =>
	assert.deepEqual(read('ITEM INFORMATION:\t\tOther Events\nFILER:\n\n\tCOMPANY DATA:\n\t\tIRS NUMBER:\t850000999\n'), [
		['ITEM INFORMATION', 'ITEM INFORMATION', 'Other Events'],
		['FILER', 'FILER', ''],
		['COMPANY DATA', 'COMPANY DATA', ''],
		['IRS NUMBER', 'IRS NUMBER', '850000999'],
	]));

test('tags are the keys that they stand for, each on its line or all on one', () => {
	const tags = [
		'<SUBMISSION>',
		'<ACCESSION-NUMBER>0000000999-26-000001',
		'<TYPE>8-K',
		'<PERIOD>20260312',
		'<ITEMS>8.01',
	];
	const expected = [
		['ACCESSION-NUMBER', 'ACCESSION NUMBER', '0000000999-26-000001'],
		['TYPE', 'CONFORMED SUBMISSION TYPE', '8-K'],
		['PERIOD', 'CONFORMED PERIOD OF REPORT', '20260312'],
		['ITEMS', 'ITEM INFORMATION', '8.01'],
	];
	for (const ends of ['\n', '\r\n', ' ', '']) {
		assert.deepEqual(read(tags.join(ends)), expected, JSON.stringify(ends));
	}
});

test('a former name is not the name, and has the day of its change', () =>
	assert.deepEqual(
		read('<CONFORMED-NAME>Harbor Lights, Inc.\n<FORMER-CONFORMED-NAME>Pier Lamps, Inc.\n<DATE-CHANGED>20200102').map(
			([, ...rest]) => rest,
		),
		[
			['COMPANY CONFORMED NAME', 'Harbor Lights, Inc.'],
			['FORMER CONFORMED NAME', 'Pier Lamps, Inc.'],
			['DATE OF NAME CHANGE', '20200102'],
		],
	));

test('a header that lost its line ends is parted at the keys of EDGAR', () =>
	assert.deepEqual(
		read(
			'ACCESSION NUMBER: 0000000999-26-000001 CONFORMED SUBMISSION TYPE: 8-K ITEM INFORMATION: Other Events FILER: COMPANY DATA: COMPANY CONFORMED NAME: HARBOR LIGHTS INC',
		).map(([, ...rest]) => rest),
		[
			['ACCESSION NUMBER', '0000000999-26-000001'],
			['CONFORMED SUBMISSION TYPE', '8-K'],
			['ITEM INFORMATION', 'Other Events'],
			['FILER', ''],
			['COMPANY DATA', ''],
			['COMPANY CONFORMED NAME', 'HARBOR LIGHTS INC'],
		],
	));

test('a header of old on one line has the exchange apart from the day', () =>
	assert.deepEqual(read('FILED AS OF DATE: 19961224 SROS: NASD FILER: COMPANY DATA:').slice(0, 2), [
		['FILED AS OF DATE', 'FILED AS OF DATE', '19961224'],
		['SROS', 'SROS', 'NASD'],
	]));

test('words and tags of a page are no header lines', () =>
	assert.deepEqual(read('<p>The report.</p>\nDate: May 4, 2026\n<TITLE>8-K</TITLE>\n'), []));

test('a header above a report that has no documents goes from its first key to its last value', () => {
	const lines = ['ACCESSION NUMBER: 0000000999-26-000001', '  CONFORMED SUBMISSION TYPE: 8-K', 'IRS NUMBER: 850000999'];
	const text = `\n${lines.join('\n')}  \n\nFORM 8-K\n`;
	const found = findLooseHeader(text, text.indexOf('FORM 8-K'));
	assert.equal(found && text.slice(found.span.start, found.span.end), lines.join('\n'));
	assert.deepEqual(
		found?.fields.map(({ key, value }) => [key, value.text]),
		[
			['ACCESSION NUMBER', '0000000999-26-000001'],
			['CONFORMED SUBMISSION TYPE', '8-K'],
			['IRS NUMBER', '850000999'],
		],
	);
	assert.equal(findLooseHeader(lines.slice(0, 2).join('\n'), 100), undefined);
	assert.equal(findLooseHeader('ADDRESS: Salem\nNAME: Alder\nTITLE: President\n', 100), undefined);
	assert.equal(findLooseHeader('', 0), undefined);
});

test('a header whose lines were broken anew within its keys is none', () => {
	const whole = 'STATE OF INCORPORATION: NJ FISCAL YEAR END: 1231 FILING VALUES: FORM TYPE: 8-K FILM NUMBER: 99667798';
	assert.equal(read(whole).length, 5);
	for (const key of ['FISCAL YEAR END', 'FILING VALUES', 'FORM TYPE', 'FILM NUMBER']) {
		assert.deepEqual(read(whole.replace(key, key.replace(' ', '\n'))), [], key);
	}
	assert.equal(read('STREET 1: ONE ALDER FISCAL\nYEAR: 2026').length, 2);
});

test('the same where each line has a mark of a quotation before it', () => {
	const whole = 'CONFORMED SUBMISSION TYPE: 8-K PUBLIC DOCUMENT COUNT: 2 FISCAL YEAR END: 1231 FILM NUMBER: 99667798';
	for (const key of ['PUBLIC DOCUMENT', 'FISCAL YEAR', 'FILM NUMBER']) {
		assert.deepEqual(read(`> ${whole.replace(key, key.replace(' ', '\n> '))}`), [], key);
	}
});
