/** Markup that goes, while the words around it stay. */
import { closingTag, type HtmlDocument } from '../reading/html/documents';
import type { Attribute, Tag } from '../text/htmlTags';
import type { Source } from '../text/source';
import type { Edit } from './edit';
import { replace } from './words';

/** Drops the tags of an element and keeps what it holds. */
export function dropTags(document: HtmlDocument, opening: Tag): readonly Edit[] {
	const closing = closingTag(document, opening);
	return [opening, ...(closing ? [closing] : [])].map(({ span }) => replace(span, ''));
}

/** Drops an element with all that it holds; of one that is never closed, the tag alone. */
export function dropElement(document: HtmlDocument, opening: Tag): readonly Edit[] {
	const { start, end } = opening.span;
	return [replace({ start, end: closingTag(document, opening)?.span.end ?? end }, '')];
}

/** Drops an attribute, with the white space before it. */
export function dropAttribute(source: Source, { span: { start, end } }: Attribute): Edit {
	const before = source.slice(Math.max(0, start - 100), start);
	return replace({ start: start - (before.length - before.trimEnd().length), end }, '');
}

/** Drops a hyperlink and keeps its words, and the place that it may name. */
export function dropLink(source: Source, document: HtmlDocument, opening: Tag, href: Attribute): readonly Edit[] {
	const isPlace = opening.attributes.some(({ name }) => name === 'name' || name === 'id');
	return isPlace ? [dropAttribute(source, href)] : dropTags(document, opening);
}
