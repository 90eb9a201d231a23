/**
 * The extension, in one file for every place where it runs: VS Code for the Web, where the server is a web worker, and
 * the desktop, where `extension.ts` starts a process for it.
 */
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageclient/browser';
import { type ServerHost, type Shown, start } from '../client';

export { Emitter, RAL } from 'vscode-languageclient';
export { start, stop, stop as deactivate } from '../client';

/** A page's own constructor; the project is compiled without the types of a page. */
declare const Worker: new (url: string) => { terminate(): void };

/** Called by VS Code for the Web when the first document comes that may be a Form 8-K. */
export function activate(context: ExtensionContext): Shown {
	const url = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
	return start(context, workerHost(url));
}

function workerHost(url: string): ServerHost {
	let worker: InstanceType<typeof Worker> | undefined;
	const end = (): void => worker?.terminate();
	return {
		// Each start has a worker of its own, for one does not end by itself when its server is told to exit.
		async start() {
			end();
			worker = new Worker(url);
			return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
		},
		end,
	};
}
