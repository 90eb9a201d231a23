/** Legends of the cover that were broken over the lines of a column. */
import type { CoverLegendId } from '../../knowledge';

const fragments: readonly (readonly [RegExp, CoverLegendId])[] = [
	[
		/^\W{0,3}(?:state\s+(?:or|of)\s|other\s+jurisdiction|(?:jurisdiction\s+)?of\s+(?:incorporation|organization)|jurisdiction\s+of|incorporation\b)/i,
		'state',
	],
	[/^\W{0,3}(?:commission(?:\s+file)?\b|file\s+number|number\W{0,3}$)/i, 'file-number'],
	[/^\W{0,3}(?:i\.?\s?r\.?\s?s\.?\s+employer|employer\s+identification|identification\s+n)/i, 'employer-number'],
];

/** The legend of which the words of a cell are a part; undefined for other words. */
export function legendOfFragment(cell: string): CoverLegendId | undefined {
	return fragments.find(([words]) => words.test(cell))?.[1];
}
