/**
 * The example of every rule: broken it shows the rule at work, fixed it does not. `examples.txt` has all that is found
 * in the broken ones, so that a change of a place, a message, a related place or a fix is seen and agreed to;
 * `UPDATE=1` writes it anew.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rules } from '../../server/src/rules';
import type { Rule } from '../../server/src/rules/rule';
import { root } from '../files';
import { place, problems } from '../fixture';

const file = join(root, 'test', 'rules', 'examples.txt');
const agreed = new Map(
	(existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '')
		.split('\n\n')
		.map((entry) => [entry.split('\n', 1)[0], entry.trimEnd()]),
);

/** The id of a rule, and all that it finds in its example, each with its related places and its fixes. */
function found(rule: Rule): string {
	const text = rule.example.bad;
	const lines = problems(rule, text).flatMap(({ span, message, related = [], fixes = [] }) => [
		`  ${place(text, span)}: ${message}`,
		...related.map((each) => `    see ${place(text, each.span)}: ${each.message}`),
		...fixes.map(({ title, all }) => `    fix ${title}${all ? ' [all]' : ''}`),
	]);
	return [rule.id, ...lines].join('\n');
}

for (const rule of rules) {
	test(`the example of ${rule.id} breaks it, and the fixed one does not`, () => {
		assert.ok(problems(rule, rule.example.bad).length > 0, 'the bad example breaks nothing');
		assert.deepEqual(problems(rule, rule.example.good), []);
	});

	test(`the messages of ${rule.id} are short sentences`, () => {
		for (const { message } of problems(rule, rule.example.bad)) {
			assert.ok(message.length <= 100, message);
			assert.match(message, /^[\p{Lu}“(].*\.$/u, `a message is no sentence: “${message}”`);
		}
	});

	test(`what ${rule.id} finds in its example is what was agreed to`, { skip: update() }, () => {
		assert.equal(found(rule), agreed.get(rule.id), 'UPDATE=1 writes test/rules/examples.txt anew');
	});
}

test('no rule is agreed to that there is none of', { skip: update() }, () => {
	assert.deepEqual(
		[...agreed.keys()],
		rules.map(({ id }) => id),
	);
});

function update(): boolean {
	return process.env['UPDATE'] === '1';
}

if (update()) {
	writeFileSync(file, `${rules.map(found).join('\n\n')}\n`);
}
