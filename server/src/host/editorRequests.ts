/** Which feature answers which request of the Language Server Protocol. */

import type { Position } from 'vscode-languageserver';
import { today } from '../analysis';
import { codeActions, wantsQuickFixes } from '../features/codeActions';
import { codeLenses } from '../features/codeLenses';
import { completion, dataOf, firstCompletion, resolvedCompletion } from '../features/completion';
import { addressAt, linkCompletion } from '../features/completion/links';
import { createExhibitFile } from '../features/createExhibitFile';
import { definition } from '../features/definition';
import { diagnostics } from '../features/diagnostics';
import { documentHighlights } from '../features/documentHighlights';
import { documentLinks } from '../features/documentLinks';
import { documentSymbols, symbolInformation } from '../features/documentSymbols';
import { foldingRanges } from '../features/foldingRanges';
import { hover } from '../features/hover';
import { inlayHints } from '../features/inlayHints';
import * as lsp from '../features/lsp';
import { onTypeFormatting, rangeFormatting } from '../features/rangeFormatting';
import { rangeOf, spanOf } from '../features/ranges';
import { references } from '../features/references';
import { prepareRename, rename } from '../features/rename';
import { selectionRanges } from '../features/selectionRanges';
import { semanticTokens } from '../features/semanticTokens';
import { namedSymbols, workspaceSymbols } from '../features/workspaceSymbols';
import { rowsWithoutFile } from '../reading/exhibits/attached/rowsWithoutFile';
import { about, aboutChecked, aboutWhole, asked, type Handler } from './handler';
import { filesBeside } from './ownRequests';
import type { Session } from './session';
import * as shape from './shapes';
import { keepClosed } from './workspaceCheck';

const { inDocument, atPosition, inRange } = shape;

/** The answers to a request whose text changes meanwhile; diagnostics are asked for again by the client. */
const changed = new lsp.ResponseError(lsp.LSPErrorCodes.ContentModified, 'The text has changed meanwhile.');
export const changedPull = new lsp.ResponseError(lsp.LSPErrorCodes.ServerCancelled, changed.message, {
	retriggerRequest: true,
});

const codeActionContext = shape.object({
	diagnostics: shape.listOf(shape.object({ range: shape.range })),
	only: shape.optional(shape.listOf(shape.text)),
});

/** What is asked about an open filing, and answered at once. */
const aboutFilings: readonly Handler[] = [
	about(lsp.DocumentSymbolRequest.type, inDocument, [], ({ document, filing, client }) =>
		client.nestsSymbols ? documentSymbols(document, filing) : symbolInformation(document, filing),
	),
	aboutWhole(lsp.HoverRequest.type, atPosition(), null, ({ document, filing, today, client }, { position }) =>
		hover(document, filing, position, today, client.hoverFormat),
	),
	aboutWhole(lsp.DefinitionRequest.type, atPosition(), [], ({ document, filing, client }, { position }) =>
		definition(document, filing, position, client.linksDefinitions),
	),
	aboutWhole(
		lsp.ReferencesRequest.type,
		atPosition({ context: shape.object({ includeDeclaration: shape.yesOrNo }) }),
		[],
		({ document, filing }, { position, context }) => references(document, filing, position, context),
	),
	aboutWhole(lsp.DocumentHighlightRequest.type, atPosition(), [], ({ document, filing, isHere }, { position }) =>
		documentHighlights(document, filing, position).filter(({ range }) => isHere(range)),
	),
	aboutWhole(lsp.PrepareRenameRequest.type, atPosition(), null, ({ document, filing }, { position }) =>
		prepareRename(document, filing, position),
	),
	aboutWhole(
		lsp.RenameRequest.type,
		atPosition({ newName: shape.text }),
		null,
		({ document, filing, client }, { position, newName }) => rename(document, filing, position, newName, client),
	),
	// Where a document holds no Form 8-K, the answer is none, not an empty one: then the editor folds by indentation.
	about(lsp.FoldingRangeRequest.type, inDocument, null, ({ document, filing }) => foldingRanges(document, filing)),
	about(lsp.SelectionRangeRequest.type, shape.atPositions, null, ({ document, filing }, { positions }) =>
		selectionRanges(document, filing, positions),
	),
	about(lsp.CodeLensRequest.type, inDocument, [], ({ document, filing, settings, client }) =>
		settings.codeLens === 'off' ? [] : codeLenses(document, filing, client.commands, settings.codeLens),
	),
	about(lsp.InlayHintRequest.type, inRange(), [], ({ document, filing, settings, today }, { range }) =>
		settings.inlayHints === 'off' ? [] : inlayHints(document, filing, range, today, settings.inlayHints),
	),
	about(lsp.SemanticTokensRequest.type, inDocument, null, ({ document, filing }) => semanticTokens(document, filing)),
	about(lsp.SemanticTokensRangeRequest.type, inRange(), null, ({ document, filing }, { range }) =>
		semanticTokens(document, filing, range),
	),
	about(lsp.DocumentRangeFormattingRequest.type, inRange(), [], ({ document, filing }, { range }) =>
		rangeFormatting(document, filing, range),
	),
	about(
		lsp.DocumentOnTypeFormattingRequest.type,
		atPosition({ ch: shape.text }),
		[],
		({ document, filing }, { position }) => onTypeFormatting(document, filing, position),
	),
];

