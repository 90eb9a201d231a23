/** EDGAR full submissions: `<SEC-DOCUMENT>`, header, and one `<DOCUMENT>` after the other. */
import { forms } from '../knowledge/forms';
import type { HeaderField, Piece, Span, Submission, SubmissionDocument, SubmissionHeader } from './filing';

/** The submission in `source`; `undefined` where the text is none, or none of the 8-K family. */
export function findSubmission(source: string): Submission | undefined {
	const documents = findDocuments(source);
	const main = documents.find(({ type }) => type !== undefined && isFormType(type.text));
	if (!main) {
		return undefined;
	}
	const header = findHeader(source, documents[0]?.span.start ?? source.length);
	return { documents, main, ...(header ? { header } : {}) };
}

/** Whether the text is a submission of any form, the 8-K or another. */
export const looksLikeSubmission = (source: string): boolean =>
	/^(?:<DOCUMENT>|<(?:SEC|IMS)-(?:DOCUMENT|HEADER)>|-----BEGIN PRIVACY-ENHANCED MESSAGE-----)/im.test(
		source.slice(0, 20_000),
	);

const isFormType = (type: string): boolean => forms.some((form) => form.type === type.toUpperCase());

function findDocuments(source: string): readonly SubmissionDocument[] {
	const documents: SubmissionDocument[] = [];
	const opening = /^<DOCUMENT>/gim;
	let found = opening.exec(source);
	while (found) {
		const start = found.index;
		found = opening.exec(source);
		const limit = found?.index ?? source.length;
		const closing = lastTag(source, '</DOCUMENT>', start, limit);
		documents.push(readDocument(source, { start, end: closing === undefined ? limit : closing + 11 }));
	}
	return documents;
}

function readDocument(source: string, span: Span): SubmissionDocument {
	const head = source.slice(span.start, Math.min(span.end, span.start + 4000));
	const textTag = /^[ \t]*<TEXT>[^\S\n]*\n?/im.exec(head);
	const text = {
		start: span.start + (textTag ? textTag.index + textTag[0].length : Math.min(10, head.length)),
		end:
			lastTag(source, '</TEXT>', span.start, span.end) ??
			lastTag(source, '</DOCUMENT>', span.start, span.end) ??
			span.end,
	};
	const tag = (name: string): Piece | undefined => {
		const line = new RegExp(`^[ \\t]*<${name}>([^\\n\\r<]*)`, 'im').exec(head.slice(0, text.start - span.start));
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
		...(type ? { type } : {}),
		...(sequence ? { sequence } : {}),
		...(fileName ? { fileName } : {}),
		...(description ? { description } : {}),
	};
}

/** Offset of the last `tag` (upper case) between the offsets, in whatever case it is written. */
function lastTag(source: string, tag: string, from: number, to: number): number | undefined {
	const part = source.slice(from, to);
	const at = Math.max(part.lastIndexOf(tag), part.lastIndexOf(tag.toLowerCase()));
	return at < 0 ? undefined : from + at;
}

/** The `KEY: value` lines before the first document; `undefined` where there are none. */
function findHeader(source: string, end: number): SubmissionHeader | undefined {
	const fields = headerFields(source, 0, end);
	const first = fields[0];
	const last = fields.at(-1);
	return first && last ? { span: { start: first.keySpan.start, end: last.value.span.end }, fields } : undefined;
}

/** The header lines between two offsets: a key of capitals, a colon, a value or none. Also the tags of `.hdr.sgml`. */
export function headerFields(source: string, from: number, to: number): readonly HeaderField[] {
	const fields: HeaderField[] = [];
	const line = /^([ \t]*)(?:([A-Z][A-Z0-9 /'&.()-]{2,60}):|<(ACCEPTANCE-DATETIME|SEC-HEADER|IMS-HEADER)>)([^\n\r]*)/gm;
	line.lastIndex = from;
	for (let found = line.exec(source); found !== null && found.index < to; found = line.exec(source)) {
		const [whole, indent = '', key, tag, value = ''] = found;
		const keyStart = found.index + indent.length;
		const name = key ?? tag ?? '';
		fields.push({
			key: name,
			keySpan: { start: keyStart, end: keyStart + name.length + (tag ? 2 : 0) },
			value: trimmedPiece(source, found.index + whole.length - value.length, value),
		});
	}
	return fields;
}

function trimmedPiece(source: string, start: number, written: string): Piece {
	const text = written.trim();
	const from = text === '' ? start : start + written.length - written.trimStart().length;
	return {
		span: { start: from, end: from + text.length },
		text: source.slice(from, from + text.length).replace(/\s+/g, ' '),
	};
}
