/** The samples: every one is a report, the clean ones show nothing, the faulty ones together every rule. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseFiling } from '../server/src/filing/parseFiling';
import { rules } from '../server/src/rules';
import { problems } from './fixture';

const folder = join(__dirname, '../../samples');
const files = readdirSync(folder).filter((name) => name !== 'README.md');
/** What the links of a sample lead to is no report. */
const samples = files.filter((name) => !/-ex\d/.test(name));
const faulty = samples.filter((name) => name.startsWith('faulty-'));
const clean = samples.filter((name) => !name.startsWith('faulty-'));
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const stages = ['draft', 'final'] as const;

/** The ids of the rules that are on in `stage` and speak of a sample, in the order of the rules. */
function shown(name: string, stage: (typeof stages)[number]): readonly string[] {
	const text = readFileSync(join(folder, name), 'utf8');
	return rules.filter((rule) => rule.severity[stage] !== 'off' && problems(rule, text).length > 0).map(({ id }) => id);
}

/** The ids of the rules that speak of a sample in any stage, in alphabetical order. */
function shownInAnyStage(name: string): readonly string[] {
	return [...new Set(stages.flatMap((stage) => shown(name, stage)))].sort();
}

for (const name of samples) {
	test(`${name} is recognized as a report`, () => {
		assert.ok(parseFiling(readFileSync(join(folder, name), 'utf8')));
	});
}

for (const name of clean) {
	for (const stage of stages) {
		test(`${name} shows nothing in a ${stage} text`, () => {
			assert.deepEqual(shown(name, stage), []);
		});
	}
}

test('the faulty samples together show every rule', () => {
	const all = new Set(faulty.flatMap(shownInAnyStage));
	assert.deepEqual(
		rules.map(({ id }) => id).filter((id) => !all.has(id)),
		[],
	);
});

for (const name of faulty) {
	test(`the list of samples names the rules that ${name} shows`, () => {
		const entry = readme.split('\n- ').find((part) => part.startsWith(`[\`${name}\`]`)) ?? '';
		const named = [...(entry.split('\n')[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, id]) => id ?? '');
		assert.deepEqual(named.sort(), shownInAnyStage(name));
	});
}

test('the list of samples names every sample', () => {
	for (const name of samples) {
		assert.ok(readme.includes(`- [\`${name}\`](${name}): `), `${name} is not in the list`);
	}
});
