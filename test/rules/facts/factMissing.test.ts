import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxFacts } from '../../../server/src/reading/cover/coverFacts';
import { factOf, taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { factMissing } from '../../../server/src/rules/facts/factMissing';
import { check, problems } from '../../fixture';

const messages = (text: string) => problems(factMissing, text).map(({ message }) => message);

test('a fact that is missing is marked at the words that it is about', () => {
	const text = taggedReport({ EntityFileNumber: '' });
	const [problem] = problems(factMissing, text);
	assert.equal(problem?.message, 'No fact dei:EntityFileNumber for “001-41893”.');
	assert.equal(text.slice(problem.span.start, problem.span.end), '001-41893');
	assert.deepEqual(messages(taggedReport({ LocalPhoneNumber: '' })), [
		'No fact dei:LocalPhoneNumber for “541) 555-0163”.'.replace('“541', '“(541'),
	]);
});

test('a hidden fact that is missing is marked at the name of the form', () => {
	const text = taggedReport({ AmendmentFlag: '' });
	const [problem] = problems(factMissing, text);
	assert.equal(problem?.message, 'No fact dei:AmendmentFlag.');
	assert.match(text.slice(problem.span.start, problem.span.end), /^FORM /);
});

test('the fact of the transition period goes with that of an emerging growth company', () => {
	const company = factOf('EntityEmergingGrowthCompany', '&#9746;', 'ixt:fixed-true');
	assert.equal(messages(taggedReport({ EntityEmergingGrowthCompany: company })).length, 1);
	const transition = factOf('EntityExTransitionPeriod', '&#9744;', 'ixt:fixed-false');
	assert.deepEqual(
		messages(taggedReport({ EntityEmergingGrowthCompany: company, EntityExTransitionPeriod: transition })),
		[],
	);
});

test('a class of securities has a symbol, or says that it has none, and an exchange', () => {
	const withTitle = (rest = '') =>
		taggedReport({
			AmendmentFlag: factOf('AmendmentFlag', 'false') + factOf('Security12bTitle', 'Common Stock') + rest,
		});
	assert.deepEqual(messages(withTitle()), ['No fact dei:TradingSymbol.', 'No fact dei:SecurityExchangeName.']);
	assert.deepEqual(
		problems(factMissing, withTitle()).map(({ atMost }) => atMost),
		['hint', 'hint'],
	);
	assert.deepEqual(
		messages(withTitle(factOf('NoTradingSymbolFlag', 'true') + factOf('SecurityExchangeName', 'NYSE'))),
		[],
	);
});

test('many missing facts are one finding', () => {
	const none = Object.fromEntries(Object.values(boxFacts).map((name) => [name, '']));
	assert.deepEqual(messages(taggedReport(none)), [
		'5 facts are missing, among them dei:WrittenCommunications and dei:SolicitingMaterial.',
	]);
});

test('a whole tagged cover and one without tags are silent', () => {
	check(factMissing, taggedReport());
	check(factMissing, taggedReport().replace(/<\/?ix:[^>]*>/g, ''));
	check(factMissing, 'Item 8.01 Other Events\n\nThe company opened a second plant.\n');
});

test('an address abroad needs its country, one in North America its state', () => {
	const parts = { EntityAddressStateOrProvince: '', EntityAddressCityOrTown: 'Dublin 2' };
	const abroad = taggedReport({ ...parts, EntityAddressPostalZipCode: 'D02 T380' }).replaceAll('Oregon', 'Ireland');
	assert.match(messages(abroad).join(), /EntityAddressCountry/);
	assert.doesNotMatch(messages(abroad).join(), /StateOrProvince/);
	assert.match(messages(taggedReport({ EntityAddressStateOrProvince: 'Oregon' })).join(), /StateOrProvince/);
});
