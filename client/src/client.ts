/** The life of the language client, the same on the desktop and in VS Code for the Web. */
import {
	commands,
	type ExtensionContext,
	type LogOutputChannel,
	type TextDocument,
	Uri,
	window,
	workspace,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, Middleware } from 'vscode-languageclient';
import { autoDetect, type LanguageSwitch } from './autoDetect';
import { sectionLinks, showRule } from './documentation';
import { toggleStage } from './stage';
import { type StatusItem, statusItem } from './statusItem';
import type { Status } from './statusText';
import { removeWaiver, waive } from './waivers';
import { showPlaces } from './showPlaces';

/** Makes a client that is not started yet; only the entry point knows how its server runs. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

let client: BaseLanguageClient | undefined;

/** Registers the commands and starts the server. Returns when the server answers; a failed start is shown and logged. */
export async function start(context: ExtensionContext, create: CreateClient): Promise<void> {
	const output = window.createOutputChannel('Form 8-K', { log: true });
	const documentation = Uri.joinPath(context.extensionUri, 'docs', 'rules.md');
	const languageSwitch = autoDetect(isForm8K);
	const item = statusItem(askStatus);
	const linkSections = sectionLinks(documentation);
	/** The commands to which the server's quick fixes and code lenses lead. */
	const ofServer = {
		'form8k.waive': waive,
		'form8k.removeWaiver': removeWaiver,
		'form8k.showRule': (rule?: unknown) => showRule(documentation, rule),
		'form8k.showPlaces': showPlaces,
	};
	const options = (): LanguageClientOptions => ({
		...documentOptions(output, languageSwitch, item, linkSections),
		initializationOptions: { documentation: documentation.toString(), commands: Object.keys(ofServer) },
	});
	const run = async (): Promise<void> => {
		try {
			// A client whose server crashed too often cannot be started again: each start has a client of its own.
			client = create(options());
			await client.start();
			item.refresh();
		} catch (error) {
			output.error(error instanceof Error ? error : String(error));
		}
	};
	let running = Promise.resolve();
	const restart = (): Promise<void> => {
		running = running.then(async () => {
			await stop().catch((error: unknown) => output.warn(`The server did not stop as it should: ${String(error)}`));
			await run();
		});
		return running;
	};
	context.subscriptions.push(
		output,
		languageSwitch,
		item,
		commands.registerCommand('form8k.restartServer', restart),
		commands.registerCommand('form8k.showOutput', () => output.show()),
		commands.registerCommand('form8k.toggleStage', toggleStage),
		...Object.entries(ofServer).map(([name, command]) => commands.registerCommand(name, command)),
	);
	running = run();
	await running;
}

/** Stops the server. */
export async function stop(): Promise<void> {
	const stopping = client;
	client = undefined;
	await stopping?.dispose();
}

function documentOptions(
	output: LogOutputChannel,
	languageSwitch: LanguageSwitch,
	item: StatusItem,
	linkSections: ReturnType<typeof sectionLinks>,
) {
	const middleware: Middleware = {
		// A document that the server has not been shown gets empty answers from it.
		didOpen: async (document, next) => {
			if (holdsTextOfUser(document)) {
				await next(document);
				languageSwitch.consider(document);
				item.refresh();
			}
		},
		didChange: async (event, next) => {
			if (holdsTextOfUser(event.document)) {
				await next(event);
				languageSwitch.consider(event.document);
				item.refresh();
			}
		},
		provideDiagnostics: async (document, previousResultId, token, next) => {
			const report = await next(document, previousResultId, token);
			if (report && 'items' in report) {
				await linkSections(report.items);
			}
			return report;
		},
	};
	return {
		// Any scheme: the user's text may lie on a disk, in a remote or virtual file system, or nowhere yet.
		documentSelector: ['form8k', 'plaintext', 'html', 'markdown'].map((language) => ({ language })),
		diagnosticPullOptions: { onChange: true, filter: (document: TextDocument) => !holdsTextOfUser(document) },
		middleware,
		outputChannel: output,
	} satisfies LanguageClientOptions;
}

/**
 * Whether the text is a document of the user's. Output, comment boxes, chat and notebook cells have schemes without a
 * file system; the old side of a Git comparison has one, but its problems are problems of the past.
 */
function holdsTextOfUser({ uri }: TextDocument): boolean {
	return (
		uri.scheme === 'untitled' || (uri.scheme !== 'git' && workspace.fs.isWritableFileSystem(uri.scheme) !== undefined)
	);
}

/** Asks the server. False where it does not run. */
async function isForm8K(document: TextDocument): Promise<boolean> {
	if (!client?.isRunning()) {
		return false;
	}
	const uri = client.code2ProtocolConverter.asUri(document.uri);
	return client.sendRequest<boolean>('form8k/isForm8K', { uri });
}

/** Asks the server. `undefined` where it does not run or the document holds no Form 8-K. */
async function askStatus(document: TextDocument): Promise<Status | undefined> {
	if (!client?.isRunning()) {
		return undefined;
	}
	const uri = client.code2ProtocolConverter.asUri(document.uri);
	return (await client.sendRequest<Status | null>('form8k/status', { uri })) ?? undefined;
}
