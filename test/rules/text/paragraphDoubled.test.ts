import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { signerNameMissing } from '../../../server/src/rules/signatures/signerNameMissing';
import { signerTitleMissing } from '../../../server/src/rules/signatures/signerTitleMissing';
import { paragraphDoubled } from '../../../server/src/rules/text/paragraphDoubled';
import { fix, problems, related } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

const lease = 'On May 4, 2026, the Company signed a lease of its second plant in Ohio for ten years.';

test('a paragraph that is pasted twice is marked, and the copy goes', () => {
	fix(paragraphDoubled, report(`${lease}\n\nThe rent is fixed.\n\n${lease}`), report(`${lease}\n\nThe rent is fixed.`));
	assert.deepEqual(related(paragraphDoubled, report(`${lease}\n\n${lease}`)), [`${lease}: The same words`]);
	fix(
		paragraphDoubled,
		htmlReport(`<p>Item 8.01 Other Events</p>\n<p>${lease}</p>\n<p>${lease.replace('lease', '<b>lease</b>')}</p>`),
		htmlReport(`<p>Item 8.01 Other Events</p>\n<p>${lease}</p>`),
	);
});

test('a sentence that stands twice in a row leads to the first one', () => {
	assert.deepEqual(related(paragraphDoubled, report(`${lease} ${lease} The rent is fixed.`)), [
		`${lease}: The same words`,
	]);
});

test('a signature that stands twice leads to the first one, and those of two registrants are silent', () => {
	const block =
		'Harbor Lights, Inc.\n\nBy: /s/ Jane Doe\nName: Jane Doe\nTitle: Chief Financial Officer\n\nDate: March 12, 2026\n\n';
	const signed = (blocks: string) => report('A plant opened.').replace(/By: \/s\/[\s\S]*$/, blocks);
	assert.deepEqual(
		problems(paragraphDoubled, signed(block + block)).map(({ message }) => message),
		['This signature stands twice.'],
	);
	const two = signed(block + block.replace('Harbor Lights', 'Harbor Finance'));
	assert.deepEqual(problems(paragraphDoubled, two), []);
	assert.deepEqual(problems(paragraphDoubled, two.replace(/\s*\n\s*/g, ' ')), []);
	const legend = '(Exact name of registrant as specified in its charter)';
	const names = ['Harbor Lights, Inc.', 'Harbor Power Company', 'Harbor Gas Company'];
	const dated = names
		.map((name) => `${name}\nDate: March 12, 2026\nBy: /s/ Jane Doe\nName: Jane Doe\nTitle: Treasurer\n`)
		.join('\n');
	const three = signed(dated).replace(
		`Harbor Lights, Inc.\n${legend}`,
		names.map((name) => `${name}\n${legend}\n`).join('\n'),
	);
	assert.deepEqual(problems(paragraphDoubled, three.replace(/\s*\n\s*/g, ' ')), []);
});

test('a line of the cover that stands twice leads to the first one, and those of two registrants in columns are silent', () => {
	const cover = (names: string) =>
		report('A plant opened.').replace(
			'Harbor Lights, Inc.\n(Exact name of registrant as specified in its charter)',
			`${names}\n(Exact name of registrant as specified in its charter)\n\nDelaware\nDelaware`,
		);
	assert.deepEqual(
		problems(paragraphDoubled, cover('Harbor Lights, Inc.')).map(({ message }) => message),
		['This line stands twice.'],
	);
	assert.deepEqual(problems(paragraphDoubled, cover('Harbor Lights, Inc.\nHarbor Finance, LLC')), []);
});

test('a typed signature below its mark and the printed name are no line that stands twice', () => {
	const signed = (block: string) => report('A plant opened.').replace(/By: \/s\/[\s\S]*$/, block);
	const block = 'By:\n/s/\nJane Doe\nJane Doe\nTreasurer\n\nDate: March 12, 2026\n';
	assert.deepEqual(problems(paragraphDoubled, signed(block)), []);
	assert.equal(problems(paragraphDoubled, signed(block.replace('Treasurer', 'Treasurer\nTreasurer'))).length, 1);
});

test('a signature that is copied without its registrant and day is marked, and its line twice is one signature', () => {
	const bare = 'By: /s/ Jane Doe\nName: Jane Doe\nTitle: Chief Financial Officer\n\n';
	const signed = (blocks: string) => report('A plant opened.').replace(/By: \/s\/[\s\S]*$/, blocks);
	const whole = `Harbor Lights, Inc.\n\n${bare}Date: March 12, 2026\n\n`;
	assert.deepEqual(
		problems(paragraphDoubled, signed(whole + bare)).map(({ message }) => message),
		['This signature stands twice.'],
	);
	const other = bare.replaceAll('Jane Doe', 'John Roe');
	assert.deepEqual(problems(paragraphDoubled, signed(whole + other)), []);
	for (const twice of [
		whole.replace('By: /s/ Jane Doe\n', 'By: /s/ Jane Doe\nBy: /s/ Jane Doe\n'),
		whole.replace('By: /s/ Jane Doe\n', 'By: /s/ Jane Doe\n\n/s/ Jane Doe\n'),
	]) {
		const text = signed(twice);
		assert.deepEqual(
			problems(paragraphDoubled, text).map(({ message }) => message),
			['This line stands twice.'],
		);
		assert.deepEqual([...problems(signerNameMissing, text), ...problems(signerTitleMissing, text)], []);
	}
});

test('what several items or lettered parts say alike, and short sentences, are silent', () => {
	for (const text of [
		`${lease}\n\nItem 9.01 Financial Statements and Exhibits\n\n${lease}`,
		'The rent is fixed in the lease.\n\nThe rent is fixed in the lease.',
		`${lease}\n\n${lease.replace('second', 'third')}`,
	]) {
		assert.deepEqual(problems(paragraphDoubled, report(text)), [], text);
	}
	const later =
		'The statements required by this item will be filed by amendment not later than 71 days after this report was due.';
	assert.deepEqual(
		problems(
			paragraphDoubled,
			plainReport(
				`Item 9.01 Financial Statements and Exhibits\n\n(a) Financial statements.\n\n${later}\n\n(b) Pro forma information.\n\n${later}`,
			),
		),
		[],
	);
});

test('lines that all stand twice are of two columns, whose cells stand below each other', () => {
	const twice = coverOf({}).replace(
		/\n\(Exact[\s\S]*?\n\nCheck/,
		`${['(Exact name of registrant as specified in its charter)', '(State of incorporation)', '(Commission File Number)'].map((each) => `\n\n${each}\n\n${each}`).join('')}\n\nCheck`,
	);
	assert.deepEqual(problems(paragraphDoubled, twice), []);
});

test('the title of the page over the form, where all is one line, is no line twice', () => {
	const line = coverOf({}).replace(/\s+/g, ' ');
	assert.deepEqual(problems(paragraphDoubled, `8-K 1 alder8k.htm FORM 8-K FORM 8-K ${line}`), []);
});
