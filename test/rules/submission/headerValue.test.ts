import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleSubmission } from '../../../server/src/rules/examples/submission';
import { taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { headerValue } from '../../../server/src/rules/submission/headerValue';
import { fix, problems, related } from '../../fixture';

const report = 'Item 8.01 Other Events\n\nThe company opened a second plant.\n';
const found = (lines: string): readonly string[] =>
	problems(headerValue, exampleSubmission({ header: lines, report })).map(({ message }) => message);

test('values of the header that cannot be are marked', () => {
	assert.deepEqual(found('PUBLIC DOCUMENT COUNT:\t0\n'), ['The header counts 0 documents; 1 are here.']);
	assert.deepEqual(found('PUBLIC DOCUMENT COUNT:\t1O\n'), ['“1O” is no count of documents.']);
	assert.deepEqual(found('FISCAL YEAR END:\t0231\n'), ['“0231” is no month and day, MMDD.']);
	assert.deepEqual(found('ITEM INFORMATION:\tOther Events\nITEM INFORMATION:\tOther Events\n'), [
		'“Other Events” stands in the header twice.',
	]);
	assert.deepEqual(found('ACCESSION NUMBER:\t0001-26-1\n'), ['“0001-26-1” is no accession number.']);
	assert.match(found('ACCESSION NUMBER:\t0001125282-05002435\n')[0] ?? '', /is no accession number/);
	assert.deepEqual(
		problems(headerValue, exampleSubmission({ report, period: '20270312' })).map(({ message }) => message),
		['Filed on 20260313, before the event of 20270312.'],
	);
	assert.deepEqual(related(headerValue, exampleSubmission({ report, period: '20270312' })), ['20270312: The event']);
});

test('a header without the date of the report is marked at its form, a text without a header is not', () => {
	const text = exampleSubmission({ report });
	const [line = ''] = /^CONFORMED PERIOD OF REPORT:.*\n/m.exec(text) ?? [];
	const told = ['The header has no CONFORMED PERIOD OF REPORT, the date of the report.'];
	const said = (text: string) => problems(headerValue, text).map(({ message }) => message);
	assert.deepEqual(said(text.replace(line, () => '')), told);
	assert.deepEqual(said(text.replace(line, () => 'CONFORMED PERIOD OF REPORT:\n')), told);
	assert.deepEqual(said(text), []);
});

test('values that can be are silent', () => {
	assert.deepEqual(
		found(
			'ACCESSION NUMBER:\t0000990417-26-000001\nPUBLIC DOCUMENT COUNT:\t1\nFISCAL YEAR END:\t0229\nITEM INFORMATION:\tOther Events\n',
		),
		[],
	);
});

test('what is no caption of an item, no telephone number and no number at all is marked', () => {
	assert.deepEqual(found('ITEM INFORMATION:\tOther Evnets\n'), [
		'“Other Evnets” is the caption of no item of Form 8-K.',
	]);
	assert.deepEqual(
		found('BUSINESS PHONE:\t541555\nIRS NUMBER:\t9304177\nCENTRAL INDEX KEY:\t00099904XX\nZIP:\t9770\n'),
		[
			'“541555” is no telephone number.',
			'“9304177” is no employer number.',
			'“00099904XX” is no CIK.',
			'“9770” is no ZIP code.',
		],
	);
	assert.deepEqual(
		found(
			'BUSINESS PHONE:\t41 44 234 85 00\nIRS NUMBER:\t930417725\nZIP:\tEC4M 7AN\nZIP:\t977011234\nITEM INFORMATION:\n',
		),
		[],
	);
});

test('more documents than there are weigh less: two may be what EDGAR makes of facts', () => {
	const count = (number: number, report: string) =>
		problems(
			headerValue,
			exampleSubmission({
				header: `ACCESSION NUMBER:\t0000990417-26-000001\nPUBLIC DOCUMENT COUNT:\t${number}\n`,
				report,
			}),
		).map(({ atMost }) => atMost);
	assert.deepEqual(
		[1, 3, 4].map((number) => count(number, taggedReport())),
		[[], [], ['hint']],
	);
	assert.deepEqual(
		[1, 2].map((number) => count(number, report)),
		[[], ['hint']],
	);
});

test('a line that every header of EDGAR has, a time of no day and a number of no file are marked', () => {
	const own =
		'ACCESSION NUMBER:\t0000990417-26-000001\nPUBLIC DOCUMENT COUNT:\t1\nITEM INFORMATION:\tOther Events\nCOMPANY CONFORMED NAME:\tHARBOR LIGHTS INC\nCENTRAL INDEX KEY:\t0000990417\n';
	assert.deepEqual(found(own), []);
	assert.deepEqual(found(own.replace(/ITEM.*\n/, '')), ['The header has no ITEM INFORMATION.']);
	assert.deepEqual(found(own.replace(/PUBLIC.*\n/, '')), ['The header has no PUBLIC DOCUMENT COUNT.']);
	const received = (time: string) => found(`<ACCEPTANCE-DATETIME>${time}\n${own}`);
	assert.deepEqual(received('20260313161604'), []);
	assert.deepEqual(received('20261313161604'), ['“20261313161604” is no day and time.']);
	assert.deepEqual(received('20260313256104'), ['“20260313256104” is no day and time.']);
	assert.deepEqual(found('SEC FILE NUMBER:\t001-O4797\n'), ['“001-O4797” is no file number.']);
	const slashes = exampleSubmission({ report }).replace(/(FILED AS OF DATE:\s*)\d+/, '$103/13/2026');
	assert.deepEqual(
		problems(headerValue, slashes).map(({ message }) => message),
		['“03/13/2026” is no day of the calendar.'],
	);
});

test('a key that is mistyped is written right, and its line is not said to be gone', () => {
	const header = 'ACCESSION NUMBER:\t0000990417-26-000001\n';
	assert.deepEqual(found(`${header}FILLER:\n\tCOMPANY DATA:\n`), ['“FILLER” should read “FILER”.']);
	assert.deepEqual(found('FILLING VALUES:\n\tFISCAL YEAREND:\t1231\n'), [
		'“FILLING VALUES” should read “FILING VALUES”.',
		'“FISCAL YEAREND” should read “FISCAL YEAR END”.',
	]);
	assert.deepEqual(found(`${header}INFORMATION:\t\tOther Events\n`), ['“INFORMATION” should read “ITEM INFORMATION”.']);
	const slipped = exampleSubmission({ report }).replace('CONFORMED PERIOD', 'CNOFORMED PERIOD');
	assert.deepEqual(
		problems(headerValue, slipped).map(({ message }) => message),
		['“CNOFORMED PERIOD OF REPORT” should read “CONFORMED PERIOD OF REPORT”.'],
	);
	assert.deepEqual(found('STREET 2:\tSUITE 5\nSROS:\tNYSE\n'), []);
});

test('codes, numbers and the tags around the header are as EDGAR writes them', () => {
	assert.deepEqual(found('CENTRAL INDEX KEY:\t000999041\n'), ['“000999041” is no CIK.']);
	assert.deepEqual(found('STATE:\tZZ\nSTATE OF INCORPORATION:\tOQ\n'), [
		'“ZZ” is the code of no state.',
		'“OQ” is the code of no state.',
	]);
	assert.deepEqual(found('FILM NUMBER:\t26123X\n'), ['“26123X” is no film number.']);
	for (const industry of ['LAMPS [3640', 'LAMPS [364]', 'LAMPS 3640]']) {
		assert.equal(found(`STANDARD INDUSTRIAL CLASSIFICATION:\t${industry}\n`).length, 1, industry);
	}
	const header = 'ACCESSION NUMBER:\t0000990417-26-000001\n';
	assert.deepEqual(found(`<SEC-DOCUMENT>0000990417-26-000002.txt : 20260313\n${header}`), [
		'0000990417-26-000002 here, 0000990417-26-000001 in the header.',
	]);
	assert.deepEqual(
		found(
			`${header}CENTRAL INDEX KEY:\t990417\nSTATE:\tA6\nSTATE OF INCORPORATION:\tXX\nSTANDARD INDUSTRIAL CLASSIFICATION:\tLAMPS [3640]\nFILM NUMBER:\t26123\n`,
		),
		[],
	);
});

test('lines that EDGAR never leaves empty, and lines that stand twice, are marked', () => {
	const own = 'ACCESSION NUMBER:\t0000990417-26-000001\n';
	assert.deepEqual(found(`${own}ITEM INFORMATION:\n`), ['ITEM INFORMATION is empty.']);
	assert.deepEqual(found(`${own}FILED AS OF DATE:\n`)[0], 'FILED AS OF DATE is empty.');
	assert.deepEqual(found('ITEM INFORMATION:\n'), []);
	assert.deepEqual(found(`${own}FORM TYPE:\n`)[0], 'FORM TYPE is empty.');
	assert.deepEqual(found(`${own}SEC ACT:\n`).includes('SEC ACT is empty.'), false);
	const count = 'PUBLIC DOCUMENT COUNT:\t1\n';
	const [twice, once] = [count + count, count].map((header) => exampleSubmission({ header, report }));
	fix(headerValue, twice ?? '', once ?? '');
	assert.deepEqual(
		found(`${count}PUBLIC DOCUMENT COUNT:\t2\n`)[0],
		'PUBLIC DOCUMENT COUNT stands in the header twice.',
	);
	const act = 'SEC ACT:\t1934 Act\n';
	fix(headerValue, exampleSubmission({ header: act + act, report }), exampleSubmission({ header: act, report }));
	const filer = 'COMPANY CONFORMED NAME:\tACME\nCENTRAL INDEX KEY:\t0009990417\nSEC ACT:\t1934 Act\n';
	assert.deepEqual(found(filer + filer), []);
	assert.deepEqual(found(`${filer}CENTRAL INDEX KEY:\t0009990418\n`), [
		'CENTRAL INDEX KEY stands in the header twice.',
	]);
});

test('a CIK of zeros, an end of the year in another form and an impossible day of a change of name are marked', () => {
	assert.deepEqual(found('CENTRAL INDEX KEY:\t0000000000\n'), ['“0000000000” is no CIK.']);
	assert.deepEqual(found('FISCAL YEAR END:\t12/31\n'), ['“12/31” is no month and day, MMDD.']);
	assert.deepEqual(found('DATE OF NAME CHANGE:\t20251332\n'), ['“20251332” is no day of the calendar.']);
	assert.deepEqual(found('DATE OF NAME CHANGE:\t20251231\n'), []);
});

test('a header of EDGAR without a line of the registrant, and an address without one of its lines, are marked', () => {
	const header = `ACCESSION NUMBER:\t0000990417-26-000001
CONFORMED SUBMISSION TYPE:\t8-K
PUBLIC DOCUMENT COUNT:\t1
CONFORMED PERIOD OF REPORT:\t20260312
ITEM INFORMATION:\tOther Events
FILED AS OF DATE:\t20260313

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:\tALDER RIDGE INSTRUMENTS, INC.
		CENTRAL INDEX KEY:\t0000990417
		EIN:\t930417702

	FILING VALUES:
		FORM TYPE:\t8-K
		SEC ACT:\t1934 Act
		SEC FILE NUMBER:\t001-39417
		FILM NUMBER:\t26123456

	BUSINESS ADDRESS:
		STREET 1:\t415 BASALT AVENUE
		CITY:\tBEND
		STATE:\tOR
		ZIP:\t97701
`;
	const said = (lines: string) =>
		problems(
			headerValue,
			exampleSubmission({ header: '', report }).replace(
				/(<SEC-HEADER>[^\n]*\n)[\s\S]*?(<\/SEC-HEADER>)/,
				(_, first: string, last: string) => first + lines + last,
			),
		).map(({ message }) => message);
	assert.deepEqual(said(header), []);
	for (const key of ['FILER', 'FORM TYPE', 'SEC FILE NUMBER', 'FILM NUMBER']) {
		assert.deepEqual(said(header.replace(new RegExp(`^\\s*${key}:.*\\n`, 'm'), '')), [`The header has no ${key}.`]);
	}
	assert.deepEqual(said(header.replace(/\s*CITY:.*/, '')), ['BUSINESS ADDRESS has no CITY.']);
	assert.deepEqual(said(header.replace('1934 Act', '1943 Act')), [
		'“1943 Act”: a Form 8-K is filed under the Act of 1934.',
	]);
	assert.deepEqual(said(header.replace('930417702', '93041770')), ['“93041770” is no employer number.']);
});

test('a key that lost its last words is marked, and an accession number without its hyphens', () => {
	assert.deepEqual(found('FISCAL YEAR:\t1231\n'), ['“FISCAL YEAR” should read “FISCAL YEAR END”.']);
	assert.deepEqual(found('BUSINES PHONE:\t5415550142\n'), ['“BUSINES PHONE” should read “BUSINESS PHONE”.']);
	assert.match(found('ACCESSION NUMBER:\t000112528205002435\n')[0] ?? '', /is no accession number/);
});
