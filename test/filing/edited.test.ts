import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Filing } from '../../server/src/filing/filing';
import { parseFiling } from '../../server/src/filing/parseFiling';
import { sample } from '../files';

const html = sample('clean-html.htm');
const submission = sample('clean-submission.txt');

/** A report that is long enough for a reading to begin in its middle. */
const paragraph =
	'<p>The company opened its <b>second</b> plant&nbsp;in Ohio.</p>\n<table><tr><td>1</td><td>2</td></tr></table>\n';
const longHtml = html.replace('</body>', `${paragraph.repeat(300)}</body>`);
const longSubmission = submission.replace('<TEXT>', `<TEXT>\n${paragraph.repeat(100)}`);

/** What a reader of the filing can tell, the places of the visible text in the source among it. */
function shownOf(filing: Filing | undefined) {
	if (filing === undefined) {
		return undefined;
	}
	const { visible, ...parts } = filing;
	const { text, blocks, links, facts } = visible;
	const places = Array.from({ length: text.length }, (_, at) => visible.span(at, at + 1));
	return { parts, text, blocks, links, facts, places };
}

/** Reads `text` after each edit in turn, from what was read before it, and compares with a reading of its own. */
function assertSame(
	text: string,
	edits: readonly { readonly at: number; readonly remove: number; readonly put: string }[],
) {
	let source = text;
	let filing = parseFiling(source);
	for (const { at, remove, put } of edits) {
		const end = Math.min(source.length, at + remove);
		const next = source.slice(0, at) + put + source.slice(end);
		const before = filing && { before: filing, start: at, end, shift: next.length - source.length };
		filing = parseFiling(next, before);
		assert.deepEqual(shownOf(filing), shownOf(parseFiling(next)), JSON.stringify({ at, remove, put }));
		source = next;
	}
}

const typed = ['x', '<', '>', '</p>', '<p>', '<!--', '-->', '"', '&', '</td>', '<td>', '<script>', '</html>', '\n'];

for (const [name, text] of Object.entries({ html: longHtml, submission: longSubmission })) {
	describe(`a ${name} that is edited reads as if it were new`, () => {
		for (const put of typed) {
			test(`when ${JSON.stringify(put)} is put in`, () => {
				const places = Array.from({ length: 7 }, (_, i) => Math.floor(((i + 0.4) * text.length) / 7));
				assertSame(
					text,
					places.flatMap((at) => [
						{ at, remove: 0, put },
						{ at, remove: put.length, put: '' },
					]),
				);
			});
		}

		test('when parts of it go and come back', () => {
			const at = Math.floor(text.length / 3);
			for (const length of [1, 40, 5000]) {
				const part = text.slice(at, at + length);
				assertSame(text, [
					{ at, remove: length, put: '' },
					{ at, remove: 0, put: part },
				]);
			}
		});
	});
}

test('documents that come, go and change places in a submission are read', () => {
	const exhibit = '<DOCUMENT>\n<TYPE>EX-99.2\n<SEQUENCE>3\n<FILENAME>b.htm\n<TEXT>\nWords.\n</TEXT>\n</DOCUMENT>\n';
	const end = submission.lastIndexOf('</DOCUMENT>') + '</DOCUMENT>\n'.length;
	const first = submission.indexOf('<DOCUMENT>');
	assertSame(submission, [
		{ at: end, remove: 0, put: exhibit },
		{ at: first, remove: 0, put: exhibit },
		{ at: first + 3, remove: 1, put: '' },
		{ at: first + 3, remove: 0, put: 'C' },
		{ at: 0, remove: 0, put: 'CONFORMED SUBMISSION TYPE: 8-K\n' },
		{ at: first, remove: 2000, put: '' },
	]);
});
