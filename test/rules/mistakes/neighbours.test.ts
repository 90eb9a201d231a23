/** Slips as they occur elsewhere than in the example of a rule: each is said once, and what only looks like one is silent. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, applyEdits } from '../../../server/src/analysis';
import { report } from '../../filing/messy/report';
import { today } from '../../fixture';
import { submissionOf } from '../submissions';

const said = (text: string): readonly string[] =>
	(analyze(text, { today, stage: 'final' })?.problems() ?? []).map(({ rule }) => rule.id).sort();

/** Asserts that exactly `rules` speak of a report with some parts. */
function speaks(parts: Parameters<typeof report>[0], ...rules: readonly string[]): void {
	assert.deepEqual(said(report(parts)), rules, JSON.stringify(parts));
}

const cover104 = '104            Cover Page Interactive Data File (embedded within the Inline XBRL document)';
const list = (...rows: readonly string[]): string =>
	['Item 9.01 Financial Statements and Exhibits.', '', '(d) Exhibits', '', ...rows].join('\n');
const heads = 'Exhibit No.    Description';
const opened = 'On March 12, 2026, Harbor Mills, Inc. opened a second mill.';
const events = { heading: 'Item 8.01 Other Events.', exhibits: list(heads, cover104) };
const released = {
	...events,
	body: `${opened} A press release about it is filed as Exhibit 99.1.`,
};

test('a report whose only heading lacks its number is said to lack the number, and nothing else', () => {
	for (const heading of ['OTHER EVENTS', 'Other Events.']) {
		speaks({ ...events, heading, body: opened }, 'item-number-missing');
	}
});

test('a number that is another item’s is no item that stands twice', () =>
	speaks(
		{ ...events, body: `${opened}\n\nItem 8.01 Material Impairments\n\nThe mill lost its value.` },
		'item-caption-mismatch',
	));

test('letters of paragraphs with nothing under them are no text', () => {
	speaks({ ...events, body: opened, exhibits: list() }, 'empty-item');
	speaks(
		{ ...events, body: `${opened}\n\nItem 7.01 Regulation FD Disclosure.\n\n(a)\n\n(b)` },
		'empty-item',
		'item-order',
	);
});

test('an item that is incorporated “herein” is looked for', () =>
	speaks(
		{ ...events, body: `${opened} The disclosure in Item 1.02 above is incorporated herein.` },
		'incorporation-target-missing',
	));

test('words that call an item filed are right where it is', () => {
	const legend = 'shall be deemed “filed” for purposes of Section 18 of the Exchange Act.';
	speaks({ ...events, body: `${opened} The information in this Item 8.01 ${legend}` });
	speaks(
		{
			heading: 'Item 7.01 Regulation FD Disclosure.',
			body: `${opened} The information in this Item 7.01 ${legend}`,
			exhibits: list(heads, cover104),
		},
		'furnished-legend-sense',
	);
});

test('a legend in other words, or under another mark, files what the text furnishes', () => {
	for (const [mark, legend] of [
		['†', '† Filed electronically herewith.'],
		['(1)', '(1) Filed with this report.'],
	]) {
		const exhibits = list(heads, `99.1${mark}        Press release dated March 12, 2026`, cover104, '', legend ?? '');
		speaks({ exhibits }, 'filed-herewith-furnished');
	}
});

test('the name of the registrant is compared where the cover has it in capitals', () => {
	speaks({ ...events, body: 'On March 12, 2026, Habor Mills, Inc. opened a second mill.' }, 'registrant-name-in-text');
	speaks({
		...events,
		body: 'On March 12, 2026, Harbor Paper, Inc., a part of Harbor Mills Inc, opened a second mill.',
	});
});

test('results of a quarter by its number are results', () => {
	const body = (words: string) => `On March 12, 2026, Harbor Mills, Inc. announced ${words}.`;
	speaks({ ...events, body: body('its results for the fourth quarter of 2025') }, 'results-under-other-item');
	speaks({ ...events, body: body('a dividend for the fourth quarter of 2025') });
	speaks({ ...events, body: body('that it will report its results for the fourth quarter of 2025 in May') });
});

const officers =
	'Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers.';

