/** What a document that is an exhibit calls itself in its first lines. */
import { ownNumber } from '../../../filing/exhibits/documentNumber';
import type { Filing, SubmissionDocument } from '../../../filing/filing';
import { folded } from '../../../text/folded';
import { visibleText } from '../../../text/visibleText';

/** How far the title is looked for, in characters of the source and in lines with words on them. */
const reach = { characters: 8000, lines: 6 };
const longest = 120;

/** The nouns that a title ends with, or has before `of`, `to`, `by`, `for` or `dated`. */
const kind =
	/\b(?:agreement|amendment|indenture|(?:press|news|earnings) release|presentation|letter|consent|certificate|by-?laws|plan|opinion|note|warrant|lease|deed|notice|transcript|fact sheet|financial statements|financial information)s?(?=$| (?:of|to|by|for|dated)\b| no\. ?\d)/i;
/** Words of a sentence, and of headings that no title begins with. */
const isSentence =
	/\b(?:is|are|was|were|has|have|had|will|this|these|we|our|its|announces?|announced|reports?|reported)\b/i;
const isOtherHeading = /^(?:exhibit|annex|schedule|table of|form of proxy|execution|for (?:immediate|general))\b/i;

/**
 * The title of a document of the submission: one of its first lines that names a kind of document, `Supply Agreement`.
 * Undefined where no line is plainly one.
 */
export function titleOf({ source }: Filing, { text }: SubmissionDocument): string | undefined {
	const end = Math.min(text.end, text.start + reach.characters);
	const lines = visibleText(source, { start: text.start, end })
		.text.split('\n')
		.map(folded)
		.filter((line) => line !== '' && ownNumber(line) === undefined)
		.slice(0, reach.lines);
	const title = lines.find(
		(line) =>
			line.length <= longest &&
			kind.test(line) &&
			!isOtherHeading.test(line) &&
			!isSentence.test(line) &&
			!/[.:;]$/.test(line),
	);
	return title && inLowerCase(title);
}

/** The words that are no names, so that capitals can be taken from them. */
const plain: ReadonlySet<string> = new Set(
	`a an and as by for from in of on or the to with no first second third fourth fifth sixth amended restated amendment
	agreement plan merger purchase sale stock share asset unit credit loan facility term revolving security pledge guaranty
	guarantee supply license lease employment separation transition consulting severance indemnification registration rights
	underwriting distribution subscription exchange voting support investor investors stockholders shareholders press news
	earnings release presentation letter consent certificate incorporation designations designation correction bylaws by-laws
	opinion note notes senior convertible secured unsecured promissory warrant deed notice transcript fact sheet financial
	statements information supplemental indenture equity incentive compensation retention bonus award restricted form
	independent auditor auditors accountant accountants counsel resignation joint venture services management master forbearance
	waiver extension termination settlement release releases articles common preferred class series`.split(/\s+/),
);
const small = /^(?:a|an|and|as|by|for|from|in|of|on|or|the|to|with)$/;

/** A title all in capitals as it is written elsewhere, where it has no name in it; any other as it is. */
function inLowerCase(title: string): string {
	const words = title.toLowerCase().split(' ');
	if (/\p{Ll}/u.test(title) || !words.every((word) => plain.has(word.replace(/[(),]/g, '')))) {
		return title;
	}
	return words
		.map((word, i) => (i > 0 && small.test(word) ? word : word.replace(/[a-z]/, (letter) => letter.toUpperCase())))
		.join(' ');
}
