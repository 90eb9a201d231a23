import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tradingSymbolMismatch } from '../../../server/src/rules/cover/tradingSymbolMismatch';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { fix, problems } from '../../fixture';
import { submission } from '../submissions';

const report = (words: string, row = 'Common Stock, $0.01 par value\tALDR\tNew York Stock Exchange') =>
	coverOf({
		securities: `Securities registered pursuant to Section 12(b) of the Act:

Title of each class\tTrading Symbol(s)\tName of each exchange on which registered
${row}
`,
		items: `Item 8.01 Other Events\n\nOn March 12, 2026, ${words} opened its second plant in Ohio.`,
	});
const said = (...given: Parameters<typeof report>) =>
	problems(tradingSymbolMismatch, report(...given)).map(({ message }) => message);

test('another symbol, and another exchange, than the cover has are marked', () => {
	assert.deepEqual(said('Alder Creek Instruments, Inc. (NYSE: ALDX)'), [
		'“NYSE: ALDX” after the registrant’s name; the cover has ALDR.',
	]);
	assert.deepEqual(said('Alder Creek Instruments (Nasdaq: ALDR)'), [
		'“Nasdaq: ALDR” after the registrant’s name; the cover has NYSE.',
	]);
	fix(
		tradingSymbolMismatch,
		report('Alder Creek Instruments, Inc. (NYSE: “ALDX”)'),
		report('Alder Creek Instruments, Inc. (NYSE: “ALDR”)'),
	);
});

test('a release that has another symbol is marked at its own place', () => {
	const text = submission(report('the Company'), [
		{ type: 'EX-99.1', text: 'SALEM, Oregon - Alder Creek Instruments, Inc. (NYSE: ADLR) opens a plant.' },
	]);
	const [problem] = problems(tradingSymbolMismatch, text);
	assert.equal(problem && text.slice(problem.span.start, problem.span.end), 'NYSE: ADLR');
});

test('the same symbol, classes with letters, other companies and a cover without symbols are silent', () => {
	const classes = 'Class A Common Stock\tALD.A\tThe Nasdaq Stock Market LLC';
	assert.deepEqual(said('Alder Creek Instruments, Inc. (NYSE: ALDR)'), []);
	assert.deepEqual(said('Alder Creek Instruments, Inc. (NASDAQ: ALD/A)', classes), []);
	assert.deepEqual(said('Lindenau Optics, Inc. (NYSE: LDNU)'), []);
	assert.deepEqual(said('Alder Creek Instruments’ supplier Lindenau Optics, Inc. (NYSE: LDNU)'), []);
	assert.deepEqual(said('Alder Creek Instruments, Inc. (OTC: ALDX)'), []);
	assert.deepEqual(said('Alder Creek Instruments, Inc. (NYSE: ALDX)', 'None'), []);
});

test('the second line of the head over the symbols is no symbol', () => {
	const heads = 'of stock\tSymbol(s)\tExchange';
	assert.deepEqual(said('Alder Creek Instruments, Inc. (NYSE: ALDR)', heads), []);
	assert.deepEqual(
		said('Alder Creek Instruments, Inc. (NYSE: ALDX)', `${heads}\nCommon Stock\tALDR\tNew York Stock Exchange`),
		['“NYSE: ALDX” after the registrant’s name; the cover has ALDR.'],
	);
});

test('a symbol that the report says is to come is silent', () => {
	const changes = 'Its ticker will change from “ALDR” to “ALCI.” Alder Creek Instruments, Inc. (NYSE: ALCI)';
	assert.deepEqual(said(changes), []);
	assert.equal(said('“ALCI” is a lamp. Alder Creek Instruments, Inc. (NYSE: ALCI)').length, 1);
});

test('what agencies add to a symbol for its market is no other symbol', () => {
	for (const symbol of ['ALDR.N', 'ALDR.K', 'ALDR US', 'ALDR-PA', 'ALDR PRA', 'ALDR.WS', 'ALDR; Nasdaq: ALDR']) {
		assert.deepEqual(said(`Alder Creek Instruments, Inc. (NYSE: ${symbol})`), [], symbol);
	}
	assert.deepEqual(said('Alder Creek Instruments, Inc. (Nasdaq: ALDR; NYSE: ALDR)'), []);
	assert.equal(said('Alder Creek Instruments, Inc. (NYSE: ALDR.O)').length, 1);
	assert.equal(said('Alder Creek Instruments, Inc. (NYSE: ALDX.N)').length, 1);
});

test('after the first words of the name, a symbol with one other letter is marked', () => {
	assert.equal(said('Alder Creek (NYSE:ALDX)').length, 1);
	for (const words of ['Alder Creek (NYSE: ALDR)', 'Alder Creek (NYSE: PINE)', 'Alder Creek Partners (NYSE: ALDX)']) {
		assert.deepEqual(said(words), [], words);
	}
});

