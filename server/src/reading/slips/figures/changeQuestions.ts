/** Questions about what changed: from what to what, which way, and by how much or how many percent. */
import { amountOf, rangeOf } from '../../../text/scaledAmounts';
import {
	about,
	amount,
	count,
	type FigureQuestion,
	inFigures,
	isOff,
	months,
	number,
	percent,
	wordOrNumber,
} from './figureQuestion';

const seats = '(?: (?:directors|members|seats))?';
/** `, or $0.71 per diluted share,`. */
const perShare = '(?:,? (?:or )?\\$[\\d.]+ (?:per|a) (?:[a-z]+ ){0,2}share)?,?';
/** Within a sentence, with the numbers of days and quarters. */
const noAmount = '(?:[^.;$%]|\\.(?=\\d))';
/** Words and figures of something else: `and customers reached 41,200`. */
const otherClause =
	'\\b(?:(?:and|while|whereas|with|as) (?:[A-Za-z’-]+ ){1,8}?(?:was|were|reached|rose|grew|increased|improved|totaled|had|exceeded|of \\d)\\b|\\d{1,3}(?:,\\d{3})+|[\\d.]+ (?:million|thousand))';
const isUp = (word: string): boolean => /^(?:inc|ri|ro|gr|up|exp|enl|rai|hi)/i.test(word);

