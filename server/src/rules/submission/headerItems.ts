/** The items that the header of a submission names, by their captions. */
import type { Filing, HeaderField } from '../../filing/filing';
import { captionsOf, isInForce, itemByNumber, items } from '../../knowledge';
import { foldCaption } from '../items/captions';
import { headerFields } from './header';

/** A line of the header, and the item or items whose caption it bears; none where we do not know it. */
export interface HeaderItem {
	readonly field: HeaderField;
	/** Those in force on the day of the report, where any is. */
	readonly numbers: readonly string[];
}

/** The lines `ITEM INFORMATION` of the header, in text order; empty where there is none. */
export function headerItems(filing: Filing): readonly HeaderItem[] {
	return headerFields(filing, 'ITEM INFORMATION').map((field) => ({ field, numbers: numbersOf(filing, field) }));
}

function numbersOf({ date }: Filing, { value: { text } }: HeaderField): readonly string[] {
	if (itemByNumber(text) !== undefined) {
		return [text];
	}
	const words = foldCaption(text);
	const facts = items.filter((fact) => captionsOf(fact).some((caption) => foldCaption(caption) === words));
	const inForce = facts.filter((fact) => isInForce(fact, date));
	const numbers = (inForce.length > 0 ? inForce : facts).map(({ number }) => number);
	return words === '' ? [] : [...new Set(numbers)];
}
