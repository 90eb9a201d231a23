/** Fixes where several mistakes meet, in the samples: what they write, and where they are silent. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, analyzeFolder, applyEdits, type Fix } from '../../server/src/analysis';
import { filesOfSample, sample } from '../files';

const plain = sample('clean-text.txt');
const html = sample('clean-html.htm');
const tagged = sample('clean-inline-xbrl.htm');
const sent = sample('clean-submission.txt');
const ascii = sample('clean-submission-ascii.txt');

/** A sample with other words in it, which it must have. */
function otherwise(text: string, words: string, others: string): string {
	assert.ok(text.includes(words), `the sample has no “${words}”`);
	return text.replace(words, () => others);
}

const found = (text: string, id: string) =>
	(analyze(text, { today: '2026-11-29', stage: 'final' })?.problems() ?? []).filter(({ rule }) => rule.id === id);
const fixes = (text: string, id: string): readonly Fix[] => found(text, id).flatMap((problem) => problem.fixes);
const titles = (text: string, id: string) => fixes(text, id).map(({ title }) => title);

/** Asserts that a rule finds something in a text and offers nothing for it. */
function offersNothing(text: string, id: string): void {
	assert.notEqual(found(text, id).length, 0, `${id} finds nothing`);
	assert.deepEqual(titles(text, id), []);
}

/** Asserts that the first fix of a rule puts `right` where `wrong` stands in a sample. */
function mends(text: string, wrong: string, right: string, id: string): void {
	const [fix] = fixes(text, id);
	assert.ok(fix, `${id} has no fix`);
	assert.equal(applyEdits(text, fix.edits), otherwise(text, wrong, right));
}

test('a reference without its semicolon is closed before letters and digits, and its & stays', () => {
	for (const [words, right] of [
		['May&nbsp19', 'May&nbsp;19'],
		['it&rsquos', 'it&rsquo;s'],
		['AT&ampT', 'AT&amp;T'],
		['R&amp D', 'R&amp; D'],
		['1&ndash5', '1&ndash;5'],
		['A&nbspB', 'A&nbsp;B'],
	] as const) {
		mends(otherwise(tagged, 'annual meeting', `annual ${words} meeting`), words, right, 'entity-unknown');
	}
	mends(otherwise(tagged, 'annual meeting', 'annual R&D meeting'), 'R&D', 'R&amp;D', 'entity-unknown');
});

test('no caption is written before the words of one', () => {
	const caption = 'Results of Operations and Financial Condition.';
	for (const words of ['Results <mark>new</mark> of Operations and Financial Condition.', '<b>Results of Operations']) {
		for (const { title } of fixes(otherwise(plain, caption, words), 'item-caption-missing')) {
			assert.fail(title);
		}
	}
	const joined = otherwise(plain, `Item 2.02 ${caption}\n\nOn May 4`, 'Item 2.02 On May 4');
	mends(joined, 'Item 2.02 On', `Item 2.02 ${caption} On`, 'item-caption-missing');
	const marked = otherwise(plain, caption, 'Results **new** of Operations and Financial Condition.');
	mends(marked, 'Results **new** of', 'Results of', 'item-caption-mismatch');
});

test('exhibits are not sorted, nor their rows doubled, by a number that is wrong', () => {
	const twice = otherwise(sample('amendment.txt'), '\n104\t', '\n99.1\t');
	offersNothing(twice, 'exhibit-order');
	mends(twice, '99.1\tCover Page', '104\tCover Page', 'duplicate-exhibit');
	const mistyped = otherwise(sample('amendment.txt'), '\n99.1\t', '\n9.1\t');
	for (const { all } of fixes(mistyped, 'exhibit-order')) {
		assert.notEqual(all, true);
	}
	offersNothing(otherwise(tagged, '<td>104</td>', '<td>101</td>'), 'cover-page-exhibit');
	offersNothing(otherwise(plain, 'Inline XBRL document', 'document'), 'cover-page-exhibit');
});

