/** Which words of the text are which field of the cover, wherever a filer sets them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CoverPage } from '../../../server/src/filing/filing';
import type { Piece } from '../../../server/src/text/span';
import { filingOf } from '../../fixture';

/** The cover that has `fields`, in a text or in HTML, and the text. */
function coverOf(fields: string): { readonly text: string; readonly cover: CoverPage } {
	const text = fields.startsWith('<')
		? `<p>FORM 8-K</p><p>CURRENT REPORT</p><p>Securities and Exchange Commission</p>${fields}<p>Item 8.01 Other Events</p>`
		: `Securities and Exchange Commission\nFORM 8-K\nCURRENT REPORT\n\n${fields}\n\nItem 8.01 Other Events\n\nText.\n`;
	const { cover } = filingOf(text);
	assert.ok(cover, 'no cover');
	return { text, cover };
}

/** Checks the fields that `fields` has: the words that the span of each covers; and its own, where they differ. */
function check(
	fields: string,
	expected: Readonly<Record<string, string | readonly [covered: string, text: string]>>,
): void {
	const { text, cover } = coverOf(fields);
	const { registrants, checkBoxes: _, legends: __, formType: ___, ...others } = cover;
	const pieces = Object.entries(others).filter((entry): entry is [string, Piece] => 'text' in (entry[1] as object));
	const found = [
		...registrants.map((each, i) => [i === 0 ? 'registrant' : `registrant${i + 1}`, each] as const),
		...pieces,
	];
	assert.deepEqual(
		Object.fromEntries(
			found.map(([field, { span, text: own }]) => {
				const covered = text.slice(span.start, span.end);
				return [field, covered.replace(/\s+/g, ' ') === own ? covered : [covered, own]];
			}),
		),
		expected,
	);
}

const name = 'ALDER WORKS, INC.\n(Exact name of registrant as specified in its charter)\n';
const registrant = 'ALDER WORKS, INC.';
const numberLegends = '(State of incorporation)  (Commission File Number)  (IRS Employer Identification No.)\n';
const addressLegend = '(Address of principal executive offices)';
const telephoneLegend = 'Registrant’s telephone number, including area code';

test('state and numbers stand beside each other or one over the other', () => {
	const numbers = { commissionFileNumber: '001-12345', employerIdentificationNumber: '12-3456789' };
	for (const lines of [
		'Delaware  001-12345  12-3456789',
		'Delaware\n001-12345\n12-3456789',
		'Delaware 001-12345 12-3456789',
	]) {
		check(`${name}${lines}\n${numberLegends}`, { registrant, stateOfIncorporation: 'Delaware', ...numbers });
	}
	check(`${name}Alder Works, Inc.  001-12345  12-3456789\n${numberLegends}`, { registrant, ...numbers });
	check(`${name}Delaware,  001-12345\n${numberLegends}`, {
		registrant,
		stateOfIncorporation: 'Delaware',
		commissionFileNumber: '001-12345',
	});
	check(`${name}Delaware (Alder Works, Inc.)\n${numberLegends}`, { registrant, stateOfIncorporation: 'Delaware' });
});

test('a state stands after its legend, or in what the registrant is', () => {
	check(`${name}State of incorporation: Delaware\nCommission File No.: 001-12345\n`, {
		registrant,
		stateOfIncorporation: 'Delaware',
		commissionFileNumber: '001-12345',
	});
	check(`${name}(A New York Limited Liability Company)\n`, { registrant, stateOfIncorporation: 'New York' });
	check(`${name}1 Delaware\n${numberLegends}`, { registrant });
});

test('numbers above the name count where none stands below it', () => {
	check(`Commission File Number: 001-11111\n\n${name}`, { registrant, commissionFileNumber: '001-11111' });
	check(`Commission File Number: 001-11111\n\n${name}Delaware  001-12345\n${numberLegends}`, {
		registrant,
		stateOfIncorporation: 'Delaware',
		commissionFileNumber: '001-12345',
	});
});

