/** A language client for tests: what an editor sends and receives, without an editor. */

import type { Readable, Writable } from 'node:stream';
import {
	type ClientCapabilities,
	type CodeAction,
	type CodeActionContext,
	CodeActionRequest,
	ConfigurationRequest,
	createProtocolConnection,
	type Diagnostic,
	DiagnosticRefreshRequest,
	DidChangeConfigurationNotification,
	DidChangeTextDocumentNotification,
	DidCloseTextDocumentNotification,
	DidOpenTextDocumentNotification,
	DocumentDiagnosticRequest,
	type DocumentSymbol,
	DocumentSymbolRequest,
	type Hover,
	HoverRequest,
	InitializedNotification,
	InitializeRequest,
	type InitializeResult,
	type Position,
	type ProtocolConnection,
	PublishDiagnosticsNotification,
	type PublishDiagnosticsParams,
	type Range,
	RegistrationRequest,
	ShutdownRequest,
	type SymbolInformation,
} from 'vscode-languageserver/node';

/** What the editor is, and what its user has set. */
export interface ClientOptions {
	readonly capabilities?: ClientCapabilities;
	readonly initializationOptions?: unknown;
	/** The answer to `workspace/configuration`, per document; may fail. */
	readonly configuration?: (uri: string) => unknown;
}

/** An editor that asks for diagnostics and answers questions for settings, as VS Code does. */
export const pullingCapabilities: ClientCapabilities = {
	workspace: {
		configuration: true,
		didChangeConfiguration: { dynamicRegistration: true },
		diagnostics: { refreshSupport: true },
		workspaceEdit: { documentChanges: true },
	},
	textDocument: {
		diagnostic: {},
		publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
		documentSymbol: { hierarchicalDocumentSymbolSupport: true },
	},
};

/** An editor that waits for what the server sends. */
export const pushedCapabilities: ClientCapabilities = {
	textDocument: { publishDiagnostics: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

/** A client that has shaken hands. */
export interface Client {
	readonly hello: InitializeResult;
	readonly connection: ProtocolConnection;
	/** The methods that the server has registered for. */
	readonly registered: readonly string[];
	/** The documents for whose settings the server has asked. */
	readonly asked: readonly (string | undefined)[];
	open(uri: string, text: string, version?: number): Promise<void>;
	/** Replaces `range`, or everything. */
	change(uri: string, version: number, text: string, range?: Range): Promise<void>;
	close(uri: string): Promise<void>;
	settings(settings: unknown): Promise<void>;
	symbols(uri: string): Promise<(DocumentSymbol | SymbolInformation)[]>;
	hover(uri: string, position: Position): Promise<Hover | null>;
	diagnostics(uri: string): Promise<Diagnostic[]>;
	actions(uri: string, range: Range, context?: Partial<CodeActionContext>): Promise<CodeAction[]>;
	isForm8K(uri: string): Promise<boolean>;
	/** The next `publishDiagnostics` that no call has taken yet. */
	published(): Promise<PublishDiagnosticsParams>;
	/** The next request of the server to ask again. */
	refreshed(): Promise<void>;
	/** Shuts the server down, without the `exit` that would end the process. */
	stop(): Promise<void>;
}

/** Shakes hands with the server that writes to `input` and reads from `output`. */
export async function startClient(input: Readable, output: Writable, options: ClientOptions = {}): Promise<Client> {
	const connection = createProtocolConnection(input, output);
	const registered: string[] = [];
	const asked: (string | undefined)[] = [];
	const pushes = queue<PublishDiagnosticsParams>();
	const refreshes = queue<void>();
	connection.onNotification(PublishDiagnosticsNotification.type, (params) => pushes.put(params));
	connection.onRequest(DiagnosticRefreshRequest.type, () => refreshes.put());
	connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
		registered.push(...registrations.map(({ method }) => method));
	});
	connection.onRequest(ConfigurationRequest.type, ({ items }) => {
		return items.map(({ scopeUri }) => {
			asked.push(scopeUri);
			return options.configuration?.(scopeUri ?? '') ?? null;
		});
	});
	connection.listen();
	const hello = await connection.sendRequest(InitializeRequest.type, {
		processId: null,
		rootUri: null,
		capabilities: options.capabilities ?? pullingCapabilities,
		initializationOptions: options.initializationOptions,
	});
	await connection.sendNotification(InitializedNotification.type, {});
	return {
		hello,
		connection,
		registered,
		asked,
		open: (uri, text, version = 1) =>
			connection.sendNotification(DidOpenTextDocumentNotification.type, {
				textDocument: { uri, languageId: 'plaintext', version, text },
			}),
		change: (uri, version, text, range) =>
			connection.sendNotification(DidChangeTextDocumentNotification.type, {
				textDocument: { uri, version },
				contentChanges: [range === undefined ? { text } : { range, text }],
			}),
		close: (uri) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
		settings: (settings) => connection.sendNotification(DidChangeConfigurationNotification.type, { settings }),
		symbols: async (uri) => (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) ?? [],
		hover: (uri, position) => connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
		async diagnostics(uri) {
			const answer = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
			return 'items' in answer ? answer.items : [];
		},
		async actions(uri, range, context = {}) {
			const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
			const answer = await connection.sendRequest(CodeActionRequest.type, params);
			return (answer ?? []).filter((action): action is CodeAction => 'edit' in action);
		},
		isForm8K: (uri) => connection.sendRequest<boolean>('form8k/isForm8K', { uri }),
		published: pushes.take,
		refreshed: refreshes.take,
		async stop() {
			await connection.sendRequest(ShutdownRequest.type);
			connection.dispose();
		},
	};
}

/** Values that wait for a reader, and readers that wait for a value. */
function queue<T>() {
	const values: T[] = [];
	const readers: ((value: T) => void)[] = [];
	return {
		put(value: T): void {
			const reader = readers.shift();
			if (reader === undefined) {
				values.push(value);
			} else {
				reader(value);
			}
		},
		take: (): Promise<T> => {
			return values.length > 0 ? Promise.resolve(values.shift() as T) : new Promise((done) => readers.push(done));
		},
	};
}
