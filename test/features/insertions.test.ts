/** Parts that commands put into a filing: where they belong, in its style, and nothing else touched. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Insertion } from '../../protocol/drafting';
import { boxChoices } from '../../server/src/features/boxChoices';
import { insertionEdit } from '../../server/src/features/insertions';
import { sample } from '../files';
import { filingOf, today } from '../fixture';
import { report, unsigned } from '../report';

interface Result {
	/** What was inserted, or the whole of a replaced place, with what it replaced. */
	readonly changes: readonly string[];
	readonly text: string;
	readonly selected: string;
}

function run(text: string, insertion: Insertion): Result | string {
	const document = TextDocument.create('file:///report.txt', 'form8k', 1, text);
	const result = insertionEdit(document, filingOf(text), insertion, today);
	if ('refused' in result) {
		return result.refused;
	}
	const edits = [...(result.edit.changes[document.uri] ?? [])];
	const after = TextDocument.applyEdits(document, edits);
	const changes = edits.map(({ range, newText }) => `${document.getText(range)}|${newText}`);
	return { changes, text: after, selected: TextDocument.create('', '', 1, after).getText(result.select) };
}

function done(text: string, insertion: Insertion): Result {
	const result = run(text, insertion);
	assert.ok(typeof result !== 'string', `refused: ${String(result)}`);
	return result;
}

const numbersOf = (text: string) => filingOf(text).items.map(({ number }) => number);
const rowsOf = (text: string) =>
	filingOf(text).exhibitLists.map(({ rows }) => rows.map(({ number }) => number?.text ?? ''));

test('an item comes where its number belongs, with its caption and a placeholder that is selected', () => {
	const before = done(report, { kind: 'item', number: '2.02' });
	assert.deepEqual(numbersOf(before.text), ['2.02', '8.01', '9.01']);
	assert.match(
		before.text,
		/\n\nItem 2\.02 Results of Operations and Financial Condition\.\n\n\[Describe [^\]]+\]\n\nItem 8\.01 /,
	);
	assert.match(before.selected, /^\[Describe .*\]$/);
	const between = done(before.text, { kind: 'item', number: '5.02' });
	assert.deepEqual(numbersOf(between.text), ['2.02', '5.02', '8.01', '9.01']);
	assert.equal(between.changes.length, 1);
	assert.match(between.changes[0] ?? '', /^\|/);
});

test('an item of HTML has the markup of the others', () => {
	for (const [name, number] of [
		['clean-html.htm', '5.02'],
		['clean-inline-xbrl.htm', '7.01'],
	] as const) {
		const text = sample(name);
		const { text: after } = done(text, { kind: 'item', number });
		const numbers = numbersOf(after);
		assert.deepEqual(numbers, [...numbersOf(text), number].sort());
		const model = filingOf(text).items[0]?.caption?.text ?? '';
		const tagsOf = (line: string | undefined) => line?.replace(/>[^<]*</g, '><');
		const lineWith = (words: string, all: string) => all.split('\n').find((line) => line.includes(words));
		const caption = filingOf(after).items.find((item) => item.number === number)?.caption?.text ?? '-';
		assert.equal(tagsOf(lineWith(caption, after)), tagsOf(lineWith(model, text)), name);
	}
});

test('an item goes into a report of very many lines', () => {
	const long = report.replace('\n\nItem 9.01', `${'\r'.repeat(200_000)}\n\nItem 9.01`);
	assert.deepEqual(numbersOf(done(long, { kind: 'item', number: '7.01' }).text), ['7.01', '8.01', '9.01']);
});

test('the exhibits item comes with its lettered part, and no item comes twice', () => {
	const without = report.replace(/Item 9\.01[\s\S]*?(?=SIGNATURES)/, '');
	const { text } = done(without, { kind: 'item', number: '9.01' });
	assert.match(text, /Item 9\.01 Financial Statements and Exhibits\.\n\n\(d\) Exhibits\n\nSIGNATURES/);
	assert.equal(run(report, { kind: 'item', number: '9.01' }), 'Item 9.01 is in this report already.');
	assert.equal(run(report, { kind: 'item', number: '2.99' }), 'Form 8-K has no Item 2.99.');
});

test('an exhibit becomes a row of every list, in the order of the numbers', () => {
	const plain = done(report, { kind: 'exhibit', number: '10.1', description: 'Supply agreement' });
	assert.deepEqual(rowsOf(plain.text), [['10.1', '99.1']]);
	assert.ok(plain.text.includes('\n10.1           Supply agreement\n99.1 '));
	assert.equal(plain.selected, '10.1           Supply agreement');
	const both = done(sample('faulty-exhibits.txt'), { kind: 'exhibit', number: '16.1', description: 'Letter' });
	assert.deepEqual(
		rowsOf(both.text).map((numbers) => numbers.filter((number) => number === '16.1').length),
		[1, 1],
	);
	const html = done(sample('clean-html.htm'), { kind: 'exhibit', number: '10.1', description: 'Lease & sublease' });
	assert.deepEqual(rowsOf(html.text), [['10.1', '99.1', '104']]);
	assert.ok(html.text.includes('<tr valign="top"><td>10.1</td><td>Lease &amp; sublease</td></tr>'));
});

