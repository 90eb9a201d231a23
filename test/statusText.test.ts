import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Status, statusText } from '../client/src/statusText';

const clean: Status = { form: '8-K', stage: 'draft', errors: 0, warnings: 0, information: 0, hints: 0, waived: 0 };

test('the status tells the stage and what was found', () => {
	assert.equal(statusText({ ...clean, errors: 2, warnings: 1, waived: 1 }), 'Draft · 2 errors, 1 warning, 1 waived');
	assert.equal(statusText({ ...clean, stage: 'final', information: 1, hints: 1 }), 'Final · 2 notes');
});

test('a report without findings has no problems, though some may be waived', () => {
	assert.equal(statusText(clean), 'Draft · no problems');
	assert.equal(statusText({ ...clean, waived: 3 }), 'Draft · no problems, 3 waived');
});
