/** The handshake: what the client is able to do, and what the server says that it can. */
import type { ClientCapabilities, InitializeResult } from 'vscode-languageserver';
import { version } from '../analysis';
import { codeActionKinds } from '../features/codeActions';
import { completionTriggers } from '../features/completion';
import { MarkupKind, PositionEncodingKind, TextDocumentSyncKind } from '../features/lsp';
import { semanticTokensLegend } from '../features/semanticTokens';

/** What the client is able to do, and what it says at the start. */
export interface Client {
	readonly configuration: boolean;
	readonly registersConfiguration: boolean;
	readonly pullsDiagnostics: boolean;
	readonly refreshesDiagnostics: boolean;
	readonly refreshesCodeLenses: boolean;
	readonly refreshesInlayHints: boolean;
	readonly registersFormatting: boolean;
	readonly nestsSymbols: boolean;
	readonly tellsFolders: boolean;
	readonly linksDefinitions: boolean;
	readonly preparesRename: boolean;
	readonly hoverFormat: MarkupKind;
	readonly snippets: boolean;
	readonly completionFormat: MarkupKind;
	readonly documentChanges: boolean;
	/** Whether an edit may make and rename files. */
	readonly createsFiles: boolean;
	readonly relatedInformation: boolean;
	readonly codeDescription: boolean;
	readonly documentation?: string;
	readonly commands: readonly string[];
	/** Whether it answers what files lie beside a document. */
	readonly listsFiles: boolean;
}

/** Reads what a client has sent with `initialize`: its capabilities, and its `initializationOptions`. */
export function readClient({ workspace, textDocument }: ClientCapabilities, options: unknown): Client {
	// Before LSP 3.18 a client could tell what it shows only along with what is pushed to it.
	const shown = [textDocument?.diagnostic, textDocument?.publishDiagnostics];
	const given: { readonly documentation?: unknown; readonly commands?: unknown; readonly listsFiles?: unknown } =
		typeof options === 'object' && options !== null ? options : {};
	const { documentation, commands, listsFiles } = given;
	const hoverFormats = textDocument?.hover?.contentFormat ?? [MarkupKind.Markdown];
	const completionFormats = textDocument?.completion?.completionItem?.documentationFormat ?? [MarkupKind.Markdown];
	return {
		configuration: workspace?.configuration === true,
		registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
		pullsDiagnostics: textDocument?.diagnostic !== undefined,
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
		refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
		registersFormatting:
			textDocument?.rangeFormatting?.dynamicRegistration === true &&
			textDocument.onTypeFormatting?.dynamicRegistration === true,
		hoverFormat: hoverFormats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText,
		snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
		completionFormat: completionFormats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText,
		nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
		tellsFolders: workspace?.workspaceFolders === true,
		linksDefinitions: textDocument?.definition?.linkSupport === true,
		preparesRename: textDocument?.rename?.prepareSupport === true,
		documentChanges: workspace?.workspaceEdit?.documentChanges === true,
		createsFiles:
			workspace?.workspaceEdit?.documentChanges === true &&
			['create', 'rename'].every((kind) =>
				(workspace?.workspaceEdit?.resourceOperations ?? []).some((known) => known === kind),
			),
		relatedInformation: shown.some((way) => way?.relatedInformation === true),
		codeDescription: shown.some((way) => way?.codeDescriptionSupport === true),
		...(typeof documentation === 'string' && { documentation }),
		commands: Array.isArray(commands) ? commands.filter((command) => typeof command === 'string') : [],
		listsFiles: listsFiles === true,
	};
}

/** What the server answers to `initialize`. */
export function initializeResult(client: Client): InitializeResult {
	return {
		serverInfo: { name: 'Form 8-K', version },
		capabilities: {
			positionEncoding: PositionEncodingKind.UTF16,
			textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
			documentSymbolProvider: { label: 'Form 8-K' },
			hoverProvider: true,
			completionProvider: { triggerCharacters: [...completionTriggers], resolveProvider: true },
			codeActionProvider: { codeActionKinds: [...codeActionKinds] },
			foldingRangeProvider: true,
			definitionProvider: true,
			referencesProvider: true,
			documentHighlightProvider: true,
			renameProvider: client.preparesRename ? { prepareProvider: true } : true,
			selectionRangeProvider: true,
			documentLinkProvider: {},
			workspaceSymbolProvider: true,
			codeLensProvider: {},
			inlayHintProvider: true,
			semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
			...(!client.registersFormatting && {
				documentRangeFormattingProvider: true,
				documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
			}),
			...(client.pullsDiagnostics && {
				diagnosticProvider: {
					identifier: 'form8k',
					interFileDependencies: client.listsFiles,
					workspaceDiagnostics: client.listsFiles,
				},
			}),
		},
	};
}
