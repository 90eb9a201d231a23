import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresAtOdds } from '../../../server/src/rules/text/figuresAtOdds';
import { problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const heading = 'Item 5.07 Submission of Matters to a Vote of Security Holders';
const directors: readonly (readonly string[])[] = [
	['Nominee', 'For', 'Against', 'Abstain', 'Broker Non-Votes'],
	['Ada Roe', '41,204,117', '2,110,892', '41,003', '4,127,160'],
	['Ben Poe', '39,798,509', '3,517,190', '40,313', '4,127,160'],
	['Cyd Low', '40,455,011', '2,860,688', '40,313', '4,127,160'],
];
const pay: readonly (readonly string[])[] = [
	['For', 'Against', 'Abstain', 'Broker Non-Votes'],
	['38,102,662', '5,213,337', '40,013', '4,127,160'],
];

type Table = readonly (readonly string[])[];
const table = (rows: Table): string =>
	`<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`;
const html = (first: Table, second: Table, { before = '', between = '' } = {}): string =>
	htmlReport(
		`<p>${heading}</p>\n<p>The annual meeting was held on March 12, 2026. ${before}</p>\n<p>Directors were elected:</p>\n${table(first)}\n<p>${between || 'The pay was approved:'}</p>\n${table(second)}`,
	);
const plain = (first: Table, second: Table): string => {
	const lines = (rows: Table): string => rows.map((row) => row.map((cell) => cell.padEnd(16)).join('  ')).join('\n');
	return plainReport(
		`${heading}\n\nThe annual meeting was held on March 12, 2026. Directors were elected:\n\n${lines(first)}\n\nThe pay was approved:\n\n${lines(second)}`,
	);
};
const lists = (first: Table, second: Table): string => {
	const lines = ([heads = [], ...rows]: Table): string =>
		rows
			.map((row) => row.map((cell, i) => (/^\d/.test(cell) ? `Votes ${heads[i]}: ${cell}` : `${cell}:`)).join('\n'))
			.join('\n\n');
	return plainReport(`${heading}\n\nThe annual meeting was held.\n\n${lines(first)}\n\nPay:\n\n${lines(second)}`);
};
const says = (text: string): readonly string[] => problems(figuresAtOdds, text).map(({ message }) => message);
/** The table with one cell in other words. */
const withCell = (rows: Table, was: string, is: string): Table =>
	rows.map((row, i) =>
		row.map((cell) => (cell === was && i === rows.findIndex((each) => each.includes(was)) ? is : cell)),
	);

test('votes that add up to the same are silent, in tables and in lists', () => {
	for (const write of [html, plain, lists]) {
		assert.deepEqual(says(write(directors, pay)), []);
	}
});

test('a count with a slip is marked where the row does not add up as the others do', () => {
	const slips: readonly (readonly [was: string, is: string])[] = [
		['41,204,117', '47,204,117'],
		['39,798,509', '38,798,509'],
		['2,860,688', '2,680,688'],
		['2,860,688', '28,606,888'],
		['39,798,509', '39,509,798'],
		['2,110,892', '2,110'],
		['2,110,892', '2,110,892,892'],
		['4,127,160', '4,217,160'],
		['38,102,662', '83,102,662'],
	];
	for (const [was, is] of slips) {
		for (const write of [html, plain, lists]) {
			const found = says(write(withCell(directors, was, is), was.startsWith('38') ? withCell(pay, was, is) : pay));
			assert.equal(found.length, 1, `${was} ${is} ${found.join()}`);
			assert.ok(found[0]?.includes('as many as on the others') || found[0]?.includes('on the others it is'), found[0]);
		}
	}
});

test('broker non-votes that differ in one row are marked, be it by little', () => {
	const found = says(html(withCell(directors, '4,127,160', '4,127,260'), pay));
	assert.deepEqual(found, ['“4,127,260”: with 4,127,160 it would be 47,483,172 votes, as many as on the others.']);
});

test('fractions, a column that one matter lacks, and other classes are silent', () => {
	const rounded = withCell(directors, '2,860,688', '2,860,690');
	const withoutBrokers = [pay[0]?.slice(0, 3) ?? [], ['42,229,822', '5,213,337', '40,013']];
	const classB = [
		['For', 'Against', 'Abstain', 'Broker Non-Votes'],
		['9,000,000', '100', '20', '0'],
	];
	for (const text of [html(rounded, pay), html(directors, withoutBrokers), html(directors, classB)]) {
		assert.deepEqual(says(text), []);
	}
});

test('a row with the votes of another is marked', () => {
	const copied = directors.map((row, i) => (i === 3 ? ['Cyd Low', ...(directors[2]?.slice(1) ?? [])] : row));
	assert.deepEqual(says(html(copied, pay)), [
		'“39,798,509 3,517,190 40,313 4,127,160”: the same votes as for “Ben Poe”.',
	]);
	const [heads = [], ...rows] = directors;
	const all = [heads, ...rows.map(([name = '']) => [name, '39,798,509', '3,517,190', '40,313', '4,127,160'])];
	assert.deepEqual(says(html(all, pay)), []);
});

test('an outcome that the votes belie is marked', () => {
	const lost = [pay[0] ?? [], ['5,213,337', '38,102,662', '40,013', '4,127,160']];
	assert.deepEqual(says(html(directors, lost)), [
		'“5,213,337 38,102,662 40,013 4,127,160”: more votes against than for, of what is said to be approved.',
	]);
	assert.deepEqual(says(html(directors, lost, { between: 'The proposal was not approved:' })), []);
	assert.deepEqual(says(html(directors, lost, { between: 'A holder proposed to split the office:' })), []);
	const turned = directors.map(([name = '', one = '', two = '', ...rest]) => [name, two, one, ...rest]);
	assert.deepEqual(says(html(turned, pay)), []);
	const headsTurned = [turned[0] ?? [], ...directors.slice(1)];
	assert.equal(says(html(headsTurned, pay)).length, 1);
	assert.equal(says(html(directors, pay, { between: 'The auditors were not ratified:' })).length, 1);
	assert.deepEqual(says(html(directors, pay, { between: 'The amendment was not approved:' })), []);
});

test('shares said to be present are compared with those outstanding and with the votes', () => {
	const present = (here: string, all: string, part = ''): readonly string[] =>
		says(
			html(directors, pay, {
				before: `There were ${all} shares of common stock outstanding. At the meeting, ${here} shares were present in person or by proxy${part}.`,
			}),
		);
	assert.deepEqual(present('47,483,172', '60,000,000', ', or 79.1% of them'), []);
	assert.deepEqual(present('47,500,000', '60,000,000'), []);
	assert.ok(present('61,483,172', '60,000,000')[0]?.includes('more than the 60,000,000'));
	assert.ok(present('47,843,172', '60,000,000')[0]?.includes('47,483,172'));
	assert.ok(present('47,483,172', '60,000,000', ', or 97.1% of them')[0]?.includes('79.14%'));
	const ofWhich = (percent: string): readonly string[] =>
		says(
			html(directors, pay, {
				before: `There were 60,000,000 shares outstanding, of which 47,483,172 shares, or ${percent}, were present.`,
			}),
		);
	assert.deepEqual(ofWhich('79.1%'), []);
	assert.ok(ofWhich('97.1%')[0]?.includes('79.14%'));
});

test('votes in a sentence are compared as well', () => {
	const text = (counts: string): string =>
		plainReport(
			`${heading}\n\nThe auditors had 1,200,300 shares in favor, 30,200 shares against, 4,000 shares abstaining.\n\nThe plan had ${counts}.`,
		);
	assert.deepEqual(says(text('1,100,300 shares in favor, 130,200 shares against and 4,000 shares abstaining')), []);
	assert.equal(says(text('1,100,300 shares in favor, 120,200 shares against and 4,000 shares abstaining')).length, 1);
});

test('the year of a meeting is that in which it was held', () => {
	for (const text of [
		'Harbor Lights held its 2025 Annual Meeting of Stockholders on May 1, 2026.',
		'On May 1, 2026, Harbor Lights, Inc. (the “Company”) held its 2025 Annual Meeting of Stockholders.',
	]) {
		assert.equal(says(plainReport(`Item 8.01 Other Events\n\n${text}`)).length, 1, text);
		assert.deepEqual(says(plainReport(`Item 8.01 Other Events\n\n${text.replace('2025', '2026')}`)), []);
	}
});

test('of two counts that may be the slip, the one is named that stands otherwise in its column', () => {
	const [heads = [], ada = [], ben = [], cyd = []] = directors;
	const turned = [heads, ada, ben, [...cyd.slice(0, 4), '4,217,160']];
	assert.ok(says(html(turned, pay))[0]?.startsWith('“4,217,160”: with 4,127,160 '));
});