/** What is asked about an open filing, and rests on the rules. */
const aboutChecks: readonly Handler[] = [
	asked(lsp.DocumentDiagnosticRequest.type, inDocument, async (session, { textDocument: { uri } }, token) => {
		const items = await session.checked(uri, token, changedPull, (open) => {
			const { document, filing, check, client, isHere, folder } = open;
			const found = diagnostics(document, filing, check, client);
			if (folder) {
				keepClosed(session, folder, found);
			}
			return found.filter(({ range }) => isHere(range));
		});
		return { kind: 'full' as const, items: items ?? [] };
	}),
	aboutChecked(
		lsp.CodeActionRequest.type,
		inRange({ context: codeActionContext }),
		[],
		changed,
		({ document, filing, check, client, shownAt, isHere, folder }, params) => [
			...(folder && client.createsFiles && wantsQuickFixes(params.context.only)
				? createExhibitFile(filing, spanOf(document, params.range), folder.uriOf)
				: []),
			...codeActions(document, filing, params, check, client, {
				shownAt,
				isHere: (span) => isHere(rangeOf(document, span)),
			}),
		],
	),
];

/** What is asked of more than one open filing, or also where there is none yet. */
const others: readonly Handler[] = [
	asked(
		lsp.WorkspaceDiagnosticRequest.type,
		shape.object({ previousResultIds: shape.listOf(shape.object({ uri: shape.text, value: shape.text })) }),
		async ({ checkedFiles, documents }, { previousResultIds }) => {
			const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
			return { items: checkedFiles.reports(known, (uri) => documents.get(uri) !== undefined) };
		},
	),
	asked(
		lsp.CompletionRequest.type,
		atPosition({ context: shape.optional(shape.object({ triggerKind: shape.count })) }),
		async (session, { textDocument: { uri }, position, context }) => {
			const address = await session.answer(uri, ({ document }) => addressAt(document, position));
			if (address !== undefined && session.client.listsFiles) {
				const names = await filesBeside(session, uri);
				return (await session.answer(uri, ({ document }) => linkCompletion(document, position, names))) ?? null;
			}
			const found = await session.answer(uri, ({ document, filing, today, client }) =>
				completion(document, filing, position, today, client, context),
			);
			return found ?? (await firstWords(session, uri, position)) ?? null;
		},
	),
	asked(lsp.CompletionResolveRequest.type, shape.object({ label: shape.text }), async ({ answer }, item) => {
		const { uri } = dataOf(item) ?? {};
		const found =
			uri &&
			(await answer(uri, ({ filing, today, client }) =>
				resolvedCompletion(filing, item, today, client.completionFormat),
			));
		return found || item;
	}),
	asked(lsp.DocumentLinkRequest.type, inDocument, async (session, { textDocument: { uri } }) => {
		const isAsked =
			session.client.listsFiles && (await session.answer(uri, ({ filing }) => rowsWithoutFile(filing).length > 0));
		const files = isAsked ? await filesBeside(session, uri) : [];
		return (await session.answer(uri, ({ document, filing }) => documentLinks(document, filing, files))) ?? [];
	}),
	asked(
		lsp.WorkspaceSymbolRequest.type,
		shape.object({ query: shape.text }),
		async ({ documents, index, answer }, { query }) => {
			const open = await Promise.all(
				documents.all().map(({ uri }) => answer(uri, ({ document, filing }) => namedSymbols(document, filing))),
			);
			const closed = [...index.symbols].filter(([uri]) => documents.get(uri) === undefined);
			const symbols = [...open, ...closed.map(([, each]) => each)].flatMap((each) => each ?? []);
			return workspaceSymbols(symbols, query);
		},
	),
];

export const editorRequests: readonly Handler[] = [...aboutFilings, ...aboutChecks, ...others];

/** What a document of the language may begin with that holds no Form 8-K yet. */
async function firstWords({ documents, settings, client }: Session, uri: string, position: Position) {
	const { enable } = await settings.get(uri);
	const document = documents.get(uri);
	const isEmpty = enable && document?.languageId === 'form8k' && documents.filing(document) === undefined;
	return isEmpty ? firstCompletion(document, position, today(), client) : undefined;
}
