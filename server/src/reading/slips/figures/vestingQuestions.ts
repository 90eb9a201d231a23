/** Questions of how an award vests: the parts beside the days and anniversaries that they vest on. */
import { ordinalWord } from '../../../text/numberWords';
import { amountOf } from '../../../text/scaledAmounts';
import { count, day, type FigureQuestion, inFigures, inSentence, number, wordOrNumber } from './figureQuestion';

/** Words for what is left, vests on other terms, or is measured otherwise, beside which the parts say too little. */
const isOther =
	/\b(?:remain|balance|rest\b|residual|additional|thereafter|immediately|(?:on|at|upon|as of) (?:the )?(?:date of )?(?:grant|closing)|each (?:month|quarter|year)|monthly|quarterly|semi|performance|earlier|accelerat|cliff|other|commenc|beginning|starting|vested|up to|between)/i;

/** `one-third`, `25%`; it is a group. */
const share =
	'(\\d{1,3}(?:\\.\\d+)?%|(?:one|two|three|four)[- ](?:hal(?:f|ves)|thirds?|fourths?|quarters?|fifths?|sixths?)|half)';
const fractions: Readonly<Record<string, number>> = {
	half: 2,
	halves: 2,
	third: 3,
	fourth: 4,
	quarter: 4,
	fifth: 5,
	sixth: 6,
};
const equalParts =
	'(?:substantially )?(?:equal |annual |consecutive |successive )+(?:instal?lments|parts|portions|tranches|increments)';
/** `first, second and third`. */
const ordinalsInRow = `${ordinalWord}(?:,? (?:and )?(?:the )?${ordinalWord})+`;
const onThe = '(?:,? (?:in each case|each|one))? (?:on|upon|at) (?:each of )?(?:the )?';

/** `on March 1, 2026`, `in 2026`, `on the first anniversary of the grant`. */
const when = `(?:on|in|upon) (?:the )?(?:${day}|20\\d\\d|${ordinalWord}(?: anniversary)?(?: of [a-z ]{3,30})?)`;
/** A part and its time. */
const shareWhen = `${share.replace('(', '(?:')} (?:of the [a-z ]{3,30} )?${when}`;
/** A count and its time. */
const countWhen = `(?:${count})(?: (?:shares|units|options|RSUs))? ${when}`;

