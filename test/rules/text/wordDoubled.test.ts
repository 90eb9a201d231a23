import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { signedReport } from '../../../server/src/rules/examples/report';
import { signatureMark } from '../../../server/src/rules/signatures/signatureMark';
import { signatureMissing } from '../../../server/src/rules/signatures/signatureMissing';
import { wordDoubled } from '../../../server/src/rules/text/wordDoubled';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('a word that stands twice is marked, and the second one goes', () => {
	check(
		wordDoubled,
		report(`The Company opened the the second plant.
                       ^^^ “the” stands twice.`),
	);
	fix(
		wordDoubled,
		report('The plant is owned by by the Company, Inc.'),
		report('The plant is owned by the Company, Inc.'),
	);
	for (const [wrong, right] of [
		['On May 4, 2026, May 4, 2026, the plant was opened.', 'On May 4, 2026, the plant was opened.'],
		['The Board announced it on on May 4, 2026.', 'The Board announced it on May 4, 2026.'],
		['The new plant is in in Ohio and large.', 'The new plant is in Ohio and large.'],
		['A copy of the lease which is is attached.', 'A copy of the lease which is attached.'],
		['Alder (the “Company”) (the “Company”) owns the plant.', 'Alder (the “Company”) owns the plant.'],
		['It owns the plant in Ohio, and, and others.', 'It owns the plant in Ohio, and others.'],
	] as const) {
		fix(wordDoubled, report(wrong), report(right));
	}
	fix(
		wordDoubled,
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>The Company has opened <b>the</b> <i>the</i> second plant.</p>'),
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>The Company has opened <b>the</b> <i></i> second plant.</p>'),
	);
});

test('what is rightly doubled, headings, tables and words apart are silent', () => {
	for (const text of [
		'More and more and more plants were opened, and it went on and on and on.',
		'They met Sirhan Sirhan and Lang Lang; Ms. Li Li and Dr. Ng Ng stayed with the Company.',
		'The action is in in rem form and ended in in camera review of what the papers were.',
		'The unit was turned on on Monday, the plant they moved in in March closed, and the loan it relied on on May 4 ended.',
		'The sale was carried out out of caution, and the sum that it agreed to to date is known.',
		'What it was was a plant, and whatever is is good for the Company and its holders.',
		'What it is is known; that that plant had had a roof and was very very old.',
		'The plant in Walla Walla and the one in Baden Baden were sold.',
		'Exhibit Exhibit\nNumber Description',
		'The plant, the mill. The mill was sold to A, a lender, in in-kind payments.',
		'The statements of Tern Shipping AS as of December 31, 2025 and of the IT it uses.',
		'Forward-Looking Statements\nStatements in this report are of the day on which it is made.',
		'The plants of New York, New York and Johnson Johnson LLP were sold.',
	]) {
		assert.deepEqual(problems(wordDoubled, report(text)), [], text);
	}
});

const signed = coverOf({
	items: signedReport(
		'By: /s/ Jane Doe\nName: Jane Doe\nTitle: Chief Financial Officer\n\nDate: March 12, 2026\n',
	).trim(),
});
const doubledIn = (text: string) => problems(wordDoubled, text).map(({ message }) => message);

test('what stands twice on the cover, in headings and lists and among signatures is marked, and the second one goes', () => {
	for (const [once, twice] of [
		['(State or other', '(State or or other'],
		['March 12, 2026\n\nAlder', 'March 12, 2026 March 12, 2026\n\nAlder'],
		['93-0417725', '93-0417725 93-0417725'],
		['001-41893', '001-41893 001-41893'],
		['/s/ Jane', '/s/ /s/ Jane'],
		['the undersigned', 'the undersigned undersigned'],
		['duly authorized', 'duly authorized duly authorized'],
	] as const) {
		assert.ok(signed.includes(once), once);
		fix(wordDoubled, signed.replace(once, twice), signed);
	}
	const list = (part: string, number: string, words: string) =>
		plainReport(`Item 9.01 Financial Statements and Exhibits\n\n${part} Exhibits\n\n${number}  ${words}`);
	for (const wrong of [
		list('(d) (d)', '99.1', 'Press Release'),
		list('(d)(d)', '99.1', 'Press Release'),
		list('(d)', '99.1 99.1', 'Press Release'),
		list('(d)', '99.1', 'Press Release Press Release'),
	]) {
		fix(wordDoubled, wrong, list('(d)', '99.1', 'Press Release'));
	}
});

