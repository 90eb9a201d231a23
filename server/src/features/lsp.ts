/**
 * The values of the protocol that the server uses. They come through here alone, for a bundle makes a copy of the whole
 * protocol for each file that imports one, which is felt at the start. Types may come from anywhere.
 */
export {
	CancellationTokenSource,
	CodeActionKind,
	CodeLensRefreshRequest,
	CompletionItemKind,
	CompletionTriggerKind,
	createConnection,
	createProtocolConnection,
	DiagnosticSeverity,
	DidChangeConfigurationNotification,
	DocumentHighlightKind,
	DocumentOnTypeFormattingRequest,
	DocumentRangeFormattingRequest,
	Emitter,
	ErrorCodes,
	InsertTextFormat,
	InsertTextMode,
	LSPErrorCodes,
	MarkupKind,
	Message,
	PositionEncodingKind,
	RAL,
	RequestType,
	ResponseError,
	SemanticTokensBuilder,
	SymbolKind,
	TextDocumentSyncKind,
	TextDocuments,
} from 'vscode-languageserver';
