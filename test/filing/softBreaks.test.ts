/** Where a text that lost its line ends is broken: each `|` is a space that ends a line. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSoftBreaks } from '../../server/src/filing/softBreaks';
import { placeholders } from '../../server/src/reading/debris/placeholders';
import { recordOf } from '../../server/src/reading/record';
import { visibleText } from '../../server/src/text/visibleText';
import { filingOf } from '../fixture';
import { report } from '../report';

/** Checks the breaks in `marked`, and whether so many lines were lost that what seems to be missing may be there. */
function check(marked: string, lostLines: boolean): void {
	const text = marked.replaceAll('|', ' ');
	const broken = withSoftBreaks(visibleText(text, { start: 0, end: text.length }));
	assert.equal(broken.visible.text.replaceAll('\n', '|'), marked.replaceAll('\n', '|'));
	assert.equal(broken.lostLines, lostLines);
}

const opened =
	'We opened a plant in Ohio which is quite large and makes lamps and masts for all of the lakes there are.';
const legend =
	'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.';

test('lines that are lines, and long ones without a landmark, stay what they are', () => {
	check('Item 8.01 Other Events\nText.', false);
	check(`${opened} Item 8.01 of it.`, false);
	check(`Securities and Exchange Commission ${opened} Commission File Number`, false);
	const html = `<html><body><p>${opened} Item 8.01 Other Events. ${opened}</p></body></html>`;
	const visible = visibleText(html, { start: 0, end: html.length });
	assert.equal(withSoftBreaks(visible).visible, visible);
});

test('headings stand on lines of their own', () => {
	check(`Item 8.01 Other Events.|${opened}|Item 9.01 Financial Statements and Exhibits.|(d) Exhibits.`, false);
	check(`Item 7.01 Regulation FD Disclosure.|${opened}|Item 8.01 Other Events.|${opened}|Item 9.01 Exhibits.`, false);
	check(
		`Item 7.01 Regulation FD Disclosure.|${opened}|Item 8.01 Other Events.|${opened}|Item 9.01 Exhibits.|${opened}`,
		true,
	);
});

test('the parts, heads and rows of a list stand on lines of their own, a sentence stays one', () => {
	const heading = 'Item 9.01 Financial Statements and Exhibits.';
	check(
		`${heading}|(d) Exhibits.|Exhibit No. Description|10.1* Lease of the plant|99.1 Press release of May|104 Cover Page Data File`,
		true,
	);
	check(
		`${heading}|(d) Exhibits.|10.1 Lease of the plant (included in Exhibit 99.2)|99.1 Press release of May 3, 2024`,
		false,
	);
	check(
		`${heading}|(d) Exhibits.|10.1 Lease of the plant in Ohio; 99.1 Press release of May 3, 2024; and 104 Cover Page.`,
		false,
	);
	check(
		`${heading}|(d) Exhibits.|99.1 Press release of May 3, 2024 and words about 10.1 of them, and of 104 lamps of it`,
		false,
	);
});

test('signatures are broken at their labels, names and dates, also in short lines', () => {
	check(
		`Item 8.01 Other Events. Text.\nSIGNATURES|${legend}\nBy: /s/ Jo Q. Doe|Jo Q. Doe Jr.|President|Date: May 3, 2024|(Registrant)`,
		false,
	);
	check(
		`Item 8.01 Other Events.|${opened}|${legend}|ALDER WORKS, INC. May 3, 2024|/s/ Jo Doe|Jo Doe|President|EXHIBIT INDEX|Exhibit No. Description|10.1 Lease|99.1 Press release`,
		true,
	);
	check(
		`Item 8.01 Other Events. Text.\n${legend}\nBy: /s/ Jo Doe President of Roe Works\nName: Jo Doe|Title: President`,
		false,
	);
});

