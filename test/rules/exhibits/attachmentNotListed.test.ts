import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../../server/src/analysis';
import { attachmentNotListed } from '../../../server/src/rules/exhibits/attachmentNotListed';
import { exhibitNotAttached } from '../../../server/src/rules/exhibits/exhibitNotAttached';
import { check, fix, related, today } from '../../fixture';
import { htmlReport } from '../reports';
import { exhibitsOf, submission, submissionOf } from '../submissions';

const rows = 'Exhibit No.   Description\n99.1          Press release dated March 12, 2026';

test('an attached exhibit that no list names is not listed', () =>
	fix(
		attachmentNotListed,
		submission(exhibitsOf(rows), [{ type: 'EX-10.1', description: 'SUPPLY AGREEMENT' }, { type: 'EX-99.1' }]),
		submission(
			exhibitsOf(
				'Exhibit No.   Description\n10.1          Supply agreement\n99.1          Press release dated March 12, 2026',
			),
			[{ type: 'EX-10.1', description: 'SUPPLY AGREEMENT' }, { type: 'EX-99.1' }],
		),
	));

test('the row that is added to a table is a row of the table', () => {
	const report = (more: string) =>
		htmlReport(`
<p>Item 9.01 Financial Statements and Exhibits</p>
<p>(d) Exhibits</p>
<table>
<tr><td><b>99.1</b></td><td><a href="press.htm">Press release dated March 12, 2026</a></td></tr>
${more}</table>`);
	const documents = [
		{ type: 'EX-99.1', fileName: 'press.htm' },
		{ type: 'EX-99.2', fileName: 'slides.htm' },
	];
	fix(
		attachmentNotListed,
		submissionOf(report(''), documents),
		submissionOf(
			report('<tr><td><b>99.2</b></td><td><a href="slides.htm">[Description of Exhibit 99.2]</a></td></tr>\n'),
			documents,
		),
	);
});

test('an exhibit that is attached under another number than listed is one finding, at the document', () => {
	const items = `Item 8.01 Other Events\n\nThe press release is furnished as Exhibit 99.1.\n\n${exhibitsOf(rows)}`;
	check(
		attachmentNotListed,
		submission(items, [
			{ type: 'EX-99.2\n      ^^^^^^^ Exhibit 99.2 is attached, and the list has Exhibit 99.1 instead.' },
		]),
	);
	assert.deepEqual(related(attachmentNotListed, submission(items, [{ type: 'EX-99.2' }])), [
		'99.1          Press release dated March 12, 2026: Exhibit 99.1 is listed here, and not attached.',
	]);
	check(exhibitNotAttached, submission(items, [{ type: 'EX-99.2' }]));
	fix(attachmentNotListed, submission(items, [{ type: 'EX-99.2' }]), submission(items, [{ type: 'EX-99.1' }]));
	fix(
		attachmentNotListed,
		submission(items, [{ type: 'EX-99.2' }]),
		submission(items.replace('99.1          ', '99.2          '), [{ type: 'EX-99.2' }]),
		'Change 99.1 to 99.2 in the list',
	);
});

test('graphics, interactive data and listed exhibits are fine', () =>
	check(
		attachmentNotListed,
		submission(exhibitsOf(rows), [
			{ type: 'EX-99.1' },
			{ type: 'EX-101.SCH' },
			{ type: 'EX-104' },
			{ type: 'GRAPHIC' },
			{ type: 'XML' },
		]),
	));

test('where the text attaches the exhibit, exhibit-not-listed speaks', () =>
	check(
		attachmentNotListed,
		submission(`Item 8.01 Other Events\n\nThe slides are attached hereto as Exhibit 99.2.\n\n${exhibitsOf(rows)}`, [
			{ type: 'EX-99.1' },
			{ type: 'EX-99.2' },
		]),
	));

test('where the exhibits item is missing, exhibits-item-missing speaks', () =>
	check(
		attachmentNotListed,
		submission('Item 8.01 Other Events\n\nThe company opened a second plant.', [{ type: 'EX-99.1' }]),
	));

test('a row without a number is for exhibit-number-missing', () =>
	check(
		attachmentNotListed,
		submission(exhibitsOf('Exhibit No.   Description\n\nPress release dated March 12, 2026'), [{ type: 'EX-99.1' }]),
	));

test('a type that EDGAR does not have is said once: here where the list has the right number', () => {
	for (const [type, listed, rule, fixes] of [
		['EX-991', '99.1', 'attachment-not-listed', ['Change EX-991 to EX-99.1']],
		['EX-31', '3.1', 'attachment-not-listed', ['Change EX-31 to EX-3.1']],
		['EX-991', '', 'document-type', ['Change to EX-99.1']],
		['EX99.1', '99.1', 'document-type', ['Change to EX-99.1']],
	] as const) {
		const text = submission(exhibitsOf(listed === '' ? 'None' : rows.replace('99.1', listed)), [{ type }]);
		const found = (analyze(text, { today })?.problems() ?? []).filter(({ span }) => text.startsWith(type, span.start));
		assert.deepEqual(
			found.map((each) => [each.rule.id, each.fixes.map(({ title }) => title)]),
			[[rule, fixes]],
			`${type} ${listed}`,
		);
	}
});
