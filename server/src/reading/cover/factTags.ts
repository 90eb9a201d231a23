/** The elements of inline XBRL as they are written, for what is wrong with them rather than with what they say. */

import type { Piece } from '../../text/span';
import { perFiling } from '../perFiling';

/** An element that holds a fact. */
export interface FactTag {
	/** `dei:TradingSymbol`. */
	readonly name: string;
	/** The attributes; absent where the element has none. */
	readonly context?: Piece;
	readonly id?: Piece;
	/** What it holds, without the tags in it; its span is all between the tags. */
	readonly value: Piece;
}

const element = /<ix:non(?:numeric|fraction)\b([^<>]{0,4000})>([\s\S]{0,400}?)<\/ix:non/gi;

/** The elements of the main document, in text order, also those of its hidden header; long ones left out. */
export const factTags = perFiling(({ source, submission }): readonly FactTag[] => {
	const { start, end } = submission?.main.text ?? { start: 0, end: source.length };
	const text = source.slice(start, end);
	return [...text.matchAll(element)].map(({ index, 0: whole, 1: attributes = '', 2: inside = '' }) => {
		const attribute = (name: string): Piece | undefined => {
			const found = new RegExp(`\\s${name}\\s?=\\s?["']([^"'<>]*)["']`, 'i').exec(attributes);
			const words = found?.[1];
			if (!found || !words) {
				return undefined;
			}
			const at = start + index + whole.indexOf(attributes) + found.index + found[0].length - 1 - words.length;
			return { text: words, span: { start: at, end: at + words.length } };
		};
		const [context, id] = [attribute('contextRef'), attribute('id')];
		const at = start + index + whole.indexOf('>') + 1;
		return {
			name: attribute('name')?.text ?? '',
			...(context && { context }),
			...(id && { id }),
			value: { text: plain(inside), span: { start: at, end: at + inside.length } },
		};
	});
});

const plain = (words: string): string =>
	words
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
		.replace(/\s+/g, ' ')
		.trim();
