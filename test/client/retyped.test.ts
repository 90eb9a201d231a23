/** What typing has changed on a page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { retypedRun } from '../../client/src/preview/retyped';

const page = (...words: readonly string[]) =>
	`<p>${words.map((each, i) => `<span data-run="${i}">${each}</span>`).join('<b></b>')}</p>\n`;

test('the run whose words differ is found, with its words', () => {
	const before = page('We opened', 'a plant', 'in May');
	assert.deepEqual(retypedRun(before, page('We opened', 'a new plant', 'in May')), { run: 1, html: 'a new plant' });
	assert.deepEqual(retypedRun(before, page('We open', 'a plant', 'in May')), { run: 0, html: 'We open' });
	assert.deepEqual(retypedRun(page('A &amp; B'), page('A &lt; B')), { run: 0, html: 'A &lt; B' });
	assert.deepEqual(retypedRun(page('aa'), page('a')), { run: 0, html: 'a' });
});

test('where more has changed, nothing is said', () => {
	const before = page('We opened', 'a plant');
	assert.equal(retypedRun(before, page('We close', 'the plant')), undefined);
	assert.equal(retypedRun(before, page('We opened', 'a', 'plant')), undefined);
	assert.equal(retypedRun(before, before.replace('<p>', '<p align="left">')), undefined);
	assert.equal(
		retypedRun('<span data-run="0" role="checkbox">o</span>', '<span data-run="0" role="checkbox">x</span>'),
		undefined,
	);
	assert.equal(retypedRun('', page('We')), undefined);
});

test('what is found makes the one page of the other', () => {
	const words = fc.array(fc.constantFrom('a', 'b', 'aa', '&amp;', ' ', '&#39;', 'plant'), { maxLength: 6 });
	const runs = fc.array(
		words.map((each) => each.join('')),
		{ minLength: 1, maxLength: 4 },
	);
	fc.assert(
		fc.property(runs, fc.nat(), words, (before, at, typed) => {
			const after = before.with(at % before.length, typed.join(''));
			const found = retypedRun(page(...before), page(...after));
			if (found) {
				assert.equal(page(...before.with(found.run, found.html)), page(...after));
			} else {
				assert.equal(page(...before), page(...after));
			}
		}),
		{ numRuns: 2000 },
	);
});
