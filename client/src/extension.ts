/** The extension in desktop and remote VS Code: the server is a process of Node.js. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { type Shown, start } from './client';
import { serverFlags } from './connection/serverFlags';

export { stop as deactivate } from './client';

/** Called by VS Code when the first document comes that may be a Form 8-K. */
export function activate(context: ExtensionContext): Shown {
	const server: ServerOptions = {
		module: context.asAbsolutePath('dist/server.js'),
		transport: TransportKind.ipc,
		options: {
			execArgv: [...serverFlags],
			// A process that works in the user's folder keeps Windows from moving it.
			cwd: context.asAbsolutePath('dist'),
			// Where Node.js keeps what it has compiled of the server, which then starts in two thirds of the time.
			env: { NODE_COMPILE_CACHE: Uri.joinPath(context.globalStorageUri, 'compiled').fsPath },
		},
	};
	return start(context, (options) => new LanguageClient('form8k', 'Form 8-K', server, options));
}