test('a fix in a folder changes a file of it, and links none of two that may be meant', () => {
	const files = filesOfSample('clean-folder').map((file) => ({ ...file, text: file.text ?? '' }));
	const release = files.find(({ name }) => name === 'ex99-1.htm');
	assert.ok(release);
	const offered = (report: (text: string) => string, ...more: readonly { name: string; text: string }[]) =>
		(
			analyzeFolder(
				[...files.map((file) => (file.name === 'form8-k.htm' ? { ...file, text: report(file.text) } : file)), ...more],
				'form8-k.htm',
				{ today: '2026-11-29', stage: 'final' },
			)?.problems() ?? []
		).flatMap((problem) => problem.fixes.map((fix) => ({ id: problem.rule.id, fix })));
	const faulty = analyzeFolder(filesOfSample('faulty-folder'), 'form8-k.htm', { today: '2026-11-29' });
	for (const problem of faulty?.problems() ?? []) {
		for (const fix of problem.fixes) {
			const { edits, renamed } = faulty?.folder.editsOf(fix.edits) ?? { edits: new Map(), renamed: [] };
			assert.ok(edits.size + renamed.length > 0, fix.title);
		}
	}
	const lost = (text: string) => otherwise(text, 'href="ex99-1.htm"', 'href="lost.htm"');
	assert.equal(offered(lost).filter(({ id }) => id === 'exhibit-link-target').length, 1);
	assert.deepEqual(
		offered(lost, { ...release, name: 'ex99-1b.htm' }).filter(({ id }) => id === 'exhibit-link-target'),
		[],
	);
	const row = /<tr[^>]*>(?:(?!<tr)[\s\S])*?ex99-1[\s\S]*?<\/tr>/;
	const [added] = offered((text) => text.replace(row, '')).filter(({ id }) => id === 'exhibit-not-listed');
	assert.match(added?.fix.edits.map(({ text }) => text).join('') ?? '', /<a href="ex99-1\.htm">Press release/i);
});

test('a press release is no Exhibit 104', () => {
	const text = otherwise(plain, '99.1\tPress release', 'A. Press release');
	assert.ok(!titles(text, 'unknown-reference').some((title) => title.includes('104')));
});

test('a signature goes where one is asked for', () => {
	for (const words of ['[Signature]', '{sign here}', '(to be signed)', '[Authorized Signatory]', '____________']) {
		const asked = otherwise(html, '/s/ Renata S. Quill', words);
		mends(asked, words, '/s/ Renata S. Quill', 'signature-unsigned');
	}
	mends(
		otherwise(plain, '/s/ Mara J. Ellery', '[sign here]'),
		'[sign here]',
		'/s/ Mara J. Ellery',
		'signature-unsigned',
	);
});

test('a year of two digits is written with four, and no day is offered that cannot be meant', () => {
	const signed = otherwise(tagged, 'May 21, 2026', 'May 21, 26');
	mends(signed, 'May 21, 26', 'May 21, 2026', 'signature-date-missing');
	for (const written of ['May 4, 26', 'May 4', 'May 4, 20266', 'May 4, 206']) {
		const reported = otherwise(plain, 'reported): May 4, 2026', `reported): ${written}`);
		mends(reported, written, 'May 4, 2026', 'report-date-missing');
	}
	mends(otherwise(plain, 'Date: May 6, 2026', 'Date: May 6, 20226'), '20226', '2026', 'signature-date-missing');
	const january = otherwise(plain, 'Date: May 6, 2026', 'Date: January 6').replaceAll(
		'May 4, 2026',
		'December 30, 2025',
	);
	mends(january, 'Date: January 6', 'Date: January 6, 2026', 'signature-date-missing');
	const placeholder = otherwise(plain, 'reported): May 4, 2026', 'reported): May __, 2026');
	assert.deepEqual(titles(placeholder, 'report-date-missing'), [
		'Insert the day with which Item 2.02 begins, May 4, 2026',
	]);
	assert.deepEqual(titles(otherwise(ascii, 'October 15, 1997', 'October 32, 1997'), 'signature-date-missing'), [
		'Insert the report date, October 6, 1997',
	]);
	const later = otherwise(plain, 'On May 4, 2026, Harrow', 'On May 4, 2062, Harrow');
	assert.deepEqual(titles(later, 'date-improbable'), ['Change the date to May 4, 2026']);
	const cover = otherwise(plain, 'reported): May 4, 2026', 'reported): May 4, 2036');
	assert.deepEqual(titles(cover, 'date-improbable'), ['Change the report date to May 4, 2026']);
	for (const period of ['20390616', '19390616', '20260801']) {
		const header = otherwise(sent, 'REPORT:	20260616', `REPORT:	${period}`);
		assert.equal(titles(header, 'header-period-mismatch').length, 1, period);
	}
	const before = otherwise(plain, 'On May 4, 2026, Harrow', 'On May 4, 2025, Harrow');
	assert.deepEqual(titles(before, 'date-improbable'), ['Change the date to May 4, 2026']);
	assert.deepEqual(titles(before, 'exhibit-date-mismatch'), []);
	assert.deepEqual(titles(signed, 'signature-date-missing'), ['Write May 21, 2026']);
	const period = otherwise(
		sample('amendment.txt'),
		'December 31, 2025, and the related',
		'December 31, 2052, and the related',
	);
	assert.deepEqual(titles(period, 'period-mismatch'), ['Write 2025 for 2052']);
	const ordinal = otherwise(plain, 'On May 4, 2026, Harrow', 'On May 3th, 2026, Harrow');
	assert.deepEqual(titles(ordinal, 'exhibit-date-mismatch'), ['Change to May 4, 2026']);
	const old = otherwise(tagged, ', 2026</span></ix:nonNumeric>', ', 1926</span></ix:nonNumeric>');
	assert.deepEqual(titles(old, 'fact-text-mismatch'), []);
	assert.equal(titles(old, 'date-improbable')[0], 'Change the report date to May 19, 2026');
	const both = otherwise(plain, 'Date: May 6, 2026', 'Date: May 6, 2026 / May 5, 2026');
	assert.deepEqual(titles(both, 'word-doubled'), ['Remove “May 5, 2026”', 'Remove “May 6, 2026”']);
	const [, first] = fixes(both, 'word-doubled');
	assert.equal(applyEdits(both, first?.edits ?? []), otherwise(plain, 'Date: May 6, 2026', 'Date: May 5, 2026'));
});

