/** One mistake in a report that is right is said once, by the rule that knows best, and its first fix undoes it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { analyze, applyEdits } from '../../../server/src/analysis';

const clean = readFileSync(join('samples', 'clean-text.txt'), 'utf8');
const day = '2026-05-08';

const found = (text: string) => analyze(text, { today: day, stage: 'final' })?.problems() ?? [];

/** The report with some words replaced by others; fails where they are not there. */
function withWords(words: string, others: string): string {
	assert.ok(clean.includes(words), words);
	return clean.replace(words, () => others);
}

/** Asserts that only `rule` speaks of a change to the report, and that its first fix gives the report back. */
function undoes(rule: string, words: string, others: string, fixed = clean): void {
	const text = withWords(words, others);
	const problems = found(text);
	assert.deepEqual(
		problems.map((problem) => problem.rule.id),
		[rule],
		others,
	);
	assert.equal(applyEdits(text, problems[0]?.fixes[0]?.edits ?? []), fixed, others);
}

/** Asserts that only `rule` speaks of a change to the report, once, or that nothing does. */
const speaks = (rule: string | undefined, words: string, others: string): void =>
	assert.deepEqual(
		found(withWords(words, others)).map((problem) => problem.rule.id),
		rule === undefined ? [] : [rule],
		others,
	);

const name = 'Harrow & Finch Optical Corporation';
const board = 'On May 4, 2026, the Board of Directors';

test('the report is right', () => assert.deepEqual(found(clean), []));

test('a slip in the name on the cover is said there, and put right there', () => {
	const onCover = `${name}\n(Exact`;
	for (const slip of [
		'Harow & Finch Optical Corporation',
		'Harrow & Finch Optica1 Corporation',
		'Harrow & F1nch Optical Corporation',
		'Harrow & Finch 0ptical Corporation',
	]) {
		undoes('registrant-name-in-text', onCover, `${slip}\n(Exact`);
	}
	undoes('word-misspelled', onCover, 'Harrow & Finch Optical Coporation\n(Exact');
	undoes('word-doubled', onCover, 'Harrow & Finch Optical Optical Corporation\n(Exact');
	undoes('registrant-name-mismatch', onCover, 'Harrow & Finch Corporation\n(Exact');
});

test('a slip in the name elsewhere is said where it stands', () => {
	for (const slip of ['Harrow & Finch Optica1 Corporation', 'Harrow & Fimch Optical Corporation']) {
		for (const [before, after] of [
			['May 4, 2026, ', ' (the'],
			['authorized.\n\n', '\n(Registrant'],
			['release of ', ' dated'],
		] as const) {
			undoes('registrant-name-in-text', `${before}${name}${after}`, `${before}${slip}${after}`);
		}
	}
	undoes('word-doubled', `2026, ${name}`, '2026, Harrow & Finch Optical Optical Corporation');
});

test('a day and a year without their month are a date to come', () => {
	for (const month of ['[TBD]', '[Month]', '____', 'TBD', '[●]']) {
		undoes('signature-date-missing', 'Date: May 6', `Date: ${month} 6`);
		undoes('report-date-missing', 'reported): May 4', `reported): ${month} 4`);
	}
	undoes('report-date-missing', 'reported): May 4, 2026', 'reported): May 4, 20XX');
});

test('two days of signing are one too many', () =>
	undoes('word-doubled', 'Date: May 6, 2026', 'Date: May 6, 2026\nDate: May 7, 2026'));

