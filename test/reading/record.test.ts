/** What `read` gives as the text of an item. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordOf } from '../../server/src/reading/record';
import { filingOf } from '../fixture';
import { report } from '../report';

/** The text of the first item of a source, which the offsets lead to. */
function textOf(source: string): string | undefined {
	const [item] = recordOf(filingOf(source)).items;
	if (!source.startsWith('<')) {
		assert.equal(item && source.slice(item.start, item.end), item?.text);
	}
	return item?.text;
}

test('the text of an item ends before the number of the page', () => {
	const item = 'Item 8.01 Other Events\n\nWe opened a plant.';
	for (const foot of ['2', '- 2 -', 'Page 2 of 4', '2\n\n______________', '______________\n\n2']) {
		assert.equal(
			textOf(`${item}\n\n${foot}\n\nItem 9.01 Financial Statements and Exhibits\n\nText.`),
			'We opened a plant.',
		);
	}
	assert.equal(
		textOf(
			'<html><body><p>Item 8.01 Other Events</p><p>We opened a plant.</p><p>2</p><p>Item 9.01 Financial Statements and Exhibits</p><p>Text.</p></body></html>',
		),
		'We opened a plant.',
	);
});

test('a number that ends a table of plain text, or is all the text, stays', () => {
	const votes = 'For\n1,204\nAgainst\n17';
	assert.equal(textOf(`Item 5.07 Submission of Matters to a Vote of Security Holders\n\n${votes}\n`), votes);
	assert.equal(textOf('Item 8.01 Other Events\n\n17\n'), '17');
	assert.equal(textOf('Item 8.01 Other Events\n\nThe votes were\n\n1,204'), 'The votes were\n\n1,204');
});

test('the text of an item ends before the tag of the next page and its number', () => {
	const cover = 'Securities and Exchange Commission\nFORM 8-K\nCURRENT REPORT\n\n';
	for (const foot of ['<PAGE>   3', '\n   2\n<PAGE>   3', '\n   2.\n<PAGE> 3']) {
		const source = `<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${cover}Item 8.01 Other Events\n\nWe opened a plant.\n${foot}\nItem 9.01 Financial Statements and Exhibits\n\nText.\n</TEXT>\n</DOCUMENT>\n`;
		assert.equal(textOf(source.replace(/^</, '\n<')), 'We opened a plant.', foot);
	}
});

test('the text of an item has neither the rule under its heading nor the head of the next page', () => {
	const cover =
		'Securities and Exchange Commission\nFORM 8-K\nCURRENT REPORT\n\nAlder Creek Instruments, Inc.\n(Exact name of registrant as specified in its charter)\n\n';
	const last = 'We opened a plant.';
	const ofItem = (body: string) =>
		textOf(`${cover}Item 8.01 Other Events\n${body}\n\nItem 9.01 Financial Statements and Exhibits\n\nText.\n`);
	for (const rule of ['-----------------------\n\n', '- --------------------\n', '======================\n', '']) {
		assert.equal(ofItem(`${rule}${last}`), last, rule);
	}
	for (const head of [
		'2\n\nTable of Contents',
		'2\n\nALDER CREEK INSTRUMENTS, INC.\n\nFORM 8-K',
		'- 2 -\n\nForm 8-K/A',
		'Alder Creek Instruments, Inc.\n\n3',
		'Form 8-K, Page 2',
	]) {
		assert.equal(ofItem(`${last}\n\n${head}`), last, head);
	}
	for (const end of [
		`${last} It belongs to\nAlder Creek Instruments, Inc.`,
		`${last}\n\nAlder Creek Instruments, Inc.`,
		'**',
	]) {
		assert.equal(ofItem(end), end);
	}
});

test('registrants that sign by one signature have it each', () => {
	const cover =
		'FORM 8-K\n\nCURRENT REPORT\n\nALDER WORKS, INC.\n(Exact name of registrant as specified in its charter)\n\nBIRCH POWER COMPANY\n(Exact name of registrant as specified in its charter)\n\nItem 8.01 Other Events\n\nText.\n\nSIGNATURES\n\n';
	const signersOf = (names: string) =>
		recordOf(filingOf(`${cover}${names}\n\nBy: /s/ Jo Doe\nJo Doe\nTreasurer\n`)).signatures.map((each) => [
			each.registrant,
			each.signer,
		]);
	const both = [
		['Alder Works, Inc.', 'Jo Doe'],
		['Birch Power Company', 'Jo Doe'],
	];
	for (const names of [
		'Alder Works, Inc.\nBirch Power Company',
		'Alder Works, Inc. and\nBirch Power Company',
		'Alder Works, Inc.,\nBirch Power Company',
	]) {
		assert.deepEqual(signersOf(names), both, names);
	}
	assert.deepEqual(signersOf('Alder Works, Inc.'), both.slice(0, 1));
	assert.deepEqual(
		signersOf('Alder Works, Inc.\n\nBy: /s/ Mary Major\nPresident\n\nBirch Power Company').map(([name]) => name),
		['Alder Works, Inc.', 'Birch Power Company'],
	);
});

