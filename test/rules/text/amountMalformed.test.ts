import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountMalformed } from '../../../server/src/rules/text/amountMalformed';
import { check, problems } from '../../fixture';
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
               ^^^^^^ “185.2%” is more than all of them.
                                                    ^^^^ “85.2” of a whole: a sign of percent seems to be missing.`),
	);
});

test('amounts as they should be, of other countries, and lists are silent', () => {
	for (const text of [
		'The Company paid $1,250,000, $1.5 million, $.01, $0.0001, $1,234.5678 and $1250.',
		'The Company paid INR 1,25,000 or Rs.1,25,000, which is ₹1,25,000.',
		'In 2025,2026 and on May 4,2026 it sold 1,250 shares of Exhibits 10.1,10.2.',
		'It may earn 200% of the target shares, 150% of his salary and 125% of the principal amount, and 100% of the votes.',
		'A ratio of 1.25 of debt to Section 3.2 of the shares plan.',
		'It paid $5, 100 shares and $1,250,000.00 in cash on May 4, 2026.',
	]) {
		assert.deepEqual(problems(amountMalformed, report(text)), [], text);
	}
});
