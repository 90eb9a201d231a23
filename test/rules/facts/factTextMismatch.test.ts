import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factOf, taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { factTextMismatch } from '../../../server/src/rules/facts/factTextMismatch';
import { check, fix, problems, related } from '../../fixture';

const messages = (text: string) => problems(factTextMismatch, text).map(({ message }) => message);
/** A cover with a hidden fact, and its words untagged. */
const hidden = (name: string, value: string) =>
	taggedReport({ [name]: '', AmendmentFlag: factOf('AmendmentFlag', 'false') + factOf(name, value) });

test('a hidden fact left over from another filing is marked at the words', () => {
	const text = hidden('EntityFileNumber', '001-40217');
	const [problem] = problems(factTextMismatch, text);
	assert.equal(problem?.message, '“001-40217” in dei:EntityFileNumber, “001-41893” on the cover.');
	assert.equal(text.slice(problem.span.start, problem.span.end), '001-41893');
	assert.deepEqual(related(factTextMismatch, text), [`${factOf('EntityFileNumber', '001-40217')}: The other one.`]);
	assert.equal(messages(hidden('EntityTaxIdentificationNumber', '93-1184402')).length, 1);
	assert.equal(messages(hidden('DocumentPeriodEndDate', '2026-02-12')).length, 1);
	assert.equal(messages(hidden('EntityRegistrantName', 'Harrow & Finch Optical Corporation')).length, 1);
	assert.equal(messages(hidden('DocumentType', '8-K12B')).length, 1);
});

test('the flag of an amendment follows the name of the form', () => {
	const amended = (flag: string) =>
		taggedReport({ AmendmentFlag: factOf('AmendmentFlag', flag), DocumentType: factOf('DocumentType', '8-K/A') });
	assert.deepEqual(messages(amended('false')), ['Fact dei:AmendmentFlag says false, the cover “FORM 8-K/A”.']);
	fix(factTextMismatch, amended('false'), amended('true'));
	const report = (value: string) =>
		taggedReport({ AmendmentFlag: factOf('AmendmentFlag', value, `ixt:fixed-${value}`) });
	fix(factTextMismatch, report('true'), report('true').replace('fixed-true', 'fixed-false'));
});

test('an amendment may have the type of the report that it amends, a report that of no amendment', () => {
	const amendment = (type: string) =>
		taggedReport({ DocumentType: `${factOf('DocumentType', type)}/A`, AmendmentFlag: factOf('AmendmentFlag', 'true') });
	check(factTextMismatch, amendment('8-K'));
	assert.deepEqual(messages(hidden('DocumentType', '8-K/A')), [
		'“8-K/A” in dei:DocumentType, “FORM 8-K” on the cover.',
	]);
});

test('the same in other words is silent', () => {
	check(factTextMismatch, taggedReport());
	check(factTextMismatch, hidden('EntityFileNumber', '1-41893'));
	check(factTextMismatch, hidden('EntityTaxIdentificationNumber', '930417725'));
	check(factTextMismatch, hidden('EntityRegistrantName', 'ALDER CREEK INSTRUMENTS INC /OR/'));
	check(factTextMismatch, hidden('DocumentPeriodEndDate', '2026-03-12'));
	check(factTextMismatch, 'Item 8.01 Other Events\n\nThe company opened a second plant.\n');
});
