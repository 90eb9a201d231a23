/** Questions about notes and other debt: the days of their interest, the months before their maturity, what is paid for them. */
import { amountOf } from '../../../text/scaledAmounts';
import {
	about,
	amount,
	day,
	daysFrom,
	daysOfYear,
	type FigureQuestion,
	inFigures,
	isOff,
	months,
	monthsOfYear,
	number,
	percent,
	wordOrNumber,
} from './figureQuestion';

const dayOfYear = `${months} \\d{1,2}`;
const daysIn = (words: string): readonly string[] => words.match(new RegExp(dayOfYear, 'g')) ?? [];
/** In days: how far a day so many months before another may be from it. */
const slackOfMonths = 4;

/** What debt is asked within a paragraph, in any order. */
export const debtQuestions: readonly FigureQuestion[] = [
	{
		// payable on March 15 and September 15 of each year, commencing on October 15, 2026
		needs: 'ing ',
		pattern: new RegExp(
			`\\bon (${dayOfYear}(?:(?:, and|,| and) ${dayOfYear}){1,3})(?: (?:of|in) each (?:calendar )?year)?,? (?:commencing|beginning|starting)(?: with the payment due)?(?: on)? (${dayOfYear}), (?:19|20)\\d\\d`,
			'g',
		),
		instead: ([, days = '', first = '']) =>
			daysIn(days).includes(first) ? undefined : 'that is none of the days of each year',
	},
	{
		// payable on March 15 and September 15 … to holders of record on the preceding March 15 or September 15
		needs: 'of record ',
		pattern: new RegExp(
			`\\bpayable [^.;]{0,80}?\\bon (${dayOfYear}(?:,? and|,) ${dayOfYear})\\b[^.;]{0,200}?\\bof record (?:[a-z]+ ){0,9}?(?:on|as of) (?:the )?(?:immediately )?preceding (${dayOfYear},? (?:and|or) ${dayOfYear})`,
			'g',
		),
		instead: ([, paid = '', record = '']) =>
			daysIn(paid).some((each) => daysIn(record).includes(each)) ? 'these are the days of payment' : undefined,
	},
	{
		// $8,000,000 in principal amount … for gross proceeds of $7,600,000, reflecting an original issue discount of 10%
		needs: 'original issue discount of ',
		unless: /\b(?:option|exercise|additional|each|tranche|second|if|subsequent|fees?|expenses|commissions?)\b/i,
		pattern: new RegExp(
			`\\b(?:gross proceeds|purchase price|gross purchase price) (?:to the Company )?of ${about}\\$(${amount})(?! per)[^.;$%]{0,60}?\\b(?:reflecting|after|net of|representing|which reflects|including|with) an? original issue discount of ${about}${percent}`,
			'g',
		),
		instead: ({ input, 1: paid = '', 2: discount = '' }) => {
			const principal = onlyPrincipal(input);
			const share = Number(discount) / 100;
			// Some reckon the discount from what is paid.
			return principal === undefined ||
				[principal * (1 - share), principal / (1 + share)].some((right) => !isOff(amountOf(paid), right))
				? undefined
				: `at that discount it is $${inFigures(principal * (1 - share))}`;
		},
	},
	{
		// to purchase one one-hundredth of a share of Preferred Stock at a price of $95.00 per one one-thousandth of a share
		needs: ' of a ',
		unless: /\b(?:amend(?:s|ed|ing)|chang|stock split|instead|rather|formerly|previous)/i,
		pattern:
			/\bone(?:[- ]one)?[- ](hundredth|thousandth|ten-thousandth|millionth)(?: \([^()]{1,20}\))? of a (?:[a-z]+ )?share\b[^;]{0,400}?\b(?:price|per) [^.;]{0,60}?\bone(?:[- ]one)?[- ](hundredth|thousandth|ten-thousandth|millionth)(?: \([^()]{1,20}\))? of a (?:[a-z]+ )?share\b/g,
		instead: ([, one = '', other = '']) => (one === other ? undefined : `a ${other} beside a ${one}`),
	},
];

