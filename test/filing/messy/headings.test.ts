/** Item headings that are nearly right, joined, or listed as contents: the item stays, and what is wrong is said once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../../server/src/rules';
import { apply, filingOf, today } from '../../fixture';
import { findingsIn, itemsOf, opening, report, rowsOf } from './report';

/** The heading as typed, the finding about it, and the heading after its fix. */
const mistyped: readonly (readonly [typed: string, finding: string, fixed: string])[] = [
	[
		'ltem 2.02 Results of Operations and Financial Condition',
		'unknown-item',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	[
		'Iem 2.02. Results of Operations and Financial Condition',
		'unknown-item',
		'Item 2.02. Results of Operations and Financial Condition',
	],
	[
		'Itern 2.02 Results of Operations and Financial Condition',
		'unknown-item',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	[
		'It em 2.02 Results of Operations and Financial Condition',
		'unknown-item',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	[
		'IItem 2.02 Results of Operations and Financial Condition',
		'unknown-item',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	[
		'LTEM 2.02 RESULTS OF OPERATIONS AND FINANCIAL CONDITION',
		'unknown-item',
		'ITEM 2.02 RESULTS OF OPERATIONS AND FINANCIAL CONDITION',
	],
	[
		'Section 2.02 Results of Operations and Financial Condition',
		'unknown-item',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	[
		'Item 202 Results of Operations and Financial Condition',
		'unknown-item',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	[
		'Item 2.002 Results of Operations and Financial Condition',
		'unknown-item',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	[
		'Item 2/02 Results of Operations and Financial Condition',
		'unknown-item',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	[
		'Item 2,02 Results of Operations and Financial Condition',
		'unknown-item',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	[
		'Item 2-02. Results of Operations and Financial Condition',
		'unknown-item',
		'Item 2.02. Results of Operations and Financial Condition',
	],
	[
		'Item 2:02 Results of Operations and Financial Condition',
		'unknown-item',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	[
		'Item 2..02 Results of Operations and Financial Condition',
		'unknown-item',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	[
		'Item 2.O2 Results of Operations and Financial Condition',
		'unknown-item',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	[
		'Item 2.2 Results of Operations and Financial Condition',
		'unknown-item',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	[
		'Item 2.20 Results of Operations and Financial Condition',
		'unknown-item',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	[
		'ltem 2,O2 Results of Operations and Financial Condition',
		'unknown-item',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	['Item 8.10 Other Events', 'unknown-item', 'Item 8.01 Other Events'],
	['Item 8.0Other Events', 'unknown-item', 'Item 8.01 Other Events'],
	['Item 8.0l Other Events', 'unknown-item', 'Item 8.01 Other Events'],
	[
		'2.02 Results of Operations and Financial Condition',
		'item-number-missing',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	[
		'Item Results of Operations and Financial Condition',
		'item-number-missing',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	[
		'ITEM RESULTS OF OPERATIONS AND FINANCIAL CONDITION',
		'item-number-missing',
		'ITEM 2.02 RESULTS OF OPERATIONS AND FINANCIAL CONDITION',
	],
	[
		'Items 2.02 Results of Operations and Financial Condition',
		'words-at-odds',
		'Item 2.02 Results of Operations and Financial Condition',
	],
	[
		'Item 2. 02 Results of Operations and Financial Condition',
		'punctuation-doubled',
		'Item 2.02 Results of Operations and Financial Condition',
	],
];

for (const [typed, id, fixed] of mistyped) {
	test(`“${typed}” is the item that its caption names, and is fixed`, () => {
		const parts = /Other Events/.test(typed) ? { body: opening } : {};
		const text = report({ ...parts, heading: typed });
		const filing = filingOf(text);
		assert.equal(itemsOf(filing), `${/\d\.\d\d/.exec(fixed)} 9.01`);
		const found = rules.flatMap((rule) => [...rule.check(filing, today)].map((problem) => ({ rule, problem })));
		assert.deepEqual(
			found.map(({ rule }) => rule.id),
			[id],
		);
		const [fix] = found[0]?.problem.fixes ?? [];
		assert.ok(fix);
		assert.equal(apply(text, fix), report({ ...parts, heading: fixed }));
	});
}

test('a heading that is right is not touched', () => {
	for (const heading of [
		'Item2.02 Results of Operations and Financial Condition',
		'(Item 2.02) Results of Operations and Financial Condition',
		'Item (2.02) Results of Operations and Financial Condition',
		'Item “2.02” Results of Operations and Financial Condition',
		'1. Item 2.02 Results of Operations and Financial Condition',
		'(a) Item 2.02. Results of Operations and Financial Condition',
		'ii. Item 2.02 Results of Operations and Financial Condition',
		'ITEM: 2.02 Results of Operations and Financial Condition',
		'Item 5.02(b) Departure of Directors or Certain Officers',
		'Item      Results of Operations and Financial\n2.02      Condition',
		'Item      Results of Operations and Financial Condition\n2.02',
	]) {
		assert.deepEqual(findingsIn(report({ heading })), [], heading);
	}
});

test('the word that is being typed above a heading is no part of it', () => {
	const text = report({ body: `${opening}\n\nItem` });
	const heading = filingOf(text).items.find(({ number }) => number === '9.01')?.heading;
	assert.equal(heading?.start, text.indexOf('Item 9.01'));
});

test('the item of a mistyped 9.01 lists the exhibits', () => {
	const filing = filingOf(
		report({ exhibits: 'Item 9.0l Financial Statements and Exhibits.\n\n(d) Exhibits\n\n99.1   Press release' }),
	);
	assert.equal(itemsOf(filing), '2.02 9.01');
	assert.deepEqual(rowsOf(filing), ['99.1 Press release']);
});

test('headings that are joined on one line are all found', () => {
	for (const heading of [
		'Item 2.02 Results of Operations and Financial Condition and Item 7.01 Regulation FD Disclosure',
		'Item 2.02 Results of Operations and Financial Condition; Item 7.01 Regulation FD Disclosure.',
		'Item 2.02. Results of Operations and Financial Condition, Item 7.01. Regulation FD Disclosure',
		'Item 2.02 and 7.01 Results of Operations and Financial Condition; Regulation FD Disclosure',
	]) {
		const text = report({ heading });
		assert.equal(itemsOf(filingOf(text)), '2.02 7.01 9.01', heading);
		assert.deepEqual(findingsIn(text), [], heading);
	}
});

test('the last entry of a table of contents is no item, whatever stands after it', () => {
	const entries =
		'Item 2.02 Results of Operations and Financial Condition\nItem 9.01 Financial Statements and Exhibits\n';
	for (const rest of [
		'SIGNATURE\nEXHIBIT LIST\nEXHIBIT 99.1\n\nTable of Contents\n\nSection 2 - Financial Information\n',
		'SIGNATURES\nEX-99.1 - Press release dated March 12, 2026\n',
		'ii\n\nSignatures\n',
	]) {
		const text = report({
			heading: `TABLE OF CONTENTS\n\n${entries}${rest}\nItem 2.02 Results of Operations and Financial Condition.`,
		});
		assert.equal(itemsOf(filingOf(text)), '2.02 9.01', rest);
		assert.deepEqual(findingsIn(text), [], rest);
	}
});

test('a text that begins with its contents and has no cover is recognized', () => {
	const text = report();
	const body = text.slice(text.indexOf('Item 2.02'));
	const contents =
		'Item 2.02. Results of Operations and Financial Condition\nItem 9.01. Financial Statements and Exhibits\nSIGNATURES\nTable of Contents\n';
	for (const heading of ['', 'TABLE OF CONTENTS\n\n']) {
		const filing = filingOf(heading + contents + body);
		assert.equal(itemsOf(filing), '2.02 9.01');
		assert.ok((filing.items[0]?.heading.start ?? 0) >= contents.length);
	}
});

test('paragraphs may be parted by other signs than line feeds, and encodings be mixed up', () => {
	const usual = report();
	for (const text of [
		usual.replaceAll('\n', '\u2028'),
		usual.replaceAll('\n\n', '\u2029').replaceAll('\n', '\u2028'),
		usual.replaceAll('\n', '\u0085'),
		usual.replace('to this report.\n\nItem', 'to this report.\u200b\u200b\u200bItem'),
		usual.replace('Item 2.02 ', 'Item 2.02 \u00e2\u20ac\u201d '),
		usual.replace('Item 9.01 ', 'Item 9.01\u00c2\u00a0 '),
		usual.replaceAll("Registrant's", 'Registrant\u00e2\u20ac\u2122s'),
		usual.replace('FORM 8-K', 'FORM8-K'),
		usual.replace('CURRENT REPORT', 'CURRENTREPORT'),
		usual.replace('FORM 8-K', 'FOR 8-K'),
		usual.replace('Item 9.01 Financial Statements and Exhibits', 'Item_9.01 Financial_Statements_and_Exhibits'),
	]) {
		const filing = filingOf(text);
		assert.equal(itemsOf(filing), '2.02 9.01');
		assert.deepEqual(rowsOf(filing).length, 2);
		assert.equal(filing.cover?.dateOfReport?.iso, '2026-03-12');
		assert.deepEqual(
			findingsIn(text).filter((finding) => !/^character-damaged|“(?:FORM8-K|CURRENTREPORT)”/.test(finding)),
			[],
		);
	}
});

test('a heading of the form before is nearly right by its own caption and number alone', () => {
	const old = (heading: string, second = 'Item 7. Financial Statements and Exhibits'): string =>
		report()
			.replaceAll('March 12, 2026', 'March 12, 2003')
			.replace(/Item 2\.02.*/, heading)
			.replace(/Item 9\.01.*/, second);
	const right = itemsOf(filingOf(old('Item 5. Other Events')));
	assert.equal(right, '5 7');
	for (const heading of [
		'Ietm 5. Other Events',
		'ltem 5. Other Events',
		'Item Item 5. Other Events',
		'It em 5 Other Events',
	]) {
		assert.equal(itemsOf(filingOf(old(heading))), right, heading);
	}
	assert.equal(itemsOf(filingOf(old('Item 5. Other Events', '7. Financial Statements and Exhibits'))), right);
	// One digit is like any other, and among the items of today the number of a paragraph is none.
	assert.equal(itemsOf(filingOf(old('Ietm 6. Other Events'))), '7');
	assert.equal(itemsOf(filingOf(`${report()}\n7. Financial Statements and Exhibits\n`)), '2.02 9.01');
});