test('a new director is one in other words, too', () => {
	for (const words of [
		'Jo Lind joined the Board of Directors of Harbor Mills, Inc.',
		'the Board of Harbor Mills, Inc. appointed Jo Lind and Al Roe as directors.',
		'the Board of Harbor Mills, Inc. elected Jo Lind to fill the vacancy.',
		'Jo Lind was named a member of the Board of Directors of Harbor Mills, Inc.',
	]) {
		speaks({ ...events, heading: officers, body: `On March 12, 2026, ${words}` }, 'director-appointment');
	}
	speaks({
		...events,
		heading: officers,
		body: 'On March 12, 2026, Harbor Mills, Inc. appointed Jo Lind, 49, as director of sales and Chief Operating Officer.',
	});
});

test('a disagreement is one after a name with a full stop', () => {
	const body = (words: string) => `On March 12, 2026, Jo Lind resigned as a director of Harbor Mills, Inc. ${words}`;
	speaks(
		{ ...events, heading: officers, body: body('because of a disagreement over its dividends.') },
		'resignation-letter',
	);
	speaks(
		{ ...events, heading: officers, body: body('effective immediately, citing her disagreement with its plans.') },
		'resignation-letter',
	);
	speaks({ ...events, heading: officers, body: body('effective at once, and not because of any disagreement.') });
});

test('a registrant that was acquired has no statements of a business to file', () => {
	const heading = 'Item 2.01 Completion of Acquisition or Disposition of Assets.';
	const body = (words: string) => `On March 12, 2026, Harbor Mills, Inc. (the “Company”) ${words}`;
	speaks(
		{ ...events, heading, body: body('purchased all of the shares of Tern Paper Company.') },
		'acquired-business-financials',
	);
	speaks({ ...events, heading, body: body('was acquired by Tern Paper Company, and merged with a part of it.') });
});

test('the years of the statements are their periods', () =>
	speaks({
		...events,
		heading:
			'Item 4.02 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review.',
		body: 'On March 12, 2026, the board of Harbor Mills, Inc. concluded that the financial statements for 2024 contain an error and should not be relied upon. It discussed this with its independent accountant.',
	}));

test('of an exhibit listed under the number of another one rule speaks, with the number that the text has', () => {
	const exhibits = list(
		heads,
		'10.1           Lease of the mill in Bath',
		'10.1           Lease of the mill in Dover',
		cover104,
	);
	const text = report({
		...events,
		body: `${opened} The leases are filed herewith as Exhibits 10.1 and 10.3.`,
		exhibits,
	});
	const found = analyze(text, { today, stage: 'final' })?.problems() ?? [];
	assert.deepEqual(
		found.map(({ rule, fixes }) => [rule.id, fixes[0]?.title]),
		[['duplicate-exhibit', 'Renumber to 10.3']],
	);
});

test('an exhibit that is filed without “herewith” tells the number that a row lacks', () =>
	speaks(
		{ ...released, exhibits: list(heads, '', 'Press release dated March 12, 2026', '', cover104) },
		'exhibit-number-missing',
	));

test('a report that names an exhibit “to this report” has an item for it', () =>
	speaks({ ...events, body: `${opened} See Exhibit 99.1 to this report.`, exhibits: '' }, 'exhibits-item-missing'));

test('a letter that is wrong and broken is said to be wrong', () =>
	speaks(
		{
			...released,
			exhibits: list(heads, '99.1           Press release dated March 12, 2026', cover104).replace('(d)', 'c)'),
		},
		'exhibit-paragraph-letter',
	));

test('the end of a quarter is no date of the release on it', () => {
	const row = (words: string) => list(heads, `99.1           Press release ${words}`, cover104);
	speaks({ exhibits: row('on the year ended December 31, 2025') });
	speaks({ exhibits: row('dated March 11, 2026 on the year ended December 31, 2025') }, 'exhibit-date-mismatch');
});

test('a description that breaks off is not whole, and one of an exhibit filed before says where', () => {
	const row = (words: string) => list(heads, `4.1            ${words}`, cover104);
	const body = `${opened} The indenture is Exhibit 4.1.`;
	for (const words of ['Indenture,', 'Indenture dated March 12,']) {
		speaks({ ...events, body, exhibits: row(words) }, 'exhibit-description');
	}
	speaks({ ...events, body, exhibits: row('Indenture dated March 2, 2020 (previously filed)') }, 'incorporated-source');
});

test('a certification is said to be one, and not to be mentioned nowhere', () =>
	speaks(
		{ ...events, body: opened, exhibits: list(heads, '32.1           Certification', cover104) },
		'certification-exhibit',
	));

