/** Questions about a meeting, whose day stands elsewhere in the item: the year that is audited, the terms of those elected, the proxy statement. */
import { day, daysFrom, type FigureQuestion, inSentence } from './figureQuestion';

const heldOn = [
	new RegExp(`\\b[Oo]n (${day}),? (?:(?!${day})${inSentence}){0,300}?\\b(?:held|convened)\\b`),
	new RegExp(`\\bheld ${inSentence}{0,160}?\\bon (${day})`),
	new RegExp(`\\b[Oo]n (${day}), at (?:the|its|our) [^.;]{0,40}?\\b[Mm]eeting`),
];
/** The day on which the meeting of an item was held; undefined where it does not say so. */
const dayOfMeeting = (item: string): string | undefined =>
	heldOn.map((pattern) => pattern.exec(item)?.[1]).find((found) => found !== undefined);

const yearOf = (words: string): number => Number(words.slice(-4));
/** In days: how long after the end of a year its auditors are still ratified. */
const latestRatification = 150;
/** In days: how long before its meeting a proxy statement is filed at the most. */
const earliestProxy = 300;

/** What the meeting of an item is asked, in any order; the last group is the figure that is asked about. */
export const meetingQuestions: readonly FigureQuestion[] = [
	{
		// held its annual meeting on June 3, 2026 … ratified … for the fiscal year ending December 31, 2025
		needs: 'atif',
		unless: /\b(?:and|through|previous\w*|re-?audit\w*|restat\w*) (?:the )?(?:fiscal )?years?\b/i,
		pattern: new RegExp(`\\b[Rr]atif[a-z]*\\b${inSentence}{0,300}?\\byear ending (${day})`, 'g'),
		instead: ({ input, 1: ends }) =>
			daysFrom(ends, dayOfMeeting(input)) > latestRatification ? 'that year has ended' : undefined,
	},
	{
		// held its annual meeting on June 3, 2026 … to serve until the 2026 annual meeting
		needs: 'nnual ',
		pattern:
			/\b(?:serve|hold office|terms?|expir(?:e|es|ing)|elected)\b[^.;\d]{0,120}?\b(?:until|at|in) (?:the )?(?:Company[’']s )?(?:(20\d\d) annual (?:general )?meeting|annual (?:general )?meeting [^.;\d]{0,60}?\b(?:in|of) (20\d\d))\b/gi,
		unless: /\b(?:previous|class of|had been|were|was) (?:elected|expir|to expire)/i,
		instead: ({ input, 0: found, 1: one, 2: other }) => {
			const held = dayOfMeeting(input);
			const until = Number(one ?? other);
			const isOfYearBefore =
				held !== undefined && input.includes(`${yearOf(held) - 1} `) && /^(?:Jan|Feb|Mar)/.test(held);
			return held === undefined || until > yearOf(held) || isOfYearBefore || !/\buntil\b|\bexpir/i.test(found)
				? undefined
				: `the meeting was held in ${yearOf(held)}`;
		},
	},
	{
		// held its annual meeting on June 3, 2026 … the proxy statement filed on April 21, 2025
		needs: 'roxy ',
		unless: /\b(?:adjourn|postpon|prior|previous|20\d\d annual|supplement)/i,
		pattern: new RegExp(
			`\\b[Pp]roxy [Ss]tatement\\b(?:(?!${day})${inSentence}){0,120}?\\bfiled\\b(?:(?!${day})${inSentence}){0,90}? on (${day})`,
			'g',
		),
		instead: ({ input, 1: filed }) => {
			const days = daysFrom(filed, dayOfMeeting(input));
			return days > earliestProxy ? `that is ${days} days before the meeting` : undefined;
		},
	},
];
