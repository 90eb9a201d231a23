/** What the pages, the tasks and the launch configurations name is there. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentedRules } from '../../server/src/analysis';
import { root } from '../files';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));
const { tasks }: { readonly tasks: readonly Task[] } = JSON.parse(read('.vscode/tasks.json'));
const launch: { readonly configurations: readonly { readonly preLaunchTask?: string }[] } = JSON.parse(
	read('.vscode/launch.json'),
);

interface Task {
	readonly label: string;
	readonly script?: string;
	readonly dependsOn?: readonly string[];
}

/** The pages for people who work on the project. */
const pages = ['README.md', ...readdirSync(root).filter((name) => /^(?:CONTRIBUTING|ARCHITECTURE)\.md$/.test(name))];

test('every npm script that is named exists', () => {
	const naming = [
		...pages.map(read),
		...Object.values(manifest.scripts),
		...readdirSync(join(root, '.github/workflows')).map((name) => read(`.github/workflows/${name}`)),
	];
	const named = [
		...naming.flatMap((text) =>
			[...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1] ?? ''),
		),
		...tasks.flatMap(({ script }) => script ?? []),
	];
	assert.ok(named.length > 10);
	assert.deepEqual(
		named.filter((name) => !Object.hasOwn(manifest.scripts, name)),
		[],
	);
});

test('CONTRIBUTING.md begins a rule that there is not', () => {
	const [, id] = /npm run new-rule -- ([\w-]+)/.exec(read('CONTRIBUTING.md')) ?? [];
	assert.equal(documentedRules.map((rule) => rule.id).includes(id ?? ''), false);
	assert.ok(id);
});

test('every task that is named exists', () => {
	const labels = tasks.map(({ label }) => label);
	const named = [
		...launch.configurations.flatMap(({ preLaunchTask }) => preLaunchTask ?? []),
		...tasks.flatMap(({ dependsOn }) => dependsOn ?? []),
	];
	assert.ok(named.length > 3);
	assert.deepEqual(
		named.filter((name) => !labels.includes(name)),
		[],
	);
});

test('every file and folder that the pages name exists', () => {
	const path = /(?:`|\]\()((?:bench|cli|client|docs|protocol|samples|scripts|server|syntaxes|test)\/[\w./-]*)/g;
	const named = pages.flatMap((page) =>
		[...read(page).matchAll(path)].map((match) => ({ page, path: match[1] ?? '' })),
	);
	assert.deepEqual(
		named.filter(({ path }) => !existsSync(join(root, path))),
		[],
	);
});
