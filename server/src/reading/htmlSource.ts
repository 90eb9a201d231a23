/** The HTML of a report as it is written, for what a reader does not see. */
import { perFiling } from './perFiling';

/** The markup of the 8-K. */
export interface HtmlSource {
	/** The offset in the source of the filing at which it begins. */
	readonly start: number;
	readonly html: string;
	/** The same with letters in lower case, for finding names; every character keeps its place. */
	readonly lower: string;
	/** Its tags and the first words of its comments, each once: what is in none of them need not be looked for. */
	readonly tags: string;
}

/** The markup of the 8-K with the head of its document, up to the exhibits pasted after it; undefined in plain text. */
export const htmlSource = perFiling(({ source, visible, submission, attachments }): HtmlSource | undefined => {
	if (visible.format !== 'html') {
		return undefined;
	}
	const { start, end } = submission?.main.text ?? { start: 0, end: source.length };
	const html = source.slice(start, attachments[0]?.span.start ?? end);
	const lower = html.toLowerCase();
	// Some capitals have two characters in lower case.
	const sameLength = lower.length === html.length ? lower : html.replace(/[A-Z]/g, (c) => c.toLowerCase());
	return { start, html, lower: sameLength, tags: tagsOf(sameLength) };
});

function tagsOf(lower: string): string {
	return [...new Set(lower.match(/<[^/<>][^<>]*>?/g))].join('\n');
}
