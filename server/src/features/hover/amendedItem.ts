/** What an amendment has changed of an item. */
import type { Filing, Item } from '../../filing/filing';
import { originalOf } from '../../reading/otherReports';
import { hunks, wordsOf } from '../../text/wordDiff';
import { type Point, quoted } from './explanation';

/** The most words that are compared, and the most changes that are told. */
const longest = 600;
const most = 3;

/** How the item reads in the report that the filing amends; undefined where there is none beside it. */
export function amendedPoint(filing: Filing, item: Item): Point | undefined {
	const original = originalOf(filing);
	if (original === undefined) {
		return undefined;
	}
	const before = original.filing.items.find(({ number }) => number === item.number);
	const label = `In ${original.name}`;
	if (before === undefined) {
		return { label, text: 'The report that this one amends has no such item.' };
	}
	const [old, now] = [
		wordsOf(original.filing.visible.textOf(before.content)),
		wordsOf(filing.visible.textOf(item.content)),
	];
	if (old.length > longest || now.length > longest) {
		return { label, text: `${old.length} words; here ${now.length}.` };
	}
	const changes = hunks(old, now);
	const told = changes.slice(0, most).map(({ oldStart, oldEnd, nextStart, nextEnd }) => {
		const was = old
			.slice(oldStart, oldEnd)
			.map(({ text }) => text)
			.join(' ');
		const is = now
			.slice(nextStart, nextEnd)
			.map(({ text }) => text)
			.join(' ');
		return is === ''
			? `without ${quoted(was)}`
			: was === ''
				? `new: ${quoted(is)}`
				: `${quoted(was)} is now ${quoted(is)}`;
	});
	const rest = changes.length > most ? [`and ${changes.length - most} more changes`] : [];
	return { label, text: changes.length === 0 ? 'The same words.' : `${[...told, ...rest].join('; ')}.` };
}