test('a fix changes the mark that is wrong, and no space or apostrophe beside it', () => {
	const spaced = otherwise(html, 'the Company&#8217;s', 'the Company&#8217; s');
	mends(spaced, 'Company&#8217; s', 'Company&#8217;s', 'punctuation-doubled');
	const semicolon = otherwise(tagged, 'May&#160;19, 2026', 'May&#160;19; 2026');
	mends(semicolon, 'May&#160;19; 2026', 'May&#160;19, 2026', 'date-impossible');
	const hyphen = otherwise(ascii, 'agreement', 'agree\u00adment');
	assert.ok(titles(hyphen, 'non-ascii-character').includes('Remove it'));
});

test('what a conversion has made of a character is not kept by a reference to it', () => {
	const damaged = otherwise(sent, 'Registrant&#8217;s', 'Registrantâ€™s');
	offersNothing(damaged, 'raw-character');
	assert.equal(found(damaged, 'character-damaged').length, 1);
	const inXml = otherwise(tagged, 'the &#8220;Company&#8221;', 'the &#226;&#128;&#156;Company&#8221;');
	assert.deepEqual(found(inXml, 'entity-unknown'), []);
	assert.equal(found(inXml, 'character-damaged').length, 1);
});

test('a box stays where an input shows one, and what was typed into a field', () => {
	const end = '</body>';
	for (const [input, right] of [
		['<input type="checkbox" checked>', '&#9746;'],
		['<input type="checkbox"/>', '&#9744;'],
		['<input type="radio" checked="checked">', '&#9746;'],
		['<input value="R&amp;D">', 'R&amp;D'],
		['<input type="hidden" value="a">', ''],
		['<textarea>Notes</textarea>', 'Notes'],
	] as const) {
		mends(otherwise(html, end, input + end), input, right, 'active-content');
	}
});

test('nothing is written a second time beside what is mistyped', () => {
	for (const words of ['852-290-417', '001-12345']) {
		offersNothing(otherwise(sent, '85-2290417', words), 'cover-field-missing');
	}
	assert.deepEqual(found(otherwise(plain, 'Name: Mara', 'Name: Name: Mara'), 'signer-name-missing'), []);
	assert.deepEqual(found(otherwise(plain, 'CURRENT REPORT', 'QUARTERLY REPORT'), 'cover-line-missing'), []);
	const other = otherwise(
		plain,
		'of the Securities Exchange Act of 1934, the registrant',
		'of the Investment Company Act',
	);
	for (const { title } of fixes(other, 'signature-legend')) {
		assert.notEqual(title, 'Insert the legend of the form');
	}
	const sentence = /If an emerging growth company, [^☐]*Act\. /.exec(plain)?.[0] ?? '';
	mends(otherwise(plain, sentence, ''), 'company ☐\n\n', `company ☐\n\n${sentence}`, 'emerging-growth-missing');
});

test('the header gets a file number as EDGAR writes it, and no caption that it has already', () => {
	const number = otherwise(ascii, '000-21877', '000-51877');
	mends(number, '000-51877', '000-21877', 'header-registrant-mismatch');
	const old = otherwise(sent, '<b>June&nbsp;16, 2026</b>', '<b>June&nbsp;16, 1926</b>');
	for (const { title, edits } of fixes(old, 'header-items-mismatch')) {
		assert.notEqual(applyEdits(old, edits), old, title);
	}
});

