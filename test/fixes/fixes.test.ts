/** Every fix of every rule, over the samples and the rules' own examples: fix it, check again, it is gone. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseFiling } from '../../server/src/filing/parseFiling';
import { rules } from '../../server/src/rules';
import type { Problem, Rule } from '../../server/src/rules/rule';
import { samples } from '../files';
import { apply, problems } from '../fixture';

const texts: readonly (readonly [name: string, text: string])[] = [
	...rules.map((rule) => [`the example of ${rule.id}`, rule.example.bad] as const),
	...rules.map((rule) => [`the mended example of ${rule.id}`, rule.example.good] as const),
	...readdirSync(samples, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:txt|html?|md|8k|8-k)$/i.test(name))
		.map((name) => [name, readFileSync(join(samples, name), 'utf8')] as const),
];

/** What tells one finding of a rule from another after the text has moved. */
const same = (a: Problem) => (b: Problem) => a.message === b.message;

for (const [name, text] of texts) {
	if (!parseFiling(text)) {
		continue;
	}
	for (const rule of rules) {
		const found = problems(rule, text);
		for (const [i, problem] of found.entries()) {
			for (const fix of problem.fixes ?? []) {
				test(`${name}: ${rule.id} ${i + 1}: ${fix.title}`, () => mends(rule, text, problem, fix));
			}
		}
	}
}

function mends(rule: Rule, text: string, problem: Problem, fix: NonNullable<Problem['fixes']>[number]): void {
	assert.ok(fix.edits.length > 0, 'the fix edits nothing');
	assert.ok(
		fix.edits.every(({ span, text: written }) => text.slice(span.start, span.end) !== written),
		'an edit changes nothing',
	);
	const mended = apply(text, fix);
	const before = problems(rule, text).filter(same(problem)).length;
	const after = problems(rule, mended).filter(same(problem)).length;
	assert.equal(after, before - 1, 'the finding is still there');
	// A fix may leave a signature or the words for a placeholder to be typed, and a new number is to be taken over into
	// a second list; it brings no other error or warning.
	const asksForWords = fix.edits.some(({ text: written }) => /\[\p{Lu}/u.test(written));
	for (const other of rules.filter(({ severity }) => severity.draft === 'error' || severity.draft === 'warning')) {
		if (
			(rule.id === 'duplicate-exhibit' && other.id === 'exhibit-index-mismatch') ||
			(asksForWords && other.id === 'placeholder')
		) {
			continue;
		}
		const more = problems(other, mended).length - problems(other, text).length;
		assert.ok(more <= 0, `${other.id} is new`);
	}
}

test('fixes that are safe unasked leave nothing of them to do', () => {
	for (const [name, text] of texts) {
		if (!parseFiling(text)) {
			continue;
		}
		let mended = text;
		for (const rule of rules) {
			const safe = problems(rule, mended).flatMap(({ fixes }) => fixes?.filter(({ all }) => all).slice(0, 1) ?? []);
			const edits = safe.flatMap((fix) => fix.edits).sort((a, b) => a.span.start - b.span.start);
			mended = apply(mended, { edits });
			assert.deepEqual(
				problems(rule, mended).flatMap(({ fixes }) => fixes?.filter(({ all }) => all) ?? []),
				[],
				`${name}: ${rule.id}`,
			);
		}
	}
});
