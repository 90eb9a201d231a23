/** The check boxes of the cover that a command offers to check or to clear. */
import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import { boxesOf } from '../reading/cover/boxesOf';
import { rangeOf } from './ranges';

/** A box that the command offers. */
export interface BoxChoice {
	/** The id of its legend. */
	readonly id: string;
	/** The sentence that goes with it. */
	readonly legend: string;
	readonly ticked: boolean;
	/** The box with its sentence. */
	readonly range: Range;
}

/** The boxes of the cover in text order; empty where it has none. */
export function boxChoices(document: TextDocument, filing: Filing): readonly BoxChoice[] {
	return boxesOf(filing).map(({ id, legend, ticked, span }) => ({
		id,
		legend: legend.text,
		ticked,
		range: rangeOf(document, span),
	}));
}
