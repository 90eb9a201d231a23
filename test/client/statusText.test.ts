import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barText, statusDetail, statusText } from '../../client/src/status/statusText';
import { urgencyOf } from '../../client/src/status/urgency';
import type { Status } from '../../protocol/status';

const clean: Status = {
	...{ form: '8-K', stage: 'draft', items: ['2.02', '9.01'] },
	...{ errors: 0, warnings: 0, information: 0, hints: 0, waived: 0, isFiled: false },
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

test('the item of the status bar has what was found, and a submission with an accession number is filed', () => {
	assert.equal(
		barText({ ...clean, stage: 'final', errors: 2, warnings: 1 }, 'due tomorrow'),
		'8-K Final · 2 errors, 1 warning · due tomorrow',
	);
	assert.equal(barText({ ...clean, isFiled: true, warnings: 1, hints: 2 }), '8-K Filed · 1 warning, 2 notes');
	assert.equal(barText({ ...clean, information: 1, hints: 8 }), '8-K Draft · 9 notes');
	assert.equal(barText(clean), '8-K Draft');
	assert.equal(statusText({ ...clean, isFiled: true }), 'Filed · no problems');
});

test('the time that is left is that of Washington, and is not counted for reports long past', () => {
	const deadline = { day: '2026-05-08', hour: '5:30 p.m. ET', minutes: 1050 };
	const at = (now: string) => {
		const urgency = urgencyOf(deadline, new Date(now));
		return urgency && `${urgency.kind}: ${urgency.words}`;
	};
	assert.equal(at('2026-05-04T12:00:00Z'), 'calm: due Fri May 8');
	assert.equal(at('2026-05-07T12:00:00Z'), 'soon: due tomorrow 5:30 p.m. ET');
	// Midnight of Washington is four o'clock of Greenwich in summer.
	assert.equal(at('2026-05-08T03:59:00Z'), 'soon: due tomorrow 5:30 p.m. ET');
	assert.equal(at('2026-05-08T04:01:00Z'), 'soon: due today 5:30 p.m. ET (17 h)');
	assert.equal(at('2026-05-08T20:32:00Z'), 'late: due today 5:30 p.m. ET (58 min)');
	assert.equal(at('2026-05-08T21:30:00Z'), 'late: was due today 5:30 p.m. ET');
	assert.equal(at('2026-05-20T12:00:00Z'), 'late: was due Fri May 8');
	assert.equal(at('2026-06-20T12:00:00Z'), undefined);
});
