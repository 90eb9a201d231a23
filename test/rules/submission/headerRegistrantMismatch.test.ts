import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerRegistrantMismatch } from '../../../server/src/rules/submission/headerRegistrantMismatch';
import { check, fix, problems, related } from '../../fixture';
import { header, tagged, twoItems } from '../envelopes';
import { plainReport } from '../reports';

const cover = `Delaware    001-90001    85-0000001
(State or other jurisdiction    (Commission    (IRS Employer
of incorporation)    File Number)    Identification No.)

`;
const report = plainReport(twoItems).replace('Item 2.02', () => `${cover}Item 2.02`);
const sent = (filer: string, text = report) =>
	header(['Other Events'], { more: filer }) + tagged('8-K', 1, 'report.txt', text);
const filer = (name: string, number = '001-90001', employer = '850000001') =>
	`FILER:\n\tCOMPANY CONFORMED NAME:\t\t${name}\n\tIRS NUMBER:\t${employer}\n\tSEC FILE NUMBER:\t${number}\n`;

test('a name of another company is marked in the header', () =>
	check(
		headerRegistrantMismatch,
		sent(filer('CEDAR MILLS CORP')).replace(
			'CEDAR MILLS CORP\n',
			() =>
				'CEDAR MILLS CORP\n                          ^^^^^^^^^^^^^^^^ “CEDAR MILLS CORP” in the header; the cover says “Harbor Lights, Inc.”.\n',
		),
	));

test('a name that shares its last words alone is told as what may be an earlier one', () => {
	const found = (name: string) =>
		problems(headerRegistrantMismatch, sent(filer(name))).map(({ message, atMost }) => [message, atMost]);
	assert.deepEqual(found('CEDAR LIGHTS INC'), [
		['“CEDAR LIGHTS INC” in the header; the cover says “Harbor Lights, Inc.”.', 'information'],
	]);
	for (const name of ['LIGHTS HARBOR INC', 'HARBOR INC', 'HARBORLIGHTS INC', 'NEW HARBOR LIGHTS INC /DE/']) {
		assert.deepEqual(found(name), [], name);
	}
});

test('a name has no accents in the header', () => {
	const accented = report.replaceAll('Harbor Lights', 'Québec Éclairage');
	assert.deepEqual(problems(headerRegistrantMismatch, sent(filer('QUEBEC ECLAIRAGE INC'), accented)), []);
	const mended = sent(filer('QUEBEC ECLAIRAGE INC'), accented);
	fix(headerRegistrantMismatch, mended.replace('QUEBEC ECLAIRAGE INC', 'CEDAR MILLS CORP'), mended);
});

test('numbers that differ are marked in the header', () => {
	check(
		headerRegistrantMismatch,
		sent(filer('HARBOR LIGHTS INC', '001-90010', '850000010'))
			.replace(
				'850000010\n',
				() => '850000010\n             ^^^^^^^^^ Employer number 850000010 in the header; the cover says 85-0000001.\n',
			)
			.replace(
				'001-90010\n',
				() => '001-90010\n                  ^^^^^^^^^ File number 001-90010 in the header; the cover says 001-90001.\n',
			),
	);
	assert.deepEqual(related(headerRegistrantMismatch, sent(filer('HARBOR LIGHTS INC', '001-90010', '850000010'))), [
		'001-90001: 001-90001 on the cover',
		'85-0000001: 85-0000001 on the cover',
	]);
});

test('ways to write a name and a number are silent', () => {
	check(headerRegistrantMismatch, sent(filer('LIGHTS HARBOR CORP /DE/', '1-90001')));
	check(headerRegistrantMismatch, sent(filer('HARBOR LIGHTS INC', '001-90001', '')));
	check(headerRegistrantMismatch, sent(filer('HL INC')));
	check(headerRegistrantMismatch, sent(filer('HARBOR LIGHTS INC', '333-123456-01')));
	check(headerRegistrantMismatch, sent(`${filer('CEDAR MILLS CORP')}\tFORMER CONFORMED NAME:\tHARBOR LIGHTS INC\n`));
});

test('one of several filers is enough', () =>
	check(
		headerRegistrantMismatch,
		sent(filer('CEDAR MILLS CORP', '001-90777', '850000777') + filer('HARBOR LIGHTS INC')),
	));

