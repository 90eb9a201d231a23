import assert from 'node:assert/strict';
import { test } from 'node:test';
import { companyOtherwise } from '../../../server/src/rules/text/companyOtherwise';
import { fix, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('a name is written as elsewhere, where it differs by a letter or by the kind of firm', () => {
	for (const [right, wrong] of [
		['Birch & Lowell LLP', 'Birch & Lowel LLP'],
		['Marlowe Pierce LLP', 'Marlowe Pierce LLC'],
		['Calloway & Stern, L.L.C.', 'Calloway & Stren, L.L.C.'],
		['Northgate Securities Inc.', 'Nothgate Securities Inc.'],
		['Tidewater Bank and Trust Company of Ohio, N.A.', 'Tidewater Bank and Trsut Company of Ohio, N.A.'],
	] as const) {
		const text = (name: string) =>
			`On May 3, 2026, ${right} agreed.\n\nThe opinion of ${name} is attached. It came from\n${right}.`;
		fix(companyOtherwise, report(text(wrong)), report(text(right)));
	}
	fix(
		companyOtherwise,
		report('Opinion of Brook Mill LLP\n\nConsent of Brook Mlil LLP'),
		report('Opinion of Brook Mill LLP\n\nConsent of Brook Mill LLP'),
	);
	fix(
		companyOtherwise,
		report('Brook Mill LLC sold it.\n\nBrook Mlil LLC is small.'),
		report('Brook Mill LLC sold it.\n\nBrook Mill LLC is small.'),
	);
});

test('companies of one family are no slips of each other', () => {
	for (const text of [
		'Brook Mill Partners LLC and Brook Mill Partner LLC sold it.',
		'Brook Mill Fund I LLC and Brook Mill Fund II LLC sold it.',
		'Brook Mill Inc. and Brook Mill Corp. sold it.',
		'Brook Mill LLC and Brook Mill L.P. sold it.',
		'Café Mill LLC and Cafe Mill LLC sold it.',
		'Brook LLP and Broom LLP sold it.',
		'West Mill LLC and East Mill LLC sold it.',
	]) {
		assert.deepEqual(problems(companyOtherwise, report(text)), [], text);
	}
});

test('a company has the number and the kind in the text that the list of exhibits gives it', () => {
	const listed = (told: string, row: string, more = '') =>
		plainReport(`Item 1.01 Entry into a Material Definitive Agreement

On March 12, 2026, it signed with ${told}.${more}

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1 Purchase Agreement with ${row}
10.2 Side Letter with the same
`);
	for (const [told, row] of [
		['Harcross Growth Fund II, L.P.', 'Harcross Growth Fund III, L.P.'],
		['Harcross Growth Fund III, L.P.', 'Harcross Growth Fund III, LLC'],
		['Stanmore Securities Inc.', 'Stanmore Securities LLC'],
		['Gannet Sponsor LLC', 'Gannet Sponsor II LLC'],
	] as const) {
		assert.equal(problems(companyOtherwise, listed(told, row)).length, 1, told);
	}
	fix(
		companyOtherwise,
		listed('Harcross Growth Fund II, L.P.', 'Harcross Growth Fund III, L.P.'),
		listed('Harcross Growth Fund III, L.P.', 'Harcross Growth Fund III, L.P.'),
	);
	assert.equal(
		problems(companyOtherwise, listed('Gannet Rock Acquisition Corp. II', 'Gannet Rock Acquisition Corp.')).length,
		1,
	);
	for (const text of [
		listed('Harcross Growth Fund II, L.P.', 'Harcross Growth Fund II, L.P.'),
		listed('Harcross Fund II, L.P. and Harcross Fund III, L.P.', 'Harcross Fund III, L.P.'),
		listed('Harcross Fund II, L.P.', 'Harcross Fund II, L.P. and Harcross Fund III, L.P.'),
		listed('Alder Lamp Incorporated', 'Alder Lamp Inc.'),
		listed('Alder LLC', 'Alder Inc.'),
	]) {
		assert.deepEqual(problems(companyOtherwise, text), [], text);
	}
});

test('a trust has the series in the text that the list of exhibits gives it', () => {
	const listed = (told: string, row: string) =>
		plainReport(`Item 1.01 Entry into a Material Definitive Agreement

On March 12, 2026, ${told} signed.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1 Servicing Agreement with ${row}
`);
	const name = (series: string) => `Alder Auto Receivables Trust 20${series}`;
	fix(companyOtherwise, listed(name('24-A'), name('24-B')), listed(name('24-B'), name('24-B')));
	assert.deepEqual(problems(companyOtherwise, listed(`${name('24-A')} and ${name('24-B')}`, name('24-B'))), []);
});
