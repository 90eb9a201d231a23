/** Checking a box of the cover, or clearing it. */

import type { Filing } from '../../filing/filing';
import { boxesOf } from '../../reading/cover/boxesOf';
import { oppositeSign, setBox } from '../checkBoxes';
import type { Attempt } from '../edit';
import { escapeText, insert } from '../words';

/** Checks the box of that id, or clears it, with the sign that the document has for it. */
export function toggleBox(filing: Filing, id: string): Attempt {
	const boxes = boxesOf(filing);
	const chosen = boxes.find((box) => box.id === id);
	if (chosen === undefined) {
		return { refused: 'The cover page has no such box.' };
	}
	const checked = !chosen.checked;
	const { box } = chosen;
	if (box === undefined) {
		const model = boxes.find((other) => other.box !== undefined);
		const sign = model?.box === undefined ? '[X]' : model.checked ? model.box.text : oppositeSign(model.box.text, true);
		return { edits: [insert(chosen.legend.span.start, `${escapeText(filing, sign)} `)] };
	}
	const other = boxes.find((candidate) => candidate.checked === checked && candidate.box !== undefined)?.box;
	return { edits: setBox(filing, box, { text: other?.text ?? oppositeSign(box.text, checked) }, checked) };
}
