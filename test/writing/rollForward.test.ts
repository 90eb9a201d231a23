/** An earlier report as a new draft: what is cleared, what is left out, and that nothing else changes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rolledDraft, rollForwardChoices } from '../../server/src/features/rollForward';
import { coverOf } from '../../server/src/rules/examples/coverPage';
import { factOf, taggedReport } from '../../server/src/rules/examples/taggedReport';
import { applyEdits } from '../../server/src/writing/applying';
import { type Kept, rollForward } from '../../server/src/writing/rollForward';
import { filesOfSample, sample, sampleFolders, sampleNames } from '../files';
import { filingOf } from '../fixture';

const rolled = (text: string, kept: Kept = {}): string => applyEdits(text, rollForward(filingOf(text), kept).edits);

const items = `Item 2.02 Results of Operations and Financial Condition

On March 12, 2026, Alder Creek Instruments, Inc. reported net sales of $41.7 million for
its first quarter ended February 28, 2026, up 12% on the second quarter of 2025. The
release is furnished as Exhibit 99.1.

Item 8.01 Other Events

The board bought back 1,250,000 shares of its common stock, $0.01 par value.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

3.1     Bylaws (incorporated by reference to Exhibit 3.1 to the Form 8-K filed May 4, 2021)
99.1    Press release dated March 12, 2026
`;
const signatures = `
SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has
duly caused this report to be signed on its behalf by the undersigned hereunto duly
authorized.

Alder Creek Instruments, Inc.

Date: March 13, 2026

By: /s/ Nora Field
Name: Nora Field
Title: Chief Financial Officer
`;
const plain = coverOf({ items: items.trimEnd() }).replace('[ ] Written', '[X] Written') + signatures;

test('plain text: days, periods, amounts, boxes and signatures are cleared, in their places', () => {
	const text = rolled(plain);
	for (const words of [
		'Date of Report (Date of earliest event reported): [date]\n',
		'[ ] Written communications',
		'On [date], Alder Creek Instruments, Inc. reported net sales of $[amount] for\nits [quarter] quarter ended [date], up [percentage]% on the [quarter] quarter of [year].',
		'bought back [number] shares of its common stock, $0.01 par value.',
		'(incorporated by reference to Exhibit 3.1 to the Form 8-K filed May 4, 2021)',
		'99.1    Press release dated [date]\n',
		'Date: [date]\n\nBy: ____________________\nName: Nora Field\n',
	]) {
		assert.ok(text.includes(words), `${words}\n---\n${text}`);
	}
	assert.equal(filingOf(text).cover?.telephone?.text, '(541) 555-0163');
});

test('items and exhibits that are not kept go whole', () => {
	const text = rolled(plain, { items: ['2.02', '9.01'], exhibits: ['99.1'] });
	assert.deepEqual(
		filingOf(text).items.map(({ number }) => number),
		['2.02', '9.01'],
	);
	assert.ok(text.includes('Exhibit 99.1.\n\nItem 9.01 Financial'), text);
	assert.ok(!text.includes('Bylaws') && !text.includes('bought back'));
});

test('an item that shares its heading stays, and that is said', () => {
	const text = coverOf({
		items: 'Items 1.01 and 2.03 Entry into a Material Definitive Agreement\n\nWe borrowed $5,250.',
	});
	const { left } = rollForward(filingOf(text), { items: ['1.01'] });
	assert.deepEqual(left, ['Item 2.03']);
});

test('HTML: words in several tags are cleared, and links lead to the new files', () => {
	const html = `<html><body><p>FORM 8-K</p><p>CURRENT REPORT</p>
<p>Date of Report (Date of earliest event reported): <b>March</b>&#160;<i>12, 2026</i></p>
<p>Quillhaven Mills, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p>Item 8.01 Other Events</p><p>A release, <a href="d43210dex991.htm">Exhibit 99.1</a>, was issued on March&nbsp;12, 2026.</p>
<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p>
<table><tr><td>99.1</td><td><a href="d43210dex991.htm">Press release dated March 12, 2026</a></td></tr>
<tr><td>104</td><td>Cover Page Interactive Data File</td></tr></table></body></html>`;
	const text = rolled(html);
	assert.ok(text.includes('<b>[date]</b><i></i>') || text.includes('<b>[date]</b>'), text);
	assert.equal(text.match(/href="ex99-1\.htm"/g)?.length, 2);
	assert.ok(text.includes('was issued on [date].'));
	const draft = rolledDraft({ text: html, name: 'q1.htm' });
	assert.deepEqual('files' in draft && draft.files.map(({ name }) => name), ['q1.htm', 'ex99-1.htm']);
	assert.ok('open' in draft && draft.open && text.slice(draft.open.start, draft.open.end).includes('[date]'));
});

test('inline XBRL: the facts and contexts of the day change with the words, and boxes with their facts', () => {
	const contexts = `<xbrli:context id="c-1"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0009990417</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>2026-03-12</xbrli:startDate><xbrli:endDate>2026-03-12</xbrli:endDate></xbrli:period></xbrli:context>`;
	const html = taggedReport({
		WrittenCommunications: factOf('WrittenCommunications', '&#9746;', 'ixt:fixed-true'),
	}).replace('</ix:hidden>', `</ix:hidden><ix:resources>${contexts}</ix:resources>`);
	const text = rolled(html);
	assert.ok(text.includes('<xbrli:startDate>[date]</xbrli:startDate><xbrli:endDate>[date]</xbrli:endDate>'), text);
	assert.ok(text.includes('format="ixt:date-monthname-day-year-en">[date]</ix:nonNumeric>'), text);
	assert.ok(text.includes('name="dei:WrittenCommunications" format="ixt:fixed-false">&#9744;<'), text);
	const hidden = rolled(
		taggedReport({
			CurrentFiscalYearEndDate: factOf('DocumentPeriodEndDate', '2026-03-12'),
			DocumentPeriodEndDate: '',
		}),
	);
	assert.ok(hidden.includes('name="dei:DocumentPeriodEndDate">[date]</ix:nonNumeric>'), hidden);
});

test('of a submission the report alone is rolled forward', () => {
	const text = sample('clean-submission.txt');
	const choices = rollForwardChoices(filingOf(text));
	assert.ok(choices.items.length > 0 && choices.exhibits.some(({ number }) => number === '99.1'));
	const draft = rolledDraft({ text, name: 'clean-submission.txt' });
	assert.ok('files' in draft);
	assert.ok(!draft.files[0]?.text?.includes('<DOCUMENT>'));
	assert.ok(draft.files.some(({ name }) => /^ex99-1\./.test(name)));
});

test('an amendment is no model, nor is a text without line ends, nor what is no report', () => {
	assert.ok('refused' in rolledDraft({ text: sample('faulty-one-line.txt'), name: 'a.txt' }));
	assert.ok('refused' in rolledDraft({ text: sample('amendment.txt'), name: 'a.txt' }));
	assert.ok('refused' in rolledDraft({ text: 'Lunch is at noon.', name: 'a.txt' }));
	// It is said before anything is asked.
	for (const name of ['faulty-one-line.txt', 'amendment.txt']) {
		const draft = rolledDraft({ text: sample(name), name });
		assert.equal(rollForwardChoices(filingOf(sample(name))).refused, 'refused' in draft && draft.refused);
	}
	assert.equal('refused' in rollForwardChoices(filingOf(sample('clean-text.txt'))), false);
});

const reports = [
	...sampleNames.filter((name) => !/\.md$|^README/.test(name)).map((name) => sample(name)),
	...sampleFolders.flatMap((name) => filesOfSample(name).flatMap(({ text }) => (text === undefined ? [] : [text]))),
	plain,
	taggedReport(),
].filter((text) => 'files' in rolledDraft({ text, name: 'x.htm' }));

test('the draft is a report with the same cover, and outside of the edits nothing changes', () => {
	fc.assert(
		fc.property(fc.constantFrom(...reports), fc.func(fc.boolean()), (given, isKept) => {
			const draft = rolledDraft({ text: given, name: 'x.htm' });
			assert.ok('files' in draft);
			const whole = filingOf(given);
			const text = whole.submission
				? given.slice(whole.submission.main.text.start, whole.submission.main.text.end)
				: given;
			const before = filingOf(text);
			const chosen = rollForwardChoices(before);
			const kept = {
				items: chosen.items.map(({ number }) => number).filter((number) => isKept(number)),
				exhibits: chosen.exhibits.map(({ number }) => number).filter((number) => isKept(number)),
			};
			const { edits, left } = rollForward(before, kept);
			const after = applyEdits(text, edits);
			// What stands between the edits stands there still, in order.
			let at = 0;
			let from = 0;
			for (const edit of [...edits, { span: { start: text.length, end: text.length }, text: '' }]) {
				const same = text.slice(at, edit.span.start);
				assert.equal(after.slice(from, from + same.length), same);
				from += same.length + edit.text.length;
				at = edit.span.end;
			}
			assert.equal(from, after.length);
			const read = filingOf(after);
			assert.deepEqual(
				[
					read.form,
					read.cover?.registrants.map((each) => each.text),
					read.cover?.telephone?.text,
					read.cover?.address?.text,
				],
				[
					before.form,
					before.cover?.registrants.map((each) => each.text),
					before.cover?.telephone?.text,
					before.cover?.address?.text,
				],
			);
			assert.ok(!read.signatures?.blocks.some(({ signature }) => signature));
			for (const { number } of read.items) {
				assert.ok(kept.items.includes(number) || left.includes(`Item ${number}`), number);
			}
		}),
		{ numRuns: 40 },
	);
});
