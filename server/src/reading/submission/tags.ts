/** The tags that EDGAR puts around a report, and those of its plain text. */
import type { Filing, SubmissionDocument } from '../../filing/filing';
import { sgmlTagByName, type TagFact } from '../../knowledge';
import type { Span } from '../../text/span';

/** A tag that the fact base knows. */
export interface Tag {
	/** As written: `<TYPE>`, `</TEXT>`. */
	readonly written: string;
	readonly fact: TagFact;
	/** The tag; of one that is followed by a value, the rest of the line as well. */
	readonly span: Span;
	/** The document of the submission in which it stands. */
	readonly document?: SubmissionDocument;
}

/** How much of a line is read, in characters. */
const longestLine = 2000;

/** The tag at an offset of the source; undefined elsewhere, in HTML and inside exhibits. */
export function tagAt(filing: Filing, at: number): Tag | undefined {
	const { source, submission } = filing;
	if (!tagsCount(filing, at)) {
		return undefined;
	}
	const lineStart = source.slice(0, at).lastIndexOf('\n') + 1;
	const line = /^[^\r\n]*/.exec(source.slice(lineStart, lineStart + longestLine))?.[0] ?? '';
	for (const { 0: written, index } of line.matchAll(/<\/?[A-Za-z-]{1,24}>/g)) {
		const fact = sgmlTagByName(written);
		const start = lineStart + index;
		const end = fact?.kind === 'line' ? lineStart + line.trimEnd().length : start + written.length;
		if (fact !== undefined && start <= at && at < end) {
			const document = submission?.documents.find(({ span }) => isIn(span, at));
			return { written, fact, span: { start, end }, ...(document && { document }) };
		}
	}
	return undefined;
}

/** Tags of EDGAR stand around the documents, and in the report where it is plain text. */
function tagsCount({ submission, visible, attachments }: Filing, at: number): boolean {
	const document = submission?.documents.find(({ text }) => isIn(text, at));
	if (submission !== undefined && document === undefined) {
		return true;
	}
	const ofReport = document === submission?.main && !attachments.some(({ span }) => isIn(span, at));
	return ofReport && visible.format === 'text';
}

function isIn({ start, end }: Span, at: number): boolean {
	return start <= at && at < end;
}
