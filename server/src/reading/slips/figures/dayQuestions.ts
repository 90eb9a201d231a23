/** Questions about days, years and quarters: a payment and its record date, a change and its notice, the year of a meeting. */
import { isTradingDay, statementsDays } from '../../../knowledge';
import {
	day,
	dayLength,
	daysBeside,
	daysFrom,
	type FigureQuestion,
	inSentence,
	isMoved,
	months,
	sentenceWith,
	timeOf,
	wordOrNumber,
} from './figureQuestion';

/** A sign of the same sentence, but for a day. */
const ofSentence = `(?:(?!${day})${inSentence})`;
/** In days: how much later than its date a notice may begin to count. */
const slackOfNotice = 8;
/** In days: how long before its notice a change may have taken effect. */
const longestRetroactive = 150;

/** Words for other markets than the American ones, other goods than securities, and others who trade. */
const tradesOtherwise =
	/\b(?:Toronto|TSXV?|Tel Aviv|TASE|London|LSE|AIM|Euronext|Frankfurt|Hong Kong|Singapore|Australian|ASX|Tokyo|tokens?|coins?|bitcoin|ether|trade in|stores?|employees|insiders?|blackout|window|published|when|once|weeks?)\b/i;

/** What days, years and quarters are asked, in any order. */
export const dayQuestions: readonly FigureQuestion[] = [
	{
		// 180 calendar days from March 3, 2025, or until July 1, 2025
		needs: ' days',
		pattern: new RegExp(
			`(\\d{2,3}) (?:calendar )?days (?:from|after|following) (?:the date of (?:the|such) notice, )?(${day}),? (?:or )?(?:until|through|to) (${day})`,
			'g',
		),
		instead: ([, said = '', first, last]) => daysBeside(said, first, last),
	},
	{
		// served from 2015 to 2010
		needs: 'rom ',
		unless: /\b(?:accelerat|advanc|shorten|bring|brought|moved? (?:up|forward)|earlier)/i,
		pattern: new RegExp(
			`\\bfrom (?:(${months}) (?:\\d{1,2}, )?)?((?:19|20)\\d\\d) (?:to|until|through) (?:(${months}) (?:\\d{1,2}, )?)?((?:19|20)\\d\\d)(?![\\d-]| (?:levels?|rates?|volumes?|prices|terms|standards|conditions|baselines?)\\b)`,
			'gi',
		),
		instead: ([, firstMonth, firstYear = '', lastMonth, lastYear = '']) => {
			const isBackwards =
				Number(lastYear) < Number(firstYear) ||
				(lastYear === firstYear &&
					firstMonth !== undefined &&
					lastMonth !== undefined &&
					timeOf(`${lastMonth} 1, 2000`) < timeOf(`${firstMonth} 1, 2000`));
			return isBackwards ? 'the end is before the beginning' : undefined;
		},
	},
	{
		// closed from March 22, 2026 to March 3, 2026
		needs: 'rom ',
		unless:
			/\b(?:accelerat|advanc|shorten|bring|brought|moved? (?:up|forward)|earlier|chang|amend|revis|extend|maturity)/i,
		pattern: new RegExp(`\\bfrom (${months} \\d{1,2}, 20\\d\\d) (?:to|until|through) (${day})`, 'g'),
		instead: ([, first, last]) =>
			daysFrom(first, last) < 0 && first?.slice(-4) === last?.slice(-4) ? 'the end is before the beginning' : undefined,
	},
	{
		// from March 1, 2027 to March 1, 2026
		needs: 'aturity',
		pattern: new RegExp(`\\bextend[a-z]* [^.$;]{0,80}?from (${day}) to (${day})`, 'g'),
		instead: ([, first, last]) => (daysFrom(first, last) < 0 ? 'that is no extension' : undefined),
	},
	{
		// $14 million for the third quarter of 2026, compared to $12 million for the third quarter of 2026
		needs: 'ompared',
		pattern: new RegExp(
			`\\b(?:for|in|during) (?:the |fiscal )?((?:(?:first|second|third|fourth) (?:fiscal )?quarter|first half|(?:fiscal )?year|(?:three|six|nine|twelve)[ -]months?(?: period)?) (?:of (?:fiscal )?(?:year )?20\\d\\d|ended ${day})|year 20\\d\\d|20\\d\\d),? (?:as )?compared (?:to|with) (?:an? )?(?:(?!guid|expect|forecast|estimat|adjust|outlook|target|budget)[a-z-]+ ){0,5}\\$[\\d.,]+(?: (?:thousand|million|billion))?(?:,? (?:or )?\\$[\\d.]+ (?:per|a) (?:[a-z]+ ){0,2}share)?,? (?:for|in|during) (?:the |fiscal )?\\1(?![\\d,]* [a-z]+ (?:guid|expect|forecast|estimat|outlook))`,
			'g',
		),
		instead: (found) =>
			isOfMeasures(found) ? undefined : `both are of ${/^\d/.test(found[1] ?? '') ? '' : 'the '}${found[1]}`,
	},
	{
		// On October 28, 2026, Mr. Doe informed the Company that he would retire, effective January 31, 2026
		needs: 'ffective',
		unless: /\b(?:who|which|previously|since|retroactive|had) /,
		pattern: new RegExp(
			`\\b[Oo]n (${day}),? ${ofSentence}{0,200}?\\b(?:inform|notif|announc|resign|retire|appoint|elect|tender|submit|deliver)[a-z]*\\b${ofSentence}{0,200}?,? (?:to be )?effective (?:as of |on |from )?(?:or about )?(?:the close of business on )?(${day})`,
			'g',
		),
		instead: ([, then, effective]) =>
			daysFrom(effective, then) > longestRetroactive ? `${effective} is before ${then}` : undefined,
	},
	{
		// On August 31, 2026, … has 180 calendar days, or until March 31, 2027
		needs: 'until ',
		pattern: new RegExp(
			`\\b(?<!\\b(?:end|expir)(?:s|es|ed|ing)? )[Oo]n (${day}),? (?:(?!${day})[^;]){0,900}?\\b(\\d{2,3})[- ](?:calendar[- ])?days?(?: [A-Za-z]+){0,9},? (?:or |\\()until (${day})`,
			'g',
		),
		instead: ([, then, days = '', until]) => {
			const right = timeOf(then) + Number(days) * dayLength;
			return Math.abs(right - timeOf(until)) > slackOfNotice * dayLength
				? `${days} days after it are about ${dayInWords(right)}`
				: undefined;
		},
	},
	{
		// by amendment not later than 75 calendar days after the date on which this report must be filed
		needs: 'calendar days',
		pattern:
			/\b(?:within|than) (?:[a-z]+(?:-[a-z]+)? \()?(\d{2,3})\)? calendar days (?:of|after|from|following) the date (?:[a-z]+ ){0,3}(?:this|the initial|such) (?:(?:Current|initial) )?[Rr]?(?:eport|Form 8-K)(?: on Form 8-K)? (?:must|is required to|was required to) be filed\b/g,
		instead: ([, days = '']) =>
			Number(days) === statementsDays ? undefined : `the form has ${statementsDays} calendar days`,
	},
	{
		// On September 2, 2026, … engaged … for the fiscal year ending December 31, 2025
		needs: 'scal year end',
		pattern: new RegExp(
			`\\b[Oo]n (${day}),? ${ofSentence}{0,200}?\\b(?:engag|appoint|select|retain)[a-z]*\\b${ofSentence}{0,200}?\\bfor (?:the|its) (?:current )?fiscal year ending (${day})`,
			'g',
		),
		instead: ([, then, ends]) => (daysFrom(ends, then) > longestRetroactive ? 'that year has ended' : undefined),
	},
	{
		// the year ended December 31, 2025, and the subsequent interim period through November 10, 2025
		needs: 'interim period',
		pattern: new RegExp(
			`\\byears? ended (${day})(?:,? and (?:${day}|20\\d\\d))?,? (?:and )?[^.;]{0,60}?\\binterim period[^.;]{0,60}? (?:through|to|ended) (${day})`,
			'g',
		),
		instead: ([, ended, last]) =>
			daysFrom(ended, last) < 0 ? 'the interim period ends before that year does' : undefined,
	},
	{
		// payable on June 16, 2025 to stockholders of record on June 30, 2025
		needs: 'of record',
		pattern: new RegExp(
			`\\b(?:payable|paid) (?:in cash )?(?:(?:on|beginning) )?(?:or about )?(${day}),? (?:to|for) (?:all )?(?:the )?(?:[a-z]+ ){0,3}of record [a-z ]{0,60}?(?:on|of) (${day})`,
			'gi',
		),
		instead: ([, paid, record]) => (daysFrom(record, paid) < 0 ? 'the record date is after the payment' : undefined),
	},
	{
		needs: 'of record',
		pattern: new RegExp(
			`\\bof record [a-z ]{0,60}?(?:on|of) (${day}),? (?:and |which |will |is |be )*(?:payable|paid) (?:on|beginning) (?:or about )?(${day})`,
			'gi',
		),
		instead: ([, record, paid]) => (daysFrom(record, paid) < 0 ? 'the record date is after the payment' : undefined),
	},
	{
		// dated March 3, 2025, was amended on March 1, 2025
		needs: 'amended',
		pattern: new RegExp(
			`\\bdated (?:as of )?(${day}),? (?:as |which was |was |and )*amended (?:on |as of )(${day})`,
			'g',
		),
		instead: ([, dated, amended]) => (daysFrom(dated, amended) < 0 ? 'it was amended before its date' : undefined),
	},
	{
		// its second quarter (Q1)
		needs: 'quarter',
		pattern:
			/\b(first|second|third|fourth)[- ](?:fiscal )?quarter (?:of (?:fiscal )?(?:year )?20\d\d )?\([“"]?(?:(?:the )?[“"]?)(?:Q([1-4])|([1-4])Q)[^()]{0,12}\)/gi,
		instead: ([, quarter = '', after, ahead]) => {
			const said = ['first', 'second', 'third', 'fourth'].indexOf(quarter.toLowerCase()) + 1;
			return said !== Number(after ?? ahead) ? `the words say Q${said}` : undefined;
		},
	},
	{
		// the 2026 annual meeting will be held on July 16, 2026 … holders of record on July 22, 2026 may vote at the 2026 Annual Meeting
		needs: 'of record ',
		unless: isMoved,
		pattern: new RegExp(
			`\\b(20\\d\\d) [Aa]nnual [Mm]eeting\\b[^.;]{0,160}?\\b(?:be|been) held on (?:[A-Z][a-z]+day, )?(${day})[^;]{0,600}?\\bof record [^.;\\d]{0,60}?\\b(?:on|of) (${day})[^.;\\d]{0,60}? \\1 [Aa]nnual [Mm]eeting`,
			'g',
		),
		instead: ([, , held, record]) => (daysFrom(held, record) > 0 ? 'the record date is after the meeting' : undefined),
	},
	{
		// At the 2025 Annual Meeting held on May 3, 2026
		needs: 'eeting',
		unless: isMoved,
		pattern: new RegExp(
			`\\b(20\\d\\d) annual meeting(?: of (?:the )?[a-z ]{0,40}?holders)?(?: of the Company)?(?: \\([^()]{3,60}\\))?,? (?:which was |was |that was )?held on (${months}) \\d{1,2}, (20\\d\\d)`,
			'gi',
		),
		instead: ([, named = '', month = '', held = '']) => meetingOf(named, month, held),
	},
	{
		// its 2026 annual meeting of stockholders to be held in May 2027
		needs: 'eeting',
		unless: isMoved,
		pattern: new RegExp(
			`\\b(20\\d\\d) annual (?:general )?meeting(?: of (?:the )?[a-z ]{0,40}?holders)?,? (?:which is |that is )?(?:to be|expected to be|scheduled to be|will be) held (?:in|on) (?:or about )?(${months}) (?:\\d{1,2}, )?(20\\d\\d)`,
			'gi',
		),
		instead: ([, named = '', month = '', held = '']) => meetingOf(named, month, held),
	},
	{
		// held its 2025 Annual Meeting of Stockholders on May 3, 2026
		needs: 'eeting',
		unless: isMoved,
		pattern: new RegExp(
			`\\b(?:held|convened|conducted) (?:its|the) (20\\d\\d) annual (?:general )?meeting(?: of (?:the )?[a-z ]{0,40}?holders)?(?: of the Company)?(?: \\([^()]{3,60}\\))?,? on (?:[a-z]+day, )?(${months}) \\d{1,2}, (20\\d\\d)`,
			'gi',
		),
		instead: ([, named = '', month = '', held = '']) => meetingOf(named, month, held),
	},
	{
		// On May 3, 2026, the Company held its 2025 Annual Meeting
		needs: 'eeting',
		unless: isMoved,
		pattern: new RegExp(
			`\\bon (${months}) \\d{1,2}, (20\\d\\d), (?:[A-Z“”"(][^ ]* |the |our |[a-z]+ ){0,14}?(?:held|convened|conducted) (?:its|the|our) (20\\d\\d) annual (?:general )?meeting`,
			'gi',
		),
		instead: ([, month = '', held = '', named = '']) => meetingOf(named, month, held),
	},
	{
		// The shares will begin trading on Saturday, May 2, 2026; the closing price on that day
		needs: 'trad',
		unless: tradesOtherwise,
		pattern: new RegExp(
			`\\b(?:(?:beg[aiu]n|commence[ds]?|start(?:s|ed)?|beginning|ceased?|suspended) (?:regular-way |regular )?(?:trading|to trade)|(?:open|opening|close|start|commencement) of (?:trading|business on the [A-Z])|market open)\\b${ofSentence}{0,160}?\\bon (?:[A-Z][a-z]+day, )?(${day})`,
			'g',
		),
		instead: ([, on]) => noTradingOn(on),
	},
	{
		needs: ' price ',
		unless: tradesOtherwise,
		pattern: new RegExp(
			`\\bclosing (?:sales? )?price of (?:the |its |our )(?:Company[’']s )?(?:[A-Za-z]+ ){0,3}[Ss]tock of \\$[\\d.,]+(?: per share)?,? on (?:[A-Z][a-z]+day, )?(${day})`,
			'g',
		),
		instead: ([, on]) => noTradingOn(on),
	},
	{
		needs: ' price ',
		unless: tradesOtherwise,
		pattern: new RegExp(
			`\\b(?:closing|last reported)(?: sales?)? price ${ofSentence}{0,160}?\\b(?:Nasdaq|NASDAQ|NYSE|New York Stock Exchange)${ofSentence}{0,60}?\\bon (?:[A-Z][a-z]+day, )?(${day})`,
			'g',
		),
		instead: ([, on]) => noTradingOn(on),
	},
	{
		// The blackout is expected to begin on December 11, 2026 and to end during the week of January 3, 2026
		needs: ' end ',
		pattern: new RegExp(
			`\\bbegin(?:(?!${day})[^;]){0,60}? (${day}) and (?:is expected )?(?:to |will )?end (?:on |during the week (?:of|beginning) |in the week of )(${day})`,
			'g',
		),
		instead: ([, first, last]) => (daysFrom(first, last) < 0 ? 'the end is before the beginning' : undefined),
	},
	{
		// the quarters ended March 31, 2026 and June 30, 2026 … filed on August 7, 2026 and May 8, 2026, respectively
		needs: 'espectively',
		pattern: new RegExp(
			`\\bended (${day}) and (${day})${ofSentence}{0,300}?\\bfiled ${ofSentence}{0,80}?on (${day}) and (${day}), respectively`,
			'g',
		),
		instead: ([, first, last, one, other]) =>
			daysFrom(first, one) < 0 || daysFrom(last, other) < 0 ? 'a report is filed after its period' : undefined,
	},
	{
		// filed on May 3, 2026 a Current Report … reporting that, on May 5, 2026
		needs: ' report',
		pattern: new RegExp(
			`\\b[Oo]n (${day}),? ${ofSentence}{0,160}?\\bfiled (?:with the [A-Z][A-Za-z ]{3,50} )?(?:a|its) Current Report on Form 8-K\\b${ofSentence}{0,200}?\\b(?:report|disclos|announc)ing,? (?:that,? |among other things,? )*on (${day})`,
			'g',
		),
		instead: ([, filed, event]) => (daysFrom(filed, event) > 0 ? 'that is after the report was filed' : undefined),
	},
	{
		// held on May 16, 2026, which is more than 30 days after the anniversary of the meeting … held on May 14, 2025
		needs: 'nniversary of ',
		pattern: new RegExp(
			`\\bon (?:[A-Z][a-z]+day, )?(${day}),? (?:which (?:date )?is |a date that is )?more than (?:thirty |sixty )?\\(?(thirty|sixty|\\d{2})\\)? (?:calendar )?days (?:before or after|after|before|from) the (?:[a-z-]+ ){0,2}anniversary (?:date )?of ${ofSentence}{0,160}?(?:on )?(${day})`,
			'g',
		),
		instead: ([, next, days, last = '']) => {
			const year = Number(last.slice(-4)) + 1;
			const apart = Math.abs(daysFrom(`${last.slice(0, -4)}${year}`, next));
			return apart <= (wordOrNumber(days) ?? 0) ? `that is ${apart} days` : undefined;
		},
	},
	{
		// On June 3, 2026, at the 2025 annual meeting of stockholders
		needs: 'eeting',
		unless: isMoved,
		pattern: new RegExp(
			`\\b[Oo]n (${months}) \\d{1,2}, (20\\d\\d), at (?:its|the|our)(?: Company[’']s)? (20\\d\\d) annual (?:general )?meeting`,
			'gi',
		),
		instead: ([, month = '', held = '', named = '']) => meetingOf(named, month, held),
	},
	{
		// joined the Company in 2016 and has been its Senior Vice President since February 2011
		needs: 'oined the Company in ',
		pattern: new RegExp(
			`\\bjoined the Company in (?:${months} )?(20\\d\\d|19\\d\\d),? and (?:has been|has served|became|serves)\\b[^.;\\d]{0,140}? since (?:${months} )?((?:19|20)\\d\\d)`,
			'g',
		),
		instead: ([, joined = '', since = '']) => (since < joined ? 'that is before it' : undefined),
	},
	{
		// between October 28, 2026 and October 14, 2026
		needs: 'etween ',
		pattern: new RegExp(`\\b[Bb]etween (${day}) and (${day})`, 'g'),
		instead: ([, first, last]) => (daysFrom(first, last) < 0 ? 'the end is before the beginning' : undefined),
	},
	{
		// 180 calendar days, or until May 11, 2027 … and 60 calendar days, or until February 11, 2027
		needs: 'until ',
		pattern: new RegExp(
			`\\b(\\d{2,3}) (?:calendar )?days,? or until (${day})[^;]{0,200}?\\b(\\d{2,3}) (?:calendar )?days,? or until (${day})`,
			'g',
		),
		instead: ([, long = '', last, short = '', end]) => {
			const between = daysFrom(end, last);
			const right = Number(long) - Number(short);
			return Math.abs(between - right) > slackOfNotice ? `these end ${between} days apart` : undefined;
		},
	},
];

