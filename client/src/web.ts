/** The extension in VS Code for the Web: the server is a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type Shown, start } from './client';

export { stop as deactivate } from './client';

/** A page's own constructor; the project is compiled without the types of a page. */
declare const Worker: new (url: string) => { terminate(): void };

/** Called by VS Code for the Web when the first document comes that may be a Form 8-K. */
export function activate(context: ExtensionContext): Shown {
	const url = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
	let worker: InstanceType<typeof Worker> | undefined;
	// A worker does not end by itself when its server is told to exit.
	const end = (): void => worker?.terminate();
	context.subscriptions.push({ dispose: end });
	const startServer = async () => {
		end();
		worker = new Worker(url);
		// The library would take the worker itself for none, for VS Code has a constructor of its own in place of the page's.
		return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
	};
	return start(context, (options) => new LanguageClient('form8k', 'Form 8-K', startServer, options));
}
