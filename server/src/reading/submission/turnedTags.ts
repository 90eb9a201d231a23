/** Tags of documents of a submission that are mistyped or turned about: one that opens where it must close, or the other way about. */
import type { Filing, SubmissionDocument } from '../../filing/filing';
import { tagsOfSubmission } from '../../knowledge';
import { isOneEdit } from '../../text/oneEdit';
import type { Source } from '../../text/source';
import type { Piece, Span } from '../../text/span';
import { perFiling } from '../perFiling';

/** A tag that opens where it must close, or closes where it must open. */
export interface TurnedTag {
	/** All of it. */
	readonly span: Span;
	/** What is meant: `</TEXT>`. */
	readonly right: '<TEXT>' | '</TEXT>' | '<DOCUMENT>' | '</DOCUMENT>';
	/** The document that it must open or close. */
	readonly document: SubmissionDocument;
	/** The document that it opens, which has nothing in it; present only where `</DOCUMENT>` is meant. */
	readonly empty?: SubmissionDocument;
}

/** The end of a text that opens it again: `… </html>`, `<TEXT>`. */
const textAgain = /<TEXT>(?=\s*$)/i;
/** All of a document that has only its opening tag; the tags that close the submission may stand after it. */
const onlyOpening = /^<DOCUMENT>\s*(?:<\/[A-Z-]{4,20}>\s*)*$/i;
/** The tags before a text, of which one closes. */
const closesBefore = /<\/(TEXT|DOCUMENT)>/gi;

/** The turned tags, in text order; empty where the filing is no submission. */
export const turnedTags = perFiling(({ submission, source }: Filing): readonly TurnedTag[] => {
	const documents = submission?.documents ?? [];
	return documents.flatMap((document, i) => [
		...turnedBefore(source, document),
		...turnedAfter(source, document, documents[i + 1]),
	]);
});

/** The tags that close before the text. */
const turnedBefore = (source: Source, document: SubmissionDocument): readonly TurnedTag[] =>
	[...source.slice(document.span.start, document.text.start).matchAll(closesBefore)].map(
		({ index, 0: tag, 1: name = '' }) => {
			const start = document.span.start + index;
			const right = name.toUpperCase() === 'TEXT' ? '<TEXT>' : '<DOCUMENT>';
			return { span: { start, end: start + tag.length }, right, document };
		},
	);

/** The tag that opens after the text. */
function turnedAfter(
	source: Source,
	document: SubmissionDocument,
	next: SubmissionDocument | undefined,
): readonly TurnedTag[] {
	const { span, text } = document;
	const again = textAgain.exec(source.slice(Math.max(text.start, text.end - 40), text.end));
	if (again && !/^<\/TEXT>/i.test(source.slice(text.end, text.end + 7))) {
		const start = Math.max(text.start, text.end - 40) + again.index;
		return [{ span: { start, end: start + again[0].length }, right: '</TEXT>', document }];
	}
	const isOpen = !/<\/DOCUMENT>\s*$/i.test(source.slice(text.end, span.end));
	return next && isOpen && onlyOpening.test(source.slice(next.span.start, next.span.end))
		? [
				{
					span: { start: next.span.start, end: next.span.start + '<DOCUMENT>'.length },
					right: '</DOCUMENT>',
					document,
					empty: next,
				},
			]
		: [];
}

/** A tag that is nearly one of EDGAR's: `<DESCRIPTON>`. */
export interface MistypedTag extends Piece {
	/** `<DESCRIPTION>`. */
	readonly right: string;
}

/** Those before the text of a document, each at the beginning of its line. */
export const mistypedTags = ({ source }: Filing, { span, text }: SubmissionDocument): readonly MistypedTag[] =>
	[...source.slice(span.start, text.start).matchAll(/^<[A-Z]{3,14}>/gm)].flatMap(({ index, 0: written }) => {
		const start = span.start + index;
		const right = tagsOfSubmission.includes(written)
			? undefined
			: tagsOfSubmission.find((tag) => isOneEdit(tag, written));
		return right === undefined ? [] : [{ span: { start, end: start + written.length }, text: written, right }];
	});
