/** Which documents the server is shown. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfUser } from '../../client/src/files/schemes';

test('documents on a disk, in a remote or virtual file system, and unsaved ones are the user’s', () => {
	for (const scheme of ['file', 'vscode-remote', 'vscode-vfs', 'memfs', 'zip']) {
		assert.ok(isOfUser(scheme, true), scheme);
	}
	assert.ok(isOfUser('untitled', false));
});

test('what has no file system is not: output, chat, cells of notebooks', () => {
	for (const scheme of ['output', 'comment', 'vscode-chat-code-block', 'vscode-notebook-cell']) {
		assert.ok(!isOfUser(scheme, false), scheme);
	}
});

test('earlier versions and changes under review get no problems, though they have file systems', () => {
	for (const scheme of ['git', 'gitlens', 'review', 'pr', 'svn', 'vscode-local-history']) {
		assert.ok(!isOfUser(scheme, true), scheme);
	}
});
