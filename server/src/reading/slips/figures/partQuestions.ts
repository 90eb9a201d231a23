/** Questions about a whole and the list of its parts: `$100 million, of which $60 million is paid in cash and $30 million in stock`. */
import { amountOf, roundingOf } from '../../../text/scaledAmounts';
import {
	about,
	amount,
	between,
	count,
	day,
	type FigureQuestion,
	few,
	inFigures,
	inSentence,
	isOff,
	number,
	wordOrNumber,
} from './figureQuestion';

/** `the base purchase price of`. */
const named = '(?:(?:the|an?) (?:(?!reduc|discount|decreas|credit of)[a-z-]+ ){1,4}of )?';
const part = `(?:\\([a-z\\d]{1,3}\\) )?${named}${about}\\$${amount}(?![\\d,.]*\\d| (?:thousand|million|billion|per|a|each|of which)\\b)`;
/** A small count, without a group of its own. */
/** In shares of a whole: parts of less are not all that there are. */
const mostOfList = 0.9;
const range = `\\$${amount} (?:to|-|–) \\$${amount}`;
/** Two parts and more, up to the last of the sentence. */
const parts = `${part}(?:${between}{0,80}?(?:,|;|\\band)(?: and)? ${part}){1,6}(?![^.;$%]{0,80}?(?:,|;|\\band|\\bplus|\\bas well as|\\b(?:together|along) with|\\bin addition to|\\bwith)(?: and| plus| as well as| together with)? (?:\\([a-z\\d]{1,3}\\) )?(?:approximately |about |the |an? (?:further |additional )?)?(?:[a-z]+ (?:and [a-z]+ )?of (?:approximately |about )?)?(?:\\$|\\d|rest|balance|remain|additional))`;

/** What stands before the parts of a whole that may be a range or a count. */
const ofParts = '(?:which )?(?:consist(?:s|ed|ing) of|comprised of|comprising)';

/** `17,250,000 Class A ordinary shares`. */
const counted = `(?<![\\d.,$])(?:${count})(?: [A-Za-z-]+){0,4} (?:shares|units|votes|warrants|options|employees|stores|members|directors)`;

/** The question that is asked of an amount, the words after it and the list of its parts. */
const ask = (needs: string, words: string, isWrong: (excess: number) => boolean): FigureQuestion => ({
	needs,
	pattern: new RegExp(
		`\\$(${amount})(?! per),? ${between}{0,40}?(?:\\b(?:in|for|at|as of|during) (?:${day}|[a-z -]{3,30} 20\\d\\d),? )?\\b${words} (${parts})`,
		'g',
	),
	instead: ([, whole = '', list = '']) => sumBeside(whole, amountsOf(list), isWrong),
});

