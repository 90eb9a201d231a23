/** The extension in desktop and remote VS Code: the server is a process of Node.js. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { type Shown, start } from './client';
import { serverFlags } from './serverFlags';

export { stop as deactivate } from './client';

/** Called by VS Code when the first document comes that may be a Form 8-K. */
export function activate(context: ExtensionContext): Shown {
	const server: ServerOptions = {
		module: context.asAbsolutePath('dist/server.js'),
		transport: TransportKind.ipc,
		// A process that works in the user's folder keeps Windows from moving it.
		options: { execArgv: [...serverFlags], cwd: context.asAbsolutePath('dist') },
	};
	return start(context, (options) => new LanguageClient('form8k', 'Form 8-K', server, options));
}
