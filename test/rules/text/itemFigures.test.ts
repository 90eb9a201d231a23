/** Figures and days that stand in different sentences of an item. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresAtOdds } from '../../../server/src/rules/text/figuresAtOdds';
import { check, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('the figure that does not agree with those before it is marked', () =>
	check(
		figuresAtOdds,
		report(`The Company agreed to sell 8,000,000 shares of its common stock at a price to the public of $12.50 per share.

Gross proceeds from the offering are expected to be approximately $110.0 million.
                                                                   ^^^^^^^^^^^^^ “110.0 million”: the shares at that price are $100,000,000.`),
	));

/** Sentences of an item, with the figure that is at odds, what its finding says, and the figure that agrees. */
const odd: readonly (readonly [text: string, figure: string, says: string, right: string])[] = [
	[
		'The Company sold 2,000,000 shares of common stock, par value $0.001 per share, at a public offering price of $5.00 per share. Gross proceeds were $12.0 million.',
		'12.0 million',
		'$10,000,000',
		'11.5 million',
	],
	[
		'Gross proceeds are expected to be $100.0 million. After discounts, the net proceeds will be about $112.4 million.',
		'112.4 million',
		'more than the gross',
		'94.0 million',
	],
	[
		'The offering is of 8,000,000 shares. The Company granted an option to buy up to an additional 1,250,000 shares, representing 15% of the shares sold.',
		'15',
		'15.6%',
		'15.6',
	],
	[
		'On May 3, 2026, the Company signed an agreement. The sale is expected to close on or about April 30, 2026.',
		'April 30, 2026',
		'before May 3, 2026',
		'May 30, 2026',
	],
	[
		'On May 3, 2026, the Company signed an agreement.\n\nIt anticipates the merger to be completed on May 1, 2026.',
		'May 1, 2026',
		'before May 3, 2026',
		'June 1, 2026',
	],
	[
		'On May 20, 2026, the Company held its annual meeting. As of May 25, 2026, the record date, 1,000,000 shares were outstanding.',
		'May 25, 2026',
		'after the meeting',
		'March 25, 2026',
	],
	[
		'On May 20, 2026, the Company held a special meeting.\n\nStockholders of record at the close of business on June 1, 2026 were entitled to vote.',
		'June 1, 2026',
		'after the meeting',
		'April 1, 2026',
	],
	[
		'On May 20, 2026, the Company held its annual meeting. The record date for it was May 22, 2026.',
		'May 22, 2026',
		'after the meeting',
		'March 22, 2026',
	],
	[
		'The registration statement on Form S-3 was filed with the SEC on March 3, 2025 and declared effective on February 14, 2025.',
		'February 14, 2025',
		'before it was filed',
		'March 14, 2025',
	],
	[
		'Ms. Roe will have a base salary of $385,000, a bonus of $50,000 and a target bonus of 40% of her base salary ($145,000).',
		'145,000',
		'$154,000',
		'154,000',
	],
	[
		'Ms. Roe will have a base salary of $400,000 per year. If she is dismissed she will receive 18 months of base salary, or $500,000.',
		'500,000',
		'$600,000',
		'600,000',
	],
	[
		'It issued notes in the aggregate principal amount of $750,000. They are convertible into common stock at $0.25 per share, or a total of 30,000,000 shares.',
		'30,000,000',
		'3,000,000 shares',
		'3,000,000',
	],
	[
		'It dismissed Sable & Crane, P.C. (“Sable”). It engaged Linden Park LLP (“Linden”) as its auditor. Neither the Company nor anyone on its behalf consulted with Sable.',
		'Sable',
		'Linden Park LLP',
		'Linden',
	],
	[
		'The Board set September 24, 2026 as the date of its annual meeting. Holders of record as of October 2, 2026 will be entitled to vote.',
		'October 2, 2026',
		'after the meeting',
		'August 2, 2026',
	],
	[
		'The annual meeting will be held on May 20, 2026. Only holders of record on June 1, 2026 may vote.',
		'June 1, 2026',
		'after the meeting',
		'April 1, 2026',
	],
	[
		'The Board declared a quarterly dividend of $0.05 per share. It stands for an annualized dividend of $0.25 per share.',
		'0.25',
		'$0.20',
		'0.20',
	],
	[
		'The Board declared a quarterly dividend of $0.05 per share, an increase of 67% from its previous quarterly dividend of $0.04 per share.',
		'0.04',
		'25%',
		'0.03',
	],
	[
		'There were 20,000,000 shares of common stock outstanding. At the meeting, 16,500,000 shares, representing approximately 68.5% of the outstanding shares, were present.',
		'68.5',
		'82.5%',
		'82.5',
	],
];

test('each figure is asked, and one that agrees says nothing', () => {
	for (const [text, figure, says, right] of odd) {
		const found = problems(figuresAtOdds, report(text));
		assert.ok(
			found[0]?.message.includes(`“${figure}”: `) && found[0].message.includes(says),
			`${text}: ${found[0]?.message}`,
		);
		const at = text.lastIndexOf(figure);
		const mended = text.slice(0, at) + right + text.slice(at + figure.length);
		assert.deepEqual(problems(figuresAtOdds, report(mended)), [], mended);
	}
});

test('other money, other days and other classes of shares are no second figure', () => {
	for (const text of [
		'The Company sold 2,000,000 shares and warrants at a price of $5.00 per share. Gross proceeds were $12.0 million.',
		'Gross proceeds are $100.0 million. If the option is taken in full, the net proceeds will be $112.4 million.',
		'Gross proceeds are $900,000. The net proceeds of the concurrent private placement are $1.2 million.',
		'On May 3, 2026, the Company signed an agreement that replaces that of April 1, 2026. It was expected to close soon.',
		'On May 3, 2026, the Company announced a delay. The merger, originally expected to close on April 30, 2026, is under review.',
		'The annual meeting scheduled for May 20, 2026 was postponed. Holders of record on June 1, 2026 may vote at the new meeting.',
		'On May 20, 2026, the Board called a meeting. Stockholders of record on June 1, 2026 may vote.',
		'On May 20, 2026, the Company held its meeting. The dividend goes to holders on its record date. It was declared on June 1, 2026.',
		'It issued notes in the principal amount of $750,000. With the accrued interest they are convertible at $0.25 per share into 3,100,000 shares.',
		'It engaged Linden & Yew LLP as its auditor. Neither the Company nor anyone on its behalf has consulted with LY.',
		'It engaged Linden Park LLC as its broker. It did not consult Sable about it.',
		'It engaged Linden Park LLP (the “New Auditor”). It did not consult the New Auditor, nor had it consulted Linden.',
		'There were 20,000,000 shares outstanding with ten votes per share. At the meeting, 16,500,000 shares, representing 68.5% of the shares entitled to vote, were present.',
		'There were 20,000,000 shares outstanding, consisting of 12,000,000 Class A shares and 8,000,000 Class B shares. At the meeting, 9,000,000 shares, or 75.0% of the outstanding shares of Class A, were present.',
	]) {
		assert.deepEqual(problems(figuresAtOdds, report(text)), [], text);
	}
});
