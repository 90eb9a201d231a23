/** A long text in parts is the same document as one in one piece. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OpenDocument } from '../../server/src/host/openDocument';

const small = { least: 8, most: 24 };
const written = fc.string({
	unit: fc.constantFrom('a', 'b ', '\n', '\r\n', '\r', '\u2028', '😀', 'a long line of words\n'),
	maxLength: 40,
});
const place = fc.record({ line: fc.nat({ max: 60 }), character: fc.nat({ max: 30 }) });

function agree(document: OpenDocument, text: string): void {
	const whole = TextDocument.create('', '', 1, text);
	assert.equal(document.getText(), text);
	assert.equal(document.source.length, text.length);
	assert.equal(document.lineCount, whole.lineCount);
	for (let offset = 0; offset <= text.length; offset++) {
		assert.equal(document.source.charAt(offset), text.charAt(offset));
		assert.equal(document.source.slice(offset, offset + 30), text.slice(offset, offset + 30));
		const position = whole.positionAt(offset);
		assert.deepEqual(document.positionAt(offset), position);
		assert.equal(document.offsetAt(position), whole.offsetAt(position));
	}
	for (let line = 0; line < whole.lineCount; line++) {
		const far = { line, character: 1000 };
		assert.equal(document.offsetAt(far), whole.offsetAt(far));
		assert.deepEqual(document.getLineRange(line), whole.getLineRange(line));
		assert.equal(document.getEOLCharacters(line), whole.getEOLCharacters(line));
	}
}

test('a text in parts is what it is in one piece, after whatever edits', () => {
	fc.assert(
		fc.property(
			fc.array(written, { maxLength: 8 }),
			fc.array(fc.tuple(place, place, written), { minLength: 1, maxLength: 12 }),
			(texts, edits) => {
				let text = texts.join('');
				const document = new OpenDocument('file:///a.txt', 'form8k', 1, text, small);
				for (const [index, [start, end, put]] of edits.entries()) {
					const whole = TextDocument.create('', '', 1, text);
					const before = document.source;
					document.update({ range: { start, end }, text: put }, index + 2);
					assert.equal(before.slice(0), text);
					const [from = 0, to = 0] = [whole.offsetAt(start), whole.offsetAt(end)].sort((a, b) => a - b);
					text = text.slice(0, from) + put + text.slice(to);
					assert.equal(document.version, index + 2);
					agree(document, text);
				}
			},
		),
		{ seed: 1, numRuns: 300 },
	);
});

test('a change without a range is the whole text', () => {
	const document = new OpenDocument('file:///a.txt', 'form8k', 1, 'a\n'.repeat(40), small);
	const start = { line: 20, character: 1 };
	document.update({ range: { start, end: start }, text: 'b' }, 2);
	document.update({ text: 'one\ntwo' }, 3);
	agree(document, 'one\ntwo');
	assert.equal(document.getText({ start: { line: 0, character: 1 }, end: { line: 1, character: 2 } }), 'ne\ntw');
});

test('beyond its ends a document has no more than its text', () => {
	const document = new OpenDocument('file:///a.txt', 'form8k', 1, 'a\n'.repeat(40), small);
	const start = { line: 1, character: 0 };
	document.update({ range: { start, end: start }, text: 'b' }, 2);
	assert.equal(document.offsetAt({ line: 1000, character: 7 }), 81);
	assert.deepEqual(document.positionAt(1000), { line: 40, character: 0 });
	assert.equal(document.source.slice(70, 1000), 'a\n'.repeat(6).slice(1));
	assert.equal(document.source.slice(1000), '');
	assert.equal(document.source.charAt(1000), '');
});
