// Begins a rule: `npm run new-rule -- picture-size html` writes its file, its line in the list and its test.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, install, misused, must, root } from './setup.mjs';

const folder = 'server/src/rules';
const list = `${folder}/index.ts`;
const read = (path) => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');

/** The names of the rules of each family, as the list has them. */
function listed(text) {
	const [, body] = /^export const families = \{\n([\s\S]*?)^\}/m.exec(text) ?? [];
	if (body === undefined) {
		throw new Error(`There is no list of rules in ${list}.`);
	}
	return new Map(
		[...body.matchAll(/^\t(\w+): \[([^\]]*)\]/gm)].map(([, family, names]) => [family, names.match(/\w+/g)]),
	);
}

/** The list with one more rule, the last of its family. */
function withRule(text, { name, family }) {
	return text
		.replace(/^import /m, `import { ${name} } from './${family}/${name}';\nimport `)
		.replace(new RegExp(`^(\\t${family}: \\[[^\\]]*?),?\\s*\\]`, 'm'), `$1, ${name}]`);
}

/** The rule, to be filled in. It works, and finds too much: the tests of all rules ask for sentences until it has them. */
const ruleText = ({ id, name }) => `import type { Rule } from '../rule';

/** Flags what \`${id}\` is about, which this line says in the words of the form. */
export const ${name}: Rule = {
	id: '${id}',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'one sentence that says how it should be',
	why: 'a sentence or two on why it matters, for a paralegal',
	example: {
		bad: \`Item 7.01 Regulation FD Disclosure

The company published a presentation.

Item 8.01 Other Events

The company opened a second plant.
\`,
		good: \`Item 8.01 Other Events

The company opened a second plant.
\`,
	},
	*check(filing) {
		for (const item of filing.items.slice(1)) {
			yield { span: item.heading, message: 'one short sentence that says what was found' };
		}
	},
};
`;

/** Its test: one text that the rule flags, one that it does not. */
const testText = ({ name, family }) => `import { test } from 'node:test';
import { ${name} } from '../../../${folder}/${family}/${name}';
import { check } from '../../fixture';
import { plainReport } from '../reports';

test('what breaks the rule is flagged', () =>
	check(
		${name},
		plainReport(\`
Item 7.01 Regulation FD Disclosure

The Company published a presentation.

Item 8.01 Other Events
^^^^^^^^^^^^^^^^^^^^^^ one short sentence that says what was found

The Company opened a plant.
\`),
	));

test('what keeps the rule is not flagged', () =>
	check(${name}, plainReport('Item 8.01 Other Events\\n\\nThe Company opened a plant.')));
`;

const text = read(list);
const families = [...listed(text).keys()];
const usage = `npm run new-rule -- ID FAMILY
ID is the rule's name for users, such as exhibit-not-listed. FAMILY is one of ${families.join(', ')}.`;
const { words } = commandLine(usage, {}, true);
const [id, family] = words;
if (words.length !== 2) {
	misused('A rule has an id and a family.', usage);
}
if (!/^[a-z]+(-[a-z]+)+$/.test(id)) {
	misused(`'${id}' is not an id: it is two or more words of lowercase letters, joined by hyphens.`, usage);
}
if (!families.includes(family)) {
	misused(`There is no family '${family}'.`, usage);
}
const name = id.replace(/-./g, ([, letter]) => letter.toUpperCase());
const files = { [`${folder}/${family}/${name}.ts`]: ruleText, [`test/rules/${family}/${name}.test.ts`]: testText };
for (const path of readdirSync(join(root, folder), { recursive: true })) {
	const file = `${folder}/${path.replaceAll('\\', '/')}`;
	if (!file.endsWith('.ts')) {
		continue;
	}
	// Some file systems do not tell apart names that differ in case alone.
	if (read(file).includes(`id: '${id}'`) || file.toLowerCase().endsWith(`/${name.toLowerCase()}.ts`)) {
		misused(`There is a rule '${id}' already: ${file}.`, usage);
	}
}
const test = Object.keys(files)[1];
if (existsSync(join(root, test))) {
	misused(`There is a test for '${id}' already: ${test}.`, usage);
}

await install();
writeFileSync(join(root, list), withRule(text, { name, family }));
for (const [path, write] of Object.entries(files)) {
	writeFileSync(join(root, path), write({ id, name, family }));
}
// It puts the import in its place, and breaks the lines of the list.
await must('biome', ['check', '--write', list, ...Object.keys(files)]);
console.log(`
${Object.keys(files).join('\n')}
${list}

Next: write the rule and its test, then run
  npm run test:unit               which names what is still to be written
  UPDATE=1 npm run test:unit      which writes the documentation and the setting of the rule`);
