/** Another number for an exhibit, or another name for a defined term, wherever the filing names it. */
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { exhibitText } from '../filing/exhibits/exhibitNumber';
import type { Filing } from '../filing/filing';
import { otherExhibitAt } from '../reading/occurrences/exhibits';
import { namedAt, type Pointed } from '../reading/occurrences/namedAt';
import { folded } from '../text/folded';
import { renameFile } from '../writing/renameFile';
import { renumberExhibit } from '../writing/renumberExhibit';
import { rewordTerm } from '../writing/rewordTerm';
import { type EditPresentation, workspaceEdit } from './codeActions';
import { LSPErrorCodes, ResponseError } from './lsp';
import { rangeOf } from './ranges';

/**
 * What is renamed at `position`: the words and what the editor offers for a start. An error with the reason where what
 * is named there cannot be renamed; undefined where nothing is named.
 */
export function prepareRename(
	document: TextDocument,
	filing: Filing,
	position: Position,
): { readonly range: Range; readonly placeholder: string } | ResponseError | undefined {
	const found = renamedAt(filing, document.offsetAt(position));
	if (found === undefined || found instanceof ResponseError) {
		return found;
	}
	const { span, name } = found.here;
	const range = rangeOf(document, name.span);
	// An editor wants the range on the line of the cursor, which may be on the word "Exhibit" at the end of a line.
	const isHere = range.start.line <= position.line && position.line <= range.end.line;
	return { range: isHere ? range : rangeOf(document, span), placeholder: name.text };
}

/**
 * The edits that give what is named at `position` the name `newName`; an error with the reason where it cannot have it;
 * undefined where nothing is named.
 */
export function rename(
	document: TextDocument,
	filing: Filing,
	position: Position,
	newName: string,
	presentation: Pick<EditPresentation, 'documentChanges'> & { readonly createsFiles?: boolean },
): WorkspaceEdit | ResponseError | undefined {
	const found = renamedAt(filing, document.offsetAt(position));
	if (found === undefined || found instanceof ResponseError) {
		return found;
	}
	const attempt =
		found.kind === 'exhibit'
			? renumberExhibit(filing, found.occurrences, exhibitText(newName.trim()))
			: rewordTerm(filing, found.name, found.occurrences, folded(newName));
	if ('refused' in attempt) {
		return refusal(attempt.refused);
	}
	const isMoved = found.kind === 'exhibit' && presentation.createsFiles === true;
	const file = isMoved ? renameFile(filing, found.name, exhibitText(newName.trim())) : [];
	return workspaceEdit(document, [...attempt.edits, ...file], presentation);
}

/** The exhibit or term at an offset of the source that can be renamed, or why it cannot; undefined where there is none. */
function renamedAt(filing: Filing, at: number): Pointed | ResponseError | undefined {
	const found = namedAt(filing, at);
	const other = otherExhibitAt(filing, at);
	if (other !== undefined) {
		return refusal(`Exhibit ${other} is an exhibit of another filing, not of this report.`);
	}
	if (found?.kind === 'item' || found?.kind === 'registrant') {
		return refusal('Only exhibit numbers and defined terms can be renamed.');
	}
	const range = found?.occurrences.find((each) => each.range !== undefined)?.range;
	return found === undefined || range === undefined
		? found
		: refusal(`Exhibit ${found.name} is part of the range "${range}": name its exhibits one by one first.`);
}

function refusal(reason: string): ResponseError {
	return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
