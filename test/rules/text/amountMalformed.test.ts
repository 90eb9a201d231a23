import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountMalformed } from '../../../server/src/rules/text/amountMalformed';
import { check, fix, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('an amount that is grouped wrongly is marked', () =>
	check(
		amountMalformed,
		report(`The Company paid $1,25,000 and €12,50 and issued 1250,000 shares.
                 ^^^^^^^^^ “$1,25,000” is not grouped in thousands.
                               ^^^^^^ “€12,50” is not grouped in thousands.
                                                 ^^^^^^^^ “1250,000” is not grouped in thousands.`),
	));

test('a share above all, and one without its sign of percent, are marked', () => {
	check(
		amountMalformed,
		report(`The holders of 185.2% of the outstanding shares, or 85.2 of the total shares outstanding, agreed.
               ^^^^^^ “185.2%” is more than the whole.
                                                    ^^^^ “85.2” of a whole: a sign of percent seems to be missing.`),
	);
});

test('a sign after its number, a unit said twice and an age of nobody are marked', () => {
	check(
		amountMalformed,
		report(`It paid 5$ million, or $6.5 million dollars at 7.5% percent, to Jane Fox, age 527, who joined in May.
        ^^ “5$”: the sign of the currency stands before the number.
                       ^^^^^^^^^^^^^^^^^^^^ “$6.5 million dollars” says its unit twice.
                                               ^^^^^^^^^^^^ “7.5% percent” says its unit twice.
                                                                          ^^^^^^^ “age 527” is no age of an officer or director.`),
	);
	check(
		amountMalformed,
		report(`A dividend of $.0.25 per share was voted for by 81,234,56 and against by 1,2345,678 in person.
              ^^^^^^ “$.0.25” is not grouped in thousands.
                                                ^^^^^^^^^ “81,234,56” is not grouped in thousands.
                                                                         ^^^^^^^^^^ “1,2345,678” is not grouped in thousands.`),
	);
});

test('amounts as they should be, of other countries, and lists are silent', () => {
	for (const text of [
		'The Company paid $1,250,000, $1.5 million, $.01, $0.0001, $1,234.5678 and $1250.',
		'The Company paid INR 1,25,000 or Rs.1,25,000, which is ₹1,25,000.',
		'In 2025,2026 and on May 4,2026 it sold 1,250 shares of Exhibits 10.1,10.2.',
		'It may earn 200% of the target shares, 150% of his salary and 125% of the principal amount, and 100% of the votes.',
		'In US$ million, $5 million in dollars, 5% per annum, 25 basis points, Jane Fox, age 52, who is “aged 65 or older, 1,2,3 and 10,100 on May 4,2026”.',
		'A ratio of 1.25 of debt to Section 3.2 of the shares plan.',
		'It paid $5, 100 shares and $1,250,000.00 in cash on May 4, 2026.',
	]) {
		assert.deepEqual(problems(amountMalformed, report(text)), [], text);
	}
});

test('a number in words that is another in figures, and amounts that lost a mark, are marked', () => {
	const said = (text: string) => problems(amountMalformed, report(text)).map(({ message }) => message);
	for (const amount of [
		'five million dollars ($6,000,000)',
		'thirty (60)',
		'fifty-one percent (50%)',
		'One Hundred Twenty (12)',
	]) {
		assert.deepEqual(said(`It is paid ${amount} days after.`), [
			`“${amount}” says one number in words and another in figures.`,
		]);
	}
	for (const [amount, message] of [
		['$1, 250,000', 'is not grouped in thousands.'],
		['$1,250.000', 'is not grouped in thousands.'],
		['$l,250,000', 'has a letter among its digits.'],
		['$25O', 'has a letter among its digits.'],
		['$25.O', 'has a letter among its digits.'],
		['$25 millions', ': after a number the unit has no “s”.'],
		['$25 million billion', 'says its unit twice.'],
		['$25MM million', 'says its unit twice.'],
	] as const) {
		assert.deepEqual(said(`It paid ${amount} in May.`), [`“${amount}”${message.startsWith(':') ? '' : ' '}${message}`]);
	}
	assert.equal(
		said('It sold its 4250% Senior Notes due 2031.')[0],
		'“4250%” is no rate of interest: a point seems to be missing.',
	);
	assert.equal(
		said('It costs between $8 million and $3 million.')[0]?.endsWith('runs from the higher amount to the lower.'),
		true,
	);
	for (const text of [
		'It pays five million dollars ($5,000,000), $5 million (five million), thirty (30) days, ten percent (10%) or six and one-half percent (6.5%).',
		'It has one hundred and twenty-five (125) shares, nineteen hundred (1900) units, and twenty-five thousand (25,000).',
		'It sold two (1) plants in Ohio and (2) mills. It pays six point five percent (6.5%) and five million ($5 million).',
		'It costs between $3 million and $8 million, or between $900 million and $1.2 billion; 100% Notes Holders agreed on 4.250% Notes.',
		'It paid $1,250.00 on May 4, 2026, and $5, 100 shares.',
	]) {
		assert.deepEqual(said(text), [], text);
	}
});

test('an amount is marked once, and points between thousands are right in euros', () => {
	check(
		amountMalformed,
		report(`It costs US$ 1,25,000 a year.
           ^^^^^^^^^^ “$ 1,25,000” is not grouped in thousands.`),
	);
	check(amountMalformed, report('It costs €1.234.567 or €1.234.567,50 a year.'));
	assert.equal(problems(amountMalformed, report('It costs €1.23.567 or $1.234.567 a year.')).length, 2);
});

test('a comma for the point of a percentage and two signs of a currency are marked', () => {
	check(
		amountMalformed,
		report(`It pays 5,5% on €$5 million each year.
        ^^^^ “5,5%” has a comma for the point.
                ^^ “€$” has the signs of two currencies.`),
	);
	for (const text of ['It pays 5.5%, 6% or 1,250% on it.', 'It paid C$5 million, US$6 million and €7 million.']) {
		check(amountMalformed, report(text));
	}
});

test('a change that its own amounts belie is marked', () => {
	for (const [text, message] of [
		['Sales were $5.0 million, an increase from $6.0 million.', ': that is a decrease.'],
		['Sales were $0.42 per share, down from $0.40 per share.', ': that is an increase.'],
		['Sales were $110 million, an increase of 50% from $100 million.', ': that is 10.0%.'],
		['Sales were $90 million, a decrease of 20% compared to $100 million.', ': that is 10.0%.'],
	] as const) {
		const [found, ...others] = problems(amountMalformed, report(text));
		assert.ok(found?.message.endsWith(message), found?.message);
		assert.deepEqual(others, []);
	}
	for (const text of [
		'Sales were $5.2 million, an increase of 4% from $5.0 million.',
		'Sales were $5 million, up 14% from $4.6 million.',
		'Sales were $0.7 million, up from $650 thousand, and $650 thousand, down from $0.7 million.',
		'Sales were $1.1 billion, an increase of 22.2% over $900 million.',
		'Sales were $5.0 million, an increase of $1.0 million from $6.0 million in cash.',
		'A loan of $5.0 million was increased from $3.0 million.',
	]) {
		check(amountMalformed, report(text));
	}
});

test('signs behind their amount, units said twice, letters and zeros among digits, and figures otherwise in words are marked', () => {
	for (const text of [
		'The fee of 250,000$ is due at closing.',
		'Diluted earnings per share were 0.52$ for the quarter.',
		'The fee is $250,000 dollars a year.',
		'The dividend is $.25 cents a share.',
		'The dividend is $0.25¢ a share.',
		'The price is $5,000,000 million in cash.',
		'The fee is $250,000K in cash.',
		'The margin is 150 basis points percent above it.',
		'The Company issued 1.500.000 shares of stock.',
		'Votes for the plan were 12,345,67O in all.',
		'Votes for the plan were 012,345 in all.',
		'It may be ended within 60 (sixteen) days.',
		'Jane Roe, age 5O, has been a director since 2019.',
	]) {
		assert.equal(problems(amountMalformed, report(text)).length, 1, text);
	}
	for (const text of [
		'The fee of $250,000 is due at closing, of US$ 250,000 in all.',
		'The fee is $250,000, in dollars of the United States.',
		'The dividend is 25 cents a share.',
		'The plan is for $5,000,000, or five million dollars.',
		'The price is $250K in cash.',
		'Version 1.500.000 of the program is out.',
		'File No. 012,345 is closed.',
		'It may be ended within 60 (sixty) days.',
		'Sections 5 (b) and 60 (x) of the plan are gone.',
		'The line costs $10 and ¢50 more.',
	]) {
		assert.deepEqual(problems(amountMalformed, report(text)), [], text);
	}
});

test('a par value has the sign of its currency, which is written where the report has it elsewhere', () => {
	const of = (par: string) => plainReport(`Item 8.01 Other Events\n\nShares of common stock, ${par}, were sold.`);
	assert.deepEqual(
		problems(amountMalformed, of('0.001 par value')).map(({ message }) => message),
		['“0.001” of par value lacks the sign of its currency.'],
	);
	assert.equal(problems(amountMalformed, of('par value 0.001 per share')).length, 1);
	const twice = (par: string) =>
		report(`It has common stock, ${par} par value, and preferred stock, $0.001 par value.`);
	fix(amountMalformed, twice('0.001'), twice('$0.001'));
	for (const right of [
		'$0.001 par value',
		'without par value',
		'par value NIS 0.01 per share',
		'par value €0.01 per share',
	]) {
		assert.deepEqual(problems(amountMalformed, of(right)), [], right);
	}
});

test('a price, a dividend and a salary have the sign of their currency', () => {
	for (const text of [
		'It declared a dividend of 0.40 per share of its stock.',
		'It was sold at a price of 12.50 per share to the bank.',
		'He has an annual base salary of 450,000, and a car.',
	]) {
		assert.match(problems(amountMalformed, report(text))[0]?.message ?? '', /lacks the sign of its currency/, text);
	}
	for (const text of [
		'It declared a dividend of $0.40 per share of its stock.',
		'It declared a dividend of 0.05 shares per share of its stock.',
		'He has a fee of 450,000 shares of common stock.',
		'He has an annual base salary of £450,000, and a car.',
	]) {
		assert.deepEqual(problems(amountMalformed, report(text)), [], text);
	}
});
