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
	assert.deepEqual(findingsOfNames(lacking), ['cover-field-missing: No telephone number with its legend.']);
	assert.deepEqual(findingsOfNames(report().replace('(207) 555-0142', '1-800-555-LAMP')), []);
});
