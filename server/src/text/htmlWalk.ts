/** The tags and texts of HTML one after the other, for who writes it anew. What is left open is closed in the end. */
import { Parser } from 'htmlparser2';
import type { Attributes } from './htmlElements';
import type { Span } from './span';

/** Told of what a document has, in its order. Names are in lower case; every element that is opened is closed. */
export interface HtmlVisitor {
	/** `span` is that of the tag; empty where the tag is implied. Values of attributes are as written. */
	open(name: string, attributes: Attributes, span: Span): void;
	close(name: string): void;
	/** Text between two tags or comments, as it is written: references are not decoded. */
	text(span: Span): void;
}

/** Goes through `html`; offsets are those in it. Comments and declarations are passed over. Never throws. */
export function walkHtml(html: string, visitor: HtmlVisitor): void {
	/** The text that is not told yet: the parser gives it in pieces. */
	let start = 0;
	let end = 0;
	let isCutOff = false;
	/** The elements that were opened: the parser also closes a tag that the end of the document cuts off. */
	const open: string[] = [];
	const flush = (): void => {
		if (end > start) {
			visitor.text({ start, end });
		}
		start = end;
	};
	const parser = new Parser(
		{
			onopentag(name, attributes, isImplied) {
				flush();
				const at = parser.startIndex;
				open.push(name);
				visitor.open(name, attributes, { start: at, end: isImplied ? at : parser.endIndex + 1 });
			},
			onclosetag(name) {
				flush();
				if (open.at(-1) === name) {
					open.pop();
					visitor.close(name);
				}
			},
			ontext(data) {
				const to = Math.min(parser.endIndex + 1, html.length);
				const from = to - data.length;
				// Of a tag that the end of the document cuts off, the parser would report text that is none.
				if (isCutOff || from < end) {
					return;
				}
				if (from > end) {
					flush();
					start = from;
				}
				end = to;
			},
		},
		{ recognizeSelfClosing: true, decodeEntities: false },
	);
	parser.write(html);
	isCutOff = /<\/?[a-z]/i.test(html.slice(html.lastIndexOf('>') + 1));
	parser.end();
	flush();
}
