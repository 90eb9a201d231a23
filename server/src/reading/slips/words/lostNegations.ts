/** Phrases of every report that have lost their *not* or *no*: `undertakes any obligation to update`. */
import { rememberedByParagraph } from '../../../text/remembered';
import { sentenceAround } from '../../../text/sentences';
import type { FoundConfusion } from './confusedWords';

/** The beginning of a phrase and the words in the place of its negation, which are groups, and what the negation is. */
const phrases: readonly (readonly [pattern: RegExp, right: string, denies?: RegExp])[] = [
	[/\b((?:undertakes?|assumes?|accepts?)\s)(any)\s(?:obligation|duty|responsibility|liability)\s(?:to|for)\b/g, 'no'],
	[
		/\b([Tt]here\s(?:is|are|was|were|have\sbeen|has\sbeen)\s)(any)\s(?:[a-z]+\s){0,2}(?:relationships?|arrangements?|understandings?|transactions?|disagreements?|events?|consultations?|changes?|plans?|proceedings?|assurances?)\b/g,
		'no',
	],
	[
		/\b((?:has|have|had)\s)(any)\s(?:direct\sor\sindirect|family\srelationships?|disagreements?|material\sinterest|obligation\sto\supdate)\b/g,
		'no',
	],
	[
		/\b((?:is|was|were|are)\s)(the\sresult\sof)\s(?:any|a)\s(?:dispute\sor\s)?disagreement\b(?=[^.;]{0,120}\son\sany\smatter)/g,
		'not the result of',
	],
	[
		/\b(should\s)(be)\srelied\s(?:up)?on\b(?!\s(?:only|solely|as|in)\b)/g,
		'no longer be',
		/\b(?:[Nn]ot?|[Nn]or|[Nn]either|[Nn]one|never|cannot|may|if|whether|only|so|extent)\b/,
	],
];

/** Words before such a phrase that deny it, or leave open whether it is so. */
const denies =
	/\b(?:not?|nor|neither|none|nobody|never|without|cannot|if|whether|unless|until|extent|event|before|after|than|should|may|when\w*|where\w*|any|each|every|all|who|that|which|free|absence|lack|denie[sd]|disclaims?)\b|n[’']t\b/i;

/** The phrases of a paragraph that lack it, in text order of each. */
export const lostNegationsIn = rememberedByParagraph((text): readonly FoundConfusion[] =>
	/\s(?:any|disagreement|relied)\s/.test(text)
		? phrases.flatMap(([pattern, right, others = denies]) =>
				[...text.matchAll(pattern)].flatMap(({ index, 0: { length }, 1: lead = '', 2: words = '' }) => {
					const { start } = sentenceAround(text, index);
					return others.test(text.slice(start, index))
						? []
						: [{ start: index, end: index + length, lead: lead.length, length: words.length, right }];
				}),
			)
		: [],
);
