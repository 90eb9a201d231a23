/** The options of the language client: which documents it shows the server, and what it adds to what comes and goes. */
import type { LogOutputChannel, TextDocument } from 'vscode';
import { type LanguageClientOptions, type Middleware, RevealOutputChannelOn } from 'vscode-languageclient';
import type { ActiveFiling } from '../activeFiling';
import type { LanguageSwitch } from '../autoDetect';
import { linkSections, rulesPage } from '../documentation';
import type { FilingIndex } from '../files/filingIndex';
import { holdsTextOfUser } from '../files/workspaceFilings';
import { crashHandler } from './crashes';

/** The options; `commands` are those that the server may lead to. */
export function clientOptions(
	output: LogOutputChannel,
	languageSwitch: LanguageSwitch,
	active: ActiveFiling,
	index: FilingIndex,
	commands: readonly string[],
): LanguageClientOptions {
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
		initializationOptions: { documentation: rulesPage.toString(), commands, listsFiles: true },
		middleware,
		outputChannel: output,
		// A request that fails is logged, and never shown over the text.
		revealOutputChannelOn: RevealOutputChannelOn.Never,
	};
}
