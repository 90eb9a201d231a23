/** Questions about a term and its end: five years from a day, the maturity of a loan, the year of a note. */
import { ordinalOf, ordinalWord } from '../../../text/numberWords';
import { day, daysFrom, daysOfYear, type FigureQuestion, few, months, number, wordOrNumber } from './figureQuestion';

const unit = '(year|month|day)s?’?';
const begins = '(?:commenc(?:es|ed|ing)|begin(?:s|ning)|began|from|start(?:s|ed|ing)|effective)(?: on| as of)?';
const ends = '(?:end|expir|matur|terminat|continu)(?:e?s|ing|e)?(?: on| through| until)?';
const untilDay = `(?:to|through|until|(?:and )?(?:will |which )?${ends}) (${day})`;
/** What was done on the day that the sentence begins with, up to the next day. */
const onThatDay = `\\b[Oo]n (${day}),? (?:(?!${day})[^;]){0,700}?`;

/** In days. */
const daysOf: Readonly<Record<string, number>> = { day: 1, month: daysOfYear / 12, year: daysOfYear };

/** In years: how far the end of a term may be from its day, and the same where the sentence does not say when it begins. */
const slack = 0.3;
const slackOfBeginning = 0.75;

/** Words for a term that began before: of what is ended, changed or bought back. */
const isOfEarlier =
	/\b(?:had|terminat|original|expired|existing|assum|assign|subl|rest of|remain|amend|extend|repurchas|redeem|redempt|outstanding|tender|exchang|repay|repaid|prepa|guarant|acquired|purchased|sold|dated|since|previous)/i;

/** What terms are asked, in any order. */
export const termQuestions: readonly FigureQuestion[] = [
	{
		// a five-year term from January 1, 2025 to December 31, 2028
		needs: '-year ',
		pattern: new RegExp(
			`\\b(${few})-year (?:[a-z]+ )?(?:term|lease|agreement|notes?|loan|period),? (?:[a-z]+ ){0,2}${begins} (${day}),? ${untilDay}`,
			'gi',
		),
		instead: ([, years, first, last]) => lengthOf(years, 'year', first, last),
	},
	{
		// The lease runs for ten years, from May 1, 2026 through April 30, 2031
		needs: / (?:year|month|day)s?\b/,
		pattern: new RegExp(`\\b(?:for|(?:term|period) of) ${number} ${unit},? ${begins} (${day}),? ${untilDay}`, 'gi'),
		instead: ([, count, of = '', first, last]) => lengthOf(count, of, first, last),
	},
	{
		// extended from October 11, 2026 to April 11, 2027 (the “Extension”), a period of nine months
		needs: 'rom ',
		pattern: new RegExp(
			`\\bfrom (${day}) (?:to|until|through) (${day})(?: \\([^()]{1,60}\\))?,? (?:\\(|for |or |which is |that is |by )?(?:a (?:total )?(?:period|term|total) of |an additional |up to )?${number} ${unit}(?![a-z’]| (?:extension|after|before|each|prior|of))`,
			'gi',
		),
		instead: ([, first, last, count, of = '']) => lengthOf(count, of, first, last),
	},
	{
		// On May 1, 2026 … matures on May 1, 2032, five years after the closing
		needs: ' after ',
		unless: isOfEarlier,
		pattern: new RegExp(
			`${onThatDay}\\b${ends} (${day}),? (?:\\(|or |which is |the date that is )*${number} ${unit} (?:after|from|following) (?:(?:the|its) )?(?:date|closing|effective|issu|signing|execution)`,
			'g',
		),
		instead: ([, first, last, count, of = '']) => lengthOf(count, of, first, last, slackOfBeginning),
	},
	{
		// On May 1, 2026 … matures on May 1, 2032, the fifth anniversary of the closing
		needs: ' anniversary of ',
		unless: isOfEarlier,
		pattern: new RegExp(
			`${onThatDay}\\b${ends} (${day}),? (?:which is )?the (${ordinalWord}) anniversary of (?:(?:the|its) )?(?:date|closing|effective|issu|signing|execution)`,
			'g',
		),
		instead: ([, first, last, which = '']) => lengthOf(String(ordinalOf(which)), 'year', first, last, slackOfBeginning),
	},
	{
		// On May 1, 2026 … has six months, or until May 1, 2027
		needs: 'until ',
		pattern: new RegExp(`${onThatDay}\\b${number} months?(?: [a-z]+){0,6},? (?:or |\\()until (${day})`, 'g'),
		instead: ([, first, count, last]) => lengthOf(count, 'month', first, last, slackOfBeginning),
	},
	{
		// On May 1, 2026 … a lease with a term of three years, ending on April 30, 2031
		needs: ' years',
		unless: isOfEarlier,
		pattern: new RegExp(
			`${onThatDay}\\b(?:term of|exercisable for|valid for) ${number} ${unit},? (?:and )?(?:${ends}|until|through) (${day})`,
			'g',
		),
		instead: ([, first, count, of = '', last]) => lengthOf(count, of, first, last, slackOfBeginning),
	},
	{
		// The term begins on January 1, 2027 and ends on December 31, 2025
		needs: ' on ',
		pattern: new RegExp(
			`\\b(?:commences|begins|will commence|will begin) on (${day}),? (?:and )?(?:will )?(?:ends?|expires?) on (${day})`,
			'g',
		),
		instead: ([, first, last]) => (daysFrom(first, last) < 0 ? 'the end is before the beginning' : undefined),
	},
	{
		// Notes due 2030 … will mature on May 15, 2031
		needs: ' due 20',
		pattern: new RegExp(
			`\\b(?:Notes|Debentures|Bonds) due (20\\d\\d)\\b(?:(?! due |\\bnew\\b|\\bexchang|\\bother\\b|\\breplac|\\bconver)[^.;]|\\.(?=\\d)){0,200}?\\b(?:will |that )?matur(?:e|es|ing) on ${months} \\d{1,2}, (20\\d\\d)`,
			'g',
		),
		instead: ({ input, index, 1: due, 2: year }) =>
			due === year || / due 20\d\d/.test(input.slice(Math.max(0, index - 100), index))
				? undefined
				: `they are due ${due}`,
	},
];

/**
 * How long it is from the first day to the last, in words, where that is another length than so many of a unit. In years,
 * `within` is how far the last day may be off; of a short term it is a fifth of the term, but no less than a week.
 */
function lengthOf(count = '', unit: string, first?: string, last?: string, within = slack): string | undefined {
	const said = wordOrNumber(count);
	const days = daysOf[unit.toLowerCase()] ?? 1;
	const right = daysFrom(first, last) / days;
	const mayBeOff = Math.min(within * daysOfYear, Math.max(7, (said ?? 0) * days * 0.2)) / days;
	return said !== undefined && Math.abs(said - right) > mayBeOff
		? `that is ${days > 1 ? right.toFixed(1) : Math.round(right)} ${unit.toLowerCase()}s`
		: undefined;
}
