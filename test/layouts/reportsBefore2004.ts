/** Invented reports of before 23 August 2004, when items had the numbers 1 to 12. */
import type { Report } from './report';

export const reportsBefore2004: readonly Report[] = [
	{
		about: 'an agreement of 1997',
		date: 'March 17, 1997',
		registrants: [
			{
				name: 'TIDEWATER PAPERBOARD CORPORATION',
				state: 'Virginia',
				fileNumber: '1-9044',
				employerNumber: '54-1120047',
				address: ['Fifth and Canal Streets', 'Richmond, Virginia 23219'],
				telephone: '(804) 555-0150',
			},
		],
		items: [
			{
				number: '5',
				caption: 'Other Events',
				content: [
					'On March 17, 1997, Tidewater Paperboard Corporation (the "Company") announced that it had entered into a definitive agreement to sell its Hopewell, Virginia linerboard mill to Cascade Container Corp. for $188 million in cash. The closing is subject to the expiration of the waiting period under the Hart-Scott-Rodino Antitrust Improvements Act of 1976. A copy of the press release is attached as Exhibit 99 and is incorporated herein by reference.',
				],
			},
			{
				number: '7',
				caption: 'Financial Statements and Exhibits',
				content: ['(c) Exhibits.', { exhibits: [['99', 'Press Release dated March 17, 1997']] }],
			},
		],
		signatures: [
			{
				name: 'J. Bradford Nottingham',
				title: 'Senior Vice President and Chief Financial Officer',
				date: 'March 19, 1997',
			},
		],
	},
	{
		about: 'results of 2003 under Item 9',
		date: 'April 24, 2003',
		registrants: [
			{
				name: 'LONGLEAF HEALTHCARE REIT, INC.',
				state: 'Maryland',
				fileNumber: '1-13102',
				employerNumber: '36-3980122',
				address: ['4501 Dean Street', 'Chicago, Illinois 60640'],
				telephone: '(312) 555-0182',
			},
		],
		items: [
			{
				number: '7',
				caption: 'Financial Statements and Exhibits',
				content: [
					'(c) Exhibits',
					{
						exhibits: [
							['99.1', 'Press release dated April 24, 2003 of Longleaf Healthcare REIT, Inc.'],
							['99.2', 'First quarter 2003 supplemental operating and financial data'],
						],
					},
				],
			},
			{
				number: '9',
				caption: 'Regulation FD Disclosure',
				content: [
					'The following information is furnished under Item 12, "Results of Operations and Financial Condition," in accordance with SEC Release No. 33-8216: On April 24, 2003, Longleaf Healthcare REIT, Inc. issued a press release announcing its results for the quarter ended March 31, 2003. The press release and the supplemental data are attached as Exhibits 99.1 and 99.2.',
				],
			},
		],
		signatures: [{ name: 'Gwendolyn T. Sadler', title: 'Chief Accounting Officer', date: 'April 24, 2003' }],
	},
	{
		about: 'results of 2004 under Item 12',
		date: 'July 21, 2004',
		registrants: [
			{
				name: 'HARLOW SEMICONDUCTOR CORP',
				state: 'Delaware',
				fileNumber: '000-25560',
				employerNumber: '94-3109927',
				address: ['48720 Kato Road', 'Fremont, California 94538'],
				telephone: '(510) 555-0147',
			},
		],
		items: [
			{
				number: '7',
				caption: 'Financial Statements and Exhibits',
				content: ['(c) Exhibits.', { exhibits: [['99.1', 'Press Release, dated July 21, 2004']] }],
			},
			{
				number: '12',
				caption: 'Results of Operations and Financial Condition',
				content: [
					'On July 21, 2004, Harlow Semiconductor Corp issued a press release regarding its financial results for its fiscal quarter ended June 26, 2004. The full text of the press release is furnished as Exhibit 99.1.',
					'The information in this Form 8-K and the exhibit attached hereto shall not be deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934, nor shall it be deemed incorporated by reference in any filing under the Securities Act of 1933, except as shall be expressly set forth by specific reference in such filing.',
				],
			},
		],
		signatures: [{ name: 'Ravi Subramanyam', title: 'Chief Financial Officer', date: 'July 21, 2004' }],
	},
];
