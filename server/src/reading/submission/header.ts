/** The header of a submission, or what is left of one above a report. */
import type { Filing, HeaderField } from '../../filing/filing';
import { headerKeyByName } from '../../knowledge';
import { perFiling } from '../perFiling';

/** Tags of the short header, which a filer sends, and the lines that EDGAR makes of them. */
const keysOfTags: Readonly<Record<string, string>> = {
	TYPE: 'CONFORMED SUBMISSION TYPE',
	PERIOD: 'CONFORMED PERIOD OF REPORT',
	ITEMS: 'ITEM INFORMATION',
	'FILING-DATE': 'FILED AS OF DATE',
};

/**
 * The lines of the header with that key, in text order; empty where there is none. A report without documents may have
 * its header lines above the cover page, as plain lines or as Markdown has them.
 */
export function headerFields(filing: Filing, ...keys: readonly string[]): readonly HeaderField[] {
	return allFields(filing).filter(({ key }) => keys.includes(key));
}

/** Whether EDGAR has taken the submission: only then does it bear an accession number. */
export function isAccepted(filing: Filing): boolean {
	return headerFields(filing, 'ACCESSION NUMBER').some(({ value }) => value.text !== '');
}

const allFields = perFiling(({ source, submission, cover, span }): readonly HeaderField[] => {
	if (submission?.header) {
		return submission.header.fields;
	}
	const first = submission?.documents[0]?.span.start ?? cover?.formType?.span.start ?? cover?.span.start ?? span.start;
	const fields = looseFields(source.slice(0, first));
	// Words of a cover may look like a line of a header; several lines that only a header has do not.
	return fields.filter(({ key }) => headerKeyByName(key) !== undefined).length >= 3 ? fields : [];
});

/** The header lines of a text; in Markdown a key may be in bold type, and stand in a list. */
function looseFields(text: string): readonly HeaderField[] {
	const line = /^(?:<([A-Z-]{4,12})>|([ \t>*_-]{0,12})([A-Z][A-Z ]{2,60}[A-Z])[*_]{0,3}:[*_]{0,3})[ \t]*([^\r\n]*)$/gm;
	return [...text.matchAll(line)].flatMap((found) => {
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
	});
}
