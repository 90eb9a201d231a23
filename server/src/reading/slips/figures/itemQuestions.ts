/**
 * Questions about figures that stand in different sentences of an item: an offering and its proceeds, a salary and what is
 * reckoned by it; a dividend and the one before. The last group of a pattern is the figure that is
 * asked about.
 */
import { numberWord, ordinalInTitle, ordinalOf, ordinalWord } from '../../../text/numberWords';
import { areTurned, isOneEdit } from '../../../text/oneEdit';
import { amountOf, roundingOf } from '../../../text/scaledAmounts';
import {
	about,
	amount,
	count,
	type FigureQuestion,
	fourOf,
	inFigures,
	isOff,
	monthsOfYear,
	number,
	percent,
	wordOrNumber,
} from './figureQuestion';

/** Signs of some sentences among which no amount is. */
const noAmount = '[^$;]';

/** In shares of the gross: what the underwriters may take beyond it by their option. */
const option = 0.15;

/** In percentage points: what the rounding of a dividend may account for. */
const slackOfChange = 1.5;

/** Words for what else brings in money, beside the shares. */
const isOfOthers =
	/\b(?:warrants?|private placement|pre-?funded|units?|notes|forward|concurrent|combined|together|preferred|selling (?:stock|share|security)\s?holders?|of which|by certain)\b/i;

