/** Item headings, in the shapes that filings have, and lines that only look like one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filingOf } from '../../fixture';

const cover = `UNITED STATES
SECURITIES AND EXCHANGE COMMISSION

FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

`;

/** Number and heading of each item of a filing that goes on with `text` after its cover. */
function headingsOf(text: string): readonly (readonly [string, string])[] {
	const whole = text.startsWith('<')
		? `<html><body><p>${cover.replaceAll('\n\n', '</p><p>')}</p>${text}</body></html>`
		: cover + text;
	return filingOf(whole).items.map(({ number, heading }) => [number, whole.slice(heading.start, heading.end)]);
}

const captionsOf = (text: string) => filingOf(cover + text).items.map(({ caption }) => caption?.text);

test('A heading ends with its caption, the full stop aside', () => {
	for (const heading of [
		'Item 8.01 Other Events',
		'ITEM 8.01. OTHER EVENTS',
		'Item 8.01 – Other Events',
		'Item 8.01Other Events',
		'Item 8.01: Other Events',
		'Item 8.01\tOther Events',
		'ITEM 8.01\n\nOTHER EVENTS',
		'Item\n8.01\nOther Events',
		'Item No. 8.01 Other Events',
		'8.01 Other Events',
	]) {
		assert.deepEqual(headingsOf(`${heading}.\n\nThe mill at Bath burned down.\n`), [['8.01', heading]], heading);
	}
});

test('A caption broken over lines is one caption', () => {
	const heading =
		'Item 2.03 Creation of a Direct Financial Obligation or an Obligation under an\nOff-Balance Sheet Arrangement of a Registrant';
	assert.deepEqual(headingsOf(`${heading}.\n\nText.\n`), [['2.03', heading]]);
	assert.deepEqual(captionsOf(`${heading}.\n\nText.\n`), [
		'Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant',
	]);
});

test('Number and caption may stand in cells and tags of their own', () => {
	for (const heading of [
		'Item 8.01</b> <b>Other Events',
		'Item&nbsp;8.01</td><td>Other Events',
		'Item 8.01.</p><p>Other Events',
		'It<span>em</span> 8.01 <u>Other Ev</u>ents',
	]) {
		const before = heading.includes('td') ? '<table><tr><td>' : '<p><b>';
		assert.deepEqual(
			headingsOf(`${before}${heading}</b></p><p>The mill burned down.</p>`),
			[['8.01', heading]],
			heading,
		);
	}
});

test('A caption in the filer’s own words is a caption', () => {
	assert.deepEqual(
		captionsOf('Item 8.01 Other Matters\n\nText of the item.\n\nItem 5.03 Amendment to Bylaws\n\nText.\n'),
		['Other Matters', 'Amendment to Bylaws'],
	);
});

test('A paragraph letter after the number is no part of it', () => {
	const filing = filingOf(`${cover}Item 5.02(b) Departure of Directors or Certain Officers\n\nText.\n`);
	assert.deepEqual(
		filing.items.map(({ number, caption }) => [number, caption?.text]),
		[['5.02', 'Departure of Directors or Certain Officers']],
	);
});

test('A combined heading opens all of its items', () => {
	for (const text of [
		'Items 1.01 and 2.03.\n\nText.\n',
		'Item 1.01 and Item 2.03 Entry into a Material Definitive Agreement\n\nText.\n',
		'Item 1.01/2.03\n\nText.\n',
	]) {
		const { items } = filingOf(cover + text);
		assert.deepEqual(
			items.map(({ number, combined, caption }) => [number, combined, caption]),
			[
				['1.01', true, undefined],
				['2.03', true, undefined],
			],
			text,
		);
	}
});

test('A heading in two columns belongs together', () => {
	assert.deepEqual(
		captionsOf(
			'Item      Departure of Directors or Certain Officers; Election of Directors; Appointment\n5.02      of Certain Officers; Compensatory Arrangements of Certain Officers.\n\nText.\n',
		),
		[
			'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers',
		],
	);
});

