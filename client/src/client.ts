/** The life of the language client, the same on the desktop and in VS Code for the Web. */
import { commands, type ExtensionContext, type LogOutputChannel, type TextDocument, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, Middleware } from 'vscode-languageclient';
import { autoDetect, type LanguageSwitch } from './autoDetect';
import { showPlaces } from './showPlaces';

/** Makes a client that is not started yet; only the entry point knows how its server runs. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

let client: BaseLanguageClient | undefined;

/** Registers the commands and starts the server. Returns when the server answers; a failed start is shown and logged. */
export async function start(context: ExtensionContext, create: CreateClient): Promise<void> {
	const output = window.createOutputChannel('Form 8-K', { log: true });
	const languageSwitch = autoDetect(isForm8K);
	const documentation = Uri.joinPath(context.extensionUri, 'docs', 'rules.md');
	const run = async (): Promise<void> => {
		try {
			// A client whose server crashed too often cannot be started again: each start has a client of its own.
			client = create(options(output, languageSwitch, documentation));
			await client.start();
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
		commands.registerCommand('form8k.restartServer', restart),
		commands.registerCommand('form8k.showOutput', () => output.show()),
		commands.registerCommand('form8k.showPlaces', showPlaces),
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

function options(output: LogOutputChannel, languageSwitch: LanguageSwitch, documentation: Uri): LanguageClientOptions {
	const middleware: Middleware = {
		// A document that the server has not been shown gets empty answers from it.
		didOpen: async (document, next) => {
			if (holdsTextOfUser(document)) {
				await next(document);
				languageSwitch.consider(document);
			}
		},
		didChange: async (event, next) => {
			if (holdsTextOfUser(event.document)) {
				await next(event);
				languageSwitch.consider(event.document);
			}
		},
	};
	return {
		// Any scheme: the user's text may lie on a disk, in a remote or virtual file system, or nowhere yet.
		documentSelector: ['form8k', 'plaintext', 'html', 'markdown'].map((language) => ({ language })),
		diagnosticPullOptions: { onChange: true, filter: (document) => !holdsTextOfUser(document) },
		middleware,
		// Where a rule that no law stands behind is explained, and the commands to which code lenses lead.
		initializationOptions: { documentation: documentation.toString(), commands: ['form8k.showPlaces'] },
		outputChannel: output,
	};
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
