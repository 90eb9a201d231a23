/** Amounts that no reader can take for one number. */
import { numberOf, numberWord } from '../../../text/numberWords';
import { rememberedByParagraph } from '../../../text/remembered';
import { amountOf } from '../../../text/scaledAmounts';
import type { Piece, VisibleSpan } from '../../../text/span';
import { withoutOverlaps } from '../../../text/takeFree';
import { foundIn, paragraphs } from '../../paragraphs';
import { perFiling } from '../../perFiling';
import { isLess, sentenceWith } from './figureQuestion';

/**
 * What is wrong with an amount: its groups of digits, more than all of a whole, the lost sign of percent, a sign after the
 * number, a unit that is said twice, years that nobody lives, the same number otherwise in words, a point lost before a
 * percent sign, an upper end below the lower one, a unit in the plural, or a par value without the sign of its currency.
 */
export type AmountFault =
	| 'grouping'
	| 'share'
	| 'percent'
	| 'sign'
	| 'signs'
	| 'comma'
	| 'unit'
	| 'age'
	| 'words'
	| 'rate'
	| 'range'
	| 'plural'
	| 'currency'
	| 'unsigned';

/** An amount that cannot be read. */
export interface MalformedAmount extends Piece {
	readonly fault: AmountFault;
}

/** The amounts of the 8-K whose digits are grouped wrongly or have two points or a letter among them, and shares of a whole that cannot be; in text order. */
export const malformedAmounts = perFiling((filing): readonly MalformedAmount[] =>
	foundIn(paragraphs(filing), amountsOf).map(({ start, end, fault }) => ({
		...filing.visible.piece(start, end),
		fault,
	})),
);

/** A sign of a currency and what is written as a number after it. */
const afterSign = /[$€£¥][ \t]?(\d[\d.,]{0,20}[OolI]|\.?[\dOolI][\d.,OolI]{0,30}\d|\d)(?![\p{L}\d])/gu;
/** A number before a percent sign. */
const beforePercent = /(?<![\p{L}\d.,$§-])(\d[\d.,]{0,20}\.[\d.,]{0,20}\d)(?=[ \t]?%)/gu;
/** A number before a word that only a count has. */
const beforeUnit =
	/(?<![\p{L}\d$€£¥.,/-])(\d[\d.,]{0,20},[\d.,]{0,20}\d)(?=[ \t](?:shares|units|warrants|options|dollars)\b)/gu;
/** A number of three groups and more, of which one has three digits: `1,234,56` in a table of votes. */
const inGroups = /(?<![\p{L}\d$€£¥.,/-])(\d{1,3}(?:,\d{1,5}){2,4})(?![\p{L}\d,/-]|\.\d)(?<=,\d{3}(?:,\d{1,5}){0,3})/gu;

/** What a share is one of: votes, persons and shares that are outstanding or present, of which nobody can have more than all. */
const whole =
	"(?:\\s+of\\s+(?:the|our|its|all|such)?\\s*(?:Company[’']s\\s+)?(?:(?:total|then|issued|outstanding|combined|aggregate|eligible)\\s+)*(?:outstanding|issued|votes?|voting|employees|stockholders|shareholders|directors|(?:total\\s+)?shares\\s+(?:outstanding|issued|present|voted|entitled|cast))\\b)";
/** `150% of the votes`. */
const aboveAll = new RegExp(`(?<![\\d.,])\\d{3,}(?:\\.\\d+)?[ \\t]?(?:%|percent\\b)(?=${whole})`, 'g');
/** `85.21 of the total shares`. */
const withoutSign = new RegExp(
	`\\d{1,2}\\.\\d{1,6}(?<=\\b(?:or|approximately|about|representing|with|than|of|owns?|holds?|minimum|maximum)\\s{1,9}\\d{1,2}\\.\\d{1,6})(?=${whole})`,
	'g',
);

