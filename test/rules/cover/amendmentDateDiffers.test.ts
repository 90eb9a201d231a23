import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amendmentDateDiffers } from '../../../server/src/rules/cover/amendmentDateDiffers';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { twoReports } from '../../../server/src/rules/examples/twoReports';
import { fix, problems } from '../../fixture';

const amended = (day: string, registrant?: string) =>
	coverOf({ heading: 'FORM 8-K/A', ...(registrant && { registrant }) }).replace('March 12, 2026', day);
const messages = (text: string) => problems(amendmentDateDiffers, text).map(({ message }) => message);

test('another date than that of the report beside it is flagged, and can be changed', () => {
	const text = twoReports(amended('March 20, 2026'), coverOf({}), '8-K/A');
	assert.deepEqual(messages(text), ['Date of report March 20, 2026; before.txt has March 12, 2026.']);
	fix(amendmentDateDiffers, text, twoReports(amended('March 12, 2026'), coverOf({}), '8-K/A'));
});

test('the same date, another registrant, no report beside it and no amendment are not flagged', () => {
	assert.deepEqual(messages(twoReports(amended('March 12, 2026'), coverOf({}), '8-K/A')), []);
	assert.deepEqual(messages(twoReports(amended('March 20, 2026', 'Other Corp.\n'), coverOf({}), '8-K/A')), []);
	assert.deepEqual(messages(amended('March 20, 2026')), []);
	assert.deepEqual(messages(twoReports(coverOf({}).replace('March 12', 'March 20'), coverOf({}))), []);
});
