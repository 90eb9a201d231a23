/** Covers of several registrants, and of one whose legends head a table, as programs leave them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jointRegistrants } from '../../../server/src/reading/cover/jointRegistrants';
import { doubledMarks } from '../../../server/src/reading/slips/marks/doubledMarks';
import { filingOf } from '../../fixture';

const body =
	'Item 8.01 Other Events\n\nOn May 4, 2026, Alder Creek Operating Company, Inc. opened a plant.\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n99.1 Press release';
const reportOf = (cover: string) =>
	`UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\nFORM 8-K\nCURRENT REPORT\nPursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934\nDate of Report (Date of earliest event reported): May 4, 2026\n${cover}\n${body}\n`;

/** Name, state and numbers of each registrant of a cover, also with its lines joined. */
const registrantsOf = (cover: string, join = '\n') =>
	jointRegistrants(filingOf(reportOf(cover).replaceAll('\n', join))).map(
		({ name, state, fileNumber, employerNumber }) =>
			`${name}, ${[state, fileNumber, employerNumber].filter((each) => each !== undefined).join(', ')}`.replace(
				/\s+/g,
				' ',
			),
	);

const address =
	'12 Mill Street, Bend, Oregon 97701\n(Address of principal executive offices) (Zip Code)\n(541) 555-0163\n(Registrant’s telephone number, including area code)\n';
const heads =
	'Exact name of registrant\nas specified in its charter\nState or other\njurisdiction of\nincorporation or organization\nCommission\nFile Number\nI.R.S. Employer Identification No.\n';
const rows = [
	'Alder Creek Holdings, Inc.\nDelaware\n001-41893\n93-0417725\n',
	'Alder Creek Services, LLC\nNevada\n001-41894\n93-0417726\n',
];
const read = [
	'Alder Creek Holdings, Inc., Delaware, 001-41893, 93-0417725',
	'Alder Creek Services, LLC, Nevada, 001-41894, 93-0417726',
];

test('the names of a table stand below its heads', () => {
	const oneLine = (text: string) => text.trim().replaceAll('\n', ' | | ');
	for (const [table, count] of [
		[heads + rows[0], 1],
		[heads + rows.join(''), 2],
		[`graphic\n${heads}${rows.join('')}`, 2],
		[heads.replaceAll('\n', '\n\n') + rows.join('').replaceAll('\n', '\n\n'), 2],
		[`${oneLine(heads)} |\n${rows.map((row) => `${oneLine(row)} |`).join('\n')}\n`, 2],
	] as const) {
		assert.deepEqual(registrantsOf(table + address), read.slice(0, count), table);
	}
	assert.deepEqual(registrantsOf(heads + rows[0] + address, ' '), read.slice(0, 1));
});

test('legends without a value between them are no heads where the name stands over them', () => {
	const cover =
		'Alder Creek Holdings, Inc.\n(Exact name of registrant as specified in its charter)\n(State of incorporation) (Commission File Number) (IRS Employer Identification No.)\nDelaware 001-41893 93-0417725\n';
	assert.deepEqual(registrantsOf(cover + address), read.slice(0, 1));
});

const name = '(Exact name of registrant as specified in its charter)';
const numbers = (state: string, file: string, employer: string) =>
	`${state}\n(State or other jurisdiction of incorporation)\n${file}\n(Commission File Number)\n${employer}\n(IRS Employer Identification No.)\n`;

test('a name that goes on after an empty line stands in one piece below', () => {
	const cover = `${name}\n${numbers('Delaware', '001-41893', '93-0417725')}`;
	for (const first of ['Alder Creek', 'Alder Creek\n', 'Alder']) {
		const rest = first.startsWith('Alder Creek') ? 'Operating Company, Inc.' : 'Creek Operating Company, Inc.';
		assert.deepEqual(registrantsOf(`\n${first}\n${rest}\n${cover}${address}`), [
			'Alder Creek Operating Company, Inc., Delaware, 001-41893, 93-0417725',
		]);
	}
	assert.deepEqual(registrantsOf(`\nBasalt\n\nMills, Inc.\n${cover}${address}`), [
		'Mills, Inc., Delaware, 001-41893, 93-0417725',
	]);
});

