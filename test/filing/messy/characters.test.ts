/** A report whose characters a program changed on the way: it is read as it was, and nothing new is found. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filingOf } from '../../fixture';
import { blocksOf, findingsIn, itemsOf, report, rowsOf } from './report';

const text = report({
	heading:
		'Item 5.02\n\nDeparture of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers.',
	body: 'On March 12, 2026, Jane Roe, the Chief Financial Officer of Harbor Mills, Inc., gave notice that she will resign on April 30, 2026. A press release about it is filed as Exhibit 99.1 to this report.',
});

const read = (written: string) => {
	const filing = filingOf(written);
	return {
		items: itemsOf(filing),
		rows: rowsOf(filing).length,
		signers: blocksOf(filing).length,
		date: filing.date,
		// That a character was lost is a finding of its own.
		findings: findingsIn(written)
			.map((finding) => finding.split(':')[0])
			.filter((id) => id !== 'character-damaged'),
	};
};

/** Every fourth space between two words doubled, as a justified line has them. */
const justified = (written: string): string => {
	let count = 0;
	return written.replace(/(?<=\w) (?=\w)/g, (space) => (count++ % 4 === 0 ? `${space} ` : space));
};

const changes: readonly (readonly [name: string, change: (written: string) => string])[] = [
	['no change', (written) => written],
	['no-break spaces', (written) => written.replaceAll(' ', '\u00a0')],
	['a dash in the name of the form', (written) => written.replaceAll('8-K', '8–K')],
	['letters apart in the heading of the form', (written) => written.replace('FORM 8-K', 'F O R M  8 - K')],
	['digits of full width', (written) => written.replace('Item 5.02', 'Item ５．０２')],
	['ligatures', (written) => written.replaceAll('ffi', '\ufb03').replaceAll('fi', '\ufb01').replaceAll('fl', '\ufb02')],
	['characters that are lost', (written) => written.replace(/(?<=Item|Exhibit|March|March 12,) /g, '\ufffd')],
	['question marks for spaces', (written) => written.replace(/(?<=Item|Exhibit|March|March 12,) /g, '?')],
	['a justified text', justified],
	['marks of Markdown', (written) => written.replace(/^(Item \d\.\d\d)(.*)$/gm, '**$1** *$2*')],
	['tags of pages', (written) => written.replace('\nSIGNATURES', '\n<PAGE>\n\nSIGNATURES')],
];

for (const [name, change] of changes) {
	test(`with ${name} a report is read as without`, () => {
		assert.deepEqual(read(change(text)), {
			items: '5.02 9.01',
			rows: 2,
			signers: 1,
			date: '2026-03-12',
			findings: [],
		});
	});
}

test('a mistyped number above its caption is one', () => {
	for (const typed of ['ltem 5.02', 'Item 5.O2', 'Item 5,02']) {
		const written = text.replace('Item 5.02', typed);
		assert.deepEqual(read(written).items, '5.02 9.01', typed);
		assert.deepEqual(read(written).findings, ['unknown-item'], typed);
	}
});

test('a caption in capitals right after its number is no part of the number', () => {
	for (const heading of ['ITEM 8.01OTHER EVENTS', 'ITEM 5.07SUBMISSION OF MATTERS TO A VOTE OF SECURITY HOLDERS']) {
		const written = report({ heading });
		assert.deepEqual(itemsOf(filingOf(written)), `${heading.slice(5, 9)} 9.01`);
		assert.ok(!findingsIn(written).some((finding) => /^(?:unknown-item|item-caption-mismatch)/.test(finding)));
	}
});

test('a cover without the name of the form is a cover', () => {
	const written = text.replace('FORM 8-K\n\n', '');
	assert.deepEqual(read(written).items, '5.02 9.01');
	assert.deepEqual(read(written).findings, ['form-heading-missing']);
});