test('an address stands over its legend, its ZIP code also beside or below', () => {
	check(`1 Mill Road\nLowell, Massachusetts 01850\n${addressLegend}`, {
		address: '1 Mill Road\nLowell, Massachusetts 01850',
	});
	const apart = '1 Mill Road\nLowell\n(Address of principal executive offices)\n01850';
	check(`${name}${apart}\n(Zip Code)\n`, { registrant, address: [apart, '1 Mill Road Lowell 01850'] });
	const beside = `1 Mill Road, Lowell, Massachusetts\n${addressLegend}   01850-1234`;
	check(`${name}${beside}\n`, { registrant, address: [beside, '1 Mill Road, Lowell, Massachusetts 01850-1234'] });
	const within = `1 Mill Road, Lowell, Massachusetts\n${addressLegend}   (01850`;
	check(`${name}${within})\n`, { registrant, address: [within, '1 Mill Road, Lowell, Massachusetts 01850'] });
	check(`${name}1 Mill Road\n________\n${addressLegend}`, { registrant, address: '1 Mill Road' });
	check(`${name}1 Mill Road, Lowell\n${addressLegend}\n\n\nA\n\nB\n\n01850`, {
		registrant,
		address: '1 Mill Road, Lowell',
	});
	check(`${name}12-3456789\n1 Mill Road, Lowell\n(978) 555-0100\n${addressLegend}`, {
		registrant,
		employerIdentificationNumber: '12-3456789',
		address: '1 Mill Road, Lowell',
	});
});

test('an address stands after its legend, and after that of the ZIP code', () => {
	for (const legend of [
		'Address of principal executive offices: ',
		'Address of principal executive offices: (Zip Code)\n',
		'Address of principal executive offices(Zip Code)\n',
	]) {
		check(`${name}${legend}1 Mill Road, Lowell, MA 01850\n`, { registrant, address: '1 Mill Road, Lowell, MA 01850' });
	}
});

test('a single word, a placeholder and a rule are no address', () => {
	for (const line of ['Lowell', '[Address]', '________']) {
		check(`${name}${line}\n${addressLegend}`, { registrant });
	}
});

test('a telephone number stands over its legend in parentheses, else after or above it', () => {
	const telephone = '(978) 555-0100';
	for (const lines of [
		`${telephone}\n(${telephoneLegend})\n(617) 555-0199`,
		`${telephone}\n${telephoneLegend}`,
		`${telephoneLegend}: ${telephone}`,
		`${telephoneLegend}:\n${telephone}`,
		`(617) 555-0199\n${telephoneLegend}\n${telephone}`,
		`(617) 555-0199\n(${telephoneLegend})   ${telephone}`,
	]) {
		check(`${name}${lines}\n`, { registrant, telephone });
	}
	check(`${name}${telephoneLegend}\n\nNot applicable\n(978) 555-0100\n`, { registrant });
});

test('an address and a telephone number may have one legend', () =>
	check(
		`${name}1 Mill Road, Lowell, MA 01850\n(978) 555-0100\n(Address, including zip code, and telephone number, including area code, of registrant’s principal executive offices)\n(617) 555-0199`,
		{ registrant, address: '1 Mill Road, Lowell, MA 01850', telephone: '(978) 555-0100' },
	));

test('a former name or address is the lines over its legend', () => {
	const legend = '(Former name or former address, if changed since last report)';
	check(`${name}Alder Mills, Inc.\n1 Quay Street\n${legend}\n`, {
		registrant,
		formerNameOrAddress: 'Alder Mills, Inc.\n1 Quay Street',
	});
	check(`${name}Alder Mills, Inc.  1 Quay Street\n${legend}\n`, { registrant });
	check(`${name}----\n${legend}\n`, { registrant });
});

