/** Questions of arithmetic: installments, multiples, percentages, premiums and ratios beside the amounts that they are of. */
import { numberWord } from '../../../text/numberWords';
import { amountOf } from '../../../text/scaledAmounts';
import {
	about,
	amount,
	between,
	count,
	type FigureQuestion,
	inFigures,
	isOff,
	months,
	monthsOfYear,
	number,
	percent,
	ratioOfSplit,
	slackOfPart,
	splitRatio,
	timesAYear,
	wordOrNumber,
} from './figureQuestion';

/** Words or a further percentage for what is left beside the installments. */
const isOfRest = /\b(?:remain|balance|rest\b|residual|final|another|additional)|%.*%/;
/** How often something is paid or vests. */
const often = '(monthly|quarterly|semi-annual|annual)';

/** What sums, shares of a whole and ratios are asked, in any order. */
export const sumQuestions: readonly FigureQuestion[] = [
	{
		// $1,200,000 in twelve equal monthly installments of $120,000
		needs: 'lments of $',
		unless: isOfRest,
		pattern: new RegExp(
			`\\$(?<!months of [a-z ]{0,20}base salary of \\$)(${amount}),? ${between}{0,40}?\\bin ${number} (?:equal )?(?:[a-z-]+ )?instal?lments of ${about}\\$(${amount})(?![\\d,.]*\\d|,? (?:and )?\\$)`,
			'g',
		),
		instead: ([, whole = '', parts = '', each = '']) => {
			const right = (wordOrNumber(parts) ?? 0) * amountOf(each);
			return isOff(amountOf(whole), right) ? `the installments are $${inFigures(right)}` : undefined;
		},
	},
	{
		// 90,000 options vest in three equal annual installments of 25,000
		needs: 'lments of ',
		unless: /\b(?:rest|remain|balance|half|third|other)/,
		pattern: new RegExp(
			`(?<![\\d.,$])(?<!${months} \\d{1,2}, )(${count}) ${between}{0,100}?\\bin ${number} (?:substantially )?equal,? (?:[a-z-]+ ){0,3}instal?lments of ${about}(${count})(?![\\d,.]*[\\d%])`,
			'g',
		),
		instead: ([, whole = '', parts = '', each = '']) => {
			const right = (wordOrNumber(parts) ?? 0) * amountOf(each);
			return isOff(amountOf(whole), right) ? `the installments are ${inFigures(right)}` : undefined;
		},
	},
	{
		// in 36 equal monthly installments over the following two years
		needs: ' over ',
		unless: /\b(?:further|additional)\b/,
		pattern: new RegExp(
			`\\bin ${number} (?:substantially )?equal,? (?:consecutive )?${often} instal?lments (?:of \\$?[\\d,]+ (?:[a-z]+ ){0,4})?over (?:an? |the )?(?:(?:next|following|subsequent|remaining|period of) ){0,2}${number}[ -](year|month)`,
			'gi',
		),
		instead: ([, parts, period = '', long, unit = '']) => {
			const years = (wordOrNumber(parts) ?? 0) / timesAYear(period);
			const said = (wordOrNumber(long) ?? 0) / (unit.toLowerCase() === 'year' ? 1 : monthsOfYear);
			return isOff(said, years, 0.01) ? `they take ${inFigures(years, 1)} years` : undefined;
		},
	},
	{
		// $10,000 per month, or $100,000 annually
		needs: 'month',
		pattern: new RegExp(
			`(?:\\bmonthly (?:[a-z]+ ){1,3}of ${about}\\$(${amount})|\\$(${amount}) (?:per|a|each) month),? (?:\\(|or )${about}\\$(${amount}) (?:per (?:year|annum)|a year|annually|annualized|on an annual(?:ized)? basis)`,
			'g',
		),
		instead: ([, monthly = '', perMonth = '', year = '']) => {
			const right = amountOf(monthly || perMonth) * monthsOfYear;
			return isOff(amountOf(year), right) ? `that is $${inFigures(right)} a year` : undefined;
		},
	},
	{
		// $300,000 per month … up to an aggregate of $1,500,000 over six months
		needs: ' month',
		pattern: new RegExp(
			`\\$(${amount}) (?:per|a|each) month,? ${between}{0,120}?(?:up to |for )?(?:an? |the )?(?:aggregate|total|maximum)(?: [a-z]+){0,3} of ${about}\\$(${amount}),? (?:over|for|during|in) (?:(?:a|the) )?(?:term of |period of )?${number}[ -]months?`,
			'g',
		),
		instead: ([, monthly = '', said = '', months = '']) => {
			const right = amountOf(monthly) * (wordOrNumber(months) ?? 0);
			return isOff(amountOf(said), right) ? `that is $${inFigures(right)}` : undefined;
		},
	},
	{
		// 12 directors, of whom seven are independent and six are employees
		needs: ', of wh',
		pattern: new RegExp(
			`\\b${number} (?:[a-z]+ ){0,2}(?:directors|members|nominees|persons|stores|facilities|plants|employees|proposals),? of wh(?:om|ich) ${number} ${between}{3,60}? and ${number} (?:are|were|is|was|will|have|had)\\b`,
			'gi',
		),
		instead: ([, whole, ...parts]) => {
			const sum = parts.reduce((sum, each) => sum + (wordOrNumber(each) ?? 0), 0);
			return sum > (wordOrNumber(whole) ?? sum) ? `the parts are ${sum}` : undefined;
		},
	},
	{
		// nine directors, divided into three classes of four each
		needs: 'classes of ',
		pattern: new RegExp(
			`\\b${number} (?:directors|members),? ${between}{0,40}?\\bdivided into ${number} (?:equal )?classes of ${number}(?: (?:directors|members))?(?: each)?\\b(?! (?:or|to)\\b)`,
			'gi',
		),
		instead: ([, whole, classes, each]) => {
			const right = (wordOrNumber(classes) ?? 0) * (wordOrNumber(each) ?? 0);
			return isOff(wordOrNumber(whole) ?? right, right) ? `the classes have ${right}` : undefined;
		},
	},
	{
		// two times his base salary of $400,000, or $1,200,000
		needs: ' times ',
		unless: /\btimes\b.*\btimes\b|\b(?:plus|together|in addition|in total)\b/,
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
		// $24 million, or approximately 3% of the equity value of $600 million
		needs: '% of ',
		unless: /\b(?:annualized|average)\b/i,
		pattern: new RegExp(
			`\\$(${amount})(?! per),? (?:\\(|which is |representing |or |equal to )+${about}${percent} of (?:(?:the|its|our|such) )?(?:[a-z-]+ ){1,5}of ${about}\\$(${amount})(?! per)`,
			'g',
		),
		instead: ([, part = '', said = '', whole = '']) => partOf(amountOf(part), amountOf(whole), said),
	},
	{
		// 3% of $10,000,000, or $3,000,000
		needs: '% of $',
		unless:
			/\b(?:great|less|high|low|larg|small)er (?:of|than)\b|\b(?:whichever|if|at (?:least|most)|m(?:in|ax)imum|no(?:t)? (?:less|more)|plus|together|in total)\b/,
		pattern: new RegExp(`${percent} of \\$(${amount}),? or ${about}\\$(${amount})`, 'g'),
		instead: ([, part = '', base = '', said = '']) => {
			const right = (Number(part) / 100) * amountOf(base);
			return isOff(amountOf(said), right) ? `that is $${inFigures(right)}` : undefined;
		},
	},
	{
		// The 500,000 shares represent 5.0% of the 1,000,000 shares outstanding
		needs: '% of ',
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) (?:[a-z]+ ){0,2}shares\\b[^.;%\\d$]{0,80}?\\b(?:(?:represent|constitut|compris)[a-z]*|or|equal to) ${about}${percent} of (?:the|our|its) (?:[a-z]+ )?(${count}) (?:[a-z]+ ){0,3}(?:shares|outstanding)`,
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
		// vest 25% on each of the first three anniversaries
		needs: 'nniversaries',
		unless: isOfRest,
		pattern: new RegExp(
			`\\bvest[a-z]* (?:as to |with respect to )?${percent} (?:of the [a-z ]{3,30} )?on each of the first ${number} anniversaries`,
			'g',
		),
		instead: ([, part = '', parts = '']) => wholeOf(Number(part) * (wordOrNumber(parts) ?? 0)),
	},
	{
		// in four equal annual installments of 20% each
		needs: 'lments of ',
		unless: isOfRest,
		pattern: new RegExp(`\\bin ${number} equal (?:[a-z-]+ )?instal?lments of ${percent}`, 'g'),
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
		unless: /\b(?:balance|rest|remain)/,
		pattern: new RegExp(
			`${percent} in cash,? (?:and )?${percent} in [a-z ]{3,40}?(?:,? and ${percent} in [a-z]+)?(?=[.,;])`,
			'g',
		),
		instead: ([, ...parts]) => wholeOf(parts.reduce((sum, each) => sum + Number(each ?? 0), 0)),
	},
	{
		// 15% of the workforce, or 300 of 1,000 employees
		needs: 'employees',
		pattern: new RegExp(
			`${percent}(?: of (?:its|the|our)(?: [a-z]+){0,3} (?:workforce|headcount|employees))?,? (?:\\()?or ${about}(${count}) of (?:its |our |the (?:Company’s )?)?${about}(?:[a-z-]+ )?(${count}) employees`,
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
		// 340 employees, or 15% of its workforce of 1,900
		needs: 'workforce of ',
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) (?:[a-z-]+ )?(?:employees|positions|people|jobs),? (?:or|representing) ${about}${percent} of (?:its|the|our)(?: [A-Za-z’']+){0,3} workforce of ${about}(${count})`,
			'g',
		),
		instead: ([, part = '', said = '', whole = '']) => partOf(amountOf(part), amountOf(whole), said),
	},
	{
		// 1-for-10 … from 50,000,000 to 500,000
		needs: '-for-',
		// How many shares are authorized need not follow the split; of a range of ratios one is chosen later.
		unless:
			/\bauthorized\b(?!.*\b(?:proportion|correspond|ratably))|\b(?:rose|warrants?|debt)\b|-for-[^ ]+,? (?:and|to|or|through) [^ ]+-for-/i,
		pattern: new RegExp(
			`\\b${splitRatio}\\b[^;$%]{0,280}?\\bfrom ${about}(${count})(?: shares)?(?: of [a-z ]{3,30})? to ${about}(${count})(?! ?%)`,
			'g',
		),
		instead: ([, one = '', other = '', then = '', now = '']) => {
			const ratio = ratioOfSplit(one, other);
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
		// $480 million of borrowings outstanding and $470 million available under the $900 million facility
		needs: 'vailab',
		unless: /\b(?:notes|debt|indebtedness|term loans?|mortgages?|debentures|accordion|undrawn)\b/i,
		pattern: new RegExp(
			`\\$(${amount}) ${between}{0,60}?\\boutstanding\\b${between}{0,60}? and ${about}\\$(${amount}) ${between}{0,40}?\\bavailab[a-z]+ ${between}{0,60}?\\$(${amount}) (?:[a-z]+ ){0,3}(?:facility|revolver|line|loan|commitments)\\b`,
			'g',
		),
		instead: ([, drawn = '', rest = '', all = '']) => {
			const sum = amountOf(drawn) + amountOf(rest);
			return sum > amountOf(all) * 1.01 ? `together $${inFigures(sum)}` : undefined;
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
		// 2,000,000 shares, of which 2,500,000 remain available
		needs: ', of wh',
		pattern: new RegExp(
			`(?<![\\d.,$])(${count}) (?:[a-z]+ ){0,2}(?:shares|employees|people|units|options|stores|votes|persons)(?: [a-z]+){0,6}, of wh(?:ich|om) ${about}(${count})(?![\\d,.]|%| ?percent)`,
			'g',
		),
		instead: ([, whole = '', part = '']) =>
			amountOf(part) > amountOf(whole) ? 'the part is more than the whole' : undefined,
	},
	{
		// $120 million of borrowings under its $100 million term loan facility
		needs: 'orrow',
		unless: /\b(?:increas|accordion|repa(?:id|y)|during|quarter|another|other)/i,
		pattern: new RegExp(
			`\\$(${amount}) (?:of|in) (?:[a-z]+ ){0,2}borrowings under (?:its|the|our) \\$(${amount}) (?:[a-z-]+ ){0,4}(?:facility|loan|revolver|line)\\b(?! and\\b)`,
			'g',
		),
		instead: ([, drawn = '', whole = '']) =>
			amountOf(drawn) > amountOf(whole) ? 'that is more than the whole' : undefined,
	},
	{
		// an annual retainer of $45,000, payable in quarterly installments of $12,500
		needs: 'lments of $',
		unless: /\bover\b/,
		pattern: new RegExp(
			`\\bannual [^.;$]{0,40}?\\bof \\$(${amount}),? (?:which is |to be )?(?:payable|paid) in (?:equal )?${often} instal?lments of \\$(${amount})`,
			'g',
		),
		instead: ([, year = '', period = '', each = '']) => {
			const right = amountOf(each) * timesAYear(period);
			return isOff(amountOf(year), right) ? `the installments are $${inFigures(right)} a year` : undefined;
		},
	},
	{
		// $21.0 million, or 0.45% of total loans of $3.9 billion
		needs: '% of ',
		unless: /\b(?:annualized|average)\b/i,
		pattern: new RegExp(
			`\\$(${amount})(?! per),? (?:\\(|or |which is |representing |equal to ){1,2}${about}(\\d{1,2}\\.\\d\\d)% of (?:the |its |our )?(?:[a-z-]+ ){1,4}of \\$(${amount})(?! per)`,
			'g',
		),
		instead: ([, part = '', said = '', whole = '']) => {
			const right = (amountOf(part) / amountOf(whole)) * 100;
			return isOff(Number(said), right, 0.05) ? `that is ${right.toFixed(2)}%` : undefined;
		},
	},
	{
		// The annualized dividend of $0.96 is a yield of 5.2% based on the closing price of $24.00
		needs: 'yield of ',
		unless: /\b(?:equivalent|effective|total|special)\b/i,
		pattern: new RegExp(
			`\\bannual(?:ized)? [^.;$]{0,30}?\\bof \\$(\\d{0,2}\\.\\d+)(?: per share)?,? ${between}{0,40}?\\byield of ${about}${percent},? ${between}{0,40}?\\bprice of (?:[A-Za-z’ ]{0,40})?\\$(\\d[\\d,]*\\.\\d+)`,
			'g',
		),
		instead: ([, dividend = '', said = '', price = '']) => {
			const right = (Number(dividend) / amountOf(price)) * 100;
			return Math.abs(right - Number(said)) > 0.15 ? `that is ${inFigures(right, 1)}%` : undefined;
		},
	},
	{
		// a program of up to 1,500,000 shares, under which 1,620,000 shares were repurchased
		needs: 'nder which ',
		unless: /\b(?:added|increas|expan|split|adjust|raised)/i,
		pattern: new RegExp(
			`\\b(?:program|plan|authorization) (?:of|for|to repurchase|to purchase) ${about}(${count}) (?:[a-z]+ ){0,2}shares\\b[^.;\\d]{0,60}?(?:[A-Z][a-z]+ \\d{1,2}, 20\\d\\d,? )?(?:and )?under which ${about}(${count}) (?:[a-z]+ ){0,2}shares`,
			'g',
		),
		instead: ([, whole = '', part = '']) =>
			amountOf(part) > amountOf(whole) ? 'the part is more than the whole' : undefined,
	},
	{
		// 40.0000 shares per $1,000 principal amount, equivalent to a conversion price of $20.00 per share
		needs: 'onversion price',
		pattern:
			/\b(\d{1,4}\.\d{2,4}) (?:[A-Za-z]+ ){1,6}per \$1,000 (?:in )?principal amount [^.;$]{0,80}?\b(?:equivalent|equal|corresponds|represents) to (?:an? )?(?:initial )?conversion price of (?:approximately )?\$(\d[\d,]*\.\d+)/g,
		instead: ([, rate = '', price = '']) => {
			const right = 1000 / Number(rate);
			return isOff(amountOf(price), right, 0.01) ? `that is $${inFigures(right)}` : undefined;
		},
	},
];

/** The part of a whole in percent, where it is said to be another. */
function partOf(part: number, whole: number, said: string): string | undefined {
	const right = (part / whole) * 100;
	return Math.abs(right - Number(said)) > slackOfPart(said) ? `that is ${right.toFixed(1)}%` : undefined;
}

/** Parts in percent that are not a whole, each rounded. */
const wholeOf = (sum: number): string | undefined =>
	Math.abs(sum - 100) > 1.5 ? `together ${inFigures(sum)}%` : undefined;

function pointsBetween(now: string, then: string, said: string): string | undefined {
	const right = Math.abs(Number(now) - Number(then)) * 100;
	const slack = [now, then].every((each) => /\.\d\d/.test(each)) ? 1.5 : 11;
	return Math.abs(right - Number(said)) > slack ? `that is ${inFigures(right)} basis points` : undefined;
}
