/** The extension in desktop and remote VS Code: the server is a Node.js process. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Shown, start } from './client';

export { stop as deactivate } from './client';

/** Called by VS Code when the first document comes that may be a Form 8-K. */
export function activate(context: ExtensionContext): Promise<Shown> {
	const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
	return start(context, (options) => new LanguageClient('form8k', 'Form 8-K', server, options));
}
