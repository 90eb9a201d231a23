import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CoverPage } from '../../../server/src/filing/filing';
import { parseFiling } from '../../../server/src/filing/parseFiling';

const head =
	'UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\n\nFORM 8-K\n\nCURRENT REPORT\n';
const boxes =
	'\nCheck the appropriate box below if the Form 8-K filing is intended to satisfy the filing obligation:\n';
const item = '\nItem 8.01 Other Events\n\nText.\n';

/** The cover with `fields` between its heading and its boxes, in a text or within the body of an HTML document. */
function coverOf(fields: string): CoverPage {
	const html = fields.trimStart().startsWith('<');
	const lines = (text: string): string => (html ? `<p>${text.trim().replace(/\n+/g, '</p><p>')}</p>` : text);
	const source = `${html ? '<html><body>' : ''}${lines(head)}${fields}${lines(boxes)}${lines(item)}`;
	const cover = parseFiling(source)?.cover;
	assert.ok(cover, 'no cover');
	const { registrants, dateOfReport, address, telephone } = cover;
	for (const piece of [...registrants, dateOfReport, address, telephone]) {
		const words =
			piece &&
			source
				.slice(piece.span.start, piece.span.end)
				.replace(/<\/?ix:[^>]*>/g, '')
				.replace(/<[^>]*>/g, ' ');
		for (const word of piece?.text.split(/\s+/) ?? []) {
			assert.ok(words?.includes(word), `${word} stands outside its range`);
		}
	}
	return cover;
}

/** Checks the fields of the cover that `expected` names; `-` for one that is absent. */
function check(fields: string, expected: Record<string, string>): void {
	const cover = coverOf(fields);
	const found: Record<string, string | undefined> = {
		registrants: cover.registrants.map(({ text }) => text).join(' + ') || undefined,
		date: cover.dateOfReport?.text,
		iso: cover.dateOfReport?.iso,
		state: cover.stateOfIncorporation?.text,
		file: cover.commissionFileNumber?.text,
		employer: cover.employerIdentificationNumber?.text,
		address: cover.address?.text,
		telephone: cover.telephone?.text,
		former: cover.formerNameOrAddress?.text,
		amendment: cover.amendmentNumber?.text,
	};
	assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, found[key] ?? '-'])), expected);
}

const name = '\nALDER WORKS, INC.\n(Exact name of registrant as specified in its charter)\n';
const numbers = `
  Delaware                        001-12345              12-3456789
(State or other jurisdiction     (Commission            (I.R.S. Employer
 of incorporation)               File Number)           Identification No.)
`;

test('the form in its usual order gives every field', () => {
	check(
		`Date of Report (Date of earliest event reported): May 1, 2024\n${name}${numbers}
12 Mill Road, Suite 3
Lowell, Massachusetts 01850
(Address of principal executive offices) (Zip Code)

(978) 555-0100
(Registrant's telephone number, including area code)

Not applicable
(Former name or former address, if changed since last report)
`,
		{
			registrants: 'ALDER WORKS, INC.',
			iso: '2024-05-01',
			state: 'Delaware',
			file: '001-12345',
			employer: '12-3456789',
			address: '12 Mill Road, Suite 3 Lowell, Massachusetts 01850',
			telephone: '(978) 555-0100',
			former: 'Not applicable',
			amendment: '-',
		},
	);
});

test('the date may stand over its legend, without it, or beside the earliest event', () => {
	check(`May 1, 2024\nDate of Report (Date of earliest event reported)\n${name}`, { date: 'May 1, 2024' });
	check(`May 1, 2024\n${name}`, { date: 'May 1, 2024', iso: '2024-05-01' });
	check(`Date of Report (Date of earliest event reported): May 3, 2024 (May 1, 2024)\n${name}`, {
		date: 'May 3, 2024 (May 1, 2024)',
		iso: '2024-05-01',
	});
});

test('a date between underscores is one', () =>
	check(`Date of Report (Date of earliest event reported) __March 12, 2026__\n${name}`, { iso: '2026-03-12' }));

test('a house number of five digits is no ZIP code', () =>
	check(
		`${name}48720 Kato Road, Fremont, California\n(Address of principal executive offices)\n\n94538\n(Zip Code)\n`,
		{ address: '48720 Kato Road, Fremont, California 94538' },
	));

test('a rule to write on is no date, what holds its place or is half written is shown without a day', () => {
	check(`Date of Report (Date of earliest event reported): ________\n${name}`, { date: '-' });
	check(`Date of Report (Date of earliest event reported): [●], 2024\n${name}`, { date: '[●], 2024', iso: '-' });
	check(`Date of Report (Date of earliest event reported): March __, 2024\n${name}`, {
		date: 'March __, 2024',
		iso: '-',
	});
});

