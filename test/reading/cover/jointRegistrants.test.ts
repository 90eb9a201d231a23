import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jointRegistrants } from '../../../server/src/reading/cover/jointRegistrants';
import { filingOf } from '../../fixture';

const report = (cover: string): string => `FORM 8-K

CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Date of Report (Date of earliest event reported): March 12, 2026

${cover}

Item 8.01 Other Events

The companies opened a second plant.
`;

/** The registrants: `name | state | file number | employer number`, `-` for what is not said. */
const read = (cover: string): readonly string[] =>
	jointRegistrants(filingOf(report(cover))).map(({ name, state, fileNumber, employerNumber }) =>
		[name, state, fileNumber, employerNumber].map((each) => each ?? '-').join(' | '),
	);

const both = [
	'Alder Creek Instruments, Inc. | Delaware | 001-39881 | 84-1234567',
	'Alder Creek Operating, L.P. | Ohio | 333-177001 | 84-7654321',
];
const exactName = '(Exact name of registrant as specified in its charter)';

test('rows of a table below the names', () =>
	assert.deepEqual(
		read(`Alder Creek Instruments, Inc.
Alder Creek Operating, L.P.
${exactName}

Delaware                      001-39881          84-1234567
Ohio                          333-177001         84-7654321
(State of incorporation)      (Commission        (IRS Employer
                              File Number)       Identification No.)

1 Quay Street, Columbus, Ohio 43215
(Address of principal executive offices)`),
		both,
	));

test('a predecessor in the block of a registrant has a number of its own', () =>
	assert.deepEqual(
		read(`Commission
File Number
Registrant, State of Incorporation, Address, Telephone Number, and
IRS Employer Identification No.

001-39881
Alder Creek Instruments, Inc.,
a Delaware corporation
1 Quay Street
Columbus, Ohio 43215
84-1234567

333-177001
Alder Creek Operating, L.P. (formerly known as Alder Creek Power, L.P.),
an Ohio limited partnership
1 Quay Street
Columbus, Ohio 43215
84-7654321
Former name and address:
Alder Creek Holding, L.P.
84-7654000`),
		both,
	));

test('a block for each registrant, its state beside the name', () =>
	assert.deepEqual(
		read(`Commission      Registrant, State of Incorporation,       I.R.S. Employer
File Number     Address and Telephone Number              Identification No.

001-39881       Alder Creek Instruments, Inc.             84-1234567
                (A Delaware Corporation)
                1 Quay Street
                Columbus, Ohio 43215

333-177001      Alder Creek Operating, L.P.               84-7654321
                (An Ohio Limited Partnership)
                1 Quay Street
                Columbus, Ohio 43215`),
		both,
	));

test('what the cover gives once is that of the first, and numbers told apart by the part in an issue are left alone', () => {
	const once = (numbers: string) => `Alder Creek Instruments, Inc.
Alder Creek Operating, L.P.
${exactName}

${numbers}`;
	const first = 'Alder Creek Instruments, Inc. | Delaware | 001-39881 | 84-1234567';
	const second = 'Alder Creek Operating, L.P. | - | - | -';
	const legends = `
(State of incorporation)      (Commission        (IRS Employer
                              File Number)       Identification No.)`;
	const row = 'Delaware                      001-39881          84-1234567';
	assert.deepEqual(read(once(`${row}${legends}`)), [first, second]);
	assert.deepEqual(read(once(`${row}${legends}\n\nCommission File Number of the depositor: 333-177001`)), [
		first,
		second,
	]);
});

test('what the legends say to be of the registrant is of the depositor, not of the trust below it', () => {
	const issue = (state: string, number: string) => `Alder Receivables, LLC
(Exact Name of Depositor as Specified in its Charter)

Commission File Number: 333-226001

Alder Auto Trust 2019-1
(Exact Name of Issuing Entity as Specified in its Charter)

Commission File Number: 333-226001-01

Delaware
${state}

84-1234567
${number}`;
	assert.deepEqual(
		read(
			issue(
				'(State or Other Jurisdiction of Incorporation of Registrant)',
				'(Registrant’s I.R.S. Employer Identification No.)',
			),
		),
		['Alder Receivables, LLC | Delaware | 333-226001 | 84-1234567', 'Alder Auto Trust 2019-1 | - | 333-226001-01 | -'],
	);
	assert.deepEqual(
		read(issue('(State or Other Jurisdiction of Incorporation)', '(I.R.S. Employer Identification No.)')),
		['Alder Receivables, LLC | - | 333-226001 | -', 'Alder Auto Trust 2019-1 | Delaware | 333-226001-01 | 84-1234567'],
	);
});

