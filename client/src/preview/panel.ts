/** The panel of the preview: follows the active filing, and what is done on its page reaches the text. */
import {
	Disposable,
	EventEmitter,
	languages,
	Range,
	type TextDocument,
	Uri,
	type ViewColumn,
	type WebviewPanel,
	window,
	workspace,
} from 'vscode';
import type { Ask } from '../ask';
import { fileName } from '../files/fileName';
import type { Reading } from '../places';
import { cursorOf, editorOf, scrollTo, selectRange, setCursor } from './editor';
import { toggleBox, writeWords } from './edits';
import { findingsOf, offerFixes } from './findings';
import { followLink } from './links';
import type { FromPage, ShownPage, ToPage } from './messages';
import { type LoadedPage, pageLoader } from './pageLoader';
import { newNonce, shellHtml } from './shell';

/** A preview of one document at a time. */
export interface PreviewPanel extends Disposable {
	/** Shows the document from now on. */
	show(document: TextDocument): void;
	/** Brings the panel into sight. */
	reveal(column: ViewColumn, preserveFocus: boolean): void;
	/** The document that it shows. */
	readonly document: TextDocument | undefined;
	/** Where one reads on its page; absent while the page has not the keyboard. */
	readonly reading: Reading | undefined;
	/** What is on the page; absent before the first one. */
	readonly shown: ShownPage | undefined;
	/** Does what the page asks for. */
	receive(message: FromPage): Promise<void>;
}

/** For that long what one side has scrolled is not told back to it, in milliseconds. */
const echo = 250;

