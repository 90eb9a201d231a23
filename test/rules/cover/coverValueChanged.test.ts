import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverValueChanged } from '../../../server/src/rules/cover/coverValueChanged';
import { type CoverParts, coverOf } from '../../../server/src/rules/examples/coverPage';
import { twoReports } from '../../../server/src/rules/examples/twoReports';
import { problems } from '../../fixture';

const messages = (now: CoverParts, day = 'January 8, 2026') =>
	problems(coverValueChanged, twoReports(coverOf(now), coverOf({}).replaceAll('March 12, 2026', day))).map(
		({ message }) => message,
	);
const address = '(Address of principal executive offices) (Zip Code)';

test('an address, a telephone number, a state and an exchange that have changed are hinted at', () => {
	assert.deepEqual(messages({ address: `9 Larch Road, Bend, Oregon 97703\n${address}` }), [
		'Address was “415 Basalt Avenue, Bend, Oregon 97701” in the report of January 8, 2026.',
	]);
	assert.deepEqual(messages({ numbers: 'Nevada\t001-41893\t93-0417725' }), [
		'State was “Oregon” in the report of January 8, 2026.',
	]);
	assert.equal(messages({ telephone: "Registrant's telephone number, including area code: (541) 555-0199" }).length, 1);
	const securities = `Securities registered pursuant to Section 12(b) of the Act:

Title of each class	Trading Symbol(s)	Name of each exchange on which registered
Common Stock, $0.01 par value	ALDR	The Nasdaq Stock Market LLC
`;
	assert.deepEqual(messages({ securities }), [
		'Exchange was “New York Stock Exchange” in the report of January 8, 2026.',
	]);
});

test('the same values in other spellings, and a later report, are not hinted at', () => {
	assert.deepEqual(messages({}), []);
	assert.deepEqual(messages({ telephone: "Registrant's telephone number, including area code: 541.555.0163" }), []);
	assert.deepEqual(messages({ address: `9 Larch Road, Bend, Oregon 97703\n${address}` }, 'May 8, 2026'), []);
});

test('what is written otherwise is the same, and an address that is said to be the former one was changed with a purpose', () => {
	for (const same of ['415 Basalt Ave., Bend, OR 97701', '415 Basalt Avenue\nBend, Oregon 97701-1234, USA']) {
		assert.deepEqual(messages({ address: `${same}\n${address}` }), [], same);
	}
	assert.deepEqual(messages({ numbers: 'State of Oregon\t001-41893\t93-0417725' }), []);
	const named = (exchange: string) =>
		coverOf({}).replaceAll('March 12, 2026', 'January 8, 2026').replace('New York Stock Exchange', exchange);
	for (const exchange of ['NYSE', 'The New York Stock Exchange LLC']) {
		assert.deepEqual(problems(coverValueChanged, twoReports(coverOf({}), named(exchange))), [], exchange);
	}
	const moved = coverOf({ address: `9 Larch Road, Bend, Oregon 97703\n${address}` }).replace(
		'Not Applicable\n(Former',
		'415 Basalt Avenue, Bend, Oregon 97701\n(Former',
	);
	const before = coverOf({}).replaceAll('March 12, 2026', 'January 8, 2026');
	assert.deepEqual(problems(coverValueChanged, twoReports(moved, before)), []);
});
