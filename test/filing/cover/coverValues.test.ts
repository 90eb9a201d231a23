/** Values of the cover with words of their own around them, or under legends that lack words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filingOf } from '../../fixture';

const name = 'ALDER WORKS, INC.\n(Exact name of registrant as specified in its charter)\n';
const address = '12 Quay Street, Portland, Maine 04101\n(Address of principal executive offices)\n';

/** The cover of a report that has `fields`, with `above` over its form. */
function coverOf(fields: string, above = '') {
	const { cover } = filingOf(
		`${above}Securities and Exchange Commission\nFORM 8-K\nCURRENT REPORT\n\n${fields}\n\nItem 8.01 Other Events\n\nText.\n`,
	);
	assert.ok(cover);
	return cover;
}

test('what names the file number before it is no state', () => {
	for (const label of ['No.', 'No', 'Nos.', 'Number', 'SEC No.', 'SEC']) {
		const { stateOfIncorporation, commissionFileNumber } = coverOf(
			`${name}Delaware\n(State or other jurisdiction of incorporation)\n\n${label} 0-20424   11-2638720\n(Commission File Number)  (IRS Employer Identification No.)`,
		);
		assert.equal(stateOfIncorporation?.text, 'Delaware', label);
		assert.equal(commissionFileNumber?.text, '0-20424', label);
	}
});

test('the legend of the telephone number may lack a word', () => {
	for (const legend of [
		'Registrant’s phone number',
		'(Registrant’s phone number, including area code)',
		'Registrant’s telephone,\n                             including area code',
		'(Registrant’s telephone, including area code)',
	]) {
		const { telephone } = coverOf(`${name}${address}\n516/555-0142\n${legend}`);
		assert.equal(telephone?.text, '516/555-0142', legend);
	}
});

test('a line of state and numbers without its legends is no part of the address', () =>
	assert.equal(
		coverOf(`${name}\nNevada   000-54853   05-0543557\n\n${address}`).address?.text,
		'12 Quay Street, Portland, Maine 04101',
	));

test('zeros among hidden facts over the form are no employer number', () => {
	const fields = `${name}Ireland  001-36353  Not Applicable\n(State)  (Commission File Number)  (IRS Employer Identification No.)`;
	const hidden = 'ALDER WORKS plc 00-0000000 false 0001585364 2020-04-09\n\n';
	assert.equal(coverOf(fields, hidden).employerIdentificationNumber, undefined);
	assert.equal(
		coverOf(fields.replace('Not Applicable', '00-0000000'), hidden).employerIdentificationNumber?.text,
		'00-0000000',
	);
	assert.equal(coverOf(fields, 'IRS No. 12-3456789\n\n').employerIdentificationNumber?.text, '12-3456789');
});
