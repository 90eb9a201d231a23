import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asciiExample } from '../../../server/src/rules/examples/submission';
import { nonAsciiCharacter } from '../../../server/src/rules/text/nonAsciiCharacter';
import { check, fix, problems } from '../../fixture';
import { plainReport } from '../reports';

test('every character is marked once, at its first place', () =>
	check(
		nonAsciiCharacter,
		asciiExample(`The company’s plant and the city’s mill – both new.
           ^ Character “’”, 2 times: EDGAR takes ASCII only in plain text.
                                        ^ Character “–”: EDGAR takes ASCII only in plain text.`),
	));

test('all places take the ASCII form', () => {
	fix(nonAsciiCharacter, asciiExample('The company’s and the city’s.'), asciiExample("The company's and the city's."));
	fix(nonAsciiCharacter, asciiExample('A plant — new.'), asciiExample('A plant -- new.'));
	fix(nonAsciiCharacter, asciiExample('Beacon™ lamps'), asciiExample('Beacon(TM) lamps'));
	fix(nonAsciiCharacter, asciiExample('A plant of 6” lamps'), asciiExample('A plant of 6" lamps'));
	fix(nonAsciiCharacter, asciiExample('Item\u00a08'), asciiExample('Item 8'));
	const [space] = problems(nonAsciiCharacter, asciiExample('Item\u00a08'));
	assert.equal(space?.fixes?.[0]?.title, 'Write a space for it');
	fix(nonAsciiCharacter, asciiExample('An agree\u00adment'), asciiExample('An agreement'));
	fix(nonAsciiCharacter, asciiExample('File 001\u00ad12345'), asciiExample('File 001-12345'));
	fix(nonAsciiCharacter, asciiExample('Café'), asciiExample('Cafe'));
	fix(nonAsciiCharacter, asciiExample('The company\u0092s plant'), asciiExample("The company's plant"));
});

test('a character without a certain ASCII form is marked without a fix', () =>
	check(
		nonAsciiCharacter,
		asciiExample(`A price of £12.
           ^ Character “£”: EDGAR takes ASCII only in plain text.`),
	));

test('the caret, which EDGAR does not take, is marked', () =>
	check(
		nonAsciiCharacter,
		asciiExample(`A rate of 2^3.
           ^ Character “^”: EDGAR does not take it in plain text.`),
	));

test('ASCII, HTML and a text that is no submission are silent', () => {
	check(nonAsciiCharacter, asciiExample('A plant -- "new" -- [X] #1 & $12 {a} ~ 2\t|'));
	check(nonAsciiCharacter, plainReport('Item 8.01 Other Events\n\nThe company’s plant.'));
	check(
		nonAsciiCharacter,
		'<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n<html><body><p>FORM 8-K</p><p>Item 8.01 Other Events</p><p>The company’s.</p></body></html>\n</TEXT>\n</DOCUMENT>\n',
	);
});

test('a bullet for a value to come does not become the mark of a redaction', () => {
	for (const words of ['A price of [●] a share.', 'A price of $● million.', 'A rate of ●%.']) {
		const [found, ...others] = problems(nonAsciiCharacter, asciiExample(words));
		assert.deepEqual([found?.fixes, others], [[], []], words);
	}
	const mixed = problems(nonAsciiCharacter, asciiExample('● The plant, at [●].\n● The mill.'));
	assert.deepEqual(
		mixed.map(({ fixes = [] }) => fixes.flatMap(({ edits }) => edits.map(({ text }) => text))),
		[['*', '*'], []],
	);
});
