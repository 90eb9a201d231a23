/** Questions about a whole, a part of it and what is left, in several sentences of an item: proceeds that are used, notes that are redeemed. */
import { amountOf } from '../../../text/scaledAmounts';
import {
	about,
	amount,
	count,
	type FigureQuestion,
	inFigures,
	isOff,
	monthsOfYear,
	number,
	timesAYear,
	wordOrNumber,
} from './figureQuestion';

/** In shares of what is left: the rounding of the whole, which the rest has as well. */
const slackOfRest = 0.004;

/** What is left of a whole, where it is said to be another amount; the last group is that. */
const restOf = (whole: string, part: string, said: string): string | undefined => {
	const right = amountOf(whole) - amountOf(part);
	return right > 0 && Math.abs(amountOf(said) - right) > amountOf(whole) * slackOfRest
		? `$${inFigures(right)} is left`
		: undefined;
};

/** What several dividends, a rent and a severance come to is asked within a paragraph. */
export const sumsOfTimes: readonly FigureQuestion[] = [
	{
		// a regular dividend of $0.36 per share and a supplemental dividend of $0.04 per share, for total dividends of $0.41
		needs: 'ividend',
		pattern:
			/\b(?:dividend|distribution) of \$(\d?\.\d+) per [a-z]+ and an? [a-z]+ (?:cash )?(?:dividend|distribution) of \$(\d?\.\d+) per [a-z]+,? (?:for|or) (?:a |an )?(?:total|aggregate)(?: [a-z]+){0,2} of \$(\d?\.\d+)/g,
		instead: ([, one = '', other = '', said = '']) =>
			Math.abs(Number(one) + Number(other) - Number(said)) > 0.0005
				? `together $${(Number(one) + Number(other)).toFixed(2)}`
				: undefined,
	},
	{
		// $0.45 per unit for the quarter ended …, or $1.85 per unit on an annualized basis
		needs: 'nnualized',
		pattern:
			/\b(?:[a-z]+ )?(?:dividend|distribution) of \$(\d?\.\d+) per [A-Za-z ]{3,20}?\b[^.;$]{0,90}?,? or \$(\d?\.\d+) per [A-Za-z ]{3,20} on an annualized basis/g,
		instead: ([all, one = '', year = '']) =>
			Math.abs(Number(one) * timesAYear(all) - Number(year)) > 0.02
				? `in a year that is $${(Number(one) * timesAYear(all)).toFixed(2)}`
				: undefined,
	},
	{
		// an annual rent of $84,000, or $7,500 per month
		needs: 'month',
		pattern: new RegExp(
			`\\b(?:annual (?:[a-z]+ ){1,3}of ${about}\\$(${amount})|\\$(${amount}) (?:per year|annually|a year)),? (?:\\(|or ){1,2}${about}\\$(${amount}) (?:per|a|each) month`,
			'g',
		),
		instead: ([, year = '', ayear = '', month = '']) => {
			const right = amountOf(year || ayear) / monthsOfYear;
			return isOff(amountOf(month), right, 0.01) ? `that is $${inFigures(right)} a month` : undefined;
		},
	},
	{
		// coverage for 18 months at a cost of $32,400, or $8,100 per month
		needs: 'month',
		pattern: new RegExp(
			`\\bfor ${number} months [^.;$]{0,60}?\\$(${amount}),? (?:\\(|or ){1,2}${about}\\$(${amount}) (?:per|a|each) month`,
			'g',
		),
		instead: ([, months, whole = '', month = '']) => {
			const right = amountOf(whole) / (wordOrNumber(months) ?? 0);
			return isOff(amountOf(month), right, 0.01) ? `that is $${inFigures(right)} a month` : undefined;
		},
	},
	{
		// severance of $1,250,000, which is equal to 18 months of his annual base salary of $750,000
		needs: 'onths of ',
		pattern: new RegExp(
			`\\$(${amount}),? (?:\\(|which is |representing |or ){0,2}(?:equal to |equivalent to )?${number} months of (?:his |her |the )?(?:then[- ]current )?(?:annual )?base salary of \\$(${amount})(?![\\d,.]*\\d|,? (?:and|plus|together|multiplied)\\b)`,
			'g',
		),
		instead: ([, said = '', months, salary = '']) => {
			const right = (amountOf(salary) / monthsOfYear) * (wordOrNumber(months) ?? 0);
			return isOff(amountOf(said), right, 0.003) ? `that is $${inFigures(right)}` : undefined;
		},
	},
	{
		// severance of $1,125,000, … payable in twelve equal monthly installments of $62,500
		needs: 'lments of $',
		unless: /\b(?:remain|balance|rest\b|final|another|additional|lump)/i,
		pattern: new RegExp(
			`\\bseverance (?:payment )?(?:of|equal to) \\$(${amount}),? [^;$]{0,80}? months of [a-z ]{0,20}base salary of \\$${amount},? (?:to be )?(?:payable|paid) in ${number} (?:equal )?(?:[a-z-]+ )?instal?lments of ${about}\\$(${amount})`,
			'g',
		),
		instead: ([, whole = '', parts, each = '']) => {
			const right = (wordOrNumber(parts) ?? 0) * amountOf(each);
			return isOff(amountOf(whole), right) ? `the installments are $${inFigures(right)}` : undefined;
		},
	},
	{
		// a term of five years at an annual rent of $84,000 … and total rent of $402,000
		needs: 'otal rent',
		unless: /\b(?:increas|escalat|abate|plus)/i,
		pattern: new RegExp(
			`\\bterm of ${number} years (?:at|with) an annual (?:[a-z]+ ){1,2}of ${about}\\$(${amount})[^;]{0,80}?\\btotal rent of ${about}\\$(${amount})`,
			'g',
		),
		instead: ([, years, rent = '', said = '']) => {
			const right = (wordOrNumber(years) ?? 0) * amountOf(rent);
			return isOff(amountOf(said), right) ? `that is $${inFigures(right)}` : undefined;
		},
	},
];

