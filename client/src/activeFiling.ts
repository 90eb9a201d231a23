/** The filing in the active editor, or whose page is in front: what the status, the views and the enablement of the commands follow. */
import {
	commands,
	Disposable,
	type Event,
	EventEmitter,
	type TextDocument,
	type TextEditor,
	window,
	workspace,
} from 'vscode';
import { form8k } from '../../protocol/requests';
import type { Status } from '../../protocol/status';
import { type Ask, uriOf } from './ask';
import type { NotServed } from './status/statusText';

/** The document that one works on, and how it stands. */
export interface Active {
	readonly document: TextDocument;
	/** Absent where it is no filing, or not served. */
	readonly status?: Status;
	/** Why a document of our language, or a filing, is not served; absent for any other text. */
	readonly skipped?: NotServed;
}

/** Watches the active editor. */
export interface ActiveFiling extends Disposable {
	/** The document of the active editor, or of the preview while that has the focus; absent where there is neither. */
	readonly document: TextDocument | undefined;
	/** What was found last of it; absent where there is none. */
	readonly current: Active | undefined;
	/** The filing that was in the active editor last, as long as it is open. */
	readonly last: TextDocument | undefined;
	/** Fires when the active filing, its text or its settings have changed. */
	readonly onDidChange: Event<Active | undefined>;
	/** Asks anew, after a moment. */
	refresh(): void;
	/** Says whose page the preview shows while it has the focus; `undefined` once it has lost it. */
	pageIs(document: TextDocument | undefined): void;
}

/** The active text editor; where there is none, as beside a walkthrough, that of the last filing, brought into sight. */
export async function editorOfFiling({ last }: ActiveFiling): Promise<TextEditor | undefined> {
	const viewColumn = window.visibleTextEditors.find(({ document }) => document === last)?.viewColumn;
	return (
		window.activeTextEditor ??
		(last && (await window.showTextDocument(last, { preview: false, ...(viewColumn !== undefined && { viewColumn }) })))
	);
}

/** A text that is being typed is looked at when the typing pauses, in milliseconds. */
const pause = 300;

/** `isServed` tells whether the server was shown a document. */
export function activeFiling(ask: Ask, isServed: (document: TextDocument) => boolean): ActiveFiling {
	const changed = new EventEmitter<Active | undefined>();
	let current: Active | undefined;
	let last: TextDocument | undefined;
	let page: TextDocument | undefined;
	let waiting: ReturnType<typeof setTimeout> | undefined;

	const inFront = (): TextDocument | undefined =>
		window.activeTextEditor?.document ?? (page?.isClosed ? undefined : page);
	const skippedWhy = async (document: TextDocument): Promise<NotServed | undefined> => {
		const isOurs = document.languageId === 'form8k';
		if (!isServed(document)) {
			return isOurs ? 'not-served' : undefined;
		}
		const why = await ask(form8k.skipped, uriOf(document));
		return why === 'disabled' || isOurs ? why : undefined;
	};
	const look = async (): Promise<void> => {
		const document = inFront();
		// The server that stops meanwhile has no answer; the next one is asked again.
		const status = document && (await ask(form8k.status, uriOf(document)).catch(() => undefined));
		const skipped = document && status === undefined ? await skippedWhy(document).catch(() => undefined) : undefined;
		if (document !== inFront()) {
			return;
		}
		current = document && { document, ...(status && { status }), ...(skipped && { skipped }) };
		// An exhibit shows how its report stands; the commands are those of the report.
		const isReport = status !== undefined && status.report === undefined;
		last = isReport ? document : last;
		void commands.executeCommand('setContext', 'form8k.active', isReport);
		changed.fire(current);
	};
	const refresh = (): void => {
		clearTimeout(waiting);
		waiting = setTimeout(() => void look(), pause);
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
		get document() {
			return inFront();
		},
		get current() {
			return current;
		},
		get last() {
			return last?.isClosed ? undefined : last;
		},
		onDidChange: changed.event,
		refresh,
		pageIs(document) {
			page = document;
			refresh();
		},
		dispose: () => {
			clearTimeout(waiting);
			Disposable.from(changed, ...listeners).dispose();
		},
	};
}
