import assert from 'node:assert/strict';
import { test } from 'node:test';
import { punctuationDoubled } from '../../../server/src/rules/text/punctuationDoubled';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('marks that do not stand together are marked and put right', () => {
	check(
		punctuationDoubled,
		report(`The Company,, a maker of lamps, opened the plant.
           ^^ “,,” stands for “,”.`),
	);
	for (const [wrong, right] of [
		['The plant of the Company is open..', 'The plant of the Company is open.'],
		['The plant , which is large, is open in Ohio.', 'The plant, which is large, is open in Ohio.'],
		['The plant,which is large, is open in Ohio.', 'The plant, which is large, is open in Ohio.'],
		['The plant was opened.The plant is in Ohio.', 'The plant was opened. The plant is in Ohio.'],
		['The Company owns 51%% of the plant in Ohio.', 'The Company owns 51% of the plant in Ohio.'],
		['The Company paid $$5 million for the plant.', 'The Company paid $5 million for the plant.'],
	] as const) {
		fix(punctuationDoubled, report(wrong), report(right));
		const html = (text: string) => htmlReport(`<p>Item 8.01 Other Events</p>\n<p>${text}</p>`);
		fix(punctuationDoubled, html(wrong), html(right));
	}
});

test('ellipses, abbreviations, figures and addresses are silent', () => {
	for (const text of [
		'The plant … is open, etc., and the rest. . . follows.',
		'The plants of Cobalt Works, Inc., and Pine Bank Corp., are open; see www.cobalt.com.',
		'The price is $5.25, or 1,250 shares at 5.5% (see below).',
		'The plant is open...',
	]) {
		assert.deepEqual(problems(punctuationDoubled, report(text)), [], text);
	}
});

test('marks around a heading are left over', () => {
	const found = (heading: string) =>
		problems(punctuationDoubled, `${heading}\n\nThe Company opened a plant.\n`).map(({ span }) => span.start);
	assert.deepEqual(found('[Item 8.01] Other Events'), [0, 10]);
	assert.deepEqual(found('“Item 8.01” Other Events'), [0, 10]);
	assert.deepEqual(found('Item 8.01 Other Events,'), [22]);
	assert.deepEqual(found('Item 8.01 Other Events:;'), [22]);
	for (const heading of [
		'Item 8.01. Other Events.',
		'Item 8.01: Other Events:',
		'• Item 8.01 Other Events',
		'(Item 8.01) Other Events',
		'Item 8.01(a) Other Events',
	]) {
		assert.deepEqual(found(heading), []);
	}
});
