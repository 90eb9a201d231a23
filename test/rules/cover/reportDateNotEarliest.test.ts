import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportDateNotEarliest } from '../../../server/src/rules/cover/reportDateNotEarliest';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { check, fix, problems } from '../../fixture';
import { htmlReport } from '../reports';

const item = (text: string, number = '8.01') => `Item ${number} Other Events\n\n${text}`;
const count = (items: string, heading = 'FORM 8-K') =>
	problems(reportDateNotEarliest, coverOf({ items, heading })).length;

test('an item that begins with an earlier day marks the date of the cover', () =>
	check(
		reportDateNotEarliest,
		coverOf({ items: item('On March 10, 2026, the company opened a plant.') }).replace(
			'reported): March 12, 2026\n',
			`reported): March 12, 2026
${' '.repeat(50)}^^^^^^^^^^^^^^ Item 8.01 begins with an event on March 10, 2026, before the report date.
`,
		),
	));

test('the earliest of several days becomes the report date', () => {
	const items = `${item('On March 11, 2026, the company opened a plant.')}\n\n${item('(b) On March 9, 2026, a director resigned.')}`;
	fix(
		reportDateNotEarliest,
		coverOf({ items }),
		coverOf({ items }).replace('reported): March 12', 'reported): March 9'),
	);
	const html = htmlReport('<p>Item 8.01 Other Events</p>\n<p>On March&nbsp;10, 2026, the company opened a plant.</p>');
	fix(reportDateNotEarliest, html, html.replace('reported): March 12', 'reported): March 10'));
});

test('the day itself, later days, old days and days within the text are silent', () => {
	assert.equal(count(item('On March 12, 2026, the company opened a plant.')), 0);
	assert.equal(count(item('On March 13, 2026, the company will open a plant.')), 0);
	assert.equal(count(item('On July 21, 2010, an Act was passed.')), 0);
	// Sixty days before the report are the most.
	assert.equal(count(item('On January 11, 2026, the company opened a plant.')), 1);
	assert.equal(count(item('On January 10, 2026, the company opened a plant.')), 0);
	assert.equal(count(item('The agreement dated as of March 10, 2026 was signed.')), 0);
	assert.equal(count(item('As announced on March 10, 2026, the company opened a plant.')), 0);
	assert.equal(count(item('On March 10, 2026, the company filed a Current Report.')), 0);
	assert.equal(count(item('On March 10, 2026, the company opened a plant.'), 'FORM 8-K/A'), 0);
	const opened = coverOf({ items: item('On March 10, 2026, the company opened a plant.') });
	assert.equal(problems(reportDateNotEarliest, opened.replace('reported): March 12, 2026', 'reported):')).length, 0);
});

test('what led to the event of the report date is none itself', () => {
	for (const text of [
		'On March 10, 2026, the company found an intruder in its systems. On March 12, 2026, it determined that the incident is material.',
		'On February 20, 2026, the company entered into an agreement to buy a plant. The purchase was completed on March 12, 2026.',
		'On February 20, 2026, the company said that it was considering a sale. On March 13, 2026, its board approved a plan of sale.',
	]) {
		assert.equal(count(item(text)), 0, text);
	}
	assert.equal(count(item('On March 10, 2026, the company agreed to buy a plant by April 30, 2026.')), 1);
});

test('what is disclosed under Regulation FD is reported when it is disclosed', () =>
	assert.equal(count(item('On March 10, 2026, a partner of the company announced a study.', '7.01')), 0));

test('a day of the week, and the word effective, may stand before the day', () => {
	for (const opening of ['On Tuesday, March 10, 2026', 'Effective March 10, 2026', 'Effective as of March 10, 2026']) {
		assert.equal(count(item(`${opening}, the company opened a plant.`)), 1, opening);
	}
	assert.equal(count(item('Effective on Thursday, March 12, 2026, the company opened a plant.')), 0);
	assert.equal(count(item('Effective upon the closing, which was on March 10, 2026, the company opened it.')), 0);
});