test('an exhibit joins a list in running text, where that tells how', () => {
	const prose = (sentence: string) => report.replace(/\(d\) Exhibits[\s\S]*?(?=SIGNATURES)/, `${sentence}\n\n`);
	const after = (sentence: string, number: string) => {
		const result = run(prose(sentence), { kind: 'exhibit', number, description: 'Slides' });
		return typeof result === 'string' ? result : /\(d\) Exhibits[^\n]*/.exec(result.text)?.[0];
	};
	const list = '(d) Exhibits. 10.1 Lease & more; 99.1 Press release; 104 Cover page data.';
	assert.equal(after(list, '2.1'), list.replace('10.1', '2.1 Slides; 10.1'));
	assert.equal(after(list, '99.2'), list.replace('104', '99.2 Slides; 104'));
	assert.equal(after(list, '105'), list.replace('data.', 'data; 105 Slides.'));
	const sentences = '(d) Exhibits. 99.1 Press release. 99.2 Letter.';
	assert.equal(after(sentences, '99.3'), `${sentences} 99.3 Slides.`);
	const open = '(d) Exhibits: 10.1 Lease; 99.1 Press release';
	assert.equal(after(open, '99.2'), `${open}; 99.2 Slides`);
	const { text } = done(prose(list), { kind: 'exhibit', number: '99.2', description: 'Slides.' });
	assert.deepEqual(rowsOf(text), [['10.1', '99.1', '99.2', '104']]);
});

test('an exhibit is refused where a list in running text does not tell how it goes on', () => {
	const refused = /^The exhibits are listed in a way that shows no place/;
	for (const sentence of [
		'(d) Exhibits. 99.1 Press release; 99.2 Letter. 104 Cover page data.',
		'(d) Exhibits. The following are filed herewith: Exhibit 99.1 Press release of the Company and Exhibit 99.2 Letter.',
	]) {
		const text = report.replace(/\(d\) Exhibits[\s\S]*?(?=SIGNATURES)/, `${sentence}\n\n`);
		const result = run(text, { kind: 'exhibit', number: '99.3', description: 'Slides' });
		assert.match(String(result), refused, sentence);
	}
});

test('without a list an exhibit brings one, and Item 9.01 where that is missing', () => {
	const noRows = report.replace(/\nExhibit No\.[^\n]*\n99\.1[^\n]*\n/, '');
	const inItem = done(noRows, { kind: 'exhibit', number: '99.1', description: 'Press release' });
	assert.deepEqual(rowsOf(inItem.text), [['99.1']]);
	const without = report.replace(/Item 9\.01[\s\S]*?(?=SIGNATURES)/, '');
	const withItem = done(without, { kind: 'exhibit', number: '99.1', description: 'Press release' });
	assert.deepEqual(numbersOf(withItem.text), ['8.01', '9.01']);
	assert.deepEqual(rowsOf(withItem.text), [['99.1']]);
	const taken = run(report, { kind: 'exhibit', number: '99.1', description: 'Slides' });
	assert.equal(taken, 'Exhibit 99.1 is in the list already.');
});

test('the signature section names the registrant and leaves its line empty', () => {
	const { text, selected } = done(unsigned, { kind: 'signatures' });
	const block = filingOf(text).signatures?.blocks[0];
	assert.equal(block?.registrant?.text, 'Lindenau Optics, Inc.');
	assert.equal(block?.signature, undefined);
	assert.match(selected, /^_+$/);
	assert.equal(run(report, { kind: 'signatures' }), 'The report has its signatures already.');
});

test('a box is checked and cleared with the sign of the document', () => {
	const checked = done(report, { kind: 'checkBox', id: 'rule-425' });
	assert.deepEqual(checked.changes, ['[ ]|[X]']);
	assert.deepEqual(done(checked.text, { kind: 'checkBox', id: 'rule-425' }).changes, ['[X]|[ ]']);
	assert.deepEqual(done(report.replace('[ ] Sol', '[x] Sol'), { kind: 'checkBox', id: 'rule-425' }).changes, [
		'[ ]|[x]',
	]);
	assert.equal(run(report, { kind: 'checkBox', id: 'rule-1' }), 'The cover page has no such box.');
});

test('in HTML a box keeps its entity, and the fact that tags it gets its value', () => {
	const html = done(sample('clean-html.htm'), { kind: 'checkBox', id: 'emerging-growth-box' });
	assert.deepEqual(html.changes, ['&#9744;|&#9746;']);
	const text = sample('clean-inline-xbrl.htm');
	const { text: tagged } = done(text, { kind: 'checkBox', id: 'rule-425' });
	const trues = (all: string) => all.split(/(?:fixed-|boolean)true/).length;
	assert.equal(trues(tagged), trues(text) + 1);
	assert.equal(filingOf(tagged).cover?.checkBoxes[0]?.checked, true);
});

test('the boxes of a cover are offered in text order', () => {
	const document = TextDocument.create('file:///report.txt', 'form8k', 1, report);
	const boxes = boxChoices(document, filingOf(report));
	assert.deepEqual(
		boxes.map(({ id, checked }) => [id, checked]),
		['rule-425', 'rule-14a-12', 'rule-14d-2', 'rule-13e-4', 'emerging-growth-box', 'extended-transition'].map((id) => [
			id,
			false,
		]),
	);
});

test('a new row links the file of its exhibit where the submission or the folder has it', () => {
	const exhibit = (type: string, name: string) =>
		`<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>9\n<FILENAME>${name}\n<TEXT>\nLEASE\n</TEXT>\n</DOCUMENT>\n`;
	const sent = sample('clean-submission.txt').replace(
		'</SEC-DOCUMENT>',
		`${exhibit('EX-10.1', 'lease.htm')}</SEC-DOCUMENT>`,
	);
	const { changes } = done(sent, { kind: 'exhibit', number: '10.1', description: 'Lease' });
	assert.match(changes[0] ?? '', /<a href="lease\.htm">Lease<\/a>/);
	const other = done(sent, { kind: 'exhibit', number: '10.2', description: 'Lease' });
	assert.doesNotMatch(other.changes[0] ?? '', /<a /);
});
