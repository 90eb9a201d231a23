/** What is asked of the figures of a sentence, and the words that figures are written with. */
import { monthNames } from '../../../text/dates';
import { numberOf, numberWord } from '../../../text/numberWords';
import { rememberedByParagraph } from '../../../text/remembered';
import type { VisibleSpan } from '../../../text/span';

/** What is asked of the words that a pattern finds; it says nothing where they agree. */
export interface FigureQuestion {
	/** Letters or signs, or a quick pattern of them, without which a text has none of it. */
	readonly needs: string | RegExp;
	readonly pattern: RegExp;
	/** Words of the sentence, before the figures, between or after them, with which they need not agree. */
	readonly unless?: RegExp;
	/** What the first figure makes of the second, in words. */
	readonly instead: (found: RegExpExecArray) => string | undefined;
}

/** A figure, a day or another word that cannot be right beside others, with its place in the text that was asked. */
export interface OddFigure extends VisibleSpan {
	/** What the others make of it, in words: `that is $10,000,000`. */
	readonly instead: string;
}

/** Finds the only number that a pattern has in a text, in its first group; 0 where it has none or several. */
export const onlyNumber = (pattern: RegExp, read: (words: string) => number | undefined): ((text: string) => number) =>
	rememberedByParagraph((text) => {
		const all = new Set([...text.matchAll(pattern)].map(([, words = '']) => read(words)));
		const [first = 0] = all;
		return all.size === 1 ? first : 0;
	});

/** In characters: how far the words of a sentence are sought from what is found in it. */
const beside = 200;

/** What is found in a text, with the rest of the sentence before and after it. */
export function sentenceWith({ input, index, 0: { length } }: RegExpExecArray): string {
	const before = input
		.slice(Math.max(0, index - beside), index)
		.replace(/^.*(?:[.;]\s|\s\((?:i{1,3}|iv|vi{0,3}|ix|x)\)\s)/s, '');
	const [after = ''] = input
		.slice(index + length, index + length + beside)
		.split(/[.;](?!\S)|\s\((?:i{1,3}|iv|vi{0,3}|ix|x)\)\s/, 1);
	return before + input.slice(index, index + length) + after;
}

/** Words for a day that another one has taken the place of. */
export const isMoved =
	/\b(?:postpon|adjourn|reconven|reschedul|original|previous|initial|no longer|delay|(?:was|were|been) (?:expected|anticipated|scheduled))/i;

/** Words for a figure that is larger the less there is of it, so that a range of it may begin with the larger one. */
export const isLess =
	/\b(?:declin|decreas|down|fall|fell|drop|reduc|contract (?:by|between|from)|contraction|lower|shrink|negative|loss|step|cash used|worse|improv|narrow)/i;

/** Words for the larger or the smaller of two figures, of which the second need not follow from the first. */
export const isBound =
	/\b(?:great|less|high|low|larg|small)er (?:of|than)\b|\b(?:whichever|exceed|at (?:least|most)|m(?:in|ax)imum|no(?:t)? (?:less|more))\b/i;

/** The pattern of a month. */
export const months = `(?:${monthNames.join('|')})`;
/** The pattern of a day with its year. */
export const day = `${months} \\d{1,2}, (?:19|20)\\d\\d`;

/** In milliseconds. */
export const dayLength = 86_400_000;

/** In days: what a weekend or a holiday at the end adds, and whether the first day counts. */
const slackOfDays = 4;

/** How many days there are from one day to another, in words, where that is another count than the one said. */
export function daysBeside(said: string, first?: string, last?: string): string | undefined {
	const days = daysFrom(first, last);
	return Math.abs(days - Number(said)) > slackOfDays ? `these are ${days} days` : undefined;
}

/** In days, of the calendar's mean. */
export const daysOfYear = 365.25;

/** The time of such a day in milliseconds; NaN for words that are none. */
export const timeOf = (words = ''): number => Date.parse(`${words} UTC`);

/** In days: how long it is from one such day to another, negative where that is before it; NaN for words that are none. */
export const daysFrom = (first?: string, last?: string): number => (timeOf(last) - timeOf(first)) / dayLength;

/** A count in words or in digits; undefined for words that are none. */
export const wordOrNumber = (words = ''): number | undefined =>
	/^\d/.test(words) ? Number(words.replaceAll(',', '')) : numberOf(words);

/** The pattern of a small count in one word or in digits. */
export const few = `(?:${numberWord}|\\d{1,2})`;
/** The pattern of a split's ratio, `1-for-20` or `two-for-one`, whose numbers are groups. */
export const splitRatio = `(${numberWord}|\\d{1,4})-for-(${numberWord}|\\d{1,4})`;
/** The pattern of a small count in words, in digits or in both, `twelve (12)`; it is a group. */
export const number = `(${numberWord}(?:-${numberWord})?|\\d{1,3})(?: \\(\\d{1,3}\\))?`;
export const monthsOfYear = 12;

/** How often in a year something comes that is paid `quarterly` or `per month`; NaN for words that do not say it. */
export function timesAYear(words: string): number {
	const [, month, quarter, half, year] = /\b(?:(month)|(quarter)|(semi-?annual)|(annual(?!ized)))/i.exec(words) ?? [];
	return month ? monthsOfYear : quarter ? 4 : half ? 2 : year ? 1 : Number.NaN;
}

/** The pattern of a count of things, such as shares. */
export const count = '\\d{1,3}(?:,\\d{3})+|\\d+';
/** The pattern of an amount without its sign: `5.2 million`, `400,000`. */
export const amount = '\\d[\\d,]*(?:\\.\\d+)?(?: (?:thousand|million|billion))?';
/** The pattern of a percentage, whose number is a group. */
export const percent = '(\\d{1,3}(?:\\.\\d+)?)%';
/** What may stand before a rounded figure. */
export const about = '(?:approximately |about |up to )?';
/** The pattern of a sign of the same sentence that is of no other figure. */
export const between = '(?:[^.;\\d$%]|(?<=Inc|Corp|Co|Ltd)\\.)';

/** The pattern of a sign of the same sentence: no point but one of a figure, a title, an initial or `Inc.`. */
export const inSentence = '(?:[^.;]|\\.(?=\\d)|(?<=\\b(?:M[rs]|Mrs|Dr|Inc|Corp|Co|Ltd|L\\.?P|N\\.?A|Jr|Sr|[A-Z]))\\.)';

/** A figure as a report has it; below a hundred with as many decimals as it may have. */
export const inFigures = (value: number, decimals = 2): string =>
	value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? decimals : 0 });

/** Whether a figure is another than the right one by more than rounding, in shares of it. */
export const isOff = (said: number, right: number, slack = 0.015): boolean =>
	right > 0 && Math.abs(said / right - 1) > slack;

/** How many shares a split makes of one, or one of how many, by the words of `1-for-20` or `two-for-one`; NaN for words that are none. */
export function ratioOfSplit(one: string, other: string): number {
	const [a = 0, b = 0] = [wordOrNumber(one), wordOrNumber(other)];
	return Math.max(a, b) / Math.min(a, b);
}

/** In percentage points: how far a part in percent may be from the right one, by the decimals that it has. */
export const slackOfPart = (said: string): number => (said.includes('.') ? 0.5 : 0.75);

/** What four dividends of a quarter are, where that is not the one of the year. */
export const fourOf = (quarter: string, year: string): string | undefined =>
	Math.abs(Number(quarter) * 4 - Number(year)) > 0.02
		? `four of them are $${(Number(quarter) * 4).toFixed(2)}`
		: undefined;
