/** Which words of the text are which part of an item, and what opens none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../../server/src/text/span';
import { filingOf } from '../../fixture';

const body = '\n\nOn March 12 the company opened its second plant in Ohio.\n\n';

/** The items of a text, a line each: number, heading, caption and what is mistyped; and what stands under each. */
function itemsOf(text: string) {
	const words = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '-');
	const { items } = filingOf(text);
	return {
		lines: items.map(({ number, heading, caption, slip }) =>
			[number, words(heading), words(caption?.span), ...[slip ?? []].flat()].join(' | '),
		),
		contents: items.map(({ content }) => words(content)),
		spans: items.map(({ span }) => words(span)),
		numbers: items.map(({ numberSpan }) => words(numberSpan)),
		parts: items.flatMap(({ parts }) =>
			parts.map(({ letter, letterSpan, heading, caption, span }) =>
				[letter, words(letterSpan), words(heading), words(caption?.span), words(span)].join(' | '),
			),
		),
	};
}

/** Checks the items under `headings`, each of which has a body. */
function check(headings: readonly string[], ...expected: readonly string[]): void {
	assert.deepEqual(
		itemsOf(`Item 3.03 Material Modification to Rights of Security Holders${body}${headings.join(body)}${body}`).lines,
		[
			'3.03 | Item 3.03 Material Modification to Rights of Security Holders | Material Modification to Rights of Security Holders',
			...expected,
		],
	);
}

test('a heading is the number with its caption, on one line or two', () => {
	check(
		[
			'ITEM 1.01. ENTRY INTO A MATERIAL DEFINITIVE AGREEMENT.',
			'Item 8.01\n\nOther Events',
			'Item 7.01:\nOur Own Words for It',
		],
		'1.01 | ITEM 1.01. ENTRY INTO A MATERIAL DEFINITIVE AGREEMENT | ENTRY INTO A MATERIAL DEFINITIVE AGREEMENT',
		'8.01 | Item 8.01\n\nOther Events | Other Events',
		'7.01 | Item 7.01:\nOur Own Words for It | Our Own Words for It',
	);
	check(
		['Item 5.02(b) and (c) Departure of Directors or Certain Officers', 'Other Events\nItem 8.01', 'Item 7.01'],
		'5.02 | Item 5.02(b) and (c) Departure of Directors or Certain Officers | Departure of Directors or Certain Officers',
		'8.01 | Item 8.01 | -',
		'7.01 | Item 7.01 | -',
	);
});

test('a heading of several items is parted between them', () => {
	check(
		['Items 2.03 and 3.02 Creation of a Direct Financial Obligation; Unregistered Sales of Equity Securities'],
		'2.03 | Items 2.03 and | -',
		'3.02 | 3.02 Creation of a Direct Financial Obligation; Unregistered Sales of Equity Securities | -',
	);
	check(
		['Item 1.01 and Item 2.03 Entry into a Material Definitive Agreement'],
		'1.01 | Item 1.01 and | -',
		'2.03 | Item 2.03 Entry into a Material Definitive Agreement | -',
	);
});

