/** Every exhibit of a filing in one look: listed, mentioned, attached, linked, each with its place. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LedgerEntry } from '../../../protocol/exhibits';
import type { Filing } from '../filing/filing';
import { exhibitEntries } from '../reading/exhibits/ledger';
import { rangeOf } from './ranges';

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
