/** What is proposed in the report itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InsertTextFormat, MarkupKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { dataOf, firstCompletion, resolvedCompletion } from '../../../server/src/features/completion';
import { wholeCover } from '../../../server/src/features/completion/cover';
import { wordings } from '../../../server/src/knowledge';
import { filingOf, today } from '../../fixture';
import { completed, labels, taken } from './completed';

const cover = `UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM 8-K

CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

`;
const signatures = `SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

Alder Creek Instruments, Inc.

By: /s/ Jane Doe
Name: Jane Doe
Title: Chief Financial Officer

Date: March 13, 2026
`;
const results = `Item 2.02 Results of Operations and Financial Condition.

On March 12, 2026, Alder Creek Instruments, Inc. (the "Company") issued a press release, which is furnished as Exhibit 99.1 to this report.

`;
const listed = `Item 9.01 Financial Statements and Exhibits.

(d) Exhibits.

Exhibit No.  Description
99.1         Press release dated March 12, 2026
`;
/** A report with `middle` between its cover and its signatures. */
const report = (middle: string, end = signatures) => `${cover}${middle}\n${end}`;

test('an item is found by its number, by the word Item and by a part of its caption', () => {
	for (const typed of [
		'2.02',
		'2.0',
		'2.',
		'2',
		'Item',
		'ITEM 2',
		'Item 2.02',
		'results',
		'Result',
		'Financial Cond',
	]) {
		assert.ok(
			labels(report(`${typed}<|>\n`)).includes('Item 2.02 Results of Operations and Financial Condition'),
			typed,
		);
	}
});

test('items come in number order, and those that the report has come last', () => {
	const found = labels(report(`${results}2.0<|>\n`));
	assert.deepEqual(
		found.map((label) => label.slice(0, 9)),
		['Item 2.01', 'Item 2.03', 'Item 2.04', 'Item 2.05', 'Item 2.06', 'Item 2.02'],
	);
});

test('an item brings number, official caption and a text to fill in, in the document’s own words and line ends', () => {
	const text = taken(report(`${results}7.01<|>\n`).replaceAll('\n', '\r\n'), 'Item 7.01');
	assert.ok(
		text.includes(
			'\r\n\r\nItem 7.01 Regulation FD Disclosure.\r\n\r\nOn [date], the Company issued a press release about [describe the subject]. A copy of the press release is furnished as Exhibit 99.1 to this report.\r\n',
		),
		text,
	);
});

test('a heading has the letter case and the layout of the others', () => {
	const text = taken(
		report(`ITEM 8.01.   OTHER EVENTS\n\nThe company opened a second plant.\n\nItem 7<|>\n`),
		'Item 7.01',
	);
	assert.ok(
		text.includes('\nITEM 7.01.   REGULATION FD DISCLOSURE\n\nOn [date], Alder Creek Instruments, Inc. issued'),
	);
});

test('only items in force at the date of the report are proposed; without a date those of today', () => {
	const old = cover.replace('March 12, 2026', 'March 12, 2003');
	assert.deepEqual(labels(`${old}Item 5<|>\n`), ['Item 5 Other Events']);
	assert.equal(labels(`${cover.replace('March 12, 2026', 'March 12, 2020')}1.05<|>\n`).length, 0);
	assert.equal(labels(`${cover.replace('March 12, 2026', '[date]')}1.05<|>\n`).length, 1);
});

test('the exhibits item takes the exhibits of the text along, and says when statements follow an acquisition', () => {
	const acquired = 'Item 2.01 Completion of Acquisition or Disposition of Assets.\n\nThe Company bought a mill.\n\n';
	const text = taken(report(`${acquired}${results}9.01<|>\n`), 'Item 9.01');
	assert.ok(
		text.includes('\nItem 9.01 Financial Statements and Exhibits.\n\n(a) Financial statements of businesses or'),
	);
	assert.ok(text.includes('not later than 71 calendar days'));
	assert.ok(text.includes('\n(d) Exhibits.\n\n99.1    Press release\n'));
	const shell = acquired.replace('a mill', 'a mill and ceased to be a shell company');
	assert.ok(!taken(report(`${shell}${results}9.01<|>\n`), 'Item 9.01').includes('71 calendar days'));
});