test('a digit for a letter is said of the word, also of a small one and of a state', () => {
	for (const [words, others] of [
		['the Board of', 'the Board 0f'],
		['2026 to shareholders', '2026 t0 shareholders'],
		['reference in any', 'reference 1n any'],
		['release is', 'release 1s'],
		['On May 4, 2026, the', '0n May 4, 2026, the'],
		['shareholders', '5hareholders'],
		['otherwise', '0therwise'],
		['Hillsboro, Oregon', 'Hillsboro, 0regon'],
		['per share', 'per 5hare'],
	] as const) {
		undoes('word-misspelled', words, others);
	}
	undoes('cover-field-missing', 'Oregon\t', '0regon\t');
	speaks('cover-field-missing', 'Oregon\t', 'De1aware\t');
	undoes('act-misnamed', 'Securities Exchange Act of 1934, or', 'Securities Exchange Act of l934, or');
	speaks('amount-malformed', '$0.18', '$O.18');
	for (const right of [
		'the 1s and 0s of code',
		'the 1st of May',
		'tier1 capital',
		'notes1',
		'the count at t0 was high',
	]) {
		speaks(undefined, board, `We saw ${right}. ${board}`);
	}
});

test('text that only fills the place is one placeholder to the end of its sentence', () => {
	speaks('placeholder', board, `Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod. ${board}`);
	speaks('placeholder', board, `Lorem ipsum. ${board}`);
});

test('brackets of science and of quotations are no placeholders, those around a number or a name are', () => {
	for (const words of ['[BRCA1]', '[177Lu]', '[SARS-CoV-2]', '[p-Tau]', '[sic]', '[68Ga]Ga-PSMA-11']) {
		speaks(undefined, board, `The study of ${words} goes on. ${board}`);
	}
	for (const words of ['The fee is $[5] million.', 'The agreement with [Company] ended.', 'We paid [DATE1].']) {
		speaks('placeholder', board, `${words} ${board}`);
	}
});

test('a placeholder in a legend is said once, with the words of the form', () => {
	undoes('cover-words', 'pursuant to Rule 425', 'pursuant [●] Rule 425');
	undoes('cover-words', 'Former name or', 'Former [TBD] or');
	speaks('placeholder', 'principal executive', 'principal [●] executive');
	undoes('signature-legend', 'of the Securities Exchange Act of 1934, the', 'of the [TBD] Exchange Act of 1934, the');
	speaks('placeholder', 'the registrant has duly', 'the registrant [●] has duly');
});

test('a name printed before its signature is the printed name', () => {
	const block =
		'By: /s/ Mara J. Ellery\nName: Mara J. Ellery\nTitle: Executive Vice President and Chief Financial Officer';
	for (const shape of [
		'By: ____ Mara J. Ellery CFO /s/ Mara J. Ellery',
		'By: __________________\nMara J. Ellery\nChief Financial Officer\n/s/ Mara J. Ellery',
		'By: __________ /s/ Mara J. Ellery\nMara J. Ellery\nChief Financial Officer',
		'Mara J. Ellery, Chief Financial Officer\n/s/ Mara J. Ellery',
		'Mara J. Ellery\nChief Financial Officer\nBy: /s/ Mara J. Ellery',
		'By: Mara J. Ellery, CFO   /s/ Mara J. Ellery',
		'(signed) Mara J. Ellery\nMara J. Ellery\nCFO',
	]) {
		speaks(undefined, block, shape);
	}
});

test('a quarter that ends after the report is no quarter that has ended', () => {
	const quarter = 'quarter ended March 31, 2026.';
	const more = (ended: string) => `${quarter} Revenue for the quarter ended ${ended} rose.`;
	speaks('date-improbable', quarter, more('June 30, 2026'));
	speaks(undefined, quarter, more('March 31, 2025'));
	speaks(undefined, quarter, `${quarter} Revenue is expected to rise for the quarter ended June 30, 2026.`);
});

test('companies may be named after the words of the form', () => {
	for (const other of [
		'Exhibit Index Fund LP',
		'Emerging Growth Acquisition Corp.',
		'Current Report Media Inc.',
		'Exact Name Brands, Inc.',
		'Washington D.C. Properties, Inc.',
		'Signature Group Holdings, Inc.',
		'Former Name Corp.',
	]) {
		assert.deepEqual(
			found(clean.replaceAll(name, other)).map(({ rule }) => rule.id),
			[],
			other,
		);
	}
});

