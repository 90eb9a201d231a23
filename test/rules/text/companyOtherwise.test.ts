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
