/** Legends of the cover that were broken over the lines of a column. */
import { legendOfFragment } from '../../filing/cover/brokenLegends';
import type { Filing } from '../../filing/filing';
import type { CoverLegendId } from '../../knowledge';
import type { Span } from '../../text/span';
import { textAround } from '../textAround';

/** A line of a legend. */
export interface BrokenLegend {
	readonly id: CoverLegendId;
	readonly span: Span;
}

/** The part of a legend at an offset of the source; undefined elsewhere, and from the check boxes on. */
export function brokenLegendAt(filing: Filing, offset: number): BrokenLegend | undefined {
	const { cover, visible } = filing;
	const around = textAround(filing, offset);
	if (cover === undefined || around === undefined || offset >= (cover.checkBoxes[0]?.span.start ?? cover.span.end)) {
		return undefined;
	}
	const { text, start, at } = around;
	const before = text.slice(0, at);
	const from = Math.max(...['\n', '\t', '\v'].map((sign) => before.lastIndexOf(sign))) + 1;
	const rest = text.slice(from);
	const length = rest.search(/[\n\t\v]| {3}/);
	const cell = length < 0 ? rest : rest.slice(0, length);
	const id = legendOfFragment(cell);
	return id && at < from + cell.length
		? { id, span: visible.piece(start + from, start + from + cell.length).span }
		: undefined;
}
