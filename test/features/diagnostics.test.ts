import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnostics, type Presentation } from '../../server/src/features/diagnostics';
import type { Check } from '../../server/src/rules/check';
import type { Problem, Rule } from '../../server/src/rules/rule';
import { handmade, spanIn } from './handmade';

const text = 'Item 8.01 Other Events\nSee Exhibit 99.1.\n';
const caption: Problem = { span: spanIn(text, 'Other Events'), message: 'Other Events is flagged.' };
const mention: Problem = {
	span: spanIn(text, 'Exhibit 99.1'),
	message: 'Exhibit 99.1 is flagged.',
	related: [{ span: spanIn(text, 'Item 8.01'), message: 'The item.' }],
};

test('problems come in text order, whichever rule found them', () => {
	const found = run([rule('late', [mention]), rule('early', [caption])]);
	assert.deepEqual(summary(found), [
		'early 0:10-0:22 Other Events is flagged.',
		'late 1:4-1:16 Exhibit 99.1 is flagged.',
	]);
});

test('a diagnostic carries its source, code and severity', () => {
	const [found] = run([rule('some-rule', [caption])]);
	assert.equal(found?.source, 'form8k');
	assert.equal(found?.code, 'some-rule');
	assert.equal(found?.severity, DiagnosticSeverity.Warning);
});

test('the stage decides the severity', () => {
	const [found] = run([rule('some-rule', [caption])], { stage: 'final' });
	assert.equal(found?.severity, DiagnosticSeverity.Error);
});

test('the severity that the user has chosen wins over that of the stage', () => {
	const [found] = run([rule('some-rule', [caption])], { severities: { 'some-rule': 'information' } });
	assert.equal(found?.severity, DiagnosticSeverity.Information);
});

test('a rule that is off does not run', () => {
	const faulty: Rule = { ...rule('some-rule', []), check: () => assert.fail('it runs') };
	const faults: string[] = [];
	const check = { severities: { 'some-rule': 'off' as const }, onFault: ({ id }: Rule) => faults.push(id) };
	assert.deepEqual(run([faulty], check), []);
	assert.deepEqual(faults, []);
});

test('the names of objects are no settings of rules', () => {
	const [found] = run([rule('constructor', [caption])]);
	assert.equal(found?.severity, DiagnosticSeverity.Warning);
});

test('a faulty rule is reported, and the others still find what they find', () => {
	const faulty: Rule = {
		...rule('faulty', []),
		check: () => {
			throw new Error('a slip');
		},
	};
	const faults: string[] = [];
	const found = run([faulty, rule('sound', [caption])], {
		onFault: ({ id }, error) => faults.push(`${id}: ${error}`),
	});
	assert.deepEqual(
		found.map(({ code }) => code),
		['sound'],
	);
	assert.deepEqual(faults, ['faulty: Error: a slip']);
});

test('the code leads to the legal text after the rule', () => {
	const source = { title: 'General Instructions', href: 'https://www.sec.gov/form8-k' };
	const [found] = run([{ ...rule('some-rule', [caption]), source }]);
	assert.deepEqual(found?.codeDescription, { href: 'https://www.sec.gov/form8-k' });
});

test('where no legal text stands after the rule, its code leads to its documentation', () => {
	const documentation = 'file:///docs/rules.md';
	const [found] = run([rule('some-rule', [caption])], {}, { documentation });
	assert.deepEqual(found?.codeDescription, { href: 'file:///docs/rules.md#some-rule' });
});

test('where there is no documentation either, and where the client shows no link, the code has none', () => {
	const source = { title: 'General Instructions', href: 'https://www.sec.gov/form8-k' };
	assert.equal(run([rule('some-rule', [caption])])[0]?.codeDescription, undefined);
	const [found] = run([{ ...rule('some-rule', [caption]), source }], {}, { codeDescription: false });
	assert.equal(found?.codeDescription, undefined);
});

test('the other end of a mismatch is told to clients that show it', () => {
	const [found] = run([rule('some-rule', [mention])]);
	assert.deepEqual(found?.relatedInformation, [
		{
			location: { uri: 'file:///a.txt', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } } },
			message: 'The item.',
		},
	]);
	const [plain] = run([rule('some-rule', [mention])], {}, { relatedInformation: false });
	assert.equal(plain?.relatedInformation, undefined);
});

function rule(id: string, problems: readonly Problem[]): Rule {
	return {
		id,
		severity: { draft: 'warning', final: 'error' },
		summary: '',
		why: '',
		example: { bad: '', good: '' },
		check: () => problems,
	};
}

function run(
	rules: readonly Rule[],
	check: Partial<Check> = {},
	presentation: Partial<Presentation> = {},
): Diagnostic[] {
	return diagnostics(
		TextDocument.create('file:///a.txt', 'plaintext', 1, text),
		handmade(text),
		{
			stage: 'draft',
			severities: {},
			waivers: [],
			today: '2026-03-20',
			onFault: (_rule, error) => assert.fail(String(error)),
			rules,
			...check,
		},
		{ relatedInformation: true, codeDescription: true, ...presentation },
	);
}

function summary(found: readonly Diagnostic[]): string[] {
	return found.map(({ code, range: { start, end }, message }) => {
		return `${code} ${start.line}:${start.character}-${end.line}:${end.character} ${message}`;
	});
}
