/** Where the text of an item calls itself another item, `this Item 3.03` under Item 7.01, or names one that is not there. */
import type { Item } from '../../filing/filing';
import { eraOfNumber } from '../../knowledge';
import type { Piece } from '../../text/span';
import { perFiling } from '../perFiling';
import { isInFurnishedLegend } from './furnishedLegends';
import { itemsWithOwnText, numbersOfHeading } from './itemText';
import { isOfTheForm } from './numbering';
import { readable } from './ownWords';
import { hasItem } from './unnumberedHeadings';

/** An item by which another one calls itself. */
export interface OtherSelf {
	/** The number alone, `3.03`. */
	readonly number: Piece;
	/** The item in which it stands. */
	readonly item: Item;
	/** Whether the report has an item of that number. */
	readonly isInReport: boolean;
}

/** `this Item 3.03`, unless a list of items goes on. */
const self = /\bthis\s{1,5}Item\s{1,5}(\d\.\d\d)(?!\d)(?!\s{0,3}(?:,|and|or|&)\s{0,3}(?:Items?\s{1,3})?\d\.\d\d)/gi;

/** The items by which others call themselves, in text order. */
export const otherSelves = perFiling((filing): readonly OtherSelf[] => {
	const { visible } = filing;
	return itemsWithOwnText(filing).flatMap((item) => {
		const text = readable(filing, item);
		const base = visible.offset(item.content.start);
		const own = numbersOfHeading(filing, item);
		return [...text.matchAll(self)].flatMap(({ index, 0: whole, 1: number = '' }) => {
			const end = base + index + whole.length;
			const isInReport = hasItem(filing, number);
			// Of what is said to be furnished, and is no item of the report, the rule about these words speaks.
			return own.includes(number) || !isOfTheForm(number) || (!isInReport && isInFurnishedLegend(filing, base + index))
				? []
				: [{ number: visible.piece(end - number.length, end), item, isInReport }];
		});
	});
});

/** `this Item 3.3`, `Item 5.022 of this Current Report`: numbers that no item can have. */
const noNumber =
	/\bthis\s{1,5}Item\s{1,5}(\d\.\d(?:\d\d)?)(?![\d.]\d|\d)|\bItem\s{1,5}(\d\.\d(?:\d\d)?)(?=\s{1,5}(?:above|below|hereof|of\s{1,5}this\s{1,5}(?:Current\s{1,5}Report|Report|Form\s{1,5}8-K))\b)/gi;

/** `Item 202`, `Item 2,02`, `Item 2-02`: the digits of an item without its point. */
const withoutPoint =
	/\bItems?\s{1,5}((\d)(?:\s?[,;:/–-]\s?|\.\.|\.\s|\s)?(\d\d))(?!\d|[.-]\d|\([a-z]\)\s+of\s+Reg|\s+of\s+Reg)/g;

/** The numbers of items of this report that lack their point, with the numbers that are meant; in text order. */
export const itemNumbersWithoutPoint = perFiling((filing): readonly (Piece & { readonly meant: string })[] =>
	itemsWithOwnText(filing).flatMap((item) => {
		const base = filing.visible.offset(item.content.start);
		return [...readable(filing, item).matchAll(withoutPoint)].flatMap(
			({ index, 0: whole, 1: written = '', 2: section, 3: place }) => {
				const meant = `${section}.${place}`;
				const end = base + index + whole.length;
				return hasItem(filing, meant) && isOfTheForm(meant)
					? [{ ...filing.visible.piece(end - written.length, end), meant }]
					: [];
			},
		);
	}),
);

/** The numbers of more or fewer digits than an item has, where the text takes them for items of this report; in text order. */
export const oddItemNumbers = perFiling((filing): readonly Piece[] =>
	itemsWithOwnText(filing).flatMap((item) => {
		const base = filing.visible.offset(item.content.start);
		return eraOfNumber(item.number) === 'current'
			? [...readable(filing, item).matchAll(noNumber)].map(({ index, 0: whole, 1: own, 2: other }) => {
					const number = own ?? other ?? '';
					const start = base + index + whole.indexOf(number, 4);
					return filing.visible.piece(start, start + number.length);
				})
			: [];
	}),
);

