/**
 * Questions about days that stand in different sentences of an item: a meeting and its record date, a signing and its
 * closing, a call and its replay. The last group of a pattern is the day that is asked about.
 */
import { ordinalOf, ordinalWord } from '../../../text/numberWords';
import { rememberedByParagraph } from '../../../text/remembered';
import {
	day,
	dayLength,
	daysBeside,
	daysFrom,
	daysOfYear,
	type FigureQuestion,
	inSentence,
	isMoved,
	months,
	monthsOfYear,
	number,
	timeOf,
	wordOrNumber,
} from './figureQuestion';

/** Signs of some sentences among which no other day is. */
const noDay = `(?:(?!${day})[^;])`;

/** The same over the parts of a sentence. */
const anyButDay = `(?:(?!${day})[\\s\\S])`;

/** Words for a further meeting, which has a record date of its own. */
const isOfNextMeeting = /\b(?:second|next|another|further|separate|upcoming|later|future) (?:[a-z]+ ){0,2}meeting\b/i;
/** Words for a deadline that has passed. */
const isOver = /\b(?:terminated|expired|lapsed|barred|results of)\b/i;

/** Words for a term that begins on a day which need not be told. */
const beginsElsewhere = /\b(?:from|upon|remaining|had|existing|original|renew\w*|since|union|ratif\w*)\b/i;
/** Words for a beginning that hangs on an event. */
const beginsByEvent = /\b(?:commenc\w*|begins|began|delivery|occupancy)\b/i;

/** In days: no law lets a record date be further before its meeting, even where that was adjourned. */
const longestRecord = 200;

/** In years: how far the end of a term may be from its day. */
const slackOfTerm = 0.3;

const onDay = new RegExp(`\\b[Oo]n (${day}),`);
const entered = new RegExp(`\\b[Oo]n (${day}),? [^;]{0,400}?\\bentered into\\b`);
/** The day with which an item begins, and that on which it tells that something was entered into. */
const firstDay = rememberedByParagraph((text) => onDay.exec(text)?.[1]);
const dayOfEntry = rememberedByParagraph((text) => entered.exec(text)?.[1]);
/** No item that is none of a list has more. */
const mostDays = 100;
/** The days of an item; none where they are too many to be compared. */
const daysIn = rememberedByParagraph((text): readonly string[] => {
	const all = text.match(new RegExp(day, 'g')) ?? [];
	return all.length > mostDays ? [] : all;
});
const monthsOfQuarter = 3;
/** In days: how long after a quarter of the calendar one of the same name may end. */
const slackOfQuarter = 100;

