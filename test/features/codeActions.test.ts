import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CodeAction, type CodeActionContext, type Range, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions, type EditPresentation } from '../../server/src/features/codeActions';
import { diagnostics } from '../../server/src/features/diagnostics';
import type { Rule } from '../../server/src/rules/rule';
import type { Waiver } from '../../server/src/rules/waivers';
import type { Fix } from '../../server/src/writing/edit';
import { handmade, spanIn } from './handmade';

const text = 'Item 8.01 Other Event\r\nItem 9.02 Exhibit\r\n';
const document = TextDocument.create('file:///a.txt', 'plaintext', 4, text);
const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
const firstLine: Range = { start: { line: 0, character: 12 }, end: { line: 0, character: 12 } };

const captions = rule('captions', [
	['Other Event', replace('Other Event', 'Other Events', true), replace('8.01', '8.02')],
	['Exhibit', replace('Exhibit', 'Exhibits', true)],
]);
const numbers = rule('numbers', [['9.02', replace('9.02', '9.01')]]);
const noFix = rule('no-fix', [['Item 8.01']]);

test('the fixes of the problems at the place asked for are offered, the preferred first', () => {
	const actions = offered([captions, numbers, noFix], { range: firstLine });
	assert.deepEqual(
		actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred]),
		[
			['Write Other Events', 'quickfix', true],
			['Write 8.02', 'quickfix', undefined],
			['Apply all certain Form 8-K fixes', 'source.fixAll.form8k', undefined],
		],
	);
});

test('a fix names the diagnostic that it is for, and does what its title says', () => {
	const [action] = offered([captions], { range: firstLine, only: ['quickfix'] });
	assert.deepEqual(
		action?.diagnostics?.map(({ code }) => code),
		['captions'],
	);
	assert.equal(applied(action), 'Item 8.01 Other Events\r\nItem 9.02 Exhibit\r\n');
});

test('of several diagnostics at one place, a client gets the fixes of those that it names', () => {
	const check = checkOf([captions, numbers]);
	const shown = diagnostics(document, handmade(text), check, presentation);
	const asked = shown.filter(({ code }) => code === 'numbers').map((diagnostic) => ({ ...diagnostic, data: 'own' }));
	const actions = offered([captions, numbers], { only: ['quickfix'], diagnostics: asked });
	assert.deepEqual(
		actions.map(({ title }) => title),
		['Write 9.01'],
	);
	assert.deepEqual(actions[0]?.diagnostics, asked);
});

test('a title that is cut says so', () => {
	const summary = `${'Every exhibit that comes with the report '.repeat(3)}is listed.`;
	const how = { ...presentation, commands: ['form8k.showRule'] };
	const titles = offered([{ ...numbers, summary }], { only: ['quickfix'] }, how).map(({ title }) => title);
	assert.match(titles.find((title) => title.startsWith('Show documentation: ')) ?? '', /^[^…]{60,}…$/);
});

test('diagnostics of others do not hide our fixes', () => {
	const spelling = { range: everywhere, message: 'A word.', source: 'spelling' };
	assert.equal(offered([numbers], { only: ['quickfix'], diagnostics: [spelling] }).length, 1);
});

test('the one action for all applies the certain fixes only', () => {
	const [action, ...rest] = offered([captions, numbers], { range: firstLine, only: ['source.fixAll'] });
	assert.deepEqual(rest, []);
	assert.equal(action?.kind, 'source.fixAll.form8k');
	assert.equal(applied(action), 'Item 8.01 Other Events\r\nItem 9.02 Exhibits\r\n');
});

test('of two certain fixes that meet, the later one waits', () => {
	const whole = rule('whole', [['Item 8.01 Other Event', replace('Item 8.01 Other Event', 'Item 8.01', true)]]);
	const [action] = offered([whole, captions], { only: ['source'] });
	assert.equal(applied(action), 'Item 8.01\r\nItem 9.02 Exhibits\r\n');
});

test('there is no action for all where nothing is certain', () => {
	assert.deepEqual(offered([numbers], { only: ['source.fixAll.form8k'] }), []);
});

test('kinds that are not asked for are not offered', () => {
	assert.deepEqual(offered([captions], { only: ['refactor'] }), []);
	assert.deepEqual(offered([captions], { only: ['source.organizeImports'] }), []);
	assert.equal(offered([captions], { only: [''] }).length, 4);
});

