/** Every exhibit of a filing in one look: listed, mentioned, attached, linked, each with its place. */
import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
	compareExhibits,
	coversExhibit,
	exhibitKey,
	exhibitSeries,
	exhibitText,
	nextFreeNumber,
} from '../filing/exhibits/exhibitNumber';
import type { Filing } from '../filing/filing';
import { exhibits } from '../knowledge';
import { linksOf } from '../reading/exhibits/links';
import { isInteractiveData, type NumberedRow, numberedRows } from '../reading/exhibits/lists';
import { isNeverMentioned, mentionsOfThisReport } from '../reading/exhibits/mentions';
import type { Span } from '../text/span';
import { missingExhibits } from './completion/exhibits';
import { rangeOf } from './ranges';

/** One exhibit. */
export interface LedgerEntry {
	/** `99.1`; empty for a row without a number. */
	readonly number: string;
	/** As the list describes it; absent for an exhibit that no list has. */
	readonly description?: string;
	/** In this order: listed, mentioned, attached, linked. */
	readonly columns: readonly LedgerColumn[];
}

/** One of the four things that an exhibit may be. */
export interface LedgerColumn {
	readonly kind: 'listed' | 'mentioned' | 'attached' | 'linked';
	/**
	 * `yes` and `no`; `not-needed` where it is no fault that the exhibit is not: exhibits incorporated by reference need
	 * not be attached, and a text without documents beside it has nothing attached.
	 */
	readonly state: 'yes' | 'no' | 'not-needed';
	/** Where, in text order; empty unless `yes`. */
	readonly places: readonly LedgerPlace[];
}

/** A place in the text and the words there. */
export interface LedgerPlace {
	readonly range: Range;
	/** `Item 9.01`, `Item 7.01: Exhibit 99.1`, `EX-99.1`. */
	readonly label: string;
}

/** An exhibit that a command may insert. */
export interface ExhibitChoice {
	/** The next number that is free: `99.2` where the list has 99.1. */
	readonly number: string;
	/** As Item 601 names it. */
	readonly name: string;
	readonly when: string;
}

/** The exhibits of `filing`, which is what `document` holds, in the order of their numbers. */
export function exhibitLedger(document: TextDocument, filing: Filing): readonly LedgerEntry[] {
	const rows = numberedRows(filing.exhibitLists);
	const attached = attachmentsOf(filing);
	const mentions = mentionsOfThisReport(filing);
	const named = mentions.filter(({ claim }) => claim !== 'incorporated');
	const numbers = new Map<string, string>();
	for (const written of [
		...rows.map(({ number }) => number.text),
		...attached.map(({ number }) => number),
		...named.map(({ number }) => number.text),
	]) {
		const number = exhibitText(written);
		if (!numbers.has(exhibitKey(number)) && !isCovered(number, [...numbers.values()])) {
			numbers.set(exhibitKey(number), number);
		}
	}
	const numbered = [...numbers.values()].sort(compareExhibits).map((number): LedgerEntry => {
		const own = rows.filter((row) => coversExhibit(row.number.text, number));
		const description = own.find((row) => row.description)?.description?.text;
		return { number, ...(description !== undefined && { description }), columns: columnsOf(number, own) };
	});
	const unnumbered = filing.exhibitLists
		.flatMap((list) => list.rows.map((row) => ({ row, list })))
		.filter(({ row }) => row.number === undefined && row.description !== undefined)
		.map(({ row, list }): LedgerEntry => {
			const listed = column('listed', [{ span: row.span, label: nameOf(list.kind, filing) }], 'no');
			const rest = (['mentioned', 'attached', 'linked'] as const).map((kind) => column(kind, [], 'not-needed'));
			return { number: '', description: row.description?.text ?? '', columns: [listed, ...rest] };
		});
	return [...numbered, ...unnumbered];

	function columnsOf(number: string, own: readonly NumberedRow[]): readonly LedgerColumn[] {
		const isData = isInteractiveData(number);
		const isElsewhere = own.some(({ status }) => status === 'incorporated' || status === 'to-be-filed');
		const hasDocuments = (filing.submission?.documents.length ?? 0) > 1 || filing.attachments.length > 0;
		const listed = filing.exhibitLists.flatMap((list) =>
			list.rows
				.filter((row) => own.some((other) => other === row))
				.map((row) => ({ span: row.span, label: nameOf(list.kind, filing) })),
		);
		const mentioned = filing.mentions
			.filter((mention) => !mention.ofAnotherFiling && coversExhibit(number, mention.number.text))
			.map(({ span, item }) => ({ span, label: item === undefined ? 'In the text' : `Item ${item}` }));
		const documents = attached
			.filter((attachment) => coversExhibit(number, attachment.number))
			.map(({ span, label }) => ({ span, label }));
		const links = own.flatMap((row) => linksOf(filing, row)).map(({ span, href }) => ({ span, label: href }));
		const unmentionable = own.length > 0 && own.every(isNeverMentioned);
		return [
			column('listed', listed, 'no'),
			column('mentioned', mentioned, unmentionable || isData ? 'not-needed' : 'no'),
			column('attached', documents, isData || isElsewhere || !hasDocuments ? 'not-needed' : 'no'),
			column('linked', links, isData || filing.visible.format === 'text' ? 'not-needed' : 'no'),
		];
	}

	function column(
		kind: LedgerColumn['kind'],
		places: readonly { readonly span: Span; readonly label: string }[],
		without: 'no' | 'not-needed',
	): LedgerColumn {
		return {
			kind,
			state: places.length > 0 ? 'yes' : without,
			places: places.map(({ span, label }) => ({ range: rangeOf(document, span), label })),
		};
	}
}

