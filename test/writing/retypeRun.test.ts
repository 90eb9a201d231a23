/** What is typed on a page is written at its place, and nothing else changes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shownRun } from '../../server/src/text/shownRun';
import { applyEdits } from '../../server/src/writing/applying';
import { retypeRun } from '../../server/src/writing/retypeRun';

/** The run after it was made to show `typed`; the words of the refusal where it was not. */
function retyped(run: string, typed: string, isHtml = true, around = ['<p>', '</p>']): string {
	const [before = '', after = ''] = around;
	const source = before + run + after;
	const result = retypeRun(source, { start: before.length, end: before.length + run.length }, isHtml, typed);
	if ('refused' in result) {
		return result.refused;
	}
	const text = applyEdits(source, result.edits);
	assert.ok(text.startsWith(before) && text.endsWith(after));
	return text.slice(before.length, text.length - after.length);
}

test('only what was changed is written, with references where the document needs them', () => {
	assert.equal(retyped('A &amp; B&#160;C', 'A & D\u00a0C'), 'A &amp; D&#160;C');
	assert.equal(retyped('A &amp; B', 'A < B'), 'A &lt; B');
	assert.equal(retyped('the plan', 'the “plan”'), 'the &#8220;plan&#8221;');
	assert.equal(retyped('the plan', 'the “plan”', true, ['<p>’</p><p>', '</p>']), 'the “plan”');
	assert.equal(retyped('A & B', 'A < B', false), 'A < B');
	assert.equal(retyped('A\r\n\t B', 'A \n\t C'), 'A\r\n\t C');
});

test('a space that the browser makes of another is none that was typed', () => {
	assert.equal(retyped('one two', 'one\u00a0two'), 'one two');
	assert.equal(retyped('one two', 'one \u00a0three two'), 'one  three two');
});

test('what would be read as something else is refused', () => {
	// Before words that would make a reference of it, a typed ampersand is written as one itself.
	assert.equal(retyped('amp; x', '&amp; x'), '&amp;amp; x');
	assert.match(retyped('&am x', '&amp x'), /cannot be placed/);
});

test('whatever is typed is shown then, and what is not typed anew stays as it was written', () => {
	const written = fc
		.array(
			fc.constantFrom(
				'a',
				'b ',
				'&amp;',
				'&#160;',
				'&nbsp;',
				'&lt;',
				' ',
				'\r\n',
				'\n',
				'&',
				'“',
				'😀',
				'&hearts;',
				';',
			),
		)
		.map((parts) => parts.join(''));
	const typing = fc
		.array(fc.constantFrom('a', ' ', '&', '<', '>', ';', 'amp;', '’', '😀', '#', '1'))
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(written, typing, fc.nat(), fc.nat(), fc.boolean(), (run, words, a, b, isHtml) => {
			const { text } = shownRun(run, isHtml);
			const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
			const typed = text.slice(0, from) + words + text.slice(to);
			const after = retyped(run, typed, isHtml);
			if (!/cannot be placed/.test(after)) {
				assert.equal(shownRun(after, isHtml).text.replace(/\s/g, ' '), typed.replace(/\s/g, ' '));
			}
			assert.equal(retyped(run, text, isHtml), run);
		}),
		{ numRuns: 1000 },
	);
});
