/** Diagnostics for a client that cannot ask for them: they are sent to it after every change. */
import { diagnostics } from '../features/diagnostics';
import { CancellationTokenSource } from '../features/lsp';
import { changedPull } from './editorRequests';
import type { OpenDocument } from './openDocument';
import { cancelled, type Session } from './session';
import { nextTurn } from './turns';

/** Sends what is found in documents. */
export interface Publishing {
	/** Checks the document and sends its problems, unless it is published again or withdrawn meanwhile. */
	publish(document: OpenDocument): Promise<void>;
	/** Takes back what was sent, for a document that was closed. */
	withdraw(document: OpenDocument): Promise<void>;
}

/** Begins with nothing sent. */
export function publishing({ connection, settings, checked }: Session): Publishing {
	/** The checks that go on, by the URIs of their documents. */
	const going = new Map<string, CancellationTokenSource>();

	const abandon = (uri: string): void => {
		going.get(uri)?.cancel();
		going.delete(uri);
	};

	return {
		async publish({ uri, version }) {
			abandon(uri);
			const source = new CancellationTokenSource();
			going.set(uri, source);
			// Of changes that have arrived already, the last alone is looked at.
			await settings.get(uri);
			await nextTurn();
			if (source.token.isCancellationRequested) {
				return;
			}
			try {
				const found = await checked(uri, source.token, changedPull, ({ document, filing, check, client, isHere }) =>
					diagnostics(document, filing, check, client).filter(({ range }) => isHere(range)),
				);
				if (!source.token.isCancellationRequested) {
					await connection.sendDiagnostics({ uri, version, diagnostics: found ?? [] });
				}
			} catch (error) {
				if (error !== cancelled) {
					throw error;
				}
			}
		},
		withdraw({ uri }) {
			abandon(uri);
			return connection.sendDiagnostics({ uri, diagnostics: [] });
		},
	};
}
