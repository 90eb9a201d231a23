/** Every exhibit of a filing in one look: listed, mentioned, attached, linked, each with its place. */
import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import { type ExhibitColumn, type ExhibitEntry, exhibitEntries, type LabelledSpan } from '../reading/exhibits/ledger';
import { rangeOf } from './ranges';

/** One exhibit. */
export interface LedgerEntry extends Omit<ExhibitEntry, 'columns'> {
	/** In this order: listed, mentioned, attached, linked. */
	readonly columns: readonly LedgerColumn[];
}

/** One of the four things that an exhibit may be. */
export interface LedgerColumn extends Omit<ExhibitColumn, 'places'> {
	/** Where, in text order; empty unless `yes`. */
	readonly places: readonly LedgerPlace[];
}

/** A place in the text and the words there. */
export interface LedgerPlace extends Omit<LabelledSpan, 'span'> {
	readonly range: Range;
}

/** The exhibits of `filing`, which is what `document` holds, in the order of their numbers. */
export function exhibitLedger(document: TextDocument, filing: Filing): readonly LedgerEntry[] {
	return exhibitEntries(filing).map(({ columns, ...entry }) => ({
		...entry,
		columns: columns.map(({ places, ...column }) => ({
			...column,
			places: places.map(({ span, label }) => ({ range: rangeOf(document, span), label })),
		})),
	}));
}
