import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverWords } from '../../../server/src/rules/cover/coverWords';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { report, withoutLineEnds } from '../../filing/messy/report';
import { check, fix, problems, saidOf } from '../../fixture';

const messages = (text: string) => problems(coverWords, text).map(({ message }) => message);
/** A cover with some of its words changed. */
const changed = (from: string | RegExp, to: string) => coverOf({}).replace(from, to);

test('a legend that breaks off is written to its end', () => {
	for (const [from, to, message] of [
		[
			' of the Securities Exchange Act of 1934\n\nDate',
			'\n\nDate',
			'“15(d)” on the cover: the form says “15(d) of The Securities Exchange Act…”.',
		],
		[' of 1934\n\nDate', '\nDate', '“Act” on the cover: the form says “Act of 1934”.'],
		[' of 1934\n\nDate', '\n\nDate', '“Act” on the cover: the form says “Act of 1934”.'],
		[' 1934\n\nDate', '\n\nDate', '“of” on the cover: the form says “of 1934”.'],
		[' charter)', ')', '“its” on the cover: the form says “its charter”.'],
	] as const) {
		assert.deepEqual(messages(changed(from, to)), [message]);
	}
	fix(coverWords, changed(' 1934\n\nDate', '\n\nDate'), coverOf({}));
	fix(coverWords, changed(' of 1934\n\nDate', '\n\nDate'), coverOf({}));
	for (const to of ['of the\nSecurities Exchange Act of 1934', 'of the Securities\n\nExchange Act of 1934']) {
		assert.deepEqual(messages(changed('of the Securities Exchange Act of 1934\n\nDate', `${to}\n\nDate`)), [], to);
	}
});

test('the number of a page within a legend is none of its words', () => {
	for (const page of ['- 1 -\n\f', 'Page 1 of 3', '\n- 1 -\n\n']) {
		assert.deepEqual(messages(changed('intended to simultaneously', `intended to\n${page}\nsimultaneously`)), [], page);
	}
});

test('what a browser prints at the end of a page stands within a legend, and the words after it are its own', () => {
	const page = 'https://www.example.com/filings/000123456726000012/form8-k.htm   1/5\n11/30/26, 9:41 PM    Document\n';
	const text = changed(
		'of the Securities Exchange Act of 1934\n\nDate',
		`of the Securities Exchange\n${page}Act of 1934\n\nDate`,
	);
	assert.ok(text.includes(page));
	assert.deepEqual(messages(text), []);
});

test('a number that is not the form’s is marked alone', () => {
	check(
		coverWords,
		changed(
			'Washington, D.C. 20549',
			`Washington, D.C. 20459
                 ^^^^^ “20459” on the cover: the form says “20549”.`,
		),
	);
	for (const [from, to, message] of [
		['Section 13 or', 'Section 113 or', '“113” on the cover: the form says “13”.'],
		['Rule 405', 'Rule 4405', '“4405” on the cover: the form says “405”.'],
		['17 CFR 230.425', '71 CFR 230.425', '“71” on the cover: the form says “17”.'],
		['Section 12(b)', 'Section 12(g)', '“12(g)” on the cover: the form says “12(b)”.'],
	] as const) {
		assert.deepEqual(messages(changed(from, to)), [message]);
		fix(coverWords, changed(from, to), coverOf({}));
	}
});

test('a word left out, put in or taken for another is marked with those beside it', () => {
	for (const [from, to, message] of [
		['its charter', 'its chapter', '“its chapter” on the cover: the form says “its charter”.'],
		[
			'registrant as specified',
			'registrant specified',
			'“registrant specified” on the cover: the form says “registrant as specified”.',
		],
		['Date of earliest event', 'Date of event', '“of event” on the cover: the form says “of earliest event”.'],
		['is an emerging', 'is not an emerging', '“is not” on the cover: the form says “is”.'],
		['UNITED STATES', 'UNITED STATE', '“UNITED STATE” on the cover: the form says “UNITED STATES”.'],
	] as const) {
		assert.deepEqual(messages(changed(from, to)), [message]);
		fix(coverWords, changed(from, to), coverOf({}));
	}
});