test('Items before August 2004 have one number', () => {
	assert.deepEqual(
		headingsOf(
			'Item 5. Other Events\n\nText.\n\nITEM 6. Not applicable.\n\nItem 7(c). Exhibits\n\n99.1   Press release\n\nItem 12. Results of Operations and Financial Condition\n\nText.\n',
		).map(([number]) => number),
		['5', '6', '7', '12'],
	);
});

test('A sentence that begins with an item opens none', () => {
	for (const line of [
		'Item 2.02 of this report is incorporated by reference.',
		'Item 304(a)(1) of Regulation S-K was followed.',
		'Item 1.01 above says more.',
		'Items 2.02 and 7.01 of the report filed on May 1.',
		'Item 5 of the agenda was adopted.',
	]) {
		const text = `Item 8.01 Other Events\n\nThe mill at Bath burned down on the morning of March 12, as told in\n${line}\n`;
		assert.deepEqual(
			headingsOf(text).map(([number]) => number),
			['8.01'],
			line,
		);
	}
});

test('A table of contents is none of the items, nor are the parts that it names', () => {
	const contents =
		'TABLE OF CONTENTS\n\nItem 2.02. Results of Operations and Financial Condition   3\nItem 9.01. Financial Statements and Exhibits   3\nSIGNATURES   4\nEXHIBIT INDEX   5\nEXHIBIT 99.1\n\n';
	const body =
		'Item 2.02. Results of Operations and Financial Condition.\n\nThe release is attached as Exhibit 99.1 and says what the mill earned in the quarter.\n\nItem 9.01. Financial Statements and Exhibits.\n\n(d) Exhibits\n\n99.1   Press release\n';
	const filing = filingOf(cover + contents + body);
	assert.deepEqual(
		filing.items.map(({ number, heading }) => [number, heading.start > cover.length + contents.length - 1]),
		[
			['2.02', true],
			['9.01', true],
		],
	);
	assert.deepEqual(
		filing.exhibitLists.flatMap(({ rows }) => rows.map(({ description }) => description?.text)),
		['Press release'],
	);
});

test('An item that comes twice with text under it is found twice', () => {
	assert.deepEqual(
		headingsOf(
			'Item 5.02(b) Departure of Certain Officers\n\nMr. Doe resigned on the twelfth of March for reasons of health.\n\nItem 5.02(e) Compensatory Arrangements of Certain Officers\n\nText.\n',
		).map(([number]) => number),
		['5.02', '5.02'],
	);
});

test('An item runs to the next part of the filing', () => {
	const text = `${cover}Item 8.01 Other Events\n\nThe mill burned down.\n\nSection 9 - Financial Statements and Exhibits\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n99.1   Letter\n\nSIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, signed by the undersigned hereunto duly authorized.\n\nBy: /s/ Mary Major\n`;
	const [first, second] = filingOf(text).items;
	assert.equal(text.slice(first?.content.start, first?.content.end).replace(/^[.\s]+/, ''), 'The mill burned down.');
	assert.ok(text.slice(second?.span.start, second?.span.end).endsWith('99.1   Letter'));
});

test('A text that lost its lines has its items', () => {
	const line = `The company said more about this than we can repeat here. ${'It said so at length, and in many words. '.repeat(15)}`;
	assert.deepEqual(
		headingsOf(
			`Item 7.01 Regulation FD Disclosure. ${line} Item 9.01 Financial Statements and Exhibits. (d) Exhibits. 99.1 Press release\n`,
		).map(([number]) => number),
		['7.01', '9.01'],
	);
});

test('A space that a converter wrote as a reference and then as its letters parts word and number', () => {
	for (const space of ['&amp;nbsp;', '&amp;#160;', '&amp;nbsp;&amp;nbsp;']) {
		const heading = `Item${space}8.01 Other Events`;
		assert.deepEqual(headingsOf(`<p>${heading}</p><p>The mill at Bath burned down.</p>`), [['8.01', heading]], space);
	}
});

