/** The extension in VS Code for the Web: the server is a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import {
	BrowserMessageReader,
	BrowserMessageWriter,
	LanguageClient,
	type MessageTransports,
} from 'vscode-languageclient/browser';
import { type Shown, start } from './client';

export { stop as deactivate } from './client';

/** A page's own constructor; the project is compiled without the types of a page. */
declare const Worker: new (url: string) => { terminate(): void };

/** Called by VS Code when the first document comes that may be a Form 8-K. */
export function activate(context: ExtensionContext): Promise<Shown> {
	const url = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
	let worker: InstanceType<typeof Worker> | undefined;
	// Each start has a worker of its own, for one does not end by itself when its server is told to exit. The transports
	// are made here since the client does not know VS Code's workers for what they are.
	const server = async (): Promise<MessageTransports> => {
		worker?.terminate();
		worker = new Worker(url);
		return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
	};
	context.subscriptions.push({ dispose: () => worker?.terminate() });
	return start(context, (options) => new LanguageClient('form8k', 'Form 8-K', server, options));
}