test('one parenthesis of two is marked and gets the other', () => {
	for (const [from, to] of [
		['in its charter)', 'in its charter'],
		['(Former name', 'Former name'],
		['(Zip Code)', '(Zip Code'],
		['15(d)', '15(d'],
		['principal executive offices)', 'principal executive offices'],
	] as const) {
		assert.equal(messages(changed(from, to)).length, 1);
		fix(coverWords, changed(from, to), coverOf({}));
	}
	// In flattened columns the next line may have the rest; a cell is whole.
	const cell = 'State or other jurisdiction of incorporation)';
	const html = (words: string) =>
		`<html><body><table><tr><td>${coverOf({}).replace(`(${cell}`, words).trim().replace(/\n+/g, '</td></tr><tr><td>')}</td></tr></table></body></html>`;
	assert.deepEqual(messages(changed(`(${cell}`, `(${cell.slice(0, -1)}`)), []);
	fix(coverWords, html(`(${cell.slice(0, -1)}`), html(`(${cell}`));
});

test('words split over elements are read as one, and markup stays', () => {
	const html = (code: string) => `<html><body><p>UNITED STATES</p><p>SECURITIES AND EXCHANGE&nbsp;COMMISSION</p>
<p>Washington, D.C. ${code}</p><p><b>FORM 8-K</b></p><p>CURRENT REPORT</p>
<p>Date of Report (Date of earliest event reported): March 12, 2026</p>
<p>Alder Creek Instruments, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p>Item 8.01 Other Events</p><p>The company opened a second plant.</p></body></html>
`;
	fix(coverWords, html('<span>20</span><span>594</span>'), html('<span>20549</span><span></span>'));
	assert.deepEqual(messages(html('<span>20</span><span>549</span>')), []);
});

const former = '(Former name or former address, if changed since last report.)';

test('what covers have otherwise is silent', () => {
	for (const [from, to] of [
		['Registrant', 'Company'],
		[
			'under any of the following provisions (see General Instruction A.2. below):',
			'under any of the following provision:',
		],
		['check mark whether', 'checkmark whether'],
		['(Exact name', '( Exact name'],
		[former, 'Former name and address:'],
		[former, '(Former name, if changed since last report)'],
		[former, 'Former name or address, if changed'],
		[former, '(Former name, address and fiscal year, if changed)'],
		[former, '(Former name, former address and former fiscal year,\n  if changed since last report)'],
		['(§230.405', '(Section 230.405'],
		['(§230.405', '(Sec. 230.405'],
		['(§230.405', '(17 CFR §230.405'],
		['(§230.405', '(17 CFR 230.405'],
	] as const) {
		assert.deepEqual(messages(changed(from, to)), [], to);
	}
});

test('what other rules mark is left to them', () => {
	for (const [from, to, rule] of [
		['15(d) of', '15(b) of', 'act-misnamed'],
		['principal executive', 'principle executive', 'words-at-odds'],
		['Rule 14a-12 under', 'Rule 14a-112 under', 'check-box-text'],
		['General Instruction A.2', 'General Instruction A.1', 'check-box-text'],
	] as const) {
		const said = saidOf(changed(from, to)).filter((id) => id === rule || id === 'cover-words');
		assert.deepEqual(said, [rule], to);
	}
});

test('what may be registered under Section 12(g) is not written to be under 12(b)', () => {
	const only = coverOf({ securities: 'Securities registered pursuant to Section 12(g) of the Act: Common Stock' });
	assert.deepEqual(problems(coverWords, only)[0]?.fixes ?? [], []);
});

test('numbers that a text lost with its line ends are not asked for, and the last word of a text may be half a word', () => {
	const lost = changed(/240\.1/g, '1').replace(/\s+/g, ' ');
	assert.deepEqual(messages(lost.replace(/240\.14a|14a-12\)/g, 'a-12)')), []);
	const cut = coverOf({});
	const end = cut.indexOf('which registered') + 'which registere'.length;
	assert.ok(end > 100);
	assert.deepEqual(messages(cut.slice(0, end)), []);
});

test('a date within the legend of the date is none of its words', () =>
	check(
		coverWords,
		changed(
			'Date of Report (Date of earliest event reported): March 12, 2026',
			'Date of Report: March 12 (Date of earliest event reported)',
		),
	));

test('the end of the legend beside it is no word of the legend of the employer number', () => {
	const columns = report()
		.replace('jurisdiction (Comm', 'Jurisdiction (Comm')
		.replace('of incorporation)', 'of Incorporation)');
	assert.deepEqual(messages(withoutLineEnds.paragraphs(columns.replace('(IRS Employer', '(I.R.S. Employer'))), []);
});

test('heads of the table of securities whose lines were read together are silent', () => {
	const heads = 'Title of each class	Trading Symbol(s)	Name of each exchange on which registered';
	assert.deepEqual(messages(changed(heads, '      Trading Name of each exchange\n\n      (s)     registered')), []);
});

test('a paragraph of a section that the form does not name goes with both of its parentheses', () => {
	const text = coverOf({}).replace('Section 13 or', 'Section 13(a) or');
	fix(coverWords, text, coverOf({}));
});

test('a legend is known also by a first word with a slip in it', () => {
	for (const [from, to, right] of [
		['Check the appropriate', 'Chekc the appropriate', 'Check'],
		['Indicate by check', 'Indicates by check', 'Indicate'],
		[
			'Pre-commencement communications pursuant to Rule 13e',
			'Per-commencement communications pursuant to Rule 13e',
			'Pre',
		],
	] as const) {
		const [found, more] = messages(changed(from, to));
		assert.ok(found?.includes(`the form says “${right}`), `${to}: ${found}`);
		assert.equal(more, undefined, to);
	}
});

