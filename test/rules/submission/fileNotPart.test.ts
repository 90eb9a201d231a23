import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileNotPart } from '../../../server/src/rules/submission/fileNotPart';
import { problems } from '../../fixture';
import { htmlSubmission } from '../submissions';

const logo = { type: 'GRAPHIC', fileName: 'harbor-logo.jpg', text: 'begin 644' };
const messages = (paragraphs: string) =>
	problems(fileNotPart, htmlSubmission(paragraphs, [logo])).map(({ message }) => message);

test('a picture that no page shows is flagged', () => {
	assert.deepEqual(messages('<p>News</p>'), ['Picture “harbor-logo.jpg” is shown by no page.']);
	assert.deepEqual(messages('<p><img src="other.jpg" alt=""></p>'), ['Picture “harbor-logo.jpg” is shown by no page.']);
});

test('a picture that a page shows or links is not flagged', () => {
	assert.deepEqual(messages('<p><img src="Harbor-Logo.JPG" alt=""></p>'), []);
	assert.deepEqual(messages('<p><a href="harbor-logo.jpg">Logo</a></p>'), []);
});