test('a legend that is being typed is no date', () => {
	assert.equal(coverOf('Date of Report (Date of earliest event rep').dateOfReport, undefined);
	assert.equal(coverOf('Date of Report (Date of earliest event reported): Ma').dateOfReport?.text, 'Ma');
});

test('registrants that file together stand one over the other', () => {
	check('\nAlder Holdings Corp.\nAlder Works, Inc.\n(Exact name of registrant as specified in its charter)\n', {
		registrants: 'Alder Holdings Corp. + Alder Works, Inc.',
	});
});

test('a name broken over two lines is one name', () => {
	check('\nAlder Banc-\nCorp\n(Exact name of registrant as specified in its charter)\n', {
		registrants: 'Alder Banc- Corp',
	});
	check('\nAlder Works of New England\nInc.\n(Exact name of registrant as specified in its charter)\n', {
		registrants: 'Alder Works of New England Inc.',
	});
});

test('what stands over a name is not part of it', () => {
	check('\nCURRENT REPORT\nMay 1, 2024\nAlder Works\n(Exact name of registrant as specified in its charter)\n', {
		registrants: 'Alder Works',
	});
	check('\n[Name of registrant]\n(Exact name of registrant as specified in its charter)\n', { registrants: '-' });
});

test('a table of several registrants gives their names after their file numbers', () => {
	check(
		`<table><tr><td>Commission<br>File Number</td><td>Exact name of registrant as specified in its charter; State of
incorporation; Address of principal executive offices; and Telephone Number</td><td>IRS Employer<br>Identification
No.</td></tr><tr><td>1-11111</td><td>ALDER ENERGY CORPORATION<br>(a Pennsylvania corporation)<br>12 Mill Road<br>(978)
555-0100</td><td>12-3456789</td></tr><tr><td>1-22222</td><td>ALDER GENERATION, LLC</td><td>98-7654321</td></tr></table>`,
		{
			registrants: 'ALDER ENERGY CORPORATION + ALDER GENERATION, LLC',
			file: '1-11111',
			employer: '12-3456789',
			address: '-',
		},
	);
});

test('the ZIP code in a column of its own ends the address', () => {
	check(
		`${name}${numbers}
12 Mill Road, Suite 3                                            01850
Lowell, Massachusetts                                         (Zip Code)
(Address of principal executive offices)
`,
		{ address: '12 Mill Road, Suite 3 Lowell, Massachusetts 01850', telephone: '-' },
	);
	check(
		`<p>ALDER WORKS, INC.</p><p>(Exact name of registrant as specified in its charter)</p>
<table><tr><td>12 Mill Road, Lowell, Massachusetts<br>(Address of principal executive offices)</td><td>01850<br>(Zip
Code)</td></tr></table>`,
		{ address: '12 Mill Road, Lowell, Massachusetts 01850' },
	);
});

test('a cell that flattening broke is put together again', () => {
	check(
		`${name}${numbers}
         12 Mill      Lowell MA                                60025
         Road
(Address of principal executive offices)                      (Zip Code)
`,
		{ address: '12 Mill Road Lowell MA 60025' },
	);
});

test('an address in the middle column keeps out of the others', () => {
	check(
		`${name}
                  001-12345
                  (Commission
                  File Number)

Delaware        12 Mill Road                                     12-3456789
(State or other   Lowell, Massachusetts 01850            (I.R.S. Employer
jurisdiction      (Address of principal executive offices)
of incorporation)                                          Identification No.)
`,
		{ address: '12 Mill Road Lowell, Massachusetts 01850' },
	);
});

test('one legend may name address and telephone', () => {
	check(
		`${name}${numbers}
12 Mill Road
Lowell, Massachusetts 01850
978-555-0100
(Address, including Zip Code, and telephone number, including area code, of registrant's principal executive offices)
`,
		{ address: '12 Mill Road Lowell, Massachusetts 01850', telephone: '978-555-0100' },
	);
});

test('the telephone number stands after a legend without parentheses', () => {
	check(`${name}${numbers}\nRegistrant's telephone number, including area code:\n(978) 555-0100\n`, {
		telephone: '(978) 555-0100',
	});
	check(`${name}\nRegistrant's telephone number, including area code +972-3-555-0100\n`, {
		telephone: '+972-3-555-0100',
	});
});