const thisReport =
	'(?:\\s{1,5}(?:above|below|hereof|of\\s{1,5}this\\s{1,5}(?:Current\\s{1,5})?Report(?:\\s{1,5}on\\s{1,5}Form\\s{1,5}8-K)?))?';
/** Within the item of that number: `the information set forth in Item 2.03 above is incorporated herein by reference.` */
const incorporated = new RegExp(
	`\\b(?:under|in)\\s{1,5}Item\\s{1,5}(\\d\\.\\d\\d)(?!\\d)${thisReport},?\\s{1,5}(?:is|are)\\s{1,5}(?:hereby\\s{1,5})?incorporated\\s{1,5}(?:herein\\s{1,5}by\\s{1,5}reference|by\\s{1,5}reference(?:\\s{1,5}herein|\\s{1,5}in(?:to)?\\s{1,5}this\\s{1,5}Item))`,
	'gi',
);
/** `under Item 2.03 is incorporated herein by reference`, whatever stands between but another item. */
const ownIncorporation =
	/\b(?:under|in)\s{1,5}Item\s{1,5}(\d\.\d\d)(?!\d)(?:(?!\bItems?\b)[^.;]){0,160}\bincorporated\s{1,5}(?:herein\s{1,5})?by\s{1,5}reference\s{1,5}(?:in|into|in\s{1,5}response\s{1,5}to)\s{1,5}this\s{1,5}Item\s{1,5}\1(?!\d)/gi;

/** The numbers of items that incorporate what stands under the same number: the other item is meant. In text order. */
export const selfIncorporations = perFiling((filing): readonly Piece[] =>
	itemsWithOwnText(filing).flatMap((item) => {
		const base = filing.visible.offset(item.content.start);
		const text = readable(filing, item);
		const [own, ...others] = numbersOfHeading(filing, item);
		const ofItem = [...text.matchAll(incorporated)].filter(({ 1: number }) => number === own && others.length === 0);
		const named = [...text.matchAll(ownIncorporation)].filter(({ index }) =>
			ofItem.every((each) => each.index !== index),
		);
		return [...ofItem, ...named].map(({ index, 0: whole, 1: number = '' }) => {
			const start = base + index + whole.indexOf(number);
			return filing.visible.piece(start, start + number.length);
		});
	}),
);

/** An item as part of this report: `Item 3.02 above`, `Item 1.01 of this Current Report`. */
const ofThisReport =
	/\bItem\s{1,5}(\d\.\d\d)(?!\d)(?=\s{1,5}(?:above|below|hereof|of\s{1,5}this\s{1,5}(?:Current\s{1,5}Report|Report|Form\s{1,5}8-K))\b)/gi;

/** The numbers of items that the text takes for parts of this report and that it does not have, in text order; of those that it incorporates another rule speaks. */
export const absentItems = perFiling((filing): readonly Piece[] => {
	const { visible } = filing;
	return itemsWithOwnText(filing).flatMap((item) => {
		const base = visible.offset(item.content.start);
		const text = readable(filing, item);
		return [...text.matchAll(ofThisReport)].flatMap(({ index, 0: whole, 1: number = '' }) => {
			const end = base + index + whole.length;
			return hasItem(filing, number) ||
				/^[^.]{0,200}\bincorporated\b/.test(text.slice(index + whole.length, index + whole.length + 220)) ||
				!isOfTheForm(number) ||
				isInFurnishedLegend(filing, base + index)
				? []
				: [visible.piece(end - number.length, end)];
		});
	});
});

/** What an amendment says that it amends. */
const amends =
	/\bamends?\s(?:and\s(?:restates?|supplements?)\s)?Item\s(\d\.\d\d)\s(?:of|to|in)\sthe\s(?:Original|Initial|Prior)\b/g;

/** The numbers of the items that an amendment says to amend and that it has not; in text order. */
export const itemsNotAmended = perFiling((filing): readonly Piece[] => {
	const { visible, span, items } = filing;
	const base = visible.offset(span.start);
	return [...visible.textOf(span).matchAll(amends)].flatMap(({ index, 0: whole, 1: number = '' }) => {
		const start = base + index + whole.indexOf(number);
		return items.length === 0 || items.some((item) => item.number === number)
			? []
			: [visible.piece(start, start + number.length)];
	});
});
