/** Exhibits named in running text, with what the sentence says of them. */

import type { VisibleText } from '../../text/visibleText';
import type { ExhibitMention } from '../filing';
import { mentionsIn } from './writtenNumbers';

/** The mentions between two offsets of the visible text, in order; `item` is the number of the item they stand in. */
export function findMentions(visible: VisibleText, from: number, to: number, item?: string): readonly ExhibitMention[] {
	const text = visible.text.slice(from, to);
	return mentionsIn(text).flatMap(({ start, numbers }) =>
		numbers.map(({ number, word, start: numberStart, end }) => {
			const sentence = sentenceAround(text, start, end);
			const claim = claimOf(sentence);
			const own = isNamedOwn(sentence);
			const ofAnotherFiling = !own && isOfAnotherFiling(sentence);
			const piece = visible.piece(from + numberStart, from + end);
			return {
				span: visible.span(from + word, from + end),
				number: { span: piece.span, text: number },
				ofThisReport: own || (!ofAnotherFiling && isOfThisReport(sentence)),
				ofAnotherFiling,
				...(claim ? { claim } : {}),
				...(item === undefined ? {} : { item }),
			};
		}),
	);
}

/** The mentions without what is only the name of a registrant: `Exhibit 99 Gallery, Inc.`. */
export function withoutNames(
	visible: VisibleText,
	mentions: readonly ExhibitMention[],
	registrants: readonly string[],
): readonly ExhibitMention[] {
	const names = registrants.filter((name) => /\bexhibits?\s\d/i.test(name)).map((name) => name.toLowerCase());
	return names.length === 0
		? mentions
		: mentions.filter(({ span }) => {
				const start = visible.offset(span.start);
				const words = visible.text
					.slice(start, start + longestName)
					.replace(/\s+/g, ' ')
					.toLowerCase();
				return !names.some((name) => words.startsWith(name.slice(name.search(/\bexhibits?\s\d/))));
			});
}

/** In characters. */
const longestName = 120;

/** What stands in the sentence of a mention before the word `Exhibit` and after the number. */
interface Sentence {
	readonly before: string;
	readonly after: string;
}

/** How far a sentence is read, in characters. */
const reach = { before: 500, after: 400 };

