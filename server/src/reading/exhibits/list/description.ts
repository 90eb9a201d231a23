/** How a list describes an exhibit that it does not have yet: as the report calls it, never in words of our own. */
import { exhibitKey, exhibitSeries } from '../../../filing/exhibits/exhibitNumber';
import type { ExhibitMention, Filing, SubmissionDocument } from '../../../filing/filing';
import { exhibitByNumber, exhibitIs } from '../../../knowledge';
import { capitalized } from '../../../text/capitalized';
import { folded } from '../../../text/folded';
import { titleOf } from '../attached/documentTitle';

const pressRelease = /\b(?:press|news|earnings) release\b(?:,? dated (?:as of )?[A-Z][a-z]+ \d{1,2}, \d{4})?/i;
/** `A copy of the Purchase Agreement is attached`: the thing of which a copy is attached. */
const copied =
	/\b(?:cop(?:y|ies)|text) of (?:the|our|its|such|this|these) ((?:[\w'’&.-]+ ){0,7}?[\w'’&-]+),? (?:is|are|was|were|has|have)\b/i;
/** What is attached, by the noun that the words end with: `the slides`, `an investor presentation`. */
const attached =
	/\b(?:the|an?|its|our|such|these|certain) ((?:[\w'’&.-]+ ){0,6}?(?:agreements?|amendments?|letters?|presentations?|slides?|decks?|transcripts?|announcements?|opinions?|consents?|plans?|notes?|indentures?|bylaws|certificates?|charters?|polic(?:y|ies)|materials|leases?|warrants?|notices?|supplements?|tables?|reconciliations?|scripts?|charts?|fact sheets?|financial statements?|financial information))\b(?![\w ]{0,20}\b(?:agreement|amendment|plan)\b)/gi;

/**
 * What a row of the exhibit list says of a mentioned exhibit: what the sentence calls it; a placeholder where the
 * sentence calls it nothing.
 */
export function descriptionOf(filing: Filing, mention: ExhibitMention): string {
	const { before, whole } = sentenceAround(filing, mention);
	// Of a release and an agreement in one sentence the agreement is Exhibit 10.
	const release = exhibitIs(exhibitSeries(mention.number.text), 'other') ? pressRelease.exec(whole)?.[0] : undefined;
	const words = release ?? copied.exec(whole)?.[1] ?? [...before.matchAll(attached)].at(-1)?.[1];
	// Which of two things has which number is not for us to say.
	const isOne = words !== undefined && !/^entirety\b| and (?:the|an?|its|our) /i.test(words);
	return isOne ? capitalized(words.replace(/,? dated/i, ' dated')) : descriptionToCome(mention.number.text);
}

/**
 * The description of an exhibit of which the report says nothing: its name in Item 601 of Regulation S-K where that can
 * only be it, else a placeholder that asks for the words.
 */
export function descriptionToCome(number: string): string {
	const fact = exhibitByNumber(number);
	const isName = fact && !fact.isCollective && fact.onForm8K !== 'reserved';
	return isName ? fact.name : `[Description of Exhibit ${number}]`;
}

/** What the text calls an exhibit that is attached, else what the document calls itself, else as `descriptionToCome` says. */
export function descriptionOfAttached(filing: Filing, document: SubmissionDocument, number: string): string {
	const mention = filing.mentions.find((candidate) => exhibitKey(candidate.number.text) === exhibitKey(number));
	const named = mention && descriptionOf(filing, mention);
	if (named !== undefined && named !== descriptionToCome(number)) {
		return named;
	}
	// `EX-99.1` and `EXHIBIT 99.1` say nothing of the document.
	const { text = '' } = document.description ?? {};
	const words = text !== '' && !/\bex(?:hibit)?\b/i.test(text) ? text : undefined;
	const own = words && !/\p{Ll}/u.test(words) ? words.charAt(0) + words.slice(1).toLowerCase() : words;
	return own ?? titleOf(filing, document) ?? named ?? descriptionToCome(number);
}

/** The sentence in which an exhibit is named, white space folded, and the part of it before the exhibit. */
function sentenceAround(
	{ visible }: Filing,
	mention: ExhibitMention,
): { readonly before: string; readonly whole: string } {
	const from = visible.offset(mention.span.start);
	const to = visible.offset(mention.span.end);
	const before = visible.text.slice(Math.max(0, from - 600), from);
	const after = visible.text.slice(to, to + 300);
	const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('.\n'), before.lastIndexOf('\n\n'));
	const end = /\.\s|\n\n/.exec(after)?.index ?? after.length;
	const lead = before.slice(start + 1);
	return { before: folded(lead), whole: folded(lead + visible.text.slice(from, to) + after.slice(0, end)) };
}
