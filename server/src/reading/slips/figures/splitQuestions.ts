/** Questions about a reverse split in several sentences of an item: its ratio, what it makes of each share, and how many there are after it. */
import { numberWord } from '../../../text/numberWords';
import { amountOf } from '../../../text/scaledAmounts';
import {
	about,
	amount,
	type FigureQuestion,
	inFigures,
	isOff,
	ratioOfSplit,
	splitRatio,
	wordOrNumber,
} from './figureQuestion';

/** A range of ratios, of which one is chosen. */
const isRange = /-for-\w+,? (?:to|and|or|through) /;

/** An item without what holders had approved before. */
const withoutApproval = (item: string): string => item.replace(/\bin (?:the|a) range of [^.;,]{3,40}/g, '');

/** What a split is asked, in any order; the last group is the figure that is asked about. */
export const splitQuestions: readonly FigureQuestion[] = [
	{
		// 1-for-20 … outstanding shares were reduced from 84,300,000 to 4,125,000
		needs: '-for-',
		unless: /\b(?:rose|warrants?|debt)\b/i,
		pattern: new RegExp(
			`\\b${splitRatio} reverse\\b[^;]{0,2000}?\\boutstanding\\b(?: [A-Za-z]+){0,8} from ${about}(${amount})(?: shares)? to ${about}(${amount})(?! ?%)`,
			'g',
		),
		instead: ({ input, 1: one = '', 2: other = '', 3: then = '', 4: now = '' }) => {
			const right = amountOf(then) / ratioOfSplit(one, other);
			return isOff(amountOf(now), right) && !isRange.test(withoutApproval(input))
				? `the split makes it ${inFigures(right)}`
				: undefined;
		},
	},
	{
		// a 1-for-25 reverse stock split … the Board approved a ratio of 1-for-20
		needs: 'ratio ',
		pattern:
			/\b(?:1|one)-for-(\d{1,4}) reverse (?:stock |share )?split\b[\s\S]{0,3000}?\b(?:approved|selected|determined|fixed|set|chose) (?:a |the )(?:[a-z-]+ ){0,4}ratio (?:of|at) (?:1|one)-for-(\d{1,4})\b(?! (?:to|and|or|through)\b)/g,
		instead: ([, split = '', ratio = '']) => (split === ratio ? undefined : `the split is 1-for-${split}`),
	},
	{
		// a 1-for-20 reverse stock split … every ten shares will be combined into one
		needs: '-for-',
		pattern: new RegExp(
			`\\b(${numberWord}|1)-for-(${numberWord}(?:-${numberWord})?|\\d{1,4}) reverse (?:stock |share )?split\\b[^]{0,4000}?\\b(?:[Ee]very|[Ee]ach) (${numberWord}(?:-${numberWord})?|\\d{1,4})(?: \\(\\d{1,4}\\))? (?:issued |outstanding |and |pre-split )*shares(?! of (?:Series|Class|[Pp]referred))(?= [^.;]{0,120}?\\b(?:combin|reclassif|consolidat|convert|becom|became)[a-z]*[^.;]{0,40}? (?:one|1)\\b)`,
			'g',
		),
		instead: ({ input, 1: one = '', 2: other = '', 3: every = '' }) => {
			const right = ratioOfSplit(one, other);
			return wordOrNumber(every) === right || Number.isNaN(right) || isOtherSplit(input, right)
				? undefined
				: `the split is of ${right}`;
		},
	},
];

/** Whether an item tells of a further split, in another ratio. */
const isOtherSplit = (item: string, ratio: number): boolean =>
	[...item.matchAll(/-for-(\w+(?:-\w+)?) reverse/g)].some(([, each]) => wordOrNumber(each) !== ratio);