/** `5$ million`, `$5 million dollars`, `5% percent`, `age 527`: what is wrong, letters that stand in all of them, and the pattern. */
const slips: readonly (readonly [fault: AmountFault, needs: string, pattern: RegExp])[] = [
	['sign', '$ ', /(?<![\w$.,])\d[\d.,]{0,20}\$(?=\s(?:thousand|million|billion|per|in)\b)/g],
	[
		'sign',
		'$',
		/(?<![\w$.,-])\d[\d.,]{0,20}\$(?=[.,;)]|\s(?:for|of|and|or|to|under|on|from|at|was|is|as|plus|was|were|a)\s)/g,
	],
	['unit', 'dollars', /\$\d[\d.,]{0,20}\s(?:(?:thousand|million|billion)\s)?(?:US\s|U\.S\.\s)?dollars\b/g],
	['unit', ' cents', /\$\d{0,3}\.\d{1,4}\scents\b/g],
	['unit', '¢', /\$\d{0,3}\.\d{1,4}¢/g],
	['unit', 'llion', /\$\d{1,3}(?:,\d{3}){2,}\s(?:million|billion)\b/g],
	['unit', '$', /\$\d{1,3}(?:,\d{3})+[KM]\b/g],
	['unit', 'asis points ', /\d\sbasis\spoints\s(?:percent|per\scent|%)/g],
	['grouping', ' ', /(?<![\w$€.,/-])\d{1,3}(?:\.\d{3}){2,}(?=\s(?:shares|units|warrants|options|votes)\b)/g],
	// A letter in a group of a count, and a zero before the first.
	[
		'grouping',
		',',
		/(?<![\w$€£¥.,/-])(?=[\d,]{0,14}[OolI])(?=[OolI,]{0,6}\d)[\dOolI]{1,3}(?:,[\dOolI]{3}){1,4}(?![\w,/-]|\.\w)/g,
	],
	['grouping', ',', /(?<![\w$€£¥.,/#-])(?<!No\.\s?)0\d{0,2}(?:,\d{3})+(?![\w,./-])/g],
	[
		'unit',
		'llion ',
		/\$\d[\d.,]{0,20}(?:\s(?:million|billion|thousand)\s(?:million|billion|MM|mm)|MM\s(?:million|billion))\b/g,
	],
	['unit', '$', /\$\d[\d.,]{0,20}\s?[MBmb]\s(?:million|billion)\b/g],
	['unit', 'percent%', /\d\spercent%/g],
	['grouping', ' .', /\$\d{1,3} \.\d{1,2}\b/g],
	// A comma for the point: 5,5%.
	['comma', '%', /(?<![\w$.,])\d{1,2},\d{1,2}[ \t]?%/g],
	['currency', 'par value', /(?<=\b(?:[Ss]tock|[Ss]hares),\s)(?:0?\.\d{2,6}|\d{1,2}\.\d{2,6})\s(?=par\svalue\b)/g],
	['currency', 'par value', /(?<=\bpar\svalue\s(?:of\s)?)(?:0?\.\d{2,6}|\d{1,2}\.\d{2,6})(?=\sper\sshare\b)/g],
	[
		'unsigned',
		' of ',
		/(?<=\b(?:dividend|distribution|price)s?\sof\s)(?:0?\.\d{2,4}|\d{1,3}\.\d{2})(?=\sper\s(?:share|unit|note|ADS)\b)/g,
	],
	[
		'unsigned',
		' of ',
		/(?<=\b(?:salary|bonus|retainer|fee|purchase\sprice|severance)\sof\s)\d{1,3}(?:,\d{3}){1,3}(?=[.;)]|,\s|\sper\s(?:year|annum|month)\b|\sand\s)/g,
	],
	['signs', '$', /[€£¥][ \t]?\$(?=\d)|\$[ \t]?[€£¥](?=\d)/g],
	['plural', 'llions', /\$\d[\d.,]{0,20}\s(?:millions|billions)\b/g],
	['grouping', '$', /\$\d{1,3}(?:,\d{3})+\.\d{3}(?![\d,.]|\s(?:million|billion|per))/g],
	['grouping', '$', /[$]\d{1,3}, \d{3}(?:,\d{3}\b|(?=[.;)]|\s(?:per|in|of|to|for|and|on|from)\b))/g],
	// A coupon of three digits and more has lost its point: 4250% Notes.
	[
		'rate',
		'%',
		/(?<![\w$.,])(?!100%)[1-9]\d{2,3}%(?=\s(?:(?:[A-Z][a-z]+\s){0,5}(?:Notes|Debentures|Bonds)\b|per\sannum\b))/g,
	],
	['unit', '%', /(?<![\w$.,])\d[\d.,]{0,20}[ \t]?%[ \t](?:percent|per cent|basis points)\b/g],
	[
		'age',
		'ge',
		/\b[Aa]ged?\s(?:\d{3,}|[1-9]|1[0-7]|\d[OolI])(?=,\s(?:has|is|was|will|who|served?|joined|currently|a\s)|\)|,\sage)/g,
	],
];

/** A number in words and, in parentheses, in figures: `thirty (30) days`, `five million dollars ($5,000,000)`, `ten percent (10%)`. */
const inWords = new RegExp(
	`\\b(${numberWord}(?:(?:\\s{1,60}|-|\\s{1,60}and\\s{1,60})${numberWord}){0,9})(?:\\s{1,60}(?:dollars|percent|per\\scent|shares|u\\.s\\.\\sdollars))?\\s{1,60}\\(\\s?\\$?(\\d[\\d,]*(?:\\.\\d+)?)(?:\\s?(%|thousand|million|billion))?\\s?\\)`,
	'gi',
);
/** The same the other way about: `60 (sixteen) days`. */
const inFigures = new RegExp(
	`(?<![\\d.,$])(\\d{1,3}) \\((${numberWord}(?:(?:\\s|-)${numberWord})?)\\)(?=\\s[a-z])`,
	'gi',
);
/** Before a number in words that is only the end of one: `2 hundred`, `six point five`. */
const goesOn = /(?:\d[\d.,]*|-|point)\s?$/i;

/** `between $8 million and $3 million`, `approximately $8 million to $3 million`. */
const backwards =
	/\b(?:between|range\sof|ranging\sfrom|range\sfrom|(?<!(?:by|of|from|to)\s)(?:approximately|about))\s(?:approximately\s)?\$(\d[\d.,]*)(\s(?:million|billion|per\sshare))?\s?(?:and|to|-|–)\s?\$(\d(?:[\d.,]*\d)?)(\s(?:million|billion|per\sshare))?/g;

