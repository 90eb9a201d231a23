/** Phrases of every report that have lost their *not* or *no*: `undertakes any obligation to update`. */
import { rememberedByParagraph } from '../../../text/remembered';
import { sentenceAround } from '../../../text/sentences';
import type { FoundConfusion } from './confusedWords';

/** The beginning of a phrase and the words in the place of its negation, which are groups, and what the negation is; `not` alone stands after them. */
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
		/\b((?:is|was|were|are)\s)(the\sresult\sof)\s(?:any\s(?:dispute\sor\s)?disagreements?\b|a\s(?:dispute\sor\s)?disagreement\b(?=[^.;]{0,120}\son\sany\smatter))/g,
		'not the result of',
	],
	// There are family relationships between Jane Roe and any director
	[
		/\b([Tt]here\s)(are)\s(?:family\srelationships?|arrangements|understandings|transactions)\s(?=[^.;]{0,120}\b(?:between|and|with)\sany\s(?:other\s)?(?:director|executive|officer|person))/g,
		'are no',
	],
	// has paid any ransom, did admit any liability
	[
		/\b((?:[Tt]he\s[A-Z][a-z]+|[Ii]t|[Hh]e|[Ss]he|[Ww]e)\s)(has|have|had|did|does|do)\s(?=(?:paid|pay|received?|entered?\sinto|made|make|incur(?:red)?|admit(?:ted)?|engaged?\sin|borrow(?:ed)?)\sany\b(?!\sand\sall)(?![^.;]{0,80}\b(?:that|which|required|necessary)\b))/g,
		'not',
	],
	[
		/\b((?:[Tt]he\s[A-Z][a-z]+|[Ii]t|[Hh]e|[Ss]he|[Ww]e)\s)(will)\s(?=receive\sany\s(?:additional\s|other\s|separate\s|further\s)?(?:compensation|fees?|severance|remuneration)\b)/g,
		'not',
	],
	[
		/\b((?:[Tt]he\s[A-Z][a-z]+|[Ii]t|[Ww]e)\s)(has|have)\s(?=(?:yet\s)?determined\swhether\b[^.;]{0,80}\b(?:reasonably\slikely|material(?:ly)?)\b)/g,
		'not',
	],
	// The Company does believe that
	[
		/(?<=[.]\s|^)((?:The\s(?:Company|Registrant|Partnership|Trust|Bank)|It)\s)(does)\s(?=(?:believe|expect|intend|plan|anticipate|undertake|assume)\b)/gm,
		'not',
	],
	// The Notes have been registered under the Securities Act and may not be offered
	[
		/\b((?:has|have)\s)(been)\sregistered\sunder\sthe\s(?:U\.?S\.?\s)?Securities\sAct\b(?=[^.;]{0,120}?\band\smay\snot\sbe\soffered\b)/g,
		'not been',
	],
	[
		/\b(may\s)(be)\soffered\sor\ssold\sin\sthe\sUnited\sStates\sabsent\b/g,
		'not be',
		/\b(?:not?|nor|neither|if|whether)\b/i,
	],
	// may be terminated if the closing has occurred by July 31, 2026
	[
		/\b(terminated?\s[^.;]{0,160}?\bif\sthe\s(?:closing|merger|transactions?|acquisition)\s)(has)\s(?:occurred|been\s(?:completed|consummated))\s(?:by|on\sor\s(?:before|prior\sto))\b/gi,
		'has not',
		/(?!)/,
	],
	[
		/\b(should\s)(be)\srelied\s(?:up)?on\b(?!\s(?:only|solely|as|in)\b)/g,
		'no longer be',
		/\b(?:[Nn]ot?|[Nn]or|[Nn]either|[Nn]one|never|cannot|may|if|whether|only|so|extent)\b/,
	],
];

/** Words before such a phrase that deny it, or leave open whether it is so. */
const denies =
	/\b(?:not?|nor|neither|none|nobody|never|without|cannot|if|whether|once|unless|until|extent|event|before|after|than|should|may|when\w*|where\w*|any|each|every|all|who|that|which|free|absence|lack|denie[sd]|disclaims?)\b|n[’']t\b/i;

/** The phrases of a paragraph that lack it, in text order of each. */
export const lostNegationsIn = rememberedByParagraph((text): readonly FoundConfusion[] =>
	/\s(?:any|disagreement|relied|does|did|do|determined|registered|offered|terminated?)\s/.test(text)
		? phrases.flatMap(([pattern, right, others = denies]) =>
				[...text.matchAll(pattern)].flatMap(({ index, 0: { length }, 1: lead = '', 2: words = '' }) => {
					const { start } = sentenceAround(text, index);
					return others.test(text.slice(start, index))
						? []
						: [
								{
									start: index,
									end: index + length,
									lead: lead.length,
									length: words.length,
									right: right === 'not' ? `${words} not` : right,
								},
							];
				}),
			)
		: [],
);
