/** The hyperlinks of the rows of an exhibit list. */
import type { ExhibitRow, Filing } from '../../../filing/filing';
import { overlap, type Span } from '../../../text/span';
import type { Link } from '../../../text/visibleText';

/** The hyperlinks in a row, in text order; not those of another row whose cells hold both of them. */
export function linksOf({ visible, exhibitLists }: Filing, row: ExhibitRow): readonly Link[] {
	const links = visible.links.filter(({ span }) => overlap(span, row.span));
	return links.length < 2
		? links
		: links.filter(({ span }) =>
				exhibitLists.every(({ rows }) =>
					rows.every(
						({ description }) => !description || description === row.description || !overlap(span, description.span),
					),
				),
			);
}

/** Where the address of a hyperlink stands in the source, without its quotation marks; undefined where it is not found. */
export function addressSpan({ source }: Filing, { span }: Link): Span | undefined {
	const tag = source.slice(span.start, Math.min(span.end, span.start + 2000)).split('>', 1)[0] ?? '';
	const found = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag);
	const address = found?.[1] ?? found?.[2] ?? found?.[3];
	if (!found || !address) {
		return undefined;
	}
	const start = span.start + found.index + found[0].lastIndexOf(address);
	return { start, end: start + address.length };
}
