/** Covers whose values stand under, beside or in columns over their legends, and legends that are misspelled. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CoverPage } from '../../../server/src/filing/filing';
import { filingOf } from '../../fixture';
import { findingsIn, report } from './report';

const address = '12 Quay Street, Portland, Maine 04101';

function coverOf(text: string): CoverPage {
	const { cover } = filingOf(text);
	assert.ok(cover);
	return cover;
}

/** Registrants, state, file number, employer number, address and telephone of the cover. */
const fieldsOf = (cover: CoverPage): readonly (string | undefined)[] => [
	cover.registrants.map(({ text }) => text).join(' + '),
	cover.stateOfIncorporation?.text,
	cover.commissionFileNumber?.text,
	cover.employerIdentificationNumber?.text,
	cover.address?.text,
	cover.telephone?.text,
];

test('values are read wherever they stand by their legends', () => {
	for (const fields of [
		`(Exact name of registrant as specified in its charter)\nHarbor Mills, Inc.\n\n(State or other jurisdiction of incorporation)\nDelaware\n\n(Commission File Number)\n001-39991\n\n(IRS Employer Identification No.)\n84-1234567\n\n(Address of principal executive offices) (Zip Code)\n${address}\n\n(Registrant's telephone number, including area code)\n(207) 555-0142`,
		`Exact name of registrant as specified in its charter: Harbor Mills, Inc.\nState or other jurisdiction of incorporation: Delaware\nCommission File Number: 001-39991\nIRS Employer Identification No.: 84-1234567\nAddress of principal executive offices: ${address}\nRegistrant's telephone number, including area code: (207) 555-0142`,
		`   Delaware           Harbor Mills, Inc.                        84-1234567\n_____________      _______________________________________    __________\n(State or other    (Exact Name of registrant asspecified      (I.R.S.\nincorporation or    in its charter)                            Employer\norganization)                                                  Identification\n                                                               Number)\n\nCommission File Number: 001-39991\n\n${address}\n(Address of principal executive offices) (Zip Code)\n\nRegistrant's telephone number, including area code: (207) 555-0142`,
	]) {
		const text = report({ fields });
		assert.deepEqual(
			fieldsOf(coverOf(text)),
			['Harbor Mills, Inc.', 'Delaware', '001-39991', '84-1234567', address, '(207) 555-0142'],
			fields,
		);
		assert.deepEqual(
			findingsIn(text).filter((finding) => !/^cover-field-missing|“asspecified”/.test(finding)),
			[],
			fields,
		);
	}
});

test('misspelled legends are legends', () => {
	const usual = report();
	const text = usual
		.replace('as specified', 'asspecified')
		.replace('jurisdiction (', 'jurisdiciton (')
		.replace('(Commission File', '(Commision File');
	assert.deepEqual(fieldsOf(coverOf(text)), fieldsOf(coverOf(usual)));
	assert.deepEqual(findingsIn(text), [
		'word-misspelled: “asspecified” is two words: “as specified”.',
		'word-misspelled: “jurisdiciton” is spelled “jurisdiction”.',
		'word-misspelled: “Commision” is spelled “Commission”.',
	]);
});

test('several registrants may stand in columns, or each with all of its own', () => {
	const columns = report().replace('HARBOR MILLS, INC.\n', 'HARBOR MILLS, INC.        HARBOR FINANCE LLC\n');
	assert.deepEqual(
		coverOf(columns).registrants.map(({ text }) => text),
		['HARBOR MILLS, INC.', 'HARBOR FINANCE LLC'],
	);
	const table = report({
		fields: `Commission     Registrant, State of Incorporation,        I.R.S. Employer
File Number    Address and Telephone Number               Identification No.

1-9991         Harbor Power Company                       58-1111111
               (A Delaware Corporation)
               30 Elm Street
               Portland, Maine 04101
               (207) 555-0100

1-9992         Harbor Electric Company                    58-2222222
               (A Maine Corporation)
               241 Oak Street
               Portland, Maine 04101
               (207) 555-0101`,
		signature:
			'HARBOR POWER COMPANY\nHARBOR ELECTRIC COMPANY\n\nDate: March 12, 2026\n\nBy: /s/ Jo Q. Doe\nJo Q. Doe\nPresident',
	});
	const { registrants, stateOfIncorporation } = coverOf(table);
	assert.deepEqual(
		registrants.map(({ text }) => text),
		['Harbor Power Company', 'Harbor Electric Company'],
	);
	assert.equal(stateOfIncorporation?.text, 'Delaware');
	assert.deepEqual(findingsIn(table), []);
});

