/** Figures, days and citations of drafts that are told twice or follow from one another, each wrong and right. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresAtOdds } from '../../../server/src/rules/text/figuresAtOdds';
import { problems } from '../../fixture';
import { plainReport } from '../reports';
import { exhibitsOf, submissionOf } from '../submissions';

const says = (text: string, item = 'Item 8.01 Other Events'): readonly string[] =>
	problems(figuresAtOdds, plainReport(`${item}\n\n${text}`)).map(({ message }) => message);

/** A text with the words that are wrong, those that are right in their place, and what is said of the wrong ones. */
type Pair = readonly [text: string, wrong: string, right: string, says: string];

function ask(pairs: readonly Pair[], item?: string): void {
	for (const [text, wrong, right, message] of pairs) {
		assert.ok(text.includes(wrong), wrong);
		const found = says(text, item);
		assert.equal(found.length, 1, `${text}: ${found.join(' ')}`);
		assert.ok(found[0]?.includes(message), `${text}: ${found[0]}`);
		assert.deepEqual(says(text.replace(wrong, right), item), [], right);
	}
}

test('amounts and counts of a sentence are reckoned', () =>
	ask([
		['The Company operates four plants, three in Ohio, one in Iowa and one in Kentucky.', 'three', 'two', 'are 5'],
		['It has seven stores, four in Texas and two in Oklahoma.', 'two', 'three', 'are 6'],
		[
			'It will pay $12.0 million, consisting of a base price of $10.0 million and a working capital adjustment of $1.0 million.',
			'$1.0',
			'$2.0',
			'$11,000,000',
		],
		[
			'Charges of $38.0 million in the third quarter of 2026, consisting of $29.5 million for goodwill and $9.5 million for the name, were recorded.',
			'$9.5',
			'$8.5',
			'$39,000,000',
		],
		[
			'Sales were overstated by $4.1 million in the first quarter and by $2.7 million in the second quarter of 2026, or $7.8 million in total.',
			'$7.8',
			'$6.8',
			'$6,800,000',
		],
		[
			'It sold 50,000 shares of its Series A Preferred Stock, par value $0.0001 per share, at a price of $10,000 per share, for gross proceeds of $50.0 million.',
			'$10,000',
			'$1,000',
			'$500,000,000',
		],
		['Of the program, $261.2 million of the $200 million remained unsold.', '$261.2', '$61.2', 'more than the whole'],
		['The properties are 196% leased to eleven tenants.', '196%', '96%', 'more than the whole'],
		[
			'It bought six buildings with 1.5 million rentable square feet from a seller for $120.0 million, or about $180 per square foot.',
			'$180',
			'$80',
			'$80',
		],
		['Loans grew by $210 million, or 6.0%, to $2.12 billion.', '$210', '$120', '11.0%'],
		['A target of $3,200,000, of which 60%, or $1,290,000, is in units, was set.', '$1,290', '$1,920', '$1,920,000'],
		['He serves for nine months, for a fee of $40,000 per month, or $630,000 in total.', '$630', '$360', '$360,000'],
		['The margin is in a range of 1.65% to 1.15%.', '1.65% to 1.15%', '1.15% to 1.65%', 'below'],
		[
			'The amendment increases the maximum leverage ratio from 4.00 to 1.00 to 3.50 to 1.00.',
			'4.00 to 1.00 to 3.50',
			'3.50 to 1.00 to 4.00',
			'a decrease',
		],
		[
			'Interest is payable semi-annually on the last day of March, June, September and December of each year.',
			'semi-annually',
			'quarterly',
			'4 days',
		],
	]));

