/** What drafts and conversions leave in attached exhibits, which three rules speak of. Invented names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rule } from '../../../server/src/rules/rule';
import { characterDamaged } from '../../../server/src/rules/text/characterDamaged';
import { dateImpossible } from '../../../server/src/rules/text/dateImpossible';
import { draftMark } from '../../../server/src/rules/text/draftMark';
import { placeholder } from '../../../server/src/rules/text/placeholder';
import { problems } from '../../fixture';
import { exhibitsOf, submission } from '../submissions';

const attached = (text: string, number = '99.1') =>
	submission(exhibitsOf(`${number}  The document`), [{ type: `EX-${number}`, text }]);
const found = (rule: Rule, text: string) => problems(rule, text).map(({ span }) => text.slice(span.start, span.end));
const html = (words: string) =>
	`<html><body><p>SALEM, Oregon - Harbor Lights opens a plant.</p><p>${words}</p></body></html>`;

test('what is open in a release is marked at its place in the exhibit, as a warning at most', () => {
	for (const [words, open] of [
		['[NTD: add the contact]', '[NTD: add the contact]'],
		['The plant cost $XX million.', '$XX'],
		['Contact: {{InvestorContact}}', '{{InvestorContact}}'],
		['The plant opens on May __, 2026.', '__'],
	] as const) {
		for (const text of [attached(words), attached(html(words))]) {
			assert.deepEqual(found(placeholder, text), [open], words);
			assert.equal(problems(placeholder, text)[0]?.atMost, 'warning');
		}
	}
});

test('a stamp of a draft is marked on any exhibit, and a legend that contracts keep on none', () => {
	assert.deepEqual(found(draftMark, attached('W&C Draft of 3/10/26\n\nLEASE', '10.1')), ['W&C Draft of 3/10/26']);
	assert.deepEqual(found(draftMark, attached(html('CONFIDENTIAL DRAFT'))), ['CONFIDENTIAL DRAFT']);
	assert.deepEqual(found(draftMark, attached('EXECUTION VERSION\n\nLEASE', '10.1')), []);
});

test('damaged characters of the exhibits are told once', () =>
	assert.deepEqual(found(characterDamaged, attached(html('Harborâ€™s plant, the Companyâ€™s second.'))), ['â€™']));

test('forms among the exhibits keep their blanks, and a release its end', () => {
	assert.deepEqual(found(placeholder, attached('The rent is $XX. Dated May __, 2026. [Name]', '10.1')), []);
	assert.deepEqual(found(placeholder, attached(html('Contact: ir@harborlights.example</p><p># # #</p><p>###'))), []);
});

test('a comment of a colleague and a date of no calendar are hints in a release', () => {
	const comment = '<!-- JD: please check this number -->';
	assert.deepEqual(found(draftMark, attached(html(`The plant ${comment} is new.`))), [comment]);
	assert.deepEqual(found(draftMark, attached(html('The plant <!-- field: begin --> is new.'))), []);
	for (const day of ['February 30, 2026', 'Friday, May 4, 2026']) {
		const text = attached(html(`The plant opens on ${day}, in Salem.`));
		assert.deepEqual(found(dateImpossible, text), [day]);
		assert.equal(problems(dateImpossible, text)[0]?.atMost, 'hint');
		assert.deepEqual(found(dateImpossible, attached(html(`The lease ends on ${day}.`), '10.1')), []);
	}
	assert.deepEqual(found(dateImpossible, attached(html('The plant opens on Monday, May 4, 2026.'))), []);
});
