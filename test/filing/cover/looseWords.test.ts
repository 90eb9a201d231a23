/** Legends and values of a cover in whatever words, and pieces of legends. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { legendOfFragment } from '../../../server/src/filing/cover/brokenLegends';
import {
	assetBackedWords,
	belowFields,
	blankAtEnd,
	blankOnLine,
	looseLegends,
	looseValues,
	noValue,
} from '../../../server/src/filing/cover/looseWords';
import { shapes } from '../../../server/src/filing/cover/valueShapes';

/** Checks that `pattern` finds something in each of `right`, in capitals as well, and in none of `wrong`. */
function check(name: string, pattern: RegExp, right: readonly string[], wrong: readonly string[] = []): void {
	test(name, () => {
		for (const words of right.flatMap((each) => [each, each.toUpperCase()])) {
			assert.match(words, pattern);
		}
		for (const words of wrong) {
			assert.doesNotMatch(words, pattern);
		}
	});
}

check('commission', looseLegends.commission, ['Securities & Exchange Commission'], ['Exchange Commission']);
check('current report', looseLegends['current-report'], ['Current  Report'], ['Report']);
check('section 13', looseLegends['section-13'], ['pursuant to Sections 13 or 15(d)'], ['pursuant to Section 130']);
check('state', looseLegends.state, ['Place of organisation', 'Jurisdiction'], ['State']);
check(
	'file number',
	looseLegends['file-number'],
	['Commission file', 'File No.', '(Commission'],
	['File', 'Commission'],
);
check('employer number', looseLegends['employer-number'], ['Employer', 'I.R.S. No.', 'Taxpayer'], ['First']);
check(
	'address',
	looseLegends.address,
	['Principal place', 'Addresses of', 'Address and  I.R.S.', 'of executive'],
	['Address'],
);
check('telephone', looseLegends.telephone, ['Telephone', 'Phone Nr.', 'area code'], ['Phone']);
check(
	'securities',
	looseLegends['securities-12b'],
	['Section 12(b)', 'Rule 12 ( b )'],
	['Section 12(g)', 'Section 12(b) or 12(g)'],
);
check(
	'title of a class',
	looseLegends['securities-title'],
	['Title of each class', 'Titles of class'],
	['Title of shares'],
);
check(
	'emerging growth',
	looseLegends['emerging-growth'],
	['whether it is an emerging growth', 'Rule 405 or Rule 12b-2'],
	['emerging growth'],
);
check('its box', looseLegends['emerging-growth-box'], ['Emerging growth'], ['growth']);
check(
	'what stands below',
	belowFields,
	['Check the appropriate', 'Securities registered', 'Written communication'],
	['written'],
);
check(
	'asset-backed',
	assetBackedWords,
	['Depositor', 'Issuing Entity', 'asset-backed', 'Auto Receivables Trust'],
	['Trust'],
);
check(
	'no value',
	noValue,
	['N/A', 'None', 'applied for', 'to be assigned'],
	['nonesuch', 'Not Applicable (Former name)'],
);
check('a blank at the end', blankAtEnd, ['No. ____', 'No. [number]:', '___.'], ['____ No.', '__']);
check('a blank on the line', blankOnLine, ['____ No.', '[number] and'], ['No.\n____', '__']);

test('values have the looks of their field', () => {
	for (const [field, right, wrong] of [
		['file-number', ['1-12345', '333 – 123456', '12345678'], ['12-3456789', '2026-1', '1234567']],
		[
			'employer-number',
			['123456789', '12-3456789', '12 - 345678', '123-45-6789', '1-2345678'],
			['1234567', '12-34567'],
		],
		['address', ['01850', '01850-1234', 'K1A 0B1', 'Mill Road', 'P.O. Box'], ['018501', 'Mill']],
		[
			'telephone',
			['9785550100', '555-0100', '(978) 555-0100', '1-800-555-LAMP', '+353 1 555 0100', '852-5550-0100'],
			['555', '2026-01-02', '5550-0100'],
		],
	] as const) {
		for (const words of right) {
			assert.match(words, looseValues[field], field);
		}
		for (const words of wrong) {
			assert.doesNotMatch(words, looseValues[field], field);
		}
	}
	for (const [field, right, wrong] of [
		['fileNumber', ['001-12345', '333-123456-01', '0 - 12345'], ['12-3456789', '005-1', 'A001-12345']],
		['employerNumber', ['12-3456789', '12 – 3456789'], ['123-456789', '12-34567890']],
		[
			'telephone',
			['(978) 555-0100', '978.555.0100', '+353 1 555 0100', '(978)\n   555-0100', '852-5550-0100'],
			['555-0100', '978-555-01001', '5550-0100', '0001-852-5550'],
		],
		['zip', ['01850', '01850-1234', 'K1A0B1', 'SW1A 1AA'], ['1850', '018501', 'k1a 0b1']],
	] as const) {
		for (const words of right) {
			assert.match(words, shapes[field], field);
		}
		for (const words of wrong) {
			assert.doesNotMatch(words, shapes[field], field);
		}
	}
});

test('a piece of a legend tells which one was broken', () => {
	for (const [cell, id] of [
		['(State or other', 'state'],
		['JURISDICTION OF', 'state'],
		['of incorporation)', 'state'],
		['(COMMISSION', 'file-number'],
		['File Number)', 'file-number'],
		['Number)', 'file-number'],
		['(I.R.S. Employer', 'employer-number'],
		['IDENTIFICATION NO.)', 'employer-number'],
		['Numbers of it', undefined],
		['Delaware', undefined],
	] as const) {
		assert.equal(legendOfFragment(cell), id, cell);
	}
});

check('telephone numbers of other countries', new RegExp(`^(?:${shapes.telephone.source})$`), [
	'(+86) 091-62622612',
	'( +852 ) 3955 1316',
	'+(353) (0) 18707400',
	'(+44) 20 7946 0018',
]);
