import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitFileShared } from '../../../server/src/rules/exhibits/exhibitFileShared';
import { problems } from '../../fixture';
import { htmlReport } from '../reports';
import { submissionOf } from '../submissions';

const row = (number: string, words: string, href: string) =>
	`<tr><td>${number}</td><td><a href="${href}">${words}</a></td></tr>`;
const messages = (second: string, types: readonly string[] = ['EX-99.1']) =>
	problems(
		exhibitFileShared,
		submissionOf(
			htmlReport(`<p>Item 9.01 Financial Statements and Exhibits</p>
<p>(d) Exhibits</p>
<table>
${row('99.1', 'Press release dated March 12, 2026', 'news.htm')}
${second}
</table>`),
			types.map((type, i) => ({ type, fileName: i === 0 ? 'news.htm' : 'slides.htm', text: '<p>News</p>' })),
		),
	).map(({ message }) => message);

test('a second row that leads to the document of the first is flagged', () =>
	assert.deepEqual(messages(row('99.2', 'Investor presentation', 'news.htm')), [
		'Exhibit 99.2 links to the document of Exhibit 99.1.',
	]));

test('an exhibit that is the same text as another is flagged', () => {
	const sent = (...texts: readonly string[]) =>
		problems(
			exhibitFileShared,
			submissionOf(
				htmlReport('<p>Item 8.01 Other Events</p>\n<p>A plant opened.</p>'),
				texts.map((text, i) => ({ type: `EX-99.${i + 1}`, fileName: `a${i}.htm`, text: `<p>${text}</p>` })),
			),
		).map(({ message }) => message);
	const news = 'Harbor Lights opens a second plant in Ohio. '.repeat(6);
	assert.deepEqual(sent(news, news), ['Exhibit 99.2 is the same text as Exhibit 99.1.']);
	assert.deepEqual(sent(news, `${news} And a third one.`), []);
	assert.deepEqual(sent('Slides', 'Slides'), []);
});

test('rows with documents of their own, parts of another exhibit and the same row again are not flagged', () => {
	assert.deepEqual(messages(row('99.2', 'Investor presentation', 'slides.htm'), ['EX-99.1', 'EX-99.2']), []);
	assert.deepEqual(messages(row('99.2', 'Investor presentation', 'news.htm'), ['EX-99.1', 'EX-99.2']), []);
	assert.deepEqual(messages(row('99.2', 'Slides (included in Exhibit 99.1)', 'news.htm')), []);
	assert.deepEqual(messages(row('99.1', 'Press release dated March 12, 2026', 'news.htm')), []);
	assert.deepEqual(messages(row('104', 'Cover Page Interactive Data File', 'harbor8k.htm')), []);
});
