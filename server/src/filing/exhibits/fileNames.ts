/** The names of files that hold exhibits: `ex99-1.htm`, `d123dex991.htm`, `exhibit101.txt`. */

import { exhibitKey, exhibitText } from './exhibitNumber';

/**
 * For each of `numbers` the one of the file `names` that is named for it, by the key of the number. A number for which
 * several files are named, and a file that is named for several numbers, are left out.
 */
export function exhibitFiles(numbers: readonly string[], names: readonly string[]): ReadonlyMap<string, string> {
	const texts = names.filter((name) => /\.(?:txt|html?|md)$/i.test(name));
	const patterns = new Map(numbers.map((number) => [exhibitKey(number), patternOf(number)]));
	const numbersOf = new Map(
		texts.map((name) => [name, [...patterns].flatMap(([key, pattern]) => (pattern?.test(name) ? [key] : []))]),
	);
	const found = [...patterns.keys()].map((key) => [key, texts.filter((name) => numbersOf.get(name)?.includes(key))]);
	return new Map(
		found.flatMap(([key, files]): readonly (readonly [string, string])[] => {
			const [file] = files ?? [];
			const isSure = files?.length === 1 && file !== undefined && numbersOf.get(file)?.length === 1;
			return typeof key === 'string' && isSure ? [[key, file]] : [];
		}),
	);
}

/** `ex`, `exh`, `exhibit`: not the end of another word, such as `index`, but for what filing agents put before it. */
const label = '(?:exhibit|(?<![a-ce-jl-wyz]|ind)exh?)(?:no)?[-_. ]{0,2}';
/** What stands for a point or a parenthesis: `ex99-1`, `ex99_1`, `ex99d1`, `ex3z1`, `ex3(i)`. */
const point = '(?:[-_. ()]{1,2}|[dxz](?=\\d))?0?';

/** What the name of a file for the exhibit has; undefined for what is no number. */
function patternOf(number: string): RegExp | undefined {
	const parts = exhibitText(number)
		.toLowerCase()
		.match(/\d+|[a-z]+/g);
	if (parts === null || !/^\d/.test(parts[0])) {
		return undefined;
	}
	const [first, ...further] = parts;
	const last = parts.at(-1) ?? '';
	const words = further.map((part) => point + part).join('');
	// `ex991a.htm` is Exhibit 99.1A, `ex99-1-2.htm` may be 99.1.2 or the second part; `ex991release.htm` is 99.1.
	const end = /\d/.test(last) ? '(?!\\d|[-_. ]{0,2}\\d{1,2}(?!\\d)|[-_.]?[a-z](?:[-_. ()]|$))' : '(?![a-z])';
	return new RegExp(label + first + words + end, 'i');
}

/** Whether two names are those of one file for a reader of hyperlinks. */
export const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
