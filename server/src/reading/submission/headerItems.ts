/** The items that the header of a submission names, by their captions. */
import type { Filing, HeaderField } from '../../filing/filing';
import { isInForce, itemByNumber } from '../../knowledge';
import { foldCaption, itemsByCaption } from '../items/captions';
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

function numbersOf({ date, items }: Filing, { value: { text } }: HeaderField): readonly string[] {
	if (itemByNumber(text) !== undefined) {
		return [text];
	}
	const facts = itemsByCaption().get(foldCaption(text)) ?? [];
	// Where the date of report is of another time by mistake, the items of the report tell which numbering is meant.
	const ofReport = facts.filter(({ number }) => items.some((item) => item.number === number));
	const inForce = facts.filter((fact) => isInForce(fact, date));
	const meant = [ofReport, inForce, facts].find((each) => each.length > 0) ?? [];
	return [...new Set(meant.map(({ number }) => number))];
}