test('a name goes on with what stands after it twice', () => {
	for (const suffix of ['Jr.', 'Sr.', 'II', 'III', 'IV', 'MD', 'PhD', 'Esq.']) {
		check(`Item 8.01 Other Events. Text.\n${legend}\n/s/ Jo Q. Doe ${suffix}|Jo Q. Doe ${suffix}|President`, false);
	}
	check(`Item 8.01 Other Events. Text.\n${legend}\n/s/ Jo Q. Doe|Jo Q. Doe|Vice President`, false);
});

test('a cover is broken at its legends, boxes and dates', () => {
	check(
		`Securities and Exchange Commission|FORM 8-K|CURRENT REPORT|Date of Report (Date of earliest event reported):|May 3, 2024|ALDER WORKS, INC.|(Exact name of registrant as specified in its charter)|Delaware 001-12345 12-3456789|(State or other jurisdiction of incorporation)|(Commission File Number)|(IRS Employer Identification No.)|1 Mill Road, Lowell, MA 01850|(Address of principal executive offices)|(Zip Code)|[ ] Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)|____________|Item 8.01 Other Events.|Text.`,
		true,
	);
	check(
		`FORM 8-K\nCURRENT REPORT\nDate of Report (Date of earliest event reported):|May 3, 2024|Commission File Number:|001-12345|of the company\n(Exact name of registrant as specified in its charter)\n(State or other jurisdiction of incorporation)\n(Address of principal executive offices)`,
		false,
	);
});

test('a cover is broken where the cells of a table were, at index keys and after legends that stood in columns', () => {
	const opening = `FORM 8-K|CURRENT REPORT|Date of Report (Date of earliest event reported):|May 3, 2024|ALDER WORKS, INC.|(Exact name of registrant as specified in its charter)`;
	check(
		`${opening}|Central Index Key Number: 0001234567|Delaware 001-12345 12-3456789|(State or other jurisdiction|(Commission File Number)|(IRS Employer of incorporation) Identification No.)|1 Mill Road, Lowell, MA 01850|(Address of principal executive offices)|(Zip Code)`,
		true,
	);
	check(
		`${opening}|Delaware|\t \t|001-12345|\t|(State or other jurisdiction of incorporation)|\t|(Commission File Number)|\t|1 Mill Road|\t|01850|\t \t|(Address of principal executive offices)|\t|(Zip Code)`,
		true,
	);
	check(
		`${opening}|Delaware 33-12345 12-3456789 (State or other|(Commission File No.)|(I.R.S. Employer|jurisdiction of Identification No.) organization)|1 Mill Road|(Address of principal executive offices)`,
		true,
	);
	check(
		'(State or other jurisdiction of incorporation) \t (Commission File Number) \t (IRS Employer Identification No.)',
		false,
	);
	check(
		`${opening.replace('its charter', 'itscharter')}|Delaware 001-12345|(State or other jurisdiction of incorporation)|(Commission File Number)|1 Mill Road|(Address of principal executive offices)`,
		true,
	);
});

test('a cover is broken at the legends of each of its names, and of their keys', () => {
	const rest =
		'Delaware 333-123456-01 12-3456789|(State or other jurisdiction of incorporation)|(Commission File No. of the issuing entity)|1 Mill Road|(Address of principal executive offices)';
	check(
		`FORM 8-K|CURRENT REPORT|Date of Report:|May 3, 2024|(Date of earliest event reported)|Alder 2024-1 Trust|(Exact name of issuing entity)|(Central Index Key Number 0001234567)|Birch Funding, Inc.|(Exact name of sponsor as specified in its charter)|Alder Depositor Corp.|(Exact name of registrant as specified in its charter)|${rest}`,
		true,
	);
	check(
		`FORM 8-K|CURRENT REPORT|Date of Report (Date of earliest event reported):|May 3, 2024|Central Index Key Number of the issuing entity: 0001234567|Alder 2024-1 Trust|(Exact name of issuing entity)|Central Index Key Number of depositor: 0001234568|Alder Depositor Corp.|(Exact name of registrant as specified in its charter)|${rest}`,
		true,
	);
});

