/** Questions about amounts and counts: shares, price and proceeds, a part and its percentage, a whole and its parts. */
import { stateNames } from '../../../knowledge';
import { numberWord } from '../../../text/numberWords';
import { amountOf } from '../../../text/scaledAmounts';
import {
	about,
	amount,
	count,
	type FigureQuestion,
	few,
	fourOf,
	inFigures,
	isBound,
	isLess,
	isOff,
	months,
	number,
	slackOfPart,
	splitRatio,
	wordOrNumber,
} from './figureQuestion';

/** `John Q. Roe`. */
const person = '[A-Z][a-z]+ (?:[A-Z]\\. )?[A-Z][A-Za-z’-]+';
/** `New Hampshire`. */
const place = '(?:St\\. )?(?!St\\.)[A-Z][a-z]+(?: [A-Z][a-z]+)?';
const figure = '\\d[\\d,]*(?:\\.\\d+)?';
const unit = '(?: (?:thousand|million|billion))?';
/** Within a sentence: no point but one within a number or an abbreviation, and no other amount. */
const noAmount = '(?:[^.$;]|\\.(?=\\d)|(?<=Inc|Corp|Co|Ltd|U|S|No|M[rs]|Mrs|Dr)\\.)';

const endsInMonth = new RegExp(`${months} $`);

/** As prices have them. */
const decimals = 4;
/** In shares of the amount: what expenses, options and rounding may account for. */
const slackOfProceeds = 0.25;

/** In shares of the amount: what the rounding of a price to cents may account for, where nobody deducts anything. */
const slackOfRedemption = 0.004;

