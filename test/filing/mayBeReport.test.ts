/** A report is never passed over by the quick look that tells exhibits from reports. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { mayBeReport } from '../../server/src/filing/formHeading';
import { parseFiling } from '../../server/src/filing/parseFiling';
import { visibleText } from '../../server/src/text/visibleText';
import { root } from '../files';
import { exhibitOf, reportOf } from '../folder/folders';

const mayBe = (source: string): boolean =>
	mayBeReport(source, visibleText(source, { start: 0, end: Math.min(source.length, 20_000) }).text);

test('every sample that is read as a report is looked at', () => {
	const samples = join(root, 'samples');
	const texts = readdirSync(samples, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:txt|htm|md)$/.test(name))
		.map((name) => readFileSync(join(samples, name), 'utf8'));
	const reports = texts.filter((text) => parseFiling(text) !== undefined);
	assert.ok(reports.length > 20);
	assert.deepEqual(
		reports.filter((text) => !mayBe(text)).map((text) => text.slice(0, 200)),
		[],
	);
});

test('the name of the form is seen through markup, references and white space', () => {
	for (const name of [
		'8<b>-</b>K',
		'8&#8209;K',
		'8&nbsp;-\nk',
		'&#56;-K',
		'8-&#x4b;',
		'8<!-- a -->K',
		'8 - K',
		'8\u2011K',
	]) {
		const source = reportOf().replaceAll('8-K', name);
		assert.ok(mayBe(source), name);
	}
	assert.ok(mayBe('Item 8.01 Other Events\n\nWe opened a plant.\n'));
	assert.ok(mayBe(`<html><style>${'p { margin: 0 } '.repeat(2000)}</style><p>Item 8.01 Other Events</p>`));
});

test('an exhibit that does not name the form is not read as a report', () => {
	assert.equal(mayBe(exhibitOf('99.1')), false);
	assert.equal(mayBe('Exhibit 10.1\n\nSupply agreement of 8 keys and 18 kegs.\n'), true);
	assert.equal(mayBe('Exhibit 10.1\n\nSupply agreement.\n'), false);
});