test('a telephone number of another country has groups of any length', () => {
	for (const telephone of [
		'011 972 4 5550100',
		'011-44-20-7000-0000',
		'011 44 207 000 0000',
		'44 (0) 20 7000 0000',
		'86 (755) 8273 0000',
		'0086-755-8273-0000',
		'65 6335 0000',
		'41.44.000.0000',
	]) {
		for (const lines of [
			`${telephone}\n(Registrant's telephone number, including area code)`,
			`Registrant's telephone number, including area code: ${telephone}`,
			`Registrant's telephone number, including area code\n${telephone} N/A`,
		]) {
			check(`${name}${numbers}\n12 Mill Road, Haifa 31905\n(Address of principal executive offices)\n${lines}\n`, {
				telephone,
				address: '12 Mill Road, Haifa 31905',
			});
		}
	}
});

test('an employer number or a ZIP code is no telephone number', () => {
	check(`${name}Delaware 001-12345 12-3456789\nRegistrant's telephone number, including area code\n`, {
		telephone: '-',
	});
	check(`${name}Lowell, MA 01850\n978-555-0100\n(Registrant's telephone number)\n`, { telephone: '978-555-0100' });
});

test('a state stands over “(Jurisdiction of Incorporation)”, and an address may be justified with wide spaces', () => {
	check(
		`${name}
Ohio                                                                  12-3456789
(Jurisdiction  of  Incorporation)                                      (I.R.S.
                                                  Employer  Identification  No.)

12  Mill  Road,  Suite  3  Dover  Point,  California                       92629
(Address of principal executive offices)                              (Zip Code)
`,
		{ state: 'Ohio', address: '12 Mill Road, Suite 3 Dover Point, California 92629' },
	);
});

test('numbers may stand over the name', () => {
	check(`Commission File Number: 0-12345\nI.R.S. Employer Identification No. 12 - 3456789\n${name}`, {
		file: '0-12345',
		employer: '12 - 3456789',
	});
	check(`${name}Delaware     333-123456-01     12–3456789\n`, { file: '333-123456-01', employer: '12–3456789' });
});

test('numbers of other kinds are no file numbers', () => {
	check(`${name}Delaware\n(978) 555-0100\n1-800-555-0100\n`, { file: '-', employer: '-' });
});

test('a former name may have an address on several lines', () => {
	check(
		`${name}(978) 555-0100\n(Registrant's telephone number, including area code)\nBirch Corp.\n3 Elm Street\nAlbany, NY 12207\n(Former name or former address, if changed since last report)\n`,
		{ former: 'Birch Corp. 3 Elm Street Albany, NY 12207' },
	);
	check(
		`${name}(978) 555-0100\n(Registrant's telephone number, including area code)\n\n(Former name or former address)\n`,
		{ former: '-' },
	);
});

test('the number of an amendment is found', () =>
	check(`(Amendment No. 2)\n${name}`, { amendment: '(Amendment No. 2)' }));

test('tags say where a value stands when the words do not', () => {
	const fact = (tag: string, value: string): string => `<ix:nonNumeric name="dei:${tag}">${value}</ix:nonNumeric>`;
	check(
		`<p>${fact('DocumentPeriodEndDate', 'May 1, 2024')}, the day</p><p>${fact('EntityRegistrantName', 'Alder Works')}</p>
<p>of ${fact('EntityIncorporationStateCountryCode', 'Delaware')}, ${fact('EntityFileNumber', '001-12345')},
${fact('EntityTaxIdentificationNumber', '12-3456789')}</p><p>${fact('EntityAddressAddressLine1', '12 Mill Road')},
${fact('EntityAddressCityOrTown', 'Lowell')}, ${fact('EntityAddressStateOrProvince', 'MA')}
${fact('EntityAddressPostalZipCode', '01850')}</p><p>call (${fact('CityAreaCode', '978')}) ${fact('LocalPhoneNumber', '555-0100')}</p>`,
		{
			registrants: 'Alder Works',
			iso: '2024-05-01',
			state: 'Delaware',
			file: '001-12345',
			employer: '12-3456789',
			address: '12 Mill Road, Lowell, MA 01850',
			telephone: '(978) 555-0100',
		},
	);
});

test('of two tagged dates the one at the legend is the report date', () => {
	const date = (words: string) => `<ix:nonNumeric name="dei:DocumentPeriodEndDate">${words}</ix:nonNumeric>`;
	check(
		`<p>Date of Report (Date of earliest event reported): ${date('May 1, 2024')}</p><p>As filed on ${date('May 3, 2024')}</p>`,
		{ iso: '2024-05-01' },
	);
	check(
		`<p>As filed with the Securities and Exchange Commission and with its staff on ${date('May 3, 2024')}</p>
<p>Date of Report (Date of earliest event reported): ${date('May 1, 2024')}</p>`,
		{ iso: '2024-05-01' },
	);
});

