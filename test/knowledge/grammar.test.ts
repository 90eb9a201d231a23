/** The grammar colors the captions that the knowledge has; `UPDATE=1` writes them into it anew. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { captionsOf, items } from '../../server/src/knowledge';
import { root } from '../files';

const file = join(root, 'syntaxes', 'form8k.tmLanguage.json');
const update = process.env['UPDATE'] === '1';

/** Every caption of today and before; a single word, as `Exhibits`, is no heading by itself. */
const captions = unique(items.flatMap(captionsOf)).filter((caption) => caption.includes(' '));

/** How filings begin captions that the form does not have. */
const miswritten = ['Elections? of', 'Other Material'];

/** Where a list of the grammar stands: in which rule, and what follows the group that holds it. */
const lists = [
	{ rule: 'itemHeading', ending: ')[^.<|*\\r\\n]*\\.?)', wanted: [...unique(captions.map(beginning)), ...miswritten] },
	{ rule: 'captionAlone', ending: ')[.:]?)(?=', wanted: unique(captions.map(whole)) },
];

test('the captions of the grammar are those of the knowledge', () => {
	const grammar = read();
	for (const { rule, ending, wanted } of lists) {
		for (const pattern of grammar.repository[rule]?.patterns ?? []) {
			const place = listIn(pattern.match, ending);
			if (place && update) {
				pattern.match = pattern.match.slice(0, place.start) + wanted.join('|') + pattern.match.slice(place.end);
			}
		}
	}
	if (update) {
		writeFileSync(file, `${JSON.stringify(grammar, undefined, '\t')}\n`);
	}
	for (const { rule, ending, wanted } of lists) {
		const found = listsOf(rule, ending);
		assert.ok(found.length > 0, `${rule} lists no captions`);
		for (const each of found) {
			assert.equal(each, wanted.join('|'), `${rule}: UPDATE=1 writes the captions`);
		}
	}
});

test('each caption of the knowledge is matched by the grammar, with and without its typography', () => {
	const [alone = ''] = listsOf('captionAlone', ')[.:]?)(?=');
	const starts = listsOf('itemHeading', ')[^.<|*\\r\\n]*\\.?)');
	const ways = captions.flatMap((caption) => [
		caption,
		caption.replaceAll("'", '’'),
		caption.replaceAll("'", '&rsquo;'),
		caption.replaceAll(' – ', '-'),
		caption.toUpperCase(),
	]);
	assert.deepEqual(
		ways.filter((words) => !expression(`^(?:${alone})$`).test(words)),
		[],
	);
	assert.ok(starts.length > 1);
	for (const start of starts) {
		assert.deepEqual(
			ways.filter((words) => !expression(`^(?:${start})`).test(words)),
			[],
		);
	}
	assert.equal(expression(`^(?:${alone})$`).test('Exhibits'), false);
	assert.equal(expression(`^(?:${alone})$`).test('Other Matters'), false);
});

interface Grammar {
	readonly repository: Readonly<Record<string, { readonly patterns?: { match: string }[] } | undefined>>;
}

function read(): Grammar {
	return JSON.parse(readFileSync(file, 'utf8'));
}

function listsOf(rule: string, ending: string): readonly string[] {
	return (read().repository[rule]?.patterns ?? []).flatMap(({ match }) => {
		const place = listIn(match, ending);
		return place ? [match.slice(place.start, place.end)] : [];
	});
}

/** The inside of the group `((?:…)` that `ending` follows; undefined where the pattern has none. */
function listIn(match: string, ending: string): { readonly start: number; readonly end: number } | undefined {
	const end = match.indexOf(ending);
	const opening = '((?:';
	const start = end < 0 ? -1 : match.lastIndexOf(opening, end);
	return start < 0 ? undefined : { start: start + opening.length, end };
}

/** The caption as filings write it: any apostrophe and dash, with or without a comma before `and` and an article. */
function whole(caption: string): string {
	return inAnyTypography(caption)
		.replace(/,? and /g, ',? and ')
		.replace(/(?:the )?(?=Registrant|Rights of)/g, '(?:the )?');
}

/** The first two words of the caption, each in the singular or the plural. */
function beginning(caption: string): string {
	const [first = '', second = ''] = caption.split(' ');
	return `${inEitherNumber(inAnyTypography(first))} ${inAnyTypography(second)}`;
}

function inEitherNumber(word: string): string {
	return word.length > 4 ? word.replace(/s?$/, 's?') : word;
}

function inAnyTypography(words: string): string {
	return words
		.replace(/ ?[–] ?| - /g, '[ ]?[-\\x{2013}\\x{2014}][ ]?')
		.replace(/'/g, "(?:['\\x{2019}]|&#8217;|&rsquo;)")
		.replace(/^Non-/, 'Non-?[ ]?');
}

/** A part of the grammar as an expression of JavaScript. */
function expression(pattern: string): RegExp {
	return new RegExp(pattern.replace(/\\x\{([\dA-F]{4})\}/g, '\\u$1'), 'i');
}

function unique(words: readonly string[]): readonly string[] {
	return words.filter((word, i) => words.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === i);
}
