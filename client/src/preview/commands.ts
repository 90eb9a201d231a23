/** The commands that open the preview. There is one panel, which shows the filing that was looked at last. */
import { Disposable, type TextDocument, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { type ActiveFiling, editorOfFiling } from '../activeFiling';
import type { Ask } from '../ask';
import type { Reading } from '../places';
import type { FromPage, ShownPage } from './messages';
import { type PreviewPanel, previewPanel } from './panel';

/** The preview, and what it shows for tests. */
export interface Preview extends Disposable {
	readonly commands: Readonly<Record<string, (given?: unknown) => Promise<void>>>;
	/** What is on the page; absent where there is none. */
	shown(): (ShownPage & { readonly uri: string }) | undefined;
	/** Where one reads on the page; absent while it has not the keyboard. */
	reading(): Reading | undefined;
	/** Does what a person does on the page. */
	act(message: FromPage): Promise<void>;
}

const viewType = 'form8k.preview';

/** Prepares the commands; `extension` is its folder. */
export function preview(ask: Ask, active: ActiveFiling, extension: Uri): Preview {
	let panel: PreviewPanel | undefined;
	/** The text that was worked at last: a link on the page may have led to another document since. */
	let last: TextDocument | undefined;

	const adopt = (webview: WebviewPanel): PreviewPanel => {
		panel?.dispose();
		const adopted = previewPanel(webview, ask, extension, active.pageIs, () => {
			panel = panel === adopted ? undefined : panel;
		});
		panel = adopted;
		return adopted;
	};
	const open = async (given: unknown, column: ViewColumn): Promise<void> => {
		const document = given instanceof Uri ? await workspace.openTextDocument(given) : await wanted(active);
		if (document === undefined) {
			void window.showInformationMessage('The active editor has no Form 8-K.');
			return;
		}
		// What is found out later of the text in front must not take the page back to it.
		last = window.activeTextEditor?.document ?? last;
		// Beside the text, one goes on typing there.
		const preserveFocus = column === ViewColumn.Beside;
		const shown =
			panel ??
			adopt(
				window.createWebviewPanel(
					viewType,
					'Preview',
					{ viewColumn: column, preserveFocus },
					{ retainContextWhenHidden: true },
				),
			);
		shown.show(document);
		shown.reveal(column, preserveFocus);
	};
	const listeners = [
		active.onDidChange((now) => {
			const isText = now?.document === window.activeTextEditor?.document;
			if (now?.status && isText && now.document !== last) {
				last = now.document;
				panel?.show(last);
			}
		}),
		window.registerWebviewPanelSerializer(viewType, {
			async deserializeWebviewPanel(webview, state: unknown) {
				const uri = typeof state === 'object' && state !== null && 'uri' in state ? String(state.uri) : '';
				const document = await openAgain(uri);
				if (document) {
					adopt(webview).show(document);
				} else {
					webview.dispose();
				}
			},
		}),
	];
	return {
		commands: {
			'form8k.showPreview': (given) => open(given, ViewColumn.Active),
			'form8k.showPreviewToSide': (given) => open(given, ViewColumn.Beside),
		},
		shown: () => panel?.shown && panel.document && { ...panel.shown, uri: panel.document.uri.toString() },
		reading: () => panel?.reading,
		act: async (message) => panel?.receive(message),
		dispose: () => Disposable.from(...listeners, { dispose: () => panel?.dispose() }).dispose(),
	};
}

async function wanted(active: ActiveFiling): Promise<TextDocument | undefined> {
	return window.activeTextEditor?.document ?? (await editorOfFiling(active))?.document;
}

/** The document as it was open when the window was closed; `undefined` where it is gone. */
async function openAgain(uri: string): Promise<TextDocument | undefined> {
	try {
		const parsed = Uri.parse(uri, true);
		const known = workspace.textDocuments.find((document) => document.uri.toString() === uri);
		return known ?? (parsed.scheme === 'untitled' ? undefined : await workspace.openTextDocument(parsed));
	} catch {
		return undefined;
	}
}
