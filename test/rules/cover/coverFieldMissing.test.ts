import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverFieldMissing } from '../../../server/src/rules/cover/coverFieldMissing';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { apply, check, fix, problems } from '../../fixture';

const messages = (text: string) => problems(coverFieldMissing, text).map(({ message }) => message);
const legends =
	'(State or other jurisdiction of incorporation)\t(Commission File Number)\t(IRS Employer Identification No.)';
const html = (cells: readonly string[], after = '') => `<html><body>
<p>SECURITIES AND EXCHANGE COMMISSION</p>
<p>FORM 8-K</p>
<p>CURRENT REPORT</p>
<p>Date of Report (Date of earliest event reported): March 12, 2026</p>
<p>Harbor Lights, Inc.</p>
<p>(Exact name of registrant as specified in its charter)</p>
<table>
<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>
<tr>${legends
	.split('\t')
	.map((cell) => `<td>${cell}</td>`)
	.join('')}</tr>
</table>
<p>12 Harbor Street, Bend, Oregon 97701<br>(Address of principal executive offices) (Zip Code)</p>
${after}<p>Item 8.01 Other Events</p>
<p>The company opened a second plant.</p>
</body></html>
`;
const telephone = "<p>(541) 555-0163<br>Registrant's telephone number, including area code</p>\n";

test('a line that is missing is marked at the end of the field before, and inserted as a blank', () => {
	check(
		coverFieldMissing,
		coverOf({ telephone: '' }).replace(
			'(Zip Code)\n',
			`(Zip Code)\n${' '.repeat(46)}^^^^^ No line for the telephone number on the cover.\n`,
		),
	);
	fix(
		coverFieldMissing,
		coverOf({ telephone: '' }),
		coverOf({ telephone: "[Telephone number]\nRegistrant's telephone number, including area code" }),
	);
	fix(
		coverFieldMissing,
		html(['Oregon', '001-41893', '93-0417725']),
		html(
			['Oregon', '001-41893', '93-0417725'],
			`<p>[Telephone number]<br>Registrant's telephone number, including area code</p>\n`,
		),
	);
});

test('lines that are missing at one place are one finding', () => {
	const bare = coverOf({ numbers: '', numberLegends: '', address: '', telephone: '' }).replace('\n\n\n', '\n');
	assert.deepEqual(messages(bare), [
		'No lines for state of incorporation, file number, employer number, address and telephone number.',
	]);
	const [problem] = problems(coverFieldMissing, bare);
	assert.ok(problem?.fixes?.[0]);
	assert.deepEqual(messages(apply(bare, problem.fixes[0])), []);
});

test('a value without its legend gets it', () => {
	const without = coverOf({ telephone: '(541) 555-0163' });
	assert.deepEqual(messages(without), ["No legend “Registrant's telephone number, including area code”."]);
	fix(
		coverFieldMissing,
		without,
		coverOf({ telephone: "(541) 555-0163\nRegistrant's telephone number, including area code" }),
	);
});

test('a legend without its value is marked', () => {
	const missing = (numbers: string) => messages(coverOf({ numbers }));
	assert.deepEqual(missing('Oregon\t\t93-0417725'), [
		'The commission file number is missing; only its legend is there.',
	]);
	assert.deepEqual(missing('Oregon\t001-41893\t'), [
		'The employer identification number is missing; only its legend is there.',
	]);
	assert.deepEqual(missing('\t001-41893\t93-0417725'), [
		'The state of incorporation is missing; only its legend is there.',
	]);
	assert.deepEqual(messages(html(['Oregon', '&nbsp;', '93-0417725'], telephone)), [
		'The commission file number is missing; only its legend is there.',
	]);
	assert.deepEqual(messages(coverOf({ telephone: "Registrant's telephone number, including area code:" })), [
		'The telephone number is missing; only its legend is there.',
	]);
	assert.deepEqual(messages(coverOf({ address: '(Address of principal executive offices) (Zip Code)' })), [
		'The address is missing; only its legend is there.',
	]);
});

