import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InlayHint } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inlayHints } from '../../server/src/features/inlayHints';
import { filingOf } from '../fixture';

const on = '2026-03-20';

function hintsOf(text: string, today = on, extent: 'open' | 'all' = 'all'): readonly InlayHint[] {
	const document = TextDocument.create('file:///report.txt', 'form8k', 1, text);
	const everywhere = { start: document.positionAt(0), end: document.positionAt(text.length) };
	return inlayHints(document, filingOf(text), everywhere, today, extent);
}

/** The lines of `text` that have hints, each hint in its place between angle brackets. */
function shown(text: string, today = on, extent: 'open' | 'all' = 'all'): readonly string[] {
	const lines = text.split('\n');
	for (const { position, label } of [...hintsOf(text, today, extent)].reverse()) {
		const words = typeof label === 'string' ? label : label.map(({ value }) => value).join('');
		const line = lines[position.line] ?? '';
		lines[position.line] = `${line.slice(0, position.character)}‹${words}›${line.slice(position.character)}`;
	}
	return lines.filter((line) => line.includes('‹'));
}

const report = (items: string, date = 'March 12, 2026', form = '8-K'): string => `SECURITIES AND EXCHANGE COMMISSION
FORM ${form}
CURRENT REPORT
Date of Report (Date of earliest event reported): ${date}
Corvane Mills, Inc.
(Exact name of registrant as specified in its charter)

${items}

Item 9.01 Financial Statements and Exhibits
(d) Exhibits
10.1   Lease of the mill in North Dover, between Corvane Mills, Inc. and Ashgrove Holdings
99.1   Press release
`;
const agreement = 'Item 1.01 Entry into a Material Definitive Agreement\n\nThere is a lease, Exhibit 10.1.';

test('after the date of report stands the day on which the report is due', () => {
	assert.deepEqual(shown(report(agreement)), [
		'Date of Report (Date of earliest event reported): March 12, 2026‹due Wed Mar 18, 5:30 p.m. ET, four business days›',
	]);
});

test('the year stands with a day of another year, and an amendment was due with the first report', () => {
	assert.match(shown(report(agreement, 'December 31, 2024'))[0] ?? '', /‹due Tue Jan 7, 2025, 5:30 p\.m\. ET, four/);
	assert.match(shown(report(agreement, 'March 12, 2026', '8-K/A'))[0] ?? '', /‹first report due Wed Mar 18, 5:30/);
});

test('without a date, or without an item that has to be reported by a day, there is no day', () => {
	assert.deepEqual(shown(report(agreement, '[date]')), []);
	assert.deepEqual(shown(report('Item 8.01 Other Events\n\nThere are others.')), []);
});

test('what is furnished is told at the heading', () => {
	const text = 'The results are out.';
	const denied = 'The results are furnished and shall not be deemed filed.';
	assert.match(shown(report(`Item 7.01 Regulation FD Disclosure.\n\n${denied}`))[0] ?? '', /Disclosure\.‹furnished›$/);
	assert.deepEqual(shown(report(`Item 7.01 Regulation FD Disclosure\n\n${text}`)), [
		'Item 7.01 Regulation FD Disclosure‹furnished, unless the report says otherwise›',
	]);
});

test('what is incorporated by reference is named where it is', () => {
	const hints = shown(
		report(
			`${agreement}\n\nItem 2.03 Creation of a Direct Financial Obligation\n\nThe facts under Item 1.01 above and in Exhibit 10.1 are incorporated herein by reference. See Item 1.01.`,
		),
	);
	assert.deepEqual(hints.slice(1), [
		'The facts under Item 1.01‹Entry into a Material Definitive Agreement› above and in Exhibit 10.1‹Lease of the mill in North Dover, between…› are incorporated herein by reference. See Item 1.01.',
	]);
});

test('what is not incorporated, or is of another filing, is left alone', () => {
	const text = `${agreement}\n\nItem 2.03 Creation of a Direct Financial Obligation

Item 1.01 shall not be incorporated by reference into any filing.

Item 1.01 of our Form 8-K filed on March 2, 2026 is incorporated by reference.`;
	assert.equal(shown(report(text)).length, 1);
});

test('a hint of a target leads there', () => {
	const text = report(`${agreement}\n\nItem 8.01 Other Events\n\nExhibit 99.1 is incorporated by reference.`);
	const label = hintsOf(text).at(-1)?.label;
	const location = typeof label === 'object' ? label[0]?.location : undefined;
	assert.equal(text.split('\n')[location?.range.start.line ?? 0], '99.1   Press release');
});

test('only hints of the range that is shown are given, in HTML after the words', () => {
	const html = `<p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p><p>CURRENT REPORT</p>
<p>Item 7.01 <b>Regulation FD Disclosure</b></p><p>We furnish a release.</p>`;
	assert.match(shown(html)[0] ?? '', /Disclosure‹furnished›<\/b>/);
	const document = TextDocument.create('file:///report.htm', 'html', 1, html);
	const firstLine = { start: document.positionAt(0), end: document.positionAt(10) };
	assert.deepEqual(inlayHints(document, filingOf(html), firstLine, on, 'all'), []);
});

test('by default only a report that is still to be filed says when, at the end of a line', () => {
	const text = report(`${agreement}\n\nItem 7.01 Regulation FD Disclosure\n\nItem 1.01 is incorporated by reference.`);
	assert.equal(shown(text, on, 'open').length, 1);
	assert.equal(shown(text, '2026-04-17', 'open').length, 1);
	assert.deepEqual(shown(text, '2026-04-18', 'open'), []);
	assert.deepEqual(shown(report(agreement, 'March 12, 2026', '8-K/A'), on, 'open'), []);
	assert.deepEqual(shown(report(agreement, 'March 12, 2026 (the closing)'), on, 'open'), []);
});
