/** The way in: what comes out of a text, with every option, and what comes where there is nothing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as api from '../server/src/analysis';
import {
	type Analysis,
	type AnalysisOptions,
	analysisOf,
	analyze,
	applyEdits,
	type Waiver,
} from '../server/src/analysis';
import { root, sample, sampleNames } from './files';
import { today } from './fixture';
import { report, unsigned } from './report';

const faulty = sampleNames.filter((name) => name.startsWith('faulty-'));

function analysisIn(text: string, options: AnalysisOptions = {}): Analysis {
	const analysis = analyze(text, { today, ...options });
	assert.ok(analysis);
	return analysis;
}

const idsOf = (analysis: Analysis): readonly string[] => analysis.problems().map(({ rule }) => rule.id);

test('a text that is no Form 8-K has no analysis', () => {
	for (const text of ['', '\n', 'Dear all, lunch is at noon.', 'FORM 10-K\n\nAnnual report\n']) {
		assert.equal(analyze(text), undefined);
	}
});

test('a clean report has a filing and an outline, and nothing else to tell', () => {
	const analysis = analysisIn(report);
	assert.equal(analysis.filing.form, '8-K');
	assert.deepEqual(analysis.problems(), []);
	assert.deepEqual(analysis.waived(), []);
	assert.deepEqual([...analysis.failedRules()], []);
	assert.deepEqual(analysis.certainEdits(), []);
	assert.deepEqual(
		analysis.outline().map(({ kind, name, detail }) => [kind, name, detail]),
		[
			['cover', 'Cover Page', 'Lindenau Optics, Inc.'],
			['item', 'Item 8.01', 'Other Events'],
			['item', 'Item 9.01', 'Financial Statements and Exhibits'],
			['signatures', 'Signatures', 'Lindenau Optics, Inc.'],
		],
	);
});

test('the outline covers what it names, and selects a part of that', () => {
	const item = analysisIn(report)
		.outline()
		.find(({ name }) => name === 'Item 9.01');
	const [letter] = item?.children ?? [];
	const [row] = letter?.children ?? [];
	assert.ok(item && letter && row);
	assert.match(report.slice(item.span.start, item.span.end), /^Item 9\.01 [\s\S]*March 2, 2026$/);
	assert.equal(
		report.slice(item.selectionSpan.start, item.selectionSpan.end),
		'Item 9.01 Financial Statements and Exhibits',
	);
	assert.deepEqual([letter.kind, letter.name], ['part', '(d) Exhibits']);
	assert.deepEqual([row.kind, row.name, row.detail], ['exhibit', 'Exhibit 99.1', 'Press release dated March 2, 2026']);
	assert.equal(report.slice(row.selectionSpan.start, row.selectionSpan.end), '99.1');
	assert.deepEqual(row.children, []);
});

test('the problems come in text order, each with its rule, its severity and lists that are never absent', () => {
	for (const name of faulty) {
		const text = sample(name);
		const problems = analysisIn(text, { stage: 'final' }).problems();
		assert.ok(problems.length > 0, name);
		let before = 0;
		for (const { rule, severity, span, message, related, fixes } of problems) {
			assert.ok(before <= span.start && span.start <= span.end && span.end <= text.length, name);
			before = span.start;
			assert.ok(['error', 'warning', 'information', 'hint'].includes(severity));
			assert.ok(rule.summary !== '' && message !== '' && Array.isArray(related) && Array.isArray(fixes));
		}
	}
});

test('the edits of a fix, and those of all certain ones, give a text without the problem', () => {
	const text = report.replace('Item 8.01 Other Events.', 'Item 8.01 Other Evnets.');
	const [found, ...others] = analysisIn(text).problems();
	assert.deepEqual([found?.rule.id, others], ['item-caption-mismatch', []]);
	assert.equal(applyEdits(text, found?.fixes[0]?.edits ?? []), report);
	for (const name of faulty) {
		const analysis = analysisIn(sample(name), { stage: 'final' });
		const certain = analysis.problems().some(({ fixes }) => fixes.some(({ all }) => all));
		const after = analysisIn(applyEdits(sample(name), analysis.certainEdits()), { stage: 'final' });
		assert.equal(analysis.certainEdits().length > 0, certain, name);
		assert.ok(!certain || after.problems().length < analysis.problems().length, name);
		assert.deepEqual(after.certainEdits(), [], name);
	}
});

test('edits that overlap, come in the wrong order or leave the text are refused', () => {
	const edit = (start: number, end: number) => ({ span: { start, end }, text: '-' });
	assert.equal(applyEdits('0123', [edit(0, 1), edit(1, 1), edit(3, 4)]), '--12-');
	assert.equal(applyEdits('0123', []), '0123');
	for (const edits of [[edit(0, 2), edit(1, 3)], [edit(2, 3), edit(0, 1)], [edit(3, 5)], [edit(2, 1)], [edit(-1, 0)]]) {
		assert.throws(() => applyEdits('0123', edits), RangeError);
	}
});

test('a user who sets nothing has a draft, checked today', () => {
	const { check } = analyze(report) ?? {};
	const { stage, severities, waivers } = check ?? {};
	assert.deepEqual({ stage, severities, waivers }, { stage: 'draft', severities: {}, waivers: [] });
	assert.match(check?.today ?? '', /^\d{4}-\d{2}-\d{2}$/);
});

test('the stage and the settings decide the severity; what is off is not looked for', () => {
	const text = report.replace('/s/ Ada Brandt', '____________');
	const severity = (options: AnalysisOptions) =>
		analysisIn(text, options)
			.problems()
			.find(({ rule }) => rule.id === 'signature-unsigned')?.severity;
	assert.equal(severity({}), 'hint');
	assert.equal(severity({ stage: 'final' }), 'error');
	assert.equal(severity({ severities: { 'signature-unsigned': 'information' } }), 'information');
	assert.equal(severity({ severities: { 'signature-unsigned': 'off' } }), undefined);
	assert.equal(severity({ severities: { 'no-such-rule': 'error' } }), 'hint');
	assert.equal(severity({ severities: { 'signatures/*': 'warning' } }), 'warning');
	assert.equal(severity({ severities: { 'signatures/*': 'off' } }), undefined);
	assert.equal(severity({ severities: { 'text/*': 'off', 'signatures/': 'off', signatures: 'off' } }), 'hint');
	assert.equal(severity({ severities: { 'signatures/*': 'off', 'signature-unsigned': 'error' } }), 'error');
});

test('fixes write the day of the check', () => {
	const text = report.replace('Date: March 3, 2026', 'Date:');
	for (const [day, words] of [
		['2026-03-04', 'March 4, 2026'],
		['2026-04-30', 'April 30, 2026'],
	] as const) {
		const [found] = analysisIn(text, { today: day }).problems();
		assert.equal(found?.rule.id, 'signature-date-missing');
		const written = found.fixes.map(({ edits }) => applyEdits(text, edits));
		assert.ok(
			written.some((each) => each.includes(`Date: ${words}`)),
			words,
		);
	}
});

test('a date that is none is refused', () => {
	for (const day of ['', 'today', '2026-3-2', '20260302', '2026-03-02T12:00:00Z']) {
		assert.throws(() => analyze(report, { today: day }), RangeError);
	}
});

test('what the user has accepted is set apart, and a waiver of nothing is told', () => {
	const [found] = analysisIn(unsigned).problems();
	assert.equal(found?.rule.id, 'signature-missing');
	const waiver: Waiver = { file: 'report.txt', rule: found.rule.id, words: '', finding: found.message };
	const words = unsigned.slice(found.span.start, found.span.end);
	const accepted = analysisIn(unsigned, { waivers: [{ ...waiver, words }] });
	assert.ok(!idsOf(accepted).includes('signature-missing'));
	assert.deepEqual(
		accepted.waived().map(({ rule }) => rule.id),
		['signature-missing'],
	);
	const [vain] = analysisIn(report, { waivers: [waiver] }).problems();
	assert.deepEqual([vain?.rule.id, vain?.severity, vain?.waiver], ['rule-waived-in-vain', 'information', waiver]);
});

test('a filing is checked in steps, and whoever asks meanwhile has the whole answer', () => {
	const analysis = analysisIn(unsigned);
	const checking = analysis.checking();
	assert.equal(checking.step(), undefined);
	const problems = analysis.problems();
	assert.equal(checking.step()?.shown, problems);
	assert.equal(analysis.problems(), problems);
	assert.equal(analysis.outline(), analysis.outline());
});

test('one reading answers several ways of checking it, each as it would alone', () => {
	const draft = analysisIn(unsigned);
	const final = analysisOf(draft.filing, { today, stage: 'final' });
	const [first, second] = [idsOf(draft), idsOf(final)];
	assert.deepEqual(first, idsOf(analysisIn(unsigned)));
	assert.deepEqual(second, idsOf(analysisIn(unsigned, { stage: 'final' })));
	const without = analysisOf(draft.filing, { today, severities: { 'signature-missing': 'off' } });
	assert.ok(!idsOf(without).includes('signature-missing'));
	assert.deepEqual(idsOf(draft), first);
});

test('a text that was edited is read as if it were new', () => {
	const before = analysisIn(report).filing;
	const start = report.indexOf('press release');
	const text = `${report.slice(0, start)}short ${report.slice(start)}`;
	const after = analyze(text, { today }, { before, start, end: start, shift: 6 });
	assert.deepEqual(after?.outline(), analysisIn(text).outline());
	assert.deepEqual(after?.problems(), analysisIn(text).problems());
});

test('the example of the documentation runs, and finds what it is about', () => {
	const source = readFileSync(join(root, 'server/src/analysis.ts'), 'utf8');
	const [, example = ''] = /@example\n([\s\S]*?)\n \*\//.exec(source) ?? [];
	const printed: string[] = [];
	const run = new Function('analyze', 'console', example.replace(/^ \* ?/gm, ''));
	run(api.analyze, { log: (line: string) => printed.push(line) });
	assert.ok(
		printed.some((line) => /^10 item-caption-mismatch: .+ Write the caption/.test(line)),
		printed.join('\n'),
	);
});