function sentenceAround(text: string, start: number, end: number): Sentence {
	const before = folded(text.slice(Math.max(0, start - reach.before), start));
	const after = folded(text.slice(end, end + reach.after));
	const stop = /[.;](?:\s+(?=["“(]?\p{Lu})|$)|\n\s*\n/u.exec(after);
	return { before: before.slice(lastSentenceEnd(before)), after: stop ? after.slice(0, stop.index) : after };
}

/** The text with wide spaces, such as those left of the target of a link, as one. */
const folded = (text: string): string => text.replace(/[^\S\n]{2,}/g, ' ');

function lastSentenceEnd(text: string): number {
	let last = 0;
	for (const found of text.matchAll(
		/(?<!\b(?:No|Inc|Corp|Co|Mr|Ms|Ltd|U\.S|L\.P|N\.A))\.\s+(?=["“(]?\p{Lu})|\n\s*\n/gu,
	)) {
		last = found.index + found[0].length;
	}
	return last;
}

/** The further numbers of a mention of several, between its first number and what is said of them all. */
const moreNumbers =
	'["”’)\\]]{0,2}(?:\\s{0,3}(?:,|and|through|to|or|&){1,2}\\s{1,3}(?:exhibits?\\s{1,3})?\\d[\\d.()a-z]{0,8}){0,8}\\s{0,3},?\\s{0,3}(?:respectively,?\\s{1,3})?';
const thisReport =
	'this\\s{1,3}(?:current\\s{1,3}|amended\\s{1,3}|amendment\\s{1,3})?(?:report|form|8-k|amendment|filing)';
/** "Exhibit 99.1 hereto", "Exhibits 4.1 and 4.2, respectively, to this Current Report". */
const ownAfter = new RegExp(
	`^${moreNumbers}(?:attached\\s{1,3})?(?:hereto|herewith|(?:to|of|in|with)\\s{1,3}${thisReport})`,
	'i',
);
/** "attached hereto as Exhibit 99.1", "filed herein as Exhibit 99.1", "filed with this Current Report on Form 8-K as Exhibit 10.1". */
const ownBefore = new RegExp(
	`(?:hereto|herewith|(?:attached|filed|furnished|included|provided|annexed)\\s{1,3}herein|${thisReport}(?:\\s{1,3}on\\s{1,3}form\\s{1,3}8-k(?:/a)?)?)\\s{1,3}as\\s{1,3}(?:an?\\s{1,3}|the\\s{1,3})?$`,
	'i',
);

/** "is furnished as Exhibit 99.1", where the sentence ends or only incorporates it: of no filing but this one. */
const presentBefore =
	/\b(?:is|are)\s{1,3}(?:being\s{1,3})?(?:attached|annexed|included|filed|furnished)\s{1,3}as\s{1,3}(?:an?\s{1,3}|the\s{1,3})?$/i;
const nothingAfter = new RegExp(
	`^${moreNumbers}(?:,?\\s{1,3}(?:and|which)\\s{1,3}(?:(?:is|are)\\s{1,3})?(?:hereby\\s{1,3})?incorporated\\s{1,3}(?:herein\\s{1,3}by\\s{1,3}reference|by\\s{1,3}reference(?:\\s{1,3}herein)?))?(?:respectively)?[.;]?\\s*$`,
	'i',
);

/** Whether the words around the mention itself say that the exhibit is one of this report. */
const isNamedOwn = ({ before, after }: Sentence): boolean =>
	ownAfter.test(after) || ownBefore.test(before) || (presentBefore.test(before) && nothingAfter.test(after));

/** "… Exhibit 10.1 to the Company's Form 10-Q", "of Acme’s most recent Annual Report". */
const otherAfter = new RegExp(
	`^${moreNumbers}(?:filed\\s{1,3})?(?:to|of|in|with|as)\\s{1,3}(?:the|our|its|their|such|that|an?|(?:\\p{Lu}\\S{0,40}\\s{1,3}){0,5}\\p{Lu}\\S{0,40}['’]s?)\\s{1,3}(?:\\S{1,60}\\s{1,3}){0,8}?(?:form\\s{1,3}(?!8-k\\s{1,3}(?:is|and))|annual|quarterly|registration|current\\s{1,3}report|report|proxy|amendment|schedule)`,
	'iu',
);
/** "was previously filed as", "incorporated by reference to": the exhibit is another filing's, if that is named after it. */
const otherBefore =
	/\b(?:previously\s{1,3}filed|(?:was|were)\s{1,3}filed|incorporated\s{1,3}(?:herein\s{1,3})?by\s{1,3}reference\s{1,3}(?:to|from)|filed\s{1,3}as)\s{1,3}(?:as\s{1,3})?$/i;
const otherNamed = /\bto\s+(?:the|our|its)\b|\bfiled\s+(?:with|on)\b|\bdated\b/i;

/** Whether the sentence says that the exhibit is one of another filing. */
const isOfAnotherFiling = ({ before, after }: Sentence): boolean =>
	otherAfter.test(after) || (otherBefore.test(before) && otherNamed.test(after.slice(0, 160)));

/** Whether the sentence speaks of attaching, and of this report: "attached hereto", "included with this Form 8-K". */
function isOfThisReport({ before, after }: Sentence): boolean {
	const around = `${before.slice(-260)} # ${after.slice(0, 160)}`;
	return (
		/\b(?:attached|filed|furnished|included|annexed|set\s+forth)\b/i.test(around) &&
		/\b(?:hereto|herewith|hereby|attached|(?:to|with|in)\s+this\s+(?:current\s+)?(?:report|form)|this\s+form\s+8-k)\b/i.test(
			around,
		)
	);
}

/** What is done with an exhibit; what is only deemed, or is denied, is not done: "shall not be deemed “filed”". */
const verbs =
	/(?<!\b(?:deemed\s{1,3}(?:to\s{1,3}(?:be|have\s{1,3}been)\s{1,3})?|not\s{1,3}(?:be\s{1,3})?)["“'‘]?)(?<![a-z])(attached|annexed|included|filed|furnished|incorporated)\b/gi;
/** From here on a sentence says what is not so. */
const denial = /\b(?:not|nor|neither)\b/i;

/** The last verb before the mention, else the first after it. */
function claimOf({ before, after }: Sentence): ExhibitMention['claim'] {
	const said = after.slice(0, 160).split(denial)[0] ?? '';
	const verb = [...before.matchAll(verbs)].at(-1)?.[1] ?? [...said.matchAll(verbs)][0]?.[1];
	switch (verb?.toLowerCase()) {
		case 'attached':
		case 'annexed':
		case 'included':
			return 'attached';
		case 'filed':
			return 'filed';
		case 'furnished':
			return 'furnished';
		case 'incorporated':
			return 'incorporated';
		default:
			return undefined;
	}
}

/** Whether the words after a number say that it is an exhibit of the filing just named: `Exhibit 10.1 thereto`. */
export function isThereto(after: string): boolean {
	return /^\s{1,3}(?:thereto|thereof)\b/i.test(after);
}