test('each of two registrants has its country, in lines or in one', () => {
	const two = (first: string, second: string) => `${first}\n\n${second}\n`;
	const columns =
		two('Alder Corporation', 'Basalt plc') +
		two(name, name) +
		two('Republic of Panama', 'England and Wales') +
		two('(State or other jurisdiction of incorporation)', '(State or other jurisdiction of incorporation)') +
		two('1-41893', '1-41894') +
		two('(Commission File Number)', '(Commission File Number)') +
		two('93-0417725', '98-0417726') +
		two('(I.R.S. Employer Identification No.)', '(I.R.S. Employer Identification No.)');
	const expected = [
		'Alder Corporation, Republic of Panama, 1-41893, 93-0417725',
		'Basalt plc, England and Wales, 1-41894, 98-0417726',
	];
	assert.deepEqual(registrantsOf(columns + address), expected);
	assert.deepEqual(registrantsOf(columns + address, ' '), expected);
	const four = ['A', 'B', 'C', 'D'].map((each) => `Alder ${each}, L.P.`).join('\n');
	const values = `Delaware\nDelaware\nDelaware\nDelaware\n001-41893\n001-41894\n001-41895\n001-41896\n93-0417725\n93-0417726\n93-0417727\n93-0417728\n(States of incorporation)\nCommission file numbers\n(I.R.S. Employer Identification Nos.)\n`;
	const all = ['A', 'B', 'C', 'D'].map(
		(each, i) => `Alder ${each}, L.P., Delaware, 001-4189${3 + i}, 93-041772${5 + i}`,
	);
	const legend = '(Exact name of registrants as specified in their charters)';
	assert.deepEqual(registrantsOf(`${four}\n${legend}\n${values}${address}`), all);
	assert.deepEqual(registrantsOf(`${four}\n${legend}\n${values}${address}`, ' '), all);
	const joined = reportOf(`${four}\n${legend}\n${values}${address}`).replaceAll('\n', ' ');
	for (const words of [joined, joined.replace(`${four.replaceAll('\n', ' ')} ${legend}`, 'Alder')]) {
		assert.deepEqual(doubledMarks(filingOf(words)), []);
	}
});

test('a former name in the block of each registrant parts it from the next in a text without lines', () => {
	const block = (each: string, state: string, end: string) =>
		`${each}\n${name}\n${numbers(state, `001-4189${end}`, `93-041772${end}`)}${address}n/a\nFormer name or former address, if changed since last report\n`;
	assert.deepEqual(
		registrantsOf(
			block('Alder A, L.P.', 'Delaware', '3') +
				block('Alder B Corp.', 'Nevada', '4') +
				block('Alder C, L.P.', 'Ohio', '5'),
			' ',
		),
		[
			'Alder A, L.P., Delaware, 001-41893, 93-0417723',
			'Alder B Corp., Nevada, 001-41894, 93-0417724',
			'Alder C, L.P., Ohio, 001-41895, 93-0417725',
		],
	);
});

test('an address and a telephone number in the cell of a name are no part of it', () => {
	const cover = `Commission File Number | | Registrant, Address of Principal Executive Offices and Telephone Number | | I.R.S. employer Identification Number | | State of Incorporation |
001-41893 | | ALDER CREEK RESOURCES P. O. Box 10100 (6100 Mill Road) Reno, Nevada 89520-0400 (89511) (775) 555-0111 | | 93-0417725 | | Nevada |
001-41894 | | BASALT POWER COMPANY 62 West Mill Avenue Las Vegas, Nevada 89146 (702) 555-0100 | | 93-0417726 | | Nevada |
None
(Former name, former address and former fiscal year, if changed since last report)
`;
	assert.deepEqual(registrantsOf(cover), [
		'ALDER CREEK RESOURCES, Nevada, 001-41893, 93-0417725',
		'BASALT POWER COMPANY, Nevada, 001-41894, 93-0417726',
	]);
	assert.equal(filingOf(reportOf(cover)).cover?.telephone?.text, '(775) 555-0111');
});

test('what a company is stands under its name, also after spaces, and the name may be broken after a word', () => {
	const table = (first: string, indent: string) =>
		`Commission File Number\n\nExact name of registrant as specified in its charter, state of incorporation,\naddress of principal executive offices, Telephone\n\nI.R.S. Employer Identification Number\n\n001-41893   ${first}   93-0417725\n${indent}A Washington Corporation  \n${indent}12 Mill Street  \n${indent}Bend, Oregon 97701  \n001-41894   BASALT POWER, INC.   93-0417726\n${indent}A Nevada Corporation  \n`;
	const second = 'BASALT POWER, INC., Nevada, 001-41894, 93-0417726';
	for (const indent of ['', '  ', '\u00a0\u00a0']) {
		assert.deepEqual(registrantsOf(table('ALDER ENERGY, INC.', indent)), [
			'ALDER ENERGY, INC., Washington, 001-41893, 93-0417725',
			second,
		]);
	}
	assert.deepEqual(registrantsOf(table('ALDER\nENERGY, INC.', '')), [
		'ALDER ENERGY, INC., Washington, 001-41893, 93-0417725',
		second,
	]);
});

