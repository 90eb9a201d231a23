/** Filings made by hand, for what stands above the recogniser. */
import type { Filing } from '../../server/src/filing/filing';
import type { Piece, Span } from '../../server/src/text/span';

/** A filing with the given parts and nothing else. */
export function handmade(text: string, parts: Partial<Filing> = {}): Filing {
	const span = (start: number, end: number): Span => ({ start, end });
	return {
		source: text,
		visible: {
			format: 'text',
			text,
			blocks: [],
			links: [],
			facts: [],
			span,
			offset: (source) => source,
			textOf: ({ start, end }) => text.slice(start, end),
			piece: (start, end) => ({ span: span(start, end), text: text.slice(start, end) }),
		},
		eol: '\n',
		lostLines: false,
		form: '8-K',
		span: span(0, text.length),
		items: [],
		exhibitLists: [],
		mentions: [],
		attachments: [],
		...parts,
	};
}

/** Where `words` stand in `text` for the first time, from `after` on. */
export function spanIn(text: string, words: string, after = 0): Span {
	const start = text.indexOf(words, after);
	if (start < 0) {
		throw new Error(`not in the text: ${words}`);
	}
	return { start, end: start + words.length };
}

/** The same with the words. */
export function pieceIn(text: string, words: string, after = 0): Piece {
	return { span: spanIn(text, words, after), text: words };
}
