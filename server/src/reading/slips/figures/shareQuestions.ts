/** Questions about shares and units in several sentences of an item: what each stands for or becomes, and what its price makes of all. */
import { rememberedByParagraph } from '../../../text/remembered';
import { amountOf } from '../../../text/scaledAmounts';
import {
	about,
	amount,
	count,
	type FigureQuestion,
	inFigures,
	isOff,
	number,
	onlyNumber,
	percent,
	slackOfPart,
	wordOrNumber,
} from './figureQuestion';

const depositary = '(?:American [Dd]epositary [Ss]hares?|ADSs?|Depositary Shares?)(?: \\([^()]{1,40}\\))?';
/** `ordinary shares`, `Class A ordinary shares`, `shares of common stock`. */
const underlying = '(?:[A-Z][a-z]* ){0,2}(?:ordinary|common) shares?|shares? of (?:[A-Z][a-z]+ )*common stock';
const eachStandsFor = new RegExp(
	`\\b${depositary}[^.;]{0,40}?\\beach (?:of which )?represent(?:s|ing) (?:the right to receive )?${number} (?:${underlying})`,
	'g',
);

const sharesOfUnit = onlyNumber(eachStandsFor, wordOrNumber);
const statedValue = onlyNumber(/\bstated value of \$(\d[\d,]*(?:\.\d+)?)/g, amountOf);
const shareInto = new RegExp(
	`\\b[Ee]ach share of [A-Za-z\\d ,-]{3,80}?\\bconvertible [^.;$\\d]{0,60}?\\binto (${count}) (?:${underlying})`,
	'g',
);
const sharesOfShare = onlyNumber(shareInto, amountOf);
/** What is paid for each share: `the right to receive $31.00 in cash`. */
const paidForEach =
	/\$(\d[\d,]*\.\d\d)(?: per (?:share|ADS|unit))?,? in cash,?(?: per (?:share|ADS|unit))?(?! (?:on|upon|dividend|and|plus|or)\b)/g;
const onlyPaid = onlyNumber(paidForEach, amountOf);
/** Words for what is paid beside cash. */
const isOfStock =
	/\b(?:exchange ratio|stock consideration|contingent value|CVRs?)\b|\bshares? of (?:the )?(?:Parent|Buyer|Purchaser)\b/i;
/** What is paid for each share, in dollars, where that is one amount of cash; else none. */
const priceIn = rememberedByParagraph((text) => (isOfStock.test(text) ? 0 : onlyPaid(text)));

/** What each aggregate that a text names is, in dollars: `aggregate Merger Consideration is $300 million`. */
const aggregates = rememberedByParagraph(
	(text): ReadonlyMap<string, number> =>
		new Map([...text.matchAll(aggregate)].map(([, name = '', words = '']) => [name, amountOf(words)])),
);
const aggregate = new RegExp(
	`\\b(aggregate [A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:is|of|was|will be) ${about}\\$(${amount})(?! per)`,
	'g',
);

/** In shares of an aggregate: what options and rounding may account for. */
const slackOfAggregate = 0.06;

