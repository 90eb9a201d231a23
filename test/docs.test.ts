/** What is written about the rules elsewhere agrees with the rules; `UPDATE=1` writes it anew. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { version } from '../server/src/analysis';
import { cell, type DocumentedRule, fixTitles, prose, rulesPage } from '../server/src/features/rulesPage';
import { type Family, familyNames, rules } from '../server/src/rules';
import { ruleWaivedInVain } from '../server/src/rules/waivers';
import { root } from './files';

const documented: readonly DocumentedRule[] = [...rules, ruleWaivedInVain];
const update = process.env['UPDATE'] === '1';

test('docs/rules.md says what the rules say', () => {
	agrees('docs/rules.md', rulesPage());
});

test('the table of the rules in README.md says what the rules say', () => {
	const readme = read('README.md');
	const [begin, end] = ['<!-- The tests write this table. -->\n', '<!-- End of the table. -->\n'];
	const from = readme.indexOf(begin) + begin.length;
	const to = readme.indexOf(end);
	assert.ok(from >= begin.length && to >= from, 'README.md has no table of the rules');
	agrees('README.md', `${readme.slice(0, from)}\n${table(documented).join('\n')}\n\n${readme.slice(to)}`);
});

test('the setting form8k.rules knows every rule, and no other', () => {
	const manifest: unknown = JSON.parse(read('package.json'));
	const setting = descend(manifest, ['contributes', 'configuration', 'properties', 'form8k.rules']);
	const properties = Object.fromEntries([
		...familyNames.map((family) => [`${family}/*`, familySetting(family)]),
		...documented.map((rule) => [rule.id, settingOf(rule)]),
	]);
	if (update) {
		// One line a rule: spread out, they are most of the file.
		setting['properties'] = '{rules}';
		const lines = Object.entries(properties).map(([id, schema]) => {
			return `\t\t\t\t\t\t${JSON.stringify(id)}: ${JSON.stringify(schema)}`;
		});
		const text = JSON.stringify(manifest, undefined, '\t');
		const inLines = text.replace('"{rules}"', () => `{\n${lines.join(',\n')}\n\t\t\t\t\t}`);
		writeFileSync(join(root, 'package.json'), `${inLines}\n`);
		setting['properties'] = properties;
	}
	assert.deepEqual(setting['properties'], properties);
});

test('the server has the version of the package', () => {
	assert.equal(version, descend(JSON.parse(read('package.json')), [])['version']);
});

test('every rule has an id of its own, in words joined by hyphens', () => {
	const ids = documented.map(({ id }) => id);
	assert.equal(new Set(ids).size, ids.length);
	for (const id of ids) {
		assert.match(id, /^[a-z]+(-[a-z]+)*$/);
	}
});

test('every rule is explained in whole sentences', () => {
	for (const { id, summary, why } of documented) {
		for (const text of [summary, why]) {
			assert.match(text, /^[A-Z0-9“"/][\s\S]*[.)]$/, `${id} has no sentence, but “${text}”`);
		}
		assert.ok(!summary.includes('\n'), `the summary of ${id} has more than one line`);
	}
});

/** The table for the reader who has not decided yet: what is found, how bad it is, and what is offered. */
function table(all: readonly DocumentedRule[]): string[] {
	return [
		'| rule | | draft | final | quick fix |',
		'| --- | --- | --- | --- | --- |',
		...all.map((rule) => {
			const { id, summary, severity } = rule;
			const [fix] = fixTitles(rule);
			const cells = [cell(summary), severity.draft, severity.final, fix === undefined ? '' : `*${cell(fix)}*`];
			return `| [\`${id}\`](docs/rules.md#${id}) | ${cells.join(' | ')} |`;
		}),
	];
}

const severities = ['error', 'warning', 'information', 'hint', 'off'];

function familySetting(family: Family) {
	return {
		enum: severities,
		markdownDescription: `All rules of the family ${family} that are not set by their own ids. By default each has its own severity.`,
	};
}

function settingOf({ severity, summary }: DocumentedRule) {
	return {
		enum: severities,
		markdownDescription: `${prose(summary)} By default: ${severity.draft} in drafts, ${severity.final} in final texts.`,
	};
}

function agrees(path: string, text: string): void {
	if (update) {
		writeFileSync(join(root, path), text);
	}
	assert.equal(read(path), text, `${path} is out of date: run the tests with UPDATE=1`);
}

/** Text files may have been checked out with another line end. */
function read(path: string): string {
	return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
}

function descend(value: unknown, path: readonly string[]): Record<string, unknown> {
	assert.ok(isRecord(value), 'package.json has no such part');
	const [key, ...rest] = path;
	return key === undefined ? value : descend(value[key], rest);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
