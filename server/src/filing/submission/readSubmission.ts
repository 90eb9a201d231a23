/** EDGAR full submissions: `<SEC-DOCUMENT>`, header, and one `<DOCUMENT>` after the other. */
import { forms } from '../../knowledge/forms';
import type { Edited } from '../../text/edited';
import type { Source } from '../../text/source';
import type { Piece, Span } from '../../text/span';
import type { Submission, SubmissionDocument, SubmissionHeader } from '../filing';
import { headerLines } from './headerLines';
import { trimmedPiece } from './trimmedPiece';

/**
 * The submission in `source`; `undefined` where the text is none, or none of the 8-K family. Of the submission that
 * `edited` had, the documents that did not change are not looked through again.
 */
export function findSubmission(source: Source, edited?: Edited<Submission>): Submission | undefined {
	const documents = edited ? editedDocuments(source, edited) : findDocuments(source, 0, source.length);
	const first = documents[0]?.span.start ?? source.length;
	const header = findHeader(source, first);
	const main =
		documents.find(({ type }) => type !== undefined && isFormType(type.text)) ??
		documents.find(({ type }) => type !== undefined && isNearlyFormType(type.text)) ??
		(isOfReport(header)
			? (documents.find(({ type }) => !namesOther.test(type?.text ?? '')) ??
				documents.slice(0, 1).find(({ text }) => bearsForm.test(source.slice(text.start, text.start + longestTop))))
			: undefined);
	const opening = source.slice(0, Math.min(header?.span.start ?? first, longestBlank));
	if (!main || !beginsEnvelope.test(opening)) {
		return undefined;
	}
	return { documents, main, ...(header ? { header } : {}) };
}

/** Types of documents that come with a form. */
const namesOther = /^(?:EX|GRAPHIC|XML|ZIP|PDF|EXCEL|JSON|COVER|CORRESP)\b/i;

/** The heading of the form, by which the first document is the report even where its type is that of an exhibit. */
const bearsForm = /\bform(?:\s|&nbsp;|&#160;|<[^<>]{1,400}>){1,9}8-?K\b/i;
/** In characters: how far from its beginning the heading is sought. */
const longestTop = 8000;

/** Whether a header is that of a report: then the document without a type, or with that of another form, is the report. */
const isOfReport = (header: SubmissionHeader | undefined): boolean =>
	header?.fields.some(({ key, value }) => key === 'CONFORMED SUBMISSION TYPE' && isFormType(value.text)) ?? false;

/** How what stands over a header, or over the first document, begins; with words where a page quotes a submission. */
const beginsEnvelope = /^\s*(?:$|[<-]|\d|[^\n]{0,20}PRIVACY-ENHANCED MESSAGE|Proc-Type:)/i;
/** In characters; more white space does not stand before it. */
const longestBlank = 2000;

/** The documents of a submission of any form, in text order; empty where the text has none. */
export const readDocuments = (source: Source): readonly SubmissionDocument[] => findDocuments(source, 0, source.length);

/** Whether the text is a submission of any form, the 8-K or another. One that lost its tags is a text like others. */
export const looksLikeSubmission = (source: Source): boolean =>
	/^<(?:DOCUMENT|(?:SEC|IMS)-(?:DOCUMENT|HEADER))>/im.test(source.slice(0, 20_000));

const isFormType = (type: string): boolean => forms.some((form) => form.type === type.toUpperCase());

/** `8K`, `8 K/A`, `Form 8-K`: a type that EDGAR does not have, and that can only be this one. */
export const isNearlyFormType = (type: string): boolean =>
	!isFormType(type) && /^(?:form\s?)?8[\s_–-]?k(?:[\s-]?\/?\s?a)?$/i.test(type);

const openingTag = '<DOCUMENT>';
/** The closing tag typed for the opening one: a type stands after it. */
const turnedOpening = /^<\/DOCUMENT>\s{1,4}<TYPE>/i;
/** In characters: what shows that a document begins is no longer. */
const longestOpening = 24;

/** The documents that begin between two offsets, the first of them a line start, the second one or the end. */
function findDocuments(source: Source, from: number, to: number): readonly SubmissionDocument[] {
	const part = source.slice(from, to);
	const starts = [...part.matchAll(/<\/?DOCUMENT>/gi)]
		.map(({ index }) => index)
		.filter((at) => opensDocument(part, at));
	return starts.map((at, i) => {
		const start = from + at;
		const limit = from + (starts[i + 1] ?? part.length);
		const closing = lastTag(source, '</DOCUMENT>', start + openingTag.length, limit);
		return readDocument(source, { start, end: closing === undefined ? limit : closing + 11 });
	});
}

/**
 * Whether an opening tag stands where a line begins, right after what ends the header or another document, or before the
 * next tag in a text that lost its line ends.
 */
function opensDocument(text: string, at: number): boolean {
	const isLineStart = at === 0 || /[\n\r\u2028\u2029]/.test(text.charAt(at - 1));
	if (text[at + 1] === '/') {
		return isLineStart && turnedOpening.test(text.slice(at, at + longestOpening));
	}
	return (
		isLineStart ||
		/<\/(?:(?:SEC|IMS)-HEADER|DOCUMENT)>$/i.test(text.slice(Math.max(0, at - 14), at)) ||
		(/\s/.test(text.charAt(at - 1)) &&
			/^ {1,9}<TYPE>/i.test(text.slice(at + openingTag.length, at + openingTag.length + 16)))
	);
}

/**
 * A document goes from its opening tag to the next one, or to the closing tag before it. So those whose opening tag
 * stands before or after the edit, line start included, are the same; between them all is looked through.
 */
function editedDocuments(
	source: Source,
	{ before: { documents }, start, end, shift }: Edited<Submission>,
): readonly SubmissionDocument[] {
	const first = documents.findLastIndex(({ span }) => span.start + longestOpening <= start);
	const after = documents.findIndex(({ span }) => span.start > end);
	const last = after < 0 ? documents.length : after;
	const from = documents[first]?.span.start ?? 0;
	const next = documents[last];
	return [
		...documents.slice(0, Math.max(0, first)).map((document) => moved(source, document, 0)),
		...findDocuments(source, from, next ? next.span.start + shift : source.length),
		...documents.slice(last).map((document) => moved(source, document, shift)),
	];
}

/** The same document of another text. Its words are those of the new text, so that the old one need not be kept. */
function moved(source: Source, document: SubmissionDocument, shift: number): SubmissionDocument {
	const span = ({ start, end }: Span): Span => ({ start: start + shift, end: end + shift });
	const piece = (old: Piece): Piece => {
		const at = span(old.span);
		return trimmedPiece(source, at.start, source.slice(at.start, at.end));
	};
	const { type, sequence, fileName, description, content } = document;
	return {
		span: span(document.span),
		text: span(document.text),
		content,
		...(type ? { type: piece(type) } : {}),
		...(sequence ? { sequence: piece(sequence) } : {}),
		...(fileName ? { fileName: piece(fileName) } : {}),
		...(description ? { description: piece(description) } : {}),
	};
}

/** The opening tag and the lines after it, where no `<TEXT>` ends them. */
const linesBeforeText = /^<\/?DOCUMENT>[^\S\n]*(?:\n[ \t]*<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION)>[^\n]*)*(?:\r?\n)?/i;