test('each of several names may have a rule below it, and two may be joined by "and" over a legend in the plural', () => {
	const rule = '-----------------------';
	const values = `Delaware\n(State of incorporation)\n333-30207\n(Commission File Number)\n93-0417725\n93-0417726\n(IRS Employer Identification Numbers)\n${address}`;
	const namesOf = (cover: string) =>
		filingOf(reportOf(cover + values)).cover?.registrants.map(({ text }) => text.replace(/\s+/g, ' '));
	const two = ['ALDER FUNDING CORPORATION', 'BASALT EQUIPMENT TRUST'];
	assert.deepEqual(namesOf(`\n${two.map((each) => `${each}\n${rule}`).join('\n')}\n${name}\n`), two);
	// A line that is drawn over the name ends what is above it.
	assert.deepEqual(namesOf(`\n${two.join(`\n${rule}\n`)}\n${name}\n`), two.slice(1));
	const plural = '(EXACT NAME OF REGISTRANTS AS SPECIFIED IN CHARTER)';
	for (const [first, second] of [
		['BANK OF ALDER NATIONAL TRUST AND SAVINGS ASSOCIATION', 'BANK OF ALDER, FSB'],
		['Alder Holdings, LLC', 'Alder Capital Corporation'],
	] as const) {
		for (const end of ['\n', ' ']) {
			assert.deepEqual(namesOf(`\n${first} and${end}${second}\n${plural}\n`), [first, second]);
		}
	}
	for (const words of [
		'BANK OF ALDER NATIONAL TRUST AND SAVINGS ASSOCIATION and BANK OF ALDER, FSB',
		'Alder Company and Sons, Inc.',
		'Alder, Inc. and Subsidiaries',
		'Alder and Basalt, LLC',
	]) {
		assert.deepEqual(namesOf(`\n${words}\n${name}\n`), [words]);
	}
	// Where each of the two surely ends, the legend need not say that they are several.
	for (const [first, second] of [
		['Alder Holdings, LLC', 'Alder Capital Corporation'],
		['Alder Partners, L.P.', 'Alder Finance Corp.'],
		['ALDER HOLDINGS PLC', 'ALDER FINANCE LIMITED'],
	] as const) {
		for (const joint of [' and ', ' and\n', '\nand ', '\nand\n', ' AND ']) {
			assert.deepEqual(namesOf(`\n${first}${joint}${second}\n${name}\n`), [first, second], joint);
		}
	}
	assert.deepEqual(namesOf(`\nALDER TRUST AND SAVINGS COMPANY\n${plural}\n`), ['ALDER TRUST AND SAVINGS COMPANY']);
});

test('states in hidden facts over the form are none of a registrant', () => {
	const facts = 'false\n8-K\nDelaware\nConnecticut\n06901\n';
	const values =
		'Delaware\n(State or other jurisdiction of incorporation)\n001-33664   93-0417725\n001-37789   93-0417726\n(Commission File Number)   (I.R.S. Employer Identification No.)\n';
	const text = facts + reportOf(`\nAlder Holdings, LLC\nAlder Capital Corp.\n${name}\n${values}${address}`);
	assert.deepEqual(
		jointRegistrants(filingOf(text)).map(({ state }) => state),
		['Delaware', 'Delaware'],
	);
});

test('heads that name all of a registrant stand over each row, or below the values of each', () => {
	const columns =
		'Commission File Number\n\nName of Registrant, State of Incorporation, Address of\nPrincipal Executive Offices and Telephone Number\n\nIRS Employer Identification Number\n\n';
	const note = 'This combined Form 8-K is separately filed by Alder Energy Corporation and Basalt Power Company.\n';
	const row = (each: string, kind: string, file: string, employer: string) =>
		`${file}\n\n${each}\n\n(${kind} corporation)\n\nAlder Tower\n\nBend, Oregon 97701\n\nTelephone (541) 555-0163\n\n${employer}\n\n`;
	const read = [
		'ALDER ENERGY CORPORATION, Wisconsin, 1-9894, 39-1380265',
		'BASALT POWER COMPANY, Iowa, 0-4117-1, 42-0331370',
	];
	const below =
		columns +
		row('ALDER ENERGY CORPORATION', 'a Wisconsin', '1-9894', '39-1380265') +
		row('BASALT POWER COMPANY', 'an Iowa', '0-4117-1', '42-0331370') +
		note;
	assert.deepEqual(registrantsOf(below), read);
	assert.deepEqual(registrantsOf(below.replace(/\n+/g, '\n'), ' '), read);
	const over = (each: string, kind: string, file: string, employer: string) =>
		`${each}\n\n(${kind} corporation)\n\n${file}\n\nAlder Tower\n\nBend, Oregon 97701\n\nTelephone (541) 555-0163\n\n${employer}\n\n${columns}`;
	assert.deepEqual(
		registrantsOf(
			over('ALDER ENERGY CORPORATION', 'a Wisconsin', '1-9894', '39-1380265') +
				over('BASALT POWER COMPANY', 'an Iowa', '0-4117-1', '42-0331370') +
				note,
		),
		read,
	);
});
