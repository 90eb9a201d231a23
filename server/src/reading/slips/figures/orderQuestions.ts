/** Questions about days that cannot follow each other so: a closing before its agreement, a source that is filed before its date, a new listing before the end of the old one. */
import { numberOf, numberWord } from '../../../text/numberWords';
import { day, daysFrom, type FigureQuestion, inSentence, isMoved } from './figureQuestion';

/** A sign of the same sentence that begins no day. */
const noDay = `(?:(?!${day})${inSentence})`;
/** In days: how long before its notice a decision to leave may have taken effect, as over a weekend. */
const longestNotice = 7;

/** What the days of a sentence are asked, in any order. */
export const orderQuestions: readonly FigureQuestion[] = [
	{
		// dated as of October 20, 2025 … the Current Report on Form 8-K filed on October 19, 2025
		needs: 'filed ',
		unless: /\b(?:as amended|form of|amendment|restated|forms)\b/i,
		pattern: new RegExp(
			`\\bdated (?:as of )?(${day})${noDay}{0,160}?\\(incorporated (?:herein )?by reference to Exhibit \\d{1,2}\\.\\d{1,2}[a-z]? (?:to|of) (?:(?!${day})[^()]){0,120}?\\bfiled (?:(?!${day})[^()]){0,80}?\\bon (${day})`,
			'g',
		),
		instead: ([, dated, filed]) => (daysFrom(dated, filed) < 0 ? 'it is filed before its date' : undefined),
	},
	{
		// notified the Company of her decision to retire …, effective January 31, 2026
		needs: ' to re',
		unless: /\b(?:retroactive|previously|had)\b/,
		pattern: new RegExp(
			`\\b[Oo]n (${day}),? ${noDay}{0,240}?\\b(?:decision|intention|intent|plans?) to (?:resign|retire|step down)\\b${noDay}{0,160}?,? effective (?:as of |on )?(${day})`,
			'g',
		),
		instead: ([, told, effective]) =>
			daysFrom(effective, told) > longestNotice ? `${effective} is before ${told}` : undefined,
	},
	{
		// the last day of trading on the old exchange will be March 20, and trading on the new one will begin on March 13
		needs: 'trading on ',
		unless: isMoved,
		pattern: new RegExp(
			`\\blast day of trading on ${noDay}{0,60}?\\b(?:will be|to be|was|is) (${day}),? and (?:that )?${noDay}{0,80}?\\btrading on ${noDay}{0,60}?\\b(?:begin|begins|commence|commences|began) on (${day})`,
			'g',
		),
		instead: ([, last, first]) => (daysFrom(last, first) <= 0 ? 'that is before the last day' : undefined),
	},
	{
		// On February 5, 2026, it determined that an incident that it detected on February 9, 2026 is material
		needs: ' incident',
		pattern: new RegExp(
			`\\b[Oo]n (${day}),? ${noDay}{0,160}?\\bdetermined that ${noDay}{0,120}?\\bincident\\b${noDay}{0,60}?\\b(?:detected|discovered|identified|occurred) on (${day})`,
			'g',
		),
		instead: ([, then, found]) => (daysFrom(then, found) > 0 ? `that is after ${then}` : undefined),
	},
];

/** What the days of an item are asked, in any order; the last group is what is asked about. */
export const orderQuestionsOfItems: readonly FigureQuestion[] = [
	{
		// On March 3, 2026 … entered into an agreement … paid the price at the closing on March 2, 2026
		needs: ' closing on ',
		unless: isMoved,
		pattern: new RegExp(
			`\\b[Oo]n (${day}),? ${noDay}{0,160}?\\bentered into an? (?:[A-Z][a-z]+ ){1,5}Agreement\\b(?:(?!${day})[^]){0,1500}?\\bat the closing on (${day})`,
			'g',
		),
		instead: ([, signed, closed]) => (daysFrom(signed, closed) < 0 ? `that is before ${signed}` : undefined),
	},
	{
		// On February 27, 2026 … requested that Nasdaq suspend trading … Trading was suspended on February 2, 2026
		needs: 'rading was suspended ',
		pattern: new RegExp(
			`\\b[Oo]n (${day}),? (?:(?!${day})[^]){0,900}?\\brequested (?:(?!${day})[^]){0,600}?\\b[Tt]rading was suspended (?:before the (?:opening|open) of trading |prior to the (?:opening|open) of trading |effective )?(?:as of |on )?(${day})`,
			'g',
		),
		instead: ([, asked, done]) => (daysFrom(asked, done) < 0 ? `that is before ${asked}` : undefined),
	},
	{
		// held its annual meeting on May 12, 2026 … for terms of two years that expire at the annual meeting in 2029
		needs: / terms? of /,
		unless: /\b(?:remain|unexpired|balance|class)/i,
		pattern: new RegExp(
			`\\bfor (?:a )?terms? of (${numberWord}) years?,? (?:that |which )?(?:expir(?:es?|ing)|end(?:s|ing)?|until|and) (?:at |in )?(?:the )?(?:(20\\d\\d) [Aa]nnual [Mm]eeting|[Aa]nnual [Mm]eeting (?:[a-z]+ ){0,5}?in (20\\d\\d))`,
			'g',
		),
		instead: ({ input, 1: years = '', 2: one, 3: other }) => {
			const held = new RegExp(`\\b[Oo]n (${day}),? (?:(?!${day})[^.;]|\\.(?! [A-Z])){0,200}?\\b[Mm]eeting\\b`).exec(
				input,
			)?.[1];
			const right = Number(held?.slice(-4)) + (numberOf(years) ?? 0);
			return held === undefined || Number(one ?? other) === right
				? undefined
				: `${years} years after it are in ${right}`;
		},
	},
	{
		// On May 12, 2026 … The stockholders did not ratify …: For 11,902,500, Against 120,300
		needs: ' did not ',
		pattern:
			/\b(?:share|stock|unit)holders (?=did not (?:ratify|approve, on an advisory(?: \(non-binding\))? basis,)[^.;]{0,300}?: ?For Against (?:Abstain|Abstentions|Abstained)\b[^\d]{0,40}(\d[\d,]*) (\d[\d,]*))(did not)/g,
		instead: ([, yes = '', no = '']) =>
			Number(yes.replaceAll(',', '')) > Number(no.replaceAll(',', '')) ? 'most votes are for it' : undefined,
	},
];