test('what is in brackets is a place to fill in for a client that knows snippets', () => {
	const [item] = completed(report('8.01<|>\n'), undefined, true);
	assert.equal(item?.insertTextFormat, InsertTextFormat.Snippet);
	assert.ok(
		item?.textEdit?.newText.includes('On ${1:[date]}, Alder Creek Instruments, Inc. ${2:[describe the event]}.'),
	);
	const [plain] = completed(report('8.01<|>\n'));
	assert.equal(plain?.insertTextFormat, InsertTextFormat.PlainText);
	assert.ok(!plain?.textEdit?.newText.includes('$'));
});

test('what an item asks for is told when it is looked at', () => {
	const fixture = report('8.01<|>\n');
	const item = completed(fixture)[0];
	assert.ok(item && item.documentation === undefined);
	assert.deepEqual(dataOf(item), { uri: 'file:///report.txt', item: '8.01' });
	const told = resolvedCompletion(filingOf(fixture.replace('<|>', '')), item, today, MarkupKind.Markdown).documentation;
	assert.ok(typeof told === 'object' && told.value.startsWith('**Item 8.01 Other Events**'));
	assert.deepEqual(resolvedCompletion(filingOf(cover), { label: 'x' }, today, MarkupKind.Markdown), { label: 'x' });
});

test('running text is left in peace', () => {
	const silent = [
		`${results}The Company <|>\n`,
		`${results}The<|>\n`,
		`${results}On<|>\n`,
		`${results}In<|>\n`,
		`${results}Results for the<|>\n`,
		`Item 8.01 Other Events.\n\nThe company, under the terms of its plan and as it has said before, will\nresults<|>\n`,
		`Item 8.01 Other Events.\n\nThe results<|> were good.\n`,
		`Item 8.01 Other Events.\n\nThe company sold it for 2.0<|>\n`,
		`Item 8.01 Other Events.\n\nThis exhibit <|>\n`.replace('This exhibit', 'This exhibition'),
		`Item 8.01 Oth<|>er Events.\n\nThe company opened a plant.\n`,
	];
	for (const middle of silent) {
		assert.deepEqual(labels(report(middle)), [], middle);
	}
});

test('a blank or a full stop that is typed on an empty line asks for nothing', () => {
	assert.deepEqual(labels(report(`${results}  <|>\n`), ' '), []);
	assert.ok(labels(report(`${results}  <|>\n`)).length > 20);
	assert.ok(labels(report(`${results}Item <|>\n`), ' ').length > 20);
});

test('nothing is proposed in a press release after the report', () => {
	const release =
		'\nExhibit 99.1\n\nALDER CREEK REPORTS FIRST QUARTER RESULTS\n\nPORTLAND, March 12, 2026 - Alder Creek';
	assert.deepEqual(labels(`${report(results + listed)}${release} said today.\n\n2.02<|>\n`), []);
});

test('after the word Exhibit stand the listed ones, then the usual next ones with their names', () => {
	const middle = `${results}Item 5.02 Departure of Directors or Certain Officers.\n\nThe agreement is filed as Exhibit <|>\n\n${listed}`;
	const found = completed(report(middle), ' ');
	assert.deepEqual(
		found.map(({ label, detail }) => `${label} ${detail}`),
		[
			'99.1 Press release dated March 12, 2026',
			'17.1 Correspondence on departure of director',
			'10.1 [Description of Exhibit 10.1]',
			'99.2 [Description of Exhibit 99.2]',
		],
	);
	assert.ok(taken(report(middle.replace('<|>', '10.<|>')), '10.1').includes('filed as Exhibit 10.1\n'));
	assert.deepEqual(labels(report(middle.replace('Exhibit <|>', 'Exhibits 10.1 and 99<|>'))), ['99.1', '99.2']);
});