test('a name that is printed right after its signature stands there rightly', () => {
	const beside = (words: string) => doubledIn(signed.replace('/s/ Jane Doe\nName: Jane Doe', words));
	assert.deepEqual(beside('/s/ Jane Doe Jane Doe'), []);
	assert.deepEqual(beside('/s/Jane Doe Jane Doe'), []);
	assert.deepEqual(beside('/s/ Jane Doe\nName: Jane Doe Jane Doe'), ['“Jane Doe” stands twice.']);
});

test('two days, columns of the same and days in parentheses', () => {
	assert.deepEqual(doubledIn(signed.replace('Date: March 12, 2026', 'Date: March 12, 2026 March 13, 2026')), [
		'“March 12, 2026” and “March 13, 2026”: one of the two dates is too many.',
	]);
	// In one line, the days of the report and of the event stood in columns.
	const line = signed.replace(/\s+/g, ' ').replace('March 12, 2026 Alder', 'March 14, 2026 March 12, 2026 Alder');
	assert.match(line, /14, 2026 March/);
	assert.deepEqual(doubledIn(line), []);
	for (const [written, other] of [
		['March 12, 2026\n\nAlder', 'March 14, 2026 (March 12, 2026)\n\nAlder'],
		['Oregon\t001-41893', 'Oregon\tOregon\t001-41893'],
		['93-0417725', '93-0417725\t93-0417725'],
		['Bend, Oregon', 'Walla Walla, Washington'],
		['New York Stock Exchange', 'NYSE NYSE'],
		['Jane Doe\nTitle', 'Jane Doe\nDoe & Doe LLP\nTitle'],
		['Date: March', 'Date:\nDate: March'],
	] as const) {
		assert.ok(signed.includes(written), written);
		assert.deepEqual(doubledIn(signed.replace(written, other)), []);
	}
});

test('a heading of the signatures that stands twice is one, and is said once', () => {
	for (const heading of ['SIGNATURES', 'SIGNATURE']) {
		const once = signed.replace(/^SIGNATURES?$/m, heading);
		const twice = once.replace(`\n${heading}\n`, `\n${heading} ${heading}\n`);
		fix(wordDoubled, twice, once);
		assert.deepEqual([...problems(signatureMark, twice), ...problems(signatureMissing, twice)], []);
	}
	const page = htmlReport('<p>Item 8.01 Other Events</p>\n<p>A plant opened.</p>');
	const twice = page.replace(/>(SIGNATURES?)</, '>$1 <b>$1</b><');
	assert.notEqual(twice, page);
	assert.equal(problems(wordDoubled, twice).length, 1);
});

test('titles, forms, numbers and words with a capital that stand twice are marked', () => {
	for (const [wrong, right] of [
		['It thanks Mr. Mr. Doe for his work.', 'It thanks Mr. Doe for his work.'],
		['It is the Company the Company’s plant.', 'It is the Company’s plant.'],
		['The Board of Directors of Directors of it met.', 'The Board of Directors of it met.'],
		['It is in the report on Form 8-K 8-K of May.', 'It is in the report on Form 8-K of May.'],
		['It is attached as Exhibit 99.1 99.1 to it.', 'It is attached as Exhibit 99.1 to it.'],
		['It cites the Securities Securities Exchange Act.', 'It cites the Securities Exchange Act.'],
		['It cites the Act of 1934, 1934, as it stood.', 'It cites the Act of 1934, as it stood.'],
	] as const) {
		const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);
		fix(wordDoubled, report(wrong), report(right));
	}
});

