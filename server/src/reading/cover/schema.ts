/** The schema to which the header of a tagged report refers, `aldr-20260312.xsd`. */
import type { Filing } from '../../filing/filing';
import { attributeOf, tagsOf } from '../../text/htmlTags';
import type { Piece } from '../../text/span';
import { xbrlHeaders } from '../elements';
import { perFiling } from '../perFiling';

/** The file that a report names as its schema, as it is written; undefined where it names none, or one on the web. */
export const schemaOf = perFiling((filing: Filing): { readonly file?: Piece } => {
	for (const { start, end } of xbrlHeaders(filing)) {
		const [tag] = tagsOf(filing.source.slice(start, end), start, (name) => /(?:^|:)schemaref$/i.test(name));
		const href = tag && attributeOf(tag, 'xlink:href');
		if (href && href.value !== '' && !href.value.includes('/')) {
			return { file: { text: href.value, span: href.valueSpan } };
		}
	}
	return {};
});

/** The day in the name of a schema, as an ISO date. */
export const dayOfSchema = (name: string): string | undefined => {
	const [, year, month, day] = /-(\d{4})(\d\d)(\d\d)\.xsd$/i.exec(name) ?? [];
	return year === undefined ? undefined : `${year}-${month}-${day}`;
};
