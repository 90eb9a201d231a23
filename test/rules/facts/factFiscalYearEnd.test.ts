import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factOf, taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { factFiscalYearEnd } from '../../../server/src/rules/facts/factFiscalYearEnd';
import { check, problems } from '../../fixture';

const words = { CurrentFiscalYearEndDate: factOf('CurrentFiscalYearEndDate', '--12-31') };
const bylaws = '5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year';
const messages = (text: string) => problems(factFiscalYearEnd, text).map(({ message }) => message);

test('the fact without the item is marked on the cover, the item without the fact at its heading', () => {
	assert.deepEqual(messages(taggedReport(words)), ['Fact dei:CurrentFiscalYearEndDate, but no Item 5.03.']);
	const text = taggedReport({}, bylaws);
	const [problem] = problems(factFiscalYearEnd, text);
	assert.equal(problem?.message, 'Item 5.03 without the fact dei:CurrentFiscalYearEndDate.');
	assert.match(text.slice(problem.span.start, problem.span.end), /^Item 5\.03/);
});

test('both, neither and a cover without tags are silent', () => {
	check(factFiscalYearEnd, taggedReport(words, bylaws));
	check(factFiscalYearEnd, taggedReport());
	check(factFiscalYearEnd, taggedReport({}, bylaws).replace(/<\/?ix:[^>]*>/g, ''));
});
