/** The names of files where an address is written: those beside the report. */
import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CompletionItemKind } from '../lsp';

/** The beginning of an address in its quotation marks, at the end of a line up to the cursor. */
const address = /\b(href|src)\s*=\s*(["'])([^"'<>]*)$/i;
const pages = /\.(?:html?|txt|pdf)$/i;
const pictures = /\.(?:jpe?g|gif)$/i;

/** What kind of file an address at `position` may name, and what of it is written; undefined where none is being written. */
export function addressAt(document: TextDocument, position: Position) {
	const before = document.getText({ start: { line: position.line, character: 0 }, end: position });
	const found = address.exec(before);
	const [, attribute = '', quote = '"', written = ''] = found ?? [];
	return found === null || /^[a-z][a-z\d+.-]*:|^[/#]/i.test(written)
		? undefined
		: { isPicture: attribute.toLowerCase() === 'src', quote, written };
}

/** The files of `names` that an address may name; undefined where none is being written. */
export function linkCompletion(
	document: TextDocument,
	position: Position,
	names: readonly string[],
): CompletionList | undefined {
	const found = addressAt(document, position);
	if (found === undefined) {
		return undefined;
	}
	const end = { line: position.line + 1, character: 0 };
	const rest = document.getText({ start: position, end });
	const length = rest.search(new RegExp(`[${found.quote}<>\\r\\n]`));
	const range = {
		start: { line: position.line, character: position.character - found.written.length },
		end: { line: position.line, character: position.character + Math.max(0, length) },
	};
	const items = names
		.filter((name) => (found.isPicture ? pictures : pages).test(name))
		.map((name): CompletionItem => {
			const newText = name.replaceAll(' ', '%20');
			return { label: name, kind: CompletionItemKind.File, filterText: newText, textEdit: { range, newText } };
		});
	return { isIncomplete: false, items };
}