test('dates beside each other are one, with the parenthesis around the second', () => {
	const legend = 'Date of Report (Date of earliest event reported)';
	for (const [line, dateOfReport, iso] of [
		[`${legend}: May 3, 2024`, 'May 3, 2024', '2024-05-03'],
		[`${legend}: May 3, 2024 (May 1, 2024)`, 'May 3, 2024 (May 1, 2024)', '2024-05-01'],
		[`${legend}: May 1, 2024, May 3, 2024`, 'May 1, 2024, May 3, 2024', '2024-05-01'],
		[`(May 3, 2024)\n${legend}`, 'May 3, 2024', '2024-05-03'],
		[`May 9, 2024\n\nA page of words\n\n${legend}: May 3, 2024`, 'May 3, 2024', '2024-05-03'],
		[`${legend}: May 3-4, 2024`, 'May 3-4, 2024', '2024-05-03'],
		[`May 30 and June 2, 2024\n${legend}`, 'May 30 and June 2, 2024', '2024-05-30'],
		[`${legend}: December 30 to January 2, 2024`, 'December 30 to January 2, 2024', '2023-12-30'],
		[`${legend}: May __, 2024`, 'May __, 2024', undefined],
		[`${legend}\n\nMay XX, 2024`, 'May XX, 2024', undefined],
		[`[Alder Logo]\n${legend}: May __, 2024\n[mills.jpg]`, 'May __, 2024', undefined],
		[`Date of Report (Date of earlier event reported): May 3, 2024`, 'May 3, 2024', '2024-05-03'],
		[`${legend}: __ May ____`, 'May', undefined],
	] as const) {
		check(`${line}\n\n${name}`, { registrant, dateOfReport });
		assert.equal(coverOf(`${line}\n\n${name}`).cover.dateOfReport?.iso, iso);
	}
	check(`${legend}: see below for the date of the report of the company\n\n${name}`, { registrant });
	check(`As of May 1, 2024 and later\n\nMay 3, 2024\n\n${name}`, { registrant, dateOfReport: 'May 3, 2024' });
});

test('a date above the heading counts where its legend stands there too', () => {
	const dateOf = (above: string, below: string) =>
		filingOf(
			`Securities and Exchange Commission\n${above}\nFORM 8-K\nCURRENT REPORT\n${below}\n\nItem 8.01 Other Events\n\nText.\n`,
		).cover?.dateOfReport?.text;
	const legend = 'Date of Report (Date of earliest event reported)';
	assert.equal(dateOf('May 9, 2024', `${legend}:\nMay 3, 2024`), 'May 3, 2024');
	assert.equal(dateOf('May 9, 2024', `${legend}`), undefined);
	assert.equal(dateOf(`${legend}: May 3, 2024`, `${'Words. '.repeat(12)}\nMay 9, 2024`), 'May 3, 2024');
	assert.equal(dateOf('May 9, 2024', 'May 3, 2024'), 'May 3, 2024');
	assert.equal(dateOf('', `Signed on May 3, 2024 in Ohio`), undefined);
	assert.equal(dateOf('', `May 3, 2024\n${'Words. '.repeat(60)}\n${legend}`), undefined);
	assert.equal(dateOf('', `May 3, 2024\n${legend}\n${'Words. '.repeat(12)}\nMay 9, 2024`), 'May 3, 2024');
});

test('the table of securities ends before the next legend', () => {
	const table = 'Securities registered pursuant to Section 12(b) of the Act:\nCommon Stock  ALD  NYSE';
	for (const next of [
		'Indicate by check mark whether the registrant is an emerging growth company.',
		'Check the appropriate box below:',
		'(Former name or former address, if changed since last report)',
	]) {
		check(`${name}${table}\n\n${next}\n`, { registrant, securitiesRegistered: table });
	}
});

test('the number of an amendment stands below the heading', () => {
	check(`(Amendment No. 2)\n${name}`, { registrant, amendmentNumber: '(Amendment No. 2)' });
	check(`AMENDMENT NUMBER 12\n${name}`, { registrant, amendmentNumber: 'AMENDMENT NUMBER 12' });
	check(`Amendment\n${name}`, { registrant });
});

test('several names stand over one legend, or over one each', () => {
	const legend = '(Exact name of registrant as specified in its charter)';
	check(`Alder Holdings Corp.  Alder Works, Inc.\n${legend}\n`, {
		registrant: 'Alder Holdings Corp.',
		registrant2: 'Alder Works, Inc.',
	});
	check(`Alder Holdings Corp.\n${legend}\n\nAlder Works, Inc.\n${legend}\n`, {
		registrant: 'Alder Holdings Corp.',
		registrant2: 'Alder Works, Inc.',
	});
	check(`ALDER WORKS, INC. ${legend}\n`, { registrant });
	check(`ALDER  WORKS,  INC.\n${legend}\n`, { registrant: 'ALDER  WORKS,  INC.' });
	check(`Alder Works\n\nof New England, Inc.\n${legend}\n`, { registrant: 'Alder Works\n\nof New England, Inc.' });
	check(`Alder Works, Inc.\n------\n------\n${legend}\n`, { registrant: 'Alder Works, Inc.' });
	check(`Alder Works, Inc.\n------\nAlder Mills, Inc.\n${legend}\n`, { registrant: 'Alder Mills, Inc.' });
	check(`Exact name of registrant as specified in its charter: Alder Works, Inc.\n`, {
		registrant: 'Alder Works, Inc.',
	});
});

