/** `npm run new-rule` begins a rule that compiles, and whose tests name what is still to be written. */
import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../files';

/** A copy of the repository, without what is built and what is large. Its packages are those of the repository. */
const copy = mkdtempSync(join(tmpdir(), 'f8k-new-rule-'));
after(() => rmSync(copy, { recursive: true, force: true }));
const left = [
	'.git',
	'node_modules',
	'out',
	'dist',
	'bench',
	'images',
	join('test', 'vscode'),
	join('test', 'cli', 'packages'),
];
cpSync(root, copy, {
	recursive: true,
	preserveTimestamps: true,
	filter: (source) => !left.includes(relative(root, source)),
});
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
const examples = 'test/rules/examples.test';
const own = 'test/rules/exhibits/pictureSize.test';
writeFileSync(
	join(copy, 'tsconfig.rules.json'),
	JSON.stringify({ extends: './tsconfig.json', include: [`${examples}.ts`, `${own}.ts`] }),
);

const list = 'server/src/rules/index.ts';
const read = (path: string): string => readFileSync(join(copy, path), 'utf8');
// A test that is run by a test would report to it.
const { NODE_TEST_CONTEXT: _, ...env } = process.env;
const node = (...args: string[]): SpawnSyncReturns<string> =>
	spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env });
const newRule = (...words: string[]): SpawnSyncReturns<string> => node('scripts/newRule.mjs', ...words);

test('what is no new rule is refused in a sentence, and nothing is written', () => {
	const before = read(list);
	for (const [words, complaint] of [
		[[], 'A rule has an id and a family.'],
		[['picture-size', 'exhibits', 'more'], 'A rule has an id and a family.'],
		[['pictureSize', 'exhibits'], "'pictureSize' is not an id:"],
		[['class', 'exhibits'], "'class' is not an id:"],
		[['empty-item', 'exhibits'], "There is a rule 'empty-item' already: server/src/rules/items/emptyItem.ts."],
		[['check-box-TEXT', 'cover'], "'check-box-TEXT' is not an id:"],
		[['checkbox-text', 'cover'], "There is a rule 'checkbox-text' already:"],
		[['rule-waived-in-vain', 'text'], "There is a rule 'rule-waived-in-vain' already:"],
		[['picture-size', 'pictures'], "There is no family 'pictures'."],
		[['picture-size', '../filing'], "There is no family '../filing'."],
	] as const) {
		const { status, stderr } = newRule(...words);
		assert.equal(status, 2, words.join(' '));
		assert.ok(stderr.startsWith(complaint), stderr);
		assert.match(stderr, / FAMILY is one of cover, .*\btext, timing\.\n$/);
	}
	assert.equal(read(list), before);
});

test('a new rule stands in the list after its family, compiles and works', () => {
	const { status, stdout, stderr } = newRule('picture-size', 'exhibits');
	assert.equal(status, 0, stdout + stderr);
	const [imports = '', rules = ''] = read(list).split('export const families');
	assert.match(imports, /import \{ pictureSize \} from '\.\/exhibits\/pictureSize';\nimport \{ redactionExhibitKind/);
	assert.match(rules, /\n\t\tperiodMismatch,\n\t\tpictureSize,\n\t\],\n\tsignatures: \[/);
	const biome = node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', list, `${own}.ts`);
	assert.equal(biome.status, 0, biome.stdout + biome.stderr);
	const typescript = node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.rules.json');
	assert.equal(typescript.status, 0, typescript.stdout);
	const tests = node('--test', `out/${own}.js`);
	assert.equal(tests.status, 0, tests.stdout);
});

test('the tests of all rules name what is still to be written', () => {
	const { status, stdout } = node('--test-reporter=spec', '--test', `out/${examples}.js`);
	assert.equal(status, 1);
	assert.match(stdout, /✔ the example of picture-size breaks it/);
	assert.match(stdout, /✖ the messages of picture-size are short sentences/);
	assert.match(stdout, /a message is no sentence: “one short sentence that says what was found”/);
});
