import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../../server/src/analysis';
import { actMisnamed } from '../../../server/src/rules/text/actMisnamed';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 7.01 Regulation FD Disclosure\n\n${text}`);

test('an Act with the year of another is marked, and the year is written right', () => {
	check(
		actMisnamed,
		report(`It is “filed” under the Securities Exchange Act of 1933.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Securities Exchange Act of 1933”: “1934” is meant.`),
	);
	fix(
		actMisnamed,
		report('The Securities Act of 1993, as amended, governs the sale.'),
		report('The Securities Act of 1933, as amended, governs the sale.'),
	);
	fix(
		actMisnamed,
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>See the Securities Exchange Act <b>of</b> 1943.</p>'),
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>See the Securities Exchange Act <b>of</b> 1934.</p>'),
	);
});

test('the legend of what is furnished names Section 18 of the Exchange Act', () => {
	fix(
		actMisnamed,
		report('It shall not be deemed “filed” for purposes of Section 16 of the Exchange Act.'),
		report('It shall not be deemed “filed” for purposes of Section 18 of the Exchange Act.'),
	);
	fix(
		actMisnamed,
		report('It shall not be deemed “filed” for purposes of Section 18 of the Securities Act.'),
		report('It shall not be deemed “filed” for purposes of Section 18 of the Securities Exchange Act.'),
	);
});

test('what is right, Acts of states and other Acts are silent', () => {
	for (const text of [
		'It shall not be deemed “filed” for purposes of Section 18 of the Securities Exchange Act of 1934.',
		'It relies on Section 4(a)(2) of the Securities Act of 1933 and Rule 144A under the Securities Act.',
		'See Section 27A of the Securities Act and Section 21E of the Exchange Act.',
		'See Section 15 of the Securities Act and Section 20 of the Exchange Act.',
		'The Georgia Uniform Securities Act of 2008 and the Commodity Exchange Act of 1936 govern it.',
		'It is a covered security under Section 18 of the Securities Act.',
	]) {
		assert.deepEqual(problems(actMisnamed, report(text)), [], text);
	}
});

test('items of Regulation S-K and the sections about forward-looking statements are those of the law', () => {
	for (const [wrong, right] of [
		['See Item 404(a) of Regulation S-X for it.', 'See Item 404(a) of Regulation S-K for it.'],
		['See Item 610(a)(5) of Regulation S-K for it.', 'See Item 601(a)(5) of Regulation S-K for it.'],
		[
			'See Section 27E of the Securities Act and Section 21E of the Exchange Act.',
			'See Section 27A of the Securities Act and Section 21E of the Exchange Act.',
		],
	] as const) {
		fix(actMisnamed, report(wrong), report(right));
	}
	for (const text of [
		'See Item 601(b)(2) of Regulation S-K.',
		'See Item 402 of Regulation S-K and Rule 3-05 of Regulation S-X.',
	]) {
		assert.deepEqual(problems(actMisnamed, report(text)), [], text);
	}
});

test('an Act that is named otherwise gets its own year', () => {
	fix(
		actMisnamed,
		report('Section 21E of the Securities Act of 1933 applies.'),
		report('Section 21E of the Securities Exchange Act of 1934 applies.'),
	);
	fix(
		actMisnamed,
		report('Section 21E of the Securities Act of 1934 applies.'),
		report('Section 21E of the Securities Exchange Act of 1934 applies.'),
	);
});

test('of two Acts that are named together, the reader takes the one that fits', () => {
	for (const text of [
		'Rule 405 and Rule 12b-2 under the Securities Act and the Exchange Act apply.',
		'Rule 12b-2 under the Securities Act or the Securities Exchange Act applies.',
	]) {
		check(actMisnamed, report(text));
	}
});

test('on the cover the line begins with its own words, and the sections say which Act it is', () => {
	const line = 'Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934';
	const cover = report('It opened.');
	const section = problems(actMisnamed, cover.replace(line, line.replace('15(d)', '15(b)')));
	assert.deepEqual(
		section.map(({ message }) => message),
		['“Pursuant to Section 13 or … the Securities Exchange Act”: “15(d)” is meant.'],
	);
	const year = problems(actMisnamed, cover.replace(line, line.replace('1934', '1933')));
	assert.deepEqual(
		year.flatMap(({ fixes = [] }) => fixes.map(({ title }) => title)),
		['Write “1934”'],
	);
	const act = cover.replace(line, line.replace('Securities Exchange', 'Securities'));
	fix(actMisnamed, act, cover);
});

test('of long words the message shows both ends', () =>
	assert.deepEqual(
		problems(
			actMisnamed,
			report('It is one as defined in Rule 12b-2 of the Securities Exchange Act of 1934 (§240.12b-3 of this chapter).'),
		).map(({ message }) => message),
		['“Rule 12b-2 of the Securities … Act of 1934 (§240.12b-3”: “12b-2” is meant.'],
	));

test('a section with a space within is no other', () => {
	const cited = (section: string) =>
		report(`It is as defined in Rule 12b-2 of the Securities Exchange Act of 1934 (§ ${section} of this chapter).`);
	for (const section of ['240.12b -2', '240.12b - 2', '240.12b– 2']) {
		assert.deepEqual(problems(actMisnamed, cited(section)), [], section);
	}
	assert.equal(problems(actMisnamed, cited('240.12b-20')).length, 1);
});

test('an item of Regulation S-K with a point, or that the regulation does not have, is put right', () => {
	for (const [wrong, right] of [
		['Item 4.04(a)', 'Item 404(a)'],
		['Item 440(a)', 'Item 404(a)'],
		['Item 410(d)', 'Item 401(d)'],
		['Item 340(a)(1)(v)', 'Item 304(a)(1)(v)'],
		['Item 611', 'Item 601'],
	] as const) {
		fix(
			actMisnamed,
			report(`It follows ${wrong} of Regulation S-K.`),
			report(`It follows ${right} of Regulation S-K.`),
		);
	}
	for (const item of [
		'404(a)',
		'601(b)(10)',
		'106',
		'512',
		'1.05',
		'1300',
		'503(b)',
		'340(a) of Regulation S-T and 404',
	]) {
		check(actMisnamed, report(`It follows Item ${item} of Regulation S-K.`));
	}
});

test('safe harbors, regulations and chapters with the number or Act of another are marked', () => {
	for (const text of [
		'These are forward-looking statements within the meaning of Section 12E of the Exchange Act.',
		'These are forward-looking statements within the meaning of Section 18 of the Securities Act.',
		'The notes were offered under Regulation S under the Exchange Act.',
		'The shares are exempt under Rule 506(b) of Regulation S-X.',
		'See the registration statement on Form S-3 under the Exchange Act.',
		'The notice is given under Rule 135c under the Exchange Act.',
		'It is under chapter 111 of title 11 of the United States Code.',
		'It is under chapter 11 of title 1 of the United States Code.',
	]) {
		assert.equal(problems(actMisnamed, report(text)).length, 1, text);
	}
	for (const text of [
		'These are forward-looking statements within the meaning of Section 21E of the Exchange Act.',
		'These are forward-looking statements within the meaning of Section 27A of the Securities Act.',
		'The notes were offered under Regulation S under the Securities Act.',
		'The shares are exempt under Rule 506(b) of Regulation D.',
		'See the registration statement on Form S-3 under the Securities Act.',
		'It is under chapter 7 of title 11 of the United States Code.',
		'It is under Regulation D under the Securities Act and the Exchange Act.',
		'The Company is subject to Regulation FD under the Exchange Act.',
	]) {
		assert.deepEqual(problems(actMisnamed, report(text)), [], text);
	}
});

test('an item of Regulation S-K is no item of the form, and no rule', () => {
	fix(
		actMisnamed,
		report('There is nothing under Item 404(a) of Form 8-K.'),
		report('There is nothing under Item 404(a) of Regulation S-K.'),
	);
	fix(
		actMisnamed,
		report('There is nothing under Rule 404(a) of Regulation S-K.'),
		report('There is nothing under Item 404(a) of Regulation S-K.'),
	);
	for (const right of ['It is under Item 5.02(d) of Form 8-K.', 'It is under Rule 405 of Regulation C.']) {
		assert.deepEqual(problems(actMisnamed, report(right)), [], right);
	}
});

test('where a section or the other Act says which Act is meant, its year alone is put right', () => {
	for (const [wrong, right] of [
		['It relies on Section 4(a)(2) of the Securities Act of 1934.', 'Act of 1933'],
		['It relies on Section 4(2) of the Securities Act of 1934.', 'Act of 1933'],
		['It is no filing under the Securities Act of 1934, as amended, or the Exchange Act.', 'Act of 1933'],
		['It is a report under Section 13 of the Securities Exchange Act of 1933.', 'Act of 1934'],
	] as const) {
		const text = report(wrong);
		const [found, ...others] = problems(actMisnamed, text);
		assert.deepEqual(others, []);
		assert.deepEqual(
			found?.fixes?.map(({ edits }) => applyEdits(text, edits)),
			[report(wrong.replace(/Act of 19\d\d/, right))],
			wrong,
		);
	}
});