test('the ZIP code of the Commission is of no address', () => {
	const text = report().replace('12 Quay Street, Portland, Maine 04101\n', '');
	assert.equal(coverOf(text).address, undefined);
});

test('words in the place of a ZIP code are no part of the address', () => {
	for (const words of ['N/A', 'n/a', 'Not Applicable', 'None']) {
		const text = report({
			fields: `HARBOR MILLS, INC.\n(Exact name of registrant as specified in its charter)\n\nOntario   001-39991   84-1234567\n(State or other jurisdiction of incorporation) (Commission File Number) (IRS Employer Identification No.)\n\n10 Quay Boulevard, Singapore 018983\n${words}\n(Address of principal executive offices) (Zip Code)\n\n+(65) 6818 5796\n(Registrant's telephone number, including area code)`,
		});
		for (const each of [text, text.replace(/\s+/g, ' ')]) {
			assert.equal(coverOf(each).address?.text, '10 Quay Boulevard, Singapore 018983', words);
			assert.equal(coverOf(each).telephone?.text, '+(65) 6818 5796');
		}
	}
});

test('a state below its legend is read, and one with a rule under it in a line', () => {
	const below = report({
		fields: `Commission File No. 333-111153\n\nHARBOR MILLS, INC.\n(Exact name of registrant as specified in its charter)\n\nState of Organization          IRS Employer Identification\nTexas                          No. 84-1234567\n\n12 Quay Street\nPortland, Maine 04101\n(Address of principal executive offices)\n\nRegistrant's telephone number: 207-555-0142`,
	});
	assert.equal(coverOf(below).stateOfIncorporation?.text, 'Texas');
	const ruled = report().replace('Delaware  ', 'Delaware\n--------\n').replace(/\s+/g, ' ');
	assert.equal(coverOf(ruled).stateOfIncorporation?.text, 'Delaware');
});

test('a state, a telephone number and the number of a house may break off after their first words', () => {
	const fields = ([state, telephone, house]: readonly [state: string, telephone: string, house: string]): string =>
		report({
			fields: `HARBOR MILLS PLC\n(Exact name of registrant as specified in its charter)\n\n${state}\n(State or other jurisdiction of incorporation)\n\n001-39991\n(Commission File Number)\n\n84-1234567\n(IRS Employer Identification No.)\n\n${house}\n(Address of principal executive offices) (Zip Code)\n\n${telephone}`,
		});
	for (const [broken, whole] of [
		[
			[
				'England\nand Wales',
				'Registrant’s telephone number, including area code 44 1234 567\n890',
				`5\nQuay Street, London`,
			],
			['England and Wales', '44 1234 567 890', '5 Quay Street, London'],
		],
		[
			[
				'Jersey,\nChannel Islands',
				'Registrant’s\ntelephone number, including area code 49 30 5550\n1234',
				'Quay\nStreet, London',
			],
			['Jersey, Channel Islands', '49 30 5550 1234', 'Quay Street, London'],
		],
		[
			['Trinidad\nand Tobago', 'Registrant’s telephone number: 011 44 20 7946\n0958', '5 Quay Street, London\n\n2\n'],
			['Trinidad and Tobago', '011 44 20 7946 0958', '5 Quay Street, London'],
		],
		[
			[
				'Hong Kong',
				'Registrant’s telephone number, including area code: 86-451-53990001 (China)',
				'5 Quay Street, London',
			],
			['Hong Kong', '86-451-53990001', '5 Quay Street, London'],
		],
	] as const) {
		const [, state, , , place, telephone] = fieldsOf(coverOf(fields(broken)));
		assert.deepEqual([state, telephone, place], whole);
	}
});

test('the number of a room is no file number, and “I.R.S.” no state', () => {
	for (const room of ['Room 33-130', 'Suite 1-1234', 'UNIT 2-205']) {
		const text = report().replace('12 Quay Street', `${room}, 12 Quay Street`);
		assert.deepEqual(fieldsOf(coverOf(text)).slice(2, 5), ['001-39991', '84-1234567', `${room}, ${address}`]);
	}
	const text = report({
		fields: `HARBOR MILLS, INC.\n(Exact name of registrant as specified in its charter)\n\nCommission\n\nRegistrant,\nState of Incorporation,\n\nI.R.S.\nEmployer\n\n001-39991\n\nHARBOR MILLS, INC.\n\n84-1234567`,
	});
	assert.equal(coverOf(text).stateOfIncorporation, undefined);
});
