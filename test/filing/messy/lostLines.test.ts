/** Texts that lost their line ends are read by their words, and every offset stays what it was. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFiling } from '../../../server/src/filing/parseFiling';
import { filingOf } from '../../fixture';
import { unsoundSpans } from '../../invariants';
import { blocksOf, itemsOf, report, rowsOf, withoutLineEnds } from './report';

const reports = [
	report(),
	report({ heading: 'Item 2.02 Results of Operations and Financial Condition. Item 7.01 Regulation FD Disclosure.' }),
	report({
		heading:
			'ITEM 5.02 DEPARTURE OF DIRECTORS OR CERTAIN OFFICERS; ELECTION OF DIRECTORS; APPOINTMENT OF CERTAIN OFFICERS; COMPENSATORY ARRANGEMENTS OF CERTAIN OFFICERS.',
	}),
];

test('a report with each word on a line of its own has the same items and date', () => {
	for (const usual of reports) {
		const [read, wanted] = [filingOf(usual.replace(/[ \t]+/g, '\n')), filingOf(usual)];
		assert.equal(itemsOf(read), itemsOf(wanted));
		assert.equal(read.cover?.dateOfReport?.text.replace(/\s+/g, ' '), wanted.cover?.dateOfReport?.text);
	}
});

test('a page of two columns that was read line by line has lost its lines', () => {
	const words = 'the plant in Ohio was opened by the Company in March of the year';
	const lines = Array.from({ length: 20 }, (_, at) => `${at % 3 === 0 ? 'and then all of ' : ''}${words}`.slice(0, 44));
	const columns = lines.map((line, at) => `${line.trim().padEnd(50)}${lines[at + 1] ?? ''}`).join('\n');
	assert.equal(filingOf(`${report()}\n\n${columns}`).lostLines, true);
	assert.equal(filingOf(`${report()}\n\n${lines.join('\n')}`).lostLines, false);
});

for (const [kind, join] of Object.entries(withoutLineEnds)) {
	test(`a report without line ends is read like itself: one ${kind === 'line' ? 'line' : 'line a paragraph'}`, () => {
		for (const usual of reports) {
			const text = join(usual);
			const [read, wanted] = [filingOf(text), filingOf(usual)];
			assert.equal(itemsOf(read), itemsOf(wanted));
			assert.deepEqual(rowsOf(read), rowsOf(wanted));
			assert.deepEqual(blocksOf(read), blocksOf(wanted));
			for (const field of [
				'dateOfReport',
				'commissionFileNumber',
				'employerIdentificationNumber',
				'telephone',
			] as const) {
				assert.equal(read.cover?.[field]?.text, wanted.cover?.[field]?.text, field);
			}
			assert.deepEqual(
				read.cover?.checkBoxes.map(({ id, checked }) => [id, checked]),
				wanted.cover?.checkBoxes.map(({ id, checked }) => [id, checked]),
			);
		}
	});

	test(`spans are those of the text itself: ${kind}`, () => {
		const text = join(report());
		const filing = filingOf(text);
		assert.deepEqual(unsoundSpans(filing), []);
		const [item] = filing.items;
		assert.equal(
			item && text.slice(item.heading.start, item.heading.end),
			'Item 2.02 Results of Operations and Financial Condition',
		);
		assert.equal(item && text.slice(item.numberSpan.start, item.numberSpan.end), '2.02');
		const name = filing.signatures?.blocks[0]?.name?.span;
		assert.equal(name && text.slice(name.start, name.end), 'Jo Q. Doe');
		assert.equal(filing.visible.text.length, text.length);
	});
}

test('an item that a sentence names opens none', () => {
	const text = withoutLineEnds.line(
		report().replace(
			'to this report.',
			'to this report. See Item 8.01 Other Events of the report of May 1, and “Item 7.01 Regulation FD Disclosure” there.',
		),
	);
	assert.equal(itemsOf(filingOf(text)), '2.02 9.01');
});

test('a sentence that lists the exhibits stays one', () => {
	const filing = filingOf(
		'Item 9.01 Financial Statements and Exhibits. (d) Exhibits. 99.1 Press release dated May 1, 2026; 99.2 Presentation; 104 Cover Page Interactive Data File (embedded)\n',
	);
	assert.equal(filing.exhibitLists[0]?.layout, 'prose');
});

test('another form that names this one is none', () => {
	const quarterly = `UNITED STATES SECURITIES AND EXCHANGE COMMISSION Washington, D.C. 20549 FORM 10-Q QUARTERLY REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934 Commission File Number: 001-39991 HARBOR MILLS, INC. (Exact name of registrant as specified in its charter) Delaware 84-1234567 (State or other jurisdiction of incorporation) (IRS Employer Identification No.) ${'The mill was busy in the quarter. '.repeat(800)} Item 6. Exhibits and Reports on Form 8-K. The Company filed a current report on Form 8-K under Item 5. Other Events.`;
	assert.equal(parseFiling(quarterly), undefined);
});

test('the header of a submission in the same line takes no legend of the cover', () => {
	const header =
		'0001234567-26-000012.txt : 20260313 ACCESSION NUMBER: 0001234567-26-000012 CONFORMED SUBMISSION TYPE: 8-K FILER: COMPANY DATA: COMPANY CONFORMED NAME: HARBOR MILLS, INC. CENTRAL INDEX KEY: 0001234567 STATE OF INCORPORATION: DE FISCAL YEAR END: 1231 SEC FILE NUMBER: 001-39991 BUSINESS ADDRESS: STREET 1: 1 OLD QUAY CITY: PORTLAND STATE: ME ZIP: 04101 BUSINESS PHONE: 2075550199 8-K 1 mills.txt 8K';
	const fields =
		'HARBOR MILLS, INC. (Exact name of registrant as specified in its charter) New York (governing law of 001-39991 84-1234567 Pooling and Servicing Agreement) (Commission IRS EIN (State or other File Number) jurisdiction of Incorporation) c/o Quay Bank, N.A. 12 Quay Street Portland, ME 04101 (Address of principal executive offices) (Zip Code) Registrant’s telephone number, including area code: (207) 555-0142 (Former name or former address, if changed since last report)';
	const { cover } = filingOf(`${header} ${withoutLineEnds.line(report({ fields }))}`);
	assert.equal(cover?.address?.text, 'c/o Quay Bank, N.A. 12 Quay Street Portland, ME 04101');
	assert.equal(cover?.telephone?.text, '(207) 555-0142');
});

test('a name in capitals without its legend stands before the securities and the file number, the state before the law', () => {
	const fields =
		'HARBOR MORTGAGE SECURITIES, INC. Mortgage Pass-Through Certificates, Series 1999-8 Trust New York (governing law of 333-65481-11 52-1234567 Pooling and Servicing Agreement) (Commission IRS EIN (State or other File Number) jurisdiction c/o Quay Bank, N.A. 12 Quay Street Portland, ME 04101 (Address of principal executive offices) (Zip Code) Registrant’s telephone number, including area code: (207) 555-0142';
	const text = `SECURITIES AND EXCHANGE COMMISSION Washington, D.C. 20549 Form 8-K Current Report Pursuant to Section 13 or 15(d) of The Securities Exchange Act of 1934 Date of Report (Date of earliest event reported): October 25, 1999 ${fields} ITEM 5. Other Events On October 25, 1999 a distribution was made. ITEM 7. Financial Statements and Exhibits (c) Exhibits 2.1 Agreement dated October 29, 1999 * * Previously filed.`;
	const { cover, exhibitLists } = filingOf(text);
	assert.equal(cover?.registrants[0]?.text, 'HARBOR MORTGAGE SECURITIES, INC.');
	assert.equal(cover?.stateOfIncorporation?.text, 'New York');
	assert.equal(exhibitLists[0]?.rows[0]?.description?.text, 'Agreement dated October 29, 1999');
});
