import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../../server/src/rules';
import { factOf, taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { factMissing } from '../../../server/src/rules/facts/factMissing';
import { factValue } from '../../../server/src/rules/facts/factValue';
import { fix, problems } from '../../fixture';

const report = (name: string, value: string): string =>
	taggedReport({ AmendmentFlag: `${factOf('AmendmentFlag', 'false')}${factOf(name, value)}` });
const found = (name: string, value: string): readonly string[] =>
	problems(factValue, report(name, value)).map(({ message }) => message);

test('a value that is not of its form is marked', () => {
	assert.deepEqual(found('EntityTaxIdentificationNumber', '93-04177'), [
		'“93-04177” in dei:EntityTaxIdentificationNumber is no employer number.',
	]);
	assert.deepEqual(found('EntityAddressPostalZipCode', 'ABCDE'), [
		'“ABCDE” in dei:EntityAddressPostalZipCode is no postal code.',
	]);
	assert.deepEqual(found('EntityAddressCityOrTown', '12345'), ['“12345” in dei:EntityAddressCityOrTown is no city.']);
	assert.deepEqual(found('EntityAddressPostalZipCode', 'EC2V 7HN'), []);
	assert.deepEqual(found('TradingSymbol', 'NYSE'), ['“NYSE” in dei:TradingSymbol is no ticker in capitals.']);
	assert.deepEqual(found('TradingSymbol', 'aldr'), ['“aldr” in dei:TradingSymbol is no ticker in capitals.']);
	assert.equal(found('TradingSymbol', 'NYSE: ALDR').length, 1);
	assert.equal(found('EntityFileNumber', '001-98765001-98765').length, 1);
	assert.deepEqual(found('SecurityExchangeName', 'NASDQ'), ['“NASDQ” in dei:SecurityExchangeName is no exchange.']);
	assert.deepEqual(found('Security12bTitle', ''), ['dei:Security12bTitle is empty.']);
});

test('values of their form are silent', () => {
	for (const [name, value] of [
		['TradingSymbol', 'ALDR PrC'],
		['TradingSymbol', '&#8212;'],
		['SecurityExchangeName', 'NYSE'],
		['SecurityExchangeName', 'CHX'],
		['EntityFileNumber', '333-98765-01'],
		['EntityTaxIdentificationNumber', '00-0000000'],
		['CityAreaCode', '+44'],
	] as const) {
		assert.deepEqual(found(name, value), [], value);
	}
	assert.deepEqual(problems(factValue, taggedReport({})), []);
});

test('without a format a value stands as programs read it, and a format reads its words', () => {
	const written = (name: string, value: string, format = '') =>
		problems(factValue, taggedReport({ [name]: factOf(name, value, format) })).map(({ message }) => message);
	for (const [name, value, what] of [
		['DocumentPeriodEndDate', 'March 12, 2026', 'a day as YYYY-MM-DD'],
		['EntityAddressStateOrProvince', 'Oregon', 'a code of two characters'],
		['EntityAddressStateOrProvince', 'or', 'a code of two characters'],
		['EntityIncorporationStateCountryCode', 'Delaware', 'a code of two characters'],
		['WrittenCommunications', '&#9744;', 'true or false'],
		['EntityCentralIndexKey', '9990417', 'a CIK of ten digits'],
	] as const) {
		const shown = value === '&#9744;' ? '☐' : value;
		assert.deepEqual(written(name, value), [`“${shown}” in dei:${name}: without a format it has to be ${what}.`], name);
	}
	assert.deepEqual(written('EntityAddressStateOrProvince', 'ZZ'), [
		'“ZZ” in dei:EntityAddressStateOrProvince is no state or province.',
	]);
	assert.deepEqual(written('EntityAddressStateOrProvince', 'Orggn', 'ixt-sec:stateprovnameen'), [
		'“Orggn” in dei:EntityAddressStateOrProvince is no state or province.',
	]);
	assert.deepEqual(written('DocumentPeriodEndDate', 'March 12, 2026', 'ixt:datedaymonthyearen'), [
		'Format ixt:datedaymonthyearen does not fit the order of “March 12, 2026”.',
	]);
	assert.deepEqual(written('TradingSymbol', 'ALDERCREEK'), []);
	for (const [name, value, format] of [
		['DocumentPeriodEndDate', '2026-03-12', ''],
		['DocumentPeriodEndDate', 'March 12, 2026', 'ixt:date-monthname-day-year-en'],
		['DocumentPeriodEndDate', '12 March 2026', 'ixt:date-day-monthname-year-en'],
		['EntityAddressStateOrProvince', 'ON', ''],
		['EntityAddressStateOrProvince', 'Québec', 'ixt-sec:stateprovnameen'],
		['EntityAddressStateOrProvince', 'OREGON', 'ixt-sec:stateprovnameen'],
		['EntityIncorporationStateCountryCode', 'E9', ''],
		['EntityIncorporationStateCountryCode', 'Cayman Islands', 'ixt-sec:edgarprovcountryen'],
		['WrittenCommunications', 'false', ''],
		['SecurityExchangeName', 'The Nasdaq Stock Market LLC', 'ixt-sec:exchnameen'],
	] as const) {
		assert.deepEqual(written(name, value, format), [], `${name} ${value}`);
	}
});

test('a digit in the symbol of common shares is a hint', () => {
	const found = (title: string, symbol: string) =>
		problems(
			factValue,
			taggedReport({
				AmendmentFlag: `${factOf('AmendmentFlag', 'false')}${factOf('Security12bTitle', title)}${factOf('TradingSymbol', symbol)}`,
			}),
		).map(({ atMost }) => atMost);
	assert.deepEqual(found('Common Stock, $0.01 par value', 'ALDR9'), ['hint']);
	for (const [title, symbol] of [
		['Common Stock, $0.01 par value', 'ALDR'],
		['Class A Common Stock', 'ALDR.A'],
		['3.00% Notes due 2034', 'ALDR34'],
		['Units, each of one share of common stock and one warrant', 'ALDR1'],
	] as const) {
		assert.deepEqual(found(title, symbol), [], symbol);
	}
});

test('of what the cover shows wrongly as well, one rule speaks', () => {
	const messages = (text: string) =>
		rules
			.filter(({ id }) => /^(?:fact-value|number-letter|cover-field-missing|employer-number-format)$/.test(id))
			.flatMap((rule) => problems(rule, text).map(() => rule.id));
	for (const [name, value, format, id] of [
		['EntityFileNumber', 'O01-41893', '', 'number-letter'],
		['EntityTaxIdentificationNumber', '93-041772', '', 'fact-value'],
		['EntityTaxIdentificationNumber', '930417725', '', 'employer-number-format'],
		['EntityIncorporationStateCountryCode', 'Oregno', 'ixt-sec:stateprovnameen', 'cover-field-missing'],
	] as const) {
		assert.deepEqual(messages(taggedReport({ [name]: factOf(name, value, format) })), [id], value);
	}
});

test('a fact of every cover is not empty, and the format of a date reads one', () => {
	assert.deepEqual(found('EntityAddressCityOrTown', ''), ['dei:EntityAddressCityOrTown is empty.']);
	const report = taggedReport({
		DocumentPeriodEndDate: factOf('DocumentPeriodEndDate', 'March 12, 2026').replace(
			' name=',
			' format="ixt:num-dot-decimal" name=',
		),
	});
	assert.deepEqual(
		problems(factValue, report).map(({ message }) => message),
		['Format ixt:num-dot-decimal of “March 12, 2026”: it reads no date.'],
	);
});

test('a value is marked once', () => {
	const key = 'EntityCentralIndexKey';
	const wrong = report(key, '000999O417').replace('0009990417', '000999O417');
	assert.equal(problems(factValue, wrong).length > 0, true);
	for (const { span } of problems(factValue, wrong)) {
		assert.equal(problems(factValue, wrong).filter((other) => other.span.start === span.start).length, 1);
	}
});

test('a ticker has capitals, and a format reads the kind of value that its fact has', () => {
	for (const symbol of ['Aldr', 'ALDR.', 'ALDR, ALDR']) {
		assert.deepEqual(found('TradingSymbol', symbol), [`“${symbol}” in dei:TradingSymbol is no ticker in capitals.`]);
	}
	assert.deepEqual(found('TradingSymbol', 'None'), []);
	assert.deepEqual(found('TradingSymbol', 'A L D R'), ['“A L D R” in dei:TradingSymbol is no ticker in capitals.']);
	assert.deepEqual(found('TradingSymbol', 'ALDR PR D'), []);
	const formatted = (name: string, format: string, value: string) =>
		problems(
			factValue,
			taggedReport({ [name]: factOf(name, value).replace(' name=', ` format="${format}" name=`) }),
		).map(({ message }) => message);
	assert.deepEqual(formatted('EntityFileNumber', 'ixt:date-month-day-year', '001-41893'), [
		'Format ixt:date-month-day-year of dei:EntityFileNumber: it reads a date, which “001-41893” is not.',
	]);
	assert.equal(formatted('EntityRegistrantName', 'ixt-sec:boolballotbox', 'Alder Creek').length, 1);
	assert.equal(formatted('EntityAddressCityOrTown', 'ixt-sec:exchnameen', 'Bend').length, 1);
	assert.deepEqual(formatted('DocumentPeriodEndDate', 'ixt:date-monthname-day-year-en', 'March 12, 2026'), []);
});

test('the name of a fact that is nearly one of the cover becomes it, and is not said to be missing', () => {
	const right = taggedReport();
	const wrong = right.replace('dei:EntityRegistrantName', 'dei:EntityRegistrantNam');
	fix(factValue, wrong, right);
	assert.deepEqual(problems(factMissing, wrong), []);
	assert.deepEqual(problems(factValue, right), []);
});

test('a box has no word in it but an answer, and an area code is not all zeros', () => {
	const box = (words: string): readonly string[] =>
		problems(
			factValue,
			taggedReport({ WrittenCommunications: factOf('WrittenCommunications', words, 'ixt-sec:boolballotbox') }),
		).map(({ message }) => message);
	for (const words of ['maybe', '☒☒', 'Yes', '1']) {
		assert.deepEqual(box(words), [`“${words}” in dei:WrittenCommunications is no box.`]);
	}
	for (const words of ['☐', '[ ]', 'o', 'X']) {
		assert.deepEqual(box(words), []);
	}
	assert.deepEqual(found('CityAreaCode', '000'), ['“000” in dei:CityAreaCode is no area code.']);
	assert.deepEqual(found('CityAreaCode', '541'), []);
	assert.deepEqual(found('DocumentType', '8-K.'), ['“8-K.” in dei:DocumentType is no Form 8-K.']);
	assert.deepEqual(found('DocumentType', '8-K/A'), []);
});
