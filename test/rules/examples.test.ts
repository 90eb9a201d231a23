/** The example of every rule: broken it shows the rule at work, mended it does not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../server/src/rules';
import { problems } from '../fixture';

for (const rule of rules) {
	test(`the example of ${rule.id} breaks it, and the mended one does not`, () => {
		const found = problems(rule, rule.example.bad);
		assert.ok(found.length > 0, 'the bad example breaks nothing');
		assert.deepEqual(problems(rule, rule.example.good), []);
	});

	test(`the messages of ${rule.id} are short sentences`, () => {
		for (const { message } of problems(rule, rule.example.bad)) {
			assert.ok(message.length <= 100, message);
			assert.match(message, /^[\p{Lu}“(].*\.$/u, `a message is no sentence: “${message}”`);
		}
	});
}