test('of a word that stands twice another rule speaks', () =>
	assert.deepEqual(messages(changed('Written communications', 'Written communications communications')), []));

test('what stands in another cell is no word of a legend', () => {
	for (const cells of ['\t2026\t5\t', ' | 2026 | 5 | ']) {
		const text = coverOf({}).replace('under the Securities Act (17', `under the Securities Act${cells}(17`);
		assert.deepEqual(messages(text), []);
	}
});

test('a parenthesis of a citation goes where the citation has it, and no second one before it', () => {
	const whole = '(17 CFR 230.425)';
	for (const half of ['17 CFR 230.425)', '(17 CFR 230.425', '((17 CFR 230.425)', '(17 CFR 230.425))']) {
		fix(coverWords, changed(whole, half), coverOf({}));
	}
	assert.ok(messages(changed('in its charter)', 'in its ____')).every((message) => !message.includes('parenthesis')));
});

test('a legend that begins with words of its own has its parenthesis before them', () => {
	const [legend] = /\(former name[^\n]*\)/i.exec(coverOf({})) ?? [];
	assert.ok(legend);
	for (const lead of ["(Registrant's ", '(The Company’s ', '(If applicable, ', '( ']) {
		assert.deepEqual(messages(changed(legend, legend.replace('(', lead))), []);
	}
	assert.equal(messages(changed(legend, legend.slice(1))).length, 1);
});

test('a second date that is broken over two lines leaves the legend its parentheses', () => {
	const legend = 'Date of Report (Date of earliest event reported)';
	const cover = coverOf({});
	assert.ok(cover.includes(legend));
	const dated = (words: string) => cover.replace(new RegExp(`${legend.replace(/[()]/g, '\\$&')}.*`), words);
	assert.deepEqual(problems(coverWords, dated(`${legend}: March 16, 2026 (March\n12, 2026)`)), []);
	assert.deepEqual(problems(coverWords, dated(`${legend}: March 16, 2026 (March 12,\n2026)`)), []);
	assert.equal(problems(coverWords, dated(`${legend.replace(')', '')}: March 16, 2026`)).length, 1);
});

test('a legend without its first words gets them, and a line of a column is no legend', () => {
	for (const [whole, rest] of [
		['Check the appropriate box', 'the appropriate box'],
		['Check the appropriate box', 'appropriate box'],
		['Written communications pursuant', 'communications pursuant'],
		['Pre-commencement communications pursuant to Rule 13e', 'communications pursuant to Rule 13e'],
		['Soliciting material pursuant to Rule', 'to Rule'],
		['Securities registered pursuant to', 'registered pursuant to'],
		['Indicate by check mark whether the', 'by check mark whether the'],
		['Indicate by check mark whether the', 'whether the'],
		['If an emerging growth company, indicate', 'emerging growth company, indicate'],
		['(Former name or former', '(name or former'],
	] as const) {
		assert.ok(coverOf({}).includes(whole), whole);
		fix(coverWords, changed(whole, rest), coverOf({}));
	}
	assert.deepEqual(messages(changed('Check the appropriate box', 'Check the\nappropriate box')), []);
	assert.deepEqual(messages(changed('(State or other jurisdiction', '(State or other\njurisdiction')), []);
});

test('legends in the plural, and the two dates on lines of their own, are right', () => {
	for (const [from, to] of [
		[
			'(Exact name of registrant as specified in its charter)',
			'(Exact name of registrants as specified in their charters)',
		],
		['(IRS Employer Identification No.)', '(IRS Employer Identification Nos.)'],
		['(IRS Employer Identification No.)', '(IRS Employer Ident. No.)'],
		[
			'Date of Report (Date of earliest event reported): March 12, 2026',
			'Date of Earliest Event Reported: March 10, 2026\n\nDate of Report: March 12, 2026',
		],
		['(Former name or former address, if', '(Former name or former address,\nif'],
	] as const) {
		assert.deepEqual(messages(changed(from, to)), [], to);
	}
});

test('the parentheses of a section stand around its letter', () => {
	for (const section of ['1(5d)', '15d)', '15(d', '(15d)', '15d']) {
		fix(coverWords, changed('13 or 15(d)', `13 or ${section}`), coverOf({}));
	}
	const registered = (section: string) =>
		coverOf({}).replace(/(registered pursuant to Section )12\(b\)/i, `$1${section}`);
	for (const section of ['1(2b)', '12b)', '12(b', '(12b)']) {
		fix(coverWords, registered(section), coverOf({}));
	}
	for (const section of ['12(b)', '12b', '12 (b)']) {
		assert.deepEqual(messages(registered(section)), [], section);
	}
	for (const words of ['15(d)of the']) {
		assert.deepEqual(messages(changed('15(d) of the', words)), [], words);
	}
});

