import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitParagraphLetter } from '../../../server/src/rules/exhibits/exhibitParagraphLetter';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const list = (letter: string) => `
Item 9.01 Financial Statements and Exhibits

(${letter}) Exhibits

99.1  Press release
`;

test('exhibits under (c) are a relic since 22 August 2005', () =>
	check(
		exhibitParagraphLetter,
		plainReport(`
Item 9.01 Financial Statements and Exhibits

(c) Exhibits
^^^ Exhibits belong under (d) on the date of this report, not under (c).

99.1  Press release
`),
	));

test('a letter with broken parentheses is written as in the form', () => {
	for (const label of ['((d)', '[d]', 'd)', '(d', '(d))', '(D)']) {
		fix(exhibitParagraphLetter, plainReport(list('d').replace('(d)', label)), plainReport(list('d')));
	}
	const cells = (label: string) =>
		htmlReport(
			`<p>Item 9.01 Financial Statements and Exhibits</p>\n<p><b>${label}</b>&nbsp;Exhibits</p>\n<p>99.1 Press release</p>`,
		);
	fix(exhibitParagraphLetter, cells('[d]'), cells('(d)'));
	assert.deepEqual(problems(exhibitParagraphLetter, plainReport(list('d'))), []);
});

test('exhibits under (d) are too early before it', () =>
	check(
		exhibitParagraphLetter,
		plainReport(
			`
Item 9.01 Financial Statements and Exhibits

(d) Exhibits
^^^ Exhibits belong under (c) on the date of this report, not under (d).

99.1  Press release
`,
			{ date: 'March 14, 2005' },
		),
	));

test('the letter of the time is fine', () => {
	check(exhibitParagraphLetter, plainReport(list('d')));
	check(exhibitParagraphLetter, plainReport(list('c'), { date: 'March 14, 2005' }));
});

test('shell company transactions stand under (c)', () =>
	check(
		exhibitParagraphLetter,
		plainReport(`
Item 9.01 Financial Statements and Exhibits

(c) Shell company transactions

Not applicable.

(d) Exhibits

99.1  Press release
`),
	));

test('Item 7 has its exhibits under (c)', () =>
	check(
		exhibitParagraphLetter,
		plainReport(
			`
Item 7. Financial Statements and Exhibits

(c) Exhibits

99.1  Press release
`,
			{ date: 'March 14, 2003' },
		),
	));

test('the letter is changed', () => {
	fix(exhibitParagraphLetter, plainReport(list('c')), plainReport(list('d')));
	fix(
		exhibitParagraphLetter,
		plainReport(list('d'), { date: 'March 14, 2005' }),
		plainReport(list('c'), { date: 'March 14, 2005' }),
	);
	fix(
		exhibitParagraphLetter,
		plainReport('ITEM 9.01 FINANCIAL STATEMENTS AND EXHIBITS\n\n(C) EXHIBITS.\n\n99.1  PRESS RELEASE'),
		plainReport('ITEM 9.01 FINANCIAL STATEMENTS AND EXHIBITS\n\n(D) EXHIBITS.\n\n99.1  PRESS RELEASE'),
	);
	fix(
		exhibitParagraphLetter,
		htmlReport(
			'<p>Item 9.01 Financial Statements and Exhibits</p>\n<p>(<i>c</i>)&nbsp;Exhibits</p>\n<p>99.1 Press release</p>',
		),
		htmlReport(
			'<p>Item 9.01 Financial Statements and Exhibits</p>\n<p>(d)<i></i>&nbsp;Exhibits</p>\n<p>99.1 Press release</p>',
		),
	);
});

test('any other letter before the list of exhibits is put right', () => {
	const report = (letter: string) =>
		plainReport(
			`Item 9.01 Financial Statements and Exhibits\n\n(${letter}) Exhibits\n\n99.1  Press release dated March 12, 2026`,
		);
	for (const letter of ['a', 'b', 'c']) {
		fix(exhibitParagraphLetter, report(letter), report('d'));
	}
});

test('a letter that the item does not have is marked', () => {
	const said = (letter: string) => problems(exhibitParagraphLetter, list('d').replace('(d)', letter)).length;
	assert.equal(said('(e)'), 1);
	assert.equal(said('(g)'), 1);
	assert.equal(said('(d)'), 0);
});

test('the letter of the exhibits that stands twice is a hint, at the second', () => {
	const twice = list('d').replace('(d) Exhibits\n', '(d) Exhibits.\n\n(d) Exhibits\n');
	const [found, ...more] = problems(exhibitParagraphLetter, plainReport(twice));
	assert.equal(found?.message, '(d) for the exhibits stands twice.');
	assert.equal(found?.atMost, 'hint');
	assert.deepEqual(more, []);
	for (const silent of [
		list('d'),
		list('d').replace('(d) Exhibits\n', '(a) Not applicable.\n\n(b) Not applicable.\n\n(d) Exhibits\n'),
		list('d').replace('(d) Exhibits\n', '(d) Exhibits\n\nThe following exhibits are filed:\n'),
		list('d').replace('(d) Exhibits\n', '(d) Exhibits\n\nExhibits\n'),
		list('d').replace('99.1  Press release', '99.1  Press release\n99.2  Exhibits (d) to the plan'),
	]) {
		assert.deepEqual(problems(exhibitParagraphLetter, plainReport(silent)), [], silent);
	}
});

test('exhibits without their letter get it', () => {
	const bare = list('d').replace('(d) Exhibits\n', 'Exhibits\n');
	const [found, ...more] = problems(exhibitParagraphLetter, plainReport(bare));
	assert.equal(found?.message, '“Exhibits” without its letter: the form has (d).');
	assert.equal(found?.atMost, 'hint');
	assert.deepEqual(more, []);
	fix(exhibitParagraphLetter, plainReport(bare), plainReport(list('d')));
	for (const silent of ['Exhibit\n', 'The following are Exhibits\n', 'Exhibits filed herewith\n', '(d\tExhibits\n']) {
		const said = problems(exhibitParagraphLetter, plainReport(list('d').replace('(d) Exhibits\n', silent)));
		assert.deepEqual(
			said.filter(({ message }) => /without its letter/.test(message)),
			[],
			silent,
		);
	}
});

test('statements under the letter of another part are marked, and exchanged letters change places', () => {
	const item = (a: string, b: string, last = 'd') =>
		plainReport(`
Item 9.01 Financial Statements and Exhibits

(${a}) Financial Statements of Businesses Acquired

The statements will be filed by amendment.

(${b}) Pro Forma Financial Information

The information will be filed by amendment.

(${last}) Exhibits

99.1  Press release
`);
	const messages = (text: string) => problems(exhibitParagraphLetter, text).map(({ message }) => message);
	assert.deepEqual(messages(item('a', 'b')), []);
	assert.deepEqual(messages(item('b', 'a')), [
		'The form has this part under (a), not under (b).',
		'The form has this part under (b), not under (a).',
	]);
	fix(exhibitParagraphLetter, item('b', 'a'), item('a', 'b'));
	fix(exhibitParagraphLetter, item('a', 'c'), item('a', 'b'));
	assert.deepEqual(messages(item('b', 'b')), ['The form has this part under (a), not under (b).']);
});
