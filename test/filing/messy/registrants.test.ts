/** Names of registrants on covers of asset-backed issuers, with words about the name, or over several lines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filingOf } from '../../fixture';
import { findingsIn, report } from './report';

const legend = '(Exact name of registrant as specified in its charter)';
const numbers = `Delaware                     001-39991                 84-1234567
(State or other jurisdiction (Commission File Number)  (IRS Employer
of incorporation)                                      Identification No.)

12 Quay Street, Portland, Maine 04101
(Address of principal executive offices) (Zip Code)

Registrant's telephone number, including area code: (207) 555-0142`;

/** A report on whose cover `names` stands for the name and its legend, signed by `signer`. */
const reportOf = (names: string, signer = 'HARBOR MILLS, INC.'): string =>
	report({ fields: `${names}\n\n${numbers}` }).replace(/HARBOR MILLS, INC\.\n\nDate/, `${signer}\n\nDate`);

const registrantsOf = (text: string): readonly string[] =>
	filingOf(text).cover?.registrants.map((name) => name.text) ?? [];

/** The findings about names. */
const findingsOfNames = (text: string): readonly string[] =>
	findingsIn(text).filter((finding) => /registrant|name|cover/.test(finding));

test('an issuing entity and its depositor are registrants, a sponsor is none', () => {
	const text = reportOf(
		`Commission File Number of issuing entity: 333-221098-02
Central Index Key Number of issuing entity: 0001718001

HARBOR CARD MASTER TRUST
(Exact name of issuing entity as specified in its charter)

HARBOR CARD FUNDING LLC
(Exact name of depositor as specified in its charter)

HARBOR NATIONAL BANK
(Exact name of sponsor as specified in its charter)`,
		'HARBOR CARD FUNDING LLC',
	);
	assert.deepEqual(registrantsOf(text), ['HARBOR CARD MASTER TRUST', 'HARBOR CARD FUNDING LLC']);
	assert.deepEqual(findingsOfNames(text), []);
});

test('a company may be named after words of the form', () => {
	for (const name of [
		'Telephone & Harbor Systems, Inc.',
		'United States Basalt Corporation',
		'UNITED STATES BASALT CORPORATION',
		'Washington Quay Bancorp, Inc.',
		'Employers Harbor Holdings, Inc.',
		'Commission River Company',
		'Form Harbor, Inc.',
		'Identification Mills, Inc.',
		'Signature Quay Group, Inc.',
	]) {
		const text = reportOf(`${name}\n${legend}`, name);
		assert.deepEqual(registrantsOf(text), [name]);
		assert.equal(filingOf(text).signatures?.blocks[0]?.registrant?.text, name);
		assert.deepEqual(findingsOfNames(text), [], name);
		assert.deepEqual(registrantsOf(reportOf(`${name} ${legend}`, name)), [name]);
	}
	assert.deepEqual(registrantsOf(reportOf(`Washington, D.C. 20549\n${legend}`)), []);
});

test('what says more about a name is no name', () => {
	for (const words of [
		'(Issuer of Asset Backed Notes)',
		'(formerly known as Quay Street Acquisition Corp.)',
		'd/b/a Harbor Labs',
		'Doing business as “Harbor”',
		'(as depositor under the pooling agreement)',
	]) {
		const text = reportOf(`HARBOR MILLS, INC.\n${words}\n${legend}`);
		assert.deepEqual(registrantsOf(text), ['HARBOR MILLS, INC.'], words);
		assert.deepEqual(findingsOfNames(text), [], words);
	}
	assert.deepEqual(registrantsOf(reportOf(`HARBOR FUNDING CORP.\non behalf of\nHARBOR CARD TRUST\n${legend}`)), [
		'HARBOR FUNDING CORP.',
		'HARBOR CARD TRUST',
	]);
});

test('a name may take two lines', () => {
	for (const [first, second] of [
		['THE FIRST HARBOR BANK HOLDING COMPANY', 'OF EASTERN MAINE'],
		['HARBOR INTERNATIONAL', 'LAMPS AND MASTS, INC.'],
		['HARBOR & SONS,', 'INCORPORATED'],
	]) {
		assert.deepEqual(registrantsOf(reportOf(`${first}\n${second}\n${legend}`)), [`${first} ${second}`]);
	}
	assert.deepEqual(registrantsOf(reportOf(`OF THE SECURITIES EXCHANGE ACT OF 1934\nHARBOR MILLS, INC.\n${legend}`)), [
		'HARBOR MILLS, INC.',
	]);
});

test('the legend may be worded otherwise', () => {
	for (const words of [
		'(Name of registrant as specified in its charter)',
		'(Exact name as specified in charter)',
		'(Exact legal name of the corporation as specified in its charter)',
		'(Exact name of co-registrant as specified in its charter)',
	]) {
		const text = reportOf(`HARBOR MILLS, INC.\n${words}`);
		assert.deepEqual(registrantsOf(text), ['HARBOR MILLS, INC.'], words);
		assert.deepEqual(
			findingsOfNames(text).filter((finding) => finding.startsWith('registrant-missing')),
			[],
			words,
		);
	}
});

