/** The check boxes of the cover: which there are, and the edits that tick one or clear it. */
import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckBox, Filing } from '../filing/filing';
import { setBox } from '../writing/checkBoxes';
import { escapeText, insert } from '../writing/words';
import type { Inserted } from './insertions';
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

/** Ticks the box of that id, or clears it, with the sign that the document has for it. */
export function toggleBox(filing: Filing, id: string): Inserted {
	const boxes = boxesOf(filing);
	const chosen = boxes.find((box) => box.id === id);
	if (chosen === undefined) {
		return { refused: 'The cover page has no such box.' };
	}
	const ticked = !chosen.ticked;
	const { box } = chosen;
	if (box === undefined) {
		const model = boxes.find((other) => other.box !== undefined);
		const sign = model?.box === undefined ? '[X]' : model.ticked ? model.box.text : opposite(model.box.text, true);
		return { edits: [insert(chosen.legend.span.start, `${escapeText(filing, sign)} `)] };
	}
	const other = boxes.find((candidate) => candidate.ticked === ticked && candidate.box !== undefined)?.box;
	return { edits: setBox(filing, box, { text: other?.text ?? opposite(box.text, ticked) }, ticked) };
}

function boxesOf({ cover }: Filing): readonly CheckBox[] {
	const all = [...(cover?.checkBoxes ?? []), cover?.emergingGrowthCompany, cover?.extendedTransition];
	return all.filter((box) => box !== undefined).sort((a, b) => a.span.start - b.span.start);
}

/** Signs that are pairs: clear, then ticked. */
const pairs: readonly (readonly [string, string])[] = [
	['☐', '☒'],
	['☐', '☑'],
	['□', '■'],
	['¨', 'þ'],
	['o', 'x'],
	['O', 'X'],
	['⬜', '⬛'],
	['▢', '▣'],
];

/** The sign for the other state, in the kind of `sign`. */
function opposite(sign: string, ticked: boolean): string {
	const pair = pairs.find(([clear, full]) => (ticked ? clear : full) === sign);
	if (pair !== undefined) {
		return ticked ? pair[1] : pair[0];
	}
	if (/^[[(]/.test(sign)) {
		return ticked ? `${sign.charAt(0)}X${sign.at(-1)}` : sign.replace(/[xX✓✔]/, ' ');
	}
	if (sign.includes('_')) {
		return ticked ? sign.replace('_', 'X') : sign.replace(/[xX]/, '_');
	}
	return ticked ? '☒' : '☐';
}
