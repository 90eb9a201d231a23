/** The panel of the preview: follows the active filing, and what is done on its page reaches the text. */
import {
	commands,
	Disposable,
	EventEmitter,
	env,
	languages,
	Range,
	Selection,
	type TextDocument,
	TextEditorRevealType,
	Uri,
	ViewColumn,
	type WebviewPanel,
	window,
	workspace,
} from 'vscode';
import type { PreviewPage } from '../../../protocol/preview';
import { form8k } from '../../../protocol/requests';
import { fileName } from '../fileName';
import type { Reading } from '../places';
import { type Ask, uriOf } from '../server';
import { writeEdits } from './edits';
import { findingsOf, offerFixes } from './findings';
import { fileBeside, ifThere, picturesIn, picturesOf } from './links';
import type { FromPage, ShownPage, ToPage } from './messages';
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

/** The text is looked at when typing pauses that long, in milliseconds. */
const pause = 40;
/** A text that the server does not have is asked for again after that long, in milliseconds: it may become a filing. */
const patience = 1000;
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
	let page: PreviewPage | undefined;
	/** The document of a submission that was chosen by its tab. */
	let tab: number | undefined;
	/** Whether the text is still to be scrolled to the document that was chosen. */
	let isTextLate = false;
	let shown: ShownPage | undefined;
	/** The pictures that the page names. */
	const pictures = new Set<string>();
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let isReady = false;
	let isAsking = false;
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
		if (document && page && page.version === document.version) {
			send({ type: 'findings', findings: findingsOf(document) });
		}
	};
	const load = async (): Promise<void> => {
		const asked = document;
		const before = page;
		if (!asked || !isReady || isAsking) {
			return;
		}
		isAsking = true;
		let isServed = false;
		let isOtherWanted = false;
		const chosen = tab;
		try {
			const offset = tab === undefined ? cursorOf(asked) : undefined;
			const wanted = {
				...uriOf(asked),
				...(tab !== undefined && { document: tab }),
				...(offset !== undefined && { offset }),
				...(before && { known: before.version }),
			};
			const answer = await ask(form8k.preview, wanted);
			isServed = answer !== undefined;
			// A page that is told by what has changed is of use only where the one before is still up.
			if (document === asked && page === before && answer) {
				isOtherWanted = await put(asked, answer, chosen);
			} else if (document === asked && answer === undefined) {
				page = undefined;
				send({
					type: 'nothing',
					why: 'There is no preview of this text: it is not served, or Form 8-K is off for it.',
				});
			}
		} finally {
			isAsking = false;
		}
		const isOld = document !== asked || page?.version !== document?.version || isOtherWanted;
		if (document && isOld && !document.isClosed) {
			later(isServed || document !== asked ? pause : patience);
		}
	};
	/** Puts up what was made while the tab `chosen` was; tells whether another tab is wanted meanwhile. */
	const put = async (of: TextDocument, made: PreviewPage, chosen: number | undefined): Promise<boolean> => {
		const isOther = page?.shown !== made.shown;
		page = made;
		if (made.kept.first + made.kept.last === 0) {
			pictures.clear();
		}
		for (const name of made.parts.flatMap(({ html }) => picturesIn(html))) {
			pictures.add(name);
		}
		const files = await picturesOf(of.uri, pictures);
		if (page !== made) {
			// The frame has been loaded anew meanwhile.
			return false;
		}
		const isOtherWanted = tab !== chosen;
		if (!isOtherWanted) {
			tab = made.documents.length > 1 ? made.shown : undefined;
		}
		send({
			type: 'page',
			page: made,
			uri: of.uri.toString(),
			name: fileName(of.uri),
			isWritable: workspace.fs.isWritableFileSystem(of.uri.scheme) !== false,
			pictures: Object.fromEntries([...files].map(([name, uri]) => [name, webview.asWebviewUri(uri).toString(true)])),
		});
		sendFindings();
		if (isOtherWanted) {
			return true;
		}
		const cursor = cursorOf(of);
		if (isTextLate) {
			scrolledAt = Date.now();
			scroll(of, made.documents[made.shown]?.start ?? made.start);
		} else if (isOther && cursor !== undefined) {
			send({ type: 'cursor', offset: cursor });
		}
		isTextLate = false;
		return false;
	};
	const later = (after = pause): void => {
		clearTimeout(waiting);
		waiting = setTimeout(() => void load().catch(() => undefined), after);
	};

	/** What the text is shown in; the preview does not move what is not in sight. */
	const editorOf = (of: TextDocument | undefined) => window.visibleTextEditors.find((editor) => editor.document === of);

	const receive = async (message: FromPage): Promise<void> => {
		if (message.type === 'ready') {
			isReady = true;
			// The frame may have been loaded anew, and is empty then.
			page = undefined;
			later();
			return;
		}
		if (message.type === 'shown') {
			shown = message.shown;
			return;
		}
		if (!document) {
			return;
		}
		switch (message.type) {
			case 'select':
				offset = message.offset;
				moved.fire(offset);
				await select(document, message.offset, message.focus);
				return;
			case 'scroll':
				scrolledAt = Date.now();
				scroll(document, message.offset);
				return;
			case 'edit':
				await edit(document, message);
				return;
			case 'box':
				await check(document, message.id);
				return;
			case 'link':
				await follow(document, message.href);
				return;
			case 'document':
				tab = message.index;
				isTextLate = true;
				later();
				return;
			case 'fix': {
				const finding = findingsOf(document)[message.index];
				if (finding) {
					await offerFixes(document, new Range(document.positionAt(finding.start), document.positionAt(finding.end)));
				}
			}
		}
	};
	const select = async (of: TextDocument, offset: number, focus: boolean): Promise<void> => {
		const at = of.positionAt(offset);
		const editor = editorOf(of);
		if (focus || !editor) {
			if (focus) {
				const viewColumn = editor?.viewColumn ?? ViewColumn.One;
				await window.showTextDocument(of, { viewColumn, selection: new Range(at, at), preview: false });
			}
			return;
		}
		editor.selection = new Selection(at, at);
		editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
	};
	const scroll = (of: TextDocument, offset: number): void => {
		const at = of.positionAt(offset);
		editorOf(of)?.revealRange(new Range(at, at), TextEditorRevealType.AtTop);
	};
	/** Goes to the page of the document of a submission in which the cursor stands. */
	const showDocumentAt = (at: number): void => {
		const documents = page?.documents ?? [];
		const index = documents.findLastIndex(({ start }) => start <= at);
		if (index >= 0 && index !== page?.shown && documents[index]?.hasPage) {
			tab = index;
			later();
		}
	};
	const edit = async (of: TextDocument, { version, start, end, text }: Extract<FromPage, { type: 'edit' }>) => {
		const result = await ask(form8k.previewEdit, { ...uriOf(of), version, start, end, text });
		const isDone =
			result !== undefined && 'edits' in result && of.version === version && (await writeEdits(of, result.edits));
		if (!isDone) {
			void window.showWarningMessage(
				result && 'refused' in result ? result.refused : 'The text could not be changed. Try again.',
			);
			// The page shows again what the text says.
			page = undefined;
			later();
		}
	};
	const check = async (of: TextDocument, id: string): Promise<void> => {
		const { version } = of;
		const result = await ask(form8k.insertion, { ...uriOf(of), insertion: { kind: 'checkBox', id } });
		if (result && 'edit' in result && of.version === version) {
			await writeEdits(of, result.edit.changes[of.uri.toString()] ?? []);
		} else if (result && 'refused' in result) {
			void window.showWarningMessage(result.refused);
		}
	};
	const follow = async (of: TextDocument, href: string): Promise<void> => {
		const file = await ifThere(fileBeside(of.uri, href));
		if (file) {
			await commands.executeCommand('form8k.showPreview', file);
		} else if (/^https?:\/\//i.test(href.trim())) {
			await env.openExternal(Uri.parse(href.trim()));
		} else {
			void window.showInformationMessage(`There is no file ${href} beside the filing.`);
		}
	};

	const readingOn = (of: TextDocument): Reading => ({
		document: of,
		at: editorOf(of)?.selection.start ?? of.positionAt(offset),
		async go(range, isFinding) {
			offset = of.offsetAt(range.start);
			const editor = editorOf(of);
			if (editor) {
				editor.selection = new Selection(range.start, range.end);
				editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
			}
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
				later();
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
		panel.onDidDispose(() => {
			clearTimeout(waiting);
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
			page = undefined;
			shown = undefined;
			tab = undefined;
			offset = 0;
			if (panel.active) {
				onFront(document);
			}
			panel.title = `Preview ${fileName(wanted.uri)}`;
			isReady = false;
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

/** Where the cursor stands in the text; `undefined` where it is not in sight. */
function cursorOf(document: TextDocument): number | undefined {
	const editor = window.visibleTextEditors.find((each) => each.document === document);
	return editor && document.offsetAt(editor.selection.active);
}
