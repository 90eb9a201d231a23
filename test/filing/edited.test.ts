import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { Parser } from 'htmlparser2';
import type { Filing } from '../../server/src/filing/filing';
import { parseFiling } from '../../server/src/filing/parseFiling';
import type { Source } from '../../server/src/text/source';
import { sample } from '../files';
import { filingOf } from '../fixture';

const html = sample('clean-html.htm');
const submission = sample('clean-submission.txt');

/** A report that is long enough for a reading to begin in its middle. */
const paragraph =
	'<p>The company opened its <b>second</b> plant&nbsp;in Ohio.</p>\n<table><tr><td>1</td><td>2</td></tr></table>\n';
const longHtml = html.replace('</body>', `${paragraph.repeat(160)}</body>`);
const longSubmission = submission.replace('<TEXT>', `<TEXT>\n${paragraph.repeat(100)}`);

/** What a reader of the filing can tell, the places of the visible text in the source among it. */
function shownOf(filing: Filing | undefined) {
	if (filing === undefined) {
		return undefined;
	}
	const { visible, ...parts } = filing;
	const { text, blocks, links, facts } = visible;
	const places = new Int32Array(2 * text.length);
	for (let at = 0; at < text.length; at++) {
		const { start, end } = visible.span(at, at + 1);
		places.set([start, end], 2 * at);
	}
	return { parts, text, blocks, links, facts, places };
}

/** Reads `text` after each edit in turn, from what was read before it, and compares with a reading of its own. */
function assertSame(
	text: string,
	edits: readonly { readonly at: number; readonly remove: number; readonly put: string }[],
) {
	let source = text;
	let filing = parseFiling(source);
	const first = shownOf(filing);
	for (const { at, remove, put } of edits) {
		const end = Math.min(source.length, at + remove);
		const next = source.slice(0, at) + put + source.slice(end);
		const before = filing && { before: filing, start: at, end, shift: next.length - source.length };
		filing = parseFiling(next, before);
		assert.deepEqual(
			shownOf(filing),
			next === text ? first : shownOf(parseFiling(next)),
			JSON.stringify({ at, remove, put }),
		);
		source = next;
	}
}

const typed = ['x', '<', '>', '</p>', '<p>', '<!--', '-->', '"', '&', '</td>', '<td>', '<script>', '</html>', '\n'];

for (const [name, text] of Object.entries({ html: longHtml, submission: longSubmission })) {
	describe(`a ${name} that is edited reads as if it were new`, () => {
		for (const put of typed) {
			test(`when ${JSON.stringify(put)} is put in`, () => {
				const places = Array.from({ length: 5 }, (_, i) => Math.floor(((i + 0.4) * text.length) / 5));
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

/** `text` with `put` at `at`, read from what was read before, and the filing before; `source` stands for the new text. */
function typedAt(text: string, at: number, put: string, source: (text: string) => Source = (next) => next) {
	const before = filingOf(text);
	const next = text.slice(0, at) + put + text.slice(at);
	const read = () => parseFiling(source(next), { before, start: at, end: at, shift: put.length });
	return { before, next, read };
}

/** How many characters the parser of HTML is given while `work` goes on. */
function parsedDuring(work: () => void): number {
	const write = mock.method(Parser.prototype, 'write');
	work();
	const parsed = write.mock.calls.reduce((sum, call) => sum + (call.arguments[0]?.length ?? 0), 0);
	write.mock.restore();
	return parsed;
}

test('an edit has only the HTML around it parsed again', () => {
	const at = longHtml.length >> 1;
	const { next, read } = typedAt(longHtml, at, 'x');
	assert.ok(parsedDuring(() => parseFiling(next)) >= next.length);
	const parsed = parsedDuring(read);
	assert.ok(parsed > 0 && parsed < next.length / 2, `${parsed} of ${next.length} characters`);
});

test('an edit after the cover keeps the cover that was read', () => {
	const { before, read } = typedAt(longHtml, longHtml.indexOf('second</b>'), 'x');
	assert.ok(before.cover);
	assert.equal(read()?.cover, before.cover);
});

test('tags after the cover make HTML of a text, and its cover is read anew', () => {
	const text = sample('clean-text.txt').replace('Pursuant to', 'Pursuant<td colspan=2> to');
	const put = '\n<p>One</p>\n<p>Two</p>\n<p>Three</p>\n<p>Four</p>\n';
	assertSame(text, [{ at: text.length, remove: 0, put }]);
});

test('an edit of an exhibit has neither the report nor the other exhibits of a submission read again', () => {
	const exhibits = [1, 2, 3, 4].map(
		(n) => `<DOCUMENT>\n<TYPE>EX-99.${n}\n<TEXT>\n${'Words of it.\n'.repeat(2000)}</TEXT>\n</DOCUMENT>\n`,
	);
	const end = submission.lastIndexOf('</DOCUMENT>') + '</DOCUMENT>\n'.length;
	const text = submission.slice(0, end) + exhibits.join('') + submission.slice(end);
	let asked = 0;
	const counted = (work: () => Filing | undefined) => {
		asked = 0;
		return { filing: work(), asked };
	};
	const counting = (next: string): Source => ({
		length: next.length,
		charAt: (offset) => next.charAt(offset),
		slice(start, end) {
			const part = next.slice(start, end);
			asked += part.length;
			return part;
		},
	});
	const { before, next, read } = typedAt(text, text.lastIndexOf('Words'), 'More. ', counting);
	const after = counted(read);
	assert.ok(before.items.length > 0);
	assert.equal(after.filing?.items, before.items);
	assert.equal(after.filing?.visible, before.visible);
	const anew = counted(() => parseFiling(counting(next)));
	assert.ok(after.asked < anew.asked / 2, `${after.asked} of ${anew.asked} characters`);
});
