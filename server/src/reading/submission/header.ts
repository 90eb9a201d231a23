/** The header of a submission, or what is left of one above a report. */
import type { Filing, HeaderField, SubmissionHeader } from '../../filing/filing';
import { findLooseHeader } from '../../filing/submission/looseHeader';
import { headerKeyByName, headerKeys } from '../../knowledge';
import { isOneEdit } from '../../text/oneEdit';
import type { Span } from '../../text/span';
import { perFiling } from '../perFiling';

/**
 * The header; undefined where there is none. A report without documents may have its header lines above the cover page,
 * as plain lines or as Markdown has them.
 */
export const headerOf = perFiling(({ source, submission, cover, span }): SubmissionHeader | undefined => {
	const envelope = submission?.folder ? undefined : submission?.documents[0]?.span.start;
	const first = envelope ?? cover?.formType?.span.start ?? cover?.span.start ?? span.start;
	return submission?.header ?? findLooseHeader(source, first);
});

/** The lines of the header with one of the keys, or a mistyped one, in text order; empty where there are none. */
export function headerFields(filing: Filing, ...keys: readonly string[]): readonly HeaderField[] {
	const slipped = slippedKeys(filing).filter(({ right }) => keys.includes(right));
	return (
		headerOf(filing)?.fields.filter(
			(field) => keys.includes(field.key) || slipped.some((each) => each.field === field),
		) ?? []
	);
}

/** Those of them that have a value. */
export const filledFields = (filing: Filing, ...keys: readonly string[]): readonly HeaderField[] =>
	headerFields(filing, ...keys).filter(({ value }) => value.text !== '');

/** A line of the header whose key is nearly one that EDGAR has. */
export interface SlippedKey {
	readonly field: HeaderField;
	readonly right: string;
}

/** The lines of the header with a mistyped key, `FILLER:`, or one that lost its first words, `INFORMATION:`, in text order. */
export const slippedKeys = perFiling((filing): readonly SlippedKey[] =>
	(headerOf(filing)?.fields ?? []).flatMap((field) => {
		const right = headerKeyByName(field.key) ? undefined : keyMeant(field.key);
		return right === undefined ? [] : [{ field, right }];
	}),
);

/** The key of EDGAR that is one slip away, or of which the first or last words are lost where no other ends or begins so. */
function keyMeant(written: string): string | undefined {
	const [whole, another] = headerKeys.filter(
		({ key }) => key.endsWith(` ${written}`) || (written.length > 9 && key.startsWith(written)),
	);
	return (headerKeys.find(({ key }) => isOneEdit(key, written)) ?? (another ? undefined : whole))?.key;
}

/** The cover page, without the header lines that may stand above it; undefined where there is no cover. */
export function coverBelowHeader(filing: Filing): Span | undefined {
	const { source, cover } = filing;
	const header = headerOf(filing)?.span;
	if (!cover || !header || header.start < cover.span.start || cover.span.end < header.end) {
		return cover?.span;
	}
	const blank = /^\s*/.exec(source.slice(header.end, cover.span.end))?.[0].length ?? 0;
	return { start: header.end + blank, end: cover.span.end };
}

/** Whether EDGAR has taken the submission: only then does it bear an accession number. */
export function isAccepted(filing: Filing): boolean {
	return filledFields(filing, 'ACCESSION NUMBER').length > 0;
}
