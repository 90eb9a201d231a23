/** Another number for an exhibit, wherever the filing names it. */
import { coversExhibit, sameExhibit } from '../filing/exhibits/exhibitNumber';
import { rowNumber } from '../filing/exhibits/writtenNumbers';
import type { Filing } from '../filing/filing';
import { exhibitByNumber } from '../knowledge';
import { attachedPlaces, listedPlaces } from '../reading/occurrences/exhibitPlaces';
import type { Occurrence } from '../reading/occurrences/named';
import { firstAfter } from '../text/sortedSearch';
import type { Span } from '../text/span';
import type { Attempt } from './edit';
import { replace, replaceVisible } from './words';

/** The exhibit that `occurrences` name gets the number, unless it is none or another exhibit has it. */
export function renumberExhibit(filing: Filing, occurrences: readonly Occurrence[], number: string): Attempt {
	if (rowNumber(number)?.number !== number || exhibitByNumber(number) === undefined) {
		return { refused: `"${number}" is no exhibit number of Item 601 of Regulation S-K.` };
	}
	const renamed = new Set(occurrences.map(({ name }) => name.span.start));
	const taken = [...listedPlaces(filing), ...attachedPlaces(filing)]
		.filter(({ name }) => !renamed.has(name.span.start))
		.find((other) => sameExhibit(other.number, number) || coversExhibit(other.number, number));
	if (taken !== undefined) {
		const title = titleOf(filing, taken);
		return { refused: `Exhibit ${taken.number} is taken${title === undefined ? '' : ` by "${title}"`}.` };
	}
	return {
		edits: occurrences.flatMap(({ name: { span } }) =>
			isType(filing, span) ? [replace(span, inType(number))] : replaceVisible(filing, span, number),
		),
	};
}

/** What the exhibit of a row, or an attached document, is called. */
function titleOf({ exhibitLists, submission, attachments }: Filing, { declares }: Occurrence): string | undefined {
	const row = exhibitLists.flatMap(({ rows }) => rows).find(({ span }) => span === declares);
	const file = submission?.documents.find(({ span }) => span === declares);
	const pasted = attachments.find(({ span }) => span === declares);
	return row?.description?.text ?? file?.description?.text ?? file?.fileName?.text ?? pasted?.title.text;
}

function isType({ submission }: Filing, { start, end }: Span): boolean {
	const files = submission?.documents ?? [];
	const type = files[firstAfter(files, ({ span }) => span.start, start) - 1]?.type?.span;
	return type !== undefined && type.start <= start && end <= type.end;
}

/** The number as EDGAR writes it after `EX-`: `3.(I)` for `3(i)`. */
function inType(number: string): string {
	return number.toUpperCase().replace(/^(\d{1,3})(?=\(I{1,2}\))/, '$1.');
}
