import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusDetail, statusText } from '../../client/src/statusText';
import type { Status } from '../../protocol/status';

const clean: Status = {
	...{ form: '8-K', stage: 'draft', items: ['2.02', '9.01'] },
	...{ errors: 0, warnings: 0, information: 0, hints: 0, waived: 0 },
};

test('the status tells the stage and what was found', () => {
	assert.equal(statusText({ ...clean, errors: 2, warnings: 1, waived: 1 }), 'Draft · 2 errors, 1 warning, 1 waived');
	assert.equal(statusText({ ...clean, stage: 'final', information: 1, hints: 1 }), 'Final · 2 notes');
});

test('a report without findings has no problems, though some may be waived', () => {
	assert.equal(statusText(clean), 'Draft · no problems');
	assert.equal(statusText({ ...clean, waived: 3 }), 'Draft · no problems, 3 waived');
});

test('the detail tells the form, its items and when it is due', () => {
	assert.equal(statusDetail(clean), 'Form 8-K · Items 2.02, 9.01');
	assert.equal(
		statusDetail({ ...clean, items: ['8.01'], due: 'March 6, 2026' }),
		'Form 8-K · Item 8.01 · due March 6, 2026',
	);
	assert.equal(statusDetail({ ...clean, items: [] }), 'Form 8-K · no items');
	assert.equal(statusDetail({ ...clean, items: ['1', '2', '3', '4', '5', '6', '7', '8'] }), 'Form 8-K · 8 items');
});
