/** The open documents and the filings read from them. */

import type { Connection, Event } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from './filing/filing';
import { parseFiling } from './filing/parse';
import { TextDocuments } from './protocol';

/** The documents that the client has open. */
export interface Documents {
	/** Fires when a document was opened or its text changed. */
	readonly onDidChange: Event<TextDocument>;
	/** Fires when a document was closed; it is forgotten by then. */
	readonly onDidClose: Event<TextDocument>;
	/** The document; `undefined` where the client has not opened it. */
	get(uri: string): TextDocument | undefined;
	all(): readonly TextDocument[];
	/** The Form 8-K in the document, read at most once per version; `undefined` where it holds none. */
	filing(document: TextDocument): Filing | undefined;
}

/** Keeps the documents that the client of `connection` opens. */
export function openDocuments(connection: Connection): Documents {
	const texts = new TextDocuments(TextDocument);
	const read = new Map<string, { readonly version: number; readonly filing: Filing | undefined }>();
	// A text may change, or be opened again, with the version that it had before.
	texts.onDidChangeContent(({ document }) => read.delete(document.uri));
	texts.onDidClose(({ document }) => read.delete(document.uri));
	texts.listen(connection);
	return {
		onDidChange: (listener) => texts.onDidChangeContent(({ document }) => listener(document)),
		onDidClose: (listener) => texts.onDidClose(({ document }) => listener(document)),
		get: (uri) => texts.get(uri),
		all: () => texts.all(),
		filing(document) {
			const known = read.get(document.uri);
			if (known?.version === document.version) {
				return known.filing;
			}
			const filing = parseFiling(document.getText());
			read.set(document.uri, { version: document.version, filing });
			return filing;
		},
	};
}
