import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SelectionRange } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { selectionRanges } from '../../server/src/features/selectionRanges';
import { cursor, filingOf } from '../fixture';

/** What is selected step by step from the cursor on, white space folded, each cut to its ends where it is long. */
function selected(fixture: string): readonly string[] {
	const { text, offset } = cursor(fixture);
	const document = TextDocument.create('file:///report.txt', 'form8k', 1, text);
	const [found] = selectionRanges(document, filingOf(text), [document.positionAt(offset)]);
	const steps: string[] = [];
	for (let step: SelectionRange | undefined = found; step !== undefined; step = step.parent) {
		const words = document.getText(step.range).replace(/\s+/g, ' ');
		steps.push(words.length > 55 ? `${words.slice(0, 20)}…${words.slice(-20).trimStart()}` : words);
	}
	return steps;
}

const text = (item: string): string => `SECURITIES AND EXCHANGE COMMISSION
FORM 8-K
CURRENT REPORT

Item 8.01 Other Events

${item}

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1 Press release
99.2 Slides
`;

test('a selection grows from the word to the sentence, the paragraph, the item and the document', () => {
	const grown = selected(text('Corvane Mills, Inc. opened\na mill in No<|>rth Dover. It is large.\n\nThere are two.'));
	assert.deepEqual(grown, [
		'North',
		'Corvane Mills, Inc. opened a mill in North Dover.',
		'Corvane Mills, Inc. …Dover. It is large.',
		'Corvane Mills, Inc. …arge. There are two.',
		'Item 8.01 Other Even…arge. There are two.',
		'SECURITIES AND EXCHA…release 99.2 Slides',
		'SECURITIES AND EXCHA…release 99.2 Slides ',
	]);
});

test('a row of a list comes before the list and its lettered part', () => {
	assert.deepEqual(selected(text('There are others.').replace('99.1', '99<|>.1')).slice(0, 5), [
		'99.1',
		'99.1 Press release',
		'99.1 Press release 99.2 Slides',
		'(d) Exhibits 99.1 Press release 99.2 Slides',
		'Item 9.01 Financial …release 99.2 Slides',
	]);
});

test('in HTML the words grow as they are shown, over tags and entities', () => {
	const html = `<html><body><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p><p>CURRENT REPORT</p><p>Item&nbsp;8.01 Other Events</p>
<p>A <b>mi<|>ll</b> was opened on May&nbsp;4. It is large.</p><table><tr><td>Sales</td><td>12</td></tr></table></body></html>`;
	assert.deepEqual(selected(html).slice(0, 3), [
		'mill',
		'A <b>mill</b> was opened on May&nbsp;4.',
		'A <b>mill</b> was opened on May&nbsp;4. It is large.',
	]);
	const cell = html.replace('<|>', '').replace('Sales', 'Sa<|>les');
	assert.deepEqual(selected(cell).slice(0, 2), ['Sales', 'Sales</td><td>12']);
});

test('between the documents of a submission only these are selected', () => {
	const submission = `<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nSECURITIES AND EXCHANGE COMMISSION\nFORM 8-K\nItem 8.01 Other Events\nText.\n</TEXT>\n</DOCUMENT>
<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nA re<|>lease.\n</TEXT>\n</DOCUMENT>\n`;
	assert.deepEqual(selected(submission)[0], '<DOCUMENT> <TYPE>EX-…</TEXT> </DOCUMENT>');
});