/** The same within an item; the last group is the figure that is asked about. */
export const debtQuestionsOfItems: readonly FigureQuestion[] = [
	{
		// 5.250% Senior Notes due 2033 (the “2033 Notes”) … The 2033 Notes bear interest at a rate of 5.600%
		needs: ' due 20',
		unless: /\b(?:default|additional|after|until|increas|step|reset|thereafter)/i,
		pattern:
			/(?<![\d.])(\d{1,2}\.\d{1,3})% (?:[A-Z][a-z-]+ ){0,4}(?:Notes|Bonds|Debentures) due 20\d\d \((?:collectively, )?the [“"](\d[^”"]{4,40})[”"][^;]{0,3000}?\b[Tt]he \2 (?:will )?(?:bear|accrue) interest (?:at|from) (?:a |an |the )?(?:fixed |annual )*(?:rate )?(?:of )?(\d{1,2}\.\d{1,3})(?=%)/g,
		instead: ([, named = '', , rate = '']) => (Number(named) === Number(rate) ? undefined : `the name says ${named}%`),
	},
	{
		// will mature on March 15, 2036. Prior to December 15, 2036 (three months prior to the maturity date)
		needs: 'aturity',
		pattern: new RegExp(
			`(?=(${day}),? \\((?:the date that is |which is |i\\.e\\.,? )?${number} (months?|years?) (?:prior to|before) (?:the|their|its) (?:(?:stated|scheduled|final) )?maturity)(${day})`,
			'g',
		),
		instead: ({ input, 1: last, 2: said, 3: unit = '' }) => {
			const [end] = [...input.matchAll(maturity)].map(([, each]) => each);
			// Of several series each has its maturity, which another day of the item may be.
			const days = input.match(new RegExp(day, 'g')) ?? [];
			const long = (wordOrNumber(said) ?? 0) * (unit.startsWith('y') ? daysOfYear : daysOfYear / monthsOfYear);
			return end === undefined || days.some((each) => Math.abs(daysFrom(last, each) - long) <= slackOfMonths)
				? undefined
				: `${end} is not ${said} ${unit} after ${last}`;
		},
	},
	{
		// $600,000,000 aggregate principal amount … net proceeds of $603.4 million, after deducting the discount
		needs: 'et proceeds ',
		pattern: new RegExp(
			`\\b[Nn]et proceeds [^.;$]{0,80}?\\$(${amount})(?! per)[^.;$]{0,40}?\\bafter (?:deducting|deduction|payment)`,
			'g',
		),
		instead: ({ input, 1: net = '' }) => {
			const principal = onlyPrincipal(input);
			return principal !== undefined && amountOf(net) > principal && !isAbovePar.test(input)
				? `that is more than the $${inFigures(principal)} of the notes`
				: undefined;
		},
	},
];

const maturity = new RegExp(`\\bmatur(?:e|es|ing|ity)(?: date)?(?: is| of| will be)?(?: on)? (${day})`, 'g');

/** Words for notes that are sold above par, or with others or with stock. */
const isAbovePar =
	/\b(?:additional notes|reopen\w*|issue premium|at a premium|option to|shares|common stock|term loans?)\b|\b10\d\.\d{1,3}%/i;

/** The only principal amount of a text; undefined where it has none or several. */
function onlyPrincipal(text: string): number | undefined {
	const all = [
		...text.matchAll(
			new RegExp(
				`\\bprincipal amount of ${about}\\$(${amount})|\\$(${amount}) (?:in |of )?(?:aggregate |total )?principal amount`,
				'g',
			),
		),
	].map(([, after, before]) => amountOf(after ?? before ?? ''));
	const [only] = all;
	return new Set(all).size === 1 ? only : undefined;
}
