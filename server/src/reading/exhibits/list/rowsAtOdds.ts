/** Rows of the exhibit lists whose description does not go with their number, or with what the report says of the exhibit. */
import { exhibitKey, exhibitSeries } from '../../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../../filing/filing';
import {
	beforeDocumentNames,
	exhibitByNumber,
	exhibitIs,
	type NamedDocument,
	namedDocuments,
	seriesOfLetters,
} from '../../../knowledge';
import { datesIn } from '../../../text/dates';
import type { Piece } from '../../../text/span';
import { perFiling } from '../../perFiling';
import { datesOfRows, type StatedDate, statedDates } from '../../stated/dates';
import { tellingWords } from '../../stated/nameWords';
import { mentionsOfThisReport } from '../mentions/mentions';
import { type NumberedRow, numberedRows } from './lists';

const leading = new RegExp(`^(?:(?:${beforeDocumentNames.join('|')})\\s+)+`);

/** The kind of document that a description names first; undefined where it names none of those. */
function kindOf(description: string): NamedDocument | undefined {
	const words = description.toLowerCase();
	const bare = words.replace(leading, '');
	return namedDocuments.find(({ names }) =>
		names.some((name) => (words.startsWith(name) || bare.startsWith(name)) && !/^\p{L}/u.test(bare.slice(name.length))),
	);
}

/** The rows with the name of a document that comes under another number, `10.1 Agreement and Plan of Merger`, in text order. */
export const rowsOfOtherSeries = perFiling(
	(filing): readonly { readonly row: NumberedRow; readonly kind: NamedDocument }[] =>
		numberedRows(filing.exhibitLists).flatMap((row) => {
			const kind = row.description && kindOf(row.description.text);
			const isKnown = exhibitByNumber(row.number.text) !== undefined;
			return kind && isKnown && !mayBear(row.number.text, row) ? [{ row, kind }] : [];
		}),
);

/** Whether a number may be that of a row by the name of the document; any may be that of a document without such a name. */
export function mayBear(number: string, { description }: NumberedRow): boolean {
	const kind = description && kindOf(description.text);
	const series = exhibitSeries(number);
	return kind === undefined || (series !== undefined && (exhibitIs(series, 'other') || kind.series.includes(series)));
}

const dated = /\bdated(?:\s+as)?(?:\s+of)?\s*$/i;

/**
 * The days of which rows say that the exhibit is dated, and that the report names nowhere else, while an item with other
 * days names the exhibit; in text order. Letters have days of their own.
 */
export const unnamedDates = perFiling((filing): readonly (StatedDate & { readonly items: readonly string[] })[] => {
	const rows = datesOfRows(filing, ({ status, number }) => {
		return status !== 'incorporated' && number !== undefined && !seriesOfLetters.has(exhibitSeries(number.text) ?? 0);
	}).filter(({ row, text }) => {
		const words = row?.description?.text ?? '';
		const before = words.slice(0, words.indexOf(text));
		// A second day is of the agreement that the exhibit amends.
		return dated.test(before) && datesIn(before).length === 0;
	});
	// The day of signing may be one of them, and still to come, or mistyped.
	const signed = (filing.signatures?.blocks ?? []).map(({ date }) => date?.iso);
	const isSigningOpen = signed.every((iso) => iso === undefined || iso < (filing.cover?.dateOfReport?.iso ?? ''));
	if (rows.length === 0 || (signed.length > 0 && isSigningOpen)) {
		return [];
	}
	const named = statedDates(filing, 'item', 'cover', 'signature');
	return rows.flatMap((date) => {
		const key = exhibitKey(date.row?.number?.text ?? '');
		const mentions = mentionsOfThisReport(filing).filter(({ number }) => exhibitKey(number.text) === key);
		// A release is of the day of its event; of an agreement, the list alone may say when it was made.
		const isRelease = /\b(?:press|news)\s+release\b/i.test(date.row?.description?.text ?? '');
		const items = [...new Set(mentions.flatMap(({ item }) => item ?? []))].filter((item) =>
			named.some((each) => each.item?.number === item && (isRelease || isDated(filing, each))),
		);
		return items.length > 0 && !named.some(({ iso }) => iso === date.iso) ? [{ ...date, items }] : [];
	});
});

/** Whether a day of the text is that of a document, `dated as of March 12, 2026`, or on which one was made, `On March 12, 2026, the Company entered into`. */
function isDated({ visible }: Filing, { span }: StatedDate): boolean {
	const at = visible.offset(span.start);
	const end = visible.offset(span.end);
	const before = visible.text.slice(Math.max(0, at - 20), at);
	return dated.test(before) || (/\bOn\s$/.test(before) && made.test(visible.text.slice(end, end + 200)));
}

/** Within the sentence; a point may be that of an abbreviation in a name. */
const made =
	/^(?:[^.;]|\.(?=\S)|(?<=Inc|Corp|Ltd|Co|L\.P|N\.A|L\.L\.C)\.){0,160}\b(?:entered\s+into|executed|amended)\b/;

/** Whose release a description names: `Press release of Harbor Lights, Inc. dated`. */
const releaseOf =
	/^(?:press|news)\s+release,?\s+(?:of|issued\s+by|by|from)\s+(\p{Lu}.{2,80}?)(?=,?\s+(?:dated|issued|announcing|regarding|on)\s|\.?$)/iu;

/** The companies whose release a row lists, where neither the cover nor an item has a word of their names; in text order. */
export const releasesOfOthers = perFiling((filing): readonly Piece[] => {
	const { cover, visible, items } = filing;
	const own = (cover?.registrants ?? []).flatMap(({ text }) => tellingWords(text));
	return own.length === 0
		? []
		: numberedRows(filing.exhibitLists).flatMap(({ description }) => {
				const name = description && releaseOf.exec(description.text)?.[1];
				const words = name && !/\d/.test(name) ? tellingWords(name) : [];
				if (!description || !name || words.length === 0 || words.some((word) => own.includes(word))) {
					return [];
				}
				const told = items.map(({ content }) => visible.textOf(content)).join('\n');
				const isTold = told.split(name).length > 2;
				// A name over two lines is not found in them; then all of the description stands for it.
				const at = visible.textOf(description.span).indexOf(name);
				const start = visible.offset(description.span.start) + at;
				const piece = at < 0 ? { ...description, text: name } : visible.piece(start, start + name.length);
				return isTold ? [] : [piece];
			});
});