/**
 * The exhibits that a command offers for `filing`: those that it names or brings and does not list, then those of Form
 * 8-K, then the others, each with its next free number.
 */
export function exhibitChoices(filing: Filing): readonly ExhibitChoice[] {
	const missing = missingExhibits(filing).map(({ number, description }) => ({
		number,
		name: description,
		when: 'The report names it, and its list does not have it.',
	}));
	const taken = [
		...numberedRows(filing.exhibitLists).map(({ number }) => number.text),
		...missing.map(({ number }) => number),
	];
	const offered = ['required-if-relevant', 'customary'] as const;
	const usual = offered.flatMap((kind) =>
		exhibits
			.filter(({ onForm8K, number }) => onForm8K === kind && !number.includes('('))
			.map(({ number, name, when }) => ({ number: freeNumber(number, taken), name, when })),
	);
	return [...missing, ...usual];
}

function freeNumber(series: string, taken: readonly string[]): string {
	const last = taken
		.filter((number) => String(exhibitSeries(number)) === series)
		.sort(compareExhibits)
		.at(-1);
	if (last !== undefined) {
		return nextFreeNumber(last, taken);
	}
	return isInteractiveData(series) || series === '106' ? series : `${series}.1`;
}

function isCovered(number: string, numbers: readonly string[]): boolean {
	return numbers.some((other) => coversExhibit(other, number));
}

/** `Item 9.01`, or the index. */
function nameOf(kind: 'item' | 'index', filing: Filing): string {
	const item = filing.items.findLast(({ number }) => number === '9.01' || number === '7');
	return kind === 'index' ? 'Exhibit index' : `Item ${item?.number ?? '9.01'}`;
}

/** The documents of the submission and the parts pasted behind the 8-K that are exhibits, without interactive data. */
function attachmentsOf(
	filing: Filing,
): readonly { readonly number: string; readonly span: Span; readonly label: string }[] {
	const documents = (filing.submission?.documents ?? []).flatMap(({ type, span, fileName }) => {
		const number = type && /^EX-?(\d\S*)/i.exec(type.text)?.[1];
		return type && number
			? [
					{
						number: exhibitText(number),
						span: { start: span.start, end: span.start },
						label: fileName?.text ?? type.text,
					},
				]
			: [];
	});
	const pasted = filing.attachments.flatMap(({ number, title }) =>
		number === undefined ? [] : [{ number, span: title.span, label: title.text }],
	);
	return [...documents, ...pasted].filter(({ number }) => !isInteractiveData(number));
}