test('a cover without numbers, and a report alone, are silent', () => {
	check(headerRegistrantMismatch, sent(filer('HARBOR LIGHTS INC', '001-90010'), plainReport(twoItems)));
	check(headerRegistrantMismatch, report);
});

test('a former name is the name of the report until the day of its change', () => {
	const renamed = (changed: string) =>
		sent(
			`${filer('CEDAR MILLS CORP')}\tFORMER CONFORMED NAME:\tHARBOR LIGHTS INC\n\tDATE OF NAME CHANGE:\t${changed}\n`,
		);
	check(headerRegistrantMismatch, renamed('20260401'));
	check(headerRegistrantMismatch, renamed('20260312'));
	check(headerRegistrantMismatch, renamed(''));
	assert.equal(problems(headerRegistrantMismatch, renamed('20250401')).length, 1);
	assert.equal(problems(headerRegistrantMismatch, renamed('20260311')).length, 1);
});

test('either place is put right', () => {
	const other = sent(filer('CEDAR MILLS CORP'));
	fix(headerRegistrantMismatch, other, sent(filer('HARBOR LIGHTS INC')));
	fix(headerRegistrantMismatch, sent(filer('HARBOR LIGHTS INC', '001-90010')), sent(filer('HARBOR LIGHTS INC')));
	fix(
		headerRegistrantMismatch,
		sent(filer('HARBOR LIGHTS INC', '001-90010')),
		sent(filer('HARBOR LIGHTS INC', '001-90010'), report.replace('001-90001', '001-90010')),
		'Write 001-90010 on the cover',
	);
	fix(
		headerRegistrantMismatch,
		sent(filer('HARBOR LIGHTS INC', '001-90001', '850000010')),
		sent(filer('HARBOR LIGHTS INC', '001-90001', '850000010'), report.replace('85-0000001', '85-0000010')),
		'Write 85-0000010 on the cover',
	);
});

test('a state, a ZIP code of the same street and a telephone number but for a digit are marked', () => {
	const address =
		'415 Basalt Avenue, Bend, Oregon 97701\n(Address of principal executive offices) (Zip Code)\n\nRegistrant’s telephone number, including area code: (541) 555-0163\n\n';
	const found = (state: string, street: string, zip: string, telephone: string) =>
		problems(
			headerRegistrantMismatch,
			sent(
				`${filer('HARBOR LIGHTS INC')}\tSTATE OF INCORPORATION:\t${state}\n\tBUSINESS ADDRESS:\n\t\tSTREET 1:\t${street}\n\t\tZIP:\t${zip}\n\t\tBUSINESS PHONE:\t${telephone}\n`,
				report.replace('Item 2.02', () => `${address}Item 2.02`),
			),
		).map(({ message, atMost, related: [place] = [] }) => {
			assert.equal(place?.message, 'The cover.');
			return `${atMost}: ${message}`;
		});
	assert.deepEqual(found('OR', '415 BASALT AVENUE', '97107', '5415550136'), [
		'information: State of incorporation OR in the header; the cover says Delaware.',
		'hint: ZIP code 97107 in the header; the cover says 97701.',
		'hint: Telephone number 5415550136 in the header; the cover says (541) 555-0163.',
	]);
	assert.deepEqual(found('DE', '415 BASALT AVE\n\t\tCITY:\tBROOKS\n\t\tSTATE:\tOR', '97701', '5415550163'), [
		'hint: City BROOKS in the header; the cover says 415 Basalt Avenue, Bend….',
	]);
	assert.deepEqual(found('DE', '415 BASALT AVE\n\t\tCITY:\tBEND\n\t\tSTATE:\tWA', '97701', '5415550163'), [
		'hint: State WA in the header; the cover says 415 Basalt Avenue, Bend….',
	]);
	assert.deepEqual(found('DE', '415 BASALT AVE\n\t\tCITY:\tBEND\n\t\tSTATE:\tOR', '97701', '5415550163'), []);
	assert.deepEqual(found('DE', '415 BASALT AVE', '977011234', '15415550163'), []);
	assert.deepEqual(found('L2', 'PO BOX 17', '97708', '5415550100'), []);
});
