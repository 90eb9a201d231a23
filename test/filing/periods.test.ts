/** Quarters and years that words name, with where the year and the count of the quarter stand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodsIn } from '../../server/src/filing/periods';

/** Each period: its words, what it is, and the words of its year and of the count of its quarter; `-` for what is absent. */
const read = (text: string) =>
	periodsIn(text).map(({ start, end, kind, quarter, year, ends, yearAt, quarterAt }) => {
		const yearWords = yearAt !== undefined && text.slice(yearAt, yearAt + 4);
		const count = quarterAt && text.slice(quarterAt.start, quarterAt.end);
		return [text.slice(start, end), kind, quarter, year, ends, yearWords, count].map((each) => each || '-').join(' | ');
	});

for (const [text, ...expected] of [
	['the quarter ended March 31, 2026', 'quarter ended March 31, 2026 | quarter | - | 2026 | 2026-03-31 | 2026 | -'],
	[
		'its FIRST FISCAL QUARTER ENDED MARCH 31, 2026',
		'FIRST FISCAL QUARTER ENDED MARCH 31, 2026 | quarter | 1 | 2026 | 2026-03-31 | 2026 | -',
	],
	[
		'the three months ending on March 31, 2026 and the twelve-month period that ended December 31, 2025',
		'three months ending on March 31, 2026 | quarter | - | 2026 | 2026-03-31 | 2026 | -',
		'twelve-month period that ended December 31, 2025 | year | - | 2025 | 2025-12-31 | 2025 | -',
	],
	['the FISCAL YEAR ENDED 12/31/2025', 'FISCAL YEAR ENDED 12/31/2025 | year | - | 2025 | 2025-12-31 | 2025 | -'],
	['in the quarter ended early'],
	['in the quarter ended on a day such as March 31, 2026'],
	[
		'the second quarter of fiscal 2026 and the Third-quarter 2025',
		'second quarter of fiscal 2026 | quarter | 2 | 2026 | - | 2026 | second',
		'Third-quarter 2025 | quarter | 3 | 2025 | - | 2025 | Third',
	],
	[
		'first quarter of 2026, the quarter ended March 31, 2026',
		'first quarter of 2026 | quarter | 1 | 2026 | - | 2026 | first',
		'quarter ended March 31, 2026 | quarter | - | 2026 | 2026-03-31 | 2026 | -',
	],
	[
		'Q1 2026, 4Q 2025, q2 of fiscal year 2024',
		'Q1 2026 | quarter | 1 | 2026 | - | 2026 | Q1',
		'4Q 2025 | quarter | 4 | 2025 | - | 2025 | 4Q',
		'q2 of fiscal year 2024 | quarter | 2 | 2024 | - | 2024 | q2',
	],
	['in 2026 fourth quarter', '2026 fourth quarter | quarter | 4 | 2026 | - | 2026 | fourth'],
	['its 3rd quarter results', '3rd quarter | quarter | 3 | - | - | - | 3rd'],
	[
		'fiscal year 2025, full-year 2024 and FISCAL 2023',
		'fiscal year 2025 | year | - | 2025 | - | 2025 | -',
		'full-year 2024 | year | - | 2024 | - | 2024 | -',
		'FISCAL 2023 | year | - | 2023 | - | 2023 | -',
	],
	['the plant of 2025'],
] as const) {
	test(`the periods in “${text}”`, () => assert.deepEqual(read(text), expected));
}
