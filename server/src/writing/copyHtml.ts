/** A copy of a piece of HTML with other words in it. */
import type { Filing } from '../filing/filing';
import { isVoid } from '../text/htmlElements';
import type { Piece, Span } from '../text/span';
import { escapeText } from './words';

/** A comment, a tag, or the words up to the next one. */
const tokens = /<!--[\s\S]*?-->|<[^>]*>|[^<]+/g;

/** New words for a piece; with `file`, they are a hyperlink to that file beside the document. */
export interface NewWords extends Piece {
	readonly file?: string;
}

/**
 * The HTML of `span` with the words of `pieces` replaced by theirs, which are escaped here. Words after the last piece,
 * `marks`, hyperlinks, facts, names and comments are of the original and left out. Undefined where the markup of the
 * span is not whole, or a piece is not in it.
 *
 * @param pieces In text order.
 */
export function copyHtml(
	filing: Filing,
	span: Span,
	pieces: readonly NewWords[],
	marks: readonly string[],
): string | undefined {
	const { source } = filing;
	const written = new Set<Piece>();
	let copy = '';
	for (const token of source.slice(span.start, span.end).matchAll(tokens)) {
		if (token[0].startsWith('<')) {
			copy += isOwnMarkup(token[0]) ? withoutNames(token[0]) : '';
			continue;
		}
		const start = span.start + token.index;
		for (const run of cut({ start, end: start + token[0].length }, pieces)) {
			const piece = pieces.find((candidate) => candidate.span.start <= run.start && run.end <= candidate.span.end);
			const text = source.slice(run.start, run.end);
			if (piece) {
				copy += written.has(piece) ? '' : wordsFor(filing, piece);
				written.add(piece);
			} else if (isBlank(text) || (written.size < pieces.length && !marks.includes(text.trim()))) {
				copy += text;
			}
		}
	}
	const losesLink =
		/<a\s[^>]*href/i.test(source.slice(span.start, span.end)) && !pieces.some(({ file }) => file !== undefined);
	const clean = withoutEmptyElements(losesLink ? withoutLinkStyle(copy) : copy);
	return written.size === pieces.length && isWhole(clean) ? clean : undefined;
}

function wordsFor(filing: Filing, { text, file }: NewWords): string {
	const words = escapeText(filing, text);
	const address = file?.replaceAll(' ', '%20').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
	return address === undefined ? words : `<a href="${address}">${words}</a>`;
}

/** A run of text cut where pieces begin and end in it. */
function* cut(run: Span, pieces: readonly Piece[]): Iterable<Span> {
	const edges = pieces
		.flatMap(({ span }) => [span.start, span.end])
		.filter((edge) => run.start < edge && edge < run.end);
	let start = run.start;
	for (const end of [...edges, run.end]) {
		yield { start, end };
		start = end;
	}
}

/** Hyperlinks, facts and comments belong to the words that are left out. */
function isOwnMarkup(tag: string): boolean {
	return !/^<(?:\/?a[\s>]|\/?\w+:|!--)/i.test(tag);
}

/** A tag without the names that may stand only once in a document. */
function withoutNames(tag: string): string {
	return tag.replace(/\s(?:id|name)=(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '');
}

/** Takes out the blue and the line of a hyperlink that is gone. */
function withoutLinkStyle(html: string): string {
	return html.replace(/<[a-z][^>]*>/gi, (tag) =>
		tag.replace(/\b(?:color:\s?(?:#0000ff|#00f|blue)|text-decoration:\s?underline)(?:;|(?=["']))/gi, ''),
	);
}

function isBlank(text: string): boolean {
	return text.replace(/&(?:nbsp|#160|#xa0);?/gi, ' ').trim() === '';
}

/** Takes out emphasis and superscripts that have lost their words. */
function withoutEmptyElements(html: string): string {
	let clean = html;
	for (let before = ''; before !== clean; ) {
		before = clean;
		clean = clean.replace(/<(b|i|u|em|strong|sup|sub|font|span)(?:\s[^<>]*)?><\/\1>/gi, '');
	}
	return clean;
}

/** Whether every element of a piece of HTML begins and ends in it. */
function isWhole(html: string): boolean {
	const open: string[] = [];
	for (const [tag, close, name] of html.matchAll(/<(\/?)([a-z][\w:-]*)[^>]*>/gi)) {
		const element = (name ?? '').toLowerCase();
		if (isVoid(element) || tag.endsWith('/>')) {
			continue;
		}
		if (!close) {
			open.push(element);
		} else if (open.pop() !== element) {
			return false;
		}
	}
	return open.length === 0;
}
