/** A paragraph at the top of another document of the submission. */
import type { Filing } from '../filing/filing';
import type { Span } from '../text/span';
import type { Edit } from './edit';
import { insert } from './words';

/** Inserts a paragraph before the first words of the document whose text is `span`: after `<body>` in HTML. `text` is plain ASCII. */
export function insertAtTop({ source, eol }: Filing, span: Span, text: string): Edit {
	const head = source.slice(span.start, Math.min(span.end, span.start + 20_000));
	const body = /<body\b[^>]*>/i.exec(head);
	if (body) {
		return insert(span.start + body.index + body[0].length, `${eol}<p>${text}</p>`);
	}
	const lead = /^(?:[ \t]*\r?\n)*/.exec(head)?.[0].length ?? 0;
	const isHtml = /^\s*<(?:p|div|table|html|font|center)\b/i.test(head);
	return insert(span.start + lead, isHtml ? `<p>${text}</p>${eol}` : text + eol + eol);
}
