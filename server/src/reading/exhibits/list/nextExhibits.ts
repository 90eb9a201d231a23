/** The exhibits that a report may have next, each with a number that is free. */
import { compareExhibits, exhibitSeries, nextFreeNumber } from '../../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../../filing/filing';
import { exhibitByNumber, exhibits, isExhibitsItem, itemByNumber, usualExhibits } from '../../../knowledge';
import { itemAbove } from '../../items/itemAbove';
import { type ListedExhibit, missingExhibits } from '../mentions/missing';
import { descriptionToCome } from './description';
import { isInteractiveData, numberedRows } from './lists';

/** An exhibit that a command may insert. */
export interface ExhibitChoice {
	/** The next number that is free: `99.2` where the list has 99.1. */
	readonly number: string;
	/** As Item 601 names it. */
	readonly name: string;
	readonly when: string;
}

/**
 * The exhibits that a command offers for `filing`: those that it names or brings and does not list, then those of Form
 * 8-K, then the others, each with its next free number.
 */
export function exhibitChoices(filing: Filing): readonly ExhibitChoice[] {
	const missing = missingExhibits(filing).map(({ number, description }) => ({
		number,
		name: description,
		when: 'The report names it, and its list does not have it.',
	}));
	const taken = [
		...numberedRows(filing.exhibitLists).map(({ number }) => number.text),
		...missing.map(({ number }) => number),
	];
	const offered = ['required-if-relevant', 'customary'] as const;
	const usual = offered.flatMap((kind) =>
		exhibits
			.filter(({ onForm8K, number }) => onForm8K === kind && !number.includes('('))
			.map(({ number, name, when }) => ({ number: freeNumber(number, taken), name, when })),
	);
	return [...missing, ...usual];
}

function freeNumber(series: string, taken: readonly string[]): string {
	const last = taken
		.filter((number) => String(exhibitSeries(number)) === series)
		.sort(compareExhibits)
		.at(-1);
	if (last !== undefined) {
		return nextFreeNumber(last, taken);
	}
	return exhibitByNumber(series)?.single ? series : `${series}.1`;
}

/**
 * The next free numbers: of the kinds of exhibit that go with the item at an offset of the source, then of those `taken`,
 * then of the usual ones. `today` is an ISO date.
 */
export function nextExhibits(
	filing: Filing,
	at: number,
	today: string,
	taken: readonly string[],
): readonly ListedExhibit[] {
	const item = itemAbove(filing, at);
	const items = item && !isExhibitsItem(item.number) ? [item] : filing.items;
	const kinds = items.flatMap(({ number }) => itemByNumber(number, filing.date ?? today)?.exhibits ?? []);
	const numbers = [...kinds.map(({ number }) => number), ...taken, ...usualExhibits].filter(
		(number) => !isInteractiveData(number),
	);
	const series = new Set(numbers.map((number) => exhibitSeries(number) ?? usualExhibits[0]));
	return [...series].map((kind) => {
		const number = nextFreeNumber(String(kind), taken);
		return { number, description: descriptionToCome(number) };
	});
}
