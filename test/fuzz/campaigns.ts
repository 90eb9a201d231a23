/** The properties with the texts that they are tried on: what `npm test` runs for a while and `npm run fuzz` for long. */
import * as fc from 'fast-check';
import { edited, randomEdit } from './edits';
import { giantOf, giants, superlinear } from './growth';
import { brokenBy } from './properties';
import { brokenSync, steps } from './sync';
import { names, submissions, textOf } from './texts';

/** Above this many characters an edited text is cut. */
const longest = 150_000;

/** A property by its name. */
export interface Campaign {
	readonly name: string;
	/** Its parameters for fast-check; throws at the first fault. `before` hears of every text that is tried. */
	property(before?: (text: string) => void): fc.IProperty<readonly unknown[]>;
}

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

function none(faults: readonly string[]): void {
	if (faults.length > 0) {
		throw new Error(faults.slice(0, 5).join('\n'));
	}
}

/** How many characters a giant has before it grows to four times as many. */
const size = 12_000;

/** All campaigns. */
export const campaigns: readonly Campaign[] = [
	{
		name: 'edited filings are read and answered for',
		property: (before) =>
			fc.property(
				fc.constantFrom(...names),
				fc.array(randomEdit(names), { maxLength: 8 }),
				fc.array(share, { minLength: 3, maxLength: 3 }),
				(name, edits, shares) => {
					const text = edited(textOf(name), edits, textOf, longest);
					before?.(text);
					none(brokenBy(text, shares));
				},
			) as fc.IProperty<readonly unknown[]>,
	},
	{
		name: 'a text that changes step by step is what it is when it is opened',
		property: (before) =>
			fc.property(fc.constantFrom(...submissions, ...names), steps(names), (name, walk) => {
				before?.(textOf(name));
				none(brokenSync(textOf(name), walk, textOf, longest));
			}) as fc.IProperty<readonly unknown[]>,
	},
	{
		name: 'giants are read and answered for',
		property: (before) =>
			fc.property(
				fc.constantFrom(...giants),
				fc.integer({ min: 1, max: 20_000 }),
				fc.array(share, { minLength: 1, maxLength: 1 }),
				(giant, size, shares) => {
					const text = giantOf(giant, size);
					before?.(text);
					none(brokenBy(text, shares));
				},
			) as fc.IProperty<readonly unknown[]>,
	},
	{
		name: 'the time grows no faster than the text',
		property: (before) =>
			fc.property(fc.constantFrom(...giants), (giant) => {
				before?.(giantOf(giant, 4 * size));
				none(superlinear(giant, size));
			}) as fc.IProperty<readonly unknown[]>,
	},
];
