import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainExhibitNumber, explainItemNumber } from '../../../server/src/features/hover/explainNumber';

test('an exhibit is explained with the sources of its name and of when it is required', () => {
	const explained = explainExhibitNumber('16');
	assert.match(explained?.title ?? '', /^Exhibit 16\b/);
	assert.deepEqual(
		explained?.sources.map(({ cite }) => cite),
		['17 CFR 229.601(b)', 'Form 8-K, Item 4.01(a)'],
	);
	assert.equal(explainExhibitNumber('77.1'), undefined);
});

test('an item is explained by its number, also one that the form had before 2004', () => {
	const titles = (number: string) => explainItemNumber(number).map(({ title }) => title);
	assert.deepEqual(titles('5'), ['Item 5 Other Events']);
	assert.equal(titles('5.02').length, 1);
	assert.deepEqual(titles('77.1'), []);
});
