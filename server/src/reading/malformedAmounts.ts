/** Amounts that no reader can take for one number. */
import { rememberedByParagraph } from '../text/remembered';
import type { Piece, VisibleSpan } from '../text/span';
import { foundIn, paragraphs } from './paragraphs';
import { perFiling } from './perFiling';

/**
 * What is wrong with an amount: its groups of digits, more than all of a whole, the lost sign of percent, a sign after the
 * number, a unit that is said twice, or years that nobody lives.
 */
export type AmountFault = 'grouping' | 'share' | 'percent' | 'sign' | 'unit' | 'age';

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
const afterSign = /[$€£¥][ \t]?(\.?[\dOolI][\d.,OolI]{0,30}\d|\d)(?![\p{L}\d])/gu;
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
	['unit', 'dollars', /\$\d[\d.,]{0,20}\s(?:thousand|million|billion)\s(?:US\s|U\.S\.\s)?dollars\b/g],
	['unit', '%', /(?<![\w$.,])\d[\d.,]{0,20}[ \t]?%[ \t](?:percent|per cent|basis points)\b/g],
	[
		'age',
		'ge',
		/\b[Aa]ged?\s(?:\d{3,}|[1-9]|1[0-7])(?=,\s(?:has|is|was|will|who|served?|joined|currently|a\s)|\)|,\sage)/g,
	],
];

interface FoundAmount extends VisibleSpan {
	readonly fault: AmountFault;
}

const amountsOf = rememberedByParagraph((text) => [...amountsIn(text)]);

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
	for (const pattern of [afterSign, beforeUnit, beforePercent, inGroups]) {
		for (const { index, 0: words, 1: number = '' } of text.matchAll(pattern)) {
			// In some countries the second group has two digits.
			const isOther = /(?:INR|Rs\.?|₹|COP|CLP|ARS|MXN|Mex|R|Ch)[ \t]?$/.test(text.slice(Math.max(0, index - 5), index));
			if (!isOther && isMalformed(number)) {
				yield { start: index, end: index + words.length, fault: 'grouping' };
			}
		}
	}
}

/** `1,23,456`, `12,34`, `1234,567`, `1.234.567`, `1,,000`, `1O0,000`. */
function isMalformed(number: string): boolean {
	if (/[OolI]/.test(number)) {
		return /^[\dOolI][\d,]*[OolI][\d,.OolI]*$/.test(number) || /^[OolI]\d/.test(number);
	}
	const [whole = '', ...rest] = number.split('.');
	return (
		rest.length > 1 || (rest[0] ?? '').includes(',') || (whole.includes(',') && !/^\d{1,3}(?:,\d{3})+$/.test(whole))
	);
}