/** What the days of an item are asked, in any order. */
export const itemDayQuestions: readonly FigureQuestion[] = [
	{
		// On May 3, 2026 … is expected to close on May 1, 2026
		needs: /\b(?:expect|anticipat|schedul)[a-z]* (?:[a-z]+ ){0,4}?to (?:close|occur|settle|complete|be) /,
		pattern: new RegExp(
			`\\b[Oo]n (${day}),? ${noDay}{0,1800}?\\b(?:expected|anticipated|scheduled|expects|anticipates) (?:[a-z]+ ){0,4}?to (?:close|occur|settle|complete|be (?:completed|consummated|delivered|made|paid|held)) (?:[a-z]+ ){0,4}?on (?:or (?:about|before) )?(${day})`,
			'g',
		),
		instead: ([whole, then, expected]) =>
			daysFrom(then, expected) < 0 && !isMoved.test(whole) ? `that is before ${then}` : undefined,
	},
	{
		// On May 3, 2026, the Company held its annual meeting … the record date of May 5, 2026
		needs: /\bheld (?:its|an?|the|our) /,
		pattern: new RegExp(
			`\\b[Oo]n (${day}),? ${noDay}{0,200}?\\bheld (?:its|an?|the|our) ${noDay}{0,900}?\\b(?:[Rr]ecord date ${noDay}{0,40}?|of record (?:[a-z]+ ){0,8}?|[Aa]s of (?:the close of business on )?(?=${day},? (?:which was )?(?:the|its|our) (?:[A-Z][a-z]+[’'](?:s )?)?record date))(${day})`,
			'g',
		),
		instead: recordAfterMeeting,
	},
	{
		// held its annual meeting on May 3, 2026 … the record date of May 5, 2026
		needs: 'ecord date',
		pattern: new RegExp(
			`\\bheld (?:its|an?|the|our) [^.;]{0,120}?\\b[Mm]eeting\\b[^.;]{0,80}? on (${day})${noDay}{0,900}?\\b[Rr]ecord date(?: of|,| for the meeting,| was| is) (${day})`,
			'g',
		),
		instead: recordAfterMeeting,
	},
	{
		// dated as of May 3, 2026 (the “Loan Agreement”) … The Loan Agreement was scheduled to mature on May 1, 2021
		needs: ' dated ',
		pattern: new RegExp(
			`\\bdated (?:as of )?(${day})(?:,? (?:as amended )?)?\\((?:the )?[“"]((?:[A-Z][a-z]+ ){1,4}(?:Agreement|Note|Indenture|Lease))[”"]\\)[^]{0,1500}?\\b[Tt]he \\2 (?:was (?:scheduled|due|set) to|would have|will|had been scheduled to) (?:matur|expir|terminat)(?:e|ed)(?: by its terms)? on (${day})`,
			'g',
		),
		instead: ([, dated, , ends]) => (daysFrom(dated, ends) < 0 ? `it is dated ${dated}` : undefined),
	},
	{
		// On May 8, 2026 … dismissed … no disagreements … interim period through May 5, 2026 … interim period through May 8, 2026
		needs: 'interim period',
		pattern: new RegExp(
			`\\b[Oo]n (${day}),? [^]{0,300}?\\b(?:dismissed|resigned|declined)\\b[^]{0,3000}?\\binterim period (?:[a-z]+ ){0,4}?(?:through|until|ended|preceding|to) (?:and including )?(${day})`,
			'g',
		),
		instead: ({ input, 1: then, 2: said = '' }) => {
			const isAlone = input.indexOf(said) === input.lastIndexOf(said);
			const all = new RegExp(`\\binterim period (?:[a-z]+ ){0,4}?(?:and including )?(${day})`, 'g');
			const other = [...input.matchAll(all)].map(([, each]) => each).find((each) => daysFrom(then, each) >= 0);
			return isAlone && other !== undefined && daysFrom(said, then) > 1
				? `elsewhere it is through ${other}`
				: undefined;
		},
	},
	{
		// On May 3, 2026 … expects to complete the plan by the end of the fourth quarter of 2025
		needs: 'xpect',
		unless: /\b(?:fiscal|was|were|had|previously|originally)\b/,
		pattern:
			/\bexpect(?:s|ed) (?:to|that)\b[^.;\d]{0,120}?\b(?:in|by|during) (?:(?:the )?(?:beginning|middle|end) of )?(?=the (first|second|third|fourth) quarter of (20\d\d))(the (?:first|second|third|fourth) quarter of 20\d\d)/g,
		instead: ({ input, 1: quarter = '', 2: year = '' }) => {
			const first = firstDay(input);
			const end = Date.UTC(Number(year), (ordinalOf(quarter) ?? 0) * monthsOfQuarter) / dayLength;
			return first !== undefined && timeOf(first) / dayLength - end > slackOfQuarter
				? `on ${first} that quarter had ended`
				: undefined;
		},
	},
	{
		// On May 3, 2026, it gave notice that it will redeem the notes on April 10, 2026
		needs: ' will redeem ',
		pattern: new RegExp(
			`\\b[Oo]n (${day}),? (?:(?!${day})[^;]){0,300}?\\bnotice\\b(?:(?!${day})[^;]){0,300}?\\bwill redeem\\b(?:(?!${day})[^;]){0,300}? on (${day})`,
			'g',
		),
		instead: ([, then, redeemed]) => (daysFrom(then, redeemed) < 0 ? `that is before ${then}` : undefined),
	},
	{
		// On July 7, 2026, … at any time after July 7, 2030, the third anniversary of the filing
		needs: ' anniversary of ',
		pattern: new RegExp(
			`(?=(${day}),? \\(?(?:which is |or |i\\.e\\., )?the (${ordinalWord}) anniversary of)(${day})`,
			'g',
		),
		instead: ({ input, 1: last = '', 2: which = '' }) => {
			const years = (other: string): number => daysFrom(other, last) / daysOfYear;
			const days = daysIn(input);
			const said = ordinalOf(which) ?? 0;
			const twin = days.find((each) => each !== last && each.slice(0, -4) === last.slice(0, -4) && years(each) > 0);
			return twin === undefined || days.some((each) => Math.abs(years(each) - said) < 0.1)
				? undefined
				: `${Math.round(years(twin))} years after ${twin}`;
		},
	},
	{
		// On November 9, 2026, … by June 9, 2027, which is six months after the date of the agreement
		needs: 'onths after the date of ',
		pattern: new RegExp(
			`(?=(${day}),? \\(?(?:which is |or |the date that is )${number} months after the date of (?:the|this|such) [A-Z])(${day})`,
			'g',
		),
		instead: ({ input, 1: last = '', 2: count = '' }) => {
			const right = ((wordOrNumber(count) ?? 0) * daysOfYear) / monthsOfYear;
			const days = daysIn(input);
			const first = dayOfEntry(input);
			return first === undefined || days.length === 0 || days.some((each) => Math.abs(daysFrom(each, last) - right) < 5)
				? undefined
				: `it is not ${count} months after ${first}`;
		},
	},
	{
		// retire as Chief Executive Officer, effective May 30, 2026 … appointed as Chief Executive Officer, effective May 1, 2026
		needs: 'ffective',
		unless: /\b(?:[Ii]nterim|[Cc]o-|jointly|together|acting|both|resum\w*|until)\b/,
		pattern: new RegExp(
			`\\b(?:retire|resign|step down)\\b[^.;]{0,60}? as (?:the Company[’']s |its )?((?:[A-Z][A-Za-z]+ |and |of ){0,6}(?:Officer|President|Counsel|Secretary|Treasurer))\\b[^.;]{0,200}?\\beffective (?:as of |on )?(?:the close of business on )?(${day})[^]{0,1500}?\\b(?:appointed|elected|named|promoted)\\b[^.;]{0,200}?\\b(?:as|to) (?:(?:the )?Company[’']s |its |the position of )?(?:serve as )?\\1\\b[^.;]{0,160}?\\beffective (?:as of |on )?(${day})`,
			'g',
		),
		instead: ([, , last, first]) => (daysFrom(first, last) > 1 ? `until ${last} another has the office` : undefined),
	},
	{
		// On May 8, 2026, the Board declared a dividend … payable on May 1, 2026
		needs: /\b(?:payable|be paid|be distributed) on /,
		unless: /\b(?:previous|paid|earlier|prior)/i,
		pattern: new RegExp(
			`\\b[Oo]n (${day}),? ${noDay}{0,250}?\\bdeclared\\b${noDay}{0,400}?\\b(?:payable|be paid|be distributed) on (?:or about )?(?:[A-Z][a-z]+day, )?(${day})`,
			'g',
		),
		instead: ([, declared, paid]) => (daysFrom(declared, paid) < 0 ? `it is declared on ${declared}` : undefined),
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
		// On May 3, 2026 … if the closing has not occurred by March 31, 2026; consents must be received by April 3, 2026
		needs: /\b(?:not (?:been )?(?:occurred|closed|complet|consummat)|must (?:be )?(?:receiv|submit|deliver))/,
		unless: isOver,
		pattern: new RegExp(
			`\\b[Oo]n (${day}),? ${noDay}{0,1800}?\\b(?:(?:if|event)\\b[^.;]{0,200}? (?:has|have|is|are) not (?:been )?(?:occurred|closed|complet|consummat)[a-z]*|must (?:be )?(?:receiv|submit|deliver)[a-z]*)(?: [a-z’'-]+){0,8}?,? (?:on or (?:before|prior to)|by|no later than|not later than) (${day})`,
			'g',
		),
		instead: ([whole, then, last]) =>
			daysFrom(then, last) < 0 && !isMoved.test(whole) ? `that is before ${then}` : undefined,
	},
	{
		// a conference call on May 20, 2026 … a replay until May 19, 2026
		needs: 'eplay',
		pattern: new RegExp(
			`\\b(?:call|webcast|presentation)\\b${anyButDay}{0,200}?\\bon (?:[A-Z][a-z]+day, )?(${day})${anyButDay}{0,600}?\\breplay\\b(?! of (?!(?:the|this|its|our) (?:[a-z]+ ){0,2}(?:call|webcast|presentation|event)\\b))${anyButDay}{0,200}?\\b(?:through|until) (?:[A-Z][a-z]+day, )?(${day})`,
			'g',
		),
		instead: ([, call, last]) => (daysFrom(call, last) < 0 ? 'the replay ends before the call' : undefined),
	},
	{
		// effective January 1, 2027 … an initial term of three years, ending on December 31, 2028
		needs: ' term of ',
		unless: beginsElsewhere,
		pattern: new RegExp(
			`\\b(?:initial|fixed) term of ${number} years?,? (?:and )?(?:will )?(?:end|expir)(?:s|es|ing) (?:on )?(${day})`,
			'g',
		),
		instead: ({ input, 1: years, 2: last }) => withoutBeginning(input, years, last),
	},
	{
		// On May 1, 2026 … matures on May 1, 2030 and has a term of five years
		needs: ' term of ',
		unless: beginsElsewhere,
		pattern: new RegExp(
			`\\b(?:end|expir|matur)(?:s|es|ing) on (${day}),? (?:and |which )?(?:has|having|with|for) an? (?:[a-z]+ )?term of ${number} years?`,
			'g',
		),
		instead: ({ input, 1: last, 2: years }) => withoutBeginning(input, years, last),
	},
	{
		// On November 19, 2026 … payable semi-annually, beginning on November 15, 2026
		needs: 'payable ',
		pattern: new RegExp(
			`\\b[Oo]n (${day}),? [^;]{0,160}?\\b(?:issued|completed|sold|closed)\\b[^;]{0,1500}?\\bpayable [^.;]{0,120}?\\b(?:beginning|commencing)(?: on)? (${day})`,
			'g',
		),
		instead: ([, then, first]) => (daysFrom(then, first) < 0 ? `that is before ${then}` : undefined),
	},
	{
		// may not redeem the Notes before November 20, 2029. On or after November 20, 2028, it may
		needs: 'redeem',
		pattern: new RegExp(
			`\\bnot redeem [^.;]{0,60}?\\b(?:prior to|before) (${day})${noDay}{0,160}?\\b[Oo]n or after (${day})`,
			'g',
		),
		instead: ([, before, after]) => (daysFrom(before, after) < 0 ? `not before ${before}, it says` : undefined),
	},
	{
		// 6.50% Convertible Senior Notes due 2031 (the “Notes”) … The Notes will mature on November 15, 2032
		needs: ' due 20',
		pattern: new RegExp(
			`\\b(?:Notes|Debentures|Bonds) due (20\\d\\d)(?![\\d,])(?:(?! due )[^;]){0,2500}?\\b[Tt]he (?:[Nn]otes|[Dd]ebentures|[Bb]onds) (?:will )?(?:bear interest [^;]{0,300}? and (?:will )?)?mature on ${months} \\d{1,2}, (20\\d\\d)`,
			'g',
		),
		instead: ([, due, year]) => (due === year ? undefined : `they are due ${due}`),
	},
	{
		// On May 1, 2026 (the “Petition Date”) … 90 days after the Petition Date, or August 3, 2026
		needs: ' Date',
		pattern: new RegExp(
			`(${day}) \\((?:the )?[“"]((?:[A-Z][a-z]+ ){1,3}Date)[”"]\\)[^]{0,4000}?\\b(\\d{2,3}) (?:calendar )?days? (?:after|following|from) the \\2,? (?:\\()?(?:or|i\\.e\\.,|which is) (?:by |until |on )?(${day})`,
			'g',
		),
		instead: ([, first, , said = '', last]) => daysBeside(said, first, last),
	},
	{
		// detected the incident on May 9, 2026 … by May 5, 2026, it had restored its systems
		needs: 'estored',
		unless: /\b(?:second|another|earlier|previous|prior|again|further)\b/i,
		pattern: new RegExp(
			`\\b(?:[Oo]n (?=${day},? ${inSentence}{0,120}?\\b(?:detected|discovered|identified|became aware)\\b)|(?:detected|discovered|identified|became aware) [^.;]{0,120}?\\bon (?=${day}))(${day})[^]{0,3000}?\\b(?:(?:[Bb]y|[Oo]n) (?=${day},? [^.;]{0,120}\\brestored\\b)|restored [^.;]{0,120}?\\b(?:by|on|as of) (?=${day}))(${day})`,
			'g',
		),
		instead: ([, found, restored]) => (daysFrom(found, restored) < 0 ? `that is before ${found}` : undefined),
	},
];

/** Where none of the days of an item begins the term of so many years that ends on a day. */
function withoutBeginning(input: string, years?: string, last?: string): string | undefined {
	const said = wordOrNumber(years) ?? 0;
	const others = (input.match(new RegExp(day, 'g')) ?? []).filter((each) => each !== last);
	return others.length === 0 ||
		beginsByEvent.test(input) ||
		others.some((each) => Math.abs(daysFrom(each, last) / daysOfYear - said) < slackOfTerm)
		? undefined
		: `no day of the item is ${years} years before ${last}`;
}

function recordAfterMeeting([whole, held, record]: RegExpExecArray): string | undefined {
	const days = daysFrom(held, record);
	// More than that after it, the record date is that of the next meeting.
	return ((days > 0 && days < longestRecord) || days < -longestRecord) &&
		!isMoved.test(whole) &&
		!isOfNextMeeting.test(whole)
		? `the record date is ${days > 0 ? 'after the meeting' : `${-days} days before the meeting`}`
		: undefined;
}