test('the names of several registrants stand after their file numbers, whatever else their cells have', () => {
	const heads =
		'Commission File Number  Exact name of registrant as specified in its charter; State of incorporation\n\n';
	check(
		`${heads}1-11111  May 1, 2024  ALDER ENERGY CORPORATION  Delaware\n1-22222  File number  ALDER GENERATION, LLC\n12  (a company)  333-3333333  Telephone\nCheck the appropriate box below\n1-44444  BIRCH CORP.`,
		{
			registrant: 'ALDER ENERGY CORPORATION',
			registrant2: 'ALDER GENERATION, LLC',
			stateOfIncorporation: 'Delaware',
			commissionFileNumber: '1-11111',
		},
	);
});

test('the head of a column with all about each registrant goes on below that of the column before', () => {
	const heads =
		'                      Registrant; State of\nCommission        Incorporation; Address and         I.R.S. Employer\nFile Number            Telephone Number             Identification No.\n\n';
	const names = { registrant: 'ALDER ENERGY COMPANY, INC.', registrant2: 'ALDER GENERATION COMPANY' };
	const read = {
		...names,
		stateOfIncorporation: 'Ohio',
		commissionFileNumber: '1-1111',
		employerIdentificationNumber: '12-3456789',
	};
	const rows = (gap: string) =>
		`  1-1111${gap}ALDER ENERGY COMPANY, INC.${gap}12-3456789\n${gap}(An Ohio Corporation)\n${gap}1 Mill Road\n\n  0-22222${gap}ALDER GENERATION COMPANY${gap}98-7654321\n`;
	check(`${heads}${rows('      ')}`, read);
	check(`${heads}${rows(' ')}`, read);
	check(`${heads.replace('State of', 'Place of')}${rows('      ')}`, {
		stateOfIncorporation: 'Ohio',
		commissionFileNumber: '1-1111',
		employerIdentificationNumber: '12-3456789',
	});
});

test('the part in an issue of asset-backed securities may be the legend of a registrant', () => {
	check(
		'Alder Auto Trust 2007-4\n(Issuing Entity with respect to Securities)\nAlder Receivables LLC\n(Depositor with respect to Securities)\nAlder Finance LLC\n(Sponsor with respect to Securities)\n',
		{ registrant: 'Alder Auto Trust 2007-4', registrant2: 'Alder Receivables LLC' },
	);
	check('Alder Finance LLC\n(Sponsor with respect to Securities)\n', {});
});

test('a name and an address in lines of a word or two are read whole', () => {
	check(
		`May 3, 2024\n|\nALDER\nRIVER MASTS GROUP,\nINC.\n(Exact\nname of registrant as specified in its charter)\n|\nNevada\n|\n001-12345\n|\n12-3456789\n|\n(IRS\nEmployer\nIdentification\nNo.)\n|\nRoom\n1301, 13th\nFloor\nMill\nBuilding\n303\nLake Road\nWanchai,\nHong Kong\n${addressLegend}\n`,
		{
			dateOfReport: 'May 3, 2024',
			registrant: 'ALDER\nRIVER MASTS GROUP,\nINC.',
			stateOfIncorporation: 'Nevada',
			commissionFileNumber: '001-12345',
			employerIdentificationNumber: '12-3456789',
			address: 'Room\n1301, 13th\nFloor\nMill\nBuilding\n303\nLake Road\nWanchai,\nHong Kong',
		},
	);
});

