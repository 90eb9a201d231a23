/** Reports beside each other in one folder. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyzeFolder } from '../../server/src/analysis';
import { hover } from '../../server/src/features/hover';
import { filesOf, type Report, reportOf } from './folders';

const items = (words: string) => `<p>Item 8.01 Other Events</p>\n<p>${words}</p>`;
const folder = (now: Report, before: Report) =>
	analyzeFolder(filesOf({ 'form8-k.htm': reportOf(now), 'old8k.htm': reportOf(before) }), 'form8-k.htm', {
		today: '2026-03-20',
	});
const codes = (...given: Parameters<typeof folder>) =>
	folder(...given)
		?.problems()
		.map(({ rule }) => rule.id);

test('an amendment is compared with its original', () => {
	const amended: Report = {
		form: '8-K/A',
		items: items('This amendment corrects the day. We opened a plant of 9 acres.'),
	};
	assert.deepEqual(codes(amended, {}), []);
	assert.deepEqual(codes(amended, { date: 'March 10, 2026' }), ['amendment-date-differs']);
	assert.deepEqual(codes(amended, { date: 'March 10, 2026', registrant: 'Alder Creek, Inc.' }), []);
});

test('the hover of an item tells what an amendment has changed of it', () => {
	const analysis = folder(
		{ form: '8-K/A', items: items('This amends the report. We opened a plant of 9 acres.') },
		{ items: items('This amends the report. We opened a plant of 7 acres.') },
	);
	assert.ok(analysis);
	const { text, filing } = analysis.folder;
	const document = TextDocument.create('file:///form8-k.htm', 'html', 1, text);
	const found = hover(document, filing, document.positionAt(text.indexOf('Item 8.01')), '2026-03-20');
	assert.match(JSON.stringify(found), /In old8k\.htm.*“7” is now “9”/);
});

test('values of the cover that have changed since the last report are hinted at', () => {
	const moved = folder({}, { date: 'January 8, 2026' });
	assert.deepEqual(
		moved?.problems().map(({ rule }) => rule.id),
		[],
	);
});
