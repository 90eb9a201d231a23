/** A place to fill in, or a word in two parts, is said once wherever it stands, and where there is a fix it undoes it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { analyze, applyEdits } from '../../../server/src/analysis';

const clean = readFileSync(join('samples', 'clean-text.txt'), 'utf8');
const before2004 = readFileSync(join('samples', 'pre-2004.txt'), 'utf8');

/** Asserts that only `rule` speaks of a change to a report, once, and that each of its fixes gives the report back. */
function undoes(rule: string, words: string, others: string, report = clean, today = '2026-05-08'): void {
	assert.ok(report.includes(words), words);
	const text = report.replace(words, () => others);
	const problems = analyze(text, { today, stage: 'final' })?.problems() ?? [];
	assert.deepEqual(
		problems.map((problem) => problem.rule.id),
		[rule],
		others,
	);
	const [fix] = problems[0]?.fixes ?? [];
	assert.equal(fix ? applyEdits(text, fix.edits) : report, report, others);
}

test('a place to fill in within a legend of the cover is put right by the words of the form', () => {
	for (const [words, others] of [
		['last report.)', 'last [●].)'],
		['the Exchange Act. ☐', 'the Exchange [TBD]. ☐'],
		['D.C. 20549', 'D.C. [TBD]'],
		['to Rule 13e-4(c)', 'to [TBD] 13e-4(c)'],
		['to Rule 425', 'to Rule [●]'],
		['Rule 14d-2(b) under', '[TBD] 14d-2(b) under'],
		['(17 CFR 230.425)', '(17 CFR ____.425)'],
		['(17 CFR 240.14a-12)', '(17 CFR [__]14a-12)'],
	] as const) {
		undoes('cover-words', words, others);
	}
	undoes('cover-line-missing', 'UNITED STATES', '[TBD] STATES');
	undoes('form-heading-missing', '     FORM 8-K\n', '     FORM -K\n', clean.replace('FORM 8-K\n', '     FORM 8-K\n'));
});

test('a place to fill in within the legend of the signatures is put right by the words of the form', () => {
	undoes('signature-legend', 'duly authorized', 'duly [__]');
	undoes('signature-legend', 'duly caused', 'duly _____');
	undoes('signature-legend', 'its behalf', 'its [TBD]');
	undoes('signature-legend', 'the undersigned', 'the _____');
});

test('a place to fill in for a value, a caption, a name or a title is a placeholder, and nothing is missing', () => {
	for (const [words, others] of [
		['Oregon\t', '[●]\t'],
		['Oregon\t001-40217', 'Oregon\t[TBD]'],
		['(503) 555-0142', '(503) [TBD]-0142'],
		['Item 2.02 Results of Operations and Financial Condition', 'Item 2.02 [to come]'],
		['Name: Mara J. Ellery', 'Name: [●] Ellery'],
		['Executive Vice President and Chief Financial Officer', 'Executive Vice President and Chief [●] Officer'],
	] as const) {
		undoes('placeholder', words, others);
	}
	undoes('report-date-missing', 'reported): May 4, 2026', 'reported): May 4, _____');
});

test('a word in two parts is one finding wherever it stands', () => {
	for (const [words, others] of [
		['last report', 'last r eport'],
		['hereunto', 'hereun to'],
		['duly authorized', 'duly authori zed'],
		['(Commission File', '(Comm ission File'],
		['of this chapter', 'of this ch apter'],
		['of the following', 'of the fo llowing'],
		['following provisions', 'following provisi ons'],
	] as const) {
		undoes('word-misspelled', words, others);
	}
	undoes('word-misspelled', 'Not Applicable', 'Not Applicabel');
	undoes('signature-mark', 'Date: May 6', 'Da te: May 6');
	undoes('signature-mark', 'Title: Exec', 'Tit le: Exec');
	undoes('signer-name-mismatch', 'Name: Mara J. Ellery', 'Name: Mara J. E llery');
});

test('a year that cannot be right is one finding', () => {
	for (const year of ['2226', '20266']) {
		undoes('date-impossible', 'On May 4, 2026, the Board', `On May 4, ${year}, the Board`);
	}
	undoes('date-impossible', 'Date: May 6, 2026', 'Date: May 6, 2226');
	undoes('date-improbable', 'Date: May 6, 2026', 'Date: May 6, 2086');
});

test('a heading of the form before 2004 without its number is that of its own form', () => {
	undoes('item-number-missing', 'ITEM 7. FIN', 'ITEM . FIN', before2004);
	undoes('item-number-missing', 'ITEM 7 – FIN', 'ITEM – FIN', before2004.replace('ITEM 7. FIN', 'ITEM 7 – FIN'));
});

test('a heading of the signatures that stands twice in its line is said once', () =>
	undoes('word-doubled', 'SIGNATURES\n', 'SIGNATURES SIGNATURES\n'));

test('a tag of a submission that opens where it must close is one finding', () => {
	const submission = readFileSync(join('samples', 'clean-submission.txt'), 'utf8');
	const last = submission.lastIndexOf('</TEXT>');
	const turned = (tag: string, at: number) =>
		undoes(
			'document-sequence',
			submission.slice(at - 20, at + tag.length),
			submission.slice(at - 20, at) + tag.replace('/', ''),
			submission,
			'2026-03-20',
		);
	for (const tag of ['</TEXT>', '</DOCUMENT>']) {
		turned(tag, submission.indexOf(tag));
		turned(tag, submission.indexOf(tag, last));
	}
});