test('days and years that do not follow each other are marked', () =>
	ask([
		[
			'The blackout is expected to begin on December 11, 2026 and to end on January 3, 2026.',
			'January 3, 2026',
			'January 3, 2027',
			'before the beginning',
		],
		[
			'The statements for the quarters ended March 31, 2025 and June 30, 2025, which were filed on August 7, 2025 and May 8, 2025, respectively, are wrong.',
			'August 7, 2025 and May 8, 2025',
			'May 8, 2025 and August 7, 2025',
			'after its period',
		],
		[
			'On January 5, 2026, the Company filed a Current Report on Form 8-K reporting that, on January 6, 2026, it bought a plant.',
			'January 5',
			'January 8',
			'after the report was filed',
		],
		[
			'The meeting will be held on May 16, 2026, which is more than 30 days after the anniversary of the meeting held on May 14, 2025.',
			'May 16',
			'July 16',
			'2 days',
		],
		['On June 3, 2026, at the 2025 annual meeting, the holders approved it.', '2025', '2026', 'meeting of 2025'],
		[
			'The 2026 annual meeting will be held on July 16, 2026. Holders of record on July 22, 2026 may vote at the 2026 annual meeting.',
			'July 22',
			'May 22',
			'after the meeting',
		],
		[
			'The loan, dated as of May 3, 2022 (the “Loan Agreement”), was repaid. The Loan Agreement was scheduled to mature on May 3, 2021.',
			'May 3, 2021',
			'May 3, 2027',
			'is dated May 3, 2022',
		],
		[
			'It closed on May 3, 2022 (the “Closing Date”). The warrants expire on the fifth anniversary of the Closing Date, May 3, 2026.',
			'May 3, 2026',
			'May 3, 2027',
			'is May 3, 2027',
		],
		[
			'The 5.15% First Mortgage Bonds due 2035 were sold. The bonds will bear interest at the rate of 5.15% per annum and will mature on May 15, 2036.',
			'due 2035',
			'due 2036',
			'due 2035',
		],
	]));

test('companies, citations and paragraphs are what they are called', () =>
	ask([
		['Alder Bay LLC, a Delaware corporation, is the buyer.', 'LLC', 'Corp.', 'limited liability company'],
		['Alder Fund II, L.P., a Delaware corporation, is the buyer.', 'corporation', 'limited partnership', 'partnership'],
		[
			'There are no transactions that require disclosure under Item 401(a) of Regulation S-K.',
			'401(a)',
			'404(a)',
			'Item 404(a)',
		],
		['Schedules have been omitted pursuant to Item 601(b)(5).', '601(b)(5)', '601(a)(5)', '601(a)(5)'],
		[
			'The notice under Section 306(a) of the Employee Retirement Income Security Act of 1974 was received.',
			'Section 306(a)',
			'Section 101(i)(2)(E)',
			'Sarbanes-Oxley',
		],
		[
			'The Company will file any such letter within four business days after it receives it.',
			'four',
			'two',
			'two business days',
		],
		['The prospectus was filed under Rule 242(b)(5).', '242', '424', 'Rule 424(b)'],
		['It was omitted under Item 9.01(b)(3).', '(b)(3)', '(b)(2)', '(1) and (2) alone'],
		[
			'The description of the Certificate of Incorporation is qualified in its entirety by the Certificate of Amendment.',
			'Certificate of Incorporation',
			'Certificate of Amendment',
			'description of the Certificate of Incorporation',
		],
		[
			'(b) On May 6, 2026, the Board elected Jane Q. Roe as a director to fill the vacancy created by a resignation.',
			'(b)',
			'(d)',
			'under (d)',
		],
		[
			'(b) On May 6, 2026, the Board concluded that the statements should no longer be relied upon.',
			'(b)',
			'(a)',
			'under (a)',
		],
	]));

test('what is paid out of proceeds or a salary is reckoned over sentences', () =>
	ask([
		[
			'The sale had gross proceeds of $50.0 million. The agent received 6.5% of the gross proceeds, or $2.75 million.',
			'6.5%',
			'5.5%',
			'$3,250,000',
		],
		[
			'The sale had gross proceeds of $50.0 million. After deducting fees and expenses of $3.2 million, the net proceeds were $48.6 million.',
			'$48.6',
			'$46.8',
			'$46,800,000',
		],
		[
			'She has a base salary of $900,000 and a target bonus of 100% of her base salary. Severance is two times the sum of her base salary and target bonus, or $3,300,000.',
			'$3,300,000',
			'$3,600,000',
			'$3,600,000',
		],
		[
			'It filed an amendment for a 1-for-25 reverse stock split. The Board approved a ratio of 1-for-20.',
			'1-for-25',
			'1-for-20',
			'1-for-25',
		],
		[
			'A 1-for-20 reverse split was effected. Later it was announced. Every ten shares of stock were combined into one share.',
			'ten',
			'twenty',
			'of 20',
		],
		[
			'A 1-for-20 reverse split was effected. The number of outstanding shares of Common Stock will be reduced from about 84.6 million to about 42.3 million.',
			'42.3',
			'4.23',
			'4,230,000',
		],
	]));

