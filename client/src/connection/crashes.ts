/** What is done about a server that has ended by itself. */
import { commands, type LogOutputChannel, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** A server that ends more often than this within the span is not started again, in milliseconds. */
const limit = { times: 4, spanMs: 3 * 60 * 1000 };

/** Starts it anew, without a word to the user, until it keeps ending. `now` is a time in milliseconds. */
export function crashHandler(output: LogOutputChannel, now: () => number = Date.now): ErrorHandler {
	let ends: readonly number[] = [];
	return {
		// What cannot be sent is said by the end of the server, or by the request that fails.
		error(error) {
			output.warn(`A message did not get through: ${error.message}`);
			return { action: ErrorAction.Continue, handled: true };
		},
		closed() {
			ends = [...ends.filter((time) => now() - time < limit.spanMs), now()];
			if (ends.length <= limit.times) {
				output.warn('The server has ended by itself and is started again.');
				return { action: CloseAction.Restart, handled: true };
			}
			output.error('The server keeps ending and stays off.');
			void tell();
			return { action: CloseAction.DoNotRestart, handled: true };
		},
	};
}

/** Says that Form 8-K filings are not checked for now, and offers what can be done. */
async function tell(): Promise<void> {
	const chosen = await window.showWarningMessage(
		'Form 8-K filings are not checked for now: the language server has stopped several times. Your text is not affected.',
		'Restart Server',
		'Show Output',
	);
	if (chosen !== undefined) {
		await commands.executeCommand(chosen === 'Restart Server' ? 'form8k.restartServer' : 'form8k.showOutput');
	}
}
