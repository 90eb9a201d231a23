/** Questions of who holds what: the parts of a company or a venture in percent, and the votes at a meeting. */
import { amountOf } from '../../../text/scaledAmounts';
import {
	about,
	between,
	count,
	type FigureQuestion,
	inFigures,
	inSentence,
	number,
	percent,
	slackOfPart,
	wordOrNumber,
} from './figureQuestion';

/** Words with which two parts are not of one whole, or not of one time. */
const isOfAnother =
	/\b(?:if|before|prior|after giving|previous|current|former|increas|decreas|from|to|up to|between|assum|option|or|and\/or|each of|voting power|economic|indirect|beneficial|deemed|includ|together|collectively|held by|same|affiliate)\b/i;

/** `Rowan Partners`, `its partner`, `existing stockholders`: who holds a part. */
const holder = "(?:[A-Za-z&’'.-]+ ){1,6}?";
const holds = '(?:will (?:each )?|would )?(?:own|hold|have|retain)s?';
/** What the parts are of. */
const wholeHeld =
	'(?:the |such )?(?:new |resulting |surviving )?(?:joint venture|venture|combined (?:company|entity)|partnership|outstanding [a-z]+|issued and outstanding [a-z]+|membership interests)';

/** What holdings and votes are asked, in any order. */
export const holdingQuestions: readonly FigureQuestion[] = [
	{
		// the Company will own 60%, Rowan 30% and Alder 20% of the joint venture
		needs: '% ',
		unless: isOfAnother,
		pattern: new RegExp(
			`\\b${holds} (?:an? )?${about}${percent}(?: interest)?,? ((?:and )?${holder}(?:${holds} )?(?:an? )?${about}${percent}(?: interest)?,? )?and ${holder}(?:${holds} )?(?:an? )?${about}${percent} (?:interest )?(?:of|in) ${wholeHeld}`,
			'g',
		),
		instead: ([, one, , other, last]) => moreThanAll([one, other, last]),
	},
	{
		// the Company will own 65% of the combined company and Rowan will own 45%
		needs: '% of ',
		unless: isOfAnother,
		pattern: new RegExp(
			`\\b${holds} ${about}${percent} of (?:the |such )?(?:new |resulting )?(joint venture|venture|combined company|combined entity|partnership),? and ${holder}${holds} ${about}${percent}(?= of (?:the |such )?(?:new |resulting )?\\2\\b|[.;]|$)`,
			'g',
		),
		instead: ([, one, , other]) => moreThanAll([one, other]),
	},
	{
		// owned 51% … and acquired the remaining 39%
		needs: 'the remaining ',
		unless: /%.*%.*%|\b(?:management|third part|other (?:holder|owner|member|partner)s?|option|of which|if)\b/i,
		pattern: new RegExp(
			`\\b(?:owned|owns|held|holds|own|hold) (?:an? )?${about}${percent} ${between}{0,120}?\\b(?:acquire|purchase|buy|acquired|purchased|bought) the remaining ${about}${percent}`,
			'g',
		),
		instead: ([, one, other]) => otherThanAll(Number(one) + Number(other)),
	},
	{
		// consists of 60% cash and 30% stock
		needs: '% cash',
		pattern: new RegExp(
			`\\b(?:consists?|consisting|comprised|composed) of ${about}${percent} cash and ${about}${percent} (?:common )?(?:stock|shares|equity)(?=[.,;]|$)`,
			'g',
		),
		instead: ([, one, other]) => otherThanAll(Number(one) + Number(other)),
	},
	{
		// seven members, of whom eight are independent
		needs: ' of wh',
		pattern: new RegExp(
			`\\b${number} (?:[a-z]+ ){0,2}(?:directors|members|nominees|persons|employees|stores),? ${between}{0,10}?(?:all )?of whom ${number} (?:are|were|is|will be)\\b`,
			'gi',
		),
		instead: ([, whole, part]) =>
			(wordOrNumber(part) ?? 0) > (wordOrNumber(whole) ?? Number.POSITIVE_INFINITY)
				? 'the part is more than the whole'
				: undefined,
	},
	{
		// Of the 10,000,000 shares entitled to vote, 7,000,000, or 80%, were present
		needs: 'f the ',
		pattern: new RegExp(
			`\\bOf the (${count}) [^.;\\d%]{3,120}?,? (${count})(?: shares)?,? (?:\\(|or |representing |constituting )${about}${percent}`,
			'g',
		),
		instead: ([, whole = '', part = '', said = '']) => {
			const right = (amountOf(part) / amountOf(whole)) * 100;
			return amountOf(whole) > 1000 && Math.abs(right - Number(said)) > slackOfPart(said)
				? `that is ${right.toFixed(1)}%`
				: undefined;
		},
	},
	{
		// 7,000,000 votes cast, of which 5,000,000 were for and 3,000,000 were against
		needs: 'of which ',
		pattern:
			/(?<![\d.,$])(\d{1,3}(?:,\d{3})+) (?:votes|shares)(?: [a-z]+){0,6},? of which (\d{1,3}(?:,\d{3})+) [^.;\d]{0,40}?\b(?:for|in favor)\b[^.;\d]{0,20}? (\d{1,3}(?:,\d{3})+) [^.;\d]{0,40}?\bagainst\b/g,
		instead: ([, whole = '', one = '', other = '']) => {
			const sum = amountOf(one) + amountOf(other);
			return sum > amountOf(whole) ? `the parts are ${inFigures(sum)}` : undefined;
		},
	},
	{
		// was approved, with 400,000 shares voting for and 900,000 shares voting against
		needs: 'gainst',
		unless:
			/\b(?:not|fail\w*|defeat\w*|reject\w*|frequency|less|without|insufficient|withdrawn|withheld|years?|class)\b/i,
		pattern: new RegExp(
			`\\b(?:approved|ratified|adopted|passed|carried)\\b${inSentence}{0,120}?(?<![\\d.,$])(\\d{1,3}(?:,\\d{3})+) (?:shares |votes )?(?:were |was )?(?:voted |voting |cast )?(?:for|in favor)\\b(?: of it)?,? (?:and )?(\\d{1,3}(?:,\\d{3})+) (?:shares |votes )?(?:were |was )?(?:voted |voting |cast )?against`,
			'gi',
		),
		instead: ([, votesFor = '', against = '']) =>
			amountOf(against) > amountOf(votesFor) ? 'more votes against than for' : undefined,
	},
];

/** What parts are together, where that is more than all. */
function moreThanAll(parts: readonly (string | undefined)[]): string | undefined {
	const sum = parts.reduce((sum, each) => sum + Number(each ?? 0), 0);
	return sum > 101 ? `together ${inFigures(sum)}%` : undefined;
}

/** What two parts are together, where that is not all. */
const otherThanAll = (sum: number): string | undefined =>
	Math.abs(sum - 100) > 1 ? `together ${inFigures(sum)}%` : undefined;