test('words for a number, and the name of a company, are no state', () => {
	const legends = '(State or other jurisdiction)\n(Commission File Number)\n(IRS Employer Identification No.)\n';
	const read = { registrant, stateOfIncorporation: 'Delaware', commissionFileNumber: '333-100512-04' };
	check(`${name}Delaware\n333-100512-04\nApplied for\n${legends}`, read);
	check(`${name}Delaware\n333-100512-04\nNot applicable\n${legends}`, read);
	check(`${name}Alder Finance Corporation\n333-100512-04\n${legends}`, {
		registrant,
		commissionFileNumber: '333-100512-04',
	});
	check(
		`Commission File Number: 001-11111\n${name}Delaware 12-3456789\n(State or other jurisdiction of (IRS Employer\n`,
		{
			registrant,
			stateOfIncorporation: 'Delaware',
			commissionFileNumber: '001-11111',
			employerIdentificationNumber: '12-3456789',
		},
	);
});

test('a tag stands for its field where the words read are others', () => {
	const fact = (tag: string, words: string) => `<ix:nonNumeric name="dei:${tag}">${words}</ix:nonNumeric>`;
	const legend = '<p>(Exact name of registrant as specified in its charter)</p>';
	const number = fact('EntityFileNumber', '001-12345');
	check(`<p>Alder Works, Inc.</p>${legend}<p>Commission File Number: 333-99999</p><p>No. ${number}</p>`, {
		registrant: 'Alder Works, Inc.',
		commissionFileNumber: '001-12345',
	});
	check(`<p>Alder Works, Inc.</p>${legend}<p>${fact('EntityFileNumber', '-')}</p>`, {
		registrant: 'Alder Works, Inc.',
	});
	check(`<p>${fact('EntityRegistrantName', 'Alder Works')}</p><p>${fact('EntityRegistrantName', 'ALDER WORKS')}</p>`, {
		registrant: 'Alder Works',
	});
	const former = '<p>(Former name or former address, if changed since last report)</p>';
	check(`<p>Alder Works, Inc.</p>${legend}<p>${fact('EntityRegistrantName', 'Alder Mills')}</p>${former}`, {
		registrant: 'Alder Works, Inc.',
		formerNameOrAddress: 'Alder Mills',
	});
	const [code, local] = [fact('CityAreaCode', '978'), fact('LocalPhoneNumber', '555-0100')];
	check(`<p>(${code}) ${local}</p>`, {
		telephone: [`(${code}) ${local.replace('</ix:nonNumeric>', '')}`, '(978) 555-0100'],
	});
	const end = local.replace('</ix:nonNumeric>', '');
	check(`<p>(${code} ${local}</p>`, { telephone: [`978</ix:nonNumeric> ${end}`, '978 555-0100'] });
	check(`<p>${code}</p><p>${local}</p>`, {
		telephone: [`978</ix:nonNumeric></p><p>${end}`, '978 555-0100'],
	});
});

test('the tags of an address are its parts in the order of the form, with what stands between them', () => {
	const fact = (tag: string, words: string) => `<ix:nonNumeric name="dei:${tag}">${words}</ix:nonNumeric>`;
	const parts = [
		fact('EntityAddressAddressLine1', '1 Mill Road'),
		fact('EntityAddressAddressLine2', 'Suite 2'),
		fact('EntityAddressAddressLine3', 'Floor 3'),
		fact('EntityAddressCityOrTown', 'Lowell'),
		fact('EntityAddressStateOrProvince', 'MA'),
		fact('EntityAddressCountry', 'USA'),
	].join(', ');
	const code = fact('EntityAddressPostalZipCode', '01850').replace('</ix:nonNumeric>', '');
	const whole = `${parts} ${code}`;
	check(`<p>The office is at ${whole}</ix:nonNumeric>; it is large.</p>`, {
		address: [whole.slice(whole.indexOf('1 Mill')), '1 Mill Road, Suite 2, Floor 3, Lowell, MA, USA 01850'],
	});
	const { cover } = coverOf(
		`<p>${fact('DocumentPeriodEndDate', 'soon')} ${fact('DocumentPeriodEndDate', 'May 1, 2024')}</p><p>${fact('EntityTaxIdentificationNumber', '12-3456789')} ${fact('EntityIncorporationStateCountryCode', 'DE')}</p>`,
	);
	assert.deepEqual(
		[cover.dateOfReport?.iso, cover.employerIdentificationNumber?.text, cover.stateOfIncorporation?.text],
		['2024-05-01', '12-3456789', 'DE'],
	);
});