test('a report date of another year is said on the cover alone', () =>
	undoes('date-improbable', 'reported): May 4, 2026', 'reported): May 4, 2025'));

test('what was done after the signing is said to be', () => {
	speaks('date-improbable', `${board} of the Company declared`, 'On May 26, 2026, the Board of Directors approved');
	speaks(undefined, `${board} of the Company declared`, 'On May 26, 2026, the Board of Directors will approve');
});

test('a number that is wrong in the list or in the text is said once', () => {
	undoes(
		'unknown-reference',
		'is furnished as Exhibit 99.1 to this Current Report on Form 8-K',
		'is in Exhibit 99.2',
		withWords('is furnished as Exhibit 99.1 to this Current Report on Form 8-K', 'is in Exhibit 99.1'),
	);
	undoes('exhibit-not-listed', '99.1\tPress', '91.1\tPress');
});

test('a mark and a legend that are meant for each other are one finding', () => {
	const legend = 'Interactive Data File (embedded within the Inline XBRL document)\n';
	const marked = (mark: string) =>
		clean.replace('99.1\tPress', `99.1${mark}\tPress`).replace(legend, `${legend}\n(1) Furnished herewith.\n`);
	assert.deepEqual(found(marked('(1)')), []);
	const [problem, ...others] = found(marked('(2)'));
	assert.equal(problem?.rule.id, 'footnote-mark-unexplained');
	assert.deepEqual(others, []);
	assert.equal(applyEdits(marked('(2)'), problem?.fixes[0]?.edits ?? []), marked('(1)'));
});

test('a party that has the name of another one is said once, with the name that the text uses', () => {
	const deal = (name: string) =>
		`The Company sold a plant to Brazos Grill Operating, LLC (the "${name}"), and the Buyer paid for it. The Buyer is in Texas. ${board}`;
	speaks(undefined, board, deal('Buyer'));
	const item = (name: string) => `${deal(name).replace('The Company sold', 'Harrow (the "Company") sold')}`;
	undoes('term-defined-twice', board, item('Company'), withWords(board, item('Buyer')));
});

test('a misspelled exchange, month or exemption is said of the word', () => {
	undoes('word-misspelled', 'The Nasdaq Stock', 'The Nasdaq Stcok');
	undoes('word-misspelled', 'On May 4, 2026, the Board', 'On May 4, 2026, the Baord');
	speaks('cover-field-missing', 'Hillsboro, Oregon', 'Hillsboro, Orgeon');
});

test('Mr. for Ms. is told by the pronouns that follow', () => {
	const hired = (title: string) =>
		`Joanna Kessler is a director. ${title} Kessler joined in 2011. Ms. Kessler has no family here. Her office is in Ohio. ${board}`;
	speaks(undefined, board, hired('Ms.'));
	undoes('person-otherwise', board, hired('Mr.'), withWords(board, hired('Ms.')));
});

test('a sentence with a title in it that stands twice is removed with its space', () => {
	const sentence = 'Mr. John Okonkwo will receive the pay of a director.';
	undoes('paragraph-doubled', board, `${sentence} ${sentence} ${board}`, withWords(board, `${sentence} ${board}`));
});

test('amounts that begin above their end are told from changes', () => {
	speaks('amount-malformed', board, `The charge will be approximately $46 million to $41 million. ${board}`);
	speaks('amount-malformed', board, `The price is in the range of $2.50 to $2.30. ${board}`);
	speaks(undefined, board, `Debt was reduced by approximately $46 million to $41 million. ${board}`);
	speaks(undefined, board, `Debt fell from approximately $46 million to $41 million. ${board}`);
});

