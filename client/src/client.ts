/** The life of the language client, the same on the desktop and in VS Code for the Web. */
import {
	commands,
	type ExtensionContext,
	type LogOutputChannel,
	type TextDocument,
	type TreeDragAndDropController,
	Uri,
	window,
} from 'vscode';
import {
	type BaseLanguageClient,
	type LanguageClientOptions,
	type Middleware,
	RevealOutputChannelOn,
	State,
} from 'vscode-languageclient';
import { type Answer, form8k, type Method, type Params } from '../../protocol/requests';
import type { Status } from '../../protocol/status';
import { type ActiveFiling, activeFiling } from './activeFiling';
import { autoDetect, type LanguageSwitch } from './autoDetect';
import { checklistView, showChecklist } from './checklist';
import { comparison } from './compare';
import { crashHandler } from './crashes';
import { documentation, linkSections, rulesPage, showRule } from './documentation';
import { exhibitLedger } from './exhibitLedger';
import { type FilingIndex, filingIndex } from './filingIndex';
import { folderWatch, reportsNearby, textsOfFiles } from './folderFiles';
import { insertionCommands } from './insertions';
import { listChosen } from './listFiles';
import { wrapLongLines } from './longLines';
import { newFiling } from './newFiling';
import { placeCommands } from './places';
import { type Preview, preview } from './preview/commands';
import { reflowHtml } from './reflow';
import { rollForward } from './rollForward';
import { uriOf } from './server';
import type { ShownRow } from './shownRows';
import { showPlaces } from './showPlaces';
import { exportChecklist, signOffReport } from './signOff';
import { toggleStage } from './stage';
import { showChoices, statusBar } from './statusBar';
import { statusItems } from './statusItem';
import { submissionCommands } from './submissions';
import { removeWaiver, waive } from './waivers';
import { openSample, showItemHover, showOutline } from './walkthrough';
import { checkWorkspace } from './workspaceCheck';
import { filesBeside, holdsTextOfUser } from './workspaceFilings';

/** Makes a client for a server of its own; only the entry point knows where that runs. */
export type NewClient = (options: LanguageClientOptions) => BaseLanguageClient;

let client: BaseLanguageClient | undefined;
/** Settled when the server has been started, or has failed to. */
let running = Promise.resolve();

/** What is shown beside the text, in words: for other extensions and for tests, which cannot look into views. */
export interface Shown {
	/** The rows of the exhibit ledger; none until those of the active filing have come. */
	ledger(): readonly ShownRow[];
	/** What takes the files that are dropped on the exhibit ledger. */
	readonly ledgerDrop: TreeDragAndDropController<unknown>;
	/** The families of the checklist with their rules; none until those of the active filing have come. */
	checklist(): readonly ShownRow[];
	/** The text in the active editor that was looked at last; absent where there is none. */
	uri(): string | undefined;
	/** How the active filing stands; absent where there is none. */
	status(): Status | undefined;
	/** What the language status says. */
	statusWords(): readonly string[];
	/** What the item in the status bar says; absent where it is not shown. */
	barWords(): string | undefined;
	/** What is on the page of the preview, and what a person does there. */
	readonly preview: Pick<Preview, 'shown' | 'act'>;
}

