import assert from 'node:assert/strict';
import { test } from 'node:test';
import { characterDamaged } from '../../../server/src/rules/text/characterDamaged';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('damaged characters are marked once', () => {
	check(
		characterDamaged,
		report(`The Company?s plant doesn?t stop.
           ^ “?” stands for a character that was damaged, as at 1 other place.`),
	);
	for (const text of [
		'The plant of the â€œCompany is open.',
		'The plant of Renâ€™s is open.',
		'The CafÃ© of the plant is open.',
		'The plant of the Company�s lender is open.',
		'The plant (the ?Plant?) is open.',
		'The plant \uf0b7 of the Company is open.',
		'The plant\u00ad\u00ad of the Company is open.',
	]) {
		assert.equal(problems(characterDamaged, report(text)).length, 1, text);
	}
});

test('characters as programs write them for each other are marked once', () => {
	for (const text of [
		...['The \\u201cPlant\\u201d is open.', 'The \\x93Plant\\x94 is open.', "The \\'93Plant\\'94 is open."],
		...[
			'The =93Plant=94 is open.',
			'The =E2=80=9CPlant=E2=80=9D is open.',
			'The plant=20is open.',
			'The plant%20is%20open.',
		],
		...['The plant is open._x000D_', 'The plant is open.\\nIt is in Ohio.', 'The \\"Plant\\" is open.'],
	]) {
		assert.equal(problems(characterDamaged, report(text)).length, 1, text);
		assert.equal(
			problems(characterDamaged, htmlReport(`<p>Item 8.01 Other Events</p>\n<p>${text}</p>`)).length,
			1,
			text,
		);
	}
	assert.equal(problems(characterDamaged, report('The com=\npany is open.')).length, 1);
});

test('references that have lost their beginning are marked', () => {
	for (const text of [
		...[
			'The Company8217;s plant is open.',
			'It is (“Northwind’s8221;) plant.',
			'The (8220;Plant”) is open.',
			'The plant,8221; it said, is open.',
		],
		...[
			'The Companyrsquo;s plant is open.',
			'The ldquo;Plantrdquo; is open.',
			'The plant ndash; a new one ndash; is open.',
		],
		...[
			'Item 7.01nbsp;Regulation FD Disclosure',
			'The plant ofnbsp;Ohio is open.',
			'The quot;Plantquot; is open.',
			'Northwind amp; Sons is open.',
		],
	]) {
		const html = htmlReport(`<p>Item 8.01 Other Events</p>\n<p>${text}</p>`);
		assert.equal(problems(characterDamaged, report(text)).length, 1, text);
		assert.equal(problems(characterDamaged, html).length, 1, text);
	}
});

test('accents, questions and signs are silent', () => {
	for (const text of [
		...['Lots 8216; 8217; and 8220; were sold.', 'A fuse of 60 amp; The plant.', 'Sections 8220;8221;8217; of it'],
		...[
			'It paid $8,217; it lent $8217; The rest',
			'Part A8217; Part B8221;',
			'Part 10-8217;Rev',
			'A status quo; an amp; a dash;',
		],
		...['See www.example.com/a%20b.htm or the file a%20b.htm.', 'A ratio of x =20 and y=95.', '20%20 of it', 'C:\\new'],
		...['A discount of 20% 20 days after.', 'The rate (\\nu) is 5.', 'n = 93 and m =94 of all.'],
		'The Café of Château Âge is open. Is it? Yes: “largest” – it’s open.',
		'Who? What? Why?',
		'The plant.\n\n\uf0b7 A bullet',
		'TNF-α and IFNγ are inhibited by 5 μg of it.',
		'The \u200eplant of the\u200b Company.',
	]) {
		assert.deepEqual(problems(characterDamaged, report(text)), [], text);
	}
});

test('what nobody sees within a word is marked once, and letters of another script', () => {
	for (const [text, message] of [
		['The in\u00adcor\u00adporated plant.', 'Invisible character U+00AD within a word at 2 places.'],
		['The agree\u200bment is signed.', 'Invisible character U+200B within a word.'],
		['The plant in \u0007Ohio is open.', 'Invisible character U+0007 within a word.'],
		['The plant in \ufeffOhio is open.', 'Invisible character U+FEFF within a word.'],
		['The file number is 001\u00ad12345.', 'Character U+00AD stands for “-” within a word.'],
		['A report on Form 8\u00adK was filed.', 'Character U+00AD stands for “-” within a word.'],
		['It cost $1\u206025.', 'Invisible character U+2060 within a word.'],
		['The \u0421ompany opened it.', 'Character “\u0421” stands for “C” within a word.'],
		['The o\ufb03cers opened it.', 'Character “\ufb03” stands for “ffi” within a word.'],
	] as const) {
		assert.deepEqual(
			problems(characterDamaged, report(text)).map((problem) => problem.message),
			[message],
		);
	}
	const html = (word: string) => htmlReport(`<p>Item 8.01 Other Events</p>\n<p>The ${word} is signed.</p>`);
	fix(characterDamaged, html('agree&#8203;ment'), html('agreement'));
	fix(characterDamaged, html('agreement of the o&#64259;ce'), html('agreement of the office'));
});

test('a box that has lost the beginning of its reference is marked', () => {
	const marked = (box: string) =>
		problems(characterDamaged, report(`${box} Written communications under Rule 425`)).length;
	assert.equal(marked('9744;'), 1);
	assert.equal(marked('☐'), 0);
	assert.equal(marked('Room 19744;'), 0);
});