test('a tag within words that say little more leaves them whole, within a long text it stands for itself', () => {
	const fact = '<ix:nonNumeric name="dei:EntityAddressAddressLine1">1 Mill Road</ix:nonNumeric>';
	const legend = '<p>(Address of principal executive offices)</p>';
	const address = (words: string) => coverOf(`<p>${fact}${words}</p>${legend}`).cover.address?.text;
	assert.equal(address(', Lowell, MA 01850'), '1 Mill Road, Lowell, MA 01850');
	assert.equal(address(`, ${'Lowell '.repeat(10)}MA 01850`), '1 Mill Road');
	assert.equal(address(`, ${'A'.repeat(50)} 01850`), `1 Mill Road, ${'A'.repeat(50)} 01850`);
});

test('state, file number and employer number whose cells ran together are three values', () => {
	const legends = '(State of incorporation)\n(Commission File Number)\n(IRS Employer Identification No.)';
	check(`Delaware1-1234512-3456789\n${legends}`, {
		stateOfIncorporation: 'Delaware',
		commissionFileNumber: '1-12345',
		employerIdentificationNumber: '12-3456789',
	});
	check(`Cayman Islands001-1234598-7654321\n${legends}`, {
		stateOfIncorporation: 'Cayman Islands',
		commissionFileNumber: '001-12345',
		employerIdentificationNumber: '98-7654321',
	});
	check('Acme, Inc.\n(Exact name of registrant)\nLot001-1234512-34567890', { registrant: 'Acme, Inc.' });
});

test('words of the head of a column are no state', () => {
	const rows = '1-12345\nACME POWER, INC.\n0-123\nBOLT POWER, INC.';
	check(`Registrant, State of Incorporation, Address of\n${rows}`, {
		registrant: 'ACME POWER, INC.',
		registrant2: 'BOLT POWER, INC.',
		commissionFileNumber: '1-12345',
	});
});

test('a name goes on with its securities, and ends before the part that its registrant has in them', () => {
	const legend = '(Exact name of registrant as specified in its charter)';
	check(`ALDER TRUST\nMortgage Pass-Through Certificates, Series 2001-3 Trust\n${legend}`, {
		registrant: 'ALDER TRUST\nMortgage Pass-Through Certificates, Series 2001-3 Trust',
	});
	const agreement = 'a Pooling Agreement dated as of May 1, 2006, with the Alder 2006-1 Trust';
	for (const part of [` (as depositor under ${agreement})`, `\n(as company under\n${agreement}.`]) {
		check(`ALDER FUNDING LLC${part}\n${legend}`, { registrant: 'ALDER FUNDING LLC' });
	}
});

test('a state stands before words about the law, and below the numbers `IRS EIN` is no address', () => {
	const numbers = 'New York (governing law of      333-12345-14      90-1234567\n';
	const legends =
		'Pooling Agreement) (State or        (Commission       90-1234568\nother jurisdiction)       File Number)      IRS EIN\n\n';
	check(`${numbers}${legends}1 Mill Road, Lowell, MA 01850\n(Address of principal executive offices)`, {
		stateOfIncorporation: 'New York',
		commissionFileNumber: '333-12345-14',
		employerIdentificationNumber: '90-1234567',
		address: '1 Mill Road, Lowell, MA 01850',
	});
});

test('a file number may end with the letters of the regional office', () => {
	for (const number of ['33-19980-D', '33-4040-LA', '0-12345-NY']) {
		const { cover } = coverOf(`${name}Delaware  ${number}  12-3456789\n${numberLegends}`);
		assert.equal(cover.commissionFileNumber?.text, number);
	}
});

test('the number in a header above the cover is not that of the cover', () => {
	const header =
		'ACCESSION NUMBER: 0000000000-24-000001 CONFORMED SUBMISSION TYPE: 8-K FILED AS OF DATE: 20240503 SEC FILE NUMBER: 001-12345 FILM NUMBER: 24999999\n\n';
	const rest = `Securities and Exchange Commission\nFORM 8-K\nCURRENT REPORT\n\n${name}\nItem 8.01 Other Events\n\nText.\n`;
	assert.equal(filingOf(header + rest).cover?.commissionFileNumber, undefined);
	assert.equal(
		filingOf(header + rest.replace('FORM', 'Commission File Number 000-54321\n\nFORM')).cover?.commissionFileNumber
			?.text,
		'000-54321',
	);
});