test('a row has the layout of its list', () => {
	const middle = `${results}The plan is filed as Exhibit 10.1 to this report.\n\n`;
	assert.ok(taken(report(`${middle}${listed}1<|>\n`), '10.1').includes('2026\n10.1         Plan\n\nSIGN'));
	const table = '| Exhibit No. | Description |\n| --- | --- |\n| 99.1 | Press release |\n';
	const markdown = `${middle}Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n${table}`;
	assert.ok(
		taken(report(`${markdown}| 99<|>\n`), '99.2').includes('release |\n| 99.2 | [Description of Exhibit 99.2] |\n'),
	);
});

test('a list that has only column heads gets its first row under them', () => {
	const heads = listed.slice(0, listed.indexOf('99.1'));
	assert.ok(taken(report(`${results}${heads}99<|>\n`), '99.1').includes('Description\n99.1         Press release\n'));
	const part = heads.slice(0, heads.indexOf('Exhibit No'));
	assert.ok(taken(report(`${results}${part}99<|>\n`), '99.1').includes('(d) Exhibits.\n\n99.1    Press release\n'));
});

test('the row for the tags of the cover is proposed where there is none, once covers are tagged', () => {
	const row = '104 Cover Page Interactive Data File (embedded within the Inline XBRL document)';
	assert.deepEqual(labels(report(`${results}${listed}104<|>\n`)), [row]);
	assert.deepEqual(labels(report(`${results}${listed}104    Cover Page Interactive Data File\n104<|>\n`)), []);
	assert.deepEqual(labels(report(`${results}${listed}104<|>\n`).replaceAll('2026', '2012')), []);
});

test('the furnished paragraph is proposed under items 2.02 and 7.01 that lack it', () => {
	const middle = `${results}The information<|>\n`;
	assert.deepEqual(labels(report(middle)), ['Furnished, not filed']);
	const text = taken(report(middle), 'Furnished');
	assert.ok(text.includes('\nThe information in this Item 2.02, including Exhibit 99.1, is furnished'));
	assert.deepEqual(labels(report(`${text.slice(cover.length, text.indexOf('SIGN'))}furn<|>\n`)), []);
	assert.deepEqual(labels(report('Item 8.01 Other Events.\n\nThe company opened a plant.\n\nfurn<|>\n')), []);
});

test('the sentence on materiality is proposed under Item 7.01 alone', () => {
	const disclosure = results.replace(
		'2.02 Results of Operations and Financial Condition',
		'7.01 Regulation FD Disclosure',
	);
	assert.ok(labels(report(`${disclosure}materiality<|>\n`)).includes('No admission of materiality'));
	assert.ok(!labels(report(`${results}materiality<|>\n`)).includes('No admission of materiality'));
});

test('the 71 days are proposed under (a) and (b) of Item 9.01', () => {
	const item = 'Item 9.01 Financial Statements and Exhibits.\n\n(a) Financial statements of businesses acquired.\n\n';
	assert.ok(
		taken(report(`${item}71<|>\n`), 'Financial').includes('\nThe financial statements required by this Item are'),
	);
	const both = `${item}They are filed.\n\n(b) Pro forma financial information.\n\n`;
	assert.deepEqual(labels(report(`${both}71<|>\n`)), ['Pro forma information within 71 days']);
	assert.deepEqual(labels(report(`${results}71<|>\n`)), []);
});

test('the lettered parts of the exhibits item are proposed after a parenthesis', () => {
	const item = 'Item 9.01 Financial Statements and Exhibits.\n\n';
	assert.deepEqual(labels(report(`${item}(<|>)\n`), '('), [
		'(a) Financial statements of businesses or funds acquired',
		'(b) Pro forma financial information',
		'(c) Shell company transactions',
		'(d) Exhibits',
	]);
	assert.ok(taken(report(`${item}(<|>)\n`), '(d)').includes('Exhibits.\n\n(d) Exhibits.\n\nSIGN'));
	assert.deepEqual(labels(report(`${results}(<|>)\n`), '('), []);
});

