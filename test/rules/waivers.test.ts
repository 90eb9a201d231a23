import assert from 'node:assert/strict';
import { test } from 'node:test';
import { status } from '../../server/src/features/status';
import type { Filing } from '../../server/src/filing/filing';
import { rules } from '../../server/src/rules';
import { type Check, findProblems } from '../../server/src/rules/check';
import type { Rule } from '../../server/src/rules/rule';
import { flaggedWords, isWaiverOf, type Waiver } from '../../server/src/rules/waivers';
import type { Span } from '../../server/src/text/span';
import { handmade, spanIn } from '../features/handmade';
import { filingOf } from '../fixture';
import { report } from '../report';

const text = 'FORM 8-K\n\nItem 8.01 Other\n  Event\nItem 9.02 Exhibit\n';

test('a waived finding is not shown, but counted', () => {
	const check = checkOf([rule('captions', 'Other\n  Event', 'Exhibit')], [waiverOf('captions', 'Other Event')]);
	assert.deepEqual(shown(text, check), ['captions: Exhibit']);
	assert.deepEqual(status(handmade(text), check), {
		form: '8-K',
		stage: 'draft',
		errors: 0,
		warnings: 1,
		information: 0,
		hints: 0,
		waived: 1,
		items: [],
		isFiled: false,
	});
});

test('a waiver holds wherever the words have moved, and however they are wrapped', () => {
	const check = checkOf([rule('captions', 'Other\n  Event')], [waiverOf('captions', 'Other Event')]);
	assert.deepEqual(shown(`A line before it.\n${text}`, check), []);
	const wrapped = checkOf([rule('captions', 'Other Event')], [waiverOf('captions', ' Other\n Event')]);
	assert.deepEqual(shown('Item 8.01 Other Event\n', wrapped), []);
});

test('a waiver ends with the words, and is for one rule', () => {
	const check = checkOf([rule('captions', 'Exhibit'), rule('others', 'Other')], [waiverOf('captions', 'Other')]);
	assert.deepEqual(shown(text, check), [
		'rule-waived-in-vain: Waiver without effect: captions, “Other”.',
		'others: Other',
		'captions: Exhibit',
	]);
});

test('of two findings at the same words, a waiver that tells what was found silences that one alone', () => {
	const both: Rule = {
		...rule('cover', 'FORM 8-K'),
		check: () => ['No number.', 'No address.'].map((message) => ({ span: spanIn(text, 'FORM 8-K'), message })),
	};
	const one = { ...waiverOf('cover', 'FORM 8-K'), finding: 'No number.' };
	assert.deepEqual(shown(text, checkOf([both], [one])), ['cover: No address.']);
	assert.deepEqual(shown(text, checkOf([both], [waiverOf('cover', 'FORM 8-K')])), []);
});

test('a waiver that silences nothing is reported as information, at the line FORM 8-K', () => {
	const filing = filingOf(report);
	const words = 'The slides that were shown at the meeting of shareholders';
	const [found, ...rest] = findProblems(filing, checkOf([], [waiverOf('exhibit-not-mentioned', words)])).shown;
	assert.deepEqual(rest, []);
	assert.equal(found?.severity, 'information');
	assert.equal(report.slice(found?.span.start, found?.span.end), 'FORM 8-K');
	assert.equal(found?.message, 'Waiver without effect: exhibit-not-mentioned, “The slides that were shown at…”.');
});

test('the message about a waiver in vain is short, whatever was waived', () => {
	for (const { id } of rules) {
		const [vain] = findProblems(handmade(text), checkOf([], [waiverOf(id, 'word '.repeat(50))])).shown;
		assert.ok(vain && vain.message.length < 100, id);
	}
});

test('the rule about waivers can be turned off and up like any other', () => {
	const waivers = [waiverOf('captions', 'Other')];
	const severities = (severity: 'off' | 'error') => ({ severities: { 'rule-waived-in-vain': severity } });
	assert.deepEqual(shown(text, { ...checkOf([], waivers), ...severities('off') }), []);
	assert.equal(
		findProblems(handmade(text), { ...checkOf([], waivers), ...severities('error') }).shown[0]?.severity,
		'error',
	);
});

