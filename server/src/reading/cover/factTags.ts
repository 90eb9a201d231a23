/** The elements of inline XBRL as they are written, for what is wrong with them rather than with what they say. */

import { decoded } from '../../text/entities';
import { folded } from '../../text/folded';
import { type Attribute, attributeOf, firstTag, type Tag } from '../../text/htmlTags';
import type { Piece, Span } from '../../text/span';
import { withoutUnseen } from '../../text/unseen';
import { perFiling } from '../perFiling';

/** An element that holds a fact. */
export interface FactTag {
	/** `dei:TradingSymbol`. */
	readonly name: string;
	/** Where its name stands in the tag. */
	readonly nameSpan: Span;
	/** The attributes; absent where the element has none. */
	readonly context?: Piece;
	readonly id?: Piece;
	/** How the value is to be read from its words: `ixt-sec:stateprovnameen`. */
	readonly format?: Piece;
	/** The element, in lower case: `ix:nonnumeric`. */
	readonly element: string;
	/** An attribute that only numbers have, `decimals`, or the one that says that there is no value. */
	readonly odd?: Piece & { readonly name: string };
	/** All attributes as they are written. */
	readonly attributes: readonly Attribute[];
	/** What it holds, without the tags in it; its span is all between the tags. */
	readonly value: Piece;
}

/** In characters: what is longer is a text of many paragraphs. */
const longest = 400;

/** The elements of the main document, in text order, also those of its hidden header; long ones left out. */
export const factTags = perFiling(({ source, submission, visible }): readonly FactTag[] => {
	const { start, end } = submission?.main.text ?? { start: 0, end: source.length };
	const spans = visible.facts
		.map(({ span }) => span)
		.filter((span) => start <= span.start && span.end <= end)
		.sort((a, b) => a.start - b.start);
	return spans.flatMap((span, at): readonly FactTag[] => {
		const element = source.slice(span.start, span.end);
		const tag = firstTag(element, span.start);
		const closing = element.lastIndexOf('</');
		// Of facts within each other, the inner one has the value.
		const isAround = (spans[at + 1]?.start ?? span.end) < span.end;
		if (tag === undefined || isAround || !element.startsWith('</ix:', closing)) {
			return [];
		}
		const inside = { start: tag.span.end, end: span.start + closing };
		// In a text that is being written, the end of the element may stand within its tag.
		if (inside.end < inside.start || inside.end - inside.start > longest) {
			return [];
		}
		const [context, id, format, name] = ['contextref', 'id', 'format', 'name'].map((each) => writtenIn(tag, each));
		const odd = tag.attributes.find(({ name }) => /^(?:unitref|decimals|scale|sign|precision|xsi:nil)$/i.test(name));
		return [
			{
				element: tag.name,
				...(odd && { odd: { name: odd.name, text: odd.value, span: odd.valueSpan } }),
				name: name?.text ?? '',
				nameSpan: name?.span ?? tag.span,
				attributes: tag.attributes,
				...(context && { context }),
				...(id && { id }),
				...(format && { format }),
				value: { text: plain(source.slice(inside.start, inside.end)), span: inside },
			},
		];
	});
});

/** The value of an attribute; undefined where the tag has none, or an empty one. */
function writtenIn(tag: Tag, name: string): Piece | undefined {
	const found = attributeOf(tag, name);
	return found && found.value !== '' ? { text: found.value, span: found.valueSpan } : undefined;
}

const plain = (words: string): string => folded(withoutUnseen(decoded(words.replace(/<[^>]*>/g, ''))));
