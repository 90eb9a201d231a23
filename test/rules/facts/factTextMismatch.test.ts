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

test('what else speaks of an amendment tells whether the flag or the cover is wrong', () => {
	const titles = (text: string) => problems(factTextMismatch, text)[0]?.fixes?.map(({ title }) => title);
	const flagged = (value: string, heading: string, more = '') =>
		taggedReport({ AmendmentFlag: factOf('AmendmentFlag', value) + more }).replace('>8-K<', `>${heading}<`);
	const suffixed = flagged('false', '8-K').replace('</ix:nonNumeric></p>', '</ix:nonNumeric>/A</p>');
	assert.deepEqual(titles(suffixed), ['Write “FORM 8-K” on the cover', 'Set dei:AmendmentFlag to true']);
	assert.deepEqual(titles(flagged('false', '8-K/A')), ['Set dei:AmendmentFlag to true']);
	assert.deepEqual(titles(flagged('true', '8-K')), ['Set dei:AmendmentFlag to false']);
	assert.deepEqual(titles(flagged('true', '8-K', factOf('AmendmentDescription', 'Adds an exhibit.'))), [
		'Write “FORM 8-K/A” on the cover',
		'Set dei:AmendmentFlag to false',
	]);
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

test('the ZIP code of a fact is compared with that of the address', () => {
	const text = hidden('EntityAddressPostalZipCode', '97710');
	assert.deepEqual(messages(text), [
		'“97710” in dei:EntityAddressPostalZipCode, “415 Basalt Avenue, Bend…” on the cover.',
	]);
	check(factTextMismatch, hidden('EntityAddressPostalZipCode', '97701-1234'));
	check(factTextMismatch, hidden('EntityAddressPostalZipCode', 'EC1A 1BB'));
});

const timed = (begin: string, end: string) =>
	taggedReport().replace(
		'</ix:hidden>',
		`</ix:hidden><ix:resources><xbrli:context id="c-1"><xbrli:entity></xbrli:entity><xbrli:period><xbrli:startDate>${begin}</xbrli:startDate><xbrli:endDate>${end}</xbrli:endDate></xbrli:period></xbrli:context></ix:resources>`,
	);

test('the time of the facts ends on the date of the report', () => {
	const text = timed('2025-03-12', '2025-03-12');
	assert.deepEqual(messages(text), ['March 12, 2026 on the cover; the context of its facts ends 2025-03-12.']);
	assert.deepEqual(related(factTextMismatch, text), ['2025-03-12: The context.']);
	fix(factTextMismatch, text, timed('2026-03-12', '2026-03-12'));
	fix(factTextMismatch, text, text.replace('March 12, 2026', 'March 12, 2025'), 'Write March 12, 2025 on the cover');
	assert.equal(problems(factTextMismatch, text)[0]?.atMost, undefined);
	// Up to the day of filing.
	assert.equal(problems(factTextMismatch, timed('2026-03-12', '2026-03-16'))[0]?.atMost, 'hint');
	check(factTextMismatch, timed('2026-03-12', '2026-03-12'));
	check(factTextMismatch, timed('2026-01-01', '2026-03-12'));
	check(factTextMismatch, timed('', ''));
});

test('contexts whose days are still open get the day of the cover', () => {
	const inContext = (day: string) =>
		taggedReport().replace(
			'</ix:hidden>',
			`</ix:hidden><ix:resources><xbrli:context id="c-1"><xbrli:period><xbrli:startDate>${day}</xbrli:startDate><xbrli:endDate>${day}</xbrli:endDate></xbrli:period></xbrli:context></ix:resources>`,
		);
	fix(factTextMismatch, inContext('[date]'), inContext('2026-03-12'), 'Write 2026-03-12 into the contexts');
	assert.deepEqual(related(factTextMismatch, inContext('[date]')), ['[date]: The context.']);
});

test('a context that begins after its end, or long before it, is marked', () => {
	const inContext = (begin: string) =>
		taggedReport().replace(
			'</ix:hidden>',
			() =>
				`</ix:hidden><ix:resources><xbrli:context id="c-1"><xbrli:period><xbrli:startDate>${begin}</xbrli:startDate><xbrli:endDate>2026-03-12</xbrli:endDate></xbrli:period></xbrli:context></ix:resources>`,
		);
	const found = (begin: string) =>
		problems(factTextMismatch, inContext(begin)).map(({ message, atMost }) => `${atMost}: ${message}`);
	const words = (begin: string) =>
		`The context of the facts begins ${begin} and ends 2026-03-12; both should be the date of report.`;
	assert.deepEqual(found('2026-03-13'), [`undefined: ${words('2026-03-13')}`]);
	assert.deepEqual(found('2001-03-12'), [`hint: ${words('2001-03-12')}`]);
	fix(factTextMismatch, inContext('2031-03-12'), inContext('2026-03-12'));
	// Some registrants let the time run from the event, or from the start of the year.
	assert.deepEqual([...found('2026-03-12'), ...found('2026-03-09'), ...found('2026-01-01')], []);
});