test('“Signature: ____” is a line to sign on, and a section without a block lacks it once', () => {
	const signature = 'HARBOR MILLS, INC.\n\nDate: March 12, 2026\n\nSignature: ____________\nJo Q. Doe\nPresident';
	speaks({ ...events, body: opened, signature }, 'signature-unsigned');
	speaks({ ...events, body: opened, signature: '' }, 'signature-date-missing', 'signature-unsigned');
});

test('a type that is mistyped or missing is not also an exhibit that is not attached', () => {
	const listed = report({
		...released,
		exhibits: list(heads, '99.1           Press release dated March 12, 2026', cover104),
	});
	const rulesOf = (type: string) =>
		said(
			submissionOf(listed, [
				{ type, text: 'BATH, March 12, 2026 - Harbor Mills, Inc. opened a mill.', fileName: 'ex991.txt' },
			]),
		).filter((id) => !/^(?:line-too-long|non-ascii)/.test(id));
	assert.deepEqual(rulesOf('EX-99.1'), []);
	for (const type of ['EXHIBIT 99.1', '99.1', 'EX_99.1', 'EX-99.l']) {
		assert.deepEqual(rulesOf(type), ['document-type'], type);
	}
	assert.deepEqual(rulesOf(''), ['document-sequence']);
	assert.deepEqual(rulesOf('EX-10.1'), ['attachment-not-listed']);
});

test('the letter of a type becomes the digit that it looks like', () => {
	const text = submissionOf(report({ ...events, body: opened }), [{ type: 'EX-99.l', text: 'The release.' }]);
	const found = analyze(text, { today })?.problems() ?? [];
	assert.deepEqual(
		found.filter(({ rule }) => rule.id === 'document-type').map(({ fixes }) => fixes[0]?.title),
		['Change to EX-99.1'],
	);
});

test('of an amendment that is sent as a report only the form is said to be wrong, and no second /A is written', () => {
	const amended = report({ ...events, body: opened }).replace('FORM 8-K\n', 'FORM 8-K/A\n(Amendment No. 1)\n');
	const found = analyze(submissionOf(amended, []), { today })?.problems() ?? [];
	assert.deepEqual(
		found
			.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ text }) => text)))
			.filter((text) => text.includes('/A/A')),
		[],
	);
	assert.ok(!found.some(({ rule }) => rule.id === 'form-misnamed'));
});

test('one of several registrants that signs under another name is told which name it should be', () => {
	const fields = (name: string, last: string) => `${name}
(Exact name of registrant as specified in its charter)

Delaware                     001-3999${last}                 84-123456${last}
(State or other jurisdiction (Commission File Number)  (IRS Employer
of incorporation)                                      Identification No.)

12 Quay Street, Portland, Maine 04101
(Address of principal executive offices) (Zip Code)

Registrant's telephone number, including area code: (207) 555-0142`;
	const block = (name: string) => `${name}\n\nDate: March 12, 2026\n\nBy: /s/ Jo Q. Doe\nJo Q. Doe\nPresident`;
	const joint = (second: string) =>
		report({
			...events,
			body: 'On March 12, 2026, Harbor Mills, Inc. and Bath Paper, LLC opened a second mill.',
			fields: `${fields('HARBOR MILLS, INC.', '1')}\n\n${fields('BATH PAPER, LLC', '2')}`,
			signature: `${block('HARBOR MILLS, INC.')}\n\n${block(second)}`,
		});
	assert.deepEqual(said(joint('BATH PAPER, LLC')), []);
	const [found, ...more] = analyze(joint('TERN PULP, LLC'), { today, stage: 'final' })?.problems() ?? [];
	assert.equal(found?.message, 'Registrant “TERN PULP, LLC” differs from the cover: “BATH PAPER, LLC”.');
	assert.deepEqual([found?.fixes.map(({ title }) => title), more.length], [['Write “BATH PAPER, LLC”'], 0]);
});

test('a header that was filed before its event is said so once', () => {
	const text = submissionOf(report({ ...events, body: opened }), []);
	const header = `<SEC-HEADER>
CONFORMED SUBMISSION TYPE:	8-K
CONFORMED PERIOD OF REPORT:	20260312
ITEM INFORMATION:		Other Events
ITEM INFORMATION:		Financial Statements and Exhibits
FILED AS OF DATE:		20260310
</SEC-HEADER>
`;
	const found = said(text.replace('<SUBMISSION>\n', `<SUBMISSION>\n${header}`));
	assert.deepEqual(
		found.filter((id) => /^(?:header-value|report-date)/.test(id)),
		['report-date-after-signature'],
	);
});

