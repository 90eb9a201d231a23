/** The editor that shows the text of the page. What is not in sight is not moved. */
import { Range, Selection, type TextDocument, type TextEditor, TextEditorRevealType, ViewColumn, window } from 'vscode';

/** The editor that shows the document; `undefined` where none is in sight. */
export const editorOf = (document: TextDocument): TextEditor | undefined =>
	window.visibleTextEditors.find((editor) => editor.document === document);

/** Where the cursor stands in the text, as an offset; `undefined` where the text is not in sight. */
export function cursorOf(document: TextDocument): number | undefined {
	const editor = editorOf(document);
	return editor && document.offsetAt(editor.selection.active);
}

/** Selects the range in the text. */
export function selectRange(document: TextDocument, range: Range): void {
	const editor = editorOf(document);
	if (editor) {
		editor.selection = new Selection(range.start, range.end);
		editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
	}
}

/** Sets the cursor at the offset; with `focus`, goes to the text, which is opened where it is not in sight. */
export async function setCursor(document: TextDocument, offset: number, focus: boolean): Promise<void> {
	const at = document.positionAt(offset);
	const selection = new Range(at, at);
	if (focus) {
		const viewColumn = editorOf(document)?.viewColumn ?? ViewColumn.One;
		await window.showTextDocument(document, { viewColumn, selection, preview: false });
	} else {
		selectRange(document, selection);
	}
}

/** Scrolls the text until the offset stands at the top. */
export function scrollTo(document: TextDocument, offset: number): void {
	const at = document.positionAt(offset);
	editorOf(document)?.revealRange(new Range(at, at), TextEditorRevealType.AtTop);
}