const figureOf = (figures: string): number => Number.parseFloat(figures.replaceAll(',', ''));

/** Numbers whose words say another one than their figures. */
function* inWordsOtherwise(text: string): Generator<FoundAmount> {
	for (const { index, 0: whole, 1: words = '', 2: figures = '', 3: unit } of text.matchAll(inWords)) {
		// `two (6%)`: how many, and what share of all that is.
		if (unit === '%' && !/per\s?cent/i.test(whole) && !/^\s?per\s?cent/i.test(text.slice(index + whole.length))) {
			continue;
		}
		const number = numberOf(words);
		const scale = unit === undefined || unit === '%' ? 1 : (numberOf(unit) ?? 1);
		const isPart =
			goesOn.test(text.slice(Math.max(0, index - 12), index)) ||
			// The first of a row: `the two (1) directors and (2) officers`.
			(/^\d$/.test(figures) && unit === undefined && text.includes(`(${Number(figures) + 1})`));
		// A count of units stands beside the number alone as often as beside the whole: five million ($5).
		const values = [figureOf(figures), figureOf(figures) * scale];
		if (number !== undefined && !isPart && values.every((value) => Math.abs(value - number) >= 1)) {
			yield { start: index, end: index + whole.length, fault: 'words' };
		}
	}
}

/** Numbers in figures whose words say another one. */
function* inFiguresOtherwise(text: string): Generator<FoundAmount> {
	for (const { index, 0: whole, 1: figures = '', 2: words = '' } of text.matchAll(inFigures)) {
		const number = numberOf(words);
		if (number !== undefined && number !== Number(figures)) {
			yield { start: index, end: index + whole.length, fault: 'words' };
		}
	}
}

/** Ranges whose upper end is below the lower one. */
function* rangesBackwards(text: string): Generator<FoundAmount> {
	for (const found of text.matchAll(backwards)) {
		const { index, 0: whole, 1: low = '', 2: unit, 3: high = '', 4: last = '' } = found;
		// `approximately $8 million and $3 million, respectively` are two amounts.
		const isRange = /^(?:between|rang)/.test(whole) || !/\sand\s/.test(whole);
		const isOdd = isRange && amountOf(low + (unit ?? last)) > amountOf(high + last);
		if (isOdd && !isLess.test(sentenceWith(found))) {
			yield { start: index, end: index + whole.length, fault: 'range' };
		}
	}
}

interface FoundAmount extends VisibleSpan {
	readonly fault: AmountFault;
}

/** In text order; what is of an amount that was found already is the same mistake. */
const amountsOf = rememberedByParagraph((text) => withoutOverlaps([...amountsIn(text)]));

function* amountsIn(text: string): Generator<FoundAmount> {
	for (const { index, 0: words } of text.matchAll(aboveAll)) {
		if (Number.parseFloat(words) > 100) {
			yield { start: index, end: index + words.length, fault: 'share' };
		}
	}
	for (const { index, 0: words } of text.matchAll(withoutSign)) {
		yield { start: index, end: index + words.length, fault: 'percent' };
	}
	for (const [fault, needs, pattern] of slips) {
		for (const { index, 0: words } of text.includes(needs) ? text.matchAll(pattern) : []) {
			yield { start: index, end: index + words.length, fault };
		}
	}
	if (text.includes('$')) {
		yield* rangesBackwards(text);
	}
	if (/\(\s?\$?\d/.test(text)) {
		yield* inWordsOtherwise(text);
	}
	if (/\d \([a-z]/i.test(text)) {
		yield* inFiguresOtherwise(text);
	}
	for (const pattern of [afterSign, beforeUnit, beforePercent, inGroups]) {
		for (const { index, 0: words, 1: number = '' } of text.matchAll(pattern)) {
			// In some countries the second group has two digits.
			const isOther = /(?:INR|Rs\.?|₹|COP|CLP|ARS|MXN|Mex|R|Ch)[ \t]?$/.test(text.slice(Math.max(0, index - 5), index));
			// On the continent of Europe points stand between the thousands.
			const isOfEuros = words.startsWith('€') && /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(number);
			if (!isOther && !isOfEuros && isMalformed(number)) {
				yield { start: index, end: index + words.length, fault: 'grouping' };
			}
		}
	}
}

/** `1,23,456`, `12,34`, `1234,567`, `1.234.567`, `1,,000`, `1O0,000`. */
function isMalformed(number: string): boolean {
	if (/[OolI]/.test(number)) {
		return /^[\dOolI][\d,.]*[OolI][\d,.OolI]*$/.test(number) || /^[OolI][\d,.]|\d[OolI]$/.test(number);
	}
	const [whole = '', ...rest] = number.split('.');
	return (
		rest.length > 1 || (rest[0] ?? '').includes(',') || (whole.includes(',') && !/^\d{1,3}(?:,\d{3})+$/.test(whole))
	);
}