test('two days of signing are said to be two', () => {
	const twice = signed.replace(/^(Date: )(.*)$/m, '$1$2 / March 9, 2026');
	assert.notEqual(twice, signed);
	const [found] = problems(wordDoubled, twice);
	assert.match(found?.message ?? '', /^“.*” and “March 9, 2026”: one of the two dates is too many\.$/);
	fix(wordDoubled, twice, signed);
});

test('a run of words and the form of a company that stand twice are marked', () => {
	const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);
	for (const [wrong, right] of [
		['It issued a press release issued a press release on it.', 'It issued a press release on it.'],
		['Pine Lamps, Inc., Inc. (the “Seller”) sold it.', 'Pine Lamps, Inc. (the “Seller”) sold it.'],
	] as const) {
		fix(wordDoubled, report(wrong), report(right));
	}
	assert.deepEqual(
		problems(wordDoubled, report('As part of the Merger, the Merger Sub and, in turn, in turn it sold it.')),
		[],
	);
});

test('a heading without its line end may end with the word after it', () => {
	const long =
		'The Company opened a second plant in Ohio, which makes lamps and masts for all of the lakes there are. ';
	const text = plainReport(
		`Item 8.01 Other Events\n\n${long}${long}Forward-Looking Statements Statements in this report are made today.`,
	).replace(/\s+/g, ' ');
	assert.deepEqual(problems(wordDoubled, text), []);
	assert.equal(problems(wordDoubled, text.replace('a second', 'a a second')).length, 1);
});

test('a par value that stands twice on the cover is marked', () => {
	const securities = (title: string) => coverOf({}).replace('Common Stock, $0.01 par value', `Common Stock, ${title}`);
	fix(
		wordDoubled,
		securities('par value $0.01 per share, par value $0.01 per share'),
		securities('par value $0.01 per share'),
	);
	assert.deepEqual(problems(wordDoubled, securities('par value $0.01 per share')), []);
});

test('a caption that stands twice is marked', () => {
	const item = (heading: string) => plainReport(`${heading}\n\nThe company opened a plant.`);
	fix(wordDoubled, item('Item 8.01 Other Events. Other Events.'), item('Item 8.01 Other Events.'));
	fix(wordDoubled, item('ITEM 8.01 OTHER EVENTS OTHER EVENTS'), item('ITEM 8.01 OTHER EVENTS'));
	for (const heading of ['Item 8.01 Other Events. Other Eventsful days.', 'Item 8.01 Other Events\n\nOther Events']) {
		assert.deepEqual(problems(wordDoubled, item(heading)), [], heading);
	}
});

test('the end of a name that stands twice is marked', () => {
	for (const text of [
		'The Company bought Harbor Works Inc, Inc. for cash in March.',
		'The Board appointed John Roe, Jr., Jr. as a director in March.',
		'The auditor is Pine & Elm LLP LLP of Ohio since March.',
	]) {
		assert.equal(problems(wordDoubled, report(text)).length, 1, text);
	}
	for (const text of [
		'The Company bought Harbor Works, Inc. and Elm Works, Inc. for cash in March.',
		'The Board appointed John Roe, Jr. as a director in March.',
	]) {
		assert.deepEqual(problems(wordDoubled, report(text)), [], text);
	}
});

test('a value of the cover that stands twice in its line is marked', () => {
	const cover = coverOf({});
	for (const value of [/\(\d{3}\) \d{3}-\d{4}/, /FORM 8-K/]) {
		const text = `${cover.replace(value, '$& $&')}\nItem 8.01 Other Events\n\nThe Company opened its plant in Ohio.\n`;
		assert.equal(problems(wordDoubled, text).length, 1, String(value));
	}
	assert.deepEqual(problems(wordDoubled, `${cover}\nItem 8.01 Other Events\n\nThe Company opened its plant.\n`), []);
	for (const line of ['8-K 1 harbor8k.htm 8-K 8-K', '8-K/A 1 a2_8ka.txt FORM 8-K FORM 8-K']) {
		const text = `${line}\n\n${cover}\nItem 8.01 Other Events\n\nThe Company opened its plant.\n`;
		assert.deepEqual(problems(wordDoubled, text), [], line);
	}
});

