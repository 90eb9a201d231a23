/** The items of the form: numbers, captions, dates and what they are looked up by. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	captionAt,
	captionsOf,
	exhibitByNumber,
	type ItemFact,
	isCurrentNumber,
	isLegacyNumber,
	itemByNumber,
	items,
	itemsByNumber,
	itemsInForce,
	mappedItem,
} from '../../server/src/knowledge';

const current = items.filter((fact) => fact.era === 'current');
const legacy = items.filter((fact) => fact.era === 'legacy');

test('the form has thirty-three items today, and EDGAR one code more', () => {
	assert.equal(current.length, 34);
	assert.deepEqual(
		current.filter((fact) => !fact.inForm).map(({ number }) => number),
		['6.10'],
	);
	assert.equal(
		itemsInForce()
			.map(({ number }) => number)
			.join(' '),
		'1.01 1.02 1.03 1.04 1.05 2.01 2.02 2.03 2.04 2.05 2.06 3.01 3.02 3.03 4.01 4.02 5.01 5.02 5.03 5.04 5.05 5.06 5.07 5.08 6.01 6.02 6.03 6.04 6.05 6.06 7.01 8.01 9.01',
	);
});

test('before the reform the items are numbered 1 to 12, and 13 is a code of EDGAR only', () => {
	assert.equal(legacy.map(({ number }) => number).join(' '), '1 2 3 4 5 6 7 8 9 9 10 11 12 13');
	assert.equal(
		itemsInForce('2004-08-22')
			.map(({ number }) => number)
			.join(' '),
		'1 2 3 4 5 6 7 8 9 10 11 12',
	);
});

test('a number is unique, save Item 9, which had two lives', () => {
	const numbers = items.map(({ number }) => number);
	const twice = numbers.filter((number, index) => numbers.indexOf(number) !== index);
	assert.deepEqual(twice, ['9']);
});

test('the dates are in order', () => {
	const spans = items.flatMap((fact) => [fact, ...fact.variants, ...fact.paragraphs]);
	const wrong = spans.filter(({ since, until }) => since !== undefined && until !== undefined && since >= until);
	assert.deepEqual(wrong, []);
	assert.ok(legacy.every(({ until }) => until !== undefined));
	assert.ok(current.every(({ since, until }) => since !== undefined && until === undefined));
});

test('every exhibit that an item names is an exhibit of Item 601', () => {
	const unknown = items
		.flatMap(({ exhibits }) => exhibits)
		.filter(({ number }) => exhibitByNumber(number)?.number !== number);
	assert.deepEqual(unknown, []);
});

test('the captions are those of the form', () => {
	for (const [number, caption] of [
		['1.04', 'Mine Safety – Reporting of Shutdowns and Patterns of Violations'],
		['1.05', 'Material Cybersecurity Incidents'],
		[
			'2.03',
			'Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant',
		],
		['2.05', 'Costs Associated with Exit or Disposal Activities'],
		['3.03', 'Material Modification to Rights of Security Holders'],
		['5.05', "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics"],
		['5.06', 'Change in Shell Company Status'],
		['6', "Resignations of Registrant's Directors"],
		['9.01', 'Financial Statements and Exhibits'],
	] as const) {
		assert.equal(itemByNumber(number)?.caption, caption);
	}
});

test('no caption ends with a full stop, and every one is written with straight apostrophes', () => {
	const captions = items.flatMap(captionsOf);
	assert.deepEqual(
		captions.filter((caption) => caption.endsWith('.') || caption.includes('’')),
		[],
	);
});

test('the official caption comes first among those accepted', () => {
	assert.deepEqual(captionsOf(found('3.03')), [
		'Material Modification to Rights of Security Holders',
		'Material Modifications to Rights of Security Holders',
	]);
	assert.ok(captionsOf(found('5.02')).some((caption) => caption.includes('Officers: Compensatory')));
});

test('Item 5.02 had another caption until 6 November 2006', () => {
	const item = found('5.02');
	assert.match(captionAt(item, '2006-11-06'), /Principal Officers/);
	assert.match(captionAt(item, '2006-11-07'), /Compensatory Arrangements/);
	assert.match(captionAt(item), /Compensatory Arrangements/);
});

test('an item is in force from its first day', () => {
	for (const [number, day] of [
		['1.04', '2012-01-27'],
		['1.05', '2023-12-18'],
		['5.06', '2005-11-07'],
		['5.07', '2010-02-28'],
		['5.08', '2011-09-20'],
		['6.06', '2014-11-24'],
	] as const) {
		const onTheDay = itemsInForce(day).some((fact) => fact.number === number);
		const before = itemsInForce('2004-08-23').some((fact) => fact.number === number);
		assert.deepEqual([number, onTheDay, before], [number, true, false]);
	}
});

test('the date chooses between the two rows of Item 9', () => {
	assert.equal(itemsByNumber('9').length, 2);
	assert.match(itemByNumber('9', '1997-05-01')?.caption ?? '', /Regulation S$/);
	assert.equal(itemByNumber('9', '2003-05-01')?.caption, 'Regulation FD Disclosure');
	assert.equal(itemByNumber('9')?.caption, 'Regulation FD Disclosure');
});

test('a legacy number is found at any date, and an unknown one at none', () => {
	assert.equal(itemByNumber('5', '2003-01-02')?.caption, 'Other Events');
	assert.equal(itemByNumber('5', '2020-01-02')?.era, 'legacy');
	for (const number of ['1.99', '2.2', '14', '', '5.02(b)']) {
		assert.equal(itemByNumber(number), undefined);
	}
	assert.deepEqual(itemsByNumber('7.02'), []);
});

test('numbers are told apart by their era', () => {
	assert.deepEqual(['5.02', '6.10', '5', '13'].map(isCurrentNumber), [true, true, false, false]);
	assert.deepEqual(['5', '13', '5.02', '0'].map(isLegacyNumber), [true, true, false, false]);
});

test('a legacy item and the item of today lead to each other', () => {
	for (const [old, now] of [
		['1', '5.01'],
		['2', '2.01'],
		['3', '1.03'],
		['4', '4.01'],
		['5', '8.01'],
		['6', '5.02'],
		['7', '9.01'],
		['8', '5.03'],
		['9', '7.01'],
		['10', '5.05'],
		['11', '5.04'],
		['12', '2.02'],
	] as const) {
		assert.equal(mappedItem(old)?.number, now);
		assert.equal(mappedItem(now)?.number, old);
	}
	assert.equal(mappedItem('9', '1997-05-01')?.number, '3.02');
	assert.match(mappedItem('3.02')?.caption ?? '', /Regulation S$/);
	assert.equal(mappedItem('1.05'), undefined);
	assert.equal(mappedItem('13'), undefined);
});

test('only Items 2.02 and 7.01 are furnished today, Items 9 and 12 were before', () => {
	const furnished = items.filter(({ filing }) => filing === 'furnished').map(({ number }) => number);
	assert.deepEqual(furnished, ['2.02', '7.01', '9', '12']);
});

test('the safe harbor and Form S-3 relief have their own lists', () => {
	const safe = items.filter(({ safeHarbor }) => safeHarbor).map(({ number }) => number);
	assert.deepEqual(safe, ['1.01', '1.02', '1.05', '2.03', '2.04', '2.05', '2.06', '6.03']);
	const kept = items.filter(({ formS3 }) => formS3 === 'kept').map(({ number }) => number);
	assert.deepEqual(kept, ['1.01', '1.02', '1.04', '1.05', '2.03', '2.04', '2.05', '2.06']);
	const byParagraph = items.filter(({ reliefParagraph }) => reliefParagraph !== undefined);
	assert.deepEqual(
		byParagraph.map(({ number, reliefParagraph, formS3 }) => [number, reliefParagraph, formS3]),
		[
			['4.02', 'a', 'lost'],
			['5.02', 'e', 'lost'],
		],
	);
});

test('asset-backed issuers may omit the thirteen items of the form and, as is remembered, Item 1.05', () => {
	const omitted = items.filter(({ assetBackedMayOmit }) => assetBackedMayOmit).map(({ number }) => number);
	assert.deepEqual(omitted, '1.05 2.01 2.02 2.03 2.05 2.06 3.01 3.02 4.01 4.02 5.01 5.02 5.04 5.05'.split(' '));
	assert.equal(found('1.05').sources.assetBackedMayOmit?.status, 'M');
});

test('a report is due in four business days, save where the item has its own time or none', () => {
	const others = current.filter(({ due }) => due?.kind !== 'business-days' || due.days !== 4);
	assert.deepEqual(
		others.map(({ number, due }) => [number, due?.kind]),
		[
			['6.01', 'other'],
			['6.06', 'other'],
			['6.10', 'other'],
			['7.01', 'regulation-fd'],
			['8.01', 'none'],
			['9.01', 'other'],
		],
	);
});

test('a fact keeps the status that it was checked with', () => {
	const legacyFive = found('5');
	assert.equal(legacyFive.source.status, 'V2');
	assert.equal(found('1').due?.source.status, 'M');
	assert.equal(found('12').sources.dates?.status, 'M');
	assert.equal(found('11').sources.dates?.status, 'V');
	assert.equal(found('9.01').sources.dates?.status, 'V2');
	assert.equal(found('5.06').sources.dates?.status, 'V');
	assert.equal(found('1.05').sources.dates?.status, 'V2');
	assert.equal(found('1.05').sources.safeHarbor?.status, 'V2');
	assert.equal(found('1.05').paragraphs[1]?.source.status, 'V2');
	assert.equal(found('6.06').sources.dates?.status, 'V2');
	assert.equal(found('6.10').source.status, 'V2');
	assert.equal(found('5.02').exhibits[0]?.source.status, 'V2');
	assert.equal(found('4.02').exhibits[0]?.source.status, 'V2');
	assert.equal(found('5.02').variants.find(({ kind }) => kind === 'edgar-header')?.source.status, 'V');
	assert.equal(found('3.03').variants[0]?.source.status, 'V2');
});

function found(number: string): ItemFact {
	const fact = itemByNumber(number);
	assert.ok(fact, `no item ${number}`);
	return fact;
}