test('a reference to a space that lost its beginning hides no heading', () => {
	for (const heading of ['Itemnbsp;8.01 Other Events', 'Item 8.01nbsp;Other Events', 'Item 8.01. nbsp;Other Events']) {
		assert.deepEqual(headingsOf(`${heading}\n\nThe mill at Bath burned down.\n`), [['8.01', heading]], heading);
	}
});

test('an item that a sentence cites with its caption in quotation marks is no heading', () => {
	const first = 'Item 2.02 Results of Operations and Financial Condition';
	for (const end of ['\n', ' ']) {
		assert.deepEqual(
			headingsOf(
				`${first}\n\nThe following information is intended to be furnished under both${end}Item 2.02, “Results of Operations and Financial Condition,” and${end}Item 7.01, "Regulation FD Disclosure." We opened a plant.\n\nItem 8.01 Other Events\n\nText.\n`,
			).map(([number]) => number),
			['2.02', '8.01'],
		);
	}
});

test('an item that a note amends is cited, also where its sentence ends with the caption', () => {
	const note = 'Alder Creek Instruments, Inc. (the “Company”) files this amendment of its report';
	for (const verb of ['to amend and restate', 'supplementing', 'which adds', 'to correct', 'and hereby revises']) {
		for (const end of [' ', '\n']) {
			assert.deepEqual(
				headingsOf(
					`Explanatory Note\n\n${note} ${verb}${end}Item 4.01. Changes in Registrant’s Certifying Accountant. Nothing else is changed.\n\nItem 8.01 Other Events\n\nText.\n`,
				).map(([number]) => number),
				['8.01'],
				verb,
			);
		}
	}
});

test('the form’s own caption may stand far below its number', () => {
	assert.deepEqual(captionsOf('Item 8.01\n\n\n \n \n\n\nOther Events.\n\nText.\n'), ['Other Events']);
	assert.deepEqual(captionsOf('Item 8.01\n\n\n \n \n\n\nA plant was opened.\n'), [undefined]);
});

test('headings joined by "and" are one heading also in a text that lost its lines', () => {
	const text =
		'Item 7.01 Regulation FD Disclosure and Item 8.01 Other Events. On May 4, 2026, the Company opened a plant in Ohio, as the press release says that is furnished with this report. Item 9.01 Financial Statements and Exhibits. (d) Exhibits. 99.1 Press release\n';
	assert.deepEqual(
		headingsOf(text).map(([number]) => number),
		['7.01', '8.01', '9.01'],
	);
});

test('a heading may stand after the border of a cell in a text that lost its lines', () => {
	assert.deepEqual(
		headingsOf(
			'|Item 3.03 | Material Modification to Rights of Security Holders. The information in Item 5.03 is incorporated herein by reference. |Item 5.03 | Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year. The bylaws were amended on May 3, 2026. |Item 9.01 | Financial Statements and Exhibits. (d) Exhibits |3.1 | Bylaws\n',
		).map(([number]) => number),
		['3.03', '5.03', '9.01'],
	);
});

test('an entry of a list of contents that dots lead to its page is none, also where no item follows that has its number', () => {
	const entry = (words: string): string => `${words}${'.'.repeat(20)} 3`;
	const contents = `${entry('Item 2.01 Completion of Acquisition or Disposition of Assets')} ${entry('Item 9.01 Financial Statements and Exhibits')} Signatures ..... 4`;
	const body = 'Item 2.01 Completion of Acquisition or Disposition of Assets';
	for (const text of [
		`${contents} ${body}. ${'We bought a mill. '.repeat(60)}`,
		`${contents.replace(/ (?=Item|Sig)/g, '\n')}\n\n${body}\n\nWe bought a mill.\n`,
	]) {
		assert.deepEqual(
			headingsOf(text).map(([number]) => number),
			['2.01'],
		);
	}
	assert.deepEqual(
		headingsOf('Item 8.01 Other Events ...\n\nText.\n').map(([number]) => number),
		['8.01'],
	);
});

