/** The values of which the next report has others: ranges and lists of them are found whole. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valuesIn } from '../../../server/src/reading/stated/values';

/** The text with what stands for its values. */
const cleared = (text: string): string =>
	valuesIn(text).reduceRight(
		(now, { start, end, placeholder }) => now.slice(0, start) + placeholder + now.slice(end),
		text,
	);

const found: readonly (readonly [text: string, cleared: string])[] = [
	['for fiscal years 2017 through 2020', 'for fiscal years [year] through [year]'],
	['the years 2017-2020', 'the years [year]-[year]'],
	['in fiscal 2024 and 2025', 'in fiscal [year] and [year]'],
	['in fiscal years 2023, 2024 and 2025', 'in fiscal years [year], [year] and [year]'],
	['fiscal 2025/2026, or fiscal 2025-26', 'fiscal [year]/[year], or fiscal [year]-[year]'],
	['FY2024 and FY25', 'FY[year] and FY[year]'],
	['from January 1, 2024 to March 31, 2024', 'from [date] to [date]'],
	['as of December 31, 2025, 2024 and 2023', 'as of [date], [year] and [year]'],
	['the quarters ended March 31 and June 30, 2025', 'the quarters ended [date] and [date]'],
	['from March 3 through 7, 2025', 'from [date] through [date]'],
	['May 4–6, 2025', '[date]–[date]'],
	['in March and April 2025', 'in [date] and [date]'],
	['in Q1 and Q2 2025', 'in [quarter] and [quarter] [year]'],
	['1Q25', '[quarter][year]'],
	['the first and second quarters of 2025', 'the [quarter] and [quarter] quarters of [year]'],
	[
		'the three and nine months ended September 30, 2025 and 2024',
		'the three and [number] months ended [date] and [year]',
	],
	['the first half of fiscal 2025', 'the first half of fiscal [year]'],
	['$1.2 to $1.5 billion, or $5 to 7 million', '$[amount] to $[amount], or $[amount] to [amount]'],
	[
		'12 to 15 percent, between 5 and 7 percent',
		'[percentage] to [percentage] percent, between [percentage] and [percentage] percent',
	],
	['10,000 to 12,000 shares', '[number] to [number] shares'],
];

for (const [text, wanted] of found) {
	test(`${text} is found whole`, () => assert.equal(cleared(text), wanted));
}

for (const text of [
	'the Securities Act of 1933 and the Securities Exchange Act of 1934',
	'the 2017-2020 Long-Term Plan',
	'notes due 2031 and 2041',
	'Items 2.02 and 9.01 of Form 8-K',
	'telephone (503) 555-2017',
]) {
	test(`${text} has no such value`, () => assert.equal(cleared(text), text));
}

test('what is counted after a day, and a name, are no years', () => {
	assert.equal(cleared('On May 4, 2026, 2000 shares vested.'), 'On [date], [number] shares vested.');
	assert.equal(cleared('On May 4, 2026, 2025 Plan awards vested.'), 'On [date], 2025 Plan awards vested.');
});