test('“Signature: /s/ …” is a signature wherever it stands', () => {
	for (const label of ['Signature: ', 'Signed: ', 'SIGNATURE ']) {
		const signature = `HARBOR MILLS, INC.\n\nDate: March 12, 2026\n\n${label}/s/ Jo Q. Doe\nJo Q. Doe\nPresident`;
		speaks({ ...events, body: opened, signature });
	}
});

/** The text after the first fix of the only finding. */
function mended(parts: Parameters<typeof report>[0]): string {
	const text = report(parts);
	const [found, ...more] = analyze(text, { today, stage: 'final' })?.problems() ?? [];
	assert.equal(more.length, 0);
	return applyEdits(text, found?.fixes[0]?.edits ?? []);
}

test('what is filled in stands where it was left open', () => {
	const block = (lines: string) => `HARBOR MILLS, INC.\n\nDate: March 12, 2026\n\n${lines}`;
	for (const [open, filled] of [
		['By: [●]\nName: Jo Q. Doe\nTitle: President', 'By: /s/ Jo Q. Doe\nName: Jo Q. Doe\nTitle: President'],
		['By: /s/ Jo Q. Doe\nName:\nTitle: President', 'By: /s/ Jo Q. Doe\nName: Jo Q. Doe\nTitle: President'],
		['By: /s/ Jo Q. Doe\nName: Jo Q. Doe\nTitle:', 'By: /s/ Jo Q. Doe\nName: Jo Q. Doe\nTitle: [Title]'],
	] as const) {
		assert.equal(
			mended({ ...events, body: opened, signature: block(open) }),
			report({ ...events, body: opened, signature: block(filled) }),
		);
	}
});

test('an agreement is not listed under the name of the release beside it', () => {
	const row = (text: string) =>
		/^10\.1 .*$/m.exec(
			mended({
				...events,
				body: `${opened} ${text}`,
				exhibits: list(heads, '99.1           Press release dated March 12, 2026', cover104),
			}),
		)?.[0];
	assert.equal(row('The release is Exhibit 99.1 hereto; the lease is Exhibit 10.1 hereto.'), '10.1           Lease');
	assert.equal(
		row('The press release and the lease are filed as Exhibits 99.1 and 10.1 to this report.'),
		'10.1           [Description of Exhibit 10.1]',
	);
});

test('under a heading with nothing below it the section is written without a second heading', () => {
	const text = report({ ...events, body: opened });
	const cut = `${text.slice(0, text.indexOf('SIGNATURES'))}SIGNATURES\n`;
	const [found] = analyze(cut, { today, stage: 'final' })?.problems() ?? [];
	assert.equal(found?.rule.id, 'signature-missing');
	assert.equal(applyEdits(cut, found?.fixes[0]?.edits ?? []).match(/^SIGNATURES$/gm)?.length, 1);
});

test('a sign or a number that is left in a heading is said once', () => {
	speaks({ ...events, heading: 'Item #8.01 Other Events.', body: opened }, 'punctuation-doubled');
	speaks({ ...events, heading: 'Item 8.01 Item 8.01 Other Events.', body: opened }, 'word-doubled');
	speaks({ ...events, heading: 'Item 8.01 Other Events.', body: `${opened} Item 402 of Regulation S-K asks for it.` });
});

test('the number of an exhibit that lost its point is that of the list', () => {
	const listed = list(heads, '99.1           Press release dated March 12, 2026', cover104);
	for (const written of ['991', '99/1', '99 1', '99,1']) {
		const body = `${opened} A release about it is filed as Exhibit ${written}, and Exhibit 99.1 is part of this report.`;
		speaks({ ...events, exhibits: listed, body }, 'unknown-reference');
	}
	speaks({ ...events, exhibits: listed, body: `${opened} Exhibit 99.1 and Exhibit 104 are part of this report.` });
});

test('a comma that stands twice on the cover is said once', () => {
	const text = report({ ...events, body: opened });
	assert.deepEqual(said(text.replace(/, (?=[A-Z][a-z]+,? [A-Z][A-Za-z]+ \d{5})/, ',, ')), ['punctuation-doubled']);
});
