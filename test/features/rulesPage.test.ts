import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rulesPage } from '../../server/src/features/rulesPage';

test('the section of one rule is that of the whole page', () => {
	const section = rulesPage('exhibit-not-listed');
	assert.match(section, /^## exhibit-not-listed\n\nEvery exhibit .*\nNot flagged:\n\n```text\n.*```\n$/s);
	assert.ok(rulesPage().includes(`\n${section}\n## `));
});

test('no rule of that name, no section', () => {
	assert.equal(rulesPage('rules'), '');
});
