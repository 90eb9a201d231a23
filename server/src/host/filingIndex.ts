/** What filings that are not open hold, to be found by name: their symbols alone, without their texts. */
import type { SymbolInformation } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { namedSymbols } from '../features/workspaceSymbols';
import { parseFiling } from '../filing/parseFiling';

/** The filings that a client has named. */
export interface FilingIndex {
	/** Reads the text of a file anew; `null` where it is gone. Whether it is a filing. */
	put(uri: string, text: string | null): boolean;
	/** By the URI of the file. */
	readonly symbols: ReadonlyMap<string, readonly SymbolInformation[]>;
}

/** The most filings that are kept; the one that was put first is forgotten for another. */
const limit = 1000;

/** Begins empty. */
export function filingIndex(): FilingIndex {
	const symbols = new Map<string, readonly SymbolInformation[]>();
	return {
		symbols,
		put(uri, text) {
			symbols.delete(uri);
			if (text === null) {
				return false;
			}
			const filing = parseFiling(text);
			if (filing === undefined) {
				return false;
			}
			symbols.set(uri, namedSymbols(TextDocument.create(uri, 'form8k', 0, text), filing));
			const first = symbols.keys().next().value;
			if (symbols.size > limit && first !== undefined) {
				symbols.delete(first);
			}
			return true;
		},
	};
}