test('the state may stand before the registrant that it is of', () => {
	const text = reportOf(`HARBOR MILLS, INC.\nHARBOR MILLS OPERATING, L.P.\n${legend}`).replace(
		'Delaware                     001',
		'Maryland (Harbor Mills, Inc.)\t001',
	);
	assert.equal(filingOf(text).cover?.stateOfIncorporation?.text, 'Maryland');
});

test('where a registrant has no number, words may say so; those of the former name do not', () => {
	const foreign = report().replace('84-1234567', 'Not Applicable');
	assert.deepEqual(findingsOfNames(foreign), []);
	const lacking = report().replace(' (207) 555-0142', '');
	assert.deepEqual(findingsOfNames(lacking), [
		'cover-field-missing: The telephone number is missing; only its legend is there.',
	]);
	assert.deepEqual(findingsOfNames(report().replace('(207) 555-0142', '1-800-555-LAMP')), []);
});

test('the parts of an issue in parentheses tell whose names stand over one legend', () => {
	for (const of of [
		'Issuing Entity, Depositor/Registrant and Sponsor as specified in their respective charters',
		'issuing entity, depositor and sponsor as specified in their charters',
		'Registrant, Issuing Entity and Sponsor as specified in its charter',
	]) {
		const text = reportOf(
			`Harbor Card Receivables 2019-4 Owner Trust
(Issuing Entity)
Central Index Key Number: 0001718001
Harbor Card Funding LLC
(Depositor)
Central Index Key Number: 0001718002
Harbor Finance Corporation
(Sponsor)
Central Index Key Number: 0001718003
(Exact name of ${of})`,
			'Harbor Card Funding LLC',
		);
		for (const words of [text, text.replace(/\s+/g, ' ')]) {
			assert.deepEqual(
				registrantsOf(words),
				['Harbor Card Receivables 2019-4 Owner Trust', 'Harbor Card Funding LLC'],
				of,
			);
		}
		assert.deepEqual(findingsOfNames(text), []);
	}
	assert.deepEqual(
		registrantsOf(reportOf('HARBOR MILLS, INC.\n(Exact name of registrant, as specified in its charter)')),
		['HARBOR MILLS, INC.'],
	);
});

test('a name goes on after its first word where the legend does', () => {
	const broken = legend.replace('Exact ', 'Exact\n');
	assert.deepEqual(registrantsOf(reportOf(`----------\nOregon\nHarbor Mills Corp.\n----------\n${broken}`)), [
		'Oregon Harbor Mills Corp.',
	]);
	assert.deepEqual(registrantsOf(reportOf(`Oregon\nHarbor Mills Corp.\n${legend}`)), ['Harbor Mills Corp.']);
});

test('a name without its legend is a name, and what else ends like one is none', () => {
	const withoutLegend = reportOf('HARBOR MILLS, INC.');
	assert.deepEqual(registrantsOf(withoutLegend), ['HARBOR MILLS, INC.']);
	assert.deepEqual(findingsOfNames(withoutLegend), [
		'registrant-missing: No legend “(Exact name of registrant as specified in its charter)” under the name.',
	]);
	for (const words of ['c/o Quay Trust Company', '(Harbor Mills, Inc.)', 'Trustee: Quay Bank', 'Oregon']) {
		assert.deepEqual(registrantsOf(reportOf(words)), [], words);
	}
});

test('names that were joined are apart where the cover has a file number for each', () => {
	const rows = `HARBOR TRUST
HARBOR PROPERTIES, L.P.
${legend}
Harbor Trust   Maryland   1-39991   84-1234567
Harbor Properties, L.P.   Delaware   333-189188   84-7654321
(State or other jurisdiction of incorporation) (Commission File Number) (IRS Employer Identification No.)`;
	const joined = report({ fields: `${rows}\n\n${numbers.split('\n\n').slice(1).join('\n\n')}` }).replace(/\s+/g, ' ');
	assert.deepEqual(registrantsOf(joined), ['HARBOR TRUST', 'HARBOR PROPERTIES, L.P.']);
	const one = reportOf(`HARBOR TRUST COMPANY OF OREGON, INC.\n${legend}`).replace(/\s+/g, ' ');
	assert.deepEqual(registrantsOf(one), ['HARBOR TRUST COMPANY OF OREGON, INC.']);
});

