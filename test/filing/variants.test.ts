/** A text in other letters, or with other line ends, is the same filing, with all its parts where they were. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sample, sampleNames } from '../files';
import { filingOf } from '../fixture';

const plain = sampleNames.filter((name) => name.endsWith('.txt') && !sample(name).includes('<DOCUMENT>'));

/** What is read of a text but the text itself, its words in small letters. */
function read(text: string): unknown {
	const { source: _, visible: __, ...parts } = filingOf(text);
	return JSON.parse(JSON.stringify(parts).toLowerCase());
}

for (const name of plain) {
	test(`${name} is read in capitals as it is`, () => {
		const text = sample(name);
		assert.equal(text.toUpperCase().length, text.length);
		assert.deepEqual(read(text.toUpperCase()), read(text));
	});
}

for (const name of ['clean-text.txt', 'pre-2004.txt', 'faulty-exhibits.txt', 'faulty-signatures.txt']) {
	test(`${name} is read in small letters as it is`, () => {
		assert.deepEqual(read(sample(name).toLowerCase()), read(sample(name)));
	});
}

for (const name of plain) {
	test(`${name} is read with the line ends of Windows as it is`, () => {
		// A blank before each line end keeps every offset what it is in the other text.
		const [unix, windows] = [' \n', '\r\n'].map((eol) => sample(name).replaceAll('\n', eol));
		const [ofUnix, ofWindows] = [unix, windows].map((text) => ({ ...(read(text ?? '') as object), eol: '' }));
		assert.deepEqual(ofWindows, ofUnix);
	});
}
