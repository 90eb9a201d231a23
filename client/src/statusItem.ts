/** The language status item of the filing in the active editor: its stage, and what was found in it. */
import { Disposable, type LanguageStatusItem, languages, type TextDocument, window, workspace } from 'vscode';
import { type Status, statusText } from './statusText';

/** The item, where there is one: other text has none. */
export interface StatusItem extends Disposable {
	/** Shows how the active filing stands, after a moment. */
	refresh(): void;
}

/** A text that is being typed is looked at when the typing pauses, in milliseconds. */
const pause = 300;

/** `ask` asks the server how the document stands; `undefined` where it holds no Form 8-K. */
export function statusItem(ask: (document: TextDocument) => Promise<Status | undefined>): StatusItem {
	let item: LanguageStatusItem | undefined;
	let waiting: ReturnType<typeof setTimeout> | undefined;

	const show = async (): Promise<void> => {
		const document = window.activeTextEditor?.document;
		// The server that stops meanwhile has no answer; the next one is asked again.
		const status = document && (await ask(document).catch(() => undefined));
		if (document !== window.activeTextEditor?.document) {
			return;
		}
		if (document === undefined || status === undefined) {
			item?.dispose();
			item = undefined;
			return;
		}
		item ??= languages.createLanguageStatusItem('form8k.status', ['form8k', 'plaintext', 'html', 'markdown']);
		item.name = 'Form 8-K';
		item.text = statusText(status);
		item.detail = `Form ${status.form}`;
		item.command = {
			title: status.stage === 'draft' ? 'Switch to Final' : 'Switch to Draft',
			command: 'form8k.toggleStage',
		};
	};
	const refresh = (): void => {
		clearTimeout(waiting);
		waiting = setTimeout(() => void show(), pause);
	};
	const listeners = [
		window.onDidChangeActiveTextEditor(refresh),
		workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration('form8k')) {
				refresh();
			}
		}),
	];
	return {
		refresh,
		dispose: () => {
			clearTimeout(waiting);
			item?.dispose();
			Disposable.from(...listeners).dispose();
		},
	};
}
