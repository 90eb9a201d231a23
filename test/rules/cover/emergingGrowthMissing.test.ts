import assert from 'node:assert/strict';
import { test } from 'node:test';
import { legendById } from '../../../server/src/knowledge';
import { emergingGrowthMissing } from '../../../server/src/rules/cover/emergingGrowthMissing';
import { coverOf, sampleEmergingGrowth } from '../../../server/src/rules/examples/coverPage';
import { signedReport } from '../../../server/src/rules/examples/report';
import { check, fix, problems } from '../../fixture';
import { htmlCover } from '../covers';

const lines = [
	legendById('emerging-growth')?.text ?? '',
	'Emerging growth company ☐',
	`${legendById('extended-transition')?.text} ☐`,
].map((words) => `<p>${words.replaceAll('§', '&#167;').replaceAll('☐', '&#9744;')}</p>\n`);

test('a cover without the lines is marked where the table ends, and gets them', () => {
	check(
		emergingGrowthMissing,
		coverOf({ emergingGrowth: '' }).replace(
			'New York Stock Exchange\n',
			`New York Stock Exchange
${' '.repeat(50)}^^^^^^^^ No lines about emerging growth companies, which covers have had since April 12, 2017.
`,
		),
	);
	fix(emergingGrowthMissing, coverOf({ emergingGrowth: '' }), coverOf({}));
	fix(emergingGrowthMissing, htmlCover({}), htmlCover({}, { after: lines.join('') }));
});

test('boxes without the sentence over them get it', () => {
	const boxes = sampleEmergingGrowth().slice(sampleEmergingGrowth().indexOf('Emerging growth company ['));
	assert.deepEqual(
		problems(emergingGrowthMissing, coverOf({ emergingGrowth: boxes })).map(({ message }) => message),
		['No sentence “Indicate by check mark whether the registrant is an emerging growth company …”.'],
	);
	fix(emergingGrowthMissing, coverOf({ emergingGrowth: boxes }), coverOf({}));
});

test('the second sentence that is gone is put back below the first box', () => {
	const whole = sampleEmergingGrowth();
	const bare = coverOf({ emergingGrowth: whole.slice(0, whole.indexOf('If an emerging')).trim() });
	assert.deepEqual(
		problems(emergingGrowthMissing, bare).map(({ message }) => message),
		['No sentence “If an emerging growth company, indicate by check mark …” below it.'],
	);
	fix(emergingGrowthMissing, bare, coverOf({}));
	const [first = '', second = ''] = lines;
	assert.equal(problems(emergingGrowthMissing, htmlCover({}, { after: first + second })).length, 1);
	check(emergingGrowthMissing, htmlCover({}, { after: lines.join('').replace('elected not', 'chosen not') }));
});

test('earlier covers, asset-backed issuers and texts without a cover are silent', () => {
	check(emergingGrowthMissing, coverOf({}));
	check(emergingGrowthMissing, coverOf({ emergingGrowth: '' }).replace('2026', '2016'));
	const undated = coverOf({ emergingGrowth: '', items: 'Item 8.01 Other Events\n\nOn May 4, 2015, a plant opened.' });
	check(emergingGrowthMissing, undated.replace('March 12, 2026', ''));
	assert.equal(
		problems(emergingGrowthMissing, undated.replace('March 12, 2026', '').replace('2015', '2025')).length,
		1,
	);
	check(emergingGrowthMissing, coverOf({ emergingGrowth: '', registrant: 'Alder Auto Receivables Trust 2025-1\n' }));
	check(
		emergingGrowthMissing,
		coverOf({ emergingGrowth: '', items: 'Item 6.02 Change of Servicer or Trustee\n\nNone.' }),
	);
	check(emergingGrowthMissing, 'Item 8.01 Other Events\n\nThe company opened a second plant.\n');
});

test('the line of the company itself is missed between the two sentences', () => {
	const bare = coverOf({}).replace(/Emerging growth company \[ \]\n\n/, '');
	assert.deepEqual(
		problems(emergingGrowthMissing, bare).map(({ message }) => message),
		['No line “Emerging growth company” with its box above it.'],
	);
	fix(emergingGrowthMissing, bare, coverOf({}));
	for (const line of ['Emerging growth company Yes [X] No [ ]', 'Emergng growth company [ ]', 'Yes [ ] No [X]']) {
		check(emergingGrowthMissing, coverOf({}).replace('Emerging growth company [ ]', line));
	}
});

test('a box that lost its words gets them', () => {
	const bare = coverOf({}).replace('Emerging growth company [ ]', '[ ]');
	const [found, ...more] = problems(emergingGrowthMissing, bare);
	assert.equal(found?.message, 'No words “Emerging growth company” beside this box.');
	assert.deepEqual(more, []);
	fix(emergingGrowthMissing, bare, coverOf({}));
	// They are no part of the fact that tags it.
	const tagged = (label: string) =>
		`<html><body>${coverOf({})
			.split('\n')
			.map((line) => `<p>${line}</p>`)
			.join('\n')
			.replace(
				'Emerging growth company [ ]',
				`${label}<ix:nonNumeric contextRef="c-1" name="dei:EntityEmergingGrowthCompany">[ ]</ix:nonNumeric>`,
			)}</body></html>`;
	fix(emergingGrowthMissing, tagged(''), tagged('Emerging growth company '));
});

test('a year after the signatures that stands nowhere else is not the time of the cover', () => {
	const of = (reported: string, signed: string) =>
		`${coverOf({ emergingGrowth: '', items: 'Item 8.01 Other Events\n\nOn March 12, 2016, it opened a plant.' }).replace('March 12, 2026', reported)}
${signedReport(`By: /s/ Jane Doe\nName: Jane Doe\nTitle: Chief Financial Officer\n\nDate: ${signed}\n`).replace(/^.*\n.*\n.*\n/, '')}`;
	assert.deepEqual(problems(emergingGrowthMissing, of('March 12, 2026', 'March 13, 2016')), []);
	assert.deepEqual(problems(emergingGrowthMissing, of('March 12, 2061', 'March 13, 2016')), []);
	assert.equal(problems(emergingGrowthMissing, of('March 12, 2026', 'March 13, 2026')).length, 1);
});