/** What the vesting of an award is asked, in any order. */
export const vestingQuestions: readonly FigureQuestion[] = [
	{
		// in three equal installments on each of the first four anniversaries
		needs: 'nniversar',
		unless: isOther,
		pattern: new RegExp(`\\bin ${number} ${equalParts}${onThe}first ${number} anniversaries`, 'gi'),
		instead: ([, parts, times]) => partsBeside(wordOrNumber(parts), wordOrNumber(times), 'anniversaries'),
	},
	{
		// in four equal annual installments on the first, second and third anniversaries
		needs: 'nniversar',
		unless: isOther,
		pattern: new RegExp(
			`\\bin ${number} ${equalParts}(?: of \\$?[\\d,]+(?: [a-z]+){0,2})?${onThe}(${ordinalsInRow}) anniversar`,
			'gi',
		),
		instead: ([, parts, list = '']) =>
			partsBeside(wordOrNumber(parts), list.match(new RegExp(ordinalWord, 'gi'))?.length, 'anniversaries'),
	},
	{
		// in two equal parts on March 1, 2026, March 1, 2027 and March 1, 2028
		needs: ' equal ',
		unless: isOther,
		pattern: new RegExp(
			`\\bin ${number} ${equalParts}${onThe}(${day}(?:,? (?:and )?(?:on )?${day})+)(?!,? (?:and|or) )`,
			'gi',
		),
		instead: ([, parts, list = '']) =>
			partsBeside(wordOrNumber(parts), list.match(new RegExp(day, 'g'))?.length, 'days'),
	},
	{
		// one-third on each of the first four anniversaries
		needs: 'nniversaries',
		unless: isOther,
		pattern: new RegExp(
			`\\bvest[a-z]* (?:as to |with respect to |in )?${share} (?:of the [a-z ]{3,40} )?on each of the first ${number} anniversaries`,
			'gi',
		),
		instead: ([, part = '', times]) => {
			// What percentages come to is asked elsewhere; of less than all the rest may vest by another sentence.
			const sum = shareOf(part) * (wordOrNumber(times) ?? 0);
			return part.endsWith('%') || sum < 1 ? undefined : shareBeside(sum);
		},
	},
	{
		// 50% in 2026, 30% in 2027 and 30% in 2028; one-half on the first anniversary and one-third on the second
		needs: 'vest',
		unless: isOther,
		pattern: new RegExp(
			`\\bvest[a-z]*,?:? (?:as follows:? )?(?:as to |with respect to )?(${shareWhen}(?:[,;] ${shareWhen}){0,4}[,;]? and ${shareWhen})(?=[.;]|$)`,
			'gi',
		),
		instead: ([, list = '']) => {
			const shares = (list.match(new RegExp(share, 'gi')) ?? []).map(shareOf);
			const sum = shares.reduce((sum, each) => sum + each, 0);
			// Of two parts the rest may vest by another sentence.
			return sum < 1 && shares.length < 3 ? undefined : shareBeside(sum);
		},
	},
	{
		// 12,000 units, which vest as follows: 4,000 on March 1, 2026, 4,000 on March 1, 2027 and 3,000 on March 1, 2028
		needs: 'vest',
		unless: isOther,
		pattern: new RegExp(
			`(?<![\\d.,$])(\\d{1,3}(?:,\\d{3})+) (?:restricted |stock |performance |share |common )*(?:shares|units|options|awards|RSUs)\\b(?:(?!\\d{1,3},\\d{3})${inSentence}){0,80}?\\bvest[a-z]* (?:as follows:? )?((?:${countWhen}[,;]? (?:and )?){1,5}${countWhen})(?=[.;]|$)`,
			'gi',
		),
		instead: ([, whole = '', list = '']) => {
			const sum = (list.match(/\b\d{1,3}(?:,\d{3})+/g) ?? []).reduce((sum, each) => sum + amountOf(each), 0);
			return Math.abs(sum - amountOf(whole)) > 5 ? `the parts are ${inFigures(sum)}` : undefined;
		},
	},
	{
		// ratably over three years on each of the first five anniversaries
		needs: 'nniversaries',
		unless: isOther,
		pattern: new RegExp(
			`\\bover (?:an? )?(?:period of )?${number}[ -]years?(?: period)?,? (?:in (?:equal )?(?:annual )?instal?lments )?on each of the first ${number} anniversaries`,
			'gi',
		),
		instead: ([, years, times]) =>
			(wordOrNumber(times) ?? 0) > (wordOrNumber(years) ?? Number.POSITIVE_INFINITY)
				? `${times} anniversaries take ${times} years`
				: undefined,
	},
];

/** What is said where so many parts vest at another count of times. */
const partsBeside = (parts: number | undefined, times: number | undefined, what: string): string | undefined =>
	parts === undefined || times === undefined || parts === times ? undefined : `${parts} parts on ${times} ${what}`;

/** What share of the whole words or a percentage are. */
function shareOf(words: string): number {
	const [, count, of = words] = /^(.*)[- ]([a-z]+)$/i.exec(words) ?? [];
	return words.endsWith('%')
		? Number.parseFloat(words) / 100
		: (wordOrNumber(count ?? 'one') ?? 1) / (fractions[of.toLowerCase().replace(/(?<!halve)s$/, '')] ?? 1);
}

/** What shares are together, where that is not the whole but for rounding. */
const shareBeside = (sum: number): string | undefined =>
	Math.abs(sum - 1) > 0.015 ? `together ${inFigures(sum * 100)}%` : undefined;