test('the number of a heading that is a slip is said once, whatever else names the item', () => {
	const heading = 'Item 8.01 Other Events.';
	undoes('item-caption-mismatch', heading, 'Item 2.02 Other Events.');
	const incorporated = `The text of this Item 8.01 is not filed elsewhere. ${board}`;
	const text = withWords(board, incorporated);
	const [problem, ...others] = found(text.replace(heading, 'Item 7.01 Other Events.'));
	assert.equal(problem?.rule.id, 'item-caption-mismatch');
	assert.deepEqual(others, []);
});

test('a slip in the definition of a term leaves it defined', () =>
	speaks(
		'word-misspelled',
		board,
		`We signed an Agreement and Plan of Merger (the "Merger Agreeement"). The Merger Agreement has a term. The Merger Agreement ends in May. ${board}`,
	));

test('a consent with the number of a certification is one finding', () =>
	speaks('exhibit-number-unknown', '104\tCover', '32.1\tConsent of Hale & Roe LLP, independent auditors\n104\tCover'));

test('a dividend that is paid before its record date is seen without a word before the day, too', () =>
	speaks('figures-at-odds', 'payable on June 12, 2026 to shareholders', 'payable May 8, 2026, to shareholders'));

test('what stands twice is said once, also within a caption, a date, a name or a row', () => {
	for (const [words, others] of [
		['Results of Operations', 'Results of of Operations'],
		['Results of Operations', 'Results Results of Operations'],
		['99.1\t', '99.1 99.1\t'],
		[`authorized.\n\n${name}`, 'authorized.\n\nHarrow & Finch Finch Optical Corporation'],
	] as const) {
		undoes('word-doubled', words, others);
	}
	undoes('date-impossible', 'On May 4, 2026,', 'On May 4, 2026, 2026,');
});

test('a placeholder in the name of the registrant is said once', () => {
	speaks('placeholder', `authorized.\n\n${name}`, 'authorized.\n\nHarrow & [TBD] Optical Corporation');
	speaks('placeholder', `${name}\n(Exact`, 'Harrow & Finch [TBD] Corporation\n(Exact');
});

test('a word that stands twice with all its signs is said once, wherever it stands', () => {
	for (const [words, others] of [
		['(State or', '(State (State or'],
		['below):', 'below): below):'],
		['UNITED STATES', 'UNITED UNITED STATES'],
		['(17 CFR 230.425)', '(17 (17 CFR 230.425)'],
		['ended March 31, 2026.', 'ended March 31, 2026. 2026.'],
		['purposes of Section 18 of', 'purposes of Section 18 18 of'],
		['duly authorized.', 'duly authorized. authorized.'],
		['(embedded within', '(embedded (embedded within'],
		['charter)', 'charter) charter)'],
		['☐ Written', '☐ Written Written'],
	] as const) {
		undoes('word-doubled', words, others);
	}
	for (const others of ['that that', 'in the U.S. U.S. holders', 'at J. J. Works', 'in Panama, Panama, at']) {
		speaks(undefined, board, `We saw it ${others} again. ${board}`);
	}
});

test('a letter that is doubled, a small L for a capital I and a letter in a count are said of the word', () => {
	for (const [words, others] of [
		['Common Stock', 'CCommon Stock'],
		['Executive Vice', 'EExecutive Vice'],
		['copy of the', 'copy oof the'],
		['is furnished', 'iis furnished'],
		['Inline XBRL', 'lnline XBRL'],
		['financial results', 'financiaI results'],
	] as const) {
		undoes('word-misspelled', words, others);
	}
	undoes('word-misspelled', 'Other Events', '0ther Events');
	speaks('word-misspelled', board, `We expect growth in 2O27. ${board}`);
	speaks('amount-malformed', board, `We have 4l,207,118 votes. ${board}`);
	for (const others of ['AAdvantage', 'LLoyd', 'IIs', 'thee', 'butt']) {
		speaks(undefined, board, `We saw ${others} there. ${board}`);
	}
});

