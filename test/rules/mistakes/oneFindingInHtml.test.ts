/** One mistake in the markup of a report that is right is said once, and its first fix undoes it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { analyze, applyEdits } from '../../../server/src/analysis';

const clean = readFileSync(join('samples', 'clean-html.htm'), 'utf8');
const tagged = readFileSync(join('samples', 'clean-inline-xbrl.htm'), 'utf8');

const found = (text: string) => analyze(text, { today: '2026-04-10', stage: 'final' })?.problems() ?? [];
const idsOf = (text: string): readonly string[] => found(text).map(({ rule }) => rule.id);

/** Asserts that only `rule` speaks of a change to a report, once, and that its first fix gives the report back where it has one. */
function undoes(rule: string, words: string, others: string, report = clean): void {
	assert.ok(report.includes(words), words);
	const text = report.replace(words, () => others);
	const [problem, ...more] = found(text);
	assert.deepEqual([problem?.rule.id, more.length], [rule, 0], others);
	const fix = problem?.fixes[0];
	assert.equal(fix ? applyEdits(text, fix.edits) : report, report, others);
}

test('both reports are right', () => assert.deepEqual([idsOf(clean), idsOf(tagged)], [[], []]));

test('a reference that lost its semicolon, or has another mark for it, is one finding', () => {
	const spaced = (words: string) => words.replace(' ', '&#160;');
	for (const words of ['Rule 425', 'Rule 14a-12', 'Rule 13e-4(c)', 'Rule 405']) {
		const report = clean.replace(words, spaced(words));
		for (const broken of ['&#160', '&#160,', '&#160:']) {
			undoes('entity-unknown', spaced(words), words.replace(' ', broken), report);
		}
	}
	undoes('entity-unknown', 'Item&nbsp;2.03</b>', 'Item&nbsp,2.03</b>');
	undoes('entity-unknown', 'Section&#160;18', 'Section&#16018', clean.replace('Section&nbsp;18', 'Section&#160;18'));
	undoes('entity-unknown', '(&#167;230', '(&#167230', tagged);
	undoes('entity-unknown', 'April&nbsp;6, 2026</b>', 'April&nbsp,6, 2026</b>');
	undoes('entity-unknown', '&#9744;&nbsp;', '&#9744;&nbsp,', clean.replace('&#9744;</td><td>', '&#9744;&nbsp;'));
});

test('a reference that shows as text is one finding, and is put right', () => {
	undoes('placeholder', 'Rule&nbsp;425', 'Rule&amp;nbsp;425', clean.replace('Rule 425', 'Rule&nbsp;425'));
	undoes('placeholder', 'Rule&nbsp;405', 'Rule&amp;nbsp;405', clean.replace('Rule 405', 'Rule&nbsp;405'));
	undoes('placeholder', 'On April&nbsp;7', 'On April&amp;nbsp;;7');
	undoes('placeholder', '(the &#8220;Company&#8221;)', '(the &amp;#8220;Company&#8221;)');
	undoes('placeholder', '(the &#8220;Company&#8221;)', '(the &#8220;Company&amp;#8221;;)');
});

/** The report with its first box in an element within another one of the name. */
const inFonts = clean.replace('&#9744;', '<font size="2"><font face="Wingdings">&#168;</font></font>');

test('a box that shows as its reference, or as no character, is one finding', () => {
	undoes('placeholder', '&#9744;', '&amp;#9744;');
	undoes('entity-unknown', '&#168;', '&#18;', inFonts);
});

test('a tag that is turned about is one finding', () => {
	undoes('tag-unclosed', 'Agreement.</b>', 'Agreement.<b>');
	undoes('tag-unclosed', '<b>Entry', '</b>Entry');
	undoes('tag-unclosed', '</table>', '<table>');
	undoes('tag-unclosed', '<p style="text-align:center"><b>SIG', '<p style="text-align:center"></b>SIG');
	undoes('tag-unclosed', '<font face="Wingdings">&#168;</font>', '<font face="Wingdings">&#168;<font>', inFonts);
	undoes('tag-unclosed', '<tr>', '</tr>', clean.replace('<tr valign="top">', '<tr>'));
	undoes('tag-unclosed', '<html>', '</html>', clean.replace(/<html[^>]*>/, '<html>'));
	for (const twice of ['<body', '<html']) {
		assert.deepEqual(idsOf(clean.replace(twice, `${twice}>\n${twice}`)), ['html-element'], twice);
	}
});