/** What the figures of an item are asked, in any order. */
export const itemQuestions: readonly FigureQuestion[] = [
	{
		// 8,000,000 shares … at a price to the public of $12.50 per share. … Gross proceeds are $110.0 million
		needs: 'ross proceeds',
		unless: isOfOthers,
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) shares\\b${noAmount}{0,200}?(?:\\$[\\d.]+ (?:per|a) share${noAmount}{0,80}?)?\\bprice ${noAmount}{0,40}?\\$(\\d[\\d,]*(?:\\.\\d+)?) per share${noAmount}{0,900}?\\b[Gg]ross proceeds ${noAmount}{0,120}?\\$(${amount})(?! per)`,
			'g',
		),
		instead: ([, shares = '', price = '', said = '']) => {
			const right = amountOf(shares) * amountOf(price);
			return [1, 1 + option].some((all) => !isOff(amountOf(said), right * all, 0.02))
				? undefined
				: `the shares at that price are $${inFigures(right)}`;
		},
	},
	{
		// Gross proceeds are expected to be $100.0 million. … Net proceeds are expected to be $112.4 million
		needs: 'et proceeds',
		unless: isOfOthers,
		pattern: new RegExp(
			`\\b[Gg]ross proceeds ${noAmount}{0,120}?\\$(${amount})(?! per)${noAmount}{0,400}?\\b[Nn]et proceeds ${noAmount}{0,120}?\\$(${amount})(?! per)`,
			'g',
		),
		instead: ([whole, gross = '', net = '']) =>
			!/\b(?:option|additional|exercise)\b/i.test(whole) &&
			amountOf(net) > amountOf(gross) &&
			/ /.test(gross) === / /.test(net)
				? 'the net is more than the gross'
				: undefined,
	},
	{
		// 8,000,000 shares … an additional 1,250,000 shares, representing 15% of the shares sold
		needs: 'dditional ',
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) shares\\b(?![^.;]{0,80}\\boutstanding)[^;%]{0,700}?\\badditional (${count}) shares\\b[^.;%\\d]{0,80}?\\b(?:or|representing|equal to|constituting) ${about}${percent} of the (?:[a-z]+ ){0,3}shares`,
			'g',
		),
		instead: ([whole, all = '', more = '', said = '']) => {
			// Before the shares that are offered, those outstanding may be told.
			const shares = (base: string): number => (amountOf(more) / amountOf(base)) * 100;
			return countsIn(whole).some((base) => Math.abs(shares(base) - Number(said)) <= 0.5)
				? undefined
				: `that is ${inFigures(shares(all), 1)}%`;
		},
	},
	{
		// notes in the principal amount of $750,000 … convertible at $0.25 per share, or 30,000,000 shares
		needs: 'onverti',
		pattern: new RegExp(
			`\\bprincipal amount of ${about}\\$(${amount})(?! per)[^;]{0,1200}?\\bconver(?:t|sion)[^;$]{0,120}?\\$(\\d[\\d,]*(?:\\.\\d+)?) (?:per|a) share,? (?:or|into|for) ${about}(?:an? (?:total|aggregate|maximum) of )?${about}(${count}) shares`,
			'g',
		),
		instead: ([whole, principal = '', price = '', said = '']) => {
			const right = amountOf(principal) / amountOf(price);
			const isOfOther = /\b(?:interest|principal|converted|conversions? of|notices?|portion|half)\b/.test(
				whole.replace(/^principal|\bbears? interest\b/g, ''),
			);
			return isOff(amountOf(said), right) && !isOfOther ? `that is ${inFigures(right)} shares` : undefined;
		},
	},
	{
		// engaged Linden Park LLP (“Linden”) … neither the Company nor anyone on its behalf consulted with Sable
		needs: 'consult',
		pattern:
			/\b(?:engaged|appointed|selected|appointment of|engagement of|engage|appoint) ((?:(?:[A-Z][A-Za-z.&’-]*|&),? (?:and )?){1,6}(?:LLP|LLC|PLLC|P\.?C\.?|CPAs?|Inc\.?)(?:,? \([^()]{1,60}\))?)[^;]{0,1200}?\b(?:not|nor|neither) (?:[A-Za-z’,()]+ ){0,12}?consult(?:ed)? (?:with )?([A-Z][A-Za-z]+)/g,
		instead: ([whole, engaged = '', consulted = '']) =>
			!/account|audit/i.test(whole) || engaged.includes(consulted) || initialsOf(engaged).includes(consulted)
				? undefined
				: `the accountant that is engaged is ${engaged.replace(/,? \(.*/, '')}`,
	},
	{
		// a quarterly dividend of $0.05 per share … an annualized dividend of $0.25
		needs: 'ividend',
		pattern:
			/\bquarterly (?:cash )?dividend of \$(\d?\.\d+) per [^$;]{0,700}?\bannualized (?:[a-z]+ ){1,4}of \$(\d{0,2}\.\d+)/g,
		instead: ([, quarter = '', year = '']) => fourOf(quarter, year),
	},
	{
		// a quarterly dividend of $0.05 per share … an increase of 25% from the prior dividend of $0.03
		needs: 'ividend',
		pattern: new RegExp(
			`\\bdividend of \\$(\\d{0,2}\\.\\d+) per [^;%]{0,900}?\\b(?:increase of ${about}${percent}|${percent} increase) (?:from|over|compared to|compared with) (?:the|its) (?:Company[’']s )?(?:prior|previous|last|preceding) (?:[a-z]+ ){0,4}of \\$(\\d{0,2}\\.\\d+)`,
			'g',
		),
		instead: ([whole, now = '', of, or, then = '']) => {
			const change = (dividend: string): number => (Number(dividend) / Number(then) - 1) * 100;
			// Each class of stock may have its own.
			const all = [...whole.matchAll(/\$(\d{0,2}\.\d+)/g)].map(([, dividend = '']) => dividend);
			return all.some((dividend) => Math.abs(change(dividend) - Number(of ?? or)) <= slackOfChange)
				? undefined
				: `that is an increase of ${inFigures(change(now), 1)}%`;
		},
	},
	{
		// there were 20,000,000 shares outstanding … 16,500,000 shares, representing 68.5% of the outstanding shares
		needs: '%',
		pattern: new RegExp(
			`\\bwere (?:a total of |approximately )?(${count}) (?:[A-Za-z-]+ ){0,8}?shares (?:[A-Za-z$.\\d]+,? ){0,12}?(?:outstanding|entitled to vote)\\b[^;%]{0,700}?(?<![\\d.,$])(${count}) (?:[A-Za-z-]+ ){0,6}?shares,? [^.;%\\d]{0,60}?\\b(?:or|representing|constituting) ${about}${percent}(?: of (?:the|all)(?: [a-z]+){0,6}? (?:outstanding|entitled|issued|shares)|,? (?:was|were|present))`,
			'g',
		),
		instead: ([whole, all = '', part = '', said = '']) => {
			// The share may be of a class, or of the votes of several.
			const shareOf = (total: string): number => (amountOf(part) / amountOf(total)) * 100;
			return /\bvotes? (?:per|for each)\b|\bvotes each\b/.test(whole) ||
				countsIn(whole).some((total) => Math.abs(shareOf(total) - Number(said)) < 1)
				? undefined
				: `that is ${shareOf(all).toFixed(1)}%`;
		},
	},
	{
		// were 23,000,000 Class A ordinary shares and 5,750,000 Class B ordinary shares outstanding … 24,437,500 ordinary shares, or approximately 80.5% of the outstanding
		needs: '% of the ',
		unless: /\bvotes? (?:per|for each)\b/,
		pattern: new RegExp(
			`\\bwere (${count}) (?:[A-Za-z-]+ ){1,6}?shares(?: of [A-Za-z ]{3,40}?)?,? and (${count}) (?:[A-Za-z-]+ ){1,6}?shares [^;%]{0,500}?(?<![\\d.,$])(${count}) (?:[A-Za-z-]+ ){0,4}?shares,? [^.;%\\d]{0,60}?\\b(?:or|representing|constituting) ${about}${percent} of the (?:[a-z]+ ){0,3}(?:outstanding|shares|issued)`,
			'g',
		),
		instead: ([, one = '', other = '', part = '', said = '']) => {
			const all = amountOf(one) + amountOf(other);
			return [all, amountOf(one), amountOf(other)].some(
				(whole) => Math.abs((amountOf(part) / whole) * 100 - Number(said)) < 1,
			)
				? undefined
				: `of both classes that is ${((amountOf(part) / all) * 100).toFixed(1)}%`;
		},
	},
	{
		// there were 23,000,000 Class A ordinary shares … 9,214,508 Class A ordinary shares exercised their right to redeem … 13,758,492 remain outstanding
		needs: 'redeem',
		unless: /\b(?:conver|issu|private|purchas)/i,
		pattern: new RegExp(
			`\\bwere (${count}) ([A-Z][A-Za-z ]{3,40}?shares)\\b[^]{0,3000}?(?<![\\d.,$])(${count}) \\2 [^.;\\d]{0,60}?\\bredeem[^]{0,1200}?(?<![\\d.,$])(${count}) \\2 (?:will )?remain(?:ed)?(?: issued and)? outstanding`,
			'g',
		),
		instead: ([, all = '', , gone = '', left = '']) => {
			const right = (amountOf(all) - amountOf(gone)).toLocaleString('en-US');
			return right !== left && right.length === left.length && (isOneEdit(right, left) || areTurned(right, left))
				? `of ${all} there are ${right} left`
				: undefined;
		},
	},
	{
		// Mr. Doe informed the Board that he would retire … Ms. Roe’s decision was not the result of any disagreement
		needs: 'disagreement',
		pattern:
			/\b(?=M(?:r|rs|s)\. ([A-Z][A-Za-z-]+)[’']s? (?:decision|resignation|departure|retirement)\b[^.;]{0,120}?\bnot\b[^.;]{0,60}\bdisagreement)(M(?:r|rs|s)\. [A-Z][A-Za-z-]+)/g,
		instead: ({ input, index, 1: name = '', 2: person = '' }) => {
			const [before, after] = [input.slice(0, index), input.slice(index + person.length)];
			const isNamed = (text: string): boolean => new RegExp(`\\b${name}\\b`).test(text);
			const departs =
				'[^;]{0,400}?\\b(?:resign|retire|step|depart|leav|terminat|re-?elect|conclu|separat|ceas|transition)';
			return isNamed(before) ||
				!isNamed(after) ||
				!new RegExp(`\\b[A-Z][a-z]+ (?:[A-Z]\\. )?[A-Z][a-z]+${departs}`).test(before)
				? undefined
				: `nothing before it tells of ${person}`;
		},
	},
	{
		// a base salary of $500,000 and a bonus of 75% of base salary, or $475,000
		needs: '% of ',
		pattern: new RegExp(
			`\\b[Bb]ase salary of \\$(${amount})(?: per (?:year|annum))?,? (?:(?!base salary of)[^;%]){0,400}?\\b${percent} of (?:his |her |the |such )?(?:then[- ]current )?(?:annual )?base salary,? (?:\\((?:or )?|or )${about}\\$(${amount})`,
			'g',
		),
		unless: /\bpro-?rat|\bfor the (?:rest|remainder|balance)\b/i,
		instead: ([whole, salary = '', part = '', said = '']) => ofSalary(whole, salary, Number(part) / 100, said),
	},
	{
		// a base salary of $400,000 … 18 months of base salary, or $500,000
		needs: 'onths',
		pattern: new RegExp(
			`\\b[Bb]ase salary of \\$(${amount})(?: per (?:year|annum))?,? (?:(?!base salary of)[^;]){0,700}?\\b${number} months[’']? (?:of )?(?:his |her |the |such )?(?:then[- ]current )?(?:annual )?base salary,? (?:\\((?:or )?|or )${about}\\$(${amount})`,
			'g',
		),
		instead: ([whole, salary = '', months = '', said = '']) =>
			ofSalary(whole, salary, (wordOrNumber(months) ?? 0) / monthsOfYear, said),
	},
	{
		// a purchase price of $400 million … a deposit of $40 million, representing 5% of the purchase price
		needs: 'deposit',
		pattern: new RegExp(
			`\\b(?:consideration|purchase price|price) of ${about}\\$(${amount})(?! per)[^;]{0,900}?\\bdeposit of ${about}\\$(${amount}),? (?:\\(|which )?(?:representing|represents|equal to|or|is) ${about}${percent} of (?:the )?(?:(?:total|aggregate|purchase|full|entire) ){0,2}(?:consideration|price)\\b(?! of (?:the|a) )`,
			'g',
		),
		instead: ([whole, price = '', deposit = '', said = '']) => {
			const right = (amountOf(deposit) / amountOf(price)) * 100;
			return Math.abs(right - Number(said)) > 0.75 && !/[£€]|\b(?:another|other)\b/.test(whole)
				? `that is ${inFigures(right, 1)}%`
				: undefined;
		},
	},
	{
		// a Third Amended and Restated Credit Agreement, which amends and restates the Third Amended and Restated Credit Agreement
		needs: 'Amended and Restated ',
		pattern: new RegExp(
			`\\b(?:enter(?:ed|s|ing) into|executed|signed) (?:an?|the|that certain|its) (${ordinalInTitle} Amended and Restated (?:[A-Z][a-z]+ ){1,4}Agreement)\\b[^;]{0,900}?\\b(?:amends and restates|amended and restated|replaces|replaced|supersedes)(?: in (?:its|their) entirety)? (?:(?:the|that|certain|its|existing|prior|[A-Z][A-Za-z]+[’']s?) ){1,5}(\\1)\\b`,
			'g',
		),
		instead: () => 'one agreement does not restate itself',
	},
	{
		// Proposal 1 … Proposal 3
		needs: 'Proposal 1',
		pattern: /\bProposal (\d)\b/g,
		instead: ({ input, index, 1: number = '' }) => {
			const before = Number(number) - 1;
			const isNext = before < 1 || isNamed(before, input);
			const isFirst = input.indexOf(`Proposal ${number}`) === index;
			return isNext || !isFirst || !/\bagainst\b[^a-z]{0,20}\d,\d/i.test(input)
				? undefined
				: `there is no Proposal ${before}`;
		},
	},
	{
		// a Class II director until the 2027 annual meeting … a Class III director until the 2027 annual meeting
		needs: 'Class I',
		pattern:
			/\bClass (I{1,3}) (?:director|member)s?\b[^;]{0,120}?\b(20\d\d) [Aa]nnual [Mm]eeting[^;]{0,300}?\bClass (?!\1\b)I{1,3} (?:director|member)s?\b[^.;]{0,120}?\b(?:the|in|at) (\2) [Aa]nnual [Mm]eeting/g,
		instead: ({ input, 0: whole }) =>
			/declassif/i.test(input) || /\b(?:nominat|retir|vacanc|resign|will be elected|were elected at)/i.test(whole)
				? undefined
				: 'the terms of two classes end in different years',
	},
	{
		// gross proceeds of $25.0 million … convertible at a conversion price of $4.00 per share, or 6,500,000 shares
		needs: 'onversion price',
		pattern: new RegExp(
			`\\b(?<!\\b[Nn]et )(?:proceeds|purchase price|stated value) of ${about}\\$(${amount})(?! per)[^;$]{0,500}?\\bconver(?:t|sion)[^;$]{0,120}?\\bconversion price of \\$(\\d[\\d,]*(?:\\.\\d+)?) (?:per|a) share,? (?:or|into|for) ${about}(?:an? (?:total|aggregate|maximum) of )?(${count}) shares`,
			'g',
		),
		instead: ([whole, paid = '', price = '', said = '']) => {
			const right = amountOf(paid) / amountOf(price);
			return isOff(amountOf(said), right) &&
				!/\b(?:dividends?|interest|accrued|discount|principal|[Hh]alf|portion|part)\b/.test(whole)
				? `that is ${inFigures(right)} shares`
				: undefined;
		},
	},
	{
		// retired in 2024 … where she worked for 27 years, since 2009
		needs: ' years',
		unless: /\b(?:has|have|having)\b/,
		pattern: new RegExp(`\\bfor (?:more than |over )?${number} years,? since (20\\d\\d|19\\d\\d)(?![\\d-])`, 'g'),
		instead: ({ input, 1: years = '', 2: since = '' }) => {
			const said = wordOrNumber(years) ?? 0;
			const ends = [...input.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year) - Number(since));
			return ends.length < 2 || ends.some((each) => Math.abs(each - said) <= 2)
				? undefined
				: `no year of the item is ${years} years after it`;
		},
	},
	{
		// 6.50% Convertible Senior Notes due 2031 (the “Notes”) … The Notes bear interest at a rate of 6.25%
		needs: ' due 20',
		unless: /\b(?:default|additional|after|until|increas|step|reset|thereafter)/i,
		pattern:
			/(?<![\d.])(\d{1,2}\.\d{1,3})% (?:[A-Z][a-z-]+ ){0,4}(?:Notes|Bonds|Debentures) due 20\d\d(?:(?!% [A-Z]| due 20)[^;]){0,2000}?\b[Tt]he (?:[Nn]otes|[Bb]onds|[Dd]ebentures) (?:will )?(?:bear|accrue) interest (?:at|from) (?:a |an |the )?(?:fixed |annual )*(?:rate )?(?:of )?(\d{1,2}\.\d{1,3})(?=%)/g,
		instead: ([, named = '', rate = '']) => (Number(named) === Number(rate) ? undefined : `the name says ${named}%`),
	},
	{
		// net proceeds of $289.5 million … used $35.4 million of the net proceeds for …, $200.0 million to …, and the remaining $64.1 million
		needs: 'et proceeds ',
		pattern: new RegExp(
			`\\b[Nn]et proceeds [^.;$]{0,80}?\\$(${amount})(?! per)[^;]{0,500}?\\bused ${about}\\$(${amount}) of (?:the|such|these) net proceeds [^.;$]{0,80}?,? ${about}\\$(${amount}) to [^.;$]{0,80}? remaining \\$(${amount})(?! per)`,
			'g',
		),
		instead: ([, net = '', ...parts]) => {
			const sum = parts.reduce((all, part) => all + amountOf(part), 0);
			return isOff(amountOf(net), sum) ? `with it the parts are $${inFigures(sum)}` : undefined;
		},
	},
	{
		// $300.0 million aggregate principal amount … net proceeds of $289.5 million, after deducting a discount of $9.0 million and expenses of $3.5 million
		needs: 'et proceeds ',
		pattern: new RegExp(
			`\\$(${amount}) (?:in )?aggregate principal amount (?![^;]{0,80}\\bissued upon)[^;]{0,3500}?\\b[Nn]et proceeds [^.;$]{0,80}?\\$(${amount})(?! per),? after deducting [^.;$]{0,80}?\\bof ${about}\\$(${amount}) and [^.;$]{0,60}?\\bof ${about}\\$(${amount})(?! per)`,
			'g',
		),
		instead: ([whole, principal = '', net = '', one = '', other = '']) => {
			const right = amountOf(principal) - amountOf(one) - amountOf(other);
			const isAtPar = !/original issue discount|% of (?:the|their) (?:aggregate )?principal|accrued/i.test(whole);
			return isAtPar && isOff(amountOf(net), right, 0.004) && !isOff(amountOf(net), right, 0.1)
				? `without it and the other the proceeds are $${inFigures(right, 1)}`
				: undefined;
		},
	},
	{
		// an impairment charge of $14.2 million … The impairment charge of $14.0 million
		needs: /\b[Tt]h(?:e|is|at) (?:[a-z-]+ ){1,3}of [^$]{0,16}\$/,
		pattern: new RegExp(
			`\\b[Aa]n? ((?:[a-z-]+ ){1,2}(?:charge|fee|payment|bonus|price|penalty|deposit|loan|award|gain|loss|settlement|contribution|premium|salary|retainer|reserve|expense|facility|commitment)) of ${about}\\$(${amount})(?! per)[^;]{0,1500}?\\b[Tt](?:he|his|hat) (?:aggregate )?(?:\\1) of ${about}\\$(${amount})(?![\\d.,]*\\d| (?:thousand|million|billion|per|in|for|during|relat|to|at|on|due|payable|from|that|which)\\b)`,
			'g',
		),
		unless: /\b(?:range|after|net|reduc|portion|remain|additional|increas|amend|each|respective)/i,
		instead: ({ input, 1: name = '', 2: first = '', 3: again = '' }) => {
			const isOne = input.split(new RegExp(`\\b${name} of `)).length === 3;
			const apart = Math.abs(amountOf(first) - amountOf(again));
			return isOne && apart > roundingOf(first) + roundingOf(again) ? `before it is $${first}` : undefined;
		},
	},
];

