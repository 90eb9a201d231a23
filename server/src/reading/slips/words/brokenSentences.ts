/** Paragraphs of the items that break off within a sentence, or end without the mark at its end. */
import type { Filing } from '../../../filing/filing';
import type { Paragraph } from '../../../text/paragraphs';
import { rememberedByParagraph } from '../../../text/remembered';
import type { Piece, VisibleSpan } from '../../../text/span';
import { itemsWithOwnText } from '../../items/itemText';
import { foundIn, paragraphsBetween } from '../../paragraphs';
import { perFiling } from '../../perFiling';
import { proseParagraphs } from '../../prose';

/** The last word of a paragraph that breaks off. */
export interface BrokenSentence extends Piece {
	/** Whether no sentence can end with it: else the mark alone is missing, and may have been all that is. */
	readonly isCut: boolean;
}

/** The last words of the paragraphs that break off, in text order. */
export const brokenSentences = perFiling((filing): readonly BrokenSentence[] =>
	[
		...itemsWithOwnText(filing).flatMap(({ content }) => {
			const { visible } = filing;
			const all = paragraphsBetween(filing, visible.offset(content.start), visible.offset(content.end));
			const open = all.filter(({ text }) => /[\p{Ll},]$/u.test(text) && text.length > 40 && text.length < longestLine);
			const areLines = open.length > 1;
			return all.flatMap((paragraph, i) =>
				areLines && paragraph.text.length < longestLine ? [] : brokenEnd(filing, paragraph, all[i + 1]),
			);
		}),
		...foundIn(proseParagraphs(filing), brokenIn).map(({ start, end }) => ({
			...filing.visible.piece(start, end),
			isCut: true,
		})),
	].sort((a, b) => a.span.start - b.span.start),
);

/** In characters: what is shorter may be a line of a paragraph, where a program made a paragraph of each line. */
const longestLine = 110;

/**
 * Words within a paragraph that lack what they lead to: `by and among.`, `(collectively, the )`, `(“Roe” and the)`,
 * `dated as of, by`, `under Item and`, `Amendment No. to`, `as Chief Financial of the Company`.
 */
const lacking: readonly RegExp[] = [
	/\b(?:as of|by and (?:among|between)|(?:of|to|with|by|from|in|for|on|into|between|among|and|or|that) (?:the|an?|its|our|their)|among|between|(?<=[a-z,] )(?:and|or|the|an)) ?\.(?=\s+\p{Lu}|\s*$)/gu,
	/\((?:the|each,? an?|(?:collectively|together|each|individually),? the) ?\)/g,
	/["”],?\s(?:and|or|and the|or the) ?\)/g,
	/\b(?:dated as of|dated|effective as of),? (?=by and |between |among |\((?:the |as |“|"))/g,
	/\b(?:under|in|to|by|of|and) Items? (?=(?:of this|of the (?:Company|Current)|and (?:is|are|incorporated)|above|below|hereof)\b)/g,
	/\b(?:filed|dated)(?: with the [A-Z][A-Za-z ]{2,40})? on(?= ?[.,](?:\s|$))/g,
	/\b(?:is|was|are|were) \.(?=\s+\p{Lu}|\s*$)/gu,
	/\b(?:by specific(?= in)|except as expressly(?= by))/g,
	/\bChief (?:Financial|Operating|Accounting|Technology|Information|Marketing|Legal|Administrative|Medical|Scientific|Commercial|Compliance|Risk)(?=[.;)]|, (?:and|effective|who|has|was|will|is|a|the|of)\b| (?:of the|effective|who|has|was|will|is|since|until|and (?:(?:Senior |Executive )?Vice President|President|Secretary|Treasurer|Director))\b)/g,
	/\b(?:Executive |Senior )?Vice(?=[.;)]|, (?!Chair)[A-Z]| of (?:the\b|[A-Z]))/g,
	/\b(?:Amendment|File|Exhibit|Proposal|Supplement) No\. (?=(?:to|of|and|is|in) )/g,
];

const brokenIn = rememberedByParagraph((text): readonly VisibleSpan[] => {
	const line = text.replace(/\s/g, ' ');
	return lacking.flatMap((pattern) =>
		[...line.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.trimEnd().length })),
	);
});

function brokenEnd(filing: Filing, { start, text }: Paragraph, next: Paragraph | undefined): readonly BrokenSentence[] {
	const ending = endingOf(text);
	if (ending === undefined || (next && !beginsAnew(next.text) && !(isDangling(ending) && isTable(next.text)))) {
		return [];
	}
	const at = start + text.length - ending.length;
	const isListed = filing.exhibitLists.some(
		({ span }) => filing.visible.offset(span.start) <= at && at < filing.visible.offset(span.end),
	);
	return isListed ? [] : [{ ...filing.visible.piece(at, start + text.length), isCut: isDangling(ending) }];
}

/** A word after which no sentence ends; or a comma. */
const dangling =
	/^(?:of|to|with|by|the|a|an|its|their|our|from|that|which|into|between|for|in|on|at|as|is|are|was|were|has|have|will|shall|be|been|than|under|upon|pursuant|[\p{L}\d]+,)$/u;

const isDangling = (word: string): boolean => dangling.test(word);

const endingOf = rememberedByParagraph((text): string | undefined => {
	if (!/[\p{Ll},]$/u.test(text) || text.length < 60) {
		return undefined;
	}
	const ending = /(?<=\s)(?:\p{Ll}{1,20}|[\p{L}\d]{1,20},)$/u.exec(text.slice(-30))?.[0];
	const isProse =
		/^(?:\(\w{1,3}\)\s+)?[“"(]?\p{Lu}/u.test(text) &&
		/\p{Ll}{2}\s\p{Ll}+\s\p{Ll}/u.test(text) &&
		!/[\t\v]|\S {3,}\S|_{4,}|\.{4,}/.test(text.replace(/^\(\w{1,3}\)\s+/, ''));
	return isProse && ending !== undefined && (isDangling(ending) || isSentence(text)) ? ending : undefined;
});

/** Whether a paragraph of plain text begins with the head of a table. */
const isTable = (text: string): boolean => /^\p{Lu}[^\n]*\S(?: {3,}|\t)[ \t]*\p{Lu}/u.test(text);

/** Whether a paragraph is more than a heading: of the length of a sentence, and with a verb as reports have them. */
const isSentence = (text: string): boolean =>
	text.length >= 100 &&
	/\s(?:is|are|was|were|has|have|had|will|shall|may|entered|issued|announced|approved|appointed|elected|resigned|completed|filed|furnished)\s/.test(
		text,
	);

/** Whether a paragraph begins a sentence of its own, and does not go on with the one before or list its parts. */
const beginsAnew = rememberedByParagraph(
	(text) => /^(?:\(\w\)\s+)?[“"]?\p{Lu}\p{L}*[\s,]/u.test(text) && text.length > 40 && /\p{Ll}\s\p{Ll}/u.test(text),
);
