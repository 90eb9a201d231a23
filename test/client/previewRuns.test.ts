/** The characters of a run on the page are those of the text, both ways. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastAt, shownOffset, textOffset } from '../../client/src/preview/runs';
import { shellHtml } from '../../client/src/preview/shell';

const run = { start: 100, end: 116, references: [3, 7, 6, 15] };
// "A &amp; B&#8217;s" is shown as "A & B’s".

test('before, at and after a reference', () => {
	const shown = [0, 1, 2, 3, 4, 5, 6, 7];
	assert.deepEqual(
		shown.map((at) => textOffset(run, at) - 100),
		[0, 1, 2, 7, 8, 9, 15, 16],
	);
	for (const at of shown) {
		assert.equal(shownOffset(run, textOffset(run, at)), at);
	}
	assert.deepEqual(
		[3, 6, 10, 14].map((within) => shownOffset(run, 100 + within)),
		[2, 2, 5, 5],
	);
});

test('the run at an offset, or the last one before it', () => {
	const runs = [10, 20, 30].map((start) => ({ start, end: start + 5 }));
	assert.deepEqual(
		[0, 10, 14, 17, 20, 99].map((offset) => lastAt(runs, offset)),
		[0, 0, 0, 0, 1, 2],
	);
	assert.equal(lastAt([], 5), 0);
});

test('the frame runs our script alone, and sends nothing', () => {
	const html = shellHtml({ script: 's.js', style: 's.css', source: 'https://pictures', nonce: 'n' });
	const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
	assert.match(policy ?? '', /^default-src 'none'; script-src 'nonce-n'; style-src-elem 'nonce-n'; /);
	assert.equal((policy ?? '').includes('connect-src'), false);
	assert.equal(/unsafe-(?:eval|hashes)|script-src[^;]*unsafe/.test(policy ?? ''), false);
});