test('a table that is not closed is said, and not that others stand in it', () =>
	assert.deepEqual(idsOf(clean.replace('</table>', '')), ['tag-unclosed']));

test('a mark of quotation that stands twice is said once', () =>
	undoes('punctuation-doubled', '(the &#8220;Company', '(the &#8220;&#8220;Company'));

test('a box with another mark for its semicolon, and a space with its letters changed about, are one finding', () => {
	undoes('entity-unknown', '&#9744;</td>', '&#9744,</td>');
	undoes('entity-unknown', '&#9744;</ix:', '&#9744,</ix:', tagged);
	for (const broken of ['&nbps;', '&nsbp;', '&nbssp;', '&bnsp;']) {
		const text = clean.replace('Item&nbsp;2.03</b>', `Item${broken}2.03</b>`);
		assert.deepEqual(idsOf(text), ['entity-unknown'], broken);
		assert.equal(applyEdits(text, found(text)[0]?.fixes[0]?.edits ?? []), text.replace(broken, '&#160;'), broken);
	}
});

test('what is wrong with the facts of a cover is one finding', () => {
	const names = /dei:Entity(File|TaxIdentification)Number/g;
	const exchanged = tagged.replace(
		names,
		(_, which) => `dei:Entity${which === 'File' ? 'TaxIdentification' : 'File'}Number`,
	);
	assert.deepEqual(idsOf(exchanged), ['fact-text-mismatch']);
	assert.equal(applyEdits(exchanged, found(exchanged)[0]?.fixes[0]?.edits ?? []), tagged);
	const row = tagged.split('\n').find((line) => line.includes('dei:EntityFileNumber')) ?? '';
	undoes('paragraph-doubled', `${row}\n`, `${row}\n${row}\n`, tagged);
	const amended = tagged.replace(/(dei:DocumentType"[^>]*>)8-K/, '$18-K/A');
	assert.deepEqual(idsOf(amended), ['fact-text-mismatch']);
	const both = tagged.replace('&#9744;</ix:', '&#9744; &#9746;</ix:');
	assert.deepEqual(idsOf(both), ['check-box-text']);
	for (const name of ['EntityFileNumber', 'DocumentPeriodEndDate']) {
		const empty = tagged.replace(new RegExp(`(dei:${name}"[^>]*>).*?(</ix:nonNumeric>)`), '$1$2');
		assert.equal(idsOf(empty).length, 1, name);
	}
});

test('a reference whose beginning is damaged is one finding, and what it stood for is not missing', () => {
	for (const number of ['8220', '8221', '8217', '167']) {
		for (const beginning of ['#', '&', '&# ', '&##', '&&#', '#&']) {
			undoes('entity-unknown', `&#${number};`, `${beginning}${number};`);
			undoes('entity-unknown', `&#${number};`, `${beginning}${number};`, tagged);
		}
	}
	const suite = clean.replace('On April&nbsp;7', 'The office is in Suite #160; the plant is not. On April&nbsp;7');
	assert.deepEqual(idsOf(suite), []);
});

test('a tag that opens a fact again where it must close is one finding', () => {
	const name = /<ix:nonNumeric[^>]*"dei:EntityRegistrantName"[^>]*>/.exec(tagged)?.[0] ?? '';
	const fact = tagged.slice(tagged.indexOf(name), tagged.indexOf('</ix:nonNumeric>', tagged.indexOf(name)));
	undoes('tag-unclosed', `${fact}</ix:nonNumeric>`, `${fact}${name}`, tagged);
});
