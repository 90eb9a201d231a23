/** Which of the two is the slip where an item bears the caption of another one: its number or its caption. */
import type { Filing, Item } from '../../filing/filing';
import { captionAt, type ItemFact } from '../../knowledge';
import { headerItems } from '../submission/headerItems';
import { textUnder } from './itemText';

/**
 * Whether the number of an item whose caption is that of `owner` is rather right, and the caption wrong. Another item with
 * the number is against it; then the header tells, what the text of the report calls its items, their order, and what the
 * item speaks of.
 */
export function isNumberRather(filing: Filing, item: Item, fact: ItemFact, owner: ItemFact): boolean {
	if (filing.items.some((other) => other !== item && other.number === item.number)) {
		return false;
	}
	const ways = [inHeader, inText, inOrder, inSubject];
	for (const way of ways) {
		const [number, other] = way(filing, item, fact, owner);
		if (number !== other) {
			return number > other;
		}
	}
	return false;
}

/** How much speaks for the number of the item, and how much for that of its caption. */
type Way = (
	filing: Filing,
	item: Item,
	fact: ItemFact,
	owner: ItemFact,
) => readonly [ofNumber: number, ofCaption: number];

const inHeader: Way = (filing, _, fact, owner) => {
	const named = headerItems(filing).flatMap(({ numbers }) => numbers);
	return [Number(named.includes(fact.number)), Number(named.includes(owner.number))];
};

const inText: Way = (filing, item, fact, owner) => {
	const own = textUnder(filing, item);
	const all = filing.items.map((each) => textUnder(filing, each)).join('\n');
	const isNamed = ({ number }: ItemFact, text: string) => Number(text.includes(`Item ${number}`));
	return [isNamed(fact, own) * 2 + isNamed(fact, all), isNamed(owner, own) * 2 + isNamed(owner, all)];
};

const inOrder: Way = ({ items }, item, fact, owner) => {
	const at = items.indexOf(item);
	const [before, after] = [items[at - 1], items[at + 1]];
	const fits = ({ number }: ItemFact) =>
		Number(!(Number(before?.number) >= Number(number)) && !(Number(after?.number) <= Number(number)));
	return [fits(fact), fits(owner)];
};

/** In characters: what an item is about is said at its beginning. */
const longestBeginning = 1500;

const inSubject: Way = (filing, item, fact, owner) => {
	const [ofNumber, ofCaption] = [stemsOfFact(fact, filing.date), stemsOfFact(owner, filing.date)];
	const text = stemsOf(textUnder(filing, item).slice(0, longestBeginning));
	const shared = (stems: ReadonlySet<string>, others: ReadonlySet<string>) =>
		[...text].filter((stem) => stems.has(stem) && !others.has(stem)).length;
	const counts = [shared(ofNumber, ofCaption), shared(ofCaption, ofNumber)] as const;
	// The form has few words for other events: one word of another item says nothing.
	return Math.abs(counts[0] - counts[1]) > 1 ? counts : [0, 0];
};

const stemsOfFact = (fact: ItemFact, date: string | undefined): ReadonlySet<string> =>
	stemsOf([captionAt(fact, date), fact.trigger, fact.content].join(' '));

/** The beginnings of the longer words. */
const stemsOf = (text: string): ReadonlySet<string> =>
	new Set((text.toLowerCase().match(/[a-z]{5,}/g) ?? []).map((word) => word.slice(0, 6)));
