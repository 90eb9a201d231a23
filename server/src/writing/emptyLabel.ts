/** Filling in a label of a signature block after which nothing stands: `Title:`. */
import type { Filing } from '../filing/filing';
import type { Edit } from './edit';
import { insert } from './words';

/** In characters: how far below a signature its labels stand. */
const reach = 300;

/** Writes `value` after the empty `label` below a place of the source; undefined where there is no such label. */
export function fillLabel({ visible }: Filing, below: number, label: string, value: string): Edit | undefined {
	const from = visible.offset(below);
	const empty = new RegExp(`[\\n\\v][^\\S\\n\\v]{0,60}${label}\\s?:(?=[^\\S\\n\\v]{0,60}(?:[\\n\\v]|$))`, 'i');
	const found = empty.exec(visible.text.slice(from, from + reach));
	if (!found) {
		return undefined;
	}
	const end = from + found.index + found[0].length;
	return insert(visible.span(end - 1, end).end, ` ${value}`);
}