/** What changes are asked, in any order. */
export const changeQuestions: readonly FigureQuestion[] = [
	{
		// increased to $90 million from $100 million; increased 12% to $112 million from $110 million
		needs: '$',
		pattern: new RegExp(
			`\\b(increas|ris|ros|grew|decreas|declin|fell|reduc)[a-z]* (?:by )?(?:${about}${percent},? )?to ${about}\\$(${amount})(?: per (?:diluted |common )?share)?,? (?:from|(?:as )?compared (?:to|with)) ${about}\\$(${amount})(?![\\d,.]*\\d)`,
			'g',
		),
		instead: ([all, way = '', said, now = '', then = '']) =>
			directionOf(isUp(way), then, now) ?? (said === undefined ? undefined : changeOf(all, then, now, said)),
	},
	{
		// increased the commitments from $500 million to $400 million
		needs: '$',
		pattern: new RegExp(
			`\\b(increas|rais|decreas|reduc|lower)(?:e|ed|es|ing|ing) (?:the |its |our |his |her )?(?:(?:Company|Registrant)[’']s )?(?:(?!by |and |or |(?:increas|rais|decreas|reduc|lower|extend|chang)[a-z]* )[a-z’'-]+ ){0,8}from (?:approximately )?\\$(${amount})(?: per (?:annum|year|share))? to (?:approximately )?\\$(${amount})(?![\\d,.]*\\d)`,
			'gi',
		),
		instead: ([, way = '', then = '', now = '']) => directionOf(isUp(way), then, now),
	},
	{
		// reduced the applicable margin from 2.35% to 2.75%
		needs: '%',
		pattern: new RegExp(
			`\\b(increas|rais|decreas|reduc|lower)(?:e|ed|es|ing) (?:the |its |our )?(?:(?!by |and |or |(?:increas|rais|decreas|reduc|lower|extend|chang)[a-z]* )[A-Za-z’'-]+ ){1,9}from (?:SOFR plus )?${percent} (?:per annum )?to (?:SOFR plus )?${percent}`,
			'gi',
		),
		instead: ([, way = '', then = '', now = '']) => otherWay(isUp(way), Number(then), Number(now)),
	},
	{
		// increase the number of authorized shares of common stock from 120,000,000 to 80,000,000
		needs: 'uthorized',
		unless: /\b(?:split|combin|consolidat)/i,
		pattern: new RegExp(
			`\\b(increas|decreas|reduc)(?:e|ed|es|ing) (?:in )?(?:the|its|our) (?:total |aggregate )?(?:number of (?:the Company’s )?)?authorized (?:[^.;%]|\\.(?=\\d)){3,140}? from (${count})(?: shares)?(?: of [a-z ]{3,40})? to (${count})(?![\\d,]*%)`,
			'gi',
		),
		instead: ([, way = '', then = '', now = '']) => directionOfCount(isUp(way), then, now),
	},
	{
		// a termination fee of $45.5 million, which is reduced to $52.75 million
		needs: 'ed to $',
		unless: /\bfrom \$/,
		pattern: new RegExp(
			`\\bfee of \\$(${amount})(?! per)[^.;$]{0,20}(?:[^.;$]|\\.(?=\\d)){0,80}?,? which (?:is|will be|would be|shall be|may be) (reduc|increas)ed to \\$(${amount})`,
			'g',
		),
		instead: ([, then = '', way = '', now = '']) => directionOf(isUp(way), then, now),
	},
	{
		// a base salary of $680,000, an increase of 31.3% from her current base salary of $600,000
		needs: 'rease of ',
		// Of a dividend an item is asked.
		unless: /\bdividend/i,
		pattern: new RegExp(
			`\\$(${amount})(?: per (?:year|annum|share))?,? (?:which is |representing |reflecting )?an? (increase|decrease) of ${about}${percent} (?:from|over) (?:his|her|the|its) (?:[a-z-]+ ){1,5}of \\$(${amount})(?![\\d,.]*\\d)`,
			'g',
		),
		instead: ([all, now = '', way = '', said = '', then = '']) =>
			directionOf(isUp(way), then, now) ?? changeOf(all, then, now, said),
	},
	{
		// a balance of $1,250,400,000, which is 2.6% less than the balance of $1,333,000,000
		needs: '% ',
		pattern: new RegExp(
			`\\$(${amount}),? which (?:is|was|represents) ${about}${percent} (less|more|lower|higher|greater|above|below) (?:than )?(?:the|its) (?:[a-z]+ ){1,5}of \\$(${amount})(?![\\d,.]*\\d)`,
			'g',
		),
		instead: ([all, now = '', said = '', way = '', then = '']) =>
			directionOf(/^[mhga]/.test(way), then, now) ?? changeOf(all, then, now, said),
	},
	{
		// increased the size of the Board from nine to eight directors
		needs: 'irectors',
		pattern: new RegExp(
			`\\b(increas|expand|enlarg|decreas|reduc)(?:e|ed|es|ing) (?:the |its )?(?:[A-Za-z’']+ ){0,9}from ${number} (?:directors |members )?to ${number}(?= (?:directors|members))`,
			'gi',
		),
		instead: ([, way = '', then = '', now = '']) => directionOfCount(isUp(way), then, now),
	},
	{
		// reduced the number of directors from seven to nine
		needs: 'rom ',
		pattern: new RegExp(
			`\\b(increas|expand|enlarg|decreas|reduc)(?:e|ed|es|ing) the (?:authorized )?(?:number of (?:directors|members|seats)|size of (?:the|its) Board)(?: of Directors)?(?: of the (?:Company|Board)| on the Board)?(?: of Directors)? from ${number} to ${number}\\b`,
			'gi',
		),
		instead: ([, way = '', then = '', now = '']) => directionOfCount(isUp(way), then, now),
	},
	{
		// 14 new stores, increasing its store count from 212 to 228 stores
		needs: 'rom ',
		unless:
			/\b(?:clos|sold|sale|divest|relocat|consolidat|exit|net\b|less\b|after\b|depart|resign|retire|leav|left|attrition|lost|remov|convert|combin|merg)/i,
		pattern: new RegExp(
			`\\b${number} (?:new |additional )(?:[a-z]+ ){0,2}(?:stores|branches|locations|restaurants|clinics|employees|offices|facilities|directors)\\b[^.;\\d]{0,80}?,? (?:increasing|bringing|raising) [^.;\\d]{0,60}?\\bfrom (${count}) to (${count})(?! ?(?:%|million|billion))`,
			'g',
		),
		instead: ([, ...words]) => {
			const [more = 0, then = 0, now = 0] = words.map((each) => wordOrNumber(each) ?? 0);
			const right = then + more;
			return now !== right ? `that would be ${inFigures(right)}` : undefined;
		},
	},
	{
		// expanded by two, from seven to ten directors
		needs: 'rom ',
		pattern: new RegExp(
			`\\b(increas|expand|enlarg|decreas|reduc)[a-z]+ (?:[a-zB]+ ){0,8}by ${number}${seats},? from ${number}${seats} to ${number}`,
			'g',
		),
		instead: ([, way = '', ...words]) => {
			const [by = 0, then = 0, now = 0] = words.map((each) => wordOrNumber(each) ?? 0);
			const right = then + (isUp(way) ? by : -by);
			return now !== right ? `that would be ${right}` : undefined;
		},
	},
	{
		// increased by $100 million, from $400 million to $600 million
		needs: 'rom $',
		pattern: new RegExp(
			`\\b(increas|decreas|reduc|rais)[a-z]+ (?:[A-Za-z’'-]+ ){0,8}?by \\$(${amount}),? from \\$(${amount}) to \\$(${amount})`,
			'g',
		),
		instead: ([, way = '', by = '', then = '', now = '']) => {
			const right = amountOf(then) + (isUp(way) ? 1 : -1) * amountOf(by);
			return isOff(amountOf(now), right) ? `that would be to $${inFigures(right)}` : undefined;
		},
	},
	{
		// from $500,000 to $550,000, an increase of 20%
		needs: 'rease ',
		pattern: new RegExp(
			`\\bfrom \\$(${amount}) to \\$(${amount}),? (?:which (?:is|represents) )?(?:representing )?an? (?:increase|decrease) of ${about}${percent}`,
			'g',
		),
		instead: ([all, then = '', now = '', said = '']) => changeOf(all, then, now, said),
	},
	{
		// increased the dividend by 10%, from $0.20 to $0.25 per share
		needs: '%',
		pattern: new RegExp(
			`\\b(increas|rais|decreas|reduc|lower)[a-z]+ (?:[a-z]+ ){0,8}(?:by )?${about}${percent},? from ${about}\\$(${amount})(?: per (?:[a-z]+ )?share)? to ${about}\\$(${amount})(?![\\d,.]*\\d)`,
			'g',
		),
		instead: ([all, way = '', said = '', then = '', now = '']) =>
			directionOf(isUp(way), then, now) ?? changeOf(all, then, now, said),
	},
	{
		// $14.2 million for the third quarter, compared to $12.9 million a year ago, an increase of 20%
		needs: 'ompared',
		pattern: new RegExp(
			`\\$(${amount})${perShare}${noAmount}{0,90}? (?:as )?compared (?:to|with) ${about}\\$(${amount})${perShare}(?:(?!${otherClause})${noAmount}){0,90}?,? (?:representing |or )?an? (increase|decrease|decline|improvement|gain|growth) of ${about}${percent}`,
			'g',
		),
		instead: ([all, now = '', then = '', way = '', said = '']) =>
			(/^(?:inc|dec)/.test(way) ? directionOf(isUp(way), then, now) : undefined) ?? changeOf(all, then, now, said),
	},
	{
		// $112 million, up 20% from $100 million; revenue of $120 million increased 12% over revenue of $100 million
		needs: '%',
		pattern: new RegExp(
			`\\$(${amount}),? (increased|rose|grew|decreased|declined|fell|up|down) (?:by )?${about}${percent} (?:over|from|compared (?:to|with)) (?:[a-z ]{1,30} of )?${about}\\$(${amount})(?![\\d,.]*\\d)`,
			'g',
		),
		instead: ([all, now = '', way = '', said = '', then = '']) =>
			directionOf(isUp(way), then, now) ?? changeOf(all, then, now, said),
	},
	{
		// $30.00 per share represents a premium of 50% over the closing price of $25.00
		needs: 'premium of ',
		pattern: new RegExp(
			`\\$(${amount}) per share,? (?:[a-z]+ ){1,4}premium of ${about}${percent} (?:to|over|above) (?:[A-Za-z’]+ ){1,12}?(?:price|average) (?:[A-Za-z’]+ ){0,8}?of \\$(${amount})`,
			'g',
		),
		instead: ([all, price = '', said = '', base = '']) => changeOf(all, base, price, said),
	},
	{
		// increases the maximum leverage ratio from 4.00 to 1.00 to 3.50 to 1.00
		needs: 'atio',
		pattern:
			/\b(increas|rais|decreas|reduc|lower)(?:e|ed|es|ing) the (?:[a-z-]+ ){0,9}ratio\b[^.;\d]{0,80}? from (\d\.\d\d?)(?::1(?:\.00?)?|x| to 1(?:\.00?)?) to (\d\.\d\d?)(?=:1|x| to 1)/g,
		instead: ([, way = '', then = '', now = '']) => otherWay(isUp(way), Number(then), Number(now)),
	},
	{
		// not more than 4.50 to 1.00, stepping down to 4.75 to 1.00
		needs: 'stepping ',
		unless: /\b(?:former|latter|respectively)\b/,
		pattern:
			/\b(\d\.\d\d?)(?: ?to ?1(?:\.00?)?|:1(?:\.00?)?|x)[^.;\d]{0,60}?\bstepping (down|up) to (\d\.\d\d?)(?=x|:1| ?to ?1)/g,
		instead: ([, first = '', way, last = '']) =>
			(way === 'down') === Number(last) >= Number(first)
				? `that is ${way === 'down' ? 'no less' : 'no more'}`
				: undefined,
	},
	{
		// a ratio of not less than 2.50 to 2.00
		needs: 'atio',
		pattern:
			/\b[Rr]atio[^.;\d]{0,120}?\b(?:less|more|greater|lower|higher|exceed|exceeds|exceeding|maximum|minimum)(?: than| of)? (\d\.\d\d?) to (?!1(?:\.0|[^.\d]))(\d\.\d\d)\b/g,
		// A range goes up.
		instead: ([, first, last]) => (Number(last) < Number(first) ? 'a ratio is one to 1.00' : undefined),
	},
	{
		// changed the fiscal year end from December 31 to December 31, beginning with the fiscal year ending June 30, 2027
		needs: 'iscal year',
		unless: /\b52/,
		pattern: new RegExp(
			`\\bfiscal year(?:[- ]end)?[^.;]{0,60}? from (${months} \\d{1,2}) to (${months} \\d{1,2})(?![\\d,]* ?20)(?:,? [^.;\\d]{0,60}?\\bfiscal year ending (${months} \\d{1,2}), 20\\d\\d)?`,
			'g',
		),
		instead: ([, then, now, first]) =>
			then === now
				? 'that is no change'
				: first !== undefined && first !== now && first !== then
					? `the new year ends on ${now}`
					: undefined,
	},
	{
		// The efficiency ratio improved to 61.2% from 58.4%: the less, the better
		needs: 'ratio ',
		pattern: new RegExp(
			`\\b(?:[Ee]fficiency|[Cc]ombined|[Ll]oss|[Ee]xpense) ratio (improved|worsened|deteriorated) to ${percent},? (?:from|compared (?:to|with)) ${percent}`,
			'g',
		),
		instead: ([, way, now = '', then = '']) =>
			(way === 'improved') === Number(now) > Number(then) ? 'the less, the better' : undefined,
	},
];