test('a report without signatures gets the section, with its registrant and a day', () => {
	const text = taken(report(`${results}Sig<|>\n`, ''), 'Signatures');
	const section = text.slice(text.indexOf('SIGNATURES'));
	assert.ok(
		section.startsWith('SIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the'),
	);
	assert.ok(
		section.includes('\nAlder Creek Instruments, Inc.\n\nBy: ____________________\nName: [Name]\nTitle: [Title]\n'),
	);
	assert.ok(section.includes('\nDate: March 20, 2026\n'));
	assert.ok(filingOf(text).signatures?.legend);
	assert.deepEqual(labels(report(`${results}Sig<|>\n`)), []);
});

test('a section without its legend gets the legend, and a whole one a further block', () => {
	const legend = signatures.split('\n')[2] ?? '';
	const [above, below = ''] = report(results).split(`${legend}\n`);
	assert.deepEqual(labels(`${above}Purs<|>\n${below}`), ['Signature legend']);
	assert.ok(taken(`${above}Purs<|>\n${below}`, 'Signature legend').includes(`\n${legend}\n`));
	assert.deepEqual(labels(`${report(results)}\nAlder<|>\n`), ['Signature block']);
});

test('the cover gets what it lacks of boxes, table and emerging growth lines, and nothing twice', () => {
	const offered = ['Check boxes', 'Securities registered pursuant to Section 12(b)', 'Emerging growth company'];
	const found = labels(`${cover}<|>\n\n${results}`);
	assert.deepEqual(
		found.filter((label) => offered.includes(label)),
		offered,
	);
	let text = `${cover}<|>\n\n${results}`;
	for (const label of offered) {
		text = taken(text, label).replace('Item 2.02', '<|>\n\nItem 2.02');
	}
	const { cover: read } = filingOf(text.replace('<|>', ''));
	assert.equal(read?.checkBoxes.length, 4);
	assert.ok(read?.emergingGrowthCompany && read.extendedTransition && read.securitiesRegistered);
	assert.deepEqual(
		labels(text).filter((label) => /17 CFR|Check|Securities reg|Emerging/.test(label)),
		[],
	);
});

test('a box that the cover lacks is found by the words of its legend', () => {
	assert.ok(
		taken(`${cover}Solic<|>\n\n${results}`, 'Soliciting').includes(
			'\n[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)\n',
		),
	);
	assert.deepEqual(labels(`${cover.replaceAll('2026', '2003')}Solic<|>\n`), []);
});

test('an empty document gets the cover of today’s form, and no other document does', () => {
	const list = (text: string, client = { snippets: false, completionFormat: MarkupKind.PlainText }) => {
		const document = TextDocument.create('untitled:1', 'form8k', 1, text);
		return firstCompletion(document, document.positionAt(text.length), today, client)?.items;
	};
	for (const typed of ['', 'For', 'Form 8', '8-K', 'United']) {
		assert.deepEqual(
			list(typed)?.map(({ label }) => label),
			['Form 8-K cover page'],
			typed,
		);
	}
	assert.equal(list('Dear'), undefined);
	assert.equal(list('Form 8-K and other letters that we sent'), undefined);
	const text = wholeCover(today).write();
	const { cover: read } = filingOf(text);
	assert.equal(read?.checkBoxes.length, 4);
	assert.ok(read?.securitiesRegistered && read.emergingGrowthCompany && read.extendedTransition);
	assert.ok(labels(`${text}\n8.01<|>\n`).includes('Item 8.01 Other Events'));
});

test('the sentences say what they rest on', () => {
	assert.ok(wordings.every(({ source, meaning }) => source.cite !== '' && meaning.includes('not those of the form')));
});

test('an empty first line is a line like the next', () => {
	const text = 'Item 8.01 Other Events\n\nThe company opened a second plant.\n';
	assert.deepEqual(labels(`\n<|>\n${text}`), labels(`\n\n<|>\n${text}`));
});
