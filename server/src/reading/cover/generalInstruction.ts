/** The General Instruction that the sentence over the boxes of a cover names. */
import type { Filing } from '../../filing/filing';
import type { Piece } from '../../text/span';
import { coverSpan } from './coverWords';

/** The letter and number of the General Instruction over the boxes where it is not A.2; undefined where it is. */
export function otherInstruction(filing: Filing): Piece | undefined {
	const { cover, visible } = filing;
	if (!cover) {
		return undefined;
	}
	const { start, end } = coverSpan(filing, cover);
	const page = visible.text.slice(start, end);
	const [found] = page.matchAll(/(?<=general\s{1,5}instruction\s{1,5})([A-H])\s?\.?\s?(\d)(?!\d)/gi);
	return found &&
		!/^A2$/i.test(`${found[1]}${found[2]}`) &&
		/check\s+the\s+appropriate/i.test(page.slice(Math.max(0, found.index - 400), found.index))
		? visible.piece(start + found.index, start + found.index + found[0].length)
		: undefined;
}