test('one registrant has the values of the cover, and a text without a cover none', () => {
	assert.deepEqual(read(`Alder Creek Instruments, Inc.\n${exactName}\n\nDelaware\n(State of incorporation)`), [
		'Alder Creek Instruments, Inc. | Delaware | - | -',
	]);
	assert.deepEqual(jointRegistrants(filingOf('Item 8.01 Other Events\n\nA plant was opened.\n')), []);
});

test('one state below all names is that of each', () => {
	assert.deepEqual(
		read(`Alder Creek Instruments, Inc.
Alder Creek Operating, L.P.
${exactName}

Delaware
(State or other jurisdiction of incorporation)

001-39881
333-177001
(Commission File Number)

84-1234567
84-7654321
(IRS Employer Identification No.)`),
		[both[0], both[1]?.replace('Ohio', 'Delaware')],
	);
});

test('a state stands before what its company is, of whatever kind', () => {
	for (const kind of [
		'statutory trust',
		'real estate investment trust',
		'banking corporation',
		'public benefit corporation',
		'limited partnership',
		'general partnership',
	]) {
		assert.deepEqual(
			read(`Commission file number | Registrant, State of Incorporation, Address and Telephone Number | IRS Employer Identification No. |
001-39881 | Alder Creek Instruments, Inc. (a Delaware ${kind}) 1 Quay Street | 84-1234567 |
333-177001 | Alder Creek Operating, L.P. (an Ohio ${kind}) 1 Quay Street | 84-7654321 |`),
			both,
			kind,
		);
	}
});

test('a head of columns may have the states in a column of its own, or the state in the words of the form', () => {
	const cells = both.map((each) => each.split(' | '));
	assert.deepEqual(
		read(
			`Commission\n\nRegistrants;\n\nI.R.S. Employer\nFile Number\n\nAddress and Telephone Number\n\nStates of Incorporation\n\nIdentification Nos.\n\n${cells
				.map(([name, state, file, employer]) => [file, name, state, employer].join('\n\n'))
				.join('\n\n')}`,
		),
		both,
	);
	assert.deepEqual(
		read(
			`Commission File Number | | Name of Registrant; State or Other Jurisdiction of Incorporation; Address of Principal Executive Offices; and Telephone Number | | IRS Employer Identification Number |\n${cells
				.map(
					([name, state, file, employer]) =>
						`${file} | | ${name} | | ${employer} |\n| | (a ${state} corporation) 1 Mill Road Bend, Oregon 97701 (541) 555-0163 | |`,
				)
				.join('\n')}`,
		),
		both,
	);
});

/** The block of a registrant, with the row of its state and numbers. */
const block = (name: string, row: string) =>
	`${name}\n${exactName}\n\n${row}\n(State or other         (Commission          (IRS Employer\njurisdiction)           File Number)         Identification No.)\n`;

test('each block has the values of its registrant, whether state or number is missing in others', () => {
	assert.deepEqual(
		read(
			block('Alder Card Trust', 'Delaware                333-171055-01        Not Applicable') +
				block('Alder Master Trust', 'State of New York       333-171055-02        Not Applicable') +
				block('Alder Bank, N.A.', 'United States of America     333-171055-03        84-1234567'),
		),
		[
			'Alder Card Trust | Delaware | 333-171055-01 | -',
			'Alder Master Trust | State of New York | 333-171055-02 | -',
			'Alder Bank, N.A. | United States of America | 333-171055-03 | 84-1234567',
		],
	);
	assert.deepEqual(
		read(
			block('Alder Group plc', 'Ireland                 1-10804              98-0665416') +
				block('Alder Group Ltd.', 'Cayman Islands          1-10805              98-0191089'),
		),
		['Alder Group plc | Ireland | 1-10804 | 98-0665416', 'Alder Group Ltd. | Cayman Islands | 1-10805 | 98-0191089'],
	);
});