test('a heading over two lines with a rule under each has neither rule', () => {
	const [item] = recordOf(
		filingOf(
			`${'FORM 8-K\nCURRENT REPORT\nPursuant to Section 13 or 15(d)\nSecurities and Exchange Commission\nDate of Report: March 2, 2004\n\n'}Item 7.   Financial Statements, Pro Forma Financial Information and\n          ---------------------------------------------------------\n          Exhibits.\n          --------\n\n     (c) Exhibits\n\n     99   Term sheet\n`,
		),
	).items;
	assert.equal(item?.caption, 'Financial Statements, Pro Forma Financial Information and Exhibits');
	assert.equal(item?.heading, 'Item 7. Financial Statements, Pro Forma Financial Information and Exhibits');
});

test('a file number is recorded with a hyphen, and of two dates of report the earliest event', () => {
	const cover = (dates: string) => report.replace('001-98765', '001\u201398765').replace(/Date of Report[^\n]*/, dates);
	for (const dates of [
		'March 4, 2026\nDate of Report\n\nMarch 2, 2026\n(Date of earliest event reported)',
		'Date of Report: March 4, 2026\n\nDate of earliest event reported: March 2, 2026',
	]) {
		const read = recordOf(filingOf(cover(dates))).cover;
		assert.deepEqual([read?.dateOfReport, read?.registrants[0]?.fileNumber], ['March 2, 2026', '001-98765']);
	}
	assert.equal(
		recordOf(filingOf(cover('Date of Report: March 4, 2026 (March 2, 2026)'))).cover?.dateOfReport,
		'March 4, 2026 (March 2, 2026)',
	);
});

test('a heading after what is left of a reference is one, and so is a row with a hyphen after its number', () => {
	const { items } = recordOf(filingOf(report.replace('Item 8.01', 'nbsp;Item 8.01')));
	assert.equal(items[0]?.number, '8.01');
	const listed = report.replace(/Exhibit No\. {4}Description[\s\S]*?\n\n/, '99-Company press release\n\n');
	assert.deepEqual(recordOf(filingOf(listed)).exhibits.map(({ number, description }) => [number, description])[0], [
		'99',
		'Company press release',
	]);
});

test('signatures in one line are those of their registrants, also where a name is broken', () => {
	const [cover = ''] = report.split('SIGNATURE');
	const joint = cover.replace(
		'Lindenau Optics, Inc.\n(Exact',
		'Lindenau Optics, Inc.\n(Exact name of registrant as specified in its charter)\n\nLindenau Glass Partners, L.P.\n(Exact',
	);
	const legend =
		'SIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrants have duly caused this report to be signed on their behalf by the undersigned hereunto duly authorized.\n\n';
	const signed = (block: string) =>
		recordOf(filingOf(joint + legend + block)).signatures.map(({ registrant, signer, title }) => [
			registrant,
			signer,
			title,
		]);
	assert.deepEqual(
		signed(
			'Date: March 4, 2026\n\nLINDENAU OPTICS, INC. By: /s/ Jo Doe Jo Doe, Chief Financial Officer LINDENAU GLASS PARTNERS, L.P. By: /s/ Ann Roe Ann Roe, Treasurer\n',
		),
		[
			['LINDENAU OPTICS, INC.', 'Jo Doe', 'Chief Financial Officer'],
			['LINDENAU GLASS PARTNERS, L.P.', 'Ann Roe', 'Treasurer'],
		],
	);
	assert.deepEqual(
		signed('LINDENAU GLASS PARTNERS,\nL.P.\n\nBy: /s/ Ann Roe\nAnn Roe\nTreasurer\n')[0]?.[0],
		'LINDENAU GLASS PARTNERS, L.P.',
	);
});