test('numbers of old without a point begin rows before the words that describe an exhibit', () => {
	const old = 'Item 7. Financial Statements and Exhibits.';
	check(
		`${old}|(c) Exhibits.|27 Financial Data Schedule of the year|99 Copy of the press release of the plant in Ohio, which makes lamps`,
		false,
	);
	check(
		`${old}|(c) Exhibits.|23 Consent of Quay & Birch LLP, accountants|99 Press release of June 30 press release of the plant in Ohio`,
		false,
	);
});

test('an index right below the list is a list of its own, one that a sentence names is none', () => {
	const heading = 'Item 9.01 Financial Statements and Exhibits.';
	check(
		`${heading}|(d) Exhibits.|99.1 Press release dated May 3, 2024, of the company|INDEX TO EXHIBITS|Exhibit Number Description|99.1 Press release dated May 3, 2024, of the company`,
		true,
	);
	check(
		`${heading}|(d) Exhibits.|The exhibits are those of the Exhibit Index below, which is part of this report of May 3, 2024.`,
		false,
	);
});

test('a name with its title after a comma stays in its line', () =>
	check(
		`Item 8.01 Other Events. Text.\nSIGNATURES|${legend}|Alder Works, Inc.|By: /s/ Jo Doe, Vice President|By: Jo Doe, Vice President|Date: May 3, 2024`,
		true,
	));

test('a name with its letters apart is printed again after it', () => {
	const signed = `Item 8.01 Other Events. Text.\n${legend}\n/s/`;
	check(`${signed} J O Q . D OE|Jo Q. Doe|Vice President`, false);
	check(`${signed} M ARY D OE|Mary Doe|President and Director`, false);
	check(`${signed} M ARY D OE Mary Roe President`, false);
});

test('a rule across the page stands alone, a line to write on does not', () =>
	check(
		`The plant in Ohio|________________|and a line to write on: ________________ with more words that make it a long line.`,
		false,
	));

test('a table in words has lost its lines', () => {
	check('[TABLE_1: Delaware: (State of incorporation)]\nItem 8.01 Other Events', true);
	check('See [TABLE_1: Delaware: (State of incorporation)]\nItem 8.01 Other Events', false);
});

test('in a text whose empty lines are spaces now, the last space before a landmark and the first one after it end a line', () => {
	const long = `${opened} `.repeat(10);
	check(
		`Item 7.01 Regulation FD Disclosure.|  ${long} |Item 8.01 Other Events|  ${opened}   |SIGNATURES|  ${legend}|  Jo`,
		true,
	);
	// Wide spaces in a line that a table may have are columns.
	check(`${opened}   Item 8.01 Other Events   Text.`, false);
});

test('after a typed signature, name and title are apart, and the exhibit that is pasted after them', () => {
	const long = `${opened} `.repeat(10);
	check(
		`Item 8.01 Other Events|${long}|SIGNATURES|${legend}| |By: /s/ J. Q. Doe|   |J. Q. Doe|   |President  |Exhibit 99.1 We won`,
		true,
	);
	check(`SIGNATURES|${legend}\nBy: /s/ J. Quincy Doe|J. Quincy Doe|President`, false);
});

test('signatures begin at their heading, however their legend begins and ends', () => {
	for (const words of [
		'Pursuant to the requirements of the Securities Exchange Act of 1934, this report has been signed by the following person in the capacity and on the date indicated.',
		'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has caused this report to be signed by the undersigned.',
		'In accordance with Section 13 of the Securities Exchange Act of 1934, the registrant caused this report to be signed by the undersigned, duly authorized.',
	]) {
		check(`Item 8.01 Other Events.|${opened}|SIGNATURES|${words}|Alder Works, Inc.|By: /s/ Jo Doe`, true);
	}
});