/** The counts of some sentences. */
const countsIn = (text: string): readonly string[] =>
	text.match(new RegExp(`(?<![\\d.,$])(?:${count})(?![\\d.,]*\\d)`, 'g')) ?? [];

/** So many times a salary, where that is another amount; the salary may be raised between the two. */
function ofSalary(whole: string, salary: string, times: number, said: string): string | undefined {
	const all = [...whole.matchAll(new RegExp(`\\$(${amount})`, 'g'))].map(([, each = '']) => amountOf(each) * times);
	return all.slice(0, -1).every((right) => isOff(amountOf(said), right))
		? `that is $${inFigures(amountOf(salary) * times)}`
		: undefined;
}

/** Whether a proposal of that number is told of in any way: `Proposal 2a`, `No. 2`, `the second proposal`, `withdrawn`. */
const isNamed = (number: number, text: string): boolean =>
	new RegExp(`\\b(?:Proposals?|Items?|Matters?|No\\.|Number|#) ?${number}(?!\\d)|\\bProposals\\b|withdr`).test(text) ||
	(text.toLowerCase().match(new RegExp(`\\b(?:${numberWord}|${ordinalWord})\\b`, 'g')) ?? []).some(
		(word) => (wordOrNumber(word) ?? ordinalOf(word)) === number,
	);

/** `EY` of `Ernst & Young`. */
const initialsOf = (name: string): string => (name.match(/\b[A-Z](?=[A-Za-z])/g) ?? []).join('');
