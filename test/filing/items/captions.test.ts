/** Captions of items as filers write them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyCaption, beginsLikeCaption, captionEnd, captionOf } from '../../../server/src/filing/items/captionMatch';
import { wordsIn } from '../../../server/src/text/words';

test('A caption is known in any case, with slips of the pen and other apostrophes', () => {
	for (const words of ['OTHER EVENTS', 'Other Event']) {
		assert.equal(captionOf('8.01', wordsIn(words))?.count, 2, words);
	}
	assert.equal(captionOf('4.01', wordsIn("Changes in Registrant's Certifying Accountants On May 1"))?.count, 5);
	assert.equal(captionOf('2.02', wordsIn('Results of Operation & Financial Condition'))?.count, 6);
});

test('A caption of another item is not that of the number', () => {
	assert.equal(captionOf('8.01', wordsIn('Regulation FD Disclosure')), undefined);
	assert.equal(anyCaption(wordsIn('Regulation FD Disclosure'))?.count, 3);
});

test('A sentence is no caption', () => {
	assert.equal(anyCaption(wordsIn('On May 1, 2026, the Company issued a press release')), undefined);
	assert.equal(anyCaption([]), undefined);
});

test('A caption that is cut short begins like one', () => {
	assert.equal(beginsLikeCaption('5.02', wordsIn('Departure of Directors and more')), true);
	assert.equal(beginsLikeCaption('5.02', wordsIn('Departure of Mr. Doe')), false);
	assert.equal(beginsLikeCaption('8.01', wordsIn('Other Events')), false);
});

test('A caption may end as another wording of it does', () => {
	const words = wordsIn('Compensatory Arrangements of Certain Officers. On May 1');
	assert.equal(captionEnd('5.02', words), 5);
	assert.equal(captionEnd('8.01', words), undefined);
	assert.equal(captionEnd('5.02', wordsIn('Compensatory plans')), undefined);
});
