import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { punctuationDoubled } from '../../../server/src/rules/text/punctuationDoubled';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('marks that do not stand together are marked and put right', () => {
	check(
		punctuationDoubled,
		report(`The Company,, a maker of lamps, opened the plant.
           ^^ “,,” should be “,”.`),
	);
	for (const [wrong, right] of [
		['The plant of the Company is open..', 'The plant of the Company is open.'],
		['The plant is described in Exhibit 99.1.. It is large.', 'The plant is described in Exhibit 99.1. It is large.'],
		['The plant is in the U.S and it is large.', 'The plant is in the U.S. and it is large.'],
		['It was sold by D.R Doe of Ohio to the Company.', 'It was sold by D.R. Doe of Ohio to the Company.'],
		['The plant opens at 5:00 p.m Eastern time on Monday.', 'The plant opens at 5:00 p.m. Eastern time on Monday.'],
		['The plant , which is large, is open in Ohio.', 'The plant, which is large, is open in Ohio.'],
		['The plant,which is large, is open in Ohio.', 'The plant, which is large, is open in Ohio.'],
		['The plant was opened.The plant is in Ohio.', 'The plant was opened. The plant is in Ohio.'],
		['The Company owns 51%% of the plant in Ohio.', 'The Company owns 51% of the plant in Ohio.'],
		['The Company paid $$5 million for the plant.', 'The Company paid $5 million for the plant.'],
	] as const) {
		fix(punctuationDoubled, report(wrong), report(right));
		const html = (text: string) => htmlReport(`<p>Item 8.01 Other Events</p>\n<p>${text}</p>`);
		fix(punctuationDoubled, html(wrong), html(right));
	}
});

test('a space that is lost beside a mark or a number is put in, and the ending of a number that has another', () => {
	for (const [wrong, right] of [
		['The Company.The plant', 'The Company. The plant'],
		['In 2024.The plant', 'In 2024. The plant'],
		['On May 4, 2024,the plant', 'On May 4, 2024, the plant'],
		['A bank (the “Lender”)and the plant', 'A bank (the “Lender”) and the plant'],
		['A bank(the “Lender”) and the plant', 'A bank (the “Lender”) and the plant'],
		['A loan of $5million for the plant', 'A loan of $5 million for the plant'],
		['In 2024and in 2025 the plant', 'In 2024 and in 2025 the plant'],
		['On December31, 2025, the plant', 'On December 31, 2025, the plant'],
		['On December 31,2025, the plant', 'On December 31, 2025, the plant'],
		['On December 31 2025, the plant', 'On December 31, 2025, the plant'],
		['See www..cobalt.com: the plant', 'See www.cobalt.com: the plant'],
		['See http:/www.cobalt.com: the plant', 'See http://www.cobalt.com: the plant'],
		['As Exhibit99.1 the plant', 'As Exhibit 99.1 the plant'],
		['After the 22th owner the plant', 'After the 22nd owner the plant'],
		['On the 3th day the plant', 'On the 3rd day the plant'],
	] as const) {
		fix(punctuationDoubled, report(`${wrong} is open.`), report(`${right} is open.`));
	}
});

test('ellipses, abbreviations, figures and addresses are silent', () => {
	for (const text of [
		'The plant … is open, etc., and the rest. . . follows.',
		'The plants of Cobalt Works, Inc., and Pine Bank Corp., are open; see www.cobalt.com.',
		'The price is $5.25, or 1,250 shares at 5.5% (see below).',
		'The income of the quarter (unaudited, $ in thousands) is in the table.',
		'The plant is open...',
		'See www.example.com/The.This is open, and 401(k)plans, the officer(s) and Rule 14a-12(b).',
		'On the 1st, 11th, 12th, 13th, 21st, 22nd, 23rd, 101st and 112th day of May 2025, at 5:00 p.m., it had 5,000 shares.',
	]) {
		assert.deepEqual(problems(punctuationDoubled, report(text)), [], text);
	}
});

test('marks around a heading are left over', () => {
	const found = (heading: string) =>
		problems(punctuationDoubled, `${heading}\n\nThe Company opened a plant.\n`).map(({ span }) => span.start);
	assert.deepEqual(found('[Item 8.01] Other Events'), [0, 10]);
	assert.deepEqual(found('“Item 8.01” Other Events'), [0, 10]);
	assert.deepEqual(found('Item 8.01 Other Events,'), [22]);
	assert.deepEqual(found('Item 8.01 Other Events:;'), [22]);
	for (const heading of [
		'Item 8.01. Other Events.',
		'Item 8.01: Other Events:',
		'• Item 8.01 Other Events',
		'(Item 8.01) Other Events',
		'Item 8.01(a) Other Events',
	]) {
		assert.deepEqual(found(heading), []);
	}
});

