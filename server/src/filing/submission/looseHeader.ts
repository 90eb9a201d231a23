/** What is left of the header of a submission above a report that has no documents. */
import { headerKeyByName } from '../../knowledge';
import type { Source } from '../../text/source';
import type { HeaderField, SubmissionHeader } from '../filing';

/** Tags of the short header, which a filer sends, and the lines that EDGAR makes of them. */
const keysOfTags: Readonly<Record<string, string>> = {
	TYPE: 'CONFORMED SUBMISSION TYPE',
	PERIOD: 'CONFORMED PERIOD OF REPORT',
	ITEMS: 'ITEM INFORMATION',
	'FILING-DATE': 'FILED AS OF DATE',
};

/** A line `KEY: value` or `<TAG>value`; in Markdown a key may be in bold type, and stand in a list. */
const headerLine =
	/^(?:<([A-Z-]{4,12})>|([ \t>*_-]{0,12})([A-Z][A-Z ]{2,60}[A-Z])[*_]{0,3}:[*_]{0,3})[ \t]*([^\r\n]*)$/gm;

/**
 * The header lines before the offset `end`; undefined where fewer than three of them are lines that only a header has,
 * because words of a cover may look like one.
 */
export function findLooseHeader(source: Source, end: number): SubmissionHeader | undefined {
	const fields = [...source.slice(0, end).matchAll(headerLine)].flatMap(fieldOf);
	const [first] = fields;
	const last = fields.at(-1);
	return first && last && fields.filter(({ key }) => headerKeyByName(key) !== undefined).length >= 3
		? { span: { start: first.keySpan.start, end: last.value.span.end }, fields }
		: undefined;
}

function fieldOf(found: RegExpExecArray): readonly HeaderField[] {
	const [whole, tag, indent = '', written, rest = ''] = found;
	const key = tag === undefined ? written : keysOfTags[tag];
	if (key === undefined) {
		return [];
	}
	const name = tag ?? key;
	const keyStart = found.index + (tag === undefined ? indent.length : 1);
	const value = rest.trimEnd();
	const start = found.index + whole.length - rest.length;
	return [
		{
			key,
			keySpan: { start: keyStart, end: keyStart + name.length },
			value: { span: { start, end: start + value.length }, text: value.replace(/\s+/g, ' ') },
		},
	];
}
