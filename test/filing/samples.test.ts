/**
 * What is read of some samples, all of it, each part with where it stands. `samples.txt` has what was agreed to, so that
 * a change of recognition is seen, wherever it has an effect; `UPDATE=1` writes it anew.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Span } from '../../server/src/text/span';
import { root, sample } from '../files';
import { filingOf, place } from '../fixture';

/** One of each kind, and some with much amiss. */
const names = [
	...['clean-html.htm', 'clean-inline-xbrl.htm', 'clean-markdown.md', 'clean-submission.txt', 'pre-2004.txt'],
	...['amendment.txt', 'faulty-exhibits.txt', 'faulty-one-line.txt', 'faulty-signatures.txt'],
];
const file = join(root, 'test', 'filing', 'samples.txt');
const agreed = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trimEnd().split('\n\n') : [];
const update = process.env['UPDATE'] === '1';

/** The name of the sample, and then a line for each value by its path; a span is its place and its words. */
function read(name: string): string {
	const text = sample(name);
	const { source: _, visible, ...parts } = filingOf(text);
	const lines: string[] = [name];
	const walk = (path: string, value: unknown): void => {
		if (typeof value !== 'object' || value === null) {
			lines.push(`${path}: ${JSON.stringify(value)}`);
			return;
		}
		if ('start' in value && 'end' in value && !('span' in value)) {
			lines.push(`${path}: ${place(text, value as Span)}`);
		}
		// The words of a piece are those of its span, mostly.
		const isSaid = 'span' in value && 'text' in value && wordsOf(text, value.span as Span) === value.text;
		for (const [key, each] of Object.entries(value)) {
			const isNothing = each === false || (Array.isArray(each) && each.length === 0);
			if (!isNothing && key !== 'start' && key !== 'end' && !(key === 'text' && isSaid)) {
				walk(Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`, each);
			}
		}
	};
	walk('', parts);
	return lines.join('\n');
}

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

for (const [index, name] of names.entries()) {
	test(`what is read of ${name} is what was agreed to`, { skip: update }, () => {
		assert.equal(read(name), agreed[index], 'UPDATE=1 writes test/filing/samples.txt anew');
	});
}

if (update) {
	writeFileSync(file, `${names.map(read).join('\n\n')}\n`);
}