/** What a whole and its parts are asked, in any order. */
export const partQuestions: readonly FigureQuestion[] = [
	// $10 million, of which $4 million is payable at closing and $8 million is payable later
	ask('of which', 'of which', (excess) => excess > 0),
	{
		// expenses of $11 million to $14 million, of which $15 million is insured
		needs: 'of which',
		unless: /\brespectively\b/,
		pattern: new RegExp(
			`\\$${amount} (?:to|and) ${about}\\$(${amount})(?! per)[^.;$%]{0,80}?, of which ${about}\\$(${amount})(?! per)`,
			'g',
		),
		instead: ([, most = '', part = '']) =>
			amountOf(part) > amountOf(most) ? 'the part is more than the whole' : undefined,
	},
	{
		// savings of $10 million, of which $12 million will be realized next year
		needs: 'of which',
		unless: /\brespectively\b/,
		pattern: new RegExp(`\\$(${amount})(?! per)[^.;$%]{0,80}?, of which (${part})`, 'g'),
		instead: ([, whole = '', one = '']) => sumBeside(whole, amountsOf(one), (excess) => excess > 0),
	},
	{
		// recover $16 million of its estimated costs of $12 million
		needs: ' of ',
		pattern: new RegExp(
			`\\$(${amount}) of (?:the|its|our|such|their) (?:[a-z]+ ){0,3}(?:costs?|losses|loss|charges?|proceeds|expenses|price|amount|indebtedness) of ${about}\\$(${amount})`,
			'g',
		),
		instead: ([, one = '', whole = '']) =>
			sumBeside(whole, [one], (excess) => excess > 0) && 'the part is more than the whole',
	},
	{
		// 48,000 employees, including 31,000 current employees and 19,000 former employees
		needs: 'ncluding ',
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) (?:[a-z]+ ){1,4}[a-z]+,? including ${about}(${count}) [a-z ]{3,40}? and ${about}(${count}) [a-z]+(?![^.;]{0,40}\\d)`,
			'g',
		),
		instead: ([, whole = '', one = '', other = '']) => {
			const sum = amountOf(one) + amountOf(other);
			return amountOf(one) <= amountOf(whole) && sum > amountOf(whole) * 1.005
				? `the parts are ${inFigures(sum)}`
				: undefined;
		},
	},
	{
		// $14 million to $18 million, consisting of $6 million to $8 million of severance and $9 million to $10 million of rent
		needs: ' to $',
		pattern: new RegExp(
			`(${range})(?! per)[^.;$%]{0,60}?,? ${ofParts} ((?:(?:\\([a-z\\d]{1,3}\\) )?${about}${range}[^.;$%]{0,80}?){2,7})(?=[.;])`,
			'g',
		),
		instead: ([, whole = '', list = '']) => rangeBeside(whole, list),
	},
	// $100 million, consisting of $60 million in cash and $30 million in stock
	ask('onsist', '(?:which )?(?:(?:will|to) )?consist(?:s|ed|ing)? of', () => true),
	// $75 million, comprised of $50 million in cash and $15 million in stock
	ask('ompris', '(?:which )?(?:(?:(?:is|are|was|will be|being) )?comprised of|compris(?:es|ing|e))', () => true),
	{
		// 20,125,000 ordinary shares, consisting of 17,250,000 Class A ordinary shares and 4,312,500 Class B ordinary shares
		needs: 'f ',
		pattern: new RegExp(
			`(${counted})(?: [a-z]+){0,6},? ${ofParts} (?:\\([a-z\\d]{1,3}\\) )?(${counted}[^.;$%]{0,80}?(?:,? and |; and )(?:\\([a-z\\d]{1,3}\\) )?${counted})(?!,? (?:and|as well as) )`,
			'g',
		),
		instead: ([, whole = '', list = '']) => {
			const figures = new RegExp(`(?<![\\d.,$])(?:${count})(?= )`, 'g');
			const sum = (list.match(figures) ?? []).reduce((sum, each) => sum + amountOf(each), 0);
			return isOff(amountOf(whole.match(figures)?.[0] ?? ''), sum, 0.0005)
				? `the parts are ${inFigures(sum)}`
				: undefined;
		},
	},
	{
		// a $250 million revolver and a $150 million term loan, for a total of $450 million
		needs: '$',
		pattern: new RegExp(
			`(\\$\\d${inSentence}{0,300}?),? (?:for (?:an? )?(?:aggregate|total|combined)(?: [a-z]+){0,4} of|totaling|aggregating) ${about}\\$(${amount})`,
			'g',
		),
		instead: ({ input, index, 1: list = '', 2: whole = '' }) =>
			isPlainSum.test(input.slice(Math.max(0, index - 60), index).replace(/^.*[.;] /, '') + list)
				? sumBeside(whole, amountsOf(list), () => true)
				: undefined,
	},
	{
		// $415 million, consisting of $300 million in cash and 5,000,000 common units at $25.00 per unit
		needs: 'per ',
		unless: /\b(?:plus|less|discount|assum|floor|minimum|maximum|earn-?outs?|debt|notes|contingent)/i,
		pattern: new RegExp(
			`\\$(${amount}),? (?:\\()?(?:consisting of|comprised of|comprising|made up of|payable in|including) (?:\\([a-z\\d]\\) )?${about}\\$(${amount}) (?:in|of) cash,? (?:and|plus) (?:\\([a-z\\d]+\\) )?(?:the issuance of )?${about}(${count}) (?:[A-Za-z-]+,? |\\([^()]{1,40}\\),? ){1,12}?(?:at|valued at|based on)(?: [a-z]+){0,6} \\$(\\d[\\d,.]*\\d) per (?:[A-Z][a-z]+ )?(?:[Ss]hare|[Uu]nit)`,
			'g',
		),
		instead: ([all, whole = '', cash = '', shares = '', price = '']) => {
			const right = amountOf(cash) + amountOf(shares) * amountOf(price);
			const isPart = all.includes('including') && right < amountOf(whole);
			return isOff(amountOf(whole), right) && !isPart ? `the parts are $${inFigures(right)}` : undefined;
		},
	},
	{
		// 240 miles of pipeline (160 miles of gathering lines and 90 miles of transmission lines)
		needs: ' (',
		unless: /\b(?:net|gross|options?|rest|remain\w*|among|includ\w*|to date|planned|added|joint\w*|both|which|whom)\b/i,
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) (miles|acres|employees|stores|rooms|beds|units|homes|properties|locations|megawatts|MW|sites|wells|vessels|aircraft|people|positions) (?:[a-z]+ ){0,4}\\((${count}) (?:\\2 )?[^()\\d;]{3,50}? and (${count}) (?:\\2 )?[^()\\d;]{3,50}\\)`,
			'g',
		),
		instead: ([, whole = '', , one = '', other = '']) => {
			const sum = amountOf(one) + amountOf(other);
			return isOff(amountOf(whole), sum) && sum > amountOf(whole) * mostOfList
				? `the parts are ${inFigures(sum)}`
				: undefined;
		},
	},
	{
		// total assets of $4.8 billion, including loans of $3.9 billion and securities of $1.2 billion
		needs: ', including ',
		unless:
			/\b(?:costs?|expenses?|deficits?|loss(?:es)?|impairments?|charges?|gains?|undrawn|net of|less|under management)\b/i,
		pattern: new RegExp(
			`\\$(${amount})(?:,? (?:at|as of) ${day})?${between}{0,40}?, including (?:[a-z-]+ ){1,5}of ${about}\\$(${amount}),? and (?:[a-z-]+ ){1,5}of ${about}\\$(${amount})(?! per)`,
			'g',
		),
		instead: ([, whole = '', one = '', other = '']) => {
			const sum = amountOf(one) + amountOf(other);
			return sum > amountOf(whole) * 1.02 ? `the parts are $${inFigures(sum)}` : undefined;
		},
	},
	{
		// four plants, three in Ohio, one in Indiana and one in Kentucky
		needs: ' in ',
		unless: /\b(?:including|other|remain\w*|rest|among)\b/i,
		pattern: new RegExp(
			`\\b${number} (?:[a-z-]+ ){0,3}[a-z]+s, (${few} (?:[a-z]+ ){0,2}in [A-Z][^.;\\d]{2,160}? and ${few} (?:[a-z]+ ){0,2}in [A-Z][a-z]+)`,
			'g',
		),
		instead: ([, whole, list = '']) => {
			const parts = [...list.matchAll(new RegExp(`\\b(${few}) (?:[a-z]+ ){0,2}in [A-Z]`, 'g'))];
			const sum = parts.reduce((all, [, each]) => all + (wordOrNumber(each) ?? 0), 0);
			const isPlain = list.split(/, (?:and )?| and /).length === parts.length;
			return sum === wordOrNumber(whole) || !isPlain ? undefined : `the parts are ${sum}`;
		},
	},
	{
		// 42,000 current employees and 61,000 former employees, or 93,000 in total
		needs: ' in total',
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) (?:[a-z-]+ ){1,4}and (?:approximately )?(${count}) (?:[a-z-]+ ){0,3}[a-z-]+,? or ${about}(${count}) (?:[a-z-]+ ){0,3}in total`,
			'g',
		),
		instead: (found) => {
			const [, one = '', other = '', said = ''] = found;
			const sum = amountOf(one) + amountOf(other);
			return isOff(amountOf(said), sum) && !hasMoreBefore(found) ? `together ${inFigures(sum)}` : undefined;
		},
	},
	{
		// $4.2 million and $3.1 million for those quarters, or $8.3 million in total
		needs: ' in total',
		pattern: new RegExp(
			`\\$(${amount})(?! per)(?:(?! and )[^.;,$]){0,60} and (?:by )?${about}\\$(${amount})(?! per)[^.;$]{0,80}?,? or ${about}\\$(${amount}) in (?:total|the aggregate)`,
			'g',
		),
		instead: (found) => {
			const [, one = '', other = '', said = ''] = found;
			const sum = amountOf(one) + amountOf(other);
			return isOff(amountOf(said), sum, 0.03) && !hasMoreBefore(found) ? `together $${inFigures(sum)}` : undefined;
		},
	},
];

/** A list, with the words before it, whose last two amounts have an *and* between them, none of which is a price or taken off another. */
const isPlainSum =
	/^(?!.*\b(?:repa(?:id|y)|less|net|minus|reduc|exclud|offset|which|includ|up to|plus|per\b|warrant|option|each|between|from)).*\$.*\band\b[^$]*\$[^$]*$/i;

/** Whether a list begins before what was found of it: `$2.1 million, $1.9 million and $2.6 million`. */
const hasMoreBefore = ({ input, index }: RegExpExecArray): boolean =>
	/\d(?: [A-Za-z-]+){0,5}, (?:approximately |about )?$/.test(input.slice(Math.max(0, index - 60), index));

/** The amounts of a list, without their signs. */
const amountsOf = (list: string): readonly string[] =>
	[...list.matchAll(new RegExp(`\\$(${amount})`, 'g'))].map(([, each = '']) => each);

/** The ends of the ranges of a list, each with its unit: of `$6 to $8 million` the low end is `6 million`. */
const rangesOf = (list: string): readonly (readonly [low: string, high: string])[] =>
	[...list.matchAll(new RegExp(range, 'g'))].map(([whole]) => {
		const [low = '', high = ''] = amountsOf(whole);
		return [/ /.test(low) ? low : low + (/ .*/.exec(high)?.[0] ?? ''), high];
	});

/** What ranges are together, where an end of the whole is another one. */
function rangeBeside(whole: string, list: string): string | undefined {
	const [ends] = rangesOf(whole);
	const parts = rangesOf(list);
	const sums = ([0, 1] as const).map((end) =>
		sumBeside(
			ends?.[end] ?? '',
			parts.map((each) => each[end]),
			() => true,
		),
	);
	return sums.find((sum) => sum !== undefined);
}

/** What parts are together, where that is not the whole; undefined where their units cannot be told. */
function sumBeside(whole: string, all: readonly string[], isWrong: (excess: number) => boolean): string | undefined {
	const hasUnit = (words: string): boolean => / /.test(words);
	// `$60 and $40 million`: the unit of one is that of all.
	if (all.some(hasUnit) && !all.every((each) => hasUnit(each) || amountOf(each) >= 1000)) {
		return undefined;
	}
	const sum = all.reduce((sum, each) => sum + amountOf(each), 0);
	const slack = [whole, ...all].reduce((sum, each) => sum + roundingOf(each), 0);
	const excess = sum - amountOf(whole);
	return Math.abs(excess) > slack && isWrong(excess) ? `the parts are $${inFigures(sum)}` : undefined;
}