/** Whether two amounts of one period are of two measures: `EBITDA of $9 million …, compared to a net loss of $2 million …`. */
function isOfMeasures(found: RegExpExecArray): boolean {
	const [ahead = '', behind = ''] = sentenceWith(found).split(found[0]);
	const [, between = ''] = found[0].split(/compared (?:to|with)/);
	return (
		isOwnMeasure.test(ahead) !== isOwnMeasure.test(between) || /^ (?:on an? |excluding |including |under )/.test(behind)
	);
}

const isOwnMeasure =
	/\b(?:adjusted|EBITDA|non-GAAP|core|organic|pro forma|FFO|AFFO|operations|comparable|cash flow|underlying|normalized|constant)\b/i;

/** The year of a meeting that was held in another one; in the first months it may be that of the year before. */
const meetingOf = (named: string, month: string, held: string): string | undefined =>
	named === held || (Number(held) === Number(named) + 1 && /^(?:jan|feb|mar)/i.test(month))
		? undefined
		: `it is the meeting of ${named}`;

/** `February 27, 2027`, of a time in milliseconds. */
const dayInWords = (time: number): string =>
	new Date(time).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });

function noTradingOn(words?: string): string | undefined {
	const time = timeOf(words);
	if (Number.isNaN(time)) {
		return undefined;
	}
	const date = new Date(time);
	return isTradingDay(date.toISOString().slice(0, 10))
		? undefined
		: `a ${date.toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' })} without trading`;
}
