/** Putting the items of a report into the order of their numbers. */
import type { Filing } from '../filing/filing';
import type { Span } from '../text/span';
import type { Edit } from './edit';
import { isBalanced, itemPlace, showsNothing } from './itemPlaces';
import { replace } from './words';

/**
 * The edits that let whole items change places. Undefined where an item cannot be moved as it is: its markup is not
 * whole, a page begins in it, it stands under a section of the form, or it points up or down to another item.
 */
export function sortItems(filing: Filing): readonly Edit[] | undefined {
	const { items, source, visible } = filing;
	const places = placesOf(filing);
	const from = visible.offset(places?.[0]?.start ?? 0);
	const hasSections = /^[ \t]*section\s+\d\b/im.test(visible.text.slice(Math.max(0, from - 200)));
	if (!places || hasSections) {
		return undefined;
	}
	const sorted = [...items.keys()].sort((a, b) => Number(items[a]?.number) - Number(items[b]?.number) || a - b);
	const edits: Edit[] = [];
	for (const [at, from] of sorted.entries()) {
		const [place, moved] = [places[at], places[from]];
		const text = moved && source.slice(moved.start, moved.end);
		if (!place || text === undefined || (at !== from && !isMovable(filing, text))) {
			return undefined;
		}
		if (at !== from) {
			edits.push(replace(place, text));
		}
	}
	return edits;
}

/** From the beginning of each heading to the end of the text under it; undefined where lines or markup share them. */
function placesOf(filing: Filing): readonly Span[] | undefined {
	const places: Span[] = [];
	for (const item of filing.items) {
		const place = itemPlace(filing, item);
		if (place === undefined || !showsNothing(filing, places.at(-1)?.end ?? place.start, place.start)) {
			return undefined;
		}
		places.push(place);
	}
	return places;
}

/** What stops an item from being moved: a page break, or a word about where another one stands. */
const unmovable = /\f|<page>|page-?break|break-(?:before|after)|\bitems?\s+\d\.\d\d\b[^.]{0,60}\b(?:above|below)\b/im;

function isMovable({ visible }: Filing, text: string): boolean {
	return !unmovable.test(text) && (visible.format === 'text' || isBalanced(text));
}
