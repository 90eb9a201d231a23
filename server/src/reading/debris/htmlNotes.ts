/** Comments of the HTML in which somebody writes to colleagues. */
import { commentWords, programComments } from '../../knowledge';
import { phraseFinder } from '../../text/phrases';
import type { Span } from '../../text/span';
import type { HtmlSource } from '../htmlSource';

/** The comments in which a person has written, in text order, each from `<!--` to `-->`. */
export function notesIn({ start, html }: Pick<HtmlSource, 'start' | 'html'>): readonly Span[] {
	const found: Span[] = [];
	for (let at = html.indexOf('<!--'); at !== -1; ) {
		const close = html.indexOf('-->', at + 4);
		const end = close === -1 ? html.length : close + 3;
		if (close !== -1 && end - at < longest && isNote(html.slice(at + 4, close))) {
			found.push({ start: start + at, end: start + end });
		}
		at = html.indexOf('<!--', end);
	}
	return found;
}

/** In characters: what is longer is data of a program. */
const longest = 4000;
const find = phraseFinder(commentWords);
const programs = programComments.map(({ words }) => words);

/** Whether a comment has the words of a person: a request or a note, or a sentence. */
function isNote(comment: string): boolean {
	const text = comment
		.replace(/<[^<>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	const lower = text.toLowerCase();
	if (programs.some((words) => lower.startsWith(words)) || /[{}=]|%%|\w{26}|all rights reserved/i.test(text)) {
		return false;
	}
	const words = text.match(/\p{L}[\p{Ll}'’]+/gu) ?? [];
	const small =
		lower.match(/\b(?:the|is|are|was|were|to|of|for|with|this|we|be|not|by|on|and|a|an|it|in|has|have|will)\b/g) ?? [];
	return (
		(words.length >= 2 && find(text, 0, text.length).length > 0) ||
		(words.length >= 5 && small.length >= 2) ||
		/^\W*(?:ntd|tbd|tbc|todo|fixme|\?+)\W*$/i.test(text)
	);
}
