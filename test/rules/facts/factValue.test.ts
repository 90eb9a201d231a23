import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factOf, taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { factValue } from '../../../server/src/rules/facts/factValue';
import { problems } from '../../fixture';

const report = (name: string, value: string): string =>
	taggedReport({ AmendmentFlag: `${factOf('AmendmentFlag', 'false')}${factOf(name, value)}` });
const found = (name: string, value: string): readonly string[] =>
	problems(factValue, report(name, value)).map(({ message }) => message);

test('a value that is not of its form is marked', () => {
	assert.deepEqual(found('EntityTaxIdentificationNumber', '93-04177'), [
		'“93-04177” in dei:EntityTaxIdentificationNumber is no employer number.',
	]);
	assert.deepEqual(found('TradingSymbol', 'aldr'), ['“aldr” in dei:TradingSymbol is no ticker in capitals.']);
	assert.deepEqual(found('SecurityExchangeName', 'NASDQ'), ['“NASDQ” in dei:SecurityExchangeName is no exchange.']);
	assert.deepEqual(found('Security12bTitle', ''), ['dei:Security12bTitle is empty.']);
});

test('values of their form are silent', () => {
	for (const [name, value] of [
		['TradingSymbol', 'ALDR PrC'],
		['TradingSymbol', '&#8212;'],
		['SecurityExchangeName', 'NYSE'],
		['SecurityExchangeName', 'CHX'],
		['EntityTaxIdentificationNumber', '00-0000000'],
		['CityAreaCode', '+44'],
	] as const) {
		assert.deepEqual(found(name, value), [], value);
	}
	assert.deepEqual(problems(factValue, taggedReport({})), []);
});
