/** Invented reports of today, each of another kind. */
import type { Report } from './report';

export const reports: readonly Report[] = [
	{
		about: 'results and a presentation of a bank',
		date: 'October 20, 2026',
		registrants: [
			{
				name: 'FIRST KEWANEE BANCSHARES, INC.',
				state: 'Indiana',
				fileNumber: '000-22741',
				employerNumber: '35-1904821',
				address: ['122 Market Street', 'Corydon, Indiana 47112'],
				telephone: '(812) 555-0141',
			},
		],
		securities: [['Common Stock, no par value', 'FKBI', 'The Nasdaq Stock Market LLC']],
		items: [
			{
				number: '2.02',
				caption: 'Results of Operations and Financial Condition',
				content: [
					'On October 22, 2026, First Kewanee Bancshares, Inc. (the “Company”), the holding company of First Kewanee Bank, issued a press release reporting its results for the three and nine months ended September 30, 2026. A copy of the press release is furnished as Exhibit 99.1 to this Current Report on Form 8-K.',
					'The press release contains certain non-GAAP financial measures, such as tangible common equity and the tax-equivalent net interest margin. A reconciliation of each to the most directly comparable GAAP measure is included in the tables of Exhibit 99.1.',
				],
			},
			{
				number: '7.01',
				caption: 'Regulation FD Disclosure',
				content: [
					'The Company will present the slides that are furnished as Exhibit 99.2 to investors from time to time during the fourth quarter of 2026. They are also available under the “Investor Relations” tab at www.firstkewanee.example.',
					'The information furnished under Item 2.02 and this Item 7.01, including Exhibits 99.1 and 99.2, shall not be deemed “filed” for purposes of Section 18 of the Securities Exchange Act of 1934, or otherwise subject to the liabilities under that section, nor shall it be incorporated by reference into any registration statement or other filing of the Company, except as expressly stated in such filing.',
				],
			},
			{
				number: '8.01',
				caption: 'Other Events',
				content: [
					'On October 20, 2026, the Board of Directors of the Company declared a quarterly cash dividend of $0.27 per share of common stock, payable on November 20, 2026 to shareholders of record at the close of business on November 6, 2026.',
				],
			},
			{
				number: '9.01',
				caption: 'Financial Statements and Exhibits',
				content: [
					'(d) Exhibits.',
					{
						exhibits: [
							['99.1', 'Press release dated October 22, 2026, announcing third quarter 2026 results'],
							['99.2', 'Investor presentation, October 2026'],
							['104', 'Cover Page Interactive Data File (embedded within the Inline XBRL document)'],
						],
					},
				],
			},
		],
		signatures: [
			{ name: 'William W. Harrod', title: 'President and Chief Executive Officer', date: 'October 22, 2026' },
		],
	},
	{
		about: 'a loan of a trust and its operating partnership',
		date: 'September 14, 2026',
		registrants: [
			{
				name: 'Kestrel Net Lease Trust, Inc.',
				state: 'Maryland',
				fileNumber: '001-39814',
				employerNumber: '84-2911765',
				address: ['610 Congress Avenue, Suite 2400', 'Austin, Texas 78701'],
				telephone: '(512) 555-0188',
			},
			{
				name: 'Kestrel Net Lease Operating Partnership, L.P.',
				state: 'Delaware',
				fileNumber: '333-271144-01',
				employerNumber: '84-2955410',
				address: ['610 Congress Avenue, Suite 2400', 'Austin, Texas 78701'],
				telephone: '(512) 555-0188',
			},
		],
		securities: [
			['Common Stock, $0.01 par value per share', 'KNL', 'New York Stock Exchange'],
			[
				'7.125% Series A Cumulative Redeemable Preferred Stock, $0.01 par value per share',
				'KNL PRA',
				'New York Stock Exchange',
			],
		],
		items: [
			{
				number: '1.01',
				caption: 'Entry into a Material Definitive Agreement',
				content: [
					'On September 14, 2026, Kestrel Net Lease Operating Partnership, L.P. (the “Operating Partnership”), as borrower, and Kestrel Net Lease Trust, Inc. (the “Company”), as guarantor, entered into a Third Amended and Restated Credit Agreement (the “Credit Agreement”) with Harbor Plains Bank, National Association, as administrative agent, and the lenders party thereto. The Credit Agreement provides for (i) a $750.0 million senior unsecured revolving credit facility that matures on September 14, 2030 and (ii) a $400.0 million senior unsecured term loan that matures on March 14, 2032.',
					'Borrowings bear interest, at the Operating Partnership’s election, at either (a) term SOFR plus a margin of 0.85% to 1.40% or (b) a base rate plus a margin of 0.00% to 0.40%, in each case depending on the Company’s credit ratings. The Credit Agreement contains customary affirmative and negative covenants, including a maximum leverage ratio of 60% and a minimum fixed charge coverage ratio of 1.50 to 1.00, and customary events of default.',
					'The foregoing description of the Credit Agreement does not purport to be complete and is qualified in its entirety by reference to the full text of the Credit Agreement, a copy of which is filed as Exhibit 10.1 hereto and is incorporated herein by reference.',
				],
			},
			{
				number: '2.03',
				caption:
					'Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant',
				content: [
					'The information set forth in Item 1.01 of this Current Report on Form 8-K is incorporated by reference into this Item 2.03.',
				],
			},
			{
				number: '9.01',
				caption: 'Financial Statements and Exhibits',
				content: [
					'(d) Exhibits',
					{
						exhibits: [
							[
								'10.1*',
								'Third Amended and Restated Credit Agreement, dated as of September 14, 2026, among Kestrel Net Lease Operating Partnership, L.P., as borrower, Kestrel Net Lease Trust, Inc., as guarantor, the lenders party thereto and Harbor Plains Bank, National Association, as administrative agent',
							],
							['104', 'Cover Page Interactive Data File (embedded within the Inline XBRL document)'],
						],
						footnotes: [
							'* Certain schedules and exhibits have been omitted pursuant to Item 601(a)(5) of Regulation S-K. The registrants agree to furnish supplementally a copy of any omitted schedule or exhibit to the Securities and Exchange Commission upon its request.',
						],
					},
				],
			},
		],
		signatures: [
			{
				name: 'Priya N. Ramanathan',
				title: 'Executive Vice President, Chief Financial Officer and Treasurer',
				date: 'September 17, 2026',
			},
			{
				registrant: 'Kestrel Net Lease Operating Partnership, L.P.',
				by: 'Kestrel Net Lease Trust, Inc., its general partner',
				name: 'Priya N. Ramanathan',
				title: 'Executive Vice President, Chief Financial Officer and Treasurer',
				date: 'September 17, 2026',
			},
		],
	},
	{
		about: 'the new trustee of asset-backed securities',
		date: 'August 3, 2026',
		registrants: [
			{
				name: 'Bluestem Auto Receivables Trust 2024-B',
				state: 'Delaware',
				fileNumber: '333-260819-05',
				employerNumber: '99-6512340',
				address: ['c/o Wilmington Prairie Trust Company, 1100 North Market Street', 'Wilmington, Delaware 19890'],
				telephone: '(302) 555-0110',
			},
		],
		securitization: {
			issuerKey: '0002023340',
			depositor: 'Bluestem Auto Funding LLC',
			depositorFileNumber: '333-260819',
			depositorKey: '0001891122',
			sponsor: 'Bluestem Motor Credit Company',
			sponsorKey: '0001120033',
		},
		securities: 'None',
		items: [
			{
				number: '6.02',
				caption: 'Change of Servicer or Trustee',
				content: [
					'On August 3, 2026, Bluestem Motor Credit Company, as servicer (the “Servicer”), Bluestem Auto Funding LLC, as depositor, Bluestem Auto Receivables Trust 2024-B, as issuing entity (the “Issuing Entity”), and Prairie Indenture Trust, National Association, as indenture trustee, entered into an Agreement of Resignation, Appointment and Acceptance, under which Prairie Indenture Trust, National Association resigned as indenture trustee and Lakeshore Bank Trust Company was appointed as successor indenture trustee, in each case effective as of August 3, 2026.',
					'Lakeshore Bank Trust Company is a New York banking corporation. Since 1994 it has acted as indenture trustee in more than 300 securitizations of automobile receivables. It is not affiliated with the Servicer, the sponsor or the depositor. The duties of the successor indenture trustee are those set forth in the Indenture, dated as of June 12, 2024. The Servicer will pay the costs of the transition.',
				],
			},
			{
				number: '9.01',
				caption: 'Financial Statements and Exhibits',
				content: [
					'(d) Exhibits.',
					{ exhibits: [['99.1', 'Agreement of Resignation, Appointment and Acceptance, dated as of August 3, 2026']] },
				],
			},
		],
		signatures: [
			{
				registrant: 'BLUESTEM AUTO FUNDING LLC',
				capacity: 'Depositor',
				name: 'Thomas K. Oyelaran',
				title: 'Vice President and Assistant Treasurer',
				date: 'August 6, 2026',
			},
		],
	},
	{
		about: 'a business combination, under Rule 425',
		date: 'May 11, 2026',
		registrants: [
			{
				name: 'COPPERLINE ACQUISITION CORP.',
				state: 'Cayman Islands',
				fileNumber: '001-42188',
				employerNumber: '98-1790021',
				address: ['1345 Avenue of the Americas, 33rd Floor', 'New York, New York 10105'],
				telephone: '(212) 555-0120',
			},
		],
		checked: [0],
		securities: [
			[
				'Units, each consisting of one Class A ordinary share and one-half of one redeemable warrant',
				'CPLNU',
				'The New York Stock Exchange',
			],
			['Class A ordinary shares, par value $0.0001 per share', 'CPLN', 'The New York Stock Exchange'],
			[
				'Warrants, each whole warrant exercisable for one Class A ordinary share at an exercise price of $11.50',
				'CPLN WS',
				'The New York Stock Exchange',
			],
		],
		emergingGrowth: true,
		items: [
			{
				number: '7.01',
				caption: 'Regulation FD Disclosure',
				content: [
					'On May 11, 2026, Copperline Acquisition Corp. (“Copperline”) and Terranova Grid Ltd. (“Terranova”) issued a joint press release announcing that they entered into a Business Combination Agreement on May 10, 2026. A copy of the press release is furnished as Exhibit 99.1 hereto. An investor presentation is furnished as Exhibit 99.2.',
					'The foregoing (including Exhibits 99.1 and 99.2) is being furnished pursuant to Item 7.01 and will not be deemed to be filed for purposes of Section 18 of the Exchange Act or otherwise be subject to the liabilities of that section, nor will it be deemed to be incorporated by reference in any filing under the Securities Act or the Exchange Act.',
					{ heading: 'Additional Information and Where to Find It' },
					'In connection with the proposed transaction, Copperline intends to file a registration statement on Form F-4 with the SEC, which will include a proxy statement/prospectus. SHAREHOLDERS ARE URGED TO READ IT WHEN IT BECOMES AVAILABLE, BECAUSE IT WILL CONTAIN IMPORTANT INFORMATION. Copies may be obtained free of charge at www.sec.gov.',
					{ heading: 'Participants in the Solicitation' },
					'Copperline, Terranova and their respective directors and executive officers may be deemed to be participants in the solicitation of proxies from Copperline’s shareholders.',
					{ heading: 'No Offer or Solicitation' },
					'This Current Report on Form 8-K does not constitute an offer to sell or the solicitation of an offer to buy any securities, nor a solicitation of any vote or approval.',
				],
			},
			{
				number: '9.01',
				caption: 'Financial Statements and Exhibits',
				content: [
					'(d) Exhibits',
					{
						exhibits: [
							['99.1', 'Joint Press Release, dated May 11, 2026'],
							['99.2', 'Investor Presentation, dated May 2026'],
							['104', 'Cover Page Interactive Data File (embedded within the Inline XBRL document)'],
						],
					},
				],
			},
		],
		signatures: [{ name: 'Alasdair P. Finch-Hatton', title: 'Chief Executive Officer', date: 'May 11, 2026' }],
	},
	{
		about: 'a bankruptcy',
		date: 'February 8, 2026',
		registrants: [
			{
				name: 'Trellis & Vine Retail Group, Inc.',
				state: 'Delaware',
				fileNumber: '001-35502',
				employerNumber: '27-4410983',
				address: ['4000 Lakeview Parkway', 'Vernon Hills, Illinois 60061'],
				telephone: '(847) 555-0190',
			},
		],
		securities: [['Common stock, $0.001 par value', 'TVRG', 'The Nasdaq Stock Market LLC']],
		items: [
			{
				number: '1.03',
				caption: 'Bankruptcy or Receivership',
				content: [
					{ heading: 'Voluntary Petitions under Chapter 11' },
					'On February 8, 2026 (the “Petition Date”), Trellis & Vine Retail Group, Inc. (the “Company”) and eleven of its direct and indirect subsidiaries (collectively, the “Debtors”) filed voluntary petitions for relief under chapter 11 of title 11 of the United States Code in the United States Bankruptcy Court for the District of Delaware (the “Bankruptcy Court”). The Debtors’ cases are being jointly administered under the caption In re Trellis & Vine Retail Group, Inc., et al., Case No. 26-10311 (KBO).',
				],
			},
			{
				number: '2.04',
				caption:
					'Triggering Events That Accelerate or Increase a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement',
				content: [
					'The filing of the petitions constitutes an event of default that accelerated the obligations under the following instruments (the “Debt Instruments”):',
					{
						point:
							'the Term Loan Credit Agreement, dated as of April 3, 2021, with approximately $310.5 million outstanding; and',
					},
					{
						point: 'the 8.75% Senior Notes due 2028, with an aggregate principal amount of $225.0 million outstanding.',
					},
					'Any efforts to enforce payment under the Debt Instruments are automatically stayed as a result of the filing of the petitions.',
				],
			},
			{
				number: '7.01',
				caption: 'Regulation FD Disclosure',
				content: [
					'On February 9, 2026, the Company issued a press release in connection with the petitions, which is furnished as Exhibit 99.1. Court filings are available at https://cases.example/trellisvine. The information in this Item 7.01 and Exhibit 99.1 is furnished and shall not be deemed “filed” for purposes of Section 18 of the Exchange Act.',
				],
			},
			{
				number: '9.01',
				caption: 'Financial Statements and Exhibits',
				content: [
					'(d) Exhibits.',
					{
						exhibits: [
							['99.1', 'Press Release, dated February 9, 2026'],
							['104', 'Cover Page Interactive Data File (embedded within the Inline XBRL document)'],
						],
					},
				],
			},
		],
		signatures: [{ name: 'Bernadette O’Shaughnessy', title: 'Chief Restructuring Officer', date: 'February 12, 2026' }],
	},
	{
		about: 'a notice of delisting, abroad',
		date: 'June 2, 2026',
		registrants: [
			{
				name: 'Nimbus Therapeutics Group Ltd',
				state: 'England and Wales',
				fileNumber: '001-38991',
				employerNumber: '98-1440097',
				address: ['2 Kingdom Street, Paddington', 'London W2 6BD, United Kingdom'],
				telephone: '+44 20 7946 0311',
			},
		],
		securities: [
			[
				'American Depositary Shares, each representing five ordinary shares, nominal value £0.01 per share',
				'NMBS',
				'The Nasdaq Capital Market',
			],
			['Ordinary shares, nominal value £0.01 per share*', '', 'The Nasdaq Capital Market*'],
		],
		securitiesNote:
			'* Not for trading, but only in connection with the registration of the American Depositary Shares.',
		items: [
			{
				number: '3.01',
				caption: 'Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing',
				content: [
					'On June 2, 2026, Nimbus Therapeutics Group Ltd (the “Company”) received a letter from the Listing Qualifications Department of The Nasdaq Stock Market LLC (“Nasdaq”) notifying it that, for the last 30 consecutive business days, the bid price of its American Depositary Shares had closed below the $1.00 per share minimum required by Nasdaq Listing Rule 5550(a)(2). In accordance with Nasdaq Listing Rule 5810(c)(3)(A), the Company has 180 calendar days, or until November 30, 2026, to regain compliance.',
					'The letter has no immediate effect on the listing of the American Depositary Shares. The Company intends to monitor the closing bid price and may, if appropriate, consider a change of the ratio of the American Depositary Shares to its ordinary shares.',
				],
			},
			{
				number: '8.01',
				caption: 'Other Events',
				content: [
					'On June 5, 2026, the Company issued a press release about the letter, a copy of which is attached as Exhibit 99.1 and incorporated by reference herein.',
				],
			},
			{
				number: '9.01',
				caption: 'Financial Statements and Exhibits',
				content: [
					'(d) Exhibits',
					{
						exhibits: [
							['99.1', 'Press Release dated June 5, 2026'],
							['104', 'Cover Page Interactive Data File (embedded within the Inline XBRL document)'],
						],
					},
				],
			},
		],
		signatures: [
			{
				name: 'Dr. Hjalmar Ø. Rasmussen-Vestergaard',
				title: 'Chief Executive Officer and Director',
				date: 'June 8, 2026',
			},
		],
	},
	{
		about: 'new accountants',
		date: 'March 16, 2026',
		registrants: [
			{
				name: 'SAWTOOTH COMMUNITY BANCORP',
				state: 'Idaho',
				fileNumber: '000-55120',
				employerNumber: '82-0510093',
				address: ['301 Main Avenue West', 'Twin Falls, Idaho 83301'],
				telephone: '(208) 555-0166',
			},
		],
		securities: 'None',
		items: [
			{
				number: '4.01',
				caption: 'Changes in Registrant’s Certifying Accountant',
				content: [
					'(a) Dismissal of Independent Registered Public Accounting Firm',
					'On March 16, 2026, the Audit Committee of the Board of Directors of Sawtooth Community Bancorp (the “Company”) dismissed Moss, Tarleton & Bry PLLC (“Moss Tarleton”) as the Company’s independent registered public accounting firm.',
					'The reports of Moss Tarleton on the Company’s consolidated financial statements for the fiscal years ended December 31, 2025 and 2024 did not contain an adverse opinion or disclaimer of opinion, nor were they qualified or modified as to uncertainty, audit scope or accounting principles.',
					'During the fiscal years ended December 31, 2025 and 2024 and through March 16, 2026, there were (i) no disagreements with Moss Tarleton on any matter of accounting principles or practices, financial statement disclosure or auditing scope or procedure, which, if not resolved to its satisfaction, would have caused it to make reference to the subject matter in its reports, and (ii) no “reportable events” as defined in Item 304(a)(1)(v) of Regulation S-K.',
					'The Company has provided Moss Tarleton with a copy of the foregoing disclosures and has requested that it furnish a letter addressed to the Securities and Exchange Commission stating whether it agrees with them. A copy of that letter, dated March 18, 2026, is filed as Exhibit 16.1 to this Form 8-K.',
					'(b) Engagement of New Independent Registered Public Accounting Firm',
					'On March 16, 2026, the Audit Committee engaged Haugen Dahl & Co. LLP as the Company’s independent registered public accounting firm for the fiscal year ending December 31, 2026. During the fiscal years ended December 31, 2025 and 2024 and through March 16, 2026, the Company did not consult Haugen Dahl & Co. LLP on any of the matters described in Item 304(a)(2) of Regulation S-K.',
				],
			},
			{
				number: '9.01',
				caption: 'Financial Statements and Exhibits',
				content: [
					'(d) Exhibits',
					{
						exhibits: [
							['16.1', 'Letter of Moss, Tarleton & Bry PLLC, dated March 18, 2026'],
							['104', 'Cover Page Interactive Data File (embedded within the Inline XBRL document)'],
						],
					},
				],
			},
		],
		signatures: [{ name: 'Curtis L. Hendrickson', title: 'President and CEO', date: 'March 19, 2026' }],
	},
	{
		about: 'statements that are not to be relied upon',
		date: 'April 27, 2026',
		registrants: [
			{
				name: 'Orison Learning Technologies, Inc.',
				state: 'Nevada',
				fileNumber: '001-40551',
				employerNumber: '46-3018277',
				address: ['9 Research Way', 'Princeton, New Jersey 08540'],
				telephone: '(609) 555-0117',
			},
		],
		securities: [['Class A Common Stock, par value $0.001 per share', 'OLTI', 'NYSE American LLC']],
		items: [
			{
				number: '4.02',
				caption:
					'Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review',
				content: [
					'(a) On April 27, 2026, the Audit Committee of the Board of Directors (the “Audit Committee”) of Orison Learning Technologies, Inc. (the “Company”), after discussion with management and with Ostrander LLP, the Company’s independent registered public accounting firm, concluded that the Company’s previously issued unaudited condensed consolidated financial statements as of and for the quarterly periods ended June 30, 2025 and September 30, 2025 (the “Affected Periods”) should no longer be relied upon because of errors in the recognition of subscription revenue.',
					'The errors relate to the timing of revenue from contracts with multiple performance obligations. The Company estimates that revenue was overstated by approximately $1.9 million and $2.3 million, respectively, in the Affected Periods. The Company intends to file amended Quarterly Reports on Form 10-Q/A for the Affected Periods as soon as practicable.',
					'Management is assessing the effect of the restatement on the Company’s internal control over financial reporting and expects to report one or more material weaknesses. The Audit Committee and management have discussed the matters disclosed in this Item 4.02(a) with Ostrander LLP.',
				],
			},
		],
		signatures: [
			{
				name: 'Kwabena Asante-Mensah',
				title: 'Chief Financial Officer (Principal Financial and Accounting Officer)',
				date: 'May 1, 2026',
			},
		],
	},
	{
		about: 'votes in tables',
		date: 'May 19, 2026',
		registrants: [
			{
				name: 'GREAT BASIN POWER & LIGHT CO',
				state: 'Utah',
				fileNumber: '001-11442',
				employerNumber: '87-0155877',
				address: ['1407 West North Temple', 'Salt Lake City, Utah 84116'],
				telephone: '(801) 555-0102',
			},
		],
		securities: [
			['Common Stock, $2.50 par value', 'GBPL', 'New York Stock Exchange'],
			['4.65% Senior Notes due 2031', 'GBPL31', 'New York Stock Exchange'],
			['5.20% Senior Notes due 2044', 'GBPL44', 'New York Stock Exchange'],
		],
		items: [
			{
				number: '5.07',
				caption: 'Submission of Matters to a Vote of Security Holders',
				content: [
					'(a) Great Basin Power & Light Co (the “Company”) held its Annual Meeting of Shareholders on May 19, 2026 (the “Annual Meeting”). As of the record date, March 24, 2026, there were 88,114,902 shares of common stock outstanding and entitled to vote, of which 79,220,145 shares were present in person or by proxy.',
					'(b) The matters voted upon and the final results of the voting were as follows:',
					'Proposal 1. Election of Directors. Each of the nominees was elected to serve until the 2027 annual meeting and until a successor is elected and qualified:',
					{
						table: [
							['Nominee', 'For', 'Against', 'Abstain', 'Broker Non-Votes'],
							['Margaret A. Thorne', '70,112,330', '1,020,114', '88,201', '7,999,500'],
							['J. Reuben Castellanos-Ibáñez', '69,801,442', '1,330,900', '88,303', '7,999,500'],
							['Wilhelmina van den Heuvel', '70,555,018', '577,426', '88,201', '7,999,500'],
						],
					},
					'Proposal 2. Advisory Vote on Executive Compensation. The shareholders approved, on an advisory basis, the compensation of the Company’s named executive officers:',
					{
						table: [
							['For', 'Against', 'Abstain', 'Broker Non-Votes'],
							['66,401,775', '4,611,092', '207,778', '7,999,500'],
						],
					},
					'Proposal 3. Advisory Vote on the Frequency of Future Advisory Votes on Executive Compensation.',
					{
						table: [
							['One Year', 'Two Years', 'Three Years', 'Abstain', 'Broker Non-Votes'],
							['68,940,226', '101,002', '2,091,114', '88,303', '7,999,500'],
						],
					},
					'Proposal 4. Ratification of Appointment of Independent Auditors. The appointment of Ostrander LLP for the fiscal year ending December 31, 2026 was ratified.',
					{
						table: [
							['For', 'Against', 'Abstain'],
							['78,010,665', '1,101,330', '108,150'],
						],
					},
					'(d) In accordance with the vote of the shareholders on Proposal 3, the Board of Directors has decided that the Company will include an advisory vote on executive compensation in its proxy materials every year until the next required vote on the frequency of such votes.',
				],
			},
		],
		signatures: [
			{
				name: 'Lucinda P. Farr',
				title: 'Senior Vice President, General Counsel and Corporate Secretary',
				date: 'May 21, 2026',
			},
		],
	},
	{
		about: 'salaries of officers in a table',
		date: 'January 28, 2026',
		registrants: [
			{
				name: 'Ashgrove Biologics, Inc.',
				state: 'Delaware',
				fileNumber: '001-37722',
				employerNumber: '20-8813450',
				address: ['200 Technology Square', 'Cambridge, Massachusetts 02139'],
				telephone: '(617) 555-0149',
			},
		],
		securities: [['Common Stock, $0.0001 par value per share', 'ASHB', 'The Nasdaq Global Select Market']],
		items: [
			{
				number: '5.02',
				caption:
					'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers',
				content: [
					'(e) On January 28, 2026, the Compensation Committee of the Board of Directors of Ashgrove Biologics, Inc. (the “Company”) approved the Company’s 2026 Annual Cash Incentive Plan (the “2026 Plan”) and the following base salaries, effective as of January 1, 2026, and target bonus opportunities for the Company’s named executive officers:',
					{
						table: [
							['Name and Title', '2026 Base Salary', 'Target Bonus (% of Base Salary)'],
							['Rosalind K. Achterberg, Ph.D., President and Chief Executive Officer', '$ 780,000', '70%'],
							['Tomás Guðmundsson, Chief Financial Officer', '$ 525,000', '45%'],
							['Leilani Kealoha, M.D., Chief Medical Officer', '$ 560,500', '45%'],
						],
					},
					'The Compensation Committee also granted performance-based restricted stock units under the Company’s 2021 Stock Incentive Plan. One-half of the units will vest on the first anniversary, and one-quarter on each of the second and third anniversaries, of the grant date, subject to continued service.',
					'The foregoing description of the 2026 Plan is qualified in its entirety by reference to the text of the 2026 Plan, which the Company intends to file as an exhibit to its Quarterly Report on Form 10-Q for the quarter ending March 31, 2026.',
				],
			},
		],
		signatures: [{ name: 'Tomás Guðmundsson', title: 'Chief Financial Officer', date: 'February 2, 2026' }],
	},
	{
		about: 'new bylaws',
		date: 'November 5, 2025',
		registrants: [
			{
				name: 'MERIDIAN CROSSING INSURANCE GROUP, INC.',
				state: 'Pennsylvania',
				fileNumber: '001-33890',
				employerNumber: '23-2145901',
				address: ['1600 Arch Street', 'Philadelphia, Pennsylvania 19103'],
				telephone: '(215) 555-0133',
			},
		],
		securities: [
			['Common Stock, without par value', 'MCIG', 'New York Stock Exchange'],
			[
				'Depositary Shares, each representing a 1/1,000th interest in a share of 6.25% Series C Non-Cumulative Preferred Stock',
				'MCIG PrC',
				'New York Stock Exchange',
			],
		],
		items: [
			{
				number: '5.03',
				caption: 'Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year',
				content: [
					'On November 5, 2025, the Board of Directors (the “Board”) of Meridian Crossing Insurance Group, Inc. (the “Company”) amended and restated the Company’s bylaws (as so amended and restated, the “Amended Bylaws”), effective immediately. Among other things, the Amended Bylaws:',
					{
						point:
							'revise the advance notice provisions of Section 2.09, including to address the universal proxy rules adopted by the Securities and Exchange Commission in Rule 14a-19;',
					},
					{ point: 'reduce from 25% to 20% the percentage of shares whose holders may call a special meeting; and' },
					{ point: 'make various clarifying, conforming and ministerial changes.' },
					'The foregoing summary is qualified in its entirety by reference to the Amended Bylaws, a copy of which, marked to show the changes, is attached as Exhibit 3.2 and incorporated herein by reference. A clean copy is attached as Exhibit 3.1.',
				],
			},
			{
				number: '9.01',
				caption: 'Financial Statements and Exhibits',
				content: [
					'(d) Exhibits.',
					{
						exhibits: [
							[
								'3.1',
								'Amended and Restated Bylaws of Meridian Crossing Insurance Group, Inc., effective November 5, 2025',
							],
							[
								'3.2',
								'Amended and Restated Bylaws of Meridian Crossing Insurance Group, Inc. (marked to show changes)',
							],
							['104', 'The cover page from this Current Report on Form 8-K, formatted in Inline XBRL'],
						],
					},
				],
			},
		],
		signatures: [
			{ name: 'Eleanor Vance-Whitcombe', title: 'Executive Vice President & Secretary', date: 'November 10, 2025' },
		],
	},
	{
		about: 'a waiver of the code of ethics',
		date: 'June 11, 2026',
		registrants: [
			{
				name: 'Old Dominion Tobacco & Leaf Corporation',
				state: 'Virginia',
				fileNumber: '001-00652',
				employerNumber: '54-0414210',
				address: ['9201 Forest Hill Avenue', 'Richmond, Virginia 23235'],
				telephone: '(804) 555-0139',
			},
		],
		securities: [['Common stock, no par value', 'ODT', 'New York Stock Exchange']],
		items: [
			{
				number: '5.05',
				caption: 'Amendments to the Registrant’s Code of Ethics, or Waiver of a Provision of the Code of Ethics',
				content: [
					'(b) On June 11, 2026, the Board of Directors of Old Dominion Tobacco & Leaf Corporation granted Calvin R. Threlkeld, its Chief Accounting Officer, a waiver of the provision of its Code of Conduct and Ethics that forbids outside employment, so that he may teach a course in accounting at a university in the fall of 2026.',
				],
			},
		],
		signatures: [
			{ name: 'Preston D. Wigner-Hale', title: 'Vice President, General Counsel and Secretary', date: 'June 16, 2026' },
		],
	},
	{
		about: 'a cybersecurity incident',
		date: 'September 2, 2026',
		registrants: [
			{
				name: 'Palisade Freight Systems, Inc.',
				state: 'Tennessee',
				fileNumber: '001-36604',
				employerNumber: '62-1880423',
				address: ['7700 Airways Boulevard', 'Memphis, Tennessee 38116'],
				telephone: '(901) 555-0128',
			},
		],
		securities: [['Common Stock, par value $0.01 per share', 'PFSI', 'New York Stock Exchange']],
		items: [
			{
				number: '1.05',
				caption: 'Material Cybersecurity Incidents',
				content: [
					'On August 21, 2026, Palisade Freight Systems, Inc. (the “Company”) detected unauthorized occurrences on a portion of its information technology systems. Upon detection, the Company began taking steps to contain and remediate the incident, including taking certain systems offline, launching an investigation with external cybersecurity experts and notifying law enforcement.',
					'On September 2, 2026, the Company determined that the incident is material. The incident has caused, and is reasonably likely to continue to cause, disruption of parts of the Company’s dispatch and billing operations. Based on the information known to date, the threat actor exfiltrated files that contain personal information of approximately 14,000 current and former employees.',
					'As of the date of this report, the Company expects the incident to reduce revenue for the third quarter of fiscal 2026 by $6 million to $8 million. The Company has not yet determined the full scope of the incident or whether it is reasonably likely to have a material impact on its financial condition, and will amend this report when that information becomes available.',
				],
			},
		],
		signatures: [{ name: 'DeShawn R. Whitfield', title: 'Chief Legal Officer', date: 'September 8, 2026' }],
	},
	{
		about: 'a plant that is closed',
		date: 'October 6, 2026',
		registrants: [
			{
				name: 'Thornbury Industries PLC',
				state: 'Ireland',
				fileNumber: '001-34012',
				employerNumber: '98-0626632',
				address: ['30 Pembroke Street Upper', 'Dublin 2, D02 NT28, Ireland'],
				telephone: '+353 1 555 0100',
			},
		],
		securities: [['Ordinary shares, nominal value $0.01 per share', 'THRN', 'New York Stock Exchange']],
		items: [
			{
				number: '2.05',
				caption: 'Costs Associated with Exit or Disposal Activities',
				content: [
					'On October 6, 2026, the Board of Directors of Thornbury Industries plc (the “Company”) committed to a plan to close its manufacturing facility in Kokkola, Finland and to consolidate its production in Monterrey, Mexico (the “Plan”). The Company expects to complete the Plan by the end of the second quarter of 2027.',
					'The Company expects to incur pre-tax charges of $41 million to $47 million in connection with the Plan, consisting of:',
					{
						table: [
							['Type of Cost', 'Estimated Range (in millions)'],
							['One-time employee termination benefits', '$22 – $25'],
							['Contract termination costs', '$4 – $5'],
							['Facility closure and other associated costs', '$15 – $17'],
							['Total', '$41 – $47'],
						],
					},
					'Approximately $33 million to $38 million of these charges are expected to result in future cash expenditures.',
				],
			},
			{
				number: '2.06',
				caption: 'Material Impairments',
				content: [
					'In connection with the Plan, on October 6, 2026, the Company concluded that a non-cash impairment charge of approximately $18 million is required for property, plant and equipment at the Kokkola facility. The Company does not expect that the impairment charge will result in future cash expenditures.',
					{ heading: 'Forward-Looking Statements' },
					'This report contains forward-looking statements within the meaning of Section 27A of the Securities Act of 1933 and Section 21E of the Securities Exchange Act of 1934. Actual results may differ materially from those expressed or implied.',
				],
			},
		],
		signatures: [{ name: 'Aoife Ní Bhriain', title: 'Chief Accounting Officer', date: 'October 9, 2026' }],
	},
	{
		about: 'the statements of an acquired business, by amendment',
		amendment: 1,
		date: 'May 4, 2026',
		registrants: [
			{
				name: 'Northfork Brewing & Spirits Company',
				state: 'Wisconsin',
				fileNumber: '001-38004',
				employerNumber: '39-1985002',
				address: ['1515 Water Street', 'Milwaukee, Wisconsin 53202'],
				telephone: '(414) 555-0184',
			},
		],
		securities: [
			['Class A Common Stock, $0.01 par value', 'NBSC', 'New York Stock Exchange'],
			['Class B Common Stock, $0.01 par value', 'NBSCB', 'New York Stock Exchange'],
		],
		note: 'This Amendment No. 1 on Form 8-K/A amends the Current Report on Form 8-K of Northfork Brewing & Spirits Company (the “Company”), originally filed with the Securities and Exchange Commission on May 8, 2026 (the “Original Form 8-K”), which reported the completion on May 4, 2026 of the acquisition of Hollow Creek Distilling Co. (“Hollow Creek”). It is filed to provide the financial statements and pro forma financial information required by Item 9.01.',
		items: [
			{
				number: '9.01',
				caption: 'Financial Statements and Exhibits',
				content: [
					'(a) Financial statements of businesses or funds acquired.',
					'The audited financial statements of Hollow Creek as of and for the year ended December 31, 2025 are filed as Exhibit 99.1. The unaudited financial statements of Hollow Creek as of March 31, 2026 and for the three months ended March 31, 2026 and 2025 are filed as Exhibit 99.2.',
					'(b) Pro forma financial information.',
					'The unaudited pro forma condensed combined financial information of the Company as of and for the three months ended March 31, 2026 and for the year ended December 31, 2025 is filed as Exhibit 99.3.',
					'(d) Exhibits.',
					{
						exhibits: [
							['23.1', 'Consent of Ostrander LLP, independent auditors of Hollow Creek Distilling Co.'],
							[
								'99.1',
								'Audited financial statements of Hollow Creek Distilling Co. as of and for the year ended December 31, 2025',
							],
							[
								'99.2',
								'Unaudited financial statements of Hollow Creek Distilling Co. as of March 31, 2026 and for the three months ended March 31, 2026 and 2025',
							],
							['99.3', 'Unaudited pro forma condensed combined financial information'],
							['104', 'Cover Page Interactive Data File (embedded within the Inline XBRL document)'],
						],
					},
				],
			},
		],
		signatures: [
			{ name: 'Annaliese Brandvold-Schroeder', title: 'Vice President and Controller', date: 'July 17, 2026' },
		],
	},
	{
		about: 'an acquisition of a limited partnership, signed by its general partner',
		date: 'March 2, 2026',
		registrants: [
			{
				name: 'Chisos Midstream Partners, LP',
				state: 'Delaware',
				fileNumber: '001-39120',
				employerNumber: '83-1177452',
				address: ['1201 Lake Robbins Drive', 'The Woodlands, Texas 77380'],
				telephone: '(832) 555-0175',
			},
		],
		securities: [
			['Common units representing limited partner interests', 'CHMP', 'New York Stock Exchange'],
			[
				'9.00% Series A Fixed-to-Floating Rate Cumulative Redeemable Perpetual Preferred Units',
				'CHMP PRA',
				'New York Stock Exchange',
			],
		],
		items: [
			{
				number: '2.01',
				caption: 'Completion of Acquisition or Disposition of Assets',
				content: [
					'On March 2, 2026, Chisos Midstream Partners, LP (the “Partnership”) completed the previously announced acquisition from Rustler Gathering Holdings, LLC (“Rustler”) of all of the issued and outstanding membership interests in Rustler Delaware Basin, LLC for total consideration of $612.0 million, consisting of $400.0 million in cash and 6,235,294 newly issued common units (the “Unit Consideration”), subject to customary post-closing adjustments.',
				],
			},
			{
				number: '3.02',
				caption: 'Unregistered Sales of Equity Securities',
				content: [
					'The information regarding the Unit Consideration set forth in Item 2.01 is incorporated by reference into this Item 3.02. The common units were issued in reliance on the exemption from the registration requirements of the Securities Act of 1933, as amended, provided by Section 4(a)(2) thereof.',
				],
			},
			{
				number: '7.01',
				caption: 'Regulation FD Disclosure',
				content: [
					'On March 2, 2026, the Partnership issued a news release announcing the completion of the acquisition. A copy is furnished as Exhibit 99.1. In accordance with General Instruction B.2 of Form 8-K, the information in this Item 7.01 and in Exhibit 99.1 shall not be deemed “filed” for purposes of Section 18 of the Exchange Act.',
				],
			},
			{
				number: '9.01',
				caption: 'Financial Statements and Exhibits',
				content: [
					'(a) Financial Statements of Businesses Acquired.',
					'Financial statements of the business acquired, to the extent required by this item, will be filed by amendment to this Current Report on Form 8-K not later than 71 calendar days after the date on which this report is required to be filed.',
					'(b) Pro Forma Financial Information.',
					'Pro forma financial information, to the extent required by this item, will be filed by amendment to this Current Report on Form 8-K not later than 71 calendar days after the date on which this report is required to be filed.',
					'(d) Exhibits.',
					{
						exhibits: [
							[
								'2.1',
								'Membership Interest Purchase Agreement, dated as of January 12, 2026, by and between Rustler Gathering Holdings, LLC and Chisos Midstream Partners, LP (incorporated by reference to Exhibit 2.1 to the Partnership’s Current Report on Form 8-K filed on January 13, 2026)',
							],
							['99.1', 'News release of Chisos Midstream Partners, LP, dated March 2, 2026'],
							['104', 'Cover Page Interactive Data File (embedded within the Inline XBRL document)'],
						],
					},
				],
			},
		],
		signatures: [
			{
				by: 'Chisos Midstream GP, LLC, its general partner',
				name: 'Harlan D. Yoakum',
				title: 'Senior Vice President and General Counsel',
				date: 'March 5, 2026',
			},
		],
	},
	{
		about: 'a distribution of a trust, signed by its trustee',
		date: 'April 20, 2026',
		registrants: [
			{
				name: 'BIG THICKET ROYALTY TRUST',
				state: 'Texas',
				fileNumber: '001-08044',
				employerNumber: '58-6379215',
				address: ['c/o Argent Prairie Bank, Trustee, 3838 Oak Lawn Avenue, Suite 1720', 'Dallas, Texas 75219'],
				telephone: '(855) 555-0123',
			},
		],
		securities: [['Units of Beneficial Interest', 'BTRT', 'New York Stock Exchange']],
		items: [
			{
				number: '2.02',
				caption: 'Results of Operations and Financial Condition',
				content: [
					'On April 20, 2026, the Big Thicket Royalty Trust (the “Trust”) announced that it has declared a cash distribution to the holders of its units of beneficial interest of $0.041276 per unit, payable on May 14, 2026 to unit holders of record on April 30, 2026. A copy of the Trust’s press release is furnished as Exhibit 99.1.',
					'This report is being furnished pursuant to Item 2.02 of Form 8-K and shall not be deemed “filed” for purposes of Section 18 of the Securities Exchange Act of 1934.',
				],
			},
			{
				number: '9.01',
				caption: 'Financial Statements and Exhibits',
				content: [
					'(d) Exhibits',
					{
						exhibits: [
							['99.1', 'Press release dated April 20, 2026'],
							['104', 'Cover Page Interactive Data File (embedded within the Inline XBRL document)'],
						],
					},
				],
			},
		],
		signatures: [
			{
				by: 'ARGENT PRAIRIE BANK, TRUSTEE',
				name: 'Nancy Willis Prewitt',
				title: 'Vice President and Trust Officer',
				date: 'April 20, 2026',
			},
		],
	},
];
