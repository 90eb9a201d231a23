/** Who has written a line, as `git blame` prints it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blamedLines, committerOf } from '../../client/src/files/blame';

const output = `^d1a2b3c4 (Nora Field      2026-03-02 09:15:01 -0500  1) {
8f00aa12 .vscode/old.json (Ana (NY) Díaz 2026-03-03 10:00:00 +0100  2) 			"reason": "The slides (all) are \\"website only\\".",
00000000 (Not Committed Yet 2026-03-04 10:00:00 +0100  3) 			"reason": "New.",
8f00aa12 (Ana (NY) Díaz 2026-03-03 10:00:00 +0100 4) 			"reason": "As counsel says.",\r
d1a2b3c4 (Nora Field 2026-03-02 09:15:01 -0500 5) 			"reason": "As counsel says.",
no line of blame`;

test('each committed line has its author and its day', () => {
	assert.deepEqual(
		blamedLines(output).map(({ author, date }) => [author, date]),
		[
			['Nora Field', '2026-03-02'],
			['Ana (NY) Díaz', '2026-03-03'],
			['Ana (NY) Díaz', '2026-03-03'],
			['Nora Field', '2026-03-02'],
		],
	);
	assert.deepEqual(blamedLines(''), []);
});

test('a waiver was committed by the one author of its reason, or by nobody that is known', () => {
	const lines = blamedLines(output);
	assert.deepEqual(committerOf('The slides (all) are "website only".', lines), {
		author: 'Ana (NY) Díaz',
		date: '2026-03-03',
	});
	assert.equal(committerOf('New.', lines), undefined);
	assert.equal(committerOf('As counsel says.', lines), undefined);
	assert.equal(committerOf('website only', lines), undefined);
});
