/** Figures, days and firms of notes, redemptions, dividends and changes of accountants that do not go together. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresAtOdds } from '../../../server/src/rules/text/figuresAtOdds';
import { problems } from '../../fixture';
import { plainReport } from '../reports';

const said = (text: string) =>
	problems(figuresAtOdds, plainReport(`Item 8.01 Other Events\n\n${text}`)).map(({ message }) => message);

/** A text with one of its words wrong, what is right there, and what the finding says. */
const rows: readonly (readonly [text: string, wrong: string, right: string, says: string])[] = [
	[
		'Interest is payable semi-annually in arrears on June 1 and December 1 of each year, beginning on July 1, 2026.',
		'July',
		'June',
		'none of the days',
	],
	[
		'Interest is paid on January 15 and July 15 of each year, commencing January 1, 2027.',
		'January 1,',
		'January 15,',
		'none of the days',
	],
	[
		'Dividends are payable quarterly on March 31, June 30, September 30 and December 31 of each year, commencing on May 31, 2026.',
		'May 31',
		'June 30',
		'none of the days',
	],
	[
		'The notes will mature on June 1, 2031. Before March 1, 2032 (three months prior to the maturity date), it may redeem them.',
		'March 1, 2032',
		'March 1, 2031',
		'not three months after',
	],
	[
		'The debentures mature on May 1, 2046. Prior to November 1, 2044 (the date that is six months prior to the stated maturity), a premium is due.',
		'2044',
		'2045',
		'not six months after',
	],
	[
		'It issued a note in the principal amount of $1,100,000 for a purchase price of $900,000, reflecting an original issue discount of 10%.',
		'$900,000',
		'$1,000,000',
		'$990,000',
	],
	[
		'It sold $20,000,000 in aggregate principal amount of notes. It received gross proceeds of $16,000,000, after an original issue discount of 8%.',
		'$16,000,000',
		'$18,400,000',
		'$18,400,000',
	],
	[
		'It sold $20,000,000 aggregate principal amount of notes. The net proceeds were $20,700,000, after deducting expenses.',
		'$20,700,000',
		'$19,700,000',
		'more than the $20,000,000',
	],
	[
		'Each right is for one one-hundredth of a share of preferred stock at a price of $60.00 per one one-thousandth of a share.',
		'one-hundredth',
		'one-thousandth',
		'a thousandth beside a hundredth',
	],
	[
		'Holders of 2,500,000 shares elected to redeem their shares at a per share redemption price of $11.02 per share, for a total of $25,550,000.',
		'$25,550,000',
		'$27,550,000',
		'$27,550,000',
	],
	[
		'It will deposit $50,000 for each of the nine one-month extensions, for a total of $400,000.',
		'$400,000',
		'$450,000',
		'$450,000',
	],
	[
		'It pays $25,000 for each of the first four quarters, for an aggregate of $125,000.',
		'$125,000',
		'$100,000',
		'$100,000',
	],
	[
		'The shares were sold under the shelf registration statement on Form S-8 that became effective in May 2025.',
		'S-8',
		'S-3',
		'employees',
	],
	[
		'The notes were offered under the registration statement on Form S-3 (Registration No. 333-28104) that became effective in May 2025.',
		'28104',
		'281043',
		'six digits',
	],
	[
		'There were no disagreements as described in Item 304(a)(2)(iv) of Regulation S-K.',
		'(a)(2)',
		'(a)(1)',
		'(i) and (ii) alone',
	],
	[
		'There were no disagreements with Marlow Pike LLP on any matter that, if not resolved to the satisfaction of Denholm, would have been named.',
		'of Denholm',
		'of Marlow Pike',
		'it tells of Marlow Pike',
	],
	[
		'The Company provided Marlow Pike with a copy of this report and requested that Denholm furnish a letter.',
		'that Denholm',
		'that Marlow Pike',
		'it tells of Marlow Pike',
	],
	[
		'On March 12, 2026, the Board declared a cash dividend of $0.10 per share, payable on March 2, 2026.',
		'March 2,',
		'March 22,',
		'declared on March 12',
	],
	[
		'On March 12, 2026, the Company held its annual meeting. As of January 20, 2025, the record date, it had one holder.',
		'2025',
		'2026',
		'416 days before the meeting',
	],
	[
		'There were 20,000,000 Class A ordinary shares outstanding. Holders of 5,125,000 Class A ordinary shares chose to redeem them. After that, 14,785,000 Class A ordinary shares remain outstanding.',
		'14,785',
		'14,875',
		'14,875,000 left',
	],
	[
		'There were 12,000,000 Class A ordinary shares and 3,000,000 Class B ordinary shares outstanding. Holders of 10,500,000 shares, or approximately 78.0% of the outstanding shares, came.',
		'78.0',
		'70.0',
		'70.0%',
	],
	[
		'Lena Voss will not stand for re-election. Mr. Keel’s decision was not the result of a disagreement. The Company thanks Mr. Keel.',
		'Mr. Keel’s decision',
		'Ms. Voss’s decision',
		'nothing before it',
	],
	[
		'Interest is payable on March 15 and September 15 of each year, to holders of record on the preceding March 15 or September 15.',
		'March 15 or September 15',
		'March 1 or September 1',
		'days of payment',
	],
	[
		'On March 12, 2026, the Company dismissed Pike LLP. There were no disagreements in the years and the interim period through March 6, 2026. It asked no one in the years and the interim period through March 12, 2026.',
		'March 6, 2026',
		'March 12, 2026',
		'through March 12, 2026',
	],
	[
		'Jon Voss will retire as President and Chief Executive Officer of the Company, effective as of April 30, 2026. The Board appointed Lena Keel to serve as President and Chief Executive Officer, effective as of April 1, 2026.',
		'April 1, 2026',
		'May 1, 2026',
		'until April 30, 2026 another has the office',
	],
	[
		'On March 9, 2026, Harbor Lights, Inc. (the “Company”) detected an attack. By March 5, 2026, the Company had restored its systems.',
		'By March 5',
		'By March 10',
		'before March 9, 2026',
	],
	[
		'It will hold a conference call on March 13, 2026; a replay will be available until March 7, 2026.',
		'March 7',
		'March 27',
		'before the call',
	],
	['The files are of patients of 142 of the Company’s 117 clinics.', '142', '42', 'not so many'],
	[
		'It expects expenses of approximately $11 million to $14 million, of which approximately $15 million is insured.',
		'$15',
		'$5',
		'more than the whole',
	],
	[
		'The Board increased the Company’s share repurchase program by $75 million, from $100 million to $150 million.',
		'$75',
		'$50',
		'$175,000,000',
	],
	[
		'Since March 2, 2026, Alder Finance has been replaced as servicer by Alder Finance, which is new.',
		'by Alder Finance',
		'by Birch Finance',
		'his own place',
	],
];

