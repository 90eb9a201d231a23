/** What is asked of the documents of a submission at every change of its text, and read again only where they changed. */
import type { Filing, SubmissionDocument } from '../filing/filing';
import { keptWith } from './perFiling';

/**
 * `read`, with its answer about a document kept as long as the document has the same characters, wherever it stands. It
 * gets the text of the document, and the offsets of its answer are offsets in that text.
 */
export function perDocument<T>(
	read: (text: string, document: SubmissionDocument) => T,
): (filing: Pick<Filing, 'source'>, document: SubmissionDocument) => T {
	const known = keptWith((): { kept?: { readonly value: T } } => ({}));
	return ({ source }, document) => {
		const place = known(document.content);
		place.kept ??= { value: read(source.slice(document.text.start, document.text.end), document) };
		return place.kept.value;
	};
}