test('spaces that a conversion left before every mark are no slips', () => {
	const sentences = (count: number) =>
		report(Array.from({ length: count }, () => 'The Company opened a plant .').join(' '));
	assert.equal(problems(punctuationDoubled, sentences(3)).length, 3);
	assert.deepEqual(problems(punctuationDoubled, sentences(8)), []);
});

test('marks within the number of an exhibit become a full stop', () => {
	const list = (number: string) =>
		plainReport(`Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n${number}  Press release`);
	for (const number of ['99-1', '99. 1', '99:1', '99 .1', 'Exhibit 99-1']) {
		fix(punctuationDoubled, list(number), list(number.startsWith('E') ? 'Exhibit 99.1' : '99.1'));
	}
	for (const number of ['99.1', '10.1(a)', '3(i)', '99', '(d) 99.1', '1. 99.1']) {
		assert.deepEqual(problems(punctuationDoubled, list(number)), []);
	}
});

test('spaces and marks beside apostrophes, abbreviations and numbers are put right', () => {
	for (const [wrong, right] of [
		['It is the Company’ s plant in Ohio.', 'It is the Company’s plant in Ohio.'],
		['It is the Company‘s plant in Ohio.', 'It is the Company’s plant in Ohio.'],
		['Pine Lamps, Inc.(the “Seller”) sold it.', 'Pine Lamps, Inc. (the “Seller”) sold it.'],
		['Pine Lamps, Inc. , which sold it, is known.', 'Pine Lamps, Inc., which sold it, is known.'],
		['It is attached as Exhibit No. 99..1 to it.', 'It is attached as Exhibit No. 99.1 to it.'],
	] as const) {
		fix(punctuationDoubled, report(wrong), report(right));
	}
	assert.deepEqual(problems(punctuationDoubled, report('The directors’ seats are ‘silent’ (as in Ohio).')), []);
	const heading = (number: string) => plainReport(`Item ${number} Other Events\n\nThe Company opened a plant.`);
	fix(punctuationDoubled, heading('8 .01'), heading('8.01'));
});

