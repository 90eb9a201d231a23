/** Every exhibit of a filing in one look: listed, mentioned, attached, linked, each with its places. */
import { compareExhibits, coversExhibit, exhibitKey, exhibitText } from '../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../filing/filing';
import { exhibitsItemOf } from '../../knowledge';
import type { Span } from '../../text/span';
import { perFiling } from '../perFiling';
import { exhibitDocuments, lostLink } from './attached/documents';
import { linksOf } from './list/links';
import { exhibitsItem, isInteractiveData, type NumberedRow, numberedRows } from './list/lists';
import { isNeverMentioned, mentionsOfThisReport } from './mentions/mentions';

/** One exhibit. */
export interface ExhibitEntry {
	/** `99.1`; empty for a row without a number. */
	readonly number: string;
	/** As the list describes it; absent for an exhibit that no list has. */
	readonly description?: string;
	/** In this order: listed, mentioned, attached, linked. */
	readonly columns: readonly ExhibitColumn[];
}

/** One of the four things that an exhibit may be. */
export interface ExhibitColumn {
	readonly kind: 'listed' | 'mentioned' | 'attached' | 'linked';
	/**
	 * `yes` and `no`; `not-needed` where it is no fault that the exhibit is not: exhibits incorporated by reference need
	 * not be attached, and a text without documents beside it has nothing attached.
	 */
	readonly state: 'yes' | 'no' | 'not-needed';
	/** Where, in text order; empty unless `yes`. */
	readonly places: readonly LabelledSpan[];
}

/** A place in the text and the words there. */
export interface LabelledSpan {
	readonly span: Span;
	/** `Item 9.01`, `Item 7.01`, `EX-99.1`. */
	readonly label: string;
}

interface Attached extends LabelledSpan {
	readonly number: string;
}

/** The exhibits of a filing in the order of their numbers, then the rows without a number; empty where it has neither. */
export const exhibitEntries = perFiling((filing): readonly ExhibitEntry[] => {
	const rows = numberedRows(filing.exhibitLists);
	const attached = attachedTo(filing);
	const numbered = numbersOf(filing, rows, attached).map((number): ExhibitEntry => {
		const own = rows.filter((row) => coversExhibit(row.number.text, number));
		const description = own.find((row) => row.description)?.description?.text;
		const columns = columnsOf(filing, number, own, attached);
		return { number, ...(description !== undefined && { description }), columns };
	});
	const unnumbered = filing.exhibitLists
		.flatMap((list) => list.rows.map((row) => ({ row, list })))
		.filter(({ row }) => row.number === undefined && row.description !== undefined)
		.map(({ row, list }): ExhibitEntry => {
			const listed = column('listed', [{ span: row.span, label: nameOf(list.kind, filing) }], 'no');
			const rest = (['mentioned', 'attached', 'linked'] as const).map((kind) => column(kind, [], 'not-needed'));
			return { number: '', description: row.description?.text ?? '', columns: [listed, ...rest] };
		});
	return [...numbered, ...unnumbered];
});

/** The numbers that are listed, attached or named as this report's, each once, in their order. */
function numbersOf(filing: Filing, rows: readonly NumberedRow[], attached: readonly Attached[]): readonly string[] {
	const named = mentionsOfThisReport(filing).filter(({ claim }) => claim !== 'incorporated');
	const numbers = new Map<string, string>();
	for (const written of [
		...rows.map(({ number }) => number.text),
		...attached.map(({ number }) => number),
		...named.map(({ number }) => number.text),
	]) {
		const number = exhibitText(written);
		const isCovered = [...numbers.values()].some((other) => coversExhibit(other, number));
		if (!numbers.has(exhibitKey(number)) && !isCovered) {
			numbers.set(exhibitKey(number), number);
		}
	}
	return [...numbers.values()].sort(compareExhibits);
}

function columnsOf(
	filing: Filing,
	number: string,
	own: readonly NumberedRow[],
	attached: readonly Attached[],
): readonly ExhibitColumn[] {
	const isData = isInteractiveData(number);
	const isElsewhere = own.some(({ status }) => status === 'incorporated' || status === 'to-be-filed');
	const hasDocuments =
		(filing.submission?.documents.length ?? 0) > 1 ||
		filing.attachments.length > 0 ||
		own.some((row) => lostLink(filing, row) !== undefined);
	const listed = filing.exhibitLists.flatMap((list) =>
		list.rows
			.filter((row) => own.some((other) => other === row))
			.map((row) => ({ span: row.span, label: nameOf(list.kind, filing) })),
	);
	const mentioned = filing.mentions
		.filter((mention) => !mention.ofAnotherFiling && coversExhibit(number, mention.number.text))
		.map(({ span, item }) => ({ span, label: item === undefined ? 'In the text' : `Item ${item}` }));
	const documents = attached
		.filter((each) => coversExhibit(number, each.number))
		.map(({ span, label }) => ({ span, label }));
	const links = own
		.flatMap((row) => linksOf(filing, row).filter((link) => link !== lostLink(filing, row)))
		.map(({ span, href }) => ({ span, label: href }));
	const unmentionable = own.length > 0 && own.every(isNeverMentioned);
	return [
		column('listed', listed, 'no'),
		column('mentioned', mentioned, unmentionable || isData ? 'not-needed' : 'no'),
		column('attached', documents, isData || isElsewhere || !hasDocuments ? 'not-needed' : 'no'),
		column('linked', links, isData || filing.visible.format === 'text' ? 'not-needed' : 'no'),
	];
}

function column(
	kind: ExhibitColumn['kind'],
	places: readonly LabelledSpan[],
	without: 'no' | 'not-needed',
): ExhibitColumn {
	return { kind, state: places.length > 0 ? 'yes' : without, places };
}

/** `Item 9.01`, or the index. */
function nameOf(kind: 'item' | 'index', filing: Filing): string {
	return kind === 'index' ? 'Exhibit index' : `Item ${exhibitsItem(filing)?.number ?? exhibitsItemOf('current')}`;
}

/** The documents of the submission and the parts pasted after the 8-K that are exhibits, without interactive data. */
function attachedTo(filing: Filing): readonly Attached[] {
	const documents = exhibitDocuments(filing).map(({ number, document: { span, fileName, type } }) => ({
		number,
		span: { start: span.start, end: span.start },
		label: fileName?.text ?? type.text,
	}));
	const pasted = filing.attachments.flatMap(({ number, title }) =>
		number === undefined || isInteractiveData(number) ? [] : [{ number, span: title.span, label: title.text }],
	);
	return [...documents, ...pasted];
}
