/** The check boxes of the cover that a command offers to check or to clear. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { BoxChoice } from '../../../protocol/drafting';
import type { Filing } from '../filing/filing';
import { boxesOf } from '../reading/cover/boxesOf';
import { rangeOf } from './ranges';

/** The boxes of the cover in text order; empty where it has none. */
export function boxChoices(document: TextDocument, filing: Filing): readonly BoxChoice[] {
	return boxesOf(filing).map(({ id, legend, checked, span }) => ({
		id,
		legend: legend.text,
		checked,
		range: rangeOf(document, span),
	}));
}
