import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rawCharacter } from '../../../server/src/rules/html/rawCharacter';
import { check, fix, problems } from '../../fixture';
import { eventReport, htmlSubmission, submissionOf } from '../submissions';

const messages = (text: string) => problems(rawCharacter, text).map(({ message }) => message);

test('each character beyond ASCII is flagged once a document, with its count', () => {
	assert.deepEqual(messages(htmlSubmission('<p>The Company’s plant – the “first” of the city’s.</p>')), [
		'Character “’”, 2 times: EDGAR takes it as a reference only.',
		'Character “–”: EDGAR takes it as a reference only.',
		'Character “““: EDGAR takes it as a reference only.'.replace('““:', '“”:'),
		'Character “””: EDGAR takes it as a reference only.',
	]);
	const twice = submissionOf(eventReport.replace('plant', 'café'), [
		{ type: 'EX-99.1', fileName: 'a.htm', text: '<html><body><p>Café</p></body></html>' },
	]);
	assert.equal(messages(twice).length, 2);
});

test('references are written at every place', () => {
	const text = (character: string) => htmlSubmission(`<p>A${character}B ${character}.</p>`);
	for (const [character, reference] of [
		['’', '&#8217;'],
		['é', '&#233;'],
		['\u00a0', '&#160;'],
		['^', '&#94;'],
		['☒', '&#9746;'],
		['𝟏', '&#120783;'],
		['\u0092', '&#8217;'],
		['\ufeff', ''],
	] as const) {
		fix(rawCharacter, text(character), text(reference));
	}
});

test('a character that is lost, or a control character, is flagged without a fix', () => {
	for (const character of ['\ufffd', '\u0001', '\u007f']) {
		const found = problems(rawCharacter, htmlSubmission(`<p>A${character}B</p>`));
		assert.deepEqual(
			found.map(({ fixes }) => fixes),
			[[]],
		);
	}
	assert.equal(messages(htmlSubmission('<p>A\u0001B</p>'))[0], 'Character U+0001: EDGAR takes it as a reference only.');
});

test('references, drafts outside of a submission and what EDGAR adds are silent', () => {
	check(rawCharacter, htmlSubmission('<p>The Company&rsquo;s plant &#8212; `~!@#$%*().-+ {}[]|:;,_?/=\t</p>'));
	check(rawCharacter, eventReport.replace('plant', 'café'));
	check(rawCharacter, htmlSubmission('', [{ type: 'XML', fileName: 'R1.htm', text: '<html><p>Café</p></html>' }]));
	check(rawCharacter, submissionOf('FORM 8-K\n\nItem 8.01 Other Events\n\nThe café.\n', []));
});
