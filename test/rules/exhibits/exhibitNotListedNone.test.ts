/** Exhibits that the text attaches where the exhibits item says that there are none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitNotListed } from '../../../server/src/rules/exhibits/exhibitNotListed';
import { fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const attached = 'The press release is attached as Exhibit 99.1.';
const plain = (words: string, text = attached): string =>
	plainReport(`
Item 8.01 Other Events

${text}

Item 9.01 Financial Statements and Exhibits

${words}
`);
const html = (words: string): string =>
	htmlReport(
		`<p>Item 8.01 Other Events</p>\n<p>${attached}</p>\n<p>Item 9.01 Financial Statements and Exhibits</p>\n${words}\n`,
	);

test('an exhibits item that says `None.` does not list the exhibit that the text attaches', () => {
	for (const words of [
		'None.',
		'none',
		'Not applicable.',
		'N/A',
		'(d) Exhibits. None.',
		'(d) Exhibits: Not Applicable',
		'(d) Exhibits\n\nNone.',
		'(a) Financial statements. None.\n\n(d) Exhibits. None.',
	]) {
		assert.deepEqual(
			problems(exhibitNotListed, plain(words)).map(({ message }) => message),
			['Exhibit 99.1 is not listed in the exhibits item.'],
			words,
		);
	}
});

test('`None.` of financial statements alone, or of a text that attaches nothing, is right', () => {
	for (const source of [
		plain('(a) Financial statements. None.\n\n(d) Exhibits. 99.1 Press release'),
		plain('(a) Financial statements. None.'),
		plain('(d) Exhibits. None but those in the index.'),
		plain('None.', 'The agreement was filed as Exhibit 10.4 to our Annual Report on Form 10-K for the year 2024.'),
		plain('None.', 'We opened a plant.'),
	]) {
		assert.deepEqual(problems(exhibitNotListed, source), [], source);
	}
});

test('the row comes in the place of the line `None.`', () => {
	fix(exhibitNotListed, plain('(d) Exhibits\n\nNone.'), plain('(d) Exhibits\n\n99.1    Press release'));
	fix(
		exhibitNotListed,
		html('<p>(d) Exhibits</p>\n<p style="margin-left: 4em"><span>None.</span></p>'),
		html('<p>(d) Exhibits</p>\n<p style="margin-left: 4em"><span>99.1&#160;&#160;&#160;&#160;Press release</span></p>'),
	);
	const [problem] = problems(exhibitNotListed, plain('(d) Exhibits. None.'));
	assert.deepEqual(problem?.fixes, []);
});

test('a number that the text has three times is right, and that of the list mistyped', () => {
	const text = (times: number, listed: string) =>
		plainReport(`Item 8.01 Other Events

${'The lease is attached hereto as Exhibit 10.7. '.repeat(times)}

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

${listed}  Lease
`);
	fix(exhibitNotListed, text(3, '10.1'), text(3, '10.7'));
	assert.match(problems(exhibitNotListed, text(1, '10.1'))[0]?.fixes?.[0]?.title ?? '', /in the text$/);
});
