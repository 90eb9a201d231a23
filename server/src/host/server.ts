/** The language server: from the handshake to the end. What answers which request stands in the tables of handlers. */
import type { Connection, ConnectionOptions } from 'vscode-languageserver';
import {
	CodeLensRefreshRequest,
	DidChangeConfigurationNotification,
	DocumentOnTypeFormattingRequest,
	DocumentRangeFormattingRequest,
	ErrorCodes,
	Message,
	ParameterStructures,
	RequestType,
	ResponseError,
} from '../features/lsp';
import { editorRequests } from './editorRequests';
import { faultOf } from './faults';
import { initializeResult } from './handshake';
import { ownRequests } from './ownRequests';
import { publishing } from './publishing';
import { cancelled, openSession, type Session } from './session';

/** How messages are taken: a request that is taken back before anybody has begun with it is answered as cancelled. */
export const connectionOptions: ConnectionOptions = {
	connectionStrategy: {
		cancelUndispatched: (message) =>
			Message.isRequest(message) ? { jsonrpc: '2.0', id: message.id, error: cancelled.toJson() } : undefined,
	},
};

/** Answers the client of `connection` until it hangs up. */
export function serve(connection: Connection): void {
	let session: Session | undefined;
	let isShut = false;

	/** Why a request fails, whatever it is; undefined between the handshake and the shutdown. */
	const obstacle = (): ResponseError | undefined => {
		if (session === undefined) {
			return new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
		}
		return isShut ? new ResponseError(ErrorCodes.InvalidRequest, 'The server has shut down.') : undefined;
	};
	connection.onInitialize((params) => {
		if (session !== undefined) {
			return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
		}
		const begun = openSession(connection, params);
		for (const { method, shape, answer } of [...editorRequests, ...ownRequests]) {
			connection.onRequest(new RequestType(method, ParameterStructures.byName), (given, token) => {
				if (!shape(given)) {
					return (
						obstacle() ?? new ResponseError(ErrorCodes.InvalidParams, `The parameters of ${method} are not those.`)
					);
				}
				return obstacle() ?? answer(begun, given as never, token);
			});
		}
		follow(begun);
		session = begun;
		return initializeResult(begun.client);
	});
	connection.onInitialized(() => session && register(session));
	connection.onShutdown(() => {
		const found = obstacle();
		if (found !== undefined) {
			throw found;
		}
		isShut = true;
	});
	connection.onRequest((method) => {
		return obstacle() ?? new ResponseError(ErrorCodes.MethodNotFound, `There is no method ${method}.`);
	});
	connection.listen();
}

/** Has the client tell of settings that change, and format filings, where it wants to be asked for that. */
function register(session: Session): void {
	const { connection, client } = session;
	if (client.registersConfiguration) {
		connection.client
			.register(DidChangeConfigurationNotification.type, { section: 'form8k' })
			.catch((error) => connection.console.warn(`Changes of settings are not reported: ${error}`));
	}
	if (client.registersFormatting) {
		// For this language alone: HTML and Markdown have formatters, and an editor asks which of several to use.
		const documentSelector = [{ language: 'form8k' }];
		logFailure(session, connection.client.register(DocumentRangeFormattingRequest.type, { documentSelector }));
		const onType = { documentSelector, firstTriggerCharacter: '\n' };
		logFailure(session, connection.client.register(DocumentOnTypeFormattingRequest.type, onType));
	}
}

/** Does what is due when a document or the settings change. */
function follow(session: Session): void {
	const { connection, client, documents, settings } = session;
	const published = client.pullsDiagnostics ? undefined : publishing(session);
	documents.onDidChange((document) => logFailure(session, published?.publish(document)));
	documents.onDidClose((document) => {
		settings.forget(document.uri);
		session.checkedFiles.release(session.folders.leftBy(document.uri));
		logFailure(session, published?.withdraw(document));
	});
	connection.onDidChangeConfiguration(({ settings: sent }) => {
		settings.changed(sent);
		if (published !== undefined) {
			logFailure(session, Promise.all(documents.all().map(published.publish)));
		} else if (client.refreshesDiagnostics) {
			logFailure(session, connection.languages.diagnostics.refresh());
		}
		if (client.refreshesCodeLenses) {
			logFailure(session, connection.sendRequest(CodeLensRefreshRequest.type));
		}
		if (client.refreshesInlayHints) {
			logFailure(session, connection.languages.inlayHint.refresh());
		}
	});
}

/** Nobody waits for what follows a notification, so that its failure goes to the log. */
function logFailure({ connection }: Session, work: Promise<unknown> | undefined): void {
	work?.catch((error) => connection.console.error(faultOf(error)));
}