test('a tag that covers less than the name leaves the name whole', () => {
	check(
		`<p><ix:nonNumeric name="dei:EntityRegistrantName">ALDER WORKS, INC</ix:nonNumeric>.</p>
<p>(Exact name of registrant as specified in its charter)</p>`,
		{ registrants: 'ALDER WORKS, INC.' },
	);
});

test('the Section 12(b) table ends where the next legend begins', () => {
	const { securitiesRegistered } = coverOf(
		`${name}Securities registered pursuant to Section 12(b) of the Act:\nTitle of each class  Trading Symbol\nCommon  ALD\nIndicate by check mark whether the registrant is an emerging growth company\n`,
	);
	assert.match(securitiesRegistered?.text ?? '', /^Securities .* Common ALD$/);
});

test('a half-typed cover has what is typed', () => {
	const cover = coverOf('Date of Report (Date of earliest event reported):\n\nAlder Works\n(Exact name of reg');
	assert.equal(cover.dateOfReport, undefined);
	assert.ok(cover.dateOfReportLegend);
	assert.equal(cover.stateOfIncorporation, undefined);
});

test('a whole paragraph is no name of a registrant', () => {
	const named = (name: string) =>
		`FORM 8-K\nCURRENT REPORT\nSecurities and Exchange Commission\n\n${name}\n(Exact name of registrant as specified in its charter)\n\nItem 8.01 Other Events.\n\nText.\n`;
	const names = (name: string) => parseFiling(named(name))?.cover?.registrants.map(({ text }) => text);
	assert.deepEqual(names('Lindenau Optics, Inc.'), ['Lindenau Optics, Inc.']);
	assert.deepEqual(names('Lindenau Optics, Inc. '.repeat(200)), []);
});

test('centered lines may end within a date or a telephone number', () => {
	const middle = ' '.repeat(30);
	check(`  Date of Report (Date of earliest event reported): March 12,\n${middle}2026\n${name}${numbers}`, {
		iso: '2026-03-12',
	});
	for (const [first, second] of [
		['(978)', '555-0100'],
		['+353 1 555', '0100'],
	] as const) {
		const legend = "Registrant's telephone number, including area code:";
		check(`${name}${numbers}\n   ${legend} ${first}\n${middle}${second}\n`, {
			telephone: `${first} ${second}`,
		});
	}
});

test('a name with two spaces between its words is one name', () =>
	check('\nALDER  WORKS  AND  MILLS,  INC.\n(Exact  name  of  registrant  as  specified  in  its  charter)\n', {
		registrants: 'ALDER WORKS AND MILLS, INC.',
	}));

test('the state stands before the numbers in lines that lost their columns', () => {
	const legends =
		'(State or other jurisdiction of incorporation) (Commission File Number) (IRS Employer Identification No.)';
	check(`${name}Maryland (Alder Works, Inc.) 001-12345 12-3456789\n${legends}\n`, { state: 'Maryland' });
	check(`${name}Maryland (Alder Works, Inc.)\n001-12345\n12-3456789\n${legends}\n`, { state: 'Maryland' });
	check(`Commission File Number of the depositor: 333-260819\n${name}Delaware 333-260819-05 12-3456789\n${legends}\n`, {
		state: 'Delaware',
	});
});

test('a name after the date on its line, or with the rule under it, is the name alone', () => {
	const legend = '(Exact name of registrant as specified in its charter)';
	const date = 'Date of Report (Date of earliest event reported) May 1, 2024';
	for (const fields of [
		`\n${date} ALDER WORKS, INC.\n${legend}\n`,
		`<p>${date} ALDER WORKS, INC.</p><p>${legend}</p>`,
		`\nALDER WORKS, INC.  --------------------\n${legend}\n`,
		`\nALDER WORKS, INC. ____________________\n${legend}\n`,
	]) {
		check(fields, { registrants: 'ALDER WORKS, INC.' });
	}
});

test('the telephone number after an address is none of it, where one legend asks for both', () =>
	check(
		`${name}12 Quay Street Bend, Oregon 97701 541-555-0142\n(Address and telephone number of registrant's principal executive offices)\n`,
		{ address: '12 Quay Street Bend, Oregon 97701' },
	));