test('the number that the header of a submission has is inserted', () => {
	const submission = (numbers: string) => `<SEC-DOCUMENT>
<SEC-HEADER>
CONFORMED SUBMISSION TYPE:	8-K
FILER:
	COMPANY DATA:
		IRS NUMBER:				930417725
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>a.txt
<TEXT>
${coverOf({ numbers, numberLegends: '(State or other jurisdiction of incorporation) (Commission File Number)\n(IRS Employer Identification No.)' })}</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
	const before = submission('Oregon 001-41893');
	const [problem] = problems(coverFieldMissing, before);
	assert.equal(problem?.fixes?.[0]?.title, 'Insert 93-0417725 from the header');
	assert.deepEqual(messages(apply(before, problem.fixes[0])), []);
});

test('merged legends, blanks to write on and numbers that do not apply are silent', () => {
	check(coverFieldMissing, coverOf({}));
	check(coverFieldMissing, html(['Oregon', '001-41893', '93-0417725'], telephone));
	check(
		coverFieldMissing,
		coverOf({
			numberLegends:
				'(State or other\t(Commission\t(I.R.S. Employer\njurisdiction of incorporation)\tFile Number)\tIdentification No.)',
		}),
	);
	check(coverFieldMissing, coverOf({ numbers: 'Israel\t001-41893\tN/A' }));
	check(coverFieldMissing, coverOf({ telephone: `${'_'.repeat(12)}\n(Registrant's telephone number)` }));
	check(coverFieldMissing, coverOf({ telephone: 'Telephone: +44 20 7946 0123' }));
	check(coverFieldMissing, 'Item 8.01 Other Events\n\nThe company opened a second plant.\n');
});

test('fields above the only mention of the form have their legends', () => {
	const report = coverOf({ heading: '' });
	const submission = `<SEC-DOCUMENT>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>a.txt
<TEXT>
${report.replace('Item 8.01', 'Check the appropriate box below if the Form 8-K filing satisfies another obligation:\n\nItem 8.01')}</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
	assert.deepEqual(messages(submission), []);
});

const address = '415 Basalt Avenue, Bend, Oregon 97701';
const replaced = (words: string, by: string) => coverOf({}).replace(words, by);

test('a ZIP code that is missing or not whole is marked', () => {
	for (const [written, message] of [
		['415 Basalt Avenue, Bend, Oregon', 'No ZIP code in the address.'],
		['415 Basalt Avenue, Bend, OR', 'No ZIP code in the address.'],
		['415 Basalt Avenue, Bend, Oregon 9770', 'ZIP code 9770 has 4 digits; it takes 5, or 9.'],
		['415 Basalt Avenue, Bend, OR 977011', 'ZIP code 977011 has 6 digits; it takes 5, or 9.'],
		['415 Basalt Avenue, Bend, Oregon 97701-123', 'ZIP code 97701-123 has 8 digits; it takes 5, or 9.'],
	] as const) {
		assert.deepEqual(messages(replaced(address, written)), [message], written);
	}
	for (const written of [
		'415 Basalt Avenue, Bend, Oregon 97701-1234',
		'415 Basalt Avenue, Bend, OR 97701, United States of America',
		'606 Canada Place, Vancouver, BC, Canada V6C 3E1',
		'12 Canal Street, London, England',
		'12 Canal Street, Hamilton, Bermuda HM 11',
		'12 Canal Street, Tel Aviv, Israel 5250606',
	]) {
		assert.deepEqual(messages(replaced(address, written)), [], written);
	}
});

test('the ZIP code is taken from the header', () => {
	const sent = (text: string) =>
		`<SEC-HEADER>\nACCESSION NUMBER:\t0000999990-26-000001\nFILER:\n\tZIP:\t97701\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
	fix(coverFieldMissing, sent(replaced(address, '415 Basalt Avenue, Bend, Oregon')), sent(coverOf({})));
	fix(coverFieldMissing, sent(replaced(address, '415 Basalt Avenue, Bend, Oregon 9770')), sent(coverOf({})));
});

test('a telephone number of too few or too many digits is marked', () => {
	for (const [written, message] of [
		['(541) 555-016', 'Telephone number of 9 digits; with its area code it has 10.'],
		['(541) 555-01633', 'Telephone number of 11 digits; with its area code it has 10.'],
		['(000) 000-0000', '“(000) 000-0000” is no telephone number.'],
		['(541) 000-0000', '“(541) 000-0000” is no telephone number.'],
		['(541) 123-4567', '“(541) 123-4567” is no telephone number.'],
		['(154) 555-0163', '“(154) 555-0163” is no telephone number.'],
		['(541) 555,0163', '“(541) 555,0163” is no telephone number.'],
		['541-555=0163', '“541-555=0163” is no telephone number.'],
		['(54) 555-0163', 'Telephone number of 9 digits; with its area code it has 10.'],
		['541-555-016', 'Telephone number of 9 digits; with its area code it has 10.'],
		['541.555.01633', 'Telephone number of 11 digits; with its area code it has 10.'],
		['541 55 0163', 'Telephone number of 9 digits; with its area code it has 10.'],
		['(541)555-016', 'Telephone number of 9 digits; with its area code it has 10.'],
	] as const) {
		assert.deepEqual(messages(replaced('(541) 555-0163', written)), [message], written);
	}
	for (const written of ['541.555.0163', '1-541-555-0163', '+1 (541) 555-0163', '+44 20 7946 0958', '5415550163']) {
		assert.deepEqual(messages(replaced('(541) 555-0163', written)), [], written);
	}
});

test('a misspelt state is marked and put right, a country is silent', () => {
	const state = (name: string) => coverOf({}).replace('\nOregon\t', `\n${name}\t`);
	for (const [name, right] of [
		['Oregn', 'Oregon'],
		['Delawere', 'Delaware'],
		['New Yrok', 'New York'],
		['NEVDA', 'NEVADA'],
		['North Carolnia', 'North Carolina'],
	] as const) {
		assert.equal(messages(state(name)).length, 1, name);
		fix(coverFieldMissing, state(name), state(right));
	}
	for (const name of [
		'Bermuda',
		'England and Wales',
		'Ireland',
		'Cayman Islands',
		'DE',
		'State of Oregon',
		'Marshall Islands',
	]) {
		assert.deepEqual(messages(state(name)), [], name);
	}
});

test('a ZIP code of another state is marked', () => {
	const found = (address: string) =>
		problems(
			coverFieldMissing,
			coverOf({ address: `${address}\n(Address of principal executive offices) (Zip Code)` }),
		).map(({ message, atMost }) => `${atMost}: ${message}`);
	assert.deepEqual(found('415 Basalt Avenue, Bend, Oregon 27701'), [
		'information: ZIP code 27701 does not belong to Oregon.',
	]);
	assert.deepEqual(found('415 Basalt Avenue, Bend, OR 92701-1234'), [
		'information: ZIP code 92701-1234 does not belong to Oregon.',
	]);
	assert.deepEqual(found('1 Elm Street, Brooks, New York 00000'), [
		'information: ZIP code 00000 does not belong to New York.',
	]);
	for (const address of [
		'415 Basalt Avenue, Bend, Oregon 97701',
		'1 Elm Street, New York, New York 10179',
		'1 Elm Street, New York, N.Y. 10179',
		'1 Elm Street, El Paso, Texas 88510',
		'1 Elm Street, Austin, TX 73301',
		'1 Elm Street, Washington, District of Columbia 20001',
		'1 Elm Street, Agawam, Massachusetts 01001',
		'1 Elm Street, San Juan, Puerto Rico 00901',
		'1 Elm Street, London, United Kingdom EC4M 7AN',
		'PO Box 309, Ugland House, Grand Cayman, Cayman Islands KY1-1104',
		'PO Box 309, Ugland House, Grand Cayman, KY1-9006',
		'12 Neftchilar Avenue, Baku, AZ1000',
		'1 Elm Street, Arlington, Virginia 20101',
		'1 Elm Street, Atlanta, GA 39901-0001',
	]) {
		assert.deepEqual(found(address), [], address);
	}
});

test('a telephone number with letters among its digits is none', () => {
	const found = (number: string) =>
		problems(
			coverFieldMissing,
			coverOf({ telephone: `Registrant's telephone number, including area code: ${number}` }),
		).map(({ message }) => message);
	for (const number of ['541-555-016l', '(541) 555-XXXX']) {
		assert.deepEqual(found(number), [`“${number}” is no telephone number.`], number);
	}
	for (const number of [
		'(541) 555-0163',
		'541-555-0163',
		'541.555.0163',
		'1-800-555-LAMP',
		'(541) 555-ALDR',
		'541.555.ALDR',
		'+1 (541) 555-ALDR',
		'(800) GO-ALDER',
		'(888) 4ALDER1',
		'(800) CONTACTS',
		'+1 541 555 0163',
		'(541) 555-O163',
	]) {
		assert.deepEqual(found(number), [], number);
	}
});

test('a number that is mistyped is not missing', () => {
	for (const [right, wrong] of [
		['001-41893', '001-4l893'],
		['001-41893', '001 41893'],
		['001-41893', '001.41893'],
		['93-0417725', '9-30417725'],
		['(541) 555-0163', '1-800-ALDER-CR'],
		['(541) 555-0163', '86-755-8888-0163'],
	] as const) {
		check(coverFieldMissing, coverOf({}).replace(right, wrong));
	}
	for (const [right, wrong] of [
		['001-41893', ''],
		['93-0417725', ''],
		['(541) 555-0163', '12-03-2026'],
	] as const) {
		assert.equal(problems(coverFieldMissing, coverOf({}).replace(right, wrong)).length, 1, right);
	}
});

test('a number from the header goes into the empty cell over its legend', () => {
	const cover = (number: string) => html(['Delaware', number, '93-0417725'], telephone);
	const sent = (text: string) =>
		`<SEC-HEADER>\nACCESSION NUMBER:\t0000999990-26-000001\nFILER:\n\tSEC FILE NUMBER:\t001-41893\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
	fix(coverFieldMissing, sent(cover('')), sent(cover('001-41893')));
	fix(coverFieldMissing, sent(cover('<b>&nbsp;</b>')), sent(cover('<b>001-41893&nbsp;</b>')));
	check(coverFieldMissing, cover('').replace('(Commission', '001-41893<br>(Commission'));
});

test('a city in the place of the state is marked; states, provinces and countries are none', () => {
	for (const city of ['Wilmington', 'Boston', 'San Francisco', 'Portland']) {
		assert.deepEqual(messages(coverOf({}).replace('Oregon\t', `${city}\t`)), [
			`“${city}” is no state, province or country.`,
		]);
	}
	for (const place of [
		...['Ontario, Canada', 'England and Wales', 'Republic of the Marshall Islands', 'Bermuda', 'Québec', 'Curaçao'],
		...['The Netherlands', 'State of Israel', 'United States', 'British Virgin Islands', 'Grand Duchy of Luxembourg'],
	]) {
		assert.deepEqual(messages(coverOf({}).replace('Oregon\t', `${place}\t`)), [], place);
	}
});

test('a state that is misspelled before its ZIP code is put right', () => {
	for (const wrong of ['Oregno', 'Orgon', 'Oreggon']) {
		const text = coverOf({}).replace('Bend, Oregon 97701', `Bend, ${wrong} 97701`);
		assert.deepEqual(messages(text), [`“${wrong}” is no state; “Oregon” may be meant.`]);
		fix(coverFieldMissing, text, coverOf({}));
	}
	for (const other of ['Milan, Italy 20121', 'Bend, Oregno 10017', 'Le Mans, Maine 72000']) {
		assert.deepEqual(
			messages(coverOf({}).replace('Bend, Oregon 97701', other)).filter((message) => /is no state/.test(message)),
			[],
			other,
		);
	}
});

test('an address without a state, and a telephone number with a mark twice, are marked', () => {
	const messages = (written: string, by: string) =>
		problems(coverFieldMissing, replaced(written, by)).map(({ message }) => message);
	assert.deepEqual(messages(address, '415 Basalt Avenue, Bend, Houston 97701'), ['No state in the address.']);
	fix(coverFieldMissing, replaced(address, '415 Basalt Avenue, Bend, Oregno 97701'), coverOf({}));
	for (const written of ['(541) 555--0163', '(541)) 555-0163']) {
		const text = replaced('(541) 555-0163', written);
		assert.equal(problems(coverFieldMissing, text).length, 1, written);
		fix(coverFieldMissing, text, coverOf({}));
	}
	assert.deepEqual(messages('(541) 555-0163', '541-555-0163'), []);
});

test('a company named after the lines on emerging growth has its legends all the same', () => {
	const named = coverOf({}).replaceAll(/^.*(?=\n\(Exact name)/gm, 'Emerging Growth Acquisition Corp.');
	assert.match(named, /Emerging Growth Acquisition Corp\./);
	assert.deepEqual(problems(coverFieldMissing, named), []);
});

test('the code of a state in small letters is written in capitals, where its ZIP code says that it is one', () => {
	const of = (state: string) => coverOf({}).replace('Bend, Oregon 97701', `Bend, ${state} 97701`);
	for (const small of ['or', 'Or']) {
		fix(coverFieldMissing, of(small), of('OR'));
	}
	assert.deepEqual(messages(of('OR')), []);
	assert.deepEqual(messages(of('de')), []);
	assert.deepEqual(messages(of('O')), ['No state in the address.']);
});

test('one state is asked for', () => {
	const of = (state: string) => coverOf({}).replace('Oregon\t', `${state}\t`);
	for (const two of ['Oregon Nevada', 'Oregon, Nevada']) {
		assert.deepEqual(messages(of(two)), [`“${two}” names two states.`]);
	}
	for (const one of ['Oregon', 'West Virginia', 'State of Oregon']) {
		assert.deepEqual(messages(of(one)), [], one);
	}
});

test('a telephone number has its hyphen', () => {
	const of = (number: string) => coverOf({}).replace('(541) 555-0163', number);
	fix(coverFieldMissing, of('(541) 5550163'), of('(541) 555-0163'));
	fix(coverFieldMissing, of('541-5550163'), of('541-555-0163'));
	for (const right of ['5415550163', '541.555.0163', '(541) 555 0163']) {
		assert.deepEqual(messages(of(right)), [], right);
	}
});

test('columns and not rows say which number stands over which legend', () => {
	const rows = html(['Oregon', '001-41893 (Common Stock)', '93-1234567']).replace(
		/<tr><td>\(State[\s\S]*?<\/tr>/,
		'<tr><td>(State of</td><td>333-41893 (Notes)</td><td>(IRS Employer</td></tr><tr><td>incorporation)</td><td>(Commission File Numbers)</td><td>Identification No.)</td></tr>',
	);
	assert.match(rows, /Notes/);
	assert.deepEqual(
		messages(rows).filter((message) => message.includes('each other')),
		[],
	);
});

test('heads that ask for the address of each registrant are its legend', () => {
	const rows =
		'Commission     Registrant; State of Incorporation;        I.R.S. Employer\nFile Number    Address; and Telephone Number              Identification No.\n\n1-3525         ALDER LAMPS, INC.                          13-4922640\n               (An Ohio Corporation)\n               1 Quay Street\n               Columbus, Ohio 43215\n               Telephone (614) 555-0142\n';
	assert.deepEqual(
		messages(
			`SECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\n\nCURRENT REPORT\n\nDate of Report: May 8, 2000\n(Date of earliest event reported)\n\n${rows}\nItem 5. Other Events.\n\nWe opened a plant.\n`,
		),
		[],
	);
});

test('the legend of the employer number that lost its first words is there', () => {
	const cover = coverOf({}).replace(
		/\((?:I\.?R\.?S\.?) Employer Identification (?:No\.|Number)\)/,
		'( Identification No.)',
	);
	assert.notEqual(cover, coverOf({}));
	assert.deepEqual(
		problems(coverFieldMissing, cover).map(({ message }) => message),
		[],
	);
});

test('words for no employer number may stand in columns with wide spaces between', () => {
	const cover = coverOf({}).replace(
		/\n[^\n]*\n\(State[^\n]*\n/,
		`\n${' '.repeat(30)}Cayman Islands   001-41893   N/A\n(State or other jurisdiction${' '.repeat(50)}(Commission${' '.repeat(60)}(I.R.S. Employer\nof incorporation)${' '.repeat(61)}File Number)${' '.repeat(60)}Identification No.)\n`,
	);
	assert.deepEqual(
		problems(coverFieldMissing, cover).map(({ message }) => message),
		[],
	);
});