test('a comma after the name over its legend is left over', () => {
	const text = plainReport('Item 8.01 Other Events\n\nThe Company opened a plant.');
	const [name = ''] = /^.*(?=\n+\(Exact name)/im.exec(text) ?? [];
	assert.notEqual(name, '');
	fix(
		punctuationDoubled,
		text.replace(name, `${name.replace(/\.$/, '')},`),
		text.replace(name, name.replace(/\.$/, '')),
	);
});

test('a space within an address on the web is taken out', () => {
	fix(punctuationDoubled, report('See www. alder.com for it.'), report('See www.alder.com for it.'));
});

test('quotation marks that stand twice, and spaces within them, are marked', () => {
	for (const text of [
		'The Company (““Roe”) opened the plant in Ohio.',
		'The Company (“Roe””) opened the plant in Ohio.',
		'The Company (""Roe") opened the plant in Ohio.',
		'The Company (“ Roe”) opened the plant in Ohio.',
		'The Company (“Roe ”) opened the plant in Ohio.',
		'The Company ( “Roe”) opened the plant in Ohio.',
	]) {
		assert.equal(problems(punctuationDoubled, report(text)).length, 1, text);
	}
	for (const text of [
		'The Company (“Roe”) opened the plant in Ohio.',
		'The Company ("Roe") said: “It is a “plant” of ours.”',
		'The plant is 12" wide and the “Roe” one is 14 feet.',
	]) {
		assert.deepEqual(problems(punctuationDoubled, report(text)), [], text);
	}
});

test('a box before the heading of an item, and a sign after its number, are marked', () => {
	for (const heading of ['☒ Item 8.01 Other Events', 'Item 8.01% Other Events', 'Item 8.01 Other Events?']) {
		const text = plainReport(`${heading}\n\nThe Company opened its second plant in Ohio.`);
		assert.equal(problems(punctuationDoubled, text).length, 1, heading);
	}
	const boxes = 'Emerging growth company ☐\nItem 8.01 Other Events\n\nThe Company opened its second plant in Ohio.';
	assert.deepEqual(problems(punctuationDoubled, plainReport(boxes)), []);
});

test('a point after one number of a list alone, half a quotation around a caption, and a lost space are marked', () => {
	const list = (second: string) =>
		plainReport(
			`Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n10.1  Lease of the plant\n${second}  Press release\n`,
		);
	assert.equal(problems(punctuationDoubled, list('99.1.')).length, 1);
	assert.deepEqual(problems(punctuationDoubled, list('99.1')), []);
	for (const caption of ['“Other Events', '(Other Events']) {
		const text = plainReport(`Item 8.01 ${caption}\n\nThe Company opened its second plant in Ohio.`);
		assert.equal(problems(punctuationDoubled, text).length, 1, caption);
	}
	assert.deepEqual(
		problems(
			punctuationDoubled,
			plainReport('Item 8.01 (Other Events)\n\nThe Company opened its second plant in Ohio.'),
		),
		[],
	);
	assert.equal(
		problems(punctuationDoubled, report('OnMarch 12, 2026, the Company opened its plant in Ohio.')).length,
		1,
	);
});

test('signs of no language before a word, and a word that runs into the Company, are marked', () => {
	for (const [written, right] of [
		['In March }the Company', 'In March the Company'],
		['In March, ^the Company', 'In March, the Company'],
		['In March \\the Company', 'In March the Company'],
		['In March the Company’s’s owner', 'In March the Company’s owner'],
		['In March the Companyhas', 'In March the Company has'],
		['In March:: the Company', 'In March: the Company'],
		['In March and/ the Company', 'In March and the Company'],
		['In March ir@@harbor.com', 'In March ir@harbor.com'],
		['In March ir@harbor,com', 'In March ir@harbor.com'],
		['In March www.harbor..com', 'In March www.harbor.com'],
	] as const) {
		fix(
			punctuationDoubled,
			report(`${written} opened its plant in Ohio.`),
			report(`${right} opened its plant in Ohio.`),
		);
	}
	for (const text of [
		'In March the Companywide plan and/or the plant opened.',
		'It cost ~25 dollars @ 2 a piece in March.',
	]) {
		assert.deepEqual(problems(punctuationDoubled, report(text)), [], text);
	}
});

test('marks of the cover that stand elsewhere are put right', () => {
	for (const [from, to] of [
		['D.C. 20549', 'D,C. 20549'],
		['20549\n', '20549-\n'],
		['Instruments, Inc.', 'Instruments ,Inc.'],
		['Instruments, Inc.', 'Instruments, Inc,.'],
		['Act (17 CFR 240.14a-12)', 'Act 17 CFR 240.14a-12)'],
	] as const) {
		fix(punctuationDoubled, coverOf({}).replace(from, to), coverOf({}));
	}
	const former = (name: string) => coverOf({}).replace('Not Applicable\n', `${name}\n`);
	fix(punctuationDoubled, former('N/'), former('N/A'));
	assert.deepEqual(problems(punctuationDoubled, coverOf({}).replace('20549\n', '20549-1004\n')), []);
});

test('two apostrophes are one, or the quotation mark that the other one is', () => {
	for (const [written, right] of [
		["the Company''s plant", "the Company's plant"],
		["(the ''Plan”)", '(the “Plan”)'],
		["(the “Plan'')", '(the “Plan”)'],
		["(the ''Plan'')", "(the ''Plan'')"],
	] as const) {
		const of = (words: string) => report(`The report is of ${words} in Ohio.`);
		if (written === right) {
			assert.deepEqual(problems(punctuationDoubled, of(written)), [], written);
		} else {
			fix(punctuationDoubled, of(written), of(right));
		}
	}
});

test('a point, hyphen or comma within a sentence is marked, with both that may have been meant', () => {
	for (const [written, right, title] of [
		['plants. owned by it', 'plants owned by it', 'Remove “.”'],
		['plants. they are large', 'plants. They are large', 'Write “. T”'],
		['plants large- enough for it', 'plants large enough for it', 'Remove “-”'],
		['plants by a state- owned lender', 'plants by a state-owned lender', 'Remove the space'],
		['plants in a non- core market', 'plants in a non-core market', 'Remove the space'],
		['plants in, the north', 'plants in the north', 'Remove “,”'],
		['plants that will be; sold', 'plants that will be sold', 'Remove “;”'],
	] as const) {
		fix(punctuationDoubled, report(`It has ${written}.`), report(`It has ${right}.`), title);
	}
	check(
		punctuationDoubled,
		report(`It has plants. owned by it, and others large- enough.
             ^^^ “. o”: the point is left over, or a capital is lost.
                                            ^^ “-” is left over, or the space after it.`),
	);
	for (const text of [
		'It has approx. ten plants, incl. leased ones, of 2,000 sq. ft. each, etc. in Ohio.',
		'The short- and long-term plants, first- or second-lien, are subject to, and part of, the plan.',
		'Alder Corp. owns them; a share in, and lien on, the plants is held.',
	]) {
		assert.deepEqual(problems(punctuationDoubled, report(text)), [], text);
	}
});

test('a point that is lost, or that stands in the place of a comma, and a comma in its place, are marked', () => {
	for (const [written, right, title] of [
		['It has plants in the north There are ten.', 'It has plants in the north. There are ten.', 'Write “. There”'],
		['It opened The plant of May.', 'It opened the plant of May.', 'Write “the”'],
		['It has ten plants, However, it sells one.', 'It has ten plants. However, it sells one.', 'Write “.”'],
		[
			'The plant is owned by Alder. Inc. and its lender.',
			'The plant is owned by Alder, Inc. and its lender.',
			'Write “,”',
		],
		['In May Mr. Alder met Mr Birch there.', 'In May Mr. Alder met Mr. Birch there.', 'Write “Mr.”'],
	] as const) {
		fix(punctuationDoubled, report(written), report(right), title);
	}
	for (const text of [
		'It is told under the caption In re Alder in Ohio.',
		'In May Mr Alder met Mr Birch there.',
		'The plant of Brown Cos. Inc. and Birch Bros. Inc. is large.',
		'Of the plants, It Works, Inc. owns ten.',
	]) {
		assert.deepEqual(problems(punctuationDoubled, report(text)), [], text);
	}
});

test('another mark in the place of a comma or a point is put right where nothing else can be meant', () => {
	for (const [written, right] of [
		['On March 12, 2026. Alder Mills opened it.', 'On March 12, 2026, Alder Mills opened it.'],
		[
			'In May it sold the plant to Alder Mills, Inc; (the “Mill”).',
			'In May it sold the plant to Alder Mills, Inc. (the “Mill”).',
		],
		[
			'In May it sold the plant to Alder Mills, Inc, (the “Mill”).',
			'In May it sold the plant to Alder Mills, Inc. (the “Mill”).',
		],
		['They sold the plant; The Company bought it.', 'They sold the plant. The Company bought it.'],
		['They sold the plant; The Committee met.', 'They sold the plant. The Committee met.'],
		['They sold the plant, A copy is attached.', 'They sold the plant. A copy is attached.'],
		['It ended on May 3, 2026 A copy is attached.', 'It ended on May 3, 2026. A copy is attached.'],
		['It is in Morrow, Ohio Its plants are open.', 'It is in Morrow, Ohio. Its plants are open.'],
		['They met Messrs, Arnold and Tan there.', 'They met Messrs. Arnold and Tan there.'],
		['It opened at 4:01 p.m; Eastern time.', 'It opened at 4:01 p.m. Eastern time.'],
		['They met Roger W; Fenn there.', 'They met Roger W. Fenn there.'],
		['Roger W. Fenn left; Roger W Fenn was chair.', 'Roger W. Fenn left; Roger W. Fenn was chair.'],
		[
			'Ada B. Carr, Roger W. Fenn, Paul T. Ovid and Ines R Kell met.',
			'Ada B. Carr, Roger W. Fenn, Paul T. Ovid and Ines R. Kell met.',
		],
		['It is in Morrow. Ohio 44101 now.', 'It is in Morrow, Ohio 44101 now.'],
		['It is so under the Act of 1934; as amended.', 'It is so under the Act of 1934, as amended.'],
	] as const) {
		fix(punctuationDoubled, report(written), report(right));
	}
	const signed = (name: string) => report('It opened.').replaceAll('Jane Doe', name);
	assert.equal(problems(punctuationDoubled, signed('Jane P, Doe')).length, 2);
	fix(
		punctuationDoubled,
		report('It opened.').replace('Item 8.01 ', 'Item 8.01; '),
		report('It opened.').replace('Item 8.01 ', 'Item 8.01. '),
	);
	for (const text of [
		'It was so on March 12, 2026. The plants of Alder Corp; Birch Co.; and Cedar Inc; and others were sold.',
		'A plant is at 1 Elm Blvd. Ohio 44101 is the ZIP code; The Boston Mill owns it.',
		'Ada B. Carr, Roger W. Fenn, Paul T. Ovid and Ines Kell hold Class B Units and voted to Issue A Report.',
		'Ada B. Carr, Roger W Fenn, Paul T. Ovid, Ines R. Kell and Otto K Hahn met.',
		'The Lock-Up Period Following the closing is short.',
	]) {
		assert.deepEqual(problems(punctuationDoubled, report(text)), [], text);
	}
	const each = plainReport(
		'Item 8.01, Other Events\n\nIt opened.\n\nItem 9.01, Financial Statements and Exhibits\n\nNone.',
	);
	assert.deepEqual(problems(punctuationDoubled, each), []);
});
