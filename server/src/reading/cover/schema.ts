/** The XBRL schema of a tagged report, `aldr-20260312.xsd`: the one that it names, and those that come with it. */
import type { Filing, SubmissionDocument } from '../../filing/filing';
import { attributeOf, type Tag, tagsOf } from '../../text/htmlTags';
import type { Piece } from '../../text/span';
import { xbrlHeaders } from '../elements';
import { perFiling } from '../perFiling';

/** The file that a report names as its schema, as it is written; undefined where it names none, or one on the web. */
export const namedSchema = perFiling((filing: Filing): Piece | undefined => {
	for (const { start, end } of xbrlHeaders(filing)) {
		const [tag] = tagsOf(filing.source.slice(start, end), start, (name) => /(?:^|:)schemaref$/i.test(name));
		const href = tag && attributeOf(tag, 'xlink:href');
		if (href && href.value !== '' && !href.value.includes('/')) {
			return { text: href.value, span: href.valueSpan };
		}
	}
	return undefined;
});

/** The element for references to schemas in a tagged report that names none; undefined where it names one, or has no such element. */
export const referencesWithoutSchema = perFiling((filing: Filing): Tag | undefined => {
	for (const { start, end } of xbrlHeaders(filing)) {
		const tags = tagsOf(filing.source.slice(start, end), start, (name) =>
			/(?:^|:)(?:schemaref|references)$/i.test(name),
		);
		const references = tags.find(({ name }) => /references$/i.test(name));
		if (references && !tags.some(({ name }) => /schemaref$/i.test(name))) {
			return references;
		}
	}
	return undefined;
});

/** The elements of a tagged report that name a schema of the report's own more than once, or none in an empty name, in text order. */
export const oddReferences = perFiling((filing: Filing): readonly Tag[] =>
	xbrlHeaders(filing).flatMap(({ start, end }) => {
		const tags = tagsOf(filing.source.slice(start, end), start, (name) => /(?:^|:)schemaref$/i.test(name)).filter(
			({ isClosing }) => !isClosing,
		);
		const names = tags.map((tag) => attributeOf(tag, 'xlink:href')?.value.trim() ?? '');
		return tags.filter((_, i) => names[i] === '' || names.indexOf(names[i] ?? '') < i);
	}),
);

/** The documents of the submission that are schemas, in text order. */
export const schemaDocuments = ({ submission }: Filing): readonly SubmissionDocument[] =>
	(submission?.documents ?? []).filter(
		({ type, fileName }) => /^EX-101\.SCH$/i.test(type?.text ?? '') && /\.xsd$/i.test(fileName?.text ?? '.xsd'),
	);

/** The day in the name of a schema, as an ISO date; undefined where it has none. */
export const dayOfSchema = (name: string): string | undefined => {
	const [, year, month, day] = /-(\d{4})(\d\d)(\d\d)\.xsd$/i.exec(name) ?? [];
	return year === undefined ? undefined : `${year}-${month}-${day}`;
};