function readDocument(source: Source, span: Span): SubmissionDocument {
	const head = source.slice(span.start, Math.min(span.end, span.start + 4000));
	const textTag = /(?:^|[ \t])<TEXT>[^\S\n]*\n?/im.exec(head);
	const lines = linesBeforeText.exec(head)?.[0].length ?? 0;
	const turned = textTag ? undefined : /^<\/TEXT>[^\S\n]*\n?/i.exec(head.slice(lines, lines + 20))?.[0];
	const start = span.start + (textTag ? textTag.index + textTag[0].length : lines + (turned?.length ?? 0));
	const text = {
		start,
		end: lastTag(source, '</TEXT>', start, span.end) ?? lastTag(source, '</DOCUMENT>', start, span.end) ?? span.end,
	};
	const tag = (name: string): Piece | undefined => {
		const line = new RegExp(`(?:^|[ \\t])<${name}>([^\\n\\r<]*)`, 'im').exec(head.slice(0, text.start - span.start));
		return line
			? trimmedPiece(source, span.start + line.index + line[0].length - (line[1] ?? '').length, line[1] ?? '')
			: undefined;
	};
	const type = tag('TYPE');
	const sequence = tag('SEQUENCE');
	const fileName = tag('FILENAME');
	const description = tag('DESCRIPTION');
	return {
		span,
		text: { start: text.start, end: Math.max(text.start, text.end) },
		content: {},
		...(type ? { type } : {}),
		...(sequence ? { sequence } : {}),
		...(fileName ? { fileName } : {}),
		...(description ? { description } : {}),
	};
}

/** Offset of the last `tag` (upper case) between the offsets, in whatever case it is written. */
function lastTag(source: Source, tag: string, from: number, to: number): number | undefined {
	const part = source.slice(from, to);
	const upper = part.lastIndexOf(tag);
	// What stands before the one is not looked through for the other.
	const lower = part.slice(upper + 1).lastIndexOf(tag.toLowerCase());
	const at = lower < 0 ? upper : upper + 1 + lower;
	return at < 0 ? undefined : from + at;
}

/** The header before the first document, which begins at `end`; `undefined` where there is none. */
function findHeader(source: Source, end: number): SubmissionHeader | undefined {
	const fields = headerLines(source, 0, end);
	const first = fields[0];
	const last = fields.at(-1);
	return first && last ? { span: { start: first.keySpan.start, end: last.value.span.end }, fields } : undefined;
}
