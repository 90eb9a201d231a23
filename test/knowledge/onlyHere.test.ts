/** The law stands in the knowledge: no other layer names an item, an exhibit, a caption or a day of it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { captionsOf, exhibits, items, statementsDays, statementsDaysInWords } from '../../server/src/knowledge';
import { root } from '../files';

const folder = join('server', 'src');
const layers = readdirSync(join(root, folder)).filter((name) => !name.endsWith('.ts') && name !== 'knowledge');

/** The files of every layer but the knowledge, without their comments and without what a rule says of itself. */
const sources = [
	...layers.map((layer) => join(folder, layer)),
	...['client', 'cli'].filter((name) => readdirSync(root).includes(name)),
].flatMap((place) =>
	readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && !name.split(sep).some((part) => part === 'node_modules'))
		.map((name) => join(place, name))
		.filter((name) => !name.startsWith(join(folder, 'rules', 'examples')))
		.map((name) => ({ name, code: codeOf(readFileSync(join(root, name), 'utf8')) })),
);

/** Whatever stands alone between quotes. Other words around it make it prose: a message, a heading in an example. */
const literal = (inside: string) => new RegExp(`(['"\`])(?:${inside})\\1`, 'i');

test('there are sources to look at', () => {
	assert.ok(sources.length > 150);
	for (const layer of ['text', 'filing', 'reading', 'writing', 'rules', 'features', 'host']) {
		assert.ok(layers.includes(layer), layer);
	}
});

const itemOfToday = literal('[1-9]\\.\\d\\d');

const numbers = [...items.filter(({ era }) => era === 'legacy'), ...exhibits]
	.map(({ number }) => escaped(number))
	.join('|');
// A character that is compared, as in `c <= '9'`, is no number.
const otherNumber = new RegExp(`(?<![<>]= )${literal(`(?:${numbers})(?:\\.[1-9]\\d?)?`).source}`);
const series = /series(?:\([^)]*\))* [!=]== \d/i;

const captions = items
	.flatMap((fact) => [...captionsOf(fact), ...fact.paragraphs.flatMap(({ caption }) => caption ?? [])])
	// "Exhibits" is a word, too.
	.filter((caption) => caption.includes(' '));
const caption = literal(
	`(?:\\([a-z]\\) )?(?:${captions.map((words) => escaped(words).replace(/'/g, "(?:\\\\?'|’)")).join('|')})[.:]?`,
);

const day = literal('\\d{4}-\\d\\d-\\d\\d');
const countOfDays = new RegExp(`\\b${statementsDays}\\b|${statementsDaysInWords.replace('-', '\\W')}`, 'i');

test('no item of today is named by its number', () => {
	assert.deepEqual(holding(itemOfToday), []);
});

test('no item before the reform, and no exhibit, is named by its number', () => {
	// The text layer, which knows nothing of the form, and the client have numbers of other things.
	const others = ['client', 'cli', join(folder, 'text')];
	const ofTheForm = sources.filter(({ name }) => !others.some((place) => name.startsWith(place)));
	assert.deepEqual([...holding(otherNumber, ofTheForm), ...holding(series, ofTheForm)], []);
});

test('no caption stands elsewhere, neither of an item nor of one of its parts', () => {
	assert.ok(captions.length > 50);
	assert.deepEqual(holding(caption), []);
});

test('no day on which the form changed stands elsewhere, and no count of days', () => {
	assert.deepEqual([...holding(day), ...holding(countOfDays)], []);
});

test('each pattern finds what it is for, and no prose', () => {
	for (const [pattern, code] of [
		[itemOfToday, "if (number === '9.01') {"],
		[itemOfToday, 'return `2.02`;'],
		[otherNumber, "['5', '9'].includes(number)"],
		[otherNumber, "newRow(list, '104', words)"],
		[otherNumber, "{ number: '99.1', description }"],
		[series, 'if (exhibitSeries(number.text) === 104) {'],
		[caption, "const heading = 'Other Events';"],
		[caption, '"(a) Financial Statements of Businesses Acquired"'],
		[caption, "'Changes in Registrant’s Certifying Accountant.'"],
		[day, "const since = '2004-08-23';"],
		[countOfDays, 'addCalendarDays(due, 71)'],
		[countOfDays, '/\\bseventy-one\\b/'],
	] as const) {
		assert.ok(pattern.test(codeOf(code)), code);
	}
	for (const code of [
		"message: 'Item 9.01 is missing'",
		"char <= '9'",
		"jsonrpc: '2.0'",
		'/** `9.01`, and `7` */',
		"why: '71 days',",
		"label: 'Exhibits'",
	]) {
		for (const pattern of [itemOfToday, otherNumber, series, caption, day, countOfDays]) {
			assert.ok(!pattern.test(codeOf(code)), code);
		}
	}
});

function escaped(words: string): string {
	return words.replace(/[^\w\s'–]/g, '\\$&');
}

function holding(pattern: RegExp, among: typeof sources = sources): readonly string[] {
	return among.flatMap(({ name, code }) =>
		code
			.split('\n')
			.filter((line) => pattern.test(line))
			.map((line) => `${name}: ${line.trim()}`),
	);
}

/** The code without comments, without one-line examples, and without what a rule says of itself. */
function codeOf(text: string): string {
	return (
		text
			.replace(/\/\*[\s\S]*?\*\//g, '')
			.replace(/(^|\s)\/\/.*$/gm, '$1')
			.replace(/^\s*(?:why|summary|example|bad|good):.*$/gm, '')
			// A line of JSON, which only an example has.
			.replace(/^\s*"\w+": ".*",?$/gm, '')
	);
}