test('of a note in the place of words the rule about notes speaks alone', () => {
	for (const words of ['Oregon\t', '(Exact', '(503)']) {
		speaks('placeholder', words, words.endsWith('\t') ? '[TBD]\t' : '[TBD]');
	}
	// At the end of a legend the words of the form are known.
	for (const words of ['COMMISSION', '20549']) {
		speaks('cover-words', words, '[TBD]');
	}
});

test('a word that lost its first letter, or has it after the second one, is said of the word', () => {
	for (const [words, others] of [
		['announcing its', 'nnouncing its'],
		['furnished as', 'ufrnished as'],
		['shareholders', 'hareholders'],
		['deemed "filed"', 'd eemed "filed"'],
	] as const) {
		undoes('word-misspelled', words, others);
	}
	for (const others of ['older', 'merging', 'reaches', 'raises', 'eBay', 'iPhone', 'lack of']) {
		speaks(undefined, board, `We saw ${others} there. ${board}`);
	}
	// A page that is taken apart leaves the first letter in the line before.
	speaks(undefined, board, `The Company i\nssued it there. ${board}`);
});

const old = readFileSync(join('samples', 'pre-2004.txt'), 'utf8');
const oldFound = (words: string, others: string) => {
	const at = old.lastIndexOf(words);
	assert.ok(at >= 0, words);
	return found(old.slice(0, at) + others + old.slice(at + words.length)).map(({ rule }) => rule.id);
};

test('a report of the form before 2004 is known by its cover, whatever stands for the name of the form', () => {
	for (const name of ['FORM', 'FROM 8-K', '8-K', 'FORM 88-K', '']) {
		assert.deepEqual(oldFound('FORM 8-K', name), ['form-heading-missing'], name);
	}
	assert.deepEqual(oldFound('FORM 8-K', '[TBD] 8-K'), ['placeholder']);
	assert.deepEqual(oldFound('ITEM 5. OTHER', 'ITEM 5. 5. OTHER'), ['word-doubled']);
	assert.deepEqual(oldFound('ITEM 5. OTHER', 'ITEM 5. 0THER'), ['word-misspelled']);
});

test('a name that is printed with a slip is printed', () => {
	const name = 'Eleanor G. Stroud';
	for (const slip of ['leanor G. Stroud', 'Eleanor G. Str0ud', 'Elenaor G. Stroud']) {
		assert.deepEqual(oldFound(name, slip), ['signer-name-mismatch'], slip);
	}
	assert.deepEqual(oldFound(name, '[TBD] G. Stroud'), ['placeholder']);
	for (const same of ['Eleanor  Stroud', 'Eleanor   G. Stroud', 'Eleanor Stroud']) {
		assert.deepEqual(oldFound(name, same), [], same);
	}
});

test('two rules that know the same words speak once', () => {
	const form = 'Current Report on Form 8-K.';
	undoes('form-misnamed', form, 'Current Report on Form 8-K-K.');
	undoes('word-doubled', 'at the close of business', 'at the at the close of business');
	speaks('placeholder', 'payable on June 12, 2026', 'payable on June 00, 2026');
	speaks(
		'placeholder',
		'The information in this Item',
		'See Error! Bookmark not defined. for it. The information in this Item',
	);
});

test('hereto beside its as is put right with what is attached, or without', () => {
	const words = 'is furnished as Exhibit 99.1 to this Current Report';
	const text = (others: string) => withWords(words, others);
	const fixed = (others: string) => applyEdits(text(others), found(text(others))[0]?.fixes[0]?.edits ?? []);
	assert.equal(
		fixed('is attached as hereto Exhibit 99.1 to this Current Report'),
		text('is attached hereto as Exhibit 99.1 to this Current Report'),
	);
	assert.equal(
		fixed('is attached as hereto and is Exhibit 99.1 of this Current Report'),
		text('is attached hereto and is Exhibit 99.1 of this Current Report'),
	);
});
