/** Ranges of the server as VS Code has them. */
import { Range } from 'vscode';
import type { Range as PlainRange } from '../../protocol/text';

/** The range of the editor for one of the protocol. */
export const rangeOf = ({ start, end }: PlainRange): Range =>
	new Range(start.line, start.character, end.line, end.character);