test('a legend of a column has its last word before the parenthesis', () => {
	fix(coverWords, changed('(Zip Code)', '(Zip)'), coverOf({}));
	fix(coverWords, changed('(Commission File Number)', '(Commission File)'), coverOf({}));
	for (const [from, to] of [
		['(Zip Code)', '(Zip or postal code)'],
		['(Commission File Number)', '(Commission File No.)'],
		['(Commission File Number)', '(Commission)\nfile number)'],
		['(Commission File Number)', '(Commission) (I.R.S. employer\nof incorporation) file number)'],
		['Bend, Oregon', 'Bend (Central), Oregon'],
	] as const) {
		assert.deepEqual(messages(changed(from, to)), [], to);
	}
});

test('a legend that is known by most of its words is written as the form has it', () => {
	for (const [from, to] of [
		['(Commission File Number)', '(Commission File Date)'],
		['(Address of principal executive offices)', '(Name of principal executive officers)'],
		['(Address of principal executive offices)', '(Address of registered offices)'],
	] as const) {
		const wrong = changed(from, to);
		assert.notEqual(wrong, coverOf({}), to);
		fix(coverWords, wrong, coverOf({}));
	}
	for (const words of ['(Formerly Commission Holdings)', '(a company of the Cascade group)']) {
		assert.deepEqual(messages(changed('(Commission File Number)', `(Commission File Number)\n${words}`)), [], words);
	}
});

test('the date within the parentheses of its legend may go on in the next line', () => {
	const cover = (date: string) =>
		changed(/Date of Report.*\n/, `Date of Report (Date of earliest event reported: ${date})\n`);
	assert.notEqual(cover('March 12, 2026'), coverOf({}));
	for (const date of ['March 12, 2026', 'March\n12, 2026', '3/12/2026']) {
		assert.deepEqual(messages(cover(date)), [], date);
	}
});

test('the first word of a legend in parentheses, an abbreviation with points and words under no former name are marked', () => {
	for (const [from, to, message] of [
		['(Former name', '(Formal name', '“Formal” on the cover: the form says “Former”.'],
		['Trading Symbol(s)', 'Trading Symbal', '“Trading Symbal” on the cover: the form says “Trading Symbol”.'],
		['\nNot Applicable\n', '\nSame\n', '“Same” on the cover: the form says “Not Applicable”.'],
	] as const) {
		const text = changed(from, to);
		assert.notEqual(text, coverOf({}), from);
		assert.deepEqual(messages(text), [message]);
	}
	fix(coverWords, changed('\nNot Applicable\n', '\nSame\n'), coverOf({}));
	const cells = (legend: string) =>
		`<html><body>${coverOf({})
			.split('\n')
			.map((line) =>
				line.includes('\t')
					? `<table><tr><td>${line.replaceAll('\t', '</td><td>')}</td></tr></table>`
					: `<p>${line}</p>`,
			)
			.join('\n')
			.replace('(IRS Employer Identification No.)', legend)}</body></html>`;
	assert.deepEqual(messages(cells('(I.R.S. Employee<br>Identification No.)')), [
		'“I.R.S. Employee” on the cover: the form says “I.R.S. Employer”.',
	]);
	assert.deepEqual(messages(cells('(I.R.S. Employer<br>Identification No.)')), []);
});

test('marks between the words of a legend that the form does not have, and parentheses that its citations lack, are marked', () => {
	for (const [whole, wrong] of [
		['Securities Act of 1933', 'Securities Act, of 1933'],
		['Date of earliest event', 'Date of earliest; event'],
		['under the Exchange Act (17 CFR 240.14d-2(b))', 'under the Exchange Act 17 CFR 240.14d-2(b))'],
		['240.14d-2(b))', '240.14d-2b))'],
		['240.13e-4(c))', '240.13e-4(c)'],
		['(§230.405 of this chapter)', '(§230.405 of this chapter'],
		['provided pursuant', 'pursuant'],
		['(IRS Employer Identification No.)', 'IRS Employer Identification No.)'],
	] as const) {
		const faulty = changed(whole, wrong);
		assert.notEqual(faulty, coverOf({}), whole);
		fix(coverWords, faulty, coverOf({}));
	}
	for (const [from, to] of [
		['address, if changed', 'address if changed'],
		['(§230.405', '(17 CFR § 230.405'],
		['D.C. 20549', 'D. C. 20549'],
		['D.C. 20549', 'D.C., 20549'],
		['(17 CFR 230.425)', '(17 CFR 230.425).'],
		['14d-2(b) under', '14d–2 (b) under'],
	] as const) {
		assert.deepEqual(messages(changed(from, to)), [], to);
	}
});