/** Registers the commands and begins to start the server, which answers later; a failed start is shown and logged. */
export function start(context: ExtensionContext, newClient: NewClient): Shown {
	const output = window.createOutputChannel('Form 8-K', { log: true });
	const languageSwitch = autoDetect(isForm8K);
	const active = activeFiling(ask, holdsTextOfUser);
	const items = statusItems(active);
	const bar = statusBar(active);
	const index = filingIndex(ask);
	const folders = folderWatch(ask, () => active.refresh());
	const ledger = exhibitLedger(ask, active);
	const checklist = checklistView(ask, active);
	const pages = preview(ask, active, context.extensionUri);
	const compared = comparison(ask);
	const sample = Uri.joinPath(context.extensionUri, 'samples', 'faulty-exhibits.txt');
	/** The commands to which the server's quick fixes and code lenses lead. */
	const ofServer = {
		'form8k.waive': waive,
		'form8k.removeWaiver': removeWaiver,
		'form8k.showRule': showRule,
		'form8k.showPlaces': showPlaces,
	};
	const options = (): LanguageClientOptions => ({
		...documentOptions(output, languageSwitch, active, index),
		initializationOptions: {
			documentation: rulesPage.toString(),
			commands: Object.keys(ofServer),
			listsFiles: true,
		},
	});
	const run = async (): Promise<void> => {
		try {
			// A client whose server crashed too often cannot be started again: each start has a client of its own.
			const started = newClient(options());
			client = started;
			started.onRequest(form8k.filesBeside, ({ uri }: Params<typeof form8k.filesBeside>) => {
				if (uri.endsWith('/')) {
					folders.watch(uri);
				}
				return filesBeside(Uri.parse(uri));
			});
			started.onRequest(form8k.fileTexts, textsOfFiles);
			started.onRequest(form8k.reportsNearby, reportsNearby);
			started.onDidChangeState(({ newState }) => {
				if (client === started) {
					items.showServer(
						newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'stopped',
					);
					if (newState === State.Running) {
						// A new server knows nothing yet.
						index.reset();
						folders.reset();
						active.refresh();
					}
				}
			});
			await started.start();
		} catch (error) {
			items.showServer('stopped');
			output.error(error instanceof Error ? error : String(error));
		}
	};
	const restart = (): Promise<void> => {
		running = running.then(async () => {
			await dismiss().catch((error: unknown) => output.warn(`The server did not stop as it should: ${String(error)}`));
			await run();
		});
		return running;
	};
	context.subscriptions.push(
		output,
		languageSwitch,
		active,
		index,
		folders,
		items,
		bar,
		ledger,
		checklist,
		pages,
		documentation(ask),
		compared,
		wrapLongLines(active),
		commands.registerCommand('form8k.restartServer', restart),
		commands.registerCommand('form8k.showOutput', () => output.show()),
		commands.registerCommand('form8k.showChoices', showChoices),
		commands.registerCommand('form8k.reflowHtml', () => reflowHtml(ask)),
		commands.registerCommand('form8k.toggleStage', toggleStage),
		commands.registerCommand('form8k.newFiling', (given?: object) => newFiling(ask, given)),
		commands.registerCommand('form8k.rollForward', (given?: Uri | object) => rollForward(ask, given)),
		commands.registerCommand('form8k.showOnlyOpen', () => checklist.showOnlyOpen(true)),
		commands.registerCommand('form8k.showAllRules', () => checklist.showOnlyOpen(false)),
		commands.registerCommand('form8k.listExhibit', listChosen(ask, active)),
		commands.registerCommand('form8k.checkWorkspace', () => checkWorkspace(ask)),
		commands.registerCommand('form8k.showChecklist', () => showChecklist(active)),
		commands.registerCommand('form8k.exportChecklist', () => exportChecklist(ask)),
		commands.registerCommand('form8k.signOffReport', (given?: unknown) => signOffReport(ask, given)),
		commands.registerCommand('form8k.openSample', () => openSample(sample)),
		commands.registerCommand('form8k.showItemHover', () => showItemHover(active, sample)),
		commands.registerCommand('form8k.showOutline', () => showOutline(active, sample)),
		...Object.entries({
			...ofServer,
			...insertionCommands(ask),
			...placeCommands(active, sample),
			...pages.commands,
			...submissionCommands(ask, active),
			...compared.commands,
		}).map(([name, command]) => commands.registerCommand(name, command)),
	);
	running = run();
	return {
		ledger: ledger.rows,
		ledgerDrop: ledger.drop,
		checklist: checklist.rows,
		uri: () => active.current?.document.uri.toString(),
		status: () => active.current?.status,
		statusWords: items.words,
		barWords: bar.words,
		preview: pages,
	};
}

/** Stops the server. */
export async function stop(): Promise<void> {
	await running;
	await dismiss();
}

async function dismiss(): Promise<void> {
	const stopping = client;
	client = undefined;
	await stopping?.dispose();
}

function documentOptions(
	output: LogOutputChannel,
	languageSwitch: LanguageSwitch,
	active: ActiveFiling,
	index: FilingIndex,
) {
	const middleware: Middleware = {
		// A document that the server has not been shown gets empty answers from it.
		didOpen: async (document, next) => {
			if (holdsTextOfUser(document)) {
				await next(document);
				languageSwitch.consider(document);
				active.refresh();
			}
		},
		didChange: async (event, next) => {
			if (holdsTextOfUser(event.document)) {
				await next(event);
				languageSwitch.consider(event.document);
				active.refresh();
			}
		},
		provideWorkspaceSymbols: async (query, token, next) => {
			await index.refresh().catch((error: unknown) => output.warn(`Filings that are not open were not read: ${error}`));
			return token.isCancellationRequested ? [] : next(query, token);
		},
		provideDiagnostics: async (document, previousResultId, token, next) => {
			const report = await next(document, previousResultId, token);
			if (report && 'items' in report) {
				linkSections(report.items);
			}
			return report;
		},
	};
	return {
		// Any scheme: the user's text may lie on a disk, in a remote or virtual file system, or nowhere yet.
		documentSelector: ['form8k', 'plaintext', 'html', 'markdown'].map((language) => ({ language })),
		errorHandler: crashHandler(output),
		diagnosticPullOptions: { onChange: true, filter: (document: TextDocument) => !holdsTextOfUser(document) },
		middleware,
		outputChannel: output,
		// A request that fails is logged, and never shown over the text.
		revealOutputChannelOn: RevealOutputChannelOn.Never,
	} satisfies LanguageClientOptions;
}

/** Asks the server. False where it does not run. */
async function isForm8K(document: TextDocument): Promise<boolean> {
	return (await ask(form8k.isForm8K, uriOf(document))) ?? false;
}

/** Asks the server, once it is started. `undefined` where it does not run, or answers with nothing. */
async function ask<M extends Method>(method: M, params: Params<M>): Promise<NonNullable<Answer<M>> | undefined> {
	await running;
	return client?.isRunning() ? ((await client.sendRequest<Answer<M>>(method, params)) ?? undefined) : undefined;
}