test('an edit names the version of the document to a client that can check it', () => {
	const [versioned] = offered([numbers], { only: ['quickfix'] });
	const change = versioned?.edit?.documentChanges?.[0];
	assert.deepEqual(change !== undefined && 'textDocument' in change && change.textDocument, {
		uri: 'file:///a.txt',
		version: 4,
	});
	const [plain] = offered([numbers], { only: ['quickfix'] }, { ...presentation, documentChanges: false });
	assert.equal(plain?.edit?.documentChanges, undefined);
	assert.equal(applied(plain), 'Item 8.01 Other Event\r\nItem 9.01 Exhibit\r\n');
});

test('a client that has the commands is offered to waive a finding and to read about its rule, after the fixes', () => {
	const commands = ['form8k.waive', 'form8k.showRule'];
	const actions = offered([captions], { range: firstLine, only: ['quickfix'] }, { ...presentation, commands });
	assert.deepEqual(
		actions.map(({ title, command, isPreferred }) => [title, command?.command, command?.arguments, isPreferred]),
		[
			['Write Other Events', undefined, undefined, true],
			['Write 8.02', undefined, undefined, undefined],
			[
				'Waive: Other Event…',
				'form8k.waive',
				[{ uri: 'file:///a.txt', rule: 'captions', words: 'Other Event', finding: 'Other Event' }],
				undefined,
			],
			[`Show documentation: ${captions.summary.replace(/\.$/, '')}`, 'form8k.showRule', ['captions'], undefined],
		],
	);
	assert.deepEqual(
		actions.map(({ diagnostics }) => diagnostics?.[0]?.code),
		['captions', 'captions', 'captions', 'captions'],
	);
});

test('a waived finding has no action, and none of its fixes is applied with the others', () => {
	const waiver = { file: 'a.txt', rule: 'captions', words: 'Other Event' };
	const [all, ...rest] = offered([captions], { only: ['source.fixAll'] }, presentation, [waiver]);
	assert.equal(applied(all), 'Item 8.01 Other Event\r\nItem 9.02 Exhibits\r\n');
	assert.deepEqual(rest, []);
	assert.deepEqual(offered([captions], { range: firstLine, only: ['quickfix'] }, presentation, [waiver]), []);
});

test('a waiver in vain can be removed, several at once, but not be waived', () => {
	const commands = ['form8k.waive', 'form8k.removeWaiver'];
	const waivers = ['Other Events', 'Exhibits'].map((words) => ({ file: 'a.txt', rule: 'captions', words }));
	const range = { start: everywhere.start, end: everywhere.start };
	const actions = offered([noFix, captions], { range, only: ['quickfix'] }, { ...presentation, commands }, waivers);
	assert.deepEqual(
		actions.map(({ title, command }) => [title, command?.arguments]),
		[
			['Waive: Item 8.01…', [{ uri: 'file:///a.txt', rule: 'no-fix', words: 'Item 8.01', finding: 'Item 8.01' }]],
			...waivers.map((waiver) => [`Remove the waiver: ${waiver.words}`, [{ uri: 'file:///a.txt', waivers: [waiver] }]]),
			['Remove all 2 waivers without effect', [{ uri: 'file:///a.txt', waivers }]],
		],
	);
});

const presentation: EditPresentation = {
	relatedInformation: true,
	codeDescription: true,
	documentChanges: true,
	commands: [],
};

function rule(id: string, problems: readonly (readonly [string, ...Fix[]])[]): Rule {
	return {
		id,
		severity: { draft: 'warning', final: 'warning' },
		summary: '',
		why: '',
		example: { bad: '', good: '' },
		check: () => problems.map(([words, ...fixes]) => ({ span: spanIn(text, words), message: words, fixes })),
	};
}

function replace(words: string, by: string, all = false): Fix {
	return { title: `Write ${by}`, edits: [{ span: spanIn(text, words), text: by }], ...(all && { all }) };
}

function checkOf(rules: readonly Rule[], waivers: readonly Waiver[] = []) {
	const onFault = (_rule: Rule, error: unknown) => assert.fail(String(error));
	return { stage: 'draft' as const, severities: {}, waivers, today: '2026-03-20', onFault, rules };
}

function offered(
	rules: readonly Rule[],
	{ range = everywhere, ...context }: Partial<CodeActionContext> & { readonly range?: Range },
	how = presentation,
	waivers: readonly Waiver[] = [],
): CodeAction[] {
	const params = { range, context: { diagnostics: [], ...context } };
	return codeActions(document, handmade(text), params, checkOf(rules, waivers), how);
}

function applied(action: CodeAction | undefined): string {
	const change = action?.edit?.documentChanges?.[0];
	const versioned = change !== undefined && 'edits' in change ? change.edits : undefined;
	const edits = (versioned ?? action?.edit?.changes?.[document.uri] ?? []).filter((edit) => TextEdit.is(edit));
	return TextDocument.applyEdits(document, edits);
}
