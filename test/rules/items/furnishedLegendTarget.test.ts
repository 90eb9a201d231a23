import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furnishedLegendTarget } from '../../../server/src/rules/items/furnishedLegendTarget';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const results = 'Item 2.02 Results of Operations and Financial Condition';
const exhibits = '\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n99.1  Press release';
const legend = (what: string): string =>
	`The information in ${what} shall not be deemed "filed" for purposes of Section 18 of the Exchange Act.`;

test('an item that the report does not have is marked and corrected', () => {
	check(
		furnishedLegendTarget,
		plainReport(`
${results}

The information in this Item 7.01 shall not be deemed "filed" for purposes of Section 18.
                             ^^^^ Item 7.01 is said to be furnished, and this report has no such item.
`),
	);
	fix(
		furnishedLegendTarget,
		plainReport(`${results}\n\n${legend('Item 7.01')}`),
		plainReport(`${results}\n\n${legend('Item 2.02')}`),
	);
	fix(
		furnishedLegendTarget,
		htmlReport(`<p>${results}</p>\n<p>${legend('Item&nbsp;<u>7.01</u>')}</p>`),
		htmlReport(`<p>${results}</p>\n<p>${legend('Item&nbsp;<u>2.02</u>')}</p>`),
	);
});

test('an exhibit that no list has is marked and corrected', () => {
	check(
		furnishedLegendTarget,
		plainReport(`
${results}

The information in Item 2.02 and Exhibit 99.2 shall not be deemed to be filed.
                                         ^^^^ Exhibit 99.2 is said to be furnished, and no list has it.${exhibits}
`),
	);
	fix(
		furnishedLegendTarget,
		plainReport(`${results}\n\n${legend('Exhibit 99.2')}${exhibits}`),
		plainReport(`${results}\n\n${legend('Exhibit 99.1')}${exhibits}`),
	);
});

test('of two exhibits that may be meant, neither is written, nor one that the legend names already', () => {
	for (const [what, rows] of [
		['Exhibit 99.3', '99.1  Press release\n99.2  Slides'],
		['Exhibit 99.1 and Exhibit 99.3', '99.1  Press release'],
	] as const) {
		const [found, ...others] = problems(
			furnishedLegendTarget,
			plainReport(
				`${results}\n\n${legend(what)}\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n${rows}`,
			),
		);
		assert.deepEqual(
			[found?.message, found?.fixes, others],
			['Exhibit 99.3 is said to be furnished, and no list has it.', [], []],
		);
	}
});

test('items and exhibits of the report are silent', () => {
	for (const what of ['Item 2.02', 'Items 2.02 and 9.01', 'this report', 'Item 2.02, including Exhibit 99.1,']) {
		check(furnishedLegendTarget, plainReport(`${results}\n\n${legend(what)}${exhibits}`));
	}
});

test('another filing, an excerpt, an amendment and what other rules speak of are silent', () => {
	const other = legend('Item 7.01 of the Form 8-K filed on March 2, 2026');
	check(furnishedLegendTarget, plainReport(`${results}\n\n${other}`));
	check(furnishedLegendTarget, `${results}\n\n${legend('Item 7.01')}\n`);
	check(
		furnishedLegendTarget,
		plainReport(`${results}\n\n${legend('Item 7.01')}`).replace('FORM 8-K\n', 'FORM 8-K/A\n'),
	);
	for (const heading of [
		'Item 7.47 Regulation FD Disclosure',
		'Item 3.03 Regulation FD Disclosure',
		'Regulation FD Disclosure',
	]) {
		check(furnishedLegendTarget, plainReport(`${results}\n\nText.\n\n${heading}\n\n${legend('Item 7.01')}`));
	}
	const attached = `The press release is attached hereto as Exhibit 99.2. ${legend('Exhibit 99.2')}`;
	check(furnishedLegendTarget, plainReport(`${results}\n\n${attached}${exhibits}`));
});

test('the form that a general instruction is of is no other filing', () =>
	check(
		furnishedLegendTarget,
		plainReport(`${results}

Under General Instruction B.2 of Form 8-K the information in this Item 7.01 shall not be deemed “filed”.
                                                                       ^^^^ Item 7.01 is said to be furnished, and this report has no such item.
${exhibits}`),
	));

test('an exhibit of another item is marked where the item furnishes one of its own', () => {
	const report = (named: string, more = ''): string =>
		plainReport(`Item 1.01 Entry into a Material Definitive Agreement

The agreement is filed as Exhibit 10.1 hereto.${more}

Item 7.01 Regulation FD Disclosure

The press release is furnished as Exhibit 99.1 hereto.

${legend(`this Item 7.01, including Exhibit ${named},`)}

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1  Purchase Agreement

99.1  Press release
`);
	fix(furnishedLegendTarget, report('10.1'), report('99.1'));
	assert.deepEqual(problems(furnishedLegendTarget, report('10.1', ' So is Exhibit 99.1.')), []);
	assert.deepEqual(problems(furnishedLegendTarget, report('99.1 and Exhibit 10.1')), []);
});

test('a legend names the item under which it stands, and all exhibits of its items', () => {
	const report = (what: string) =>
		plainReport(`${results}

A press release is furnished as Exhibit 99.1 to this report.

Item 7.01 Regulation FD Disclosure

A presentation is furnished as Exhibit 99.2 to this report.

${legend(what)}

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release
99.2  Presentation`);
	const said = (what: string) => problems(furnishedLegendTarget, report(what)).map(({ message }) => message);
	assert.deepEqual(said('Items 2.02 and 7.01, including Exhibits 99.1 and 99.2,'), []);
	assert.deepEqual(said('Item 2.02, including Exhibits 99.1 and 99.2,'), [
		'The words stand under Item 7.01 and name Item 2.02 alone.',
	]);
	assert.deepEqual(said('Items 2.02 and 7.01, including Exhibit 99.1,'), [
		'Exhibit 99.2 is furnished under these items, too, and is not named.',
	]);
	assert.deepEqual(said('this Item 7.01, including Exhibit 99.2,'), []);
	assert.deepEqual(said('this report, including Exhibit 99.1,'), []);
});