test('a rule that is off, or fails, makes its waivers neither needed nor vain', () => {
	const waivers = [waiverOf('captions', 'Other')];
	const off = { ...checkOf([rule('captions', 'Exhibit')], waivers), severities: { captions: 'off' as const } };
	assert.deepEqual(shown(text, off), []);
	const failing: Rule = {
		...rule('captions'),
		check: () => {
			throw new Error('a slip');
		},
	};
	assert.deepEqual(shown(text, { ...checkOf([failing], waivers), onFault: () => undefined }), []);
});

test('the flagged words are those that a reader sees, in HTML too', () => {
	const html = report.replace('Item 8.01 Other Events.', '<p><b>Item&nbsp;8.01</b>\n<i>Other</i> Events.</p>');
	const source = `<html><body><pre>${html}</pre></body></html>`;
	const filing = filingOf(source);
	assert.equal(filing.visible.format, 'html');
	const span = { start: source.indexOf('Item&nbsp;'), end: source.indexOf(' Events.') + 7 };
	assert.equal(flaggedWords(filing, span), 'Item 8.01 Other Events');
});

test('what is flagged outside the 8-K of a submission is taken from the source', () => {
	const source = `HEADER: <value>\n${text}`;
	const filing = handmade(source);
	const inside: Filing = { ...filing, visible: { ...filing.visible, text: '', span: () => ({ start: 16, end: 60 }) } };
	assert.equal(flaggedWords(inside, spanIn(source, '<value>')), '<value>');
});

test('long words are cut, and no words stay none', () => {
	const long = '\u{1F4C8} '.repeat(200);
	assert.equal([...flaggedWords(handmade(long), { start: 0, end: long.length })].length, 120);
	assert.equal(flaggedWords(handmade(long), { start: 3, end: 3 }), '');
	const check = checkOf([rule('all', long)], [waiverOf('all', flaggedWords(handmade(long), spanIn(long, long)))]);
	assert.deepEqual(shown(long, check), []);
});

test('a waiver is for the file at its path in the workspace folder', () => {
	const waiver = waiverOf('any', '', 'drafts/8-K März.txt');
	const uri = 'vscode-remote://host/home/drafts/8-K%20M%C3%A4rz.txt';
	assert.ok(isWaiverOf(waiver, uri, ['vscode-remote://host/home']));
	assert.ok(isWaiverOf(waiver, uri, ['vscode-remote://host/home/']));
	assert.ok(!isWaiverOf(waiver, uri, ['vscode-remote://host/']));
	assert.ok(!isWaiverOf(waiver, 'file:///home/old/drafts/8-K%20M%C3%A4rz.txt', ['file:///home']));
});

test('outside of every workspace folder, the end of the path decides', () => {
	const waiver = waiverOf('any', '', 'report.txt');
	assert.ok(isWaiverOf(waiver, 'file:///c%3A/filings/report.txt', []));
	assert.ok(isWaiverOf(waiver, 'file:///filings/report.txt?at=1', ['file:///elsewhere']));
	assert.ok(!isWaiverOf(waiver, 'file:///filings/my-report.txt', []));
	assert.ok(!isWaiverOf(waiver, 'file:///filings/50%/report.md', []));
});

function waiverOf(id: string, words: string, file = 'a.txt'): Waiver {
	return { file, rule: id, words };
}

/** A rule that flags the words, with themselves as message, where they are in the text. */
function rule(id: string, ...flagged: readonly string[]): Rule {
	const spans = ({ source }: Filing): Span[] => {
		const text = source.slice(0);
		return flagged.filter((words) => text.includes(words)).map((words) => spanIn(text, words));
	};
	return {
		id,
		severity: { draft: 'warning', final: 'warning' },
		summary: '',
		why: '',
		example: { bad: '', good: '' },
		check: (filing) => spans(filing).map((span) => ({ span, message: filing.source.slice(span.start, span.end) })),
	};
}

function checkOf(rules: readonly Rule[], waivers: readonly Waiver[]): Check {
	const onFault = (_rule: Rule, error: unknown) => assert.fail(String(error));
	return { stage: 'draft', severities: {}, waivers, today: '2026-03-20', onFault, rules };
}

function shown(source: string, check: Check): string[] {
	return findProblems(handmade(source), check).shown.map(({ rule: { id }, message }) => `${id}: ${message}`);
}