test('a page ends at its tag within a line, and its number is no part of an item or an exhibit', () => {
	const { items, exhibits } = recordOf(
		filingOf(
			`<DOCUMENT> <TYPE>8-K <TEXT> Securities and Exchange Commission FORM 8-K CURRENT REPORT Date of Report: May 3, 2002 Item 5. Other Events. ${opened} 2 <PAGE> Item 7. Financial Statements and Exhibits. (c) Exhibits. 99.1 Press release of May 3, 2002. 3. <PAGE> 4 SIGNATURES ${legend} By: /s/ Jo Doe </TEXT> </DOCUMENT>`,
		),
	);
	assert.equal(items[0]?.text, opened);
	assert.equal(items[1]?.text, '(c) Exhibits. 99.1 Press release of May 3, 2002.');
	assert.equal(exhibits[0]?.description, 'Press release of May 3, 2002.');
});

test('the hyphen that the old envelope puts before a line of hyphens goes with it', () => {
	check(`Item 8.01 Other Events|${opened}|- ----------|Item 9.01 Financial Statements and Exhibits|(a) None.`, false);
});

test('a report without its line ends is read as the report', () => {
	const of = (text: string) => {
		const { cover, items, exhibitLists, signatures, visible } = filingOf(text);
		return {
			names: cover?.registrants.map((each) => each.text),
			numbers: [cover?.commissionFileNumber?.text, cover?.employerIdentificationNumber?.text],
			items: items.map(({ number, caption }) => [number, caption?.text]),
			exhibits: exhibitLists.flatMap(({ rows }) => rows.map(({ number }) => number?.text)),
			signers: signatures?.blocks.map(({ signature, title }) => [signature?.name, title?.text]),
			legend: signatures?.legend && visible.textOf(signatures.legend.span).replace(/\s+/g, ' '),
		};
	};
	assert.ok(of(report).items.length > 1);
	assert.deepEqual(of(report.replaceAll('\n', ' ')), of(report));
	assert.deepEqual(of(report.replaceAll('\n', '  ')), of(report));
});

/** `text` in lines of at most `width` characters, each filled with the words that have room. */
function filled(text: string, width: number, eol = '\n'): string {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter((each) => each !== '')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else {
			lines.push(word);
		}
	}
	return lines.join(eol);
}

test('lines that were filled again are the same report', () => {
	const { cover, items, signatures } = filingOf(report);
	for (const [width, eol] of [
		[60, '\n'],
		[78, '\r\n'],
		[100, '\n'],
	] as const) {
		const again = filingOf(filled(report, width, eol));
		assert.deepEqual(
			again.items.map((item) => item.number),
			items.map((item) => item.number),
		);
		assert.equal(again.cover?.registrants[0]?.text, cover?.registrants[0]?.text);
		assert.equal(again.signatures?.blocks.length, signatures?.blocks.length);
		assert.equal(again.lostLines, true);
	}
	const blocks = report.split('\n\n').map((block) => filled(block, 78));
	assert.equal(filingOf(blocks.join('\n\n')).items.length, items.length);
});

test('filled lines of a paragraph stay lines, also where a heading begins it', () => {
	const paragraph = filled(`Item 8.01 Other Events. ${opened} ${opened} ${opened}`, 72);
	const visible = visibleText(paragraph, { start: 0, end: paragraph.length });
	assert.equal(withSoftBreaks(visible).visible, visible);
});

test('a block of very many lines is read as well', () => {
	const text = `Item 8.01 Other Events\n${'The plant in Ohio makes lamps and masts for lakes.\n'.repeat(300_000)}`;
	const visible = visibleText(text, { start: 0, end: text.length });
	assert.equal(withSoftBreaks(visible).visible, visible);
});

test('an HTML page of one paragraph is broken like a text', () => {
	const text = `${report.slice(0, report.indexOf('Item 8.01'))}Item 8.01 Other Events. ${opened} SIGNATURE ${legend} Lindenau Optics, Inc. By: /s/ Ada Roe Ada Roe President`;
	const html = `<html><body><p>${text.replace(/\s+/g, ' ')}</p></body></html>`;
	const filing = filingOf(html);
	assert.equal(filing.lostLines, true);
	const { cover, items, signatures } = recordOf(filing);
	assert.equal(cover?.registrants[0]?.name, 'Lindenau Optics, Inc.');
	assert.equal(cover?.dateOfReport, 'March 2, 2026');
	assert.deepEqual(
		items.map(({ number, text: words, start, end }) => [number, words, html.slice(start, end)]),
		[['8.01', opened, opened]],
	);
	assert.equal(signatures.length, 1);
});

