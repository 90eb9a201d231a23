/** Exhibit numbers: when two of them name the same exhibit, how they are ordered, and which is free. */

import { romanExhibits } from '../../knowledge';
import { remembered } from '../../text/remembered';

/** A part of an exhibit number after its series: `1` of `99.1`, `ii` of `3(ii)`, `A` of `10.16A`. */
type Part = number | string;

interface ParsedNumber {
	/** The number of the table in Item 601: `99` of `99.1`. */
	readonly series: number;
	readonly parts: readonly Part[];
}

const partPattern = /\d+|[a-z]+/g;
const romanNumerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The series and the parts of a number, or undefined where it does not begin with digits. */
const parseNumber = remembered((number): ParsedNumber | undefined => {
	const [series, ...parts] = exhibitText(number).toLowerCase().match(partPattern) ?? [];
	if (series === undefined || !isDigits(series)) {
		return undefined;
	}
	return { series: Number(series), parts: parts.map((part) => partOf(part, Number(series))) };
});

/** A part as a number where it counts: digits, and the Roman numerals of Exhibit 3. */
function partOf(part: string, series: number): Part {
	if (isDigits(part)) {
		return Number(part);
	}
	const roman = romanExhibits.has(series) ? romanNumerals.indexOf(part) : -1;
	return roman < 0 ? part : roman + 1;
}

function isDigits(text: string): boolean {
	return text !== '' && [...text].every((c) => c >= '0' && c <= '9');
}

