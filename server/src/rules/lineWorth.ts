/** Keeps what a rule says to a line: whatever a filing holds, a message, a title or a range has no more of it than that. */
import type { Filing } from '../filing/filing';
import { shortened } from '../text/shortened';
import type { Span } from '../text/span';
import type { Problem } from './rule';

/** In characters: words of the filing in a message, a message, and a range. */
const longest = { quoted: 80, message: 200, span: 400 };

/** `problem` with at most a line's worth of the filing in its message, its titles, its related places and its range. */
export function lineWorth(filing: Filing, problem: Problem): Problem {
	const { span, message, related, fixes } = problem;
	return {
		...problem,
		span: cutSpan(filing, span),
		message: cutWords(message),
		...(related && {
			related: related.map((each) => ({ span: cutSpan(filing, each.span), message: cutWords(each.message) })),
		}),
		...(fixes && { fixes: fixes.map((fix) => ({ ...fix, title: cutWords(fix.title) })) }),
	};
}

/** The message with its quotations cut, and itself; what ends with an ellipsis needs no full stop. */
function cutWords(message: string): string {
	return message.length <= longest.quoted
		? message.replace(/…\.$/, '…')
		: shortened(
				message.replace(/“([^“”]{80,})”/g, (_, words: string) => `“${shortened(words, longest.quoted)}”`),
				longest.message,
			).replace(/…\.$/, '…');
}

/** The beginning of a long span, to the end of a word. */
function cutSpan({ source }: Filing, span: Span): Span {
	if (span.end - span.start <= longest.span) {
		return span;
	}
	const begun = source.slice(span.start, span.start + longest.span);
	return { start: span.start, end: span.start + (/\s\S*$/.exec(begun.trimEnd())?.index || begun.length) };
}
