/** The open documents and the filings read from them. */

import type { Connection, Event } from 'vscode-languageserver';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { TextDocuments } from '../features/lsp';
import type { Filing } from '../filing/filing';
import { parseFiling } from '../filing/parseFiling';
import type { Edited } from '../text/edited';
import { OpenDocument, type PartSize } from './openDocument';
import { changed, inDocument, opened, type Shape } from './shapes';

/** The documents that the client has open. */
export interface Documents {
	/** Fires when a document was opened or its text changed. */
	readonly onDidChange: Event<OpenDocument>;
	/** Fires when a document was closed; it is forgotten by then. */
	readonly onDidClose: Event<OpenDocument>;
	/** The document; `undefined` where the client has not opened it. */
	get(uri: string): OpenDocument | undefined;
	all(): readonly OpenDocument[];
	/** The Form 8-K in the document, read at most once per version; `undefined` where it holds none. */
	filing(document: OpenDocument): Filing | undefined;
	/** Whether the filing is what the document holds now: it is open, and has not changed since it was read. */
	isCurrent(uri: string, filing: Filing): boolean;
}

/** What was read from a document, and what has happened to the text since. */
interface Reading {
	readonly filing: Filing | undefined;
	/** The length of the text that was read. */
	readonly length: number;
	/** How many characters at its beginning, and at its end, are as they were. */
	readonly front: number;
	readonly back: number;
	readonly isCurrent: boolean;
}

/** Keeps the documents that the client of `connection` opens; `size` is that of their parts, where it matters. */
export function openDocuments(connection: Connection, size?: PartSize): Documents {
	const readings = new Map<string, Reading>();

	function update(document: OpenDocument, changes: TextDocumentContentChangeEvent[], version: number): OpenDocument {
		for (const change of changes) {
			const reading = readings.get(document.uri);
			if (reading) {
				readings.set(document.uri, { ...reading, ...untouched(reading, document, change), isCurrent: false });
			}
			document.update(change, version);
		}
		return document;
	}

	const texts = new TextDocuments({
		create: (uri, languageId, version, text) => new OpenDocument(uri, languageId, version, text, size),
		update,
	});
	// Clients may open a document again with the version that it had before.
	texts.onDidOpen(({ document }) => readings.delete(document.uri));
	texts.onDidClose(({ document }) => readings.delete(document.uri));
	texts.listen(wellFormed(connection));
	return {
		onDidChange: (listener) => texts.onDidChangeContent(({ document }) => listener(document)),
		onDidClose: (listener) => texts.onDidClose(({ document }) => listener(document)),
		get: (uri) => texts.get(uri),
		all: () => texts.all(),
		filing(document) {
			const known = readings.get(document.uri);
			if (known?.isCurrent) {
				return known.filing;
			}
			const { source } = document;
			const { length } = source;
			const edited: Edited<Filing> | undefined = known?.filing && {
				before: known.filing,
				start: known.front,
				end: known.length - known.back,
				shift: length - known.length,
			};
			const filing = parseFiling(source, edited);
			readings.set(document.uri, { filing, length, front: length, back: length, isCurrent: true });
			return filing;
		},
		isCurrent(uri, filing) {
			const known = readings.get(uri);
			return known?.isCurrent === true && known.filing === filing;
		},
	};
}

/** The notifications about documents that have the shape which the protocol gives them. */
function wellFormed(connection: Connection): Parameters<TextDocuments<OpenDocument>['listen']>[0] {
	const only =
		<P>(shape: Shape, take: (params: P) => void) =>
		(params: P): void => {
			if (shape(params)) {
				take(params);
			}
		};
	return {
		onDidOpenTextDocument: (take) => connection.onDidOpenTextDocument(only(opened, take)),
		onDidChangeTextDocument: (take) => connection.onDidChangeTextDocument(only(changed, take)),
		onDidCloseTextDocument: (take) => connection.onDidCloseTextDocument(only(inDocument, take)),
		onWillSaveTextDocument: connection.onWillSaveTextDocument,
		onWillSaveTextDocumentWaitUntil: connection.onWillSaveTextDocumentWaitUntil,
		onDidSaveTextDocument: connection.onDidSaveTextDocument,
	};
}

/** How much of the text that was read a further change leaves at the beginning and at the end. */
function untouched({ front, back }: Reading, document: OpenDocument, change: TextDocumentContentChangeEvent) {
	if (!('range' in change)) {
		return { front: 0, back: 0 };
	}
	const { start, end } = change.range;
	const offsets = [document.offsetAt(start), document.offsetAt(end)];
	return { front: Math.min(front, ...offsets), back: Math.min(back, document.source.length - Math.max(...offsets)) };
}