/** The bare number as it is written, without `EX-`, `Exhibit`, `No.` and white space around it. */
export const exhibitText = remembered((number): string =>
	number.replace(/^\s*(?:exhibit|ex)?[\s.:#-]*(?:no)?[\s.:#-]*(?=\d)/i, '').replace(/[\s.:*]+$/, ''),
);

/** `99.1` of the type `EX-99.1` of a document; undefined for a type that is no numbered exhibit, such as `GRAPHIC`. */
export function exhibitOfType(type = ''): string | undefined {
	const written = /^EX[-\s]{0,3}(\d(?!-[A-Z])\S*)/i.exec(type)?.[1];
	return written && exhibitText(written);
}

/** The number in Item 601 that an exhibit number belongs to: 99 of `99.1`; undefined where it begins with no digit. */
export function exhibitSeries(number: string): number | undefined {
	return parseNumber(number)?.series;
}

/** A key that two spellings of one number share: `EX-3.(I)` and `3(i)`, `99.01` and `99.1`. */
export const exhibitKey = remembered((number): string => {
	const parsed = parseNumber(number);
	return parsed ? [parsed.series, ...parsed.parts].join('.') : number.trim().toLowerCase();
});

/**
 * Whether two numbers may name the same exhibit. A bare series is as good as any of its numbers: filers write
 * `Exhibit 99` for the only `99.1`.
 */
export function sameExhibit(a: string, b: string): boolean {
	const left = parseNumber(a);
	const right = parseNumber(b);
	if (!left || !right) {
		return exhibitKey(a) === exhibitKey(b);
	}
	return (
		left.series === right.series &&
		(left.parts.length === 0 || right.parts.length === 0 || left.parts.join('.') === right.parts.join('.'))
	);
}

/**
 * What is known of exhibits by their numbers, for many questions: asked for a number, it merges what it has for every
 * number that may name the same exhibit (`sameExhibit`), in the order of `entries` where `merge` heeds it; undefined where
 * it has nothing.
 */
export function byExhibit<T>(
	entries: Iterable<readonly [number: string, value: T]>,
	merge: (a: T, b: T) => T,
): (number: string) => T | undefined {
	const exact = new Map<string, T>();
	const bare = new Map<number, T>();
	const all = new Map<number, T>();
	const add = <K>(map: Map<K, T>, key: K, value: T): void => {
		const known = map.get(key);
		map.set(key, known === undefined ? value : merge(known, value));
	};
	for (const [number, value] of entries) {
		const parsed = parseNumber(number);
		if (parsed) {
			add(all, parsed.series, value);
		}
		if (parsed?.parts.length === 0) {
			add(bare, parsed.series, value);
		} else {
			add(exact, exhibitKey(number), value);
		}
	}
	return (number) => {
		const parsed = parseNumber(number);
		if (parsed?.parts.length === 0) {
			return all.get(parsed.series);
		}
		const [own, ofSeries] = [exact.get(exhibitKey(number)), parsed && bare.get(parsed.series)];
		return own !== undefined && ofSeries !== undefined ? merge(own, ofSeries) : (own ?? ofSeries);
	};
}

/** Whether one of `numbers`, as `coversExhibit` asks of each, covers a number; for many questions. */
export function coveredBy(numbers: Iterable<string>): (number: string) => boolean {
	const single: (readonly [string, true])[] = [];
	const ranges = new Map<string, readonly [string, string]>();
	for (const number of numbers) {
		const range = rangeOf(exhibitText(number));
		if (range) {
			ranges.set(number, range);
		} else {
			single.push([number, true]);
		}
	}
	const has = byExhibit<true>(single, () => true);
	return (number) =>
		has(number) === true || [...ranges.values()].some(([first, last]) => isBetween(first, number, last));
}

/** The two ends of a number that names a range, such as `99.1-99.3`; undefined for one that names a single exhibit. */
const rangeOf = remembered((number): readonly [string, string] | undefined => {
	const ends = number.split(/\s*(?:[-–—]|\bto\b|\bthrough\b)\s*/i);
	const [first, last] = ends;
	// In `99-1` the dash stands for the point: its second half does not come after the first.
	return ends.length === 2 && first && last && /^\d/.test(last) && compareExhibits(first, last) < 0
		? [first, last]
		: undefined;
});

/** Whether a number, or a range of numbers such as `99.1-99.3`, as it stands in a list covers `number`. */
export function coversExhibit(listed: string, number: string): boolean {
	const range = rangeOf(exhibitText(listed));
	return range ? isBetween(range[0], number, range[1]) : sameExhibit(listed, number);
}

function isBetween(first: string, number: string, last: string): boolean {
	return compareExhibits(first, number) <= 0 && compareExhibits(number, last) <= 0;
}

/** Orders exhibit numbers as lists do: 4.1, 10.2, 10.10, 10.10A, 99.1. Negative where `a` stands first. */
export function compareExhibits(a: string, b: string): number {
	const left = parseNumber(a);
	const right = parseNumber(b);
	if (!left || !right) {
		return Number(!left) - Number(!right);
	}
	if (left.series !== right.series) {
		return left.series - right.series;
	}
	for (let i = 0; i < Math.max(left.parts.length, right.parts.length); i++) {
		const order = compareParts(left.parts[i], right.parts[i]);
		if (order !== 0) {
			return order;
		}
	}
	return 0;
}

function compareParts(a: Part | undefined, b: Part | undefined): number {
	if (a === b) {
		return 0;
	}
	if (a === undefined || b === undefined) {
		return a === undefined ? -1 : 1;
	}
	if (typeof a === 'number' && typeof b === 'number') {
		return a - b;
	}
	return String(a) < String(b) ? -1 : 1;
}

/**
 * The next number after `number`, written like it, that is none of `taken`: `99.2` after `99.1`, `4(b)` after `4(a)`,
 * `10.16B` after `10.16A`, `99.1` for a bare `99`.
 */
export function nextFreeNumber(number: string, taken: readonly string[]): string {
	const keys = new Set(taken.map(exhibitKey));
	let next = exhibitText(number);
	do {
		next = following(next);
	} while (keys.has(exhibitKey(next)));
	return next;
}

/** The number that counts one on from `number`. */
function following(number: string): string {
	const last = /(\d+|[a-z]+)(\W*)$/i.exec(number);
	const [, part = '', tail = ''] = last ?? [];
	if (!last || last.index === 0) {
		return `${number}.1`;
	}
	return `${number.slice(0, last.index)}${countOn(part, number)}${tail}`;
}

function countOn(part: string, number: string): string {
	if (isDigits(part)) {
		return String(Number(part) + 1).padStart(part.length, '0');
	}
	const lower = part.toLowerCase();
	const roman = romanExhibits.has(exhibitSeries(number) ?? 0) ? romanNumerals.indexOf(lower) : -1;
	const next = roman < 0 ? nextLetter(lower) : (romanNumerals[roman + 1] ?? `${lower}.1`);
	return part === lower ? next : next.toUpperCase();
}

function nextLetter(letters: string): string {
	const last = letters.slice(-1);
	return last === 'z' ? `${letters}a` : `${letters.slice(0, -1)}${String.fromCharCode(last.charCodeAt(0) + 1)}`;
}
