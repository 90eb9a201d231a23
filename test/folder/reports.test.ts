/** Reports beside each other in one folder. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyzeFolder } from '../../server/src/analysis';
import { checklist } from '../../server/src/features/checklist';
import { checklistMarkdown } from '../../server/src/features/checklistMarkdown';
import { hover } from '../../server/src/features/hover';
import { signOffOf } from '../../server/src/features/signOff';
import { signOffHtml } from '../../server/src/features/signOffHtml';
import { status } from '../../server/src/features/status';
import { readFolder } from '../../server/src/folder/submissionFolder';
import { originalOf } from '../../server/src/reading/otherReports';
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

test('the original in the same folder goes before one of the folders around', () => {
	const amended = reportOf({ form: '8-K/A', items: items('This amends the report.') });
	const files = filesOf({ 'form8-ka.htm': amended, 'form8-k.htm': reportOf({}) });
	const nearby = filesOf({ '../march/form8-k.htm': reportOf({}) });
	const read = (own: typeof files) => {
		const filing = readFolder(own, 'form8-ka.htm', { nearby })?.filing;
		return filing && originalOf(filing)?.name;
	};
	assert.equal(read(files), 'form8-k.htm');
	assert.equal(read(files.slice(0, 1)), '../march/form8-k.htm');
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

test('the checklist of an amendment tells what it has changed, item by item', () => {
	const item = (number: string, caption: string, words: string) => `<p>Item ${number} ${caption}</p>\n<p>${words}</p>`;
	const analysis = folder(
		{
			form: '8-K/A',
			items: [
				item('7.01', 'Regulation FD Disclosure', 'We met investors.'),
				item('8.01', 'Other Events', 'We opened a plant of 9 acres.'),
				item('5.05', 'Amendments to the Registrant’s Code of Ethics', 'We changed our code.'),
			].join('\n'),
		},
		{
			items: [
				item('2.02', 'Results of Operations and Financial Condition', 'We earned $1.'),
				item('7.01', 'Regulation FD Disclosure', 'We  met\ninvestors.'),
				item('8.01', 'Other Events', 'We opened a plant of 7 acres.'),
			].join('\n'),
		},
	);
	assert.ok(analysis);
	const { text, filing } = analysis.folder;
	const document = TextDocument.create('file:///form8-k.htm', 'html', 1, text);
	const list = checklist(document, filing, analysis.check);
	assert.deepEqual(list.amends?.name, 'old8k.htm');
	assert.deepEqual(
		list.amends?.items.map(({ name, change, words, range }) => [name, change, words, range && document.getText(range)]),
		[
			['Item 7.01', 'same', 'The same words.', 'Item 7.01 Regulation FD Disclosure'],
			['Item 8.01', 'changed', '“7” is now “9”.', 'Item 8.01 Other Events'],
			[
				'Item 5.05',
				'new',
				'The report that this one amends has no such item.',
				'Item 5.05 Amendments to the Registrant’s Code of Ethics',
			],
			['Item 2.02', 'left-out', 'The amendment does not repeat it.', undefined],
		],
	);
	const page = signOffOf(list, status(filing, analysis.check), { name: 'form8-k.htm' });
	assert.ok(checklistMarkdown(page).includes('\n## Changes to old8k.htm\n\n| item | state | what has changed |\n'));
	assert.ok(checklistMarkdown(page).includes('\n| Item 8.01 | changed | “7” is now “9”. |\n'));
	assert.ok(signOffHtml(page).includes('<h2>Changes to old8k.htm</h2>'));
	const lone = folder({ items: item('8.01', 'Other Events', 'We opened a plant.') }, {});
	assert.ok(lone);
	assert.equal('amends' in checklist(document, lone.folder.filing, lone.check), false, 'a report that amends none');
});

test('values of the cover that have changed since the last report are hinted at', () => {
	const moved = folder({}, { date: 'January 8, 2026' });
	assert.deepEqual(
		moved?.problems().map(({ rule }) => rule.id),
		[],
	);
});