test('a tag of a submission that closes where it must open is one finding', () => {
	const submission = readFileSync(join('samples', 'clean-submission.txt'), 'utf8');
	const second = submission.indexOf('<DOCUMENT>', submission.indexOf('</DOCUMENT>'));
	for (const at of [submission.indexOf('<DOCUMENT>'), second]) {
		for (const tag of ['<DOCUMENT>', '<TEXT>']) {
			const from = submission.indexOf(tag, at);
			const before = submission.slice(0, from);
			const text = `${before}${tag.replace('<', '</')}${submission.slice(from + tag.length)}`;
			const problems = analyze(text, { today: '2026-03-20', stage: 'final' })?.problems() ?? [];
			assert.deepEqual(
				problems.map(({ rule, span }) => [rule.id, span.start]),
				[['document-sequence', from]],
				tag,
			);
			assert.equal(applyEdits(text, problems[0]?.fixes[0]?.edits ?? []), submission, tag);
		}
	}
});

test('a date of the cover in another year than all other days is said there alone', () => {
	undoes('date-improbable', 'reported): May 4, 2026', 'reported): May 4, 2025');
	undoes('date-improbable', 'reported): May 4, 2026', 'reported): May 4, 2027');
	const submission = readFileSync(join('samples', 'clean-submission.txt'), 'utf8');
	undoes('date-improbable', '<b>June&nbsp;16, 2026', '<b>June&nbsp;16, 2025', submission, '2026-06-20');
});

test('what is doubled, cut or to come is not also said by what follows from it', () => {
	undoes('word-doubled', '(Exact', '(Exact (Exact');
	undoes('signature-date-missing', 'Date: May 6, 2026', 'Date: May __, 2026', clean, '2026-05-06');
	const paragraph = /On May 4, 2026, the Board.*\n/.exec(clean)?.[0] ?? '';
	undoes('paragraph-doubled', paragraph, `${paragraph}\n${paragraph}`);
});

test('an amount and a word in small letters with the marks beside them are one finding each', () => {
	undoes('amount-malformed', '$0.18', '$0..18');
	const report = clean.replace('May 22, 2026.\n', 'May 22, 2026. The plant in Ohio is open.\n');
	undoes('words-at-odds', '2026. The plant', '2026. the plant', report);
});

test('what a fix leaves is no worse than what it takes away', () => {
	undoes('check-box-text', '240.13e-4(c))', '240.13e-(c))');
	undoes('check-box-text', 'Rule 14a-12', 'Rule 14a12');
	undoes('cover-words', 'in its charter)', 'in its charter))');
	undoes('word-misspelled', 'the Company declared', 'the Co mpany declared');
});

test('words that are changed about, ran together or have a mark too many are put back, and nothing stands twice', () => {
	undoes('cover-words', 'Date of Report (Date', 'Date of Report Date');
	undoes('words-at-odds', 'of the following provisions', 'of the provisions following');
	undoes('cover-words', '12(b) of the Act:', '12(b) of theAct:');
	undoes('cover-words', 'Commission File Number', 'File Commission Number');
	undoes('cover-words', 'IRS Employer Identification', 'IRS Identification');
	undoes('cover-words', 'in its charter', 'in is charter');
	undoes('cover-words', '15(d) of the Securities Exchange Act of', '15(d) of the Securities Exchange Act for');
	undoes('cover-line-missing', 'CURRENT REPORT', 'REPORT CURRENT');
	undoes('words-at-odds', 'SECURITIES AND EXCHANGE', 'SECURITIES EXCHANGE AND');
	undoes('signature-legend', 'has duly caused', 'duly has caused');
	undoes(
		'signature-legend',
		'of the Securities Exchange Act of 1934, the reg',
		'of the Securities Act Exchange of 1934, the reg',
	);
	undoes('words-at-odds', '12b-2 of the Securities Exchange Act', '12b-2 of the Securities Act Exchange');
	undoes('signature-date-missing', 'Date: May 6, 2026', 'Date: May, 6, 2026');
	undoes('punctuation-doubled', 'Exhibit 99.1, shall', 'Exhibit 99.,1, shall');
	undoes('punctuation-doubled', '99.1\t', '99.;1\t');
	undoes('punctuation-doubled', 'per share of common stock, payable', 'per share of common stock,. payable');
});

test('a name on the cover that is to come is not written over the signature', () => {
	const text = clean.replace('Harrow & Finch Optical Corporation\n(Exact', '____ & Finch Optical Corporation\n(Exact');
	const titles = analyze(text, { today: '2026-05-08', stage: 'final' })
		?.problems()
		.flatMap(({ fixes }) => fixes.map(({ title }) => title));
	assert.deepEqual(
		titles?.filter((title) => title.includes('Write “____')),
		[],
	);
});

test('a day that is a slip is said once, and what follows from it not', () => {
	const read = (name: string) => readFileSync(join('samples', name), 'utf8');
	const [tagged, sent] = [read('clean-inline-xbrl.htm'), read('clean-submission.txt')];
	undoes('date-improbable', 'On May 4, 2026, Harrow', 'On May 4, 2062, Harrow');
	undoes('date-improbable', 'Corporation dated May 4, 2026', 'Corporation dated May 4, 2025');
	undoes('report-date-not-earliest', 'reported): May 4, 2026', 'reported): May 14, 2026');
	undoes('fact-text-mismatch', 'endDate>2026-05-19', 'endDate>2025-05-19', tagged, '2026-05-22');
	undoes('header-period-mismatch', 'REPORT:\t20260616', 'REPORT:\t20620616', sent, '2026-06-18');
	undoes('date-improbable', '<b>June&nbsp;16, 2026', '<b>June&nbsp;16, 1926', sent, '2026-06-18');
	undoes('exhibit-date-mismatch', 'Inc. dated June&nbsp;16', 'Inc. dated June&nbsp;17', sent, '2026-06-18');
});