test('an HTML page of one paragraph that begins with an item is broken like a text', () => {
	const read = (text: string) => {
		const { items, exhibits, signatures } = recordOf(filingOf(`<html><body><p>${text}</p></body></html>`));
		return [items.map(({ number }) => number), exhibits.map(({ number }) => number), signatures.length];
	};
	const first = `Item 8.01 Other Events. ${opened}`;
	const list = 'Item 9.01 Financial Statements and Exhibits. (d) Exhibits. 99.1 Press Release 104 Cover Page';
	const signed = `SIGNATURES ${legend} Lindenau Optics, Inc. By: /s/ Ada Roe Ada Roe President`;
	assert.deepEqual(read(`${first} ${list} ${signed}`), [['8.01', '9.01'], ['99.1', '104'], 1]);
	assert.deepEqual(read(`${first} ${signed}`), [['8.01'], [], 1]);
	assert.deepEqual(read(`${first} See Item 9.01 Financial Statements and Exhibits.`), [['8.01'], [], 0]);
});

test('a line of points ends the value over it', () => {
	const points = '.'.repeat(40);
	check(
		`SECURITIES AND EXCHANGE COMMISSION|FORM 8-K|CURRENT REPORT|Date of Report|${points}|(Date of earliest event reported)|Alder Trust|${points}|(Exact name of registrant as specified in its charter)|001-40616|(Commission File Number)|12 Quay Street, Bend, Oregon 97701|${points}|(Address of principal executive offices)|Item 8.01 Other Events.|${opened}`,
		true,
	);
});

test('a cover in one line with a header begins after it, at the name of the form', () => {
	const header =
		'0000000999-26-000015.txt : 20260421 ACCESSION NUMBER: 0000000999-26-000015 CONFORMED SUBMISSION TYPE: 8-K CONFORMED PERIOD OF REPORT: 20260417 FILER: COMPANY DATA: COMPANY CONFORMED NAME: LINDENAU OPTICS INC CENTRAL INDEX KEY: 0000000999 IRS NUMBER: 987654321 STATE OF INCORPORATION: IA FILING VALUES: FORM TYPE: 8-K SEC FILE NUMBER: 001-98765 BUSINESS ADDRESS: STREET 1: 12 PRISM WAY STREET 2: NULL CITY: DOVER STATE: DE ZIP: 19901 BUSINESS PHONE: 3025550143 8-K 1 FORM 8-K FORM 8-K';
	const first = report.replace(/FORM 8-K\n\n/, '').replace(/\s+/g, ' ');
	for (const between of [' ', '\n\n']) {
		const filing = filingOf(header + between + first);
		assert.equal(
			filing.source.slice(filing.span.start).slice(0, 22),
			between === ' ' ? 'FORM 8-K UNITED STATES' : 'FORM 8-K\n\nUNITED STATES'.slice(0, 22),
		);
		const { cover } = recordOf(filing);
		assert.deepEqual(cover?.registrants[0], {
			name: 'Lindenau Optics, Inc.',
			state: 'Delaware',
			fileNumber: '001-98765',
			employerNumber: '98-7654321',
		});
		assert.equal(placeholders(filing).length, 0);
	}
});

test('the legend of a mark after the rows stands on a line of its own', () => {
	const heading = 'Item 9.01 Financial Statements and Exhibits.';
	check(
		`${heading}|(d) Exhibits.|Exhibit No. Description|99.1* Press release dated May 1, 2026|104 Cover Page Interactive Data File|* Furnished herewith.`,
		true,
	);
});