/** What is left is asked, in any order; the last group is the figure that is asked about. */
export const restQuestions: readonly FigureQuestion[] = [
	{
		// net proceeds were $690.4 million … used $350.0 million of the net proceeds to repay its loan and will use the remaining $304.4 million
		needs: 'et proceeds ',
		unless: /\b(?:plus|cash on hand|together)\b/i,
		pattern: new RegExp(
			`\\b[Nn]et proceeds [^.;$]{0,160}?\\$(${amount})(?! per)[^;$]{0,400}?\\bused? ${about}\\$(${amount}) of (?:the|such|these|those) net proceeds [^.;$]{0,160}? the remaining ${about}\\$(${amount})(?! per)`,
			'g',
		),
		instead: ([, net = '', used = '', rest = '']) => restOf(net, used, rest),
	},
	{
		// redeem $40,000,000 of the $85,000,000 aggregate principal amount … $54,000,000 will remain outstanding
		needs: 'outstanding',
		unless: /\b(?:additional|premium|weighted|more|further|another|again|also|bought)\b/i,
		pattern: new RegExp(
			`\\b(?:redeem|repay|repurchas|prepa|repa|purchas|convert|exchang|cancel)[a-z]* (?:an aggregate of |a total of )?${about}\\$(${amount}) (?:[a-z]+ ){0,4}?of (?:the|its) ${about}\\$(${amount}) [^;$]{0,400}?(?<!\\d )\\$(${amount}) (?:(?:in |of )?(?:aggregate )?principal amount )?(?:of [^.;$]{3,60}? )?(?:will remain|remains|remained|would remain|remaining) outstanding`,
			'g',
		),
		instead: ([, part = '', whole = '', rest = '']) => restOf(whole, part, rest),
	},
	{
		// 14,200 of his 21,300 unvested units … The remaining 1,700 units will be forfeited
		needs: ' remaining ',
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) (?:of|out of) (?:the|his|her|its) (${count}) (?:[a-z-]+ ){0,4}(units|shares|options|awards)\\b[^;\\d]{0,200}?\\b[Tt]he remaining (${count}) (?=(?:[a-z-]+ ){0,3}\\3)`,
			'g',
		),
		instead: ([, part = '', whole = '', , rest = '']) =>
			isOff(amountOf(rest), amountOf(whole) - amountOf(part), 0.0005)
				? `${inFigures(amountOf(whole) - amountOf(part))} are left`
				: undefined,
	},
];
