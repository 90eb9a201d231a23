/** The check boxes of the cover page. */

import type { VisibleSpan } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import type { CheckBox } from '../filing';
import { boxAfter, boxBefore, boxWithin, isChecked } from './boxGlyphs';
import { findBoxLegends } from './boxLegends';

/** The four boxes of General Instruction A.2 between two offsets of the visible text, in text order. */
export function findCheckBoxes(visible: VisibleText, from: number, to: number): readonly CheckBox[] {
	return findBoxLegends(visible.text, from, to).map(({ id, start, end }) =>
		checkBox(visible, id, start, end, boxBefore(visible.text, from, start)),
	);
}

/** The line `Emerging growth company`: after a line end, a sentence or a box, and not within a sentence. */
const emergingGrowthLine =
	/emerging\s{1,4}growth\s{1,4}company(?!,?\s{1,4}(?!if\s{1,4}an\s)(?:as\s|indicate|[a-z]{2}))(?<=(?:^|[\n\r\v\t.☐☒☑¨�]|\s{2})[\s*•-]{0,8}emerging\s{1,4}growth\s{1,4}company)/i;
const emergingGrowthSentence =
	/indicate\s{1,4}by\s{1,4}check\s{0,4}mark\s{1,4}whether\s[^[☐☒]{0,160}emerging\s{1,4}growth\s{1,4}company/i;
const transitionSentence =
	/if\s{1,4}an\s{1,4}emerging\s{1,4}growth\s{1,4}company,?\s{1,4}indicate\s{1,4}by\s{1,4}check\s{0,4}mark/i;

/** The box of `Emerging growth company`, or of the sentence before it; `undefined` where the cover has neither. */
export function findEmergingGrowth(visible: VisibleText, from: number, to: number): CheckBox | undefined {
	const { text } = visible;
	const cover = text.slice(from, to);
	const line = emergingGrowthLine.exec(cover);
	if (line) {
		const start = from + line.index;
		const end = start + line[0].length;
		return checkBox(
			visible,
			'emerging-growth-box',
			start,
			end,
			boxAfter(text, end, to) ?? boxBefore(text, from, start) ?? boxAfter(text, end + nameAfter(text, end), to),
		);
	}
	const sentence = emergingGrowthSentence.exec(cover);
	if (!sentence) {
		return undefined;
	}
	// A sentence that checks a box itself ends with its second citation: "(17 CFR 240.12b-2) [X]".
	const start = from + sentence.index;
	const tail = text.slice(start, Math.min(to, start + 500));
	const cited = /12b-2[^)]{0,24}\)\.?/i.exec(tail);
	const end = start + (cited ? cited.index + cited[0].length : sentence[0].length);
	const box = cited ? boxAfter(text, end, to) : undefined;
	return box && checkBox(visible, 'emerging-growth', start, end, box);
}

/** How long the name of a registrant is that stands between the words and its own box: `Emerging growth company (Acme, L.P.) ☐`. */
const nameAfter = (text: string, at: number): number =>
	/^\s{0,2}\([^()\n\v\t]{3,100}\)/.exec(text.slice(at, at + 110))?.[0].length ?? 0;

/** The box of the extended transition period; `undefined` where the cover has no such sentence. */
export function findExtendedTransition(visible: VisibleText, from: number, to: number): CheckBox | undefined {
	const match = transitionSentence.exec(visible.text.slice(from, to));
	if (!match) {
		return undefined;
	}
	const start = from + match.index;
	const tail = visible.text.slice(start, Math.min(to, start + 700));
	const act = /exchange\s{1,200}act\.?/i.exec(tail);
	const end = start + (act ? act.index + act[0].length : match[0].length);
	const box =
		boxAfter(visible.text, end, to) ?? boxBefore(visible.text, from, start) ?? boxWithin(visible.text, start, end);
	return checkBox(visible, 'extended-transition', start, end, box);
}

function checkBox(
	visible: VisibleText,
	id: string,
	start: number,
	end: number,
	box: VisibleSpan | undefined,
): CheckBox {
	return {
		id,
		checked: box !== undefined && isChecked(visible.text.slice(box.start, box.end)),
		legend: visible.piece(start, end),
		span: visible.span(Math.min(start, box?.start ?? start), Math.max(end, box?.end ?? end)),
		...(box ? { box: visible.piece(box.start, box.end) } : {}),
	};
}
