/** Every fix of every rule, over the samples and the rules' own examples: fix it, check again, it is gone. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Filing } from '../../server/src/filing/filing';
import { parseFiling } from '../../server/src/filing/parseFiling';
import { rules } from '../../server/src/rules';
import type { Problem, Rule } from '../../server/src/rules/rule';
import { samples } from '../files';
import { apply, filingOf, problems } from '../fixture';

const texts: readonly (readonly [name: string, text: string])[] = [
	...rules.map((rule) => [`the example of ${rule.id}`, rule.example.bad] as const),
	...rules.map((rule) => [`the fixed example of ${rule.id}`, rule.example.good] as const),
	...readdirSync(samples, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:txt|html?|md|8k|8-k)$/i.test(name))
		.map((name) => [name, readFileSync(join(samples, name), 'utf8')] as const),
];

/** What tells one finding of a rule from another after the text has moved. */
const same = (a: Problem) => (b: Problem) => a.message === b.message;

const filings = texts.flatMap(([name, text]) => {
	const filing = parseFiling(text);
	return filing ? [{ name, text, filing }] : [];
});
const loud = rules.filter(({ severity }) => severity.draft === 'error' || severity.draft === 'warning');

for (const { name, text, filing } of filings) {
	const before = new Map(rules.map((rule) => [rule, problems(rule, filing)]));
	for (const [rule, found] of before) {
		for (const [i, problem] of found.entries()) {
			for (const fix of problem.fixes ?? []) {
				test(`${name}: ${rule.id} ${i + 1}: ${fix.title}`, () => removes(rule, text, before, problem, fix));
			}
		}
	}
}

function removes(
	rule: Rule,
	text: string,
	before: ReadonlyMap<Rule, readonly Problem[]>,
	problem: Problem,
	fix: NonNullable<Problem['fixes']>[number],
): void {
	assert.ok(fix.edits.length > 0, 'the fix edits nothing');
	assert.ok(
		fix.edits.every(({ span, text: written }) => text.slice(span.start, span.end) !== written),
		'an edit changes nothing',
	);
	const fixed = filingOf(apply(text, fix));
	const count = (found: readonly Problem[] | undefined) => found?.filter(same(problem)).length ?? 0;
	assert.equal(count(problems(rule, fixed)), count(before.get(rule)) - 1, 'the finding is still there');
	// A fix may leave a signature or the words for a placeholder to be typed, and a new number is to be taken over into
	// a second list; it brings no other error or warning.
	const asksForWords = fix.edits.some(({ text: written }) => /\[\p{Lu}/u.test(written));
	// Of the placeholder for the day of signing the rule about that day speaks.
	const asksForDay = fix.edits.some(({ text: written }) => written.includes('Date: [Date]'));
	for (const other of loud) {
		if (
			(rule.id === 'duplicate-exhibit' && other.id === 'exhibit-index-mismatch') ||
			(asksForWords && other.id === 'placeholder') ||
			(asksForDay && other.id === 'signature-date-missing')
		) {
			continue;
		}
		assert.ok(problems(other, fixed).length <= (before.get(other)?.length ?? 0), `${other.id} is new`);
	}
}

/** Of each finding of a rule, the fix that is made unasked. */
function safe(rule: Rule, filing: Filing) {
	return problems(rule, filing).flatMap(({ fixes }) => fixes?.filter(({ all }) => all).slice(0, 1) ?? []);
}

test('fixes that are safe unasked leave nothing of them to do', () => {
	for (const { name, filing } of filings) {
		let fixed = filing;
		for (const rule of rules) {
			const found = safe(rule, fixed);
			if (found.length > 0) {
				const edits = found.flatMap((fix) => fix.edits).sort((a, b) => a.span.start - b.span.start);
				fixed = filingOf(apply(fixed.source.slice(0), { edits }));
				assert.deepEqual(safe(rule, fixed), [], `${name}: ${rule.id}`);
			}
		}
	}
});
