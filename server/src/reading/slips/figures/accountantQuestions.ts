/** Questions about two firms of accountants under one item: what is told of the one that leaves is not true of the one that comes. */
import { rememberedByParagraph } from '../../../text/remembered';
import type { FigureQuestion } from './figureQuestion';

/** The first words of the name of a firm, or its term. */
const firm = '([A-Z][A-Za-z’-]*(?:(?: (?:& |and )?|&)[A-Z][A-Za-z.]*){0,4})';
const leaving = new RegExp(
	`\\b(?:dismissed|dismiss|dismissal of|resignation of|replacing|replaced|replace) (?:its |the )?${firm}|${firm}(?: \\([^()]*\\))? (?:resigned|declined|was dismissed)`,
	'g',
);
const coming = new RegExp(
	`\\b(?:engaged|appointed|selected|retained|engagement of|appointment of|selection of|engage|appoint) ${firm}`,
	'g',
);

/** Finds the first word of each firm that a pattern has, in small letters. */
const firstWords = (pattern: RegExp): ((text: string) => ReadonlySet<string>) =>
	rememberedByParagraph(
		(text) => new Set([...text.matchAll(pattern)].map(([, one = '', other = '']) => wordOf(one || other))),
	);

const wordOf = (name: string): string => (/^[A-Za-z’-]+/.exec(name)?.[0] ?? '').toLowerCase();

const leavingIn = firstWords(leaving);
const comingIn = firstWords(coming);

/** Where a firm is engaged in a text that tells of another's leaving, and is not that other one. */
const ofTheNewOne = (input: string, name: string): string | undefined => {
	const word = wordOf(name);
	const gone = leavingIn(input);
	return gone.size > 0 && !gone.has(word) && comingIn(input).has(word) ? 'that firm is only engaged now' : undefined;
};

/** What an item on accountants is asked, in any order; the last group is the firm that is asked about. */
export const accountantQuestions: readonly FigureQuestion[] = [
	{
		// dismissed Alder LLP … engaged Birch LLP … The reports of Birch on the financial statements
		needs: 'eports of ',
		pattern: new RegExp(
			`\\b[Rr]eports? of ${firm}(?=,? (?:on|for|regarding|relating to) (?:the|our|its)\\b[^.;]{0,120}?\\bfinancial statements)`,
			'g',
		),
		instead: ({ input, 1: name = '' }) => ofTheNewOne(input, name),
	},
	{
		// no disagreements between the Company and Birch on any matter
		needs: 'isagreements',
		pattern: new RegExp(
			`\\b[Dd]isagreements?\\b[^.;]{0,120}?\\b(?:between the Company and|with) ${firm}(?=,? on any matters? )`,
			'g',
		),
		instead: ({ input, 1: name = '' }) => ofTheNewOne(input, name),
	},
	{
		// Birch had served as the auditor since 2011
		needs: ' served as ',
		pattern: new RegExp(
			`\\b${firm} (?:had|has) served as [^.;]{0,80}?\\b(?:auditor|accountant|accounting firm)\\w* since`,
			'g',
		),
		instead: ({ input, 1: name = '' }) => ofTheNewOne(input, name),
	},
];
