/** What is left of the header of a submission above a report that has no documents. */
import { headerKeyByName } from '../../knowledge';
import type { Source } from '../../text/source';
import type { SubmissionHeader } from '../filing';
import { headerLines } from './headerLines';

/**
 * The header lines before the offset `end`; undefined where fewer than three of them are lines that only a header has,
 * because words of a cover may look like one.
 */
export function findLooseHeader(source: Source, end: number): SubmissionHeader | undefined {
	const fields = headerLines(source, 0, end);
	const [first] = fields;
	const last = fields.at(-1);
	return first && last && fields.filter(({ key }) => headerKeyByName(key) !== undefined).length >= 3
		? { span: { start: first.keySpan.start, end: last.value.span.end }, fields }
		: undefined;
}
