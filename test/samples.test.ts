/** The samples: every one is a report, the clean ones show nothing, the faulty ones together every rule. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyzeFolder, reportsAmong } from '../server/src/analysis';
import { parseFiling } from '../server/src/filing/parseFiling';
import { rules } from '../server/src/rules';
import { filesOfSample, sample, sampleFolders, sampleNames } from './files';
import { filingOf, problems, today } from './fixture';

const faulty = sampleNames.filter((name) => name.startsWith('faulty-'));
const clean = sampleNames.filter((name) => !name.startsWith('faulty-'));
const readme = sample('README.md');
const stages = ['draft', 'final'] as const;

/** The ids of the rules that are on in `stage` and speak of a sample, in the order of the rules. */
function shown(name: string, stage: (typeof stages)[number]): readonly string[] {
	const filing = filingOf(sample(name));
	return rules
		.filter((rule) => rule.severity[stage] !== 'off' && problems(rule, filing).length > 0)
		.map(({ id }) => id);
}

/** The ids of the rules that speak of a sample in any stage, in alphabetical order. */
function shownInAnyStage(name: string): readonly string[] {
	return [...new Set(stages.flatMap((stage) => shown(name, stage)))].sort();
}

/** The ids of the rules that speak of a sample folder in any stage, in alphabetical order. */
function shownInFolder(name: string): readonly string[] {
	const files = filesOfSample(name);
	const found = reportsAmong(files).flatMap((report) =>
		stages.flatMap((stage) => analyzeFolder(files, report, { stage, today })?.problems() ?? []),
	);
	return [...new Set(found.map(({ rule }) => rule.id))].sort();
}

for (const name of sampleFolders.filter((each) => !each.startsWith('faulty-'))) {
	test(`${name} holds reports and shows nothing`, () => {
		assert.ok(reportsAmong(filesOfSample(name)).length > 0);
		assert.deepEqual(shownInFolder(name), []);
	});
}

for (const name of sampleNames) {
	test(`${name} is recognized as a report`, () => {
		assert.ok(parseFiling(sample(name)));
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
	const all = new Set([...faulty.flatMap(shownInAnyStage), ...sampleFolders.flatMap(shownInFolder)]);
	assert.deepEqual(
		rules.map(({ id }) => id).filter((id) => !all.has(id)),
		[],
	);
});

for (const name of [...faulty, ...sampleFolders.filter((each) => each.startsWith('faulty-'))]) {
	test(`the list of samples names the rules that ${name} shows`, () => {
		const entry = readme.split('\n- ').find((part) => part.startsWith(`[\`${name}\`]`)) ?? '';
		const named = [...(entry.split('\n')[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, id]) => id ?? '');
		assert.deepEqual(named.sort(), sampleFolders.includes(name) ? shownInFolder(name) : shownInAnyStage(name));
	});
}

test('the list of samples names every sample', () => {
	for (const name of [...sampleNames, ...sampleFolders]) {
		assert.ok(readme.includes(`- [\`${name}\`](${name}): `), `${name} is not in the list`);
	}
});