/** Fills `panel`; `onFront` is told whose page has the keyboard, or that none has; `onClosed` is called when it is gone. */
export function previewPanel(
	panel: WebviewPanel,
	ask: Ask,
	extension: Uri,
	onFront: (document: TextDocument | undefined) => void,
	onClosed: () => void,
): PreviewPanel {
	let document: TextDocument | undefined;
	let shown: ShownPage | undefined;
	/** Whether the text is still to be scrolled to the document of a submission that was chosen on the page. */
	let isTextLate = false;
	let scrolledAt = 0;
	/** The place in the text at which one reads on the page. */
	let offset = 0;
	const moved = new EventEmitter<number>();

	const { webview } = panel;
	const send = (message: ToPage): void => void webview.postMessage(message);
	const resource = (...path: string[]) => webview.asWebviewUri(Uri.joinPath(extension, ...path)).toString(true);
	const frame = (): void => {
		const folders = workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
		const own = document && document.uri.scheme !== 'untitled' ? [Uri.joinPath(document.uri, '..')] : [];
		webview.options = { enableScripts: true, localResourceRoots: [extension, ...folders, ...own] };
		webview.html = shellHtml({
			script: resource('dist', 'preview.js'),
			style: resource('media', 'preview.css'),
			source: webview.cspSource,
			nonce: newNonce(),
		});
	};
	const sendFindings = (): void => {
		if (document && loader.page?.version === document.version) {
			send({ type: 'findings', findings: findingsOf(document) });
		}
	};
	const scroll = (of: TextDocument, to: number): void => {
		scrolledAt = Date.now();
		scrollTo(of, to);
	};
	const put = ({ document: { uri }, document: of, page, pictures, isOther, isPassed }: LoadedPage): void => {
		send({
			type: 'page',
			page,
			uri: uri.toString(),
			name: fileName(uri),
			isWritable: workspace.fs.isWritableFileSystem(uri.scheme) !== false,
			pictures: Object.fromEntries(
				[...pictures].map(([name, file]) => [name, webview.asWebviewUri(file).toString(true)]),
			),
		});
		sendFindings();
		if (isPassed) {
			return;
		}
		const cursor = cursorOf(of);
		if (isTextLate) {
			scroll(of, page.documents[page.shown]?.start ?? page.start);
		} else if (isOther && cursor !== undefined) {
			send({ type: 'cursor', offset: cursor });
		}
		isTextLate = false;
	};
	const loader = pageLoader(ask, {
		onPage: put,
		onNothing: () =>
			send({
				type: 'nothing',
				why: 'There is no preview of this text: it is not served, or Form 8-K is off for it.',
			}),
	});
	/** Goes to the page of the document of a submission in which the cursor stands. */
	const showDocumentAt = (at: number): void => {
		const { documents = [], shown: current } = loader.page ?? {};
		const index = documents.findLastIndex(({ start }) => start <= at);
		if (index >= 0 && index !== current && documents[index]?.hasPage) {
			loader.choose(index);
		}
	};

	const receive = async (message: FromPage): Promise<void> => {
		if (message.type === 'ready') {
			// The frame may have been loaded anew, and is empty then.
			loader.ready();
		} else if (message.type === 'shown') {
			shown = message.shown;
		} else if (document) {
			await receiveFor(document, message);
		}
	};
	const receiveFor = async (
		of: TextDocument,
		message: Exclude<FromPage, { type: 'ready' | 'shown' }>,
	): Promise<void> => {
		switch (message.type) {
			case 'select':
				offset = message.offset;
				moved.fire(offset);
				await setCursor(of, offset, message.focus);
				return;
			case 'scroll':
				scroll(of, message.offset);
				return;
			case 'edit':
				if (!(await writeWords(ask, of, message))) {
					loader.reload();
				}
				return;
			case 'box':
				await toggleBox(ask, of, message.id);
				return;
			case 'link':
				await followLink(of, message.href);
				return;
			case 'document':
				isTextLate = true;
				loader.choose(message.index);
				return;
			case 'fix': {
				const finding = findingsOf(of)[message.index];
				if (finding) {
					await offerFixes(of, new Range(of.positionAt(finding.start), of.positionAt(finding.end)));
				}
			}
		}
	};

	const readingOn = (of: TextDocument): Reading => ({
		document: of,
		at: editorOf(of)?.selection.start ?? of.positionAt(offset),
		async go(range, isFinding) {
			offset = of.offsetAt(range.start);
			selectRange(of, range);
			send({ type: 'cursor', offset, isFinding });
		},
		onLeft: (left) => {
			const from = offset;
			return moved.event((to) => to !== from && left());
		},
	});

	const listeners = [
		webview.onDidReceiveMessage((message: FromPage) => void receive(message).catch(() => undefined)),
		workspace.onDidChangeTextDocument((event) => {
			if (event.document === document && event.contentChanges.length > 0) {
				loader.refresh();
			}
		}),
		languages.onDidChangeDiagnostics(({ uris }) => {
			if (document && uris.some((uri) => uri.toString() === document?.uri.toString())) {
				sendFindings();
			}
		}),
		window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
			if (textEditor.document === document && selection) {
				offset = document.offsetAt(selection.active);
				moved.fire(document.offsetAt(selection.start));
				send({ type: 'cursor', offset });
				showDocumentAt(offset);
			}
		}),
		window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [range] }) => {
			if (textEditor.document === document && range && Date.now() - scrolledAt > echo) {
				send({ type: 'scroll', offset: document.offsetAt(range.start) });
			}
		}),
		panel.onDidChangeViewState(() => onFront(panel.active ? document : undefined)),
		moved,
		loader,
		panel.onDidDispose(() => {
			onFront(undefined);
			Disposable.from(...listeners).dispose();
			onClosed();
		}),
	];
	return {
		show(wanted) {
			if (wanted === document) {
				return;
			}
			document = wanted;
			shown = undefined;
			offset = 0;
			if (panel.active) {
				onFront(document);
			}
			panel.title = `Preview ${fileName(wanted.uri)}`;
			loader.begin(wanted);
			frame();
		},
		reveal: (column, preserveFocus) => panel.reveal(panel.visible ? undefined : column, preserveFocus),
		get document() {
			return document;
		},
		get reading() {
			return document && panel.active ? readingOn(document) : undefined;
		},
		get shown() {
			return shown;
		},
		receive,
		dispose: () => panel.dispose(),
	};
}
