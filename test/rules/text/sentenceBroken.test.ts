import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceBroken } from '../../../server/src/rules/text/sentenceBroken';
import { check, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);
const next = 'The plant has forty employees and cost twelve million dollars.';

test('a paragraph that breaks off is marked at its last word', () => {
	check(
		sentenceBroken,
		report(`On March 12, 2026, the Company opened its second plant in Ohio, which is next to the
                                                                                 ^^^ Sentence that breaks off after “the”.

${next}`),
	);
	check(
		sentenceBroken,
		report(`On March 12, 2026, the Company opened its second plant in Ohio, which will make smaller instruments for schools
                                                                                                        ^^^^^^^ Paragraph that ends after “schools” without a full stop.

${next}`),
	);
});

test('a comma for the full stop and a table after half a sentence are marked', () => {
	const html = `<p>Item 8.01 Other Events</p>\n<p>On March 12, 2026, the Company opened its second plant in Ohio,</p>\n<p>${next}</p>`;
	assert.equal(problems(sentenceBroken, htmlReport(html)).length, 1);
	const table =
		'The stockholders approved the appointment of the accountants for the year and the plan of \n\nFor      Against     Abstain\n100      20          3\n';
	assert.equal(problems(sentenceBroken, report(table)).length, 1);
});

test('lists, headings, and sentences that go on are silent', () => {
	for (const text of [
		`The Company opened these plants in Ohio, each of them with forty employees and cost of\n\n• the first plant, and\n\n• the second plant`,
		`The Company opened its second plant in Ohio on March 12, 2026, which is next to the\n\nfirst one on Harbor Road. ${next}`,
		`Approval of the Amended and Restated Equity Plan of the Company and its Subsidiaries for Directors\n\n${next}`,
		`${next}\n\n${next.replace('forty', 'fifty')}`,
	]) {
		assert.deepEqual(problems(sentenceBroken, report(text)), [], text);
	}
});

test('a section of an Act at the beginning of a line is no heading of the form', () => {
	const text = report(
		`The shares were issued without registration, in reliance on\nSection 4(a)(2) of the Securities Act of 1933.\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n99.1  Press release`,
	);
	assert.deepEqual(problems(sentenceBroken, text), []);
});
