/** The HTML of a report as it is written, for what a reader does not see. */
import { lazy } from '../text/lazy';
import { perFiling } from './perFiling';

/** The markup of the 8-K. */
export interface HtmlSource {
	/** The offset in the source of the filing at which it begins. */
	readonly start: number;
	readonly html: string;
	/** The same with letters in lower case, for finding names; every character keeps its place. Made when it is asked for. */
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
	const lower = lazy(() => inLowerCase(html));
	return {
		start,
		html,
		get lower() {
			return lower();
		},
		tags: [...new Set(html.match(/<[^/<>][^<>]*>?/g))].join('\n').toLowerCase(),
	};
});

function inLowerCase(html: string): string {
	const lower = html.toLowerCase();
	// Some capitals have two characters in lower case.
	return lower.length === html.length ? lower : html.replace(/[A-Z]/g, (c) => c.toLowerCase());
}
