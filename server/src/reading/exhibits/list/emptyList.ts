/** An exhibits item that lists nothing. */
import type { Filing } from '../../../filing/filing';
import type { VisibleSpan } from '../../../text/span';
import { exhibitsItem } from './lists';

/** `None.` that is all the item says, or what it says of its exhibits. */
const noExhibits = /(?:^|\bexhibits?)[\s.:;()–—-]*((?:none|not\sapplicable|n\/a)(?![a-z\d])\.?)\s*$/i;

/** Whether the report goes on after an exhibits item that lists nothing and leaves nothing to an index. */
export function isListEmpty(filing: Filing): boolean {
	const item = exhibitsItem(filing);
	return (
		item !== undefined &&
		filing.signatures !== undefined &&
		item.content.end <= filing.signatures.span.start &&
		filing.exhibitLists.every(({ rows }) => rows.length === 0) &&
		(wordsForNone(filing) !== undefined ||
			!/\bindex\b|\bincorporated\b|\bnone\b|\bnot applicable\b/i.test(filing.visible.textOf(item.content)))
	);
}

/** The words with which the exhibits item says that there are no exhibits. */
export function wordsForNone(filing: Filing): VisibleSpan | undefined {
	const item = exhibitsItem(filing);
	const found = item && noExhibits.exec(filing.visible.textOf(item.content).trimEnd());
	const words = found?.[1];
	if (!item || !words) {
		return undefined;
	}
	const end = filing.visible.offset(item.content.start) + found.index + found[0].length;
	return { start: end - words.length, end };
}