test('a name in a row ends before its former name and before a comma', () => {
	const text = report({
		fields: `Commission
File Number
Registrant, State of Incorporation, Address of Principal Executive Offices, Telephone Number, and
IRS Employer Identification No.

0-20371
HARBOR GULF, LLC,
a Texas limited liability company
4809 Quay Highway
Portland, Maine 04101
Telephone (207) 555-0142
84-1234567

1-32718
HARBOR POWER, LLC (formerly known as Harbor Wind, LLC),
a Texas limited liability company
4809 Quay Highway
Portland, Maine 04101
Telephone (207) 555-0142
84-7654321`,
	});
	assert.deepEqual(registrantsOf(text), ['HARBOR GULF, LLC', 'HARBOR POWER, LLC']);
	assert.equal(filingOf(text).cover?.stateOfIncorporation?.text, 'Texas');
	assert.deepEqual(
		findingsOfNames(text).filter((finding) => /state|registrant-missing/.test(finding)),
		[],
	);
});

test('the name of a trust with the years of its issues is a name without a legend', () =>
	assert.deepEqual(registrantsOf(reportOf('Harbor Home Loan Trust 1998-4A,  1998-4B')), [
		'Harbor Home Loan Trust 1998-4A, 1998-4B',
	]));

test('the part of a registrant is none of its name, before or after it', () => {
	for (const [names, expected] of [
		[
			`Harbor Card Master Trust\n(Issuer in respect of the\nClass A Series 1996-1 Certificates)\n\nHarbor Centurion Bank\n(Co-Originator of the Trust and a Transferor)\n${legend}`,
			['Harbor Centurion Bank'],
		],
		[`Harbor Auto Trust (Issuer with respect to the Certificates) Harbor Bank, N.A. ${legend}`, ['Harbor Bank, N.A.']],
		[
			`Harbor Auto Trust Series 1996-2 (Harbor Credit Corporation - Originator) ${legend}`,
			['Harbor Auto Trust Series 1996-2'],
		],
		[`HARBOR BANK (NATIONAL ASSOCIATION) (Originator of the Trust) ${legend}`, ['HARBOR BANK (NATIONAL ASSOCIATION)']],
		[`Harbor Receivables Corporation II (as Depositor of the Trust) ${legend}`, ['Harbor Receivables Corporation II']],
		[`Harbor (Maine) Inc. ${legend}`, ['Harbor (Maine) Inc.']],
		[`Bank of Harbor\non behalf of Harbor Card Trust\n${legend}`, ['Bank of Harbor']],
		[
			`Harbor Funding Corp. on behalf of\nHarbor Bond-Backed Certificates Trust ABC 1997-4\nHarbor Bond-Backed Certificates Trust DEF 1997-6\n${legend}`,
			[
				'Harbor Funding Corp.',
				'Harbor Bond-Backed Certificates Trust ABC 1997-4',
				'Harbor Bond-Backed Certificates Trust DEF 1997-6',
			],
		],
	] as const) {
		assert.deepEqual(registrantsOf(reportOf(names)), expected, names);
	}
});

test('a numeral after a name is of the name, however many numbers the cover has', () => {
	const block = (name: string, file: string, employer: string) =>
		`${name}\n${legend}\n\nDelaware  ${file}  ${employer}\n(State or other jurisdiction of incorporation)  (Commission File Number)  (IRS Employer Identification No.)`;
	const text = report({
		fields: `${block('Harbor Centurion Bank', '000-20781-01', '84-1234567')}\n\n${block('Harbor Receivables Corporation II', '000-20781', '84-7654321')}`,
	});
	assert.deepEqual(registrantsOf(text), ['Harbor Centurion Bank', 'Harbor Receivables Corporation II']);
});

test('a row that goes on with the state and the address ends its name there', () => {
	const text = report({
		fields: `Commission file number | Registrant, State of Incorporation or Organization, Address of Principal Executive Offices, and Telephone Number | IRS Employer Identification No. |
1-39851 | HARBOR ENERGY CORPORATION (a Delaware corporation) 12 Quay Street Portland, Maine 04101 207-555-0142 | 84-1234567 |
1-4938 | HARBOR ENERGY MAINE, LLC (a Maine limited liability company) 14 Quay Street Portland, Maine 04101 207-555-0142 | 84-7654321 |`,
	});
	assert.deepEqual(registrantsOf(text), ['HARBOR ENERGY CORPORATION', 'HARBOR ENERGY MAINE, LLC']);
});

test('the state of a row may stand after the name', () => {
	const text = report({
		fields: `Commission File Number | | Exact Name of Registrant as specified in its charter | | State or Other Jurisdiction of Incorporation or Organization | | IRS Employer Identification Number |
1-9938 | | HARBOR INTERNATIONAL | | Maine | | 84-1234567 |
1-2314 | | SOUTHERN HARBOR COMPANY | | Maine | | 84-7654321 |`,
	});
	assert.deepEqual(registrantsOf(text), ['HARBOR INTERNATIONAL', 'SOUTHERN HARBOR COMPANY']);
	assert.equal(filingOf(text).cover?.stateOfIncorporation?.text, 'Maine');
});
