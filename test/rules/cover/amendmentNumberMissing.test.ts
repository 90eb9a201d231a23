import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amendmentNumberMissing } from '../../../server/src/rules/cover/amendmentNumberMissing';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { check, fix, problems } from '../../fixture';
import { htmlCover } from '../covers';

const heading = 'FORM 8-K/A';

test('an amendment that does not say so is marked at the name of the form', () =>
	check(
		amendmentNumberMissing,
		coverOf({ heading }).replace(
			'8-K/A\n',
			'8-K/A\n^^^^^^^^^^ No number of the amendment, and no note that says what it amends.\n',
		),
	));

test('the usual line is inserted below', () => {
	fix(amendmentNumberMissing, coverOf({ heading }), coverOf({ heading, amendment: '(Amendment No. 1)' }));
	fix(
		amendmentNumberMissing,
		htmlCover({}).replace('8-K</b>', '8-K/A</b>'),
		htmlCover({}).replace('8-K</b>', '8-K/A<br>(Amendment No. 1)</b>'),
	);
});

test('where the name of the form stands in two cells, the line goes into the second, after its tag', () => {
	const named = (after: string) =>
		htmlCover({}).replace(
			'<p align="center"><b>FORM 8-K</b></p>',
			`<table><tr><td>FORM</td><td><ix:nonNumeric name="dei:DocumentType">8-K/A</ix:nonNumeric>${after}</td></tr></table>`,
		);
	fix(amendmentNumberMissing, named(''), named('<br>(Amendment No. 1)'));
});

test('a number, an explanatory note or a sentence about the amendment is enough', () => {
	check(amendmentNumberMissing, coverOf({}));
	check(amendmentNumberMissing, coverOf({ heading, amendment: 'Amendment Number Two' }));
	check(
		amendmentNumberMissing,
		coverOf({ heading, items: 'EXPLANATORY NOTE\n\nThe date was wrong.\n\nItem 8.01 Other Events\n\nA plant.' }),
	);
	check(
		amendmentNumberMissing,
		coverOf({ heading, items: 'Item 8.01 Other Events\n\nThis report amends that of March 9, 2026.' }),
	);
});

test('an act, an agreement or bylaws that are amended say nothing of the report', () => {
	const cover = (words: string): string =>
		`${coverOf({ heading: 'FORM 8-K/A' })}\nItem 8.01 Other Events\n\n${words}\n`;
	for (const words of [
		'The Securities Exchange Act of 1934, as amended, applies.',
		'The Company signed an Amended and Restated Credit Agreement.',
		'The Company amended its Bylaws.',
		'The parties signed an amendment to the lease.',
	]) {
		assert.equal(problems(amendmentNumberMissing, cover(words)).length, 1, words);
	}
	for (const words of [
		'This report amends the Form 8-K filed on March 2, 2026.',
		'Explanatory Note. The first report had an error.',
		'The purpose of this amendment to the report is to add an exhibit.',
	]) {
		assert.equal(problems(amendmentNumberMissing, cover(words)).length, 0, words);
	}
});

test('other ways to number an amendment, and to say what it changes, are silent', () => {
	for (const named of ['FORM 8-K/A-1', 'FORM 8-K/A (No. 1)', 'FORM 8-K/A No. 2', 'FORM 8-K/A\nFirst Amendment']) {
		check(amendmentNumberMissing, coverOf({ heading: named }));
	}
	for (const words of [
		'This Form 8-K/A is filed to correct the date of the opening.',
		'The Company hereby supplements its report of March 1, 2026.',
		'The Company corrects the second paragraph of our Current Report.'.replace('the second paragraph of ', ''),
	]) {
		check(amendmentNumberMissing, coverOf({ heading, items: `Item 8.01 Other Events\n\n${words}` }));
	}
	for (const words of ['The Company completed the plant and will report on it.', 'The Company updated its website.']) {
		assert.equal(
			problems(amendmentNumberMissing, coverOf({ heading, items: `Item 8.01 Other Events\n\n${words}` })).length,
			1,
			words,
		);
	}
});
