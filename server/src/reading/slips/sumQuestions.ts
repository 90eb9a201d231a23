/** Questions of arithmetic: installments, multiples, percentages, premiums and ratios beside the amounts that they are of. */
import { numberWord } from '../../text/numberWords';
import { amountOf, roundingOf } from '../../text/scaledAmounts';
import { type FigureQuestion, wordOrNumber } from './figureQuestion';

const count = '\\d{1,3}(?:,\\d{3})+|\\d+';
const amount = '\\d[\\d,]*(?:\\.\\d+)?(?: (?:thousand|million|billion))?';
const percent = '(\\d{1,3}(?:\\.\\d+)?)%';
const about = '(?:approximately |about |up to )?';
const number = `(${numberWord}|\\d{1,3})(?: \\(\\d{1,3}\\))?`;
/** No other digit between: then the two are said of each other. */
const between = '(?:[^.;\\d$%]|(?<=Inc|Corp|Co|Ltd)\\.)';
const inFigures = (value: number): string =>
	value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 2 : 0 });
const isOff = (said: number, right: number, slack = 0.015): boolean => right > 0 && Math.abs(said / right - 1) > slack;

/** What sums, shares of a whole and ratios are asked, in any order. */
export const sumQuestions: readonly FigureQuestion[] = [
	{
		// $10 million, of which $4 million is payable at closing and $8 million is payable later
		needs: 'of which $',
		pattern: new RegExp(
			`\\$(${amount}),? of which ${about}\\$(${amount}) ${between}{0,90}?\\band ${about}\\$(${amount})`,
			'g',
		),
		instead: ([, whole = '', one = '', other = '']) => {
			const right = amountOf(one) + amountOf(other);
			const slack = roundingOf(whole) + roundingOf(one) + roundingOf(other);
			return right - amountOf(whole) > slack ? `the parts are $${inFigures(right)}` : undefined;
		},
	},
	{
		// $1,200,000 in twelve equal monthly installments of $120,000
		needs: 'installments of $',
		pattern: new RegExp(
			`\\$(${amount}),? ${between}{0,40}?\\bin ${number} (?:equal )?(?:[a-z-]+ )?installments of ${about}\\$(${amount})`,
			'g',
		),
		instead: ([, whole = '', parts = '', each = '']) => {
			const right = (wordOrNumber(parts) ?? 0) * amountOf(each);
			return isOff(amountOf(whole), right) ? `the installments are $${inFigures(right)}` : undefined;
		},
	},
	{
		// two times his base salary of $400,000, or $1,200,000
		needs: ' times ',
		pattern: new RegExp(
			`\\b(${numberWord}|\\d(?:\\.\\d+)?)(?: \\(\\d(?:\\.\\d+)?x?\\))? times (?:[a-z]+ ){1,5}of \\$(${amount}),? (?:\\(?or|for a total of|equal to) ${about}\\$(${amount})`,
			'g',
		),
		instead: ([, times = '', base = '', said = '']) => {
			const right = (wordOrNumber(times) ?? Number(times)) * amountOf(base);
			return isOff(amountOf(said), right) ? `that is $${inFigures(right)}` : undefined;
		},
	},
	{
		// 3% of $10,000,000, or $3,000,000
		needs: '% of $',
		pattern: new RegExp(`${percent} of \\$(${amount}),? or ${about}\\$(${amount})`, 'g'),
		instead: ([, part = '', base = '', said = '']) => {
			const right = (Number(part) / 100) * amountOf(base);
			return isOff(amountOf(said), right) ? `that is $${inFigures(right)}` : undefined;
		},
	},
	{
		// from $500,000 to $550,000, an increase of 20%
		needs: 'crease of ',
		pattern: new RegExp(
			`\\bfrom \\$(${amount}) to \\$(${amount}),? an? (?:increase|decrease) of ${about}${percent}`,
			'g',
		),
		instead: ([, then = '', now = '', said = '']) => changeOf(amountOf(then), amountOf(now), said),
	},
	{
		// increased by $100 million, from $400 million to $600 million
		needs: 'rom $',
		pattern: new RegExp(
			`\\b(increas|decreas|reduc|rais)[a-z]+ (?:[a-z]+ ){0,6}by \\$(${amount}),? from \\$(${amount}) to \\$(${amount})`,
			'g',
		),
		instead: ([, way = '', by = '', then = '', now = '']) => {
			const right = amountOf(then) + (/^(?:inc|rai)/.test(way) ? 1 : -1) * amountOf(by);
			return isOff(amountOf(now), right) ? `that would be to $${inFigures(right)}` : undefined;
		},
	},
	{
		// expanded by two, from seven to ten directors
		needs: 'rom ',
		pattern: new RegExp(
			`\\b(increas|expand|enlarg|decreas|reduc)[a-z]+ (?:[a-zB]+ ){0,8}by ${number}(?: (?:directors|members|seats))?,? from ${number}(?: (?:directors|members|seats))? to ${number}`,
			'g',
		),
		instead: ([, way = '', ...words]) => {
			const [by = 0, then = 0, now = 0] = words.map((each) => wordOrNumber(each) ?? 0);
			const right = then + (/^(?:inc|exp|enl)/.test(way) ? by : -by);
			return now !== right ? `that would be ${right}` : undefined;
		},
	},
	{
		// The 500,000 shares represent 5.0% of the 1,000,000 shares outstanding
		needs: '% of ',
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) shares (?:[a-z]+ ){0,6}(?:represent|constitut|compris)[a-z]* ${about}${percent} of the (?:[a-z]+ )?(${count}) (?:[a-z]+ ){0,3}(?:shares|outstanding)`,
			'g',
		),
		instead: ([, part = '', said = '', whole = '']) => partOf(amountOf(part), amountOf(whole), said),
	},
	{
		// Each of the five directors received 20,000 options, for a total of 80,000 options
		needs: 'ach of ',
		pattern: new RegExp(
			`\\b[Ee]ach of (?:the|our|its) ${number} (?:[a-z-]+ ){1,3}(?:received|receives|will receive|was granted|purchased) (\\$?)(${amount})(?: [a-z]+){0,5},? (?:for )?(?:a total of|an aggregate of|totaling) \\$?(${amount})`,
			'g',
		),
		instead: ([, persons = '', sign = '', each = '', said = '']) => {
			const right = (wordOrNumber(persons) ?? 0) * amountOf(each);
			return isOff(amountOf(said), right) ? `that is ${sign}${inFigures(right)}` : undefined;
		},
	},
	{
		// comprised of $50 million in cash and $15 million in stock
		needs: 'ompris',
		pattern: new RegExp(
			`\\$(${amount}),? (?:which )?(?:(?:is )?comprised of|comprises|comprising) ${about}\\$(${amount}) ${between}{0,60}?\\band ${about}\\$(${amount})(?! per)`,
			'g',
		),
		instead: ([, whole = '', one = '', other = '']) => {
			const right = amountOf(one) + amountOf(other);
			const slack = roundingOf(whole) + roundingOf(one) + roundingOf(other);
			return Math.abs(right - amountOf(whole)) > slack ? `the parts are $${inFigures(right)}` : undefined;
		},
	},
	{
		// vest 25% on each of the first three anniversaries
		needs: 'nniversaries',
		pattern: new RegExp(
			`\\bvest[a-z]* (?:as to |with respect to )?${percent} (?:of the [a-z ]{3,30} )?on each of the first ${number} anniversaries`,
			'g',
		),
		instead: ([, part = '', parts = '']) => wholeOf(Number(part) * (wordOrNumber(parts) ?? 0)),
	},
	{
		// in four equal annual installments of 20% each
		needs: 'installments of ',
		pattern: new RegExp(`\\bin ${number} equal (?:[a-z-]+ )?installments of ${percent}`, 'g'),
		instead: ([, parts = '', part = '']) => wholeOf(Number(part) * (wordOrNumber(parts) ?? 0)),
	},
	{
		// vests 50% on the first anniversary, 25% on the second and 35% on the third anniversary
		needs: 'vest',
		pattern: new RegExp(
			`\\bvests? (?:as to )?${percent} on ${between}{3,60}, ${percent} on ${between}{3,60}?,? and ${percent} on the (?:second|third|fourth) `,
			'g',
		),
		instead: ([, ...parts]) => wholeOf(parts.reduce((sum, each) => sum + Number(each), 0)),
	},
	{
		// 60% in cash, 30% in stock and 20% in notes
		needs: '% in cash',
		pattern: new RegExp(
			`${percent} in cash,? (?:and )?${percent} in [a-z ]{3,40}?(?:,? and ${percent} in [a-z]+)?(?=[.,;])`,
			'g',
		),
		instead: ([, ...parts]) => wholeOf(parts.reduce((sum, each) => sum + Number(each ?? 0), 0)),
	},
	{
		// 15% of the workforce, or 300 of 1,000 employees
		needs: 'workforce',
		pattern: new RegExp(
			`${percent} of (?:its|the|our)(?: [a-z]+){0,3} workforce, or ${about}(${count}) of (?:its |our |the )?(?:[a-z]+ )?(${count}) employees`,
			'g',
		),
		instead: ([, said = '', part = '', whole = '']) => partOf(amountOf(part), amountOf(whole), said),
	},
	{
		// The workforce of 1,000 will be reduced by 200 employees, or 12%
		needs: 'workforce of ',
		pattern: new RegExp(
			`\\bworkforce of ${about}(${count}) (?:[a-z]+ ){1,5}by ${about}(${count}) (?:employees|positions|people),? or ${about}${percent}`,
			'g',
		),
		instead: ([, whole = '', part = '', said = '']) => partOf(amountOf(part), amountOf(whole), said),
	},
	{
		// 1-for-10 … from 50,000,000 to 500,000
		needs: '-for-',
		pattern: new RegExp(
			`\\b(${numberWord}|\\d{1,4})-for-(${numberWord}|\\d{1,4})\\b[^.;$]{0,160}?\\bfrom ${about}(${count})(?: shares)? to ${about}(${count})(?! ?%)`,
			'g',
		),
		instead: ([, one = '', other = '', then = '', now = '']) => {
			const [a = 0, b = 0] = [wordOrNumber(one), wordOrNumber(other)];
			const ratio = Math.max(a, b) / Math.min(a, b);
			const [high, low] = [Math.max(amountOf(then), amountOf(now)), Math.min(amountOf(then), amountOf(now))];
			return low > 1000 && isOff(high / low, ratio, 0.02) ? `the ratio is ${inFigures(ratio)}` : undefined;
		},
	},
	{
		// $1.2 billion, compared to $1.1 million: one unit is left from another line
		needs: 'compared ',
		pattern:
			/\$(\d[\d,]*(?:\.\d+)?) (thousand|million|billion),? (?:as )?compared (?:to|with) \$(\d[\d,]*(?:\.\d+)?) (thousand|million|billion)\b/g,
		instead: ([, now = '', unit = '', then = '', other = '']) => {
			const ratio = amountOf(now) / amountOf(then);
			return unit !== other && ratio > 0.5 && ratio < 2 ? `${unit} beside ${other}` : undefined;
		},
	},
	{
		// 45%, up 300 basis points from 40%; improved 500 basis points to 45% from 42%
		needs: 'asis points',
		pattern: new RegExp(
			`${percent},? (?:up|down|an increase of|a decrease of) ${about}(\\d{1,4}) basis points from ${percent}`,
			'g',
		),
		instead: ([, now = '', points = '', then = '']) => pointsBetween(now, then, points),
	},
	{
		needs: 'asis points',
		pattern: new RegExp(
			`\\b(?:improv|increas|decreas|declin|expand|contract)[a-z]+ (?:by )?${about}(\\d{1,4}) basis points to ${percent},? (?:from|compared (?:to|with)) ${percent}`,
			'g',
		),
		instead: ([, points = '', now = '', then = '']) => pointsBetween(now, then, points),
	},
	{
		// $30.00 per share represents a premium of 50% over the closing price of $25.00
		needs: 'premium of ',
		pattern: new RegExp(
			`\\$(${amount}) per share,? (?:[a-z]+ ){1,4}premium of ${about}${percent} (?:to|over|above) (?:[A-Za-z’]+ ){1,12}?(?:price|average) (?:[A-Za-z’]+ ){0,8}?of \\$(${amount})`,
			'g',
		),
		instead: ([, price = '', said = '', base = '']) => changeOf(amountOf(base), amountOf(price), said),
	},
	{
		// 100,000 shares at an average price of $50.00 per share, or $50 million
		needs: ' per share',
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) shares (?:[a-z]+ ){0,4}at an average price of \\$(\\d[\\d,]*(?:\\.\\d+)?) per share,? (?:or|for) (?:a total of |an aggregate of |an aggregate cost of )?${about}\\$(${amount})`,
			'g',
		),
		instead: ([, shares = '', price = '', said = '']) => {
			const right = amountOf(shares) * amountOf(price);
			return isOff(amountOf(said), right, 0.05) ? `the shares at that price are $${inFigures(right)}` : undefined;
		},
	},
	{
		// 2,000,000 shares, of which 2,500,000 remain available
		needs: ', of wh',
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) (?:[a-z]+ ){0,2}(?:shares|employees|people|units|options|stores|votes|persons)(?: [a-z]+){0,6}, of wh(?:ich|om) ${about}(${count})(?![\\d,.]|%| ?percent)`,
			'g',
		),
		instead: ([, whole = '', part = '']) =>
			amountOf(part) > amountOf(whole) ? 'the part is more than the whole' : undefined,
	},
];

/** The change between two amounts in percent, where it is said to be another. */
function changeOf(then: number, now: number, said: string): string | undefined {
	const right = (Math.abs(now - then) / then) * 100;
	return Math.abs(right - Number(said)) > 1.5 ? `that is ${right.toFixed(1)}%` : undefined;
}

/** The part of a whole in percent, where it is said to be another. */
function partOf(part: number, whole: number, said: string): string | undefined {
	const right = (part / whole) * 100;
	return Math.abs(right - Number(said)) > 1 ? `that is ${right.toFixed(1)}%` : undefined;
}

/** Parts in percent that are not a whole, each rounded. */
const wholeOf = (sum: number): string | undefined =>
	Math.abs(sum - 100) > 1.5 ? `together ${inFigures(sum)}%` : undefined;

function pointsBetween(now: string, then: string, said: string): string | undefined {
	const right = Math.abs(Number(now) - Number(then)) * 100;
	return Math.abs(right - Number(said)) > 11 ? `that is ${inFigures(right)} basis points` : undefined;
}