test('a heading that is nearly right says what is mistyped', () => {
	check(
		[
			'ltem 7.01 Regulation FD Disclosure',
			'Item 20.2 Results of Operations and Financial Condition',
			'Item Other Events',
		],
		'7.01 | ltem 7.01 Regulation FD Disclosure | Regulation FD Disclosure | word',
		'2.02 | Item 20.2 Results of Operations and Financial Condition | Results of Operations and Financial Condition | number',
		'8.01 | Item Other Events | Other Events | number-missing',
	);
	check(
		[
			'8.01 Other Events',
			'Section 3.02 Unregistered Sales of Equity Securities',
			'I tem 5.07 Submission of Matters to a Vote of Security Holders',
			'Item 1.0l Entry into a Material Definitive Agreement',
		],
		'8.01 | 8.01 Other Events | Other Events | word-missing',
		'3.02 | Section 3.02 Unregistered Sales of Equity Securities | Unregistered Sales of Equity Securities | word',
		'5.07 | I tem 5.07 Submission of Matters to a Vote of Security Holders | Submission of Matters to a Vote of Security Holders | word',
		'1.01 | Item 1.0l Entry into a Material Definitive Agreement | Entry into a Material Definitive Agreement | number',
	);
	check(
		[
			'Item 8.0Other Events',
			'ITEM 7.01REGULATION FD DISCLOSURE',
			'Itme 1.02\nTermination of a Material Definitive Agreement',
		],
		'8.01 | Item 8.0Other Events | Other Events | number',
		'7.01 | ITEM 7.01REGULATION FD DISCLOSURE | REGULATION FD DISCLOSURE',
		'1.02 | Itme 1.02\nTermination of a Material Definitive Agreement | Termination of a Material Definitive Agreement | word',
	);
});

test('the number may stand alone over its caption', () => {
	for (const gap of ['\n', '\n\n']) {
		check([`8.01${gap}Other Events.`], `8.01 | 8.01${gap}Other Events | Other Events | word-missing`);
	}
	check(['8.01\n\nRegulation FD Disclosure']);
});

test('the word may be mistyped in its first letter and one more', () => {
	for (const word of ['lem', '1tem', 'ltems', 'Itern', 'itm']) {
		check([`${word} 8.01 Other Events`], `8.01 | ${word} 8.01 Other Events | Other Events | word`);
	}
	for (const word of ['em', 'Temm', 'Stems']) {
		check([`${word} 8.01 Other Events`]);
	}
});

test('words that are like a heading are none', () => {
	check([
		'Item 8.01 tells of other events',
		'Items for sale',
		'Atom 8.01 Other Events',
		'8.02 Other Events',
		'Item 99.1 Press release',
	]);
});

test('the entries of a table of contents are no headings', () => {
	const contents = 'Item 8.01 Other Events\nItem 9.01 Financial Statements and Exhibits 2\nSignatures 3\n\n';
	const text = `${contents}Item 8.01 Other Events${body}Item 9.01 Financial Statements and Exhibits${body}`;
	assert.deepEqual(itemsOf(text).spans, [
		`Item 8.01 Other Events${body.trimEnd()}`,
		`Item 9.01 Financial Statements and Exhibits${body.trimEnd()}`,
	]);
	assert.deepEqual(itemsOf(`Item 8.01 Other Events\n2\nItem 8.01 Other Events${body}`).spans, [
		`Item 8.01 Other Events${body.trimEnd()}`,
	]);
	assert.equal(itemsOf(`Item 8.01 Other Events${body}Item 8.01 Other Events${body}`).spans.length, 2);
});

test('what stands under an item goes to the next heading, or to that of the section over it', () => {
	const text = `Item 8.01 Other Events.${body}Section 9 - Financial Statements and Exhibits\n\nItem 9.01 Financial Statements and Exhibits`;
	const { contents, spans, numbers } = itemsOf(text);
	assert.deepEqual(contents, [`.${body.trimEnd()}`, '']);
	assert.deepEqual(spans, [`Item 8.01 Other Events.${body.trimEnd()}`, 'Item 9.01 Financial Statements and Exhibits']);
	assert.deepEqual(numbers, ['8.01', '9.01']);
	const named = `Item 8.01 Other Events${body}Section 9(a) says so.\n\nItem 9.01 Financial Statements and Exhibits`;
	assert.deepEqual(itemsOf(named).contents[0], `${body}Section 9(a) says so.`);
});