/** What amounts and counts are asked, in any order. */
export const amountQuestions: readonly FigureQuestion[] = [
	{
		// 1,000,000 shares at a price of $10.00 per share for gross proceeds of $100 million
		needs: ' per share',
		pattern: new RegExp(
			`(?<![\\d.,])(${count}) (?:newly issued )?shares (?:${noAmount}|\\$0?\\.\\d+ (?:per share|par)){0,120}?\\bat (?:a |an |the )?${noAmount}{0,30}?\\$(${figure}) per share,? ${noAmount}{0,120}?(?<!net )(?:proceeds|purchase price|consideration|value|amount)[a-z ]{0,40}? of (?:approximately |about )?\\$(${figure}${unit})`,
			'g',
		),
		instead: ([whole, shares = '', price = '', sum = '']) => {
			const right = amountOf(shares) * amountOf(price);
			// What is paid on the exercise of a warrant is not what is paid for it.
			return right > 0 &&
				!/\b(?:exercise|conversion|strike) price\b|\bcash consideration\b/i.test(whole) &&
				Math.abs(amountOf(sum) / right - 1) > slackOfProceeds
				? `the shares at that price are $${inFigures(right, decimals)}`
				: undefined;
		},
	},
	{
		// 100,000 shares at an average price of $50.00 per share, or $50 million
		needs: ' per share',
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) (?:[A-Za-z]+ ){0,4}shares (?:[a-z]+ ){0,14}at (?:an? |the )?(?:[a-z]+ ){0,4}?${about}\\$(\\d[\\d,]*(?:\\.\\d+)?) per share,? (?:or|for|totaling) (?:an? (?:total|aggregate) (?:[a-z]+ ){0,2}of )?${about}\\$(${amount})(?! per)`,
			'g',
		),
		instead: ([, shares = '', price = '', said = '']) => sharesAt(price, shares, said),
	},
	{
		// 1,000,000 shares … redeemed at a redemption price of $10.85 per share, for an aggregate redemption amount of $9,850,000
		needs: 'edemption price of ',
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) (?:[A-Za-z]+ ){0,5}shares (?:[A-Za-z’-]+ ){1,24}at (?:an? |the )?(?:[a-z-]+ ){0,2}redemption price of ${about}\\$(\\d{1,2}\\.\\d{2,8}) per share,? (?:\\([^()]{1,60}\\),? )?(?:or|for|resulting in|representing) (?:an? (?:total|aggregate) (?:[a-z]+ ){0,3}of )?${about}\\$(${amount})(?! per)`,
			'g',
		),
		instead: ([, shares = '', price = '', said = '']) => sharesAt(price, shares, said, slackOfRedemption),
	},
	{
		// $75,000 for each of the twelve one-month extensions, for total deposits of $600,000
		needs: ' each ',
		unless: /\b(?:plus|in addition|initial|additional|lesser|greater|remain|thereafter)/i,
		pattern: new RegExp(
			`\\$(${amount}) [^.;$\\d]{0,60}?\\bfor each of (?:the |up to )?(?:the )?(?:first |next |following )?${number} (?:[a-z-]+ ){0,4}?(?:extensions|months|installments|payments|quarters|years|periods|facilities|stores|directors|units|sites)\\b,? (?:\\([^()]{1,60}\\),? )?(?:or|for|totaling) (?:an? )?(?:aggregate|total|maximum)(?: [a-z]+){0,3} of ${about}\\$(${amount})(?! per)`,
			'g',
		),
		instead: ([, each = '', parts = '', said = '']) => {
			const right = (wordOrNumber(parts) ?? 0) * amountOf(each);
			return isOff(amountOf(said), right) ? `that is $${inFigures(right)}` : undefined;
		},
	},
	{
		// 6,200,000 shares … for $31.0 million in cash, or $5.50 per share
		needs: ' per share',
		unless: /\b(?:remain|other shares|balance|additional shares|rest of)/,
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) (?:[A-Za-z]+ ){0,4}shares\\b(?:${noAmount}|\\$[\\d.]+ (?:per share|par)){0,160}?\\bfor (?:(?:an? )?(?:[a-z]+ ){0,4}of )?${about}\\$(${amount})(?: in cash)?,? or ${about}\\$(\\d[\\d,]*(?:\\.\\d+)?) per share`,
			'g',
		),
		instead: ([, shares = '', said = '', price = '']) => sharesAt(price, shares, said),
	},
	{
		// 10,000,000 of the 8,000,000 shares outstanding
		needs: ' of the ',
		unless: /subscri|tender|demand|orders? for|bids? for|request/i,
		pattern:
			/(?<![\d.,$])(\d{1,3}(?:,\d{3})+)(?: shares)? of the (\d{1,3}(?:,\d{3})+) (?:issued and )?(?:outstanding )?(?:[a-z]+ ){0,2}shares\b/g,
		instead: ([, part = '', all = '']) =>
			amountOf(part) > amountOf(all) ? `of ${all} there are not so many` : undefined,
	},
	{
		// $261 million of the $200 million of shares remained unsold
		needs: ' of the $',
		pattern: new RegExp(`\\$(${amount}) of the \\$(${amount})(?! per)`, 'g'),
		instead: ([, part = '', all = '']) =>
			amountOf(part) > amountOf(all) && / /.test(part) === / /.test(all)
				? 'the part is more than the whole'
				: undefined,
	},
	{
		// The properties are 196% leased
		needs: '% ',
		pattern: /(?<![\d.,])(\d{3,4}(?:\.\d+)?)% (?:leased|occupied|let)\b/g,
		instead: ([, percent = '']) => (Number(percent) > 100 ? 'the part is more than the whole' : undefined),
	},
	{
		// 1.5 million rentable square feet, for $120.0 million, or approximately $180 per square foot
		needs: 'square f',
		unless: /\b(?:rents?|lease[ds]?|leasing|per annum|year)\b/i,
		pattern: new RegExp(
			`(?<![\\d.,$])(${amount}) (?:[a-z]+ ){0,2}square feet\\b${noAmount}{0,120}?\\bfor (?:an? (?:[a-z]+ ){0,4}of )?${about}\\$(${amount}),? or ${about}\\$(${amount}) per (?:rentable )?square foot`,
			'g',
		),
		instead: ([, feet = '', price = '', said = '']) => {
			const right = amountOf(price) / amountOf(feet);
			return isOff(amountOf(said), right, 0.06) ? `that is $${inFigures(right)}` : undefined;
		},
	},
	{
		// grew by $210 million, or 6.0%, to $2.12 billion
		needs: '%',
		pattern: new RegExp(
			`\\b(increas|grew|ros|rise|decreas|declin|fell)[a-z]* (?:by )?${about}\\$(${amount}),? or ${about}(\\d{1,3}(?:\\.\\d+)?)%,? to ${about}\\$(${amount})`,
			'g',
		),
		instead: ([, way = '', change = '', said = '', now = '']) => {
			const isUp = /^(?:inc|gr|r)/.test(way);
			const right = (amountOf(change) / (amountOf(now) + (isUp ? -1 : 1) * amountOf(change))) * 100;
			return isOff(Number(said), right, 0.08) && Math.abs(right - Number(said)) > 0.6
				? `that is ${right.toFixed(1)}%`
				: undefined;
		},
	},
	{
		// $3,200,000, of which 60%, or $1,290,000, will be granted as units
		needs: ', of which',
		pattern: new RegExp(
			`\\$(${amount})(?! per)[^.;$%]{0,60}?, of which ${about}(\\d{1,3}(?:\\.\\d+)?)%,? or ${about}\\$(${amount})(?! per)`,
			'g',
		),
		instead: ([, whole = '', part = '', said = '']) => {
			const right = (amountOf(whole) * Number(part)) / 100;
			return isOff(amountOf(said), right) ? `${part}% of it are $${inFigures(right)}` : undefined;
		},
	},
	{
		// a period of nine months, for a fee of $40,000 per month, or $630,000 in total
		needs: ' month',
		pattern: new RegExp(
			`\\b${number} months?\\b[^.;$]{0,80}?\\$(${amount}) (?:per|a|each) month,? or ${about}\\$(${amount}) in (?:total|the aggregate)`,
			'g',
		),
		instead: ([, months = '', each = '', said = '']) => {
			const right = (wordOrNumber(months) ?? 0) * amountOf(each);
			return isOff(amountOf(said), right) ? `that is $${inFigures(right)}` : undefined;
		},
	},
	{
		// a margin in a range of 1.65% to 1.15%
		needs: 'ange ',
		pattern: /\b[Rr]ang(?:e|es|ing) (?:of |from |between )(\d{1,2}(?:\.\d+)?)%? (?:to|and) (\d{1,2}(?:\.\d+)?)%/g,
		unless: /\b(?:step|declin|decreas|down)/i,
		instead: ([, low = '', high = '']) =>
			Number(low) > Number(high) ? 'the range ends below where it begins' : undefined,
	},
	{
		// 142 of the Company’s 117 clinics
		needs: ' of ',
		pattern:
			/(?<![\d.,$-])(\d{1,3}(?:,\d{3})*) of (?:the Company[’']s|its|our|their|his|her) (?:approximately )?(\d{1,3}(?:,\d{3})*) (?=(?:unvested |vested )?(?:[a-z]+ )?[a-z]+s\b)/g,
		instead: ({ input, index, 1: part = '', 2: all = '' }) =>
			amountOf(part) > amountOf(all) && !endsInMonth.test(input.slice(Math.max(0, index - 12), index))
				? `of ${all} there are not so many`
				: undefined,
	},
	{
		// 50% of her base salary of $400,000, or $250,000
		needs: '% of ',
		unless: isBound,
		pattern: new RegExp(
			`(\\d{1,3}(?:\\.\\d+)?)% of (?:his|her|its|the|such|a|an)(?: [a-z]+){0,4} of (?:approximately )?\\$(${amount}),? or (?:approximately )?\\$(${amount})(?![\\d,]*\\d|\\.\\d| per)`,
			'g',
		),
		instead: ([, rate = '', base = '', said = '']) => {
			const right = (Number(rate) / 100) * amountOf(base);
			return isOff(amountOf(said), right) ? `${rate}% of it are $${inFigures(right)}` : undefined;
		},
	},
	{
		// 800,000 of the 1,000,000 shares outstanding, or 90.0%
		needs: '%',
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) (?:shares |votes |units )?(?:out )?of (?:(?:the|our|its|a total of|the Company[’']s) )?(?:approximately )?(${count}) (?:[a-z]+ ){0,8}[a-z]+,? (?:or|which is|representing|constituting)(?: approximately)? (\\d{1,3}(?:\\.\\d+)?)%(?! of the (?:[a-z]+ )?(?:vot|capital))`,
			'gi',
		),
		instead: ([, part = '', whole = '', percent = '']) => {
			const right = (amountOf(part) / amountOf(whole)) * 100;
			return Math.abs(right - Number(percent)) > slackOfPart(percent) ? `that is ${right.toFixed(2)}%` : undefined;
		},
	},
	{
		// 1,200,000 shares … out of 1,000,000 shares outstanding
		needs: 'out of',
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) (?:shares|votes|units) (?:[a-z]+ ){0,14}out of (?:the |our |its |a total of )?(${count}) (?:[a-z]+ ){0,3}(?:shares|votes|units)`,
			'gi',
		),
		instead: ([, part = '', whole = '']) =>
			amountOf(part) > amountOf(whole) ? 'the part is more than the whole' : undefined,
	},
	{
		// charges of $50 million to $40 million
		needs: '$',
		unless: isLess,
		pattern: new RegExp(
			`\\b(?:range|charges?|costs?|expenses?|revenues?|sales|income|share|savings|EBITDA|between|proceeds) (?:of|in the range of|from|between) (?:approximately |about )?\\$(${figure})(${unit})(?: per (?:diluted )?share)? (?:to|and|-|–|through) (?:approximately )?\\$(${figure})(${unit})(?![\\d,.]*\\d)`,
			'g',
		),
		instead: ([whole, low = '', first = '', high = '', last = '']) =>
			(!/ and /.test(whole) || /\b(?:between|range)\b/.test(whole)) &&
			amountOf(low + (first || last)) > amountOf(high + last)
				? 'the range ends below where it begins'
				: undefined,
	},
	{
		// a margin between 1.75% and 1.25%
		needs: 'etween ',
		unless: isLess,
		pattern: new RegExp(
			`\\b[Bb]etween ${about}(${figure})(%?) and ${about}(${figure})\\2(?![\\d,.:]*\\d|[%-]| (?:thousand|million|billion|basis)| (?:[a-z]+ )?(?:days|weeks|months|years|hours) (?:before|prior|ahead|until))`,
			'g',
		),
		instead: ([, low = '', sign, high = '']) =>
			amountOf(low) > amountOf(high) && (sign === '%' || !/^(?:19|20)\d\d$/.test(low))
				? 'the range ends below where it begins'
				: undefined,
	},
	{
		// The 5.125% Senior Notes … bear interest at 5.215% per annum
		needs: '% ',
		unless:
			/\b(?:after|following|until|beginning|thereafter|amend|supplement|instead|additional|default|now|then|new|exchang|convert|step|increas|reduc|reset)/i,
		pattern:
			/(?<![\d.])(\d{1,2}\.\d{1,3})% (?:[A-Z][a-z-]+ ){0,4}(?:Notes|Debentures|Bonds)\b(?:[^.;%]|\.(?=\d))(?:(?!%|Notes due)[^.;]|\.(?=\d)){0,160}?\bbears? interest at (?:a |an |the )?(?:fixed |annual )*(?:rate )?(?:of )?(\d{1,2}\.\d{1,3})%/g,
		instead: ([, said = '', rate = '']) => (Number(said) !== Number(rate) ? `the name says ${said}%` : undefined),
	},
	{
		// 1.75% (150 basis points)
		needs: 'asis points',
		pattern: /(?<![\d.])(\d{1,2}(?:\.\d{1,4})?)% \((?:or )?(\d{1,4}(?:\.\d+)?) basis points\)/g,
		instead: ([, percent = '', points = '']) => ofPoints(percent, points),
	},
	{
		needs: 'asis points',
		pattern: /(?<![\d.,])(\d{1,4}(?:\.\d+)?) basis points,? (?:\((?:or )?|or )(\d{1,2}(?:\.\d{1,4})?)%/g,
		instead: ([, points = '', percent = '']) => ofPoints(percent, points),
	},
	{
		// a quarterly dividend of $0.25 per share ($1.20 annually)
		needs: 'nnual',
		pattern:
			/\bquarterly (?:cash )?(?:dividend|distribution) of \$(\d?\.\d+) per (?:common )?(?:share|unit),? (?:\(|or )(?:equivalent to |which is )?\$(\d{0,2}\.\d+)(?: per (?:share|unit))?,? (?:annually|annualized|on an annual(?:ized)? basis|per year|per annum)/g,
		instead: ([, quarter = '', year = '']) => fourOf(quarter, year),
	},
	{
		// The 1-for-20 reverse stock split will combine every thirty shares
		needs: 'everse',
		pattern: new RegExp(
			`\\b${splitRatio} reverse (?:stock |share )?split\\b(?:[^.]|\\.(?=m\\.)|(?<=[ap]\\.m)\\.|\\. As a result\\b){0,240}?\\b(?:every|each) (${numberWord}(?:-${numberWord})?|\\d{1,4})(?: \\(\\d{1,4}\\))? (?:issued |outstanding |and |pre-split )*shares\\b(?! of (?:Series|Class|[Pp]referred))`,
			'gi',
		),
		instead: ([, one = '', other = '', every = '']) => {
			const [a, b, said] = [one, other, every].map(wordOrNumber);
			const right = Math.max(a ?? 0, b ?? 0);
			return said !== undefined && right > 0 && said !== right ? `the split is of ${right}` : undefined;
		},
	},
	{
		// the following three proposals: (1) …; and (2) …
		needs: 'ollowing',
		pattern: new RegExp(
			`\\bfollowing (${few}) (?:proposals|matters|items|actions|conditions|changes): (?=\\((?:1|i|a)\\))[^.]{20,600}\\.(?!\\S)`,
			'gi',
		),
		instead: ([whole, words = '']) => {
			const said = wordOrNumber(words);
			// A part may have parts of its own, with labels of another kind.
			const kinds = [/^\d/, /^[ivx]/, /^[a-h]/];
			const all = [...whole.matchAll(/[ :]\((\d{1,2}|[ivx]{1,4}|[a-h])\) /g)].map(([, label = '']) => label);
			const kind = kinds.find((each) => each.test(all[0] ?? ''));
			const labels = new Set(all.filter((label) => kind?.test(label)));
			return said !== undefined && said !== labels.size && labels.size > 1 ? `${labels.size} follow` : undefined;
		},
	},
	{
		// appointed John Roe, Mary Poe and Ann Doe to fill the two vacancies
		needs: 'to fill',
		pattern: new RegExp(
			`(?:\\b(?:appointed|elected) )?(${person}(?:(?:, and|,| and) ${person}){1,14}) (?:(?:were|was|have been) (?:appointed|elected) )?(?:as directors )?to fill (?:the|these|those|such) (${few}) (?:[a-z]+ ){0,3}(?:vacancies|seats|positions|directorships)\\b(?![^.;]*? and (?:the|one|an?|another)\\b)`,
			'g',
		),
		instead: ([, names = '', words = '']) => namesBeside(wordOrNumber(words), names),
	},
	{
		// stores in seven states: Maine, Vermont and Ohio
		needs: ': ',
		pattern: new RegExp(
			`\\b(${few}) (?:[a-z]+ ){0,2}(?:states|countries|cities|markets|provinces|segments)(?:, as follows)?: (${place}(?:(?:, and|,| and) ${place}){1,14})(?=[.;])(?!; (?:and |[A-Z]))`,
			'g',
		),
		instead: ([, words = '', names = '']) => placesBeside(wordOrNumber(words), names),
	},
	{
		// the following two directors: John Roe, Mary Poe and Ann Doe
		needs: 'ollowing',
		pattern: new RegExp(
			`\\bfollowing (${few}) (?:[a-z]+ ){0,2}(?:directors|nominees|individuals|persons|officers)(?: [a-z]+){0,6}: (${person}(?:(?:, and|,| and) ${person}){1,14})(?=[.;])(?!; (?:and |[A-Z]))`,
			'g',
		),
		instead: ([, words = '', names = '']) => namesBeside(wordOrNumber(words), names),
	},
	{
		// The Board consists of seven directors: John Roe, Mary Poe and Ann Doe
		needs: /: [A-Z]/,
		pattern: new RegExp(
			`\\b(?:consist(?:s|ed|ing)? of|have|has) (?:the following )?(${few}) (?:directors|members|persons|individuals)(?:, (?:all|each) of whom (?:is|are) [a-z -]{3,40})?: (${person}(?:(?:, and|,| and) ${person}){1,14})(?=[.;])`,
			'g',
		),
		instead: ({ input, 1: words = '', 2: names = '' }) =>
			/\bvacan|\bseats? (?:is|are|remain)/.test(input) ? undefined : namesBeside(wordOrNumber(words), names),
	},
	{
		// elected John Roe and Mary Poe to fill the newly created vacancy
		needs: 'to fill the ',
		pattern: new RegExp(
			`\\b(?:appointed|elected) (${person}(?:(?:, and|,| and) ${person}){1,14}) (?:as directors )?to fill the (?:[a-z]+ ){0,3}(?:vacancy|seat|directorship)\\b(?![^.;]*? and (?:the|one|an?|another)\\b)`,
			'g',
		),
		instead: ([, names = '']) => namesBeside(1, names),
	},
];

/** What shares are at a price, where that is not the sum said. */
function sharesAt(price: string, shares: string, said: string, slack = 0.05): string | undefined {
	const right = amountOf(shares) * amountOf(price);
	return isOff(amountOf(said), right, slack)
		? `the shares at that price are $${inFigures(right, decimals)}`
		: undefined;
}

const ofPoints = (percent: string, points: string): string | undefined =>
	Math.abs(Number(percent) * 100 - Number(points)) > 0.6
		? `${points} basis points are ${Number(points) / 100}%`
		: undefined;

/** How many names a list has, where that is not how many are said to be there. */
function namesBeside(said: number | undefined, names: string): string | undefined {
	const all = namesOf(names).length;
	return said !== undefined && said !== all && !isOfTitles.test(names) ? `there are ${all} names` : undefined;
}

/** The same of places and of parts of a business, of which one may have an *and* in it, and a city its state after it. */
function placesBeside(said: number | undefined, names: string): string | undefined {
	const all = namesOf(names);
	const cities = all.filter((name) => !stateNames.has(name.toLowerCase()));
	const isOne = /^(?!.* and .* and ).* and (?!.*,)/.test(names);
	return isOne && (cities.length === 0 || cities.length !== said) ? namesBeside(said, names) : undefined;
}

const namesOf = (names: string): readonly string[] =>
	names.split(/, (?:and )?| and /).filter((name) => name.trim() !== '');

const isOfTitles =
	/\b(?:Director|Chair|Chairman|Chief|President|Officer|Secretary|Independent|Counsel|Treasurer|Manager|Partner|Member)\b/;
