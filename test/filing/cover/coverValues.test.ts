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

test('a state that its column broke over two lines is whole', () => {
	const legends =
		'(State or other      (Commission            (IRS Employer\njurisdiction of      File Number)           Identification No.)\nincorporation)';
	const stateOf = (first: string, numbersBelow: boolean, second: string): string | undefined => {
		const numbers = '001-40616              93-1234567';
		const rows = numbersBelow ? `${first}\n${second.padEnd(21)}${numbers}` : `${first.padEnd(21)}${numbers}\n${second}`;
		return coverOf(`${name}${rows}\n${legends}`).stateOfIncorporation?.text;
	};
	for (const [first, second] of [
		['New', 'Hampshire'],
		['North', 'Carolina'],
		['Cayman', 'Islands'],
		['  British Virgin', '     Islands'],
		['Commonwealth of', 'Massachusetts'],
		['District of', 'Columbia'],
		['United', 'Kingdom'],
	] as const) {
		assert.equal(stateOf(first, false, second), `${first.trim()} ${second.trim()}`);
	}
	assert.equal(stateOf('North', true, 'Carolina'), 'North Carolina');
	assert.equal(stateOf('Oregon', false, 'Bend'), 'Oregon');
});

test('a postal code of another country stands beside the address', () => {
	for (const code of ['KY1-1104', 'D02 TY74', 'M5H 2N2', 'EC2A 4BX']) {
		const cover = coverOf(
			`${name}PO Box 309, Ugland House,\nGrand Cayman\n(Address of principal executive offices)\n|\n${code}\n(Zip Code)\n`,
		);
		assert.equal(cover.address?.text, `PO Box 309, Ugland House, Grand Cayman ${code}`);
	}
});

test('a company may be named after words of the form', () => {
	for (const company of [
		'Current Report Media, Inc.',
		'Former Name Holdings, Inc.',
		'Emerging Growth Acquisition Corp.',
	]) {
		assert.deepEqual(
			coverOf(name.replace('ALDER WORKS, INC.', company)).registrants.map(({ text }) => text),
			[company],
		);
	}
});

test('as many names as the legend stands under are registrants, also in one line with a file number for each', () => {
	const eight = 'Alder Birch Cedar Dogwood Elm Fir Gum Holly'.split(' ').map((tree) => `${tree} Power Co.`);
	const legend = '(Exact name of registrant as specified in its charter)\n';
	const names = (fields: string) => coverOf(fields).registrants.map(({ text }) => text);
	assert.deepEqual(names(`${eight.join('\n')}\n${legend}`), eight);
	const [one, two, three] = eight;
	const numbers = '001-40616, 001-40617, 001-40618\n(Commission File Number)';
	assert.deepEqual(names(`${one}, ${two} and ${three}\n${legend}${numbers}`), [one, two, three]);
	assert.deepEqual(names(`Alder Properties Trust, Inc.\n${legend}001-40616, 001-40617`), [
		'Alder Properties Trust, Inc.',
	]);
});

test('the number of a sponsor over the address is no part of it', () =>
	assert.equal(
		coverOf(`${name}\nCentral Index Key Number of sponsor: 0009990417\n\n${address}`).address?.text,
		'12 Quay Street, Portland, Maine 04101',
	));

test('a state of several words, of which the last stands below, is whole', () => {
	const { stateOfIncorporation } = coverOf(
		`${name}Federative Republic of      001-42018             00-0000000\nBrazil\n(State or other             (Commission           (IRS Employer\njurisdiction)               File Number)          Identification No.)`,
	);
	assert.equal(stateOfIncorporation?.text, 'Federative Republic of Brazil');
});

test('spaces within the parentheses of an area code are of the number', () => {
	for (const number of ['( 541 ) 555-0142', '(541 ) 555-0142', '( 541) 555-0142', '(541) 555-0142']) {
		assert.equal(
			coverOf(`${name}${address}\n${number}\n(Registrant’s telephone number, including area code)`).telephone?.text,
			number,
		);
	}
});

test('a telephone number of several groups goes on in the next line', () => {
	for (const gap of ['\n', '\n\n', '\n   ']) {
		assert.equal(
			coverOf(`${name}${address}\nRegistrant’s telephone number, including area code: 011 30 210${gap}555 0148`)
				.telephone?.text,
			'011 30 210 555 0148',
		);
	}
});

test('the number of an amendment in the name of a company is none', () => {
	const brewer = 'Amendment No. 1 Brewing Co.\n(Exact name of registrant as specified in its charter)\n';
	assert.equal(coverOf(brewer).amendmentNumber, undefined);
	assert.equal(coverOf(`(Amendment No. 2)\n\n${brewer}`).amendmentNumber?.text, '(Amendment No. 2)');
	assert.equal(coverOf(`${brewer}\n(Amendment No. 2)`).amendmentNumber?.text, '(Amendment No. 2)');
});

