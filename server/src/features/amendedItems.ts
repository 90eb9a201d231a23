/** What an amendment has changed, item by item, of the report that it amends and that lies beside it. */
import type { Filing, Item } from '../filing/filing';
import { originalOf } from '../reading/otherReports';
import { hunks, wordsOf } from '../text/wordDiff';
import { quoted } from './hover/explanation';

/** How an item stands to that of the original. */
export interface ItemChange {
	/** `left-out`: the original has it and the amendment does not repeat it, as it need not. */
	readonly change: 'changed' | 'same' | 'new' | 'left-out';
	/** What has changed, in sentences. */
	readonly words: string;
}

/** An item of the amendment, or one that only the original has. */
export interface AmendedItem extends ItemChange {
	readonly number: string;
	/** As it stands in the amendment; absent where only the original has it. */
	readonly item?: Item;
}

/** The original by its name, and the items of both in the order of the amendment, then of the original. */
export interface Amended {
	readonly name: string;
	readonly items: readonly AmendedItem[];
}

/** What the amendment has changed; undefined for any other report, and where no original lies beside it. */
export function amendedItems(filing: Filing): Amended | undefined {
	const original = originalOf(filing);
	if (original === undefined) {
		return undefined;
	}
	const own = filing.items.map((item) => ({ number: item.number, item, ...changeOf(filing, item, original.filing) }));
	const leftOut = original.filing.items
		.filter(({ number }) => !filing.items.some((item) => item.number === number))
		.map(({ number }) => ({ number, change: 'left-out' as const, words: 'The amendment does not repeat it.' }));
	return { name: original.name, items: [...own, ...leftOut] };
}

/** The most words that are compared, and the most changes that are told. */
const longest = 600;
const most = 3;

/** How an item of `filing` stands to the item of the same number in `original`. */
export function changeOf(filing: Filing, item: Item, original: Filing): ItemChange {
	const before = original.items.find(({ number }) => number === item.number);
	if (before === undefined) {
		return { change: 'new', words: 'The report that this one amends has no such item.' };
	}
	const old = wordsOf(original.visible.textOf(before.content));
	const now = wordsOf(filing.visible.textOf(item.content));
	if (old.length > longest || now.length > longest) {
		const isSame = old.length === now.length && old.every(({ text }, i) => text === now[i]?.text);
		return isSame ? same : { change: 'changed', words: `${old.length} words; here ${now.length}.` };
	}
	const changes = hunks(old, now);
	const told = changes.slice(0, most).map(({ oldStart, oldEnd, nextStart, nextEnd }) => {
		const said = (words: typeof old, start: number, end: number) =>
			words
				.slice(start, end)
				.map(({ text }) => text)
				.join(' ');
		const [was, is] = [said(old, oldStart, oldEnd), said(now, nextStart, nextEnd)];
		return is === ''
			? `without ${quoted(was)}`
			: was === ''
				? `new: ${quoted(is)}`
				: `${quoted(was)} is now ${quoted(is)}`;
	});
	const rest = changes.length > most ? [`and ${changes.length - most} more changes`] : [];
	return changes.length === 0 ? same : { change: 'changed', words: `${[...told, ...rest].join('; ')}.` };
}

const same: ItemChange = { change: 'same', words: 'The same words.' };
