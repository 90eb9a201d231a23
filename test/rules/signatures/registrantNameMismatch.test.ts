import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registrantNameInText } from '../../../server/src/rules/items/registrantNameInText';
import { registrantNameMismatch } from '../../../server/src/rules/signatures/registrantNameMismatch';
import { wordMisspelled } from '../../../server/src/rules/text/wordMisspelled';
import { check, fix, problems, saidOf } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const items = 'Item 8.01 Other Events\n\nThe Company opened a plant.';
const signedBy = (name: string, cover = 'Harbor Lights, Inc.'): string =>
	plainReport(items)
		.replace('Harbor Lights, Inc.\n(Exact', `${cover}\n(Exact`)
		.replace('Harbor Lights, Inc.\n\nDate', `${name}\n\nDate`);

test('another name in the signature block is marked', () =>
	check(
		registrantNameMismatch,
		signedBy(`Brook Valve Company
^^^^^^^^^^^^^^^^^^^ Registrant “Brook Valve Company” differs from the cover: “Harbor Lights, Inc.”.`),
	));

test('the name of the cover is written in the letter case of the block', () => {
	fix(registrantNameMismatch, signedBy('Harbor Lamps, Inc.'), signedBy('Harbor Lights, Inc.'));
	fix(registrantNameMismatch, signedBy('BROOK VALVE COMPANY'), signedBy('HARBOR LIGHTS, INC.'));
	const page = htmlReport('<p>Item 8.01 Other Events</p>\n<p>The Company opened a plant.</p>');
	const at = page.lastIndexOf('Harbor Lights');
	fix(
		registrantNameMismatch,
		`${page.slice(0, at)}Harbor <b>Lamps,</b>${page.slice(at + 14)}`,
		`${page.slice(0, at)}Harbor <b>Lights,</b>${page.slice(at + 14)}`,
	);
});

test('a part of the name is another name, but for what a registrant is also called', () => {
	check(
		registrantNameMismatch,
		signedBy(
			`Harbor Lights Acquisition Corp.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Registrant “Harbor Lights Acquisition Corp.” differs from the cover: “Harbor Lights Acquisition Corp. II”.`,
			'Harbor Lights Acquisition Corp. II',
		),
	);
	for (const also of [' d/b/a Apex', ', a Delaware corporation', ' (formerly Brook Valve, Inc.)']) {
		check(registrantNameMismatch, signedBy('Harbor Lights, Inc.', `Harbor Lights, Inc.${also}`));
	}
});

test('case, punctuation, accents and the form of the company kind make no difference', () => {
	for (const name of ['HARBOR LIGHTS INC', 'The Harbor Lights, Incorporated', 'Harbor Lights, Inc. (Registrant)']) {
		check(registrantNameMismatch, signedBy(name));
	}
	check(registrantNameMismatch, signedBy('Cafe & Bar Corporation', 'Café and Bar Corp.'));
});

test('a name may go on in the next line, or stand elsewhere on the cover', () => {
	const long = 'Harbor Lights and Basin Instruments Holdings, Inc.';
	check(registrantNameMismatch, signedBy('Harbor Lights and Basin\nInstruments Holdings, Inc.', long));
	const renamed = signedBy('Harbor Lamps, Inc.').replace(
		'in its charter)\n',
		'in its charter)\n\nHarbor Lamps, Inc.\n(Former name or former address, if changed since last report)\n',
	);
	check(registrantNameMismatch, renamed);
});

test('co-registrants, companies that sign for another, and asset-backed securities are silent', () => {
	check(registrantNameMismatch, signedBy('Brook Valve Company', 'Harbor Lights, Inc.\nBrook Valve Company'));
	check(
		registrantNameMismatch,
		plainReport(items, { after: '\nBrook Valve Company\n\nBy: /s/ John Roe\nJohn Roe\nTreasurer\n' }),
	);
	check(registrantNameMismatch, signedBy('Harbor GP, LLC, its general partner', 'Harbor Lights, L.P.'));
	check(registrantNameMismatch, signedBy('Harbor Depositor LLC', 'Harbor Auto Owner Trust 2026-A'));
	// Nothing in the block says for whom the company signs: the registrant or its items have to tell.
	check(registrantNameMismatch, signedBy('Harbor Capital LLC', 'Harbor Auto Owner Trust 2026-A'));
	const servicing = signedBy('Harbor Capital LLC', 'Harbor Lights, Inc.').replace(
		/Item \d\.\d\d [^\n]*/,
		'Item 6.02 Change of Servicer or Trustee',
	);
	check(registrantNameMismatch, servicing);
	assert.equal(problems(registrantNameMismatch, signedBy('Harbor Capital LLC', 'Harbor Lights, Inc.')).length, 1);
});

