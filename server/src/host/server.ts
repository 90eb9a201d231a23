/** The language server: what it can do, and which feature answers which request. */
import type { CancellationToken, Connection, InitializeResult, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { boxChoices } from '../features/boxChoices';
import { checklist } from '../features/checklist';
import { checklistMarkdown } from '../features/checklistMarkdown';
import { codeActions } from '../features/codeActions';
import { codeLenses } from '../features/codeLenses';
import { completion, dataOf, firstCompletion, resolvedCompletion } from '../features/completion';
import { definition } from '../features/definition';
import { type Check, checkingOf, diagnostics } from '../features/diagnostics';
import { documentHighlights } from '../features/documentHighlights';
import { documentLinks } from '../features/documentLinks';
import { documentSymbols, symbolInformation } from '../features/documentSymbols';
import { exhibitLedger } from '../features/exhibitLedger';
import { foldingRanges } from '../features/foldingRanges';
import { hover } from '../features/hover';
import { inlayHints } from '../features/inlayHints';
import { insertionEdit } from '../features/insertions';
import {
	CancellationTokenSource,
	CodeLensRefreshRequest,
	DidChangeConfigurationNotification,
	DocumentOnTypeFormattingRequest,
	DocumentRangeFormattingRequest,
	LSPErrorCodes,
	RequestType,
	ResponseError,
} from '../features/lsp';
import { itemChoices, newFiling } from '../features/newFiling/newFiling';
import { onTypeFormatting, rangeFormatting } from '../features/rangeFormatting';
import { references } from '../features/references';
import { prepareRename, rename } from '../features/rename';
import * as requests from '../features/requests';
import { selectionRanges } from '../features/selectionRanges';
import { semanticTokens } from '../features/semanticTokens';
import { type Status, status } from '../features/status';
import { namedSymbols, workspaceSymbols } from '../features/workspaceSymbols';
import type { Filing } from '../filing/filing';
import { parseFiling } from '../filing/parseFiling';
import { registrantOf } from '../reading/cover/registrant';
import { rowsWithoutFile } from '../reading/exhibits/files';
import { exhibitChoices } from '../reading/exhibits/next';
import { openDocuments } from './documents';
import { faultOf, ruleFaults } from './faults';
import { filingIndex } from './filingIndex';
import { initializeResult, readClient } from './handshake';
import { form8kSection, type Settings, settingsStore } from './settings';
import { inTurns, nextTurn } from './turns';

/** The request by which a client asks whether a document holds a Form 8-K: `{ uri }` to a boolean. */
export const isForm8K = new RequestType<{ readonly uri: string }, boolean, void>('form8k/isForm8K');

/** The request by which a client asks how a filing stands: `null` where the document holds none. */
export const statusRequest = new RequestType<{ readonly uri: string }, Status | null, void>('form8k/status');

/** The answers to a request that is given up, because the client has taken it back or the text has changed. */
const cancelled = new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
const changed = new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed meanwhile.');
const changedPull = new ResponseError(LSPErrorCodes.ServerCancelled, changed.message, { retriggerRequest: true });

/** Answers the client of `connection` until it hangs up. */
export function serve(connection: Connection): void {
	const documents = openDocuments(connection);
	const onFault = ruleFaults((message) => connection.console.error(message));
	const index = filingIndex();
	let client = readClient({}, undefined);
	/** The workspace folders that a client has named at the start and cannot be asked for. */
	let firstFolders: readonly string[] = [];
	/** What a client without `workspace/configuration` has sent last. */
	let pushed: unknown;
	const settings = settingsStore(
		async (uri) =>
			client.configuration ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'form8k' }) : pushed,
		async () => {
			const folders = client.tellsFolders ? await connection.workspace.getWorkspaceFolders() : undefined;
			return folders?.map(({ uri }) => uri) ?? firstFolders;
		},
	);

	connection.onInitialize((params): InitializeResult => {
		client = readClient(params.capabilities, params.initializationOptions);
		firstFolders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
		return initializeResult(client);
	});
	connection.onInitialized(() => {
		if (client.registersConfiguration) {
			connection.client
				.register(DidChangeConfigurationNotification.type, { section: 'form8k' })
				.catch((error) => connection.console.warn(`Changes of settings are not reported: ${error}`));
		}
		if (client.registersFormatting) {
			// For this language alone: HTML and Markdown have formatters, and an editor asks which of several to use.
			const documentSelector = [{ language: 'form8k' }];
			logFailure(connection.client.register(DocumentRangeFormattingRequest.type, { documentSelector }));
			const onType = { documentSelector, firstTriggerCharacter: '\n' };
			logFailure(connection.client.register(DocumentOnTypeFormattingRequest.type, onType));
		}
	});

	/** Answers with what `find` makes of the document: nothing where it holds no Form 8-K or the user wants none. */
	async function answer<T>(uri: string, find: (document: TextDocument, filing: Filing, settings: Settings) => T) {
		if (documents.get(uri) === undefined) {
			return undefined;
		}
		const current = await settings.get(uri);
		const document = documents.get(uri);
		if (document === undefined || !current.enable) {
			return undefined;
		}
		const filing = documents.filing(document);
		return filing === undefined ? undefined : find(document, filing, current);
	}

	/** What a document of the language may begin with that holds no Form 8-K yet. */
	async function firstWords(uri: string, position: Position) {
		const { enable } = await settings.get(uri);
		const document = documents.get(uri);
		const isEmpty = enable && document?.languageId === 'form8k' && documents.filing(document) === undefined;
		return isEmpty ? firstCompletion(document, position, today(), client) : undefined;
	}

	/** Nobody waits for the answer to a notification, so that its failure goes to the log. */
	function logFailure(work: Promise<unknown>) {
		work.catch((error) => connection.console.error(faultOf(error)));
	}

	function checkOf({ stage, rules, waivers }: Settings): Check {
		return {
			stage,
			severities: rules,
			waivers,
			today: today(),
			onFault,
		};
	}

	/**
	 * As `answer`, for what rests on the rules, which run before in turns with other work. Where the text changes
	 * meanwhile, the answer is `stale`, or what the new text gives.
	 */
	async function checked<T>(
		uri: string,
		token: CancellationToken,
		find: (document: TextDocument, filing: Filing, check: Check) => T,
		stale: ResponseError<unknown> | 'again',
	): Promise<T | undefined> {
		const begun = await answer(uri, (document, filing, current) => ({ document, filing, check: checkOf(current) }));
		if (begun === undefined) {
			return undefined;
		}
		const { document, filing, check } = begun;
		const checking = checkingOf(filing, check);
		const isWanted = () => !token.isCancellationRequested && documents.isCurrent(uri, filing);
		if ((await inTurns(checking.step, isWanted)) !== undefined) {
			return find(document, filing, check);
		}
		if (token.isCancellationRequested) {
			throw cancelled;
		}
		if (stale === 'again' || documents.get(uri) === undefined) {
			return checked(uri, token, find, stale);
		}
		throw stale;
	}

	async function problemsIn(uri: string, token: CancellationToken) {
		const find = (document: TextDocument, filing: Filing, check: Check) => diagnostics(document, filing, check, client);
		return (await checked(uri, token, find, changedPull)) ?? [];
	}

	/** The checks for a client that cannot ask for them. */
	const publishing = new Map<string, CancellationTokenSource>();

	/** Gives the check up that goes on for the client. */
	function abandon(uri: string) {
		publishing.get(uri)?.cancel();
		publishing.delete(uri);
	}

	/** Sends the problems to a client that cannot ask for them, unless they are looked for again meanwhile. */
	async function publish({ uri, version }: TextDocument) {
		abandon(uri);
		const source = new CancellationTokenSource();
		publishing.set(uri, source);
		// Of changes that have arrived already, the last alone is looked at.
		await settings.get(uri);
		await nextTurn();
		if (source.token.isCancellationRequested) {
			return;
		}
		try {
			const found = await problemsIn(uri, source.token);
			if (!source.token.isCancellationRequested) {
				await connection.sendDiagnostics({ uri, version, diagnostics: found });
			}
		} catch (error) {
			if (error !== cancelled) {
				throw error;
			}
		}
	}

	documents.onDidChange((document) => {
		if (!client.pullsDiagnostics) {
			logFailure(publish(document));
		}
	});
	documents.onDidClose(({ uri }) => {
		settings.forget(uri);
		if (!client.pullsDiagnostics) {
			abandon(uri);
			logFailure(connection.sendDiagnostics({ uri, diagnostics: [] }));
		}
	});
	connection.onDidChangeConfiguration(({ settings: sent }) => {
		pushed = form8kSection(sent);
		settings.clear();
		if (!client.pullsDiagnostics) {
			logFailure(Promise.all(documents.all().map(publish)));
		} else if (client.refreshesDiagnostics) {
			logFailure(connection.languages.diagnostics.refresh());
		}
		if (client.refreshesCodeLenses) {
			logFailure(connection.sendRequest(CodeLensRefreshRequest.type));
		}
		if (client.refreshesInlayHints) {
			logFailure(connection.languages.inlayHint.refresh());
		}
	});

	connection.onRequest(isForm8K, async ({ uri }) => (await answer(uri, () => true)) ?? false);
	connection.onRequest(statusRequest, async ({ uri }, token) => {
		return (await checked(uri, token, (_document, filing, check) => status(filing, check), 'again')) ?? null;
	});
	connection.onRequest(requests.skippedRequest, async ({ uri }) => {
		const document = documents.get(uri);
		if (document === undefined || documents.filing(document) === undefined) {
			return 'unrecognized';
		}
		return (await settings.get(uri)).enable ? null : 'disabled';
	});
	connection.onRequest(requests.itemChoicesRequest, async ({ uri }) => {
		const choices = await answer(uri ?? '', (_document, filing) => itemChoices(filing.date));
		return choices ?? itemChoices();
	});
	connection.onRequest(requests.newFilingRequest, (wanted) => newFiling(wanted, today()));
	connection.onRequest(requests.registrantRequest, ({ text }) => {
		const filing = parseFiling(text);
		return (filing && registrantOf(filing)) ?? null;
	});
	connection.onRequest(requests.indexRequest, ({ uri, text }) => index.put(uri, text));
	connection.onRequest(requests.insertionRequest, async ({ uri, insertion }) => {
		const result = await answer(uri, (document, filing) => insertionEdit(document, filing, insertion, today()));
		return result ?? null;
	});
	connection.onRequest(requests.boxChoicesRequest, async ({ uri }) => (await answer(uri, boxChoices)) ?? []);
	connection.onRequest(requests.exhibitChoicesRequest, async ({ uri }) => {
		return (await answer(uri, (_document, filing) => exhibitChoices(filing))) ?? [];
	});
	connection.onRequest(requests.exhibitLedgerRequest, async ({ uri }) => (await answer(uri, exhibitLedger)) ?? null);
	connection.onRequest(requests.checklistRequest, async ({ uri }, token) => {
		return (await checked(uri, token, checklist, 'again')) ?? null;
	});
	connection.onRequest(requests.checklistMarkdownRequest, async ({ uri, name }, token) => {
		const list = await checked(uri, token, checklist, 'again');
		return list === undefined ? null : checklistMarkdown(list, name);
	});
	connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
		const found = client.nestsSymbols ? answer(uri, documentSymbols) : answer(uri, symbolInformation);
		return (await found) ?? [];
	});
	connection.onHover(async ({ textDocument: { uri }, position }) => {
		return (
			(await answer(uri, (document, filing) => hover(document, filing, position, today(), client.hoverFormat))) ?? null
		);
	});
	connection.onCompletion(async ({ textDocument: { uri }, position, context }) => {
		const found = await answer(uri, (document, filing) =>
			completion(document, filing, position, today(), client, context),
		);
		return found ?? (await firstWords(uri, position)) ?? null;
	});
	connection.onCompletionResolve(async (item) => {
		const { uri } = dataOf(item) ?? {};
		const found =
			uri === undefined
				? undefined
				: await answer(uri, (_document, filing) => resolvedCompletion(filing, item, today(), client.completionFormat));
		return found ?? item;
	});
	connection.onCodeAction(async (params, token) => {
		const find = (document: TextDocument, filing: Filing, check: Check) =>
			codeActions(document, filing, params, check, client);
		return (await checked(params.textDocument.uri, token, find, changed)) ?? [];
	});
	connection.onDefinition(async ({ textDocument: { uri }, position }) => {
		const found = await answer(uri, (document, filing) =>
			definition(document, filing, position, client.linksDefinitions),
		);
		return found ?? [];
	});
	connection.onReferences(async ({ textDocument: { uri }, position, context }) => {
		return (await answer(uri, (document, filing) => references(document, filing, position, context))) ?? [];
	});
	connection.onDocumentHighlight(async ({ textDocument: { uri }, position }) => {
		return (await answer(uri, (document, filing) => documentHighlights(document, filing, position))) ?? [];
	});
	connection.onPrepareRename(async ({ textDocument: { uri }, position }) => {
		return (await answer(uri, (document, filing) => prepareRename(document, filing, position))) ?? null;
	});
	connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }) => {
		return (await answer(uri, (document, filing) => rename(document, filing, position, newName, client))) ?? null;
	});
	// Where a document holds no Form 8-K, the answer is none, not an empty one: then the editor folds by indentation.
	connection.onFoldingRanges(async ({ textDocument: { uri } }) => (await answer(uri, foldingRanges)) ?? null);
	connection.onSelectionRanges(async ({ textDocument: { uri }, positions }) => {
		return (await answer(uri, (document, filing) => selectionRanges(document, filing, positions))) ?? null;
	});
	connection.onDocumentLinks(async ({ textDocument: { uri } }) => {
		const wanted = client.listsFiles && (await answer(uri, (_document, filing) => rowsWithoutFile(filing).length > 0));
		const files = wanted ? await connection.sendRequest(requests.filesBesideRequest, { uri }) : [];
		return (await answer(uri, (document, filing) => documentLinks(document, filing, files))) ?? [];
	});
	connection.onWorkspaceSymbol(async ({ query }) => {
		const open = await Promise.all(documents.all().map(({ uri }) => answer(uri, namedSymbols)));
		const others = [...index.symbols].filter(([uri]) => documents.get(uri) === undefined);
		const symbols = [...open, ...others.map(([, each]) => each)].flatMap((each) => each ?? []);
		return workspaceSymbols(symbols, query);
	});
	connection.onCodeLens(async ({ textDocument: { uri } }) => {
		const found = await answer(uri, (document, filing, current) =>
			current.codeLens ? codeLenses(document, filing, client.commands) : [],
		);
		return found ?? [];
	});
	connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
		const found = await answer(uri, (document, filing, current) =>
			current.inlayHints ? inlayHints(document, filing, range, today()) : [],
		);
		return found ?? [];
	});
	connection.languages.semanticTokens.on(async ({ textDocument: { uri } }) => {
		return (await answer(uri, (document, filing) => semanticTokens(document, filing))) ?? null;
	});
	connection.languages.semanticTokens.onRange(async ({ textDocument: { uri }, range }) => {
		return (await answer(uri, (document, filing) => semanticTokens(document, filing, range))) ?? null;
	});
	connection.onDocumentRangeFormatting(async ({ textDocument: { uri }, range }) => {
		return (await answer(uri, (document, filing) => rangeFormatting(document, filing, range))) ?? [];
	});
	connection.onDocumentOnTypeFormatting(async ({ textDocument: { uri }, position }) => {
		return (await answer(uri, (document, filing) => onTypeFormatting(document, filing, position))) ?? [];
	});
	connection.languages.diagnostics.on(async ({ textDocument: { uri } }, token) => {
		return { kind: 'full', items: await problemsIn(uri, token) };
	});

	connection.listen();
}

/** The date of the user's calendar, as an ISO date. */
function today(): string {
	const now = new Date();
	const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return day.map((part) => String(part).padStart(2, '0')).join('-');
}