test('a remark over several lines between a name and its legend, and the part before the name, are none of it', () => {
	const legend = '(Exact name of registrant as specified in its charter)\n';
	const part = '(as company under a Pooling Agreement dated as of May 1, 2026 providing for Series 2026-2)';
	for (const above of [
		'Alder Bank, N.A.\n(Successor to the Birch Bank as Originator\nof the Alder Master Trust)\n-----------------\n',
		'Alder Bank, N.A.\n(Successor to the Birch Bank\nas Originator of the\nAlder Master Trust)\n\n',
		`Alder Bank, N.A. ${part} Alder Bank, N.A.\n`,
		`${part} Alder Bank, N.A.\n`,
	]) {
		const names = coverOf(`${above}${legend}`).registrants.map(({ text }) => text);
		assert.deepEqual(names, ['Alder Bank, N.A.'], above);
	}
});

test('what a company is may stand on the line below its name', () => {
	for (const kind of ['Public Limited Company', 'Limited Partnership', 'National Association', 'Société Anonyme']) {
		const cover = coverOf(`ALDER GROUP\n${kind}\n(Exact name of registrant as specified in its charter)\n`);
		assert.deepEqual(
			cover.registrants.map(({ text }) => text),
			[`ALDER GROUP ${kind}`],
		);
	}
});

test('a charter of Congress stands in the place of a state', () => {
	const row = (state: string) =>
		`${name}${state}      001-42018      00-0000000\n(State or other jurisdiction)  (Commission File Number)  (IRS Employer Identification No.)`;
	for (const state of ['Federally chartered corporation', 'Federally chartered instrumentality', 'Federal charter']) {
		assert.equal(coverOf(row(state)).stateOfIncorporation?.text, state);
	}
});

test('borders of cells that a program wrote into HTML are no words of a value', () => {
	const html = `<html><body>${`Securities and Exchange Commission\nFORM 8-K\nCURRENT REPORT\n${name}Ohio | 001-40616 | 12-3456789 |\n(State of incorporation) | (Commission File Number) | (IRS Employer Identification No.) |\n12 Quay Street, Portland, Maine | 04101 |\n(Address of principal executive offices) | (Zip Code) |\nItem 8.01 Other Events\nText.`
		.split('\n')
		.map((line) => `<p>${line}</p>`)
		.join('\n')}</body></html>`;
	const { cover } = filingOf(html);
	assert.equal(cover?.stateOfIncorporation?.text, 'Ohio');
	assert.equal(cover?.address?.text, '12 Quay Street, Portland, Maine 04101');
});

test('a word that stands twice in its legend hides no name', () => {
	for (const legend of [
		'(Exact name name of registrant as specified in its charter)',
		'(Exact name of of registrant as specified in its charter)',
		'(Exact Exact name of registrant as specified in its charter)',
	]) {
		const { registrants } = coverOf(`WREN PEAK ACQUISITION CORP. II\n${legend}\n${address}`);
		assert.deepEqual(
			registrants.map(({ text }) => text),
			['WREN PEAK ACQUISITION CORP. II'],
			legend,
		);
	}
});

test('the beginning of a line drawn under a value is no part of it', () => {
	for (const rule of ['------', '___', '====', '--']) {
		const { address: read } = coverOf(
			`${name}12 Quay Street, Portland, Maine 04101 ${rule}\n${rule.repeat(8)}\n(Address of principal executive offices)`,
		);
		assert.equal(read?.text, '12 Quay Street, Portland, Maine 04101', rule);
	}
	const { address: dashed } = coverOf(`${name}${address.replace('Quay Street', 'Quay-Street')}`);
	assert.equal(dashed?.text, '12 Quay-Street, Portland, Maine 04101');
});

test('the legend of the state over an address is no part of it', () => {
	for (const state of ['State of Organization', 'State of Formation', 'State of Incorporation']) {
		const { address: read } = coverOf(
			`${name}Oregon          000-20424          93-1234567\n------\n(${state})        (Commission File Number)        (IRS Employer Identification No.)\n\n\n                         12 Quay Street\n                     Portland, Maine 04101\n(Address of Registrant's Principal Executive Office) (Zip Code)`,
		);
		assert.equal(read?.text, '12 Quay Street Portland, Maine 04101', state);
	}
});

test('a number of another country may have a space after its plus, and break off at the end of its line', () => {
	for (const number of ['+ 852 3955 0142', '+ 852\n3955 0142', '+852 3955\n0142']) {
		const { telephone } = coverOf(`${name}${address}Registrant’s telephone number, including area code: ${number}`);
		assert.equal(telephone?.text.replace(/\s/g, ' '), number.replace('\n', ' '));
	}
});

test('a telephone number may go on below an empty line, indented', () => {
	for (const gap of ['\n', '\n\n', '\n\n      ', '\n      ']) {
		const { telephone } = coverOf(
			`${name}${address}      (479)${gap}555-0142\n\n(Registrant’s telephone number, including area code)`,
		);
		assert.equal(telephone?.text.replace(/\s+/g, ' '), '(479) 555-0142', gap);
	}
});