test('a part is its letter, the caption of the form where it has one, and the text up to the next', () => {
	const officers = 'Item 5.02 Departure of Directors or Certain Officers\n\n';
	assert.deepEqual(
		itemsOf(`${officers}(b) Ms. Doe left (c) alone.\n\n(c) Mr. Roe came.\n\n(x) No.\n\n(e) Pay.`).parts,
		[
			'b | (b) | (b) | - | (b) Ms. Doe left (c) alone.',
			'c | (c) | (c) | - | (c) Mr. Roe came.\n\n(x) No.',
			'e | (e) | (e) | - | (e) Pay.',
		],
	);
	const statements = '(a) Financial statements of businesses acquired';
	assert.deepEqual(
		itemsOf(
			`Item 9.01 Financial Statements and Exhibits\n\n${statements}. None.\n(b) Pro forma financial information\n(d) Exhibits:\n\n99.1  News`,
		).parts,
		[
			`a | (a) | ${statements} | Financial statements of businesses acquired | ${statements}. None.`,
			'b | (b) | (b) Pro forma financial information | Pro forma financial information | (b) Pro forma financial information',
			'd | (d) | (d) Exhibits | Exhibits | (d) Exhibits:\n\n99.1  News',
		],
	);
	assert.deepEqual(
		itemsOf('Item 9.01 Financial Statements and Exhibits. (c) Exhibits.  (d) Exhibits\n\n. (d) Exhibits: 99.1  News')
			.parts,
		[
			'c | (c) | (c) Exhibits | Exhibits | (c) Exhibits.',
			'd | (d) | (d) Exhibits | Exhibits | (d) Exhibits\n\n.',
			'd | (d) | (d) Exhibits | Exhibits | (d) Exhibits: 99.1  News',
		],
	);
	assert.deepEqual(itemsOf(`Item 8.01 Other Events${body}(a) One.\n\n(b) Two.`).parts, []);
});

test('a bare number is no item among those of today, nor where another line heads the same item', () => {
	const matter = '\n\nItem 5\n\nTo ratify the accountants.\n\n';
	assert.deepEqual(itemsOf(`Item 8.01 Other Events${body}Item 7.01 Our Own Words for It${body}${matter}`).lines, [
		'8.01 | Item 8.01 Other Events | Other Events',
		'7.01 | Item 7.01 Our Own Words for It | Our Own Words for It',
	]);
	assert.deepEqual(
		itemsOf(`Item 8.01 Other Events${body}\n\nItem 8.01 is of the form and was written in a hurry.\n\n`).lines,
		['8.01 | Item 8.01 Other Events | Other Events'],
	);
	assert.deepEqual(
		itemsOf(`Item 8.01 Other Events${body}\n\nItem 7.01 Was written in a hurry by us\n\nMore.\n`).lines.length,
		2,
	);
});

test('a heading may stand in two columns, or have its number after its caption', () => {
	check(
		[
			'Item    Regulation FD\n7.01    Disclosure',
			'Item Other Events. 8.01',
			'Item\n1.01  Entry into a Material Definitive Agreement',
		],
		'7.01 | Item    Regulation FD\n7.01    Disclosure | Regulation FD\n7.01    Disclosure',
		'8.01 | Item Other Events. 8.01 | Other Events',
		'1.01 | Item\n1.01  Entry into a Material Definitive Agreement | Entry into a Material Definitive Agreement',
	);
});

test('headings that are joined on one line are one each', () =>
	check(
		['Item 7.01 Regulation FD Disclosure and Item 8.01 Other Events; Item 9.01 Exhibits'],
		'7.01 | Item 7.01 Regulation FD Disclosure and | -',
		'8.01 | Item 8.01 Other Events; | -',
		'9.01 | Item 9.01 Exhibits | -',
	));

test('a sentence that cites an item opens none', () => {
	for (const words of [
		'Item 7.01 of this report is furnished.',
		'Item 7.01 above',
		'Item 7.01 (the lease)',
		'Item 7.01 under it',
		'Item 7.01, which we furnish',
		'Item 7.01\nof this report is furnished.',
		'The lease that is told of in the words of the report under\nItem 7.01 The Lease',
	]) {
		check([words]);
	}
});
