/** The Acts that reports name: their years, and what stands in which of the two Acts of the SEC. */
import type { Source } from './source';
import { form } from './sources';

/** An Act that is named with its year. */
export interface Act {
	/** Its name up to the year. */
	readonly name: string;
	/** The years with which it is named. */
	readonly years: readonly string[];
}

/** The longer names first, of which a shorter one may be a part. */
export const acts: readonly Act[] = [
	{ name: 'Private Securities Litigation Reform Act', years: ['1995'] },
	{ name: 'Securities Exchange Act', years: ['1934'] },
	{ name: 'Securities Act', years: ['1933'] },
	{ name: 'Sarbanes-Oxley Act', years: ['2002'] },
	{ name: 'Investment Company Act', years: ['1940'] },
	{ name: 'Investment Advisers Act', years: ['1940'] },
	{ name: 'Trust Indenture Act', years: ['1939'] },
	{ name: 'Employee Retirement Income Security Act', years: ['1974'] },
	{ name: 'Hart-Scott-Rodino Antitrust Improvements Act', years: ['1976'] },
	{ name: 'Foreign Corrupt Practices Act', years: ['1977'] },
	{ name: 'Internal Revenue Code', years: ['1986', '1954'] },
	{ name: 'Jumpstart Our Business Startups Act', years: ['2012'] },
];

/** Which of the two Acts of the SEC. */
export type SecAct = 'Securities Act' | 'Securities Exchange Act';

/**
 * Sections that reports cite, as the pattern of their number, and the Act in which they are. Section 18 of the Securities
 * Act is about state law; that of the liability for what is filed is of the Exchange Act, and stands in a row of its own.
 */
export const sectionsOfActs: readonly { readonly number: string; readonly act: SecAct }[] = [
	{ number: '27A', act: 'Securities Act' },
	{ number: '4\\(a\\)\\(2\\)|3\\(a\\)\\(9\\)|5\\(d\\)', act: 'Securities Act' },
	{
		number: '21E|10\\(b\\)|12\\([bg]\\)|13\\([adgr]\\)|14\\([acdef]\\)|15\\(d\\)|16\\([abc]\\)',
		act: 'Securities Exchange Act',
	},
];

/** Rules that reports cite, as the pattern of their number, and the Act under which they are. */
export const rulesOfActs: readonly { readonly number: string; readonly act: SecAct }[] = [
	{
		number: '144A?|13[45]|135c|1[67]\\d|40[35]|41[359]|42[45]|43[0-3][A-C]?|462|50[1-8]|90[1-5]',
		act: 'Securities Act',
	},
	{ number: '10b5-[12]|10b-\\d{1,2}|1[2-7][a-h]\\d?-\\d{1,3}|14f-1|3b-\\d', act: 'Securities Exchange Act' },
];

/** The title of the United States Code about bankruptcy, and the chapters of it under which a company may be. */
export const bankruptcyTitle = '11';
export const bankruptcyChapters: readonly string[] = ['1', '3', '5', '7', '9', '11', '12', '13', '15'];

/** The item of Regulation S-K about exhibits. */
export const exhibitsItemOfRegulation = '601';

/** The items of Regulation S-K that reports cite, beside that about exhibits; the regulation has none from 310 to 399 and from 409 to 499. */
export const citedItemsOfRegulation: readonly string[] =
	'103 105 106 201 202 302 303 304 305 308 401 402 403 404 405 406 407 408 501 506 701 703'.split(' ');

/** What is furnished is not “filed” for the purposes of this section of the Exchange Act. */
export const liabilityForFilings: { readonly section: string; readonly source: Source } = {
	section: '18',
	source: form('General Instruction B.2'),
};

/** The sections of the Exchange Act under which the report is made, as its cover names them. */
export const reportingSections: { readonly first: string; readonly second: string; readonly source: Source } = {
	first: '13',
	second: '15(d)',
	source: form('cover page'),
};
