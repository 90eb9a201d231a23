/** Where a filing names a thing. */
import type { Location, Position, ReferenceContext } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import { namedAt } from '../reading/occurrences/namedAt';
import { rangeOf } from './ranges';

/** The places that name what is named at `position`, in text order; those that declare it only where they are asked for. */
export function references(
	document: TextDocument,
	filing: Filing,
	position: Position,
	{ includeDeclaration }: ReferenceContext,
): Location[] {
	const occurrences = namedAt(filing, document.offsetAt(position))?.occurrences ?? [];
	return occurrences
		.filter(({ declares }) => includeDeclaration || declares === undefined)
		.map(({ span }) => ({ uri: document.uri, range: rangeOf(document, span) }));
}