const meeting = 'Item 5.07 Submission of Matters to a Vote of Security Holders';

test('a meeting is asked for its days and its counts', () => {
	const held = 'The Company held its annual meeting on June 3, 2026.';
	ask(
		[
			[`${held} The record date was June 8, 2026.`, 'June 8', 'April 8', 'after the meeting'],
			[
				`${held} The holders ratified the auditors for the year ending December 31, 2025.`,
				'31, 2025',
				'31, 2026',
				'has ended',
			],
			[`${held} Each director will serve until the 2026 annual meeting.`, '2026 annual', '2027 annual', 'held in 2026'],
			[`${held} The proxy statement was filed on April 21, 2025.`, '21, 2025', '21, 2026', '408 days'],
			[
				`${held} Class A shares have one vote per share and Class B shares have ten votes per share. There were 40,000,000 shares of Class A common stock and 6,000,000 shares of Class B common stock outstanding, representing a total of 46,000,000 votes.`,
				'46,000,000 votes',
				'100,000,000 votes',
				'100,000,000',
			],
			[
				`${held} Class A shares have one vote per share and Class B shares have ten votes per share. There were 40,000,000 shares of Class A common stock and 6,000,000 shares of Class B common stock outstanding. Holders of 34,000,000 shares of Class A common stock and 6,000,000 shares of Class B common stock, representing 84.0% of the total votes, came.`,
				'84.0%',
				'94.0%',
				'94.0%',
			],
			[
				`${held}\n\nThe stockholders voted for a frequency of three years.\n\nOne Year\tTwo Years\tThree Years\tAbstain\n\n80,200,000\t300,000\t8,800,000\t200,000`,
				'three years',
				'one year',
				'for one',
			],
			[
				`${held}\n\nThe stockholders elected the following four nominees:\n\nNominee\tFor\tWithheld\nJane Roe\t1,000,000\t200,000\nJohn Doe\t1,100,000\t100,000\nAnn Poe\t1,050,000\t150,000`,
				'four',
				'three',
				'3 are listed',
			],
			[
				`${held} The results on the three proposals submitted are:\n\nProposal 1 – Directors.\n\nThey were elected.\n\nProposal 2 – Auditors.\n\nThey were ratified.`,
				'three proposals',
				'two proposals',
				'2 are told',
			],
		],
		meeting,
	);
});

test('the record date of the next meeting is not that of the last one', () =>
	assert.deepEqual(
		says(
			'The meeting will be held on July 16, 2026. The 2025 meeting was held on May 14, 2025. Holders of record on May 22, 2026 may vote at the meeting.',
		),
		[],
	));

test('words of one part of a list excuse no other part, and restricted shares are no rest', () => {
	const list = (parts: string): readonly string[] =>
		says(
			`The letter provides for (i) performance units, and (ii) an award that vests in ${parts} equal installments on the second and third anniversaries of the grant.`,
		);
	assert.equal(list('three').length, 1);
	assert.deepEqual(list('two'), []);
	const retainer = (each: string): readonly string[] =>
		says(`A retainer of $75,000, paid in four quarterly installments of $${each}, and restricted stock are granted.`);
	assert.equal(retainer('17,850').length, 1);
	assert.deepEqual(retainer('18,750'), []);
});

test('the figures of an attached release are asked as well', () => {
	const sent = (percent: string): readonly string[] =>
		problems(
			figuresAtOdds,
			submissionOf(plainReport(exhibitsOf('99.1  Press release')), [
				{
					type: 'EX-99.1',
					text: `Harbor Lights today reported net income of $9.6 million, compared with $8.0 million a year ago, an increase of ${percent}.`,
				},
			]),
		).map(({ message }) => message);
	assert.ok(sent('25%')[0]?.includes('20.0%'));
	assert.deepEqual(sent('20%'), []);
});
