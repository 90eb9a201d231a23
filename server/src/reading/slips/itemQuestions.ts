/**
 * Questions about figures and days that stand in different sentences of an item: an offering and its proceeds, a meeting and
 * its record date, a salary and what is reckoned by it, a dividend and the one before. The last group of a pattern is the
 * figure that is asked about.
 */
import { amountOf } from '../../text/scaledAmounts';
import {
	about,
	amount,
	count,
	day,
	daysFrom,
	type FigureQuestion,
	fourOf,
	inFigures,
	isMoved,
	isOff,
	monthsOfYear,
	number,
	percent,
	wordOrNumber,
} from './figureQuestion';

/** Signs of some sentences among which no other day is, and no amount. */
const noDay = `(?:(?!${day})[^;])`;
const noAmount = '[^$;]';

/** In shares of the gross: what the underwriters may take beyond it by their option. */
const option = 0.15;

/** In percentage points: what the rounding of a dividend may account for. */
const slackOfChange = 1.5;

/** Words for what else brings in money, beside the shares. */
const isOfOthers =
	/\b(?:warrants?|private placement|pre-?funded|units?|notes|forward|concurrent|combined|together|preferred|selling (?:stock|share|security)\s?holders?|of which|by certain)\b/i;

/** What the figures and days of an item are asked, in any order. */
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
		// On May 3, 2026 … is expected to close on May 1, 2026
		needs: ' to ',
		pattern: new RegExp(
			`\\b[Oo]n (${day}),? ${noDay}{0,1800}?\\b(?:expected|anticipated|scheduled|expects|anticipates) (?:[a-z]+ ){0,4}?to (?:close|occur|settle|complete|be (?:completed|consummated|delivered|made|paid|held)) (?:[a-z]+ ){0,4}?on (?:or (?:about|before) )?(${day})`,
			'g',
		),
		instead: ([whole, then, expected]) =>
			daysFrom(then, expected) < 0 && !isMoved.test(whole) ? `that is before ${then}` : undefined,
	},
	{
		// On May 3, 2026, the Company held its annual meeting … the record date of May 5, 2026
		needs: 'ecord',
		pattern: new RegExp(
			`\\b[Oo]n (${day}),? ${noDay}{0,200}?\\bheld (?:its|an?|the|our) ${noDay}{0,900}?\\b(?:[Rr]ecord date ${noDay}{0,40}?|of record (?:[a-z]+ ){0,8}?|[Aa]s of (?:the close of business on )?(?=${day},? (?:which was )?(?:the|its|our) (?:[A-Z][a-z]+[’'](?:s )?)?record date))(${day})`,
			'g',
		),
		instead: recordAfterMeeting,
	},
	{
		// set September 24, 2026 as the date of its annual meeting … holders of record as of October 2, 2026
		needs: 'eeting',
		pattern: new RegExp(
			`\\b(?:(?:set|fixed|established|scheduled) (?=${day} as the date)|meeting[^.;]{0,80}? (?:be held|held|scheduled for|convened) (?:on )?(?:[A-Z][a-z]+day, )?(?=${day}))(${day})${noDay}{0,600}?\\bof record (?:[a-z]+ ){0,8}?(?:on|of) (${day})[^.;]{0,60}?\\b(?:vote|meeting)`,
			'g',
		),
		instead: recordAfterMeeting,
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
		// filed with the SEC on March 3, 2025 … declared effective on February 14, 2025
		needs: 'ffective',
		unless: /\b(?:prospectus|supplement|post-effective)/i,
		pattern: new RegExp(
			`\\b(?:registration statement|Form [SF]-\\d{1,2})\\b${noDay}{0,160}?\\bfiled ${noDay}{0,80}?\\bon (${day})${noDay}{0,80}?\\b(?:declared|became|was) effective ${noDay}{0,60}?\\bon (${day})`,
			'gi',
		),
		instead: ([, filed, effective]) =>
			daysFrom(filed, effective) < 0 ? 'it was effective before it was filed' : undefined,
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
		// a base salary of $500,000 and a bonus of 75% of base salary, or $475,000
		needs: '% of ',
		pattern: new RegExp(
			`\\b[Bb]ase salary of \\$(${amount})(?: per (?:year|annum))?,? (?:(?!base salary of)[^;%]){0,400}?\\b${percent} of (?:his |her |the |such )?(?:then[- ]current )?(?:annual )?base salary,? (?:\\((?:or )?|or )${about}\\$(${amount})`,
			'g',
		),
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

function recordAfterMeeting([whole, held, record]: RegExpExecArray): string | undefined {
	return daysFrom(held, record) > 0 && !isMoved.test(whole) ? 'the record date is after the meeting' : undefined;
}

/** `EY` of `Ernst & Young`. */
const initialsOf = (name: string): string => (name.match(/\b[A-Z](?=[A-Za-z])/g) ?? []).join('');
