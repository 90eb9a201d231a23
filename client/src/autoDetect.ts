/** Switches a plain-text document that is a Form 8-K to the language of that name, so that it is highlighted. */
import { Disposable, languages, type TextDocument, workspace } from 'vscode';

/** Watches the plain-text documents. */
export interface LanguageSwitch extends Disposable {
	/** Looks at the document as the server knows it now, and switches its language where that is due. */
	consider(document: TextDocument): void;
}

/** `isForm8K` asks the server, which must have been shown the document. */
export function autoDetect(isForm8K: (document: TextDocument) => Promise<boolean>): LanguageSwitch {
	/** Documents that the user has made plain text by hand: they stay so for the session. */
	const chosen = new Set<string>();
	/** Documents whose language is changing: VS Code closes and opens them in one go. */
	const changing = new Set<string>();
	const asking = new Set<string>();

	const wanted = (document: TextDocument): boolean => {
		const settings = workspace.getConfiguration('form8k', document);
		return (
			!document.isClosed &&
			document.languageId === 'plaintext' &&
			!chosen.has(document.uri.toString()) &&
			settings.get('enable', true) &&
			settings.get('autoDetect', true)
		);
	};

	const consider = async (document: TextDocument): Promise<void> => {
		const key = document.uri.toString();
		if (asking.has(key)) {
			return;
		}
		asking.add(key);
		try {
			// Text that was typed while the server thought is looked at again: one question at a time, none lost.
			for (let asked = -1; asked !== document.version && wanted(document); ) {
				asked = document.version;
				if ((await isForm8K(document)) && wanted(document)) {
					await languages.setTextDocumentLanguage(document, 'form8k');
				}
			}
		} catch {
			// The document was closed or the server stopped meanwhile; either opens the document anew.
		} finally {
			asking.delete(key);
		}
	};

	const listeners = [
		workspace.onDidCloseTextDocument((document) => {
			const key = document.uri.toString();
			if (!document.isClosed) {
				changing.add(key);
			} else if (document.uri.scheme === 'untitled') {
				// The next untitled document may have the same name.
				chosen.delete(key);
			}
		}),
		workspace.onDidOpenTextDocument((document) => {
			const key = document.uri.toString();
			// Nothing here ever makes a document plain text.
			if (changing.delete(key) && document.languageId === 'plaintext') {
				chosen.add(key);
			}
		}),
		workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration('form8k.enable') || event.affectsConfiguration('form8k.autoDetect')) {
				for (const document of workspace.textDocuments) {
					void consider(document);
				}
			}
		}),
	];
	return {
		consider: (document) => void consider(document),
		dispose: () => Disposable.from(...listeners).dispose(),
	};
}
