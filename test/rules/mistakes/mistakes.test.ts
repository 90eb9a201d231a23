/** Every mistake is seen by its rule, in plain text and in HTML; the same report without it is silent. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../../server/src/rules';
import { problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';
import { markupMistakes, textMistakes } from './text';

const heading = 'Item 8.01 Other Events';
const around = 'The Company opened its first plant in the spring and expects to run it for many years.';

const plain = (paragraph: string): string => plainReport(`${heading}\n\n${around}\n\n${paragraph}\n`);

function html(paragraph: string): string {
	const escaped = paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	return htmlReport(`<p><b>${heading}</b></p>\n<p>${around}</p>\n<p>${escaped.replaceAll('\n\n', '</p>\n<p>')}</p>`);
}

for (const [id, mistakes] of Object.entries(textMistakes)) {
	test(`the mistakes for ${id} are seen`, () => {
		const rule = rules.find((each) => each.id === id);
		assert.ok(rule, id);
		const missed = mistakes.flatMap((mistake) =>
			[plain, html]
				.filter((report) => problems(rule, report(mistake)).length === 0)
				.map(({ name }) => `${name}: ${mistake}`),
		);
		assert.deepEqual(missed, []);
		assert.deepEqual(
			[plain, html].flatMap((report) => problems(rule, report('It is in Ohio.'))),
			[],
		);
	});
}

for (const [id, mistakes] of Object.entries(markupMistakes)) {
	test(`the mistakes in the markup for ${id} are seen`, () => {
		const rule = rules.find((each) => each.id === id);
		assert.ok(rule, id);
		const report = (markup: string): string => htmlReport(`<p><b>${heading}</b></p>\n<p>${around}</p>\n${markup}`);
		assert.deepEqual(
			mistakes.filter((mistake) => problems(rule, report(mistake)).length === 0),
			[],
		);
		assert.deepEqual(
			problems(rule, report('<p style="background-color:#cceeff">It is in Ohio.</p><!-- Field: Page -->')),
			[],
		);
	});
}