const line = (columns: string, date = 'Date of Report (Date of earliest event reported): May 4, 1999') =>
	`FORM 8-K CURRENT REPORT Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934 ${date} ALDER LAMPS, INC. (Exact name of registrant as specified in its charter) Ohio 1-12345 31-1234567 ${columns} 12 State Street, Bend, Oregon 97701 (Address of principal executive offices) (541) 555-0142 (Registrant's telephone number) Item 5. Other Events. ${opened}`;

test('legends of several columns end where the address begins', () => {
	for (const columns of [
		'(State or other jurisdiction (Commission File No.) (IRS Employer ID No.) of incorporation)',
		'(State or other (Commission (I.R.S. Employer jurisdiction of File Number) Identification Number) incorporation)',
		'(State of (Commission (IRS Employer incorporation or organization) File Number) dentification No.)',
		'(State or other (Commission File (IRS employer Jurisdiction of Number) Identification No.) Incorporation',
	]) {
		const { cover } = recordOf(filingOf(line(columns)));
		assert.equal(cover?.address, '12 State Street, Bend, Oregon 97701', columns);
		assert.equal(cover?.registrants[0]?.state, 'Ohio', columns);
	}
});

test('the name begins after a date of the earliest event that has no date of report', () => {
	const columns = '(State of incorporation) (Commission File Number) (IRS Employer Identification No.)';
	for (const date of [
		'Date of Earliest Event Reported: May 4, 1999',
		'Date of the earliest event reported May 4, 1999',
	]) {
		const { cover } = recordOf(filingOf(line(columns, date)));
		assert.equal(cover?.registrants[0]?.name, 'ALDER LAMPS, INC.', date);
	}
});

test('a line drawn under words in their line stands on one of its own, a column and a place to fill in stay', () => {
	check('ALDER LAMPS, INC.|--------------------\nText', false);
	check('ALDER LAMPS, INC.|- --------------------|Text of it', false);
	check(
		'ALDER LAMPS, INC.|==========|Text\nItem 8.01 Other Events -------- 3'.replace('Events ---', 'Events|---'),
		false,
	);
	check('ALDER LAMPS, INC.  --------------------\n-------- --------\nBy: --------\nDate: ________', false);
});

test('a paragraph of HTML that has the date and the name with their legends is broken like a text', () => {
	const html = `<html><body><p>FORM 8-K</p><p>CURRENT REPORT</p><p>Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934 May 4, 1999 Date of Report (Date of earliest event reported) ALDER LAMPS, INC. (Exact name of registrant as specified in its charter) Ohio (State or other jurisdiction of incorporation)</p><p>1-12345 31-1234567</p><p>(Commission File Number) (IRS Employer Identification No.)</p><p>Item 5. Other Events.</p><p>${opened}</p></body></html>`;
	const { cover } = recordOf(filingOf(html));
	assert.deepEqual([cover?.registrants[0]?.name, cover?.registrants[0]?.state], ['ALDER LAMPS, INC.', 'Ohio']);
});

test('signatures in one line part at a rule, at s/ and at the legend of a date', () => {
	const signed = (blocks: string) =>
		recordOf(filingOf(`${line('(State of incorporation)')} SIGNATURE --------- ${legend} ALDER LAMPS, INC. ${blocks}`));
	for (const blocks of [
		's/Ada Roe By Ada Roe Treasurer Date: May 5, 1999',
		'Registrant By /s/ Ada Roe Ada Roe Treasurer May 5, 1999',
		'By: MAST HOLDINGS CORPORATION GENERAL PARTNER May 5, 1999 By: /s/ Ada Roe - ---------------- ------------------- (Date) Ada Roe Treasurer',
	]) {
		const { items, signatures } = signed(blocks);
		assert.deepEqual(
			signatures,
			[{ registrant: 'ALDER LAMPS, INC.', signer: 'Ada Roe', title: 'Treasurer', date: '1999-05-05' }],
			blocks,
		);
		assert.doesNotMatch(items[0]?.text ?? '', /SIGNATURE/);
	}
});