/** In percentage points, what a rounded percentage may be off. */
const slackOf = (said: string, isAbout: boolean): number =>
	isAbout ? 1.5 : 0.5 * 10 ** -(said.split('.')[1]?.length ?? 0) + 0.05;

/** The change between two amounts in percent, where rounded amounts do not make it the one that is said. */
function changeOf(all: string, then: string, now: string, said: string): string | undefined {
	const [from, to] = [withUnitOf(then, now), now];
	const [[lowest, low], [high, highest]] = [rangeOf(from), rangeOf(to)];
	const changes = [high / low - 1, highest / lowest - 1].map((change) => change * 100);
	const right = (amountOf(to) / amountOf(from) - 1) * 100;
	const sign = right < 0 ? -1 : 1;
	const slack = slackOf(said, /\b(?:approximately|about|over|nearly|almost|more than)\b/.test(all));
	const isOf =
		Number(said) * sign >= Math.min(...changes) - slack && Number(said) * sign <= Math.max(...changes) + slack;
	return isOf || !Number.isFinite(right) ? undefined : `that is ${Math.abs(right).toFixed(1)}%`;
}

/** `$40 to $50 million`: the unit of the second is that of both. */
const withUnitOf = (then: string, now: string): string =>
	/ /.test(now.trim()) && !/[ ,]/.test(then.trim()) ? then + now.trim().replace(/^\S+/, '') : then;

/** The way in which an amount changed, where it is said to have gone the other. */
const directionOf = (isUp: boolean, then: string, now: string): string | undefined =>
	otherWay(isUp, amountOf(withUnitOf(then, now)), amountOf(now));

/** The same of a count, in words or in digits. */
function directionOfCount(isUp: boolean, then: string, now: string): string | undefined {
	const [from, to] = [wordOrNumber(then), wordOrNumber(now)];
	return from === undefined || to === undefined ? undefined : otherWay(isUp, from, to);
}

function otherWay(isUp: boolean, from: number, to: number): string | undefined {
	const isOther = isUp ? to < from : to > from;
	return isOther ? `that is ${isUp ? 'a decrease' : 'an increase'}` : undefined;
}