test('what other words of the text belie is marked, and what they bear out is not', () => {
	for (const [text, wrong, right, says] of rows) {
		const found = said(text);
		assert.equal(found.length, 1, text);
		assert.ok(found[0]?.includes(says), `${text}: ${found[0]}`);
		assert.deepEqual(said(text.replace(wrong, right)), [], text);
	}
});

test('what other words may explain is silent', () => {
	for (const text of [
		'Interest is payable on April 1 and October 1. The exchange offer, commencing on May 5, 2026, ends in June.',
		'The 2030 notes mature on September 15, 2030 and the 2035 notes mature on September 15, 2035. On June 15, 2035 (three months prior to their maturity), they may be redeemed at par.',
		'Before March 1, 2032 (three months prior to the maturity date), the Company may redeem them.',
		'It may sell up to $20,000,000 in aggregate principal amount of notes; it sold $10,000,000 in principal amount for gross proceeds of $9,200,000, after an original issue discount of 8%.',
		'It sold $20,000,000 aggregate principal amount of additional notes. The net proceeds were $20,700,000, after deducting expenses.',
		'The amended plan changes one one-hundredth of a share to one one-thousandth of a share at a price of $20.',
		'Holders of 2,517,903 shares elected to redeem their shares at a per share redemption price of $11.02 per share, for a total of approximately $27.75 million.',
		'It pays $25,000 for each of the first four quarters and $50,000 thereafter, for an aggregate of $125,000.',
		'The indenture is Exhibit 4.1 to the Form S-3 (Registration No. 333-28104) filed on May 30, 1997, and incorporated by reference in 2025.',
		'There was no disagreement with MPD on any matter that, if not resolved to the satisfaction of Marlow Pike LLP, would have been named.',
		'There was no disagreement with the Former Auditor on any matter that, if not resolved to the satisfaction of Marlow Pike, would have been named.',
		'On March 12, 2026, the Board declared a dividend that follows the previous one, payable on March 2, 2026.',
		'There were 20,000,000 Class A ordinary shares outstanding. Holders of 5,125,000 Class A ordinary shares chose to redeem them. With those converted, 14,785,000 Class A ordinary shares remain outstanding.',
		'John R. Voss and Lena Keel resigned as directors. Ms. Keel’s resignation was not due to any disagreement. The Company thanks Ms. Keel.',
		'On March 12, 2026, the Company dismissed Pike LLP, which it had told so on March 6, 2026. There were no disagreements in the interim period through March 6, 2026, nor in the interim period through March 12, 2026.',
		'Jon Voss will retire as Treasurer, effective as of April 30, 2026. The Board appointed Lena Keel to serve as interim Treasurer, effective as of April 1, 2026.',
		'Jon Voss will retire as Treasurer, effective as of April 30, 2026. The Board appointed Lena Keel to serve as Controller, effective as of April 1, 2026.',
		'On June 30, 10 of its 12 offices moved at once.',
		'Since May 12 of its 10 offices none has moved.',
		'It expects expenses of $11 million to $14 million, of which $12 million is insured.',
	]) {
		assert.deepEqual(said(text), [], text);
	}
});

test('a count is that of the bullets that follow', () => {
	const bullets = (count: string, mark = '•') =>
		said(
			`On March 12, 2026, it signed ${count} agreements:\n\n${mark} a lease;\n\n${mark} a license; and\n\n${mark} a loan.\n\nThey are long.`,
		);
	assert.deepEqual(bullets('the following four'), ['“the following four agreements”: 3 bullets follow.']);
	assert.equal(bullets('two other').length, 1);
	for (const count of ['the following three', 'three other', 'several other', 'four']) {
		assert.deepEqual(bullets(count), [], count);
	}
	assert.deepEqual(bullets('the following four', ''), []);
});