test('a caption that breaks off before the first sentence of its item ends there', () => {
	const more = 'We opened a plant in Ohio which is quite large and makes lamps and masts for the lakes.';
	const sentences = [
		[
			'Item 2.03 Creation of a Direct Financial Obligation or an Obligation',
			' The information in Item 1.01 is incorporated herein.',
		],
		['Item 2.03 Creation of a Direct Financial Obligation', '. The information in Item 1.01 is incorporated herein.'],
		['Item 2.03 Creation of a Direct Financial Obligation', ' – The information in Item 1.01 is incorporated herein.'],
		['Item 5.02 Departure of Directors', '. On March 9, 2026, Mary Major resigned.'],
		['Item 3.01 Notice of Delisting', ' On March 9, 2026, the exchange wrote a letter.'],
		['Item 2.04 Triggering Events That Accelerate', ' As previously disclosed, we paid late.'],
		['Item 5.03 Amendments to Articles of Incorporation or Bylaws', '. (a) We amended them.'],
	] as const;
	for (const [heading, sentence] of sentences) {
		const within = `Item 8.01 Other Events. ${more} ${more} ${heading}${sentence} ${more}\n`;
		assert.equal(headingsOf(within)[1]?.[1], heading, within);
		assert.equal(headingsOf(`${heading}${sentence}\n`)[0]?.[1], heading, sentence);
	}
	for (const cited of ['as told in our', 'See', 'The words of']) {
		const within = `Item 8.01 Other Events. ${more} ${cited} Item 2.03 Creation of a Direct Financial Obligation. The rest is there. ${more}\n`;
		assert.equal(headingsOf(within).length, 1, cited);
	}
});

test('the heading of a section before an item is of neither in a text that lost its lines', () => {
	const opened =
		'We opened a plant in Ohio which is quite large and makes lamps and masts for all of the lakes there are.';
	const itemsOf = (between: string) => {
		const text = `${cover}Item 8.01 Other Events. ${opened} ${between}Item 9.01 Financial Statements and Exhibits. (d) Exhibits. 99.1 Press release\n`;
		return filingOf(text).items.map(({ content }) => text.slice(content.start, content.end).replace(/^[.\s]+/, ''));
	};
	for (const section of [
		'Section 9 - Financial Statements and Exhibits',
		'SECTION 9 – EXHIBITS',
		'Section 9. Financial Statements',
	]) {
		assert.equal(itemsOf(`${section} `)[0], opened, section);
	}
	for (const words of ['This is for Section 18 of the Act. ', 'So it stands under Section 5 of the Agreement ']) {
		assert.equal(itemsOf(words)[0], `${opened} ${words}`.trim(), words);
	}
});

test('a line that ends in a box goes on in no heading, which ends before the number of a paragraph', () => {
	const heading = 'ITEM 5.02(e)\nCOMPENSATORY ARRANGEMENTS OF CERTAIN OFFICERS';
	const above =
		'If an emerging growth company, indicate by check mark if the registrant has elected not to use the period.';
	for (const box of ['☐', '☒', '[ ]', '¨']) {
		assert.deepEqual(
			headingsOf(`${above} ${box}\n${heading}\n1. On March 9, 2026, we agreed.\n`),
			[['5.02', heading]],
			box,
		);
	}
	assert.deepEqual(headingsOf(`${above.slice(0, -1)} under\n${heading}\n`), []);
	const [found] = headingsOf(
		'Item 5.02 Compensatory Arrangements of Certain Officers 1. On March 9, 2026, we agreed.\n',
	);
	assert.equal(found?.[1], 'Item 5.02 Compensatory Arrangements of Certain Officers');
});

test('the number of the page may stand before a heading that begins it, with the form’s own caption', () => {
	assert.deepEqual(
		headingsOf('2 Item 7.01 Regulation FD Disclosure\n\nText.\n\n12  ITEM 8.01. OTHER EVENTS\n\nText.\n'),
		[
			['7.01', 'Item 7.01 Regulation FD Disclosure'],
			['8.01', 'ITEM 8.01. OTHER EVENTS'],
		],
	);
	assert.deepEqual(headingsOf('2 Items of the plan are new.\n\n3 items 4.01 of them\n\n2 Item 8.01 of it\n'), []);
});
