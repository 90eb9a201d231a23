/** What a reader is told about the words under the cursor. */
import type { Hover, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';

/** The hover at `position`; `undefined` where there is nothing to say. `today` is an ISO date. */
export function hover(_document: TextDocument, _filing: Filing, _position: Position, _today: string): Hover | undefined {
	return undefined;
}