test('an item whose word stands twice is no item that is gone', () => {
	const text = otherwise(sent, 'Item&nbsp;7.01', 'Item Item&nbsp;7.01');
	mends(text, 'Item Item', 'Item', 'word-doubled');
	assert.deepEqual(found(text, 'header-items-mismatch'), []);
});

test('a name is put right where it stands alone in its spelling', () => {
	const printed = otherwise(
		tagged,
		'<td>Ingrid Vasterling</td></tr>\n<tr><td></td><td></td><td>Chair',
		'<td>Ingrid Vasterlign</td></tr>\n<tr><td></td><td></td><td>Chair',
	);
	assert.deepEqual(found(printed, 'person-otherwise'), []);
	assert.equal(titles(printed, 'signer-name-mismatch')[0], 'Print “Ingrid Vasterling”');
	const named = otherwise(tagged, '/s/ Ingrid Vasterling', '/s/ Ingrid Vasterlign');
	assert.equal(titles(named, 'signer-name-mismatch')[0], 'Sign “Ingrid Vasterling”');
});

test('no second line FORM 8-K is written below a broken one', () =>
	offersNothing(otherwise(html, 'FORM&nbsp;8-K', 'FORM&nbxp;8-K'), 'form-heading-missing'));

test('a name that the text writes otherwise more than once is first put right on the cover', () => {
	const text = otherwise(plain, 'Harrow & Finch Optical Corporation', 'Harorw & Finch Optical Corporation');
	assert.equal(titles(text, 'registrant-name-in-text')[0], 'Write “Harrow” on the cover');
});

test('of two days in different years the one is put right whose year nothing else has', () => {
	const early = otherwise(plain, 'reported): May 4, 2026', 'reported): May 4, 1926');
	assert.deepEqual(titles(early, 'date-improbable').slice(0, 1), ['Change the report date to May 4, 2026']);
	const century = early.replace('On May 4, 2026', 'Today').replace('dated May 4, 2026', '');
	assert.deepEqual(titles(century, 'date-improbable'), ['Change the report date to May 4, 2026']);
	const late = otherwise(plain, 'reported): May 4, 2026', 'reported): May 4, 2027');
	assert.deepEqual(titles(late, 'signature-date-before-event'), []);
	assert.deepEqual(titles(late, 'date-improbable'), ['Change the report date to May 4, 2026']);
	const signed = otherwise(plain, 'Date: May 6, 2026', 'Date: May 6, 2025');
	assert.equal(titles(signed, 'signature-date-before-event')[0], 'Change the date to May 6, 2026');
});

test('a number of an exhibit gives way to the one that goes with the document, or that is counted from .1', () => {
	const named = (text: string) => titles(text, 'exhibit-not-listed');
	assert.deepEqual(named(otherwise(plain, '99.1\tPress', '10.1\tPress')).slice(0, 1), [
		'Change 10.1 to 99.1 in the list',
	]);
	assert.deepEqual(named(otherwise(plain, '99.1\tPress', '99.0\tPress')).slice(0, 1), [
		'Change 99.0 to 99.1 in the list',
	]);
	assert.deepEqual(named(otherwise(plain, 'Exhibit 99.1', 'Exhibit 99.0')), ['Change 99.0 to 99.1 here']);
});

test('a digit too many in the number of a row is taken out of it', () => {
	for (const number of ['999.1', '199.1', '989.1', '990.1']) {
		const text = otherwise(plain, '99.1\tPress', `${number}\tPress`);
		mends(text, `${number}\tPress`, '99.1\tPress', 'exhibit-number-unknown');
		assert.deepEqual(titles(text, 'exhibit-not-listed'), []);
	}
});

test('no space goes where a number is missing', () => {
	const text = otherwise(plain, 'as Exhibit 99.1 to this Current Report on Form 8-K.', 'as Exhibit .');
	assert.deepEqual(titles(text, 'punctuation-doubled'), []);
	assert.equal(found(text, 'unknown-reference').length, 1);
});

test('a day of the week that is right in the year of the report speaks for that year', () => {
	const wrong = otherwise(plain, 'On May 4, 2026, Harrow', 'On Monday, May 4, 2062, Harrow');
	assert.deepEqual(titles(wrong, 'date-impossible'), ['Write 2026', 'Write Thursday']);
	const neither = otherwise(plain, 'On May 4, 2026, Harrow', 'On Friday, May 4, 2062, Harrow');
	assert.deepEqual(titles(neither, 'date-impossible'), ['Write Thursday']);
});