/** What the shares of an item are asked, in any order; the last group is the figure that is asked about. */
export const shareQuestions: readonly FigureQuestion[] = [
	{
		// ADSs, each representing four ordinary shares … 900,000 ADSs, representing 3,000,000 ordinary shares
		needs: 'epresent',
		unless: /\b(?:ratio|change|former|prior to)\b/i,
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) ${depositary},? (?:which )?represent(?:s|ing)?(?: an aggregate of| a total of)? ${about}(${count}) (?:${underlying})`,
			'g',
		),
		instead: ({ input, 1: units = '', 2: said = '' }) => {
			const right = sharesOfUnit(input) * amountOf(units);
			return isOff(amountOf(said), right, 0.001) ? `they stand for ${inFigures(right)}` : undefined;
		},
	},
	{
		// Each share of Series A Preferred Stock is convertible into 400 shares … The 9,000 shares are convertible into 3,000,000 shares
		needs: 'onvertible into ',
		pattern: new RegExp(
			`\\b[Tt]he (${count}) shares (?:[A-Za-z]+ ){0,8}?are (?:initially )?convertible into (?:an aggregate of |a total of )?${about}(${count}) (?:${underlying})`,
			'g',
		),
		instead: ({ input, 1: shares = '', 2: said = '' }) => {
			const right = sharesOfShare(input) * amountOf(shares);
			return isOff(amountOf(said), right, 0.001) ? `they become ${inFigures(right)}` : undefined;
		},
	},
	{
		// into 400 shares, which is the stated value of $1,000 divided by the conversion price of $2.50
		needs: 'divided by ',
		pattern: new RegExp(
			`\\b(?=into (${count}) (?:${underlying})[^.;$]{0,60}?\\bvalue of \\$(\\d[\\d,]*(?:\\.\\d+)?)[^.;$]{0,40}? divided by [^.;$]{0,40}?\\bprice of \\$(\\d[\\d,]*(?:\\.\\d+)?))into (${count})`,
			'g',
		),
		instead: ([, said = '', value = '', price = '']) => {
			const right = amountOf(value) / amountOf(price);
			return isOff(amountOf(said), right, 0.01) ? `at that price these are ${inFigures(right)}` : undefined;
		},
	},
	{
		// a stated value of $1,000 … 110% of the stated value, or $1,010 per share
		needs: 'tated value',
		pattern: new RegExp(`${percent} of (?:the|its) stated value,? (?:\\(|or )${about}\\$(${amount})`, 'g'),
		instead: ({ input, 1: part = '', 2: said = '' }) => {
			const right = (statedValue(input) * Number(part)) / 100;
			return isOff(amountOf(said), right, 0.001) ? `that is $${inFigures(right)}` : undefined;
		},
	},
	{
		// the right to receive $31.00 in cash … a premium of 42% to the closing price of $25.00
		needs: 'premium of ',
		unless: /\b(?:implied|enterprise|multiple)\b|%.*%/i,
		pattern: new RegExp(
			`\\b(?:Consideration|Price) (?:represents|constitutes|reflects) (?:an? )?premium of (?=${about}${percent} (?:to|over|above) (?:[A-Za-z’]+ ){1,12}?price (?:[A-Za-z’]+,? ){0,8}?of \\$(\\d[\\d,]*\\.\\d+))(${about}\\d{1,3})`,
			'g',
		),
		instead: ({ input, 1: said = '', 2: base = '' }) => {
			const right = (priceIn(input) / amountOf(base) - 1) * 100;
			return right > -100 && Math.abs(right - Number(said)) > slackOfPart(said) + 0.5
				? `that is ${right.toFixed(1)}%`
				: undefined;
		},
	},
	{
		// the right to receive $31.00 in cash … Based on 42,000,000 outstanding shares, the aggregate consideration is approximately $1.03 billion
		needs: 'ased on ',
		pattern: new RegExp(
			`\\b[Bb]ased on (?:the )?${about}(${count}) (?:[A-Za-z-]+ ){0,3}shares\\b[^.;$\\d]{0,80}?,? the (?:aggregate|total) (?:[A-Za-z]+ ){1,4}(?:is|was|will be|would be|of) ${about}\\$(${amount})(?! per)`,
			'g',
		),
		instead: ({ input, 1: shares = '', 2: said = '' }) => {
			const right = priceIn(input) * amountOf(shares);
			return isOff(amountOf(said), right, slackOfAggregate)
				? `the shares at that price are $${inFigures(right)}`
				: undefined;
		},
	},
	{
		// aggregate Merger Consideration is approximately $1.30 billion … a fee of $45.5 million, or 5.3% of the aggregate Merger Consideration
		needs: '% of the aggregate ',
		pattern: new RegExp(
			`\\bfee of \\$(${amount}),? (?:\\(|which is |representing |equal to |or )(?=${about}${percent} of the (aggregate [A-Z][a-z]+(?: [A-Z][a-z]+)?))(${about}\\d{1,2})`,
			'g',
		),
		instead: ({ input, 1: fee = '', 2: said = '', 3: whole = '' }) => {
			const all = aggregates(input).get(whole);
			const right = (amountOf(fee) / (all ?? 0)) * 100;
			return Number.isFinite(right) && isOff(Number(said), right, 0.05) ? `that is ${right.toFixed(1)}%` : undefined;
		},
	},
];