test('of one other letter in the block one rule speaks, with the word', () => {
	const text = signedBy('Harbro Lights, Inc.');
	const ofName = ['registrant-name-mismatch', 'registrant-name-in-text', 'word-misspelled'];
	assert.deepEqual(
		saidOf(text).filter((id) => ofName.includes(id)),
		['registrant-name-in-text'],
	);
	assert.deepEqual(
		problems(registrantNameInText, text).map(({ message }) => message),
		['“Harbro” in “Harbro Lights, Inc”; the cover writes “Harbor”.'],
	);
});

test('a word that the cover misspells is not spread to the signatures', () => {
	const text = signedBy('Associated Lights, Inc.', 'Asscoiated Lights, Inc.');
	assert.deepEqual(problems(registrantNameMismatch, text), []);
	assert.ok(problems(wordMisspelled, text).length > 0);
	assert.equal(problems(registrantNameMismatch, signedBy('Brook Valve Company', 'Asscoiated Lights, Inc.')).length, 1);
});

test('the word “Registrant” is no name, and a longer name than that of the cover is another', () => {
	fix(registrantNameMismatch, signedBy('Registrant'), signedBy('Harbor Lights, Inc.'));
	assert.equal(problems(registrantNameMismatch, signedBy('Harbor Lights Works, Inc.', 'Harbor')).length, 1);
	assert.deepEqual(problems(registrantNameMismatch, signedBy('Harbor Lights, Incoporated')), []);
});

test('a name that the cover has cut short is written there', () => {
	const text = signedBy('Harbor Lights Works, Inc.', 'Harbor').replace('The Company', 'Harbor Lights Works, Inc.');
	const whole = text.replace('Harbor\n(Exact', 'Harbor Lights Works, Inc.\n(Exact');
	assert.notEqual(whole, text);
	fix(registrantNameMismatch, text, whole);
});

test('a name in capitals on the cover gets the small letters of the one that it is written for', () => {
	const text = signedBy('Harbor Lights, Inc.', 'HARBR LIGHTS, INC.');
	const titles = problems(registrantNameMismatch, text).flatMap(({ fixes }) => fixes?.map(({ title }) => title));
	assert.ok(titles.includes('Write “Harbr Lights, Inc.”'), titles.join());
});

/** A report of two companies, whose names are broken in a column of the cover. */
const ofTwo = `FORM 8-K

CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Date of Report (Date of earliest event reported): May 4, 2026

Commission File Number    Exact name of registrant  I.R.S. Employer
                          as specified in its       Identification No.
                          charter
001-01234                 HARBOR LIGHTS             12-3456789
                          CORPORATION
001-05678                 HARBOR WORKS              98-7654321
                          COMPANY

Item 8.01  Other Events.

Both opened a plant.

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, each
registrant has duly caused this report to be signed on its behalf by the
undersigned thereunto duly authorized. The signature for each undersigned
company shall be deemed to relate only to matters having reference to such
company and any subsidiaries thereof.

                          HARBOR LIGHTS CORPORATION

Date: May 6, 2026         By: /s/ Ann Doe
                              Ann Doe
                              Controller

                          HARBOR WORKS COMPANY

Date: May 6, 2026         By: /s/ Ann Doe
                              Ann Doe
                              Controller
`;

test('a name goes on in the next line of a column, and a sentence after the legend is none', () => {
	assert.deepEqual(problems(registrantNameMismatch, ofTwo), []);
	const others = ofTwo
		.replace('WORKS COMPANY\n\n', 'WORKS BANK\n\n')
		.replace('LIGHTS CORPORATION\n\n', 'LIGHTS BANK\n\n');
	assert.equal(problems(registrantNameMismatch, others).length, 2);
});
