/** The language server: what it can do, and which feature answers which request. */
import {
	type ClientCapabilities,
	type Connection,
	DidChangeConfigurationNotification,
	type InitializeResult,
	MarkupKind,
	PositionEncodingKind,
	RequestType,
	TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { openDocuments } from './documents';
import { codeActionKinds, codeActions } from './features/codeActions';
import { checklist } from './features/checklist';
import { checklistMarkdown } from './features/checklistMarkdown';
import { type Check, diagnostics } from './features/diagnostics';
import { documentSymbols, symbolInformation } from './features/documentSymbols';
import { exhibitChoices, exhibitLedger } from './features/exhibitLedger';
import { hover } from './features/hover';
import { insertionEdit } from './features/insertions';
import { boxChoices } from './features/insertionsBoxes';
import { itemChoices, newFiling } from './features/newFiling';
import { registrantOf } from './features/newFilingRegistrant';
import * as requests from './features/requests';
import { type Status, status } from './features/status';
import type { Filing } from './filing/filing';
import { parseFiling } from './filing/parse';
import { form8kSection, type Settings, settingsStore } from './settings';

/** The version of the server; a test keeps it in step with `package.json`. */
export const version = '0.1.0';

/** The request by which a client asks whether a document holds a Form 8-K: `{ uri }` to a boolean. */
export const isForm8K = new RequestType<{ readonly uri: string }, boolean, void>('form8k/isForm8K');

/** The request by which a client asks how a filing stands: `null` where the document holds none. */
export const statusRequest = new RequestType<{ readonly uri: string }, Status | null, void>('form8k/status');

/** Answers the client of `connection` until it hangs up. */
export function serve(connection: Connection): void {
	const documents = openDocuments(connection);
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
			onFault: (rule, error) => connection.console.error(`The rule ${rule.id} failed: ${faultOf(error)}`),
		};
	}

	async function problemsIn(uri: string) {
		const found = await answer(uri, (document, filing, current) =>
			diagnostics(document, filing, checkOf(current), client),
		);
		return found ?? [];
	}

	/** Sends the problems to a client that cannot ask for them, unless the text has changed again meanwhile. */
	async function publish(document: TextDocument) {
		const { uri, version } = document;
		const found = await problemsIn(uri);
		if (documents.get(uri)?.version === version) {
			await connection.sendDiagnostics({ uri, version, diagnostics: found });
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
	});

	connection.onRequest(isForm8K, async ({ uri }) => (await answer(uri, () => true)) ?? false);
	connection.onRequest(statusRequest, async ({ uri }) => {
		return (await answer(uri, (_document, filing, current) => status(filing, checkOf(current)))) ?? null;
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
	connection.onRequest(requests.insertionRequest, async ({ uri, insertion }) => {
		const result = await answer(uri, (document, filing) => insertionEdit(document, filing, insertion, today()));
		return result ?? null;
	});
	connection.onRequest(requests.boxChoicesRequest, async ({ uri }) => (await answer(uri, boxChoices)) ?? []);
	connection.onRequest(requests.exhibitChoicesRequest, async ({ uri }) => {
		return (await answer(uri, (_document, filing) => exhibitChoices(filing))) ?? [];
	});
	connection.onRequest(requests.exhibitLedgerRequest, async ({ uri }) => (await answer(uri, exhibitLedger)) ?? null);
	connection.onRequest(requests.checklistRequest, async ({ uri }) => {
		const list = answer(uri, (document, filing, current) => checklist(document, filing, checkOf(current)));
		return (await list) ?? null;
	});
	connection.onRequest(requests.checklistMarkdownRequest, async ({ uri, name }) => {
		const page = answer(uri, (document, filing, current) =>
			checklistMarkdown(checklist(document, filing, checkOf(current)), name),
		);
		return (await page) ?? null;
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
	connection.onCodeAction(async (params) => {
		const found = await answer(params.textDocument.uri, (document, filing, current) =>
			codeActions(document, filing, params, checkOf(current), client),
		);
		return found ?? [];
	});
	connection.languages.diagnostics.on(async ({ textDocument: { uri } }) => {
		return { kind: 'full', items: await problemsIn(uri) };
	});

	connection.listen();
}

/** What the client is able to do, and what it has told at the start. */
interface Client {
	readonly configuration: boolean;
	readonly registersConfiguration: boolean;
	readonly pullsDiagnostics: boolean;
	readonly refreshesDiagnostics: boolean;
	readonly nestsSymbols: boolean;
	readonly tellsFolders: boolean;
	readonly hoverFormat: MarkupKind;
	readonly documentChanges: boolean;
	readonly relatedInformation: boolean;
	readonly codeDescription: boolean;
	readonly documentation?: string;
	readonly commands: readonly string[];
}

function readClient({ workspace, textDocument }: ClientCapabilities, options: unknown): Client {
	// Before LSP 3.18 a client could tell what it shows only along with what is pushed to it.
	const shown = [textDocument?.diagnostic, textDocument?.publishDiagnostics];
	const told: { readonly documentation?: unknown; readonly commands?: unknown } =
		typeof options === 'object' && options !== null ? options : {};
	const { documentation, commands } = told;
	const hoverFormats = textDocument?.hover?.contentFormat ?? [MarkupKind.Markdown];
	return {
		configuration: workspace?.configuration === true,
		registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
		pullsDiagnostics: textDocument?.diagnostic !== undefined,
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		hoverFormat: hoverFormats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText,
		nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
		tellsFolders: workspace?.workspaceFolders === true,
		documentChanges: workspace?.workspaceEdit?.documentChanges === true,
		relatedInformation: shown.some((way) => way?.relatedInformation === true),
		codeDescription: shown.some((way) => way?.codeDescriptionSupport === true),
		...(typeof documentation === 'string' && { documentation }),
		commands: Array.isArray(commands) ? commands.filter((command) => typeof command === 'string') : [],
	};
}

function initializeResult(client: Client): InitializeResult {
	return {
		serverInfo: { name: 'Form 8-K', version },
		capabilities: {
			positionEncoding: PositionEncodingKind.UTF16,
			textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
			documentSymbolProvider: { label: 'Form 8-K' },
			hoverProvider: true,
			codeActionProvider: { codeActionKinds: [...codeActionKinds] },
			...(client.pullsDiagnostics && {
				diagnosticProvider: { identifier: 'form8k', interFileDependencies: false, workspaceDiagnostics: false },
			}),
		},
	};
}

/** The date of the user's calendar, as an ISO date. */
function today(): string {
	const now = new Date();
	const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return day.map((part) => String(part).padStart(2, '0')).join('-');
}

function faultOf(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
