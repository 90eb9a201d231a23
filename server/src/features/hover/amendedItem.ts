/** What an amendment has changed of an item. */
import type { Filing, Item } from '../../filing/filing';
import { originalOf } from '../../reading/otherReports';
import { changeOf } from '../amendedItems';
import type { Point } from './explanation';

/** How the item reads in the report that the filing amends; undefined where there is none beside it. */
export function amendedPoint(filing: Filing, item: Item): Point | undefined {
	const original = originalOf(filing);
	return original && { label: `In ${original.name}`, text: changeOf(filing, item, original.filing).words };
}