test('a sentence about the stock of the Company is compared with the cover', () => {
	const stock = (words: string) => said(`the Company’s common stock, which ${words}, was split, and the Company`);
	assert.deepEqual(stock('trades on the New York Stock Exchange under the symbol “ALDX”'), [
		'“ALDX” here; the cover has ALDR.',
	]);
	assert.deepEqual(stock('is listed on The Nasdaq Global Market under the trading symbol “ALDR”'), [
		'“The Nasdaq Global Market” here; the cover has NYSE.',
	]);
	for (const words of [
		'trades on the New York Stock Exchange under the symbol “ALDR”',
		'will trade on the New York Stock Exchange under the symbol “ALDX”',
		'traded on Nasdaq under the symbol “ALDX” until May',
	]) {
		assert.deepEqual(stock(words), [], words);
	}
	assert.deepEqual(said('Pine Corp., whose stock trades on Nasdaq under the symbol “PINE”,'), []);
});

test('another exchange than that of the cover, of a notice or of trading, is marked', () => {
	const saidIn = (sentence: string) =>
		problems(tradingSymbolMismatch, report('the Company').replace(/On March 12.*/, sentence)).map(
			({ message }) => message,
		);
	for (const sentence of [
		'On March 12, 2026, the Company received a written notice from the Listing Qualifications Department of The Nasdaq Stock Market LLC.',
		'The common stock began trading on a split-adjusted basis on The Nasdaq Stock Market on March 12, 2026.',
		'The Company’s common stock is listed on The Nasdaq Capital Market.',
		'On March 12, 2026, the staff of The Nasdaq Stock Market notified the Company that it does not comply.',
		'On March 12, 2026, the Company was notified by The Nasdaq Stock Market that it does not comply.',
		'The Board found that she is independent under The Nasdaq Stock Market listing standards.',
	]) {
		assert.match(
			saidIn(sentence).join(),
			/^“The Nasdaq [^”]*” here; the cover has New York Stock Exchange\.$/,
			sentence,
		);
	}
	const notice = report('the Company').replace(
		/Item 8\.01.*/s,
		`Item 3.01 Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing

On March 12, 2026, the Company received a letter. It has no effect on the listing of the Company’s common stock on The Nasdaq Stock Market.`,
	);
	assert.equal(problems(tradingSymbolMismatch, notice).length, 1);
	for (const sentence of [
		'On March 12, 2026, the Company received a written notice from the NYSE.',
		'The Company will transfer its listing. The common stock will begin trading on The Nasdaq Stock Market in May.',
		'The common stock was previously listed on The Nasdaq Stock Market.',
		'The Company’s common stock is also listed on Nasdaq Stockholm.',
		'The Company’s common stock was listed on Nasdaq in 2001.',
		'The common stock of Alder is traded on Nasdaq.',
		'Alder, Inc. makes lamps, and its common stock is listed on The Nasdaq Stock Market.',
		'The common stock of the acquirer is listed on Nasdaq.',
		'The Company received a notice from Nasdaq, where its subsidiary is listed.',
		'The customer’s common stock is listed on The Nasdaq Stock Market.',
		'The Company was notified by its auditor, which is near the Nasdaq tower.',
		'The staff of the NYSE notified the Company that it complies.',
		'The Company received a letter from its auditor, which is near the Nasdaq tower.',
	]) {
		assert.deepEqual(saidIn(sentence), [], sentence);
	}
});

test('the common stock that continues to trade has the symbol of the cover, and that of another company has not', () => {
	const stock = (sentence: string) =>
		said('the Company', undefined).concat(
			problems(tradingSymbolMismatch, report(`it met. ${sentence} It`)).map(({ message }) => message),
		);
	for (const sentence of [
		'The letter has no effect on the common stock, which continues to trade on the New York Stock Exchange under the symbol “ALRD.”',
		'The Company’s common stock will continue to trade on the New York Stock Exchange under the symbol “ALRD.”',
		'The Company trades its common stock on the New York Stock Exchange under the symbol “ALRD.”',
	]) {
		assert.equal(stock(sentence).length, 1, sentence);
		assert.deepEqual(stock(sentence.replace('ALRD', 'ALDR')), [], sentence);
	}
	for (const sentence of [
		'Fellgate has been approved to list its common stock on the New York Stock Exchange under the symbol “FGWS.”',
		'The common stock of Fellgate trades on the New York Stock Exchange under the symbol “FGWS.”',
		'The Company’s common stock will trade on the New York Stock Exchange under the symbol “FGWS.”',
	]) {
		assert.deepEqual(stock(sentence), [], sentence);
	}
});

test('what cannot be a symbol is written nowhere', () => {
	const fixes = (symbol: string) =>
		problems(
			tradingSymbolMismatch,
			report(
				'Alder Creek Instruments, Inc. (NYSE: ALDR)',
				`Common Stock, $0.01 par value\t${symbol}\tNew York Stock Exchange`,
			),
		).map((problem) => problem.fixes?.length ?? 0);
	assert.deepEqual(fixes('ALDX'), [1]);
	assert.deepEqual(fixes('ALD0'), [0]);
});
