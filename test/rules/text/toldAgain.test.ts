/** What a report tells in two places: counts with two digits exchanged, the address of the cover, who signs for a partnership. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverValueMismatch } from '../../../server/src/rules/cover/coverValueMismatch';
import { parValueMismatch } from '../../../server/src/rules/cover/parValueMismatch';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { figuresAtOdds } from '../../../server/src/rules/text/figuresAtOdds';
import { problems } from '../../fixture';
import { plainReport } from '../reports';

const said = (text: string) => problems(figuresAtOdds, text).map(({ message }) => message);
const between = 'The Company gave notice to all of them in the week after the Board had met. '.repeat(4);
const twoPlaces = (one: string, other: string) =>
	said(plainReport(`Item 2.05 Costs Associated with Exit or Disposal Activities\n\n${one} ${between}${other}`));

test('a count and an amount that stand elsewhere with two digits exchanged are marked', () => {
	assert.deepEqual(twoPlaces('It will lay off 340 employees.', 'The 430 employees will leave in May.'), [
		'“430”: elsewhere it is 340.',
	]);
	assert.deepEqual(twoPlaces('The term loan is $310.0 million.', 'It repaid the term loan of $301.0 million.'), [
		'“301.0”: elsewhere it is 310.0.',
	]);
});

test('counts of other things, side by side or of no common noun are silent', () => {
	for (const [one, other] of [
		['It will lay off 340 employees.', 'The 430 clinics remain open.'],
		['It has 340 employees here and 430 employees there.', 'It moves.'],
		['The term loan is $310.0 million.', 'It paid a price of $301.0 million.'],
		['It has 340 employees.', 'It has 350 employees in Ohio.'],
		[
			'During 1998, it entered into $105.0 million notional of swaps.',
			'In 1999, it entered into $150.0 million notional of swaps.',
		],
		['The loan portfolio decreased $182 million.', 'The loan portfolio decreased $128 million.'],
		['It lasts 12 months.', 'The other one lasts 21 months.'],
	] as const) {
		assert.deepEqual(twoPlaces(one, other), [], other);
	}
});

const { address } = /\n(?<address>\d+ [^\n]+)\n\(Address/.exec(coverOf({ items: '' }))?.groups ?? {};
const [, number = '', street = '', kind = ''] =
	/^(\d+) (.+?) (Street|Road|Avenue|Way|Drive|Lane)\b/.exec(address ?? '') ?? [];
const withItem = (text: string) => coverOf({ items: `Item 8.01 Other Events\n\n${text}\n` });
const found = (text: string) => problems(coverValueMismatch, withItem(text)).map(({ message }) => message);

test('the street of the cover with another ending is marked, and another street is not', () => {
	assert.ok(number && street && kind, address);
	assert.deepEqual(found(`The Company moved to ${number} ${street} Boulevard.`), [
		`Boulevard here; the cover has ${kind}.`,
	]);
	assert.deepEqual(found(`The Company moved to ${number} ${street} ${kind}.`), []);
	assert.deepEqual(found('The Company sold its plant at 77 Lathe Boulevard.'), []);
});

test('the telephone number of the Company is that of the cover', () => {
	const telephone = /\(\d{3}\) \d{3}-\d{4}/.exec(coverOf({ items: '' }))?.[0] ?? '';
	assert.notEqual(telephone, '');
	assert.equal(found('The telephone number of the Company remains (702) 555-0109.').length, 1);
	assert.deepEqual(found(`The telephone number of the Company remains ${telephone}.`), []);
	assert.deepEqual(found('The telephone number of the Company is (702) 555-0109, which is new.'), []);
	assert.deepEqual(found('Holders may call the agent at (702) 555-0109.'), []);
});

test('a par value before “of the Company” is that of the cover', () => {
	const [, par = ''] = /\$([\d.]+) par value/.exec(coverOf({ items: '' })) ?? [];
	const values = (text: string) => problems(parValueMismatch, withItem(text)).length;
	assert.notEqual(par, '');
	assert.equal(values('Each share of common stock, par value $7.77 per share, of the Company was converted.'), 1);
	assert.equal(values(`Each share of common stock, par value $${par} per share, of the Company was converted.`), 0);
	assert.equal(values('Each share of common stock, par value $7.77 per share, of Birch, Inc. was converted.'), 0);
});

const ofPartnership = (partner: string, role = 'general') =>
	said(
		plainReport(
			'Item 8.01 Other Events\n\nThe board of Harbor GP LLC (the “General Partner”), the general partner of Harbor Lights, Inc., met.',
		).replace('By: /s/ Jane Doe', `By: ${partner}, its ${role} partner\n\nBy: /s/ Jane Doe`),
	);

test('the general partner over the signature is that of the items', () => {
	assert.deepEqual(ofPartnership('Harbor GP LLC'), []);
	assert.deepEqual(ofPartnership('Harbor Holdings LLC'), [
		'“Harbor Holdings LLC”: the general partner in the items is Harbor GP LLC.',
	]);
	assert.deepEqual(ofPartnership('Harbor GP LLC', 'limited'), ['“limited partner”: the general partner signs.']);
});
