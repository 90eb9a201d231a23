/** Paragraphs written at a free place as the document writes its own. */
import type { Filing } from '../filing/filing';
import { selfName } from '../reading/selfName';
import type { Span } from '../text/span';
import { insertParagraphsAfter } from './paragraphs';

/** A place for a line or a paragraph of its own. */
export interface FreePlace {
	/** As it is without what stands at the place. */
	readonly filing: Filing;
	/** What the line or paragraph replaces, empty where it is put in. */
	readonly span: Span;
}

/**
 * The paragraphs for the source, without the space that sets them off from what is above. They are given in words as a
 * reader sees them.
 */
export function paragraphsAt({ filing, span }: FreePlace, paragraphs: readonly string[]): string {
	const { text } = insertParagraphsAfter(
		filing,
		span.start,
		paragraphs.map((words) => inQuotesOf(filing, words)),
	);
	return filing.visible.format === 'html' ? text.trim() : withoutEmptyLines(text);
}

/** The text without the empty lines that it begins and ends with. */
export function withoutEmptyLines(text: string): string {
	return text.replace(/^\s*[\r\n]/, '').trimEnd();
}

/** The words with the registrant named as the document names it, in place of `[registrant]`. */
export function naming(filing: Filing, words: string): string {
	const name = selfName(filing);
	return name === undefined ? words : words.replaceAll('[registrant]', name);
}

/** Quotation marks of the document's kind. */
function inQuotesOf({ visible }: Filing, words: string): string {
	return visible.text.includes('“') ? words.replace(/"([^"]*)"/g, '“$1”') : words;
}