test('a number of the list that stands again, and a head of a table of votes, are marked', () => {
	const list =
		'Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n10.1  Lease of the plant\n104  104 Cover page\n';
	assert.equal(problems(wordDoubled, list).length, 1);
	assert.deepEqual(problems(wordDoubled, list.replace('104  104', '104 ')), []);
	const table = (heads: string) =>
		`<p>Item 5.07 Submission of Matters to a Vote of Security Holders</p>\n<table><tr>${heads
			.split(' ')
			.map((head) => `<td>${head}</td>`)
			.join('')}</tr><tr><td>1,000</td><td>20</td><td>3</td></tr></table>`;
	assert.equal(problems(wordDoubled, htmlReport(table('For For Abstain'))).length, 1);
	assert.deepEqual(problems(wordDoubled, htmlReport(table('For Against Abstain'))), []);
});

test('two heads of columns that begin with the same word are none', () => {
	for (const heads of ['Exhibit Exhibit\nNumber Page', 'Exhibit Exhibit\nNo. Description', 'Page Page\nNumber No.']) {
		const text = `Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n${heads}\n10.1  Lease of the plant\n`;
		assert.deepEqual(problems(wordDoubled, report(text)), [], heads);
	}
	const text = 'Item 8.01 Other Events\n\nThe release is Exhibit Exhibit 99.1 to this report.\n';
	assert.equal(problems(wordDoubled, report(text)).length, 1);
});

test('a word of a name that is no name by itself, and a title that stands twice in a signature, are marked', () => {
	assert.equal(
		problems(wordDoubled, report('Item 8.01 Other Events\n\nAt the Annual Annual Meeting of May it was told.\n'))
			.length,
		1,
	);
	assert.equal(
		problems(wordDoubled, report('Item 8.01 Other Events\n\nThe release is Exhibit No. No. 99.1 to this report.\n'))
			.length,
		1,
	);
	const signed = (title: string) =>
		signedReport(`By: /s/ Jane Doe\nName: Jane Doe\nTitle: ${title}\n\nDate: March 12, 2026\n`);
	assert.equal(problems(wordDoubled, signed('Chief Financial Officer Chief Financial Officer')).length, 1);
	assert.deepEqual(problems(wordDoubled, signed('Chief Financial Officer and Chief Accounting Officer')), []);
});

test('legends of two registrants beside each other are not doubled', () => {
	const legend = '(Exact name of registrant as specified in its charter)';
	const joint = coverOf({ registrant: '' }).replace(
		legend,
		`Alder Creek, Inc.   Basalt Mills plc\n${legend}   ${legend}`,
	);
	assert.deepEqual(problems(wordDoubled, joint), []);
});

test('the numbers of a telephone abroad may be the same', () => {
	for (const telephone of ['+47 55 55 01 20', '+41 (0) 61 61 01 13']) {
		const cover = coverOf({ telephone: `Registrant's telephone number, including area code: ${telephone}` });
		assert.deepEqual(problems(wordDoubled, `${cover}\nItem 8.01 Other Events\n\nWe opened a plant.\n`), [], telephone);
	}
});

test('columns of a table in one line are not doubled', () => {
	const heads = 'Title of each class Trading Symbol(s) Name of each exchange on which registered';
	const text = coverOf({
		securities: `Securities registered pursuant to Section 12(b) of the Act: ${heads} Not applicable Not applicable Not applicable`,
	});
	assert.deepEqual(problems(wordDoubled, text), []);
});

test('words over a box, and a colon after a legend, that stand twice are marked', () => {
	const cover = coverOf({});
	for (const [right, wrong] of [
		['Emerging growth company [ ]', 'Emerging growth company Emerging growth company [ ]'],
		['event reported): March', 'event reported):: March'],
	] as const) {
		fix(wordDoubled, cover.replace(right, wrong), cover);
	}
});

test('the caption and the head of the list after it, where all is one line, are no word twice', () => {
	const text = `${coverOf({})}\nItem 9.01 Exhibits\n\nExhibits Description\n\n99.1 Press release\n`;
	assert.deepEqual(problems(wordDoubled, text.replace(/\s+/g, ' ')), []);
});
