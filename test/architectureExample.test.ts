/** The lines of ARCHITECTURE.md that show the way in run as they stand there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as analysis from '../server/src/analysis';
import { root } from './files';

test('the ten lines of ARCHITECTURE.md do what they say', () => {
	const [, code] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')) ?? [];
	assert.ok(code);
	const [first = '', ...lines] = code.trim().split('\n');
	const names = /^import \{ (.+) \} from '\.\/server\/src\/analysis';$/.exec(first)?.[1]?.split(', ') ?? [];
	assert.deepEqual(
		names.filter((name) => !(name in analysis)),
		[],
	);
	const printed: unknown[] = [];
	const run = new Function('api', 'console', `const { ${names.join(', ')} } = api;\n${lines.join('\n')}`);
	run(analysis, { log: (value: unknown) => printed.push(value) });
	assert.ok(printed.some((line) => /^\d+-\d+ unknown-item: /.test(String(line))));
	assert.ok(printed.some((line) => Array.isArray(line) && line.includes('Item 8.01')));
	assert.ok(printed.some((line) => String(line).includes('Item 8.01 Other Events')));
	assert.equal(printed.at(-1), undefined);
});
