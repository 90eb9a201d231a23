/** Wraps the long lines of HTML filings: VS Code has settings for HTML, and none for the filings among it. */
import { commands, Disposable, type TextDocument, window, workspace } from 'vscode';
import type { ActiveFiling } from './activeFiling';

/** Word wrap is switched on for each document once, so that the user can switch it off again. */
export function wrapLongLines(active: ActiveFiling): Disposable {
	const seen = new Set<string>();
	return Disposable.from(
		active.onDidChange((now) => {
			const document = now?.status && now.document;
			if (!document || document !== window.activeTextEditor?.document || seen.has(document.uri.toString())) {
				return;
			}
			seen.add(document.uri.toString());
			if (document.languageId === 'html' && isWanted(document)) {
				void commands.executeCommand('editor.action.toggleWordWrap');
			}
		}),
		workspace.onDidCloseTextDocument(({ uri }) => void seen.delete(uri.toString())),
	);
}

/** Whether the text has a line that no screen shows, and the user has not said how to show it. */
function isWanted(document: TextDocument): boolean {
	const ofEditor = workspace.getConfiguration('editor', document);
	const { key: _key, languageIds: _languages, defaultValue: _default, ...set } = ofEditor.inspect('wordWrap') ?? {};
	return (
		workspace.getConfiguration('form8k', document).get('wrapLongLines', true) &&
		ofEditor.get('wordWrap') === 'off' &&
		Object.values(set).every((value) => value === undefined) &&
		/[^\n]{300}/.test(document.getText())
	);
}
