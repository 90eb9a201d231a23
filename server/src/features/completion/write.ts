/** Writing paragraphs at the place of a completion as the document writes its own. */
import type { Filing } from '../../filing/filing';
import { insertParagraphsAfter } from '../../writing/paragraphs';
import type { Line } from './line';

/** The paragraphs for the source, without the space that sets them off from what is above. Words as a reader sees them. */
export function paragraphsAt({ filing, span }: Line, paragraphs: readonly string[]): string {
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

/** The words with the registrant named as the document names it. */
export function naming({ visible, cover }: Filing, words: string): string {
	const name = /\(\W{0,3}the\W{1,3}Company\W{1,3}/.test(visible.text) ? 'the Company' : cover?.registrants[0]?.text;
	return name === undefined ? words : words.replaceAll('[registrant]', name);
}

/** Quotation marks of the document's kind. */
function inQuotesOf({ visible }: Filing, words: string): string {
	return visible.text.includes('“') ? words.replace(/"([^"]*)"/g, '“$1”') : words;
}
