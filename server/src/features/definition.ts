/** Where what is named stands itself: the row and the document of an exhibit, an item, the definition of a term. */
import type { Location, LocationLink, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import type { Occurrence } from '../reading/occurrences/named';
import { namedAt, type Pointed } from '../reading/occurrences/namedAt';
import type { Span } from '../text/span';
import { rangeOf } from './ranges';

/**
 * The definitions of what is named at `position`, in text order; none where nothing is. From one definition the way
 * goes to the others: from the row of a list to the attached document. The only one leads to itself, whereupon an editor
 * shows the references. With `links` the answer tells also what words lead there, for clients that can show it.
 */
export function definition(
	document: TextDocument,
	filing: Filing,
	position: Position,
	links: boolean,
): LocationLink[] | Location[] {
	const pointed = namedAt(filing, document.offsetAt(position));
	const targets = pointed === undefined ? [] : targetsOf(pointed);
	return links
		? targets.map(({ whole, name }) => ({
				...(pointed && { originSelectionRange: rangeOf(document, pointed.here.span) }),
				targetUri: document.uri,
				targetRange: rangeOf(document, whole),
				targetSelectionRange: rangeOf(document, name),
			}))
		: targets.map(({ name }) => ({ uri: document.uri, range: rangeOf(document, name) }));
}

interface Target {
	readonly whole: Span;
	/** Lies within the whole. */
	readonly name: Span;
}

function targetsOf({ here, occurrences }: Pointed): readonly Target[] {
	if (here.leadsTo !== undefined) {
		return [{ whole: here.leadsTo, name: here.leadsTo }];
	}
	const targets = occurrences.flatMap(targetOf);
	const others = targets.filter(({ name }) => name.start !== here.span.start);
	return others.length > 0 ? others : targets;
}

function targetOf({ span, declares }: Occurrence): readonly Target[] {
	return declares === undefined ? [] : [{ whole: declares, name: span }];
}
