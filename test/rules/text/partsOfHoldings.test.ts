/** Who holds what of a company, how many voted, and what vests when. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresAtOdds } from '../../../server/src/rules/text/figuresAtOdds';
import { problems } from '../../fixture';
import { plainReport } from '../reports';

const says = (text: string): readonly string[] =>
	problems(figuresAtOdds, plainReport(`Item 8.01 Other Events\n\n${text}`)).map(({ message }) =>
		message.replace(/^.*”: /, ''),
	);

test('parts of a whole, votes and vesting that cannot be right together are marked', () => {
	for (const [text, expected] of [
		[
			'Following the closing, the Company will own 60% and Rowan Partners will own 50% of the joint venture.',
			'together 110%.',
		],
		[
			'Upon completion of the merger, Company stockholders will own approximately 65% of the combined company and Target stockholders will own approximately 45%.',
			'together 110%.',
		],
		[
			'The Company holds a 51% interest, Rowan Partners a 30% interest and Ash Partners a 29% interest in the venture.',
			'together 110%.',
		],
		['The consideration consists of 60% cash and 30% stock.', 'together 90%.'],
		['The Company owned 51% of Rowan LLC before the closing and acquired the remaining 39%.', 'together 90%.'],
		[
			'Existing holders will hold 70%, new investors 25% and the sponsor 10% of the combined company.',
			'together 105%.',
		],
		[
			'Proposal 2 passed, with 400,000 shares voting for and 900,000 shares voting against.',
			'more votes against than for.',
		],
		[
			'The Annual Meeting was held on March 3, 2024. Of the 10,000,000 shares entitled to vote, 7,000,000, or 80%, were present.',
			'that is 70.0%.',
		],
		[
			'There were 7,000,000 votes cast, of which 5,000,000 were for and 3,000,000 were against.',
			'the parts are 8,000,000.',
		],
		['The Board now has seven members, of whom eight are independent.', 'the part is more than the whole.'],
		[
			'The award vests in three equal installments on each of the first four anniversaries of the grant date.',
			'3 parts on 4 anniversaries.',
		],
		[
			'The options vest in four equal annual installments on the first, second and third anniversaries of the grant date.',
			'4 parts on 3 anniversaries.',
		],
		['The RSUs vest in two equal parts on March 1, 2026, March 1, 2027 and March 1, 2028.', '2 parts on 3 days.'],
		['The award vests as to 50% in 2026, 30% in 2027 and 30% in 2028.', 'together 110%.'],
		[
			'The award vests one-half on the first anniversary, one-quarter on the second and one-half on the third.',
			'together 125%.',
		],
		[
			'The award vests ratably over three years on each of the first five anniversaries of the grant.',
			'five anniversaries take five years.',
		],
		[
			'The award of 12,000 units vests as follows: 4,000 on March 1, 2026, 4,000 on March 1, 2027 and 3,000 on March 1, 2028.',
			'the parts are 11,000.',
		],
		['The award vests one-third on each of the first four anniversaries of the grant date.', 'together 133%.'],
	] as const) {
		assert.deepEqual(says(text), [expected], text);
	}
});

test('parts of different wholes and times, and those that agree, are silent', () => {
	for (const text of [
		'The Company owns 60% of Alder LLC and 50% of Birch LLC.',
		'The Company will own 60% and Rowan Partners will own 40% of the joint venture.',
		'The Company will own approximately 60.5% and Rowan Partners approximately 39.6% of the combined company.',
		'The Company owns 51% of the joint venture and Rowan will own 55% of the combined company.',
		'The fund holds 60% and its general partner holds 70% of the outstanding Class B shares.',
		'Rowan held 60% before the merger and will hold 45% of the combined company.',
		'If the option is exercised, Rowan will own 60% and the Company will own 50% of the venture.',
		'The Company owns 70% and, through Alder, an indirect 50% of the venture.',
		'Mr. Roe, together with his affiliates, owns 60% and Alder, which he controls, owns 55% of the outstanding shares.',
		'Company holders will own 70% of the combined company and Target holders will own 30% of the combined company.',
		'The Company owns 30% of the joint venture and Rowan owns 80% of Alder LLC.',
		'The Company owned 51% of Rowan LLC and acquired the remaining 49%.',
		'The Company owned 40% of Rowan, its partner owned 20%, and it acquired the remaining 40%.',
		'The Company owned 51% of Rowan and may buy the remaining 49% later.',
		'The Company owned 51% of Rowan, Ash held an option, and the Company acquired the remaining 39%.',
		'The consideration consists of 60% cash and 40% stock.',
		'The consideration consists of 60% cash and 30% stock and 10% notes.',
		'The price was paid 60% in cash and the rest in stock.',
		'The Board has seven members, of whom five are independent.',
		'The Board has three members, of whom three are independent.',
		'Of the 10,000,000 shares entitled to vote, 7,000,000, or 70%, were present.',
		'Of the 12,345,678 shares outstanding on the record date, 10,000,000 shares, representing 81%, voted.',
		'Of the 5,000,000 shares sold, 4,000,000 were sold by the Company.',
		'There were 7,000,000 votes cast, of which 5,000,000 were for and 2,000,000 were against.',
		'The proposal was approved, with 4,000,000 shares voting for and 900,000 shares voting against.',
		'The proposal was not approved, with 400,000 votes for and 900,000 votes against.',
		'The plan was approved by the Board; at the meeting 400,000 votes for and 900,000 votes against were counted and it failed.',
		'The proposal adopted last year was rejected with 400,000 votes for and 900,000 votes against.',
		'The Board has adopted the policy although 400,000 votes for and 900,000 votes against it were cast, without binding effect.',
		'The award vests in three equal installments on each of the first three anniversaries of the grant date.',
		'The award vests in four equal installments on the grant date and each of the first three anniversaries.',
		'The award vests in three equal installments on the first, second and third anniversaries of the grant date.',
		'The options vest in four equal installments on the vesting commencement date and on the first, second and third anniversaries.',
		'The award vests in twelve equal quarterly installments over the first three anniversaries.',
		'The award vests in three equal annual installments beginning on the second anniversary.',
		'The RSUs vest in two equal parts on March 1, 2026 and March 1, 2027.',
		'The RSUs vest in two equal parts on March 1, 2026 and March 1, 2027, and the PSUs on March 1, 2028.',
		'The award vests as to 50% in 2026, 30% in 2027 and 20% in 2028.',
		'The award vests 50% in 2026 and 25% in 2027.',
		'The award vests one-half on the first anniversary, one-quarter on the second and one-quarter on the third.',
		'The award vests one-third on each of the first three anniversaries of the grant date.',
		'One-third of the award vests immediately and one-third vests on each of the first two anniversaries of the grant date.',
		'The award vests ratably over five years on each of the first five anniversaries of the grant.',
		'The award of 12,000 units vests as follows: 4,000 on March 1, 2026, 4,000 on March 1, 2027 and 4,000 on March 1, 2028.',
		'The award of 12,000 units, of which 4,000 vested at grant, vests as follows: 4,000 on March 1, 2026 and 4,000 on March 1, 2027.',
		'Ms. Roe holds 12,000 units and 3,000 options, which vest 2,000 on March 1, 2026 and 1,000 on March 1, 2027.',
		'The award vests 33% on March 1, 2026, 33% on March 1, 2027 and 34% on March 1, 2028.',
		'The award vests 33.3% on the first anniversary, 33.3% on the second anniversary and 33.3% on the third anniversary.',
		'The bylaws were amended and reinstated on that day.',
		'The agreement was amended and, once reinstated, continued.',
		'The license was amended and reinstated by the agency.',
		'The guarantors are jointly and severally liable.',
	]) {
		assert.deepEqual(says(text), [], text);
	}
});
