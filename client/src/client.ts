/** The parts of the extension and its commands, the same on the desktop and in VS Code for the Web. */
import {
	commands,
	type ExtensionContext,
	type TextDocument,
	type TreeDragAndDropController,
	Uri,
	window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { form8k, type Params } from '../../protocol/requests';
import type { Status } from '../../protocol/status';
import { activeFiling } from './activeFiling';
import { uriOf } from './ask';
import { autoDetect } from './autoDetect';
import { comparison } from './compare';
import { clientOptions } from './connection/clientOptions';
import { type Connection, connection, type NewClient, type ServerState } from './connection/connection';
import { documentation, showRule } from './documentation';
import { filingIndex } from './files/filingIndex';
import { folderWatch, reportsNearby, textsOfFiles } from './files/folderFiles';
import { checkWorkspace } from './files/workspaceCheck';
import { filesBeside, holdsTextOfUser } from './files/workspaceFilings';
import { wrapLongLines } from './longLines';
import { placeCommands } from './places';
import { type Preview, preview } from './preview/commands';
import { toggleStage } from './settings/stage';
import { removeWaiver, waive } from './settings/waivers';
import { showPlaces } from './showPlaces';
import { exportChecklist, signOffReport } from './signOff';
import { showChoices, statusBar } from './status/statusBar';
import { statusItems } from './status/statusItem';
import { checklistView, showChecklist } from './views/checklist';
import { exhibitLedger } from './views/exhibitLedger';
import type { ShownRow } from './views/shownRows';
import { openSample, showItemHover, showOutline } from './walkthrough';
import { insertionCommands } from './writing/insertions';
import { listChosen } from './writing/listFiles';
import { newFiling } from './writing/newFiling';
import { reflowHtml } from './writing/reflow';
import { rollForward } from './writing/rollForward';
import { submissionCommands } from './writing/submissions';

let server: Connection | undefined;

/** What is shown beside the text, in words: for other extensions and for tests, which cannot look into views. */
export interface Shown {
	/** The rows of the exhibit ledger; none until those of the active filing have come. */
	ledger(): readonly ShownRow[];
	/** What takes the files that are dropped on the exhibit ledger. */
	readonly ledgerDrop: TreeDragAndDropController<unknown>;
	/** The families of the checklist with their rules; none until those of the active filing have come. */
	checklist(): readonly ShownRow[];
	/** The text that was looked at last, of the active editor or the page in front; absent where there is none. */
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

/** The commands by name, each with what it does with what it is given. */
type Commands = Readonly<Record<string, (...given: never[]) => unknown>>;

/** Registers the commands and views, and begins to start the server. */
export function start(context: ExtensionContext, newClient: NewClient): Shown {
	const output = window.createOutputChannel('Form 8-K', { log: true });
	const connected = connection(newClient, output);
	server = connected;
	const { ask } = connected;
	const languageSwitch = autoDetect(
		async (document: TextDocument) => (await ask(form8k.isForm8K, uriOf(document))) ?? false,
	);
	const active = activeFiling(ask, holdsTextOfUser);
	const items = statusItems(active);
	const bar = statusBar(active);
	const index = filingIndex(ask);
	const folders = folderWatch(ask, () => active.refresh());
	const ledger = exhibitLedger(ask, active);
	const checklist = checklistView(ask, active);
	const pages = preview(ask, active, context.extensionUri);
	const compared = comparison(ask, active);
	const sample = Uri.joinPath(context.extensionUri, 'samples', 'faulty-exhibits.txt');
	/** The commands to which the server's quick fixes and code lenses lead. */
	const ofServer: Commands = {
		'form8k.waive': waive,
		'form8k.removeWaiver': removeWaiver,
		'form8k.showRule': showRule,
		'form8k.showPlaces': showPlaces,
	};
	const all: Commands = {
		...ofServer,
		...insertionCommands(ask, active),
		...placeCommands(active, sample, pages.reading),
		...pages.commands,
		...submissionCommands(ask, active),
		...compared.commands,
		'form8k.restartServer': async () => {
			await connected.restart();
			window.setStatusBarMessage('Form 8-K: the server was started anew', 5000);
		},
		'form8k.showOutput': () => output.show(),
		'form8k.showChoices': showChoices,
		'form8k.reflowHtml': () => reflowHtml(ask),
		'form8k.toggleStage': () => toggleStage(active),
		'form8k.newFiling': (given?: object) => newFiling(ask, given),
		'form8k.rollForward': (given?: Uri | object) => rollForward(ask, active, given),
		'form8k.showOnlyOpen': () => checklist.showOnlyOpen(true),
		'form8k.showAllRules': () => checklist.showOnlyOpen(false),
		'form8k.listExhibit': listChosen(ask, active),
		'form8k.checkWorkspace': () => checkWorkspace(ask),
		'form8k.showChecklist': () => showChecklist(active),
		'form8k.exportChecklist': () => exportChecklist(ask, active),
		'form8k.signOffReport': (given?: unknown) => signOffReport(ask, active, given),
		'form8k.openSample': () => openSample(sample),
		'form8k.showItemHover': () => showItemHover(active, sample),
		'form8k.showOutline': () => showOutline(active, sample),
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
		...Object.entries(all).map(([name, command]) => commands.registerCommand(name, command)),
	);
	connected.start({
		options: () => clientOptions(output, languageSwitch, active, index, Object.keys(ofServer)),
		answer(client: BaseLanguageClient) {
			client.onRequest(form8k.filesBeside, ({ uri }: Params<typeof form8k.filesBeside>) => {
				if (uri.endsWith('/')) {
					folders.watch(uri);
				}
				return filesBeside(Uri.parse(uri));
			});
			client.onRequest(form8k.fileTexts, textsOfFiles);
			client.onRequest(form8k.reportsNearby, reportsNearby);
		},
		onState(state: ServerState) {
			items.showServer(state);
			if (state === 'running') {
				// A new server knows nothing yet.
				index.reset();
				folders.reset();
				active.refresh();
			}
		},
	});
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
	await server?.stop();
}
